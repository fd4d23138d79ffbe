"""Prepared arrays on disk: keyed by content and options, written whole or not at all, shared by parallel workers.

An entry is a folder `KIND-KEY/` of `.npy` files. It is filled under a temporary name and then renamed, so a folder with
its final name is complete, whoever dies when; of two workers that prepare the same entry, one waits for the other.
"""

import hashlib
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from ... import settings
from ...containers.file_hashes import file_sha256
from ...errors import DataError, OutputError

__all__ = ["CacheEntry", "cached", "fingerprint", "hash_arrays", "hash_file"]

logger = logging.getLogger(__name__)

FORMAT = 1
"""Raise it whenever the stored arrays change their meaning."""
LOCK_SECONDS = 1800.0


class CacheEntry:
    """A complete entry. Arrays are mapped anew at each access, so that pages read once do not stay with the process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getitem__(self, name: str) -> np.ndarray:
        try:
            array: np.ndarray = np.load(self.folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise DataError.about(
                f"a cache entry cannot be read ({error})", file=self.folder / f"{name}.npy",
                remedy="Delete it, or run again with data_cfg.force_recache=True",
            ) from error  # fmt: skip
        return array

    def __contains__(self, name: object) -> bool:
        return (self.folder / f"{name}.npy").exists()


def fingerprint(*parts: Any) -> str:
    """Short hash of JSON-like values and byte strings."""
    digest = hashlib.sha256()
    for part in (FORMAT, *parts):
        digest.update(part if isinstance(part, bytes) else json.dumps(part, sort_keys=True).encode())
        digest.update(b"\0")
    return digest.hexdigest()[:24]


def hash_file(path: Path) -> bytes:
    """SHA-256 of a file's content.

    Raises
    ------
    DataError
        The file cannot be read.
    """
    try:
        return bytes.fromhex(file_sha256(path))
    except OSError as error:
        raise DataError.about(f"cannot be read ({error.strerror})", file=path) from error


def hash_arrays(*arrays: np.ndarray) -> bytes:
    """SHA-256 of arrays, their shapes and types."""
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(f"{array.shape}{array.dtype}".encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.digest()


def cached(
    kind: str,
    key: str,
    make: Callable[[], Mapping[str, np.ndarray]],
    *,
    force: bool = False,
    folder: Path | None = None,
) -> CacheEntry:
    """Entry of that kind and key, made now if it is not there.

    Parameters
    ----------
    make : callable
        Returns the arrays by name; called at most once at a time over all processes.
    force : bool
        Make it anew.
    folder : Path | None
        Where entries lie; default: `training/` in the cache folder.

    Raises
    ------
    OutputError
        The entry cannot be written; nothing is left behind.
    """
    base = folder if folder is not None else settings.cache_dir() / "training"
    target = base / f"{kind}-{key}"
    if target.is_dir() and not force:
        return CacheEntry(target)
    try:
        base.mkdir(parents=True, exist_ok=True)
        with FileLock(base / f"{kind}-{key}.lock", timeout=LOCK_SECONDS):
            if not target.is_dir() or force:
                _write(target, make())
    except Timeout as error:
        raise OutputError.about(
            "another process has held this cache entry for half an hour", file=target, remedy="End it and run again"
        ) from error
    except OSError as error:
        raise OutputError.about(
            f"a cache entry cannot be written ({error.strerror or error})", file=target,
            remedy="Free some space or set HIT_CACHE_DIR to another folder",
        ) from error  # fmt: skip
    return CacheEntry(target)


def _write(target: Path, arrays: Mapping[str, np.ndarray]) -> None:
    unfinished = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        for name, array in arrays.items():
            with (unfinished / f"{name}.npy").open("wb") as file:
                np.save(file, array, allow_pickle=False)
                file.flush()
                os.fsync(file.fileno())
        if target.exists():
            shutil.rmtree(target)
        unfinished.replace(target)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    logger.info("cached %s", target.name)
