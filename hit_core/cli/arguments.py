"""The options of `hit` and what they accept. Imports nothing heavy: `hit --help` must be quick."""

import argparse
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from hit_core.anatomy import AXES, SPACES
from hit_core.errors import InputError

__all__ = ["EXPORT_KINDS", "TRAINING_COMMANDS", "Parser", "build_parser", "normalized"]

TRAINING_COMMANDS = {
    "data": "show or prepare the data set, or make phantom subjects",
    "train": "train a model",
    "eval": "score a model on a split of the data set",
}


@dataclass(frozen=True)
class ExportKind:
    """A kind of `hit export`: what it writes, whereto, which product of `hit_core.writers`, with which endings."""

    text: str
    out: str
    product: str
    endings: tuple[str, ...] = ()


EXPORT_KINDS: Mapping[str, ExportKind] = {
    "meshes": ExportKind("meshes of skin and tissues (.glb, .obj, .ply, .stl)", "tissues.glb", "meshes"),
    "rigged": ExportKind("skin and tissues on joints, for animation programs (.glb)", "rigged.glb", "rigged"),
    "slices": ExportKind("pictures of slices, into a folder", "output", "slices"),
    "series": ExportKind("pictures of slices along an axis, into a folder", "output", "series"),
    "volume": ExportKind("tissue labels as voxels (.nii.gz, .nii)", "labels.nii.gz", "volume", (".nii.gz", ".nii")),
    "dicom-seg": ExportKind("tissue labels as a DICOM segmentation (.dcm)", "labels.dcm", "volume", (".dcm",)),
    "numbers": ExportKind("tables of volumes, masses, girths and the profile (.csv)", "numbers.csv", "numbers"),
    "profile": ExportKind("table of each tissue's area against height (.csv)", "profile.csv", "numbers"),
}
NAMED_FIELDS = ("tissues", "probability", "skinning", "beta", "compression")
SLICE_FIELDS = ("occ", "sw", "beta", "comp")

_INFER_EPILOG = """examples:
  hit infer --betas 0 -2
        tissue meshes of the embedded demonstration body, heavier than the mean, in the X-pose
  hit infer --exp_name hit_male --to_infer smpl_file --target_body sit.pkl --out_folder out
        tissue meshes of a body from a file, in its own pose, with the model hit_male
  hit infer --exp_name hit_male --to_infer smpl_template --output slices --betas 0 2 --device cpu
        the published slices: frontal 0.0 m, axial 0.0 m and -0.4 m, at 2 mm, four fields each
  hit infer --betas 0 -2 --output rigged
        one GLB file with joints, skinning weights and a shape target per beta, for animation programs
"""
_SLICES_EPILOG = """examples:
  hit slices --planes axial=-0.4 sagittal=0.1 --spacing 0.001 --fields occ
        classes on two planes at 1 mm
  hit slices --target_body sit.pkl --space posed --planes frontal=0
        a frontal plane through a posed body
  hit slices --point 0 -0.3 0 --normal 1 1 1 --size 0.6 0.6 --arrays
        an oblique plane, with its numbers as .npz

planes: frontal=Z, axial=Y, sagittal=X, in metres along the body's axes (x to its left, y up, z to the front); in posed
space they count from the body's translation. Pictures: frontal planes are seen from the front and axial ones from the
feet, the front of the body at the top, both with the body's left at the right; sagittal ones from the body's left.
"""
_EXPORT_EPILOG = """examples:
  hit export meshes --betas 0 -2 --out heavy.glb
  hit export volume --model hit_male --body sit.pkl --spacing_mm 3 --out labels.nii.gz
  hit export series --axis axial --step_mm 10 --out slices
  hit export numbers --body sit.pkl --out sit.csv

`hit export KIND --help` lists the options of a kind; names and defaults are the window's. Pictures and movies of the 3D
view: `hit-viewer --picture FILE` and `hit-viewer --movie FILE`.
"""
_MODEL_EPILOG = """Models are looked for in the folders of HIT_MODELS_DIR, of the settings, and in the program
itself. A model is a folder NAME/ with config.yaml and ckpts/*.ckpt. SMPL's own files, where a model needs them, are
looked for in HIT_SMPL_DIR.
"""


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence, raised as an InputError."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint, with where to read on."""
        message = message.strip().rstrip(".")
        raise InputError(f"{message[:1].upper()}{message[1:]}. See `{self.prog} --help`.")


