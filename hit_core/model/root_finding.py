"""Batched root finding for small systems: many independent 3-vector equations at once."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

__all__ = ["LAST_ROUNDS", "MAX_ROUNDS", "NEAR_ROUNDS", "QUICK_ROUNDS", "Roots", "broyden", "inverse_3x3"]

Equations = Callable[[Float[Tensor, "active 3"], Int[Tensor, " active"]], Float[Tensor, "active 3"]]
"""`f(x, rows)`: residuals of the equations named by `rows` at their points `x`."""

MAX_ROUNDS = 50
"""Rounds of the search for where a posed point comes from."""
QUICK_ROUNDS, LAST_ROUNDS = 15, 20
"""Of the further searches for a doubtful point, and of those that are the last."""
NEAR_ROUNDS = 12
"""Of a search that begins at the solution of a point nearby."""

CUDA_COMPACTIONS = frozenset({2, 4, 6, 9, 13, 18, 25, 35})
"""Rounds after which finished rows are dropped on a GPU, where counting them makes the host wait."""


@dataclass(frozen=True)
class Roots:
    """Best iterate of each equation (P, 3), its residual norm (P,) and whether it met the tolerance (P,)."""

    points: Float[Tensor, "points 3"]
    residual: Float[Tensor, " points"]
    converged: Bool[Tensor, " points"]


def inverse_3x3(matrix: Float[Tensor, "*lead 3 3"], floor: float = 1e-12) -> Float[Tensor, "*lead 3 3"]:
    """Inverse by the adjugate; determinants smaller than `floor` are held at it."""
    a, b, c = matrix.unbind(-1)
    rows = torch.stack([torch.linalg.cross(b, c), torch.linalg.cross(c, a), torch.linalg.cross(a, b)], -2)
    determinant = (a * rows[..., 0, :]).sum(-1)
    safe = determinant.abs().clamp(min=floor).copysign(determinant)
    return rows / safe[..., None, None]


def broyden(
    equations: Equations,
    start: Float[Tensor, "points 3"],
    inverse_jacobian: Float[Tensor, "points 3 3"],
    *,
    tolerance: float = 1e-5,
    give_up: float = 1.0,
    max_rounds: int = MAX_ROUNDS,
    max_step: float | None = None,
    residual: Float[Tensor, "points 3"] | None = None,
) -> Roots:
    """Broyden's good method on many equations; each keeps its best iterate.

    Source: Broyden, "A class of methods for solving nonlinear simultaneous equations" (1965).

    Parameters
    ----------
    equations : Equations
        Residual function, called only for rows that still move.
    start : tensor (P, 3)
        Where the search begins.
    inverse_jacobian : tensor (P, 3, 3)
        Inverse of the slope there.
    tolerance, give_up : float
        Residual norms at which a row has converged, or is abandoned.
    max_step : float | None
        Longest step, in the unit of the points.
    residual : tensor (P, 3) | None
        At the start, if known already.
    """
    rows = torch.arange(len(start), device=start.device)
    best, best_norm = start.clone(), torch.full_like(start[:, 0], torch.inf)
    x, inverse = start, inverse_jacobian
    residual = equations(x, rows) if residual is None else residual
    for round_ in range(max_rounds + 1):
        norm = residual.norm(dim=-1)
        improved = norm < best_norm[rows]
        best[rows] = torch.where(improved[:, None], x, best[rows])
        best_norm[rows] = torch.where(improved, norm, best_norm[rows])
        if round_ == max_rounds:
            break
        if start.device.type != "cuda" or round_ in CUDA_COMPACTIONS:
            moving = ((norm >= tolerance) & (norm <= give_up)).nonzero()[:, 0]
            if len(moving) == 0:
                break
            if len(moving) < len(rows):
                rows, x, residual, inverse = rows[moving], x[moving], residual[moving], inverse[moving]
        step = -(inverse @ residual[..., None])[..., 0]
        if max_step is not None:
            length = step.norm(dim=-1, keepdim=True)
            step = step * (max_step / length.clamp(min=max_step))
        x = x + step
        updated = equations(x, rows)
        change = inverse @ (updated - residual)[..., None]
        projection = step[:, None] @ inverse
        denominator = projection @ (updated - residual)[..., None]
        denominator = torch.where(denominator.abs() < 1e-12, torch.full_like(denominator, 1e-12), denominator)
        inverse = inverse + (step[..., None] - change) @ projection / denominator
        residual = updated
    return Roots(best, best_norm, best_norm < tolerance)
