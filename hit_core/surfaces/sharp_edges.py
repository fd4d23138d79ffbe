"""Sharp edges of a tissue: where it wedges out between two others, its vertices are put onto the edge itself.

The fat's layer runs out towards hands and toes like a knife's edge. A grid sees it only as far as it is thicker than a
cell, and would end it in teeth.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.sparse import coo_matrix, csr_matrix
from torch import Tensor

from .lattices import chunk_size

__all__ = ["Logits", "sharpened"]

Logits = Callable[[Float[Tensor, "points 3"]], Float[Tensor, "points 4"]]
"""Positions (N, 3) m to logits of the four classes."""

FOLD_COSINE = 0.35
"""Triangles that share an edge and turn by more than this are two sides of a wedge."""
ROUNDS = 4
"""Of finding folds; each takes in the vertices between teeth that the last one pulled out."""
NEWTON_ROUNDS = 12
REACH_CELLS, REACH_M = 4.0, 0.02
"""A vertex farther from its edge than either stays: the wedge is another's, or ends elsewhere."""
ON_EDGE = 0.01
"""Difference of logits on the edge."""
SEEN_BY = 2.0
"""So many vertices around must border on a class for it to be a side of the wedge."""


def sharpened(
    vertices: Float[Tensor, "vertices 3"], faces: Int[Tensor, "faces 3"], own: int, logits: Logits, cell: float
) -> Float[Tensor, "vertices 3"]:
    """Vertices of a closed surface, those at sharp edges moved onto them.

    Parameters
    ----------
    vertices, faces : tensor (V, 3), (F, 3)
        Surface of the tissue, extracted from a grid.
    own : int
        Class of the tissue.
    logits : Logits
        The model's, at the places of `vertices`.
    cell : float
        Of the grid, m.
    """
    beside = _neighbours(faces.cpu().numpy(), len(vertices))
    put = vertices.clone()
    settled = torch.zeros(len(vertices), dtype=torch.bool, device=vertices.device)
    for _ in range(ROUNDS):
        folded = _folded(put, faces)
        rows = folded[~settled[folded]]
        if not len(rows):
            break
        sides, wedged = _sides(put, rows.cpu().numpy(), beside, own, logits)
        rows, sides = rows[wedged], sides[wedged]
        settled[rows] = True
        parts = zip(put[rows].split(chunk_size(put.device)), sides.split(chunk_size(put.device)), strict=True)
        moved, off = (
            torch.cat(part) for part in zip(*(_onto_edge(*part, own, logits, cell) for part in parts), strict=True)
        )
        near = (off < ON_EDGE) & ((moved - vertices[rows]).norm(dim=1) < min(REACH_CELLS * cell, REACH_M))
        put[rows[near]] = moved[near]
    return put


def _neighbours(faces: np.ndarray, count: int) -> csr_matrix:
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    beside = coo_matrix((np.ones(len(edges), np.float32), edges.T), (count, count)).tocsr()
    beside.data[:] = 1.0
    return beside


def _folded(vertices: Float[Tensor, "vertices 3"], faces: Int[Tensor, "faces 3"]) -> Int[Tensor, " folded"]:
    """Vertices of the edges at which the surface turns back."""
    first, second, third = vertices[faces].unbind(1)
    normals = torch.nn.functional.normalize(torch.linalg.cross(second - first, third - first), dim=1)
    edges = torch.cat([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]).sort(1).values
    order = (edges[:, 0] * len(vertices) + edges[:, 1]).argsort()
    edges, owner = edges[order], order % len(faces)
    paired = (edges[1:] == edges[:-1]).all(1).nonzero()[:, 0]
    turns = (normals[owner[paired]] * normals[owner[paired + 1]]).sum(1) < FOLD_COSINE
    return edges[paired[turns]].unique()


def _sides(
    vertices: Float[Tensor, "vertices 3"], rows: np.ndarray, beside: csr_matrix, own: int, logits: Logits
) -> tuple[Int[Tensor, "rows 2"], Tensor]:
    """The two classes that most vertices around each of these border on, and whether both are seen."""
    around = beside[rows] @ beside
    near = np.unique(around.indices)
    values = [
        logits(part) for part in vertices[torch.from_numpy(near).to(vertices.device)].split(chunk_size(vertices.device))
    ]
    others = torch.cat(values)
    others[:, own] = -torch.inf
    seen = np.zeros((len(vertices), others.shape[1]), np.float32)
    seen[near, others.argmax(1).cpu().numpy()] = 1.0
    votes = np.asarray(beside[rows] @ (beside @ seen))
    order = np.argsort(-votes, axis=1)[:, :2]
    both = votes[np.arange(len(rows)), order[:, 1]] >= SEEN_BY
    return torch.from_numpy(order.copy()).to(vertices.device), torch.from_numpy(both).to(vertices.device)


def _onto_edge(
    points: Float[Tensor, "points 3"], sides: Int[Tensor, "points 2"], own: int, logits: Logits, cell: float
) -> tuple[Float[Tensor, "points 3"], Float[Tensor, " points"]]:
    """The nearest places where the tissue's logit equals those of both sides, and by how much it still differs there.

    Newton steps of least length, each of at most a cell.
    """
    put, off = points, torch.full_like(points[:, 0], torch.inf)
    for _ in range(NEWTON_ROUNDS):
        with torch.enable_grad():
            at = put.detach().requires_grad_(True)
            found = logits(at)
            ahead = found[:, own, None] - found.gather(1, sides)
            slopes = [torch.autograd.grad(part.sum(), at, retain_graph=True)[0] for part in ahead.unbind(1)]
        ahead, slope = ahead.detach(), torch.stack(slopes, 1)
        off = ahead.abs().amax(1)
        square = slope @ slope.mT
        square = square + 1e-6 * square.diagonal(dim1=1, dim2=2).mean(1)[:, None, None] * torch.eye(
            2, device=put.device
        )
        step = -(slope.mT @ torch.linalg.solve(square, ahead[:, :, None]))[:, :, 0]
        put = put + step * (cell / step.norm(dim=1, keepdim=True).clamp(min=cell))
    return put, off
