"""The model cards of the embedded models, written from what was measured when they were adopted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..atomic import write_bytes
from ..model.library import EMBEDDED

__all__ = ["CARD", "CURVES", "METRICS", "card_text", "models_folder", "write_cards"]

CARD, CURVES, METRICS = "MODEL_CARD.md", "curves.png", "metrics.json"
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
HIGH_IS_WORST = ("displacement_error_mm",)
TEST_FIGURES = {
    "accuracy": FIGURES["accuracy"],
    "dice_LT": FIGURES["dice_LT"],
    "dice_AT": FIGURES["dice_AT"],
    "dice_BONE": FIGURES["dice_BT"],
    "dice_NO": ("Dice, lungs and gaps (NO inside the body mask)", "{:.4f}"),
}
"""The tables of `hit eval` name the classes as the data set does."""

TEMPLATE = """# {name}

**A demonstration phantom, not medical data.** No person was scanned for it. The tissues are shapes drawn by rule
(`hit_core/phantom`) inside a synthetic body; they show what the program does and say nothing about anyone's body.

The model of the {gender} demonstration body, in HIT's layout: for a point of a posed body it gives one of four classes,
NO (outside, lungs), LT (lean tissue), AT (subcutaneous adipose tissue), BT (long bones).

## Figures

On {count} phantom subjects that the training has not seen (betas drawn evenly within {beta_range:g}, the first
with betas 0; seed {seed}), over the body and a shell of 8 mm around it, at the points of a jittered lattice of
{lattice:g} mm, weighted by volume. NO is counted inside the body only.

| | mean | worst subject |
|---|---|---|
{rows}
{test}
The surfaces of the canonical body, meshed on {cells} cells a side:

| | pieces | largest loose piece, ml | handles |
|---|---|---|---|
{pieces}

All subjects are in `metrics.json`.

## Anatomy

