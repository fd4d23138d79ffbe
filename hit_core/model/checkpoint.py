"""Model folders and checkpoints in the published layout: the one place that knows their foreign names.

A model is a folder `NAME/` with `config.yaml` and `ckpts/*.ckpt` (or `ckpt/`). A checkpoint's tensors are read without
running anything that the file asks for.
"""

import hashlib
import logging
import pickle
import re
import zipfile
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
import yaml
from torch import Tensor

from .. import settings
from ..body.model import BodyModel
from ..body.smpl_files import load_smpl_arrays
from ..errors import CheckpointError, DeviceError
from .deformer import Deformer
from .hit import HITModel, ModelInfo
from .networks import MLP, NetworkConfig

__all__ = ["EMBEDDED", "CheckpointChoice", "FoundModel", "choose_device", "find_models", "load_model"]

logger = logging.getLogger(__name__)

CheckpointChoice = Literal["best", "last"]
EMBEDDED = {"male": "phantom_male", "female": "phantom_female"}
UNSUPPORTED = {
    "pose_bs": ("deformer.pose_bs.", "pose-dependent displacement"),
    "forward_beta_mlp": ("fwd_beta.", "forward beta network"),
    "mri_values": ("mri_val_net.", "MRI value network"),
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
_ACCURACY = re.compile(r"val_accuracy=([0-9.]*[0-9])")
_EPOCH = re.compile(r"epoch=(\d+)")


@dataclass(frozen=True)
class FoundModel:
    """A model folder; `problem` says why it cannot be used, or is None."""

    name: str
    path: Path
    gender: str | None = None
    checkpoints: tuple[Path, ...] = ()
    problem: str | None = None


def choose_device(name: str = "auto") -> torch.device:
    """Resolve "auto" (CUDA, then MPS, then CPU) or a torch device name.

    Raises
    ------
    DeviceError
        The name is unknown or the device is not there.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise DeviceError.about(
            "unknown device", expected="auto, cpu, cuda, cuda:0 or mps", found=repr(name)
        ) from error
    available = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not available.get(device.type, False):
        usable = ", ".join(["auto", *(kind for kind, there in available.items() if there)])
        raise DeviceError.about("this device is not available here", expected=usable, found=repr(name))
    return device


def list_checkpoints(folder: Path) -> list[Path]:
    """Checkpoint files of a model folder, best accuracy first, `last.ckpt` at the end."""
    files = [path for sub in ("ckpts", "ckpt") for path in sorted((folder / sub).glob("*.ckpt"))]
    return sorted(files, key=lambda path: (path.stem == "last", -(_accuracy(path) or -1.0), path.name))


def _accuracy(path: Path) -> float | None:
    match = _ACCURACY.search(path.name)
    return float(match.group(1)) if match else None


def _epoch(path: Path) -> int | None:
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
        raise CheckpointError.about("unknown choice", field="checkpoint", expected="best or last", found=repr(choice))
    files = list_checkpoints(folder)
    if not files:
        raise CheckpointError.about("no checkpoint", file=folder, expected="a .ckpt file in ckpts/")
    if choice == "best":
        return files[0]
    if files[-1].stem != "last":
        raise CheckpointError.about("no last.ckpt", file=folder / "ckpts", remedy='Ask for the "best" checkpoint')
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
        config = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CheckpointError.about("file is missing", file=path, expected="the model's config.yaml") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise CheckpointError.about(f"unreadable ({first})", file=path, expected="a YAML configuration") from error
    try:
        sections = config["train_cfg"]["networks"], config["smpl_cfg"]["gender"]
        if not isinstance(sections[0], Mapping):
            raise TypeError
    except (KeyError, TypeError):
        raise CheckpointError.about(
            "not a HIT configuration", file=path, expected="the keys train_cfg.networks and smpl_cfg.gender"
        ) from None
    for option, (_, title) in UNSUPPORTED.items():
        if config["train_cfg"].get(option):
            raise CheckpointError.about(
                f"the {title} is not supported", file=path, field=f"train_cfg.{option}", expected="false",
                found=config["train_cfg"][option],
            )  # fmt: skip
    if config["smpl_cfg"]["gender"] not in ("male", "female", "neutral"):
        raise CheckpointError.about(
            "unknown gender", file=path, field="smpl_cfg.gender", expected="male, female or neutral",
            found=config["smpl_cfg"]["gender"],
        )  # fmt: skip
    return dict(config)


class _Inert:
    """Stands for an object of a class that is not resolved: takes any state, does nothing."""

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def __setstate__(self, _: Any) -> None:
        pass

    def __setitem__(self, _: Any, __: Any) -> None:
        pass

    def append(self, _: Any) -> None:
        """Ignore the item."""

    def extend(self, _: Any) -> None:
        """Ignore the items."""


def _rebuildable(module: str, name: str) -> Any:
    if (module, name) == ("collections", "OrderedDict"):
        return OrderedDict
    if module == "torch._utils" and name in ("_rebuild_tensor_v2", "_rebuild_parameter"):
        return getattr(torch._utils, name)
    if module == "torch" and (name == "Size" or name.endswith("Storage")):
        return getattr(torch, name, _Inert)
    return _Inert


class _TensorsOnly:
    """A `pickle_module` for `torch.load` that rebuilds tensors and containers and makes all else inert."""

    __name__ = "tensors_only"

    class Unpickler(pickle.Unpickler):
        def find_class(self, module: str, name: str) -> Any:
            return _rebuildable(module, name)

    @staticmethod
    def load(*_: Any, **__: Any) -> Any:
        raise pickle.UnpicklingError("old file format")


def read_checkpoint(path: Path) -> dict[str, Any]:
    """Read a Lightning checkpoint's `state_dict` (name -> tensor), `epoch` and `global_step` as data.

    Raises
    ------
    CheckpointError
        Not a checkpoint, damaged, or without a `state_dict`.
    """
    try:
        if not zipfile.is_zipfile(path):
            content = torch.load(path, map_location="cpu", weights_only=True)
        else:
            try:
                content = torch.load(path, map_location="cpu", weights_only=True)
            except pickle.UnpicklingError:
                # Written with configuration objects inside: keep the tensors, resolve nothing else.
                content = torch.load(path, map_location="cpu", weights_only=False, pickle_module=_TensorsOnly())
    except FileNotFoundError:
        raise CheckpointError.about("file is missing", file=path) from None
    except Exception as error:  # torch raises many kinds on damaged files
        raise CheckpointError.about(
            f"not a readable checkpoint ({type(error).__name__})", file=path, expected="a PyTorch checkpoint file"
        ) from error
    state = content.get("state_dict") if isinstance(content, Mapping) else None
    if not isinstance(state, Mapping) or not state:
        raise CheckpointError.about("no state_dict inside", file=path, expected="a Lightning checkpoint")
    tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
    return {"state_dict": tensors, "epoch": content.get("epoch"), "global_step": content.get("global_step")}


def _body_from_buffers(state: Mapping[str, Tensor], gender: str, path: Path) -> BodyModel | None:
    if f"{SMPL_PREFIX}v_template" not in state:
        return None
    arrays: dict[str, Any] = {}
    for key, buffer in SMPL_BUFFERS.items():
        if f"{SMPL_PREFIX}{buffer}" not in state:
            raise CheckpointError.about("an SMPL buffer is missing", file=path, field=f"{SMPL_PREFIX}{buffer}")
        arrays[key] = state[f"{SMPL_PREFIX}{buffer}"].numpy()
    count = len(arrays["v_template"])
    arrays["posedirs"] = arrays["posedirs"].T.reshape(count, 3, -1) if arrays["posedirs"].size else None
    if arrays["posedirs"] is None:
        del arrays["posedirs"]
    parents = arrays.pop("parents")
    arrays["kintree_table"] = [parents, range(len(parents))]
    return BodyModel.from_arrays(arrays, gender, source=str(path))


def _find_body(
    state: Mapping[str, Tensor], gender: str, path: Path, embedded: bool, smpl_dir: Path | None
) -> BodyModel:  # fmt: skip
    body = _body_from_buffers(state, gender, path)
    if body is not None:
        return body
    if embedded:
        file = settings.resources_dir() / "bodies" / f"{EMBEDDED[gender]}.npz"
        return BodyModel.from_arrays(load_smpl_arrays(file), gender, source=str(file))
    folder = settings.smpl_dir(smpl_dir)
    candidates: list[Path] = []
    if folder is not None:
        stem = f"SMPL_{gender.upper()}"
        candidates = [
            base / f"{stem}{suffix}" for base in (folder, folder / "smpl") for suffix in (".npz", ".pkl")
        ]  # fmt: skip
    for file in candidates:
        if file.is_file():
            return BodyModel.from_arrays(load_smpl_arrays(file), gender, source=str(file))
    raise CheckpointError.about(
        "holds no SMPL body, and none was found", file=path, field=f"{SMPL_PREFIX}v_template",
        expected=f"SMPL_{gender.upper()}.pkl or .npz in the SMPL folder", found=folder or "no SMPL folder",
        remedy="Set HIT_SMPL_DIR or the SMPL folder in the settings",
    )  # fmt: skip


def _load_network(network: MLP, prefix: str, state: Mapping[str, Tensor], path: Path) -> None:
    own = network.state_dict()
    found = {name[len(prefix) :]: value for name, value in state.items() if name.startswith(prefix)}
    for name, tensor in own.items():
        if name not in found:
            raise CheckpointError.about(
                "a layer is missing", file=path, field=prefix + name, expected=f"shape {tuple(tensor.shape)}",
                remedy="The checkpoint may belong to another config.yaml",
            )  # fmt: skip
        if found[name].shape != tensor.shape:
            raise CheckpointError.about(
                "a layer has another size than config.yaml says", file=path, field=prefix + name,
                expected=str(tuple(tensor.shape)), found=str(tuple(found[name].shape)),
            )  # fmt: skip
        if not torch.isfinite(found[name]).all():
            raise CheckpointError.about("values that are not finite", file=path, field=prefix + name)
    extra = sorted(set(found) - set(own))
    if extra:
        raise CheckpointError.about("an unknown layer", file=path, field=prefix + extra[0])
    network.load_state_dict({name: found[name].float() for name in own})


def build_model(config: Mapping[str, Any], body_model: BodyModel, info: ModelInfo) -> HITModel:
    """An untrained model with the architecture that a configuration describes."""
    networks = config["train_cfg"]["networks"]
    missing = [name for name in ("tissue", "lbs", "beta", "compression") if name not in networks]
    if missing:
        raise CheckpointError.about("no such section", file=info.path, field=f"train_cfg.networks.{missing[0]}")
    read = {name: NetworkConfig.from_mapping(networks[name], name) for name in ("tissue", "lbs", "beta", "compression")}
    compression = read["compression"] if config["train_cfg"].get("compressor", True) else None
    return HITModel(read["tissue"], Deformer(read["lbs"], read["beta"], compression), body_model, info)


def _resolve(name_or_path: str | Path | None, models_dir: Path | None, gender: str) -> tuple[Path, Path | None, bool]:
    """Model folder, explicit checkpoint file if one was named, and whether the model is embedded."""
    embedded_dir = settings.resources_dir() / "models"
    if name_or_path is None:
        return embedded_dir / EMBEDDED.get(gender, EMBEDDED["male"]), None, True
    given = Path(name_or_path)
    if given.suffix == ".ckpt":
        if not given.is_file():
            raise CheckpointError.about("file is missing", file=given)
        return given.resolve().parent.parent, given, embedded_dir in given.resolve().parents
    bases = [*settings.models_dirs(models_dir), embedded_dir]
    for folder in [given, *(base / given for base in bases)]:
        if (folder / "config.yaml").is_file() or (folder / "ckpts").is_dir():
            return folder, None, embedded_dir in folder.resolve().parents
    known = ", ".join(found.name for found in find_models(models_dir)) or "none"
    raise CheckpointError.about(
        "no such model", field="exp_name", expected=f"a model folder or one of: {known}", found=repr(str(name_or_path)),
        remedy="Set HIT_MODELS_DIR to the folder that holds the models",
    )  # fmt: skip


def load_model(
    name_or_path: str | Path | None = None,
    checkpoint: CheckpointChoice = "best",
    device: str = "auto",
    *,
    gender: str = "male",
    smpl_dir: Path | None = None,
    models_dir: Path | None = None,
    body_model: BodyModel | None = None,
) -> HITModel:
    """Load a model for inference.

    Parameters
    ----------
    name_or_path : name of a model in the configured folders, a model folder, or a .ckpt file; None is the embedded
        demonstration model of `gender`
    checkpoint : "best" (highest accuracy) or "last"
    device : "auto", "cpu", "cuda:0", "mps", ...
    smpl_dir, models_dir : folders to use instead of the configured ones
    body_model : a body to use instead of the checkpoint's or the SMPL folder's

    Raises
    ------
    CheckpointError, BodyFileError, DeviceError
        With the file, the field, what was expected and what was found.
    """
    target = choose_device(device)
    folder, file, embedded = _resolve(name_or_path, models_dir, gender)
    config = read_config(folder)
    path = file if file is not None else choose_checkpoint(folder, checkpoint)
    content = read_checkpoint(path)
    state = content["state_dict"]
    for prefix, title in UNSUPPORTED.values():
        if any(name.startswith(prefix) for name in state):
            raise CheckpointError.about(f"the {title} is not supported", file=path, field=prefix.rstrip("."))
    model_gender = config["smpl_cfg"]["gender"]
    body = body_model or _find_body(state, model_gender, path, embedded, smpl_dir)
    info = ModelInfo(
        name=folder.name,
        gender=model_gender,
        path=folder,
        checkpoint=path.name,
        epoch=_epoch(path) if _epoch(path) is not None else content["epoch"],
        accuracy=_accuracy(path),
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        is_phantom=embedded or bool(config.get("phantom", False)),
    )
    model = build_model(config, body, info)
    _load_network(model.tissues_occ, "tissues_occ.", state, path)
    _load_network(model.deformer.lbs_network, "deformer.lbs_network.", state, path)
    _load_network(model.deformer.disp_network, "deformer.disp_network.", state, path)
    if model.deformer.compressor is not None:
        _load_network(model.deformer.compressor, "deformer.compressor.", state, path)
    logger.info("loaded %s (%s) on %s", info.name, info.checkpoint, target)
    return model.to(target).eval().requires_grad_(False)


def find_models(models_dir: Path | None = None) -> list[FoundModel]:
    """Models in the configured folders and the embedded ones; unusable ones say why."""
    found: dict[str, FoundModel] = {}
    for base in [*settings.models_dirs(models_dir), settings.resources_dir() / "models"]:
        for folder in sorted(_folders(base)):
            if folder.name not in found:
                found[folder.name] = _inspect(folder)
    return list(found.values())


def _folders(base: Path) -> Iterable[Path]:
    try:
        return [folder for folder in base.iterdir() if (folder / "config.yaml").exists() or (folder / "ckpts").is_dir()]
    except OSError:
        return []


def _inspect(folder: Path) -> FoundModel:
    checkpoints = tuple(list_checkpoints(folder))
    try:
        config = read_config(folder)
        choose_checkpoint(folder)
    except CheckpointError as error:
        return FoundModel(folder.name, folder, None, checkpoints, str(error))
    return FoundModel(folder.name, folder, config["smpl_cfg"]["gender"], checkpoints)
