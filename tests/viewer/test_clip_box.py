"""The clip box: what is outside is gone, what it cuts is closed, and slice planes cut with it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import settled
from fake_computation import HALF, RADII
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.clipping import clip_limits, is_inside
from hit_viewer.document.planes import ClipBox
from hit_viewer.document.state import ViewerState


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def solid(viewer: Viewer, qtbot: QtBot) -> None:
    """Show bare opaque tissues from the front, without planes."""
    state = viewer.session.state
    layers, planes = state.layers.styled("skin", visible=False), state.planes
    for name in ("AT", "LT", "BT"):
        layers = layers.styled(name, opacity=1.0)
    for axis in ("axial", "frontal", "sagittal"):
        planes = planes.moved(axis, visible=False)
    viewer.session.update(layers=layers, planes=planes)
    wait(viewer, qtbot)
    viewer.view.scene.look("front")


def color_at(viewer: Viewer, point: tuple[float, float, float]) -> np.ndarray:
    pixels = viewer.view.scene.picture()
    x, y = viewer.view.scene.screen_points(np.array([point], np.float32))[0]
    return pixels[round(pixels.shape[0] - 1 - y), round(x)].astype(int)


LT, AT = np.array([205, 92, 92]), np.array([218, 165, 32])


def test_a_cut_by_the_box_is_closed_by_what_lies_there(viewer: Viewer, qtbot: QtBot) -> None:
    solid(viewer, qtbot)
    before = color_at(viewer, (0.0, 0.0, 0.0))
    viewer.window.tabs.setCurrentIndex(2)
    viewer.window.box_panel.on.click()
    wait(viewer, qtbot)
    assert viewer.session.state.box.on
    assert viewer.session.state.box.high == pytest.approx(HALF + 0.01, abs=1e-3)  # first around the body
    assert color_at(viewer, (0.0, 0.0, 0.0)) == pytest.approx(before, abs=8)  # nothing is cut yet
    front = viewer.window.box_panel.faces["high", 2].number
    front.setFocus()
    front.selectAll()
    qtbot.keyClicks(front, "0")
    qtbot.keyClick(front, Qt.Key.Key_Return)
    wait(viewer, qtbot)
    ring = 0.5 * (RADII["LT"] + RADII["AT"])
    assert color_at(viewer, (0.5 * HALF[0], 0.0, 0.0)) == pytest.approx(LT, abs=3)  # unlit, the tissue's own colour
    assert color_at(viewer, (ring * HALF[0], 0.0, 0.0)) == pytest.approx(AT, abs=3)
    viewer.window.box_panel.faces["high", 0].number.setValue(0.0)
    wait(viewer, qtbot)
    background = color_at(viewer, (1.2 * HALF[0], 0.0, 0.0))
    assert color_at(viewer, (0.5 * HALF[0], 0.0, 0.0)) == pytest.approx(background, abs=4)  # the cap is cut as well
    assert color_at(viewer, (-0.5 * HALF[0], 0.0, 0.0)) == pytest.approx(LT, abs=3)
    viewer.window.box_panel.on.click()
    wait(viewer, qtbot)
    assert color_at(viewer, (0.0, 0.0, 0.0)) == pytest.approx(before, abs=8)


def test_the_cap_follows_a_drag_of_the_face_and_of_the_shape(viewer: Viewer, qtbot: QtBot) -> None:
    solid(viewer, qtbot)
    viewer.session.update(box=ClipBox(True, (-1, -1, -1), (1, 1, 0.05)))
    wait(viewer, qtbot)
    cap = viewer.view.scene.body.caps["high", 2]
    assert cap.picture is not None
    first = cap.picture.areas_cm2["LT"]
    outline = 1e4 * np.pi * HALF[0] * HALF[1]
    # Two ellipses: where the plane leaves the lean spheroid, less where it leaves the bone.
    lean, bone = (RADII[name] ** 2 - (0.05 / HALF[2]) ** 2 for name in ("LT", "BT"))
    assert first == pytest.approx(outline * (lean - bone), rel=0.03)
    slider = viewer.window.box_panel.faces["high", 2].slider
    viewer.window.tabs.setCurrentIndex(2)
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        qtbot.mouseMove(slider, middle + QPoint(6 * step, 0))
    assert viewer.session.dragging
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    wait(viewer, qtbot)
    place = viewer.session.state.box.high[2]
    assert place > 0.05
    assert cap.picture.position == pytest.approx(place)
    assert cap.quad.points[:, 2] == pytest.approx(place)
    second = cap.picture.areas_cm2["LT"]
    viewer.window.shape_panel.sliders[0].number.setValue(2.0)
    wait(viewer, qtbot)
    assert cap.picture.areas_cm2["LT"] == pytest.approx(1.1 * second, rel=0.03)
    viewer.actions.undo_action.trigger()
    viewer.actions.undo_action.trigger()  # a whole drag
    assert viewer.session.state.box.high[2] == 0.05


def test_planes_and_box_cut_together_with_at_most_six_limits() -> None:
    state = ViewerState(box=ClipBox(True, (-0.5, -0.6, -0.7), (0.5, 0.6, 0.7)))
    planes = state.planes.moved("axial", clips=True, position=0.2).moved("frontal", clips=True, position=0.9)
    limits = clip_limits(replace(state, planes=planes))
    assert len(limits) == 6
    assert limits["high", 1] == 0.2
    assert limits["high", 2] == 0.7  # the box cuts before the plane does
    points = np.array([[0, 0, 0], [0, 0.3, 0], [0, -0.65, 0], [0.6, 0, 0], [0, 0, 0.8]], np.float32)
    assert is_inside(points, limits).tolist() == [True, False, False, False, False]
    assert clip_limits(ViewerState()) == {}
    box = ClipBox(True, (0, 0, 0), (1, 1, 1))
    assert box.moved("low", 0, 3.0).low[0] == 1.0
    assert box.moved("high", 2, -3.0).high[2] == 0.0


def test_slices_end_at_the_box_and_caps_yield_to_planes(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.session.update(box=ClipBox(True, (-1, -1, -1), (1, 0.3, 1)))
    wait(viewer, qtbot)
    body = viewer.view.scene.body
    assert body.caps["high", 1].actor.visibility
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.4, visible=True))
    assert not body.slices["axial"].actor.visibility  # outside of the box
    assert body.slices["axial"].frame_actor.visibility  # but still there to be dragged
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.1, clips=True))
    wait(viewer, qtbot)
    assert body.slices["axial"].actor.visibility
    assert not body.caps["high", 1].actor.visibility
    qtbot.keyClick(viewer.view.interactor, Qt.Key.Key_Home)
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_X)
    assert not viewer.session.state.box.on
    assert not any(cap.actor.visibility for cap in body.caps.values())


def test_faces_are_dragged_in_the_picture(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    solid(viewer, qtbot)
    assert viewer.view.scene.box_frame.handles() == {}  # nothing to grab while it is off
    viewer.window.box_panel.on.click()
    wait(viewer, qtbot)
    viewer.view.scene.look("oblique")
    view, canvas = viewer.view, viewer.view.interactor
    before = viewer.session.state.box

    def widget_point(pixel: np.ndarray) -> QPoint:
        ratio = canvas.devicePixelRatioF()
        return QPoint(round(pixel[0] / ratio), round((view.scene.window_size[1] - 1 - pixel[1]) / ratio))

    offered = view.scene.box_frame.handles()
    # Seen from the front and the body's left: its back and right faces are behind it.
    assert set(offered) >= {("high", 0), ("low", 1), ("high", 1)}
    assert not set(offered) & {("low", 2)}
    place, way = offered["high", 0]
    start = widget_point(place)
    camera = view.scene.camera_state()
    metres = -0.08
    qtbot.mouseMove(canvas, start)
    qtbot.waitUntil(lambda: canvas.cursor().shape() == Qt.CursorShape.SizeAllCursor)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        qtbot.mouseMove(canvas, widget_point(place + share * metres * way))
        assert viewer.session.dragging
    end = widget_point(place + metres * way)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert not viewer.session.dragging
    after = viewer.session.state.box
    assert after.high[0] == pytest.approx(before.high[0] + metres, abs=0.01)
    assert after.high[1:] == before.high[1:]
    assert after.low == before.low
    assert view.scene.camera_state() == camera  # the box was dragged, not the camera
    wait(viewer, qtbot)
    # The dot went along with the mouse.
    now = widget_point(view.scene.box_frame.handles()["high", 0][0])
    assert (now - end).manhattanLength() <= 4
    view.scene.render()
    viewer.window.grab().save(str(artifacts / "clip-box-handles.png"))
    assert viewer.window.box_panel.faces["high", 0].number.value() == pytest.approx(100 * after.high[0], abs=0.06)
    viewer.actions.undo_action.trigger()  # one step for the whole drag
    assert viewer.session.state.box == before
    viewer.actions.redo_action.trigger()
    assert viewer.session.state.box == after


def test_a_kept_picture_leaves_the_handles_out(viewer: Viewer, qtbot: QtBot) -> None:
    solid(viewer, qtbot)
    viewer.window.box_panel.on.click()
    wait(viewer, qtbot)
    canvas = viewer.view.interactor
    canvas.draw_later()
    qtbot.waitUntil(lambda: canvas.is_current)
    kept = viewer.view.scene.picture()
    place, _ = viewer.view.scene.box_frame.handles()["high", 1]
    x, y = round(place[0]), round(kept.shape[0] - 1 - place[1])
    shown = canvas._image.pixelColor(x, y)
    assert shown.red() > 200 > 110 > shown.blue()
    assert kept[y, x].max() < 120  # the background
