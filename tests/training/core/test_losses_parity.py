"""Losses, gradients, metrics and voxel conversions of the reference vectors, within the tolerances of its README."""

import copy

import numpy as np
import pytest
import torch

from hit_core.model.hit import HITModel
from hit_core.model.precision import full_float32
from hit_core.training.core.losses import LossWeights, StageOutput, pretraining_losses, tissue_losses
from hit_core.training.core.voxel_scores import TISSUE_KEYS, SplitAccuracy, mean_scores, score_subject
from hit_core.training.data.batch import Batch

LOSSES = {"skinning_weights": 1e-4, "compression_zero": 1e-3}
GRADIENTS, METRES, METRICS = 1e-3, 1e-5, 1e-6
Step = tuple[HITModel, StageOutput]


def tensor(vectors: dict[str, np.ndarray], name: str) -> torch.Tensor:
    array = vectors[name]
    return torch.from_numpy(array.astype(np.float32) if array.dtype.kind == "f" else array)


@pytest.fixture(scope="module")
def batch(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> Batch:
    pose = {name: tensor(vectors, name) for name in ("betas", "body_pose", "global_orient", "transl")}
    vertices = reference_model.body(**pose).vertices
    return Batch(
        **{name: pose[name] for name in ("betas", "body_pose", "global_orient")},
        vertices=vertices,
        vertices_free=vertices + tensor(vectors, "batch.body_verts_free_minus_body_verts"),
        mri_points=tensor(vectors, "points.posed"),
        mri_labels=tensor(vectors, "batch.mri_occ").long(),
        mri_body=tensor(vectors, "metric.body_mask"),
        mri_start=tensor(vectors, "posed.nearest_skinning_weights"),
        can_points=tensor(vectors, "batch.can_points"),
        can_inside=tensor(vectors, "batch.can_occ"),
        hand_points=tensor(vectors, "batch.hands_can_points"),
        hand_inside=tensor(vectors, "batch.hands_can_occ").bool(),
    )


@pytest.fixture(scope="module")
def step(reference_model: HITModel, vectors: dict[str, np.ndarray], batch: Batch) -> Step:
    """One training step of stage 2 with the skinning network trained too."""
    model = copy.deepcopy(reference_model).train().requires_grad_(True)
    body = model.body(*(tensor(vectors, name) for name in ("betas", "body_pose", "global_orient", "transl")))
    output = tissue_losses(model, batch, body, LossWeights(), train_skinning=True)
    torch.stack([loss for name, loss in output.losses.items() if name != "skinning_weights"]).sum().backward()
    return model, output


def test_every_training_entry_is_checked(vectors: dict[str, np.ndarray], step: Step) -> None:
    model, output = step
    expected = {f"loss.{name}" for name in output.losses} | {"loss.total_train_hit"}
    expected |= {f"grad_norm.{name}" for name, _ in model.named_parameters()}
    prefixes = ("loss.", "grad_norm.")
    assert {name for name in vectors if name.startswith(prefixes)} == expected


def test_losses(vectors: dict[str, np.ndarray], step: Step) -> None:
    _, output = step
    assert output.valid is not None
    assert output.valid.all()
    for name, loss in output.losses.items():
        assert loss.item() == pytest.approx(vectors[f"loss.{name}"].item(), rel=LOSSES.get(name, 1e-5)), name
    total = output.total - output.losses["skinning_weights"]
    assert total.item() == pytest.approx(vectors["loss.total_train_hit"].item(), rel=1e-5)


def test_pretraining_losses(vectors: dict[str, np.ndarray], reference_model: HITModel) -> None:
    body = reference_model.body(vectors["betas"])
    losses = pretraining_losses(reference_model, body, LossWeights(betas=50.0)).losses
    expected = vectors["loss.beta_displacement"].item() / 2
    assert losses["beta_displacement"].item() == pytest.approx(expected, rel=1e-5)
    assert losses["skinning_weights"].item() == pytest.approx(vectors["loss.skinning_weights"].item(), rel=1e-4)


def test_logits(vectors: dict[str, np.ndarray], step: Step) -> None:
    _, output = step
    assert output.logits is not None
    assert np.abs(output.logits.detach().numpy() - vectors["train.tissue_logits"]).max() <= 0.4


def test_gradients(vectors: dict[str, np.ndarray], step: Step) -> None:
    model, _ = step
    for name, parameter in model.named_parameters():
        assert parameter.grad is not None
        norm = parameter.grad.norm().item()
        assert norm == pytest.approx(vectors[f"grad_norm.{name}"].item(), rel=GRADIENTS), name


def test_frozen_skinning_changes_no_other_gradient(
    reference_model: HITModel, vectors: dict[str, np.ndarray], batch: Batch
) -> None:
    model = copy.deepcopy(reference_model).train().requires_grad_(True)
    model.deformer.lbs_network.requires_grad_(False)
    body = model.body(*(tensor(vectors, name) for name in ("betas", "body_pose", "global_orient", "transl")))
    output = tissue_losses(model, batch, body, LossWeights())
    assert "skinning_weights" not in output.losses
    output.total.backward()
    for name, parameter in model.named_parameters():
        if "lbs_network" in name:
            assert parameter.grad is None
        else:
            assert parameter.grad is not None
            expected = vectors[f"grad_norm.{name}"].item()
            assert parameter.grad.norm().item() == pytest.approx(expected, rel=GRADIENTS), name


def test_metrics(vectors: dict[str, np.ndarray], batch: Batch) -> None:
    predicted = tensor(vectors, "metric.pred").long()
    rows = zip(predicted, batch.mri_labels, batch.mri_body, strict=True)
    scores = [score_subject(str(number), *row) for number, row in enumerate(rows)]
    means = mean_scores(scores)
    assert means["accuracy"] == pytest.approx(vectors["metric.accuracy"].item(), abs=METRICS)
    running = SplitAccuracy()
    running.update(predicted, batch.mri_labels, batch.mri_body)
    for key in TISSUE_KEYS.values():
        for kind in ("dice", "iou"):
            assert means[f"{kind}_{key}"] == pytest.approx(vectors[f"metric.{kind}_{key}"].item(), abs=METRICS)
        composition = [subject.values[f"composition_{key}"] for subject in scores]
        np.testing.assert_allclose(composition, vectors[f"metric.composition_{key}"], rtol=0, atol=METRICS)
    for name, value in running.compute().items():
        assert value.item() == pytest.approx(means[name], abs=METRICS)


def test_coarse_products_leave_the_search_alone(
    reference_model: HITModel, vectors: dict[str, np.ndarray], batch: Batch
) -> None:
    """With bfloat16 networks every search still converges, and the losses stay close."""
    body = reference_model.body(*(tensor(vectors, name) for name in ("betas", "body_pose", "global_orient", "transl")))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        output = tissue_losses(reference_model, batch, body, LossWeights())
    assert output.valid is not None
    assert output.valid.all()
    for name in ("beta_displacement", "hands", "compression", "occupancy"):
        assert output.losses[name].item() == pytest.approx(vectors[f"loss.{name}"].item(), rel=0.05), name


def test_float32_is_restored() -> None:
    torch.set_float32_matmul_precision("high")
    try:
        with full_float32(torch.device("cpu")):
            assert torch.get_float32_matmul_precision() == "highest"
        assert torch.get_float32_matmul_precision() == "high"
    finally:
        torch.set_float32_matmul_precision("highest")
