"""Make the shipped model of a finished two-stage training, with its figures, curves and card."""

from __future__ import annotations

import hashlib
import json
import logging
import re
import shlex
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import yaml
from torch import Tensor

from ..atomic import check_writable, write_bytes
from ..errors import CheckpointError, InputError, OutputError
from ..model.checkpoint import (
    CHECKPOINT_FACTS,
    SMPL_PREFIX,
    build_model,
    checkpoint_accuracy,
    checkpoint_epoch,
    choose_checkpoint,
    list_checkpoints,
    load_networks,
    read_checkpoint,
    read_config,
)
from ..model.hit import HITModel, ModelInfo
from ..model.library import EMBEDDED, load_model
from ..training.report.curve_pictures import draw_curves, read_curves
from .body import load_phantom_body
from .card import CARD, CURVES, METRICS, card_text
from .displacement import reference_displacement
from .evaluate import evaluate
from .pieces import tissue_pieces

__all__ = ["Measure", "adopt"]

logger = logging.getLogger(__name__)

STAGES = {"pretrain": "stage 1", "occ": "stage 2"}
OF_A_MACHINE = (("out_dir",), ("ckpt_path",), ("data_cfg", "data_folder"), ("smpl_cfg", "body_model"),
                ("train_cfg", "pretrained"))  # fmt: skip
_FOLDERS = re.compile(r"""(^|[\s="'\[,(])(?:~|[A-Za-z]:)?[/\\](?:[^\s"'/\\]*[/\\])*""")
BODY_ARRAYS = ("v_template", "shapedirs", "J_regressor", "lbs_weights")
SAME_BODY = 1e-6


@dataclass(frozen=True)
class Measure:
    """How the figures are measured: on `subjects` phantom bodies drawn with `seed`, at points `spacing` m apart; pieces
    of the tissues on a grid of `resolution` cells."""

    subjects: int = 20
    seed: int = 54321
    spacing: float = 0.008
    resolution: int = 512


