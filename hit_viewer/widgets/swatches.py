"""Swatches for rich text: small pictures of the colours that a text names."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

__all__ = ["SWATCH", "bar", "line", "swatch"]

SWATCH, LINE = 11, 20
"""Height of swatches, and width of lines, in pixels."""
GROUND = (14, 16, 20)


@lru_cache(64)
def line(color: tuple[int, int, int], ratio: float) -> str:
    """Return a line of a colour (RGB) as an outline has it, on a slice's ground."""
    pixmap = QPixmap(round(LINE * ratio), round(SWATCH * ratio))
    pixmap.fill(QColor(*GROUND))
    painter = QPainter(pixmap)
    painter.fillRect(QRectF(2 * ratio, 4.5 * ratio, (LINE - 4) * ratio, 2 * ratio), QColor(*color))
    painter.end()
    return _image(pixmap, LINE)


@lru_cache(64)
def swatch(color: tuple[int, int, int], ratio: float) -> str:
    """Return a square of a colour (RGB), for `ratio` pixels of the screen to one of the window."""
    return bar(QBrush(QColor(*color)), SWATCH, ratio)


def bar(brush: QBrush, width: int, ratio: float) -> str:
    """Return a swatch of a width in pixels, with an outline: bones are nearly as bright as a light window."""
    columns, rows = round(width * ratio), round(SWATCH * ratio)
    pixmap = QPixmap(columns, rows)
    painter = QPainter(pixmap)
    painter.fillRect(0, 0, columns, rows, brush)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(0, 0, columns - 1, rows - 1)
    painter.end()
    return _image(pixmap, width)


def _image(pixmap: QPixmap, width: int) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    code = bytes(data.toBase64().data()).decode()
    return f'<img src="data:image/png;base64,{code}" width="{width}" height="{SWATCH}">'
