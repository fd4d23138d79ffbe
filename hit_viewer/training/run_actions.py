"""What can be done with a training: start, pause, stop, go on, use. All of it touches files; the watcher runs it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hit_core import settings
from hit_core.atomic import check_writable
from hit_core.errors import HITError, InputError
from hit_core.machine.processes import end_process
from hit_core.phrases import phrase
from hit_core.training.watch.run_folder import Run, ask, newest_checkpoint, read_options, read_run
from hit_core.training.watch.supervisor import launch
from hit_viewer.texts import training as texts
from hit_viewer.texts.translation import tr
from hit_viewer.training.command_lines import DEFAULT_EPOCHS, FOLDER, PHANTOM, STAGE_1, STAGE_2, Plan, override

__all__ = ["checkpoint_of", "command_of", "go_on", "is_stage_1", "pause", "plan_of", "start", "stop"]


def start(plan: Plan) -> Path:
    """Start a training and return its folder.

    Raises
    ------
    HITError
        One of this name runs or is of another kind, or the folder cannot be written.
    """
    folder = plan.folder
    _not_in_use(folder)
    _same_kind(plan, folder)
    if plan.makes_subjects:
        check_writable(plan.subjects_folder)
    return _launch(folder, plan.commands(), subjects=plan.subjects, subjects_folder=str(_made(plan)))


def _made(plan: Plan) -> Path:
    return plan.subjects_folder / plan.gender


def go_on(run: Run) -> Path:
    """Start a training again with the options it had; it continues from its last checkpoint."""
    _not_in_use(run.folder)
    return _launch(run.folder, [command_of(run)])


def command_of(run: Run) -> list[str]:
    """Arguments of `hit` that start a training again: those of its start, or, of a terminal's, all its options."""
    if run.command:
        return list(run.command)
    options = read_options(run.folder)
    if not options:
        raise InputError.about(
            phrase("is missing: the training's options are not known"), file=run.folder / "config.yaml"
        )
    return ["train", *_as_overrides(options, run)]


def _as_overrides(options: Mapping[str, Any], run: Run) -> list[str]:
    """All options of a training that was started from a terminal, as they stand in its config.yaml."""
    given = {**options, "exp_name": run.name, "out_dir": str(run.folder.parent)}
    texts_ = []
    for name, value in given.items():
        if isinstance(value, str):
            texts_.append(override(name, value))
        elif isinstance(value, list):
            texts_.append(f"{name}=[{','.join(map(_plain, value))}]")
        elif not isinstance(value, dict):
            texts_.append(f"{name}={_plain(value)}")
    return texts_


def _plain(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return override("", value)[1:]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _not_in_use(folder: Path) -> None:
    if read_run(folder).alive:
        raise InputError(tr(texts.IN_USE, name=folder.name))


def _same_kind(plan: Plan, folder: Path) -> None:
    """Refuse to go on with a training as something else, before its folder is touched."""
    former = read_options(folder) if (folder / "ckpts" / "last.ckpt").is_file() else {}
    wanted = {"smpl_cfg.gender": plan.gender, "train_cfg.to_train": "pretrain" if plan.stage == STAGE_1 else "occ"}
    if any(former.get(name, value) != value for name, value in wanted.items()):
        raise InputError(tr(texts.OTHER_KIND, name=folder.name))


def _launch(folder: Path, commands: list[list[str]], **entries: Any) -> Path:
    check_writable(folder)
    try:
        launch(folder, commands, **entries)
    except HITError:
        raise
    except Exception as error:
        raise HITError(tr(texts.NOT_STARTED, reason=str(error))) from error
    return folder


def pause(run: Run, wanted: bool) -> None:
    """Ask a training to pause, or to go on."""
    ask(run.folder, "pause", wanted)


def stop(run: Run) -> None:
    """Ask a training to end after its epoch; one that learns nothing yet, or is asked again, ends at once."""
    ask(run.folder, "stop")
    if run.state in ("preparing", "starting", "stopping") and run.pid:
        end_process(run.pid)
        if run.state == "stopping":
            end_process(run.pid)


def checkpoint_of(run: Run, choice: str) -> str:
    """What to load: the newest checkpoint, or the folder, whose best one is then chosen."""
    if choice == "best":
        named = next((base / run.name for base in settings.models_dirs() if (base / run.name).is_dir()), None)
        return run.name if named == run.folder else str(run.folder)
    path = newest_checkpoint(run.folder)
    if path is None:
        raise InputError.about(phrase("no checkpoint"), file=run.folder)
    return str(path)


def is_stage_1(run: Run, options: Mapping[str, Any]) -> bool:
    """Whether a training learns the body only."""
    return "train_cfg=train_smpl" in run.command or options.get("train_cfg.to_train") == "pretrain"


def plan_of(run: Run, options: Mapping[str, Any]) -> Plan:
    """The form's fields as a training had them; what the form has no field for is left as typed."""
    given = [text.partition("=") for text in run.command[1:]]
    values = {key: value.strip("'\"") for key, _, value in given}
    stage = STAGE_1 if is_stage_1(run, options) else STAGE_2
    gender = str(values.get("smpl_cfg.gender") or options.get("smpl_cfg.gender") or "male")
    folder = str(values.get("data_cfg.data_folder") or options.get("data_cfg.data_folder") or "")
    made = re.search(r"[/\\](\d+)_subjects$", folder)
    phantom = made is not None and Plan(subjects=int(made[1])).subjects_folder == Path(folder)
    own = {
        "exp_name", "out_dir", "smpl_cfg.gender", "data_cfg.data_folder", "trainer.max_epochs", "batch_size", "lr",
        "seed_everything", "max_minutes", "train_cfg", "data_cfg.synt_style", "data_cfg.synthetic",
        "train_cfg.networks.lbs.dropout",
    }  # fmt: skip

    def number(name: str, standard: float) -> float:
        try:
            return float(values.get(name) or options.get(name) or standard)
        except (TypeError, ValueError):
            return standard

    return Plan(
        stage=stage, gender=gender, data=PHANTOM if phantom or (not folder and stage == STAGE_1) else FOLDER,
        data_folder="" if phantom else folder, subjects=int(made[1]) if phantom and made else 20, name=run.name,
        out_dir=values.get("out_dir", ""), epochs=int(number("trainer.max_epochs", DEFAULT_EPOCHS[stage])),
        batch_size=int(number("batch_size", 8)), lr=number("lr", 1e-4), seed=int(number("seed_everything", 0)),
        minutes=number("max_minutes", 0.0), extra="\n".join("".join(part) for part in given if part[0] not in own),
    )  # fmt: skip
