"""Gives memory back to the system once a job is done, or a model loaded, and the program rests."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from hit_viewer.worker.engine import Engine

__all__ = ["Tidying", "give_back"]

REST_MS = 1000


def give_back() -> None:
    """Free what nobody can reach: cycles of objects, and the pages that the C library keeps for later use.

    Meshes of an export hang together in cycles, which Python looks for only after many more objects were made, and
    glibc keeps what was freed: 400 MB after the meshes of full detail.
    """
    gc.collect()
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # another C library than glibc
            ctypes.CDLL(None).malloc_trim(0)


class Tidying(QObject):
    """Waits after each job and each model until the engine rests, then gives memory back.

    It does so on the window's thread: widgets may be among what nobody can reach, and must not go on another one.
    """

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._tidy)
        engine.job_finished.connect(self._wait)
        engine.model_ready.connect(self._wait)

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def _tidy(self) -> None:
        if self._engine.is_idle:
            give_back()
        elif not self._engine.is_closed:
            self._timer.start()
