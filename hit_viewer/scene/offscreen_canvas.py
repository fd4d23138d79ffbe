"""VTK draws off screen, Qt paints the pixels like any other widget's: the quicker way without a graphics card.

A window with an OpenGL widget in it is put together by OpenGL as a whole, at every change of any label: without a
graphics card that costs as much as half a picture of the body. Pixels of our own cost a copy.

Without a graphics card the window's thread gives VTK's orders and goes on: the pixels are taken when Mesa's threads
have drawn them.
"""

from __future__ import annotations

from typing import Any

import pyvista as pv
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hit_viewer.scene.canvas import Canvas
from hit_viewer.scene.pixels import Shot
from hit_viewer.scene.shots import Steps

__all__ = ["OffscreenCanvas"]


class OffscreenCanvas(Canvas):
    """Shows what is drawn off screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _make_plotter(self) -> Any:
        return pv.Plotter(off_screen=True, lighting="none")

    def _draw_screen(self) -> None:
        self._begin(self._screen(), self._show)

    def _screen(self) -> Steps:
        self.ordered.emit()
        pixels = yield Shot(self._window)
        return lambda: pixels

    def _update_screen(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the picture onto the screen; until there is one of the widget's size, a stretched one."""
        painter = QPainter(self)
        if self._image.size() == QSize(*self._size):
            painter.drawImage(QPointF(0, 0), self._image)
        else:
            painter.fillRect(self.rect(), self.palette().window())
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()
        self._was_painted()
