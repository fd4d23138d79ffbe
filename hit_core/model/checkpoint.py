"""Model folders and checkpoints in the published layout: the one place that knows their foreign names.

A model is a folder `NAME/` with `config.yaml` and `ckpts/*.ckpt` (or `ckpt/`). A checkpoint's tensors are read without
running anything that the file asks for.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from ..body.model import BodyModel
from ..containers.torch_files import read_torch
from ..containers.yaml_files import read_yaml
from ..errors import BodyFileError, CheckpointError
from ..phrases import phrase
from .deformer import Deformer
from .hit import HITModel, ModelInfo
from .networks import MLP, NetworkConfig

__all__ = [
    "CHECKPOINT_FACTS",
    "CheckpointChoice",
    "body_from_buffers",
    "build_model",
    "checkpoint_accuracy",
    "checkpoint_epoch",
    "choose_checkpoint",
    "list_checkpoints",
    "load_networks",
    "read_checkpoint",
    "read_config",
]

CheckpointChoice = Literal["best", "last"]
UNSUPPORTED = {
    "pose_bs": ("deformer.pose_bs.", phrase("pose-dependent displacement")),
    "forward_beta_mlp": ("fwd_beta.", phrase("forward beta network")),
    "mri_values": ("mri_val_net.", phrase("MRI value network")),
    "use_generator": ("generator.", "generator"),
}
SMPL_BUFFERS = {
    "v_template": "v_template",
    "shapedirs": "shapedirs",
    "posedirs": "posedirs",
    "J_regressor": "J_regressor",
    "weights": "lbs_weights",
    "parents": "parents",
    "f": "faces_tensor",
}
SMPL_PREFIX = "smpl.smpl."
CHECKPOINT_FACTS = ("epoch", "global_step", "pytorch-lightning_version")
"""What a checkpoint says of itself beside its tensors."""
_MAX_BUFFER = 50_000_000
"""Numbers in one of the body's buffers; SMPL's pose blend shapes have four million."""
_ACCURACY = re.compile(r"val_accuracy=(\d{1,9}(?:\.\d{1,20})?)(?=[^\d.]|\.\D|$)")
_EPOCH = re.compile(r"epoch=(\d{1,9})(?!\d)")


def list_checkpoints(folder: Path) -> list[Path]:
    """Checkpoint files of a model folder, best accuracy first, `last.ckpt` at the end."""
    files = [path for sub in ("ckpts", "ckpt") for path in sorted((folder / sub).glob("*.ckpt"))]
    return sorted(files, key=lambda path: (path.stem == "last", -(checkpoint_accuracy(path) or -1.0), path.name))


def checkpoint_accuracy(path: Path) -> float | None:
    """Validation accuracy that a checkpoint's file name states."""
    match = _ACCURACY.search(path.name)
    return float(match.group(1)) if match else None


def checkpoint_epoch(path: Path) -> int | None:
    """Epoch that a checkpoint's file name states."""
    match = _EPOCH.search(path.name)
    return int(match.group(1)) if match else None


def choose_checkpoint(folder: Path, choice: CheckpointChoice = "best") -> Path:
    """Pick the checkpoint with the highest accuracy in its name, or `last.ckpt`.

    Raises
    ------
    CheckpointError
        There is none of that kind.
    """
    if choice not in ("best", "last"):
        raise CheckpointError.about(
            phrase("unknown choice"), field="checkpoint", expected=phrase("best or last"), found=repr(choice)
        )
    files = list_checkpoints(folder)
    if not files:
        raise CheckpointError.about(phrase("no checkpoint"), file=folder, expected=phrase("a .ckpt file in ckpts/"))
    if choice == "best":
        return files[0]
    if files[-1].stem != "last":
        raise CheckpointError.about(
            phrase("no last.ckpt"), file=folder / "ckpts", remedy=phrase('Ask for the "best" checkpoint')
        )
    return files[-1]


def read_config(folder: Path) -> dict[str, Any]:
    """Read and check `config.yaml`.

    Raises
    ------
    CheckpointError
        Missing, unreadable, or switching on a module that is not supported.
    """
    path = folder / "config.yaml"
    try:
        config = read_yaml(path)
    except FileNotFoundError:
        raise CheckpointError.about(
            phrase("file is missing"), file=path, expected=phrase("the model's config.yaml")
        ) from None
    except ValueError as error:
        raise CheckpointError.about(
            phrase("unreadable ({error})", error=error), file=path, expected=phrase("a YAML configuration")
        ) from None
    try:
        networks, gender = config["train_cfg"]["networks"], config["smpl_cfg"]["gender"]
        if not isinstance(networks, Mapping):
            raise TypeError
    except (KeyError, TypeError):
        raise CheckpointError.about(
            phrase("not a HIT configuration"),
            file=path,
            expected=phrase("the keys train_cfg.networks and smpl_cfg.gender"),
        ) from None
    for option, (_, title) in UNSUPPORTED.items():
        if config["train_cfg"].get(option):
            raise CheckpointError.about(
                phrase("the {title} is not supported", title=title),
                file=path,
                field=f"train_cfg.{option}",
                expected=phrase("false"),
                found=str(config["train_cfg"][option])[:40],
            )
    if not isinstance(gender, str) or gender not in ("male", "female", "neutral"):
        raise CheckpointError.about(
            phrase("unknown gender"), file=path, field="smpl_cfg.gender", expected=phrase("male, female or neutral"),
            found=str(gender)[:40],
        )  # fmt: skip
    return dict(config)


