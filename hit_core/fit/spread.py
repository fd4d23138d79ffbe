"""How far a fit leaves the body open: betas redrawn within its residuals, and what that does to volumes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from ..body.beta_limits import NUM_BETAS
from ..measure import QuickTables
from ..model.hit import HITModel
from ..surfaces.bake import bake
from ..tissues import TISSUES
from .fits import Fit
from .matches import nearest_on_surface
from .result import FitResult
from .skinned import Floats

__all__ = ["DRAWS", "betas_covariance", "volume_spread", "with_spread"]

DRAWS = 20
SEED = 0
POINTS = 4000
ROBUST_M = 0.012


def betas_covariance(fit: Fit) -> Floats:
    """Covariance (K, K) of a fit's betas, joints and place left open, too.

    Source: the inverse of Gauss-Newton's matrix at the solution. Residuals weigh as in the fit: by how far the scan
    lies from any ten betas, and as many of them as tell something on their own; what is believed of bodies counts, too.
    """
    body, posed, settings = fit.posed.body, fit.posed, fit.settings
    scan = fit.near.thinned(POINTS, 0)
    on = nearest_on_surface(posed, scan)
    agreement = np.einsum("ij,ij->i", on.normals, scan.normals).clip(0.0)
    weight = on.mixed(body.trust) * agreement**2 * (ROBUST_M**2 / (ROBUST_M**2 + on.distance**2)) ** 2
    weight *= settings.independent / len(weight) / settings.deviation_m**2
    columns = body.columns(
        posed, on.mixed(posed.rest), on.mixed(body.weights), on.mixed(body.directions), on.normals
    )  # fmt: skip
    matrix = columns.T @ (columns * weight[:, None])
    fit.priors.add(posed.placement, matrix, np.zeros(body.unknowns))
    matrix[np.diag_indices(body.unknowns)] *= 1 + 1e-9
    return np.asarray(np.linalg.inv(matrix)[: body.shapes, : body.shapes])


def volume_spread(model: HITModel, betas: Floats, covariance: Floats) -> dict[str, float]:
    """Standard deviation of each tissue's volume over redrawn betas, as a share of their mean volume.

    Parameters
    ----------
    model : HITModel
        Whose tissues are measured.
    betas : array (10,)
        Of the fitted body.
    covariance : array (10, 10)
        Of `betas_covariance`.
    """
    rng = np.random.default_rng(SEED)
    drawn = rng.multivariate_normal(np.asarray(betas, float), covariance, DRAWS, method="eigh")
    canonical = bake(model, None, "display")
    quick, start, litres = QuickTables(canonical), None, []
    for one in drawn:  # as in a drag: right to half a percent, and what interpolation leaves is alike in all of them
        shaped = model.body(betas=torch.from_numpy(one.astype(np.float32))).shaped
        start = canonical.with_shape(shaped, start, exact=False)
        table = quick.of(start.vertices, shaped)
        litres.append([table[tissue.name].volume_l for tissue in TISSUES])
    volumes = np.array(litres)
    shares = volumes.std(0, ddof=1) / volumes.mean(0)
    return {tissue.name: float(share) for tissue, share in zip(TISSUES, shares, strict=True)}


def with_spread(result: FitResult, model: HITModel) -> FitResult:
    """Return a fit with the spread of its volumes, as this model has them; unchanged where its betas are of others."""
    covariance = result.betas_covariance
    if covariance is None or model.info.gender != result.body.gender:
        return result
    if covariance.shape != (NUM_BETAS, NUM_BETAS) or model.info.shape_space != result.body.shape_space:
        return result
    return replace(result, volume_spread=volume_spread(model, result.body.betas.astype(np.float64), covariance))
