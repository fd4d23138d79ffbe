"""Accuracy, Dice, IoU and composition of predicted voxels, per subject and over a split.

Empty voxels count inside the body mask only, where lungs and gaps are; all of the air around a body would hide errors.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torchmetrics
from jaxtyping import Bool, Int
from torch import Tensor

from ...tissues import Tissue

__all__ = ["METRIC_NAMES", "TISSUE_KEYS", "SplitAccuracy", "SubjectScores", "mean_scores", "score_subject"]

TISSUE_KEYS = {Tissue.NO: "NO", Tissue.LT: "LT", Tissue.AT: "AT", Tissue.BT: "BONE"}
"""The data set's names of the classes, used in tables."""
METRIC_NAMES = (
    "accuracy",
    *(f"{kind}_{key}" for kind in ("dice", "iou", "composition") for key in TISSUE_KEYS.values()),
)


@dataclass(frozen=True)
class SubjectScores:
    """Scores of one subject by the names in `METRIC_NAMES`; NaN where a tissue is neither labelled nor predicted."""

    subject: str
    values: Mapping[str, float]
    points: int
    failed: int = 0

    @property
    def accuracy(self) -> float:
        """Share of voxels whose class is right."""
        return self.values["accuracy"]

    def row(self) -> dict[str, Any]:
        """As one line of a table."""
        return {"subject": self.subject, **self.values, "points": self.points, "failed": self.failed}


def confusion(
    predicted: Int[Tensor, " points"], labels: Int[Tensor, " points"], body: Bool[Tensor, " points"]
) -> Int[Tensor, "2 4 4"]:
    """Counts by (inside the body mask, label, prediction), (2, 4, 4)."""
    classes = len(Tissue)
    code = (body.long() * classes + labels.long()) * classes + predicted.long()
    return torch.bincount(code.flatten(), minlength=2 * classes * classes).reshape(2, classes, classes)


def scores_from_counts(counts: Int[Tensor, "2 4 4"]) -> dict[str, float]:
    """All scores of one subject from its confusion counts."""
    table = counts.cpu().double().numpy()
    inside, overall = table[1], table.sum(0)
    body_voxels = inside.sum()
    values = {"accuracy": _ratio(overall.trace(), overall.sum())}
    for tissue, key in TISSUE_KEYS.items():
        count = inside if tissue == Tissue.NO else overall
        both, labelled, predicted = count[tissue, tissue], count[tissue].sum(), count[:, tissue].sum()
        values[f"dice_{key}"] = _ratio(2 * both, labelled + predicted)
        values[f"iou_{key}"] = _ratio(both, labelled + predicted - both)
        values[f"composition_{key}"] = _ratio(predicted - labelled, body_voxels)
    return {name: values[name] for name in METRIC_NAMES}


def _ratio(part: float, whole: float) -> float:
    return float(part / whole) if whole else float("nan")


def score_subject(
    subject: str,
    predicted: Int[Tensor, " points"],
    labels: Int[Tensor, " points"],
    body: Bool[Tensor, " points"],
    failed: int = 0,
) -> SubjectScores:
    """Scores of one subject.

    Parameters
    ----------
    predicted, labels : tensor (N,)
        Classes of all voxels of the training mask.
    body : tensor (N,)
        Which of them the body mask holds.
    failed : int
        How many had to take their class from a neighbour.
    """
    return SubjectScores(
        subject, scores_from_counts(confusion(predicted, labels, body)), int(predicted.numel()), failed
    )  # fmt: skip


def mean_scores(scores: Iterable[SubjectScores]) -> dict[str, float]:
    """Mean over subjects of every score, NaN left out."""
    table = list(scores)
    means = {}
    for name in METRIC_NAMES:
        column = np.array([s.values[name] for s in table])
        known = column[~np.isnan(column)]
        means[name] = float(known.mean()) if len(known) else float("nan")
    return means


class SplitAccuracy(torchmetrics.Metric):
    """Mean scores over the subjects seen since the last reset, summed over all processes."""

    full_state_update = False
    total: Tensor
    seen: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.add_state("total", torch.zeros(len(METRIC_NAMES)), dist_reduce_fx="sum")
        self.add_state("seen", torch.zeros(len(METRIC_NAMES)), dist_reduce_fx="sum")

    def update(
        self,
        predicted: Int[Tensor, "batch points"],
        labels: Int[Tensor, "batch points"],
        body: Bool[Tensor, "batch points"],
    ) -> None:
        """Count a batch of subjects."""
        for row in range(len(predicted)):
            scores = scores_from_counts(confusion(predicted[row], labels[row], body[row]))
            values = torch.tensor([scores[name] for name in METRIC_NAMES], device=self.total.device)
            known = ~values.isnan()
            self.total += torch.where(known, values, 0.0)
            self.seen += known

    def compute(self) -> dict[str, Tensor]:
        """Means by name; NaN where nothing was seen."""
        return dict(zip(METRIC_NAMES, (self.total / self.seen).float(), strict=True))
