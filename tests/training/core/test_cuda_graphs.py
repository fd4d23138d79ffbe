"""A recorded step does what a plain one does, and what it is made of may be recorded."""

import copy
import traceback
from pathlib import Path
from typing import Any

import pytest
import torch
from small_data import FAST
from torch.utils._python_dispatch import TorchDispatchMode

from hit_core.body.model import BodyModel
from hit_core.model.checkpoint import build_model
from hit_core.model.hit import ModelInfo
from hit_core.training.config import PRETRAIN, compose_config
from hit_core.training.core import module
from hit_core.training.core.module import HITModule
from hit_core.training.data import data_module
from hit_core.training.data.batch import Batch
from hit_core.training.data.datasets import ScanDataset, ScanSample, SyntheticDataset
from hit_core.training.data.draws import Draws
from hit_core.training.data.point_clouds import canonical_cloud, hand_cloud
from hit_core.training.data.skinning_around import weights_around
from hit_core.training.data.voxel_roots import find_roots

STAGES = {"occ": [], PRETRAIN: ["train_cfg=train_smpl", "data_cfg.synthetic=True", "train_cfg.lambda_around=10"]}


def hit_module(stage: str, body: BodyModel, device: str) -> HITModule:
    """A small model to train; every call gives the same one."""
    torch.manual_seed(0)
    config = compose_config([*FAST, *STAGES[stage], "lr=0.001", "optimizer=muon"])
    model = build_model(config, copy.deepcopy(body), ModelInfo("small", "male"))
    clouds = (None, None) if stage == PRETRAIN else (canonical_cloud(body, 500, 0.2), hand_cloud(body, 8))
    around = weights_around(body, 2000).to(torch.device(device)) if stage == PRETRAIN else None
    hit = HITModule(model, module.ModuleOptions.from_config(config), *clouds, around).to(device)
    cube, hands = clouds
    if cube is not None and hands is not None:
        hit.clouds = cube.to(hit.model.device), hands.to(hit.model.device)
    return hit


def step_batches(hit: HITModule, data_set: Path, body: BodyModel, count: int) -> list[Batch]:
    """Batches of several steps, the roots of the search included."""
    device = hit.model.device
    config = compose_config([*FAST, f"data_cfg.data_folder={data_set}"])
    found = []
    for step in range(count):
        if hit.options.to_train == PRETRAIN:
            rows = [SyntheticDataset(8, "random", 0)[step, index] for index in range(2)]
        else:
            subjects = data_module.prepared_subjects(config, body, "train")
            rows = [ScanDataset(subjects, 200, 0)[step, index] for index in range(2)]
        sample = ScanSample(*(torch.stack(parts).to(device) for parts in zip(*rows, strict=True)))
        batch = hit.batch(sample, Draws(torch.Generator(device).manual_seed(step), 2))
        if hit.options.to_train != PRETRAIN:
            origin = torch.zeros_like(batch.global_orient)
            posed = hit.model.body_model.with_shape(batch.betas).with_pose(batch.body_pose, batch.global_orient, origin)
            roots = find_roots(hit.model.deformer, batch.mri_points, batch.mri_start, posed.bone_transforms)
            batch = batch._replace(mri_roots=roots)
        found.append(batch)
    return found


def trained(hit: HITModule, batches: list[Batch]) -> list[list[float]]:
    """Losses of each step of a short training."""
    optimizer = hit.configure_optimizers()
    history = []
    for batch in batches:
        losses, failed = hit.steps(*(part for part in batch if part is not None))
        optimizer.zero_grad()
        losses.sum().backward()
        optimizer.step()
        history.append([*losses.tolist(), float(failed)])
    return history


class Watch(TorchDispatchMode):
    """Notes what a recording forbids: values that go from the host to the device or back."""

    FORBIDDEN = ("lift_fresh", "_local_scalar_dense", "nonzero", "scalar_tensor", "masked_select", "is_nonzero")

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if any(name in str(func) for name in self.FORBIDDEN):
            own = [frame for frame in traceback.extract_stack() if "hit_core" in frame.filename]
            self.seen.append(f"{func}: {own[-1].name if own else ''}")
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("stage", list(STAGES))
def test_a_step_sends_no_value_between_host_and_device(stage: str, data_set: Path, body_model: BodyModel) -> None:
    hit = hit_module(stage, body_model, "cpu")
    (batch,) = step_batches(hit, data_set, body_model, 1)
    tensors = [part for part in batch if part is not None]
    hit.steps(*tensors)  # what is computed once is there afterwards
    with Watch() as watch:
        hit.steps(*tensors)
    assert watch.seen == []
    with Watch() as watch:
        torch.where(torch.zeros(2) > 0, -1.0, 1.0)
    assert watch.seen, "the watch sees what it should"


@pytest.mark.parametrize("stage", list(STAGES))
def test_a_step_keeps_nothing_of_the_weights(stage: str, data_set: Path, body_model: BodyModel) -> None:
    """A replay changes weights without anyone noticing: what a step keeps of them would go stale."""
    hit = hit_module(stage, body_model, "cpu")
    (batch,) = step_batches(hit, data_set, body_model, 1)
    tensors = [part for part in batch if part is not None]
    hit.steps(*tensors)
    for name in hit.options.optimize:
        for parameter in hit.networks()[name].parameters():
            parameter.data.mul_(1.5)
    unnoticed, _ = hit.steps(*tensors)
    for network in hit.networks().values():
        for parameter in network.parameters():
            parameter.detach().add_(0.0)  # noticed: whatever was kept is made anew
    noticed, _ = hit.steps(*tensors)
    torch.testing.assert_close(unnoticed, noticed, rtol=0, atol=0)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs CUDA")
@pytest.mark.parametrize("stage", list(STAGES))
def test_recorded_steps_train_as_plain_ones(stage: str, data_set: Path, body_model: BodyModel) -> None:
    plain, recorded = (hit_module(stage, body_model, "cuda") for _ in range(2))
    recorded.steps.record = True
    batches = step_batches(plain, data_set, body_model, 12)
    expected, found = trained(plain, batches), trained(recorded, batches)
    assert recorded.steps.is_recorded
    torch.testing.assert_close(torch.tensor(found), torch.tensor(expected), rtol=0.02, atol=1e-3)
