"""The phantom's flattening: how a lying body is squashed against the table, and the offset that undoes it.

Trunk and thighs lose a tenth of their depth and gain half as much width, fading towards head, arms and shins. The
offset is a smooth function of the point in shaped space alone.
"""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = ["flattening_offset"]

SQUASH = 0.10
WIDEN = 0.05
MIDDLE_Z = 0.02
LEVELS_M = (-0.62, -0.42, 0.08, 0.24)
"""The flattening rises from the knees to the hips, is whole over belly and chest, and ends at the shoulders."""
ARM_M = (0.20, 0.34)
HIPS_M = (-0.25, -0.05)
"""Above the hips, what lies far to the side is an arm and stays as it is."""


def _step(value: Tensor, low: float, high: float) -> Tensor:
    level = ((value - low) / (high - low)).clamp(0.0, 1.0)
    return level * level * (3.0 - 2.0 * level)


def flattening_offset(points_shaped: Tensor) -> Tensor:
    """Offset (..., 3) in m that lying adds to the points (..., 3) of a body in shaped space."""
    x, y, z = points_shaped.unbind(-1)
    strength = _step(y, LEVELS_M[0], LEVELS_M[1]) * (1.0 - _step(y, LEVELS_M[2], LEVELS_M[3]))
    strength = strength * (1.0 - _step(y, *HIPS_M) * _step(x.abs(), *ARM_M))
    return torch.stack([WIDEN * strength * x, torch.zeros_like(y), -SQUASH * strength * (z - MIDDLE_Z)], -1)
