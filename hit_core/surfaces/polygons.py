"""Lewiner's marching cubes on a sparse field, on any device.

The 128 corner patterns whose triangles do not depend on the values come from a table, which scikit-image fills once.
The rare ambiguous cells go to scikit-image itself, packed into one small volume. The surface is the one that
`skimage.measure.marching_cubes` finds on the full grid.

Source: Lewiner, Lopes, Vieira and Tavares, "Efficient implementation of marching cubes' cases with topological
guarantees" (2003).

Where the surface passes through a grid point, the vertices on its edges would all fall onto it, with triangles of no
area between them, which some programs refuse. So vertices keep away from the ends of their edges, by some micrometres.
"""

from functools import lru_cache
from itertools import product

import numpy as np
import torch
from jaxtyping import Float, Int
from skimage.measure import marching_cubes
from torch import Tensor

from ..breathing import breathe
from .edge_roots import EdgeMargins, edge_roots
from .level_grids import SparseField

__all__ = ["polygonise"]

CORNERS = tuple(product((0, 1), repeat=3))
"""Corner 4 x + 2 y + z of a cell."""
EDGES = tuple((corner, axis) for axis in range(3) for corner in range(8) if CORNERS[corner][axis] == 0)
"""The twelve edges: their lower corner and axis."""
CENTRE = len(EDGES)
"""Stands for the extra vertex that some ambiguous cells have inside."""
SMALLEST = 2e-5
"""Levels of ambiguous cells are kept this far from the surface's, so that no vertex falls onto a corner."""
APART = 0.0005
"""Share of an edge that a vertex keeps from either end."""
_BLOCK_POINTS = tuple(product((0, 1, 2), repeat=3))
"""Points of a block and of its upper neighbours that its eight cells touch."""


def _is_ambiguous(pattern: int) -> bool:
    """Whether triangles depend on the values: a face with both diagonals, or two lone corners across the cell."""
    inside = [bool(pattern >> corner & 1) for corner in range(8)]
    for axis, side in product(range(3), (0, 1)):
        face = [inside[corner] for corner in range(8) if CORNERS[corner][axis] == side]
        if face[0] == face[3] != face[1] == face[2]:
            return True
    return any(inside[corner] == inside[7 - corner] and inside.count(inside[corner]) == 2 for corner in range(8))


def _edge_of(vertex: np.ndarray) -> int:
    """Edge on which a vertex of a unit cell lies, or CENTRE."""
    open_axes = [axis for axis in range(3) if 0.0 < vertex[axis] < 1.0]
    if len(open_axes) != 1:
        return CENTRE
    corner = [0 if axis == open_axes[0] else round(float(vertex[axis])) for axis in range(3)]
    return EDGES.index((4 * corner[0] + 2 * corner[1] + corner[2], open_axes[0]))


@lru_cache(maxsize=1)
def _triangle_table() -> tuple[Tensor, Tensor, Tensor]:
    """Triangles (256, T, 3) of edges, their number (256,), and which patterns are ambiguous (256,)."""
    ambiguous = [_is_ambiguous(pattern) for pattern in range(256)]
    rows: list[list[list[int]]] = [[] for _ in range(256)]
    for pattern in range(1, 255):
        if not ambiguous[pattern]:
            volume = np.array([1.0 if pattern >> corner & 1 else -1.0 for corner in range(8)], np.float32)
            vertices, faces, _, _ = marching_cubes(volume.reshape(2, 2, 2), 0.0, gradient_direction="ascent")
            edges = [_edge_of(vertex) for vertex in vertices]
            rows[pattern] = [[edges[v] for v in face] for face in faces]
    longest = max(map(len, rows))
    table = torch.tensor([row + [[0, 0, 0]] * (longest - len(row)) for row in rows])
    return table, torch.tensor([len(row) for row in rows]), torch.tensor(ambiguous)


def _split_ambiguous(
    levels: Float[np.ndarray, "cells 8"],
) -> tuple[Int[np.ndarray, " faces"], Int[np.ndarray, "faces 3"], Float[np.ndarray, "faces 3 3"]]:
    """Triangles of ambiguous cells: their cell, the edges (or CENTRE) of their corners, and positions in the cell."""
    count = len(levels)
    width = int(np.ceil(count ** (1 / 3)))
    place = np.stack(np.unravel_index(np.arange(count), (width,) * 3), -1)
    volume = np.full((2 * width,) * 3, -0.5, np.float32)
    mask = np.zeros_like(volume, dtype=bool)
    for corner, offset in enumerate(CORNERS):
        volume[tuple((2 * place + offset).T)] = levels[:, corner]
    mask[tuple((2 * place + 1).T)] = True  # the mask selects cells by their upper corner
    vertices, faces, _, _ = marching_cubes(volume, 0.0, mask=mask, gradient_direction="ascent")
    cell = np.floor(vertices / 2).astype(np.int64)
    inside = vertices - 2 * cell
    is_open = (inside > 0) & (inside < 1)
    axis = is_open.argmax(1)
    corner = np.where(is_open, 0, np.rint(inside)).astype(np.int64) @ np.array([4, 2, 1])
    lookup = np.full((8, 3), CENTRE)
    for number, place_of_edge in enumerate(EDGES):
        lookup[place_of_edge] = number
    edge = np.where(is_open.sum(1) == 1, lookup[corner, axis], CENTRE)
    owner = np.asarray(np.ravel_multi_index(tuple(cell.T), (width,) * 3))
    return owner[faces[:, 0]], edge[faces], inside[faces]


