"""From what the window shows to a product of `hit_core.writers`: which one, of whom, with which options."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, cast

from hit_core.axes import AXES
from hit_core.body.model import PosedBody
from hit_core.errors import InputError
from hit_core.measure.percentiles import kept_references
from hit_core.model.hit import HITModel
from hit_core.phrases import phrase
from hit_core.settings import load_settings
from hit_core.slices.pictures import tissue_colors
from hit_core.slices.planes import Plane
from hit_core.spaces import Space
from hit_core.tissues import TISSUES
from hit_core.writers import PRODUCTS, check_ending, write
from hit_core.writers.report import Visit
from hit_core.writers.report.letterhead import letterhead
from hit_core.writers.subject import Subject
from hit_core.writers.tables import OwnMeasure
from hit_viewer.document.rulers import Ruler
from hit_viewer.texts.decimal_marks import decimal_mark
from hit_viewer.worker.exports.records import at_plane, parameters_of
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request, VisitRequest
from hit_viewer.worker.results import TakenRuler
from hit_viewer.worker.ruler_texts import own_measures

__all__ = ["ENDINGS", "check_path", "own_measures_in", "request_in_space", "run"]

SHOWN = "shown"
"""The space of the window."""
PRODUCT_OF = {
    "meshes": "meshes",
    "rigged": "rigged",
    "slices": "slices",
    "series": "series",
    "volume": "volume",
    "picture": "picture",
    "movie": "",
    "numbers": "numbers",
    "report": "report",
    "differences": "numbers",
}
"""The product of each kind of export, in the menu's order; the window draws movies itself."""
ENDINGS: Mapping[str, tuple[str, ...]] = {
    name: PRODUCTS[product].endings if product else (".mp4", ".gif") for name, product in PRODUCT_OF.items()
}
"""Endings of each kind's file, the default first; none if a folder is asked for."""


def request_in_space(name: str, request: Request, options: Mapping[str, Any]) -> Request:
    """Return a request for the space that an export is written in."""
    space = PRODUCTS[PRODUCT_OF[name]].space or options.get("space", SHOWN)
    return request if space == SHOWN else replace(request, space=space)


def check_path(name: str, path: Path) -> None:
    """Raise an OutputError if a path's ending is none of a kind's."""
    check_ending(PRODUCTS[PRODUCT_OF[name]].endings, path)


def run(
    name: str,
    model: HITModel,
    body: PosedBody,
    request: Request,
    path: Path,
    options: Mapping[str, Any],
    progress: Progress,
) -> list[Path]:
    """Write one export: all of its files appear together at the end, or none does.

    Parameters
    ----------
    name
        One of `PRODUCT_OF`.
    model, body, request
        What is exported; the body stands in the request's space.
    path
        The file, or the folder.
    options
        Values of the kind's options, all of them.
    progress
        Told how far it is; what it raises ends the export and leaves nothing behind.

    Raises
    ------
    OutputError
        The ending is none of the kind's, or the files cannot be written.
    """
    parameters = parameters_of(model.info, request)
    fit = request.unexplained_share, request.spread_by_tissue
    subject = Subject(model, parameters, body, cast(Space, request.space), request.doubts, *fit)
    product = PRODUCT_OF[name]
    return write(product, subject, path, progress, _ARGUMENTS[product](subject, request, options))


def own_measures_in(
    options: Mapping[str, Any], request: Request, take: Callable[[Request], tuple[TakenRuler, ...]]
) -> Mapping[str, Any]:
    """Return the options of an export with the values of the user's own measures, taken in the space that is shown.

    Parameters
    ----------
    options
        With `rulers`, named; and `others`, further visits with theirs.
    request
        Of what is shown.
    take
        Measures the rulers of a request.
    """
    rulers, others = options.get("rulers", ()), options.get("others", ())
    measured = {"own": _own(rulers, request, take), "laid": _laid(rulers, request)} if rulers else {}
    if any(visit.rulers for visit in others):
        measured["others"] = tuple(replace(visit, own=_own(visit.rulers, visit.request, take)) for visit in others)
    return {**options, **measured}


