"""Planes that cut parts of many bodies' skin at once: girths, extents, and the levels where girths are extreme.

What is found of a body is the same to the last bit whatever other bodies are in the batch: products and sums of
coordinates are written out element by element (matrix products and fused ones may round otherwise at another place or
size), what is joined over points is a maximum or a minimum, and long sums are taken in pairs.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

__all__ = ["COARSE", "FINE", "Cut", "Section", "Slab", "added", "highest_or_lowest"]

SEARCH_WIDTHS, GIRTH_WIDTHS = 32, 1024
COARSE, FINE = 33, 33
"""Levels of a search: between its bounds, then between the best one's neighbours."""
AT_ONCE = {"cpu": 1 << 16}
AT_ONCE_ON_CARDS = 1 << 25
"""Numbers that are worked on at a time: a processor's stay in its cache."""


@dataclass(frozen=True, eq=False)
class Section:
    """A part of many bodies' skin, turned so that planes across it are at levels of `along`.

    Attributes
    ----------
    along, first, second : tensor (V, B)
        Coordinates of the part's vertices along the axis and at right angles to it, m.
    edges : tensor (2, E)
        Of these vertices.
    vertices : tensor (V,)
        Which of the skin's they are.
    """

    along: Float[Tensor, "part bodies"]
    first: Float[Tensor, "part bodies"]
    second: Float[Tensor, "part bodies"]
    edges: Int[Tensor, "2 edges"]
    vertices: Int[Tensor, " part"]

    def between(self, low: Float[Tensor, " bodies"], high: Float[Tensor, " bodies"]) -> "Slab":
        """Each body's edges that reach into what is between two levels."""
        sides = (self.along > low).to(torch.uint8) | (self.along <= high).to(torch.uint8) << 1
        reached = sides.index_select(0, self.edges[0]) | sides.index_select(0, self.edges[1])
        body, edge = (reached == 3).T.nonzero(as_tuple=True)
        bodies = self.along.shape[1]
        begin, end = (self.edges[side].index_select(0, edge) * bodies + body for side in (0, 1))
        return Slab(self, body, edge, begin, end)

    def cut(self, levels: Float[Tensor, "levels bodies"]) -> "Cut":
        """Cut each body at its own levels."""
        return self.between(levels.amin(0), levels.amax(0)).cut(levels)


@dataclass(frozen=True, eq=False)
class Slab:
    """Edges of a section that can be cut, body by body.

    Attributes
    ----------
    section : Section
        That they are of.
    body, edge : tensor (N,)
        Whose edge, and which.
    begin, end : tensor (N,)
        Where its ends stand in the section's coordinates.
    """

    section: Section
    body: Int[Tensor, " pairs"]
    edge: Int[Tensor, " pairs"]
    begin: Int[Tensor, " pairs"]
    end: Int[Tensor, " pairs"]

    @cached_property
    def _spans(self) -> tuple[Float[Tensor, " pairs"], Float[Tensor, " pairs"]]:
        ends = (self.section.along.view(-1).index_select(0, one) for one in (self.begin, self.end))
        first, second = ends
        return torch.minimum(first, second), torch.maximum(first, second)

    def between(self, low: Float[Tensor, " bodies"], high: Float[Tensor, " bodies"]) -> "Slab":
        """Those that reach into what is between two levels."""
        lowest, highest = self._spans
        near = (highest > low.index_select(0, self.body)) & (lowest <= high.index_select(0, self.body))
        kept = near.nonzero()[:, 0]
        return Slab(self.section, *(one.index_select(0, kept) for one in (self.body, self.edge, self.begin, self.end)))

    def cut(self, levels: Float[Tensor, "levels bodies"]) -> "Cut":
        """Cut each body at its own levels."""
        lowest, highest = self._spans
        at = torch.stack([level.index_select(0, self.body) for level in levels])
        return self._cut(levels, (lowest <= at) & (highest > at))

    def cut_evenly(self, levels: Float[Tensor, "levels bodies"]) -> "Cut":
        """The same at levels that rise in even steps, less than 128, at once: which ones an edge spans is counted."""
        count, low = len(levels), levels[0]
        scale = (count - 1) / (levels[-1] - low)
        shift, scale = low.index_select(0, self.body), scale.index_select(0, self.body)
        spans = (((one - shift) * scale).ceil().nan_to_num(0.0).clamp(0, count).to(torch.int8) for one in self._spans)
        lowest, highest = spans
        numbers = torch.arange(count, dtype=torch.int8, device=low.device)[:, None]
        return self._cut(levels, (lowest <= numbers) & (highest > numbers))

    def _cut(self, levels: Float[Tensor, "levels bodies"], hit: Bool[Tensor, "levels pairs"]) -> "Cut":
        section, (count, bodies) = self.section, levels.shape
        level, pair = hit.nonzero(as_tuple=True)
        row = level * bodies + self.body.index_select(0, pair)
        number = torch.zeros(count * bodies, dtype=torch.int64, device=row.device)
        number.scatter_add_(0, row, torch.ones_like(row))
        ends = self.begin.index_select(0, pair), self.end.index_select(0, pair)
        begin, end = (section.along.view(-1).index_select(0, one) for one in ends)
        shares = (levels.view(-1).index_select(0, row) - begin) / (end - begin)
        points = []
        for coordinate in (section.first, section.second):
            begin, end = (coordinate.view(-1).index_select(0, one) for one in ends)
            points.append(begin + shares * (end - begin))
        return Cut(section, (count, bodies), self.edge, pair, shares, points[0], points[1], number)