_ANOTHER = phrase("Choose another checkpoint of the model, or copy the file anew")


def read_checkpoint(path: Path, remedy: str = _ANOTHER) -> dict[str, Any]:
    """Read a Lightning checkpoint's `state_dict` (name -> tensor) and `CHECKPOINT_FACTS` as data.

    Raises
    ------
    CheckpointError
        Not a checkpoint, damaged, or without a `state_dict`; `remedy` says what helps.
    """
    try:
        content = read_torch(path)
    except BodyFileError as error:
        reason = str(error).removeprefix(f"{path}: ").rstrip(".")
        raise CheckpointError.about(
            phrase("not a readable checkpoint: it {reason}", reason=reason), file=path, remedy=remedy
        ) from None
    state = content.get("state_dict") if isinstance(content, Mapping) else None
    if not isinstance(state, Mapping) or not state:
        raise CheckpointError.about(
            phrase("no state_dict inside"), file=path, expected=phrase("a Lightning checkpoint"), remedy=remedy
        )
    tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
    facts = {key: content.get(key) for key in CHECKPOINT_FACTS}
    return {"state_dict": tensors, **{key: fact if type(fact) in (int, str) else None for key, fact in facts.items()}}


def body_from_buffers(state: Mapping[str, Tensor], gender: str, path: Path) -> BodyModel | None:
    """The SMPL body that a checkpoint carries in its buffers, or None."""
    if f"{SMPL_PREFIX}v_template" not in state:
        return None
    arrays: dict[str, Any] = {}
    for key, buffer in SMPL_BUFFERS.items():
        if f"{SMPL_PREFIX}{buffer}" not in state:
            raise CheckpointError.about(phrase("an SMPL buffer is missing"), file=path, field=f"{SMPL_PREFIX}{buffer}")
        tensor = state[f"{SMPL_PREFIX}{buffer}"]
        if tensor.numel() > _MAX_BUFFER:
            raise CheckpointError.about(
                phrase("an SMPL buffer is too large"), file=path, field=f"{SMPL_PREFIX}{buffer}",
                expected=phrase("at most {most:,} numbers", most=_MAX_BUFFER), found=f"{tensor.numel():,}",
            )  # fmt: skip
        arrays[key] = (tensor.float() if tensor.is_floating_point() else tensor).numpy()
    count = len(arrays["v_template"])
    arrays["posedirs"] = arrays["posedirs"].T.reshape(count, 3, -1) if arrays["posedirs"].size else None
    if arrays["posedirs"] is None:
        del arrays["posedirs"]
    parents = arrays.pop("parents")
    arrays["kintree_table"] = [parents, range(len(parents))]
    return BodyModel.from_arrays(arrays, gender, source=str(path))


def _load_network(network: MLP, prefix: str, state: Mapping[str, Tensor], path: Path) -> None:
    own = network.state_dict()
    found = {name[len(prefix) :]: value for name, value in state.items() if name.startswith(prefix)}
    for name, tensor in own.items():
        if name not in found:
            raise CheckpointError.about(
                phrase("a layer is missing"),
                file=path,
                field=prefix + name,
                expected=phrase("shape {value}", value=tuple(tensor.shape)),
                remedy=phrase("The checkpoint may belong to another config.yaml"),
            )
        if found[name].shape != tensor.shape:
            raise CheckpointError.about(
                phrase("a layer has another size than config.yaml says"), file=path, field=prefix + name,
                expected=str(tuple(tensor.shape)), found=str(tuple(found[name].shape)),
            )  # fmt: skip
        if not torch.isfinite(found[name]).all():
            raise CheckpointError.about(phrase("values that are not finite"), file=path, field=prefix + name)
    extra = sorted(set(found) - set(own))
    if extra:
        raise CheckpointError.about(phrase("an unknown layer"), file=path, field=prefix + extra[0])
    network.load_state_dict({name: found[name].float() for name in own})


def build_model(config: Mapping[str, Any], body_model: BodyModel, info: ModelInfo) -> HITModel:
    """An untrained model with the architecture that a configuration describes."""
    networks = config["train_cfg"]["networks"]
    missing = [name for name in ("tissue", "lbs", "beta", "compression") if name not in networks]
    if missing:
        raise CheckpointError.about(phrase("no such section"), file=info.path, field=f"train_cfg.networks.{missing[0]}")
    read = {name: NetworkConfig.from_mapping(networks[name], name) for name in ("tissue", "lbs", "beta", "compression")}
    compression = read["compression"] if config["train_cfg"].get("compressor", True) else None
    return HITModel(read["tissue"], Deformer(read["lbs"], read["beta"], compression), body_model, info)


def load_networks(model: HITModel, state: Mapping[str, Tensor], path: Path) -> None:
    """Fill a model's networks from a `state_dict`.

    Raises
    ------
    CheckpointError
        An unsupported module is inside, or a layer is missing, unknown, mis-sized or not finite.
    """
    for prefix, title in UNSUPPORTED.values():
        if any(name.startswith(prefix) for name in state):
            raise CheckpointError.about(
                phrase("the {title} is not supported", title=title), file=path, field=prefix.rstrip(".")
            )
    _load_network(model.tissues_occ, "tissues_occ.", state, path)
    _load_network(model.deformer.lbs_network, "deformer.lbs_network.", state, path)
    _load_network(model.deformer.disp_network, "deformer.disp_network.", state, path)
    if model.deformer.compressor is not None:
        _load_network(model.deformer.compressor, "deformer.compressor.", state, path)
