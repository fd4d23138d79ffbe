"""Fit the embedded models: HIT's networks, supervised by the phantom's own labels, displacements and weights.

Every step draws points and fresh betas within 3, carries the points to shaped space by the reference map and asks of
the networks: the tissue at canonical points and through the displacement, the displacement itself (invertible), the
skinning weights, and the flattening's undoing. Ten minutes of one data-centre GPU do for both genders.
"""

from __future__ import annotations

import copy
import logging
import math
import time
from dataclasses import dataclass
from pathlib import Path

import torch
import yaml
from torch import Tensor, nn
from torch.nn import functional

from ..body.model import NUM_BETAS
from ..model.checkpoint import build_model, load_networks, read_checkpoint
from ..model.deformer import SOFT_BLEND, condition_betas, condition_pose
from ..model.hit import HITModel, ModelInfo
from ..model.networks import MLP
from .config import model_config
from .displacement import ReferenceDisplacement
from .evaluate import evaluate
from .lying import flattening_offset
from .sampling import PointPool, draw_pool
from .tissues import phantom

__all__ = ["FitOptions", "fit"]

logger = logging.getLogger(__name__)
BETA_RANGE = 3.0
PRECISE_AFTER = 0.85
"""Share of the time after which matrix products run in full float32."""
CLIP = 3.0
TOLERANCE_CM = 0.1


@dataclass(frozen=True)
class FitOptions:
    """How long and how large: defaults are for one data-centre GPU; tiny values make a smoke test on a CPU.

    `matrix_rate` is Muon's rate for weight matrices (Jordan et al. 2024: it fits the displacement in a fraction of
    Adam's steps), `learning_rate` Adam's for the rest; for `displacement_share` of the time the displacement alone is
    fitted, which is cheap and the hardest part. `start` is a checkpoint to go on from.
    """

    minutes: float = 8.0
    evaluation_s: float = 30.0
    pool: int = 4_000_000
    bodies: int = 128
    points_per_body: int = 1024
    learning_rate: float = 1e-3
    last_rate: float = 5e-6
    matrix_rate: float = 0.02
    displacement_share: float = 0.4
    start: Path | None = None
    averaging: float = 0.9995
    seed: int = 0
    max_steps: int | None = None
    compile: bool = True
    save_every_s: float = 60.0
    test_subjects: int = 20
    lattice_m: float = 0.008


def fit(gender: str, folder: Path, options: FitOptions = FitOptions(), device: str = "cuda") -> dict[str, object]:
    """Fit one gender's model and write it with its configuration and metrics under `folder`; gives the metrics."""
    started = time.monotonic()
    torch.manual_seed(options.seed)
    body = copy.deepcopy(phantom(gender).body)  # the model takes its body along to the device
    config = model_config(gender)
    model = build_model(config, body, ModelInfo(f"phantom_{gender}", gender, is_phantom=True)).to(device).train()
    average = build_model(config, body, model.info).to(device).eval()
    if options.start is not None:
        load_networks(model, read_checkpoint(options.start)["state_dict"], options.start)
    average.load_state_dict(model.state_dict())
    reference = ReferenceDisplacement(phantom(gender), device)
    pool = draw_pool(reference, options.pool, options.seed)
    logger.info("%s: %d points after %.0f s", gender, len(pool), time.monotonic() - started)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.yaml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    steps = _train(model, average, reference, pool, options, folder, started)
    del pool
    metrics = evaluate(average, reference, options.test_subjects, seed=12345, spacing=options.lattice_m)
    metrics |= {"steps": steps, "seconds": round(time.monotonic() - started), "device": _device_name(device)}
    save_checkpoint(average, folder, float(metrics["mean"]["accuracy"]), steps)  # type: ignore[index]
    logger.info("%s: %s", gender, metrics["mean"])
    return metrics


def _device_name(device: str) -> str:
    return torch.cuda.get_device_name() if device.startswith("cuda") else "CPU"


