"""What a plane cuts of carried surfaces: about the classes of its pixels, in milliseconds."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hit_core.slices.planes import Plane
from hit_core.tissues import Tissue

__all__ = ["NearTriangles", "class_cut", "inside", "segments"]

ORDER = (Tissue.AT, Tissue.LT, Tissue.BT)
"""Later ones count where surfaces overlap."""


REACH_M = 0.03
"""How far surface and plane may move together before all triangles are looked at again."""
KEPT = 64


@dataclass(frozen=True, eq=False)
class _Kept:
    faces: npt.NDArray[np.integer]
    along: npt.NDArray[np.floating]
    place: float
    near: npt.NDArray[np.integer]


class NearTriangles:
    """The triangles near a plane, kept from cut to cut: in a drag surfaces and planes move little.

    None that is cut is ever left out: all are looked at again once a corner and the plane may have met.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, int], _Kept] = {}

    def of(
        self, points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer], axis: int, place: float
    ) -> npt.NDArray[np.integer]:
        """Return the triangles (N, 3) that a plane at right angles to an axis (0 to 2) can cut.

        Parameters
        ----------
        points : ndarray
            Corners (V, 3), metres.
        faces : ndarray
            All triangles (F, 3): the same object as long as they are the same.
        axis, place : int, float
            The plane, metres.
        """
        key = id(faces), axis, round(place / REACH_M)
        along, kept = points[:, axis], self._kept.get(key)
        if kept is not None and kept.faces is faces:
            moved = float(np.abs(along - kept.along).max(initial=0.0)) + abs(place - kept.place)
            if moved < REACH_M:
                return kept.near
        low, high = along > place - REACH_M, along < place + REACH_M
        reached = (low[faces[:, 0]] | low[faces[:, 1]] | low[faces[:, 2]]) & (
            high[faces[:, 0]] | high[faces[:, 1]] | high[faces[:, 2]]
        )
        if len(self._kept) >= KEPT:
            self._kept.clear()
        self._kept[key] = _Kept(faces, np.array(along), place, faces[reached])
        return self._kept[key].near


def class_cut(
    meshes: Mapping[Tissue, tuple[npt.NDArray[np.floating], npt.NDArray[np.integer]]],
    plane: Plane,
    near: NearTriangles | None = None,
) -> npt.NDArray[np.uint8]:
    """Return the classes (H, W) of a plane along the axes, row 0 at the top: the tissue around each pixel's centre.

    Parameters
    ----------
    meshes : Mapping[Tissue, tuple]
        Points (V, 3) m and triangles (F, 3) of each tissue's closed surface.
    plane : Plane
        Where; at right angles to an axis.
    near : NearTriangles | None
        Kept from cut to cut, which is quicker.
    """
    labels = np.zeros(plane.shape, np.uint8)
    for tissue in ORDER:
        _fill(labels, *meshes[tissue], plane, int(tissue), near)
    return labels


def inside(
    points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer], plane: Plane, near: NearTriangles | None = None
) -> npt.NDArray[np.bool_]:
    """Return which pixels (H, W) of a plane along the axes lie in a closed surface: points (V, 3) m, faces (F, 3)."""
    filled = np.zeros(plane.shape, np.uint8)
    _fill(filled, points, faces, plane, 1, near)
    return filled.view(np.bool_)


def _fill(
    pixels: npt.NDArray[np.uint8], points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer], plane: Plane,
    value: int, near: NearTriangles | None,
) -> None:  # fmt: skip
    """Set the pixels (H, W) that lie in a closed surface.

    Where the winding number is not zero: what enters and leaves, summed along each row.
    """
    rows, columns = plane.shape
    axis = int(np.argmax(np.abs(plane.normal)))
    place = float(plane.origin[axis])
    some = faces if near is None else near.of(points, faces, axis, place)
    corners, single = _crossed(points[:, axis] > place, some)
    if not len(corners):
        return
    index = np.unique(corners)
    located = plane.locate(points[index])
    row_of = np.searchsorted(index, corners)
    first, second, third = (located[row_of[:, corner]] for corner in range(3))
    p, q = _crossing(first, second), _crossing(first, third)
    sign = np.where(single, 1, -1)
    # Rows whose centres lie between the ends of a segment, each counted once.
    begin, end = np.minimum(p[:, 0], q[:, 0]), np.maximum(p[:, 0], q[:, 0])
    low, high = np.ceil(begin).astype(np.int64).clip(0, rows), np.ceil(end).astype(np.int64).clip(0, rows)
    count = high - low
    which = np.repeat(np.arange(len(count)), count)
    row = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + low[which]
    rise = q[which, 0] - p[which, 0]
    column = p[which, 1] + (row - p[which, 0]) / rise * (q[which, 1] - p[which, 1])
    enters = np.where(rise > 0, sign[which], -sign[which])
    at = row * columns + np.ceil(column).astype(np.int64).clip(0, columns)
    order = np.argsort(at + row, kind="stable")  # a row's end comes before the next one's beginning
    at, row, enters = at[order], row[order], enters[order]
    first = np.flatnonzero(np.diff(row, prepend=-1))
    total = np.cumsum(enters)
    before = np.repeat((total - enters)[first], np.diff(first, append=len(row)))
    stop = np.minimum(np.append(at[1:], pixels.size), (row + 1) * columns)
    spans = np.flatnonzero((total != before) & (stop > at))
    flat = pixels.reshape(-1)
    for begins, ends in zip(at[spans].tolist(), stop[spans].tolist(), strict=True):
        flat[begins:ends] = value


def segments(
    points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer], axis: int, position: float
) -> npt.NDArray[np.float32]:
    """Return the segments (N, 2, 3) in which a plane at right angles to an axis (0 to 2) cuts a surface.

    `points` (V, 3) and `position` in metres, `faces` (F, 3).
    """
    corners, _ = _crossed(points[:, axis] > position, faces)
    first, second, third = (points[corners[:, corner]].astype(float) for corner in range(3))
    ends = []
    for other in (second, third):
        share = (position - first[:, axis]) / (other[:, axis] - first[:, axis])
        ends.append(first + share[:, None] * (other - first))
    return np.stack(ends, 1).astype(np.float32)


def _crossed(
    above: npt.NDArray[np.bool_], faces: npt.NDArray[np.integer]
) -> tuple[npt.NDArray[np.integer], npt.NDArray[np.bool_]]:
    """Return the triangles (N, 3) with corners on both sides, and whether (N,) their first one is alone above.

    The corner alone on its side comes first; two edges leave it through the plane, in the order
    of the triangle's sense.
    """
    level = above.view(np.uint8)
    count = level[faces[:, 0]] + level[faces[:, 1]] + level[faces[:, 2]]
    crossed = (count == 1) | (count == 2)
    faces, single = faces[crossed], count[crossed] == 1
    side = above[faces]
    alone = np.where(single, side.argmax(1), (~side).argmax(1))
    return np.take_along_axis(faces, (alone[:, None] + np.arange(3)) % 3, 1), single


def _crossing(begin: npt.NDArray[np.float64], end: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    share = begin[:, 2] / (begin[:, 2] - end[:, 2])
    return begin[:, :2] + share[:, None] * (end[:, :2] - begin[:, :2])
