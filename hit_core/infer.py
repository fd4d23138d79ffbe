"""What `hit infer` and `hit slices` do: meshes, a rigged body and slice pictures of one body, written as files.

All files of a run appear together when all are written, or none does.
"""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

import numpy as np

from .anatomy import NUM_BETAS, Space
from .atomic import staged, writing
from .body.model import PosedBody
from .body.parameters import BodyParameters
from .errors import InputError
from .export import NamedMesh, build_record, save_meshes, save_picture, save_record
from .measure import TissueTable, outlines_of, outlines_record, table_of_meshes, tissue_table
from .model.hit import HITModel
from .rigged import rig, save_rigged
from .slices.fields import FIELDS, evaluate, skin_of
from .slices.pictures import Palette, captioned, default_scale, picture, tissue_colors
from .slices.planes import Plane
from .surfaces import Surfaces, posed_surfaces, tissue_surfaces
from .surfaces.bake import Detail, bake
from .tissues import TISSUES, Tissue

__all__ = ["PUBLISHED_PLANES", "place_planes", "write_meshes", "write_rigged", "write_slices"]

logger = logging.getLogger(__name__)

Progress = Callable[[float], None]
"""Called with the finished share, 0 to 1."""

PUBLISHED_PLANES: tuple[tuple[str, float], ...] = (("frontal", 0.0), ("axial", 0.0), ("axial", -0.4))
"""Kind and position (m) of the planes that the published demo shows."""

_SKIN_COLOR = (222, 184, 160)
_SKIN_OPACITY = 0.25


def pose_body(model: HITModel, body: BodyParameters) -> PosedBody:
    """Return the model's body with these parameters."""
    parts = (body.betas, body.body_pose, body.global_orient, body.transl)
    return model.body(*(part.copy() for part in parts))  # the body's own arrays are read-only


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


def write_meshes(
    model: HITModel,
    body: BodyParameters,
    folder: Path,
    stem: str = "body",
    *,
    space: Space = "posed",
    method: Literal["auto", "transport", "marching_cubes"] = "auto",
    resolution: int = 512,
    file_format: str = "obj",
    progress: Progress | None = None,
) -> list[Path]:
    """Write the meshes of all tissues and of the skin, `STEM_LT.obj` and so on, and `STEM_meshes.json`.

    Parameters
    ----------
    model : HITModel
        The model.
    body : BodyParameters
        The body, to be posed by the model.
    folder : Path
        Where the files go.
    stem : str
        Start of the files' names.
    space : Space
        "posed", "shaped" or "canonical".
    method : {"auto", "transport", "marching_cubes"}
        "auto" transports the model's canonical surfaces, and extracts anew where that does not converge.
    resolution : int
        Cells along the grid that surfaces are extracted from.
    file_format : str
        "obj", "ply", "stl" or "glb".
    progress : Progress | None
        Called with the finished share.

    Raises
    ------
    InputError, OutputError
        An option does not fit, or the files cannot be written.
    """
    report = progress or (lambda share: None)
    with staged(folder) as (stage, written):
        posed = pose_body(model, body)
        found, table = _surfaces(model, posed, space, method, resolution, lambda share: report(0.9 * share))
        for finding in table.findings:
            if finding.impossible:
                logger.warning("%s", finding)
        meshes = [
            NamedMesh(f"{stem}_{tissue.name}", found[tissue].vertices, found[tissue].faces, tissue.color)
            for tissue in TISSUES
        ]
        skin = skin_of(model, posed, space).cpu().numpy()
        faces = model.body_model.faces.cpu().numpy()
        meshes.append(NamedMesh(f"{stem}_body", skin, faces, _SKIN_COLOR))
        details: dict[str, Any] = {
            "method": found.method,
            "resolution": found.resolution,
            "residual_m": found.residual_m,
            "converged": found.converged,
            **table.record(),
        }
        record = build_record(model.info, body, space, **details)
        beside = f"{stem}_meshes.json"
        files = save_meshes(
            meshes, stage, file_format, record, lambda done, count: report(0.9 + 0.1 * done / count), beside
        )
        record["files"] = [file.name for file in files]
        save_record(record, stage / beside)
        report(1.0)
    return written


def write_rigged(
    model: HITModel,
    body: BodyParameters,
    folder: Path,
    stem: str = "body",
    *,
    detail: Detail = "display",
    progress: Progress | None = None,
) -> list[Path]:
    """Write skin and tissues on SMPL's joints with a morph target per beta, `STEM_rigged.glb`, and `STEM_rigged.json`.

    Parameters
    ----------
    model : HITModel
        The model.
    body : BodyParameters
        The body, to be posed by the model.
    folder : Path
        Where the files go.
    stem : str
        Start of the files' names.
    detail : Detail
        "display" or "full".
    progress : Progress | None
        Called with the finished share.

    Raises
    ------
    OutputError
        The files cannot be written.
    """
    report = progress or (lambda share: None)
    with staged(folder) as (stage, written):
        rigged = rig(model, pose_body(model, body), detail, lambda share: report(0.95 * share))
        record = build_record(model.info, body, "posed", **rigged.record(detail))
        looks = {tissue.name: (tissue.color, 1.0) for tissue in TISSUES}
        save_rigged(rigged, stage / f"{stem}_rigged.glb", record, {"body": (_SKIN_COLOR, _SKIN_OPACITY), **looks})
        save_record({**record, "files": [f"{stem}_rigged.glb"]}, stage / f"{stem}_rigged.json")
        report(1.0)
    return written


