"""Area of each tissue against height, from the surfaces."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Profile", "area_m2", "profile_of"]

LEVELS = 80


Points = npt.NDArray[np.floating]
Faces = npt.NDArray[np.integer]


@dataclass(frozen=True, eq=False)
class Profile:
    """Heights (n,) in metres and each tissue's area there in square metres."""

    heights: npt.NDArray[np.float64]
    areas: Mapping[str, npt.NDArray[np.float64]]


def area_m2(vertices: Points, faces: Faces, height: float) -> float:
    """Area of a closed mesh's horizontal cut; cavities count as outside.

    Green's theorem over the segments in which triangles cross the height, each run through with the inside on its left.
    """
    points = vertices.astype(np.float64)
    above = points[:, 1] > height
    crossed = faces[above[faces].any(1) & ~above[faces].all(1)]
    return abs(float(_signed(points, above, crossed, height))) if len(crossed) else 0.0


def _signed(points: npt.NDArray[np.float64], above: npt.NDArray[np.bool_], faces: Faces, height: float) -> np.float64:
    # Turn each triangle's corners so that the first is the one alone on its side of the height.
    side = above[faces]
    alone = np.where(side.sum(1) == 1, side.argmax(1), (~side).argmax(1))
    order = (alone[:, None] + np.arange(3)) % 3
    first, second, third = points[np.take_along_axis(faces, order, 1)].transpose(1, 0, 2)
    p = first + ((height - first[:, 1]) / (second[:, 1] - first[:, 1]))[:, None] * (second - first)
    q = first + ((height - first[:, 1]) / (third[:, 1] - first[:, 1]))[:, None] * (third - first)
    up = np.where(side.sum(1) == 1, 1.0, -1.0)
    return 0.5 * np.sum(up * (p[:, 0] * q[:, 2] - q[:, 0] * p[:, 2]))


def profile_of(meshes: Mapping[str, tuple[Points, Faces]], low: float, high: float) -> Profile:
    """Return the areas of tissues, vertices (V, 3) m and faces (F, 3) by name, at even heights between two."""
    step = (high - low) / LEVELS
    heights = low + step * (np.arange(LEVELS) + 0.5)
    areas = {}
    for name, (vertices, faces) in meshes.items():
        points = vertices.astype(np.float64)
        tops, bottoms = points[:, 1][faces].max(1), points[:, 1][faces].min(1)
        found = []
        for height in heights:
            crossed = faces[(bottoms <= height) & (tops > height)]
            above = points[:, 1] > height
            found.append(abs(float(_signed(points, above, crossed, height))) if len(crossed) else 0.0)
        areas[name] = np.array(found)
    return Profile(np.asarray(heights, np.float64), areas)
