"""From posed to shaped to canonical space: skinning, its inverse, and the learned displacements."""

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from ..body.model import PosedBody, apply_affine, blend_transforms
from . import fused
from .networks import MLP, NetworkConfig
from .root_finding import MAX_ROUNDS, Roots, broyden, inverse_3x3

__all__ = ["Deformer", "Origins", "condition_betas", "condition_pose", "inverse_skin", "skin"]

SOFT_BLEND = 20.0
CONVERGED_M = 1e-5
DIVERGED_M = 1.0
MAX_DISPLACEMENT_STEP_M = 0.05


@dataclass(frozen=True)
class Origins(Roots):
    """Shaped points that posed ones come from, and what the skinning network was asked there, and said.

    Attributes
    ----------
    asked : tensor (P, 3)
        Where, metres: canonical points, or with the published map the shaped points themselves.
    weights : tensor (P, 24) | None
        Skinning weights; None where they were not kept, as by the kernels.
    """

    asked: Tensor
    weights: Tensor | None


def _solve(
    packed: fused.PackedMLP,
    bias: Tensor,
    target: Tensor,
    start: Tensor,
    bones: Tensor | None = None,
    inverse: Tensor | None = None,
    shift: tuple[fused.PackedMLP, Tensor] | None = None,
    *,
    max_step: float,
    max_rounds: int = MAX_ROUNDS,
) -> Roots:
    points, residual, _ = fused.solve(
        packed,
        bias,
        target,
        start,
        bones,
        inverse,
        shift,
        tolerance=CONVERGED_M,
        give_up=DIVERGED_M,
        max_step=max_step,
        max_rounds=max_rounds,
    )
    return Roots(points, residual, residual < CONVERGED_M)


def _joined(found: list[Origins]) -> Origins:
    if len(found) == 1:
        return found[0]
    weights = [origins.weights for origins in found if origins.weights is not None]
    return Origins(
        points=torch.cat([origins.points for origins in found]),
        residual=torch.cat([origins.residual for origins in found]),
        converged=torch.cat([origins.converged for origins in found]),
        asked=torch.cat([origins.asked for origins in found]),
        weights=torch.cat(weights) if len(weights) == len(found) else None,
    )