def write_slices(
    model: HITModel,
    body: BodyParameters,
    folder: Path,
    planes: Sequence[Plane],
    stem: str = "body",
    *,
    space: Space = "shaped",
    fields: Sequence[str] = FIELDS,
    scale: int | None = None,
    palette: Palette = "published",
    plain: bool = False,
    arrays: bool = False,
    progress: Progress | None = None,
) -> list[Path]:
    """Write pictures of fields on planes, `STEM_axial_0.000_occ.png` and so on, and `STEM_slices.json`.

    Parameters
    ----------
    model : HITModel
        The model.
    body : BodyParameters
        The body, to be posed by the model.
    folder : Path
        Where the files go.
    planes : Sequence[Plane]
        In `space`.
    stem : str
        Start of the files' names.
    fields : Sequence[str]
        Of `hit_core.slices.FIELDS`.
    scale : int | None
        Picture pixels per slice pixel; None makes pictures of about 900 pixels.
    palette : Palette
        "published" or "color_blind_safe".
    plain : bool
        Leave the border with legend, sides, scale and notices out.
    arrays : bool
        Write the numbers as well, `STEM_axial_0.000.npz`.
    progress : Progress | None
        Called with the finished share.

    Raises
    ------
    InputError, OutputError
        An option does not fit, or the files cannot be written.
    """
    report = progress or (lambda share: None)
    if not planes or not fields:
        raise InputError.about("there is nothing to write", expected="at least one plane and one field")
    with staged(folder) as (stage, written):
        posed = pose_body(model, body)
        joints = posed.joints[0].cpu().numpy()
        summaries = []
        away = -posed.transl[0].cpu().numpy().astype(float) if space == "posed" else np.zeros(3)
        names = _names([plane.moved(away.tolist()) for plane in planes])
        for number, (plane, name) in enumerate(zip(planes, names, strict=True)):
            report(number / len(planes))
            result = evaluate(model, posed, plane, space=space, fields=fields)
            summary = {
                **plane.record(),
                "pixels_found": result.counts,
                "area_cm2": {tissue.name: round(area * 1e4, 3) for tissue, area in result.areas_m2.items()},
                "outlines": outlines_record(outlines_of(model, posed, plane, result.labels, space)),
            }
            scaled = default_scale(plane) if scale is None else scale
            pixel = plane.spacing / scaled
            files = []
            for index, field in enumerate(fields):
                drawn = picture(result, field, scaled, palette)
                record = build_record(model.info, body, space, field=field, plane=summary, pixel_m=pixel)
                if not plain:
                    drawn, border = captioned(
                        drawn, result, field, scaled, record=record, colors=tissue_colors(palette), joints=joints
                    )
                    record["border_pixels"] = border.record()
                path = save_picture(drawn, stage / f"{stem}_{name}_{field}.png", record, pixel)
                files.append(path.name)
                report((number + 0.5 + 0.5 * (index + 1) / len(fields)) / len(planes))
            if arrays:
                files.append(_save_arrays(stage / f"{stem}_{name}.npz", result, fields).name)
            summaries.append({**summary, "pixel_m": pixel, "files": files})
        record = build_record(model.info, body, space, fields=list(fields), planes=summaries)
        save_record(record, stage / f"{stem}_slices.json")
        report(1.0)
    return written


def _surfaces(
    model: HITModel, body: PosedBody, space: Space, method: str, resolution: int, progress: Progress
) -> tuple[Surfaces, TissueTable]:
    """Surfaces in a space, and the table of the same surfaces in the standard pose."""
    if method == "marching_cubes":
        return _extracted(model, body, space, resolution, progress)
    baked = bake(model, resolution, "full", progress)
    if space == "canonical":
        mean = baked.with_shape(model.body(body.betas.new_zeros(1, NUM_BETAS)).shaped)
        return baked.to_surfaces(baked.vertices, "canonical", None), tissue_table(mean)
    shaped = baked.with_shape(body.shaped)
    if shaped.converged:
        found = shaped if space == "shaped" else shaped.with_pose(body)
        return found.to_surfaces(), tissue_table(shaped)
    logger.warning(
        "The surfaces could not all be carried to this body: %d vertices are up to %.2f mm off",
        shaped.unsolved, shaped.residual_m * 1000,
    )  # fmt: skip
    if method == "transport":
        found = shaped if space == "shaped" else shaped.with_pose(body)
        return found.to_surfaces(), tissue_table(shaped)
    logger.warning("They are extracted anew instead")
    del baked, shaped
    return _extracted(model, body, space, resolution, progress)


def _extracted(
    model: HITModel, body: PosedBody, space: Space, resolution: int, progress: Progress
) -> tuple[Surfaces, TissueTable]:
    if space == "canonical":
        tissue_surfaces(model, body, "marching_cubes", resolution, space)  # which says that it cannot
    found = tissue_surfaces(model, body, "marching_cubes", resolution, "shaped", progress=progress)
    table = table_of_meshes(found, body.shaped)
    return found if space == "shaped" else posed_surfaces(model, found, body), table


def _names(planes: Sequence[Plane]) -> list[str]:
    """Names of planes, numbered where several are equal, as those of oblique planes may be."""
    names = [plane.name for plane in planes]
    return [
        f"{name}_{names[:index].count(name) + 1}" if names.count(name) > 1 else name for index, name in enumerate(names)
    ]


def _save_arrays(path: Path, result: Any, fields: Sequence[str]) -> Path:
    arrays = {"points_m": result.plane.points(), "labels": result.labels, "probabilities": result.probabilities}
    for field, name in (("sw", "skinning_weights"), ("beta", "displacement"), ("comp", "compression")):
        if field in fields:
            arrays[f"{name}{'' if field == 'sw' else '_m'}"] = getattr(result, name)
    arrays["classes"] = np.array([tissue.name for tissue in Tissue])
    with writing(path) as stream:
        np.savez_compressed(stream, **arrays)
    return path
