"""Solving `x + D(x, betas) = c`: from canonical back to shaped points, many independent rows at once."""

from typing import NamedTuple

import torch
from jaxtyping import Float
from torch import Tensor

from ..model import fused
from ..model.deformer import condition_betas
from ..model.hit import HITModel
from ..model.root_finding import inverse_3x3

__all__ = ["AIM_M", "TOLERANCE_M", "Equation", "Roots"]

TOLERANCE_M = 1e-4
"""Largest residual that counts as solved."""
AIM_M = 2e-5
"""Residual at which a vertex is left alone."""
MAX_STEP_M = 0.05
SECOND_STEP_M, LEFT_OVER = 1e-3, 0.05
"""In a drag a step longer than this is followed by another; the share of a step that is about left to go after it."""
SECANT_ROUNDS = 6
NEWTON_ROUNDS = 16
CPU_CHUNK = 8_192
GPU_CHUNK = 1_048_576


class Roots(NamedTuple):
    """Best iterates (N, 3), their residuals (N,) in metres, and inverse Jacobians there (N, 3, 3)."""

    points: Float[Tensor, "points 3"]
    residual: Float[Tensor, " points"]
    inverse: Float[Tensor, "points 3 3"]


class Equation:
    """`x + D(x, betas) - c` of one body, and its solvers. Rows are independent."""

    def __init__(self, model: HITModel, betas: Float[Tensor, " 10"]) -> None:
        self.model, self.betas = model, betas
        self.chunk = GPU_CHUNK if betas.device.type == "cuda" else CPU_CHUNK

    def residual(self, x: Float[Tensor, "points 3"], target: Float[Tensor, "points 3"]) -> Float[Tensor, "points 3"]:
        """Residual vectors at x."""
        parts = [self.model.displacement(part, self.betas) for part in x.split(self.chunk)]
        return x - target + (parts[0] if len(parts) == 1 else torch.cat(parts))

    def linearised(
        self, x: Float[Tensor, "points 3"], target: Float[Tensor, "points 3"]
    ) -> tuple[Float[Tensor, "points 3"], Float[Tensor, "points 3 3"]]:
        """Residual and the Jacobian of `x + D(x)`."""
        condition = condition_betas(self.betas[None])
        network = self.model.deformer.disp_network
        parts = [network.value_and_jacobian(part[None], condition) for part in x.split(self.chunk // 4)]
        value, slope = (torch.cat([part[i][0] for part in parts]) for i in (0, 1))
        return x - target + value, slope + torch.eye(3, device=x.device)

    def newton(self, x: Float[Tensor, "points 3"], target: Float[Tensor, "points 3"]) -> Roots:
        """Newton's method with steps of at most 5 cm; each row keeps its best iterate."""
        rows = torch.arange(len(x), device=x.device)
        best = Roots(x.clone(), torch.full_like(x[:, 0], torch.inf), x.new_zeros(len(x), 3, 3))
        for _ in range(NEWTON_ROUNDS):
            error, slope = self.linearised(x, target[rows])
            inverse, size = inverse_3x3(slope), error.norm(dim=1)
            better = size < best.residual[rows]
            best.points[rows] = torch.where(better[:, None], x, best.points[rows])
            best.inverse[rows] = torch.where(better[:, None, None], inverse, best.inverse[rows])
            best.residual[rows] = torch.where(better, size, best.residual[rows])
            moving = (size > AIM_M).nonzero()[:, 0]
            if not len(moving):
                break
            x = (x + _step(inverse, error))[moving]
            rows = rows[moving]
        return best

    def from_afar(self, target: Float[Tensor, "points 3"]) -> Roots:
        """From the canonical points: Jacobians once, then Broyden's method, and Newton's where that fails."""
        error, slope = self.linearised(target, target)
        inverse = inverse_3x3(slope)
        return self.finish(self.secant(target + _step(inverse, error), inverse, target), target, start=target)

    def step(
        self, x: Float[Tensor, "points 3"], inverse: Float[Tensor, "points 3 3"], target: Float[Tensor, "points 3"]
    ) -> Float[Tensor, "points 3"]:
        """One step towards the solution, with an inverse Jacobian that need not be exact."""
        return x + _step(inverse, self.residual(x, target))

    def follow(
        self,
        x: Float[Tensor, "points 3"],
        inverse: Float[Tensor, "points 3 3"],
        target: Float[Tensor, "points 3"],
        again_m: float = SECOND_STEP_M,
    ) -> Roots:
        """One step, and a second one where the first was longer than `again_m`, with inverse Jacobians of nearby.

        What the last step leaves over is not evaluated: its residual is estimated from the length of the step.
        """
        error = self.residual(x, target)
        step = _step(inverse, error)
        x, length = x + step, step.norm(dim=1)
        far = (length > again_m).nonzero()[:, 0]
        if len(far):
            following = self.residual(x[far], target[far])
            inverse = inverse.index_copy(0, far, _broyden_update(inverse[far], step[far], following - error[far]))
            second = _step(inverse[far], following)
            x, length = x.index_add(0, far, second), length.index_copy(0, far, second.norm(dim=1))
        return Roots(x, LEFT_OVER * length, inverse)

    def secant(
        self,
        x: Float[Tensor, "points 3"],
        inverse: Float[Tensor, "points 3 3"],
        target: Float[Tensor, "points 3"],
        aim_m: float = AIM_M,
    ) -> Roots:
        """Broyden's method from a known inverse Jacobian, a few rounds, on the rows that are not solved to `aim_m`."""
        network = self.model.deformer.disp_network
        packed = network.packed(x.device)
        if packed is not None and packed.solvable:
            bias = network.first_bias(condition_betas(self.betas[None]))[0]
            found = fused.solve(
                packed, bias, target, x, inverses=inverse, tolerance=aim_m, give_up=torch.inf, max_step=MAX_STEP_M,
                max_rounds=SECANT_ROUNDS,
            )  # fmt: skip
            return Roots(*found)
        error = self.residual(x, target)
        size = error.norm(dim=1)
        best = Roots(x.clone(), size, inverse.clone())
        rows = torch.arange(len(x), device=x.device)
        for _ in range(SECANT_ROUNDS):
            moving = (size > aim_m).nonzero()[:, 0]
            if not len(moving):
                break
            if len(moving) < len(rows):
                rows, x, error, inverse = rows[moving], x[moving], error[moving], inverse[moving]
            step = _step(inverse, error)
            x = x + step
            following = self.residual(x, target[rows])
            inverse = _broyden_update(inverse, step, following - error)
            error, size = following, following.norm(dim=1)
            better = size < best.residual[rows]
            best.points[rows] = torch.where(better[:, None], x, best.points[rows])
            best.residual[rows] = torch.where(better, size, best.residual[rows])
            best.inverse[rows] = inverse
        return best

    def finish(
        self, roots: Roots, target: Float[Tensor, "points 3"], start: Float[Tensor, "points 3"] | None = None
    ) -> Roots:
        """Give the rows that are not solved Newton's method, from where they are or from `start`."""
        left = (~(roots.residual <= TOLERANCE_M)).nonzero()[:, 0]
        if not len(left):
            return roots
        again = self.newton((roots.points if start is None else start)[left], target[left])
        better = ~(again.residual >= roots.residual[left])  # of a start that was no number, too
        left = left[better]
        points, residual, inverse = roots.points.clone(), roots.residual.clone(), roots.inverse.clone()
        points[left], residual[left] = again.points[better], again.residual[better]
        inverse[left] = again.inverse[better]
        return Roots(points, residual, inverse)


def _step(inverse: Float[Tensor, "points 3 3"], error: Float[Tensor, "points 3"]) -> Float[Tensor, "points 3"]:
    step = -(inverse * error[:, None]).sum(-1)
    return step * (MAX_STEP_M / step.norm(dim=1, keepdim=True).clamp(min=MAX_STEP_M))


def _broyden_update(
    inverse: Float[Tensor, "points 3 3"], step: Float[Tensor, "points 3"], change: Float[Tensor, "points 3"]
) -> Float[Tensor, "points 3 3"]:
    """Broyden's good update; left out where it would divide by almost nothing."""
    moved = (inverse * change[:, None]).sum(-1)
    row = (step[..., None] * inverse).sum(1)
    scale = (step * moved).sum(1, keepdim=True)
    safe = scale.abs() > 1e-3 * (step * step).sum(1, keepdim=True)
    correction = torch.where(safe, (step - moved) / torch.where(safe, scale, 1.0), 0.0)
    return inverse + correction[..., None] * row[:, None]
