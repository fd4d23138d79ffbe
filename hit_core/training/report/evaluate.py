"""`hit eval`: every voxel of every subject of a split, as tables and pictures."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...model.checkpoint import read_config
from ...model.hit import HITModel, ModelInfo
from ..config import compose_config
from ..core.voxel_classes import classify_voxels
from ..core.voxel_scores import SubjectScores, mean_scores, score_subject
from ..data.data_module import prepared_subjects
from ..data.prepare import PreparedSubject
from .score_tables import write_tables
from .slice_pictures import slice_picture, subject_composite, write_picture

__all__ = ["Evaluation", "evaluate", "evaluation_config"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Evaluation:
    """Scores per subject, best accuracy first, their means, and where the tables are."""

    scores: tuple[SubjectScores, ...]
    means: Mapping[str, float]
    folder: Path


def evaluation_config(info: ModelInfo, overrides: Sequence[str]) -> dict[str, Any]:
    """Configuration to evaluate a model with: its own data set and gender, unless overridden."""
    named = {text.split("=", 1)[0].lstrip("+") for text in overrides}
    config = compose_config([f"smpl_cfg.gender={info.gender}", *overrides])
    stored = read_config(info.path) if info.path is not None else {}
    for section, name in (("data_cfg", "data_folder"), ("data_cfg", "huggingface"), ("data_cfg", "dilate_body_mask")):
        value = stored.get(section, {}).get(name)
        if value is not None and f"{section}.{name}" not in named:
            config[section][name] = value
    return config


def evaluate(
    model: HITModel,
    config: Mapping[str, Any],
    folder: Path,
    split: str = "test",
    *,
    slices: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Score a model on a split and write the tables.

    Parameters
    ----------
    model : HITModel
        On the device to compute on; its body model is the data's.
    config : Mapping[str, Any]
        Of the data (`data_cfg`, `smpl_cfg`, `train_cfg.root_init`).
    folder : Path
        Receives `eval_SPLIT.csv`, `.json` and `.html`, and with `slices` a folder of pictures per subject.
    progress : callable | None
        Called with (subjects done, all).

    Raises
    ------
    DataError, OutputError
        The split cannot be read, or the folder cannot be written.
    """
    subjects = prepared_subjects(config, model.body_model, split)
    bones = int(config["train_cfg"]["root_init"])
    scores = []
    for number, subject in enumerate(subjects):
        if progress is not None:
            progress(number, len(subjects))
        voxels = np.array(subject.voxels)
        predicted, failed = _predict(model, subject, voxels, bones)
        labels, body = (torch.from_numpy(voxels[name]) for name in ("label", "body"))
        score = score_subject(subject.name, predicted.cpu().long(), labels.long(), body, failed)
        logger.info("%s: accuracy %.4f, %d of %d searches failed", subject.name, score.accuracy, failed, len(voxels))
        scores.append(score)
        if slices:
            _write_slices(folder / f"slices_{split}" / subject.name, subject, voxels, predicted.cpu().numpy())
    scores.sort(key=lambda score: -score.accuracy)
    means = mean_scores(scores)
    write_tables(folder, f"eval_{split}", scores, means, {"model": model.info.name, "checkpoint": model.info.checkpoint,
                                                          "sha256": model.info.sha256, "split": split})  # fmt: skip
    if progress is not None:
        progress(len(subjects), len(subjects))
    return Evaluation(tuple(scores), means, folder)


def _predict(
    model: HITModel, subject: PreparedSubject, voxels: np.ndarray, bones: int
) -> tuple[torch.Tensor, int]:  # fmt: skip
    points = torch.from_numpy(subject.scan.to_metres(voxels["index"])).to(model.device)
    body = model.body(**{name: subject.body(name) for name in ("betas", "body_pose", "global_orient")})
    return classify_voxels(model, points, body, bones)


def _write_slices(folder: Path, subject: PreparedSubject, voxels: np.ndarray, predicted: np.ndarray) -> None:
    index, labels = voxels["index"], voxels["label"]
    for slice_ in np.unique(index[:, 2]):
        picture = slice_picture(subject.shape, index, predicted, labels, int(slice_))
        write_picture(folder / f"slice_{int(slice_):03d}.png", picture)
    write_picture(folder / "composite.png", subject_composite(subject.shape, index, predicted, labels))
