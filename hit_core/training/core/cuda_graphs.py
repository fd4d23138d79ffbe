"""A step's losses and gradients, recorded once as CUDA graphs, alone or as one of several processes.

A step is some thousand small kernels, which the host takes three times longer to launch than the GPU to run. A graph
launches them all at once. Where several processes share a batch, the sums that its losses are made of are added up
between two graphs, and the gradients, which lie in one buffer, after the last: nothing else passes between them.
"""

import logging
from abc import ABC, abstractmethod
from typing import Any, Generic, TypeVar

import torch
from torch import Tensor, distributed

from .flat_gradients import FlatGradients

__all__ = ["Replay", "Summed"]

logger = logging.getLogger(__name__)

WARM_UP = 4


class Summed(ABC):
    """Losses that are made of sums over a batch; to be recorded, they must not ask the GPU for a value."""

    @abstractmethod
    def sums(self, *batch: Tensor) -> Tensor:
        """Sums over a batch, or a part of one."""

    @abstractmethod
    def finish(self, sums: Tensor) -> tuple[Tensor, Tensor]:
        """From a whole batch's sums: losses, to be differentiated, and a number to be told."""


Losses = TypeVar("Losses", bound=Summed)


class Replay(Generic[Losses]):
    """Losses of batches on one device; where `record` is set, recorded at the first batch and replayed at the others.

    A batch of another size, and all of them where recording failed, are computed as they are. With `shared`, a batch
    is this process's part of a larger one, whose losses are returned; the gradients are this part's, until they are
    summed over all processes.

    Parameters
    ----------
    losses : Losses
        What is computed.
    gradients : FlatGradients
        Where it leaves gradients.
    """

    def __init__(self, losses: Losses, gradients: FlatGradients) -> None:
        self.losses, self.gradients = losses, gradients
        self.record = self.shared = False
        self._recording: _Recording | None = None

    @property
    def is_recorded(self) -> bool:
        """Whether batches are replayed."""
        return self._recording is not None

    def __call__(self, *batch: Tensor, counts: bool = True) -> tuple[Tensor, Tensor]:
        """Losses of a batch, and the number beside them; gradients flow to the parameters as usual.

        Parameters
        ----------
        counts : bool
            False for a batch that only fills a process's place: it adds nothing.
        """
        if self.record:
            self.record = False
            try:
                self._recording = _Recording(self.losses, self.gradients, batch, shared=self.shared)
            except RuntimeError as error:
                logger.warning("steps cannot be recorded as a CUDA graph and are slower for it: %s", error)
            else:
                logger.info("steps are replayed as a CUDA graph")
        if counts and self._recording is not None and self._recording.fits(batch):
            return self._recording(batch)
        sums = self.losses.sums(*batch)
        if not counts:
            sums = sums * 0.0
        if self.shared:
            totals = sums.detach().clone()
            distributed.all_reduce(totals)
            sums = _Whole.apply(sums, totals)
        return self.losses.finish(sums)


class _Whole(torch.autograd.Function):
    """Sums of all processes, as a function of this one's."""

    @staticmethod
    def forward(ctx: Any, sums: Tensor, totals: Tensor) -> Tensor:
        return totals.clone()

    @staticmethod
    def backward(ctx: Any, *slopes: Tensor) -> tuple[Tensor, None]:
        return slopes[0], None


class _Recording:
    """A recorded batch: one graph to the losses (two around the processes' sum, if shared), one to the gradients."""

    def __init__(self, losses: Summed, gradients: FlatGradients, batch: tuple[Tensor, ...], *, shared: bool) -> None:
        device = batch[0].device
        self._gradients, self._shared = gradients, shared
        self._inputs = [tensor.detach().clone() for tensor in batch]
        present, other = torch.cuda.current_stream(device), torch.cuda.Stream(device)
        other.wait_stream(present)
        with torch.cuda.stream(other):
            for number in range(WARM_UP):
                losses.finish(losses.sums(*self._inputs))[0].sum().backward()
                if not number:
                    gradients.lay_out()
        present.wait_stream(other)
        gradients.zero()

        pool = torch.cuda.graph_pool_handle()
        # Other threads, as those that watch over processes or pin memory, may ask the GPU something meanwhile.
        options: dict[str, Any] = {"pool": pool, "stream": other, "capture_error_mode": "thread_local"}
        self._forward, self._finish, self._backward = (torch.cuda.CUDAGraph() for _ in range(3))
        with torch.cuda.graph(self._forward, **options):
            sums = losses.sums(*self._inputs)
            if not shared:
                found, told = losses.finish(sums)
        self._sums, self._totals = sums.detach(), torch.zeros_like(sums, requires_grad=False)
        if shared:
            with torch.cuda.graph(self._finish, **options):
                found, told = losses.finish(_Whole.apply(sums, self._totals))
        self._slopes = torch.ones_like(found, requires_grad=False)
        with torch.cuda.graph(self._backward, **options):
            torch.autograd.backward(found, self._slopes)
        self._found, self._told = found.detach(), told.detach()
        self._anchor = torch.zeros((), device=device, requires_grad=True)

    def fits(self, batch: tuple[Tensor, ...]) -> bool:
        """Whether a batch has the recorded size."""
        return [tensor.shape for tensor in batch] == [tensor.shape for tensor in self._inputs]

    def __call__(self, batch: tuple[Tensor, ...]) -> tuple[Tensor, Tensor]:
        for own, given in zip(self._inputs, batch, strict=True):
            own.copy_(given)
        self._forward.replay()
        if self._shared:
            self._totals.copy_(self._sums)
            distributed.all_reduce(self._totals)
            self._finish.replay()
        return _Replayed.apply(self._anchor, self)

    def outputs(self) -> tuple[Tensor, Tensor]:
        """Losses and the number beside them, of the last batch."""
        return self._found.detach(), self._told.detach()

    def back(self, slopes: Tensor) -> None:
        """Add the last batch's gradients."""
        self._gradients.attach()
        self._slopes.copy_(slopes)
        self._backward.replay()


class _Replayed(torch.autograd.Function):
    """Lets autograd call a recording; the anchor only makes it think that there is something to differentiate."""

    @staticmethod
    def forward(ctx: Any, anchor: Tensor, recording: _Recording) -> tuple[Tensor, Tensor]:
        ctx.recording = recording
        found, told = recording.outputs()
        ctx.mark_non_differentiable(told)
        return found, told

    @staticmethod
    def backward(ctx: Any, *slopes: Tensor) -> tuple[None, None]:
        ctx.recording.back(slopes[0])
        return None, None
