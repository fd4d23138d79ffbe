"""A few thousand control points that carry a smooth displacement to all vertices of a surface.

The displacement from canonical to shaped space is a smooth function of space alone, so it is solved at the control
points and interpolated: moving least squares, exact for quadratic functions, with weights that depend on no body.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.spatial import cKDTree
from torch import Tensor
from torch.nn import functional

from ..breathing import breathe

__all__ = ["Controls", "spread", "worst"]

SOLVE_CHUNK = 4_096
"""So many vertices stay in a processor's cache: half the time of eight times as many."""
RIDGE = 1e-4


def spread(points: Float[Tensor, "points 3"], count: int) -> Float[Tensor, "controls 3"]:
    """Farthest-point sample: every point is near one of the chosen."""
    distance = torch.full_like(points[:, 0], torch.inf)
    chosen = torch.zeros(min(count, len(points)), dtype=torch.long, device=points.device)
    for turn in range(1, len(chosen)):
        breathe()
        offset = points - points[chosen[turn - 1]]
        distance = torch.minimum(distance, (offset * offset).sum(1))
        chosen[turn] = distance.argmax()
    return points[chosen]


def worst(
    points: Float[Tensor, "points 3"], errors: Float[Tensor, " points"], count: int, apart: float
) -> Float[Tensor, "chosen 3"]:
    """The `count` points of largest error that keep a distance `apart` (m) from each other."""
    errors, chosen = errors.clone(), []
    for _ in range(min(count, len(points))):
        breathe()
        pick = errors.argmax()
        chosen.append(pick)
        offset = points - points[pick]
        errors[(offset * offset).sum(1) < apart * apart] = -1.0
    return points[torch.stack(chosen)]


def _least_squares_weights(offsets: Float[Tensor, "points near 3"]) -> Float[Tensor, "points near"]:
    """Weights of neighbours at `offsets` whose weighted sum evaluates the fitted quadratic at the centre."""
    breathe()
    radius = offsets.norm(dim=-1).amax(1)[:, None, None] + 1e-6
    unit = (offsets / radius).double()
    nearness = torch.exp(-4.0 * (unit * unit).sum(-1))
    x, y, z = unit.unbind(-1)
    basis = torch.stack([torch.ones_like(x), x, y, z, x * x, y * y, z * z, x * y, y * z, x * z], -1)
    # The ridge, on all but the constant, keeps neighbours in a plane from making the fit singular.
    ridge = RIDGE * torch.eye(10, dtype=basis.dtype, device=basis.device)
    ridge[0, 0] = 0.0
    normal = (basis * nearness[..., None]).transpose(1, 2) @ basis + ridge
    constant = torch.zeros(len(basis), 10, 1, dtype=basis.dtype, device=basis.device)
    constant[:, 0] = 1.0
    coefficients = torch.linalg.solve(normal, constant)
    return (nearness * (basis @ coefficients)[..., 0]).float()


@dataclass(frozen=True, eq=False)
class Controls:
    """Control points (P, 3) and, per vertex, the numbers and weights of those that it follows, (V, K) each.

    `rough` are the vertices (R,) around which the displacement changes too fast to be interpolated.
    """

    points: Float[Tensor, "controls 3"]
    index: Int[Tensor, "vertices near"]
    weights: Float[Tensor, "vertices near"]
    rough: Int[Tensor, " rough"]

    @classmethod
    def attach(
        cls, points: Float[Tensor, "controls 3"], vertices: Float[Tensor, "vertices 3"], near: int
    ) -> "Controls":
        """Let each vertex follow the `near` closest control points."""
        near = min(near, len(points))
        found = cKDTree(points.cpu().numpy()).query(vertices.cpu().numpy(), k=near, workers=-1)[1]
        index = torch.from_numpy(found.reshape(len(vertices), near).astype(np.int32)).to(vertices.device)
        weights = [
            _least_squares_weights(points[part.long()] - at[:, None])
            for part, at in zip(index.split(SOLVE_CHUNK), vertices.split(SOLVE_CHUNK), strict=True)
        ]
        return cls(points, index, torch.cat(weights), index.new_zeros(0))

    def interpolate(self, values: Float[Tensor, "controls width"]) -> Float[Tensor, "vertices width"]:
        """Values at the control points, carried to all vertices."""
        return functional.embedding_bag(self.index, values, mode="sum", per_sample_weights=self.weights)

    def interpolate_rough(self, values: Float[Tensor, "controls width"]) -> Float[Tensor, "rough width"]:
        """The same, to the rough vertices alone."""
        index, weights = self._of_rough
        return functional.embedding_bag(index, values, mode="sum", per_sample_weights=weights)

    def interpolate_at(
        self, vertices: Int[Tensor, " some"], values: Float[Tensor, "controls width"]
    ) -> Float[Tensor, "some width"]:
        """The same, to some vertices alone."""
        index, weights = self.index[vertices], self.weights[vertices]
        return functional.embedding_bag(index, values, mode="sum", per_sample_weights=weights)

    @cached_property
    def _of_rough(self) -> tuple[Int[Tensor, "rough near"], Float[Tensor, "rough near"]]:
        return self.index[self.rough], self.weights[self.rough]
