"""The session owns the state: one door for every edit, with undo and redo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hit_viewer.document.state import ViewerState

__all__ = ["Mark", "Session"]

MAX_STEPS = 200


@dataclass(frozen=True)
class _Document:
    """What is worked on: the state last saved or opened, and its file."""

    saved: ViewerState
    file: Path | None = None


@dataclass(frozen=True)
class _Step:
    state: ViewerState
    label: str
    document: _Document | None = None
    """Another document than the step's after it: a session was opened in between."""


@dataclass(frozen=True)
class Mark:
    """A moment of a session, to return to as if nothing had been edited since."""

    state: ViewerState
    undo: tuple[_Step, ...]
    redo: tuple[_Step, ...]


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
        self._document = _Document(self._state)
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
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
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return bool(self._redo)

    @property
    def undo_label(self) -> str:
        """What the next undo takes back."""
        return self._undo[-1].label if self._undo else ""

    @property
    def redo_label(self) -> str:
        """What the next redo brings back."""
        return self._redo[-1].label if self._redo else ""

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
                self._push(_Step(self._state, label))
                self._redo.clear()
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
        self._swap(self._undo, self._redo)

    def redo(self) -> None:
        """Do the last edit that was taken back again."""
        self._swap(self._redo, self._undo)

    def mark(self) -> Mark:
        """Return the present moment."""
        return Mark(self._state, tuple(self._undo), tuple(self._redo))

    def return_to(self, mark: Mark) -> None:
        """Forget what was edited since: it was the begin of another gesture, and leaves nothing to undo or redo."""
        self.end_drag()
        self._undo[:], self._redo[:] = mark.undo, mark.redo
        if self._state != mark.state:
            self._replace(mark.state)
        self.history_changed.emit()

    def open(self, state: ViewerState, file: Path | None = None, label: str = "") -> None:
        """Go on from a saved state: nothing to save, and undo brings back what was worked on before, with its file."""
        self.end_drag()
        self._push(_Step(self._state, label, self._document))
        self._redo.clear()
        self._document = _Document(state, file)
        self._replace(state)
        self.history_changed.emit()

    def mark_saved(self, file: Path | None = None) -> None:
        """Remember the present state as saved to a file."""
        self._document = _Document(self._state, file)
        self.history_changed.emit()

    def _push(self, step: _Step) -> None:
        self._undo.append(step)
        del self._undo[:-MAX_STEPS]

    def _swap(self, source: list[_Step], target: list[_Step]) -> None:
        self.end_drag()
        if source:
            step = source.pop()
            target.append(_Step(self._state, step.label, self._document if step.document else None))
            self._document = step.document or self._document
            self._replace(step.state)
            self.history_changed.emit()

    def _replace(self, new: ViewerState) -> None:
        old, self._state = self._state, new
        self.changed.emit(old, new)
