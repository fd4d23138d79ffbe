"""The posed search's start: skinning weights of the nearest body vertex."""

import torch
from jaxtyping import Float, Int
from scipy.spatial import cKDTree
from torch import Tensor

from ..body.model import PosedBody

__all__ = ["nearest_vertices", "start_weights"]

LEG_JOINTS = ((1, 2), (4, 5), (7, 8), (10, 11))
DISTANCE_ENTRIES = 2**27
"""Largest block of point-to-vertex distances held at once on an accelerator."""


def nearest_vertices(
    points: Float[Tensor, "points 3"], vertices: Float[Tensor, "vertices 3"]
) -> Int[Tensor, " points"]:
    """Index of the vertex nearest to each point (N,)."""
    if points.device.type == "cpu":
        _, index = cKDTree(vertices.detach().numpy()).query(points.detach().numpy(), workers=-1)
        return torch.from_numpy(index.astype("int64"))
    center = vertices.mean(0)
    targets = vertices - center
    half_square = (targets * targets).sum(-1) / 2
    chunk = max(1, DISTANCE_ENTRIES // len(vertices))
    found = [torch.addmm(half_square, part - center, targets.T, alpha=-1).argmin(1) for part in points.split(chunk)]
    return torch.cat(found)


def start_weights(
    points: Float[Tensor, "batch points 3"], body: PosedBody, *, cross_thighs: bool = True
) -> Float[Tensor, "batch points 24"]:
    """Skinning weights of each point's nearest body vertex, (B, N, 24).

    With `cross_thighs`, a point that is nearest to one thigh but on the other thigh's outer side takes the other
    leg's weights: it lies inside a thigh that touches its neighbour.
    """
    found = []
    left_outside, right_outside = body.model.outer_thigh_vertices
    swapped = torch.arange(body.model.lbs_weights.shape[1], device=points.device)
    for left, right in LEG_JOINTS:
        swapped[left], swapped[right] = right, left
    for cloud, vertices in zip(points, body.vertices, strict=True):
        weights = body.model.lbs_weights[nearest_vertices(cloud, vertices)]
        if cross_thighs:
            strongest = weights.argmax(-1)
            to_left = (cloud - vertices[left_outside]).norm(dim=-1)
            to_right = (cloud - vertices[right_outside]).norm(dim=-1)
            crossed = ((strongest == 1) & (to_right < to_left)) | ((strongest == 2) & (to_left < to_right))
            weights = torch.where(crossed[:, None], weights[:, swapped], weights)
        found.append(weights)
    return torch.stack(found)
