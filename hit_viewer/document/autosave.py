"""Keeps the present state in a file while the program runs, so that a crash loses nothing."""

from __future__ import annotations

import logging
import os
import platform
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hit_core.errors import HITError
from hit_core.machine.processes import process_runs
from hit_core.settings import settings_file
from hit_viewer.document.edits import Session
from hit_viewer.document.session_files import SESSION_ENDING, Opened, open_any, save_session_file
from hit_viewer.document.state import ViewerState

__all__ = ["Autosave", "Left"]

log = logging.getLogger(__name__)

EVERY_MS = 15_000
DAMAGED_ENDING = ".damaged"
BETWEEN = "@"
"""Between the number of a process and its computer's name: some homes go with their user from one to the next."""
ELSEWHERE_S = 86_400.0
"""What another computer keeps is left alone for so long: whether its program still runs cannot be seen from here."""


@dataclass(frozen=True)
class Left:
    """What programs that ended unexpectedly left."""

    newest: Opened | None = None
    file: Path | None = None
    """Where that is; what other programs left is offered at later starts."""
    damaged: tuple[Path, ...] = ()
    """Files that could not be read, under the names that they have now."""


class Autosave(QObject):
    """Writes the session now and then while it is modified; a regular end takes the file away."""

    failing = Signal(str)
    """Why the state cannot be kept; empty when it can again."""

    def __init__(
        self, session: Session, camera: Callable[[], Mapping[str, Any]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._camera = session, camera
        self._folder = settings_file().parent / "autosave"
        self._file = self._folder / f"{os.getpid()}{BETWEEN}{_computer()}{SESSION_ENDING}"
        self._written: object = session.state
        self._fails = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.save)
        self._timer.start(EVERY_MS)

    def save(self) -> None:
        """Write the state if it changed since the last time."""
        state = self._session.state
        if state == self._written or not self._session.is_modified:
            return
        try:
            save_session_file(self._file, state, self._camera())
        except HITError as error:
            log.warning("The state could not be kept: %s", error)
            self._fails = True
            self.failing.emit(error.told())
        else:
            self._written = state
            if self._fails:
                self._fails = False
                self.failing.emit("")

    @property
    def look(self) -> Callable[[], Left]:
        """What looks for what programs that ended unexpectedly left; not for the window's thread, as it reads."""
        return partial(_left_behind, self._folder)

    def forget(self, left: Left) -> None:
        """Take away what was offered, and what programs left that ended while they wrote."""
        halves = [path for path in self._folder.glob(f".*{SESSION_ENDING}.*.part") if not _runs(path)]
        for path in [*halves, *([left.file] if left.file is not None else [])]:
            _remove(path)

    def stop(self) -> None:
        """Stop writing, and remove what was kept."""
        self._timer.stop()
        _remove(self._file)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:  # the folder is gone, or may not be written any more
        log.warning("An autosave stays: %s", error)


def _left_behind(folder: Path) -> Left:
    files = [path for path in folder.glob(f"*{SESSION_ENDING}") if not _runs(path)]
    damaged: list[Path] = []
    for path in sorted(files, key=_written_at, reverse=True):
        try:
            return Left(open_any(path, ViewerState()), path, tuple(damaged))
        except HITError as error:
            log.warning("What was left behind cannot be read: %s", error)
            damaged += _set_aside(path)
    return Left(damaged=tuple(damaged))


def _set_aside(path: Path) -> list[Path]:
    """Keep what cannot be read under another name, so that it bars no further start."""
    aside = path.with_name(path.name + DAMAGED_ENDING)
    try:
        path.replace(aside)
    except OSError as error:
        log.warning("It cannot be moved aside: %s", error)
        return []
    return [aside]


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _runs(path: Path) -> bool:
    """Whether the program that writes this file still runs, or may on another computer."""
    number, _, computer = path.name.lstrip(".").partition(SESSION_ENDING)[0].partition(BETWEEN)
    if computer not in ("", _computer()):
        return time.time() - _written_at(path) < ELSEWHERE_S
    return number.isdigit() and process_runs(int(number), _written_at(path))


def _computer() -> str:
    """Return this computer's name as a part of a file's."""
    return re.sub(r"[^A-Za-z0-9-]", "-", platform.node())[:40]
