"""Tissue levels on a regular grid, evaluated only where a surface can be.

A cube around the body is almost empty, and most of a body is far from the borders between its tissues. So a coarse
lattice is scanned first and refined towards the borders. The finest blocks grow until they are sealed off by blocks in
which nothing changes; of their points those are evaluated that may be near a border, until every border runs between
evaluated ones. Every border is thereby sampled as densely as a full grid would.
"""

from dataclasses import dataclass
from functools import cached_property

import torch
from jaxtyping import Bool, Float, Int, UInt8
from torch import Tensor
from torch.nn import functional

from ..model.hit import HITModel
from .lattices import OFFSETS, Grid, Lattice, Margins, Progress, flat_index, unflat_index

__all__ = ["SparseField", "margins_of_logits", "sample", "tissue_margins"]

COARSEST_CELLS = 24
"""The first lattice has at least this many cells a side (7 cm for an adult)."""
CAUTION = 1.0
"""No border passes a coarse cell if its nearest corner is further from one than this many times its corners' range.

A quarter lost nothing on the models at hand; the rest is margin. What goes on from a border that is found, is found.
"""
DOUBT = 0.4
"""A point amid a block's corners is evaluated if it is nearer to a border than this share of the corners' range, there
or in a block beside.

What borders lead to is evaluated in any case, so that one foretold wrong is mended unless it is alone.
"""
PART = 1 << 15
PATTERNS = 8
"""Which of three margins are positive: in what is empty none is."""
UNKNOWN = 255
"""Signs in what was not scanned: the outermost layer of blocks, which belongs to no cell."""
SCAN_SHARE, ROUND_SHARE = 0.3, 0.9
"""Of the time: the scan's, and of what is left then each round's."""


