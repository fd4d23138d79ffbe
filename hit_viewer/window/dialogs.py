"""Small dialogs: one clear sentence with details to copy, progress with cancel, shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hit_core.plain_text import one_line
from hit_viewer.texts import window as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.worker.jobs import Failure

__all__ = ["ErrorDialog", "JobDialog", "Question", "ShortcutsDialog", "notice"]

SHORTCUT_COLUMNS = 4


class ErrorDialog(QMessageBox):
    """Says one sentence; its text can be selected and its details copied."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        super().__init__(QMessageBox.Icon.Warning, tr(texts.ERROR_TITLE), failure.sentence, parent=parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setStandardButtons(QMessageBox.StandardButton.Ok)
        # Of two buttons Qt takes none for Esc and the title bar's cross, which then do nothing.
        self.setEscapeButton(QMessageBox.StandardButton.Ok)
        self.copy_button = QPushButton(tr(texts.COPY_DETAILS))
        self.addButton(self.copy_button, QMessageBox.ButtonRole.ActionRole)
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(f"{failure.sentence}\n\n{failure.details}")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)


class Question(QMessageBox):
    """Asks something that names things from outside; no answer is No."""

    def __init__(self, text: str, answered: Callable[[bool], object], parent: QWidget | None = None) -> None:
        kinds = QMessageBox.StandardButton
        super().__init__(QMessageBox.Icon.Question, tr(texts.APP), text, kinds.Yes | kinds.No, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setDefaultButton(kinds.No)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(lambda button: answered(button == kinds.Yes))


class JobDialog(QProgressDialog):
    """Progress of a long job, with cancel."""

    gave_up = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", tr(texts.CANCEL), 0, 1000, parent)
        self.setLabel(PlainLabel(title))  # it will name files
        self.setWindowTitle(title)
        for bar in self.findChildren(QProgressBar):
            bar.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(400)
        self.setMinimumWidth(380)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.canceled.connect(self.gave_up)

    def show_progress(self, share: float, what: str) -> None:
        """Show how far the job is and what it does."""
        self.setLabelText(one_line(what))
        self.setValue(min(int(1000 * share), 999))


class ShortcutsDialog(QDialog):
    """All shortcuts at a glance."""

    def __init__(self, groups: Mapping[str, Sequence[tuple[str, str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(texts.SHORTCUTS))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        room = self.screen().availableGeometry().size() - QSize(60, 120)
        for most in range(SHORTCUT_COLUMNS, 0, -1):
            table = _side_by_side(groups, _columns(groups, most))
            if table.sizeHint().width() <= room.width():
                break
        area = QScrollArea()
        area.setAccessibleName(tr(texts.SHORTCUTS))
        area.setWidget(table)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumSize((table.sizeHint() + QSize(bar, 4)).boundedTo(room))
        column.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _side_by_side(groups: Mapping[str, Sequence[tuple[str, str]]], columns: Sequence[Sequence[str]]) -> QWidget:
    table = QWidget()
    row = QHBoxLayout(table)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    for titles in columns:
        stack = QVBoxLayout()
        for title in titles:
            stack.addWidget(_group(title, groups[title]), 0, Qt.AlignmentFlag.AlignTop)
        stack.addStretch(1)
        row.addLayout(stack)
    return table


def _columns(groups: Mapping[str, Sequence[tuple[str, str]]], most_columns: int) -> list[list[str]]:
    """Share groups out to columns in their order, so that the longest is as short as can be."""
    lines = {title: len(keys) + 2 for title, keys in groups.items()}
    for most in range(max(lines.values(), default=0), sum(lines.values()) + 1):
        columns: list[list[str]] = [[]]
        for title in groups:
            if columns[-1] and sum(lines[other] for other in columns[-1]) + lines[title] > most:
                columns.append([])
            columns[-1].append(title)
        if len(columns) <= most_columns:
            return columns
    return [list(groups)]


def _group(title: str, keys: Sequence[tuple[str, str]]) -> QGroupBox:
    box = QGroupBox(title)
    form = QFormLayout(box)
    form.setContentsMargins(9, 3, 9, 3)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(2)
    for combination, what in keys:
        label = QLabel(combination)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        form.addRow(label, QLabel(what))
    return box


def notice(parent: QWidget | None, text: str) -> QMessageBox:
    """Return a box that tells something and lets work go on; its text can be selected."""
    box = QMessageBox(QMessageBox.Icon.Information, tr(texts.APP), text, parent=parent)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setModal(False)
    return box
