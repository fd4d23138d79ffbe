"""The Lightning module of both stages: optimizer, steps, validation, and checkpoints in the published layout."""

import logging
from pathlib import Path
from typing import Any

import lightning
import torch
from torch import Tensor

from ...errors import CheckpointError
from ...model.hit import HITModel
from ..config import PRETRAIN
from ..data.batch import Batch
from ..data.datasets import ScanSample, assemble
from ..data.draws import Draws
from ..data.point_clouds import Cloud
from ..data.resident_voxels import ResidentVoxels
from ..data.skinning_around import WeightCloud
from .checkpoints import official_state, own_state
from .cuda_graphs import Replay
from .flat_gradients import FlatGradients
from .floating_tissue import find_afloat
from .module_options import ModuleOptions
from .optimizers import muon_and_adam, rise_and_fall
from .step_losses import StepLosses
from .voxel_classes import fill_failed
from .voxel_scores import SplitAccuracy

__all__ = ["HITModule", "ModuleOptions"]

logger = logging.getLogger(__name__)

AFLOAT_POINTS = 2048
AROUND_POINTS = 8192


class NotFiniteLoss(Exception):
    """A loss is NaN or infinite; holds the losses and this process's part of the batch.

    `process` is its number, where several share the batch.
    """

    def __init__(self, losses: dict[str, float], batch: ScanSample, process: int | None) -> None:
        super().__init__("a loss is not finite")
        self.losses, self.batch, self.process = losses, batch, process


