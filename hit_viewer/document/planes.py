"""The slice planes and the clip box."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from hit_core.axes import AXIS_INDEX
from hit_core.body.levels import LEVELS
from hit_core.body.parameters import MAX_TRANSLATION
from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_viewer.document.field_checks import set_vectors

__all__ = ["ClipBox", "Plane", "Planes"]


@dataclass(frozen=True)
class Plane:
    """One slice plane: its place along its axis in metres, and what it does."""

    visible: bool = True
    position: float = 0.0
    clips: bool = False
    follows: str | None = None
    """A level of `joints.LEVELS` that carries the plane along, or None."""

    def __post_init__(self) -> None:
        if not abs(self.position) <= 2 * MAX_TRANSLATION:
            expected = f"metres within +-{2 * MAX_TRANSLATION:g}"
            raise InputError.about(phrase("is no place"), field="position", expected=expected, found=self.position)


NAVEL_M = -0.15
"""Height of the navel in the mean body, standing in the middle."""


@dataclass(frozen=True)
class Planes:
    """The three slice planes."""

    axial: Plane = Plane(visible=False, position=NAVEL_M)
    frontal: Plane = Plane(visible=False)
    sagittal: Plane = Plane(visible=False)

    def __getitem__(self, axis: str) -> Plane:
        plane: Plane = getattr(self, axis)
        return plane

    def moved(self, axis: str, **changes: Any) -> Planes:
        """Return these planes with one changed."""
        return replace(self, **{axis: replace(self[axis], **changes)})

    def carried(self, joints: Any) -> Planes:
        """Return these planes, those that are bound to the body where its joints (24, 3) have them."""
        planes = self
        for axis, index in AXIS_INDEX.items():
            level = planes[axis].follows
            if level is not None:
                position = round(float(joints[list(LEVELS[level]), index].mean()), 4)
                planes = planes.moved(axis, position=position)
        return planes


@dataclass(frozen=True)
class ClipBox:
    """A box along the axes, corners in metres; when it is on, only what lies inside is drawn."""

    on: bool = False
    low: tuple[float, float, float] = (-1.0, -1.4, -0.5)
    high: tuple[float, float, float] = (1.0, 1.0, 0.5)

    def __post_init__(self) -> None:
        set_vectors(self, low=(3, 2 * MAX_TRANSLATION), high=(3, 2 * MAX_TRANSLATION))
        if any(low > high for low, high in zip(self.low, self.high, strict=True)):
            raise InputError.about(
                phrase("is inside out"), field="box", expected=phrase("low at most high"), found=self.low
            )

    @property
    def faces(self) -> tuple[tuple[str, int, float], ...]:
        """All six faces: "low" or "high", the axis (0 to 2) and where, metres."""
        return tuple((side, axis, getattr(self, side)[axis]) for side in ("low", "high") for axis in range(3))

    def moved(self, side: str, axis: int, position: float) -> ClipBox:
        """Return the box with the face "low" or "high" of an axis elsewhere, never beyond the face opposite."""
        corner = list(self.low if side == "low" else self.high)
        corner[axis] = min(position, self.high[axis]) if side == "low" else max(position, self.low[axis])
        changes: dict[str, Any] = {side: tuple(corner)}
        return replace(self, **changes)
