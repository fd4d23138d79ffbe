"""The session owns the state: one door for every edit, with undo and redo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hit_viewer.document.state import ViewerState
from hit_viewer.document.undo import Document, History, Mark, Step

__all__ = ["Session"]


class Session(QObject):
    """Holds the frozen state, replaces it on every edit and says so.

    Widgets call `update` and show `state`; nobody else writes it. Edits made with `drag=True` belong to one undo step
    until `end_drag` is called.
    """

    changed = Signal(ViewerState, ViewerState)
    """(old, new), after every edit."""
    rested = Signal()
    """A drag ended: the exact result is wanted now."""
    history_changed = Signal()

    def __init__(self, state: ViewerState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state or ViewerState()
        self._document = Document(self._state)
        self._history = History()
        self._dragging = False
        self.playing = False
        """Whether a motion plays: the next frame follows at once."""

    @property
    def state(self) -> ViewerState:
        """The current state."""
        return self._state

    @property
    def dragging(self) -> bool:
        """Whether an edit is under way whose end is still to come."""
        return self._dragging

    @property
    def hurried(self) -> bool:
        """Whether the state is about to change again: results follow as well as they can."""
        return self._dragging or self.playing

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._history.undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return bool(self._history.redo)

    @property
    def undo_label(self) -> str:
        """What the next undo takes back."""
        return self._history.undo[-1].label if self._history.undo else ""

    @property
    def redo_label(self) -> str:
        """What the next redo brings back."""
        return self._history.redo[-1].label if self._history.redo else ""

    @property
    def is_modified(self) -> bool:
        """Whether the state differs from the one last saved or opened."""
        return self._state != self._document.saved

    @property
    def file(self) -> Path | None:
        """File that the session was saved to or opened from, if any."""
        return self._document.file

    def update(self, *, drag: bool = False, undoable: bool = True, label: str = "", **changes: Any) -> None:
        """Replace fields of the state.

        Parameters
        ----------
        drag : bool
            More of the same edit will follow: it all becomes one undo step.
        undoable : bool
            Whether the edit can be taken back (a playing sequence's frames cannot).
        label : str
            What the edit is, for the Edit menu.
        **changes : Any
            Fields of `ViewerState` and their new values.
        """
        new = replace(self._state, **changes)
        if new == self._state:
            return
        steps = False
        if undoable:
            if not drag:
                self.end_drag()  # a file is opened, or a key pressed, in the middle of a drag
            steps = not self._dragging
            if steps:
                self._history.push(Step(self._state, label))
            self._dragging = drag
        self._replace(new)
        if steps:
            self.history_changed.emit()

    def end_drag(self) -> None:
        """Close the undo step of a drag."""
        if self._dragging:
            self._dragging = False
            self.rested.emit()

    def undo(self) -> None:
        """Take the last edit back."""
        self._swap(back=True)

    def redo(self) -> None:
        """Do the last edit that was taken back again."""
        self._swap(back=False)

    def mark(self) -> Mark:
        """Return the present moment."""
        return self._history.mark(self._state)

    def return_to(self, mark: Mark) -> None:
        """Forget what was edited since: it was the begin of another gesture, and leaves nothing to undo or redo."""
        self.end_drag()
        self._history.return_to(mark)
        if self._state != mark.state:
            self._replace(mark.state)
        self.history_changed.emit()

    def open(self, state: ViewerState, file: Path | None = None, label: str = "") -> None:
        """Go on from a saved state: nothing to save, and undo brings back what was worked on before, with its file."""
        self.end_drag()
        self._history.push(Step(self._state, label, self._document))
        self._document = Document(state, file)
        self._replace(state)
        self.history_changed.emit()

    def mark_saved(self, file: Path | None = None) -> None:
        """Remember the present state as saved to a file."""
        self._document = Document(self._state, file)
        self.history_changed.emit()

    def _swap(self, *, back: bool) -> None:
        self.end_drag()
        step = self._history.swap(self._state, self._document, back=back)
        if step is not None:
            self._document = step.document or self._document
            self._replace(step.state)
            self.history_changed.emit()

    def _replace(self, new: ViewerState) -> None:
        old, self._state = self._state, new
        self.changed.emit(old, new)
