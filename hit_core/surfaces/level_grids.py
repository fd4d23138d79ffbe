"""Tissue levels on a regular grid, evaluated only where a surface can be.

A cube around the body is almost empty, so a coarse lattice is scanned first and refined towards the tissues; the
finest blocks are evaluated completely, and grow until they are sealed off by empty ones. Everything that is not
empty is thereby sampled as densely as a full grid would.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional

from ..errors import InputError
from ..model.device import points_per_chunk
from ..model.hit import HITModel

__all__ = ["Grid", "Margins", "Progress", "SparseField", "margins_of_logits", "sample", "tissue_margins"]

Margins = Callable[[Float[Tensor, "points 3"]], Float[Tensor, "points 3"]]
"""Positions (N, 3) m to margins (N, 3): by how much each tissue's logit beats the best other class."""
Progress = Callable[[float], None]
"""Called with the finished share, 0 to 1; may raise `Cancelled`."""

MIN_RESOLUTION = 8
MAX_RESOLUTION = 1024
COARSEST_CELLS = 24
"""The first lattice has at least this many cells a side (7 cm for an adult)."""
CAUTION = 1.0
"""A coarse cell is empty if its least empty corner is further from tissue than this many times its corners' range.

A quarter lost nothing on the models at hand; the rest is margin.
"""
SIDE_FACTOR = 1.1
GPU_CHUNK = 131_072
CPU_CHUNK = 8_192
_OFFSETS = torch.tensor([(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)])
"""Corners of a cell, in the order of corner numbers 4 x + 2 y + z."""


@dataclass(frozen=True)
class Grid:
    """A cube of `resolution` cells a side: point (i, j, k) lies at `origin + (i, j, k) * side / resolution`."""

    origin: tuple[float, float, float]
    side: float
    resolution: int

    @classmethod
    def around(cls, vertices: Float[Tensor, "vertices 3"], resolution: int) -> "Grid":
        """Cube centred on the vertices' bounding box, 1.1 times its largest side.

        Raises
        ------
        InputError
            The resolution is out of range.
        """
        if not MIN_RESOLUTION <= resolution <= MAX_RESOLUTION:
            raise InputError.about(
                "out of range", field="resolution", expected=f"{MIN_RESOLUTION} to {MAX_RESOLUTION} cells",
                found=resolution,
            )  # fmt: skip
        low, high = vertices.double().aminmax(dim=0)
        side = float((high - low).max()) * SIDE_FACTOR
        x, y, z = ((low + high) / 2 - side / 2).tolist()
        return cls((x, y, z), side, int(resolution))

    @property
    def cell(self) -> float:
        """Edge of a cell, m."""
        return self.side / self.resolution

    def positions(self, index: Float[Tensor, "points 3"] | Int[Tensor, "points 3"]) -> Float[Tensor, "points 3"]:
        """Grid indices, fractions allowed, to metres."""
        origin = torch.tensor(self.origin, device=index.device, dtype=torch.float32)
        return origin + index.to(torch.float32) * self.cell


@dataclass(frozen=True, eq=False)
class SparseField:
    """Margins on the evaluated blocks of 2 x 2 x 2 grid points; everything else is empty.

    `table` gives the number of the block at a block index, `len(blocks)` where there is none; point 4 x + 2 y + z of
    block b is row 8 b + 4 x + 2 y + z of `margins`, whose last eight rows stand for the missing blocks.
    """

    grid: Grid
    blocks: Int[Tensor, "blocks 3"]
    table: Int[Tensor, "side side side"]
    margins: Float[Tensor, "points 3"]

    @cached_property
    def neighbours(self) -> Int[Tensor, "blocks 8"]:
        """Numbers of each block and its seven upper neighbours, in the order of corner numbers."""
        side = self.table.shape[0]
        padded = functional.pad(self.table, (0, 1) * 3, value=len(self.blocks)).flatten()
        corners = _flat(_OFFSETS.to(self.table.device), side + 1)
        return padded[_flat(self.blocks, side + 1)[:, None] + corners]


def margins_of_logits(logits: Float[Tensor, "*lead 4"]) -> Float[Tensor, "*lead 3"]:
    """By how much LT, AT and BT each beat the best other class; the level of spec's surfaces is its sigmoid.

    `p_c / (p_c + max p_k) = 1 / (1 + exp(max logit_k - logit_c))`.
    """
    no, lean, fat, bone = logits.unbind(-1)
    soft, hard = torch.maximum(no, lean), torch.maximum(fat, bone)
    others = torch.maximum(no, hard), torch.maximum(soft, bone), torch.maximum(soft, fat)
    return logits[..., 1:] - torch.stack(others, -1)


def tissue_margins(model: HITModel, betas: Float[Tensor, " 10"] | None) -> Margins:
    """Margins of the model at shaped points of one body, or, without betas, at canonical points."""

    def canonical(points: Tensor) -> Tensor:
        return margins_of_logits(model.tissue_logits(points))

    if betas is None:
        return canonical
    return lambda points: canonical(points + model.displacement(points, betas))


