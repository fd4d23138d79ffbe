"""Fewer triangles for display: still closed, on the boundary, each edge between two triangles if that can be had."""

import fast_simplification
import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from .lattices import Margins, chunk_size

__all__ = ["display_targets", "thin"]

DISPLAY_VERTICES = 60_000
DISPLAY_BONE_VERTICES = 12_000

AGGRESSIVENESS = (7, 5, 3)
"""How boldly edges are collapsed; the bolder the faster, and the likelier that sheets fall together."""
APART = 0.05
"""Sheets that fell together along an edge go apart by this share of the way to their triangles' middle."""
PROJECTION_ROUNDS = 3

Triangles = Int[np.ndarray, "_ 3"]


def display_targets(counts: list[int]) -> list[int]:
    """Vertices to keep of each tissue: bones stay whole as far as they can, the others share the rest."""
    bone = min(counts[-1], DISPLAY_BONE_VERTICES)
    rest = max(sum(counts[:-1]), 1)
    share = min(1.0, (DISPLAY_VERTICES - bone) / rest)
    return [int(count * share) for count in counts[:-1]] + [bone]


def thin(
    vertices: Float[Tensor, "vertices 3"],
    faces: Int[Tensor, "faces 3"],
    target: int,
    channel: int,
    margins: Margins,
    cell: float,
) -> tuple[Float[Tensor, "kept 3"], Int[Tensor, "kept_faces 3"]]:
    """Thin a mesh to about `target` vertices and put them onto the tissue's boundary.

    Parameters
    ----------
    vertices : tensor (V, 3)
        Of a closed mesh, metres.
    faces : tensor (F, 3)
        Its triangles.
    target : int
        Vertices to keep.
    channel : int
        Index of the tissue.
    margins : Margins
        What is zero on the tissue's boundary.
    cell : float
        Of the grid that the mesh comes from, m.
    """
    if target >= len(vertices):
        return vertices, faces
    points, triangles = _simplified(
        vertices.cpu().numpy(), faces.int().cpu().numpy(), len(faces) * target // len(vertices)
    )
    kept = torch.from_numpy(np.asarray(points, np.float32)).to(vertices.device)
    put = torch.cat([_project(part, channel, margins, cell) for part in kept.split(chunk_size(kept.device))])
    _, place, sharing = torch.unique(put, dim=0, return_inverse=True, return_counts=True)
    put = torch.where((sharing > 1)[place, None], kept, put)  # put onto one place, they would span no triangle
    return put, torch.from_numpy(np.asarray(triangles, np.int64)).to(faces.device)


def _simplified(vertices: np.ndarray, faces: Triangles, count: int) -> tuple[np.ndarray, Triangles]:
    """About `count` triangles; where thin sheets fall together, the least of several tries."""
    found: list[tuple[int, np.ndarray, Triangles]] = []
    for aggressiveness in AGGRESSIVENESS:
        points, triangles = fast_simplification.simplify(vertices, faces, target_count=count, agg=aggressiveness)
        triangles = _without_flaps(triangles)
        found.append((_pinched_edges(triangles), points, triangles))
        if found[-1][0] == 0:
            break
    pinched, points, triangles = min(found, key=lambda each: each[0])
    if pinched:
        points, triangles = _apart(points, triangles)
    used, triangles = np.unique(triangles, return_inverse=True)
    return points[used], triangles.reshape(-1, 3)


def _without_flaps(triangles: Triangles) -> Triangles:
    """Take out pairs of triangles with the same corners: back to back, they enclose nothing."""
    while True:
        _, place, sharing = np.unique(np.sort(triangles, 1), axis=0, return_inverse=True, return_counts=True)
        paired = sharing[place.reshape(-1)] == 2
        if not paired.any():
            return triangles
        triangles = triangles[~paired]


def _apart(points: np.ndarray, triangles: Triangles) -> tuple[np.ndarray, Triangles]:
    """Give each sheet of those that share an edge ends of its own, a little within that sheet's side."""
    edges, sharing = np.unique(
        np.sort(triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), 1), axis=0, return_counts=True
    )
    shared = {tuple(edge) for edge in edges[sharing > 2].tolist()}
    points, triangles = points.copy(), triangles.copy()
    for vertex in np.unique(edges[sharing > 2]).tolist():
        around = np.flatnonzero((triangles == vertex).any(1)).tolist()
        ends = {row: [end for end in triangles[row].tolist() if end != vertex] for row in around}
        sheets: list[set[int]] = []
        while around:
            sheet, border = set(), [around[0]]
            while border:
                row = border.pop()
                sheet.add(row)
                over = [end for end in ends[row] if tuple(sorted((vertex, end))) not in shared]
                border += [other for other in around if other not in sheet and set(over) & set(ends[other])]
            sheets.append(sheet)
            around = [row for row in around if row not in sheet]
        for sheet in sheets[1:]:
            rows = sorted(sheet)
            middle = points[triangles[rows]].mean((0, 1))
            own = points[vertex] + APART * (middle - points[vertex])
            triangles[rows] = np.where(triangles[rows] == vertex, len(points), triangles[rows])
            points = np.concatenate([points, own[None].astype(points.dtype)])
    return points, triangles


def _pinched_edges(triangles: Triangles) -> int:
    """Number of edges that do not lie between two triangles."""
    edges = np.sort(triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), 1)
    return int((np.unique(edges, axis=0, return_counts=True)[1] != 2).sum())


def _project(
    points: Float[Tensor, "points 3"], channel: int, margins: Margins, cell: float
) -> Float[Tensor, "points 3"]:
    """Newton steps along the gradient to where the margin is zero, each of at most a third of a cell.

    A point keeps its best place: where two boundaries meet, the gradient jumps and steps may overshoot.
    """
    best, best_value = points, torch.full_like(points[:, 0], torch.inf)
    for _ in range(PROJECTION_ROUNDS):
        with torch.enable_grad():
            at = points.detach().requires_grad_(True)
            value = margins(at)[:, channel]
            (slope,) = torch.autograd.grad(value.sum(), at)
        value = value.detach()
        better = value.abs() < best_value
        best = torch.where(better[:, None], points, best)
        best_value = torch.where(better, value.abs(), best_value)
        step = -value[:, None] * slope / (slope * slope).sum(1, keepdim=True).clamp(min=1.0)
        points = points + step * (cell / 3 / step.norm(dim=1, keepdim=True).clamp(min=cell / 3))
    return best
