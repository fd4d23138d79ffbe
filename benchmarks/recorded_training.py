"""Training steps of both stages as `hit train` records them: losses, gradients, the optimizer; without loaders."""

import copy

import torch
from training_step import load, make_batch

from hit_core.model.checkpoint import build_model
from hit_core.model.hit import HITModel, ModelInfo
from hit_core.training.config import PRETRAIN, compose_config
from hit_core.training.core.module import AFLOAT_POINTS, AROUND_POINTS, HITModule, ModuleOptions
from hit_core.training.data.batch import Batch
from hit_core.training.data.datasets import ScanSample, SyntheticDataset
from hit_core.training.data.draws import Draws
from hit_core.training.data.voxel_roots import find_roots

__all__ = ["STAGES", "Steps"]

RECIPE = ["optimizer=muon", "lr=0.001"]
STAGES = {
    "1": [*RECIPE, "train_cfg=train_smpl", "data_cfg.synthetic=True", "train_cfg.lambda_around=100"],
    "2": [*RECIPE, "train_cfg.lambda_afloat=30"],
}
"""The shipped models' losses and optimizer."""


class Steps:
    """Steps on one batch, recorded where there is a GPU; networks of published size on the reference body.

    Parameters
    ----------
    stage : str
        One of `STAGES`.
    subjects, points, hand_points : int
        Size of the batch: voxels and points around the hands of each subject, in stage 2.
    record : bool
        False: computed as they are.
    shared : bool
        Whether other processes have the other parts of the batch; torch.distributed must know them.
    """

    def __init__(
        self, stage: str, device: str, subjects: int, points: int, hand_points: int, *, record: bool = True,
        shared: bool = False,
    ) -> None:  # fmt: skip
        reference = load(device)
        config = compose_config(STAGES[stage])
        torch.manual_seed(0)
        body_model = copy.deepcopy(reference.body_model).cpu()
        model = build_model(config, body_model, ModelInfo("steps", "male"))
        self.module = HITModule(model, ModuleOptions.from_config(config), None, None).to(reference.device)
        make = self._bodies if self.module.options.to_train == PRETRAIN else self._scans
        self.batch = [part for part in make(reference, subjects, points, hand_points) if part is not None]
        self.optimizer = self.module.configure_optimizers()
        self.module.steps.record = self.on_gpu and record
        self.module.steps.shared = shared

    @property
    def on_gpu(self) -> bool:
        """Whether there is a GPU, where steps are recorded."""
        return self.module.device.type == "cuda"

    @property
    def is_recorded(self) -> bool:
        """Whether steps are replayed."""
        return self.module.steps.is_recorded

    def step(self, *, optimize: bool = True) -> torch.Tensor:
        """One step; its losses, one by one. Without `optimize` the parameters stay as they are."""
        gradients, steps = self.module.gradients, self.module.steps
        losses, _ = steps(*self.batch)
        gradients.zero()
        losses.sum().backward()
        if gradients.buffer is None:
            gradients.lay_out()
        if steps.shared:
            gradients.sum_over_processes()
        losses.tolist()  # as a training does, to stop at one that is not finite
        if optimize:
            torch.nn.utils.clip_grad_value_(self.module.parameters(), self.module.options.gradient_clip)
            self.optimizer.step()
        return losses.detach()

    def _bodies(self, reference: HITModel, subjects: int, points: int, hand_points: int) -> Batch:
        data = SyntheticDataset(subjects, "random", 0)
        rows = zip(*(data[0, number] for number in range(subjects)), strict=True)
        sample = ScanSample(*(torch.stack(parts).to(reference.device) for parts in rows))
        batch = self.module.batch(sample, Draws(torch.Generator(reference.device), subjects))
        skin = reference.body_model.canonical_vertices()
        chosen = torch.randint(len(skin), (min(AROUND_POINTS, 32 * points),), device=skin.device)
        around = skin[chosen] + 0.05 * torch.randn(len(chosen), 3, device=skin.device)
        return batch._replace(around_points=around, around_weights=reference.body_model.lbs_weights[chosen])

    def _scans(self, reference: HITModel, subjects: int, points: int, hand_points: int) -> Batch:
        batch, body = make_batch(reference, subjects, points, hand_points)
        with torch.no_grad():
            roots = find_roots(reference.deformer, batch.mri_points, batch.mri_start, body.bone_transforms)
        afloat = torch.randn(min(AFLOAT_POINTS, 8 * points), 3, device=reference.device)
        return batch._replace(mri_roots=roots, afloat=afloat)
