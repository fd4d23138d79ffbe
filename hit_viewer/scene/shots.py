"""Pictures of a plotter in any size, with its background or without: ordered, and taken when they are there."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import numpy as np

from hit_viewer.scene.pixels import Pixels, Shot
from hit_viewer.scene.smooth_edges import averaged

__all__ = ["Steps", "developed", "shots"]

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
