"""Groups of options that several commands have: a model, a body, a person, planes, where results go."""

import argparse
from pathlib import Path
from typing import Any

from hit_core.axes import ANGLE_CHOICES, UP_CHOICES
from hit_core.cli.parser import add_verbose
from hit_core.cli.values import number, plane, positive
from hit_core.errors import InputError
from hit_core.spaces import SPACES

__all__ = [
    "add_body_options",
    "add_device",
    "add_model_options",
    "add_output",
    "add_person_options",
    "add_plain",
    "add_planes",
    "add_reference",
    "add_space",
    "add_spacing",
    "check_person",
    "references_of",
    "references_with_files",
]

BEYOND_ANYBODY = 1000
"""Kilograms, or years."""


def add_model_options(parser: argparse.ArgumentParser, *names: str) -> None:
    """Add the options of a model; `names` are more names of that for its name."""
    group = parser.add_argument_group("model")
    group.add_argument(
        *names, "--exp_name", dest="exp_name", metavar="NAME",
        help="name of a model, its folder, or a .ckpt file; without it the embedded demonstration model is used",
    )  # fmt: skip
    group.add_argument(
        "--gender", choices=("male", "female"),
        help="of the embedded model; default: that of the body file, else male",
    )  # fmt: skip
    group.add_argument(
        "--ckpt_choice", choices=("best", "last"), default="best",
        help="checkpoint with the highest accuracy in its name (default), or last.ckpt",
    )  # fmt: skip
    add_device(group)
    group.add_argument("--models_dir", type=Path, metavar="DIR", help="folder of models, instead of HIT_MODELS_DIR")
    group.add_argument("--smpl_dir", type=Path, metavar="DIR", help="folder of SMPL's files, instead of HIT_SMPL_DIR")


def add_body_options(parser: argparse.ArgumentParser, *names: str, with_up: bool = True) -> None:
    """Add the options of a body; `names` are more names of that for its file."""
    group = parser.add_argument_group("body")
    group.add_argument(
        "--to_infer", choices=("smpl_template", "smpl_file"),
        help="the template in the X-pose, or the body in --target_body; default: the file if one is given",
    )  # fmt: skip
    group.add_argument(
        *names, "--target_body", dest="target_body", type=Path, metavar="FILE",
        help="body file of any tool (docs/bodies.md): .pkl, .npz, .npy, .pt, .json, .smpl, .csv",
    )  # fmt: skip
    group.add_argument(
        "--person",
        metavar="N|NAME",
        help="of a file with several persons: a name that the file has, or a number from 0",
    )
    if with_up:
        group.add_argument(
            "--up", type=str.lower, choices=UP_CHOICES, default="auto", metavar="AXIS",
            help="axis that is up in the file's world, which is turned so that Y is: auto (default, found from the "
            "body), y, z, -y, file (as it is)",
        )  # fmt: skip
    group.add_argument(
        "--angles", choices=ANGLE_CHOICES, default="auto",
        help="unit of rotation vectors in the file: auto (default; degrees where they are far too large for radians)",
    )  # fmt: skip
    group.add_argument(
        "--betas", type=number, nargs="+", metavar="B",
        help="up to ten shape coefficients in standard deviations (the model knows -2 to 2); missing ones are 0; "
        "with a file they replace the file's",
    )  # fmt: skip
    place = group.add_mutually_exclusive_group()
    place.add_argument("--upright", action="store_true", help="leave out the file's global orientation and translation")
    place.add_argument("--floor", action="store_true", help="let the body stand on the floor, its lowest point at 0 m")


def add_person_options(parser: argparse.ArgumentParser, visits: bool = False) -> None:
    """Add what is known of the person: weight and age; of several visits, a weight each."""
    group = parser.add_argument_group("person")
    several: dict[str, Any] = {"nargs": "+"} if visits else {}
    said = "the person's own" + (", one for each body" if visits else "") + "; default: the tissues' estimate"
    group.add_argument("--weight", type=number, metavar="KG", help=said, **several)
    when = " (at the first visit)" if visits else ""
    group.add_argument(
        "--age", type=number, metavar="YEARS", help=f"percentiles of this age's group{when}; default: adults"
    )
    add_reference(group)


def add_reference(group: Any) -> None:
    """Add --reference."""
    group.add_argument(
        "--reference", type=_reference, action="append", metavar="MEASURE=FILE",
        help="percentiles of a measure from a CSV of one's own, by age: columns age, L, M, S, or age, p5, p50, p95...",
    )  # fmt: skip


def references_with_files(options: argparse.Namespace) -> dict[str, Any]:
    """Read one's own tables of percentiles, by measure; InputError where one cannot be, or is of no measure."""
    from hit_core.measure.percentiles import read_reference
    from hit_core.measure.person_numbers import MEASURE_NAMES

    found = {}
    for name, file in options.reference or ():
        if name not in MEASURE_NAMES:
            expected = ", ".join(MEASURE_NAMES)
            raise InputError.about("is no measure", field="--reference", expected=expected, found=name)
        found[name] = read_reference(file), file
    return found


def references_of(options: argparse.Namespace) -> dict[str, Any]:
    """Read one's own tables of a person whose age is told; errors as of `references_with_files`."""
    found = {name: reference for name, (reference, _) in references_with_files(options).items()}
    if found and options.age is None:
        raise InputError.about("is by age", field="--reference", remedy="Give --age")
    return found


def _reference(text: str) -> tuple[str, Path]:
    name, sign, file = text.partition("=")
    if not sign or not file:
        raise argparse.ArgumentTypeError(f"expected MEASURE=FILE, found '{text}'")
    return name, Path(file)


def check_person(options: argparse.Namespace) -> None:
    """Raise an InputError where weight or age cannot be anybody's."""
    for name in ("weight", "age"):
        given = getattr(options, name)
        for value in given if isinstance(given, list) else [given]:
            if value is not None and not 0 < value < BEYOND_ANYBODY:
                raise InputError.about("cannot be", field=f"--{name}", found=value)


def add_device(group: Any) -> None:
    """Add --device."""
    group.add_argument("--device", default="auto", help="auto (default), cpu, cuda, cuda:0, mps")


def add_space(group: Any, text: str) -> None:
    """Add --space; `text` ends its help."""
    group.add_argument(
        "--space", choices=SPACES,
        help="posed: as the body stands; shaped: its shape in the X-pose; canonical: the mean shape; " + text,
    )  # fmt: skip


def add_planes(group: Any, name: str, text: str) -> None:
    """Add an option of slice planes."""
    group.add_argument(name, dest="planes", type=plane, nargs="+", metavar="KIND=M", help=text)


def add_plain(group: Any) -> None:
    """Add --plain."""
    group.add_argument(
        "--plain", action="store_true", help="leave the border with legend, sides, scale and notices out, for papers"
    )


def add_spacing(group: Any) -> None:
    """Add --spacing."""
    group.add_argument("--spacing", type=positive, default=0.002, metavar="M", help="pixel of slices, default: 0.002 m")


def add_output(group: Any) -> None:
    """Add the folder that results go to, and --verbose."""
    group.add_argument("--out_folder", type=Path, default=Path("output"), metavar="DIR", help="default: output")
    add_verbose(group)