def normalized(arguments: Sequence[str]) -> list[str]:
    """Options with underscores, as published, whichever way they were written: --exp-name is --exp_name."""
    result = []
    for argument in arguments:
        if argument.startswith("--") and len(argument) > 2:
            name, sign, value = argument.partition("=")
            argument = "--" + name[2:].replace("-", "_") + sign + value
        result.append(argument)
    return result


def build_parser(version: str, training: bool = False) -> Parser:
    """The whole parser; the training commands' own options are read in only if `training`."""
    parser = Parser(
        prog="hit",
        description="Lean tissue, subcutaneous fat and long bones inside a body, predicted by the HIT model.",
        epilog="`hit COMMAND --help` explains a command. Exit codes: 0 done, 2 unusable input, 130 interrupted, "
        "1 an error in the program.",
    )
    parser.add_argument("--version", action="version", version=f"hit {version}")
    commands: Any = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", parser_class=Parser)
    _add_infer(commands)
    _add_slices(commands)
    _add_export(commands)
    _add_model(commands)
    if training:
        from hit_core.cli.training import add_subcommands

        add_subcommands(commands)
        for name in TRAINING_COMMANDS:
            _add_verbose(commands.choices[name])
    else:
        for name, text in TRAINING_COMMANDS.items():
            commands.add_parser(name, help=text, add_help=False)
    return parser


