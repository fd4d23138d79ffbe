"""A scene that no window shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pyvista as pv

from hit_viewer.scene.scene import Scene

__all__ = ["hidden_scene"]


@contextmanager
def hidden_scene(size: tuple[int, int]) -> Iterator[Scene]:
    """Make a scene of so many pixels that draws off screen, and let it go in the end."""
    plotter = pv.Plotter(off_screen=True, window_size=list(size), lighting="none")
    try:
        yield Scene(plotter)
    finally:
        plotter.close()
