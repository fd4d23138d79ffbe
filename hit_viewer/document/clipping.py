"""What is cut away: slice planes that cut, and the clip box, as one limit per side of each axis."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hit_core.axes import AXIS_INDEX
from hit_viewer.document.state import ViewerState

__all__ = ["Face", "Limits", "clip_limits", "is_inside"]

Face = tuple[str, int]
"""("low" or "high", axis 0 to 2): a face of the clip box; ("open", axis): a cut of an opened body."""
Limits = dict[Face, float]
"""Only what lies between the limits is drawn, metres; at most six, as many as OpenGL can clip by."""


def clip_limits(state: ViewerState) -> Limits:
    """Return the limits of a state: a slice plane cuts all beyond it away, the box what lies outside."""
    limits: Limits = {(side, axis): place for side, axis, place in state.box.faces} if state.box.on else {}
    for name, axis in AXIS_INDEX.items():
        plane = state.planes[name]
        if plane.clips:
            limits["high", axis] = min(plane.position, limits.get(("high", axis), np.inf))
    return limits


def is_inside(points: npt.NDArray[np.floating], limits: Limits) -> npt.NDArray[np.bool_]:
    """Return which points (N,3) are not cut away."""
    kept = np.ones(len(points), bool)
    for (side, axis), place in limits.items():
        kept &= points[:, axis] >= place if side == "low" else points[:, axis] <= place
    return kept
