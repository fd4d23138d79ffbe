"""The curves of a two-stage training as one picture."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..core.voxel_scores import TISSUE_KEYS
from ..watch.metrics_csv import Curve, RunMetrics, is_score

__all__ = ["draw_curves", "read_curves"]

DPI = 110
SIZE_IN = (13.0, 9.0)
WHOLE = ("val/loss", "train/loss", "val/accuracy")
SCORES = ("accuracy", *(f"dice_{key}" for key in TISSUE_KEYS.values()))
FEW = 30
"""So many points are drawn as such; more make a line."""
ON_WHITE = 0.8
"""The tissues' colours are made for a dark ground."""


def read_curves(folder: Path) -> dict[str, Curve]:
    """All metrics of a training over its starts."""
    metrics = RunMetrics(folder)
    while metrics.update()[1]:
        pass
    return metrics.curves()


def draw_curves(pretraining: Mapping[str, Curve], training: Mapping[str, Curve]) -> bytes:
    """A PNG: losses of both stages in training and validation, and the validation's scores, against steps."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=SIZE_IN, layout="constrained")
    axes: Any = figure.subplot_mosaic([["0train", "0val", "scores"], ["1train", "1val", "scores"]])
    for stage, curves in enumerate((pretraining, training)):
        for split, title in (("train", "training losses"), ("val", "validation losses")):
            panel = axes[f"{stage}{split}"]
            panel.set_title(f"Stage {stage + 1}: {title}")
            panel.set_yscale("log")
            _draw(panel, curves, (name for name in curves if name.startswith(f"{split}/") and not is_score(name)))
    axes["scores"].set_title("Stage 2: validation scores")
    _draw(axes["scores"], training, (f"val/{name}" for name in SCORES if f"val/{name}" in training))
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=DPI)
    return stream.getvalue()


def _draw(axes: Any, curves: Mapping[str, Curve], names: Iterable[str]) -> None:
    colors = {key: [ON_WHITE * part / 255 for part in tissue.color] for tissue, key in TISSUE_KEYS.items() if tissue}
    for name in sorted(names, key=lambda name: (name not in WHOLE, name)):
        curve, label = curves[name], name.partition("/")[2].replace("_", " ")
        axes.plot(
            curve.steps, curve.values, label="all" if label == "loss" else label.removeprefix("loss "),
            color="black" if name in WHOLE else colors.get(name.rpartition("_")[2]),
            linewidth=1.6 if name in WHOLE else 1.0, marker="o" if len(curve.steps) <= FEW else None, markersize=3,
        )  # fmt: skip
    axes.set_xlabel("steps")
    axes.grid(visible=True, which="major", alpha=0.3)
    if axes.lines:
        axes.legend(fontsize=8)
