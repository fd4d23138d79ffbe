"""The widget that holds the scene: mouse and keys turn the camera, planes and box can be dragged, joints clicked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hit_core.axes import AXES
from hit_viewer.document.clipping import Face
from hit_viewer.document.state import SkinPoint
from hit_viewer.scene.canvas import Take
from hit_viewer.scene.graphics import canvas_class, is_software
from hit_viewer.scene.scene import Scene

__all__ = ["SceneView"]

GRAB_PIXELS = 7.0
CLICK_PIXELS = 4.0
JOINT_PIXELS = 40.0
HOVER_MS = 40
ZOOM = 1.15
"""How much closer a notch of the wheel comes."""
KEY_PAN = 0.005
"""Share of the picture's height that a key moves the body by, per degree that it would turn."""


@dataclass(frozen=True)
class _Grab:
    """What the mouse drags: where it began, in pixels and metres, the pixels per metre, and whom to tell."""

    start: QPointF
    place: float
    direction: npt.NDArray[np.float64]
    move: Callable[[float], None]


class SceneView(QWidget):
    """A scene in a window."""

    plane_dragged = Signal(str, float)
    """(axis, position) while a plane's frame is dragged."""
    face_dragged = Signal(str, int, float)
    """("low" or "high", axis, position) while a face of the clip box is dragged."""
    context_wanted = Signal(object, QPoint)
    """(place (3,), place on the screen): the right button was clicked on the body."""
    drag_ended = Signal()
    joint_clicked = Signal(int)
    limb_gripped = Signal(int, object)
    """(joint, place): while `posing`, what the joint moves is gripped there."""
    limb_dragged = Signal(object)
    """Where the place that was gripped shall be (3,), metres."""
    skin_clicked = Signal(SkinPoint)
    """While `measuring`."""
    measuring_changed = Signal(bool)
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, canvas: str = "") -> None:
        super().__init__(parent)
        self.interactor = canvas_class(canvas)(self)
        self.interactor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.interactor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 200)
        self.scene = Scene(self.interactor.plotter)
        self.scene.add_orientation_cube()
        self._scale_bar = self.scene.add_scale_bar()
        self._measuring = False
        self._posing = False
        self._gripped: npt.NDArray[np.float64] | None = None
        self._turning = False
        """Whether what is gripped was moved, not only clicked."""
        self._hovered: npt.NDArray[np.float64] | None = None
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(HOVER_MS)
        self._hover.timeout.connect(self._light)
        self._grab: _Grab | None = None
        self._press: QPointF | None = None
        self.rendered = 0
        self.is_software = False
        self.scene.finish = self.interactor.finish
        self.interactor.ordered.connect(self._size_marks)
        self.interactor.painted.connect(self._painted)
        self.interactor.pressed.connect(self._pressed)
        self.interactor.dragged.connect(self._dragged)
        self.interactor.released.connect(self._released)
        self.interactor.wheeled.connect(self._wheeled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture as large as the widget."""
        self.interactor.setGeometry(self.rect())
        self.scene.follow_size()

    @property
    def measuring(self) -> bool:
        """Whether a click measures the thickness under the skin rather than chooses a joint."""
        return self._measuring

    @measuring.setter
    def measuring(self, on: bool) -> None:
        if on != self._measuring:
            self._measuring = on
            self.interactor.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
            self.measuring_changed.emit(on)

    @property
    def posing(self) -> bool:
        """Whether limbs can be dragged."""
        return self._posing

    @posing.setter
    def posing(self, on: bool) -> None:
        self._posing = on
        if not on and self.scene.light_part(None):
            self.schedule_render()

    def schedule_render(self, wait_s: float = 0.0) -> None:
        """Draw once when the present events are done, or after a while, however often this is called."""
        self.interactor.draw_later(wait_s)

    def take(self, size: tuple[int, int] | None, transparent: bool, take: Take, samples: int = 1) -> None:
        """Draw a picture to keep, without waiting for it; see `Scene.shots`."""
        self.interactor.take(self.scene.shots(size, transparent, bare=True, samples=samples), take)

    def _size_marks(self) -> None:
        for mark in (
            self._scale_bar,
            *self.scene.marks,
            self.scene.box_frame,
            self.scene.limb_marks,
        ):
            mark.ratio = self.interactor.devicePixelRatioF()

    def _painted(self) -> None:
        self.rendered += 1
        if self.rendered == 1:
            self.is_software = is_software_renderer(self.interactor.plotter)
            self.scene.sorts_pixels = not self.is_software

    def close_scene(self) -> None:
        """Let go of VTK's window before Qt's goes."""
        self.scene.close()
        self.interactor.close_plotter()

    # Camera by keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn or, with Shift, move; plus and minus zoom, Escape ends measuring."""
        turns = {
            Qt.Key.Key_Left: (-10.0, 0.0),
            Qt.Key.Key_Right: (10.0, 0.0),
            Qt.Key.Key_Up: (0.0, 10.0),
            Qt.Key.Key_Down: (0.0, -10.0),
        }
        key = Qt.Key(event.key())
        if key in turns and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right, up = turns[key]
            self.scene.pan(KEY_PAN * right, KEY_PAN * up)
        elif key in turns:
            self.scene.turn(*turns[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.scene.zoom(1 / ZOOM if key == Qt.Key.Key_Minus else ZOOM)
        elif key == Qt.Key.Key_Escape and self.measuring:
            self.measuring = False
        else:
            event.ignore()
            return
        self.schedule_render()

    def _wheeled(self, event: QWheelEvent) -> None:
        """Come closer to what is under the pointer, or go back from it."""
        pixel = self._pixel(event)
        self.scene.zoom_at(ZOOM ** (event.angleDelta().y() / 120), np.array([pixel.x(), pixel.y()]))
        self.schedule_render()

    # Planes, the box and joints by mouse.

    def _pixel(self, event: QMouseEvent | QWheelEvent) -> QPointF:
        """Pixels of VTK's window, from the lower left corner."""
        ratio = self.interactor.devicePixelRatioF()
        position = event.position()
        return QPointF(position.x() * ratio, self.scene.window_size[1] - 1 - position.y() * ratio)

    def _pressed(self, event: QMouseEvent) -> None:
        self._press = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._grab = self._under(self._pixel(event))
        self.interactor.grabbed = self._grab is not None or self._grip(self._pixel(event))

    def _under(self, pixel: QPointF) -> _Grab | None:
        """Return what can be dragged at a pixel: a face of the clip box, or else a plane."""
        face = self.face_under(pixel)
        if face is not None:
            direction = self.scene.box_frame.handles()[face][1]
            return _Grab(pixel, self.scene.box_face(face), direction, partial(self.face_dragged.emit, *face))
        axis = self.plane_under(pixel)
        if axis is None:
            return None
        direction = self.scene.pixels_per_metre(axis)
        return _Grab(pixel, self.scene.plane_position(axis), direction, partial(self.plane_dragged.emit, axis))

    def _dragged(self, event: QMouseEvent) -> None:
        if self._gripped is not None:
            self._turning |= not self._is_click(event)
            if not self._turning:
                return
            pixel = self._pixel(event)
            target = self.scene.as_far_as(self._gripped, np.array([pixel.x(), pixel.y()]))
            if target is not None:
                self.limb_dragged.emit(target)
            return
        grab = self._grab
        if grab is None:
            if self._posing and not event.buttons():
                self._hovered = np.array([self._pixel(event).x(), self._pixel(event).y()])
                if not self._hover.isActive():
                    self._hover.start()
            near = not event.buttons() and self._under(self._pixel(event)) is not None
            usual = Qt.CursorShape.ArrowCursor
            if self.measuring:
                usual = Qt.CursorShape.CrossCursor
            elif self.scene.limb_marks.part is not None:
                usual = Qt.CursorShape.OpenHandCursor
            self.interactor.setCursor(Qt.CursorShape.SizeAllCursor if near else usual)
            return
        moved = self._pixel(event) - grab.start
        squared = float(grab.direction @ grab.direction)
        if squared > 1.0:
            step = float(np.array([moved.x(), moved.y()]) @ grab.direction) / squared
            grab.move(round(grab.place + step, 4))

    def _released(self, event: QMouseEvent) -> None:
        if self._grab is not None or self._gripped is not None:
            if self._gripped is not None and not self._turning:
                self._clicked(self._pixel(event))
            self._grab, self._gripped, self._turning = None, None, False
            self.drag_ended.emit()
            return
        if self._press is not None and event.button() == Qt.MouseButton.LeftButton and self._is_click(event):
            self._clicked(self._pixel(event))
        elif event.button() == Qt.MouseButton.RightButton and self._is_click(event):
            pixel = self._pixel(event)
            place = self.scene.place_at(np.array([pixel.x(), pixel.y()]))
            if place is not None:
                self.context_wanted.emit(place, event.globalPosition().toPoint())
        self._press = None

    def _is_click(self, event: QMouseEvent) -> bool:
        """Whether the mouse has hardly moved since it was pressed."""
        moved = event.position() - (self._press or event.position())
        return abs(moved.x()) + abs(moved.y()) < CLICK_PIXELS

    def _grip(self, pixel: QPointF) -> bool:
        """Take hold of the limb at a pixel, if there is one and limbs can be dragged."""
        found = None
        if self._posing and not self.measuring:
            found = self.scene.part_at(np.array([pixel.x(), pixel.y()]))
        if found is None:
            return False
        part, self._gripped = found
        self.scene.light_part(part)
        self.limb_gripped.emit(part, self._gripped)
        self.schedule_render()
        return True

    def _light(self) -> None:
        """Light the limb under the mouse."""
        if self._hovered is not None and self._posing and self._gripped is None:
            found = self.scene.part_at(self._hovered)
            if self.scene.light_part(found[0] if found else None):
                self.schedule_render()

    def _clicked(self, pixel: QPointF) -> None:
        if self.measuring:
            point = self.scene.skin_point_at(np.array([pixel.x(), pixel.y()]))
            if point is not None:
                self.skin_clicked.emit(point)
            return
        joint = self.joint_under(pixel)
        if joint is not None:
            self.joint_clicked.emit(joint)

    def face_under(self, pixel: QPointF) -> Face | None:
        """Return the face of the clip box whose dot is at a pixel."""
        best, nearest = None, GRAB_PIXELS * self.interactor.devicePixelRatioF()
        for face, (place, _) in self.scene.box_frame.handles().items():
            distance = float(np.hypot(*(place - (pixel.x(), pixel.y()))))
            if distance < nearest:
                best, nearest = face, distance
        return best

    def plane_under(self, pixel: QPointF) -> str | None:
        """Return the plane whose frame passes near a pixel."""
        best, nearest = None, GRAB_PIXELS * self.interactor.devicePixelRatioF()
        for axis in AXES:
            corners = self.scene.frame_corners(axis)
            if corners is None:
                continue
            screen = self.scene.screen_points(corners)
            for begin, end in zip(screen, np.roll(screen, -1, axis=0), strict=True):
                distance = _distance(np.array([pixel.x(), pixel.y()]), begin, end)
                if distance < nearest:
                    best, nearest = axis, distance
        return best

    def joint_under(self, pixel: QPointF) -> int | None:
        """Return the joint nearest to a pixel on the body."""
        frame = self.scene.frame
        if frame is None:
            return None
        screen = self.scene.screen_points(frame.joints)
        distance = np.hypot(screen[:, 0] - pixel.x(), screen[:, 1] - pixel.y())
        joint = int(distance.argmin())
        return joint if distance[joint] < JOINT_PIXELS * self.interactor.devicePixelRatioF() else None


def _distance(point: np.ndarray[Any, Any], begin: np.ndarray[Any, Any], end: np.ndarray[Any, Any]) -> float:
    along = end - begin
    share = float(np.clip((point - begin) @ along / max(float(along @ along), 1e-9), 0.0, 1.0))
    return float(np.linalg.norm(point - begin - share * along))


def is_software_renderer(plotter: Any) -> bool:
    """Whether pictures are drawn by the processor (Mesa's llvmpipe) rather than by a graphics card."""
    return is_software(str(plotter.render_window.ReportCapabilities()))
