"""The model cards of the embedded models, written from what their fit measured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["card_text", "models_folder", "write_cards"]

FIGURES = {
    "accuracy": ("accuracy", "{:.4f}"),
    "dice_LT": ("Dice, lean tissue (LT)", "{:.4f}"),
    "dice_AT": ("Dice, adipose tissue (AT)", "{:.4f}"),
    "dice_BT": ("Dice, long bones (BT)", "{:.4f}"),
    "dice_NO": ("Dice, lungs (NO inside the body)", "{:.4f}"),
    "displacement_error_mm": ("mean error of the displacement, mm", "{:.2f}"),
    "smallest_determinant": ("least determinant of the displacement's Jacobian (folds below 0)", "{:.2f}"),
    "adipose_share": ("share of adipose tissue in the body's volume", "{:.3f}"),
}
LOW_IS_WORST = ("accuracy", "dice_LT", "dice_AT", "dice_BT", "dice_NO", "smallest_determinant")
CONDITIONS = {
    "started_from": "Started (`--start`) from an earlier fit",
    "steps": "Steps",
    "seconds": "Seconds, drawing of points and evaluation included",
    "device": "Device",
    "refined": "The displacement refined afterwards where tissues meet (`python -m hit_core.phantom refine`), "
    "kept because Dice of AT rose on the subjects above",
}

TEMPLATE = """# {name}

**A demonstration phantom, not medical data.** No person was scanned for it. The tissues are shapes drawn by rule
(`hit_core/phantom`) inside a synthetic body; they show what the program does and say nothing about anyone's body.

The model of the {gender} demonstration body, in HIT's layout: for a point of a posed body it gives one of four classes,
NO (outside, lungs), LT (lean tissue), AT (subcutaneous adipose tissue), BT (long bones).

## Figures

On {count} phantom subjects that the fit has not seen (betas drawn evenly within {beta_range:g}, the first with betas 0;
seed {seed}), over the body and a shell of 8 mm around it, at the points of a jittered lattice of {lattice:g} mm,
weighted by volume. NO is counted inside the body only.

| | mean | worst subject |
|---|---|---|
{rows}

All subjects are in `metrics.json`.

## How it was made

* Fitted, supervised, on the phantom's own labels, displacements, skinning weights and flattening. Every step draws
  subjects with fresh betas within {trained:g} and fresh points; subjects of the evaluation are drawn apart.
* Command: `{command}`
{conditions}
* Networks of the published sizes (`config.yaml`); the body is `resources/bodies/{name}.npz`.

## Limits

* Betas beyond {beta_range:g} are not covered by the figures; beyond {trained:g} the model extrapolates.
* One anatomy per gender: subjects differ by body shape alone. Fat is subcutaneous only, hands are lean, bones are the
  six long bones of each side.
* Not for diagnosis, measurement of people, or training of anything medical.

## Licence

Apache-2.0, as the program. Sources of the body: see `resources/README.md` and `NOTICE`.
"""


def models_folder() -> Path:
    """Folder of the embedded models."""
    return Path(__file__).resolve().parents[2] / "resources" / "models"


def card_text(name: str, gender: str, metrics: dict[str, Any], trained: float = 3.0) -> str:
    """Text of a model's card; `metrics` as the fit wrote them, `trained` the range of its betas."""
    rows = []
    for key, (title, form) in FIGURES.items():
        values = [subject[key] for subject in metrics["subjects"]]
        worst = "" if key == "adipose_share" else form.format(min(values) if key in LOW_IS_WORST else max(values))
        rows.append(f"| {title} | {form.format(metrics['mean'][key])} | {worst} |")
    conditions = [f"* {title}: {metrics[key]}" for key, title in CONDITIONS.items() if key in metrics]
    return TEMPLATE.format(
        name=name,
        gender=gender,
        count=len(metrics["subjects"]),
        beta_range=metrics["beta_range"],
        seed=metrics["seed"],
        lattice=metrics["lattice_m"] * 1e3,
        rows="\n".join(rows),
        trained=trained,
        command=metrics.get("command", f"python -m hit_core.phantom fit --gender {gender} --out resources/models"),
        conditions="\n".join(conditions),
    )


def write_cards(folder: Path | None = None) -> list[Path]:
    """Write `MODEL_CARD.md` beside each `metrics.json` of the embedded models; gives the cards."""
    cards = []
    for gender in ("male", "female"):
        model = (folder or models_folder()) / f"phantom_{gender}"
        metrics = json.loads((model / "metrics.json").read_text(encoding="utf-8"))
        card = model / "MODEL_CARD.md"
        card.write_text(card_text(model.name, gender, metrics, metrics.get("trained_betas", 3.0)), encoding="utf-8")
        cards.append(card)
    return cards
