"""How far an adult's joints turn: limits for limbs that are dragged."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float

from .joints import JOINT_NAMES

__all__ = ["joint_limits"]

_LIMITS_DEG: dict[str, tuple[tuple[float, float], tuple[float, float], tuple[float, float]]] = {
    "spine1": ((-15, 30), (-15, 15), (-15, 15)),
    "spine2": ((-10, 25), (-15, 15), (-15, 15)),
    "spine3": ((-10, 20), (-20, 20), (-10, 10)),
    "neck": ((-35, 30), (-45, 45), (-25, 25)),
    "head": ((-25, 25), (-35, 35), (-15, 15)),
    "left_shoulder": ((-90, 90), (-130, 45), (-95, 90)),
    "left_elbow": ((-85, 85), (-150, 0), (-5, 5)),
    "left_wrist": ((-10, 10), (-30, 20), (-80, 70)),
    "left_hip": ((-120, 20), (-45, 45), (-25, 45)),
    "left_knee": ((0, 140), (-10, 10), (-5, 5)),
    "left_ankle": ((-20, 50), (-15, 15), (-20, 20)),
}
"""How far joints turn about x, y and z, degrees: usual ranges of motion of adults, rounded (Norkin and White,
Measurement of Joint Motion), as rotation vectors from the T-pose. Right mirrored."""


def joint_limits(joint: int) -> tuple[Float[np.ndarray, "3"], Float[np.ndarray, "3"]]:
    """Return the lowest and highest rotation vector (3,) of a joint that has limits, radians."""
    name = JOINT_NAMES[joint]
    low, high = np.radians(np.array(_LIMITS_DEG[name.replace("right_", "left_")], float)).T
    if name.startswith("right_"):
        (low, high), mirror = (low, high), np.array([1.0, -1.0, -1.0])
        low, high = np.minimum(low * mirror, high * mirror), np.maximum(low * mirror, high * mirror)
    return low, high
