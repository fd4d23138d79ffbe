"""`hit train`: one training from its options to its checkpoints."""

import contextlib
import importlib.metadata
import json
import logging
import platform
import re
import time
import traceback
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightning
import torch
from filelock import FileLock, Timeout
from lightning.fabric.utilities.exceptions import MisconfigurationException

from ... import settings
from ...atomic import check_writable, write_bytes
from ...errors import CheckpointError, DataError, DeviceError, HITError, InputError
from ...model.checkpoint import build_model, read_checkpoint, read_config
from ...model.hit import HITModel, ModelInfo
from ..config import PRETRAIN, compose_config, write_config
from ..core.checkpoints import find_checkpoint, take_networks
from ..core.module import HITModule, ModuleOptions, NotFiniteLoss, save_failed_batch
from ..data.body_choice import choose_body
from ..data.data_module import HITDataModule, clouds
from ..data.datasets import ScanDataset
from ..data.skinning_around import weights_around
from ..report.slice_pictures import ValidationPicture
from .callbacks import CheckpointKeeper, RunControl, own_signals, read_progress, write_progress
from .processes import is_main_process
from .trainer import make_trainer

__all__ = ["Training", "run_folder", "train"]

logger = logging.getLogger(__name__)

QUIET = (".*does not have many workers.*", ".*Checkpoint directory .* exists and is not empty.*",
         ".*number of training batches .* is smaller than the logging interval.*",
         ".*treespec, LeafSpec.* is deprecated.*", ".*module.* in eval mode at the start of training.*")  # fmt: skip
STAGE_1_FIRST = "Run stage 1 first: hit train exp_name=pretrained_GENDER train_cfg=train_smpl data_cfg.synthetic=True"


@dataclass(frozen=True)
class Training:
    """A training that has ended: its folder, epochs and steps done, best score, whether it was stopped, its device."""

    folder: Path
    epochs: int
    steps: int
    best_score: float | None
    stopped: bool
    device: str


def runs_dir(config: Mapping[str, Any]) -> Path:
    """Folder that holds trainings: `out_dir`, or the first models folder."""
    if config["out_dir"]:
        return Path(config["out_dir"]).expanduser()
    return settings.trainings_dir()


def run_folder(config: Mapping[str, Any]) -> Path:
    """Folder of this training."""
    return runs_dir(config) / str(config["exp_name"])


def train(overrides: Sequence[str], *, show: bool = True) -> Training:
    """Run a training; one of the same name goes on from its `last.ckpt`.

    Parameters
    ----------
    overrides : Sequence[str]
        `key=value`, as on the command line.
    show : bool
        Draw a progress bar.

    Raises
    ------
    HITError
        Of the kind that fits: options, data, body model, checkpoint, device, output. A loss that is not finite is a
        DataError, whose batch is kept in the folder.
    """
    config = compose_config(overrides)
    folder = run_folder(config)
    check_writable(folder / "ckpts")
    started = time.monotonic()
    with _only_one(folder), _log_file(folder), own_signals(), warnings.catch_warnings():
        for message in QUIET:
            warnings.filterwarnings("ignore", message)
        _check_same(config, folder)  # before anything says that the former training failed
        logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
        try:
            result = _train(config, folder, show)
        except BaseException as error:
            known = _explain(error, folder)
            state = "stopped" if isinstance(error, KeyboardInterrupt) else "failed"
            last = read_progress(folder) or {}
            entries = {name: last[name] for name in ("epoch", "max_epochs", "step", "metrics") if name in last}
            write_progress(folder, state, message=str(known or error) or type(error).__name__, **entries)
            if not isinstance(error, (HITError, KeyboardInterrupt)):
                logger.debug("%s", traceback.format_exc())
            if known is not None and known is not error:
                raise known from error
            raise
        _note_start(folder, overrides, result, time.monotonic() - started)
        write_progress(
            folder, "stopped" if result.stopped else "finished", epoch=result.epochs,
            max_epochs=config["trainer"]["max_epochs"], best_score=result.best_score,
        )  # fmt: skip
    return result


