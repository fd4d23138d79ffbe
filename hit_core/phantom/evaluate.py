"""Metrics of a model on phantom subjects that it has not seen."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..body.model import NUM_BETAS
from ..model.hit import HITModel
from ..tissues import Tissue
from .displacement import DisplacementBasis, ReferenceDisplacement
from .sampling import PointPool, body_lattice, pool_of

__all__ = ["evaluate"]

MASK_MARGIN_M = 0.008
STEP_M = 1e-3


def _volume_change(forward: list[DisplacementBasis], basis: DisplacementBasis, betas: Tensor) -> Tensor:
    """Determinant of the reference map's Jacobian, by forward differences."""
    here = basis.displacement(betas)
    columns = [(ahead.displacement(betas) - here) / STEP_M for ahead in forward]
    slope = torch.stack(columns, -1) + torch.eye(3, device=here.device)
    return torch.linalg.det(slope).clamp_min(0.0)


@torch.no_grad()
def evaluate(
    model: HITModel, reference: ReferenceDisplacement, subjects: int = 20, seed: int = 12345,
    spacing: float = 0.008, beta_range: float = 2.0,
) -> dict[str, object]:  # fmt: skip
    """Accuracy and Dice over the body and a thin shell around it, per subject and mean.

    Subjects have betas drawn evenly within `beta_range`. The points are a jittered lattice of canonical space, carried
    to shaped space by the reference map and weighted by the change of volume; NO is counted inside the body only.
    """
    rng = np.random.default_rng(seed)
    lattice = body_lattice(reference.anatomy, spacing, MASK_MARGIN_M)
    lattice = lattice + rng.uniform(-spacing / 2, spacing / 2, lattice.shape)
    pool = pool_of(reference, lattice)
    forward = [pool_of(reference, lattice + STEP_M * axis).basis for axis in np.eye(3)]
    rows = []
    for subject in range(subjects):
        betas = torch.as_tensor(rng.uniform(-beta_range, beta_range, NUM_BETAS), dtype=torch.float32)
        if subject == 0:
            betas.zero_()
        rows.append(_subject_metrics(model, pool, forward, betas.to(reference.device)))
    names = [name for name in rows[0] if name != "betas"]
    mean = {name: float(np.mean([row[name] for row in rows])) for name in names}
    return {"mean": mean, "subjects": rows, "beta_range": beta_range, "lattice_m": spacing, "seed": seed}


def _subject_metrics(
    model: HITModel, pool: PointPool, forward: list[DisplacementBasis], betas: Tensor
) -> dict[str, object]:  # fmt: skip
    moved = pool.basis.displacement(betas)
    weight = _volume_change(forward, pool.basis, betas)
    predicted, errors, folds = [], [], []
    for points, shift in zip((pool.points + moved).split(200_000), moved.split(200_000), strict=True):
        displaced = model.deformer.displacement(points[None], betas[None])
        predicted.append(model.tissues_occ(points[None] + displaced)[0].argmax(-1))
        errors.append((displaced[0] + shift).norm(dim=-1))
        condition = torch.cat([-betas[:1], betas[1:]])[None] / 10.0
        slope = model.deformer.disp_network.value_and_jacobian(points[None], condition)[1]
        folds.append(torch.linalg.det(slope[0] + torch.eye(3, device=points.device)))
    prediction, labels = torch.cat(predicted), pool.labels
    row: dict[str, object] = {"accuracy": float((weight * (prediction == labels)).sum() / weight.sum())}
    for tissue in Tissue:
        count = weight * pool.inside if tissue is Tissue.NO else weight
        both = (count * ((prediction == tissue) & (labels == tissue))).sum()
        total = (count * (prediction == tissue)).sum() + (count * (labels == tissue)).sum()
        row[f"dice_{tissue.name}"] = float(2.0 * both / total)
    body = (weight * pool.inside).sum()
    row["adipose_share"] = float((weight * (labels == Tissue.AT)).sum() / body)
    row["displacement_error_mm"] = float(torch.cat(errors).mean() * 1e3)
    row["smallest_determinant"] = float(torch.cat(folds).min())
    row["betas"] = [round(value, 3) for value in betas.tolist()]
    return row