@dataclass(frozen=True, eq=False)
class SparseField:
    """Margins on the evaluated blocks of 2 x 2 x 2 grid points; in everything else no margin changes its sign.

    `table` gives the number of the block at a block index, `len(blocks) + signs` where there is none; point
    4 x + 2 y + z of block b is row 8 b + 4 x + 2 y + z of `margins`, whose last rows, eight for each pattern of signs,
    stand for the missing blocks.
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
        corners = flat_index(OFFSETS.to(self.table.device), side + 1)
        return padded[flat_index(self.blocks, side + 1)[:, None] + corners]


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


def _scan(
    function: Margins, grid: Grid, device: torch.device, report: Progress
) -> tuple[Int[Tensor, "cells 3"], UInt8[Tensor, "side side side"], Lattice]:
    """Cells of two grid steps that may hold a border, by an octree descent, the signs in all other ones, and corners.

    The corners that were evaluated at the finest level come as a lattice of every other grid point.
    """
    strides = [2]
    while -(-grid.resolution // (2 * strides[0])) >= COARSEST_CELLS:
        strides.insert(0, 2 * strides[0])
    offsets = OFFSETS.to(device)
    count = -(-grid.resolution // strides[0])
    cells = torch.cartesian_prod(*[torch.arange(count, device=device)] * 3)
    signs = torch.zeros(count, count, count, dtype=torch.uint8, device=device)
    lattice = Lattice(function, grid, strides[0], count + 1, device)
    for level, stride in enumerate(strides):
        before, share = 4.0 ** (level - len(strides)), 4.0 ** (level + 1 - len(strides))  # a level has 4 times more

        def tell(done: float, before: float = before, share: float = share) -> None:
            report(before + (share - before) * done)

        corners = cells[:, None] + offsets
        lattice.ask(corners.flatten(0, 1), tell)
        settled, found = (
            torch.cat(parts)
            for parts in zip(*[_settled(lattice.at(part)) for part in corners.split(1 << 17)], strict=True)
        )
        signs.view(-1)[flat_index(cells[settled], count)] = found[settled]
        cells = cells[~settled]
        if stride > 2:
            count = -(-grid.resolution // (stride // 2))
            cells = (2 * cells[:, None] + offsets).flatten(0, 1)
            cells = cells[(cells < count).all(1)]
            for axis in range(3):
                signs = signs.repeat_interleave(2, axis)
            signs = signs[:count, :count, :count].contiguous()
            lattice = lattice.finer(count + 1)
    side = grid.resolution // 2 + 1
    return cells, functional.pad(signs, (0, side - count) * 3, value=UNKNOWN), lattice.finer(side + 1, 1)


def _settled(corners: Float[Tensor, "cells 8 3"]) -> tuple[Bool[Tensor, " cells"], UInt8[Tensor, " cells"]]:
    """Whether nothing changes its sign within each cell, and which margins are positive there."""
    low, high = corners.aminmax(dim=1)
    least_empty, most_empty = (-corners.amax(-1)).aminmax(dim=1)
    empty = least_empty > CAUTION * (most_empty - least_empty)
    uniform = ((low > CAUTION * (high - low)) | (-high > CAUTION * (high - low))).all(1)
    return empty | uniform, _signs(low > 0)


def _signs(positive: Bool[Tensor, "*lead 3"]) -> UInt8[Tensor, "*lead"]:
    """Which of three margins are positive, as a number below `PATTERNS`."""
    lean, fat, bone = positive.to(torch.uint8).unbind(-1)
    return lean + 2 * fat + 4 * bone


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
        Positions (S, 3) m that are evaluated whatever the scan says, and what borders lead to from there: the skin.
    progress : Progress | None
        Called with the finished share.
    """
    device = seeds.device
    side = grid.resolution // 2 + 1  # blocks a side: points 0 to resolution
    offsets = OFFSETS.to(device)
    report = progress or (lambda share: None)
    wanted = torch.zeros(side, side, side, dtype=torch.bool, device=device)
    skin = ((seeds - torch.tensor(grid.origin, device=device)) / (2 * grid.cell)).floor().long().clamp(0, side - 1)
    wanted[skin.unbind(1)] = True
    scanned, signs, lattice = _scan(function, grid, device, lambda share: report(SCAN_SHARE * share))
    cells = torch.zeros_like(wanted)
    cells.view(-1)[flat_index(scanned, side)] = True
    _grow_upwards(cells)
    wanted |= cells

    table = torch.full_like(wanted, -1, dtype=torch.int32).flatten()
    blocks = torch.zeros(0, 3, dtype=torch.long, device=device)
    margins, known = torch.zeros(0, 8, 3, device=device), torch.zeros(0, 8, dtype=torch.bool, device=device)
    share = SCAN_SHARE
    fresh = wanted.flatten().nonzero()[:, 0]
    while len(fresh):
        total = len(blocks)
        table[fresh] = torch.arange(total, total + len(fresh), dtype=torch.int32, device=device)
        before, share = share, share + ROUND_SHARE * (1.0 - share)

        def tell(done: float, before: float = before, share: float = share) -> None:
            report(before + (share - before) * done)

        added = unflat_index(fresh, side)
        values, sure = _foretold(lattice, added, table, side, tell)
        outside = (2 * added[:, None] + offsets > grid.resolution).any(-1)
        blocks, known = torch.cat([blocks, added]), torch.cat([known, sure | outside])
        margins = torch.cat([margins, values.masked_fill(outside[..., None], -torch.inf)])
        changed = torch.arange(total, len(blocks), device=device)
        while len(changed):
            fresh = _unsealed(blocks[changed], margins[changed], table, signs)
            if len(fresh):
                break
            asked = (_at_borders(blocks, margins > 0, table, side) & ~known).nonzero()
            changed, point = asked.unbind(1)
            margins[changed, point] = lattice.between(2 * blocks[changed] + offsets[point], lambda _: tell(1.0))
            known[changed, point] = True
            changed = changed.unique()
    total = len(blocks)
    order = flat_index(blocks, side).argsort()  # vertices stand in the same order, however blocks were found
    blocks, evaluated = blocks[order], margins[order].flatten(0, 1)
    table[flat_index(blocks, side)] = torch.arange(total, dtype=torch.int32, device=device)
    signs = torch.where(signs == UNKNOWN, 0, signs)
    table = torch.where(table < 0, total + signs.flatten().int(), table)
    patterns = torch.arange(PATTERNS, device=device)[:, None] >> torch.arange(3, device=device) & 1
    around = torch.where(patterns > 0, torch.inf, -torch.inf).repeat_interleave(8, 0)
    report(1.0)
    return SparseField(grid, blocks, table.view(side, side, side), torch.cat([evaluated, around]))


