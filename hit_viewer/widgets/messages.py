"""What the program says in passing: every message has an end, so that none outlives what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

__all__ = [
    "AUTOSAVE",
    "CONVERTING",
    "EXPORT",
    "FITTING",
    "MEASURING",
    "MODEL",
    "READING",
    "SEEKING",
    "SURFACES",
    "Messages",
]

MODEL, MEASURING, EXPORT, READING, SEEKING, FITTING = "model", "measuring", "export", "reading", "seeking", "fitting"
CONVERTING, SURFACES, AUTOSAVE = "converting", "surfaces", "autosave"
"""Owners of messages."""
PASSING_MS, LETTER_MS = 6000, 60
"""How long a message that passes is shown at least, and for each of its letters."""


class Messages(QObject):
    """The line of the status bar.

    A *standing* message (progress, or what to do next) holds until its owner ends it or says something else. A
    *passing* one (what was done, a note) is shown for a while, before standing ones, and ends what its owner said.
    """

    changed = Signal(str)
    """The text that is shown now, empty if there is nothing to say."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standing: dict[str, str] = {}
        self._passing = ""
        self._passing_owner = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)

    @property
    def text(self) -> str:
        """What is shown now."""
        return self._passing or next(reversed(self._standing.values()), "")

    def stand(self, owner: str, text: str) -> None:
        """Say something that holds until its owner ends it."""
        self._drop(owner)
        self._standing.pop(owner, None)
        self._standing[owner] = text
        self._tell()

    def say(self, text: str, owner: str = "") -> None:
        """Say something for a while."""
        self._standing.pop(owner, None)
        self._passing, self._passing_owner = text, owner
        self._timer.start(max(PASSING_MS, LETTER_MS * len(text)))
        self._tell()

    def end(self, owner: str) -> None:
        """Take back what the owner said."""
        self._drop(owner)
        self._standing.pop(owner, None)
        self._tell()

    def _drop(self, owner: str) -> None:
        if owner and owner == self._passing_owner:
            self._passing = self._passing_owner = ""
            self._timer.stop()

    def _pass(self) -> None:
        self._passing = self._passing_owner = ""
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.text)
