"""Which points of a plane can lie in a body: a quick, safe sieve before the networks run."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional

from hit_core.slices.planes import Plane

__all__ = ["MARGIN", "CellGrid", "outline_cells"]

MARGIN = 0.015
"""How far from the skin, in metres, points are evaluated at once."""

_MOST_CELLS = 256
_SMALLEST_CELL_M = 0.008


@dataclass(frozen=True)
class CellGrid:
    """A plane's pixels in square cells of `side` pixels: at most 256 cells a side, at least 8 mm where pixels allow."""

    plane: Plane
    side: int

    @classmethod
    def of(cls, plane: Plane) -> "CellGrid":
        """The grid for a plane."""
        return cls(plane, max(1, -(-max(plane.shape) // _MOST_CELLS), int(_SMALLEST_CELL_M / plane.spacing + 1e-6)))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells."""
        rows, columns = self.plane.shape
        return -(-rows // self.side), -(-columns // self.side)

    def pixels(self, cells: Bool[Tensor, "h w"]) -> Int[Tensor, " K"]:
        """Flat indices of the pixels in the marked cells."""
        rows, columns = self.plane.shape
        marked = cells.repeat_interleave(self.side, 0).repeat_interleave(self.side, 1)
        return marked[:rows, :columns].reshape(-1).nonzero()[:, 0]

    def cells(self, pixels: Int[Tensor, " K"], marked: Bool[Tensor, " K"]) -> Bool[Tensor, "h w"]:
        """Cells that hold a marked one of some pixels."""
        columns = self.plane.shape[1]
        height, width = self.shape
        index = (pixels // columns // self.side) * width + pixels % columns // self.side
        count = torch.zeros(height * width, dtype=torch.int32, device=pixels.device)
        return (count.index_add_(0, index, marked.int()) > 0).view(height, width)

    @staticmethod
    def grown(cells: Bool[Tensor, "h w"], reach: int = 1) -> Bool[Tensor, "h w"]:
        """Marked cells and all within `reach` cells of one."""
        size = 2 * reach + 1
        down = functional.max_pool2d(cells[None, None].float(), (size, 1), 1, (reach, 0))
        return functional.max_pool2d(down, (1, size), 1, (0, reach))[0, 0] > 0

    def centers(self, cells: Bool[Tensor, "h w"]) -> Int[Tensor, " K"]:
        """Flat index of the pixel in the middle of each marked cell."""
        rows, columns = self.plane.shape
        row, column = cells.nonzero().unbind(1)
        middle = self.side // 2
        row = (row * self.side + middle).clamp(max=rows - 1)
        return row * columns + (column * self.side + middle).clamp(max=columns - 1)


def outline_cells(
    grid: CellGrid, vertices: Float[Tensor, "V 3"], faces: Int[Tensor, "F 3"], margins: Sequence[float] = (MARGIN,)
) -> list[Bool[Tensor, "h w"]]:
    """Cells of a plane with points inside a closed mesh or near it, for each of some margins in metres.

    A few more cells, never fewer: a cell is kept if it meets the box, grown by the margin, of a triangle that comes
    within the margin of the plane, or if the mesh's section with the plane winds around it (overlaps and folds of
    posed bodies count as inside). Rows in which the section does not close, as on a mesh with holes, are kept whole.
    Computed on the vertices' device.
    """
    plane = grid.plane
    cell = grid.side * plane.spacing
    frame = torch.tensor((plane.right, plane.up, plane.normal), dtype=vertices.dtype, device=vertices.device)
    across, upward, depth = ((vertices - vertices.new_tensor(plane.origin)) @ frame.T).unbind(1)
    downward = plane.shape[0] * plane.spacing - upward
    corners = torch.stack((across / cell, downward / cell, depth), dim=1)[faces]
    near = _near(corners, corners.new_tensor(list(margins)), cell, *grid.shape)
    return list(near | _inside(corners, *grid.shape))


def _near(
    corners: Float[Tensor, "F 3 3"], margins: Float[Tensor, " M"], cell: float, height: int, width: int
) -> Bool[Tensor, "M h w"]:
    """Cells covered by the grown boxes of the triangles close to the plane, for each margin in metres."""
    low, high = corners.amin(1), corners.amax(1)
    close = (low[:, 2] <= margins[:, None]) & (high[:, 2] >= -margins[:, None])
    grown = (margins / cell)[:, None, None]
    shape = torch.tensor((width, height), device=corners.device)
    begin = (low[:, :2] - grown).floor().long().clamp(min=0).minimum(shape)
    end = ((high[:, :2] + grown).floor().long() + 1).clamp(min=0).minimum(shape)
    # Each box adds one to all sums over what lies above and left of a cell in it.
    columns = torch.stack((begin[..., 0], end[..., 0], begin[..., 0], end[..., 0]))
    rows = torch.stack((begin[..., 1], begin[..., 1], end[..., 1], end[..., 1]))
    size = (height + 1) * (width + 1)
    first = size * torch.arange(len(margins), device=corners.device)[:, None]
    sign = torch.tensor((1, -1, -1, 1), dtype=torch.int32, device=corners.device)[:, None, None]
    steps = torch.zeros(len(margins) * size, dtype=torch.int32, device=corners.device)
    steps.index_add_(0, (first + rows * (width + 1) + columns).flatten(), (close * sign).flatten())
    covered = steps.view(-1, height + 1, width + 1).cumsum(1).cumsum(2)
    return covered[:, :height, :width] > 0


def _inside(corners: Float[Tensor, "F 3 3"], height: int, width: int) -> Bool[Tensor, "h w"]:
    """Cells around whose centre the section winds, and rows whose section does not close."""
    above = corners[:, :, 2] >= 0
    corners, above = (part[above.any(1) & ~above.all(1)] for part in (corners, above))
    following, above_following = corners.roll(-1, 1), above.roll(-1, 1)
    # Both triangles at an edge must find the very same crossing point: always computed from below to above.
    lower = torch.where(above[..., None], following, corners)
    upper = torch.where(above[..., None], corners, following)
    share = lower[..., 2:] / (lower[..., 2:] - upper[..., 2:]).clamp(max=-1e-12)
    crossing = (lower + share * (upper - lower))[..., :2]
    rising = (~above & above_following)[..., None]
    falling = (above & ~above_following)[..., None]
    start = torch.where(rising, crossing, 0.0).sum(1)
    stop = torch.where(falling, crossing, 0.0).sum(1)

    centers = torch.arange(height, device=corners.device) + 0.5
    started, stopped = start[:, 1:] <= centers, stop[:, 1:] <= centers
    sign = started.int() - stopped.int()
    slope = (centers - start[:, 1:]) / torch.where(sign != 0, stop[:, 1:] - start[:, 1:], 1.0)
    column = (start[:, :1] + slope * (stop[:, :1] - start[:, :1]) - 0.5).ceil().clamp(0, width)
    column = torch.where(sign != 0, column, 0.0).long()
    row = torch.arange(height, device=corners.device).expand_as(column)
    turns = torch.zeros(height * (width + 1), dtype=torch.int32, device=corners.device)
    turns.index_add_(0, (row * (width + 1) + column).flatten(), sign.int().flatten())
    turns = turns.view(height, width + 1)
    return (turns.cumsum(1)[:, :width] != 0) | (turns.sum(1, keepdim=True) != 0)
