"""The posed search's start: skinning weights of the nearest body vertex."""

from weakref import WeakKeyDictionary

import torch
from jaxtyping import Bool, Float, Int
from scipy.spatial import cKDTree
from torch import Tensor

from ..body.model import BodyModel, PosedBody
from . import fused
from .device import FEW_POINTS

__all__ = ["Nearest", "crossed_thighs", "nearest_on", "start_weights", "swap_legs"]

LEG_JOINTS = ((1, 2), (4, 5), (7, 8), (10, 11))
DISTANCE_ENTRIES = 2**27
"""Largest block of point-to-vertex distances held at once on an accelerator."""


class Nearest:
    """Finds the vertices that are nearest to points; a processor does with a tree, made once.

    Parameters
    ----------
    vertices : tensor (V, 3)
        Metres.
    """

    def __init__(self, vertices: Float[Tensor, "vertices 3"]) -> None:
        self._vertices = vertices.detach()
        self._tree = cKDTree(self._vertices.numpy()) if vertices.device.type == "cpu" else None

    def __call__(self, points: Float[Tensor, "points 3"]) -> Int[Tensor, " points"]:
        """Index of the vertex nearest to each point (N,)."""
        if self._tree is not None:
            return self._query(self._tree, points, 1)
        vertices = self._vertices
        if fused.available(points.device):
            return fused.nearest_index(points, vertices)
        center = vertices.mean(0)
        targets = vertices - center
        half_square = (targets * targets).sum(-1) / 2
        parts = points.split(max(1, DISTANCE_ENTRIES // len(vertices)))
        return torch.cat([torch.addmm(half_square, part - center, targets.T, alpha=-1).argmin(1) for part in parts])

    def few(self, points: Float[Tensor, "points 3"], count: int) -> Int[Tensor, "points {count}"]:
        """Indices of the vertices nearest to each point, nearest first (N, count)."""
        if self._tree is not None:
            return self._query(self._tree, points, range(1, count + 1))
        parts = points.split(max(1, DISTANCE_ENTRIES // len(self._vertices)))
        return torch.cat([torch.cdist(part, self._vertices).topk(count, largest=False).indices for part in parts])

    @staticmethod
    def _query(tree: cKDTree, points: Tensor, count: int | range) -> Tensor:
        workers = -1 if len(points) >= FEW_POINTS else 1  # threads cost more than they give to a few
        _, index = tree.query(points.detach().numpy(), count, workers=workers)
        return torch.from_numpy(index.astype("int64"))


_skins: WeakKeyDictionary[PosedBody, list[Nearest]] = WeakKeyDictionary()


def nearest_on(body: PosedBody) -> list[Nearest]:
    """What finds the nearest vertices of each body's posed skin; kept as long as the body is."""
    if body not in _skins:
        _skins[body] = [Nearest(vertices) for vertices in body.vertices]
    return _skins[body]


def start_weights(
    points: Float[Tensor, "batch points 3"], body: PosedBody, *, cross_thighs: bool = True
) -> Float[Tensor, "batch points 24"]:
    """Skinning weights of each point's nearest body vertex, (B, N, 24).

    With `cross_thighs`, a point that is nearest to one thigh but on the other thigh's outer side takes the other
    leg's weights: it lies inside a thigh that touches its neighbour.
    """
    found = []
    for cloud, vertices, nearest in zip(points, body.vertices, nearest_on(body), strict=True):
        weights = body.model.lbs_weights[nearest(cloud)]
        if cross_thighs:
            weights = swap_legs(weights, crossed_thighs(cloud, weights, vertices, body.model))
        found.append(weights)
    return torch.stack(found)


def crossed_thighs(
    points: Float[Tensor, "points 3"],
    weights: Float[Tensor, "points 24"],
    vertices: Float[Tensor, "vertices 3"],
    model: BodyModel,
) -> Bool[Tensor, " points"]:
    """Points that are nearest to one thigh, by their vertex's weights, but on the other thigh's outer side."""
    left_outside, right_outside = model.outer_thigh_vertices
    strongest = weights.argmax(-1)
    to_left = (points - vertices[left_outside]).norm(dim=-1)
    to_right = (points - vertices[right_outside]).norm(dim=-1)
    return ((strongest == 1) & (to_right < to_left)) | ((strongest == 2) & (to_left < to_right))


def swap_legs(weights: Float[Tensor, "*lead 24"], where: Bool[Tensor, "*lead"]) -> Float[Tensor, "*lead 24"]:
    """Exchange the legs' skinning weights of the marked points."""
    swapped = torch.arange(weights.shape[-1], device=weights.device)
    for left, right in LEG_JOINTS:
        swapped[left], swapped[right] = right, left
    return torch.where(where[..., None], weights[..., swapped], weights)
