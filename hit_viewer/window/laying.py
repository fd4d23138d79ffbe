"""Distances, tapes and angles: laid by clicks, from the menu, or by the right button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from hit_core.measure.joint_angles import JOINT_ANGLES
from hit_viewer.document.edits import Session
from hit_viewer.document.rulers import MOST_RULERS, Ruler, next_name
from hit_viewer.document.state import SkinPoint
from hit_viewer.scene import SceneView
from hit_viewer.texts import rulers as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import MEASURING
from hit_viewer.window.main_window import MainWindow

__all__ = ["Laying"]


class Laying(QObject):
    """Adds rulers to the session and hands what they say to the scene."""

    def __init__(self, session: Session, view: SceneView, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._view, self._window = session, view, window
        self._begun: SkinPoint | None = None
        window.results.rulers_changed.connect(lambda found: self._show())
        window.slices_panel.drawn.connect(self.draw)
        window.numbers_panel.rulers.angle_wanted.connect(self.angle)

    def begin(self, mode: str) -> None:
        """Forget the first point of a distance: clicks mean something else from now on."""
        self._begun = None
        self._show()

    def take(self, mode: str, point: SkinPoint) -> None:
        """A point was clicked."""
        if mode == "tape":
            self.add("tape", (point,))
        elif self._begun is None:
            self.measure_from(point)
        else:
            first, self._begun = self._begun, None
            self.add("distance", (first, point))
            self._window.messages.stand(MEASURING, tr(texts.HINTS["distance"]))

    def measure_from(self, point: SkinPoint) -> None:
        """Take the first point of a distance; the next click is the second."""
        self._window.numbers_panel.rulers.modes["distance"].setChecked(True)
        self._begun = point
        self._show()
        self._window.messages.stand(MEASURING, tr(texts.HINTS["second"]))

    def angle(self, joint: str) -> None:
        """Measure the angle at a joint from now on."""
        title = next(tr(one.title) for one in JOINT_ANGLES if one.name == joint)
        if any(ruler.joint == joint for ruler in self._session.state.rulers):
            return
        self.add("angle", (), joint, title)

    def draw(self, kind: str, axis: str, corners: tuple[tuple[float, float, float], ...]) -> None:
        """A line or an outline was drawn in a slice."""
        self.add(kind, (), axis=axis, corners=corners)

    def add(self, kind: str, points: tuple[SkinPoint, ...], joint: str = "", name: str = "", **more: Any) -> None:
        """Lay a ruler."""
        rulers = self._session.state.rulers
        if len(rulers) >= MOST_RULERS:
            self._window.messages.say(tr(texts.TOO_MANY, most=MOST_RULERS))
            return
        title = tr(texts.TITLES[kind])
        ruler = Ruler(kind, name or next_name(title, rulers), points, joint, **more)
        self._session.update(rulers=(*rulers, ruler), label=title)
        self._show()

    def _show(self) -> None:
        self._view.scene.show_rulers(self._window.results.rulers or self._view.scene.rulers, self._begun)
        self._view.schedule_render()
