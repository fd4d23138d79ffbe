"""Files that are written whole or not at all: into a temporary file beside the target, which then takes its place."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from .errors import OutputError
from .phrases import phrase

__all__ = ["check_writable", "staged", "write_bytes", "writing"]


@contextlib.contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open `path` for writing; the file appears when the block ends well, and an older one stays if it does not.

    Folders that are missing are made. The stream can be read back and sought.

    Raises
    ------
    OutputError
        The folder cannot be made or written, `path` is a folder, or the disk is full.
    """
    path = Path(path)
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise OutputError.about(phrase("is a folder"), file=path, expected=phrase("a file name"))
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "w+b") as stream:
            yield cast(BinaryIO, stream)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise _output_error(path, error) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def write_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole or not at all; OutputError as `writing`."""
    with writing(path) as stream:
        stream.write(data)


@contextlib.contextmanager
def staged(folder: str | os.PathLike[str]) -> Iterator[tuple[Path, list[Path]]]:
    """Yield a temporary folder whose files move into `folder` together when the block ends well, and the list of them.

    The list is filled then. A folder that is missing is made, and is gone again if nothing was written. Folders among
    the files move as they are, each in place of an older one of its name, if that holds nothing but such files.

    Raises
    ------
    OutputError
        The folder cannot be made or written, the disk is full, or an older folder holds other files.
    """
    folder = Path(folder)
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    check_writable(folder)
    written: list[Path] = []
    stage: Path | None = None
    try:
        stage = Path(tempfile.mkdtemp(prefix=".hit-", dir=folder))
        yield stage, written
        for part in stage.iterdir():
            if part.is_dir():
                _check_replaceable(folder / part.name, part)
        for file in sorted(stage.iterdir()):
            target, older = folder / file.name, stage / f".older-{file.name}"
            if file.is_dir() and target.is_dir():
                target.replace(older)
            try:
                written.append(file.replace(target))
            except OSError:
                if older.exists():  # else it would go with the stage
                    older.replace(target)
                raise
    except OSError as error:
        raise _output_error(folder, error) from error
    except OutputError as error:
        # A message names the file where the user wants it, not where it lies for the moment.
        raise error.moved(f"{stage}{os.sep}", f"{folder}{os.sep}") from error
    finally:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        if not written:
            _remove(missing)


def _check_replaceable(older: Path, newer: Path) -> None:
    """Raise an OutputError if a folder holds files whose names, numbers aside, are not those of the newer one."""
    names = {re.sub(r"\d+", "#", file.name) for file in newer.iterdir()}
    if older.exists() and not (
        older.is_dir() and all(file.is_file() and re.sub(r"\d+", "#", file.name) in names for file in older.iterdir())
    ):
        raise OutputError.about(
            phrase("is there already, with other files in it"),
            file=older,
            remedy=phrase("Choose another name, or move it away"),
        )


def check_writable(folder: str | os.PathLike[str], make: bool = True) -> Path:
    """See, before long work, that files can be written into `folder`; OutputError if not.

    A folder that is missing is made; with `make` off, only to try, and it is gone again on return.
    """
    folder = Path(folder)
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as stream:
            stream.write(b"\0")
    except OSError as error:
        _remove(missing)
        raise _output_error(folder, error) from None
    if not make:
        _remove(missing)
    return folder


def _remove(folders: list[Path]) -> None:
    """Remove empty folders, innermost first."""
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()


def _output_error(path: Path, error: OSError) -> OutputError:
    reason = error.strerror or str(error) or type(error).__name__
    remedy = phrase("Choose another folder or free some space")
    return OutputError.about(phrase("cannot be written: {reason}", reason=reason), file=path, remedy=remedy)


def _umask() -> int:
    """Return the process's umask; asking for it means setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
