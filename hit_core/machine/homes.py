"""A user without a usable home folder: work goes on, with a folder that ends with the program."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

__all__ = ["TEMPORARY", "is_temporary", "prepare_home"]

TEMPORARY = "HIT_TEMPORARY_HOME"
"""Variable with the folder that stands for a missing home; processes that work for this one have it from there."""
CACHES = {"MPLCONFIGDIR": "matplotlib", "TRITON_CACHE_DIR": "triton", "TORCHINDUCTOR_CACHE_DIR": "torch"}
"""Where libraries keep what they can make again, by variable; in the home folder, if nothing else is said."""


def prepare_home() -> None:
    """Give this process a home if the user has none, and libraries another place where that cannot be written.

    Call before torch and matplotlib are imported.
    """
    if os.name == "nt":
        return
    if not Path(os.environ.get("HOME", "")).is_absolute():
        os.environ.pop("HOME", None)  # what the system's list of users says counts
    home = _home()
    if home is None:
        os.environ["HOME"] = os.environ[TEMPORARY] = _folder()
        return
    missing = [name for name in CACHES if name not in os.environ]
    if missing and not _is_usable(home):
        folder = _folder()
        os.environ.update({name: str(Path(folder) / CACHES[name]) for name in missing})


def is_temporary() -> bool:
    """Whether the home folder ends with the program."""
    return bool(os.environ.get(TEMPORARY)) and os.environ.get("HOME") == os.environ[TEMPORARY]


def _folder() -> str:
    folder, made_by = tempfile.mkdtemp(prefix="hit-viewer-"), os.getpid()

    def remove() -> None:
        if os.getpid() == made_by:  # no process that was forked
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
    return folder


def _home() -> Path | None:
    """Return the home folder, made or not; None without one, or where it may not be entered."""
    try:
        home = Path.home()
        home.stat()
    except FileNotFoundError:
        return home
    except (OSError, RuntimeError):
        return None
    return home if os.access(home, os.R_OK | os.X_OK) else None


def _is_usable(home: Path) -> bool:
    """Whether files can be written there, or the folder could be made."""
    there = next((part for part in (home, *home.parents) if part.exists()), home)
    return os.access(there, os.W_OK | os.X_OK)
