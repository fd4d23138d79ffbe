"""How two closed surfaces lie to each other, by lines through both."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..breathing import breathe
from .exact_sums import VOLUME_UNIT_M3, exact_sums
from .vectors import taken

__all__ = ["Overlap", "overlap", "overlaps_l"]

OVERLAP_STEP_M = 0.005
LINES = 1 << 16
"""More than lie side by side across any body."""

Vertices = Float[np.ndarray, "vertices 3"]
Faces = Int[np.ndarray, "faces 3"]
OtherVertices = Float[np.ndarray, "other_vertices 3"]
OtherFaces = Int[np.ndarray, "other_faces 3"]
Points = Float[Tensor, "3 bodies vertices"]
Corners = Int[Tensor, "3 faces"]
OtherPoints = Float[Tensor, "3 bodies other_vertices"]
OtherCorners = Int[Tensor, "3 other_faces"]


@dataclass(frozen=True)
class Overlap:
    """How two closed meshes lie to each other, litres."""

    both_l: float
    outside_l: float
    """Of the first mesh, outside the second."""


def overlap(
    first: tuple[Vertices, Faces], second: tuple[OtherVertices, OtherFaces], step_m: float = OVERLAP_STEP_M
) -> Overlap:
    """Volumes inside both of two closed meshes, and inside the first only; as `overlaps_l` finds them."""
    points, corners = [], []
    for vertices, faces in (first, second):
        points.append(torch.from_numpy(np.ascontiguousarray(np.asarray(vertices, np.float64).T))[:, None])
        corners.append(torch.from_numpy(np.ascontiguousarray(np.asarray(faces, np.int64).T)))
    both, outside = overlaps_l((points[0], corners[0]), (points[1], corners[1]), step_m)
    return Overlap(float(both), float(outside))


def overlaps_l(
    first: tuple[Points, Corners], second: tuple[OtherPoints, OtherCorners], step_m: float = OVERLAP_STEP_M
) -> tuple[Float[Tensor, " bodies"], Float[Tensor, " bodies"]]:
    """Volumes inside both of two closed meshes, and inside the first only, of many bodies, litres.

    Lines along z, `step_m` apart in x and y, are cut by both meshes. Along each, a point is inside a mesh that more
    surfaces were entered of than left, whatever folds or hollows it has; lengths are exact, so that bodies are measured
    to about a thousandth.
    """
    breathe()
    bodies = first[0].shape[1]
    flat = torch.cat([first[0][:2], second[0][:2]], -1)
    origin = flat.amin(-1) + 0.37 * step_m if flat.shape[-1] else flat.new_zeros(2, bodies)  # no line through a corner
    crossings = [_crossings(points, corners, step_m, origin) for points, corners in (first, second)]
    line, depth = (torch.cat(part) for part in zip(*((one[0], one[1]) for one in crossings), strict=True))
    entered = torch.zeros(2, len(line), dtype=torch.int64, device=line.device)
    entered[0, : len(crossings[0][0])] = crossings[0][2]
    entered[1, len(crossings[0][0]) :] = crossings[1][2]
    order = depth.argsort(stable=True)
    order = order[line[order].argsort(stable=True)]
    line, depth, inside = line[order], depth[order], entered[:, order].cumsum(1)
    begins = torch.ones_like(line, dtype=torch.bool)
    begins[1:] = line[1:] != line[:-1]
    before = torch.cat([inside.new_zeros(2, 1), inside[:, :-1]], 1)[:, begins] if len(line) else inside
    inside = inside - before[:, begins.cumsum(0) - 1]  # without what an open mesh left over
    length = torch.zeros_like(depth)
    length[:-1] = torch.where(begins[1:], 0.0, depth[1:] - depth[:-1])
    in_first, in_second = inside > 0
    body = line // (LINES * LINES)
    return tuple(
        1000.0 * exact_sums(step_m**2 * length[rows], body[rows], bodies, VOLUME_UNIT_M3)
        for rows in (in_first & in_second, in_first & ~in_second)
    )  # type: ignore[return-value]


def _crossings(
    points: Points, corners: Corners, step: float, origin: Float[Tensor, "2 bodies"]
) -> tuple[Int[Tensor, " hits"], Float[Tensor, " hits"], Int[Tensor, " hits"]]:
    """Where triangles meet the lines: number of the line, depth z, and 1 where it enters, -1 where it leaves."""
    places = (points[:2] - origin[..., None]) / step
    cells = places.floor().int()
    around = [taken(cells, corner) for corner in corners]
    low = torch.minimum(torch.minimum(around[0], around[1]), around[2])
    size = torch.maximum(torch.maximum(around[0], around[1]), around[2]) - low
    body, face = ((size[0] > 0) & (size[1] > 0)).nonzero().unbind(1)
    cell = body * corners.shape[1] + face
    low, size = taken(low.flatten(1), cell).long() + 1, taken(size.flatten(1), cell).long()
    count = size[0] * size[1]
    which = torch.repeat_interleave(torch.arange(len(count), device=count.device), count)
    place = torch.arange(len(which), device=count.device) - (count.cumsum(0) - count)[which]
    node = torch.stack([low[0][which] + place % size[0][which], low[1][which] + place // size[0][which]])
    body, face = body[which], face[which]
    flat = [body * points.shape[-1] + corner[face] for corner in corners]
    x, y = zip(*(taken(places.flatten(1), vertex) - node for vertex in flat), strict=True)
    weights = [x[i] * y[j] - x[j] * y[i] for i, j in ((1, 2), (2, 0), (0, 1))]
    area = weights[0] + weights[1] + weights[2]
    sense = area.sign()
    hit = (area != 0) & (weights[0] * sense >= 0) & (weights[1] * sense >= 0) & (weights[2] * sense >= 0)
    z = [taken(points[2].flatten(), vertex) for vertex in flat]
    depth = (weights[0] * z[0] + weights[1] * z[1] + weights[2] * z[2])[hit] / area[hit]
    line = ((body * LINES + node[0] + 1) * LINES + node[1] + 1)[hit]
    return line, depth, -sense[hit].long()
