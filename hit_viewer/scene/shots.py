"""Pictures of a plotter in any size, with its background or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

__all__ = ["shoot"]

Pixels = npt.NDArray[np.uint8]


def shoot(
    plotter: Any, size: tuple[int, int] | None = None, transparent: bool = False, marks: Sequence[Any] = ()
) -> Pixels:
    """Draw once, in another size if one is given (width, height in pixels), and leave the plotter as it was.

    `marks` are what is drawn in pixels: their `ratio` grows with the picture.

    Returns
    -------
    The picture (H, W, 3), or, without its background, (H, W, 4).
    """
    window = plotter.render_window
    before, ratios = tuple(window.GetSize()), [mark.ratio for mark in marks]
    try:
        if size is not None:
            window.SetSize(*size)
            for mark in marks:
                mark.ratio *= size[1] / max(before[1], 1)
        return _cut_out(plotter) if transparent else _pixels(window)
    finally:
        if size is not None:
            window.SetSize(*before)
            for mark, ratio in zip(marks, ratios, strict=True):
                mark.ratio = ratio


def _pixels(window: Any) -> Pixels:
    window.Render()
    width, height = window.GetSize()
    found = vtkUnsignedCharArray()
    window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, found)
    return np.ascontiguousarray(vtk_to_numpy(found).reshape(height, width, 4)[::-1, :, :3])


def _cut_out(plotter: Any) -> Pixels:
    """Tell what covers the background, and how far, by how a black and a white one shine through."""
    window = plotter.render_window
    with _background(window, 0.0):
        on_black = _pixels(window).astype(np.float32)
    with _background(window, 1.0):
        on_white = _pixels(window).astype(np.float32)
    opacity = (1.0 - (on_white - on_black).mean(2, keepdims=True) / 255.0).clip(0, 1)
    colors = on_black / np.maximum(opacity, 1 / 255)
    return np.concatenate([colors, 255 * opacity], axis=2).round().clip(0, 255).astype(np.uint8)


@contextmanager
def _background(window: Any, grey: float) -> Iterator[None]:
    renderers = [renderer for renderer in window.GetRenderers() if renderer.GetLayer() == 0]
    before = [(renderer, renderer.GetBackground(), renderer.GetGradientBackground()) for renderer in renderers]
    for renderer in renderers:
        renderer.SetBackground(grey, grey, grey)
        renderer.SetGradientBackground(False)
    try:
        yield
    finally:
        for renderer, color, gradient in before:
            renderer.SetBackground(*color)
            renderer.SetGradientBackground(gradient)
