"""Lightning's Trainer as the options of a training want it."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import lightning
import torch
from lightning.pytorch.callbacks import Callback
from lightning.pytorch.loggers import CSVLogger, Logger, TensorBoardLogger

from ...errors import DeviceError, HITError, InputError
from ..core.checkpoints import AtomicCheckpointIO
from .processes import strategy_options

__all__ = ["loggers_of", "make_trainer"]

logger = logging.getLogger(__name__)


def make_trainer(
    config: Mapping[str, Any], folder: Path, gradient_clip: float, callbacks: list[Callback]
) -> lightning.Trainer:
    """A Trainer that writes into `folder`.

    Raises
    ------
    InputError
        Its options do not fit each other, or the processes that were started.
    DeviceError
        There are not so many GPUs.
    """
    try:
        return lightning.Trainer(
            **_arguments(config, gradient_clip),
            logger=loggers_of(config, folder),
            callbacks=callbacks,
            plugins=[AtomicCheckpointIO()],
            default_root_dir=folder,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
    except (ValueError, RuntimeError) as error:  # processes that do not fit what torchrun or Slurm started
        if isinstance(error, HITError):
            raise
        raise InputError(" ".join(str(error).split())) from error


def _arguments(config: Mapping[str, Any], gradient_clip: float) -> dict[str, Any]:
    given = dict(config["trainer"])
    if given["accelerator"] in ("gpu", "cuda") and not torch.cuda.is_available():
        if given["accelerator"] == "cuda" or not torch.backends.mps.is_available():
            logger.warning("no GPU was found: training on the CPU, which takes many times longer")
            given["accelerator"] = "cpu"
            given["devices"] = 1
    elif given["accelerator"] in ("gpu", "cuda") and isinstance(given["devices"], int):
        there = torch.cuda.device_count()
        if given["devices"] > there:
            raise DeviceError.about(
                "not so many GPUs here", field="trainer.devices", expected=f"1 to {there}", found=given["devices"]
            )
    return {
        "gradient_clip_val": gradient_clip,
        "gradient_clip_algorithm": "value",
        "use_distributed_sampler": False,
        "inference_mode": False,
        **given,
        **strategy_options(given),
    }


def loggers_of(config: Mapping[str, Any], folder: Path) -> list[Logger]:
    """Loggers for files, and for Weights & Biases if asked for."""
    csv = CSVLogger(folder, name="logs")
    loggers: list[Logger] = [csv]
    try:
        loggers.append(TensorBoardLogger(folder, name="logs", version=csv.version))
    except ModuleNotFoundError:
        logger.warning("TensorBoard is not installed: metrics go to %s only", csv.log_dir)
    if config["wandb"] != "off" and not config["wdboff"]:
        try:
            from lightning.pytorch.loggers import WandbLogger

            offline = config["wandb"] == "offline"
            loggers.append(WandbLogger(name=str(config["exp_name"]), save_dir=folder, project="hit", offline=offline))
        except ModuleNotFoundError:
            raise InputError.about(
                "Weights & Biases is not installed", field="wandb", expected="off", remedy="pip install wandb"
            ) from None
    return loggers
