"""A file on its way into the window: what the status bar says of it meanwhile, and how to give it up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import READING, Messages
from hit_viewer.window.known_models import MODELS
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader

__all__ = ["Opening"]

FILE = "file"
TOLD_AFTER_MS = 300
"""A file that is read sooner is not worth a message."""


class Opening(QObject):
    """Reads one file at a time; the file asked for last wins."""

    def __init__(
        self, window: MainWindow, messages: Messages, reader: Reader, failed: Callable[[Failure], None]
    ) -> None:
        super().__init__(window)
        self._messages, self._reader, self._failed = messages, reader, failed
        self._path = Path()
        self._text = ""
        self.button = window.status.cancel_reading
        self.button.clicked.connect(self.cancel)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.cancel)
        self._escape.setEnabled(False)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(TOLD_AFTER_MS)
        self._late.timeout.connect(self._show)

    def read(self, path: Path, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Read a file and hand on what it holds, after the models that can be chosen if they are being looked for."""
        self._end()
        self._path, self._text = path, tr(texts.READING_BEGINS, name=path.name)
        self._late.start()
        self._escape.setEnabled(True)

        def ended(value: Any) -> None:
            self._end()
            done(value)

        def refused(failure: Failure) -> None:
            self._end()
            self._failed(failure)

        self._reader.read(FILE, work, ended, refused, told=self._tell, after=MODELS)

    def cancel(self) -> None:
        """Give the file up."""
        if self._reader.cancel(FILE):
            self._end()
            self._messages.say(tr(texts.READING_CANCELLED, name=self._path.name), READING)

    def _tell(self, stage: str, share: float) -> None:
        self._text = tr(texts.READING[stage], name=self._path.name, percent=min(int(100 * share), 99))
        if not self._late.isActive():
            self._show()

    def _show(self) -> None:
        self._messages.stand(READING, self._text)
        self.button.show()

    def _end(self) -> None:
        self._late.stop()
        self._escape.setEnabled(False)
        self.button.hide()
        self._messages.end(READING)
