"""Tissue that floats in the air is found, and a training takes it away."""

import copy
import logging
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.spatial import cKDTree
from small_data import FAST
from torch import Tensor, nn

from hit_core.body.model import BodyModel
from hit_core.model.checkpoint import build_model
from hit_core.model.hit import HITModel, ModelInfo
from hit_core.tissues import Tissue
from hit_core.training.config import compose_config
from hit_core.training.core.floating_tissue import AFLOAT_M, find_afloat
from hit_core.training.data.point_clouds import canonical_cloud
from hit_core.training.runs.train import train

BALL, RADIUS = torch.tensor([0.7, 0.7, 0.3]), 0.3


class Ball(nn.Module):
    """Lean tissue in a ball beside the head, nothing elsewhere."""

    def forward(self, points: Tensor) -> Tensor:
        inside = (points - BALL).norm(dim=-1) < RADIUS
        logits = torch.zeros(*points.shape[:-1], 4)
        logits[..., Tissue.NO] = torch.where(inside, -5.0, 8.0)
        return logits


@pytest.fixture
def model(body_model: BodyModel) -> HITModel:
    torch.manual_seed(0)
    return build_model(compose_config(FAST), copy.deepcopy(body_model), ModelInfo("small", "male"))


def test_what_floats_is_found_and_what_touches_the_skin_is_not(model: HITModel) -> None:
    cube = canonical_cloud(model.body_model, 20_000, 0.2)
    model.tissues_occ = Ball()  # type: ignore[assignment]
    found = find_afloat(model, cube)
    in_ball = cube.points[(cube.points - BALL).norm(dim=-1) < RADIUS]
    near = cKDTree(model.body_model.canonical_vertices().numpy()).query(in_ball.numpy())[0] <= AFLOAT_M
    assert len(found) == (~near).sum() > 20
    assert ((found - BALL).norm(dim=-1) < RADIUS).all()


def test_clean_air_gives_no_points(model: HITModel) -> None:
    cube = canonical_cloud(model.body_model, 5000, 0.2)
    model.tissues_occ = Ball()  # type: ignore[assignment]
    away = cube.points[(cube.points - BALL).norm(dim=-1) > RADIUS]
    clean = type(cube)(away, torch.zeros(len(away), dtype=torch.bool))
    assert find_afloat(model, clean).shape == (0, 3)


def test_a_training_clears_the_air(options: list[str], caplog: pytest.LogCaptureFixture) -> None:
    """The same training with and without the loss; the log tells how many points floated at each validation."""
    left = {}
    for weight in (0.0001, 30.0):
        caplog.clear()
        with caplog.at_level(logging.INFO, "hit_core"):
            train(
                [*options, f"exp_name=air_{weight:.0f}", "train_cfg=train_hit", "train_cfg.load_pretrained_lbs=false",
                 "train_cfg.load_pretrained_disp=false", "train_cfg.lambda_outcan=0", "trainer.max_epochs=12",
                 "lr=0.002", f"train_cfg.lambda_afloat={weight}", "trainer.check_val_every_n_epoch=11"],
                show=False,
            )  # fmt: skip
        counts = [int(line.split(": ")[1].split()[0]) for line in caplog.messages if "tissue afloat" in line]
        assert len(counts) == 2
        left[weight] = np.array(counts)
    assert left[30.0][0] == left[0.0001][0] > 100, "both begin alike"
    assert left[30.0][1] < 0.5 * left[0.0001][1]


def test_the_loss_is_off_unless_asked_for(options: list[str], tmp_path: Path) -> None:
    folder = train([*options, "exp_name=plain", "train_cfg.load_pretrained_lbs=false",
                    "train_cfg.load_pretrained_disp=false", "trainer.max_epochs=1"], show=False).folder  # fmt: skip
    header = next(folder.glob("logs/version_*/metrics.csv")).read_text().splitlines()[0]
    assert "afloat" not in header
