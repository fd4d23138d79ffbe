"""Results in words: what a slice's field says at one place, and a thickness."""

from __future__ import annotations

import math
from collections.abc import Sequence

from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.joints import JOINTS
from hit_viewer.texts.translation import tr
from hit_viewer.worker.results import Thickness

__all__ = ["field_text", "thickness_text"]


def field_text(name: str, values: Sequence[float]) -> str:
    """Return what a field says at one place, see `slice_colors.field_values`."""
    if name == "probability":
        _, lean, fat, bone = (100 * float(value) for value in values)
        return tr(tool_texts.PROBABILITIES, LT=lean, AT=fat, BT=bone)
    if name == "uncertain":
        sure, calibrated = float(values[0]), bool(values[1])
        if not sure:
            return tr(tool_texts.SURE_UNKNOWN)
        return tr(tool_texts.SURE if calibrated else tool_texts.SURE_UNCALIBRATED, percent=100 * sure)
    if name == "skinning":
        return tr(tool_texts.STRONGEST_JOINT, joint=tr(JOINTS[int(values[0])]), weight=float(values[1]))
    x, y, z = (1000 * float(value) for value in values)
    return tr(tool_texts.DISPLACEMENT, length=math.hypot(x, y, z), x=x, y=y, z=z)


def thickness_text(found: Thickness | None) -> str:
    """Return a thickness for people; None is being measured."""
    if found is None:
        return tr(tool_texts.THICKNESS_WAITING)
    if found.origin is None:
        return tr(tool_texts.THICKNESS_ELSEWHERE)
    return (
        tr(tool_texts.THICKNESS_NO_LEAN)
        if found.millimetres is None
        else tr(tool_texts.THICKNESS_MM, value=found.millimetres)
    )
