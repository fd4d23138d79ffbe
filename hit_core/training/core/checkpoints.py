"""Trained networks in the published layout: written whole or not at all, and taken over from earlier trainings."""

import io
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from lightning.pytorch.plugins.io import TorchCheckpointIO
from torch import Tensor

from ... import settings
from ...atomic import write_bytes
from ...errors import CheckpointError
from ...model.checkpoint import SMPL_BUFFERS, SMPL_PREFIX, choose_checkpoint, read_checkpoint
from ...model.hit import HITModel
from ...model.networks import MLP

__all__ = ["AtomicCheckpointIO", "find_checkpoint", "official_state", "own_state", "take_networks"]

logger = logging.getLogger(__name__)

MODULE_PREFIX = "model."
NETWORKS = {
    "occ": "tissues_occ.",
    "lbs": "deformer.lbs_network.",
    "disp": "deformer.disp_network.",
    "compressor": "deformer.compressor.",
}


class AtomicCheckpointIO(TorchCheckpointIO):
    """Writes a checkpoint beside its target and then renames it: a reader never meets half of one."""

    def load_checkpoint(self, path: Any, map_location: Any = None, weights_only: bool | None = None) -> dict[str, Any]:
        """Read a checkpoint to go on from, as data only; CheckpointError if it cannot be."""
        read_checkpoint(Path(path))  # within bounds, which torch's own reader does not know
        try:
            content: dict[str, Any] = torch.load(path, map_location=map_location, weights_only=True)
        except Exception as error:  # torch raises many kinds
            reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
            raise CheckpointError.about(f"cannot be gone on from ({reason})", file=path) from None
        return content

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Write a checkpoint; OutputError if the folder or the disk does not allow it."""
        buffer = io.BytesIO()
        torch.save(checkpoint, buffer)
        write_bytes(Path(path), buffer.getvalue())


def official_state(state: Mapping[str, Tensor], model: HITModel) -> dict[str, Tensor]:
    """The module's state dict under the published names, the body model's buffers included."""
    named = {name.removeprefix(MODULE_PREFIX): value for name, value in state.items()}
    body = model.body_model
    own = {"f": "faces", "weights": "lbs_weights"}
    for key, buffer in SMPL_BUFFERS.items():
        named[SMPL_PREFIX + buffer] = getattr(body, own.get(key, key))
    return named


def own_state(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The reverse: published names to the module's, without the body model."""
    return {f"{MODULE_PREFIX}{name}": value for name, value in state.items() if not name.startswith("smpl.")}


def find_checkpoint(name: str, bases: Sequence[Path], field: str, remedy: str | None = None) -> Path:
    """Best checkpoint of a training: a .ckpt file, a folder, or a name in one of the folders `bases`.

    `field` is the option that named it, `remedy` what to do if there is none.

    Raises
    ------
    CheckpointError
        There is no such training.
    """
    given = Path(name).expanduser()
    if given.suffix == ".ckpt":
        if not given.is_file():
            raise CheckpointError.about("file is missing", file=given, field=field)
        return given
    places = [given, *(base / name for base in (*bases, *settings.models_dirs()))]
    for folder in places:
        if (folder / "ckpts").is_dir() or (folder / "ckpt").is_dir():
            return choose_checkpoint(folder)
    raise CheckpointError.about(
        "no such training", field=field, expected="a training or model folder",
        found=f"{name!r} in none of {', '.join(str(place.parent) for place in places[1:])}", remedy=remedy,
    )  # fmt: skip


def take_networks(model: HITModel, path: Path, names: Sequence[str]) -> None:
    """Copy networks ("occ", "lbs", "disp", "compressor") from a checkpoint.

    Raises
    ------
    CheckpointError
        Not a checkpoint, or a network in it has another size.
    """
    state = read_checkpoint(path)["state_dict"]
    deformer = model.deformer
    networks: dict[str, MLP | None] = {
        "occ": model.tissues_occ,
        "lbs": deformer.lbs_network,
        "disp": deformer.disp_network,
        "compressor": deformer.compressor,
    }
    for name in names:
        network, prefix = networks[name], NETWORKS[name]
        if network is None:
            continue
        for layer, tensor in network.state_dict().items():
            found = state.get(prefix + layer)
            if found is None or found.shape != tensor.shape:
                raise CheckpointError.about(
                    "a layer does not fit this configuration", file=path, field=prefix + layer,
                    expected=f"shape {tuple(tensor.shape)}",
                    found="none" if found is None else f"shape {tuple(found.shape)}",
                )  # fmt: skip
        network.load_state_dict({layer: state[prefix + layer].float() for layer in network.state_dict()})
    logger.info("took %s from %s", ", ".join(names), path)
