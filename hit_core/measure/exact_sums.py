"""Sums that come out the same to the last bit, in whatever order and beside whatever others they are made.

A body's numbers must not depend on the bodies that are measured beside it. Sums of floating-point numbers do, wherever
a device chooses their order; sums of whole numbers do not.
"""

import torch
from jaxtyping import Float, Int
from torch import Tensor

__all__ = ["AREA_UNIT_M2", "VOLUME_UNIT_M3", "doubles", "exact_sum", "exact_sums"]

VOLUME_UNIT_M3 = 2.0**-58
"""About 3e-18 m3: sums up to 30 m3 fit."""
AREA_UNIT_M2 = 2.0**-56


def doubles(values: Tensor) -> Tensor:
    """Numbers in double precision: on their device, or on the processor where that has none (Apple's)."""
    return (values.cpu() if values.device.type == "mps" else values).double()


def exact_sum(values: Float[Tensor, "*lead n"], unit: float) -> Float[Tensor, "*lead"]:
    """Sum over the last dimension, each number rounded to whole units."""
    return (values / unit).round_().long().sum(-1).double() * unit


def exact_sums(
    values: Float[Tensor, " n"], owner: Int[Tensor, " n"], count: int, unit: float
) -> Float[Tensor, " count"]:
    """Sum the numbers of each owner (0 to count - 1)."""
    whole = torch.zeros(count, dtype=torch.int64, device=values.device)
    return whole.index_add_(0, owner, (values / unit).round_().long()).double() * unit
