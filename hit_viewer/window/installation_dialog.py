"""Help > Check this installation: what is installed, where files lie, and whether it works, as one text to copy."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSettings, QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from hit_core.machine.installation import STAGE, Installation, as_text, check_installation, without_home
from hit_viewer.scene import opengl_facts
from hit_viewer.texts import help as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader

__all__ = ["InstallationDialog", "window_facts"]

CHECK = "installation"
"""The kind of reading."""
SIZE = QSize(720, 600)
MOST_SENTENCES = 6


def window_facts(settings: QSettings) -> dict[str, dict[str, str]]:
    """Return what only a running window knows: Qt, screens, OpenGL. For the window's thread; takes no time."""
    screens = {
        f"screen {number}": f"{screen.geometry().width()} x {screen.geometry().height()} points, "
        f"{screen.depth()} bits, scaled {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dots per inch"
        for number, screen in enumerate(QGuiApplication.screens(), start=1)
    }
    kept = settings.fileName()
    state = "writable" if settings.isWritable() else "not writable"
    window = {"Qt": f"{qVersion()}, {QGuiApplication.platformName()}", **screens}
    return {
        "Window": {**window, "how it was left": f"{without_home(kept)} ({state})"},
        "OpenGL": opengl_facts() or {"found": "none of version 3.2 or newer: the processor draws"},
    }


class InstallationDialog(QDialog):
    """Begins the check when it is made; a close gives it up."""

    def __init__(self, reader: Reader, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(texts.CHECK).rstrip("."))
        self.found: Installation | None = None
        self.summary = PlainLabel(tr(texts.CHECK_RUNNING, percent=0))
        self.summary.setWordWrap(True)
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.page.setAccessibleName(tr(texts.CHECK_FOUND))
        note = QLabel(tr(texts.CHECK_NOTE))
        note.setWordWrap(True)
        set_tone(note, "quiet")
        self.copy_button = QPushButton(tr(texts.CHECK_COPY))
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        for part in (self.summary, self.page, note, buttons):
            column.addWidget(part)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 80)))
        self.finished.connect(lambda: reader.cancel(CHECK))
        reader.read(CHECK, partial(check_installation, window_facts(settings)), self._show, self._fail, told=self._tell)

    def _tell(self, stage: str, share: float) -> None:
        if stage == STAGE:  # not that of a model's file
            self.summary.setText(tr(texts.CHECK_RUNNING, percent=round(100 * share)))

    def _show(self, found: Installation) -> None:
        self.found = found
        self.page.setPlainText(as_text(found))
        shown = [tr(problem) for problem in found.problems[:MOST_SENTENCES]]
        self.summary.setText("\n".join(shown) or tr(texts.CHECK_WELL))
        set_tone(self.summary, "warning" if shown else "")
        self.copy_button.setEnabled(True)

    def _fail(self, failure: Failure) -> None:
        self.summary.setText(failure.sentence)
        set_tone(self.summary, "warning")
        self.page.setPlainText(failure.details)
        self.copy_button.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())
        self.copy_button.setText(tr(texts.CHECK_COPIED))
