"""The outlines of a body in a slice: whose part each is, its girth, and the tissues' areas in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Bool, Float, Int, UInt8
from scipy.spatial import cKDTree

from ..tissues import TISSUES, Tissue
from .tapes import hull_of

__all__ = ["PARTS", "SEVERAL", "Outline", "SliceFrame", "outlines_in"]

PARTS: dict[str, tuple[int, ...]] = {
    "trunk": (0, 3, 6, 9, 13, 14),
    "head": (12, 15),
    "left arm": (16, 18, 20, 22),
    "right arm": (17, 19, 21, 23),
    "left leg": (1, 4, 7, 10),
    "right leg": (2, 5, 8, 11),
}
"""Joints of each part, the trunk first."""
SEVERAL = "several parts"
"""Whose an outline is of which no part has half, such as that of a whole body cut from the front."""
Areas = Mapping[Tissue, float]


@dataclass(frozen=True)
class SliceFrame:
    """Where a picture's pixels lie: (row, column) at `origin + spacing * (column * u + row * v)`, m."""

    origin: tuple[float, float, float]
    u: tuple[float, float, float]
    v: tuple[float, float, float]
    spacing: float


@dataclass(frozen=True, eq=False)
class Outline:
    """One closed line in which a slice cuts the skin.

    Attributes
    ----------
    part : str
        Of `PARTS`, to which at least half of the line belongs, or else `SEVERAL`.
    girth_m : float
        Length of its convex hull, as a tape spans hollows.
    areas_m2 : Areas
        Of the tissues in it.
    parts_m2 : Mapping[str, Areas]
        The same by part, as far as it has several: each pixel belongs to that of the nearest point of the line.
    pixels : array (N, 2)
        Row and column of the line's points, with fractions.
    """

    part: str
    girth_m: float
    areas_m2: Areas
    parts_m2: Mapping[str, Areas]
    pixels: Float[np.ndarray, "points 2"] = field(repr=False)

    def holds(self, row: float, column: float) -> bool:
        """Whether a pixel lies in it."""
        y, x = (self.pixels - (row, column)).T
        y_next, x_next = np.roll(y, -1), np.roll(x, -1)
        passed = (y > 0) != (y_next > 0)
        left = x[passed] - y[passed] * (x_next[passed] - x[passed]) / (y_next[passed] - y[passed])
        return bool(np.count_nonzero(left > 0) % 2)


def outlines_in(
    labels: UInt8[np.ndarray, "H W"],
    frame: SliceFrame,
    skin: Float[np.ndarray, "vertices 3"],
    faces: Int[np.ndarray, "faces 3"],
    joints: Int[np.ndarray, " vertices"],
) -> tuple[Outline, ...]:
    """Find the outlines of a body in a slice, those of the trunk first, then the largest.

    A pixel in several outlines, where parts of the body meet, belongs to the smallest; one of tissue outside of all
    belongs to the nearest.

    Parameters
    ----------
    labels : array (H, W)
        Class of each pixel.
    frame : SliceFrame
        Where they lie.
    skin : array (V, 3)
        The body's surface in the slice's space, metres.
    faces : array (F, 3)
        Its triangles.
    joints : array (V,)
        The joint that moves each vertex of the skin most.
    """
    loops = _loops(frame, np.asarray(skin, np.float64), faces, joints)
    if not loops:
        return ()
    owner = np.full(labels.shape, -1)
    for number, (pixels, _) in enumerate(loops):
        owner[filled(pixels, labels.shape)] = number
    rows, columns = np.nonzero(labels != Tissue.NO)
    owners, places = owner[rows, columns], np.stack([rows, columns], 1)
    around = np.concatenate([pixels for pixels, _ in loops])
    of_loop = np.repeat(np.arange(len(loops)), [len(pixels) for pixels, _ in loops])
    homeless = owners < 0
    if homeless.any():
        owners[homeless] = of_loop[cKDTree(around).query(places[homeless])[1]]
    found = []
    for number, (pixels, parts) in enumerate(loops):
        own = owners == number
        classes = labels[rows[own], columns[own]]
        part_of = parts[cKDTree(pixels).query(places[own])[1]] if own.any() else np.zeros(0, np.int64)
        names = list(PARTS)
        by_part = {names[part]: _areas(classes[part_of == part], frame.spacing) for part in np.unique(part_of)}
        steps = np.linalg.norm(np.roll(pixels, -1, 0) - pixels, axis=1)
        lengths = np.bincount(parts, steps, len(names))
        main = names[int(lengths.argmax())] if 2 * lengths.max() >= lengths.sum() else SEVERAL
        hull = hull_of(pixels)
        girth = hull[1] * frame.spacing if hull is not None else 0.0
        found.append(Outline(main, girth, _areas(classes, frame.spacing), by_part, pixels))
    return tuple(sorted(found, key=lambda one: (one.part != "trunk", -sum(one.areas_m2.values()), -one.girth_m)))


