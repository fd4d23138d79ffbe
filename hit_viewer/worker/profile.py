"""Area of each tissue against height, from the surfaces."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hit_core.tissues import TISSUES
from hit_viewer.worker.results import Frame, LayerMesh, Profile

__all__ = ["area_m2", "profile_of"]

LEVELS = 80


def area_m2(mesh: LayerMesh, height: float) -> float:
    """Area of a closed mesh's horizontal cut; cavities count as outside.

    Green's theorem over the segments in which triangles cross the height, each run through with the inside on its left.
    """
    points = mesh.points.astype(np.float64)
    above = points[:, 1] > height
    crossed = mesh.faces[above[mesh.faces].any(1) & ~above[mesh.faces].all(1)]
    if not len(crossed):
        return 0.0
    return abs(float(_signed(points, above, crossed, height)))


def _signed(
    points: npt.NDArray[np.float64], above: npt.NDArray[np.bool_], faces: npt.NDArray[np.int32], height: float
) -> np.float64:
    # Turn each triangle's corners so that the first is the one alone on its side of the height.
    side = above[faces]
    alone = np.where(side.sum(1) == 1, side.argmax(1), (~side).argmax(1))
    order = (alone[:, None] + np.arange(3)) % 3
    first, second, third = points[np.take_along_axis(faces, order, 1)].transpose(1, 0, 2)
    p = first + ((height - first[:, 1]) / (second[:, 1] - first[:, 1]))[:, None] * (second - first)
    q = first + ((height - first[:, 1]) / (third[:, 1] - first[:, 1]))[:, None] * (third - first)
    up = np.where(side.sum(1) == 1, 1.0, -1.0)
    return 0.5 * np.sum(up * (p[:, 0] * q[:, 2] - q[:, 0] * p[:, 2]))


def profile_of(frame: Frame) -> Profile:
    """Return the areas of all tissues between the body's lowest and highest point."""
    low, high = (float(corner[1]) for corner in frame.bounds)
    step = (high - low) / LEVELS
    heights = low + step * (np.arange(LEVELS) + 0.5)
    areas = {}
    for tissue in TISSUES:
        mesh = frame.layers[tissue.name]
        points = mesh.points.astype(np.float64)
        tops, bottoms = points[:, 1][mesh.faces].max(1), points[:, 1][mesh.faces].min(1)
        found = []
        for height in heights:
            crossed = mesh.faces[(bottoms <= height) & (tops > height)]
            above = points[:, 1] > height
            found.append(abs(float(_signed(points, above, crossed, height))) if len(crossed) else 0.0)
        areas[tissue.name] = np.array(found)
    return Profile(np.asarray(heights, np.float64), areas, frame.request)
