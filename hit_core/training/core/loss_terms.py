"""Losses as sums over a batch: where several processes share a batch, their sums added up give the loss of the whole.

A mean of the processes' losses would be another loss wherever one is no plain mean: where points are counted first,
where classes are weighted by their share of the batch, and where a length is taken of everything at once.
"""

from collections.abc import Callable
from typing import NamedTuple

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional

from ...tissues import Tissue

__all__ = ["Term", "class_balanced", "length", "masked_means", "mean"]

SMALLEST = torch.finfo(torch.float32).tiny


class Term(NamedTuple):
    """A loss: sums over this process's part of the batch, and what makes the loss of the whole batch's."""

    sums: Float[Tensor, " sums"]
    finish: Callable[[Tensor], Tensor]

    @property
    def loss(self) -> Tensor:
        """The loss of this part alone."""
        return self.finish(self.sums)


def _sum_and_count(values: Float[Tensor, "*any"]) -> tuple[Tensor, Tensor]:
    total = values.sum(dtype=torch.float32)
    return total, torch.full_like(total, values.numel())


def mean(weight: float, values: Float[Tensor, "*any"]) -> Term:
    """`weight` times the mean; 0 of nothing."""
    return Term(torch.stack(_sum_and_count(values)), lambda sums: weight * sums[0] / sums[1].clamp(min=1))


def length(weight: float, vectors: Float[Tensor, "*any"]) -> Term:
    """`weight` times the Euclidean norm of all numbers together."""
    squares = vectors.square().sum(dtype=torch.float32)
    return Term(squares[None], lambda sums: weight * sums[0].clamp(min=SMALLEST).sqrt())


def masked_means(*parts: tuple[float, Float[Tensor, "*any"], Bool[Tensor, "*any"]]) -> Term:
    """Sum of means, each (weight, values, mask) over the entries where its mask holds, 0 where there is none.

    The host never waits for a count.
    """
    sums = [
        torch.stack([values.masked_fill(~mask, 0.0).sum(dtype=torch.float32), mask.sum()]) for _, values, mask in parts
    ]
    weights = [weight for weight, _, _ in parts]

    def finish(found: Tensor) -> Tensor:
        pairs = found.split(2)
        return torch.stack([w * pair[0] / pair[1].clamp(min=1) for w, pair in zip(weights, pairs, strict=True)]).sum()

    return Term(torch.cat(sums), finish)


def class_balanced(
    weight: float,
    logits: Float[Tensor, "batch points 4"],
    labels: Int[Tensor, "batch points"],
    valid: Bool[Tensor, "batch points"],
) -> Term:
    """`weight` times the cross entropy over the valid points, classes weighted by 1 minus their share of the batch."""
    entropy = functional.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction="none")
    own = torch.stack([((labels == tissue) & valid).flatten() for tissue in Tissue])
    sums = torch.cat([entropy.masked_fill(~own, 0.0).sum(1, dtype=torch.float32), own.sum(1)])

    def finish(found: Tensor) -> Tensor:
        errors, counts = found.split(len(Tissue))
        weights = 1.0 - counts / counts.sum().clamp(min=1)
        return weight * (weights * errors).sum() / (weights * counts).sum().clamp(min=SMALLEST)

    return Term(sums, finish)
