"""The losses of a step of either stage, as functions from tensors to tensors."""

from collections.abc import Callable

import torch
from torch import Tensor

from ...model.hit import HITModel
from ...model.precision import full_float32
from ..config import PRETRAIN
from ..data.batch import Batch
from .cuda_graphs import Summed
from .losses import StageOutput, pretraining_losses, tissue_losses
from .module_options import ModuleOptions

__all__ = ["StepLosses"]


class StepLosses(Summed):
    """The losses of a batch, as functions from tensors to tensors; `names` tells which they are."""

    def __init__(self, model: HITModel, options: ModuleOptions) -> None:
        self.model, self.options = model, options
        self.names: tuple[str, ...] = ()
        self._finish: list[tuple[int, Callable[[Tensor], Tensor]]] = []

    def output(self, batch: Batch) -> StageOutput:
        """All that the stage computes."""
        model, options = self.model, self.options
        origin = torch.zeros_like(batch.global_orient)
        with full_float32(model.device):
            body = model.body_model.with_shape(batch.betas).with_pose(batch.body_pose, batch.global_orient, origin)
        if options.to_train == PRETRAIN:
            around = (batch.around_points, batch.around_weights) if len(batch.around_points) else None
            return pretraining_losses(model, body, options.weights, around)
        return tissue_losses(
            model, batch, body, options.weights,
            train_skinning="lbs" in options.optimize,
            compressor_gradient=options.compressor_gradient,
        )  # fmt: skip

    def sums(self, *batch: Tensor) -> Tensor:
        """The sums that all losses of a batch are made of; at the end voxels whose search failed and did not."""
        output = self.output(Batch(*batch))
        terms = output.terms.values()
        self.names = tuple(output.terms)
        self._finish = [(len(term.sums), term.finish) for term in terms]
        valid = output.valid
        found = next(iter(terms)).sums.new_zeros(2) if valid is None else torch.stack([(~valid).sum(), valid.sum()])
        return torch.cat([*(term.sums for term in terms), found])

    def finish(self, sums: Tensor) -> tuple[Tensor, Tensor]:
        """Losses, one by one, and the share of the voxels whose search failed, of a whole batch's sums."""
        *parts, searched = sums.split([*(size for size, _ in self._finish), 2])
        losses = [finish(part) for (_, finish), part in zip(self._finish, parts, strict=True)]
        return torch.stack(losses), (searched[0] / searched.sum().clamp(min=1)).detach()
