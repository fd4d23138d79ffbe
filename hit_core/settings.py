"""Where things are: SMPL and model folders, cache, settings file, shipped resources.

A folder comes from, in this order: an argument (command-line flag), the environment (`HIT_SMPL_DIR`, `HIT_MODELS_DIR`,
`HIT_CACHE_DIR`), the settings file that the settings page writes.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from .atomic import write_bytes
from .containers.archives import read_bytes
from .containers.json_files import parse_json
from .errors import BodyFileError

__all__ = [
    "Settings",
    "cache_dir",
    "load_settings",
    "log_dir",
    "models_dirs",
    "phantom_subjects_dir",
    "resources_dir",
    "save_settings",
    "settings_file",
    "smpl_dir",
    "trainings_dir",
]

_APP = "hit-viewer"
_MAX_SETTINGS = 1024**2

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Settings:
    """What the user has set, kept between runs.

    Attributes
    ----------
    smpl_dir : str | None
        Folder with SMPL's model files, as text, or None.
    models_dirs : tuple[str, ...]
        Folders with HIT models.
    device : str
        "auto", "cpu", "cuda:0", "mps".
    extra : dict[str, Any]
        Further entries of the settings file, e.g. of the window; kept as they are.
    institution : str
        Whose reports are written, or empty.
    logo : str | None
        Picture for reports, as text, or None.
    references : dict
        Files of one's own percentiles, by measure; the window's and its reports'.
    """

    smpl_dir: str | None = None
    models_dirs: tuple[str, ...] = ()
    device: str = "auto"
    extra: dict[str, Any] = field(default_factory=dict)
    institution: str = ""
    logo: str | None = None
    references: dict[str, str] = field(default_factory=dict)


def settings_file() -> Path:
    """Path of the settings file: `settings.json` in the platform's folder, or in `HIT_CONFIG_DIR`."""
    folder = os.environ.get("HIT_CONFIG_DIR") or platformdirs.user_config_dir(_APP, appauthor=False)
    return Path(folder) / "settings.json"


def load_settings() -> Settings:
    """Read the settings; a file that is missing or damaged gives the defaults, with a warning in the log."""
    path = settings_file()
    try:
        if not path.exists():
            return Settings()
        stored = parse_json(read_bytes(path, _MAX_SETTINGS), finite=True)
        if not isinstance(stored, dict):
            raise ValueError("it holds no dictionary")
    except (BodyFileError, OSError, ValueError) as error:
        logger.warning("The settings in %s cannot be read and are ignored: %s", path, error)
        return Settings()
    return _checked(stored, path)


def _checked(stored: dict[str, Any], path: Path) -> Settings:
    """Return the entries that make sense; an entry of the wrong kind is warned of and left at its default."""
    folders = stored.pop("models_dirs", [])
    usual = Settings()
    texts = {name: stored.pop(name, getattr(usual, name)) for name in ("smpl_dir", "device", "institution", "logo")}
    if not isinstance(folders, list) or not all(isinstance(folder, str) for folder in folders):
        logger.warning("The settings in %s have an unusable entry, which is ignored: models_dirs", path)
        folders = []
    for name, value in texts.items():
        if not isinstance(value, str) and not (value is None and getattr(usual, name) is None):
            logger.warning("The settings in %s have an unusable entry, which is ignored: %s", path, name)
            texts[name] = getattr(usual, name)
    references = stored.pop("references", {})
    if not isinstance(references, dict) or not all(isinstance(file, str) for file in references.values()):
        logger.warning("The settings in %s have an unusable entry, which is ignored: references", path)
        references = {}
    return Settings(models_dirs=tuple(folders), extra=stored, references=references, **texts)


def save_settings(settings: Settings) -> None:
    """Write the settings file, whole or not at all; OutputError if that fails."""
    entries = asdict(settings)
    extra = entries.pop("extra")
    write_bytes(settings_file(), json.dumps({**extra, **entries}, indent=1).encode())


def smpl_dir(override: str | os.PathLike[str] | None = None) -> Path | None:
    """Folder with SMPL's model files, or None if none is set."""
    folder = override or os.environ.get("HIT_SMPL_DIR") or load_settings().smpl_dir
    return Path(folder).expanduser() if folder else None


def models_dirs(override: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
    """Folders that hold HIT models, in the order of search; `HIT_MODELS_DIR` may name several, as PATH does.

    The folder of own trainings comes last, once there is one.
    """
    if override:
        return (Path(override).expanduser(),)
    from_environment = [part for part in os.environ.get("HIT_MODELS_DIR", "").split(os.pathsep) if part]
    folders = tuple(Path(folder).expanduser() for folder in from_environment or load_settings().models_dirs)
    own = _own_trainings()
    return (*folders, own) if own.is_dir() and own not in folders else folders


def trainings_dir() -> Path:
    """Folder that new trainings are written to: the first models folder, or one of the user's own."""
    return next(iter(models_dirs()), _own_trainings())


def _own_trainings() -> Path:
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "trainings"


def phantom_subjects_dir() -> Path:
    """Folder for phantom subjects that the window has made."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "phantom_subjects"


def cache_dir() -> Path:
    """Folder for what can be computed again; `HIT_CACHE_DIR` moves it."""
    folder = os.environ.get("HIT_CACHE_DIR")
    return Path(folder).expanduser() if folder else Path(platformdirs.user_cache_dir(_APP, appauthor=False))


def log_dir() -> Path:
    """Folder for log files."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))


def resources_dir() -> Path:
    """Folder of the shipped bodies and models: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"
