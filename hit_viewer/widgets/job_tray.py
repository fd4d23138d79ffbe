"""The tray of exports and fits: a button in the status bar with a ring that fills, and the list that it opens."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hit_core.plain_text import one_line
from hit_viewer.texts import exports as texts
from hit_viewer.texts import window as window_texts
from hit_viewer.texts.plain_names import PlainLabel, tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.eliding_label import ElidingLabel
from hit_viewer.widgets.theme import scaled, set_tone, set_wrong, strong
from hit_viewer.worker.job_list import Jobs, Stage, Task

__all__ = ["JobTray"]

WIDTH, HIGHEST, GAP = 430, 330, 6
RING = 16
STEPS = 1000
MINUTE_S = 90.0
"""From here on the time that is left is told in minutes."""


class JobTray(QFrame):
    """Lists all tasks above the status bar; the window goes on beside it."""

    def __init__(self, window: QMainWindow, jobs: Jobs, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._jobs, self._say = window, jobs, say
        self._rows: dict[Task, _Row] = {}
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(RING, RING))
        self.button.setToolTip(tr(texts.JOBS_TIP))
        self.button.clicked.connect(self.toggle)
        self.button.hide()
        self._ring = -1
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setFixedWidth(scaled(WIDTH))
        self.setAccessibleName(tr(texts.JOBS))
        title = QLabel(tr(texts.JOBS))
        title.setFont(strong())
        self._none = QLabel(tr(texts.NO_JOBS))
        set_tone(self._none, "quiet")
        self.clear_button, self.close_button = QPushButton(tr(texts.CLEAR)), QPushButton(tr(texts.HIDE))
        self.clear_button.setToolTip(tr(texts.CLEAR_TIP))
        self.clear_button.clicked.connect(jobs.clear)
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.clear_button)
        head.addWidget(self.close_button)
        self._inner = QWidget()
        self._inner.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self._area.setWidget(self._inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self._area)
        self.hide()
        window.installEventFilter(self)
        jobs.changed.connect(self._follow)
        self._follow()

    def toggle(self) -> None:
        """Show the list, or hide it."""
        if self.isVisible():
            self.hide()
        else:
            self.open()
            self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self) -> None:
        """Show the list at the window's lower right corner."""
        if self._window.centralWidget().internalWinId():
            self.winId()  # what the system draws itself would cover it
        self._place()
        self.show()
        self.raise_()

    def row(self, task: Task) -> _Row:
        """The line of a task."""
        return self._rows[task]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape hides the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._window.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the corner."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        bottom = self._window.statusBar().geometry().top()
        wanted = self._inner.sizeHint().height() if self._rows else 0
        self._area.setFixedHeight(min(wanted, scaled(HIGHEST), max(bottom // 2, 60)))
        self.adjustSize()
        self.move(QPoint(self._window.width() - self.width() - GAP, bottom - self.height() - GAP))

    def _follow(self) -> None:
        tasks = self._jobs.tasks
        for task in [old for old in self._rows if old not in tasks]:
            row = self._rows.pop(task)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        grown = False
        for task in tasks:
            if task not in self._rows:
                self._rows[task] = row = _Row(task, self._jobs, self._say)
                self._list.insertWidget(0, row)  # the newest at the top
            grown |= self._rows[task].follow()
        self._none.setVisible(not tasks)
        self._area.setVisible(bool(tasks))
        self.clear_button.setEnabled(any(task.stage.is_over for task in tasks))
        self._show_button()
        if self.isVisible() and (grown or len(self._rows) != self._list.count()):
            self._place()

    def _show_button(self) -> None:
        tasks, running = self._jobs.tasks, self._jobs.open_tasks
        self.button.setVisible(bool(tasks))
        failed = not running and any(task.stage is Stage.FAILED for task in tasks)
        share = max((task.share for task in running), default=1.0)
        text = tr(texts.JOBS_OPEN, count=len(running)) if running else tr(texts.JOBS)
        if self.button.text() != text:
            self.button.setText(text)
        told = tr(texts.JOBS_TOLD, count=len(running), percent=math.floor(100 * share))
        self.button.setAccessibleName(told if running else text)
        set_wrong(self.button, failed)
        ring = -2 if failed else math.floor(50 * share)
        if ring != self._ring:
            self._ring = ring
            color = QPalette.ColorRole.BrightText if failed else QPalette.ColorRole.Highlight
            self.button.setIcon(_ring(share, self.palette().color(color), self.palette().color(QPalette.ColorRole.Mid)))


class _Row(QWidget):
    """One task: what it is, how far, and what can be done."""

    def __init__(self, task: Task, jobs: Jobs, say: Callable[[str], None]) -> None:
        super().__init__()
        self._task, self._say = task, say
        self._stage: Stage | None = None
        self.title = ElidingLabel(tr(texts.JOB_TITLE, name=task.name, file=task.path.name))
        self.title.setToolTip(tip(str(task.path)))
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancel_button = QPushButton(tr(window_texts.CANCEL))
        self.cancel_button.clicked.connect(lambda: jobs.cancel(task))
        self.folder_button = QPushButton(tr(texts.OPEN_FOLDER))
        self.folder_button.clicked.connect(self._open)
        self.copy_button = QPushButton(tr(window_texts.COPY_DETAILS))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{task.note}\n\n{task.details}"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.cancel_button, self.folder_button, self.copy_button):
            button.setAccessibleDescription(task.path.name)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.note)

    def follow(self) -> bool:
        """Show how it stands with the task; return whether that takes another height."""
        task, stage = self._task, self._task.stage
        self.bar.setValue(round(STEPS * task.share))
        if self.note.text() != (told := _told(task)):
            self.note.setText(told)
        if stage is self._stage:
            return False
        self._stage = stage
        self.bar.setVisible(stage in (Stage.RUNNING, Stage.STOPPING))
        self.cancel_button.setVisible(not stage.is_over)
        self.cancel_button.setEnabled(stage is not Stage.STOPPING)
        self.folder_button.setVisible(stage is Stage.DONE and task.writes)
        self.copy_button.setVisible(stage is Stage.FAILED)
        set_wrong(self.note, stage is Stage.FAILED)
        return True

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._task.folder))):
            self._say(tr(texts.FOLDER_IS, folder=self._task.folder))


def _told(task: Task) -> str:
    """What a line says below its bar."""
    if task.stage.is_over:
        return one_line(task.note)
    if task.stage is Stage.RUNNING:
        percent, left = math.floor(100 * task.share), task.left_s()
        if left is None:
            return tr(texts.PERCENT, percent=percent)
        minutes = left >= MINUTE_S
        count = math.ceil(left / 60) if minutes else max(math.ceil(left), 1)
        return tr(texts.MINUTES_LEFT if minutes else texts.SECONDS_LEFT, percent=percent, count=count)
    return tr(texts.CANCELLING if task.stage is Stage.STOPPING else texts.IN_LINE)


def _ring(share: float, full: QColor, empty: QColor) -> QIcon:
    """A ring that is full at 1."""
    pixmap = QPixmap(2 * RING, 2 * RING)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(2, 2, RING - 4, RING - 4)
    for color, span in ((empty, 1.0), (full, share)):
        painter.setPen(QPen(color, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(place, 90 * 16, -round(span * 360 * 16))
    painter.end()
    return QIcon(pixmap)