def _own(
    rulers: tuple[Ruler, ...], request: Request, take: Callable[[Request], tuple[TakenRuler, ...]]
) -> tuple[OwnMeasure, ...]:
    return tuple(own_measures(rulers, take(request), request.space)) if rulers else ()


def _laid(rulers: tuple[Ruler, ...], request: Request) -> dict[str, Any]:
    """Return how rulers were laid, and in which space, as a report brings them back."""
    return {"space": request.space, "laid": [asdict(ruler) for ruler in rulers]} if rulers else {}


Arguments = Callable[[Subject, Request, Mapping[str, Any]], dict[str, Any]]


def _of_meshes(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: options[name] for name in ("detail", "files", "resolution", "looks", "coordinates") if name in options
    }


def _of_slices(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    axes = [axis for axis in AXES if options["planes"] == "all" or axis in options.get("shown", AXES)]
    if not axes:
        raise InputError.about(phrase("no slice plane is shown"), remedy=phrase("Show one, or choose all planes"))
    skin, spacing = subject.body.vertices[0].cpu().numpy(), options["spacing_mm"] / 1000
    planes = [Plane.fitted(axis, request.position(axis), skin, spacing) for axis in axes]
    return {"planes": planes, "fields": (request.slice_field,), **_look(request, options)}


def _of_series(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    wanted = {name: options[name] for name in ("axis", "from_cm", "to_cm", "step_mm", "spacing_mm")}
    return {**wanted, "field": request.slice_field, **_look(request, options)}


def _look(request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    """How slices are drawn: in the window's colours, with what restores its state."""
    colors = {tissue: request.colors[tissue] for tissue in TISSUES}
    if request.slice_field not in ("tissues", "probability"):
        colors = tissue_colors("color_blind_safe" if request.colour_blind else "published")
    return {
        "colors": colors,
        "plain": options["plain"],
        "hatching": request.hatching,
        "decimal_mark": decimal_mark(),
        "session_at": lambda plane: at_plane(options.get("session", {}), plane.kind, plane.position, request.space),
    }


def _of_volume(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    return {"spacing_mm": options["spacing_mm"]}


def _of_picture(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    details = {"session": options["session"], "border_pixels": options.get("border_pixels")}
    return {"pixels": options["pixels"], "details": details}


def _of_numbers(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    return {"tables": options["tables"], "details": options.get("record", {})}


def _of_report(subject: Subject, request: Request, options: Mapping[str, Any]) -> dict[str, Any]:
    known = {
        name: options[name]
        for name in ("age", "weight_kg", "spacing_mm", "date", "precision", "own", "laid")
        if name in options
    }
    kept = load_settings()
    head = letterhead(kept.institution, kept.logo)
    return {
        "name": options["person"],
        "others": [
            _other(subject.model, visit, doubts)
            for visit, doubts in zip(options.get("others", ()), options.get("doubts", ()), strict=True)
        ],
        "source": options.get("source", ""),
        "head": head,
        "moved_m": request.moved_m,
        "references": kept_references(kept.references) if known.get("age") else {},
        **known,
    }


def _other(model: HITModel, visit: VisitRequest, doubts: Sequence[str]) -> Visit:
    """Return another visit of the person, shown by the same model."""
    request = visit.request
    subject = Subject.of(model, parameters_of(model.info, request))
    fit: dict[str, Any] = {"unexplained_share": request.unexplained_share, "spread": request.spread_by_tissue}
    subject = replace(subject, warnings=doubts, **fit)
    laid = _laid(visit.rulers, request)
    return Visit(subject, visit.source, visit.date, visit.weight_kg, visit.age, visit.own, laid)


_ARGUMENTS: Mapping[str, Arguments] = {
    "meshes": _of_meshes,
    "rigged": _of_meshes,
    "slices": _of_slices,
    "series": _of_series,
    "volume": _of_volume,
    "picture": _of_picture,
    "numbers": _of_numbers,
    "report": _of_report,
}
