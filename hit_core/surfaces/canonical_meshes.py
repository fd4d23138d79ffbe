"""The tissues' surfaces in canonical space, as fine as the grid: exact on their borders, sharp where they wedge out."""

from __future__ import annotations

import logging

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from torch import Tensor

from ..model.hit import HITModel
from ..tissues import TISSUES
from .edge_roots import EdgeMargins
from .lattices import Grid, Progress
from .level_grids import sample, tissue_margins
from .polygons import polygonise
from .sharp_edges import sharpened

__all__ = ["Mesh", "canonical_meshes", "without_specks"]

logger = logging.getLogger(__name__)

LARGEST_SPECK_M3 = 1e-7
"""On coarse grids, too, a piece of more than 0.1 ml is drawn."""

Mesh = tuple[Float[Tensor, "_ 3"], Int[Tensor, "_ 3"]]


def canonical_meshes(
    model: HITModel, resolution: int, report: Progress = lambda share: None, exact: bool = True
) -> list[Mesh]:
    """Each tissue's mesh, from a grid of `resolution` cells around the body.

    Without `exact` borders are interpolated along the grid's edges, in half the time, and wedges end in teeth: of the
    same pieces.
    """
    logger.info("extracting the canonical surfaces of %s (%d cells)", model.info.name, resolution)
    skin = model.body_model.canonical_vertices()
    margins = tissue_margins(model, None)
    grid = Grid.around(skin, resolution)
    field = sample(margins, grid, skin, report)
    sharpen = EdgeMargins(margins) if exact else None
    meshes = []
    for channel, tissue in enumerate(TISSUES):
        vertices, faces = without_specks(*polygonise(field, channel, sharpen), grid.cell)
        if exact:
            vertices = sharpened(vertices, faces, int(tissue), model.tissue_logits, grid.cell)
        meshes.append((vertices, faces))
    return meshes


def without_specks(
    vertices: Float[Tensor, "vertices 3"], faces: Int[Tensor, "faces 3"], cell: float
) -> tuple[Float[Tensor, "kept 3"], Int[Tensor, "kept_faces 3"]]:
    """A closed mesh without pieces of less than a cell's volume, at most 0.1 ml.

    They are what a grid's points catch of something thinner than a cell: in the embedded models of the wedge that the
    fat runs out in, which `sharpened` draws to its end. Cavities stay.
    """
    corners = faces.cpu().numpy()
    links = np.concatenate([corners[:, :2], corners[:, 1:]])
    _, piece = connected_components(
        coo_matrix((np.ones(len(links), np.int8), links.T), shape=(len(vertices),) * 2), directed=False
    )
    a, b, c = vertices.cpu().numpy().astype(np.float64)[corners].transpose(1, 0, 2)
    volumes = np.bincount(piece[corners[:, 0]], np.einsum("ni,ni->n", a, np.cross(b, c)) / 6, piece.max(initial=0) + 1)
    speck = (volumes >= 0) & (volumes < min(cell**3, LARGEST_SPECK_M3))
    if not speck.any():
        return vertices, faces
    kept = torch.from_numpy(~speck[piece]).to(vertices.device)
    number = torch.cumsum(kept, 0) - 1
    return vertices[kept], number[faces[kept[faces[:, 0]]]]