def _train(config: dict[str, Any], folder: Path, show: bool) -> Training:
    lightning.seed_everything(int(config["seed_everything"]), workers=True, verbose=False)
    chosen = choose_body(config)
    config["phantom"] = bool(config["phantom"] or chosen.phantom)
    last = folder / "ckpts" / "last.ckpt"
    resuming = last.is_file()
    if config["resume"] and not resuming:
        raise InputError.about("there is nothing to go on from", file=last, field="resume", expected="a last.ckpt")
    if resuming:
        _check_reached(config, last)
    info = ModelInfo(
        str(config["exp_name"]),
        config["smpl_cfg"]["gender"],
        path=folder,
        is_phantom=config["phantom"],
        shape_space=chosen.model.shape_space,
    )
    model = build_model(config, chosen.model, info)
    if not resuming:
        _take_over(config, model)
    options = ModuleOptions.from_config(config)
    pretraining = options.to_train == PRETRAIN
    data = HITDataModule(config, chosen.model)
    cube, hands = (None, None) if pretraining else clouds(config, chosen.model)
    around = weights_around(chosen.model) if options.weights.around and "lbs" in options.optimize else None
    module = HITModule(model, options, cube, hands, around)
    if is_main_process():
        write_bytes(folder / "config.yaml", write_config(config))
    keeper = CheckpointKeeper(
        folder / "ckpts",
        "val/loss_lbs" if pretraining else "val/accuracy",
        highest=not pretraining,
        every=config["checkpoint_every_n_epochs"],
    )
    callbacks = [RunControl(folder, show=show, max_minutes=config["max_minutes"]), *_pictures(data, folder), keeper]
    trainer = make_trainer(config, folder, options.gradient_clip, callbacks)
    if config["tf32"] and trainer.strategy.root_device.type == "cuda":
        torch.set_float32_matmul_precision("high")
    logger.info("training %s on %s", config["exp_name"], trainer.strategy.root_device)
    trainer.fit(module, datamodule=data, ckpt_path=str(last) if resuming else None)
    if trainer.interrupted:
        raise KeyboardInterrupt
    epochs = trainer.current_epoch
    stopped = epochs < int(trainer.max_epochs or 0)
    device = trainer.strategy.root_device
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
    return Training(folder, epochs, trainer.global_step, keeper.best_score, stopped, name)


def _note_start(folder: Path, overrides: Sequence[str], result: Training, seconds: float) -> None:
    """Add a line to `history.jsonl`: what this start was asked for, and how far it came."""
    if is_main_process():
        entry = {"overrides": list(overrides), "device": result.device, "seconds": round(seconds, 1)}
        entry |= {"epochs": result.epochs, "steps": result.steps, "versions": _versions()}
        with (folder / "history.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(entry) + "\n")


def _versions() -> dict[str, str]:
    """What a training was made with, as far as its numbers depend on it."""
    packages = {name: importlib.metadata.version(name) for name in ("torch", "lightning")}
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):  # run from its source, without an installation
        packages["hit-viewer"] = importlib.metadata.version("hit-viewer")
    return {"python": platform.python_version(), **packages}


def _pictures(data: HITDataModule, folder: Path) -> list[ValidationPicture]:
    subjects = data.val_set.subjects if isinstance(data.val_set, ScanDataset) else []  # before the device takes them
    return [ValidationPicture(folder, subjects[0])] if subjects else []


def _take_over(config: Mapping[str, Any], model: HITModel) -> None:
    """Start from other trainings' networks, as the configuration says."""
    train_cfg = config["train_cfg"]
    if config["ckpt_path"] not in (None, "None"):
        source = find_checkpoint(config["ckpt_path"], [runs_dir(config)], "ckpt_path")
        take_networks(model, source, ("occ", "lbs", "disp", "compressor"))
        return
    names = [name for name in ("lbs", "disp", "compressor") if train_cfg[f"load_pretrained_{name}"]]
    if names:
        named = train_cfg["pretrained"] or f"pretrained_{config['smpl_cfg']['gender']}"
        source = find_checkpoint(named, [runs_dir(config)], "train_cfg.pretrained", STAGE_1_FIRST)
        take_networks(model, source, names)