def adopt(
    gender: str, pretrained: Path, trained: Path, out: Path, data_commands: Sequence[str] = (), device: str = "cpu",
    measure: Measure | None = None, notes: Sequence[str] = (),
) -> Path:  # fmt: skip
    """Write `phantom_GENDER/` from a training; what stood there is replaced once all is there.

    Parameters
    ----------
    pretrained, trained : Path
        Folders of stage 1 and 2, as `hit train` writes them.
    out : Path
        Folder that receives `phantom_GENDER/`.
    data_commands : Sequence[str]
        What made the subjects, for the card.
    notes : Sequence[str]
        What else the card must say of how it was made.

    Raises
    ------
    HITError
        A folder is not such a training, of another gender, or of another body; or the results cannot be written.
    """
    measure = measure or Measure()
    if measure.subjects < 1:
        raise InputError.about("out of range", field="subjects", expected="1 or more", found=measure.subjects)
    first, _ = _read_stage(pretrained, "pretrain", gender)
    second, config = _read_stage(trained, "occ", gender)
    source = choose_checkpoint(trained)
    accuracy = checkpoint_accuracy(source)
    if accuracy is None:
        raise CheckpointError.about(
            "was never validated", file=source, expected="a checkpoint with its val_accuracy in the name"
        )
    content = read_checkpoint(source)
    model = _load(config, content["state_dict"], gender, source)
    _check_stages_belong_together(model, config, pretrained)
    sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
    test = _read_test_scores(trained, sha256)
    curves = draw_curves(read_curves(pretrained), read_curves(trained))

    name = EMBEDDED[gender]
    check_writable(out)
    stage = Path(tempfile.mkdtemp(prefix=f".{name}.", dir=out))
    try:
        write_bytes(stage / "config.yaml", yaml.safe_dump(_shipped_config(config, name), sort_keys=False).encode())
        file = stage / "ckpts" / f"model-epoch={checkpoint_epoch(source) or 0:04d}-val_accuracy={accuracy:.6f}.ckpt"
        _write_networks(file, model, content)
        own = deepcopy(load_phantom_body(gender))  # moves to the device; the phantom's stays
        written = load_model(file, device=device, body_model=own)
        logger.info("measuring on %d subjects", measure.subjects)
        metrics = evaluate(
            written, reference_displacement(gender, str(written.device)), measure.subjects, measure.seed,
            measure.spacing,
        )  # fmt: skip
        pieces = tissue_pieces(written, measure.resolution)
        metrics |= {
            "checkpoint": {"sha256": written.info.sha256, "val_accuracy": accuracy, "epoch": written.info.epoch,
                           "steps": content["global_step"]},
            "pieces": {"resolution": measure.resolution,
                       **{tissue.name: vars(found) for tissue, found in pieces.items()}},
            "stages": [first, second],
            "notes": list(notes),
            "data_commands": [_portable(command) for command in data_commands],
        }  # fmt: skip
        if test is not None:
            metrics["test"] = test
        write_bytes(stage / METRICS, (json.dumps(metrics, indent=1) + "\n").encode())
        write_bytes(stage / CURVES, curves)
        write_bytes(stage / CARD, card_text(name, gender, metrics).encode())
        stage.chmod(0o755)
        return _put_in_place(stage, out / name)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _read_stage(folder: Path, kind: str, gender: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the card says of a stage, and its configuration."""
    config = read_config(folder)
    file = folder / "config.yaml"
    if config["train_cfg"].get("to_train") != kind:
        raise CheckpointError.about(
            f"not a training of {STAGES[kind]}", file=file, field="train_cfg.to_train", expected=kind,
            found=config["train_cfg"].get("to_train"),
        )  # fmt: skip
    if config["smpl_cfg"]["gender"] != gender:
        raise CheckpointError.about(
            "of another gender", file=file, field="smpl_cfg.gender", expected=gender,
            found=config["smpl_cfg"]["gender"],
        )  # fmt: skip
    logs = list(folder.glob("logs/version_*/metrics.csv"))
    if not logs:
        raise InputError.about("no curves of the training", file=folder, expected="logs/version_0/metrics.csv")
    starts = _read_history(folder / "history.jsonl")
    last = starts[-1]
    commands = dict.fromkeys(
        _portable(" ".join(["hit train", *map(shlex.quote, start["overrides"])])) for start in starts
    )
    devices = dict.fromkeys(start["device"] for start in starts)
    return {
        "name": str(config.get("exp_name", folder.name)),
        "commands": list(commands),
        "seed": config.get("seed_everything"),
        "epochs": last["epochs"],
        "steps": last["steps"],
        "seconds": round(sum(start["seconds"] for start in starts), 1),
        "starts": len(starts),
        "starts_without_times": max(0, len(logs) - len(starts)),
        "device": ", ".join(devices),
        "versions": last.get("versions", {}),
    }, config


def _read_history(path: Path) -> list[dict[str, Any]]:
    wanted = ("overrides", "device", "seconds", "epochs", "steps")
    try:
        starts = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        reason = "is missing" if isinstance(error, FileNotFoundError) else "unreadable"
        raise InputError.about(reason, file=path, expected="a line for each start of the training") from None
    if not starts or not all(isinstance(start, dict) and all(key in start for key in wanted) for start in starts):
        raise InputError.about("incomplete", file=path, expected=f"lines with {', '.join(wanted)}")
    return starts


def _portable(text: str) -> str:
    """A command with the last names of its absolute paths only: folders of a machine concern nobody else."""
    return _FOLDERS.sub(r"\1", text)


def _load(config: Mapping[str, Any], state: Mapping[str, Tensor], gender: str, path: Path) -> HITModel:
    """The trained networks on the embedded body, which must be the one they were trained on."""
    body = load_phantom_body(gender)
    for name in BODY_ARRAYS:
        own, found = getattr(body, name), state.get(f"{SMPL_PREFIX}{name}")
        if found is None or found.shape != own.shape or (found - own).abs().max() > SAME_BODY:
            raise CheckpointError.about(
                "was trained on another body", file=path, field=f"{SMPL_PREFIX}{name}",
                expected=f"that of resources/bodies/{EMBEDDED[gender]}.npz",
            )  # fmt: skip
    model = build_model(config, body, ModelInfo(EMBEDDED[gender], gender, is_phantom=True, shape_space="phantom"))
    load_networks(model, state, path)
    return model


def _check_stages_belong_together(model: HITModel, config: Mapping[str, Any], pretrained: Path) -> None:
    """Stage 2 leaves the skinning network as stage 1 made it, if it is told so: then they must be equal."""
    if config["train_cfg"].get("optimize_lbs", False):
        return
    if not list_checkpoints(pretrained):
        logger.warning("%s: no checkpoint; taken at its word that stage 2 was begun from it", pretrained)
        return
    path = choose_checkpoint(pretrained)
    state = read_checkpoint(path)["state_dict"]
    for layer, tensor in model.deformer.lbs_network.state_dict().items():
        found = state.get(f"deformer.lbs_network.{layer}")
        if found is None or not torch.equal(found, tensor):
            raise CheckpointError.about(
                "stage 2 was not begun from this", file=path, field=f"deformer.lbs_network.{layer}",
                expected="the skinning network of stage 2, which leaves it as it is",
            )  # fmt: skip


def _read_test_scores(folder: Path, sha256: str) -> dict[str, Any] | None:
    """What `hit train run_eval=True` found on the test split, if it was asked; it must be of the same checkpoint."""
    path = folder / "eval" / "eval_test.json"
    if not path.is_file():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        scores = {name: content[name] for name in ("split", "subjects", "mean")}
        measured = content["sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        raise InputError.about("unreadable", file=path, expected="what `hit train run_eval=True` writes") from None
    if measured != sha256:
        raise InputError.about(
            "of another checkpoint", file=path, field="sha256", expected=sha256, found=measured,
            remedy=f"Run `hit eval --out_folder {path.parent}` again, or delete the file",
        )  # fmt: skip
    return scores


def _shipped_config(config: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The training's configuration, without what it says of a machine's folders."""
    copied: dict[str, Any] = json.loads(json.dumps(config))
    for *sections, key in OF_A_MACHINE:
        section = copied
        for inner in sections:
            section = section[inner]
        if key in section:
            section[key] = None
    return {**copied, "exp_name": name, "phantom": True}


def _write_networks(path: Path, model: HITModel, content: Mapping[str, Any]) -> None:
    """Write the networks alone, in the published layout."""
    state = {name: value.detach().float().cpu().clone() for name, value in model.state_dict().items()}
    kept = {key: content[key] for key in CHECKPOINT_FACTS}
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        torch.save({"state_dict": state, **kept}, stream)


def _put_in_place(stage: Path, target: Path) -> Path:
    """Let a finished folder take another one's place."""
    former = stage.with_name(f"{stage.name}.former")
    try:
        if target.exists():
            target.rename(former)
        stage.rename(target)
    except OSError as error:
        if former.exists() and not target.exists():
            former.rename(target)
        raise OutputError.about(f"cannot be replaced: {error.strerror}", file=target) from None
    shutil.rmtree(former, ignore_errors=True)
    return target
