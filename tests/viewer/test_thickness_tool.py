"""The thickness under the skin, measured by mouse and by keys in a real window."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import trimesh
from conftest import open_file, settled
from fake_computation import HALF, RADII, FakeComputation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hit_core import load_model
from hit_core.body.poses import POSES
from hit_core.measure.thickness import subcutaneous_thickness_mm
from hit_viewer.app import Viewer
from hit_viewer.document.skin_points import nearest_on_skin, place_on_skin, seen_on_skin
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.worker.computation import HitComputation
from hit_viewer.worker.requests import request_for

FORWARD = 1000 * (1 - RADII["LT"]) * float(HALF[2])
"""Thickness of the made-up body straight in front of its middle, millimetres."""


def pixel_of(viewer: Viewer, point: np.ndarray) -> QPoint:
    screen = viewer.view.scene.screen_points(point[None].astype(np.float32))[0]
    ratio = viewer.view.interactor.devicePixelRatioF()
    return QPoint(round(screen[0] / ratio), round((viewer.view.scene.window_size[1] - 1 - screen[1]) / ratio))


def click_front(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.view.scene.look("front")
    viewer.view.scene.render()
    qtbot.mouseClick(
        viewer.view.interactor, Qt.MouseButton.LeftButton, pos=pixel_of(viewer, np.array([0.0, 0.12, HALF[2]]))
    )


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def test_a_click_measures_only_when_asked_to(viewer: Viewer, qtbot: QtBot) -> None:
    clicked: list[int] = []
    viewer.view.joint_clicked.connect(clicked.append)
    click_front(viewer, qtbot)
    assert clicked
    assert viewer.session.state.skin_point is None
    viewer.actions.measure_action.trigger()
    assert viewer.window.numbers_panel.thickness.pick_button.isChecked()
    clicked.clear()
    click_front(viewer, qtbot)
    wait(viewer, qtbot)
    assert not clicked
    assert viewer.session.state.skin_point is not None
    row = viewer.window.numbers_panel.thickness
    assert row.current is not None
    assert row.current.millimetres == pytest.approx(FORWARD, rel=0.03)
    assert row.value.text() == f"{row.current.millimetres:.1f} mm"
    assert row.value.text() in viewer.window.status.facts.text()
    ends = viewer.view.scene.thickness_line.ends
    assert ends is not None
    assert np.linalg.norm(ends[1] - ends[0]) == pytest.approx(0.001 * row.current.millimetres)
    assert ends[0] == pytest.approx([0.0, 0.12, HALF[2]], abs=0.01)
    assert ends[1, 2] < ends[0, 2]
    qtbot.keyClick(viewer.view.interactor, Qt.Key.Key_Escape)
    assert not viewer.actions.measure_action.isChecked()
    click_front(viewer, qtbot)
    assert clicked


def test_beside_the_body_nothing_is_measured_and_a_drag_turns(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.view.measuring = True
    qtbot.mouseClick(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert viewer.session.state.skin_point is None
    before = viewer.view.scene.camera_state()["position"]
    start = pixel_of(viewer, np.array([0.0, 0.3, HALF[2]]))
    qtbot.mousePress(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewer.view.interactor, start + QPoint(40, 0))
    qtbot.mouseRelease(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert viewer.session.state.skin_point is None
    assert viewer.view.scene.camera_state()["position"] != pytest.approx(before)


def test_keys_measure_at_the_crosshair_and_the_point_follows(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    for axis, position in (("sagittal", 0.0), ("axial", 0.1), ("frontal", 0.3)):
        viewer.session.update(planes=viewer.session.state.planes.moved(axis, position=position))
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_T)
    wait(viewer, qtbot)
    point, row = viewer.session.state.skin_point, viewer.window.numbers_panel.thickness
    assert point is not None
    assert row.current is not None
    first, place = row.current.millimetres, row.current.origin
    assert first == pytest.approx(FORWARD, rel=0.03)
    # A heavier body is deeper in front: the same point of the skin, further out.
    viewer.window.shape_panel.sliders[1].number.setValue(-2.0)
    assert row.value.text() == "..."
    wait(viewer, qtbot)
    assert viewer.session.state.skin_point == point
    assert row.current is not None
    assert row.current.millimetres == pytest.approx(1.2 * first, rel=0.02)
    ends = viewer.view.scene.thickness_line.ends
    assert place is not None
    assert ends is not None
    assert ends[0, 2] == pytest.approx(1.2 * place[2], rel=1e-4)
    viewer.actions.undo_action.trigger()
    wait(viewer, qtbot)
    assert row.current.millimetres == pytest.approx(first)
    row.clear_button.click()
    assert viewer.view.scene.thickness_line.ends is None
    assert row.value.text() == "no point chosen"
    viewer.actions.undo_action.trigger()
    wait(viewer, qtbot)
    assert row.current.millimetres == pytest.approx(first)


def test_it_is_in_the_table_and_survives_save_and_restore(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer.view.measuring = True
    click_front(viewer, qtbot)
    wait(viewer, qtbot)
    measured = viewer.window.numbers_panel.thickness.current
    assert measured is not None
    head, row = csv.reader(io.StringIO(viewer.window.numbers_panel.tables()["thickness"]))
    assert head[-1] == "subcutaneous_thickness_mm"
    assert float(row[-1]) == pytest.approx(measured.millimetres, abs=0.01)
    assert int(row[0]) == viewer.session.state.skin_point.triangle
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    viewer.files.choose_save_session()
    state = viewer.session.state
    viewer.session.update(skin_point=None)
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert viewer.session.state == state
    wait(viewer, qtbot)
    again = viewer.window.numbers_panel.thickness.current
    assert again is not None
    assert again.millimetres == measured.millimetres


def test_a_point_of_another_skin_is_told(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.session.update(skin_point=SkinPoint(7, (1.0, 0.0, 0.0), 13_776))
    wait(viewer, qtbot)
    assert viewer.window.numbers_panel.thickness.value.text() == "not a point of this body"
    assert viewer.view.scene.thickness_line.ends is None


def test_what_a_plane_cuts_away_is_not_clicked(viewer: Viewer, qtbot: QtBot) -> None:
    planes = viewer.session.state.planes.moved("frontal", clips=True, position=0.05)
    viewer.session.update(planes=planes)
    wait(viewer, qtbot)
    viewer.view.measuring = True
    click_front(viewer, qtbot)  # through the cut: the far side of the skin faces away
    assert viewer.session.state.skin_point is None


@pytest.fixture(scope="module")
def real() -> HitComputation:
    computation = HitComputation(lambda name: load_model(name, device="cpu"), resolution=64)
    computation.load("phantom_male", lambda share, what: None)
    return computation


@pytest.mark.parametrize("space", ["posed", "shaped", "canonical"])
def test_the_models_own_layer(real: HitComputation, space: str) -> None:
    state = ViewerState(betas=(0.2, -1.5) + (0.0,) * 8, body_pose=POSES["Sitting"], space=space)
    frame = real.frame(request_for(state), exact=False)
    skin = frame.layers["skin"]
    belly = frame.joints[3] + (0.0, 0.0, 0.3)
    point = nearest_on_skin(belly, skin.points, skin.faces)
    found = real.thickness(request_for(replace(state, skin_point=point)))
    place = place_on_skin(point, skin.points, skin.normals, skin.faces)
    assert place is not None
    assert found.origin == pytest.approx(place[0], abs=1e-5)
    inner = np.linalg.norm(place[0] + 0.02 * place[1] - frame.joints, axis=1).min()
    assert inner < np.linalg.norm(place[0] - frame.joints, axis=1).min()  # towards the bones
    body = real.stages.pose(request_for(state))
    # Halving by the labels of single points, from the skin inward: no ray, no logits.
    low, high = 0.004, 0.060
    for _ in range(16):
        middle = 0.5 * (low + high)
        label = int(real.model.query((place[0] + middle * place[1])[None].astype(np.float32), body, space).labels)
        low, high = (middle, high) if label == 2 else (low, middle)
    assert found.millimetres == pytest.approx(1000 * low, abs=0.05)
    assert 5 < found.millimetres < 60
    again = subcutaneous_thickness_mm(real.model, body, *place, space)  # type: ignore[arg-type]
    assert again == found.millimetres


def test_points_seen_and_nearest() -> None:
    vertices = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, -1], [1, 0, -1], [0, 1, -1]], np.float32)
    faces = np.array([[0, 1, 2], [3, 4, 5]], np.int32)
    eye, ahead = np.array([0.2, 0.3, 5.0]), np.array([0.0, 0.0, -1.0])
    seen = seen_on_skin(eye, ahead, vertices, faces)
    assert seen is not None
    assert seen.triangle == 0
    assert seen.weights == pytest.approx((0.5, 0.2, 0.3))
    behind = seen_on_skin(eye, ahead, vertices, faces, lambda points: points[:, 2] < -0.5)
    assert behind is not None
    assert behind.triangle == 1
    assert seen_on_skin(eye, -ahead, vertices, faces) is None
    assert seen_on_skin(np.array([0.2, 0.3, -5.0]), -ahead, vertices, faces) is None  # faces away
    near = nearest_on_skin(np.array([-1.0, 0.5, -0.9]), vertices, faces)
    assert near.triangle == 1
    assert near.weights == pytest.approx((0.5, 0.0, 0.5))


def test_the_nearest_point_is_that_of_all_triangles() -> None:
    sphere = trimesh.creation.icosphere(3)
    vertices, faces = (sphere.vertices * [0.3, 0.9, 0.2]).astype(np.float32), sphere.faces.astype(np.int32)
    triangles = vertices[faces].astype(np.float64)
    for place in np.random.default_rng(0).normal(0, 0.6, (40, 3)):
        point = nearest_on_skin(place, vertices, faces)
        found = np.linalg.norm(np.array(point.weights) @ triangles[point.triangle] - place)
        others = trimesh.triangles.closest_point(triangles, np.tile(place, (len(faces), 1)))
        assert found == pytest.approx(np.linalg.norm(others - place, axis=1).min(), abs=1e-9)
