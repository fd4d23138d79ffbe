"""Has a model's surfaces worked out by a process of its own, while the window shows a sketch of them."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QProcess, Signal

from hit_viewer.worker.beside import start_beside
from hit_viewer.worker.jobs import Failure

__all__ = ["SurfaceMaking"]

MODULE = "hit_viewer.surface_process"
END_MS = 5000


class SurfaceMaking(QObject):
    """One model at a time; see `hit_viewer.surface_process`."""

    progress = Signal(str, float)
    """The model, and the share of display detail that is done."""
    ready = Signal(str)
    """The model whose surfaces of display detail are in the cache now."""
    failed = Signal(str, Failure)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = ""
        """Whose surfaces are being worked out; empty if none are."""
        self._process: QProcess | None = None
        self._is_ready = False
        self._failure: Failure | None = None

    @property
    def process_id(self) -> int:
        """The process's; 0 without one."""
        return self._process.processId() if self._process is not None else 0

    def make(self, model: str) -> None:
        """Begin with a model, unless that is so; another one's are given up."""
        if self.model == model:
            return
        self.stop()
        self.model, self._is_ready, self._failure = model, False, None
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._listen)
        process.finished.connect(self._conclude)
        process.errorOccurred.connect(self._not_started)
        start_beside(process, MODULE)
        process.write(f"{model}\n".encode())
        self.progress.emit(model, 0.0)

    def stop(self) -> None:
        """Give up what is being worked out; nobody is told."""
        process, self._process, self.model = self._process, None, ""
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _listen(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            if "share" in told:
                self.progress.emit(self.model, told["share"])
            elif "ready" in told:
                self._is_ready = True
                self.ready.emit(self.model)
            elif "failed" in told:
                self._failure = Failure(told["failed"], told["details"])

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._conclude()

    def _conclude(self) -> None:
        """Let a process go that has ended; without full detail, which exports make then, nothing is lost."""
        self._listen()
        process, self._process = self._process, None
        model, self.model = self.model, ""
        if process is not None:
            reason = process.errorString()
            process.deleteLater()
            if not self._is_ready:
                self.failed.emit(model, self._failure or Failure(reason, reason))
