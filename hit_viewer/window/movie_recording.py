"""Has a film made by a process of its own: the window goes on beside it."""

from __future__ import annotations

import json
import pickle
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from hit_core.atomic import staged
from hit_core.errors import HITError, InputError
from hit_core.phrases import phrase
from hit_viewer.texts import exports as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.beside import start_beside
from hit_viewer.worker.film_order import FilmOrder
from hit_viewer.worker.jobs import Failure

__all__ = ["Movie"]

MODULE = "hit_viewer.film_process"
END_MS = 5000


class Movie(QObject):
    """One movie; it can be cancelled, and then nothing is left behind. See `hit_viewer.film_process`."""

    progress = Signal(float)
    finished = Signal(object)
    """The `Path` written, a `Failure`, or None when it was cancelled."""

    def __init__(self, order: FilmOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._folder = ExitStack()
        self._stage = order.path.parent
        self._cancelled = False
        self._is_over = False
        self._told: dict[str, object] = {}
        """The last answer."""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(lambda *_: self._conclude())
        self._process.errorOccurred.connect(self._not_started)

    @property
    def process_id(self) -> int:
        """The process's; 0 before it begins and after its end."""
        return self._process.processId()

    def start(self) -> None:
        """Begin."""
        path = self._order.path
        try:
            self._stage, _ = self._folder.enter_context(staged(path.parent))
        except HITError as error:
            self._end(Failure(error.told(), repr(error)))
            return
        start_beside(self._process, MODULE)
        self._process.write(pickle.dumps(replace(self._order, path=self._stage / path.name)))
        self.progress.emit(0.0)

    def cancel(self) -> None:
        """Stop; `finished` follows."""
        self._cancelled = True
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._end(None)
        else:
            self._process.kill()

    def abandon(self) -> None:
        """Stop at once and take everything away that was not completed; nobody is told."""
        self.blockSignals(True)
        self._is_over = True
        self._process.kill()
        self._process.waitForFinished(END_MS)
        self._clear()

    def _listen(self) -> None:
        while self._process.canReadLine():
            self._told = json.loads(bytes(self._process.readLine().data()))
            if not self._cancelled and "share" in self._told:
                self.progress.emit(self._told["share"])

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._conclude()

    def _conclude(self) -> None:
        self._listen()
        if self._cancelled:
            self._end(None)
        elif "done" in self._told:
            try:
                self._folder.close()
            except HITError as error:
                self._end(Failure(error.told(), repr(error)))
            else:
                self._end(self._order.path)
        elif "failed" in self._told:
            # A message names the file where the user wants it, not where it lies for the moment.
            sentence = str(self._told["failed"]).replace(str(self._stage), str(self._order.path.parent))
            self._end(Failure(sentence, str(self._told["details"])))
        else:
            self._end(Failure(tr(texts.MOVIE_ENDED), self._process.errorString()))

    def _clear(self) -> None:
        self._folder.__exit__(InputError, InputError(phrase("The movie was not completed.")), None)

    def _end(self, result: Path | Failure | None) -> None:
        self._clear()
        if not self._is_over:
            self._is_over = True
            self.finished.emit(result)
