"""All gradients of a training in one buffer, which processes add up in one go."""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, distributed, nn

__all__ = ["FlatGradients"]


class FlatGradients:
    """Gradients side by side in one buffer, of which each parameter's `grad` is a view.

    Laid out at the first gradients: a parameter that no loss reaches gets none, and optimizers leave it alone.

    Parameters
    ----------
    parameters : Callable[[], Iterable[nn.Parameter]]
        Tells them; asked when gradients are laid out.
    """

    def __init__(self, parameters: Callable[[], Iterable[nn.Parameter]]) -> None:
        self._parameters = parameters
        self._views: list[tuple[nn.Parameter, Tensor]] = []
        self.buffer: Tensor | None = None

    def lay_out(self) -> None:
        """Make the buffer from the gradients that are there."""
        given = [(parameter, parameter.grad) for parameter in self._parameters() if parameter.grad is not None]
        if not given:
            raise RuntimeError("no parameter has a gradient")
        self.buffer = torch.cat([gradient.detach().flatten() for _, gradient in given])
        parts = self.buffer.split([parameter.numel() for parameter, _ in given])
        self._views = [(parameter, part.view_as(parameter)) for (parameter, _), part in zip(given, parts, strict=True)]
        self.attach()

    def attach(self) -> None:
        """Put the views in their places; a gradient that was put there instead is taken over, a missing one is 0."""
        for parameter, view in self._views:
            if parameter.grad is view:
                continue
            if parameter.grad is None:
                view.zero_()
            else:
                view.copy_(parameter.grad)
            parameter.grad = view

    def zero(self) -> None:
        """Begin anew."""
        if self.buffer is not None:
            self.attach()
            self.buffer.zero_()

    def sum_over_processes(self) -> None:
        """Add up the gradients of all processes, in all of them."""
        if self.buffer is not None:
            distributed.all_reduce(self.buffer)
