"""Several processes that share a training: on one machine or many, started by `hit train` itself, torchrun or Slurm."""

import os
from collections.abc import Mapping
from typing import Any

from lightning.fabric.plugins.environments.lightning import LightningEnvironment
from lightning.fabric.plugins.environments.slurm import SLURMEnvironment
from lightning.fabric.plugins.environments.torchelastic import TorchElasticEnvironment
from lightning.pytorch.strategies import DDPStrategy
from torch import distributed

from ...errors import InputError

__all__ = ["Together", "is_main_process", "strategy_options"]

NAMES = ("auto", "ddp", "ddp_find_unused_parameters_false", "ddp_find_unused_parameters_true")


def is_main_process() -> bool:
    """Whether this is the only process of a training, or the first of all on all its machines."""
    for kind, number in ((TorchElasticEnvironment, "RANK"), (SLURMEnvironment, "SLURM_PROCID")):
        if kind.detect():
            return int(os.environ[number]) == 0
    started = LightningEnvironment()
    return started.node_rank() == 0 and started.local_rank() == 0


class Together(DDPStrategy):
    """Processes with a GPU each; what they find is added up by the module itself, once a step, and not by hooks.

    Hooks on gradients would be called while a step is recorded, and never again when it is replayed.
    """

    def configure_ddp(self) -> None:
        """Begin with the first process's weights in all of them."""
        if self.model is None:
            raise RuntimeError("there is no model yet")
        for parameter in self.model.parameters():
            distributed.broadcast(parameter.data, 0)


def strategy_options(trainer: Mapping[str, Any]) -> dict[str, Any]:
    """The argument of Lightning's Trainer that says how processes share a training.

    Raises
    ------
    InputError
        Another way was asked for, or this is one of several processes and the options know of one.
    """
    asked = trainer.get("strategy", "auto")
    if asked not in NAMES:
        raise InputError.about("not supported here", field="trainer.strategy", expected="auto or ddp", found=asked)
    alone = trainer["devices"] in (1, "1", [0]) and trainer.get("num_nodes", 1) == 1
    if alone and not is_main_process():
        raise InputError.about(
            "one of several processes, each of which would train for itself", field="trainer.devices",
            expected="as many as were started on each machine, and trainer.num_nodes as many as there are machines",
        )  # fmt: skip
    return {} if alone and asked == "auto" else {"strategy": Together()}
