"""A worker that watches the folders of trainings and acts on them, so that the window never waits for a disk."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from hit_core import settings
from hit_core.errors import HITError
from hit_core.training.watch.metrics_csv import Curve, RunMetrics, best_values
from hit_core.training.watch.run_folder import Run, list_runs, read_options, read_run, tail
from hit_core.training.watch.supervisor import CONSOLE_FILE

__all__ = ["Details", "RunCurves", "Watcher"]

log = logging.getLogger(__name__)

LIVELY_S, CALM_S = 0.5, 3.0
READS_AT_ONCE = 4


@dataclass(frozen=True, eq=False)
class RunCurves:
    """What a training has measured, the best of it, and its options."""

    folder: Path
    curves: Mapping[str, Curve] = field(default_factory=dict)
    best: Mapping[str, float] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Details:
    """The end of the log of the chosen training, and when its validation picture was drawn (0: never)."""

    folder: Path
    log: str = ""
    picture_ns: int = 0
    picture: bytes = b""


class Watcher(QObject):
    """Reads on its own thread, a little at a time; whatever changed arrives by a queued signal."""

    runs_changed = Signal(tuple)
    """All trainings, as a tuple of `Run`."""
    curves_changed = Signal(RunCurves)
    """Of a watched training."""
    details_changed = Signal(Details)
    """Of the chosen training."""

    _call = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._tasks: deque[Callable[[], None]] = deque()
        self._closing = False
        self._lively = False
        self._chosen: Path | None = None
        self._ticked: frozenset[Path] = frozenset()
        self._more_folders: tuple[Path, ...] = ()
        self._runs: tuple[Run, ...] | None = None
        self._metrics: dict[Path, RunMetrics] = {}
        self._options: dict[Path, tuple[int, dict[str, Any]]] = {}
        self._details: Details | None = None
        self._unsaid: frozenset[Path] = frozenset()
        self._last_said = 0.0
        self._call.connect(lambda function: function(), Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="trainings", daemon=True)

    # Called from the window's thread.

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def watch(
        self, chosen: Path | None, ticked: Sequence[Path], *, lively: bool, folders: Sequence[Path] | None = None
    ) -> None:
        """Say whose curves and log are wanted, and whether anybody looks; `folders` are looked into besides."""
        with self._wake:
            self._chosen, self._ticked, self._lively = chosen, frozenset(ticked), lively
            if folders is not None:
                self._more_folders = tuple(folders)
            self._details = None
            self._wake.notify()

    def do(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[str, str], None] | None = None,
    ) -> None:
        """Do something on the worker; what comes of it, or the sentence and details of an error, comes back here."""

        def task() -> None:
            try:
                result = work()
            except Exception as error:
                sentence = error.told() if isinstance(error, HITError) else str(error) or type(error).__name__
                details = "".join(traceback.format_exception(error))
                log.warning("%s", sentence)
                if failed is not None:
                    self._back(lambda: failed(sentence, details))
            else:
                if done is not None:
                    self._back(lambda: done(result))

        with self._wake:
            self._tasks.append(task)
            self._wake.notify()

    def close(self) -> None:
        """Stop watching; trainings are not touched."""
        with self._wake:
            self._closing = True
            self._tasks.clear()
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(10.0)

    # On the worker's thread from here.

    def _work(self) -> None:
        left = False
        while True:
            with self._wake:
                pause = 0.0 if left else LIVELY_S if self._lively else CALM_S
                if not self._tasks and not self._closing:
                    self._wake.wait(pause)
                if self._closing:
                    return
                tasks, self._tasks = self._tasks, deque()
                chosen, ticked, lively, more = self._chosen, self._ticked, self._lively, self._more_folders
            for task in tasks:
                task()
            try:
                self._look_around(more)
                left = lively and self._look_closer(chosen, ticked)
            except Exception:
                log.exception("trainings cannot be watched")
                time.sleep(LIVELY_S)

    def _back(self, function: Callable[[], None]) -> None:
        if not self._closing:
            self._call.emit(function)

    def _look_around(self, more: Sequence[Path]) -> None:
        bases = dict.fromkeys([settings.trainings_dir(), *settings.models_dirs(), *more])
        runs = tuple(read_run(folder) for folder in list_runs(bases))
        if runs != self._runs and not self._closing:
            self._runs = runs
            self.runs_changed.emit(runs)

    def _look_closer(self, chosen: Path | None, ticked: frozenset[Path]) -> bool:
        """Read some of what is new in the watched folders; return whether there is more."""
        wanted = {*ticked, *([chosen] if chosen is not None else [])}
        for folder in set(self._metrics) - wanted:
            del self._metrics[folder]
        left = False
        for folder in sorted(wanted):
            fresh = folder not in self._metrics
            metrics = self._metrics.setdefault(folder, RunMetrics(folder))
            changed = fresh
            for _ in range(READS_AT_ONCE):
                new, more = metrics.update()
                changed = changed or new
                if not more:
                    break
            left = left or more
            options, other = self._options_of(folder)
            self._unsaid = (self._unsaid | {folder}) if changed or other else self._unsaid
            due = not more or time.monotonic() - self._last_said > LIVELY_S
            if folder in self._unsaid and due and not self._closing:
                self._unsaid -= {folder}
                self._last_said = time.monotonic()
                curves = metrics.curves()
                self.curves_changed.emit(RunCurves(folder, curves, best_values(curves), options))
        if chosen is not None:
            self._look_at_log(chosen)
        return left

    def _options_of(self, folder: Path) -> tuple[dict[str, Any], bool]:
        try:
            stamp = (folder / "config.yaml").stat().st_mtime_ns
        except OSError:
            stamp = 0
        known = self._options.get(folder)
        if known is not None and known[0] == stamp:
            return known[1], False
        self._options[folder] = (stamp, read_options(folder))
        return self._options[folder][1], True

    def _look_at_log(self, folder: Path) -> None:
        begun = next((run.launched for run in self._runs or () if run.folder == folder), 0.0)
        of_this_start = _stamp(folder / "train.log") / 1e9 >= begun
        text = tail(folder / "train.log") if of_this_start else tail(folder / CONSOLE_FILE)
        stamp = _stamp(folder / "validation.png")
        known = self._details
        picture = known.picture if known is not None and known.picture_ns == stamp else b""
        if stamp and not picture:
            try:
                picture = (folder / "validation.png").read_bytes()
            except OSError:
                stamp = 0
        details = Details(folder, text, stamp, picture)
        if details != known and not self._closing:
            self._details = details
            self.details_changed.emit(details)


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
