"""A labelled slider with a number beside it: the control of every continuous value."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)
from superqt import QDoubleSlider

from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import scaled

__all__ = ["ValueSlider", "widest"]


def widest(labels: Iterable[str]) -> int:
    """Return the width of the widest label, pixels, were it bold: sliders below each other then begin together."""
    font = QFont(QGuiApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return max(QFontMetrics(font).horizontalAdvance(label) for label in labels) + 2


class _Slider(QDoubleSlider):
    double_clicked = Signal()
    let_go = Signal()

    held = False
    """From press to release: whatever changes in between is one drag."""
    reach: float | None = None
    """A line below the slider marks the values from minus to plus this one."""
    fills_from: float | None = None
    """The groove is coloured between this value and the handle; None: from the left end."""
    pace_s = 0.0
    """While it is held, the mouse's place counts this often at most."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._followed_s = -math.inf
        self._move: QMouseEvent | None = None
        """Where the mouse went meanwhile."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fills_from is None:
            super().paintEvent(event)
        else:
            self._paint_filled(self.fills_from)
        if self.reach is None:
            return
        painter = QPainter(self)
        color = self.palette().color(QPalette.ColorRole.WindowText)
        color.setAlpha(150)
        painter.setPen(QPen(color, 1.5))
        low, high, y = self.place_of(-self.reach), self.place_of(self.reach), self.height() - 1.5
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - 4.0), QPointF(x, y))
        painter.end()

    def _paint_filled(self, start: float) -> None:
        """Paint the groove as the style does, coloured from a value on, then the handle."""
        style, painter, option = self.style(), QStylePainter(self), QStyleOptionSlider()
        self.initStyleOption(option)
        control, parts = QStyle.ComplexControl.CC_Slider, QStyle.SubControl
        bare = QStyleOptionSlider(option)
        bare.subControls, bare.sliderPosition, bare.sliderValue = parts.SC_SliderGroove, 0, 0
        color = option.palette.color(QPalette.ColorRole.Highlight)
        clear = QPalette(option.palette)
        clear.setColor(QPalette.ColorRole.Highlight, clear.color(QPalette.ColorRole.Window))
        bare.palette = clear
        painter.drawComplexControl(control, bare)
        ends = sorted((self.place_of(start), self.place_of(self.sliderPosition())))
        middle = style.subControlRect(control, option, parts.SC_SliderGroove, self).center().y()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRect(QRectF(ends[0], middle - 1.0, ends[1] - ends[0], 3.0))
        option.subControls = parts.SC_SliderHandle
        painter.drawComplexControl(control, option)
        painter.end()

    def place_of(self, value: float) -> float:
        """Return where the handle's middle stands at a value, pixels from the left."""
        handle = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength)
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return handle / 2 + share * (self.width() - handle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.held = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move = event.clone()
        wait_s = self._followed_s + self.pace_s - time.monotonic()
        if not self.held or wait_s <= 0.0:
            self._follow()
        elif not self._pause.isActive():
            self._pause.start(math.ceil(1000 * wait_s))

    def _follow(self) -> None:
        if self._move is not None:
            move, self._move = self._move, None
            # What came late does not delay the next: the pace is kept on an average.
            self._followed_s = max(self._followed_s + self.pace_s, time.monotonic() - self.pace_s)
            super().mouseMoveEvent(move)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._follow()
        super().mouseReleaseEvent(event)
        self.held = False
        self.let_go.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -self.singleStep(),
            Qt.Key.Key_Down: -self.singleStep(),
            Qt.Key.Key_Right: self.singleStep(),
            Qt.Key.Key_Up: self.singleStep(),
            Qt.Key.Key_PageDown: -self.pageStep(),
            Qt.Key.Key_PageUp: self.pageStep(),
        }
        if event.key() in steps:
            self.setValue(self.value() + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.double_clicked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel over a panel scrolls the panel: only a focused slider takes it.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ValueSlider(QWidget):
    """Label, slider and number of one value; a double click resets it.

    Parameters
    ----------
    label : str
        Text before the slider.
    low, high : float
        Range of the slider; the number may go to `limit` on both sides.
    reach : float | None
        A line below the slider marks the values from minus to plus this one.
    fills_from : float | None
        The groove is coloured between this value and the handle; None: from the left end.
    unit : str
        Written after the number, e.g. " °".
    """

    moved = Signal(float)
    """The value changes and more changes will follow: a drag."""
    set = Signal(float)
    """The value was set once: typed, stepped or reset."""
    released = Signal()
    """The drag ended."""

    def __init__(
        self,
        label: str,
        low: float,
        high: float,
        *,
        step: float = 0.1,
        decimals: int = 2,
        unit: str = "",
        default: float = 0.0,
        limit: float | None = None,
        reach: float | None = None,
        fills_from: float | None = None,
        label_width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.default = default
        self.label = QLabel(label)
        self.label.setMinimumWidth(label_width)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.reach = reach
        self.slider.fills_from = fills_from
        self.slider.setSingleStep(step)
        self.slider.setPageStep(10 * step)
        self.slider.setValue(default)
        self.slider.setAccessibleName(label)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMinimumWidth(80)
        allowed = (low, high) if limit is None else (-limit, limit)
        self.number = NumberField(*allowed, step=step, decimals=decimals, unit=unit)
        self.number.setValue(default)
        self.number.setAccessibleName(label)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.setFixedWidth(scaled(88))
        self.label.setBuddy(self.number)
        self.label.installEventFilter(self)
        self.reasons: Reasons | None = None
        """Why a typed number is not understood; made when it is needed first."""
        self._column, row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row)
        row.setSpacing(6)
        for widget in (self.label, self.slider, self.number):
            row.addWidget(widget)
        self.slider.valueChanged.connect(self._slid)
        self.slider.let_go.connect(self._let_go)
        self.slider.double_clicked.connect(self.reset)
        self.number.valueChanged.connect(self._typed)
        self.number.reason_changed.connect(self._show_reasons)

    def value(self) -> float:
        """The value shown."""
        return float(self.number.value())

    def show_value(self, value: float) -> None:
        """Show a value without saying that the user set it."""
        if self.number.value() == value and (self.slider.held or self.slider.value() == value):
            return
        if not self.slider.held:
            with QSignalBlocker(self.slider):
                self.slider.setValue(value)
        self.number.show_value(value)

    def pace(self, seconds: float) -> None:
        """Let a drag change the value this often at most: a mouse says where it is more often than it can be shown."""
        self.slider.pace_s = seconds

    def show_label(self, label: str) -> None:
        """Write another text before the slider."""
        self.label.setText(label)
        self.slider.setAccessibleName(label)
        self.number.setAccessibleName(label)

    def show_range(self, low: float, high: float) -> None:
        """Change the range without saying that the user set anything."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(low, high)
        self.number.setRange(low, high)

    def reset(self) -> None:
        """Set the default."""
        self.number.revert()
        if self.value() != self.default:
            self.set.emit(self.default)

    def setToolTip(self, text: str) -> None:
        """Give all parts the tooltip."""
        super().setToolTip(text)
        for widget in (self.label, self.slider, self.number):
            widget.setToolTip(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reset on a double click on the label."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.reset()
            return True
        return super().eventFilter(watched, event)

    def _slid(self, value: float) -> None:
        value = round(value, self.number.decimals())
        self.number.show_value(value)
        if self.slider.held:
            self.moved.emit(value)
        else:
            self.set.emit(value)

    def _show_reasons(self) -> None:
        if self.reasons is None:
            self.reasons = Reasons(self.number)
            self._column.addWidget(self.reasons)

    def _let_go(self) -> None:
        self.show_value(self.value())  # which may have become another one meanwhile
        self.released.emit()

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self.set.emit(value)