Bodies of the mean height, from slim to heavy, as the model sees them (litres; fat as a share of the body's volume):

| body mass index, kg/m2 | fat | share | lean tissue | long bones | lungs |
|---|---|---|---|---|---|
{amounts}

As drawn, bones and lungs grow with height; with fatness bones keep their size to some 4 %, lungs to a sixth, and the
layer of fat is thinner everywhere in a slimmer body. What it was drawn after:

* ICRP Publication 89 (2002), reference adults: adipose tissue 18.2 kg of 73 kg in men and 22.5 kg of 60 kg in women, of
  which most is subcutaneous; total lung capacity 7.0 and 5.0 l, functional residual capacity 3.3 and 2.7 l.
* Subcutaneous thickness by site: Gibney and others, Curr Med Res Opin 26 (2010) 1519 (arm, thigh, abdomen, buttock by
  ultrasound, with body mass index and sex); Störchle and others, Sci Rep 8 (2018) 16268 (eight standardised ultrasound
  sites).
* Femur: neck-shaft angle 127 degrees, Gilligan and others, J Anat 223 (2013) 133; a length of about 26.7 % of stature,
  Feldesman and others, Am J Phys Anthropol 83 (1990) 359; anterior bow, Egol and others, J Orthop Trauma 18 (2004) 410.
* Lengths of the other long bones follow the body's joints; Trotter and Gleser, Am J Phys Anthropol 10 (1952) 463, were
  the check.

These are sources of dimensions, not of shapes: every shape is a union of ellipsoids, cones and lofts.

## How it was made

By the program's own training, in its two stages, on phantom subjects in HIT's data format: stage 1 learns the body
model's displacement and skinning, stage 2 the tissues and the undoing of a lying body's flattening. The weights are
those of epoch {epoch} ({steps} steps) of the last training below, the best on its validation subjects:
accuracy {val_accuracy:.4f}.

{commands}

{stages}

![Losses of both stages and validation scores against steps]({curves})

* Networks as `config.yaml` says; the body is `resources/bodies/{name}.npz`.
* This folder was then made by `python -m hit_core.phantom adopt`.{notes}

## Limits

* Betas beyond {beta_range:g} are not covered by the figures.
* One anatomy per gender: subjects differ by body shape alone. Hands and toes are lean.
* Bones are somewhat small at elbow, wrist and ankle, where the slimmest body leaves little room, and lie some 7 mm
  apart, for nearer ones would grow together in the surfaces. There is no other bone, and no fat but the subcutaneous.
* Nothing of the anatomy is a finding.
* Not for diagnosis, measurement of people, or training of anything medical.

## Licence

Apache-2.0, as the program. Sources of the body: see `resources/README.md` and `NOTICE`.
"""
TEST = """
By `hit eval`, on the {count} subjects of the data's test split: every voxel of their scans, posed, flattened, with
thick slices and noise, as the training's own are.

| | mean | worst subject |
|---|---|---|
{rows}
"""


def models_folder() -> Path:
    """Folder of the embedded models."""
    return Path(__file__).resolve().parents[2] / "resources" / "models"


def card_text(name: str, gender: str, metrics: Mapping[str, Any]) -> str:
    """Text of a model's card; `metrics` as `adopt` wrote them."""
    test, pieces = metrics.get("test"), dict(metrics["pieces"])
    cells = pieces.pop("resolution")
    return TEMPLATE.format(
        name=name,
        gender=gender,
        count=len(metrics["subjects"]),
        beta_range=metrics["beta_range"],
        seed=metrics["seed"],
        lattice=metrics["lattice_m"] * 1e3,
        rows=_figures(metrics, FIGURES),
        test=TEST.format(count=len(test["subjects"]), rows=_figures(test, TEST_FIGURES)) if test else "",
        cells=cells,
        amounts="\n".join(map(_amounts, metrics["amounts"])),
        pieces="\n".join(_surface(tissue, found) for tissue, found in pieces.items()),
        **metrics["checkpoint"],
        commands=_commands(metrics),
        stages=_stages(*metrics["stages"]),
        curves=CURVES,
        notes="".join(f"\n* {note}" for note in metrics.get("notes", ())),
    )


def _figures(measured: Mapping[str, Any], figures: Mapping[str, tuple[str, str]]) -> str:
    rows = []
    for key, (title, form) in figures.items():
        values = [subject[key] for subject in measured["subjects"] if subject[key] is not None]
        worst = form.format(max(values) if key in HIGH_IS_WORST else min(values))
        rows.append(f"| {title} | {form.format(measured['mean'][key])} | {'' if key == 'adipose_share' else worst} |")
    return "\n".join(rows)


def _amounts(body: Mapping[str, float]) -> str:
    share = body["AT"] / sum(body[tissue] for tissue in ("NO", "LT", "AT", "BT"))
    cells = (f"{body['bmi']:.1f}", f"{body['AT']:.1f}", f"{share:.1%}", f"{body['LT']:.1f}", f"{body['BT']:.2f}")
    return f"| {' | '.join(cells)} | {body['NO']:.1f} |"


def _surface(tissue: str, found: Mapping[str, Any]) -> str:
    loose = found["volumes_ml"][1:]
    largest = "" if tissue == "BT" or not loose else f"{loose[0]:.3f}"  # bones are pieces, none of them loose
    return f"| {tissue} | {len(found['volumes_ml'])} | {largest} | {found['handles']} |"


def _commands(metrics: Mapping[str, Any]) -> str:
    commands = [*metrics["data_commands"], *(command for stage in metrics["stages"] for command in stage["commands"])]
    return "\n".join(f"    {command}" for command in commands if command)


def _stages(*stages: Mapping[str, Any]) -> str:
    def starts(stage: Mapping[str, Any]) -> str:
        lost = stage["starts_without_times"]
        note = f", without those of {lost} that did not come to an end" if lost else ""
        return f"{stage['seconds']:.0f} ({stage['starts']} start{'s' if stage['starts'] > 1 else ''}{note})"

    def versions(stage: Mapping[str, Any]) -> str:
        return ", ".join(f"{name} {version}" for name, version in stage["versions"].items())

    rows: dict[str, list[str]] = {
        "seed": [str(stage["seed"]) for stage in stages],
        "epochs": [str(stage["epochs"]) for stage in stages],
        "steps": [str(stage["steps"]) for stage in stages],
        "seconds": [starts(stage) for stage in stages],
        "device": [stage["device"] for stage in stages],
        "versions": [versions(stage) for stage in stages],
    }
    table = ["| | stage 1 | stage 2 |", "|---|---|---|"]
    return "\n".join(table + [f"| {title} | {' | '.join(cells)} |" for title, cells in rows.items() if any(cells)])


def write_cards(folder: Path | None = None) -> list[Path]:
    """Write `MODEL_CARD.md` beside each `metrics.json` of the embedded models; gives the cards."""
    cards = []
    for gender, name in EMBEDDED.items():
        model = (folder or models_folder()) / name
        metrics = json.loads((model / METRICS).read_text(encoding="utf-8"))
        card = model / CARD
        write_bytes(card, card_text(name, gender, metrics).encode())
        cards.append(card)
    return cards
