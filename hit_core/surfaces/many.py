"""Canonical surfaces carried to many bodies, each on its own: the same to the last bit, whatever is carried beside it.

A drag starts from the body before. Here every body starts from the same one, the mean body, along straight lines: where
its control points go with each beta is known from their derivatives.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional

from ..body.beta_limits import NUM_BETAS
from ..body.model import BodyModel, ShapedBody
from ..model.deformer import condition_betas
from ..model.root_finding import inverse_3x3
from .transport import CanonicalSurfaces
from .transport_solver import TOLERANCE_M, Equation

__all__ = ["ManySurfaces", "carried", "shaped_bodies"]

TOGETHER = 16
"""Bodies that a GPU carries at once: always so many, since products of matrices round by their size."""
BETA_STEP = 0.25
ENOUGH_M = 6e-5
"""Residual at which a vertex is left alone."""
AGAIN_M = 4e-4
"""A vertex whose step was longer takes another."""


@dataclass(frozen=True, eq=False)
class ManySurfaces:
    """Surfaces of B bodies in shaped space.

    Attributes
    ----------
    canonical : CanonicalSurfaces
        Whose triangles they have.
    bodies : ShapedBody
        The bodies.
    vertices : Tensor (B, V, 3)
        Metres.
    residual_m, unsolved, folds : Tensor (B,)
        As of `ShapedSurfaces`; residuals are partly estimated.
    """

    canonical: CanonicalSurfaces
    bodies: ShapedBody
    vertices: Float[Tensor, "bodies vertices 3"] = field(repr=False)
    residual_m: Float[Tensor, " bodies"]
    unsolved: Int[Tensor, " bodies"]
    folds: Bool[Tensor, " bodies"]


@dataclass(frozen=True, eq=False)
class _Reference:
    """The mean body's control points, their inverse Jacobians and how they go with each beta, and what interpolation
    falls short of at its vertices, m."""

    points: Float[Tensor, "controls 3"]
    inverse: Float[Tensor, "controls 3 3"]
    slopes: Float[Tensor, "betas coordinates"]
    remainder: Float[Tensor, "distinct 3"]
    index: Int[Tensor, "distinct near"]
    weights: Float[Tensor, "distinct near"]

    def begin(self, betas: Float[Tensor, " betas"]) -> Float[Tensor, "controls 3"]:
        """About where the control points of a body are."""
        return self.points + (betas[:, None] * self.slopes).sum(0).view_as(self.points)


@lru_cache(maxsize=4)
def _reference(canonical: CanonicalSurfaces) -> _Reference:
    model, device = canonical.model, canonical.vertices.device
    mean = canonical.with_shape(model.body_model.with_shape(torch.zeros(1, NUM_BETAS, device=device)))
    roots, slopes = mean.control_roots, []
    for step in BETA_STEP * torch.eye(NUM_BETAS, device=device):
        ahead, behind = (
            Equation(model, way * step).residual(roots.points, canonical.controls.points) for way in (1.0, -1.0)
        )
        slopes.append(-(roots.inverse * ((ahead - behind) / (2 * BETA_STEP))[:, None]).sum(-1))
    remainder = mean.vertices - canonical.interpolated(roots)
    remainder[~(mean.residuals <= TOLERANCE_M)] = 0.0
    rows, controls = canonical.distinct[0], canonical.controls
    along = torch.stack(slopes).flatten(1)
    return _Reference(roots.points, roots.inverse, along, remainder[rows], controls.index[rows], controls.weights[rows])


def shaped_bodies(model: BodyModel, betas: Float[Tensor, "bodies 10"]) -> ShapedBody:
    """Shape many bodies, each with the numbers that it has on its own to the last bit."""
    if betas.device.type != "cuda":
        return ShapedBody.together([model.with_shape(own[None]) for own in betas])
    filled = torch.cat([betas, betas[-1:].expand(-len(betas) % TOGETHER, -1)])
    parts = []
    for part in filled.split(TOGETHER):
        parts.append(model.with_shape(part))
    return ShapedBody.together(parts).first(len(betas))


def carried(canonical: CanonicalSurfaces, bodies: ShapedBody) -> ManySurfaces:
    """Carry surfaces to bodies' shapes, vertices to 0.1 mm: one step, a second where that was long.

    Bodies for which that is not enough are solved as `CanonicalSurfaces.with_shape` does.
    """
    with torch.no_grad():
        packed = canonical.model.deformer.disp_network.packed(canonical.vertices.device)
        if packed is not None and packed.solvable:
            found = _on_gpu(canonical, bodies)
        else:
            ones = [_carried(canonical, betas) for betas in bodies.betas]
            found = ManySurfaces(canonical, bodies, *(torch.stack(part) for part in zip(*ones, strict=True)))
        for number in (~(found.residual_m <= TOLERANCE_M)).nonzero()[:, 0].tolist():
            one = canonical.with_shape(bodies.model.with_shape(bodies.betas[number][None]))
            found.vertices[number], found.residual_m[number] = one.vertices, one.residual_m
            found.unsolved[number], found.folds[number] = one.unsolved, one.folds
        return found


def _carried(canonical: CanonicalSurfaces, betas: Float[Tensor, " betas"]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """One body's vertices, largest residual, number of unsolved vertices, and whether space folds."""
    reference, equation, centres = _reference(canonical), Equation(canonical.model, betas), canonical.controls.points
    roots = equation.secant(reference.begin(betas), reference.inverse, centres)
    roots = equation.finish(equation.finish(roots, centres), centres, start=centres)
    slope = equation.linearised(roots.points, centres)[1]
    begin, inverse, target = _starts(canonical, reference, roots.points[None], inverse_3x3(slope)[None])
    solved = equation.finish(equation.follow(begin[0], inverse[0], target, AGAIN_M), target)
    place = canonical.distinct[1]
    checked = place[canonical.sample]
    measured = equation.residual(solved.points[checked], target[checked]).norm(dim=1)
    residual = torch.maximum(solved.residual.max(), measured.max())
    unsolved = (~(solved.residual <= TOLERANCE_M)).sum()
    return solved.points[place], residual, unsolved, _folded(slope).any()


