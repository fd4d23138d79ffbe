"""A calibration's reliability diagram as a picture."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

__all__ = ["reliability_picture"]

DPI, SIZE_IN = 120, (5.2, 4.8)


def reliability_picture(content: Mapping[str, Any]) -> bytes:
    """A PNG: how often the likeliest class is right against its probability, as it is and at the temperature.

    `content` is that of `calibration.json`. Dots are as large as they have voxels; on the dashed line probabilities are
    what they say.
    """
    from matplotlib.figure import Figure

    found = content["probabilities"]
    figure = Figure(figsize=SIZE_IN, layout="constrained")
    axes: Any = figure.subplots()
    axes.plot([0, 1], [0, 1], color="0.6", linestyle="--", linewidth=1, label="as they say")
    kinds = {"bins": ("as the model says", "#c44"), "bins_at_temperature": (None, "#247")}
    for key, (title, color) in kinds.items():
        known = [one for one in found[key] if one["count"]]
        probability, right = ([one[name] for one in known] for name in ("probability", "right"))
        sizes = [12 + 180 * (one["count"] / max(1, found["voxels"])) ** 0.5 for one in known]
        axes.plot(
            probability, right, color=color, linewidth=1.2, label=title or f"at temperature {found['temperature']:g}"
        )
        axes.scatter(probability, right, s=sizes, color=color, alpha=0.6)
    notice = " phantom" if content["model"]["is_phantom"] else ""
    axes.set_title(f"{content['model']['name']}: {content['subjects']['count']} held-out{notice} subjects", fontsize=9)
    axes.set_xlabel("probability of the likeliest class")
    axes.set_ylabel("share of voxels where it is right")
    axes.set_xlim(0, 1.02)
    axes.set_ylim(0, 1.02)
    axes.grid(visible=True, alpha=0.3)
    axes.legend(fontsize=8, loc="upper left")
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=DPI)
    return stream.getvalue()
