"""Pictures of classes with smooth borders, for the eye: pixels are split, each part takes the class that prevails."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from hit_viewer.worker.requests import Colors
from hit_viewer.worker.slice_colors import class_colors

__all__ = ["smooth_labels", "smooth_picture", "softened"]

MOST_PIXELS = 1_500_000
"""Of a picture with split pixels: a tenth of a second."""
PARTS = (4, 3, 2)
"""Along an edge of a pixel."""

Pixels = npt.NDArray[np.uint8]


def smooth_picture(labels: Pixels, colors: Colors) -> Pixels | None:
    """Return labels (H,W) as a picture (kH,kW,4), colours multiplied by their opacity; None where that is too many."""
    parts = next((parts for parts in PARTS if labels.size * parts**2 <= MOST_PIXELS), None)
    return None if parts is None else softened(class_colors(smooth_labels(labels, parts), colors))


def smooth_labels(labels: Pixels, parts: int) -> Pixels:
    """Return labels (H,W) split into parts (kH,kW), each with the class whose share around it is largest.

    Shares are those of a cubic B-spline: borders lose their steps, and a layer one pixel thin remains.
    """
    best = np.zeros((labels.shape[0] * parts, labels.shape[1] * parts), np.float32)
    found = np.zeros(best.shape, np.uint8)
    for label in np.unique(labels):
        share = (labels == label).astype(np.float32)
        for axis in (0, 1):
            share = _split(share, axis, parts)
        larger = share > best
        found[larger] = label
        np.maximum(best, share, out=best)
    return found


def _split(values: npt.NDArray[np.float32], axis: int, parts: int) -> npt.NDArray[np.float32]:
    """Return a cubic B-spline's values at the centres of the parts of each pixel along an axis."""
    turned = np.moveaxis(values, axis, 0)
    count = len(turned)
    padded = np.pad(turned, ((2, 2), (0, 0)), mode="edge")
    split = np.empty((count, parts, turned.shape[1]), np.float32)
    for part in range(parts):
        place = (part + 0.5) / parts - 0.5
        taps = [(tap, _spline(place - tap)) for tap in range(-2, 3)]
        split[:, part] = sum(np.float32(weight) * padded[2 + tap : 2 + tap + count] for tap, weight in taps if weight)
    return np.moveaxis(split.reshape(count * parts, -1), 0, axis)


def _spline(distance: float) -> float:
    away = abs(distance)
    return 2 / 3 - away**2 + away**3 / 2 if away < 1 else max(2 - away, 0.0) ** 3 / 6


def softened(rgba: Pixels) -> Pixels:
    """Blend each pixel (H,W,4) with its neighbours, half of it its own: borders without steps."""
    taps = np.array([0.25, 0.5, 0.25])
    return cv2.sepFilter2D(rgba, -1, taps, taps, borderType=cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)
