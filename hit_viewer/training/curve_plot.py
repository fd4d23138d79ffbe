"""Curves over steps or epochs, drawn with a painter: losses above, scores below, values under the cursor."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hit_viewer.texts import training as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr

__all__ = ["CurvePlot", "Series", "thinned", "ticks"]

THICK_POINTS, FEW_CURVES = 200, 8
LEFT, TOP, RIGHT, BOTTOM, GAP = 62, 8, 10, 24, 14
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Series:
    """One curve: what it is called, its points, its look, and whether it is a score (drawn in the lower pane)."""

    label: str
    x: Array
    y: Array
    color: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    score: bool = False


def thinned(x: Array, y: Array, low: float, high: float, columns: int) -> tuple[Array, Array]:
    """Points that draw the same line: within each column of pixels the lowest and the highest, and one on each side."""
    first, last = np.searchsorted(x, [low, high])
    first, last = max(0, int(first) - 1), min(len(x), int(last) + 1)
    x, y = x[first:last], y[first:last]
    if len(x) <= 4 * columns or high <= low:
        return x, y
    column = np.floor((x - low) / (high - low) * columns)
    begins = np.flatnonzero(np.concatenate([[True], np.diff(column) != 0]))
    lowest, highest = np.fmin.reduceat(y, begins), np.fmax.reduceat(y, begins)
    return np.repeat(x[begins], 2), np.stack([lowest, highest], 1).reshape(-1)


def ticks(low: float, high: float, count: int, log: bool = False) -> list[float]:
    """Round numbers between two values, about `count` of them; on a logarithmic axis powers of ten where they reach."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    if log and low > 0:
        decades = range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1)
        if len(decades) >= 2:
            return [10.0**power for power in decades[:: max(1, math.ceil(len(decades) / count))]]
    raw = (high - low) / max(1, count)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * 0.999)
    return [step * number for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


class CurvePlot(QWidget):
    """Draws series; the mouse or the arrow keys read values, zoom and pan."""

    own_keys = frozenset({Qt.Key.Key_Home})
    """Keys that are commands elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: tuple[Series, ...] = ()
        self.log = False
        self.hint = tr(texts.NO_CURVES)
        self.read_at: float | None = None
        """Where values are read, on the horizontal axis."""
        self._view: tuple[float, float] | None = None
        self._drawn: tuple[object, QPixmap] | None = None
        self._pressed: tuple[float, tuple[float, float]] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(170)
        self.setToolTip(tr(texts.CURVES_TIP))
        self.setAccessibleName(tr(texts.CURVES_TAB))

    def sizeHint(self) -> QSize:
        """Broad."""
        return QSize(440, 300)

    def show_series(self, series: Sequence[Series], *, log: bool, hint: str = "") -> None:
        """Draw these curves instead."""
        self.series, self.log, self.hint = tuple(series), log, hint
        self.update()

    # Geometry.

    def extent(self) -> tuple[float, float]:
        """Range of the horizontal axis of all curves."""
        ends = [(curve.x[0], curve.x[-1]) for curve in self.series if len(curve.x)]
        if not ends:
            return 0.0, 1.0
        low, high = min(end[0] for end in ends), max(end[1] for end in ends)
        return float(low), float(high if high > low else low + 1)

    def view(self) -> tuple[float, float]:
        """Range of the horizontal axis that is shown."""
        return self._view or self.extent()

    def _panes(self) -> list[tuple[QRectF, list[Series], bool]]:
        groups = [(group, score) for score in (False, True) if (group := [s for s in self.series if s.score == score])]
        if not groups:
            return []
        room = QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)
        height = (room.height() - GAP * (len(groups) - 1)) / len(groups)
        return [
            (QRectF(room.left(), room.top() + number * (height + GAP), room.width(), height), group, score)
            for number, (group, score) in enumerate(groups)
        ]

    def _x(self, value: float) -> float:
        low, high = self.view()
        return LEFT + (self.width() - LEFT - RIGHT) * (value - low) / (high - low)

    def value_at(self, pixel: float) -> float:
        """Position on the horizontal axis at a pixel."""
        low, high = self.view()
        return low + (high - low) * (pixel - LEFT) / max(1, self.width() - LEFT - RIGHT)

    def values_at(self, position: float) -> list[tuple[Series, float, float]]:
        """The point of each curve that is nearest: (curve, position, value)."""
        found = []
        for curve in self.series:
            if len(curve.x):
                index = min(int(np.searchsorted(curve.x, position)), len(curve.x) - 1)
                if index and position - curve.x[index - 1] < curve.x[index] - position:
                    index -= 1
                found.append((curve, float(curve.x[index]), float(curve.y[index])))
        return found

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw panes, curves, and what stands under the cursor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().windowText().color()
        panes = self._panes()
        if not panes:
            painter.setPen(ink)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.hint)
            painter.end()
            return
        painter.drawPixmap(0, 0, self._curves(panes, ink))
        if self.read_at is not None:
            self._draw_values(painter, ink, panes)
        painter.end()

    def _curves(self, panes: list[tuple[QRectF, list[Series], bool]], ink: QColor) -> QPixmap:
        """Return the panes as drawn; kept until something changes, for values are read many times a second."""
        key = (self.series, self.log, self.view(), self.size(), self.devicePixelRatioF(), ink.rgba())
        if self._drawn is None or self._drawn[0] != key:
            pixmap = QPixmap(self.size() * self.devicePixelRatioF())
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            for number, (room, group, score) in enumerate(panes):
                self._draw_pane(painter, room, group, self.log and not score, ink, last=number == len(panes) - 1)
            painter.end()
            self._drawn = (key, pixmap)
        return self._drawn[1]

    def _draw_pane(
        self, painter: QPainter, room: QRectF, group: list[Series], log: bool, ink: QColor, *, last: bool
    ) -> None:
        faint = QColor(ink)
        faint.setAlpha(60)
        low, high = self.view()
        lines = []
        columns = max(1, int(room.width() / (2 if len(self.series) > FEW_CURVES else 1)))
        for curve in group:
            x, y = thinned(curve.x, curve.y, low, high, columns)
            good = np.isfinite(y) & (y > 0 if log else True)
            lines.append((curve, x[good], y[good]))
        bottom, top = _range([y for _, _, y in lines], log)
        scale = np.log10 if log else np.asarray

        def place(values: Array) -> Array:
            share = (scale(values) - scale(bottom)) / (scale(top) - scale(bottom))
            return np.asarray(room.bottom() - room.height() * share, np.float64)

        painter.setPen(QPen(faint, 1))
        painter.drawRect(room)
        for value in ticks(bottom, top, max(2, int(room.height() / 32)), log):
            height = float(place(np.array(value)))
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
            painter.setPen(ink)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, height - 8, room.left() - 5, 16), align, shown(value, ".4g"))
        for value in ticks(low, high, max(2, int(room.width() / 80))):
            tick = self._x(value)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(tick, room.top()), QPointF(tick, room.bottom()))
            if last:
                painter.setPen(ink)
                painter.drawText(
                    QRectF(tick - 40, room.bottom() + 3, 80, 16), Qt.AlignmentFlag.AlignHCenter, shown(value, "g")
                )
        painter.save()
        painter.setClipRect(room.adjusted(-3, -3, 3, 3))
        for curve, x_values, y_values in lines:
            dense = len(x_values) > THICK_POINTS  # a thick, smooth zigzag takes the painter a second
            painter.setPen(QPen(QColor(curve.color), 1.0 if dense else 1.6, curve.style))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, not dense or len(self.series) <= FEW_CURVES)
            across = room.left() + room.width() * (x_values - low) / (high - low)
            points = [QPointF(a, b) for a, b in zip(across.tolist(), place(y_values).tolist(), strict=True)]
            painter.drawPolyline(QPolygonF(points))
            if len(points) < 40:
                painter.setBrush(QColor(curve.color))
                for point in points:
                    painter.drawEllipse(point, 2, 2)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.restore()

    def _draw_values(self, painter: QPainter, ink: QColor, panes: list[tuple[QRectF, list[Series], bool]]) -> None:
        position = self.read_at if self.read_at is not None else 0.0
        x = self._x(position)
        if LEFT <= x <= self.width() - RIGHT:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, TOP), QPointF(x, panes[-1][0].bottom()))
        found = self.values_at(position)
        if not found:
            return
        texts_ = [
            (curve.color, f"{curve.label}  {shown(value, '.5g')}  ({shown(at, '.5g')})") for curve, at, value in found
        ]
        metrics = painter.fontMetrics()
        line, width = metrics.height() + 1, 22 + max(metrics.horizontalAdvance(text) for _, text in texts_)
        beside = x + 10 if x + 10 + width < self.width() else x - 10 - width
        left = max(2.0, min(beside, self.width() - width - 2.0))
        box = QRectF(left, TOP + 4, width, line * len(texts_) + 8)
        back = self.palette().base().color()
        back.setAlpha(225)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.setBrush(back)
        painter.drawRoundedRect(box, 4, 4)
        for number, (color, text) in enumerate(texts_):
            y = box.top() + 4 + number * line
            painter.fillRect(QRectF(box.left() + 5, y + line / 2 - 2, 9, 4), QColor(color))
            painter.setPen(ink)
            painter.drawText(QRectF(box.left() + 18, y, width, line), Qt.AlignmentFlag.AlignVCenter, text)

    # Mouse and keys.

    def _zoom(self, factor: float, about: float) -> None:
        low, high = self.view()
        begin, end = self.extent()
        low, high = about + (low - about) * factor, about + (high - about) * factor
        if high - low >= end - begin:
            self._view = None
        elif high - low > (end - begin) * 1e-4:
            self._view = (low, high)
        self.update()

    def _pan(self, shift: float) -> None:
        if self._view is not None:
            begin, end = self.extent()
            low, high = self._view
            shift = min(max(shift, begin - low), end - high)
            self._view = (low + shift, high + shift)
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self._zoom(0.8 if event.angleDelta().y() > 0 else 1.25, self.value_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan."""
        self._pressed = (event.position().x(), self.view())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read values; with a button down pan."""
        if self._pressed is not None and self._view is not None:
            begin, (low, high) = self._pressed
            self._view = (low, high)
            self._pan((high - low) * (begin - event.position().x()) / max(1, self.width() - LEFT - RIGHT))
        self.read_at = self.value_at(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End panning."""
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all."""
        self._view = None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Values are read no more."""
        self.read_at = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys read values or pan, + and - zoom, Home shows all."""
        low, high = self.view()
        key, step = event.key(), (high - low) / 50
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            move = step if key == Qt.Key.Key_Right else -step
            if shifted:
                self._pan(5 * move)
            else:
                self.read_at = min(max((self.read_at if self.read_at is not None else low) + move, low), high)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            about = self.read_at if self.read_at is not None else (low + high) / 2
            self._zoom(1.25 if key == Qt.Key.Key_Minus else 0.8, about)
        elif key == Qt.Key.Key_Home:
            self._view = None
        else:
            super().keyPressEvent(event)
            return
        self.update()


def _range(values: list[Array], log: bool) -> tuple[float, float]:
    filled = [part for part in values if len(part)]
    if not filled:
        return (1.0, 10.0) if log else (0.0, 1.0)
    low, high = min(float(part.min()) for part in filled), max(float(part.max()) for part in filled)
    if log:
        return (low / 1.1, high * 1.1)
    room = 0.05 * (high - low) or 0.05 * abs(high) or 1.0
    return low - room, high + room
