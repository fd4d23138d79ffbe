"""`hit export KIND`: everything that the window exports, but for pictures of the 3D view."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from hit_core.atomic import check_writable
from hit_core.axes import AXES
from hit_core.cli.option_groups import add_body_options, add_model_options, add_plain, add_planes, add_space
from hit_core.cli.parser import Parser, add_verbose, command
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, list_files, model_of
from hit_core.cli.values import number, positive

if TYPE_CHECKING:
    from hit_core.spaces import Space
    from hit_core.writers.subject import Subject

__all__ = ["EXPORT_KINDS", "ExportKind", "add_export", "run_export"]

_EXPORT_EPILOG = """examples:
  hit export meshes --betas 0 -2 --out heavy.glb
  hit export volume --model hit_male --body sit.pkl --spacing_mm 3 --out labels.nii.gz
  hit export series --axis axial --step_mm 10 --out slices
  hit export numbers --body sit.pkl --out sit.csv

`hit export KIND --help` lists the options of a kind; names and defaults are the window's. Pictures and movies of the 3D
view: `hit-viewer --picture FILE` and `hit-viewer --movie FILE`.
"""


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
NAMED_FIELDS = ("tissues", "probability", "uncertain", "skinning", "beta", "compression")


def add_export(commands: Any) -> None:
    """Add the command `export` with its kinds."""
    text = "write anything that the window exports, without a window"
    parser = command(commands, "export", text, _EXPORT_EPILOG)
    kinds = parser.add_subparsers(dest="kind", metavar="KIND", title="kinds", required=True, parser_class=Parser)
    for name, kind in EXPORT_KINDS.items():
        action = command(kinds, name, kind.text, "")
        add_model_options(action, "--model")
        add_body_options(action, "--body")
        group = action.add_argument_group("result")
        place = "DIR" if kind.product in ("slices", "series") else "FILE"
        group.add_argument("--out", type=Path, default=Path(kind.out), metavar=place, help=f"default: {kind.out}")
        if kind.product != "rigged":
            add_space(group, "default: posed")
        _add_product(group, kind.product)
        add_verbose(group)
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
        group.add_argument(
            "--coordinates", choices=("body", "ras_mm", "lps_mm"), default="body",
            help="metres along the body's axes, Y up (default); or millimetres in NIfTI's or DICOM's axes, on which a "
            "label volume of the same body lies (not for GLB)",
        )  # fmt: skip
    if product == "numbers":
        group.add_argument("--densities", type=positive, nargs=3, metavar=("LT", "AT", "BT"), help="kg/l, for masses")
    if product in ("slices", "series", "volume"):
        group.add_argument("--spacing_mm", type=positive, default=2.0, metavar="MM", help="pixel or voxel, default: 2")
    if product == "slices":
        add_planes(group, "--planes", "default: axial=0 frontal=0 sagittal=0; in posed space from the translation")
    if product == "series":
        group.add_argument("--axis", choices=AXES, default="axial", help="default: axial")
        group.add_argument("--from_cm", type=number, metavar="CM", help="first plane, default: where the body begins")
        group.add_argument("--to_cm", type=number, metavar="CM", help="last plane, default: where the body ends")
        group.add_argument("--step_mm", type=positive, default=20.0, metavar="MM", help="default: 20")
    if product in ("slices", "series"):
        group.add_argument("--field", choices=NAMED_FIELDS, default="tissues", help="default: tissues")
        group.add_argument("--palette", choices=("published", "color_blind_safe"), default="published")
        add_plain(group)


def run_export(options: argparse.Namespace) -> int:
    """Write one product."""
    from hit_core.writers import PRODUCTS, check_ending, write

    kind = EXPORT_KINDS[options.kind]
    product = PRODUCTS[kind.product]
    check_ending(kind.endings or product.endings, options.out)
    body, _ = body_of(options)
    check_writable(options.out.parent if product.endings else options.out, make=False)
    with progress_bar("model"):
        model, body = model_of(options, body)
    from hit_core.writers.subject import Subject

    subject = Subject.of(model, body, cast("Space", product.space or options.space))
    if kind.product not in ("meshes", "numbers"):  # these measure for themselves
        subject = subject.with_doubts()
    chosen = _OPTIONS[kind.product](subject, options)
    with progress_bar(options.kind) as progress:
        return list_files(write(kind.product, subject, options.out, lambda share, _: progress(share), chosen))


def _of_meshes(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    return {"detail": options.detail, "files": options.files, "coordinates": options.coordinates}


def _of_rigged(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    return {"detail": options.detail}


def _of_slices(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    from hit_core.writers.slices import place_planes

    spacing = options.spacing_mm / 1000
    wanted = options.planes or [("axial", 0.0), ("frontal", 0.0), ("sagittal", 0.0)]
    planes = place_planes(subject.model, subject.body, wanted, subject.space, spacing, "body")
    away = [-x for x in subject.body.transl[0].tolist()]  # planes are named by where they were asked for
    names = [plane.moved(away).name for plane in planes]
    return {"planes": planes, "names": names, "fields": (options.field,), **_look(options)}


def _of_series(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    from hit_core.axes import AXIS_INDEX

    places = subject.body.vertices[0, :, AXIS_INDEX[options.axis]]
    low, high = (round(100 * float(place), 1) for place in (places.min(), places.max()))
    return {
        "axis": options.axis,
        "from_cm": low if options.from_cm is None else options.from_cm,
        "to_cm": high if options.to_cm is None else options.to_cm,
        "step_mm": options.step_mm,
        "spacing_mm": options.spacing_mm,
        "field": options.field,
        **_look(options),
    }


def _look(options: argparse.Namespace) -> dict[str, Any]:
    from hit_core.slices.pictures import tissue_colors

    return {"colors": tissue_colors(options.palette), "plain": options.plain}


def _of_volume(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    return {"spacing_mm": options.spacing_mm}


def _of_numbers(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    chosen = {"densities": options.densities} if options.densities else {}
    return {**chosen, "detail": options.detail, "only": ("profile",) if options.kind == "profile" else ()}


_OPTIONS: Mapping[str, Callable[["Subject", argparse.Namespace], dict[str, Any]]] = {
    "meshes": _of_meshes,
    "rigged": _of_rigged,
    "slices": _of_slices,
    "series": _of_series,
    "volume": _of_volume,
    "numbers": _of_numbers,
}