@dataclass(frozen=True, eq=False)
class Cut:
    """Where edges of a section pass through planes: a flat list, level by level and, in a level, body by body.

    Attributes
    ----------
    section : Section
        That was cut.
    shape : tuple
        Numbers of levels and bodies.
    edges : tensor (N,)
        Edges that may be cut.
    edge, shares : tensor (H,)
        Which of them passes through, and where on its way.
    first, second : tensor (H,)
        The points, m, at right angles to the axis.
    number : tensor (levels x bodies,)
        How many points each level of each body has.
    """

    section: Section
    shape: tuple[int, int]
    edges: Int[Tensor, " pairs"]
    edge: Int[Tensor, " hits"]
    shares: Float[Tensor, " hits"]
    first: Float[Tensor, " hits"]
    second: Float[Tensor, " hits"]
    number: Int[Tensor, " rows"]

    @cached_property
    def places(self) -> Int[Tensor, "most rows"]:
        """Which points each row has; rows with fewer than the most repeat their last one."""
        most = int(self.number.max()) if len(self.number) else 0
        starts = self.number.cumsum(0) - self.number
        steps = torch.arange(most, device=self.number.device)[:, None]
        places = starts + torch.minimum(steps, (self.number - 1).clamp(min=0))
        return places.clamp(max=max(len(self.edge) - 1, 0))

    @cached_property
    def points(self) -> tuple[Float[Tensor, "most rows"], Float[Tensor, "most rows"]]:
        """Both coordinates of the points of `places`."""
        flat = self.places.view(-1)
        first, second = (one.index_select(0, flat).view_as(self.places) for one in (self.first, self.second))
        return first, second

    @cached_property
    def real(self) -> Bool[Tensor, "most rows"]:
        """Which of `places` are no repetitions."""
        return torch.arange(len(self.places), device=self.number.device)[:, None] < self.number

    def girths_m(self, widths: int = GIRTH_WIDTHS) -> Float[Tensor, "levels bodies"]:
        """How long a tape around the cut is, as it spans hollows; 0 where nothing is cut.

        Source: Cauchy's formula, a convex outline is as long as the mean of its widths times pi. With 32 widths it is
        right to a ten-thousandth, with 1024 to a few ten-millionths.
        """
        if not len(self.places):
            return self.shares.new_zeros(self.shape)
        first, second = self.points
        if widths == SEARCH_WIDTHS:
            first, second = first.float(), second.float()
        found = added(_widths(first, second, widths)).double() * (torch.pi / widths)
        return torch.where(self.number > 2, found, 0.0).reshape(self.shape)

    def extents_m(self) -> Float[Tensor, "2 levels bodies"]:
        """How far the cut reaches along either coordinate; 0 where nothing is cut."""
        if not len(self.places):
            return self.shares.new_zeros((2, *self.shape))
        reach = torch.stack([points.amax(0) - points.amin(0) for points in self.points])
        return torch.where(self.number > 0, reach, 0.0).reshape(2, *self.shape)

    def corners(
        self, row: int
    ) -> tuple[Int[np.ndarray, "corners 2"], Float[np.ndarray, " corners"], Float[np.ndarray, "corners 2"]]:
        """Edges of the skin, shares of the way along them, and points of one row."""
        places = self.places[: int(self.number[row]), row]
        edges = self.section.vertices[self.section.edges[:, self.edges[self.edge[places]]]].T
        points = torch.stack([self.first[places], self.second[places]], 1)
        return edges.cpu().numpy(), self.shares[places].cpu().numpy(), points.cpu().numpy()


