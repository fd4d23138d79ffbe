"""Plays a motion: the clock says which frame is due, and frames that nobody had time for are skipped."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hit_core.body.parameters import BodySequence
from hit_viewer.document.edits import Session

__all__ = ["SPEEDS", "Playback", "pose_changes"]

TICK_MS = 15
SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)


def pose_changes(sequence: BodySequence, frame: int) -> dict[str, tuple[float, ...]]:
    """Return the state's fields of a motion's frame."""
    body = sequence.frame(frame)
    return {
        "body_pose": tuple(map(float, body.body_pose)),
        "global_orient": tuple(map(float, body.global_orient)),
        "transl": tuple(map(float, body.transl)),
    }


class Playback(QObject):
    """Holds a motion and moves the session's pose along it; playing is no edit and cannot be undone."""

    changed = Signal()
    """Another motion, frame, speed or state of playing."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sequence: BodySequence | None = None
        self.name = ""
        self.frame = 0
        self.speed = 1.0
        self.loop = True
        self._start_s = 0.0
        self._start_frame = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def playing(self) -> bool:
        """Whether time runs."""
        return self._timer.isActive()

    @property
    def count(self) -> int:
        """Number of frames."""
        return 0 if self.sequence is None else len(self.sequence)

    def open(self, sequence: BodySequence, name: str) -> None:
        """Take a motion and show its first frame; the body becomes the motion's."""
        self.pause()
        self.sequence, self.name = sequence, name
        self.seek(0)

    def close(self) -> None:
        """Forget the motion; the body keeps its last pose."""
        self.pause()
        self.sequence = None
        self.changed.emit()

    def play(self) -> None:
        """Let time run, from the beginning if it had reached the end."""
        if self.sequence is None or self.playing:
            return
        if self.frame >= self.count - 1:
            self.frame = 0
        self._restart()
        self._timer.start()
        self._session.playing = True
        self.changed.emit()

    def pause(self) -> None:
        """Stop at the present frame."""
        if self.playing:
            self._timer.stop()
            self._session.playing = False
            self.changed.emit()
            self._session.rested.emit()

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, frame: int) -> None:
        """Show a frame."""
        if self.sequence is None:
            return
        self.frame = min(max(frame, 0), self.count - 1)
        self._restart()
        self._show()

    def set_speed(self, speed: float) -> None:
        """Play this much faster than the clock."""
        self.speed = speed
        self._restart()
        self.changed.emit()

    def changes(self, frame: int) -> dict[str, tuple[float, ...]]:
        """Return the state's fields of a frame."""
        return {} if self.sequence is None else pose_changes(self.sequence, frame)

    def _restart(self) -> None:
        self._start_s, self._start_frame = time.monotonic(), self.frame

    def _tick(self) -> None:
        if self.sequence is None:
            return
        passed = int((time.monotonic() - self._start_s) * self.sequence.fps * self.speed)
        due = self._start_frame + passed
        if due >= self.count and not self.loop:
            self.frame = self.count - 1
            self._show()
            self.pause()
            return
        due %= self.count
        if due != self.frame:
            self.frame = due
            self._show()

    def _show(self) -> None:
        changes: dict[str, Any] = dict(self.changes(self.frame))
        self._session.update(undoable=False, **changes)
        self.changed.emit()
