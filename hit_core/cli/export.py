"""`hit export KIND`: everything that the window exports, but for pictures of the 3D view."""

import argparse
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from hit_core.atomic import check_writable
from hit_core.cli.arguments import EXPORT_KINDS
from hit_core.cli.progress import progress_bar
from hit_core.cli.subject import body_of, list_files, model_of
from hit_core.writers import PRODUCTS, check_ending, write

if TYPE_CHECKING:
    from hit_core.anatomy import Space
    from hit_core.writers.subject import Subject

__all__ = ["run_export"]


def run_export(options: argparse.Namespace) -> int:
    """Write one product."""
    kind = EXPORT_KINDS[options.kind]
    product = PRODUCTS[kind.product]
    check_ending(kind.endings or product.endings, options.out)
    body, _ = body_of(options)
    check_writable(options.out.parent if product.endings else options.out, make=False)
    with progress_bar("model"):
        model = model_of(options, body)
    from hit_core.writers.subject import Subject

    subject = Subject.of(model, body, cast("Space", product.space or options.space))
    if kind.product not in ("meshes", "numbers"):  # these measure for themselves
        subject = subject.with_doubts()
    chosen = _OPTIONS[kind.product](subject, options)
    with progress_bar(options.kind) as progress:
        return list_files(write(kind.product, subject, options.out, lambda share, _: progress(share), chosen))


def _of_meshes(subject: "Subject", options: argparse.Namespace) -> dict[str, Any]:
    return {"detail": options.detail, "files": options.files}


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
    from hit_core.anatomy import AXIS_INDEX

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
