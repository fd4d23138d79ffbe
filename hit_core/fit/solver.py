"""Gauss-Newton: betas, joints and place of a body so that its surface meets a scan's points, robustly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .matches import Row, facing_vertices, nearest_on_surface, nearest_vertices
from .priors import Priors
from .scan import Scan
from .skinned import FitBody, Floats, Ints, Placement, Posed

__all__ = ["Coarse", "Settings", "Watch", "coarse_body", "oriented_cost", "solve"]

Watch = Callable[[Placement], None]
"""Called after each step with where the body is; may raise `Cancelled`."""

_LONGEST_TURN = 0.5
_SETTLED = 2e-4
_DAMPING = 1e-6
"""Of each unknown by its own measure: next to a joint's turn, a beta that hardly shows would else not move at all."""


@dataclass(frozen=True)
class Settings:
    """How much the scan counts.

    Attributes
    ----------
    deviation_m : float
        What a body differs from its ten betas by.
    independent : float
        Points that tell something on their own: bumps are as wide as a hand, so a scan has a few hundred of them.
    clothed : bool
        Cloth lies outside: points outside the body count a tenth.
    """

    deviation_m: float = 0.004
    independent: float = 300.0
    clothed: bool = False


@dataclass(frozen=True, eq=False)
class Coarse:
    """A part of a body's vertices with their normals at rest, for starts."""

    body: FitBody
    normals_rest: Floats

    def normals(self, posed: Posed) -> Floats:
        """Unit normals (V, 3) as posed."""
        turned = np.einsum("vab,vb->va", posed.blended, self.normals_rest)
        return np.asarray(turned / np.linalg.norm(turned, axis=1, keepdims=True))


def coarse_body(body: FitBody, count: int = 1500) -> Coarse:
    """Take vertices that stand for about equal areas."""
    still = body.placed(Placement.of(np.zeros(69)))
    a, b, c = still.rest[body.faces.T]
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    share = np.bincount(body.faces.ravel(), np.repeat(areas, 3), len(still.rest))
    total = np.cumsum(share) / share.sum()
    chosen = np.unique(np.searchsorted(total, (np.arange(count) + 0.5) / count))
    return Coarse(body.part(chosen), still.normals[chosen])


def oriented_cost(coarse: Coarse, placement: Placement, scan: Scan, most_m: float = 0.08) -> float:
    """How badly a body and a scan agree, in metres: mean way to the nearest like-facing point, both ways."""
    from .scan import NORMAL_REACH

    posed = coarse.body.placed(placement)
    body = np.concatenate([posed.vertices, NORMAL_REACH * coarse.normals(posed)], 1)
    from scipy.spatial import cKDTree

    there = cKDTree(body).query(np.concatenate([scan.points, NORMAL_REACH * scan.normals], 1))[0]
    back = scan.oriented_tree.query(body)[0]
    return float(np.minimum(there, most_m).mean() + 0.7 * np.minimum(back, most_m).mean())


def solve(
    body: FitBody | Coarse,
    scan: Scan,
    start: Placement,
    priors: Priors,
    settings: Settings,
    scales_m: tuple[float, ...],
    watch: Watch = lambda placement: None,
) -> Placement:
    """Step once for each robust scale (m), from wide to narrow; the last one is repeated until steps are small.

    `body` with triangles is matched on its surface, a `Coarse` one by its vertices.
    """
    placement = start
    chosen = _spread(body.body if isinstance(body, Coarse) else body)
    for scale in scales_m:
        step = _step(body, scan, placement, priors, settings, scale, chosen)
        placement = placement.moved(step)
        watch(placement)
        if scale == scales_m[-1] and np.abs(step).max() < _SETTLED:
            break
    return placement


def _spread(body: FitBody) -> Ints:
    return np.arange(0, len(body.template), max(len(body.template) // 1500, 1))


def _step(
    body: FitBody | Coarse, scan: Scan, placement: Placement, priors: Priors, settings: Settings, scale: float,
    chosen: Ints,
) -> Floats:  # fmt: skip
    if isinstance(body, Coarse):
        full = body.body
        posed = full.placed(placement)
        normals = body.normals(posed)
        forth = nearest_vertices(posed, normals, scan)
    else:
        full = body
        posed = full.placed(placement)
        normals = posed.normals
        found = nearest_on_surface(posed, scan)
        forth = Row(
            found.mixed(posed.rest), found.mixed(full.weights), found.mixed(full.directions), found.normals,
            found.distance, np.einsum("ij,ij->i", found.normals, scan.normals).clip(0.0), found.mixed(full.trust),
        )  # fmt: skip
    unknowns = full.unknowns
    matrix, right = np.zeros((unknowns, unknowns)), np.zeros(unknowns)
    for row, share in ((forth, 1.0), (facing_vertices(posed, normals, scan, chosen), 0.3)):
        weight = row.trust * row.agreement**2 * (scale**2 / (scale**2 + row.residual**2)) ** 2
        if settings.clothed:
            weight = weight * np.where(row.residual > 0, 0.1, 1.0)
        weight *= share * settings.independent / len(weight) / settings.deviation_m**2
        columns = full.columns(posed, row.rest, row.weights, row.directions, row.normals)
        weighted = columns * weight[:, None]
        matrix += columns.T @ weighted
        right += weighted.T @ row.residual
    priors.add(placement, matrix, right)
    matrix[np.diag_indices(unknowns)] *= 1 + _DAMPING
    step = np.linalg.solve(matrix, right)
    turn = np.abs(step[full.shapes : -3]).max()
    return np.asarray(step * min(1.0, _LONGEST_TURN / max(turn, 1e-12)))
