"""Values of the skin carried to the space around and inside it, smoothly and without an end.

A point's value is the skin's average with a kernel that falls with distance (for a ball nearly the harmonic extension);
near the skin, what the average misses there is added, so that vertices keep their own values exactly.
"""

from dataclasses import dataclass

import igl
import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

__all__ = ["SkinExtension", "SkinProjection", "project"]

KERNEL_RADIUS_M = 0.008
"""The kernel is 1 / (distance^2 + radius^2)^2."""
CORRECTION_RANGE_M = 0.012


@dataclass(frozen=True)
class SkinProjection:
    """Nearest skin of points: `depth` (N,) m, positive inside; `face` (N,); `barycentric` (N, 3)."""

    depth: np.ndarray
    face: np.ndarray
    barycentric: np.ndarray

    def mix(self, faces: np.ndarray, per_vertex: np.ndarray) -> np.ndarray:
        """Interpolate a value per vertex (V, ...) to the nearest skin points, (N, ...)."""
        corners = per_vertex[faces[self.face]]
        return np.einsum("nk,nk...->n...", self.barycentric.astype(per_vertex.dtype), corners)


def project(
    points: Float[np.ndarray, "points 3"], vertices: Float[np.ndarray, "vertices 3"], faces: np.ndarray
) -> SkinProjection:
    """Signed depth and nearest skin point of points; the mesh is closed, or nearly so."""
    points = np.ascontiguousarray(points, np.float64)
    squared, face, nearest = igl.point_mesh_squared_distance(points, vertices, faces)
    winding = igl.fast_winding_number(vertices, faces, points)
    depth = np.sqrt(squared) * np.where(winding > 0.5, 1.0, -1.0)
    corners = vertices[faces[face]]
    barycentric = igl.barycentric_coordinates(
        np.ascontiguousarray(nearest),
        np.ascontiguousarray(corners[:, 0]),
        np.ascontiguousarray(corners[:, 1]),
        np.ascontiguousarray(corners[:, 2]),
    )
    flat = ~np.isfinite(barycentric).all(1)  # triangles without an area have corners in one place, or in a line
    barycentric[flat] = 1.0 / 3.0
    return SkinProjection(depth, face.astype(np.int64), barycentric)


class SkinExtension:
    """The extension of values (V, C) at the vertices (V, 3) m of a closed mesh, on the values' device."""

    def __init__(self, vertices: np.ndarray, faces: np.ndarray, values: Tensor) -> None:
        self.faces, self.values = faces, values
        areas = igl.massmatrix(vertices, faces, igl.MASSMATRIX_TYPE_BARYCENTRIC).diagonal()
        self._areas, self._vertices = self._tensor(areas), self._tensor(vertices)
        self._missing = values - self.averages(self._vertices)

    def _tensor(self, array: np.ndarray) -> Tensor:
        return torch.as_tensor(np.ascontiguousarray(array), dtype=torch.float32, device=self.values.device)

    def averages(self, points: Float[Tensor, "points 3"]) -> Float[Tensor, "points values"]:
        """The kernel's averages alone."""
        on_cuda = points.device.type == "cuda"
        squared_norms = (self._vertices**2).sum(1)
        found = []
        for part in points.split(16384 if on_cuda else 1024):
            if on_cuda:  # where matrix products may be rounded to 10 bits
                squared = torch.cdist(part, self._vertices, compute_mode="donot_use_mm_for_euclid_dist").square_()
            else:
                squared = torch.addmm(squared_norms, part, self._vertices.T, alpha=-2.0)
                squared.add_((part**2).sum(1, keepdim=True)).clamp_(min=0.0)
            kernel = squared.add_(KERNEL_RADIUS_M**2).square_().reciprocal_().mul_(self._areas)
            found.append((kernel @ self.values) / kernel.sum(1, keepdim=True))
        return torch.cat(found) if found else points.new_zeros(0, self.values.shape[1])

    def at(self, points: Float[np.ndarray, "points 3"], skin: SkinProjection) -> Float[Tensor, "points values"]:
        """Values at points whose nearest skin is `skin`; at a vertex exactly the vertex's own."""
        near = self._tensor(np.exp(-np.abs(skin.depth) / CORRECTION_RANGE_M))
        corners = torch.as_tensor(self.faces[skin.face], device=self.values.device)
        missing = (self._missing[corners] * self._tensor(skin.barycentric)[..., None]).sum(1)
        return self.averages(self._tensor(points)) + near[:, None] * missing