def _cells(field: SparseField, channel: int) -> tuple[Int[Tensor, "cells 8"], Int[Tensor, "cells 3"]]:
    """Cells that the surface crosses: rows of their corners in `margins`, and their grid index."""
    device = field.table.device
    inside = (field.margins[:, channel] > 0).view(-1, 8)
    some, every = inside.any(1), inside.all(1)
    corners = torch.tensor(CORNERS, device=device)
    neighbours = field.neighbours
    crossed = (some[neighbours].any(1) & ~every[neighbours].all(1)).nonzero()[:, 0]
    points = torch.tensor(_BLOCK_POINTS, device=device)
    owner = ((points // 2) * torch.tensor([4, 2, 1], device=device)).sum(-1)
    local = ((points % 2) * torch.tensor([4, 2, 1], device=device)).sum(-1)
    rows = neighbours[crossed].long()[:, owner] * 8 + local  # (crossed, 27)
    cell_corners = ((corners[:, None] + corners) * torch.tensor([9, 3, 1], device=device)).sum(-1).flatten()
    rows = rows[:, cell_corners].view(-1, 8)
    index = (2 * field.blocks[crossed][:, None] + corners).flatten(0, 1)
    signs = inside.view(-1)[rows]
    keep = signs.any(1) & ~signs.all(1) & (index < field.grid.resolution).all(1)
    kept = keep.nonzero()[:, 0]
    return rows[kept], index[kept]


def polygonise(
    field: SparseField, channel: int, sharpen: EdgeMargins | None = None
) -> tuple[Float[Tensor, "vertices 3"], Int[Tensor, "faces 3"]]:
    """Surface of one tissue, triangles counter-clockwise seen from outside.

    Parameters
    ----------
    field : SparseField
        Sampled margins.
    channel : int
        0, 1, 2 for LT, AT, BT.
    sharpen : EdgeMargins | None
        Margins to put vertices exactly where the surface crosses their edges, the same for all tissues of a field;
        without it, levels are interpolated linearly along edges, as published.
    """
    breathe()
    device, grid = field.margins.device, field.grid
    rows, index = _cells(field, channel)
    level = 0.5 * torch.tanh(0.5 * field.margins[:, channel])
    table, counts, ambiguous = (part.to(device) for part in _triangle_table())
    pattern = ((level[rows] > 0) << torch.arange(8, device=device)).sum(1)
    lower = torch.tensor([corner for corner, _ in EDGES], device=device)
    axis = torch.tensor([axis for _, axis in EDGES], device=device)
    step = torch.tensor([4, 2, 1], device=device)[axis]

    # Vertices are numbered by the row of their edge's lower end and its axis.
    crossing = (level[rows[:, lower]] > 0) != (level[rows[:, lower + step]] > 0)
    cell, edge = crossing.nonzero(as_tuple=True)
    key = rows[cell, lower[edge]] * 3 + axis[edge]
    number = torch.full((3 * len(level),), -1, dtype=torch.int32, device=device)
    number[key] = 0
    used = (number == 0).nonzero()[:, 0]
    number[used] = torch.arange(len(used), dtype=torch.int32, device=device)
    other = torch.empty_like(used)
    other[number[key].long()] = rows[cell, lower[edge] + step[edge]]
    start = torch.empty(len(used), 3, dtype=index.dtype, device=device)
    corners = torch.tensor(CORNERS, device=device)
    start[number[key].long()] = index[cell] + corners[lower[edge]]
    ends = field.margins[used // 3, channel], field.margins[other, channel]
    direction = torch.eye(3, device=device)[used % 3]
    if sharpen is None:
        low, high = (0.5 * torch.tanh(0.5 * value) for value in ends)
        fraction = low / (low - high)
    else:
        fraction = edge_roots(sharpen, channel, used, grid.positions(start), direction * grid.cell, *ends)
    vertices = start + fraction.clamp(APART, 1 - APART)[:, None] * direction

    plain = (~ambiguous[pattern]).nonzero()[:, 0]
    owner = torch.repeat_interleave(plain, counts[pattern[plain]])
    first = torch.cumsum(counts[pattern[plain]], 0) - counts[pattern[plain]]
    nth = torch.arange(len(owner), device=device) - torch.repeat_interleave(first, counts[pattern[plain]])
    edges = table[pattern[owner], nth]
    faces = [number[rows[owner[:, None], lower[edges]] * 3 + axis[edges]].long()]

    unclear = ambiguous[pattern].nonzero()[:, 0]
    if len(unclear):
        value = level[rows[unclear]]
        value = torch.where(value > 0, value.clamp(min=SMALLEST), value.clamp(max=-SMALLEST))
        of, edge_of, inside = (torch.from_numpy(part).to(device) for part in _split_ambiguous(value.cpu().numpy()))
        owner = unclear[of]
        central = edge_of == CENTRE
        edge_of = torch.where(central, 0, edge_of)
        corner_numbers = number[rows[owner[:, None], lower[edge_of]] * 3 + axis[edge_of]].long()
        with_centre, slot = torch.unique(owner[:, None].expand(-1, 3)[central], return_inverse=True)
        corner_numbers[central] = len(vertices) + slot
        added = torch.empty(len(with_centre), 3, device=device)
        added[slot] = inside[central].float()
        vertices = torch.cat([vertices, index[with_centre] + added])
        faces.append(corner_numbers)
    return grid.positions(vertices), torch.cat(faces)
