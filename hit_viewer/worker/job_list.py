"""The list of exports and other long work: what runs, what waits in line, and what came of the rest."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hit_viewer.texts import exports as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.jobs import Failure, Job

__all__ = ["Jobs", "Stage", "Task"]

ENDED_KEPT = 20
FORESEEN_AFTER_S, FORESEEN_FROM = 2.0, 0.03
"""When the time that is left can be told: after so long, from this share on."""


class Stage(Enum):
    """How it stands with a task."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    """It was given up, and ends at its next step."""
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return self in (Stage.DONE, Stage.FAILED, Stage.CANCELLED)


@dataclass(eq=False)
class Task:
    """One line of the list."""

    name: str
    path: Path
    """The file or folder that is written, or what is read."""
    stop: Callable[[], object]
    writes: bool = True
    """Whether it leaves files, whose folder can be opened."""
    stage: Stage = Stage.WAITING
    share: float = 0.0
    note: str = ""
    """What came of it."""
    details: str = ""
    """Of a failure, for a report."""
    began_s: float | None = None

    @property
    def folder(self) -> Path:
        """Where what was written lies."""
        return self.path if self.path.is_dir() else self.path.parent

    def left_s(self) -> float | None:
        """About how long it still takes, as far as can be told."""
        if self.began_s is None or self.share < FORESEEN_FROM:
            return None
        passed = time.monotonic() - self.began_s
        return passed * (1.0 - self.share) / self.share if passed > FORESEEN_AFTER_S else None


class Jobs(QObject):
    """Keeps the list; the engine runs its long jobs one after the other."""

    changed = Signal()

    def __init__(self, submit: Callable[[Job], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._submit = submit
        self.tasks: list[Task] = []
        """In the order in which they were asked for."""
        self._jobs: dict[Job, Task] = {}

    @property
    def open_tasks(self) -> list[Task]:
        """Those that run or wait."""
        return [task for task in self.tasks if not task.stage.is_over]

    def submit(self, job: Job, path: Path, note: Callable[[list[Path]], str]) -> Task:
        """Put a job that writes files into the line; `note` says what was written."""
        task = self.add(Task(job.name, path, job.cancel))
        done, failed = job.done, job.failed

        def end(stage: Stage, told: str, details: str = "") -> None:
            del self._jobs[job]
            self.end(task, stage, told, details)

        def succeed(paths: list[Path]) -> None:
            end(Stage.DONE, note(paths))
            if done is not None:
                done(paths)

        def fail(failure: Failure) -> None:
            end(Stage.CANCELLED if failure.cancelled else Stage.FAILED, failure.sentence, failure.details)
            if failed is not None:
                failed(failure)

        job.long, job.done, job.failed = True, succeed, fail
        self._jobs[job] = task
        self._submit(job)
        return task

    def add(self, task: Task) -> Task:
        """Put a task on the list."""
        ended = [old for old in self.tasks if old.stage.is_over]
        self.tasks = [old for old in self.tasks if old not in ended[:-ENDED_KEPT]] + [task]
        self.changed.emit()
        return task

    def show_progress(self, job: Job, share: float) -> None:
        """Tell how far a job of the list is; others are not spoken of."""
        if job in self._jobs:
            self.advance(self._jobs[job], share)

    def advance(self, task: Task, share: float) -> None:
        """Tell how far a task is."""
        if task.stage is Stage.WAITING:
            task.stage, task.began_s = Stage.RUNNING, time.monotonic()
        task.share = max(task.share, min(share, 1.0))
        self.changed.emit()

    def cancel(self, task: Task) -> None:
        """Give a task up: at once if it waits, else at its next step."""
        task.stop()
        if task.stage is Stage.WAITING:
            self.end(task, Stage.CANCELLED, tr(texts.NOTHING_WRITTEN))
        elif task.stage is Stage.RUNNING:
            task.stage = Stage.STOPPING
            self.changed.emit()

    def end(self, task: Task, stage: Stage, note: str, details: str = "") -> None:
        """Tell what came of a task, once."""
        if not task.stage.is_over:
            task.stage, task.note, task.details = stage, note, details
            self.changed.emit()

    def clear(self) -> None:
        """Take what is over off the list."""
        self.tasks = self.open_tasks
        self.changed.emit()
