"""Pieces, cavities and handles of a model's tissues: what figures by volume do not see."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..body.edges import edges_of
from ..model.hit import HITModel
from ..surfaces.canonical_meshes import canonical_meshes
from ..tissues import TISSUES, Tissue

__all__ = ["Pieces", "count_pieces", "tissue_pieces"]


@dataclass(frozen=True)
class Pieces:
    """A closed surface's parts.

    `volumes_ml` of what is filled, the largest first; `cavities_ml` of what is hollowed out of it; `handles` of all
    parts: a sphere has none, a ring one, and every tunnel through a layer that wraps a body adds one.
    """

    volumes_ml: tuple[float, ...]
    cavities_ml: tuple[float, ...]
    handles: int

    @property
    def loose_ml(self) -> tuple[float, ...]:
        """Volumes of all pieces but the largest."""
        return self.volumes_ml[1:]


def count_pieces(vertices: np.ndarray, faces: np.ndarray) -> Pieces:
    """Parts of a closed surface: vertices (V, 3) in m and outward faces (F, 3); each edge belongs to two faces."""
    edges = edges_of(faces)
    links = coo_matrix((np.ones(len(edges), np.int8), edges.T), shape=(len(vertices),) * 2)
    _, part = connected_components(links, directed=False)
    used, part = np.unique(part[faces[:, 0]], return_inverse=True)
    corners = vertices[faces].astype(np.float64)
    six_volumes = np.einsum("ni,ni->n", corners[:, 0], np.cross(corners[:, 1], corners[:, 2]))
    volumes = np.bincount(part, six_volumes, minlength=len(used)) / 6 * 1e6
    euler = len(np.unique(faces)) - len(edges) + len(faces)
    ordered = sorted(volumes.tolist(), reverse=True)
    return Pieces(
        tuple(volume for volume in ordered if volume >= 0),
        tuple(-volume for volume in reversed(ordered) if volume < 0),
        (2 * len(used) - euler) // 2,
    )


@torch.no_grad()
def tissue_pieces(model: HITModel, resolution: int) -> dict[Tissue, Pieces]:
    """Parts of each tissue in canonical space, as surfaces show them on a grid of `resolution` cells around the body.

    Surfaces thinned for display do not serve: thinning drops small pieces and closes small tunnels.
    """
    meshes = zip(TISSUES, canonical_meshes(model, resolution, exact=False), strict=True)
    return {tissue: count_pieces(vertices.cpu().numpy(), faces.cpu().numpy()) for tissue, (vertices, faces) in meshes}
