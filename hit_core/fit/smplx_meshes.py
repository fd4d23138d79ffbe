"""Meshes in SMPL-X's vertices: SMPL's are taken from them, or the turns of their joints are where a fit begins."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from scipy.sparse import csr_matrix

from .. import settings
from ..body.model import BodyModel
from ..body.smplx_files import find_smplx, load_correspondence, load_smplx_arrays
from ..phrases import phrase
from ..scan_choices import METRES, ScanChoices
from .known_vertices import corresponding
from .result import Found
from .scan import sample
from .scan_files import ScanFile
from .skinned import FitBody, Floats, Posed, fit_body
from .smplx_bodies import smpl_vertices, smplx_body, started
from .unit_and_axes import Reading, known_reading

__all__ = [
    "BY_CORRESPONDENCE",
    "BY_JOINTS",
    "SMPLX_VERTICES",
    "PosedSmplx",
    "by_correspondence",
    "correspondence",
    "posed_as_smplx",
]

SMPLX_VERTICES = 10_475
GOOD_RMS_M = 0.0005
BY_CORRESPONDENCE = Found(
    "vertices",
    "SMPL-X",
    1.0,
    text=phrase("The mesh has SMPL-X's vertices: SMPL's are taken by the official correspondence"),
)
BY_JOINTS = Found(
    "vertices",
    "SMPL-X",
    1.0,
    text=phrase(
        "The mesh has SMPL-X's vertices: its joints are solved from them, and the body is "
        "fitted to the surface from there"
    ),
)


@dataclass(frozen=True, eq=False)
class PosedSmplx:
    """SMPL-X's own body on a mesh, in metres, and the mesh's unit."""

    body: FitBody
    posed: Posed
    unit: str

    def reading(self, file: ScanFile, model: BodyModel, asked: ScanChoices) -> Reading:
        """Where the fit of a model's body begins."""
        start = started(fit_body(model), self.posed.placement.rotations, self.posed.joints[0])
        return known_reading(self.unit, sample(file, METRES[self.unit]), start, asked)


def correspondence(
    vertices: Floats, models: Iterable[BodyModel], folder: str | os.PathLike[str] | None
) -> csr_matrix | None:
    """What takes SMPL's vertices from a mesh in SMPL-X's, if the file is there and a model's body is SMPL."""
    if len(vertices) != SMPLX_VERTICES or not all(model.shape_space == "smpl" for model in models):
        return None
    path = find_smplx(settings.smpl_dir(folder), None).correspondence
    return None if path is None else load_correspondence(path)


def by_correspondence(file: ScanFile, matrix: csr_matrix, model: BodyModel) -> ScanFile:
    """A mesh of SMPL-X as one of SMPL."""
    return replace(file, vertices=smpl_vertices(matrix, file.vertices), faces=fit_body(model).faces)


def posed_as_smplx(
    vertices: Floats, unit: str | None, folder: str | os.PathLike[str] | None
) -> PosedSmplx | None:  # fmt: skip
    """Solve SMPL-X's shape and joints from a mesh's vertices; None for another mesh, or without SMPL-X's files."""
    if len(vertices) != SMPLX_VERTICES:
        return None
    best, least = None, float("inf")
    for gender in ("male", "female", "neutral"):
        path = find_smplx(settings.smpl_dir(folder), gender).model
        if path is None:
            continue
        body = smplx_body(load_smplx_arrays(path, 10, 0), gender)
        found = corresponding(vertices, body, unit) if body.template.shape == vertices.shape else None
        if found is not None and found[2] < least:
            best, least = PosedSmplx(body, body.placed(found[1]), found[0]), found[2]
        if least < GOOD_RMS_M:
            break
    return best