def _command(commands: Any, name: str, text: str, epilog: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name,
        help=text,
        description=text[:1].upper() + text[1:] + ".",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    return parser


def _add_verbose(parser: Any) -> None:
    parser.add_argument("--verbose", action="store_true", help="tell every step, and show tracebacks")


def _add_infer(commands: Any) -> None:
    parser = _command(commands, "infer", "write tissue meshes or slice pictures of a body", _INFER_EPILOG)
    _add_model_options(parser)
    _add_body_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument(
        "--output", choices=("meshes", "rigged", "slices"), default="meshes",
        help="meshes (default); rigged: one GLB file with joints and shape targets, for animation; slices",
    )  # fmt: skip
    _add_space(group, "default: posed for meshes, shaped for slices")
    group.add_argument("--format", choices=("obj", "ply", "stl", "glb"), default="obj", help="of meshes, default: obj")
    group.add_argument(
        "--method", choices=("auto", "transport", "marching_cubes"), default="auto",
        help="transport carries the model's surfaces, found once, to the body; marching_cubes extracts them anew; "
        "auto (default) transports, and extracts anew where that does not converge",
    )  # fmt: skip
    group.add_argument(
        "--resolution", type=int, default=512, metavar="CELLS",
        help="cells along the grid that surfaces are extracted from, default: 512 (about 4 mm)",
    )  # fmt: skip
    _add_planes(group, "--slices", "planes of --output slices, default: frontal=0.0 axial=0.0 axial=-0.4")
    _add_spacing(group)
    _add_plain(group)
    _add_output(group)
    parser.set_defaults(run="hit_core.cli.infer:run_infer")


def _add_slices(commands: Any) -> None:
    parser = _command(commands, "slices", "write slice pictures of a body, with all options", _SLICES_EPILOG)
    _add_model_options(parser)
    _add_body_options(parser)
    group = parser.add_argument_group("planes")
    _add_planes(group, "--planes", "default: frontal=0.0 axial=0.0 axial=-0.4, unless --point is given")
    _add_spacing(group)
    _add_space(group, "that the planes lie in, default: shaped")
    group.add_argument(
        "--extent", choices=("published", "body"),
        help="the published rectangle (default), or one that covers the body (default in posed space)",
    )  # fmt: skip
    for name, count, metavar, text in (
        ("--point", 3, ("X", "Y", "Z"), "a point of an oblique plane: its centre, m"),
        ("--normal", 3, ("X", "Y", "Z"), "the oblique plane's normal, towards the viewer"),
        ("--up", 3, ("X", "Y", "Z"), "direction at its top, default: 0 1 0"),
        ("--size", 2, ("W", "H"), "its width and height, m, default: 1 1"),
    ):
        group.add_argument(name, type=_number, nargs=count, metavar=metavar, help=text)
    group = parser.add_argument_group("pictures")
    group.add_argument(
        "--fields", nargs="+", choices=SLICE_FIELDS, default=list(SLICE_FIELDS), metavar="FIELD",
        help="occ (classes), sw (skinning weights), beta (displacement by body shape), comp (compression of a lying "
        "body); default: all four",
    )  # fmt: skip
    group.add_argument("--scale", type=int, metavar="N", help="picture pixels per slice pixel, default: 900 in all")
    group.add_argument("--palette", choices=("published", "color_blind_safe"), default="published")
    _add_plain(group)
    group.add_argument("--arrays", action="store_true", help="write the numbers too, one .npz per plane")
    _add_output(group)
    parser.set_defaults(run="hit_core.cli.infer:run_slices")


def _add_export(commands: Any) -> None:
    text = "write anything that the window exports, without a window"
    parser = _command(commands, "export", text, _EXPORT_EPILOG)
    kinds = parser.add_subparsers(dest="kind", metavar="KIND", title="kinds", required=True, parser_class=Parser)
    for name, kind in EXPORT_KINDS.items():
        action = _command(kinds, name, kind.text, "")
        _add_model_options(action, "--model")
        _add_body_options(action, "--body")
        group = action.add_argument_group("result")
        place = "DIR" if kind.product in ("slices", "series") else "FILE"
        group.add_argument("--out", type=Path, default=Path(kind.out), metavar=place, help=f"default: {kind.out}")
        if kind.product != "rigged":
            _add_space(group, "default: posed")
        _add_product(group, kind.product)
        _add_verbose(group)
        action.set_defaults(run="hit_core.cli.export:run_export", space="posed")


def _add_product(group: Any, product: str) -> None:
    """The options of a product, by the window's names."""
    if product in ("meshes", "rigged", "numbers"):
        default = "full" if product == "meshes" else "display"
        group.add_argument("--detail", choices=("full", "display"), default=default, help=f"default: {default}")
    if product == "meshes":
        group.add_argument(
            "--files", choices=("auto", "one", "layers"), default="auto",
            help="one file, one for each layer, or as the format can (default)",
        )  # fmt: skip
    if product == "numbers":
        group.add_argument("--densities", type=_positive, nargs=3, metavar=("LT", "AT", "BT"), help="kg/l, for masses")
    if product in ("slices", "series", "volume"):
        group.add_argument("--spacing_mm", type=_positive, default=2.0, metavar="MM", help="pixel or voxel, default: 2")
    if product == "slices":
        _add_planes(group, "--planes", "default: axial=0 frontal=0 sagittal=0; in posed space from the translation")
    if product == "series":
        group.add_argument("--axis", choices=AXES, default="axial", help="default: axial")
        group.add_argument("--from_cm", type=_number, metavar="CM", help="first plane, default: where the body begins")
        group.add_argument("--to_cm", type=_number, metavar="CM", help="last plane, default: where the body ends")
        group.add_argument("--step_mm", type=_positive, default=20.0, metavar="MM", help="default: 20")
    if product in ("slices", "series"):
        group.add_argument("--field", choices=NAMED_FIELDS, default="tissues", help="default: tissues")
        group.add_argument("--palette", choices=("published", "color_blind_safe"), default="published")
        _add_plain(group)


def _add_model(commands: Any) -> None:
    parser = _command(commands, "model", "list models, describe one, or prepare its surfaces", _MODEL_EPILOG)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=Parser)
    for name, text in (
        ("list", "all models found, and why one is unusable"),
        ("info", "load a model and describe it"),
        ("bake", "extract a model's surfaces now, so that later runs start at once"),
    ):
        action = _command(actions, name, text, "")
        if name != "list":
            action.add_argument("name", metavar="NAME", help="name of a model, its folder, or a .ckpt file")
            action.add_argument("--ckpt_choice", choices=("best", "last"), default="best", help="default: best")
            action.add_argument("--smpl_dir", type=Path, metavar="DIR", help="folder of SMPL's files")
        action.add_argument("--models_dir", type=Path, metavar="DIR", help="look here instead")
        if name == "bake":
            _add_device(action)
            action.add_argument("--detail", choices=("full", "display", "both"), default="both", help="default: both")
            action.add_argument("--resolution", type=int, metavar="CELLS", help="default: 512; 256 for display alone")
        else:
            action.add_argument("--json", action="store_true", help="as JSON")
        _add_verbose(action)
        action.set_defaults(run=f"hit_core.cli.models:run_{name}")


