"""Tapes around a surface, and the measures of a body that they give."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int
from scipy.spatial import ConvexHull, QhullError

__all__ = ["BodyMeasures", "Tape", "hull_of", "tape_at"]


@dataclass(frozen=True, eq=False)
class Tape:
    """A tape around the trunk: the convex hull of the skin's cut at a level, as a tape spans hollows.

    Attributes
    ----------
    girth_m : its length; 0 where nothing is cut
    level_m : height above the floor
    edges : (N, 2) vertices of the skin between which the tape's corners lie, in order around the trunk
    shares : (N,) how far each corner lies on the way from the first vertex to the second
    """

    girth_m: float
    level_m: float
    edges: Int[np.ndarray, "corners 2"]
    shares: Float[np.ndarray, " corners"]

    def line(self, skin: Float[np.ndarray, "vertices 3"]) -> Float[np.ndarray, "corners 3"]:
        """The tape's corners on this skin (V, 3) in any shape, pose or space, m: a closed line."""
        first, second = skin[self.edges[:, 0]], skin[self.edges[:, 1]]
        return np.asarray(first + self.shares[:, None] * (second - first))


@dataclass(frozen=True, eq=False)
class BodyMeasures:
    """Height in metres, and the tapes "chest", "waist" and "hip", of the body in its zero pose."""

    height_m: float
    tapes: dict[str, Tape]

    @property
    def girths_m(self) -> dict[str, float]:
        """The three girths by name."""
        return {name: tape.girth_m for name, tape in self.tapes.items()}


def tape_at(
    vertices: Float[np.ndarray, "vertices 3"], faces: Int[np.ndarray, "faces 3"], level: float, floor: float = 0.0
) -> Tape:
    """Tape around a surface at a level (y, m); `floor` is where heights begin."""
    above = vertices[:, 1] > level
    crossed = faces[above[faces].any(1) & ~above[faces].all(1)]
    pairs = np.concatenate([crossed[:, pair] for pair in ((0, 1), (1, 2), (2, 0))])
    edges = np.unique(np.sort(pairs[above[pairs[:, 0]] != above[pairs[:, 1]]], 1), axis=0)
    first, second = vertices[edges[:, 0]], vertices[edges[:, 1]]
    shares = (level - first[:, 1]) / (second[:, 1] - first[:, 1])
    corners = hull_of((first + shares[:, None] * (second - first))[:, [0, 2]])
    if corners is None:
        return Tape(0.0, level - floor, edges[:0], shares[:0])
    order, girth = corners
    return Tape(girth, level - floor, edges[order], shares[order])


def hull_of(points: Float[np.ndarray, "points 2"]) -> tuple[Int[np.ndarray, " corners"], float] | None:
    """Which points are corners of their convex hull, in order around it, and its length; None if it has no area."""
    if len(points) < 3:
        return None
    try:
        hull = ConvexHull(points)
    except QhullError:
        return None
    return np.asarray(hull.vertices, np.int64), float(hull.area)  # in two dimensions, the "area" is the perimeter