def highest_or_lowest(
    section: Section,
    ends: tuple[Float[Tensor, " bodies"], Float[Tensor, " bodies"]],
    sign: float,
    steps: tuple[int, int] = (COARSE, FINE),
) -> Float[Tensor, " bodies"]:
    """Level between two where each body's girth is largest (sign 1) or smallest (-1), of those where it has any."""
    low, high = torch.minimum(*ends), torch.maximum(*ends)
    levels, slab = _spread(low, high, steps[0]), section.between(low, high)
    best = _best(slab, levels, sign)
    low, high = (levels.gather(0, (best + step).clamp(0, steps[0] - 1)[None])[0] for step in (-1, 1))
    levels = _spread(low, high, steps[1])
    return levels.gather(0, _best(slab.between(low, high), levels, sign)[None])[0]


def _best(slab: Slab, levels: Float[Tensor, "levels bodies"], sign: float) -> Int[Tensor, " bodies"]:
    girths = slab.cut_evenly(levels).girths_m(SEARCH_WIDTHS)
    return torch.where(girths > 0, sign * girths, -torch.inf).argmax(0)


def _spread(low: Float[Tensor, " bodies"], high: Float[Tensor, " bodies"], count: int) -> Float[Tensor, "count bodies"]:
    levels = low + torch.arange(count, dtype=low.dtype, device=low.device)[:, None] * ((high - low) / (count - 1))
    levels[-1] = high
    return levels


def added(values: Float[Tensor, "count ..."]) -> Float[Tensor, "..."]:
    """Sum over the first dimension, in pairs: zeros at its end change nothing."""
    while len(values) > 1:
        if len(values) % 2:
            values = torch.cat([values, torch.zeros_like(values[:1])])
        values = values[0::2] + values[1::2]
    return values.sum(0)  # of one


def _widths(
    first: Float[Tensor, "most rows"], second: Float[Tensor, "most rows"], count: int
) -> Float[Tensor, "count rows"]:
    """How wide points are in directions over half a turn."""
    cosines, sines = (one.to(first.dtype) for one in _directions(count, first.device))
    size = AT_ONCE.get(first.device.type, AT_ONCE_ON_CARDS) // first.numel()
    size = min(max(size, 1), count)
    along, other = (first.new_empty(size, *first.shape) for _ in range(2))
    found = first.new_empty(count, first.shape[1])
    for start in range(0, count, size):
        part = slice(start, min(start + size, count))
        here, beside = along[: part.stop - start], other[: part.stop - start]
        torch.mul(first, cosines[part, None, None], out=here)
        torch.mul(second, sines[part, None, None], out=beside)
        here += beside
        torch.sub(here.amax(1), here.amin(1), out=found[part])
    return found


@lru_cache(maxsize=8)
def _directions(count: int, device: torch.device) -> tuple[Float[Tensor, " count"], Float[Tensor, " count"]]:
    angles = np.linspace(0, np.pi, count, endpoint=False)
    return torch.from_numpy(np.cos(angles)).to(device), torch.from_numpy(np.sin(angles)).to(device)
