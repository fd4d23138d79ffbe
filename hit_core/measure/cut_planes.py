"""Planes that bodies are cut by: the same plane in each of many bodies."""

from dataclasses import dataclass, field
from typing import NamedTuple

import torch
from jaxtyping import Float, Int
from torch import Tensor

from .vectors import taken

__all__ = ["CutPlane", "KnownPlanes", "Planes"]

SAME = 1e-12
"""Planes whose points (m) and directions differ by less are one: they are on each other's sides by rounding alone."""
MOST_PLANES = 63


@dataclass(frozen=True)
class CutPlane:
    """A plane through `point`, m; what is kept lies where the unit `direction` points."""

    point: tuple[float, float, float]
    direction: tuple[float, float, float]


class Planes(NamedTuple):
    """The same plane in each of many bodies: points, m, and unit directions."""

    points: Float[Tensor, "3 bodies"]
    directions: Float[Tensor, "3 bodies"]

    @classmethod
    def of(cls, *planes: CutPlane) -> "Planes":
        """One plane of each body."""
        return cls(
            torch.tensor([plane.point for plane in planes], dtype=torch.float64).T,
            torch.tensor([plane.direction for plane in planes], dtype=torch.float64).T,
        )

    def depths(self, points: Float[Tensor, "3 *n"], body: Int[Tensor, " n"] | None = None) -> Float[Tensor, "*n"]:
        """How far points of bodies lie on the kept side, m; without their bodies, points (3, B, n) in order of these.

        Sums of products in one order: a corner must lie on the same side in all its triangles.
        """
        if body is None:
            at, way = self.points[..., None], self.directions[..., None]
        else:
            at, way = (taken(part, body) for part in self)
        return (points[0] - at[0]) * way[0] + (points[1] - at[1]) * way[1] + (points[2] - at[2]) * way[2]


@dataclass(eq=False)
class KnownPlanes:
    """Planes by number, as they are met; the same plane has one number, whichever side of it is kept.

    Attributes
    ----------
    apex : Tensor (3, bodies)
        A point of each body near its surfaces, m: planes are told by their distance from it.
    planes : list[Planes]
        By number.
    """

    apex: Float[Tensor, "3 bodies"]
    planes: list[Planes] = field(default_factory=list)
    _numbers: dict[int, tuple[Planes, int, bool]] = field(default_factory=dict, repr=False)
    _geometry: tuple[int, Tensor, Tensor, Tensor] | None = field(default=None, repr=False)

    def number(self, planes: Planes) -> tuple[int, bool]:
        """Return a plane's number, and whether the one of this number keeps the other side."""
        if id(planes) not in self._numbers:
            self._numbers[id(planes)] = (planes, *self._find(planes))
        return self._numbers[id(planes)][1:]

    def _find(self, planes: Planes) -> tuple[int, bool]:
        for number, known in enumerate(self.planes):
            away = (planes.points - known.points) * known.directions
            if float(away.sum(0).abs().max()) < SAME:
                for sense in (1.0, -1.0):
                    if float((planes.directions - sense * known.directions).abs().max()) < SAME:
                        return number, sense < 0
        if len(self.planes) >= MOST_PLANES:
            raise ValueError(f"more than {MOST_PLANES} planes")
        self.planes.append(planes)
        return len(self.planes) - 1, False

    def at(
        self, number: Int[Tensor, " n"], body: Int[Tensor, " n"]
    ) -> tuple[Float[Tensor, "3 n"], Float[Tensor, " n"], Float[Tensor, "3 n"]]:
        """Of planes in bodies: unit directions, distances from the apex along these, m, and points nearest to it."""
        if self._geometry is None or self._geometry[0] != len(self.planes):
            none = self.apex[:, None, :][:, :0]
            ways = torch.cat([none, *(one.directions[:, None] for one in self.planes)], 1)  # (3, planes, bodies)
            far = torch.cat([none[0], *(-one.depths(self.apex[..., None]).T for one in self.planes)])
            near = self.apex[:, None] + far * ways
            self._geometry = len(self.planes), ways.flatten(1), far.flatten(), near.flatten(1)
        place = number * self.apex.shape[1] + body
        ways, far, near = (taken(part, place) for part in self._geometry[1:])
        return ways, far, near
