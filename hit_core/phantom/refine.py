"""Refine an embedded model's displacement where tissues meet: what a small network can hold goes where it counts.

The fit asks for the displacement everywhere and in every direction; at equal size of the network, labels get better
if skin and the fat's inner border are asked for most, and there the error along the skin's normal. Minutes on a CPU do.
"""

from __future__ import annotations

import copy
import json
import logging
import math
import time
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..model.deformer import condition_betas
from ..model.hit import HITModel
from ..model.library import load_model
from .card import models_folder, write_cards
from .displacement import reference_displacement
from .evaluate import evaluate
from .fit import draw_betas, save_checkpoint
from .sampling import PointPool, pool_of, surface_points
from .tissues import Phantom

__all__ = ["refine", "refine_embedded", "replace_embedded"]

logger = logging.getLogger(__name__)
BODIES, POINTS = 32, 512
SPREAD_M = 0.003
BOX_MARGIN_M = 0.15
ELSEWHERE = 0.3
AVERAGING = 0.99


def _border_pool(anatomy: Phantom, gender: str, border: int, seed: int) -> tuple[PointPool, Tensor]:
    """Points at the skin, at the fat's inner border, below it, and few anywhere; and the skin's normals there."""
    rng = np.random.default_rng(seed)
    points, normals = [], []
    for level in ("skin", "fat", "below"):
        count = border if level != "below" else border * 2 // 7
        place, normal, thickness = surface_points(anatomy, count, rng)
        depth = {"skin": 0.0 * thickness, "fat": thickness, "below": rng.uniform(0.0, 0.05, count)}[level]
        spread = 0.0 if level == "below" else SPREAD_M
        points.append(place - normal * (depth + rng.normal(0.0, 1.0, count) * spread)[:, None])
        normals.append(normal)
    low, high = anatomy.vertices.min(0) - BOX_MARGIN_M, anatomy.vertices.max(0) + BOX_MARGIN_M
    points.append(rng.uniform(low, high, (border // 6, 3)))
    normals.append(np.zeros((border // 6, 3)))
    pool = pool_of(reference_displacement(gender), np.concatenate(points))
    return pool, torch.as_tensor(np.concatenate(normals), dtype=torch.float32)


def _loss(error: Tensor, normals: Tensor) -> Tensor:
    """Error in cm, smooth near zero; along the normal it counts four times."""
    weight = torch.where(normals.abs().sum(-1) > 0, 1.0, ELSEWHERE)
    whole = ((error**2).sum(-1) * 1e4 + 0.01).sqrt()
    along = ((error * normals).sum(-1) ** 2 * 1e4 + 0.0025).sqrt()
    return (weight * (0.5 * whole + 2.0 * along)).mean()


def refine(model: HITModel, minutes: float = 9.0, rate: float = 0.004, border: int = 70_000, seed: int = 5) -> int:
    """Refine a model's displacement network in place, on the CPU; gives the number of steps."""
    torch.manual_seed(seed)
    gender = model.info.gender
    reference = reference_displacement(gender)
    pool, normals = _border_pool(reference.anatomy, gender, border, seed)
    network = model.deformer.disp_network.requires_grad_(True)
    average = copy.deepcopy(network)
    *hidden, last = network.layers
    others = [parameter for layer in hidden for parameter in (layer.weight_g, layer.bias)]
    muon = torch.optim.Muon([layer.weight_v for layer in hidden], lr=rate, weight_decay=0.0, adjust_lr_fn="original")
    adam = torch.optim.Adam([*others, *last.parameters()], lr=rate / 20, betas=(0.9, 0.99))
    started, step = time.monotonic(), 0
    while (progress := (time.monotonic() - started) / (60.0 * minutes)) < 1.0:
        level = min(1.0, (step + 1) / 50) * 0.5 * (1.0 + math.cos(math.pi * progress))
        for optimizer, top in ((muon, rate), (adam, rate / 20)):
            for group in optimizer.param_groups:
                group["lr"] = top * level + 1e-7
        betas = draw_betas(BODIES, torch.device("cpu"))
        even = 2 * BODIES // 3
        betas[:even] = (torch.rand_like(betas[:even]) * 2.0 - 1.0) * 2.0
        index = torch.randint(len(pool), (BODIES, POINTS))
        moved = pool.basis[index].displacement(betas)
        error = network(pool.points[index] + moved, condition_betas(betas)) + moved
        loss = _loss(error, normals[index])
        network.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 3.0)
        muon.step()
        adam.step()
        step += 1
        with torch.no_grad():
            mix = 1.0 - min(AVERAGING, step / (step + 10.0))
            torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), mix)
        if step % 200 == 0:
            logger.info("%s: refined %d steps, loss %.4f", gender, step, loss.item())
    network.load_state_dict(average.state_dict())
    network.requires_grad_(False)
    return step


def refine_embedded(gender: str, minutes: float, test_subjects: int) -> None:
    """Refine the embedded model of a gender and replace its checkpoint, metrics and card if its labels got better."""
    folder = models_folder() / f"phantom_{gender}"
    former = json.loads((folder / "metrics.json").read_text(encoding="utf-8"))
    model = load_model(gender=gender, device="cpu")
    steps = refine(model, minutes)
    replace_embedded(model, former, f"{minutes:g} minutes, {steps} steps on a CPU", test_subjects)


def replace_embedded(model: HITModel, former: dict[str, Any], note: str, test_subjects: int) -> None:
    """Measure a refined model as its fit was measured; put it in the former one's place if Dice of AT is better."""
    folder = models_folder() / f"phantom_{model.info.gender}"
    reference = reference_displacement(model.info.gender)
    found = evaluate(model, reference, test_subjects, seed=former["seed"], spacing=former["lattice_m"])
    mean: dict[str, float] = found["mean"]  # type: ignore[assignment]
    logger.info("%s: %s", model.info.gender, mean)
    if mean["dice_AT"] <= former["mean"]["dice_AT"]:
        logger.warning("%s: not better; kept as it was", model.info.gender)
        return
    metrics = {**former, **found, "refined": note}
    old = list((folder / "ckpts").glob("*.ckpt"))
    new = save_checkpoint(model, folder, mean["accuracy"], former["steps"])
    for path in old:
        if path != new:
            path.unlink()
    (folder / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    write_cards()
