"""What the right button offers on the body: centre here, measure here, put the planes here, turn this joint."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from hit_core.axes import AXES, AXIS_INDEX
from hit_viewer.document.edits import Session
from hit_viewer.document.skin_points import nearest_on_skin
from hit_viewer.document.state import SkinPoint
from hit_viewer.scene import SceneView
from hit_viewer.texts import rulers as ruler_texts
from hit_viewer.texts import tools as texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.main_window import MainWindow
from hit_viewer.window.tool_actions import Tools

__all__ = ["ContextMenu"]

Place = npt.NDArray[np.float64]


class ContextMenu(QObject):
    """Opens at a place of the body."""

    def __init__(self, session: Session, view: SceneView, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        self._session, self._view, self._window, self._tools = session, view, window, tools
        self.menu = QMenu(window)
        view.context_wanted.connect(self.open)

    def open(self, place: Place, at: QPoint) -> None:
        """Offer what can be done at a place (3,)."""
        self.menu.clear()
        for text, do in (
            (texts.CENTRE_HERE, self._centre),
            (texts.MEASURE_HERE, self._measure),
            (texts.PLANES_HERE, self._put_planes),
            (texts.JOINT_HERE, self._choose_joint),
            (ruler_texts.FROM_HERE, self._measure_from),
            (ruler_texts.TAPE_HERE, self._lay_tape),
            (ruler_texts.TAPE_PLANE_HERE, lambda place: self._tools.laying.tape_at(float(place[1]))),
        ):
            self.menu.addAction(tr(text), partial(do, place))
        self.menu.popup(at)

    def _centre(self, place: Place) -> None:
        self._view.scene.centre_on(place)
        self._view.schedule_render()

    def _measure(self, place: Place) -> None:
        self._at_skin(place, self._tools.measure)

    def _measure_from(self, place: Place) -> None:
        self._at_skin(place, self._tools.laying.measure_from)

    def _lay_tape(self, place: Place) -> None:
        self._at_skin(place, lambda point: self._tools.laying.add("tape", (point,)))

    def _at_skin(self, place: Place, do: Callable[[SkinPoint], None]) -> None:
        frame = self._view.scene.frame
        if frame is not None:
            skin = frame.layers["skin"]
            do(nearest_on_skin(place, skin.points, skin.faces))

    def _put_planes(self, place: Place) -> None:
        planes = self._session.state.planes
        for axis in AXES:
            planes = planes.moved(axis, position=round(float(place[AXIS_INDEX[axis]]), 4), follows=None)
        self._session.update(planes=planes, label=tr(texts.PLANES_HERE))

    def _choose_joint(self, place: Place) -> None:
        frame = self._view.scene.frame
        if frame is not None:
            nearest = 1 + int(np.linalg.norm(frame.joints[1:] - place, axis=1).argmin())
            self._window.show_joint(nearest)
