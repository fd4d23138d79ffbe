"""Meshes of skin and tissues."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ..errors import InputError
from ..measure import TissueTable, table_of_meshes, tissue_table
from ..phrases import phrase
from ..surfaces import Surfaces, posed_surfaces, tissue_surfaces
from ..surfaces.bake import Detail, bake
from ..tissues import SKIN_COLOR, SKIN_OPACITY, TISSUES
from .mesh_files import NamedMesh, save_scene
from .records import save_record
from .subject import Progress, Subject, silent

__all__ = ["COORDINATES", "Coordinates", "Look", "write_meshes"]

logger = logging.getLogger(__name__)

Look = tuple[tuple[int, int, int], float]
"""Colour (sRGB, 0 to 255) and opacity (0 to 1)."""
Coordinates = Literal["body", "ras_mm", "lps_mm"]
COORDINATES: Mapping[Coordinates, tuple[str, str, np.ndarray]] = {
    "body": ("metres", "", np.eye(3)),
    "ras_mm": ("millimetres", "RAS", 1000.0 * np.array([[-1, 0, 0], [0, 0, 1], [0, 1, 0]])),
    "lps_mm": ("millimetres", "LPS", 1000.0 * np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]])),
}
"""Unit, axes and matrix from the body's metres (x to its left, y up, z to the front): NIfTI's and DICOM's, as label
volumes have them, so that meshes and labels of one body lie on each other."""
SCENE_FORMATS = (".glb", ".obj")
"""Formats that keep several named objects apart; the others get one file per layer unless told otherwise."""
RESOLUTION = 512


def looks_of(looks: Mapping[str, Look] | None) -> dict[str, Look]:
    """Return how "body" and tissues look: as asked for, else in their own colours."""
    own = {"skin": (SKIN_COLOR, SKIN_OPACITY), **{tissue.name: (tissue.color, 1.0) for tissue in TISSUES}}
    chosen = {**own, **(looks or {})}
    return {"body": chosen.pop("skin"), **chosen}


def write_meshes(
    subject: Subject,
    path: Path,
    *,
    detail: Detail = "full",
    files: Literal["auto", "one", "layers"] = "auto",
    method: Literal["transport", "auto", "marching_cubes"] = "transport",
    resolution: int | None = None,
    looks: Mapping[str, Look] | None = None,
    coordinates: Coordinates = "body",
    progress: Progress = silent,
) -> None:
    """Write skin and tissues to `path`, or to a file per layer beside it.

    STL and PLY have no room for a record, and files of one layer each belong together: all these get one in a file
    beside, `STEM_meshes.json`.

    Parameters
    ----------
    subject, path
        What and whereto; the ending of `path` chooses the format.
    detail
        "full" or "display", of transported surfaces.
    files
        "one", "layers", or "auto": one for GLB and OBJ, else one per layer.
    method
        "transport" carries the model's surfaces to the body; "auto" extracts them anew where that does not converge;
        "marching_cubes" always does.
    resolution
        Cells along the grid that surfaces are extracted from; by default that of the detail.
    looks
        Colour and opacity of "skin", "LT", "AT", "BT".
    coordinates
        Of the vertices, see `COORDINATES`; GLB has metres and Y up by its own rule.
    progress
        Told how far it is.

    Raises
    ------
    InputError
        A GLB in other coordinates than the body's.
    """
    if coordinates != "body" and path.suffix.lower() == ".glb":
        raise InputError.about(
            phrase("glTF is in metres with Y up"),
            field="coordinates",
            expected=phrase("body, or another format"),
            found=coordinates,
        )
    units, axes, matrix = COORDINATES[coordinates]
    found, table = _surfaces(subject, method, detail, resolution, lambda share: progress(0.8 * share, path.name))
    for finding in table.findings:
        if finding.impossible:
            logger.warning("%s", finding)
    chosen = looks_of(looks)
    skin = subject.body.vertices[0].cpu().numpy()
    meshes = [
        NamedMesh(tissue.name, found[tissue].vertices, found[tissue].faces, *chosen[tissue.name]) for tissue in TISSUES
    ]
    meshes.append(NamedMesh("body", skin, subject.body.faces.cpu().numpy(), *chosen["body"]))
    meshes = [replace(mesh, vertices=(mesh.vertices @ matrix.T).astype(np.float32)) for mesh in meshes]
    ending = path.suffix.lower()
    one_file = files == "one" or (files == "auto" and ending in SCENE_FORMATS)
    parts: dict[Path, list[NamedMesh]] = {path: meshes}
    if not one_file:
        empty = [mesh.name for mesh in meshes if not len(mesh.faces)]
        for name in empty:
            logger.warning("The mesh '%s' has no faces and is left out", name)
        parts = {path.with_name(f"{path.stem}_{m.name}{ending}"): [m] for m in meshes if m.name not in empty}
    record = subject.record(
        method=found.method,
        **({"detail": detail} if found.method == "transport" else {}),
        resolution=found.resolution,
        residual_m=found.residual_m,
        converged=found.converged,
        **table.record(),
    )
    record |= {"units": units, **({"axes": axes} if axes else {})}
    beside = path.with_name(f"{path.stem}_meshes.json")
    for number, (file, layers) in enumerate(parts.items()):
        progress(0.8 + 0.2 * number / len(parts), file.name)
        save_scene(layers, file, record, beside.name)
    if ending in (".stl", ".ply") or not one_file:
        save_record({**record, "files": [file.name for file in parts]}, beside)


def _surfaces(
    subject: Subject, method: str, detail: Detail, resolution: int | None, progress: Any
) -> tuple[Surfaces, TissueTable]:
    """Surfaces in the subject's space, and the table of the same surfaces in the standard pose."""
    if method == "marching_cubes":
        return _extracted(subject, resolution, progress)
    canonical = bake(subject.model, resolution, detail, lambda share: progress(0.5 * share))
    shaped = canonical.with_shape(subject.body.shaped)
    progress(0.8)
    if subject.space == "canonical":
        return canonical.to_surfaces(canonical.vertices, "canonical", None), tissue_table(shaped)
    if not shaped.converged:
        logger.warning(
            "The surfaces could not all be carried to this body: %d vertices are up to %.2f mm off",
            shaped.unsolved, shaped.residual_m * 1000,
        )  # fmt: skip
        if method == "auto":
            logger.warning("They are extracted anew instead")
            del canonical, shaped
            return _extracted(subject, resolution, progress)
    found = shaped if subject.space == "shaped" else shaped.with_pose(subject.body)
    return found.to_surfaces(), tissue_table(shaped)


def _extracted(subject: Subject, resolution: int | None, progress: Any) -> tuple[Surfaces, TissueTable]:
    model, body, cells = subject.model, subject.body, resolution or RESOLUTION
    if subject.space == "canonical":
        tissue_surfaces(model, body, "marching_cubes", cells, subject.space)  # which says that it cannot
    found = tissue_surfaces(model, body, "marching_cubes", cells, "shaped", progress=progress)
    table = table_of_meshes(found, body.shaped)
    return found if subject.space == "shaped" else posed_surfaces(model, found, body), table
