from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.limb_drag import turning_joints
from hit_viewer.document.state import ViewerState


@pytest.fixture
def posing(viewer: Viewer, qtbot: QtBot) -> Viewer:
    """The pose panel in front of a body at rest, seen from the front."""
    viewer.session.update(opening=viewer.session.state.opening.__class__("closed"))
    viewer.window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: viewer.engine.is_idle and viewer.view.scene.frame is not None, timeout=10_000)
    viewer.view.scene.look("front")
    return viewer


def _limb_pixel(viewer: Viewer) -> QPoint:
    """Where a part that turns something is seen, in the widget."""
    view, canvas = viewer.view, viewer.view.interactor
    for x in np.linspace(0.15, 0.85, 40):
        for y in np.linspace(0.15, 0.85, 40):
            point = QPoint(round(x * canvas.width()), round(y * canvas.height()))
            found = view.scene.part_at(_vtk_pixel(viewer, point))
            if found is not None and turning_joints(found[0]):
                return point
    raise AssertionError("no limb is seen")


def _vtk_pixel(viewer: Viewer, point: QPoint) -> np.ndarray:
    ratio = viewer.view.interactor.devicePixelRatioF()
    return np.array([point.x() * ratio, viewer.view.scene.window_size[1] - 1 - point.y() * ratio])


def test_a_limb_is_lit_and_dragged_in_one_step_while_the_view_stands_still(posing: Viewer, qtbot: QtBot) -> None:
    view, canvas, before = posing.view, posing.view.interactor, posing.session.state.body_pose
    point = _limb_pixel(posing)
    qtbot.mouseMove(canvas, point)
    qtbot.waitUntil(lambda: view.scene.limb_marks.part is not None, timeout=15_000)
    found = view.scene.part_at(_vtk_pixel(posing, point))
    assert found is not None
    assert view.scene.limb_marks.part == found[0]
    camera = view.scene.camera_state()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=point)
    assert posing.window.pose_panel.joint == turning_joints(found[0])[-1]
    for step in (10, 25, 40):
        qtbot.mouseMove(canvas, point + QPoint(step, -step))
        assert posing.session.dragging
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point + QPoint(40, -40))
    assert not posing.session.dragging
    assert posing.session.state.body_pose != before
    assert view.scene.camera_state() == camera
    posing.actions.undo_action.trigger()
    assert posing.session.state.body_pose == before


@pytest.mark.parametrize("how", ["beside the body", "switched off", "another panel"])
def test_else_a_drag_turns_the_view(posing: Viewer, qtbot: QtBot, how: str) -> None:
    view, canvas = posing.view, posing.view.interactor
    point = QPoint(6, 6) if how == "beside the body" else _limb_pixel(posing)
    if how == "switched off":
        posing.window.pose_panel.by_dragging.click()
    elif how == "another panel":
        posing.window.tabs.setCurrentIndex(0)
    camera = view.scene.camera_state()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseMove(canvas, point + QPoint(40, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=point + QPoint(40, 20))
    assert posing.session.state.body_pose == ViewerState().body_pose
    assert view.scene.camera_state() != camera


def test_the_chosen_joint_has_a_dot_while_the_panel_is_in_front(posing: Viewer, qtbot: QtBot) -> None:
    marks = posing.view.scene.limb_marks
    posing.window.pose_panel.choose_joint(18)
    assert marks.joint == 18
    assert marks.is_seen
    exported = posing.view.scene.picture()
    posing.window.tabs.setCurrentIndex(0)
    assert marks.joint is None
    assert not marks.is_seen
    assert (posing.view.scene.picture() == exported).all()  # marks are no part of a picture that is kept
