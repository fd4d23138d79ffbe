"""Random numbers of a training step, the same however many processes share it."""

from typing import NamedTuple

import torch
from torch import Tensor

__all__ = ["Draws"]


class Draws(NamedTuple):
    """Draws for all subjects of a step, of which a process takes its own rows.

    Every process draws for all of them, from the same generator: so what a subject gets does not depend on how many
    processes there are.
    """

    generator: torch.Generator
    whole: int  # subjects of the step, in all processes
    rows: slice = slice(None)  # this process's: every WORLDth, from its own number on

    def uniform(self, count: int) -> Tensor:
        """Numbers from 0 to 1, in double precision: (own subjects, count)."""
        device = self.generator.device
        return torch.rand(self.whole, count, generator=self.generator, device=device, dtype=torch.float64)[self.rows]

    def integers(self, high: int, *size: int) -> Tensor:
        """Integers below `high`: (own subjects, *size)."""
        device = self.generator.device
        return torch.randint(high, (self.whole, *size), generator=self.generator, device=device)[self.rows]

    def shared(self, high: int, count: int) -> Tensor:
        """This process's part of `count` integers below `high` that belong to no subject.

        Only processes that have a subject take some.
        """
        drawn = torch.randint(high, (count,), generator=self.generator, device=self.generator.device)
        return drawn[self.rows.start :: min(self.rows.step or 1, self.whole)]
