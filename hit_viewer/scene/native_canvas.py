"""pyvistaqt's `QtInteractor` in the window: a graphics card draws straight to the screen, no pixels are copied.

At rest the same picture is drawn once more with smooth edges everywhere, also where multi-sampling does not reach: at
cuts and between sorted translucent layers. That one is a picture of pixels, like those that are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget
from pyvistaqt import QtInteractor

from hit_viewer.scene.canvas import Canvas, Take
from hit_viewer.scene.shots import Steps

__all__ = ["NativeCanvas"]

SAMPLES = 8
"""Into so many a pixel is parted on the way to the screen, where the driver can. With samples, VTK does not draw sorted
translucent layers at all."""


class _Drawing(QtInteractor):
    """Draws when Qt paints, and never else; mouse, keys and files dropped on it belong to the widget below."""

    def __init__(self, parent: QWidget, paint: Callable[[Callable[[], None]], None]) -> None:
        super().__init__(parent, off_screen=False, auto_update=False, multi_samples=0, lighting="none")
        self._paint = paint
        self.suppress_rendering = True
        window: Any = self.render_window
        window.RemoveObservers("WindowFrameEvent")  # it would paint whatever VTK has drawn, for a file say
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)

    def paintGL(self) -> None:
        """Let the canvas say what is painted."""
        self._paint(super().paintGL)


class NativeCanvas(Canvas):
    """Holds the widget that VTK draws in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.plotter.frameSwapped.connect(self._was_painted)

    def _make_plotter(self) -> Any:
        return _Drawing(self, self._paint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep VTK's widget as large as this one."""
        super().resizeEvent(event)
        if not self._closed:
            self._image = QImage()
            self.plotter.setGeometry(self.rect())

    def _begin(self, steps: Steps, take: Take) -> None:
        if not self._window.GetReadyForRendering():
            self.plotter.grabFramebuffer()  # Qt's way to make OpenGL ready before the window is shown
        super()._begin(steps, take)

    def _draw_screen(self) -> None:
        self._image = QImage()
        self._is_unpainted = True
        self._update_screen()

    def _update_screen(self) -> None:
        self.plotter.update()

    def _paint(self, draw: Callable[[], None]) -> None:
        """Paint the pixels, if there are any, or let VTK draw."""
        if self._closed:
            return
        if not self._image.isNull():
            painter = QPainter(self.plotter)
            painter.drawImage(QPointF(0, 0), self._image)
            painter.end()
            return
        self.finish()
        self.ordered.emit()
        self._window.SetMultiSamples(0 if self.plotter.renderer.GetUseDepthPeeling() else SAMPLES)
        self._events.EnableRenderOn()
        try:
            draw()
        finally:
            self._events.EnableRenderOff()