def filled(pixels: Float[np.ndarray, "points 2"], shape: tuple[int, int]) -> Bool[np.ndarray, "H W"]:
    """Tell which pixels' middles lie in a closed line, row by row: after an odd number of crossings from the left.

    scikit-image's polygon holds each pixel against each point of the line, which takes a second for a whole body.

    Parameters
    ----------
    pixels : array (N, 2)
        Row and column of the line's points.
    shape : tuple
        Rows and columns of the picture.
    """
    (y, x), (y_next, x_next) = pixels.T, np.roll(pixels, -1, 0).T
    first = np.ceil(np.minimum(y, y_next)).clip(0, shape[0]).astype(np.int64)
    end = np.ceil(np.maximum(y, y_next)).clip(0, shape[0]).astype(np.int64)
    edge = np.repeat(np.arange(len(pixels)), end - first)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(end - first) - (end - first), end - first) + first[edge]
    crossing = x[edge] + (row - y[edge]) * (x_next - x)[edge] / (y_next - y)[edge]
    column = np.ceil(crossing).clip(0, shape[1]).astype(np.int64)
    crossed = np.bincount(row * (shape[1] + 1) + column, minlength=shape[0] * (shape[1] + 1))
    return crossed.reshape(shape[0], -1).cumsum(1)[:, :-1] % 2 == 1


def _areas(classes: UInt8[np.ndarray, " pixels"], spacing: float) -> dict[Tissue, float]:
    counts = np.bincount(classes, minlength=len(Tissue))
    return {tissue: float(counts[tissue]) * spacing**2 for tissue in TISSUES}


def _loops(
    frame: SliceFrame,
    skin: Float[np.ndarray, "vertices 3"],
    faces: Int[np.ndarray, "faces 3"],
    joints: Int[np.ndarray, " vertices"],
) -> list[tuple[Float[np.ndarray, "points 2"], Int[np.ndarray, " points"]]]:
    """Closed lines of the cut, the largest first: row and column of each point, and the number of its part."""
    away = skin - frame.origin
    above = away @ np.cross(frame.u, frame.v) > 0
    crossed = faces[above[faces].any(1) & ~above[faces].all(1)]
    if not len(crossed):
        return []
    pairs = np.stack([np.sort(crossed[:, pair], 1) for pair in ([0, 1], [1, 2], [2, 0])], 1)
    cut = above[pairs[..., 0]] != above[pairs[..., 1]]
    edges, index = np.unique(pairs[cut], axis=0, return_inverse=True)
    depth = away @ np.cross(frame.u, frame.v)
    first, second = edges.T
    share = depth[first] / (depth[first] - depth[second])
    points = away[first] + share[:, None] * (away[second] - away[first])
    pixels = np.stack([points @ np.asarray(frame.v), points @ np.asarray(frame.u)], 1) / frame.spacing
    part_of_joint = np.zeros(max(map(max, PARTS.values())) + 1, np.int64)
    for number, members in enumerate(PARTS.values()):
        part_of_joint[list(members)] = number
    parts = part_of_joint[joints[np.where(share < 0.5, first, second)]]
    neighbours: list[list[int]] = [[] for _ in edges]
    for one, other in index.reshape(-1, 2).tolist():
        neighbours[one].append(other)
        neighbours[other].append(one)
    left = np.ones(len(edges), np.bool_)
    loops = []
    for start in range(len(edges)):
        line = []
        here: int | None = start
        while here is not None and left[here]:
            left[here] = False
            line.append(here)
            here = next((there for there in neighbours[here] if left[there]), None)
        if len(line) > 2:
            loops.append((pixels[line], parts[line]))
    return sorted(loops, key=lambda loop: -_enclosed(loop[0]))


def _enclosed(pixels: Float[np.ndarray, "points 2"]) -> float:
    y, x = pixels.T
    return 0.5 * abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)))
