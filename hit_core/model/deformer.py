"""From posed to shaped to canonical space: skinning, its inverse, and the learned displacements."""

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from ..body.model import PosedBody, apply_affine, blend_transforms
from . import fused
from .networks import MLP, NetworkConfig
from .root_finding import Roots, broyden, inverse_3x3

__all__ = ["Deformer", "condition_betas", "condition_pose", "inverse_skin", "skin"]

SOFT_BLEND = 20.0
CONVERGED_M = 1e-5
DIVERGED_M = 1.0
MAX_ROUNDS = 50
MAX_DISPLACEMENT_STEP_M = 0.05
ROUGH_M = 1e-4
SHIFTS, SHIFT_ROUNDS, STILL_M, HOPELESS_M = 5, 12, 3e-6, 1e-3
"""Searches with displacements that stand still meanwhile, at most, and the rounds of each; how little displacements
change once that is enough; the residual from which on a search that ended is not gone on with."""


def _solve(
    packed: fused.PackedMLP,
    bias: Tensor,
    target: Tensor,
    start: Tensor,
    bones: Tensor | None,
    offsets: Tensor | None = None,
    *,
    max_step: float,
    max_rounds: int = MAX_ROUNDS,
    tolerance: float = CONVERGED_M,
) -> Roots:
    points, residual, _ = fused.solve(
        packed,
        bias,
        target,
        start,
        bones,
        offsets=offsets,
        tolerance=tolerance,
        give_up=DIVERGED_M,
        max_step=max_step,
        max_rounds=max_rounds,
    )
    return Roots(points, residual, residual < CONVERGED_M)


def _joined(found: list[Roots]) -> Roots:
    return Roots(*(torch.cat([getattr(roots, name) for roots in found]) for name in Roots.__annotations__))


def condition_betas(betas: Float[Tensor, "batch 10"]) -> Float[Tensor, "batch 10"]:
    """The networks' view of betas: a tenth of them, the first one's sign changed."""
    scaled = betas / 10.0
    return torch.cat([-scaled[:, :1], scaled[:, 1:]], 1)


def condition_pose(body_pose: Float[Tensor, "batch 69"]) -> Float[Tensor, "batch 69"]:
    """The compressor's view of the pose, in half turns."""
    return body_pose / torch.pi


def skin(
    points: Float[Tensor, "*lead points 3"],
    weights: Float[Tensor, "*lead points 24"],
    bone_transforms: Float[Tensor, "*lead 24 4 4"],
) -> Float[Tensor, "*lead points 3"]:
    """Linear blend skinning of shaped points with given weights."""
    return apply_affine(blend_transforms(weights, bone_transforms), points)


def inverse_skin(
    points: Float[Tensor, "*lead points 3"],
    weights: Float[Tensor, "*lead points 24"],
    bone_transforms: Float[Tensor, "*lead 24 4 4"],
) -> Float[Tensor, "*lead points 3"]:
    """Undo linear blend skinning of posed points, the weights being known."""
    affine = blend_transforms(weights, bone_transforms)
    offset = points - affine[..., 3]
    return (inverse_3x3(affine[..., :3]) * offset[..., None, :]).sum(-1)


