"""Small pictures of surfaces without a graphics library: dense points, each a few pixels wide, the nearest on top."""

from __future__ import annotations

import numpy as np
from PIL import Image

from ..fit.skinned import Floats, Ints

__all__ = ["dense", "splat"]

_BRUSH = [(across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
_THICK_M = 0.01


def dense(
    vertices: Floats, faces: Ints, normals: Floats, colors: np.ndarray
) -> tuple[Floats, Floats, np.ndarray]:  # fmt: skip
    """Points on all triangles with their normals and colours, close enough to leave no gaps in a picture."""
    shares = np.array([[i, j, 5 - i - j] for i in range(6) for j in range(6 - i)]) / 5
    return tuple((shares @ values[faces]).reshape(-1, 3) for values in (vertices, normals, colors))  # type: ignore[return-value]


def splat(points: Floats, colors: np.ndarray, shade: Floats, scale: float, size: tuple[int, int]) -> Image.Image:
    """Draw points seen along -z, the origin in the middle.

    Parameters
    ----------
    points, colors, shade : array (N, 3), array (N, 3), array (N,)
        Metres; 0 to 255; from -1 to 1, how far each faces the light.
    scale : float
        Pixels a metre.
    size : tuple of int
        Width and height in pixels.
    """
    wide, high = size
    column = np.round(wide / 2 + scale * points[:, 0]).astype(int).clip(0, wide - 1)
    row = np.round(high / 2 - scale * points[:, 1]).astype(int).clip(0, high - 1)
    order = np.argsort(points[:, 2], kind="stable")  # the nearest is drawn last
    pixels = np.full((high, wide, 3), 255, np.uint8)
    lit = colors * (0.45 + 0.55 * np.abs(shade))[:, None]
    painted = lit[order].clip(0, 255).astype(np.uint8)
    nearer = np.full((high, wide), -np.inf)
    for across, down in _BRUSH:  # each point a small square, so that no gap shows what lies behind
        there = (row[order] + down).clip(0, high - 1), (column[order] + across).clip(0, wide - 1)
        np.maximum.at(nearer, there, points[order, 2])
    for across, down in _BRUSH:
        there = (row[order] + down).clip(0, high - 1), (column[order] + across).clip(0, wide - 1)
        seen = points[order, 2] > nearer[there] - _THICK_M
        pixels[there[0][seen], there[1][seen]] = painted[seen]
    return Image.fromarray(pixels)
