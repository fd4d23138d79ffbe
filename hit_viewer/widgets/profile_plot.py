"""Area of each tissue against height, drawn upright beside the body; a click moves the axial plane."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from hit_core.measure.profile import Profile
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import PLANE_COLORS, layer_color
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import STALE_OPACITY, scaled
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Numbers
from hit_viewer.worker.tables import warnings_of

__all__ = ["ProfilePlot"]

ORDER = ("BT", "LT", "AT")
"""Stacked from the inside out."""
MARGINS = (42, 10, 12, 54)
STEP_M = 0.005
KEY = 11.0
"""Size of the squares that tell which colour is which tissue, with their margin, pixels."""


class ProfilePlot(QWidget):
    """Stacked areas, height upward."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self.profile: Profile | None = None
        self._doubts: list[str] = []
        """What the table knows against the profile's body."""
        self.setMinimumHeight(420)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setToolTip(tr(texts.PROFILE_TIP))
        self.setAccessibleName(tr(texts.PROFILE))
        results.numbers_changed.connect(self._take)
        session.changed.connect(lambda old, new: self.update())
        results.standing_changed.connect(self._stand)

    def sizeHint(self) -> QSize:
        """Return a size that is higher than it is broad."""
        return QSize(300, 520)

    def _take(self, numbers: Numbers) -> None:
        if numbers.profile is not None:
            self.profile, self._doubts = numbers.profile, warnings_of(numbers)
            self._describe()
            self.update()

    def _stand(self, part: str) -> None:
        if part == "profile":
            self._describe()
            self.update()

    def _describe(self) -> None:
        told = tr(texts.STANDING_TIPS[self._results.of("profile").value]) or "\n".join(self._doubts)
        self.setToolTip(tr(texts.PROFILE_TIP) + (f"\n{told}" if told else ""))
        self.setAccessibleDescription(told)

    def _room(self) -> QRectF:
        left, top, right, bottom = map(scaled, MARGINS)
        return QRectF(left, top, self.width() - left - right, self.height() - top - bottom)

    def _range(self) -> tuple[float, float]:
        if self.profile is None:
            return -1.0, 1.0
        heights = self.profile.heights
        return float(heights[0]), float(heights[-1])

    def height_at(self, y: float) -> float:
        """Return the height on the body in metres at a pixel."""
        low, high = self._range()
        room = self._room()
        return low + (high - low) * (room.bottom() - y) / room.height()

    def _y(self, height: float) -> float:
        low, high = self._range()
        room = self._room()
        return room.bottom() - room.height() * (height - low) / (high - low)

    def areas_at(self, height: float) -> dict[str, float]:
        """Return each tissue's area at a height, square centimetres."""
        if self.profile is None:
            return {}
        return {name: 1e4 * float(np.interp(height, self.profile.heights, self.profile.areas[name])) for name in ORDER}

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes, stacks, the axial plane and its areas."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().windowText().color()
        faint = QColor(ink)
        faint.setAlpha(70)
        room = self._room()
        painter.setPen(QPen(faint, 1))
        painter.drawRect(room)
        if self.profile is None:
            painter.end()
            return
        standing = self._results.of("profile")
        word = tr(texts.STANDING[standing.value]) or (tr(number_texts.DOUBTFUL_WORD) if self._doubts else "")
        if word:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(room.adjusted(0, 2, -4, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, word)
            painter.setOpacity(STALE_OPACITY)
        total = sum(self.profile.areas[name] for name in ORDER)
        largest = max(float(np.max(total)) * 1e4, 1.0)
        grid = next(step for step in (50, 100, 200, 500, 1000, 5000) if largest / step <= 6)
        for value in range(0, int(largest) + 1, grid):
            x = room.left() + room.width() * value / largest
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            painter.setPen(ink)
            painter.drawText(QRectF(x - 30, room.bottom() + 2, 60, 16), Qt.AlignmentFlag.AlignHCenter, str(value))
        painter.drawText(
            QRectF(0, room.bottom() + scaled(18), self.width(), scaled(MARGINS[3] - 18)),
            Qt.AlignmentFlag.AlignHCenter,
            tr(texts.AREA_AXIS),
        )
        low, high = self._range()
        for centimetres in range(int(100 * low) // 20 * 20, int(100 * high) + 1, 20):
            y = self._y(centimetres / 100)
            if room.top() <= y <= room.bottom():
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(0, y - 8, room.left() - 5, 16), align, str(centimetres))
        below = np.zeros_like(total)
        for name in ORDER:
            above = below + self.profile.areas[name] * 1e4
            self._fill(painter, below, above, largest, QColor(*layer_color(name, self._session.state)))
            below = above
        self._mark(painter, room, ink)
        painter.end()

    def _fill(self, painter: QPainter, begin: np.ndarray, end: np.ndarray, largest: float, color: QColor) -> None:
        room = self._room()
        heights = self.profile.heights if self.profile is not None else np.zeros(0)
        edge = [
            QPointF(room.left() + room.width() * b / largest, self._y(h)) for b, h in zip(begin, heights, strict=True)
        ]
        back = [
            QPointF(room.left() + room.width() * e / largest, self._y(h)) for e, h in zip(end, heights, strict=True)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([*edge, *reversed(back)]))

    def _mark(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        height = self._session.state.planes.axial.position
        y = self._y(height)
        if not room.top() <= y <= room.bottom():
            return
        painter.setPen(QPen(QColor(*PLANE_COLORS["axial"]), 2))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        box = QRectF(room.left() + 4, y - 18 if y > room.top() + 20 else y + 2, room.width() - 8, 16)
        back = self.palette().window().color()
        back.setAlpha(225)
        painter.fillRect(box, back)
        right = box.right()
        for name, area in self.areas_at(height).items():
            text = f"{name} {area:.0f} cm\u00b2"
            place = QRectF(box.left(), box.top(), right - box.left(), box.height())
            painter.setPen(ink)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
            right -= painter.fontMetrics().horizontalAdvance(text) + KEY
            key = QRectF(right, box.center().y() - KEY / 2 + 1, KEY - 2, KEY - 2)
            painter.fillRect(key, QColor(*layer_color(name, self._session.state)))
            right -= KEY

    def _move(self, height: float, drag: bool) -> None:
        planes = self._session.state.planes.moved("axial", position=round(height, 4), follows=None)
        self._session.update(planes=planes, drag=drag, label=tr(texts.STEP_PLANE, axis="axial"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the axial plane here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._move(self.height_at(event.position().y()), drag=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the axial plane along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self.height_at(event.position().y()), drag=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the plane rest."""
        self._session.end_drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the plane."""
        steps = {Qt.Key.Key_Up: STEP_M, Qt.Key.Key_Down: -STEP_M}
        if event.key() in steps:
            self._move(self._session.state.planes.axial.position + steps[Qt.Key(event.key())], drag=False)
        else:
            super().keyPressEvent(event)
