"""The losses of both stages; evaluations that several losses need are made once.

Every value is already multiplied by its weight. A weight of 0 switches its loss off, and with it what only that loss
needs. Source: Keller et al., "HIT: Estimating Internal Human Implicit Tissues from the Body Surface" (2024).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any
from weakref import WeakKeyDictionary

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn import functional

from ...body.model import BodyModel, PosedBody
from ...errors import InputError
from ...model.deformer import inverse_skin
from ...model.hit import HITModel
from ...model.precision import full_float32
from ...tissues import Tissue
from ..data.batch import Batch
from ..data.voxel_roots import find_roots
from .loss_terms import Term, class_balanced, length, masked_means, mean

__all__ = ["LossWeights", "StageOutput", "pretraining_losses", "tissue_losses"]

CM = 100.0
MM = 1000.0
LEAN_SHARE = 0.2
"""Weight of lean against bone voxels in the loss that keeps the compressor from moving what does not flatten."""


@dataclass(frozen=True)
class LossWeights:
    """Weights of all losses; the names in the configuration are these with `lambda_` before them."""

    occ: float = 100.0
    betas: float = 100.0
    surf: float = 100.0
    outcan: float = 2000.0
    hands: float = 1.0
    lbs: float = 100.0
    beta0: float = 1.0
    compression: float = 10.0
    comp0: float = 10.0
    afloat: float = 0.0
    around: float = 0.0

    @classmethod
    def from_options(cls, options: Mapping[str, Any]) -> "LossWeights":
        """Read `lambda_NAME` from the `train_cfg` section.

        Raises
        ------
        InputError
            A weight is negative.
        """
        found = {f.name: float(options.get(f"lambda_{f.name}", f.default)) for f in fields(cls)}
        for name, value in found.items():
            if not value >= 0:
                raise InputError.about("not a loss weight", field=f"lambda_{name}", expected="0 or more", found=value)
        return cls(**found)


@dataclass(frozen=True, eq=False)
class StageOutput:
    """Losses by name, as sums, and in stage 2 the logits (B, N, 4) and validity (B, N) of the batch's voxels."""

    terms: dict[str, Term]
    logits: Float[Tensor, "batch points 4"] | None = None
    valid: Bool[Tensor, "batch points"] | None = None

    @property
    def losses(self) -> dict[str, Tensor]:
        """Losses of this batch alone."""
        return {name: term.loss for name, term in self.terms.items()}

    @property
    def total(self) -> Tensor:
        """Sum of all losses."""
        return torch.stack(list(self.losses.values())).sum()


_canonical: WeakKeyDictionary[BodyModel, Tensor] = WeakKeyDictionary()


def canonical_vertices(model: BodyModel) -> Float[Tensor, "vertices 3"]:
    """The body's canonical skin, (V, 3) m, computed once per body and device."""
    known = _canonical.get(model)
    if known is None or known.device != model.device:
        with full_float32(model.device):
            known = _canonical[model] = model.canonical_vertices().detach()
    return known


def pretraining_losses(
    model: HITModel, body: PosedBody, weights: LossWeights, around: tuple[Tensor, Tensor] | None = None
) -> StageOutput:
    """Stage 1: the displacement and the skinning network learn the body model itself.

    Parameters
    ----------
    around : tuple[Tensor, Tensor] | None
        Canonical points (S, 3) with known skinning weights (S, 24).
    """
    terms: dict[str, Term] = {}
    canonical = canonical_vertices(model.body_model)
    if weights.betas:
        with full_float32(model.device):
            skin_shaped = body.shaped.vertices
        moved = model.deformer.canonicalize(skin_shaped, body.betas)
        terms["beta_displacement"] = mean(weights.betas, ((moved - canonical) * CM).square())
    if weights.lbs:
        terms["skinning_weights"] = mean(weights.lbs, _skinning_errors(model, canonical, model.body_model.lbs_weights))
    if weights.around and around is not None:
        terms["weights_around"] = mean(weights.around, _skinning_errors(model, *around))
    return StageOutput(terms)


def _skinning_errors(model: HITModel, points: Float[Tensor, "points 3"], known: Float[Tensor, "points 24"]) -> Tensor:
    predicted = model.deformer.skinning_weights(points[None])[0]
    return (predicted - known).square().sum(-1)


