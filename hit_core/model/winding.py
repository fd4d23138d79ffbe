"""How often a closed mesh winds around points: 0 outside, 1 inside, 2 where two parts overlap, on any device."""

import torch
from jaxtyping import Float, Int
from torch import Tensor

from . import fused

__all__ = ["Winding"]

CELL_M = 0.01
MOST_PAIRS = 2**24
"""Largest number of points times triangles looked at at once."""
_SKEW = ((0.99, 0.0, 0.011), (0.0, 0.97, 0.017))
"""The ray's directions across: at a small angle to the axes, along which bodies and pictures have their symmetries."""


class Winding:
    """Counts the surface's sheets on a ray from each point: those that are left less those that are entered.

    Triangles are sorted into columns of 1 cm along the ray, so a point meets some ten of them. Both triangles at an
    edge decide by the very same number on which side of it a ray passes: none slips through, none counts twice.

    Parameters
    ----------
    vertices : tensor (V, 3)
        Metres.
    faces : tensor (F, 3)
        Of a closed mesh, counter-clockwise seen from outside.
    """

    def __init__(self, vertices: Float[Tensor, "vertices 3"], faces: Int[Tensor, "faces 3"]) -> None:
        self._skew = vertices.new_tensor(_SKEW)
        flat = vertices @ self._skew.T
        self._low = flat.amin(0)
        self._shape = ((flat.amax(0) - self._low) / CELL_M).floor().long() + 1
        faces = faces.long()
        corners = flat[faces]
        first = ((corners.amin(1) - self._low) / CELL_M).floor().long()
        last = ((corners.amax(1) - self._low) / CELL_M).floor().long()
        span = last - first + 1
        owner, nth = _expanded(span[:, 0] * span[:, 1])
        column, row = first[owner, 0] + nth // span[owner, 1], first[owner, 1] + nth % span[owner, 1]
        cell = column * self._shape[1] + row
        self._members = owner[cell.argsort()]
        counts = torch.bincount(cell, minlength=int(self._shape.prod()))
        self._count, self._begin = counts, counts.cumsum(0) - counts
        self._depth = vertices[:, 2][faces]
        # Edges run from the lower to the higher vertex, whichever triangle asks.
        following = faces.roll(-1, 1)
        self._forward = faces < following
        start, end = torch.minimum(faces, following), torch.maximum(faces, following)
        self._start, self._run = flat[start], flat[end] - flat[start]
        if fused.available(vertices.device):
            edges = torch.cat([self._start, self._run, self._forward[..., None]], -1)
            self._packed = torch.cat([self._depth, edges.flatten(1)], 1)

    def __call__(self, points: Float[Tensor, "points 3"]) -> Int[Tensor, " points"]:
        """Winding numbers of points (N,)."""
        flat = points @ self._skew.T
        place = ((flat - self._low) / CELL_M).floor().long()
        inside = ((place >= 0) & (place < self._shape)).all(1)
        cell = torch.where(inside, place[:, 0] * self._shape[1] + place[:, 1], 0)
        if fused.available(points.device):
            own = torch.where(inside, cell, -1)
            return fused.winding(points, flat, own, self._begin, self._count, self._members, self._packed)
        count = torch.where(inside, self._count[cell], 0)
        winding = torch.zeros(len(points), dtype=torch.int64, device=points.device)
        chunk = max(1, MOST_PAIRS // max(1, int(self._count.max())))
        for first in range(0, len(points), chunk):
            part = slice(first, first + chunk)
            owner, nth = _expanded(count[part])
            face = self._members[self._begin[cell[part]][owner] + nth]
            owner = owner + first
            winding.index_add_(0, owner, self._passed(face, flat[owner], points[owner, 2]))
        return winding

    def _passed(
        self, face: Int[Tensor, " pairs"], flat: Float[Tensor, "pairs 2"], depth: Float[Tensor, " pairs"]
    ) -> Int[Tensor, " pairs"]:
        """1 where the ray from a point leaves through a triangle, -1 where it enters, else 0."""
        run, offset = self._run[face], flat[:, None] - self._start[face]
        side = run[..., 0] * offset[..., 1] - run[..., 1] * offset[..., 0]
        left = (side >= 0) == self._forward[face]
        share = side.abs()[:, [1, 2, 0]]  # an edge's area belongs to the corner across
        met = (share * self._depth[face]).sum(1) / share.sum(1).clamp(min=1e-30) > depth
        return (left.all(1) & met).long() - (~left.any(1) & met).long()


def _expanded(counts: Int[Tensor, " n"]) -> tuple[Int[Tensor, " m"], Int[Tensor, " m"]]:
    """Each index as often as its count says, and which of its turns it is."""
    owner = torch.repeat_interleave(counts)
    return owner, torch.arange(len(owner), device=counts.device) - (counts.cumsum(0) - counts)[owner]
