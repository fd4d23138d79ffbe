"""Tapes around a surface, and the measures of a body that they give."""

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from jaxtyping import Float, Int
from scipy.spatial import ConvexHull, QhullError

__all__ = ["BodyMeasures", "Tape", "about_girths_m", "hull_of", "tape_at"]

ANGLES = np.linspace(0, 2 * np.pi, 64, endpoint=False)
DIRECTIONS = np.stack([np.cos(ANGLES), np.sin(ANGLES)])


@dataclass(frozen=True, eq=False)
class Tape:
    """A tape around the trunk: the convex hull of the skin's cut at a level, as a tape spans hollows.

    Attributes
    ----------
    girth_m : float
        Its length; 0 where nothing is cut.
    level_m : float
        Height above the floor.
    edges : array (N, 2)
        Vertices of the skin between which the tape's corners lie, in order around the trunk.
    shares : array (N,)
        How far each corner lies on the way from the first vertex to the second.
    """

    girth_m: float
    level_m: float
    edges: Int[np.ndarray, "corners 2"]
    shares: Float[np.ndarray, " corners"]
    closed: ClassVar[bool] = True

    def line(self, skin: Float[np.ndarray, "vertices 3"]) -> Float[np.ndarray, "corners 3"]:
        """The tape's corners on this skin (V, 3) in any shape, pose or space, m: a closed line."""
        first, second = skin[self.edges[:, 0]], skin[self.edges[:, 1]]
        return np.asarray(first + self.shares[:, None] * (second - first))


@dataclass(frozen=True, eq=False)
class BodyMeasures:
    """Height in metres, the tapes "chest", "waist" and "hip", and limbs' lengths, of the body in its zero pose.

    `limbs_m` has the girths "arm" and "thigh", and the "inseam", in metres.
    """

    height_m: float
    tapes: dict[str, Tape]
    limbs_m: dict[str, float] = field(default_factory=dict)

    @property
    def girths_m(self) -> dict[str, float]:
        """The three girths by name."""
        return {name: tape.girth_m for name, tape in self.tapes.items()}

    @property
    def lengths_m(self) -> dict[str, float]:
        """All lengths by name."""
        return {"height": self.height_m, **self.girths_m, **self.limbs_m}


def tape_at(
    vertices: Float[np.ndarray, "vertices 3"], edges: Int[np.ndarray, "edges 2"], level: float, floor: float = 0.0
) -> Tape:
    """Tape around a surface with these edges (each once) at a level (y, m); `floor` is where heights begin."""
    above = vertices[:, 1] > level
    edges = edges[above[edges[:, 0]] != above[edges[:, 1]]]
    first, second = vertices[edges[:, 0]], vertices[edges[:, 1]]
    shares = (level - first[:, 1]) / (second[:, 1] - first[:, 1])
    corners = hull_of((first + shares[:, None] * (second - first))[:, [0, 2]])
    if corners is None:
        return Tape(0.0, level - floor, edges[:0], shares[:0])
    order, girth = corners
    return Tape(girth, level - floor, edges[order], shares[order])


def about_girths_m(
    vertices: Float[np.ndarray, "vertices 3"], edges: Int[np.ndarray, "edges 2"], levels: Float[np.ndarray, " levels"]
) -> Float[np.ndarray, " levels"]:
    """What `tape_at` measures at many levels, to a ten-thousandth and far faster: for searches along the trunk.

    Source: Cauchy's formula, a convex outline is as long as the mean of its widths times pi.
    """
    ends = (vertices[edges[:, 0], 1], vertices[edges[:, 1], 1])
    low, high = np.minimum(*ends), np.maximum(*ends)
    near = (high > levels.min()) & (low <= levels.max())
    edges, low, high = edges[near], low[near], high[near]
    first, second = vertices[edges[:, 0]], vertices[edges[:, 1]]
    number, edge = np.nonzero((low <= levels[:, None]) & (high > levels[:, None]))
    first, second = first[edge], second[edge]
    shares = (levels[number] - first[:, 1]) / (second[:, 1] - first[:, 1])
    points = (first + shares[:, None] * (second - first))[:, [0, 2]]
    cut, begins = np.unique(number, return_index=True)
    girths = np.zeros(len(levels))
    if len(cut):
        girths[cut] = np.maximum.reduceat(points @ DIRECTIONS, begins, axis=0).mean(1) * 2 * np.pi
    return girths


def hull_of(points: Float[np.ndarray, "points 2"]) -> tuple[Int[np.ndarray, " corners"], float] | None:
    """Which points are corners of their convex hull, in order around it, and its length; None if it has no area."""
    if len(points) < 3:
        return None
    try:
        hull = ConvexHull(points)
    except QhullError:
        return None
    return np.asarray(hull.vertices, np.int64), float(hull.area)  # in two dimensions, the "area" is the perimeter
