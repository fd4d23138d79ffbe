"""`hit eval --calibrate`: how far volumes and probabilities are off on held-out subjects, as `calibration.json`."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.optimize import minimize_scalar
from scipy.spatial.transform import Rotation

from ...atomic import write_bytes
from ...measure import tissue_table
from ...model.calibration import FORMAT, LEVELS, VERSION, half_width
from ...model.hit import HITModel
from ...surfaces.bake import bake
from ...tissues import TISSUES
from ..core.voxel_classes import voxel_logits
from ..data.data_module import prepared_subjects
from ..data.prepare import PreparedSubject
from .reliability_picture import reliability_picture

__all__ = ["calibrate", "measured_litres", "reliability", "save_calibration", "temperature_of", "volumes_found"]

logger = logging.getLogger(__name__)

VOXELS = 4000
"""Of each subject, drawn at random from its body mask, for probabilities."""
SEED = 0
BINS = 10
NOTICE = "Of phantom subjects, whose tissues are drawn by rule: says how the program works, nothing about people."

Logits = Float[np.ndarray, "voxels 4"]
Labels = Int[np.ndarray, " voxels"]


def calibrate(
    model: HITModel, config: Mapping[str, Any], split: str, progress: Callable[[int, int], None] = lambda done, of: None
) -> dict[str, Any]:
    """Return the content of `calibration.json`.

    A subject's volumes are measured by counting the labelled voxels of its scan; the model's are those of the table: of
    its betas, in the standard pose. So what lying, voxels and betas do to volumes is within the intervals.

    Parameters
    ----------
    model : HITModel
        On the device to compute on.
    config : Mapping[str, Any]
        Of the data, see `evaluation_config`.
    split : str
        That the model was not trained on.
    progress : callable
        Called with (subjects done, all).

    Raises
    ------
    DataError
        The split cannot be read.
    """
    subjects = prepared_subjects(config, model.body_model, split)
    bones = int(config["train_cfg"]["root_init"])
    canonical = bake(model, None, "display")
    measured, predicted, logits, labels = [], [], [], []
    for number, subject in enumerate(subjects):
        progress(number, len(subjects))
        measured.append(measured_litres(subject))
        shaped = model.body(betas=subject.body("betas")).shaped
        table = tissue_table(canonical.with_shape(shaped), thorough=False)
        predicted.append([table[tissue.name].volume_l for tissue in TISSUES])
        found = _sampled(model, subject, bones)
        logits.append(found[0])
        labels.append(found[1])
    poses = np.stack([subject.body("body_pose") for subject in subjects]).reshape(len(subjects), 23, 3)
    info = model.info
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "model": {
            "name": info.name, "checkpoint": info.checkpoint, "sha256": info.sha256, "gender": info.gender,
            "is_phantom": info.is_phantom,
        },
        "subjects": {"split": split, "count": len(subjects), "names": [subject.name for subject in subjects]},
        **({"notice": NOTICE} if info.is_phantom else {}),
        "volumes": volumes_found(np.array(measured), np.array(predicted)),
        "probabilities": _probabilities(np.concatenate(logits), np.concatenate(labels)),
        "pose": _pose(poses),
        "largest_beta": round(max(float(np.abs(subject.body("betas")).max()) for subject in subjects), 3),
    }  # fmt: skip


def save_calibration(content: Mapping[str, Any], path: Path) -> list[Path]:
    """Write it, and its reliability diagram as a PNG beside; OutputError if that fails."""
    picture = path.with_suffix(".png")
    write_bytes(path, json.dumps(content, indent=1).encode() + b"\n")
    write_bytes(picture, reliability_picture(content))
    return [path, picture]


def measured_litres(subject: PreparedSubject) -> list[float]:
    """Volumes of LT, AT and BT by counting a scan's voxels, litres."""
    voxels = np.array(subject.voxels)
    litres = 1000.0 * subject.scan.resolution.astype(np.float64).prod(1)
    return [float(litres[voxels["index"][voxels["label"] == tissue, 2]].sum()) for tissue in TISSUES]


