"""How the body is opened: a part is taken away along planes through its middle, and the cuts show its tissues."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hit_core.body.joints import joint
from hit_viewer.document.field_checks import check_options

__all__ = ["OPENED_PARTS", "Opening", "Wedge", "middle", "wedge_of"]

OPENED_PARTS: dict[str, tuple[int, ...]] = {"closed": (), "quarter": (2, 0), "front": (2,), "side": (0,)}
"""What can be taken away, and the axes (0 to 2) that its cuts stand across."""
SIDES = ("left", "right")
_HIPS_AND_SHOULDERS = [joint(f"{side}_{part}") for side in SIDES for part in ("hip", "shoulder")]


@dataclass(frozen=True)
class Opening:
    """Which part of the body is taken away: nothing, a front quarter, the front half, or the half of a side.

    `side` is the body's own. With `turns` the part that faces the camera is taken away, wherever that is.
    """

    part: str = "quarter"
    side: str = "left"
    turns: bool = False

    def __post_init__(self) -> None:
        check_options(self, {"part": tuple(OPENED_PARTS), "side": SIDES})

    @property
    def axes(self) -> tuple[int, ...]:
        """Axes (0 to 2) that the cuts stand across."""
        return OPENED_PARTS[self.part]


@dataclass(frozen=True)
class Wedge:
    """What is taken away: all places beyond each axis's limit, on the side of its sign (1 or -1)."""

    signs: dict[int, float]
    places: dict[int, float]

    def holds(self, points: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
        """Return which points (N,3) are taken away."""
        inside = np.full(len(points), bool(self.signs))
        for axis, sign in self.signs.items():
            inside &= sign * (points[:, axis] - self.places[axis]) > 0.0
        return inside


def middle(joints: npt.NDArray[np.floating], axis: int) -> float:
    """Return where the cut across an axis lies in a body with these joints (24,3), metres.

    The sagittal cut goes through the pelvis, the frontal one through hips and shoulders.
    """
    chosen = [joint("pelvis")] if axis == 0 else _HIPS_AND_SHOULDERS
    return round(float(joints[chosen, axis].mean()), 5)


def wedge_of(opening: Opening, joints: npt.NDArray[np.floating], towards: npt.NDArray[np.floating]) -> Wedge:
    """Return what an opening takes away from a body with these joints (24,3); `towards` (3,) points to the camera."""
    own = {0: 1.0 if opening.side == "left" else -1.0, 2: 1.0}
    signs = {axis: (1.0 if towards[axis] >= 0 else -1.0) if opening.turns else own[axis] for axis in opening.axes}
    return Wedge(signs, {axis: middle(joints, axis) for axis in opening.axes})
