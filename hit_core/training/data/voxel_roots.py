"""Where the voxels of a scan lie in shaped space: found for each step, or once where the skinning is frozen."""

import torch
from jaxtyping import Float
from torch import Tensor

from ...model.deformer import Deformer
from ...model.precision import full_float32

__all__ = ["find_roots"]


def find_roots(
    deformer: Deformer,
    points_posed: Float[Tensor, "batch points 3"],
    start_weights: Float[Tensor, "batch points 24"],
    transforms: Float[Tensor, "batch 24 4 4"],
) -> Float[Tensor, "batch points 4"]:
    """Shaped points of posed ones and whether their search converged (1 or 0); carries no gradient.

    A lost point may lie metres away: it becomes the origin, lest it spoil gradients that its mask multiplies by 0.
    """
    with torch.no_grad(), full_float32(points_posed.device):
        # The fused search, for a frozen network on a GPU, finds the same roots without the true Jacobian's help.
        fused = deformer.lbs_network.packed(points_posed.device) is not None
        found = deformer.find_shaped(points_posed, start_weights, transforms, true_jacobian=not fused)
        points = found.points.masked_fill(~found.converged[:, None], 0.0)
        return torch.cat([points, found.converged[:, None].float()], -1).reshape(*points_posed.shape[:2], 4)
