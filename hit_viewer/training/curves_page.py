"""Curves of the chosen training and of those ticked, with a list of metrics to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hit_core.plain_text import one_line
from hit_core.training.watch.metrics_csv import is_score
from hit_viewer.texts import training as texts
from hit_viewer.texts.translation import tr
from hit_viewer.training.curve_series import Series
from hit_viewer.training.run_list import show_boxes
from hit_viewer.training.watcher import RunCurves

if TYPE_CHECKING:
    from hit_viewer.training.curve_plot import CurvePlot

__all__ = ["CurvesPage"]

COLORS = ("#3b8fe0", "#e0812f", "#3fae6a", "#c95fc4", "#d04f4f", "#8f7ae0", "#a58a2f", "#2fa8b0", "#d97aa0", "#7f8b98")
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
FIRST_TICKED = ("train/loss", "val/loss", "val/accuracy", "val/dice_LT", "val/dice_AT", "val/dice_BONE")


class CurvesPage(QWidget):
    """A plot and the metrics to tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[RunCurves, ...] = ()
        self._ticked = set(FIRST_TICKED)
        self.metrics = QListWidget()
        self.metrics.setAccessibleName(tr(texts.METRICS_TIP))
        self.metrics.setToolTip(tr(texts.METRICS_TIP))
        self.metrics.setFlow(QListView.Flow.LeftToRight)
        self.metrics.setWrapping(True)
        self.metrics.setResizeMode(QListView.ResizeMode.Adjust)
        self.metrics.setGridSize(QSize(204, 19))
        show_boxes(self.metrics)
        self.metrics.itemChanged.connect(self._tick)
        self.log_box = QCheckBox(tr(texts.LOG_SCALE))
        self.log_box.setToolTip(tr(texts.LOG_SCALE_TIP))
        self.log_box.setChecked(True)
        self.log_box.toggled.connect(self._draw)
        self.axis_box = QComboBox()
        self.axis_box.setToolTip(tr(texts.AXIS_TIP))
        self.axis_box.setAccessibleName(tr(texts.AXIS_TIP))
        for name, title in texts.AXES.items():
            self.axis_box.addItem(tr(title), name)
        self.axis_box.activated.connect(self._draw)
        row = QHBoxLayout()
        row.addWidget(self.log_box)
        row.addStretch(1)
        row.addWidget(self.axis_box)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        self._plot_room = column
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(self.metrics)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([320, 110])
        splitter.setChildrenCollapsible(False)
        self.metrics.setMinimumHeight(56)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.addWidget(splitter)

    @cached_property
    def plot(self) -> CurvePlot:
        """The curves. What draws them takes a while to import: it waits until they are looked at."""
        from hit_viewer.training.curve_plot import CurvePlot

        plot = CurvePlot()
        self._plot_room.addWidget(plot, 1)
        return plot

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came meanwhile."""
        super().showEvent(event)
        self._draw()

    def show_runs(self, runs: Sequence[RunCurves]) -> None:
        """Draw these trainings' curves over each other; the first is the chosen one."""
        self._runs = tuple(runs)
        names = sorted({name for run in runs for name in run.curves})
        if names != [self._name(row) for row in range(self.metrics.count())]:
            with QSignalBlocker(self.metrics):
                self.metrics.clear()
                for name in names:
                    item = QListWidgetItem(name)
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(Qt.CheckState.Checked if name in self._ticked else Qt.CheckState.Unchecked)
                    self.metrics.addItem(item)
        self._draw()

    def ticked(self) -> list[str]:
        """Metrics that are drawn."""
        items = [self.metrics.item(row) for row in range(self.metrics.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick(self, name: str, wanted: bool = True) -> None:
        """Draw a metric, or leave it out."""
        for item in self.metrics.findItems(name, Qt.MatchFlag.MatchExactly):
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def _name(self, row: int) -> str:
        return self.metrics.item(row).text()

    def _tick(self, item: QListWidgetItem) -> None:
        (self._ticked.add if item.checkState() == Qt.CheckState.Checked else self._ticked.discard)(item.text())
        self._draw()

    def _draw(self) -> None:
        if not self.isVisible():
            return
        several = len(self._runs) > 1
        axis = str(self.axis_box.currentData())
        ticked = self.ticked()
        colors = {name: COLORS[number % len(COLORS)] for number, name in enumerate(ticked)}
        series = []
        for number, run in enumerate(self._runs):
            for place, name in enumerate(ticked):
                curve = run.curves.get(name)
                if curve is None:
                    continue
                color = COLORS[number % len(COLORS)] if several else colors[name]
                style = STYLES[place % len(STYLES)] if several else Qt.PenStyle.SolidLine
                label = f"{one_line(run.folder.name)}: {name}" if several else name
                series.append(Series(label, getattr(curve, axis), curve.values, color, style, is_score(name)))
        hint = texts.NONE_TICKED if self.metrics.count() else texts.NO_CURVES
        self.plot.show_series(series, log=self.log_box.isChecked(), hint=tr(hint))
        with QSignalBlocker(self.metrics):
            for row in range(self.metrics.count()):
                item = self.metrics.item(row)
                color = "" if several else colors.get(item.text(), "")
                if item.data(Qt.ItemDataRole.UserRole) != color:
                    item.setData(Qt.ItemDataRole.UserRole, color)
                    item.setIcon(_swatch(color))


def _swatch(color: str) -> QIcon:
    pixmap = QPixmap(10, 10)
    pixmap.fill(QColor(color) if color else Qt.GlobalColor.transparent)
    return QIcon(pixmap)
