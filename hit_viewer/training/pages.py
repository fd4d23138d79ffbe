"""Log, validation picture and comparison of trainings."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontDatabase, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_core.plain_text import one_line
from hit_core.training.watch.run_folder import Run
from hit_viewer.texts import training as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.training.run_list import progress_text
from hit_viewer.training.watcher import Details, RunCurves
from hit_viewer.widgets.theme import scaled, set_tone

__all__ = ["ComparePage", "LogPage", "PicturePage"]

NOT_COMPARED = ("exp_name", "out_dir")


class LogPage(QPlainTextEdit):
    """The end of the log; it stays at the end unless somebody scrolled up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setToolTip(tr(texts.LOG_TIP))
        self.setAccessibleName(tr(texts.LOG_TAB))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setPlaceholderText(tr(texts.NO_LOG))

    def show_details(self, details: Details) -> None:
        """Show another log, or more of the same."""
        if details.log != self.toPlainText():
            bar = self.verticalScrollBar()
            at_end, place = bar.value() >= bar.maximum() - 2, bar.value()
            self.setPlainText(details.log)
            bar.setValue(bar.maximum() if at_end else place)


class PicturePage(QWidget):
    """The validation slice, as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_role = QAccessible.Role.Graphic
        self.pixmap = QPixmap()
        self._shown: tuple[Path, int] | None = None
        self.setToolTip(tr(texts.PICTURE_TIP))
        self.setAccessibleName(tr(texts.PICTURE_TAB))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.caption = QLabel(tr(texts.NO_PICTURE))
        set_tone(self.caption, "quiet")
        self.caption.setWordWrap(True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.caption)

    def show_details(self, details: Details) -> None:
        """Show the picture if it is another one."""
        if self._shown == (details.folder, details.picture_ns):
            return
        self._shown = (details.folder, details.picture_ns)
        self.pixmap = QPixmap()
        if details.picture:
            self.pixmap.loadFromData(details.picture)
        drawn = datetime.fromtimestamp(details.picture_ns / 1e9).strftime("%H:%M:%S")
        self.caption.setText(tr(texts.NO_PICTURE) if self.pixmap.isNull() else tr(texts.PICTURE_TIME, time=drawn))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture above the caption."""
        if self.pixmap.isNull():
            return
        room = self.rect().adjusted(6, 6, -6, -self.caption.height() - 12)
        size = self.pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        left, top = room.left() + (room.width() - size.width()) // 2, room.top() + (room.height() - size.height()) // 2
        smaller = size.width() < self.pixmap.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller)
        painter.drawPixmap(left, top, size.width(), size.height(), self.pixmap)
        painter.end()


class ComparePage(QTableWidget):
    """A column for each ticked training: how it stands, its best metrics, and the options that differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setToolTip(tr(texts.COMPARE_TIP))
        self.setAccessibleName(tr(texts.COMPARE_TAB))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(scaled(22))

    def show_runs(self, curves: Sequence[RunCurves], runs: Mapping[Path, Run]) -> None:
        """Compare these trainings."""
        rows = comparison(curves, runs)
        titles = [one_line(run.folder.name) for run in curves] or [tr(texts.COMPARE_HINT)]
        if self._rows() == rows and self.columnCount() == len(titles):
            return
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([row[0] for row in rows])
        for number, row in enumerate(rows):
            for place, text in enumerate(row[1:]):
                item = QTableWidgetItem(text)
                item.setToolTip(tip(text))
                self.setItem(number, place, item)
        self.resizeColumnsToContents()
        for place in range(self.columnCount()):
            self.setColumnWidth(place, min(260, self.columnWidth(place)))

    def _rows(self) -> list[tuple[str, ...]]:
        def text(item: QTableWidgetItem | None) -> str:
            return item.text() if item is not None else ""

        return [
            (text(self.verticalHeaderItem(row)), *(text(self.item(row, place)) for place in range(self.columnCount())))
            for row in range(self.rowCount())
        ]


def comparison(curves: Sequence[RunCurves], runs: Mapping[Path, Run]) -> list[tuple[str, ...]]:
    """Rows of the comparison: title, then one text for each training."""
    if not curves:
        return []
    stands = [runs.get(run.folder) for run in curves]
    rows = [
        (tr(texts.STATE_ROW), *(tr(texts.STATES[run.state]) if run else "" for run in stands)),
        (tr(texts.EPOCHS_ROW), *(progress_text(run) if run else "" for run in stands)),
    ]
    best = [run.best for run in curves]
    names = sorted({name for values in best for name in values}, key=lambda name: (name != "val/accuracy", name))
    for name in names:
        rows.append((tr(texts.BEST, name=name), *(_number(values.get(name)) for values in best)))
    for name in sorted({name for run in curves for name in run.options}):
        values = [run.options.get(name, "") for run in curves if run.options]
        if name not in NOT_COMPARED and any(value != values[0] for value in values):
            rows.append((name, *(_option(run.options.get(name, "")) for run in curves)))
    return rows


def _number(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else shown(value, ".5g")


def _option(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else "null" if value is None else str(value)
