"""Checks options with `hit train --check` in a process of its own, so that the message is that of the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from hit_viewer.texts import training as texts
from hit_viewer.texts.translation import tr

__all__ = ["OptionsChecker"]

DELAY_MS = 300


class OptionsChecker(QObject):
    """Waits for a pause in the typing, then asks; only the answer to the latest options counts."""

    answered = Signal(str, str)
    """What is wrong (empty: nothing), and what else there is to know."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_right = False
        self._overrides: tuple[str, ...] | None = None
        self._process: QProcess | None = None
        self._active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._ask)

    def activate(self) -> None:
        """Begin to check: somebody looks at the form."""
        if not self._active:
            self._active = True
            self._timer.start()

    def check(self, overrides: Sequence[str]) -> None:
        """Check these options and forget those before."""
        self._overrides = tuple(overrides)
        self.is_right = False
        self._drop()
        if self._active:
            self._timer.start()

    def close(self) -> None:
        """End what is under way."""
        self._active = False
        self._timer.stop()
        self._drop()

    def _drop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _ask(self) -> None:
        if self._overrides is None:
            return
        self._drop()
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(surroundings)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.finished.connect(self._take)
        process.errorOccurred.connect(self._fail)
        self._process = process
        process.start(sys.executable, ["-m", "hit_core", "train", "--check", *self._overrides])

    def _take(self, code: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        lines = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace").splitlines()
        process.deleteLater()
        errors = [line.partition("error: ")[2] for line in lines if line.startswith("error: ")]
        notes = [line.partition("warning: ")[2] for line in lines if line.startswith("warning: ")]
        last = lines[-1] if lines else f"exit code {code}"
        self.is_right = code == 0
        wrong = "" if self.is_right else (errors or [tr(texts.CHECK_FAILED, reason=last)])[-1]
        self.answered.emit(wrong, " ".join(notes))

    def _fail(self, error: QProcess.ProcessError) -> None:
        process, self._process = self._process, None
        if process is not None:
            reason = process.errorString()
            process.deleteLater()
            self.answered.emit(tr(texts.CHECK_FAILED, reason=reason), "")
