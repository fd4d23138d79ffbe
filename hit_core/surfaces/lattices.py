"""Places of a regular grid, and what is evaluated there."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..errors import InputError
from ..model.device import points_per_chunk
from ..phrases import phrase

__all__ = ["OFFSETS", "Grid", "Lattice", "Margins", "Progress", "chunk_size", "flat_index", "unflat_index"]

Margins = Callable[[Float[Tensor, "points 3"]], Float[Tensor, "points 3"]]
"""Positions (N, 3) m to margins (N, 3): by how much each tissue's logit beats the best other class."""
Progress = Callable[[float], None]
"""Called with the finished share, 0 to 1; may raise `Cancelled`."""


MIN_RESOLUTION = 8
MAX_RESOLUTION = 1024
SIDE_FACTOR = 1.1
GPU_CHUNK = 131_072
CPU_CHUNK = 2_048
OFFSETS = torch.tensor([(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)])
"""Corners of a cell, in the order of corner numbers 4 x + 2 y + z."""
UNNUMBERED = -2


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
                phrase("out of range"),
                field="resolution",
                expected=phrase(
                    "{min_resolution} to {max_resolution} cells",
                    min_resolution=MIN_RESOLUTION,
                    max_resolution=MAX_RESOLUTION,
                ),
                found=resolution,
            )
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


def chunk_size(device: torch.device) -> int:
    """Points evaluated at once: small enough for the cache of a CPU, large enough to fill a GPU."""
    return CPU_CHUNK if device.type != "cuda" else min(points_per_chunk(device), GPU_CHUNK)


def _evaluate(
    function: Margins, grid: Grid, index: Int[Tensor, "points 3"], report: Progress
) -> Float[Tensor, "points 3"]:
    margins, done = torch.empty(len(index), 3, device=index.device), 0
    for part in index.split(chunk_size(index.device)):
        margins[done : done + len(part)] = function(grid.positions(part))
        done += len(part)
        report(done / max(len(index), 1))
    return margins


def flat_index(index: Int[Tensor, "*lead 3"], side: int) -> Int[Tensor, "*lead"]:
    """Numbers of lattice points, `side` of them along the cube."""
    return (index[..., 0] * side + index[..., 1]) * side + index[..., 2]


def unflat_index(flat: Int[Tensor, " count"], side: int) -> Int[Tensor, "count 3"]:
    """Lattice points by number."""
    return torch.stack([flat // (side * side), flat // side % side, flat % side], -1)


class Lattice:
    """Margins at every `stride`-th grid point, `side` of them along the cube, each evaluated when first asked for."""

    def __init__(self, function: Margins, grid: Grid, stride: int, side: int, device: torch.device) -> None:
        self._function, self._grid, self._stride, self._side = function, grid, stride, side
        self._number = torch.full((side**3,), -1, dtype=torch.int32, device=device)
        self._index = torch.zeros(0, 3, dtype=torch.long, device=device)
        self._margins = torch.zeros(0, 3, device=device)

    def ask(self, index: Int[Tensor, "points 3"], report: Progress) -> None:
        """Evaluate the points among these that are not known."""
        flat = flat_index(index, self._side)
        self._number[flat[self._number[flat] < 0]] = UNNUMBERED
        fresh = (self._number == UNNUMBERED).nonzero()[:, 0]
        points = unflat_index(fresh, self._side)
        margins = _evaluate(self._function, self._grid, points * self._stride, report)
        self._append(points, margins)

    def _append(self, index: Int[Tensor, "points 3"], margins: Float[Tensor, "points 3"]) -> None:
        known = len(self._index)
        number = torch.arange(known, known + len(index), dtype=torch.int32, device=index.device)
        self._number[flat_index(index, self._side)] = number
        self._index, self._margins = torch.cat([self._index, index]), torch.cat([self._margins, margins])

    def at(self, index: Int[Tensor, "*lead 3"]) -> Float[Tensor, "*lead 3"]:
        """Margins at points that were asked for."""
        return self._margins[self._number[flat_index(index, self._side)].long()]

    def between(self, index: Int[Tensor, "points 3"], report: Progress) -> Float[Tensor, "points 3"]:
        """Margins at points of the full grid, which are not kept."""
        return _evaluate(self._function, self._grid, index, report)

    def finer(self, side: int, times: int = 2) -> "Lattice":
        """The lattice of a stride so many times smaller, which knows what this one does."""
        found = Lattice(self._function, self._grid, self._stride // times, side, self._index.device)
        index = self._index * times
        inside = (index < side).all(1)
        found._append(index[inside], self._margins[inside])
        return found