def _add_model_options(parser: argparse.ArgumentParser, *names: str) -> None:
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
    _add_device(group)
    group.add_argument("--models_dir", type=Path, metavar="DIR", help="folder of models, instead of HIT_MODELS_DIR")
    group.add_argument("--smpl_dir", type=Path, metavar="DIR", help="folder of SMPL's files, instead of HIT_SMPL_DIR")


def _add_body_options(parser: argparse.ArgumentParser, *names: str) -> None:
    group = parser.add_argument_group("body")
    group.add_argument(
        "--to_infer", choices=("smpl_template", "smpl_file"),
        help="the template in the X-pose, or the body in --target_body; default: the file if one is given",
    )  # fmt: skip
    group.add_argument(
        *names, "--target_body", dest="target_body", type=Path, metavar="FILE", help="body file (.pkl, .npz, .json)"
    )
    group.add_argument(
        "--betas", type=_number, nargs="+", metavar="B",
        help="up to ten shape coefficients in standard deviations (the model knows -2 to 2); missing ones are 0; "
        "with a file they replace the file's",
    )  # fmt: skip
    group.add_argument("--upright", action="store_true", help="leave out the file's global orientation and translation")


def _add_device(group: Any) -> None:
    group.add_argument("--device", default="auto", help="auto (default), cpu, cuda, cuda:0, mps")


def _add_space(group: Any, text: str) -> None:
    group.add_argument(
        "--space", choices=SPACES,
        help="posed: as the body stands; shaped: its shape in the X-pose; canonical: the mean shape; " + text,
    )  # fmt: skip


def _add_planes(group: Any, name: str, text: str) -> None:
    group.add_argument(name, dest="planes", type=_plane, nargs="+", metavar="KIND=M", help=text)


def _add_plain(group: Any) -> None:
    group.add_argument(
        "--plain", action="store_true", help="leave the border with legend, sides, scale and notices out, for papers"
    )


def _add_spacing(group: Any) -> None:
    group.add_argument(
        "--spacing", type=_positive, default=0.002, metavar="M", help="pixel of slices, default: 0.002 m"
    )


def _add_output(group: Any) -> None:
    group.add_argument("--out_folder", type=Path, default=Path("output"), metavar="DIR", help="default: output")
    _add_verbose(group)


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"expected a finite number, found '{text}'")
    return value


def _positive(text: str) -> float:
    value = _number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"expected a number above zero, found '{text}'")
    return value


def _plane(text: str) -> tuple[str, float]:
    kind, sign, position = text.partition("=")
    if kind not in AXES or (sign and not position):
        kinds = ", ".join(AXES)
        raise argparse.ArgumentTypeError(f"expected KIND=METRES with a kind of {kinds}, found '{text}'")
    return kind, _number(position) if sign else 0.0
