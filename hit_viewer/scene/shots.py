"""Pictures of a plotter in any size, with its background or without: ordered, and taken when they are there."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLRenderTimer

__all__ = ["FINE", "Pixels", "Shot", "Steps", "averaged", "developed", "shots"]

Pixels = npt.NDArray[np.uint8]


class Shot:
    """What a window shows now, being drawn.

    Where the processor draws, the orders take a third of the time; Mesa's own threads do the rest, and nobody must wait
    for them. The window keeps its size until the pixels are taken.
    """

    def __init__(self, window: Any) -> None:
        self._window = window
        self._end = vtkOpenGLRenderTimer()
        window.SetMultiSamples(0)  # they differ between graphics drivers: `averaged` makes edges smooth
        window.SetSwapBuffers(False)  # or VTK would wait for the picture to copy it
        window.Render()
        window.SetSwapBuffers(True)
        self._end.Start()
        self._end.Stop()

    @property
    def is_ready(self) -> bool:
        """Whether all is drawn; to ask also sends off orders that wait."""
        self._window.MakeCurrent()
        return not self._end.IsSupported() or self._end.Ready()

    def pixels(self) -> Pixels:
        """Return the picture (H, W, 4), its lowest row first; before it is ready, wait for it."""
        self._window.Frame()
        width, height = self._window.GetSize()
        found = vtkUnsignedCharArray()
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, found)
        self._end.Reset()
        return vtk_to_numpy(found).reshape(height, width, 4)


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


Steps = Generator[Shot, Pixels, Callable[[], Pixels]]
"""Orders shots, gets their pixels, and returns what makes the picture of them, on any thread."""


def shots(
    plotter: Any,
    size: tuple[int, int] | None = None,
    transparent: bool = False,
    marks: Sequence[Any] = (),
    samples: int = 1,
) -> Steps:
    """Draw once, in another size if one is given (width, height in pixels), and leave the plotter as it was.

    The picture is the mean of `samples`. `marks` are what is drawn in pixels: their `ratio` grows with the picture. The
    picture is (H, W, 3), or, without its background, (H, W, 4).
    """
    window = plotter.render_window
    before, ratios = tuple(window.GetSize()), [mark.ratio for mark in marks]
    try:
        if size is not None:
            window.SetSize(*size)
            for mark in marks:
                mark.ratio *= size[1] / max(before[1], 1)
        if not transparent:
            return partial(_upright, (yield from averaged(plotter, samples)))
        with _background(window, 0.0):
            on_black = yield from averaged(plotter, samples)
        with _background(window, 1.0):
            on_white = yield from averaged(plotter, samples)
        return partial(_cut_out, on_black, on_white)
    finally:
        if size is not None:
            window.SetSize(*before)
            for mark, ratio in zip(marks, ratios, strict=True):
                mark.ratio = ratio


def developed(steps: Steps) -> Pixels:
    """Take a picture's shots one after the other, and wait for each."""
    shot = next(steps)
    while True:
        try:
            shot = steps.send(shot.pixels())
        except StopIteration as end:
            return end.value()


def _upright(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[::-1, :, :3])


def _cut_out(on_black: Pixels, on_white: Pixels) -> Pixels:
    """Tell what covers the background, and how far, by how a black and a white one shine through."""
    dark, bright = (_upright(pixels).astype(np.float32) for pixels in (on_black, on_white))
    opacity = (1.0 - (bright - dark).mean(2, keepdims=True) / 255.0).clip(0, 1)
    colors = dark / np.maximum(opacity, 1 / 255)
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