class Deformer(nn.Module):
    """Skinning weights, beta displacement and compression offsets, each a network of its own."""

    def __init__(self, lbs: NetworkConfig, beta: NetworkConfig, compression: NetworkConfig | None) -> None:
        super().__init__()
        self.lbs_network = MLP(lbs)
        self.disp_network = MLP(beta)
        self.compressor = MLP(compression) if compression is not None else None

    def skinning_weights(self, points: Float[Tensor, "batch points 3"]) -> Float[Tensor, "batch points 24"]:
        """Skinning weights (B, N, 24) at points (B, N, 3)."""
        return torch.softmax(SOFT_BLEND * self.lbs_network(points), -1)

    def displacement(
        self, points_shaped: Float[Tensor, "batch points 3"], betas: Float[Tensor, "batch 10"]
    ) -> Float[Tensor, "batch points 3"]:
        """Displacement from shaped to canonical space, (B, N, 3) m."""
        return self.disp_network(points_shaped, condition_betas(betas))

    def compression(
        self, points: Float[Tensor, "batch points 3"], body: PosedBody
    ) -> Float[Tensor, "batch points 3"]:  # fmt: skip
        """Offset in posed space that undoes a lying body's flattening, (B, N, 3) m."""
        if self.compressor is None:
            raise RuntimeError("this model has no compressor")
        condition = torch.cat([condition_pose(body.body_pose), condition_betas(body.betas)], 1)
        return self.compressor(points, condition)

    def canonicalize(
        self, points_shaped: Float[Tensor, "batch points 3"], betas: Float[Tensor, "batch 10"]
    ) -> Float[Tensor, "batch points 3"]:
        """Shaped to canonical points."""
        return points_shaped + self.displacement(points_shaped, betas)

    def skin_jacobian(
        self,
        points: Float[Tensor, "batch points 3"],
        bone_transforms: Float[Tensor, "batch 24 4 4"],
        betas: Float[Tensor, "batch 10"] | None = None,
    ) -> tuple[Float[Tensor, "batch points 3"], Float[Tensor, "batch points 3 3"]]:
        """Posed points of network-weighted skinning and the true Jacobian of that map; `betas` as in `find_shaped`."""
        if betas is None:
            raw, slope = self.lbs_network.value_and_jacobian(points)
        else:
            moved, stretch = self.disp_network.value_and_jacobian(points, condition_betas(betas))
            raw, slope = self.lbs_network.value_and_jacobian(points + moved)
            slope = slope + slope @ stretch
        weights = torch.softmax(SOFT_BLEND * raw, -1)
        slope = SOFT_BLEND * weights[..., None] * (slope - (weights[..., None] * slope).sum(-2, keepdim=True))
        affine = blend_transforms(weights, bone_transforms)
        homogeneous = torch.cat([points, torch.ones_like(points[..., :1])], -1)
        carried = torch.einsum("bjrc,bnc->bnjr", bone_transforms[:, :, :3], homogeneous)
        return apply_affine(affine, points), affine[..., :3] + carried.transpose(-1, -2) @ slope

    def find_shaped(
        self,
        points_posed: Float[Tensor, "batch points 3"],
        start_weights: Float[Tensor, "batch points 24"],
        bone_transforms: Float[Tensor, "batch 24 4 4"],
        betas: Float[Tensor, "batch 10"] | None = None,
        *,
        true_jacobian: bool = False,
        max_rounds: int = MAX_ROUNDS,
    ) -> Roots:
        """Search `y` with `skin(y) = x`. Carries no gradient.

        With `betas`, the network gives the skinning weights at y's canonical point: the map that poses surfaces, so
        that points and surfaces agree. Without, at y itself, as published and as in training; the two are
        millimetres apart at the joints of bodies that differ from the mean one.

        Starts at the inverse skinning of x with `start_weights`. The inverse Jacobian there is that of the blended
        transforms, or, as in training, of the true map. Rows of all bodies come back in one list of B * N.
        """
        with torch.no_grad():
            start = inverse_skin(points_posed, start_weights, bone_transforms)
            packed = None if true_jacobian else self.lbs_network.packed(start.device)
            if packed is not None and packed.solvable:
                conditions = [None] * len(start) if betas is None else betas.split(1)
                clouds = zip(points_posed, start, bone_transforms, conditions, strict=True)
                return _joined([self._find_fused(packed, *cloud, max_rounds) for cloud in clouds])
            if true_jacobian:
                jacobian = self.skin_jacobian(start, bone_transforms, betas)[1]
            else:
                origin = start if betas is None else self.canonicalize(start, betas)
                jacobian = blend_transforms(self.skinning_weights(origin), bone_transforms)[..., :3]
            inverse = inverse_3x3(jacobian)
            return self.find_shaped_near(points_posed, start, inverse, bone_transforms, betas, max_rounds=max_rounds)

    def _find_fused(
        self,
        packed: fused.PackedMLP,
        target: Float[Tensor, "points 3"],
        start: Float[Tensor, "points 3"],
        bones: Float[Tensor, "24 4 4"],
        betas: Float[Tensor, "1 10"] | None,
        max_rounds: int,
    ) -> Roots:
        """Search one body's roots with the kernels.

        They know one network. With `betas` its points are shifted by displacements that stay as they are in a search;
        a few searches, each from the last one's end with the displacements there, end at the root of both.
        """
        bias = self.lbs_network.first_bias(None)[0]
        if betas is None:
            return _solve(packed, bias, target, start, bones, max_step=DIVERGED_M, max_rounds=max_rounds)
        moved = self.displacement(start[None], betas)[0]
        found = _solve(
            packed, bias, target, start, bones, moved, max_step=DIVERGED_M, max_rounds=max_rounds, tolerance=ROUGH_M
        )
        points, residual = found.points, found.residual
        rows = torch.arange(len(points), device=points.device)
        for turn in range(SHIFTS + 1):
            shift = self.displacement(points[rows][None], betas)[0]
            if turn:  # the first search was a rough one, for all
                changed = ((shift - moved).norm(dim=-1) > STILL_M) & (residual[rows] <= HOPELESS_M)
                open_ = changed.nonzero()[:, 0]
                rows, shift = rows[open_], shift[open_]
            if turn == SHIFTS:
                residual[rows] = torch.inf
            if turn == SHIFTS or not len(rows):
                break
            moved = shift
            again = _solve(
                packed, bias, target[rows], points[rows], bones, moved, max_step=DIVERGED_M, max_rounds=SHIFT_ROUNDS
            )
            points[rows], residual[rows] = again.points, again.residual
        return Roots(points, residual, residual < CONVERGED_M)

    def find_shaped_near(
        self,
        points_posed: Float[Tensor, "batch points 3"],
        start: Float[Tensor, "batch points 3"],
        inverse_jacobian: Float[Tensor, "batch points 3 3"],
        bone_transforms: Float[Tensor, "batch 24 4 4"],
        betas: Float[Tensor, "batch 10"] | None = None,
        *,
        max_rounds: int = MAX_ROUNDS,
    ) -> Roots:
        """Search `y` with `skin(y) = x` from given shaped points on, with the inverse Jacobian there. No gradient.

        `betas` as in `find_shaped`. Rows of all bodies come back in one list of B * N.
        """
        batch, count, _ = points_posed.shape
        if betas is not None and batch > 1:
            clouds = zip(points_posed, start, inverse_jacobian, bone_transforms, betas, strict=True)
            parts = [[part[None] for part in cloud] for cloud in clouds]
            return _joined([self.find_shaped_near(*part, max_rounds=max_rounds) for part in parts])
        condition = None if betas is None else condition_betas(betas)
        target = points_posed.reshape(-1, 3)
        flat_transforms = bone_transforms[:, :, :3].flatten(2)  # (B, 24, 12)

        def equations(x: Float[Tensor, "active 3"], rows: Int[Tensor, " active"]) -> Float[Tensor, "active 3"]:
            origin = x[None] if condition is None else x[None] + self.disp_network(x[None], condition)
            weights = self.skinning_weights(origin)[0]
            if batch == 1:
                affine = weights @ flat_transforms[0]
            elif len(rows) == batch * count:
                affine = (weights.unflatten(0, (batch, count)) @ flat_transforms).flatten(0, 1)
            else:
                affine = (weights[:, None] @ flat_transforms[rows // count])[:, 0]
            return apply_affine(affine.unflatten(-1, (3, 4)), x) - target[rows]

        with torch.no_grad():
            return broyden(
                equations,
                start.reshape(-1, 3),
                inverse_jacobian.reshape(-1, 3, 3),
                tolerance=CONVERGED_M,
                give_up=DIVERGED_M,
                max_rounds=max_rounds,
            )

    def find_displaced(
        self,
        points_canonical: Float[Tensor, "batch points 3"],
        start: Float[Tensor, "batch points 3"],
        betas: Float[Tensor, "batch 10"],
    ) -> Roots:
        """Search the shaped points `y` with `y + D(y, betas) = x`, in steps of at most 5 cm. Carries no gradient.

        Rows of all bodies come back in one list of B * N.
        """
        with torch.no_grad():
            packed = self.disp_network.packed(start.device)
            found = []
            for target, first, own in zip(points_canonical, start, condition_betas(betas), strict=True):
                condition = own[None]
                if packed is not None and packed.solvable:
                    bias = self.disp_network.first_bias(condition)[0]
                    found.append(_solve(packed, bias, target, first, None, max_step=MAX_DISPLACEMENT_STEP_M))
                    continue

                def equations(
                    x: Float[Tensor, "active 3"],
                    rows: Int[Tensor, " active"],
                    target: Tensor = target,
                    condition: Tensor = condition,
                ) -> Float[Tensor, "active 3"]:
                    return x + self.disp_network(x[None], condition)[0] - target[rows]

                identity = torch.eye(3, device=start.device).expand(len(first), 3, 3)
                found.append(
                    broyden(
                        equations,
                        first,
                        identity,
                        tolerance=CONVERGED_M,
                        give_up=DIVERGED_M,
                        max_rounds=MAX_ROUNDS,
                        max_step=MAX_DISPLACEMENT_STEP_M,
                    )
                )
            return _joined(found)

    def attach_gradient(
        self, points_shaped: Float[Tensor, "batch points 3"], bone_transforms: Float[Tensor, "batch 24 4 4"]
    ) -> Float[Tensor, "batch points 3"]:
        """Give roots of the search their gradient by implicit differentiation; values stay the same.

        At a root, `dy = -J^-1 d(skin(y))` with y held fixed on the right.
        """
        with torch.no_grad():
            inverse = inverse_3x3(self.skin_jacobian(points_shaped, bone_transforms)[1])
        posed = skin(points_shaped, self.skinning_weights(points_shaped), bone_transforms)
        correction = (inverse * (posed - posed.detach())[..., None, :]).sum(-1)
        return points_shaped - correction
