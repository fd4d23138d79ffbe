"""Which body model a training uses."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ... import settings
from ...body.model import BodyModel
from ...body.smpl_files import find_smpl_file, load_smpl_arrays
from .subjects import data_folder

__all__ = ["PHANTOM_NOTE", "ChosenBody", "choose_body", "data_body_file"]

PHANTOM_NOTE = "phantom.json"
"""In a data folder: its subjects are phantoms."""


@dataclass(frozen=True)
class ChosenBody:
    """A body model, where it comes from, and whether it or the data are phantoms."""

    model: BodyModel
    source: Path
    phantom: bool


def data_body_file(folder: Path, gender: str) -> Path:
    """Where a data set keeps the body model that it was made with, if it has one of its own."""
    return folder / f"body_model_{gender}.npz"


def choose_body(config: Mapping[str, Any]) -> ChosenBody:
    """Body model of a configuration: the one it names, the data set's own, SMPL's, or the embedded phantom.

    Raises
    ------
    BodyFileError
        The file is missing or no SMPL body model.
    """
    gender, named = config["smpl_cfg"]["gender"], config["smpl_cfg"]["body_model"]
    folder = data_folder(config)
    phantom = folder is not None and (folder / PHANTOM_NOTE).is_file()
    source = Path(named).expanduser() if named else None
    if source is None and folder is not None and data_body_file(folder, gender).is_file():
        source = data_body_file(folder, gender)
    smpl_dir = settings.smpl_dir()
    if source is None and smpl_dir is not None:
        source = find_smpl_file(smpl_dir, gender)
    if source is None:
        source = settings.resources_dir() / "bodies" / f"phantom_{gender}.npz"
        phantom = True
    model = BodyModel.from_arrays(load_smpl_arrays(source), gender, source=str(source))
    return ChosenBody(model, source, phantom)
