"""Signed distances to the few smooth shapes that the phantom's organs are made of, negative inside.

All take points (N, 3) and give (N,); they are near to the true distance close to the surface, which is all that is
asked of them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import PchipInterpolator

__all__ = ["Ball", "Cone", "Loft", "Shape", "ellipsoid_distance", "smooth_max", "smooth_min"]

HARDLY = 1e-9


def smooth_min(a: np.ndarray, b: np.ndarray, blend: float) -> np.ndarray:
    """The smaller of two, rounded where they differ by less than `blend`."""
    h = np.maximum(blend - np.abs(a - b), 0.0) / blend
    return np.minimum(a, b) - h * h * blend / 4.0


def smooth_max(a: np.ndarray, b: np.ndarray, blend: float) -> np.ndarray:
    """The larger of two, rounded where they differ by less than `blend`."""
    return -smooth_min(-a, -b, blend)


def ellipsoid_distance(offsets: np.ndarray, half: np.ndarray) -> np.ndarray:
    """Distance (N,) to an ellipse or ellipsoid with half axes `half` (D,) or (N, D), for `offsets` (N, D)."""
    level = np.linalg.norm(offsets / half, axis=1)
    slope = np.linalg.norm(offsets / half**2, axis=1)
    return np.where(level < 1e-6, -np.min(half, axis=-1), level * (level - 1.0) / np.maximum(slope, HARDLY))


@dataclass(frozen=True, eq=False)
class Ball:
    """An ellipsoid along the axes."""

    centre: np.ndarray
    half: np.ndarray

    def distance(self, points: np.ndarray) -> np.ndarray:
        """See the module."""
        return ellipsoid_distance(points - self.centre, self.half)


@dataclass(frozen=True, eq=False)
class Cone:
    """A capsule whose radius changes evenly along its axis."""

    start: np.ndarray
    end: np.ndarray
    radii: tuple[float, float]

    def distance(self, points: np.ndarray) -> np.ndarray:
        """See the module."""
        axis = self.end - self.start
        along = np.clip((points - self.start) @ axis / (axis @ axis), 0.0, 1.0)
        radius = self.radii[0] + along * (self.radii[1] - self.radii[0])
        return np.linalg.norm(points - self.start - along[:, None] * axis, axis=1) - radius


@dataclass(frozen=True, eq=False)
class Loft:
    """Elliptic sections along the first axis, with rounded ends.

    `rows` (R, 5): place along the axis, the section's centre and its half axes, in metres.
    """

    rows: np.ndarray
    rounding: float

    def distance(self, points: np.ndarray) -> np.ndarray:
        """See the module."""
        places = self.rows[:, 0]
        along = points[:, 0]
        section = PchipInterpolator(places, self.rows[:, 1:])(np.clip(along, places[0], places[-1]))
        across = ellipsoid_distance(points[:, 1:] - section[:, :2], section[:, 2:])
        beyond = np.maximum(places[0] - along, along - places[-1])
        outer = np.hypot(np.maximum(across + self.rounding, 0.0), np.maximum(beyond + self.rounding, 0.0))
        return outer - self.rounding + np.minimum(np.maximum(across, beyond) + self.rounding, 0.0)


Shape = Ball | Cone | Loft
