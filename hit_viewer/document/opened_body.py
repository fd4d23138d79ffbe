"""The file that the body on show came from, kept open to choose another of its persons or another axis that is up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hit_core.body.files import BodyFile

__all__ = ["OpenedBody", "OpenedBodyHolder"]


@dataclass(frozen=True, eq=False)
class OpenedBody:
    """A body of a file, and what was chosen of it."""

    file: BodyFile
    name: str
    """Of the file, as the state tells it: what is shown of the file holds as long as the state names it."""
    person: str
    up: str
    notes: tuple[str, ...]


class OpenedBodyHolder(QObject):
    """Holds what was opened last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.present: OpenedBody | None = None

    def show(self, opened: OpenedBody | None) -> None:
        """Take another one's place."""
        self.present = opened
        self.changed.emit()