def volumes_found(
    measured: Float[np.ndarray, "subjects 3"], predicted: Float[np.ndarray, "subjects 3"]
) -> dict[str, Any]:
    """Residuals by tissue, half widths by level, and how often the others' interval held each subject.

    Parameters
    ----------
    measured, predicted : array (S, 3)
        Litres of LT, AT and BT.
    """
    found = {}
    for column, tissue in enumerate(TISSUES):
        share = (measured[:, column] - predicted[:, column]) / predicted[:, column]
        residuals = [round(float(value), 5) for value in share]
        widths = {str(level): half_width(residuals, level) for level in LEVELS}
        realised = {str(level): _left_out(residuals, level) for level in LEVELS}
        found[tissue.name] = {
            "n": len(residuals), "relative_residuals": residuals, "half_width": widths, "realised_coverage": realised
        }  # fmt: skip
    return found


def _left_out(residuals: Sequence[float], level: int) -> float | None:
    """Share of subjects that lie in the interval of all others."""
    held = []
    for number, own in enumerate(residuals):
        width = half_width([*residuals[:number], *residuals[number + 1 :]], level)
        if width is None:
            return None
        held.append(abs(own) <= width)
    return round(float(np.mean(held)), 4) if held else None


def _sampled(model: HITModel, subject: PreparedSubject, bones: int) -> tuple[Logits, Labels]:
    """Logits and labels of random voxels in the body mask; those whose origin is not found are left out."""
    voxels = np.array(subject.voxels)
    rows = np.flatnonzero(voxels["body"])
    rows = np.sort(np.random.default_rng(SEED).choice(rows, min(VOXELS, len(rows)), replace=False))
    points = torch.from_numpy(subject.scan.to_metres(voxels["index"][rows])).to(model.device)
    body = model.body(**{name: subject.body(name) for name in ("betas", "body_pose", "global_orient")})
    logits, found = voxel_logits(model, points, body, bones)
    known = found.cpu().numpy()
    return logits.cpu().numpy()[known].astype(np.float64), voxels["label"][rows][known].astype(np.int64)


def _probabilities(logits: Logits, labels: Labels) -> dict[str, Any]:
    temperature = temperature_of(logits, labels)
    return {
        "voxels": len(labels),
        "temperature": round(temperature, 4),
        "log_loss": round(_log_loss(logits, labels, 1.0), 5),
        "log_loss_at_temperature": round(_log_loss(logits, labels, temperature), 5),
        "bins": reliability(logits, labels),
        "bins_at_temperature": reliability(logits / temperature, labels),
    }


def temperature_of(logits: Logits, labels: Labels) -> float:
    """The temperature of least log loss, within 0.1 to 10 (Guo and others 2017, ICML)."""
    best = minimize_scalar(
        lambda exponent: _log_loss(logits, labels, float(np.exp(exponent))),
        bounds=np.log([0.1, 10.0]),
        method="bounded",
    )
    return float(np.exp(best.x))


def _log_loss(logits: Logits, labels: Labels, temperature: float) -> float:
    scaled = logits / temperature
    scaled = scaled - scaled.max(1, keepdims=True)
    chosen = scaled[np.arange(len(labels)), labels]
    return float((np.log(np.exp(scaled).sum(1)) - chosen).mean())


def reliability(logits: Logits, labels: Labels) -> list[dict[str, float | int | None]]:
    """A reliability diagram: of each tenth of the winner's probability, its mean, and how often the winner is right."""
    scaled = np.exp(logits - logits.max(1, keepdims=True))
    sure = scaled.max(1) / scaled.sum(1)
    right = scaled.argmax(1) == labels
    which = np.minimum((sure * BINS).astype(int), BINS - 1)
    found: list[dict[str, float | int | None]] = []
    for number in range(BINS):
        mine = which == number
        count = int(mine.sum())
        means = [round(float(values[mine].mean()), 4) if count else None for values in (sure, right)]
        found.append(
            {"from": number / BINS, "to": (number + 1) / BINS, "count": count, "probability": means[0],
             "right": means[1]}
        )  # fmt: skip
    return found


def _pose(poses: Float[np.ndarray, "subjects 23 3"]) -> dict[str, Any]:
    """Mean of each joint's rotation, and the furthest from it."""
    means, reach = [], []
    for number in range(poses.shape[1]):
        turns = Rotation.from_rotvec(poses[:, number])
        mean = turns.mean()
        means.append([round(float(value), 4) for value in mean.as_rotvec()])
        reach.append(round(float(np.rad2deg((mean.inv() * turns).magnitude()).max()), 2))
    return {"mean_rad": means, "reach_deg": reach}
