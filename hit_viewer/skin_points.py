"""Points on the skin: which one a line of sight meets, which is nearest to a place, and where one is now."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from hit_viewer.state import SkinPoint

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
    """Return the skin point nearest to a place (3,)."""
    import trimesh

    triangles = vertices[faces].astype(np.float64)
    apart = np.linalg.norm(triangles.mean(1) - place, axis=1)
    near = np.argsort(apart)[:NEAR]
    points = trimesh.triangles.closest_point(triangles[near], np.tile(np.asarray(place, np.float64), (len(near), 1)))
    best = int(np.linalg.norm(points - place, axis=1).argmin())
    weights = trimesh.triangles.points_to_barycentric(triangles[near[best]][None], points[best][None])[0].clip(0, 1)
    weights /= weights.sum()
    return SkinPoint(int(near[best]), (float(weights[0]), float(weights[1]), float(weights[2])), len(faces))
