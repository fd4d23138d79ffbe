"""Undo and redo: the steps that lead back, and those that lead forward again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from hit_viewer.document.state import ViewerState

__all__ = ["Document", "History", "Mark", "Step"]

MAX_STEPS = 200


@dataclass(frozen=True)
class Document:
    """What is worked on: the state last saved or opened, and its file."""

    saved: ViewerState
    file: Path | None = None


@dataclass(frozen=True)
class Step:
    """A state to come back to, and what the edit after it is called."""

    state: ViewerState
    label: str
    document: Document | None = None
    """Another document than the step's after it: a session was opened in between."""


@dataclass(frozen=True)
class Mark:
    """A moment to return to as if nothing had been edited since."""

    state: ViewerState
    undo: tuple[Step, ...]
    redo: tuple[Step, ...]


@dataclass
class History:
    """The steps taken, the newest last."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)

    def push(self, step: Step) -> None:
        """Add a step; what was taken back before cannot be done again."""
        self.undo.append(step)
        del self.undo[:-MAX_STEPS]
        self.redo.clear()

    def swap(self, now: ViewerState, document: Document, *, back: bool) -> Step | None:
        """Go one step back, or forward; return where that leads, or None if there is no step."""
        source, target = (self.undo, self.redo) if back else (self.redo, self.undo)
        if not source:
            return None
        step = source.pop()
        target.append(Step(now, step.label, document if step.document else None))
        return step

    def mark(self, now: ViewerState) -> Mark:
        """Return the present moment."""
        return Mark(now, tuple(self.undo), tuple(self.redo))

    def return_to(self, mark: Mark) -> None:
        """Forget all steps since."""
        self.undo[:], self.redo[:] = mark.undo, mark.redo
