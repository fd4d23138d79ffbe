"""Pictures of slices: of some planes, or a series along an axis."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ..atomic import writing
from ..body.model import PosedBody
from ..errors import InputError
from ..measure import outlines_of, outlines_record
from ..model.hit import HITModel
from ..phrases import phrase
from ..picture_borders import hatched
from ..slices.fields import SliceFields, evaluate, skin_of
from ..slices.pictures import OF_PROBABILITIES, Colors, captioned, default_scale, picture, tissue_colors
from ..slices.planes import Plane
from ..spaces import Space
from ..tissues import Tissue
from .pictures import save_picture
from .records import save_record
from .subject import Progress, Subject, silent

__all__ = [
    "FIELD_NAMES",
    "MOST_PICTURES",
    "PUBLISHED_PLANES",
    "place_planes",
    "series_positions",
    "write_series",
    "write_slices",
]

PUBLISHED_PLANES: tuple[tuple[str, float], ...] = (("frontal", 0.0), ("axial", 0.0), ("axial", -0.4))
"""Kind and position (m) of the planes that the published demo shows."""
FIELD_NAMES = {
    "tissues": "occ",
    "probability": "probability",
    "uncertain": "uncertain",
    "skinning": "sw",
    "beta": "beta",
    "compression": "comp",
}
"""Names of the fields for people, and the short ones of `hit_core.slices`."""
MOST_PICTURES = 2000


def place_planes(
    model: HITModel,
    body: PosedBody,
    wanted: Sequence[tuple[str, float]],
    space: Space,
    spacing: float = 0.002,
    extent: Literal["published", "body"] | None = None,
) -> list[Plane]:
    """Planes along the axes at positions in metres.

    In posed space, positions count from the body's translation, so that a body far from the origin is met as well.
    The extent is the published one, or covers the body; None means the body in posed space, else the published one.
    """
    extent = extent or ("body" if space == "posed" else "published")
    offset = body.transl[0].cpu().numpy().astype(float) if space == "posed" else np.zeros(3)
    skin = skin_of(model, body, space).cpu().numpy() - offset.astype(np.float32)
    planes = []
    for kind, position in wanted:
        if extent == "body":
            plane = Plane.fitted(kind, position, skin, spacing)
        else:
            plane = Plane.along_axes(kind, position, spacing)
        planes.append(plane.moved(offset.tolist()) if offset.any() else plane)
    return planes


def write_slices(
    subject: Subject,
    folder: Path,
    *,
    planes: Sequence[Plane],
    fields: Sequence[str] = ("tissues",),
    names: Sequence[str] = (),
    stem: str = "",
    scale: int | None = None,
    colors: Colors | None = None,
    plain: bool = False,
    arrays: bool = False,
    hatching: bool = False,
    decimal_mark: str = ".",
    session_at: Callable[[Plane], Mapping[str, Any]] | None = None,
    record_name: str = "",
    progress: Progress = silent,
) -> None:
    """Write a picture for each plane and field: `FIELD_PLANE.png`, or `STEM_PLANE_FIELD.png` if there is a stem.

    Parameters
    ----------
    subject, folder
        What and whereto.
    planes
        In the subject's space.
    fields
        By either of their names, see `FIELD_NAMES`; files and records name them so.
    names
        Of the planes in files; by default their own.
    stem
        Start of the files' names.
    scale
        Picture pixels per slice pixel; None makes pictures of about 900 pixels.
    colors
        Of the tissues.
    plain
        Leave the border with legend, sides, scale and notices out.
    arrays
        Write the numbers as well, `STEM_PLANE.npz`.
    hatching
        Hatch what was found in another place than its origin.
    decimal_mark
        Of the planes' places in borders.
    session_at
        What a window restores from the picture of a plane.
    record_name
        File for a record of all planes; none if empty.
    progress
        Told how far it is.

    Raises
    ------
    InputError
        There is nothing to write, or a field is unknown.
    """
    if not planes or not fields:
        raise InputError.about(phrase("there is nothing to write"), expected=phrase("at least one plane and one field"))
    model, body, space = subject.model, subject.body, subject.space
    core = [FIELD_NAMES.get(field, field) for field in fields]
    asked = tuple(dict.fromkeys("occ" if field in OF_PROBABILITIES else field for field in core))
    joints = body.joints[0].cpu().numpy()
    chosen = colors or tissue_colors("published")
    summaries = []
    for number, (plane, name) in enumerate(zip(planes, numbered(names or [p.name for p in planes]), strict=True)):
        progress(number / len(planes), f"{number + 1} / {len(planes)}")
        found = evaluate(model, body, plane, space=space, fields=asked)
        scaled = default_scale(plane) if scale is None else scale
        pixel = plane.spacing / scaled
        begin = f"{stem}_{name}" if stem else name
        files = [f"{begin}_{field}.png" if stem else f"{field}_{begin}.png" for field in fields]
        if arrays:
            files.append(f"{begin}.npz")
        summary = {
            **plane.record(),
            "files": files,
            "pixel_m": pixel,
            "pixels_found": found.counts,
            "area_cm2": {tissue.name: round(area * 1e4, 3) for tissue, area in found.areas_m2.items()},
            "outlines": outlines_record(outlines_of(model, body, plane, found.labels, space)),
        }
        for index, (field, short, file) in enumerate(zip(fields, core, files, strict=False)):
            drawn = picture(found, short, scaled, chosen)
            if hatching:
                drawn = hatched(drawn, found.found)
            about: dict[str, Any] = {} if session_at is None else {"session": dict(session_at(plane))}
            record = subject.record(field=field, plane=summary, pixel_m=pixel, **about)
            if not plain:
                drawn, border = captioned(
                    drawn, found, short, scaled,
                    record=record, colors=chosen, joints=joints, decimal_mark=decimal_mark,
                )  # fmt: skip
                record["border_pixels"] = border.record()
            save_picture(drawn, folder / file, record, pixel)
            progress((number + 0.5 + 0.5 * (index + 1) / len(fields)) / len(planes), file)
        if arrays:
            _save_arrays(folder / files[-1], found, asked)
        summaries.append(summary)
    if record_name:
        save_record(subject.record(fields=list(fields), planes=summaries), folder / record_name)


def write_series(
    subject: Subject,
    folder: Path,
    *,
    axis: str = "axial",
    from_cm: float,
    to_cm: float,
    step_mm: float = 20.0,
    spacing_mm: float = 2.0,
    field: str = "tissues",
    progress: Progress = silent,
    **look: Any,
) -> None:
    """Write pictures of planes along an axis, and one record of them all, `FIELD_AXIS_series.json`.

    Parameters
    ----------
    subject, folder
        What and whereto.
    axis
        "axial", "frontal" or "sagittal".
    from_cm, to_cm, step_mm
        Positions of the planes.
    spacing_mm
        Pixel of the slices.
    field
        What is drawn, see `write_slices`.
    progress
        Told how far it is.
    **look
        Further options of `write_slices`.
    """
    skin = subject.body.vertices[0].cpu().numpy()
    places = series_positions(from_cm, to_cm, step_mm)
    planes = [Plane.fitted(axis, place, skin, spacing_mm / 1000) for place in places]
    name = f"{field}_{axis}_series.json"
    write_slices(subject, folder, planes=planes, fields=(field,), record_name=name, progress=progress, **look)


def series_positions(from_cm: float, to_cm: float, step_mm: float) -> list[float]:
    """Positions of a series in metres, from the one end to the other; InputError if they are too many."""
    begin, end, step = from_cm / 100, to_cm / 100, step_mm / 1000
    count = int(abs(end - begin) / step + 1e-6) + 1
    if count > MOST_PICTURES:
        raise InputError.about(
            phrase("these are too many slices"),
            expected=phrase("at most {most:,}", most=MOST_PICTURES),
            found=f"{count:,}",
            remedy=phrase("Choose a larger step"),
        )
    return [round(begin + np.sign(end - begin) * step * number, 6) for number in range(count)]


def numbered(names: Sequence[str]) -> list[str]:
    """Names of planes, numbered where several are equal, as those of oblique planes may be."""
    return [
        f"{name}_{names[:index].count(name) + 1}" if names.count(name) > 1 else name for index, name in enumerate(names)
    ]


def _save_arrays(path: Path, found: SliceFields, fields: Sequence[str]) -> None:
    arrays: dict[str, npt.NDArray[Any]] = {
        "points_m": found.plane.points(), "labels": found.labels, "probabilities": found.probabilities
    }  # fmt: skip
    for field, name in (("sw", "skinning_weights"), ("beta", "displacement"), ("comp", "compression")):
        if field in fields:
            arrays[f"{name}{'' if field == 'sw' else '_m'}"] = getattr(found, name)
    arrays["classes"] = np.array([tissue.name for tissue in Tissue])
    with writing(path) as stream:
        np.savez_compressed(stream, **arrays)  # type: ignore[arg-type]
