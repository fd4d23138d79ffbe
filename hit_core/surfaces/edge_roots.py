"""Where surfaces cross the edges of a grid, to a fraction of what an edge's ends tell."""

import torch
from jaxtyping import Float, Int
from torch import Tensor

from .lattices import Margins, chunk_size

__all__ = ["EdgeMargins", "edge_roots"]

SECANT_ROUNDS = 3
STILL = 1e-4
"""A step along an edge, as a share of it, after which the next one would be lost in rounding."""


class EdgeMargins:
    """Margins on a grid's edges, kept by round and place: two tissues share most of a border, and search it alike."""

    def __init__(self, function: Margins) -> None:
        self._function = function
        self._rounds: dict[int, tuple[Tensor, Tensor, Tensor]] = {}
        """By round: sorted edges, fractions, margins."""

    def at(
        self,
        turn: int,
        edge: Int[Tensor, " edges"],
        fraction: Float[Tensor, " edges"],
        points: Float[Tensor, "edges 3"],
    ) -> Float[Tensor, "edges 3"]:
        """Margins at points, which lie at these fractions of these edges (in ascending order)."""
        values, fresh = points.new_empty(len(points), 3), torch.ones_like(edge, dtype=torch.bool)
        if turn in self._rounds and len(edge):
            edges, fractions, margins = self._rounds[turn]
            place = torch.searchsorted(edges, edge).clamp(max=len(edges) - 1)
            known = (edges[place] == edge) & (fractions[place] == fraction)
            values[known], fresh = margins[place[known]], ~known
        parts = [self._function(part) for part in points[fresh].split(chunk_size(points.device))]
        values[fresh] = torch.cat(parts) if len(points[fresh]) else points.new_empty(0, 3)
        self._rounds[turn] = edge, fraction, values
        return values


def edge_roots(
    margins: EdgeMargins,
    channel: int,
    edge: Int[Tensor, " edges"],
    start: Float[Tensor, "edges 3"],
    span: Float[Tensor, "edges 3"],
    low: Float[Tensor, " edges"],
    high: Float[Tensor, " edges"],
) -> Float[Tensor, " edges"]:
    """Fraction along each edge at which the margin is zero: a few bracketed secant steps (Illinois rule)."""
    left, right = torch.zeros_like(low), torch.ones_like(high)
    found = low / (low - high)
    rows = torch.arange(len(edge), device=edge.device)
    for turn in range(SECANT_ROUNDS):
        fraction = found[rows]
        points = start[rows] + fraction[:, None] * span[rows]
        value = margins.at(turn, edge[rows], fraction, points)[:, channel]
        on_left = (value > 0) == (low > 0)
        left, right = torch.where(on_left, fraction, left), torch.where(on_left, right, fraction)
        low, high = torch.where(on_left, value, low / 2), torch.where(on_left, high / 2, value)
        found[rows] = left + (right - left) * (low / (low - high)).nan_to_num(0.5).clamp(0.02, 0.98)
        moving = (found[rows] - fraction).abs() > STILL
        rows, left, right, low, high = (part[moving] for part in (rows, left, right, low, high))
    return found