def _foretold(
    lattice: Lattice, blocks: Int[Tensor, "blocks 3"], table: Int[Tensor, " all"], side: int, report: Progress
) -> tuple[Float[Tensor, "blocks 8 3"], Bool[Tensor, "blocks 8"]]:
    """Margins at the points of blocks (the newest ones in the table), and which of them were evaluated.

    The others are interpolated between the corners, far from borders for what changes there.
    """
    flat = flat_index(blocks, side)
    before = int(table[flat[0]])
    offsets = OFFSETS.to(blocks.device)
    lattice.ask((blocks[:, None] + offsets).flatten(0, 1), lambda share: report(0.25 * share))
    halves = 0.5 * offsets[:, None].float()
    shares = torch.where(offsets.bool(), halves, 1 - halves).prod(-1)  # of the corners (columns) at the points (rows)
    values = torch.empty(len(blocks), 8, 3, device=blocks.device)
    spread = torch.empty(len(blocks), 4, device=blocks.device)
    for first in range(0, len(blocks), PART):
        rows = slice(first, first + PART)
        corners = lattice.at(blocks[rows, None] + offsets)
        low, high = _with_lead_of_empty(corners).aminmax(dim=1)
        values[rows], spread[rows] = shares @ corners, high - low
    for axis in range(3):  # a grain amid a block may leave no trace but in the blocks around
        aside = [table[(flat + step * side**axis).clamp(0, len(table) - 1)].long() - before for step in (-1, 1)]
        beside = [torch.where((row >= 0)[:, None], spread[row.clamp(min=0)], 0.0) for row in aside]
        spread = torch.maximum(spread, torch.maximum(*beside))
    known = torch.zeros(len(blocks), 8, dtype=torch.bool, device=blocks.device)
    for first in range(0, len(blocks), PART):
        rows = slice(first, first + PART)
        inner = _with_lead_of_empty(values[rows])
        sure = inner.abs() > DOUBT * spread[rows, None]
        known[rows] = ~(sure[..., :3].all(-1) | (sure[..., 3] & (inner[..., 3] > 0)))
    known[:, 0] = False
    block, point = known.nonzero().unbind(1)
    values[block, point] = lattice.between(
        2 * blocks[block] + offsets[point], lambda share: report(0.25 + 0.75 * share)
    )
    known[:, 0] = True
    return values, known


def _with_lead_of_empty(margins: Float[Tensor, "*lead 3"]) -> Float[Tensor, "*lead 4"]:
    """Margins, and by how much what is empty beats all tissues."""
    return torch.cat([margins, -margins.amax(-1, keepdim=True)], -1)


def _at_borders(
    blocks: Int[Tensor, "blocks 3"],
    positive: Bool[Tensor, "blocks 8 3"],
    table: Int[Tensor, " all"],
    side: int,
) -> Bool[Tensor, "blocks 8"]:
    """Points with a neighbour along an axis where a margin has another sign."""
    found = torch.zeros_like(positive[..., 0])
    points = torch.arange(8, device=blocks.device)
    for axis, bit in enumerate((4, 2, 1)):
        lower = points[points & bit == 0]
        upper = lower + bit
        differ = (positive[:, lower] != positive[:, upper]).any(-1)
        found[:, lower] |= differ
        found[:, upper] |= differ
        here = (blocks[:, axis] + 1 < side).nonzero()[:, 0]
        there = table[flat_index(blocks[here], side) + side ** (2 - axis)].long()
        here, there = here[there >= 0], there[there >= 0]
        differ = (positive[here[:, None], upper] != positive[there[:, None], lower]).any(-1)
        found[here[:, None], upper] |= differ
        found[there[:, None], lower] |= differ
    return found


def _unsealed(
    blocks: Int[Tensor, "blocks 3"],
    margins: Float[Tensor, "blocks 8 3"],
    table: Int[Tensor, " all"],
    signs: UInt8[Tensor, "side side side"],
) -> Int[Tensor, " unsealed"]:
    """Flat indices of the blocks around these that are not evaluated and whose signs are not all of theirs."""
    side = signs.shape[0]
    positive, negative = (margins > 0).all(1), (margins < 0).all(1)
    own = torch.where((positive | negative).all(1), _signs(positive), PATTERNS)
    around = torch.cartesian_prod(*[torch.arange(-1, 2, device=blocks.device)] * 3)
    wanted = torch.zeros_like(table, dtype=torch.bool)
    for part, mine in zip(blocks.split(1 << 16), own.split(1 << 16), strict=True):
        near = part[:, None] + around
        inside = ((near >= 0) & (near < side)).all(-1)
        flat = flat_index(near, side).where(inside, flat_index(part, side)[:, None])  # itself, which is evaluated
        needed = (table[flat] < 0) & (signs.view(-1)[flat] != mine[:, None])
        wanted[flat[needed]] = True
    return wanted.nonzero()[:, 0]


def _grow_upwards(blocks: Bool[Tensor, "side side side"]) -> None:
    """Add the neighbours at larger indices of all marked blocks."""
    for axis in range(3):
        length = blocks.shape[axis] - 1
        blocks.narrow(axis, 1, length).logical_or_(blocks.narrow(axis, 0, length).clone())
