"""Files written from the window: meshes of body and tissues, and slice pictures, each with its record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import numpy.typing as npt

from hit_core.atomic import check_writable
from hit_core.body.model import PosedBody
from hit_core.body.parameters import BodyParameters
from hit_core.export import NamedMesh, build_record, save_picture, save_scene
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, SliceFields, evaluate, picture
from hit_core.slices.pictures import Palette, annotate, default_scale
from hit_core.surfaces import surfaces
from hit_core.tissues import TISSUES, Tissue
from hit_viewer.looks import SKIN_COLOR
from hit_viewer.results import Progress, Request
from hit_viewer.slice_pictures import CORE_FIELDS, colored
from hit_viewer.state import AXES
from hit_viewer.volumes import label_volume, save_nifti

__all__ = ["export_meshes", "export_slices", "export_volume"]

SPACING_M = 0.002
SCENE_FORMATS = (".glb", ".obj")
"""Formats that keep several named objects in one file; the others get one file per layer."""


def _record(model: HITModel, request: Request, **details: Any) -> dict[str, Any]:
    gender = model.info.gender if model.info.gender in ("male", "female", "neutral") else None
    body = BodyParameters(
        betas=np.asarray(request.betas, np.float32),
        body_pose=np.asarray(request.body_pose, np.float32),
        global_orient=np.asarray(request.global_orient, np.float32),
        transl=np.asarray(request.transl, np.float32),
        gender=cast(Literal["male", "female", "neutral"] | None, gender),
    )
    return build_record(model.info, body, request.space, **details)


def export_meshes(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> list[Path]:
    """Write body and tissues to `path`; formats of one object per file get a file per layer beside it.

    `options`: "detail" is "full" (default) or "display".
    """
    check_writable(path.parent)
    detail = cast(Literal["full", "display"], options.get("detail", "full"))
    # The body already stands in the X-pose, with betas 0, where the request's space asks for it.
    found = surfaces(
        model, body, detail=detail, resolution=options.get("resolution", 512 if detail == "full" else 256),
        progress=lambda share: progress(0.9 * share, path.name),
    )  # fmt: skip
    skin = body.vertices[0].cpu().numpy()
    meshes = [NamedMesh("body", skin, body.faces.cpu().numpy(), SKIN_COLOR, 0.25)]
    meshes += [
        NamedMesh(tissue.name, found[tissue].vertices, found[tissue].faces, tissue.color, 1.0) for tissue in TISSUES
    ]
    record = _record(model, request, method=found.method, detail=detail)
    progress(0.95, path.name)
    if path.suffix.lower() in SCENE_FORMATS:
        return [save_scene(meshes, path, record)]
    written: list[Path] = []
    try:
        for mesh in meshes:
            progress(0.95, mesh.name)
            written.append(save_scene([mesh], path.with_name(f"{path.stem}_{mesh.name}{path.suffix}"), record))
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        raise
    return written


def _picture(fields: SliceFields, request: Request) -> tuple[npt.NDArray[np.uint8], int]:
    """Return an annotated picture, and its pixels per pixel of the slice."""
    palette: Palette = "color_blind_safe" if request.colour_blind else "published"
    scale = default_scale(fields.plane)
    if request.slice_field == "probability":
        mixed = np.kron(colored(fields, "probability", request.colors), np.ones((scale, scale, 1), np.uint8))
        return annotate(mixed, fields.plane, scale), scale
    name = {"tissues": "occ", "skinning": "sw", "beta": "beta", "compression": "comp"}[request.slice_field]
    return picture(fields, name, scale, palette, annotated=True), scale


def export_volume(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> list[Path]:
    """Write the labels on a regular grid as NIfTI; `options`: "spacing" in metres, 2 mm by default."""
    check_writable(path.parent)
    spacing = float(options.get("spacing", SPACING_M))
    labels, affine = label_volume(model, body, request, spacing, progress)
    record = _record(model, request, spacing_m=spacing, labels={tissue.name: int(tissue) for tissue in Tissue})
    return [save_nifti(labels, affine, path, record)]


def export_slices(
    model: HITModel, body: PosedBody, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
) -> list[Path]:
    """Write one picture per plane into the folder `path`, at 2 mm, with scale and record inside."""
    folder = check_writable(path)
    space = cast(Literal["posed", "shaped", "canonical"], request.space)
    skin = body.vertices[0].cpu().numpy()
    axes = tuple(options.get("axes", AXES))
    written: list[Path] = []
    try:
        for number, axis in enumerate(axes):
            plane = Plane.fitted(axis, request.position(axis), skin, spacing=SPACING_M)
            progress(number / len(axes), plane.name)
            fields = evaluate(model, body, plane, space=space, fields=CORE_FIELDS[request.slice_field])
            pixels, scale = _picture(fields, request)
            progress((number + 0.9) / len(axes), plane.name)
            record = _record(model, request, plane=plane.record(), field=request.slice_field, shown=asdict(request))
            file = folder / f"{request.slice_field}_{plane.name}.png"
            written.append(save_picture(pixels, file, record, SPACING_M / scale))
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        raise
    return written
