"""One slice in the hand: mouse and keys move crosshair, plane and picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from hit_core.axes import AXIS_INDEX
from hit_viewer.document.edits import Session
from hit_viewer.document.undo import Mark
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.slice_drawing import SliceDrawing
from hit_viewer.worker.latest_results import LatestResults

__all__ = ["SliceView"]

STEP_M = 0.005
FINE_STEP_M = 0.001
CLICK_PIXELS = 6.0
PANS = {
    Qt.Key.Key_Left: QPointF(-20, 0),
    Qt.Key.Key_Right: QPointF(20, 0),
    Qt.Key.Key_Up: QPointF(0, -20),
    Qt.Key.Key_Down: QPointF(0, 20),
}
"""How far the picture moves by a key, pixels."""


class SliceView(SliceDrawing):
    """Shows a slice and moves the crosshair."""

    enlarge = Signal(str)
    """Double-click: give this view all the room, or give it back."""
    own_keys = frozenset({Qt.Key.Key_Home})
    """Keys that are commands elsewhere."""

    def __init__(self, axis: str, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(axis, session, results, parent)
        self._grab: QPointF | None = None
        self._before_click: Mark | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _move_crosshair(self, position: QPointF, drag: bool) -> None:
        point = self.world_point(position)
        planes = self._session.state.planes
        for axis in self.placement.across:
            planes = planes.moved(axis, position=round(point[AXIS_INDEX[axis]], 4), follows=None)
        self._session.update(planes=planes, drag=drag, label=tr(texts.STEP_PLANE, axis=self.axis))

    def step(self, metres: float) -> None:
        """Move this view's own plane."""
        self._shift(self.axis, metres)

    def _shift(self, axis: str, metres: float) -> None:
        planes = self._session.state.planes
        moved = planes.moved(axis, position=round(planes[axis].position + metres, 4), follows=None)
        self._session.update(planes=moved, label=tr(texts.STEP_PLANE, axis=axis))

    def _metres_of_click(self) -> float:
        """How near to each other two clicks mean the same place."""
        return CLICK_PIXELS / self.placement.pixels_per_metre

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left: crosshair; other buttons: pan."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.marks.kind and event.button() == Qt.MouseButton.LeftButton:
            self.marks.press(self.world_point(event.position()), self._metres_of_click())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._before_click = self._session.mark()
            self._move_crosshair(event.position(), drag=True)
        else:
            self._grab = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, pan or read."""
        self._hover = event.position()
        if self.marks.kind and self._grab is None:
            self.marks.move(self.world_point(event.position()))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            self._move_crosshair(event.position(), drag=True)
        elif self._grab is not None:
            self._pan += event.position() - self._grab
            self._grab = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        self._grab = None
        if self.marks.kind and event.button() == Qt.MouseButton.LeftButton:
            self.marks.release(self.world_point(event.position()), self._metres_of_click())
        self._session.end_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enlarge this view, or give the room back; the crosshair returns to where the first click found it."""
        if self.marks.kind:
            self.marks.close()
            return
        if self._before_click is not None:
            self._session.return_to(self._before_click)
        self.enlarge.emit(self.axis)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the cursor any more."""
        self._hover = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Start to read."""
        self._hover = event.position()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step through, or zoom with Ctrl."""
        notches = event.angleDelta().y() / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.2**notches)
        elif notches:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(notches * (FINE_STEP_M if fine else STEP_M))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the crosshair or, with Ctrl, pan; Page up and down step; Return enlarges; Home fits."""
        key, keys = event.key(), Qt.Key
        if key == keys.Key_Escape and self.marks.kind:
            self.marks.given_up.emit()
            return
        step = FINE_STEP_M if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP_M
        upright, level = self.placement.across
        arrows = {
            keys.Key_Left: (upright, QPointF(-step, 0)),
            keys.Key_Right: (upright, QPointF(step, 0)),
            keys.Key_Up: (level, QPointF(0, step)),
            keys.Key_Down: (level, QPointF(0, -step)),
        }
        if key in arrows and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pan += PANS[Qt.Key(key)]
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.enlarge.emit(self.axis)
        elif key in arrows:
            axis, metres = arrows[Qt.Key(key)]
            self._shift(axis, self.placement.point(metres, 0.0)[AXIS_INDEX[axis]])
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            self.step(step if key == keys.Key_PageUp else -step)
        elif key in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.zoom(1 / 1.25 if key == keys.Key_Minus else 1.25)
        elif key == keys.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)
