"""Distances, tapes and angles: laid by clicks, from the menu, or by the right button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from hit_core.axes import AXIS_INDEX
from hit_core.measure.joint_angles import JOINT_ANGLES
from hit_viewer.document.edits import Session
from hit_viewer.document.rulers import MOST_RULERS, Ruler, next_name
from hit_viewer.document.state import SkinPoint
from hit_viewer.document.tape_planes import ShownSkin, TapePlane
from hit_viewer.scene import SceneView
from hit_viewer.texts import rulers as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import MEASURING
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.tape_dialog import TapeDialog

__all__ = ["Laying"]


class Laying(QObject):
    """Adds rulers to the session and hands what they say to the scene."""

    def __init__(self, session: Session, view: SceneView, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._view, self._window = session, view, window
        self._begun: SkinPoint | None = None
        window.results.rulers_changed.connect(lambda found: self._show())
        window.slices_panel.drawn.connect(self.draw)
        rulers = window.numbers_panel.rulers
        rulers.angle_wanted.connect(self.angle)
        rulers.plane_wanted.connect(self.at_plane)
        rulers.change_wanted.connect(self.change_plane)
        self.dialog: TapeDialog | None = None

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

    def at_plane(self, axis: str) -> None:
        """Ask for the plane of a new tape, which begins as a slice plane; without an axis level, at the middle."""
        frame = self._view.scene.frame
        if frame is None:
            return
        if axis not in ("frontal", "sagittal"):
            low, high = frame.bounds
            self.tape_at(self._session.state.planes[axis].position if axis else float(low[1] + high[1]) / 2)
            return
        index = AXIS_INDEX[axis]
        place, normal = frame.joints[0].astype(np.float64), np.zeros(3)
        place[index], normal[index] = self._session.state.planes[axis].position, 1.0
        self._ask(TapePlane.across(normal, place), "", self._lay)

    def tape_at(self, height: float) -> None:
        """Ask for the plane of a new tape, which begins level at a height (y, m)."""
        frame = self._view.scene.frame
        if frame is not None:
            x, _, z = map(float, frame.joints[0])
            self._ask(TapePlane((x, height, z)), "", self._lay, seeks=True)

    def change_plane(self, number: int) -> None:
        """Ask for another plane of a tape that lies on the body."""
        found, ruler = self._window.results.rulers, self._session.state.rulers[number]
        skin = self._skin()
        if found is None or skin is None:
            return
        line = found.taken[number].points

        def change(point: SkinPoint, part: str, normal: tuple[float, ...]) -> None:
            rulers = self._session.state.rulers
            if ruler not in rulers:  # undone meanwhile
                return
            at, changed = rulers.index(ruler), replace(ruler, points=(point,), part=part, normal=normal)
            self._session.update(rulers=(*rulers[:at], changed, *rulers[at + 1 :]), label=tr(texts.PLANE_TITLE))

        self._ask(skin.plane_of(ruler, line), ruler.part or skin.part_of(line), change, ruler.name)

    def _lay(self, point: SkinPoint, part: str, normal: tuple[float, ...]) -> None:
        self.add("tape", (point,), part=part, normal=normal)

    def _ask(
        self,
        plane: TapePlane,
        part: str,
        answered: Callable[[SkinPoint, str, tuple[float, ...]], object],
        name: str = "",
        seeks: bool = False,
    ) -> None:
        skin = self._skin()
        if skin is not None:
            self.dialog = TapeDialog(skin, plane, part, answered, name, seeks, self._window)
            self.dialog.open()

    def _skin(self) -> ShownSkin | None:
        frame = self._view.scene.frame
        if frame is None or frame.skin_joints is None:
            return None
        skin, shown = frame.layers["skin"], frame.request.parameters
        points = skin.points.astype(np.float64)
        return ShownSkin(points, skin.faces, frame.skin_joints, shown["global_orient"], shown["body_pose"])

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
