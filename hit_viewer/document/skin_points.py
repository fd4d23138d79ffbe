"""Points on the skin: which one a line of sight meets, which is nearest to a place, and where one is now."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from hit_viewer.document.state import SkinPoint

__all__ = ["nearest_on_skin", "place_on_skin", "seen_on_skin"]

Floats = npt.NDArray[np.floating]
Faces = npt.NDArray[np.int32]
NEAR = 400
"""How many triangles around a place are searched for the nearest point."""


def place_on_skin(
    point: SkinPoint, vertices: Floats, normals: Floats, faces: Faces
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
    """Return where a point is (3,), in metres, and the inward unit normal (3,) there; None on a skin it is not of.

    The normal is the vertices' normals mixed as the point is, so that it changes smoothly from triangle to triangle.
    """
    if len(faces) != point.faces:
        return None
    corners, weights = faces[point.triangle], np.asarray(point.weights)
    inward = -(weights @ normals[corners].astype(np.float64))
    return weights @ vertices[corners].astype(np.float64), inward / max(float(np.linalg.norm(inward)), 1e-12)


def seen_on_skin(
    eye: Floats,
    direction: Floats,
    vertices: Floats,
    faces: Faces,
    drawn: Callable[[Floats], npt.NDArray[np.bool_]] = lambda points: np.ones(len(points), bool),
) -> SkinPoint | None:
    """Return the nearest skin point on a line of sight that faces the eye and is drawn, not cut away.

    Möller and Trumbore's test of all triangles at once (1997, J. Graphics Tools 2:21).
    """
    a, b, c = vertices[faces].astype(np.float64).transpose(1, 0, 2)
    first, second = b - a, c - a
    across = np.cross(direction, second)
    facing = np.einsum("ij,ij->i", first, across)
    with np.errstate(divide="ignore", invalid="ignore"):
        from_a = eye - a
        u = np.einsum("ij,ij->i", from_a, across) / facing
        turned = np.cross(from_a, first)
        v = turned @ direction / facing
        distance = np.einsum("ij,ij->i", turned, second) / facing
        met = np.flatnonzero((facing > 1e-15) & (u >= 0) & (v >= 0) & (u + v <= 1) & (distance > 0))
    met = met[drawn(eye + distance[met, None] * direction)]
    if not len(met):
        return None
    best = int(met[distance[met].argmin()])
    return SkinPoint(best, (1 - u[best] - v[best], u[best], v[best]), len(faces))


def nearest_on_skin(place: Floats, vertices: Floats, faces: Faces) -> SkinPoint:
    """Return the skin point nearest to a place (3,).

    A triangle's point is the foot of the perpendicular or, where that lies outside, the nearest one of its edges.
    """
    corners = vertices[faces].astype(np.float64)
    near = np.argsort(np.linalg.norm(corners.mean(1) - place, axis=1))[:NEAR]
    found = [_foot(place, corners[near]), *(_on_edge(place, corners[near], edge) for edge in range(3))]
    weights = np.stack(found)
    apart = np.linalg.norm(np.einsum("ktc,tcj->ktj", weights, corners[near]) - place, axis=2)
    apart[~(weights.min(2) >= 0)] = np.inf
    which, triangle = np.unravel_index(apart.argmin(), apart.shape)
    first, second, third = map(float, weights[which, triangle])
    return SkinPoint(int(near[triangle]), (first, second, third), len(faces))


def _foot(place: Floats, corners: Floats) -> Floats:
    """Weights (T, 3) of the feet of perpendiculars onto triangles' planes; NaN where a triangle is none."""
    a, b, c = corners.transpose(1, 0, 2)
    sides = np.stack([b - a, c - a], 1)
    products = sides @ sides.transpose(0, 2, 1)
    (ee, ef), (_, ff) = products[:, 0].T, products[:, 1].T
    along_e, along_f = np.einsum("tsj,tj->st", sides, place - a)
    with np.errstate(divide="ignore", invalid="ignore"):
        v, w = np.stack([ff * along_e - ef * along_f, ee * along_f - ef * along_e]) / (ee * ff - ef * ef)
        return np.stack([1 - v - w, v, w], 1)


def _on_edge(place: Floats, corners: Floats, edge: int) -> Floats:
    """Weights (T, 3) of the nearest points of an edge of triangles: 0, 1 or 2."""
    begin, end = corners[:, edge], corners[:, (edge + 1) % 3]
    side = end - begin
    squared = np.maximum(np.einsum("tj,tj->t", side, side), 1e-30)
    share = (np.einsum("tj,tj->t", place - begin, side) / squared).clip(0, 1)
    weights = np.zeros((len(corners), 3))
    weights[:, edge], weights[:, (edge + 1) % 3] = 1 - share, share
    return weights
