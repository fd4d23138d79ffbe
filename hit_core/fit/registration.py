"""The scan's own surface: what lies between the ten betas' body and the scan, smooth, with holes bridged."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix, csc_matrix, diags, eye
from scipy.sparse.linalg import splu
from scipy.spatial import cKDTree

from .matches import nearest_on_surface
from .scan import Scan
from .skinned import FitBody, Floats, Posed

__all__ = ["Registered", "registered"]

ROUNDS = 3
STIFFNESS = 12.0
"""Of the surface against the points of the scan, in points per vertex: bumps narrower than 3 cm are taken as noise."""
PULL = 2e-3
"""Towards the ten betas' body where there is no scan."""
ROBUST_M = (0.03, 0.012, 0.008)
SEEN_M, SEEN_CLOTHED_M = 0.02, 0.08
OUTSIDE = 0.002
"""Weight of loose cloth, next to that of points inside the body."""


@dataclass(frozen=True, eq=False)
class Registered:
    """A body's surface drawn onto a scan.

    Attributes
    ----------
    posed : array (V, 3)
        Vertices on the scan, where the scan lies.
    rest : array (V, 3)
        The same person in the zero pose, without pose blend shapes.
    offsets : array (V,)
        Metres along the body's normals; positive where the scan lies outside.
    seen : array (V,)
        Whether the scan has a surface there.
    """

    posed: Floats
    rest: Floats
    offsets: Floats
    seen: npt.NDArray[np.bool_]


def registered(posed: Posed, scan: Scan, clothed: bool = False) -> Registered:
    """Move each vertex along its normal to the scan.

    A sparse least-squares problem, solved three times: points of the scan draw at the places on triangles that they
    lie over, the Laplacian of the offsets is kept small, which bridges holes smoothly.
    """
    body, normals = posed.body, posed.normals
    count = len(normals)
    bending = _laplacian(body)
    stiff = STIFFNESS * (bending.T @ bending) + PULL * eye(count)
    offsets = np.zeros(count)
    for robust in ROBUST_M:
        now = replace(posed, vertices=posed.vertices + offsets[:, None] * normals)
        found = nearest_on_surface(now, scan)
        along = np.einsum("ij,ij->i", found.normals, found.mixed(normals))
        agreement = np.einsum("ij,ij->i", found.normals, scan.normals).clip(0.0)
        weight = agreement**2 * (along > 0.5) * (robust**2 / (robust**2 + found.away**2)) ** 2
        if clothed:
            weight = weight * np.where(found.distance > 0, OUTSIDE, 1.0)
        wanted = found.mixed(offsets) + found.distance / np.maximum(along, 0.5)
        rows = np.repeat(np.arange(len(wanted)), 3)
        shares = coo_matrix((found.shares.ravel(), (rows, found.corners.ravel())), (len(wanted), count)).tocsr()
        matrix = csc_matrix(shares.T @ diags(weight) @ shares + stiff)
        right = shares.T @ (weight * wanted)
        factors = splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True})
        offsets = np.asarray(factors.solve(right))
    moved = offsets[:, None] * normals
    unposed = np.linalg.solve(posed.blended, moved[:, :, None])[:, :, 0]
    length = np.maximum(np.linalg.norm(unposed, axis=1), 1e-12)
    unposed *= np.minimum(1.0, 1.5 * np.abs(offsets) / length)[:, None]  # skin that skinning squeezes is not stretched
    rest = body.template + body.directions @ posed.placement.betas + unposed
    seen = _seen(posed.vertices + moved, normals, scan, SEEN_CLOTHED_M if clothed else SEEN_M)
    return Registered(posed.vertices + moved, rest, offsets, seen)


def _seen(vertices: Floats, normals: Floats, scan: Scan, reach: float) -> npt.NDArray[np.bool_]:
    away, near = cKDTree(scan.points).query(vertices, 4)
    alike = np.einsum("vka,va->vk", scan.normals[near], normals) > 0.3
    return np.asarray(((away < reach) & alike).any(1))


def _laplacian(body: FitBody) -> csc_matrix:
    """Mean of the neighbours minus the vertex, (V, V)."""
    faces, count = body.faces, len(body.template)
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.unique(np.sort(edges, 1), axis=0)
    ones = np.ones(len(edges))
    beside = coo_matrix((ones, (edges[:, 0], edges[:, 1])), (count, count))
    beside = beside + beside.T
    degree = np.maximum(np.asarray(beside.sum(1)).ravel(), 1)
    return csc_matrix(diags(1 / degree) @ beside - eye(count))
