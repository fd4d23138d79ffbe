"""The Lightning module of both stages: optimizer, steps, validation, and checkpoints in the published layout."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import lightning
import torch
from torch import Tensor, nn

from ...errors import CheckpointError, InputError
from ...model.hit import HITModel
from ...model.precision import full_float32
from ..config import PRETRAIN
from ..data.batch import Batch
from ..data.datasets import ScanSample, assemble
from ..data.point_clouds import Cloud
from ..data.resident_voxels import ResidentVoxels
from ..data.skinning_around import WeightCloud
from .checkpoints import official_state, own_state
from .cuda_graphs import Replay
from .floating_tissue import find_afloat
from .losses import LossWeights, StageOutput, pretraining_losses, tissue_losses
from .optimizers import muon_and_adam, rise_and_fall
from .voxel_classes import fill_failed
from .voxel_scores import SplitAccuracy

__all__ = ["HITModule", "ModuleOptions"]

logger = logging.getLogger(__name__)

AFLOAT_POINTS = 2048
AROUND_POINTS = 8192


@dataclass(frozen=True)
class ModuleOptions:
    """What a step does; the names are those of the configuration.

    `can_points` per subject and `hand_points` per hand part are drawn at every step.
    """

    to_train: str = "occ"
    weights: LossWeights = field(default_factory=LossWeights)
    optimize: tuple[str, ...] = ("disp", "occ", "compressor")
    lr: float = 1e-4
    adam_betas: tuple[float, float] = (0.9, 0.999)
    weight_decay: tuple[tuple[str, float], ...] = (("disp", 1e-3), ("compressor", 1e-3), ("lbs", 0.1))
    mri_points: int = 6000
    can_points: int = 6000
    hand_points: int = 5000
    compressor_gradient: bool = False
    seed: int = 0
    gradient_clip: float = 100.0
    optimizer: str = "adam"
    muon_lr: float = 0.02
    use_scheduler: bool = False
    log_every: int = 1

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> "ModuleOptions":
        """Read the checked configuration.

        Raises
        ------
        InputError
            Nothing is left to optimise.
        """
        train, data = config["train_cfg"], config["data_cfg"]
        optimize = tuple(name for name in ("disp", "occ", "lbs", "compressor") if train[f"optimize_{name}"])
        if not optimize:
            raise InputError.about("nothing to train", field="train_cfg.optimize_*", expected="at least one true")
        weights = LossWeights.from_options(train)
        if not data["sample_can_points"]:
            weights = replace(weights, outcan=0.0, beta0=0.0)
        if not data["sample_can_hands"]:
            weights = replace(weights, hands=0.0)
        clip = config["gradient_clip_val"]
        return cls(
            to_train=train["to_train"],
            weights=weights,
            optimize=optimize,
            lr=float(config["lr"]),
            adam_betas=(float(config["adam_beta1"]), float(config["adam_beta2"])),
            weight_decay=tuple((name, float(config[f"weight_decay_{name}"])) for name in ("disp", "compressor", "lbs")),
            mri_points=data["n_pts_mri"],
            can_points=data["n_pts_mri"] if data["sample_can_points"] else 0,
            hand_points=data["n_points_hands"] if data["sample_can_hands"] else 0,
            compressor_gradient=not train["no_comp_grad"],
            seed=int(config["seed_everything"]),
            log_every=max(1, int(config["trainer"]["log_every_n_steps"])),
            gradient_clip=100.0 if clip in (None, "None") else float(clip),
            optimizer=config["optimizer"],
            muon_lr=float(config["muon_lr"]),
            use_scheduler=config["use_scheduler"],
        )


class NotFiniteLoss(Exception):
    """A loss is NaN or infinite; holds the batch and the losses."""

    def __init__(self, losses: dict[str, float], batch: ScanSample) -> None:
        super().__init__("a loss is not finite")
        self.losses, self.batch = losses, batch


class StepLosses(nn.Module):
    """The losses of a batch, as a function from tensors to tensors; `names` tells which they are."""

    def __init__(self, model: HITModel, options: ModuleOptions) -> None:
        super().__init__()
        self.model, self.options = model, options
        self.names: tuple[str, ...] = ()

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

    def forward(self, *batch: Tensor) -> tuple[Tensor, Tensor]:
        """Losses, one by one, and the share of the voxels whose search failed."""
        output = self.output(Batch(*batch))
        self.names = tuple(output.losses)
        losses = torch.stack(list(output.losses.values()))
        failed = losses.new_zeros(()) if output.valid is None else 1.0 - output.valid.float().mean()
        return losses, failed


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
        self.steps = Replay(StepLosses(model, options))
        self._pending: tuple[Tensor, Tensor, ScanSample] | None = None
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
        alone = self.device.type == "cuda" and self.trainer.world_size == 1 and self.trainer.precision == "32-true"
        if alone and not searched and (self.banks or self.options.to_train == PRETRAIN):
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
        seed = 0
        for number in (self.options.seed, *key, self.global_rank):
            seed = (seed * 1_000_003 + number + 1) % (1 << 62)
        return seed

    def _generator(self, *key: int) -> torch.Generator:
        return torch.Generator(self.device).manual_seed(self._seed(*key))

    def batch(self, sample: ScanSample, generator: torch.Generator) -> Batch:
        """What one loaded batch becomes on its device."""
        if self.options.to_train == PRETRAIN:
            none = sample.points
            return self._with_around(Batch(*sample[:5], *[none] * 8, *[none[0]] * 3), generator)
        cube, hands = self.clouds
        if cube is None or hands is None:
            raise RuntimeError("stage 2 needs points of canonical space")
        counts = (self.options.can_points, self.options.hand_points)
        batch = assemble(sample, self.model.body_model, cube, hands, counts, generator)
        batch = self._with_around(batch, generator)
        if not len(self.afloat):
            return batch
        chosen = torch.randint(len(self.afloat), (AFLOAT_POINTS,), generator=generator, device=self.afloat.device)
        return batch._replace(afloat=self.afloat[chosen])

    def _with_around(self, batch: Batch, generator: torch.Generator) -> Batch:
        if self.around is None:
            return batch
        points, weights = self.around.draw(AROUND_POINTS, generator)
        return batch._replace(around_points=points, around_weights=weights)

    def _drawn(self, sample: ScanSample | Tensor, stage: str, generator: torch.Generator) -> ScanSample:
        """Voxels of the subjects whose numbers came, where voxels are kept on the device."""
        if not isinstance(sample, Tensor):
            return sample
        return self.banks[stage].draw(sample, self.options.mri_points, generator)

    def training_step(self, sample: ScanSample | Tensor, batch_idx: int) -> Tensor:
        """One step; what it logs is read after the backward pass, in one go."""
        # Dropout must not depend on what drew random numbers before, or a resumed run would not repeat a whole one.
        torch.manual_seed(self._seed(0, self.global_step))
        generator = self._generator(1, self.global_step)
        sample = self._drawn(sample, "train", generator)
        batch = self.batch(sample, generator)
        losses, failed = self.steps(*(part for part in batch if part is not None))
        self._pending = losses, failed, sample
        return losses.sum()

    def on_after_backward(self) -> None:
        """Stop at a loss that is not finite, before the optimizer sees it; log the losses."""
        if self._pending is None:
            return
        losses, failed, sample = self._pending
        self._pending = None
        *found, self.failed_share = torch.cat([losses, failed[None]]).detach().float().tolist()
        values = dict(zip(self.steps.losses.names, found, strict=True))
        total = sum(found)
        if not abs(total) < float("inf"):
            raise NotFiniteLoss(values, sample)
        if self.global_step % self.options.log_every == 0:
            shown = {f"train/{name}": value for name, value in values.items()}
            shown |= {"train/loss": total, "train/failed_share": self.failed_share, "epoch": self.current_epoch}
            for log in self.trainer.loggers:
                log.log_metrics(shown, step=self.global_step)

    def validation_step(self, sample: ScanSample | Tensor, batch_idx: int) -> None:
        """Losses, and in stage 2 scores, on voxels that stay the same from one validation to the next."""
        generator = self._generator(2, batch_idx)
        sample = self._drawn(sample, "val", generator)
        batch = self.batch(sample, generator)
        output = self.steps.losses.output(batch)
        size = len(sample.betas)
        for name, value in output.losses.items():
            self._log_mean(f"val/loss_{SHORT_NAMES.get(name, name)}", value, size)
        self._log_mean("val/loss", output.total, size)
        if output.logits is not None and output.valid is not None:
            predicted = fill_failed(batch.mri_points, output.logits.argmax(-1), output.valid)
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

    path = folder / "not_finite_batch.pt"
    with writing(path) as stream:
        torch.save({"losses": error.losses, "batch": error.batch._asdict()}, stream)
    return path
