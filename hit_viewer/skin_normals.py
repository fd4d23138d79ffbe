"""Normals of the skin, wherever its vertices are."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch

__all__ = ["SkinNormals"]


class SkinNormals:
    """Vertex normals of the body's surface."""

    def __init__(self, faces: torch.Tensor, count: int) -> None:
        self._corners = faces
        self._count = count
        self.faces = faces.cpu().numpy().astype(np.int32)

    def of(self, vertices: torch.Tensor) -> npt.NDArray[np.float32]:
        """Return unit normals (V,3), weighted by area, at vertices (V,3)."""
        a, b, c = vertices[self._corners.flatten()].view(-1, 3, 3).unbind(1)
        facets = torch.linalg.cross(b - a, c - a)
        normals = torch.zeros(self._count, 3, device=vertices.device)
        for corner in range(3):
            normals.index_add_(0, self._corners[:, corner], facets)
        return torch.nn.functional.normalize(normals).cpu().numpy()