def _on_gpu(canonical: CanonicalSurfaces, bodies: ShapedBody) -> ManySurfaces:
    """All bodies, without asking the device for a value between them."""
    reference, centres = _reference(canonical), canonical.controls.points
    count = len(bodies.betas)
    betas = torch.cat([bodies.betas, bodies.betas[-1:].expand(-count % TOGETHER, -1)])
    place = canonical.distinct[1]
    parts: list[tuple[Tensor, ...]] = []
    network = canonical.model.deformer.disp_network
    for some in betas.split(TOGETHER):
        equations = [Equation(canonical.model, own) for own in some]
        roots = [
            one.secant(reference.begin(own), reference.inverse, centres)
            for one, own in zip(equations, some, strict=True)
        ]
        points = torch.stack([one.points for one in roots])
        slope = network.value_and_jacobian(points, condition_betas(some))[1] + torch.eye(3, device=points.device)
        begin, inverse, target = _starts(canonical, reference, points, inverse_3x3(slope))
        solved = [one.secant(begin[i], inverse[i], target, ENOUGH_M) for i, one in enumerate(equations)]
        residual = torch.stack(
            [torch.maximum(a.residual.max(), b.residual.max()) for a, b in zip(roots, solved, strict=True)]
        )
        parts.append((torch.stack([one.points[place] for one in solved]), residual, _folded(slope).any(-1)))
    vertices, residual, folds = (torch.cat(part)[:count] for part in zip(*parts, strict=True))
    return ManySurfaces(canonical, bodies, vertices, residual, torch.zeros_like(folds, dtype=torch.int64), folds)


def _starts(
    canonical: CanonicalSurfaces,
    reference: _Reference,
    points: Float[Tensor, "bodies controls 3"],
    inverse: Float[Tensor, "bodies controls 3 3"],
) -> tuple[Float[Tensor, "bodies distinct 3"], Float[Tensor, "bodies distinct 3 3"], Float[Tensor, "distinct 3"]]:
    """Where searches for the vertices begin, with inverse Jacobians there, and the vertices."""
    target = canonical.vertices[canonical.distinct[0]]
    moved = torch.cat([points - canonical.controls.points, inverse.flatten(2)], -1)  # (B, P, 12)
    values = moved.transpose(0, 1).flatten(1)
    over = functional.embedding_bag(reference.index, values, mode="sum", per_sample_weights=reference.weights)
    over = over.unflatten(1, (len(points), 12)).transpose(0, 1)
    return target + over[..., :3] + reference.remainder, over[..., 3:].unflatten(-1, (3, 3)), target


def _folded(slope: Float[Tensor, "*n 3 3"]) -> Bool[Tensor, "*n"]:
    x, y, z = slope.unbind(-1)
    return (torch.linalg.cross(x, y) * z).sum(-1) <= 0
