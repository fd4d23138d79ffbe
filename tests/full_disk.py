"""A disk that fills up in the middle of a write."""

import errno
import io
import os
from typing import Any

import pytest


class _Full(io.FileIO):
    """Keeps the first half of what is written, then has no room."""

    def write(self, data: Any) -> int:
        super().write(bytes(data)[: len(data) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file that the program writes meet a full disk."""
    real = os.fdopen

    def fdopen(handle: int, *args: Any) -> Any:
        return io.BufferedRandom(_Full(handle, "r+"), 16) if args == ("w+b",) else real(handle, *args)

    monkeypatch.setattr(os, "fdopen", fdopen)
