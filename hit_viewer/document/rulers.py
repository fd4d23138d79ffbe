"""Rulers, tapes and angles that a user has laid: places on the skin that move with it, and joints."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from hit_core.axes import AXES, AXIS_INDEX
from hit_core.errors import InputError
from hit_core.measure.joint_angles import JOINT_ANGLES
from hit_core.measure.tape_planes import TAPE_PARTS
from hit_core.phrases import phrase
from hit_viewer.document.field_checks import check_options, set_line, set_vectors

__all__ = ["IN_SLICES", "KINDS", "MOST_RULERS", "Ruler", "SkinPoint", "next_name", "rulers_from"]

KINDS = {"distance": 2, "tape": 1, "angle": 0, "line": 0, "area": 0}
"""Of rulers, and how many places on the skin each has."""
IN_SLICES = {"line": (2, 2), "area": (3, 200)}
"""Kinds that are drawn in slices, and how many corners they have, at least and at most."""
FARTHEST_M = 100.0
MOST_RULERS = 30
LONGEST_NAME = 60
SAME_SLICE_M = 0.0006
ROUNDING = 1e-3


@dataclass(frozen=True)
class SkinPoint:
    """A place on the skin that moves with it: a triangle, and the weights of its corners.

    `faces` is the number of triangles of that skin: on a skin of another number the triangle is another place.
    """

    triangle: int
    weights: tuple[float, float, float]
    faces: int

    def __post_init__(self) -> None:
        set_vectors(self, weights=(3, 1.0 + ROUNDING))
        if min(self.weights) < -ROUNDING or abs(sum(self.weights) - 1.0) > ROUNDING:
            raise InputError.about(
                phrase("are no weights"),
                field="weights",
                expected=phrase("three numbers that add up to 1"),
                found=self.weights,
            )
        if not (isinstance(self.triangle, int) and isinstance(self.faces, int) and 0 <= self.triangle < self.faces):
            raise InputError.about(
                phrase("does not exist"),
                field="triangle",
                expected=phrase("a number below {faces}", faces=self.faces),
                found=self.triangle,
            )


@dataclass(frozen=True)
class Ruler:
    """A distance between two places on the skin, a tape through one, or the angle at a joint (of `JOINT_ANGLES`).

    In a slice across `axis`: a line or a closed outline through `corners` (x, y, z), metres, which stay where they are.
    A tape whose plane was set lies around `part` (of `TAPE_PARTS`), across `normal`, a direction in the zero pose.
    """

    kind: str
    name: str
    points: tuple[SkinPoint, ...] = ()
    joint: str = ""
    axis: str = ""
    corners: tuple[tuple[float, float, float], ...] = ()
    part: str = ""
    normal: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        self._check_corners()
        self._check_plane()
        set_line(self, "name")
        object.__setattr__(self, "points", tuple(self.points))
        check_options(self, {"kind": KINDS})
        check_options(self, {"joint": [one.name for one in JOINT_ANGLES] if self.kind == "angle" else [""]})
        if not isinstance(self.name, str) or not 0 < len(self.name) <= LONGEST_NAME:
            raise InputError.about(
                phrase("is no name"),
                field="name",
                expected=phrase("1 to {most} letters", most=LONGEST_NAME),
                found=repr(self.name)[:40],
            )
        if len(self.points) != KINDS[self.kind] or not all(isinstance(point, SkinPoint) for point in self.points):
            raise InputError.about(
                phrase("has other places"),
                field=self.kind,
                expected=phrase("{value} on the skin", value=KINDS[self.kind]),
                found=len(self.points),
            )

    def _check_corners(self) -> None:
        corners = tuple(tuple(float(value) for value in corner) for corner in self.corners)
        object.__setattr__(self, "corners", corners)
        least, most = IN_SLICES.get(self.kind, (0, 0))
        good = all(len(corner) == 3 and all(abs(value) <= FARTHEST_M for value in corner) for corner in corners)
        if not least <= len(corners) <= most or not good:
            raise InputError.about(
                phrase("are no corners"),
                field="corners",
                expected=phrase("{least} to {most} of x, y and z in metres", least=least, most=most),
                found=len(corners),
            )
        check_options(self, {"axis": AXES if self.kind in IN_SLICES else [""]})

    def _check_plane(self) -> None:
        normal = tuple(float(value) for value in self.normal)
        object.__setattr__(self, "normal", normal)
        given = self.kind == "tape" and len(normal) > 0
        check_options(self, {"part": TAPE_PARTS if given else [""]})
        if len(normal) != (3 if given else 0) or (given and not abs(math.hypot(*normal) - 1.0) <= ROUNDING):
            raise InputError.about(
                phrase("is no direction"),
                field="normal",
                expected=phrase("x, y and z of length 1, of a tape"),
                found=normal,
            )

    def lies_in(self, axis: str, position: float) -> bool:
        """Whether it is drawn in this slice."""
        return self.axis == axis and abs(self.corners[0][AXIS_INDEX[axis]] - position) < SAME_SLICE_M


def rulers_from(values: Iterable[Mapping[str, Any]]) -> tuple[Ruler, ...]:
    """Rebuild rulers from a session file's values; TypeError, ValueError or InputError where they are none."""
    found = tuple(
        Ruler(**{**value, "points": tuple(SkinPoint(**point) for point in value.get("points", ()))}) for value in values
    )
    if len(found) > MOST_RULERS:
        raise InputError.about(
            phrase("are too many"),
            field="rulers",
            expected=phrase("{most} at most", most=MOST_RULERS),
            found=len(found),
        )
    return found


def next_name(title: str, rulers: Iterable[Ruler]) -> str:
    """Return a name that none of them has: the title and the next number."""
    pattern = re.compile(rf"{re.escape(title)} (\d{{1,6}})")
    taken = [int(match[1]) for ruler in rulers if (match := pattern.fullmatch(ruler.name))]
    return f"{title} {max(taken, default=0) + 1}"
