"""Posing on the body: while the pose panel is in front, a limb that is dragged in the picture turns its joints."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject

from hit_viewer.document.edits import Session
from hit_viewer.document.limb_drag import LimbDrag, turning_joints
from hit_viewer.scene import SceneView
from hit_viewer.texts import window as texts
from hit_viewer.texts.joints import joint_title
from hit_viewer.texts.translation import tr
from hit_viewer.window.main_window import MainWindow

__all__ = ["LimbPosing"]


class LimbPosing(QObject):
    """Between the view, the pose panel and the session."""

    def __init__(self, session: Session, view: SceneView, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._view, self._panel = session, view, window.pose_panel
        self._tabs = window.tabs
        self._drag: LimbDrag | None = None
        window.tabs.currentChanged.connect(lambda _: self._switch())
        self._panel.by_dragging.clicked.connect(self._switch)
        self._panel.joint_chosen.connect(lambda _: self._switch())
        view.limb_gripped.connect(self._grip)
        view.limb_dragged.connect(self._turn)
        self._switch()

    def _switch(self) -> None:
        in_front = self._tabs.currentWidget().isAncestorOf(self._panel)
        self._view.posing = in_front and self._panel.by_dragging.isChecked()
        self._view.scene.choose_joint(self._panel.joint if in_front else None)
        self._view.schedule_render()

    def _grip(self, part: int, place: npt.NDArray[np.float64]) -> None:
        frame = self._view.scene.frame
        turned = turning_joints(part)
        self._drag = None
        if frame is None or not turned:
            return
        request = frame.request
        self._drag = LimbDrag(part, place, request.body_pose, request.global_orient, frame.joints.astype(float))
        self._panel.choose_joint(turned[-1])

    def _turn(self, target: npt.NDArray[np.float64]) -> None:
        if self._drag is not None:
            label = tr(texts.STEP_JOINT, joint=joint_title(self._drag.part))
            self._session.update(body_pose=self._drag.pose_for(target), drag=True, label=label)
