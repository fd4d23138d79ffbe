"""Metrics of a model on phantom subjects that it has not seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..body.beta_limits import NUM_BETAS
from ..model.hit import HITModel
from ..tissues import Tissue
from .body import body_mass_index
from .displacement import DisplacementBasis, ReferenceDisplacement
from .tissue_labels import Phantom

__all__ = ["evaluate"]

MASK_MARGIN_M = 0.008
STEP_M = 1e-3
CHUNK = 500_000
SLIMNESS = (2.0, 1.0, 0.0, -1.0, -2.0)
"""Second betas of the bodies whose tissues are measured out for the card."""


@dataclass(frozen=True, eq=False)
class _Points:
    """Canonical `points` (N, 3) with `labels` (N,), the reference map's `basis`, and whether they are `inside` (N,)."""

    points: Tensor
    labels: Tensor
    basis: DisplacementBasis
    inside: Tensor


def _lattice(anatomy: Phantom, spacing: float) -> np.ndarray:
    """Grid points (N, 3) of canonical space in the body and in the shell around it."""
    low, high = anatomy.vertices.min(0) - MASK_MARGIN_M - spacing, anatomy.vertices.max(0) + MASK_MARGIN_M + spacing
    axes = [np.arange(a, b, spacing) for a, b in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    return grid[anatomy.project(grid).depth > -MASK_MARGIN_M]


def _labelled(reference: ReferenceDisplacement, points: np.ndarray) -> _Points:
    labels, inside, bases = [], [], []
    for part in np.array_split(points, max(1, -(-len(points) // CHUNK))):
        skin = reference.anatomy.project(part)
        labels.append(torch.from_numpy(reference.anatomy.labels(part, skin)).long())
        inside.append(torch.from_numpy(skin.depth > 0))
        basis, _ = reference.basis(part, skin)
        bases.append(vars(basis).values())
    device = reference.device
    return _Points(
        torch.as_tensor(points, dtype=torch.float32, device=device),
        torch.cat(labels).to(device),
        DisplacementBasis(*(torch.cat(parts) for parts in zip(*bases, strict=True))),
        torch.cat(inside).to(device),
    )


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
    lattice = _lattice(reference.anatomy, spacing)
    lattice = lattice + rng.uniform(-spacing / 2, spacing / 2, lattice.shape)
    measured = _labelled(reference, lattice)
    forward = [_labelled(reference, lattice + STEP_M * axis).basis for axis in np.eye(3)]
    rows = []
    for subject in range(subjects):
        betas = torch.as_tensor(rng.uniform(-beta_range, beta_range, NUM_BETAS), dtype=torch.float32)
        if subject == 0:
            betas.zero_()
        rows.append(_subject_metrics(model, measured, forward, betas.to(reference.device)))
    names = [name for name in rows[0] if name != "betas"]
    mean = {name: float(np.mean([row[name] for row in rows])) for name in names}
    amounts = [_amounts(model, measured, forward, slimness, spacing) for slimness in SLIMNESS]
    return {
        "mean": mean, "subjects": rows, "amounts": amounts, "beta_range": beta_range, "lattice_m": spacing, "seed": seed
    }  # fmt: skip


def _amounts(
    model: HITModel, measured: _Points, forward: list[DisplacementBasis], slimness: float, spacing: float
) -> dict[str, float]:  # fmt: skip
    """Litres of each tissue in the body of the mean height and this second beta, as the model sees it."""
    betas = torch.zeros(NUM_BETAS, device=measured.points.device)
    betas[1] = slimness
    weight = _volume_change(forward, measured.basis, betas) * spacing**3 * 1e3
    prediction = _predict(model, measured.points + measured.basis.displacement(betas), betas)[0]
    body = model.body_model.with_shape(betas[None]).vertices_rest.cpu().numpy().astype(np.float64)
    index = body_mass_index(body, model.body_model.faces.cpu().numpy())[1]
    litres = {
        tissue.name: float((weight * ((prediction == tissue) & (measured.inside | (tissue != Tissue.NO)))).sum())
        for tissue in Tissue
    }
    return {"slimness": slimness, "bmi": float(index[0]), **litres}


def _predict(model: HITModel, points: Tensor, betas: Tensor) -> tuple[Tensor, Tensor]:
    """Tissue (N,) at shaped points (N, 3), and the model's displacement (N, 3) there."""
    predicted, displaced = [], []
    for part in points.split(200_000):
        displaced.append(model.deformer.displacement(part[None], betas[None])[0])
        predicted.append(model.tissues_occ((part + displaced[-1])[None])[0].argmax(-1))
    return torch.cat(predicted), torch.cat(displaced)


def _subject_metrics(
    model: HITModel, measured: _Points, forward: list[DisplacementBasis], betas: Tensor
) -> dict[str, object]:  # fmt: skip
    moved = measured.basis.displacement(betas)
    weight = _volume_change(forward, measured.basis, betas)
    shaped = measured.points + moved
    prediction, displaced = _predict(model, shaped, betas)
    errors, folds = (displaced + moved).norm(dim=-1), []
    condition = torch.cat([-betas[:1], betas[1:]])[None] / 10.0
    for points in shaped.split(200_000):
        slope = model.deformer.disp_network.value_and_jacobian(points[None], condition)[1]
        folds.append(torch.linalg.det(slope[0] + torch.eye(3, device=points.device)))
    labels = measured.labels
    row: dict[str, object] = {"accuracy": float((weight * (prediction == labels)).sum() / weight.sum())}
    for tissue in Tissue:
        count = weight * measured.inside if tissue is Tissue.NO else weight
        both = (count * ((prediction == tissue) & (labels == tissue))).sum()
        total = (count * (prediction == tissue)).sum() + (count * (labels == tissue)).sum()
        row[f"dice_{tissue.name}"] = float(2.0 * both / total)
    body = (weight * measured.inside).sum()
    row["adipose_share"] = float((weight * (labels == Tissue.AT)).sum() / body)
    row["displacement_error_mm"] = float(errors.mean() * 1e3)
    row["smallest_determinant"] = float(torch.cat(folds).min())
    row["betas"] = [round(value, 3) for value in betas.tolist()]
    return row
