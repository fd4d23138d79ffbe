"""Slice pictures: of the window's planes, or a series along an axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from hit_core.anatomy import AXES, Space
from hit_core.body.model import PosedBody
from hit_core.errors import InputError
from hit_core.export import save_picture, save_record
from hit_core.measure import outlines_of, outlines_record
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, SliceFields, evaluate, picture
from hit_core.slices.pictures import Palette, captioned, default_scale, tissue_colors
from hit_core.tissues import TISSUES, Tissue
from hit_viewer.texts.decimal_marks import decimal_mark
from hit_viewer.worker.exports.records import at_plane, record_of
from hit_viewer.worker.hatching import hatched
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request
from hit_viewer.worker.slice_colors import CORE_FIELDS, colored

__all__ = ["MOST_PICTURES", "series_positions", "write_series", "write_slices"]

MOST_PICTURES = 2000
CORE_NAMES = {"tissues": "occ", "probability": "probability", "skinning": "sw", "beta": "beta", "compression": "comp"}
"""What hit_core calls each field of the window."""


def write_slices(
    model: HITModel, body: PosedBody, request: Request, folder: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write a picture per plane where it stands; `options["planes"]`: "all", or those "shown" in the picture."""
    axes = [axis for axis in AXES if options["planes"] == "all" or axis in options.get("shown", AXES)]
    if not axes:
        raise InputError.about("no slice plane is shown", remedy="Show one, or choose all planes")
    places = [(axis, request.position(axis)) for axis in axes]
    _write_pictures(model, body, request, folder, places, options, progress)


def write_series(
    model: HITModel, body: PosedBody, request: Request, folder: Path, options: Mapping[str, Any], progress: Progress
) -> None:
    """Write pictures along `options["axis"]`, from "from_cm" to "to_cm" by "step_mm", and one record of them all."""
    axis = options["axis"]
    places = [(axis, position) for position in series_positions(options)]
    summaries = _write_pictures(model, body, request, folder, places, options, progress)
    record = record_of(model, request, field=request.slice_field, planes=summaries)
    save_record(record, folder / f"{request.slice_field}_{axis}_series.json")


def series_positions(options: Mapping[str, Any]) -> list[float]:
    """Positions of a series in metres, from the one end to the other; InputError if they are too many."""
    begin, end, step = options["from_cm"] / 100, options["to_cm"] / 100, options["step_mm"] / 1000
    count = int(abs(end - begin) / step + 1e-6) + 1
    if count > MOST_PICTURES:
        raise InputError.about(
            "these are too many slices", expected=f"at most {MOST_PICTURES:,}", found=f"{count:,}",
            remedy="Choose a larger step",
        )  # fmt: skip
    return [round(begin + np.sign(end - begin) * step * number, 6) for number in range(count)]


def _write_pictures(
    model: HITModel,
    body: PosedBody,
    request: Request,
    folder: Path,
    places: Sequence[tuple[str, float]],
    options: Mapping[str, Any],
    progress: Progress,
) -> list[dict[str, Any]]:
    """Write one picture a place and return what is on it."""
    space = cast(Space, request.space)
    joints = body.joints[0].cpu().numpy()
    skin, spacing = body.vertices[0].cpu().numpy(), options["spacing_mm"] / 1000
    summaries = []
    for number, (axis, position) in enumerate(places):
        progress(number / len(places), f"{number + 1} / {len(places)}")
        plane = Plane.fitted(axis, position, skin, spacing=spacing)
        fields = evaluate(model, body, plane, space=space, fields=CORE_FIELDS[request.slice_field])
        scale = default_scale(plane)
        pixels = _picture(fields, request, scale)
        pixels = hatched(pixels, fields.found) if request.hatching else pixels
        name = f"{request.slice_field}_{plane.name}.png"
        summary = {
            **plane.record(),
            "file": name,
            "pixel_m": spacing / scale,
            "pixels_found": fields.counts,
            "area_cm2": {tissue.name: round(1e4 * area, 3) for tissue, area in fields.areas_m2.items()},
            "outlines": outlines_record(outlines_of(model, body, plane, fields.labels, space)),
        }
        session = at_plane(options.get("session", {}), axis, position, request.space)
        record = record_of(model, request, field=request.slice_field, plane=summary, session=session)
        if not options["plain"]:
            pixels, border = captioned(
                pixels, fields, CORE_NAMES[request.slice_field], scale,
                record=record, colors=_colors(request), joints=joints, decimal_mark=decimal_mark(),
            )  # fmt: skip
            record["border_pixels"] = border.record()
        save_picture(pixels, folder / name, record, spacing / scale)
        summaries.append(summary)
    return summaries


def _picture(fields: SliceFields, request: Request, scale: int) -> npt.NDArray[np.uint8]:
    """Return a picture of the request's field; the tissues have the window's colours."""
    if request.slice_field in ("tissues", "probability"):
        return np.kron(colored(fields, request.slice_field, request.colors), np.ones((scale, scale, 1), np.uint8))
    return picture(fields, CORE_NAMES[request.slice_field], scale, _palette(request))


def _palette(request: Request) -> Palette:
    return "color_blind_safe" if request.colour_blind else "published"


def _colors(request: Request) -> dict[Tissue, tuple[int, int, int]]:
    """Colours of the tissues in such a picture."""
    if request.slice_field in ("tissues", "probability"):
        return {tissue: request.colors[tissue] for tissue in TISSUES}
    return tissue_colors(_palette(request))
