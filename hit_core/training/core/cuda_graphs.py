"""A step's losses and gradients recorded once as a CUDA graph.

A step is some thousand small kernels, which the host takes three times longer to launch than the GPU to run. A graph
launches them all at once.
"""

import logging
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn

__all__ = ["Replay"]

logger = logging.getLogger(__name__)

Losses = TypeVar("Losses", bound=nn.Module)


class Replay(Generic[Losses]):
    """Losses of batches on one device; where `record` is set, recorded at the first batch and replayed at the others.

    A batch of another size, and all of them where recording failed, are computed as they are.

    Parameters
    ----------
    losses : Losses
        From a batch's tensors to tensors; to be recorded, it must not ask the GPU for a value.
    """

    def __init__(self, losses: Losses) -> None:
        self.losses = losses
        self.record = False
        self._recorded: list[torch.Size] = []

    @property
    def is_recorded(self) -> bool:
        """Whether batches are replayed."""
        return bool(self._recorded)

    def __call__(self, *batch: Tensor) -> tuple[Tensor, ...]:
        """Losses of a batch; gradients flow to the parameters as usual."""
        shapes = [tensor.shape for tensor in batch]
        if self.record:
            self.record = False
            samples = tuple(tensor.detach().clone() for tensor in batch)
            try:
                torch.cuda.make_graphed_callables(self.losses, samples, num_warmup_iters=5, allow_unused_input=True)
            except RuntimeError as error:
                logger.warning("steps cannot be recorded as a CUDA graph and are slower for it: %s", error)
            else:
                self._recorded = shapes
                logger.info("steps are replayed as a CUDA graph")
        if shapes == self._recorded:
            return self.losses(*batch)
        return type(self.losses).forward(self.losses, *batch)
