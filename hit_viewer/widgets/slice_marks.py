"""Lines and outlines that are drawn in a slice by mouse, and those that were."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from hit_viewer.document.rulers import IN_SLICES, Ruler
from hit_viewer.widgets.slice_overlay import BACKGROUND
from hit_viewer.widgets.slice_placement import SlicePlacement
from hit_viewer.worker.results import TakenRuler
from hit_viewer.worker.ruler_texts import ruler_text

__all__ = ["SliceMarks"]

COLOR = QColor(158, 255, 115)
Place = tuple[float, float, float]


class SliceMarks(QObject):
    """What one slice view draws."""

    drawn = Signal(str, str, object)
    """(kind, axis, corners) once a line or an outline is whole."""
    given_up = Signal()
    changed = Signal()

    def __init__(self, axis: str, parent: QObject) -> None:
        super().__init__(parent)
        self._axis = axis
        self.kind = ""
        """What the mouse draws: "line", "area" or nothing."""
        self.corners: list[Place] = []
        self._ahead: Place | None = None
        """Where the mouse is, for what is begun."""

    def begin(self, kind: str) -> None:
        """Let the mouse draw something else, or nothing; what is begun is forgotten."""
        self.kind, self.corners, self._ahead = kind, [], None
        self.changed.emit()

    def press(self, place: Place, near: float) -> None:
        """Begin a line, or set the next corner of an outline; at its first corner (`near`, metres) it is closed."""
        if self.kind == "area" and len(self.corners) >= 3 and math.dist(place, self.corners[0]) < near:
            self.close()
            return
        if self.kind == "line" and not self.corners:
            self.corners = [place]
        elif self.kind == "area" and len(self.corners) < IN_SLICES["area"][1]:
            self.corners.append(place)
        self._ahead = place
        self.changed.emit()

    def move(self, place: Place) -> None:
        """Show where what is begun would go on."""
        if self.corners:
            self._ahead = place
            self.changed.emit()

    def release(self, place: Place, near: float) -> None:
        """End a line that was dragged, or clicked at both ends."""
        if self.kind == "line" and self.corners and math.dist(place, self.corners[0]) >= near:
            self._hand_over([self.corners[0], place])

    def close(self) -> None:
        """End an outline: a double click sets its last corner once."""
        corners = [
            place for number, place in enumerate(self.corners) if not number or place != self.corners[number - 1]
        ]
        if self.kind == "area" and len(corners) >= IN_SLICES["area"][0]:
            self._hand_over(corners)

    def _hand_over(self, corners: list[Place]) -> None:
        self.corners, self._ahead = [], None
        self.drawn.emit(self.kind, self._axis, tuple(corners))
        self.changed.emit()

    def draw(
        self,
        painter: QPainter,
        placement: SlicePlacement,
        rulers: Iterable[tuple[Ruler, TakenRuler | None]],
        position: float,
    ) -> None:
        """Draw what lies in the slice at `position`, metres, with what it says, and what is begun."""
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        font = painter.font()
        font.setPointSizeF(0.88 * font.pointSizeF())
        painter.setFont(font)
        for ruler, taken in rulers:
            if ruler.kind in IN_SLICES and ruler.lies_in(self._axis, position):
                screen = self._draw_line(painter, placement, ruler.corners, ruler.kind == "area")
                _write(painter, placement, screen, f"{ruler.name}  {ruler_text(taken)}")
        if self.corners and self._ahead is not None:
            self._draw_line(painter, placement, (*self.corners, self._ahead), False)
        painter.restore()

    def _draw_line(
        self, painter: QPainter, placement: SlicePlacement, corners: Iterable[Place], closed: bool
    ) -> QPolygonF:
        screen = QPolygonF([placement.to_screen.map(QPointF(*placement.plane_point(place))) for place in corners])
        painter.setPen(QPen(COLOR, 1.8))
        (painter.drawPolygon if closed else painter.drawPolyline)(screen)
        painter.setPen(QPen(COLOR, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(screen)
        return screen


def _write(painter: QPainter, placement: SlicePlacement, screen: QPolygonF, text: str) -> None:
    """Write a line above what is drawn, within the view."""
    metrics, around = QFontMetricsF(painter.font()), screen.boundingRect()
    width, height = metrics.horizontalAdvance(text) + 6, metrics.height()
    left = min(max(around.center().x() - width / 2, 2.0), max(placement.width - width - 2, 2.0))
    top = around.top() - height - 4 if around.top() - height - 4 > placement.above else around.bottom() + 4
    place = QRectF(left, top, width, height)
    shade = QColor(BACKGROUND)
    shade.setAlpha(190)
    painter.fillRect(place, shade)
    painter.setPen(COLOR)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
