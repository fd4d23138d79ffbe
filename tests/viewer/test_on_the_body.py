"""What is done at a place of the body in the picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES, AXIS_INDEX
from hit_viewer.app import Viewer
from hit_viewer.document.cut_open import Opening


@pytest.fixture
def front(viewer: Viewer, qtbot: QtBot) -> Viewer:
    qtbot.waitUntil(lambda: viewer.engine.is_idle and viewer.view.scene.frame is not None, timeout=10_000)
    viewer.view.scene.look("front")
    viewer.view.scene.render()
    return viewer


def _widget_point(viewer: Viewer, place: np.ndarray) -> QPoint:
    x, y = viewer.view.scene.screen_points(place[None].astype(np.float32))[0]
    ratio = viewer.view.interactor.devicePixelRatioF()
    return QPoint(round(x / ratio), round((viewer.view.scene.window_size[1] - 1 - y) / ratio))


def _pixel(viewer: Viewer, place: np.ndarray) -> np.ndarray:
    return np.asarray(viewer.view.scene.screen_points(place[None].astype(np.float32))[0])


def test_a_place_is_on_the_cut_where_the_body_is_opened_and_on_the_skin_elsewhere(front: Viewer) -> None:
    scene = front.view.scene
    wedge = scene.body.wedge(front.session.state)
    on_cut = scene.place_at(_pixel(front, np.array([0.05, 0.0, wedge.places[2]])))
    assert on_cut is not None
    assert on_cut == pytest.approx([0.05, 0.0, wedge.places[2]], abs=0.01)
    on_skin = scene.place_at(_pixel(front, np.array([-0.05, 0.0, wedge.places[2]])))
    assert on_skin is not None
    assert on_skin[2] > wedge.places[2] + 0.02
    assert scene.place_at(np.array([2.0, 2.0])) is None


@pytest.mark.parametrize("number", range(4))
def test_the_right_button_offers_what_can_be_done_there(front: Viewer, qtbot: QtBot, number: int) -> None:
    scene, menu = front.view.scene, front.context_menu.menu
    front.session.update(opening=Opening("closed"))
    front.view.scene.look("front")
    target = np.array([0.03, 0.1, 0.0])
    place = scene.place_at(_pixel(front, target))
    assert place is not None
    qtbot.mouseClick(front.view.interactor, Qt.MouseButton.RightButton, pos=_widget_point(front, place))
    qtbot.waitUntil(menu.isVisible)
    camera = scene.camera_state()
    menu.actions()[number].trigger()
    menu.close()
    if number == 0:
        assert scene.camera_state()["focal_point"] == pytest.approx(place, abs=0.01)
    elif number == 1:
        assert front.session.state.skin_point is not None
    elif number == 2:
        planes = front.session.state.planes
        assert [planes[axis].position for axis in AXES] == pytest.approx(
            [place[AXIS_INDEX[axis]] for axis in AXES], abs=0.01
        )
    else:
        assert front.window.tabs.currentIndex() == 1
    if number:
        assert scene.camera_state() == camera


def test_beside_the_body_there_is_no_menu(front: Viewer, qtbot: QtBot) -> None:
    qtbot.mouseClick(front.view.interactor, Qt.MouseButton.RightButton, pos=QPoint(3, 3))
    assert not front.context_menu.menu.isVisible()


def test_the_wheel_comes_closer_to_what_is_under_the_pointer(front: Viewer, qtbot: QtBot) -> None:
    view = front.view
    place = np.array([0.05, 0.2, 0.0])
    view.scene.plotter.camera.focal_point = (0.0, 0.0, 0.0)
    at = _widget_point(front, place)
    before = view.scene.metres_per_pixel(500)
    position = QPointF(at)
    event = QWheelEvent(
        position, QPointF(view.mapToGlobal(at)), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.interactor, event)
    assert view.scene.metres_per_pixel(500) < before / 1.2
    moved = _widget_point(front, place) - at
    assert abs(moved.x()) + abs(moved.y()) <= 2


def test_all_stays_in_sight_after_a_change_unless_the_camera_was_moved(front: Viewer, qtbot: QtBot) -> None:
    scene = front.view.scene

    def is_in_sight() -> bool:
        assert scene.frame is not None
        places = (scene.screen_points(scene.frame.layers["skin"].points) - scene.view_origin) / scene.view_size
        return bool(((places >= 0) & (places <= 1)).all())

    def grow(beta: float) -> None:
        front.session.update(betas=(beta, *(0.0,) * 9))
        qtbot.waitUntil(lambda: front.engine.is_idle and scene.frame.request.betas[0] == beta, timeout=10_000)

    assert is_in_sight()
    fitted = scene.camera_state()
    grow(0.01)
    assert scene.camera_state() == fitted  # it still is in sight
    grow(5.0)
    assert is_in_sight()
    assert scene.camera_state() != fitted
    scene.zoom(3.0)
    moved = scene.camera_state()
    grow(4.0)
    assert scene.camera_state() == moved
