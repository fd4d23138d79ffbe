"""Vertex normals of fixed triangles over vertices that move."""

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional

__all__ = ["VertexNormals"]


class VertexNormals:
    """Unit vertex normals, weighted by area, of triangles (F, 3) over `count` vertices."""

    def __init__(self, faces: Int[Tensor, "faces 3"], count: int) -> None:
        self._corners = faces.T.contiguous()
        corner, order = faces.flatten().sort(stable=True)
        self._around = order // 3
        """Numbers of the triangles around each vertex, in one list."""
        first = torch.arange(count, device=faces.device, dtype=faces.dtype)
        self._begins = torch.searchsorted(corner, first)
        """Where each vertex's part of that list begins."""

    def of(self, vertices: Float[Tensor, "vertices 3"]) -> Float[Tensor, "vertices 3"]:
        """Normals at vertices (V, 3); zero where a vertex has no triangle, or none with an area."""
        a, b, c = (vertices.index_select(0, corner) for corner in self._corners)
        facets = torch.linalg.cross(b - a, c - a)
        return functional.normalize(functional.embedding_bag(self._around, facets, self._begins, mode="sum"))