def _train(
    model: HITModel,
    average: HITModel,
    reference: ReferenceDisplacement,
    pool: PointPool,
    options: FitOptions,
    folder: Path,
    started: float,
) -> int:
    begun = time.monotonic()
    budget = max(1.0, options.minutes * 60.0 - options.evaluation_s - (begun - started))
    optimizers = _optimizers(model, options)
    losses = _Losses(model)
    phases = {
        "displacement": torch.compile(losses.displacement) if options.compile else losses.displacement,
        "all": torch.compile(losses.total) if options.compile else losses.total,
    }
    plain = {"displacement": losses.displacement, "all": losses.total}
    networks = [list(network.parameters()) for network in (model.tissues_occ, *model.deformer.children())]
    skin_count = max(64, options.points_per_body // 8)
    saved = printed = time.monotonic()
    step = 0
    while True:
        progress = min(1.0, (time.monotonic() - begun) / budget)
        if options.max_steps is not None:
            progress = step / options.max_steps
        if progress >= 1.0:
            break
        phase = "displacement" if progress < options.displacement_share else "all"
        # Coordinates rounded to the tensor cores' 10 bits are half a millimetre off: too coarse for the displacement.
        precise = phase == "displacement" or progress > PRECISE_AFTER
        torch.set_float32_matmul_precision("highest" if precise else "high")
        warm = min(1.0, (step + 1) / 200)
        cosine = warm * 0.5 * (1.0 + math.cos(math.pi * progress))
        for optimizer, rate in zip(optimizers, (options.matrix_rate, options.learning_rate), strict=True):
            for group in optimizer.param_groups:
                group["lr"] = options.last_rate + rate * cosine
        batch = _draw_batch(pool, reference, options, skin_count)
        compute = plain[phase] if phase == "all" and precise else phases[phase]
        try:
            parts = compute(*batch)
        except Exception:
            if compute == plain[phase]:
                raise
            logger.exception("compilation failed; going on without it")
            phases = plain
            continue
        for optimizer in optimizers:
            optimizer.zero_grad(set_to_none=True)
        parts.sum().backward()
        for parameters in networks:
            nn.utils.clip_grad_norm_(parameters, CLIP)
        for optimizer in optimizers:
            optimizer.step()
        step += 1
        with torch.no_grad():
            rate = min(options.averaging, step / (step + 10.0))
            torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1.0 - rate)
        now = time.monotonic()
        if now - printed > 10.0 or step == 1:
            printed = now
            figures = ", ".join(f"{name} {value:.4f}" for name, value in zip(LOSSES, parts.tolist(), strict=True))
            logger.info("%s: step %d, %.0f s, %s", model.info.gender, step, now - started, figures)
        if now - saved > options.save_every_s:
            saved = now
            save_checkpoint(average, folder, None, step)
    save_checkpoint(average, folder, None, step)
    return step


def _optimizers(model: HITModel, options: FitOptions) -> tuple[torch.optim.Optimizer, torch.optim.Optimizer]:
    """Muon for the weight matrices, Adam for scales, biases and last layers."""
    matrices, others = [], []
    for network in (model.tissues_occ, *model.deformer.children()):
        *hidden, last = network.layers
        matrices += [layer.weight_v for layer in hidden]
        others += [parameter for layer in hidden for parameter in (layer.weight_g, layer.bias)]
        others += list(last.parameters())
    return (
        torch.optim.Muon(matrices, lr=options.matrix_rate, weight_decay=0.0, adjust_lr_fn="original"),
        torch.optim.Adam(others, lr=options.learning_rate, betas=(0.9, 0.99)),
    )


LOSSES = ("tissue canonical", "tissue shaped", "outside", "displacement", "skin", "folding", "weights", "flattening")


