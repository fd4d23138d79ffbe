"""Which place of the body each point of a scan belongs to, and which point of the scan each vertex belongs to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .scan import NORMAL_REACH, Scan
from .skinned import Floats, Ints, Posed

__all__ = ["OnSurface", "Row", "facing_vertices", "nearest_on_surface", "nearest_vertices"]

CLOSE_REACH = 0.02
"""Metres for a radian once body and scan lie on each other: what faces another way is another limb."""


@dataclass(frozen=True, eq=False)
class OnSurface:
    """Places on triangles: vertices (N, 3) and their shares (N, 3), points and unit normals (N, 3) there.

    `distance` (N,) is signed: positive where the scan lies outside; `away` (N,) is the length of the way between.
    """

    corners: Ints
    shares: Floats
    points: Floats
    normals: Floats
    distance: Floats
    away: Floats

    def mixed(self, values: Floats) -> Floats:
        """Values (V, ...) of the vertices, at these places."""
        flat = values.reshape(len(values), -1)
        mixed = self.shares[:, :1] * flat[self.corners[:, 0]]
        mixed += self.shares[:, 1:2] * flat[self.corners[:, 1]]
        mixed += self.shares[:, 2:] * flat[self.corners[:, 2]]
        return np.asarray(mixed.reshape(-1, *values.shape[1:]))


@dataclass(frozen=True, eq=False)
class Row:
    """Residuals along normals (N,), of places on the body, with the unit normals (N, 3) that they count along."""

    rest: Floats
    weights: Floats
    directions: Floats
    normals: Floats
    residual: Floats
    agreement: Floats
    trust: Floats


def _oriented(points: Floats, normals: Floats, reach: float = NORMAL_REACH) -> Floats:
    return np.concatenate([points, reach * normals], 1)


def nearest_vertices(posed: Posed, normals: Floats, scan: Scan) -> Row:
    """Give each point of the scan the nearest vertex that faces the same way; the vertex's tangent plane counts."""
    near = cKDTree(_oriented(posed.vertices, normals)).query(_oriented(scan.points, scan.normals))[1]
    body = posed.body
    residual = np.einsum("ij,ij->i", normals[near], scan.points - posed.vertices[near])
    agreement = np.einsum("ij,ij->i", normals[near], scan.normals).clip(0.0)
    return Row(
        posed.rest[near], body.weights[near], body.directions[near], normals[near],
        residual, agreement, body.trust[near],
    )  # fmt: skip


def facing_vertices(posed: Posed, normals: Floats, scan: Scan, chosen: Ints) -> Row:
    """Give chosen vertices of the body the nearest point of the scan that faces the same way."""
    near = scan.oriented_tree.query(_oriented(posed.vertices[chosen], normals[chosen]))[1]
    body, facing = posed.body, scan.normals[near]
    gap = scan.points[near] - posed.vertices[chosen]
    agreement = np.einsum("ij,ij->i", normals[chosen], facing).clip(0.0)
    sideways = np.linalg.norm(gap - np.einsum("ij,ij->i", gap, facing)[:, None] * facing, axis=1)
    agreement *= sideways < 0.03  # else the scan ends there: a hole says nothing
    return Row(
        posed.rest[chosen], body.weights[chosen], body.directions[chosen], facing,
        np.einsum("ij,ij->i", facing, gap), agreement, body.trust[chosen],
    )  # fmt: skip


def nearest_on_surface(posed: Posed, scan: Scan, reach: float = CLOSE_REACH) -> OnSurface:
    """Give each point of the scan the nearest place on the triangles around the nearest vertex that faces alike."""
    body = posed.body
    tree = cKDTree(_oriented(posed.vertices, posed.normals, reach))
    near = tree.query(_oriented(scan.points, scan.normals, reach))[1]
    candidates = body.around[near]
    corners = body.faces[candidates]
    shares, away = _closest_shares(scan.points, posed.vertices[corners])
    rows, best = np.arange(len(near)), away.argmin(1)
    corners, shares = corners[rows, best], shares[rows, best]
    points = np.einsum("nc,nca->na", shares, posed.vertices[corners])
    normals = np.einsum("nc,nca->na", shares, posed.normals[corners])
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    gap = scan.points - points
    return OnSurface(corners, shares, points, normals, np.einsum("ij,ij->i", gap, normals), np.linalg.norm(gap, axis=1))


def _closest_shares(points: Floats, corners: Floats) -> tuple[Floats, Floats]:
    """Shares (N, K, 3) of the place of each triangle (N, K, 3, 3) nearest to its point, and its distance squared.

    Inside, that of the plane; else the nearest of the three edges'.
    """
    a = corners[:, :, 0]
    ab, ac, ap = corners[:, :, 1] - a, corners[:, :, 2] - a, points[:, None] - a
    aa, bb, cc, pa, pb = (_dot(u, v) for u, v in ((ab, ab), (ac, ac), (ab, ac), (ap, ab), (ap, ac)))
    area = np.maximum(aa * bb - cc**2, 1e-24)
    v, w = (bb * pa - cc * pb) / area, (aa * pb - cc * pa) / area
    inside = (v >= 0) & (w >= 0) & (v + w <= 1)
    on_ab, on_ac = (pa / np.maximum(aa, 1e-18)).clip(0, 1), (pb / np.maximum(bb, 1e-18)).clip(0, 1)
    on_bc = ((aa - cc + pb - pa) / np.maximum(aa + bb - 2 * cc, 1e-18)).clip(0, 1)
    zero = np.zeros_like(v)
    own = _dot(ap, ap)
    choices = ((v, w), (on_ab, zero), (zero, on_ac), (1 - on_bc, on_bc))
    ways = [own - 2 * (x * pa + y * pb) + x * x * aa + 2 * x * y * cc + y * y * bb for x, y in choices]
    ways[0] = np.where(inside, ways[0], np.inf)
    best, best_way = choices[0], ways[0]
    for choice, way in zip(choices[1:], ways[1:], strict=True):
        nearer = way < best_way
        best = np.where(nearer, choice[0], best[0]), np.where(nearer, choice[1], best[1])
        best_way = np.where(nearer, way, best_way)
    return np.stack([1 - best[0] - best[1], *best], 2), best_way


def _dot(u: Floats, v: Floats) -> Floats:
    return np.asarray(u[..., 0] * v[..., 0] + u[..., 1] * v[..., 1] + u[..., 2] * v[..., 2])