def _served(network: MLP, device: torch.device, condition: Tensor | None) -> tuple[fused.PackedMLP, Tensor] | None:
    """A network whose roots the kernels search, with its first bias under a condition of one body."""
    packed = network.packed(device)
    if packed is None or not packed.solvable:
        return None
    return packed, network.first_bias(condition)[0]


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
    ) -> Origins:
        """Search `y` with `skin(y) = x`. Carries no gradient.

        With `betas`, the network gives the skinning weights at y's canonical point: the map that poses surfaces, so
        that points and surfaces agree. Without, at y itself, as published and as in training; the two are
        millimetres apart at the joints of bodies that differ from the mean one.

        Starts at the inverse skinning of x with `start_weights`. The inverse Jacobian there is that of the blended
        transforms, or, as in training, of the true map. Rows of all bodies come back in one list of B * N.
        """
        with torch.no_grad():
            start = inverse_skin(points_posed, start_weights, bone_transforms)
            inverse = None
            if true_jacobian:
                inverse = inverse_3x3(self.skin_jacobian(start, bone_transforms, betas)[1])
            return self.find_shaped_near(points_posed, start, inverse, bone_transforms, betas, max_rounds=max_rounds)

    def find_shaped_near(
        self,
        points_posed: Float[Tensor, "batch points 3"],
        start: Float[Tensor, "batch points 3"],
        inverse_jacobian: Float[Tensor, "batch points 3 3"] | None,
        bone_transforms: Float[Tensor, "batch 24 4 4"],
        betas: Float[Tensor, "batch 10"] | None = None,
        *,
        max_rounds: int = MAX_ROUNDS,
    ) -> Origins:
        """Search `y` with `skin(y) = x` from given shaped points on, with the inverse Jacobian there. No gradient.

        Without an inverse Jacobian, that of the transforms blended at the start serves. `betas` as in `find_shaped`.
        Rows of all bodies come back in one list of B * N.
        """
        with torch.no_grad():
            if betas is None and self.lbs_network.packed(start.device) is None:  # all bodies at once
                return self._find_plain(points_posed, start, inverse_jacobian, bone_transforms, None, max_rounds)
            found = []
            for row in range(len(start)):
                own = slice(row, row + 1)
                inverse = None if inverse_jacobian is None else inverse_jacobian[own]
                condition = None if betas is None else condition_betas(betas[own])
                one = points_posed[own], start[own], inverse, bone_transforms[own], condition, max_rounds
                fused_roots = self._find_fused(*one)
                found.append(self._find_plain(*one) if fused_roots is None else fused_roots)
            return _joined(found)

    def _find_fused(
        self,
        target: Float[Tensor, "1 points 3"],
        start: Float[Tensor, "1 points 3"],
        inverse: Float[Tensor, "1 points 3 3"] | None,
        bones: Float[Tensor, "1 24 4 4"],
        condition: Float[Tensor, "1 cond"] | None,
        max_rounds: int,
    ) -> Origins | None:
        """Search with the kernels; None where they do not serve these networks."""
        served = _served(self.lbs_network, start.device, None)
        shift = None if condition is None else _served(self.disp_network, start.device, condition)
        if served is None or (condition is not None and shift is None):
            return None
        known = None if inverse is None else inverse[0]
        roots = _solve(*served, target[0], start[0], bones[0], known, shift, max_step=DIVERGED_M, max_rounds=max_rounds)
        points = roots.points
        asked = points if condition is None else points + self.disp_network(points[None], condition)[0]
        return Origins(points, roots.residual, roots.converged, asked, None)

    def _find_plain(
        self,
        points_posed: Float[Tensor, "batch points 3"],
        start: Float[Tensor, "batch points 3"],
        inverse: Float[Tensor, "batch points 3 3"] | None,
        bone_transforms: Float[Tensor, "batch 24 4 4"],
        condition: Float[Tensor, "1 cond"] | None,
        max_rounds: int,
    ) -> Origins:
        batch, count, _ = points_posed.shape
        target, first = points_posed.reshape(-1, 3), start.reshape(-1, 3)
        flat_transforms = bone_transforms[:, :, :3].flatten(2)  # (B, 24, 12)

        def ask(x: Tensor) -> tuple[Tensor, Tensor]:
            place = x if condition is None else x + self.disp_network(x[None], condition)[0]
            return place, self.skinning_weights(place[None])[0]

        def blend(weights: Tensor, rows: Tensor) -> Tensor:
            if batch == 1:
                affine = weights @ flat_transforms[0]
            elif len(rows) == batch * count:
                affine = (weights.unflatten(0, (batch, count)) @ flat_transforms).flatten(0, 1)
            else:
                affine = (weights[:, None] @ flat_transforms[rows // count])[:, 0]
            return affine.unflatten(-1, (3, 4))

        def equations(x: Float[Tensor, "active 3"], rows: Int[Tensor, " active"]) -> Float[Tensor, "active 3"]:
            place, own = ask(x)
            asked[rows], weights[rows] = place, own
            return apply_affine(blend(own, rows), x) - target[rows]

        asked, weights = ask(first)
        affine = blend(weights, torch.arange(len(first), device=first.device))
        found = broyden(
            equations,
            first,
            inverse_3x3(affine[..., :3]) if inverse is None else inverse.reshape(-1, 3, 3),
            tolerance=CONVERGED_M,
            give_up=DIVERGED_M,
            max_rounds=max_rounds,
            residual=apply_affine(affine, first) - target,
        )
        # The last place asked is the root; where there is none, the best one was another.
        lost = (~found.converged).nonzero()[:, 0]
        if len(lost):
            asked[lost], weights[lost] = ask(found.points[lost])
        return Origins(found.points, found.residual, found.converged, asked, weights)

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
            found = []
            for target, first, own in zip(points_canonical, start, condition_betas(betas), strict=True):
                condition = own[None]
                served = _served(self.disp_network, start.device, condition)
                if served is not None:
                    found.append(_solve(*served, target, first, max_step=MAX_DISPLACEMENT_STEP_M))
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
            return Roots(*(torch.cat([getattr(roots, name) for roots in found]) for name in Roots.__annotations__))

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
