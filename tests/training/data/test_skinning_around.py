"""Skinning weights around the skin: what they are, and that a training learns them."""

import copy
from pathlib import Path

import igl
import numpy as np
import pytest
import torch
from scipy.integrate import quad
from scipy.spatial import cKDTree
from torch import Tensor

from hit_core.body.model import BodyModel
from hit_core.model.library import load_model
from hit_core.training.data.skin_extension import KERNEL_RADIUS_M, SkinExtension, project
from hit_core.training.data.skinning_around import FARTHEST_M, weights_around
from hit_core.training.runs.train import train


@pytest.fixture(scope="module")
def ball() -> tuple[np.ndarray, np.ndarray]:
    """A ball of 10 cm about the origin, vertices and triangles."""
    vertices, faces = igl.icosahedron()
    for _ in range(4):
        vertices, faces = igl.loop(vertices, faces, 1)
        vertices /= np.linalg.norm(vertices, axis=1, keepdims=True)
    return 0.1 * vertices, faces.astype(np.int64)


def test_vertices_keep_their_values(ball: tuple[np.ndarray, np.ndarray]) -> None:
    vertices, faces = ball
    values = torch.from_numpy(np.random.default_rng(0).normal(size=(len(vertices), 3))).float()
    found = SkinExtension(vertices, faces, values).at(vertices, project(vertices, vertices, faces))
    torch.testing.assert_close(found, values, atol=1e-4, rtol=0)


def test_inside_and_outside_values_are_the_kernels_means(ball: tuple[np.ndarray, np.ndarray]) -> None:
    """Of a linear function on a ball, against its integral."""
    vertices, faces = ball
    extension = SkinExtension(vertices, faces, torch.from_numpy(vertices[:, :1] / 0.1).float())
    for x in (0.02, 0.05, 0.2, 1.0):

        def kernel(cosine: float, x: float = x) -> float:
            return float((0.1**2 + x**2 - 0.2 * x * cosine + KERNEL_RADIUS_M**2) ** -2)

        expected = quad(lambda c: c * kernel(c), -1, 1)[0] / quad(kernel, -1, 1)[0]
        point = np.array([[x, 0.0, 0.0]])
        assert float(extension.averages(torch.from_numpy(point).float())) == pytest.approx(expected, abs=0.003)
        found = extension.at(point, project(point, vertices, faces))
        assert float(found) == pytest.approx(expected, abs=0.02)


def test_weights_are_a_partition_and_meet_the_skin(body_model: BodyModel) -> None:
    cloud = weights_around(body_model, 4000)
    assert cloud.points.shape == (4000, 3)
    assert cloud.weights.shape == (4000, 24)
    assert cloud.weights.min() >= 0
    torch.testing.assert_close(cloud.weights.sum(1), torch.ones(4000))
    vertices = body_model.canonical_vertices().numpy()
    distance, nearest = cKDTree(vertices).query(cloud.points.numpy())
    assert (distance > FARTHEST_M / 2).any()
    close = distance < 0.003
    assert close.sum() > 50
    off = (cloud.weights - body_model.lbs_weights[nearest]).abs().sum(1).numpy()
    assert off[close].mean() < 0.05


def _error_around(model_folder: Path, body: BodyModel) -> float:
    cloud = weights_around(body, 4000)
    deformer = load_model(model_folder).deformer
    with torch.no_grad():
        predicted: Tensor = deformer.skinning_weights(cloud.points[None])[0]
    return float((predicted - cloud.weights).square().sum(-1).mean())


def test_a_training_learns_them(options: list[str], body_model: BodyModel) -> None:
    errors = {}
    for weight in (0.0, 100.0):
        folder = train(
            [*options, f"exp_name=around_{weight:.0f}", "train_cfg=train_smpl", "data_cfg.synthetic=True",
             "trainer.max_epochs=30", "lr=0.01", "trainer.check_val_every_n_epoch=30", "weight_decay_lbs=0",
             f"train_cfg.lambda_around={weight}"],
            show=False,
        ).folder  # fmt: skip
        errors[weight] = _error_around(folder, copy.deepcopy(body_model))
        header = next(folder.glob("logs/version_*/metrics.csv")).read_text().splitlines()[0]
        assert ("train/weights_around" in header) == (weight > 0)
    assert errors[100.0] < 0.8 * errors[0.0]