def tissue_losses(
    model: HITModel,
    batch: Batch,
    body: PosedBody,
    weights: LossWeights,
    *,
    train_skinning: bool = False,
    compressor_gradient: bool = False,
) -> StageOutput:
    """Stage 2: tissues of scanned voxels, and what keeps the rest of space and the displacements in order.

    Parameters
    ----------
    batch : Batch
        Voxels and canonical points of B subjects.
    body : PosedBody
        Their bodies, with transl = 0.
    train_skinning : bool
        Let gradients flow through the search's roots and the skinning weights' own loss.
    compressor_gradient : bool
        Let the occupancy loss train the compressor too.
    """
    deformer, skin = model.deformer, canonical_vertices(model.body_model)
    with full_float32(model.device):  # both are computed when first asked for
        transforms, skin_shaped = body.bone_transforms, body.shaped.vertices
    num_vertices = len(skin)
    terms: dict[str, Term] = {}

    roots = batch.mri_roots
    if roots is None or train_skinning:
        roots = find_roots(deformer, batch.mri_points, batch.mri_start, transforms)
    points_shaped, valid = roots[..., :3], roots[..., 3] > 0
    if train_skinning:
        points_shaped = deformer.attach_gradient(points_shaped, transforms)

    # All displacements of known shaped points in one evaluation: voxels, skin, canonical cube.
    asked = [points_shaped, skin_shaped, batch.can_points]
    moves = deformer.displacement(torch.cat(asked, 1), body.betas).split([part.shape[1] for part in asked], 1)
    points_canonical = points_shaped + moves[0]
    if weights.betas:
        error = skin_shaped + moves[1] - skin
        terms["beta_displacement"] = mean(weights.betas, (error * CM).square())
    if weights.beta0:
        terms["beta_zero"] = length(weights.beta0, moves[2])

    both = torch.cat([skin, points_canonical.flatten(0, 1)])
    blend = deformer.skinning_weights(both[None])[0]
    vertex_blend = blend[:num_vertices]
    voxel_blend = blend[num_vertices:].reshape(*valid.shape, -1)
    if weights.lbs and train_skinning:
        errors = (vertex_blend - model.body_model.lbs_weights).square().sum(-1)
        terms["skinning_weights"] = mean(weights.lbs, errors)
    if weights.around and train_skinning and len(batch.around_points):
        errors = _skinning_errors(model, batch.around_points, batch.around_weights)
        terms["weights_around"] = mean(weights.around, errors)

    if deformer.compressor is not None:
        flattened = _unskin(batch.mri_points, voxel_blend, transforms)
        if compressor_gradient:
            offset = deformer.compression(flattened, body)
        else:
            with torch.no_grad():
                offset = deformer.compression(flattened.detach(), body)
        restored = _unskin(batch.mri_points + offset, voxel_blend, transforms)
        points_canonical = deformer.canonicalize(restored, body.betas)

    logits = _tissue_terms(model, batch, points_canonical, skin, weights, terms)
    if weights.occ:
        terms["occupancy"] = class_balanced(weights.occ, logits, batch.mri_labels, valid)
    if deformer.compressor is not None and (weights.compression or weights.comp0):
        _compressor_terms(model, batch, body, points_canonical, vertex_blend, valid, weights, terms)
    return StageOutput(terms, logits, valid)


def _unskin(
    points: Float[Tensor, "batch points 3"],
    blend: Float[Tensor, "batch points 24"],
    transforms: Float[Tensor, "batch 24 4 4"],
) -> Float[Tensor, "batch points 3"]:
    """Undo skinning in full float32: TensorFloat-32 would misplace points by half a millimetre."""
    with full_float32(points.device):
        if blend.dtype != torch.float32:  # rounded weights no longer sum to one
            blend = blend.float() / blend.float().sum(-1, keepdim=True)
        return inverse_skin(points, blend, transforms)


def _tissue_terms(
    model: HITModel,
    batch: Batch,
    points_canonical: Float[Tensor, "batch points 3"],
    skin: Float[Tensor, "vertices 3"],
    weights: LossWeights,
    terms: dict[str, Term],
) -> Float[Tensor, "batch points 4"]:
    """Evaluate the tissue network once on everything; returns the voxels' logits."""
    asked = [points_canonical.flatten(0, 1)]
    if weights.surf:
        asked.append(skin)
    if weights.outcan:
        asked.append(batch.can_points.flatten(0, 1))
    if weights.hands:
        asked.append(batch.hand_points.flatten(0, 1))
    if weights.afloat:
        asked.append(batch.afloat)
    parts = list(model.tissues_occ(torch.cat(asked)[None])[0].split([len(part) for part in asked]))
    logits = parts.pop(0).reshape(*points_canonical.shape[:2], -1)
    if weights.surf:
        empty = parts.pop(0).softmax(-1)[:, Tissue.NO]
        terms["surface"] = mean(weights.surf, (empty - 0.5).square())
    if weights.outcan:
        empty = parts.pop(0).softmax(-1)[:, Tissue.NO]
        outside = ~batch.can_inside.flatten()
        terms["outside_canonical"] = masked_means((weights.outcan, (empty - 1.0).square(), outside))
    if weights.hands:
        target = batch.hand_inside.flatten() * int(Tissue.LT)  # NO is 0; a `where` of numbers would wait for a copy
        terms["hands"] = mean(weights.hands, functional.cross_entropy(parts.pop(0), target, reduction="none"))
    if weights.afloat:
        sure = parts.pop(0).log_softmax(-1)[:, Tissue.NO]
        terms["afloat"] = mean(-weights.afloat, sure)
    return logits


def _compressor_terms(
    model: HITModel,
    batch: Batch,
    body: PosedBody,
    points_canonical: Float[Tensor, "batch points 3"],
    vertex_blend: Float[Tensor, "vertices 24"],
    valid: Bool[Tensor, "batch points"],
    weights: LossWeights,
    terms: dict[str, Term],
) -> None:
    """What the compressor must do at the skin, and must not do at bones and muscles."""
    deformer, transforms = model.deformer, body.bone_transforms
    asked = []
    if weights.compression:
        skin_blend = vertex_blend.expand(len(body.betas), -1, -1)
        asked.append(_unskin(batch.vertices_free, skin_blend, transforms))
    if weights.comp0:
        asked.append(_unskin(batch.mri_points, deformer.skinning_weights(points_canonical), transforms))
    parts = list(deformer.compression(torch.cat(asked, 1), body).split([part.shape[1] for part in asked], 1))
    if weights.compression:
        error = (parts.pop(0) - (batch.vertices - batch.vertices_free)) * MM
        terms["compression"] = mean(weights.compression, error.square())
    if weights.comp0:
        size = (parts.pop(0) * CM).square().mean(-1)
        bone, lean = ((batch.mri_labels == tissue) & valid for tissue in (Tissue.BT, Tissue.LT))
        terms["compression_zero"] = masked_means((weights.comp0, size, bone), (weights.comp0 * LEAN_SHARE, size, lean))
