"""Smooth edges (anti-aliasing) of a picture at rest, on any graphics driver."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import numpy as np

from hit_viewer.scene.pixels import Pixels, Shot

__all__ = ["FINE", "averaged"]

FINE = 8
"""A picture at rest is the mean of so many, each moved by a part of a pixel: smooth edges, on any graphics driver."""
_WITHIN_PIXEL = ((1, -3), (-1, 3), (5, 1), (-3, -5), (-5, 5), (-7, -1), (3, 7), (7, -7))
"""In sixteenths: no two in one row or column."""


def averaged(plotter: Any, samples: int) -> Generator[Shot, Pixels, Pixels]:
    """Order pictures that are moved within a pixel, get their pixels, and return their mean (H, W, 4)."""
    window, camera = plotter.render_window, plotter.renderer.GetActiveCamera()
    if samples < 2:
        return (yield Shot(window))
    width, height = plotter.renderer.GetSize()
    total: Any = None
    try:
        for right, up in _WITHIN_PIXEL[:samples]:
            camera.SetWindowCenter(right / 8.0 / max(width, 1), up / 8.0 / max(height, 1))
            pixels = yield Shot(window)
            total = pixels.astype(np.uint16) if total is None else np.add(total, pixels, out=total)
    finally:
        camera.SetWindowCenter(0.0, 0.0)
    return ((total + samples // 2) // samples).astype(np.uint8)
