"""Slices at rest have smooth borders for the eye; their classes stay what they are."""

import numpy as np
import pytest

from hit_viewer.worker.requests import DEFAULT_COLORS
from hit_viewer.worker.smooth_borders import MOST_PIXELS, smooth_labels, smooth_picture


def disc(size: int, radius: float) -> np.ndarray:
    y, x = np.mgrid[:size, :size] + 0.5 - size / 2
    return (np.hypot(x, y) < radius).astype(np.uint8) * 2


def test_a_borders_steps_are_gone_and_it_stays_where_it_is() -> None:
    radius, parts = 12.3, 4
    smooth = smooth_labels(disc(32, radius), parts)
    assert np.count_nonzero(smooth) / parts**2 == pytest.approx(np.pi * radius**2, rel=0.025)
    y, x = np.mgrid[: 32 * parts, : 32 * parts] + 0.5 - 16 * parts

    def farthest_off(labels: np.ndarray) -> float:
        wrong = (labels > 0) != (np.hypot(x, y) < radius * parts)
        return float(np.abs(np.hypot(x, y)[wrong] / parts - radius).max())

    steps = disc(32, radius).repeat(parts, 0).repeat(parts, 1)
    assert farthest_off(smooth) < 0.6 * farthest_off(steps)


def test_a_layer_one_pixel_thin_remains() -> None:
    labels = np.zeros((9, 30), np.uint8)
    labels[4], labels[5:] = 3, 1
    smooth = smooth_labels(labels, 4)
    assert (smooth[:, 60] == 3).sum() in (3, 4)


def test_colours_are_the_classes_own_and_borders_are_blended() -> None:
    picture = smooth_picture(disc(32, 10.0), DEFAULT_COLORS)
    assert picture is not None
    assert tuple(picture[64, 64]) == (*DEFAULT_COLORS[2], 255)
    assert tuple(picture[0, 0]) == (0, 0, 0, 0)
    assert 0 < np.count_nonzero((picture[..., 3] > 0) & (picture[..., 3] < 255)) < 2000
    assert smooth_picture(np.zeros((1000, MOST_PIXELS // 3000), np.uint8), DEFAULT_COLORS) is None
