"""What is drawn over a slice: crosshair, title, the sides of the body, a scale bar, and what lies under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from hit_viewer.document.layer_looks import PLANE_COLORS
from hit_viewer.texts.scale_lengths import length_text

__all__ = ["BACKGROUND", "PARTED", "draw_crosshair", "draw_scale", "edges", "readout_lines", "write_over"]

LETTERS = {"axial": tuple("RLAP"), "frontal": tuple("RLSI"), "sagittal": tuple("APSI")}
"""Left, right, top and bottom edge."""
BACKGROUND = QColor(14, 16, 20)
INK = QColor(222, 228, 236)
FAINT = QColor(128, 135, 145)
WORD = QColor(224, 160, 80)
GAP = 9.0
"""Pixels that a crosshair leaves free around what it points at."""
USUAL_LINES = 2
"""Of a readout, for which a picture leaves room."""
PARTED = "   "
"""Between what may stand on lines of its own."""


def edges(usual: QFont) -> tuple[float, float]:
    """Return how much title and readout take at the upper and the lower edge, pixels: a picture fits in between."""
    bold = QFont(usual)
    bold.setBold(True)
    return QFontMetricsF(bold).height() + 8.0, _strip_height(usual, USUAL_LINES) + 4.0


def readout_lines(usual: QFont, width: float, readout: str) -> list[str]:
    """Return a readout's parts on as few lines as a narrow view has room for."""
    metrics = QFontMetricsF(_small(usual))
    lines: list[str] = []
    for part in readout.split(PARTED):
        longer = f"{lines[-1]}{PARTED}{part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= width - 16:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def write_over(
    painter: QPainter, room: QRectF, usual: QFont, axis: str, title: str, lines: Sequence[str], word: str, faint: bool
) -> None:
    """Write title and letters, and the lines of the readout on a strip at the bottom; a word in the upper right.

    A readout of another body or plane, or beyond the model's reach, is written faintly.
    """
    font = QFont(usual)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(*PLANE_COLORS[axis]))
    painter.drawText(QPointF(8, 4 + painter.fontMetrics().ascent()), title)
    after_title = 22.0 + painter.fontMetrics().horizontalAdvance(title)
    strip, line_height = _strip_height(usual, len(lines)), _line_height(usual)
    left, right, top, bottom = LETTERS[axis]
    centre = max(room.center().x(), after_title + 8)  # beside the title where the view is narrow
    middle = room.center().y()
    places = ((11, middle), (room.width() - 11, middle), (centre, 12), (centre, room.height() - strip - 12))
    for letter, (x, y) in zip((left, right, top, bottom), places, strict=True):
        place = QRectF(x - 8, y - 8, 16, 16)
        painter.fillRect(place, _shade())  # the crosshair may run below it
        painter.setPen(INK)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
    painter.setFont(_small(usual))
    if word:
        width = painter.fontMetrics().horizontalAdvance(word) + 8.0
        narrow = after_title + 24 + width > room.width()  # then below the title
        place = QRectF(room.width() - width - 4, 5 + line_height if narrow else 4, width, line_height)
        painter.fillRect(place, _shade())
        painter.setPen(WORD)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
    painter.fillRect(QRectF(0, room.height() - strip, room.width(), strip), _shade())
    painter.setPen(FAINT if faint else INK)
    for number, line in enumerate(reversed(lines)):
        painter.drawText(QPointF(8, room.height() - 6 - line_height * number), line)


def draw_scale(painter: QPainter, room: QRectF, usual: QFont, lines: int, centimetres: float, pixels: float) -> None:
    """Draw a bar of this length above the right end of a strip with so many lines."""
    x, y = room.width() - 8.0, room.height() - _strip_height(usual, lines) - 3
    painter.setPen(QPen(INK, 2))
    painter.drawLine(QPointF(x - pixels, y), QPointF(x, y))
    font = QFont(usual)
    font.setPointSizeF(0.82 * font.pointSizeF())
    painter.setFont(font)
    align = Qt.AlignmentFlag
    painter.drawText(QRectF(x - 80, y - 32, 80, 30), align.AlignRight | align.AlignBottom, length_text(centimetres))


def draw_crosshair(painter: QPainter, room: QRectF, across: tuple[str, str], cross: QPointF) -> None:
    """Draw where the planes `across` this one cut it, in their colours: the first upright, with a gap at the cross."""
    x, y = cross.x(), cross.y()
    lines = (
        (QPointF(x, room.top()), QPointF(x, y - GAP), QPointF(x, y + GAP), QPointF(x, room.bottom())),
        (QPointF(room.left(), y), QPointF(x - GAP, y), QPointF(x + GAP, y), QPointF(room.right(), y)),
    )
    for axis, (start, before, after, end) in zip(across, lines, strict=True):
        color = QColor(*PLANE_COLORS[axis])
        color.setAlpha(190)
        painter.setPen(QPen(color, 1.0))
        painter.drawLine(start, before)
        painter.drawLine(after, end)


def _strip_height(usual: QFont, lines: int) -> float:
    return 5.0 + _line_height(usual) * max(lines, 1)


def _line_height(usual: QFont) -> float:
    return QFontMetricsF(_small(usual)).height()


def _small(usual: QFont) -> QFont:
    font = QFont(usual)
    font.setPointSizeF(0.88 * font.pointSizeF())
    return font


def _shade() -> QColor:
    shade = QColor(BACKGROUND)
    shade.setAlpha(190)
    return shade
