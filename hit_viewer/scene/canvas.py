"""The widget that shows VTK's picture: VTK draws off screen, Qt paints the pixels like any other widget's.

A window with an OpenGL widget in it is put together by OpenGL as a whole, at every change of any label: without a
graphics card that costs as much as half a picture of the body. Pixels of our own cost a copy.
"""

from __future__ import annotations

from typing import Any

import pyvista as pv
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

__all__ = ["Canvas"]

BUTTONS = {
    Qt.MouseButton.LeftButton: "LeftButton",
    Qt.MouseButton.MiddleButton: "MiddleButton",
    Qt.MouseButton.RightButton: "RightButton",
}


class Canvas(QWidget):
    """A plotter's picture, and the mouse that turns its camera; keys belong to the window."""

    painted = Signal()
    """A new picture is on the screen."""
    pressed = Signal(object)
    dragged = Signal(object)
    released = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.plotter = pv.Plotter(off_screen=True, lighting="none")
        self.grabbed = False
        """Whether the mouse moves something else than the camera."""
        self._window: Any = self.plotter.render_window
        iren: Any = self.plotter.iren
        self._events = iren.interactor
        # A turned camera asks for a picture like everything else does, and many wishes become one.
        self._events.EnableRenderOff()
        self._events.AddObserver("RenderEvent", lambda *_: self.draw_later())
        self._events.Enable()
        self._pixels = vtkUnsignedCharArray()
        self._image = QImage()
        self._is_stale = True
        self._closed = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def draw_later(self) -> None:
        """Draw once when the present events are done, however often this is called."""
        self._is_stale = True
        self.update()

    def close_plotter(self) -> None:
        """Let go of VTK's window."""
        if not self._closed:
            self._closed = True
            self.plotter.close()
            self._window = self._events = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep VTK's window as large as the widget."""
        if not self._closed:
            ratio = self.devicePixelRatioF()
            width, height = (max(1, round(side * ratio)) for side in (self.width(), self.height()))
            self._window.SetSize(width, height)
            self._events.SetSize(width, height)
            self.draw_later()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scene if it changed; put its picture onto the screen."""
        fresh = self._is_stale and not self._closed
        if fresh:
            self._draw()
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.end()
        if fresh:
            self.painted.emit()

    def _draw(self) -> None:
        self._is_stale = False
        window = self._window
        window.Render()
        width, height = window.GetSize()
        window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        upside_down = vtk_to_numpy(self._pixels).reshape(height, width, 4)
        self._image = QImage(upside_down[::-1].tobytes(), width, height, 4 * width, QImage.Format.Format_RGBX8888)
        self._image.setDevicePixelRatio(self.devicePixelRatioF())

    # The camera's mouse.

    def _tell(self, event: QMouseEvent | QWheelEvent, what: str) -> None:
        if self._closed:
            return
        ratio, place = self.devicePixelRatioF(), event.position()
        keys = event.modifiers()
        x, y = round(place.x() * ratio), round((self.height() - 1 - place.y()) * ratio)
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        self._events.SetEventInformation(x, y, bool(keys & control), bool(keys & shift), "\0", 0, None)
        getattr(self._events, what)()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Offer the press to the planes, then to the camera."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.grabbed = False
        self.pressed.emit(event)
        if not self.grabbed and event.button() in BUTTONS:
            self._tell(event, f"{BUTTONS[event.button()]}PressEvent")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was grabbed, or the camera."""
        self.dragged.emit(event)
        if not self.grabbed:
            self._tell(event, "MouseMoveEvent")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.released.emit(event)
        if not self.grabbed and event.button() in BUTTONS:
            self._tell(event, f"{BUTTONS[event.button()]}ReleaseEvent")
        self.grabbed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Come closer or go back."""
        turn = event.angleDelta().y()
        if turn:
            self._tell(event, "MouseWheelForwardEvent" if turn > 0 else "MouseWheelBackwardEvent")
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()
