"""What is seen while the program is loaded, which takes seconds: its name, at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSplashScreen

from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["icon", "show_splash"]

WIDTH, HEIGHT, MARGIN, PICTURE = 420, 190, 28, 110
BACK, FRONT, QUIET = QColor("#20252b"), QColor("#f4f6f8"), QColor("#b9c2cc")
SEEN_MS = 150
"""How long to wait for the screen to show it."""


def icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(Path(__file__).with_name("hit-viewer.svg")))


def show_splash(app: QApplication) -> QSplashScreen:
    """Show the program's name, and let the screen draw it; close it by `finish`, once there is a window."""
    splash = QSplashScreen(_picture(app.devicePixelRatio()))
    splash.show()
    waited = QElapsedTimer()
    waited.start()
    flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    while waited.elapsed() < SEEN_MS:
        app.processEvents(flags, 20)
    return splash


def _picture(ratio: float) -> QPixmap:
    picture = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(BACK)
    painter = QPainter(picture)
    icon().paint(painter, MARGIN, (HEIGHT - PICTURE) // 2, PICTURE, PICTURE)
    left = MARGIN + PICTURE + MARGIN
    font = QFont(painter.font())
    font.setPixelSize(32)
    painter.setFont(font)
    painter.setPen(FRONT)
    box = (left, 0, WIDTH - left, HEIGHT // 2 + 12)
    painter.drawText(*box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, tr(texts.APP))
    font.setPixelSize(15)
    painter.setFont(font)
    painter.setPen(QUIET)
    box = (left, HEIGHT // 2 + 22, WIDTH - left - 8, HEIGHT // 2)
    painter.drawText(*box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, tr(texts.STARTING))
    painter.end()
    return picture
