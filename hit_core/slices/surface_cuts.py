"""What a plane cuts of carried surfaces: about the classes of its pixels, in milliseconds."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from hit_core.slices.planes import Plane
from hit_core.tissues import Tissue

__all__ = ["class_cut", "inside", "segments"]

ORDER = (Tissue.AT, Tissue.LT, Tissue.BT)
"""Later ones count where surfaces overlap."""


def class_cut(
    meshes: Mapping[Tissue, tuple[npt.NDArray[np.floating], npt.NDArray[np.integer]]], plane: Plane
) -> npt.NDArray[np.uint8]:
    """Return the classes (H, W) of a plane along the axes, row 0 at the top: the tissue around each pixel's centre.

    Parameters
    ----------
    meshes : Mapping[Tissue, tuple]
        Points (V, 3) m and triangles (F, 3) of each tissue's closed surface.
    plane : Plane
        Where; at right angles to an axis.
    """
    labels = np.zeros(plane.shape, np.uint8)
    for tissue in ORDER:
        labels[inside(*meshes[tissue], plane)] = int(tissue)
    return labels


def inside(points: npt.NDArray[np.floating], faces: npt.NDArray[np.integer], plane: Plane) -> npt.NDArray[np.bool_]:
    """Return which pixels (H, W) of a plane along the axes lie in a closed surface: points (V, 3) m, faces (F, 3).

    Where the winding number is not zero: what enters and leaves, summed along each row.
    """
    rows, columns = plane.shape
    axis = int(np.argmax(np.abs(plane.normal)))
    along = np.asarray(points[:, axis])
    above = along > plane.origin[axis]
    corners, single = _crossed(above, faces)
    if not len(corners):
        return np.zeros(plane.shape, bool)
    index = np.unique(corners)
    located = plane.locate(points[index])
    place = np.searchsorted(index, corners)
    first, second, third = (located[place[:, corner]] for corner in range(3))
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
    cell = np.ceil(column).astype(np.int64).clip(0, columns)
    steps = np.bincount(row * (columns + 1) + cell, enters, rows * (columns + 1)).reshape(rows, columns + 1)
    return np.abs(np.cumsum(steps, axis=1)[:, :columns]) > 0.5


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
    side = above[faces]
    crossed = side.any(1) & ~side.all(1)
    faces, side = faces[crossed], side[crossed]
    single = side.sum(1) == 1
    alone = np.where(single, side.argmax(1), (~side).argmax(1))
    return np.take_along_axis(faces, (alone[:, None] + np.arange(3)) % 3, 1), single


def _crossing(begin: npt.NDArray[np.float64], end: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    share = begin[:, 2] / (begin[:, 2] - end[:, 2])
    return begin[:, :2] + share[:, None] * (end[:, :2] - begin[:, :2])