class HITModule(lightning.LightningModule):
    """Trains a HIT model; `cube` and `hands` are None in pretraining, `around` without the loss that is for it."""

    def __init__(
        self, model: HITModel, options: ModuleOptions, cube: Cloud | None, hands: Cloud | None,
        around: WeightCloud | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.model, self.options = model, options
        self.clouds = (cube, hands)
        self.around = around
        self.banks: dict[str, ResidentVoxels] = {}
        self.scores = SplitAccuracy()
        self.afloat = torch.zeros(0, 3)
        self.failed_share = 0.0
        self.gradients = FlatGradients(lambda: (found for found in self.parameters() if found.requires_grad))
        self.steps = Replay(StepLosses(model, options), self.gradients)
        self._pending: tuple[Tensor, Tensor, ScanSample, bool] | None = None
        networks = self.networks()
        for name, network in networks.items():
            network.requires_grad_(name in options.optimize)
        self.train()

    def train(self, mode: bool = True) -> "HITModule":
        """Training mode for what is trained; frozen networks stay in evaluation mode, which is faster."""
        super().train(mode)
        for name, network in self.networks().items():
            if name not in self.options.optimize:
                network.eval()
        return self

    def networks(self) -> dict[str, torch.nn.Module]:
        """The model's networks by their names in the configuration."""
        deformer = self.model.deformer
        found = {"occ": self.model.tissues_occ, "disp": deformer.disp_network, "lbs": deformer.lbs_network}
        return {**found, **({} if deformer.compressor is None else {"compressor": deformer.compressor})}

    def configure_optimizers(self) -> Any:
        """Adam, or Muon and Adam, with weight decay by network; with a scheduler, rates that rise and fall."""
        options, networks = self.options, self.networks()
        chosen = {name: networks[name] for name in networks if name in options.optimize}
        decay = dict(options.weight_decay)
        optimizer: torch.optim.Optimizer
        if options.optimizer == "muon":
            optimizer = muon_and_adam(chosen, options.muon_lr, options.lr, options.adam_betas, decay)
        else:
            groups = [
                {"params": list(network.parameters()), "weight_decay": decay.get(name, 0.0)}
                for name, network in chosen.items()
            ]
            fused = self.device.type == "cuda"
            optimizer = torch.optim.Adam(groups, lr=options.lr, betas=options.adam_betas, fused=fused)
        if not options.use_scheduler:
            return optimizer
        scheduler = rise_and_fall(optimizer, self.trainer.estimated_stepping_batches)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}

    def setup(self, stage: str) -> None:
        """Bring the clouds, and voxels where there is room for them, to the device of this process."""
        device = self.trainer.strategy.root_device  # the module itself is moved there later
        data = getattr(self.trainer, "datamodule", None)
        if data is not None and not self.banks:
            self.banks = data.keep_on(device)
        cube, hands = self.clouds
        if cube is not None and hands is not None:
            self.clouds = cube.to(device), hands.to(device)
        if self.around is not None:
            self.around = self.around.to(device)

    def on_fit_start(self) -> None:
        """Search the voxels' shaped points beforehand where the skinning network stays as it is; record steps."""
        searched = self.options.to_train != PRETRAIN and "lbs" in self.options.optimize
        if not searched:
            for bank in self.banks.values():
                bank.find_roots(self.model)
        self.steps.shared = self.trainer.world_size > 1
        plain = self.device.type == "cuda" and self.trainer.precision == "32-true"
        if plain and not searched and (self.banks or self.options.to_train == PRETRAIN):
            self.steps.record = True

    def on_train_epoch_start(self) -> None:
        """Look for tissue that floats in the air, at the start and after each validation."""
        every = self.trainer.check_val_every_n_epoch or 1
        cube = self.clouds[0]
        if (
            self.options.weights.afloat
            and cube is not None
            and (not len(self.afloat) or self.current_epoch % every == 0)
        ):
            found = find_afloat(self.model, cube)
            logger.info("epoch %d: %d points of the cube are tissue afloat", self.current_epoch, len(found))
            self.afloat = found if len(found) else cube.points[~cube.inside]  # none: any point of the air

    def _seed(self, *key: int) -> int:
        """The same in all processes."""
        seed = 0
        for number in (self.options.seed, *key, 0):
            seed = (seed * 1_000_003 + number + 1) % (1 << 62)
        return seed

    def _own(self, sample: ScanSample | Tensor, stage: str, batch_idx: int, *key: int) -> tuple[Any, int, Draws]:
        """A loaded batch without what only fills places, how much is left of it, and the step's draws.

        Processes get batches of one size, and so the last ones of an epoch get subjects that others have. Of those a
        process that has no other keeps what it got; it does not count.
        """
        trainer = self.trainer
        given = len(sample) if isinstance(sample, Tensor) else len(sample.betas)
        data = getattr(trainer, "datamodule", None)
        whole = given * trainer.world_size if data is None else data.step_size(stage, batch_idx)
        rows = range(trainer.global_rank, whole, trainer.world_size)
        if 0 < len(rows) < given:
            kept = len(rows)
            sample = sample[:kept] if isinstance(sample, Tensor) else ScanSample(*(part[:kept] for part in sample))
        generator = torch.Generator(self.device).manual_seed(self._seed(*key))
        if not rows:
            return sample, 0, Draws(generator, given)
        return sample, len(rows), Draws(generator, whole, slice(trainer.global_rank, None, trainer.world_size))

    def batch(self, sample: ScanSample, draws: Draws) -> Batch:
        """What one loaded batch becomes on its device."""
        if self.options.to_train == PRETRAIN:
            none = sample.points
            return self._with_around(Batch(*sample[:5], *[none] * 8, *[none[0]] * 3), draws)
        cube, hands = self.clouds
        if cube is None or hands is None:
            raise RuntimeError("stage 2 needs points of canonical space")
        counts = (self.options.can_points, self.options.hand_points)
        batch = assemble(sample, self.model.body_model, cube, hands, counts, draws)
        batch = self._with_around(batch, draws)
        if not len(self.afloat):
            return batch
        return batch._replace(afloat=self.afloat[draws.shared(len(self.afloat), AFLOAT_POINTS)])

    def _with_around(self, batch: Batch, draws: Draws) -> Batch:
        if self.around is None:
            return batch
        points, weights = self.around.draw(AROUND_POINTS, draws)
        return batch._replace(around_points=points, around_weights=weights)

    def _drawn(self, sample: ScanSample | Tensor, stage: str, draws: Draws) -> ScanSample:
        """Voxels of the subjects whose numbers came, where voxels are kept on the device."""
        if not isinstance(sample, Tensor):
            return sample
        return self.banks[stage].draw(sample, self.options.mri_points, draws)

    def training_step(self, sample: ScanSample | Tensor, batch_idx: int) -> Tensor:
        """One step; what it logs is read after the backward pass, in one go."""
        # Dropout must not depend on what drew random numbers before, or a resumed run would not repeat a whole one.
        torch.manual_seed(self._seed(0, self.global_step))
        sample, kept, draws = self._own(sample, "train", batch_idx, 1, self.global_step)
        sample = self._drawn(sample, "train", draws)
        batch = self.batch(sample, draws)
        losses, failed = self.steps(*(part for part in batch if part is not None), counts=kept > 0)
        every = self.trainer.accumulate_grad_batches
        is_last = (batch_idx + 1) % every == 0 or batch_idx + 1 == self.trainer.num_training_batches
        self._pending = losses, failed, sample, is_last
        return losses.sum()

    def optimizer_zero_grad(self, epoch: int, batch_idx: int, optimizer: Any) -> None:
        """Begin with gradients of 0, in their buffer."""
        self.gradients.zero()

    def on_after_backward(self) -> None:
        """Add up what the processes found; stop at a loss that is not finite, before the optimizer sees it."""
        if self._pending is None:
            return
        losses, failed, sample, is_last = self._pending
        self._pending = None
        if self.gradients.buffer is None:
            self.gradients.lay_out()
        if self.steps.shared and is_last:
            self.gradients.sum_over_processes()
        *found, self.failed_share = torch.cat([losses, failed[None]]).detach().float().tolist()
        values = dict(zip(self.steps.losses.names, found, strict=True))
        total = sum(found)
        if not abs(total) < float("inf"):
            raise NotFiniteLoss(values, sample, self.global_rank if self.steps.shared else None)
        if self.global_step % self.options.log_every == 0:
            shown = {f"train/{name}": value for name, value in values.items()}
            shown |= {"train/loss": total, "train/failed_share": self.failed_share, "epoch": self.current_epoch}
            for log in self.trainer.loggers:
                log.log_metrics(shown, step=self.global_step)

    def validation_step(self, sample: ScanSample | Tensor, batch_idx: int) -> None:
        """Losses, and in stage 2 scores, on voxels that stay the same from one validation to the next."""
        sample, size, draws = self._own(sample, "val", batch_idx, 2, batch_idx)
        sample = self._drawn(sample, "val", draws)
        batch = self.batch(sample, draws)
        output = self.steps.losses.output(batch)
        for name, value in output.losses.items():
            self._log_mean(f"val/loss_{SHORT_NAMES.get(name, name)}", value, size)
        self._log_mean("val/loss", output.total, size)
        if output.logits is not None and output.valid is not None:
            predicted = fill_failed(batch.mri_points, output.logits.argmax(-1), output.valid)
            if size:
                self.scores.update(predicted, batch.mri_labels, batch.mri_body)
            self._log_mean("val/failed_share", 1.0 - output.valid.float().mean(), size)

    def _log_mean(self, name: str, value: Tensor, size: int) -> None:
        self.log(name, value, on_step=False, on_epoch=True, sync_dist=True, batch_size=size)

    def on_validation_epoch_end(self) -> None:
        """Scores over all subjects of the split."""
        if self.options.to_train == PRETRAIN:
            return
        for name, value in self.scores.compute().items():
            self.log(f"val/{name}", value.to(self.device), sync_dist=True)
        self.scores.reset()

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Use the published names, and add the body model, so that the file alone is enough to run."""
        checkpoint["state_dict"] = official_state(checkpoint["state_dict"], self.model)

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Accept the published names.

        Raises
        ------
        CheckpointError
            The file has no networks.
        """
        if "state_dict" not in checkpoint:
            raise CheckpointError.about("no state_dict inside", expected="a checkpoint of this training")
        checkpoint["state_dict"] = own_state(checkpoint["state_dict"])


SHORT_NAMES = {"skinning_weights": "lbs", "weights_around": "around", "beta_displacement": "betas"}
"""Published names of stage 1's validation losses."""


def save_failed_batch(error: NotFiniteLoss, folder: Path) -> Path:
    """Write the batch that gave a loss that is not finite, for inspection."""
    from ...atomic import writing

    path = folder / f"not_finite_batch{'' if error.process is None else f'_{error.process}'}.pt"
    with writing(path) as stream:
        torch.save({"losses": error.losses, "batch": error.batch._asdict()}, stream)
    return path