def _check_same(config: Mapping[str, Any], folder: Path) -> None:
    """A training can only go on as what it was."""
    if not (folder / "ckpts" / "last.ckpt").is_file():
        return
    former = read_config(folder)
    for section, name in (("smpl_cfg", "gender"), ("train_cfg", "to_train")):
        before, now = former[section].get(name), config[section][name]
        if before is not None and before != now:
            raise InputError.about(
                "a training of this name exists and is of another kind", file=folder, field=f"{section}.{name}",
                expected=before, found=now, remedy="Choose another exp_name, or delete the folder",
            )  # fmt: skip


def _check_reached(config: Mapping[str, Any], last: Path) -> None:
    """A training that is to go on must not have passed its last epoch."""
    remedy = "Delete it to begin anew, put another checkpoint of the folder in its place, or choose another exp_name"
    reached, wanted = read_checkpoint(last, remedy)["epoch"], config["trainer"]["max_epochs"]
    if isinstance(reached, int) and isinstance(wanted, int) and 0 <= wanted < reached:
        raise InputError.about(
            "the training has gone further than that", field="trainer.max_epochs", expected=f"at least {reached}",
            found=wanted, remedy="Choose more epochs, or another exp_name",
        )  # fmt: skip


@contextlib.contextmanager
def _only_one(folder: Path) -> Iterator[None]:
    """Refuse a second training of the same name; the system frees the lock of one that was killed."""
    if not is_main_process():
        yield
        return
    lock = FileLock(folder / ".lock", blocking=False)
    try:
        lock.acquire()
    except Timeout:
        process = (read_progress(folder) or {}).get("pid", "unknown")
        raise InputError.about(
            f"a training of this name is running (process {process})", file=folder, field="exp_name",
            remedy="Stop it first, or choose another exp_name",
        ) from None  # fmt: skip
    try:
        for left_over in (folder / "ckpts").glob(".*.part"):  # of a run that was killed while writing
            left_over.unlink(missing_ok=True)
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _log_file(folder: Path) -> Iterator[None]:
    handler = logging.FileHandler(folder / "train.log", encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    root = logging.getLogger("hit_core")
    level = root.level
    root.addHandler(handler)
    root.setLevel(min(level, logging.DEBUG) if level else logging.DEBUG)
    try:
        yield
    except BaseException as error:
        text = str(
            _explain(error, folder) or f"{type(error).__name__}: {error}"
        )  # into the file: who asked tells it, too
        handler.handle(logging.LogRecord(logger.name, logging.ERROR, __file__, 0, text, None, None))
        raise
    finally:
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()


def _explain(error: BaseException, folder: Path) -> HITError | None:
    """The error as one sentence for the user, if it is one that a user can meet."""
    text = str(error)
    if isinstance(error, HITError):
        if "Original Traceback" not in text:
            return error
        lines = [line for line in text.splitlines() if line.strip()]
        return type(error)(re.sub(r"^[\w.]*Error: ", "", lines[-1]))
    if isinstance(error, NotFiniteLoss):
        path = save_failed_batch(error, folder)
        bad = ", ".join(name for name, value in error.losses.items() if not abs(value) < float("inf"))
        where = "this file" if error.process is None else "this file and those of the other processes beside it"
        return DataError(
            f"{path}: the training stopped because a loss is not finite ({bad}); its batch is in {where}, and the "
            f"last good checkpoint is untouched. A smaller lr may help."
        )
    if isinstance(error, torch.OutOfMemoryError):
        return DeviceError("The GPU's memory is full. A smaller batch_size or data_cfg.n_pts_mri helps.")
    if isinstance(error, RuntimeError) and "DataLoader worker" in text:
        return DataError(
            "A worker process that loads data was killed, perhaps for lack of memory. The last checkpoint is intact; "
            "start again, perhaps with a smaller num_workers."
        )
    if isinstance(error, MisconfigurationException):
        return InputError(f"{' '.join(text.split())}")
    if isinstance(error, (RuntimeError, KeyError)) and "state_dict" in text:
        return CheckpointError.about("does not fit this configuration", file=folder / "ckpts" / "last.ckpt")
    return None