def _draw_batch(
    pool: PointPool, reference: ReferenceDisplacement, options: FitOptions, skin_count: int
) -> tuple[Tensor, ...]:
    """Random subjects with random points of the pool and of the skin."""
    device, bodies, count = reference.device, options.bodies, options.points_per_body
    with torch.no_grad():
        betas = draw_betas(bodies, device)
        index = torch.randint(len(pool), (bodies, count), device=device)
        points, labels = pool.points[index], pool.labels[index]
        moved = pool.basis[index].float().displacement(betas)
        vertex = torch.randint(len(reference.vertices), (bodies, skin_count), device=device)
        skin = reference.vertices[vertex]
        skin_moved = (reference.values[:, : 3 * NUM_BETAS].unflatten(1, (3, NUM_BETAS))[vertex]
                      * betas[:, None, None]).sum(-1)  # fmt: skip
        weights = torch.cat(
            [pool.weights[index[:, : count // 4]].float(), reference.values[vertex, 3 * NUM_BETAS :]], 1
        )
        shaped = points[:, : count // 8] + moved[:, : count // 8]
        pose = torch.randn(bodies, 69, device=device) * (0.3 * torch.rand(bodies, 1, device=device))
        offset = flattening_offset(shaped)
        return points, labels, moved, betas, skin, skin_moved, weights, shaped, offset, pose


def draw_betas(bodies: int, device: torch.device) -> Tensor:
    """Half of the bodies like a population, a third anywhere within 2, the rest sparse and within BETA_RANGE."""
    normal = torch.randn(bodies, NUM_BETAS, device=device).clamp(-BETA_RANGE, BETA_RANGE)
    even = torch.rand(bodies, NUM_BETAS, device=device) * 2.0 - 1.0
    sparse = BETA_RANGE * even * (torch.rand_like(even) < 0.4)
    kind = torch.rand(bodies, 1, device=device)
    betas = torch.where(kind < 0.5, normal, torch.where(kind < 0.83, 2.0 * even, sparse))
    betas[: max(1, bodies // 32)] = 0.0
    return betas


class _Losses:
    """The weighted losses of one batch."""

    def __init__(self, model: HITModel) -> None:
        if model.deformer.compressor is None:
            raise ValueError("the phantom's model has a compressor")
        self.model, self.compressor = model, model.deformer.compressor

    def total(
        self, points: Tensor, labels: Tensor, moved: Tensor, betas: Tensor, skin: Tensor, skin_moved: Tensor,
        weights: Tensor, shaped: Tensor, offset: Tensor, pose: Tensor,
    ) -> Tensor:  # fmt: skip
        """Losses (8,) in the order of LOSSES."""
        tissue, deformer = self.model.tissues_occ, self.model.deformer
        count = points.shape[1]
        half = count // 2
        condition = condition_betas(betas)
        displaced = deformer.disp_network(torch.cat([points + moved, skin + skin_moved], 1), condition)
        error = displaced[:, :count] + moved
        logits = tissue(torch.cat([points[:, :half], points[:, half:] + error[:, half:]], 1))
        entropy = functional.cross_entropy(logits.flatten(0, 1), labels.flatten(), reduction="none").unflatten(
            0, (points.shape[0], count)
        )
        empty = torch.softmax(logits[:, :half], -1)[..., 0]
        outside = ((1.0 - empty) ** 2 * (labels[:, :half] == 0)).mean()
        skin_error = displaced[:, count:] + skin_moved
        folding = self._folding(points[:, : count // 16] + moved[:, : count // 16], condition)
        places = torch.cat([points[:, : count // 4], skin], 1)
        raw = SOFT_BLEND * deformer.lbs_network(places)
        log_weights = torch.log_softmax(raw, -1)
        weight_loss = ((log_weights.exp() - weights) ** 2).sum(-1).mean() - 0.02 * (weights * log_weights).sum(
            -1
        ).mean()
        pressed = shaped + offset
        undone = self.compressor(pressed, torch.cat([condition_pose(pose), condition], 1))
        flattening = _distance_cm(undone + offset)
        return torch.stack([
            entropy[:, :half].mean(),
            entropy[:, half:].mean(),
            5.0 * outside,
            5.0 * _distance_cm(error),
            15.0 * _distance_cm(skin_error),
            folding,
            weight_loss,
            flattening,
        ])  # fmt: skip

    def displacement(
        self, points: Tensor, labels: Tensor, moved: Tensor, betas: Tensor, skin: Tensor, skin_moved: Tensor,
        weights: Tensor, shaped: Tensor, offset: Tensor, pose: Tensor,
    ) -> Tensor:  # fmt: skip
        """The displacement's own losses, in the order of LOSSES; the others are zero."""
        count = points.shape[1]
        condition = condition_betas(betas)
        displaced = self.model.deformer.disp_network(torch.cat([points + moved, skin + skin_moved], 1), condition)
        error, skin_error = displaced[:, :count] + moved, displaced[:, count:] + skin_moved
        folding = self._folding(points[:, : count // 16] + moved[:, : count // 16], condition)
        none = torch.zeros_like(folding)
        return torch.stack(
            [none, none, none, 5.0 * _distance_cm(error), 15.0 * _distance_cm(skin_error), folding, none, none]
        )

    def _folding(self, points: Tensor, condition: Tensor) -> Tensor:
        """Penalty on a displacement whose Jacobian comes near to folding space."""
        slope = _jacobian(self.model.deformer.disp_network, points, condition)
        determinant = torch.linalg.det(slope + torch.eye(3, device=points.device))
        return (functional.relu(0.3 - determinant) ** 2).mean() * 5.0


def _distance_cm(error: Tensor) -> Tensor:
    """Mean length in cm, quadratic below a millimetre (pseudo-Huber)."""
    return ((error**2).sum(-1) * 1e4 + TOLERANCE_CM**2).sqrt().mean() - TOLERANCE_CM


def _jacobian(network: MLP, points: Tensor, condition: Tensor) -> Tensor:
    return network.value_and_jacobian(points, condition)[1]


def save_checkpoint(model: HITModel, folder: Path, accuracy: float | None, steps: int) -> Path:
    """Write the networks in the layout of Lightning 1.9 under `ckpts/`; without an accuracy, as `last.ckpt`."""
    state = {name: value.detach().float().cpu().clone() for name, value in model.state_dict().items()}
    name = "last.ckpt" if accuracy is None else f"model-epoch=0000-val_accuracy={accuracy:.6f}.ckpt"
    path = folder / "ckpts" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"state_dict": state, "epoch": 0, "global_step": steps, "pytorch-lightning_version": "1.9.5"}
    temporary = path.with_suffix(".part")
    torch.save(content, temporary)
    temporary.replace(path)
    return path
