"""Find models in the configured folders and load one for inference."""

import logging
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from torch import Tensor

from .. import settings
from ..body.model import BodyModel
from ..body.smpl_files import find_smpl_file, load_smpl_arrays
from ..containers.file_hashes import file_sha256
from ..errors import CheckpointError
from ..phrases import phrase
from .checkpoint import (
    SMPL_PREFIX,
    CheckpointChoice,
    body_from_buffers,
    build_model,
    checkpoint_accuracy,
    checkpoint_epoch,
    choose_checkpoint,
    list_checkpoints,
    load_networks,
    read_checkpoint,
    read_config,
)
from .device import choose_device
from .hit import HITModel, ModelInfo

__all__ = ["EMBEDDED", "FoundModel", "find_models", "is_in_known_folder", "load_model"]

logger = logging.getLogger(__name__)

_LONGEST_SHOWN = 300

EMBEDDED = {"male": "phantom_male", "female": "phantom_female"}
"""The demonstration models in `resources/models`, by gender."""


@dataclass(frozen=True)
class FoundModel:
    """A model folder; `problem` says why it cannot be used, or is None."""

    name: str
    path: Path
    gender: str | None = None
    checkpoints: tuple[Path, ...] = ()
    problem: str | None = None


def _find_body(
    state: Mapping[str, Tensor], gender: str, path: Path, embedded: bool, smpl_dir: Path | None
) -> BodyModel:  # fmt: skip
    body = body_from_buffers(state, gender, path)
    if body is not None:
        return body
    if embedded:
        file = settings.resources_dir() / "bodies" / f"{EMBEDDED[gender]}.npz"
        return BodyModel.from_arrays(load_smpl_arrays(file), gender, source=str(file))
    folder = settings.smpl_dir(smpl_dir)
    found = find_smpl_file(folder, gender) if folder is not None else None
    if found is not None:
        return BodyModel.from_arrays(load_smpl_arrays(found), gender, source=str(found))
    raise CheckpointError.about(
        phrase("holds no SMPL body, and none was found"),
        file=path,
        field=f"{SMPL_PREFIX}v_template",
        expected=phrase("SMPL_{value}.pkl or .npz in the SMPL folder", value=gender.upper()),
        found=folder or phrase("no SMPL folder"),
        remedy=phrase("Set HIT_SMPL_DIR or the SMPL folder in the settings"),
    )


def _resolve(name_or_path: str | Path | None, models_dir: Path | None, gender: str) -> tuple[Path, Path | None, bool]:
    """Model folder, explicit checkpoint file if one was named, and whether the model is embedded."""
    embedded_dir = (settings.resources_dir() / "models").resolve()
    if name_or_path is None:
        return embedded_dir / EMBEDDED.get(gender, EMBEDDED["male"]), None, True
    given = Path(name_or_path)
    if given.suffix == ".ckpt":
        if not os.path.lexists(given):
            raise CheckpointError.about(phrase("file is missing"), file=_shown(given))
        return given.resolve().parent.parent, given, embedded_dir in given.resolve().parents
    bases = _searched(models_dir)
    for folder in [given, *(base / given for base in bases)]:
        if _is_model(folder):
            return folder, None, embedded_dir in folder.resolve().parents
    known = ", ".join(found.name for found in find_models(models_dir)) or phrase("none")
    raise CheckpointError.about(
        phrase("no such model"), field="exp_name", expected=phrase("a model folder or one of: {known}", known=known),
        found=repr(_shown(name_or_path)),
        remedy=phrase("Set HIT_MODELS_DIR to the folder that holds the models"),
    )  # fmt: skip


def _shown(name: str | Path) -> str:
    """A name as errors show it: one that is too long for any file is cut."""
    return str(name) if len(str(name)) <= _LONGEST_SHOWN else f"{str(name)[:_LONGEST_SHOWN]}..."


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
    name_or_path : str | Path | None
        Name of a model in the configured folders, a model folder, or a .ckpt file; None is the embedded demonstration
        model of `gender`.
    checkpoint : CheckpointChoice
        "best" (highest accuracy) or "last".
    device : str
        "auto", "cpu", "cuda:0", "mps", ...
    smpl_dir, models_dir : Path | None
        Folders to use instead of the configured ones.
    body_model : BodyModel | None
        A body to use instead of the checkpoint's or the SMPL folder's.

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
    model_gender = config["smpl_cfg"]["gender"]
    body = body_model or _find_body(state, model_gender, path, embedded, smpl_dir)
    info = ModelInfo(
        name=folder.name,
        gender=model_gender,
        path=folder,
        checkpoint=path.name,
        epoch=checkpoint_epoch(path) if checkpoint_epoch(path) is not None else content["epoch"],
        accuracy=checkpoint_accuracy(path),
        sha256=file_sha256(path),
        is_phantom=embedded or bool(config.get("phantom", False)),
        shape_space=body.shape_space,
    )
    model = build_model(config, body, info)
    load_networks(model, state, path)
    logger.info("loaded %s (%s) on %s", info.name, info.checkpoint, target)
    return model.to(target).eval().requires_grad_(False)


def is_in_known_folder(model: str, more: Iterable[str] = ()) -> bool:
    """Whether a model is named without a path, or by one in a folder that is searched for models or among `more`.

    Its name alone tells: nothing it leads to is touched. A path of any system counts as one everywhere, and one that
    goes up may lead anywhere.
    """
    windows = PureWindowsPath(model)
    if model not in ("", ".", "..") and len(windows.parts) == 1 and not windows.anchor and windows.suffix != ".ckpt":
        return True
    if ".." in {*windows.parts, *PurePosixPath(model).parts} or not PurePath(model).is_absolute():
        return False
    path, folders = PurePath(os.path.normcase(model)), [*_searched(), *map(Path, more)]
    return any(path.is_relative_to(os.path.normcase(folder.absolute())) for folder in folders)


def _searched(models_dir: Path | None = None) -> list[Path]:
    return [*settings.models_dirs(models_dir), settings.resources_dir() / "models"]


def find_models(models_dir: Path | None = None) -> list[FoundModel]:
    """Models in the configured folders and the embedded ones; unusable ones say why."""
    found: dict[str, FoundModel] = {}
    for base in _searched(models_dir):
        for folder in sorted(_folders(base)):
            if folder.name not in found:
                found[folder.name] = _inspect(folder)
    return list(found.values())


def _folders(base: Path) -> Iterable[Path]:
    try:
        seen = [folder for folder in base.iterdir() if not folder.name.startswith(".")]  # hidden: half written
    except OSError:
        return []
    return [folder for folder in seen if _is_model(folder)]


def _is_model(folder: Path) -> bool:
    try:
        return os.path.lexists(folder / "config.yaml") or (folder / "ckpts").is_dir()
    except (OSError, ValueError):
        return False


def _inspect(folder: Path) -> FoundModel:
    """Look into a model's folder; whatever is wrong with it, it alone is unusable."""
    checkpoints: tuple[Path, ...] = ()
    try:
        checkpoints = tuple(list_checkpoints(folder))
        config = read_config(folder)
        choose_checkpoint(folder)
    except CheckpointError as error:
        return FoundModel(folder.name, folder, None, checkpoints, str(error))
    except OSError as error:
        problem = CheckpointError.about(
            phrase("cannot be read: {value}", value=error.strerror or type(error).__name__), file=folder
        )
        return FoundModel(folder.name, folder, None, checkpoints, problem.told())
    return FoundModel(folder.name, folder, config["smpl_cfg"]["gender"], checkpoints)
