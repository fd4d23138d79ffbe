"""The widget that shows VTK's picture: what it shows when, and the mouse that turns the camera.

How a picture comes to the screen is told by one of two classes: `NativeCanvas` and `OffscreenCanvas`; `graphics.py`
chooses. Pictures to keep, and those at rest, are made alike in both: drawn into VTK's own buffers step by step, while
the window's thread goes on.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hit_viewer.scene.pixels import Pixels, Shot
from hit_viewer.scene.shots import Steps
from hit_viewer.scene.smooth_edges import FINE, averaged

__all__ = ["Canvas", "Take"]

BUTTONS = {
    Qt.MouseButton.LeftButton: "LeftButton",
    Qt.MouseButton.MiddleButton: "MiddleButton",
    Qt.MouseButton.RightButton: "RightButton",
}
REST_S = 0.35
"""A picture that nothing has changed for so long is drawn once more, with smooth edges."""
LOOK_MS = 2
"""How often a picture under way is looked at."""

Take = Callable[[Callable[[], Pixels]], None]
"""Gets what makes a picture of its shots."""


class Canvas(QWidget):
    """A plotter's picture, and the mouse that turns its camera; keys belong to the window."""

    accessible_role = QAccessible.Role.Graphic
    ordered = Signal()
    """A picture of the scene as it is now is about to be drawn."""
    painted = Signal()
    """A new picture is on the screen."""
    pressed = Signal(object)
    dragged = Signal(object)
    released = Signal(object)
    wheeled = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.plotter: Any = self._make_plotter()
        self.grabbed = False
        """Whether the mouse moves something else than the camera."""
        self._window: Any = self.plotter.render_window
        self._events: Any = self.plotter.iren.interactor
        # A turned camera asks for a picture like everything else does, and many wishes become one.
        self._events.EnableRenderOff()
        self._events.AddObserver("RenderEvent", lambda *_: self._follow_camera())
        self._events.Enable()
        self._image = QImage()
        """Pixels to be shown."""
        self._due: float | None = 0.0
        """From when on the scene is to be drawn; None: it is the same as in the picture."""
        self._is_unpainted = False
        """Whether a picture is on its way to the screen."""
        self.may_refine: Callable[[], bool] = lambda: True
        """Whether there is time to draw a picture once more."""
        self._is_fine = False
        self._refining = False
        """Whether the shots under way are those of a picture drawn once more."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(round(1000 * REST_S))
        self._rest.timeout.connect(self._refine)
        self._orders: deque[tuple[Steps, Take]] = deque()
        self._steps: Steps
        self._take_picture: Take
        self._shot: Shot | None = None
        """The shot under way, of `_steps`."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setTimerType(Qt.TimerType.PreciseTimer)
        self._turn.timeout.connect(self._go_on)
        self._closed = False
        self.setMouseTracking(True)

    # How a picture comes to the screen.

    def _make_plotter(self) -> Any:
        raise NotImplementedError

    def _draw_screen(self) -> None:
        """Begin a picture of the scene as it is now for the screen."""
        raise NotImplementedError

    def _update_screen(self) -> None:
        """Ask Qt to paint."""
        raise NotImplementedError

    def _follow_camera(self) -> None:
        if not self._events.GetEnableRender():  # else VTK draws at this moment
            self.draw_later()

    def _was_painted(self) -> None:
        """Go on: what is shown is on the screen."""
        if self._is_unpainted and not self._closed:
            self._is_unpainted = False
            self._turn.start(0)
            self.painted.emit()

    # What is wanted.

    def draw_later(self, wait_s: float = 0.0) -> None:
        """Draw once when the present events are done, or after a while, however often this is called."""
        due = time.monotonic() + wait_s
        self._due = due if self._due is None else min(self._due, due)
        self._turn.start(0)

    def take(self, steps: Steps, take: Take) -> None:
        """Draw another picture between those of the screen; `take` gets it, unless the window closes before."""
        self._orders.append((steps, take))
        self._turn.start(0)

    @property
    def is_fine(self) -> bool:
        """Whether the picture on the screen is current and has smooth edges."""
        return self.is_current and self._is_fine

    @property
    def is_current(self) -> bool:
        """Whether the picture on the screen shows the scene as it is, and no other one is wanted."""
        return self._due is None and not (self._is_unpainted or self._orders or (self._shot and not self._refining))

    def finish(self) -> None:
        """Wait for the picture under way: its window is needed for something else."""
        while self._shot is not None:
            if self._refining:
                self._give_up(self._shot)
            else:
                self._end_shot(self._shot)

    def close_plotter(self) -> None:
        """Let go of VTK's window."""
        if not self._closed:
            self._closed = True
            self._turn.stop()
            self._rest.stop()
            if self._shot is not None:
                self._shot = None
                self._steps.close()
            self.plotter.close()
            self._window = self._events = None

    @property
    def _size(self) -> tuple[int, int]:
        """Width and height in pixels of the screen."""
        width, height = (max(1, round(side * self.devicePixelRatioF())) for side in (self.width(), self.height()))
        return width, height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep VTK's window as large as the widget."""
        if not self._closed:
            self.finish()
            self._window.SetSize(*self._size)
            self._events.SetSize(*self._size)
            self.draw_later()

    # A picture in turns of the event loop: its orders, looks whether it is there, its pixels.

    def _go_on(self) -> None:
        if self._closed:
            return
        if self._shot is not None:
            if self._shot.is_ready:
                self._end_shot(self._shot)
        elif self._orders or self._wait_s <= 0.0:
            self._draw()
        if self._shot is not None or self._orders:
            self._turn.start(LOOK_MS)
        elif self._wait_s < math.inf:
            self._turn.start(math.ceil(1000 * self._wait_s))

    @property
    def _wait_s(self) -> float:
        """How long to wait before the scene is drawn; one picture is painted before the next is drawn."""
        return math.inf if self._due is None or self._is_unpainted else max(self._due - time.monotonic(), 0.0)

    def _draw(self) -> None:
        """Give the orders for the next picture."""
        if self._orders:
            self._begin(*self._orders.popleft())
            return
        self._due = None
        self._is_fine = False
        self._rest.start()
        self._draw_screen()

    def _begin(self, steps: Steps, take: Take) -> None:
        self._steps, self._take_picture = steps, take
        self._shot = next(steps)

    def _end_shot(self, shot: Shot) -> None:
        self._shot = None
        if self._refining and (self._due is not None or self._orders):  # there is something newer to draw
            self._give_up(shot)
            return
        try:
            self._shot = self._steps.send(shot.pixels())
        except StopIteration as end:
            self._take_picture(end.value)

    def _give_up(self, shot: Shot) -> None:
        """Draw the picture no further once more."""
        self._shot = None
        shot.pixels()
        self._steps.close()
        self._refining = False
        self._rest.start()

    def _refine(self) -> None:
        """Draw the same picture once more with smooth edges."""
        if self._closed or not self.is_current or not self.may_refine():
            self._rest.start()
            return
        self._refining = True
        self._begin(self._fine(), self._show_fine)
        self._turn.start(LOOK_MS)

    def _fine(self) -> Steps:
        self.ordered.emit()
        pixels = yield from averaged(self.plotter, FINE)
        return lambda: pixels

    def _show_fine(self, develop: Callable[[], Pixels]) -> None:
        self._refining, self._is_fine = False, True
        self._show(develop)

    def _show(self, develop: Callable[[], Pixels]) -> None:
        pixels = develop()
        height, width, _ = pixels.shape
        self._image = QImage(pixels[::-1].tobytes(), width, height, 4 * width, QImage.Format.Format_RGBX8888)
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        self._is_unpainted = True
        self._update_screen()

    # The camera's mouse.

    def _tell(self, event: QMouseEvent, what: str) -> None:
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
        """End the drag, or the click."""
        self.released.emit(event)
        if not self.grabbed and event.button() in BUTTONS:
            self._tell(event, f"{BUTTONS[event.button()]}ReleaseEvent")
        self.grabbed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Tell how far the wheel was turned."""
        self.wheeled.emit(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the view."""
        event.ignore()
