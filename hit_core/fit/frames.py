"""A folder of meshes in a body model's own vertices, one a frame, as a motion of one body."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from ..body.model import BodyModel
from ..body.parameters import BodySequence
from ..errors import BodyFileError
from ..phrases import phrase
from ..scan_choices import METRES, ScanChoices
from .fits import fitted_from
from .fitting import GENDERS, Progress, embedded_body
from .known_vertices import corresponding, solve_vertices, unposed
from .scan import sample
from .scan_files import SCAN_ENDINGS, ScanFile, read_scan
from .skinned import FitBody, Floats, Placement, fit_body
from .smplx_bodies import smpl_vertices, started
from .smplx_meshes import BY_CORRESPONDENCE, BY_JOINTS, SMPLX_VERTICES, correspondence, posed_as_smplx

__all__ = ["FittedFrames", "fit_frames"]

FIRST_LOOK = 8
MOST_FRAMES = 20_000


@dataclass(frozen=True, eq=False)
class FittedFrames:
    """A motion, the unit it was in, and how far the vertices are from it, frame by frame (T, V), in mm.

    `factor` is how much larger than by its unit the motion was made to have the height that was given.
    """

    motion: BodySequence
    unit: str
    median_mm: float
    p95_mm: float
    worst_frame: str
    factor: float = 1.0

    def record(self) -> dict[str, Any]:
        """The same as plain values for JSON."""
        return {
            "betas": self.motion.betas.tolist(),
            "gender": self.motion.gender,
            "shape_space": self.motion.shape_space,
            "frames": len(self.motion),
            "unit": self.unit,
            "scale": METRES[self.unit] * self.factor,
            "distance_mm": {"median": round(self.median_mm, 4), "p95": round(self.p95_mm, 4)},
            "worst_frame": self.worst_frame,
            "warnings": list(self.motion.notes),
        }


def fit_frames(
    folder: str | os.PathLike[str],
    *,
    gender: str | None = None,
    unit: str | None = None,
    fps: float = 30.0,
    height_cm: float | None = None,
    models: Mapping[str, BodyModel] | None = None,
    smpl_dir: str | os.PathLike[str] | None = None,
    progress: Progress = lambda share, what: None,
) -> FittedFrames:
    """Invert all meshes of a folder, in the order of the numbers in their names, to one shape and a pose a frame.

    With `height_cm`, the person's standing height, all frames are made larger or smaller by one factor.

    Raises
    ------
    BodyFileError
        There is no mesh, one cannot be read, or one is not in the vertices of a body model.
    InputError
        The height is that of no person.
    """
    folder, asked = Path(folder), ScanChoices(unit=None if unit == "auto" else unit, height_cm=height_cm).unit
    files = sorted((path for path in folder.iterdir() if path.suffix.lower() in SCAN_ENDINGS), key=_in_order)
    if not 0 < len(files) <= MOST_FRAMES:
        raise BodyFileError.about(
            phrase("holds no frames"), file=folder, expected=phrase("meshes, one a frame"), found=len(files)
        )
    names = [gender] if gender not in (None, "auto") else list(models or GENDERS)
    candidates = [(models or {}).get(str(name)) or embedded_body(str(name)) for name in names]
    looked = [read_scan(path).vertices for path in files[:: max(len(files) // FIRST_LOOK, 1)][:FIRST_LOOK]]
    matrix = correspondence(looked[0], candidates, smpl_dir)
    smplx = posed_as_smplx(looked[0], asked, smpl_dir) if matrix is None else None
    bodies = [(fit_body(model), model) for model in candidates]
    if smplx is not None:
        bodies = [(smplx.body, min(candidates, key=lambda model: model.gender != smplx.body.gender))]
    looked = [_taken(vertices, matrix) for vertices in looked]
    found = []
    for body, model in bodies:
        fits = [corresponding(vertices, body, asked) for vertices in looked]
        known = [fit for fit in fits if fit is not None]
        if len(known) == len(fits):
            found.append((sum(rms for _, _, rms in known), body, model, known))
    if not found:
        expected = phrase(
            "meshes of {names} vertices", names=" or ".join(str(model.num_vertices) for model in candidates[:1])
        )
        raise BodyFileError.about(
            phrase("is no motion of a body model"), file=folder, expected=expected, found=len(looked[0])
        )
    _, body, model, known = min(found, key=lambda entry: entry[0])
    scale_unit, factor = known[0][0], 1.0
    begun = [placement for _, placement, _ in known]
    if height_cm is not None:
        goals = [METRES[scale_unit] * vertices for vertices in looked]
        rests = [unposed(body.placed(one), goal).rest for one, goal in zip(begun, goals, strict=True)]
        factor = height_cm / 100 / float(np.median([np.ptp(rest[:, 1]) for rest in rests]))
        begun = [solve_vertices(factor * goal, body) for goal in goals]
    betas = np.median([placement.betas for placement in begun], axis=0)
    placements, away = [], []
    for number, path in enumerate(files):
        progress(number / len(files), path.name)
        target = _frame(path, METRES[scale_unit] * factor, body.template.shape, matrix)
        placement = solve_vertices(target, body, betas)
        away.append(np.linalg.norm(body.placed(placement).vertices - target, axis=1))
        placements.append(placement)
    notes: tuple[str, ...] = (f"{BY_CORRESPONDENCE.text}.",) if matrix is not None else ()
    if smplx is not None:
        placements, shape_away, notes = _converted(placements, body, model)
        away = [shape_away]
    distances = 1000 * np.concatenate(away)
    worst = files[int(np.argmax([one.mean() for one in away]))].name
    poses = np.array([placement.vectors.ravel() for placement in placements])
    motion = BodySequence(
        placements[0].betas, poses[:, 3:], poses[:, :3], [placement.transl for placement in placements], model.gender,
        fps, notes, model.shape_space,
    )  # fmt: skip
    return FittedFrames(
        motion, scale_unit, float(np.median(distances)), float(np.quantile(distances, 0.95)), worst, factor
    )  # fmt: skip


def _converted(
    placements: list[Placement], body: FitBody, model: BodyModel
) -> tuple[list[Placement], Floats, tuple[str, ...]]:
    """Frames of SMPL-X as those of a model's body, its shape fitted to the first one's surface."""
    own, first = fit_body(model), body.placed(placements[0])
    start = started(own, placements[0].rotations, first.joints[0])
    fit = fitted_from(model, sample(ScanFile(first.vertices, body.faces), 1.0), start)
    shaped = replace(start, betas=fit.posed.placement.betas)
    pelvis = own.placed(replace(shaped, transl=np.zeros(3))).joints[0]
    made = [
        replace(started(own, one.rotations, pelvis), betas=shaped.betas, transl=body.placed(one).joints[0] - pelvis)
        for one in placements
    ]
    return made, fit.on.away, (phrase("{text}; distances are those of the first frame.", text=BY_JOINTS.text),)


def _taken(vertices: Floats, matrix: csr_matrix | None) -> Floats:
    return vertices if matrix is None or len(vertices) != SMPLX_VERTICES else smpl_vertices(matrix, vertices)


def _frame(path: Path, metres: float, shape: tuple[int, ...], matrix: csr_matrix | None) -> Floats:
    vertices = _taken(read_scan(path).vertices, matrix)
    if vertices.shape != shape:
        raise BodyFileError.about(
            phrase("is another mesh"),
            file=path,
            expected=phrase("{value} vertices", value=shape[0]),
            found=len(vertices),
        )
    return np.asarray(vertices * metres)


def _in_order(path: Path) -> tuple[Any, ...]:
    """So that frame 10 comes after frame 9."""
    parts = re.split(r"(\d+)", path.name)
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)
