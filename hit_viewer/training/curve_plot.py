"""Curves over steps or epochs: losses above, scores below, values under the cursor. Drawn by pyqtgraph."""

from __future__ import annotations

import html
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsItem, QLabel, QWidget

from hit_viewer.texts import training as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.training.curve_series import Series

__all__ = ["CurvePlot"]

THICK_POINTS, DOTTED_POINTS = 200, 40
AXIS_WIDTH, FAINT = 58, 60
CLOSEST = 1e-4
"""The smallest part of the curves that is shown."""


class CurvePlot(pg.GraphicsLayoutWidget):
    """Draws series; the mouse or the arrow keys read values, zoom and pan."""

    accessible_role = QAccessible.Role.Chart
    own_keys = frozenset({Qt.Key.Key_Home})
    """Keys that are commands elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: tuple[Series, ...] = ()
        self.log = False
        self.read_at: float | None = None
        """Where values are read, on the horizontal axis."""
        self._panes: list[_Pane] = []
        self._key: object = None
        self._hint = QLabel(tr(texts.NO_CURVES), self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._values = QLabel("", self)
        self._values.setAutoFillBackground(True)
        self._values.setMargin(4)
        self._values.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._values.hide()
        self.setBackground(None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(170)
        self.setToolTip(tr(texts.CURVES_TIP))
        self.setAccessibleName(tr(texts.CURVES_TAB))

    def sizeHint(self) -> QSize:
        """Broad."""
        return QSize(440, 300)

    def show_series(self, series: Sequence[Series], *, log: bool, hint: str = "") -> None:
        """Draw these curves instead."""
        self.series, self.log = tuple(series), log
        key = (tuple(curve.look for curve in self.series), log)
        whole = self.view() == self.extent() if self._panes else True
        if key != self._key:
            self._key = key
            self._build()
        for pane in self._panes:
            pane.show([curve for curve in self.series if curve.score == pane.score], self.extent())
        if whole:
            self.show_all()
        self._hint.setVisible(not self._panes)
        self._hint.setText(hint)
        self._tell()

    def _build(self) -> None:
        view = self.view() if self._panes else None
        self.clear()
        groups = [score for score in (False, True) if any(curve.score == score for curve in self.series)]
        self._panes = []
        for row, score in enumerate(groups):
            pane = _Pane(score, self.log and not score, last=row == len(groups) - 1)
            self.addItem(pane.plot, row, 0)
            pane.add(sum(curve.score == score for curve in self.series))
            pane.plot.setXLink(self._panes[0].plot if self._panes else None)
            self._panes.append(pane)
        self._dye()
        if view is not None and self._panes:
            self._look_at(*view)

    def _dye(self) -> None:
        ink = self.palette().windowText().color()
        for pane in self._panes:
            pane.dye(ink)

    # What is shown of the horizontal axis.

    def extent(self) -> tuple[float, float]:
        """Range of the horizontal axis of all curves."""
        ends = [(curve.x[0], curve.x[-1]) for curve in self.series if len(curve.x)]
        if not ends:
            return 0.0, 1.0
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        return float(low), float(high if high > low else low + 1)

    def view(self) -> tuple[float, float]:
        """Range of the horizontal axis that is shown."""
        if not self._panes:
            return self.extent()
        low, high = self._panes[0].plot.viewRange()[0]
        return float(low), float(high)

    def show_all(self) -> None:
        """Show the curves from end to end."""
        if self._panes:
            self._panes[0].plot.setXRange(*self.extent(), padding=0)

    def value_at(self, pixel: float) -> float:
        """Position on the horizontal axis at a pixel."""
        if not self._panes:
            return 0.0
        return float(self._panes[0].plot.vb.mapSceneToView(self.mapToScene(round(pixel), 0)).x())

    def values_at(self, position: float) -> list[tuple[Series, float, float]]:
        """The point of each curve that is nearest: (curve, position, value)."""
        return [(curve, *point) for curve in self.series if (point := curve.nearest(position)) is not None]

    def _look_at(self, low: float, high: float) -> None:
        self._panes[0].plot.setXRange(low, high, padding=0)

    def _zoom(self, factor: float) -> None:
        low, high = self.view()
        about = self.read_at if self.read_at is not None else (low + high) / 2
        begin, end = self.extent()
        low, high = about + (low - about) * factor, about + (high - about) * factor
        if high - low >= end - begin:
            self.show_all()
        elif high - low > (end - begin) * CLOSEST:
            self._look_at(low, high)

    def _pan(self, shift: float) -> None:
        (low, high), (begin, end) = self.view(), self.extent()
        shift = min(max(shift, begin - low), end - high)
        self._look_at(low + shift, high + shift)

    # Mouse and keys; pyqtgraph pans and zooms along the horizontal axis.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read values; with a button down pan."""
        super().mouseMoveEvent(event)
        self.read(self.value_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the curves as a whole."""
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """Values are read no more."""
        super().leaveEvent(event)
        self.read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys read values or pan, + and - zoom, Home shows all."""
        key = event.key()
        if not self._panes:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            low, high = self.view()
            move = (high - low) / 50 * (1 if key == Qt.Key.Key_Right else -1)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._pan(5 * move)
            else:
                begin = low if self.read_at is None else self.read_at
                self.read(min(max(begin + move, low), high))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        else:
            event.ignore()

    def read(self, position: float | None) -> None:
        """Read values there, or nowhere."""
        self.read_at = position
        self._tell()

    def _tell(self) -> None:
        """Write what the curves are worth where values are read."""
        found = [] if self.read_at is None else self.values_at(self.read_at)
        for pane in self._panes:
            pane.mark(self.read_at if found else None)
        self._values.setVisible(bool(found))
        if not found or self.read_at is None:
            return
        self._values.setText(
            "<br>".join(
                f'<span style="color:{curve.color}">&#9644;</span> {html.escape(curve.label)}&nbsp; '
                f"{shown(value, '.5g')}&nbsp; ({shown(at, '.5g')})"
                for curve, at, value in found
            )
        )
        self._values.adjustSize()
        scene = self._panes[0].plot.vb.mapViewToScene(pg.Point(self.read_at, 0))
        x, width = self.mapFromScene(scene).x(), self._values.width()
        beside = x + 10 if x + 10 + width < self.width() else x - 10 - width
        self._values.move(max(2, min(beside, self.width() - width - 2)), 12)

    def resizeEvent(self, event: QEvent) -> None:
        """Keep the hint in the middle."""
        super().resizeEvent(event)
        if hasattr(self, "_hint"):  # pyqtgraph's own begin comes before ours
            self._hint.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_panes"):
            self._dye()


class _Pane:
    """The losses, or the scores."""

    def __init__(self, score: bool, log: bool, *, last: bool) -> None:
        self.score, self._log = score, log
        self.plot = pg.PlotItem(axisItems={side: _Axis(side) for side in ("left", "bottom")}, enableMenu=False)
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.setLogMode(y=log)
        self.plot.vb.setAutoVisible(y=True)
        self.plot.getAxis("left").setWidth(AXIS_WIDTH)
        self.plot.getAxis("bottom").setStyle(showValues=last)
        self._items: list[pg.PlotDataItem] = []
        self._line = pg.InfiniteLine(angle=90)
        self._line.hide()

    def add(self, count: int) -> None:
        for _ in range(count):
            item = pg.PlotDataItem(connect="finite", antialias=True)
            self.plot.addItem(item)
            item.setDownsampling(auto=True, method="peak")  # only now: before, pyqtgraph knows of no view
            item.setClipToView(True)
            item.curve.setCacheMode(
                QGraphicsItem.CacheMode.DeviceCoordinateCache
            )  # values are read many times a second
            self._items.append(item)
        self.plot.addItem(self._line, ignoreBounds=True)

    def show(self, curves: Sequence[Series], extent: tuple[float, float]) -> None:
        self.plot.setLimits(xMin=extent[0], xMax=extent[1], minXRange=CLOSEST * (extent[1] - extent[0]))
        for item, curve in zip(self._items, curves, strict=True):
            dense = len(curve.x) > THICK_POINTS
            values = np.where(curve.y > 0, curve.y, np.nan) if self._log else curve.y
            dots = {"symbol": "o", "symbolSize": 4, "symbolBrush": curve.color, "symbolPen": None}
            few = dots if len(curve.x) < DOTTED_POINTS else {"symbol": None}
            pen = pg.mkPen(curve.color, width=1.0 if dense else 1.6, style=curve.style)
            item.setData(curve.x, values, pen=pen, **few)

    def mark(self, position: float | None) -> None:
        self._line.setVisible(position is not None)
        if position is not None:
            self._line.setPos(position)

    def dye(self, ink: QColor) -> None:
        faint = QColor(ink)
        faint.setAlpha(FAINT)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(faint))
            axis.setTextPen(pg.mkPen(ink))
            axis.setGrid(FAINT)
        self._line.setPen(pg.mkPen(ink, style=Qt.PenStyle.DotLine))


class _Axis(pg.AxisItem):
    """An axis with numbers as the user's language writes them."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the texts at these places."""
        if self.logMode:  # 1, 2 and 5 of each power of ten: more would lie over each other
            return [shown(10.0**value, ".4g") if f"{10.0**value:.0e}"[0] in "125" else "" for value in values]
        return [shown(value * scale, ".4g") for value in values]
