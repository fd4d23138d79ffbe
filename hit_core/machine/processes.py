"""Other processes: whether one runs, how one is started that outlives this one, whether a file is locked."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

__all__ = ["end_process", "file_is_locked", "process_runs", "signal_name", "start_detached"]


CLOCK_S = 10.0
"""How far the clocks of files and processes may differ."""


def process_runs(number: int, known_at: float | None = None) -> bool:
    """Whether a process has not ended.

    Parameters
    ----------
    number : int
        Its process id.
    known_at : float, optional
        A time (s since 1970) at which it ran: one that began later has only been given the same number.
    """
    try:
        process = psutil.Process(number)
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return known_at is None or process.create_time() < known_at + CLOCK_S
    except psutil.AccessDenied:
        return True
    except (psutil.NoSuchProcess, ValueError, OverflowError):
        return False


def start_detached(command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    """Start a process in a session of its own: it goes on when this one ends or its terminal closes."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(command, creationflags=flags, stdin=subprocess.DEVNULL, **options)
    return subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL, **options)


def end_process(number: int) -> None:
    """Ask a process to end (Windows ends it at once); one that is gone already is as good."""
    with contextlib.suppress(OSError):
        os.kill(number, signal.SIGTERM)


def signal_name(code: int) -> str:
    """Name of the signal that ended a process whose exit code is negative, or an empty text."""
    try:
        return signal.Signals(-code).name if code < 0 else ""
    except ValueError:
        return f"signal {-code}"


def file_is_locked(path: Path) -> bool:
    """Whether a process holds the lock of a lock file."""
    try:
        with path.open("r+b") as stream:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
                msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)
            else:
                import fcntl

                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                fcntl.flock(stream, fcntl.LOCK_UN)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