def chunk_size(device: torch.device) -> int:
    """Points evaluated at once: small enough for the cache of a CPU, large enough to fill a GPU."""
    return CPU_CHUNK if device.type != "cuda" else min(points_per_chunk(device), GPU_CHUNK)


def _evaluate(function: Margins, grid: Grid, index: Int[Tensor, "points 3"]) -> Float[Tensor, "points 3"]:
    parts = [function(grid.positions(part)) for part in index.split(chunk_size(index.device))]
    return torch.cat(parts) if parts else index.new_zeros(0, 3, dtype=torch.float32)


def _flat(index: Int[Tensor, "*lead 3"], side: int) -> Int[Tensor, "*lead"]:
    return (index[..., 0] * side + index[..., 1]) * side + index[..., 2]


def _unflat(flat: Int[Tensor, " count"], side: int) -> Int[Tensor, "count 3"]:
    return torch.stack([flat // (side * side), flat // side % side, flat % side], -1)


def _scan(function: Margins, grid: Grid, device: torch.device) -> Int[Tensor, "cells 3"]:
    """Cells of two grid steps that may hold tissue, by an octree descent."""
    stride = 2
    while -(-grid.resolution // (2 * stride)) >= COARSEST_CELLS:
        stride *= 2
    offsets = _OFFSETS.to(device)
    cells = torch.cartesian_prod(*[torch.arange(-(-grid.resolution // stride), device=device)] * 3)
    while True:
        count = -(-grid.resolution // stride)
        corners = _flat(cells[:, None] + offsets, count + 1)
        wanted = torch.zeros((count + 1) ** 3, dtype=torch.bool, device=device)
        wanted[corners] = True
        points = wanted.nonzero()[:, 0]
        emptiness = torch.empty(len(wanted), device=device)
        emptiness[points] = -_evaluate(function, grid, _unflat(points, count + 1) * stride).amax(-1)
        low, high = emptiness[corners].aminmax(dim=1)
        cells = cells[low <= CAUTION * (high - low)]
        if stride == 2:
            return cells
        stride //= 2
        count = -(-grid.resolution // stride)
        cells = (2 * cells[:, None] + offsets).flatten(0, 1)
        cells = cells[(cells < count).all(1)]


def sample(
    function: Margins,
    grid: Grid,
    seeds: Float[Tensor, "seeds 3"],
    progress: Progress | None = None,
) -> SparseField:
    """Evaluate the margins wherever tissue can be.

    Parameters
    ----------
    function : Margins
        Margins at positions.
    grid : Grid
        The cube to sample.
    seeds : tensor (seeds, 3)
        Positions (S, 3) m whose surroundings are evaluated whatever the scan says: the body's skin.
    progress : Progress | None
        Called with the finished share.
    """
    device = seeds.device
    side = grid.resolution // 2 + 1  # blocks a side: points 0 to resolution
    offsets = _OFFSETS.to(device)
    report = progress or (lambda share: None)
    wanted = torch.zeros(side, side, side, dtype=torch.bool, device=device)
    skin = ((seeds - torch.tensor(grid.origin, device=device)) / (2 * grid.cell)).floor().long().clamp(0, side - 1)
    wanted[skin.unbind(1)] = True
    _grow(wanted, upwards_only=False)
    cells = torch.zeros_like(wanted)
    cells.view(-1)[_flat(_scan(function, grid, device), side)] = True
    _grow(cells, upwards_only=True)
    wanted |= cells
    report(0.2)

    table = torch.full_like(wanted, -1, dtype=torch.int32).flatten()
    found: list[Tensor] = []
    margins: list[Tensor] = []
    total = done = 0
    share = 0.2
    while True:
        fresh = (wanted.flatten() & (table < 0)).nonzero()[:, 0]
        if not len(fresh):
            break
        table[fresh] = torch.arange(total, total + len(fresh), dtype=torch.int32, device=device)
        total += len(fresh)
        wanted.zero_()
        for part in fresh.split(chunk_size(device) // 8):
            blocks = _unflat(part, side)
            index = (2 * blocks[:, None] + offsets).flatten(0, 1)
            value = function(grid.positions(index))
            value = torch.where((index > grid.resolution).any(1, keepdim=True), -torch.inf, value)
            wanted.view(-1)[part] = (value >= 0).any(1).view(-1, 8).any(1)
            found.append(blocks)
            margins.append(value)
            done += len(part)
            share = max(share, 0.2 + 0.7 * done / total)
            report(share)
        _grow(wanted, upwards_only=False)
    table = torch.where(table < 0, total, table)
    margins.append(torch.full((8, 3), -torch.inf, device=device))
    report(1.0)
    return SparseField(grid, torch.cat(found), table.view(side, side, side), torch.cat(margins))


def _grow(blocks: Bool[Tensor, "side side side"], *, upwards_only: bool) -> None:
    """Add the neighbours of all marked blocks, or only those at larger indices."""
    for axis in range(3):
        length = blocks.shape[axis] - 1
        before = blocks.clone()
        blocks.narrow(axis, 1, length).logical_or_(before.narrow(axis, 0, length))
        if not upwards_only:
            blocks.narrow(axis, 0, length).logical_or_(before.narrow(axis, 1, length))
