"""What is written over a slice: its title, the sides of the body, a scale bar, and what lies under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hit_viewer.lengths import length_text
from hit_viewer.looks import PLANE_COLORS

__all__ = ["BACKGROUND", "draw_scale", "write_over"]

LETTERS = {"axial": tuple("RLAP"), "frontal": tuple("RLSI"), "sagittal": tuple("APSI")}
"""Left, right, top and bottom edge."""
BACKGROUND = QColor(14, 16, 20)
INK = QColor(222, 228, 236)
READOUT_HEIGHT = 20.0


def write_over(painter: QPainter, room: QRectF, usual: QFont, axis: str, title: str, readout: str) -> None:
    """Write title and letters, and the readout on a strip at the bottom."""
    font = QFont(usual)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(*PLANE_COLORS[axis]))
    painter.drawText(QPointF(8, 4 + painter.fontMetrics().ascent()), title)
    after_title = 22.0 + painter.fontMetrics().horizontalAdvance(title)
    painter.setPen(INK)
    left, right, top, bottom = LETTERS[axis]
    box, align = room.adjusted(4, 3, -4, -3), Qt.AlignmentFlag
    painter.drawText(box, align.AlignLeft | align.AlignVCenter, left)
    painter.drawText(box, align.AlignRight | align.AlignVCenter, right)
    # Beside the title where the view is narrow.
    place = QRectF(max(room.center().x() - 8.0, after_title), 3, 16, 20)
    painter.drawText(place, align.AlignHCenter | align.AlignTop, top)
    painter.drawText(box.adjusted(0, 0, 0, -READOUT_HEIGHT + 3), align.AlignHCenter | align.AlignBottom, bottom)
    font.setBold(False)
    font.setPointSizeF(0.88 * font.pointSizeF())
    painter.setFont(font)
    shade = QColor(BACKGROUND)
    shade.setAlpha(190)
    painter.fillRect(QRectF(0, room.height() - READOUT_HEIGHT, room.width(), READOUT_HEIGHT), shade)
    painter.drawText(QPointF(8, room.height() - 6), readout)


def draw_scale(painter: QPainter, room: QRectF, usual: QFont, centimetres: float, pixels: float) -> None:
    """Draw a bar of this length above the strip's right end."""
    x, y = room.width() - 8.0, room.height() - READOUT_HEIGHT - 3
    painter.setPen(QPen(INK, 2))
    painter.drawLine(QPointF(x - pixels, y), QPointF(x, y))
    font = QFont(usual)
    font.setPointSizeF(0.82 * font.pointSizeF())
    painter.setFont(font)
    align = Qt.AlignmentFlag
    painter.drawText(QRectF(x - 80, y - 16, 80, 14), align.AlignRight | align.AlignBottom, length_text(centimetres))
