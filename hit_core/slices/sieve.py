"""Which points of a plane can lie in a body: a quick, safe sieve before the networks run."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional

from hit_core.slices.planes import Plane

__all__ = ["MARGIN", "CellGrid", "outline_cells", "section_winding", "upload"]

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

    def mask(self, cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "H W"]:
        """The pixels in the marked cells."""
        rows, columns = self.plane.shape
        height, width = self.shape
        marked = cells[:, None, :, None].expand(-1, self.side, -1, self.side)
        return marked.reshape(height * self.side, width * self.side)[:rows, :columns]

    def cells(self, pixels: Int[Tensor, "K 2"], marked: Bool[Tensor, " K"]) -> Bool[Tensor, "h w"]:
        """Cells that hold a marked one of some pixels."""
        row, column = (pixels // self.side).unbind(1)
        height, width = self.shape
        count = torch.zeros(height * width, dtype=torch.int32, device=pixels.device)
        count.index_add_(0, torch.add(column, row, alpha=width), marked.int())
        return count.view(height, width) > 0

    @staticmethod
    def grown(cells: Bool[Tensor, "h w"]) -> Bool[Tensor, "h w"]:
        """Marked cells and their neighbours."""
        return functional.max_pool2d(cells[None].float(), 3, 1, 1)[0] > 0

    def middles(self) -> tuple[Int[np.ndarray, " h"], Int[np.ndarray, " w"]]:
        """The pixels' row in the middle of each row of cells, and likewise the columns."""
        rows, columns = (
            np.minimum(np.arange(cells) * self.side + self.side // 2, pixels - 1)
            for cells, pixels in zip(self.shape, self.plane.shape, strict=True)
        )
        return rows, columns


def outline_cells(
    grid: CellGrid, vertices: Float[Tensor, "V 3"], faces: Int[Tensor, "F 3"], margins: Sequence[float] = (MARGIN,)
) -> list[Bool[Tensor, "h w"]]:
    """Cells of a plane with points inside a closed mesh or near it, for each of some margins in metres.

    A few more cells, never fewer: a cell is kept if it meets the box, grown by the margin, of a triangle that comes
    within the margin of the plane, or if the mesh's section with the plane winds around it (overlaps and folds of
    posed bodies count as inside). Rows in which the section does not close, as on a mesh with holes, are kept whole.
    Computed on the vertices' device.
    """
    cell = grid.side * grid.plane.spacing
    height, width = grid.shape
    corners = _in_cells(grid, vertices)[faces]
    low, high = corners.aminmax(dim=1)
    wound = _turns(corners[((low[:, 2] < 0) & (high[:, 2] >= 0)).nonzero()[:, 0]], height, width) != 0
    return list(_near(low, high, margins, cell, height, width) | (wound[:, :width] | wound[:, width:]))


def section_winding(plane: Plane, vertices: Float[Tensor, "V 3"], faces: Int[Tensor, "F 3"]) -> Int[Tensor, "H W"]:
    """How often a closed mesh winds around the pixels of a plane: 0 outside, 1 inside, 2 where two parts overlap."""
    height, width = plane.shape
    corners = _in_cells(CellGrid(plane, 1), vertices)[faces]
    low, high = corners[..., 2].aminmax(dim=1)
    return -_turns(corners[((low < 0) & (high >= 0)).nonzero()[:, 0]], height, width)[:, :width]  # rows run down


def _in_cells(grid: CellGrid, vertices: Float[Tensor, "V 3"]) -> Float[Tensor, "V 3"]:
    """Columns and rows of vertices, in cells, and their depth in metres."""
    plane = grid.plane
    cell = grid.side * plane.spacing
    # Columns and rows in cells, depth in metres: one product, and few uploads that nothing waits for.
    frame = np.array((plane.right, [-share for share in plane.up], plane.normal)) / np.array((cell, cell, 1.0))[:, None]
    offset = np.array((0.0, plane.shape[0] * plane.spacing / cell, 0.0)) - frame @ plane.origin
    affine = upload(np.vstack((frame.T, offset)), vertices)
    return torch.addmm(affine[3], vertices, affine[:3])


def upload(numbers: np.ndarray, like: Tensor) -> Tensor:
    """Numbers as a tensor like another one, without waiting for what the device still has to do."""
    return torch.from_numpy(numbers).to(like.dtype).to(like.device, non_blocking=True)


def _near(
    low: Float[Tensor, "F 3"],
    high: Float[Tensor, "F 3"],
    margins: Sequence[float],
    cell: float,
    height: int,
    width: int,
) -> Bool[Tensor, "M h w"]:
    """Cells covered by the grown boxes of the triangles close to the plane, for each margin in metres."""
    count = len(margins)
    reach = np.array(margins)
    limits = upload(np.stack((reach, -reach / cell, reach / cell + 1)), low)
    close = (torch.maximum(low[:, 2], -high[:, 2]) <= limits[0, :, None]).int().flatten()
    edges = torch.stack((low, high))[:, None] + limits[1:, :, None, None]
    columns, rows = edges[..., 0].clamp(0, width).int(), edges[..., 1].clamp(0, height).int()
    size = (height + 1) * (width + 1)
    first = torch.arange(0, count * size, size, dtype=torch.int32, device=low.device)
    index = torch.add(columns, rows[:, None], alpha=width + 1) + first[:, None]
    # Each box adds one to all sums over what lies above and left of a cell in it.
    steps = torch.zeros(count * size, dtype=torch.int32, device=low.device)
    for row in (0, 1):
        for column in (0, 1):
            steps.index_add_(0, index[row, column].flatten(), close, alpha=1 if row == column else -1)
    covered = steps.view(count, height + 1, width + 1).cumsum(1, dtype=torch.int32).cumsum(2, dtype=torch.int32)
    return covered[:, :height, :width] > 0


def _turns(corners: Float[Tensor, "F 3 3"], height: int, width: int) -> Int[Tensor, "h columns"]:
    """How often the section winds around cells' centres; one column more, 0 where a row's section closes.

    Triangles cross the plane.
    """
    following = corners.roll(-1, 1)
    depth, depth_following = corners[..., 2:], following[..., 2:]
    # Both triangles at an edge must find the very same crossing point: exchanged ends change both differences' signs.
    crossing = (corners[..., :2] * depth_following - following[..., :2] * depth) / (depth_following - depth)
    above, above_following = depth >= 0, depth_following >= 0
    change = torch.stack((above_following > above, above > above_following))
    ends = torch.where(change, crossing, 0.0).sum(2)
    start = ends[0]

    centers = torch.arange(0.5, height, device=corners.device)
    passed = (ends[..., 1:] <= centers).int()
    run = ends[1] - start
    column = torch.addcmul(start[:, :1] - 0.5, run[:, :1] / run[:, 1:], centers - start[:, 1:])
    column = column.ceil().clamp(0, width).nan_to_num(0.0).int()  # rows that a level triangle misses have no column
    first = torch.arange(0, height * (width + 1), width + 1, dtype=torch.int32, device=corners.device)
    turns = torch.zeros(height * (width + 1), dtype=torch.int32, device=corners.device)
    turns.index_add_(0, (column + first).flatten(), (passed[0] - passed[1]).flatten())
    return turns.view(height, width + 1).cumsum(1, dtype=torch.int32)
