"""The phantom's flattening: how a lying body is squashed against the table, and the offset that undoes it.

Trunk and thighs lose a tenth of their depth and gain half as much width, fading towards head, arms and shins. The offset
is a smooth function of the point in shaped space alone.
"""

from __future__ import annotations

import numpy as np

__all__ = ["flattening_offset"]

SQUASH = 0.10
WIDEN = 0.05
MIDDLE_Z = 0.02
LEVELS_M = (-0.62, -0.42, 0.08, 0.24)
"""The flattening rises from the knees to the hips, is whole over belly and chest, and ends at the shoulders."""
ARM_M = (0.20, 0.34)


def _step(value: np.ndarray, low: float, high: float) -> np.ndarray:
    level = np.clip((value - low) / (high - low), 0.0, 1.0)
    return level * level * (3.0 - 2.0 * level)


def flattening_offset(points_shaped: np.ndarray) -> np.ndarray:
    """Offset (N, 3) in m that lying adds to the points (N, 3) of a body in shaped space."""
    x, y, z = points_shaped[..., 0], points_shaped[..., 1], points_shaped[..., 2]
    strength = _step(y, LEVELS_M[0], LEVELS_M[1]) * (1.0 - _step(y, LEVELS_M[2], LEVELS_M[3]))
    above_hips = _step(y, -0.25, -0.05)
    strength = strength * (1.0 - above_hips * _step(np.abs(x), *ARM_M))
    return np.stack([WIDEN * strength * x, np.zeros_like(y), -SQUASH * strength * (z - MIDDLE_Z)], -1)
