"""Reads a scan and fits a body to it, away from the window's thread; what is under way can be looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from hit_core.axes import AXIS_INDEX
from hit_core.containers.watching import tell
from hit_core.fit import FitResult, Moving, ScanFile, fit_scan, read_scan
from hit_core.fit.skinned import vertex_normals
from hit_core.fit.spread import with_spread
from hit_core.model.library import EMBEDDED, load_model
from hit_core.scan_choices import METRES, ScanChoices
from hit_core.slices.surface_cuts import segments
from hit_viewer.document.scans import DISTANCE_COLORS, DISTANCE_RANGE_MM, FittedScan
from hit_viewer.worker.results import LayerMesh

__all__ = [
    "FIT_STAGE",
    "FittedSkin",
    "Latest",
    "OpenedScan",
    "ScanOutline",
    "kept_of",
    "models_for",
    "open_scan",
    "skin_of",
    "told_spread",
    "work_of",
]

MOST_SHOWN = 150_000
"""Triangles of a scan that are drawn; of a larger one, as many points."""
NEAR_M = 0.002
"""Points so near to a plane are its outline of a scan that has no triangles."""
GUESSED_EXTENT_M = 1.7
FIT_STAGE = "fit"
"""What a fit tells is of this stage; the share is -1 where the body has moved."""


@dataclass(eq=False)
class Latest:
    """Where the body is now: what the thread that fits leaves for whoever looks."""

    moving: Moving | None = None


@dataclass(frozen=True, eq=False)
class OpenedScan:
    """A scan's file, and as much of it as is drawn: vertices (N, 3) in its own unit, faces (F, 3) or none."""

    path: Path
    file: ScanFile
    vertices: npt.NDArray[np.float64]
    normals: npt.NDArray[np.float64]
    faces: npt.NDArray[np.int32]

    def mesh(self, moving: Moving | None) -> LayerMesh:
        """Where it is drawn: around the body that is fitted, or, before one is, as if it were one and upright."""
        if moving is None:
            middle, size = self.vertices.mean(0), float(np.ptp(self.vertices, axis=0).max())
            likely = min(METRES.values(), key=lambda metres: abs(np.log(size * metres / GUESSED_EXTENT_M)))
            return LayerMesh(
                ((self.vertices - middle) * likely).astype(np.float32), self.normals.astype(np.float32), self.faces
            )
        points = moving.stood_up(self.vertices * moving.scale)
        return LayerMesh(points.astype(np.float32), (self.normals @ moving.upright.T).astype(np.float32), self.faces)


@dataclass(frozen=True)
class ScanOutline:
    """Cuts a scan as it is drawn; two of one mesh are equal."""

    mesh: LayerMesh

    def __call__(self, axis: str, place: float) -> npt.NDArray[np.float32]:
        """Return the segments (N,2,3) in which a plane at a place cuts it; of a cloud its points near by, twice."""
        points, across = self.mesh.points, AXIS_INDEX[axis]
        if len(self.mesh.faces):
            return segments(points, self.mesh.faces, across, place)
        near = points[np.abs(points[:, across] - place) < NEAR_M]
        return np.stack([near, near], 1)


@dataclass(frozen=True, eq=False)
class FittedSkin:
    """The fitted body as it is drawn; `colors` (V, 3) tell distances once they are known."""

    mesh: LayerMesh
    colors: npt.NDArray[np.uint8] | None = None


def open_scan(path: Path) -> OpenedScan:
    """Read a scan."""
    tell("read", 0.0)
    file = read_scan(path)
    vertices, faces = file.vertices, file.faces
    normals = vertex_normals(vertices, faces) if len(faces) else np.zeros_like(vertices)
    if len(faces) > MOST_SHOWN or not len(faces):
        some = np.random.default_rng(0).permutation(len(vertices))[:MOST_SHOWN]
        vertices, normals, faces = vertices[some], normals[some], np.zeros((0, 3), np.int64)
    return OpenedScan(path, file, vertices, normals, faces.astype(np.int32))


def models_for(model: str) -> dict[str, Any] | None:
    """Return the body models that a scan is fitted with while this model is shown; None for the embedded ones."""
    if model in EMBEDDED.values():
        return None
    own = load_model(model, device="cpu")
    return {own.info.gender: own.body_model}


def work_of(scan: OpenedScan, said: ScanChoices, model: str, latest: Latest) -> Callable[[], FitResult]:
    """What fits a body to a scan; where the body is meanwhile is left in `latest`."""

    def watch(moving: Moving) -> None:
        latest.moving = moving
        tell(FIT_STAGE, -1.0)

    def work() -> FitResult:
        result = fit_scan(
            scan.file, gender=said.gender, unit=said.unit, up=said.up, facing=said.facing, clothed=said.clothed,
            mirrored=said.mirrored, height_cm=said.height_cm, models=models_for(model),
            progress=lambda share, _: tell(FIT_STAGE, share), watch=watch,
        )  # fmt: skip
        return told_spread(result, model)

    return work


def told_spread(result: FitResult, model: str) -> FitResult:
    """Return a fit with the spread of its volumes, as the shown model or the embedded one of its gender has them."""
    own = EMBEDDED[result.value("gender")] if model in EMBEDDED.values() else model
    return with_spread(result, load_model(own, device="cpu"))


def kept_of(path: Path, result: FitResult) -> FittedScan:
    """Return what the session keeps of a fit."""
    spread: dict[str, Any] = {f"spread_{name}": share for name, share in (result.volume_spread or {}).items()}
    return FittedScan(
        str(path), result.value("unit"), result.value("up"), float(result.scale), float(result.median_mm),
        float(result.p95_mm), float(result.unexplained_mm), float(result.unexplained_share),
        **spread,
    )  # fmt: skip


def skin_of(
    moving: Moving, place: Moving, faces: npt.NDArray[np.int32], result: FitResult | None = None
) -> FittedSkin:  # fmt: skip
    """The body as it is drawn where `place` stands it up; `faces` are the same object while the triangles are."""
    points = place.stood_up(moving.vertices)
    mesh = LayerMesh(points.astype(np.float32), vertex_normals(points, moving.faces).astype(np.float32), faces)
    return FittedSkin(mesh, None if result is None else _colors(result.beyond))


def _colors(distances_m: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    share = np.clip(1000 * distances_m / DISTANCE_RANGE_MM, -1, 1)
    channels = [np.interp(share, (-1, 0, 1), [color[channel] for color in DISTANCE_COLORS]) for channel in range(3)]
    return np.stack(channels, 1).round().astype(np.uint8)
