"""Reads away from the window's thread what may be large, slow or hostile: files, folders, lists of models.

Each reading has a thread of its own: one that waits for a disk that never answers holds up neither the window nor the
pictures nor the next reading. That thread knows a `_Ticket` and the work, and nothing of the window: what is answered
stays with the `Reader`, and the answer of a reading that nobody waits for any more is dropped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from hit_core.containers.watching import watched
from hit_core.errors import Cancelled
from hit_core.phrases import phrase
from hit_viewer.worker.jobs import Failure, failure_of

__all__ = ["Reader"]

TOLD_EVERY_S = 0.05
AFTER_S = 1.0
"""How long an answer waits for that of another reading."""


@dataclass(eq=False)
class _Ticket:
    """What the window and the thread of one reading share; without `post` nobody waits for it any more."""

    key: str
    post: Callable[[Any, str, Any], None] | None
    lock: threading.Lock = field(default_factory=threading.Lock)
    answered: threading.Event = field(default_factory=threading.Event)
    last: float = 0.0

    def told(self, stage: str, share: float) -> None:
        """Hand on how far reading is, now and then; end it if nobody waits."""
        if self.post is None:
            raise Cancelled(phrase("Reading was cancelled."))
        if time.monotonic() - self.last > TOLD_EVERY_S:
            self.last = time.monotonic()
            self.send(stage, share)

    def send(self, what: str, value: Any) -> None:
        """Hand something to the window's thread."""
        with self.lock:
            if self.post is not None:
                self.post(self, what, value)

    def drop(self) -> None:
        """Wait for it no longer."""
        with self.lock:
            self.post = None
        self.answered.set()


@dataclass(eq=False)
class _Reading:
    ticket: _Ticket
    done: Callable[[Any], None]
    failed: Callable[[Failure], None] | None
    told: Callable[[str, float], None] | None


class Reader(QObject):
    """Begins readings, of which there is one of a kind, and hands on what comes of them, on the window's thread."""

    _posted = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: dict[str, _Reading] = {}
        self._posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        key: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None] | None = None,
        *,
        told: Callable[[str, float], None] | None = None,
        after: str = "",
    ) -> None:
        """Begin a reading; one of the same kind that is under way is given up.

        Parameters
        ----------
        key : str
            The kind.
        work : callable
            Reads and returns what was read; it must know nothing of the window.
        done, failed
            Get what was read, or why it was not, unless it is given up.
        told : callable | None
            Gets what the readers of files tell: see `hit_core.containers.watching`.
        after : str
            A kind whose reading under way shall be answered first, if that does not take long.
        """
        self.cancel(key)
        ticket = _Ticket(key, self._posted.emit)
        first = self._readings[after].ticket.answered if after in self._readings else None
        self._readings[key] = _Reading(ticket, done, failed, told)
        threading.Thread(target=_read, args=(ticket, work, first), name=f"reading {key}", daemon=True).start()

    def is_reading(self, key: str) -> bool:
        """Whether a reading of this kind is under way."""
        return key in self._readings

    def cancel(self, key: str) -> bool:
        """Give a reading up: it ends at its next step, and nothing comes of it; False if there is none."""
        reading = self._readings.pop(key, None)
        if reading is not None:
            reading.ticket.drop()
        return reading is not None

    @property
    def is_idle(self) -> bool:
        """Whether all that was begun is answered or given up."""
        return not self._readings

    def close(self) -> None:
        """Give up all readings."""
        for key in tuple(self._readings):
            self.cancel(key)

    def _take(self, ticket: _Ticket, what: str, value: Any) -> None:
        reading = self._readings.get(ticket.key)
        if reading is None or reading.ticket is not ticket:
            return
        if what not in ("done", "failed"):
            if reading.told is not None:
                reading.told(what, value)
            return
        self.cancel(ticket.key)
        if what == "done":
            reading.done(value)
        elif reading.failed is not None:
            reading.failed(value)


def _read(ticket: _Ticket, work: Callable[[], Any], first: threading.Event | None) -> None:
    try:
        with watched(ticket.told):
            answer = "done", work()
    except Exception as error:
        answer = "failed", failure_of(error)
    if first is not None:
        first.wait(AFTER_S)
    ticket.send(*answer)
    ticket.answered.set()
