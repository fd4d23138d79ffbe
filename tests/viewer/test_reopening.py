"""What a session brings back when it is opened: by menu, by command line, in the middle of something else."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hit_core.body.files import BODY_SUFFIXES, save_body
from hit_core.body.parameters import BodyParameters
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import SESSION_ENDING, save_session_file
from hit_viewer.document.state import PinnedBody, ViewerState

CAMERA = {"position": [1.0, 0.4, 2.5], "focal_point": [0.1, 0.0, 0.0], "up": [0.0, 1.0, 0.0]}
OTHER = ViewerState(betas=(1.0,) * 10)


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def place(viewer: Viewer) -> list[float]:
    return list(viewer.view.scene.camera_state()["position"])


def motion(path: Path) -> Path:
    np.savez(path, poses=np.zeros((40, 156)), betas=np.zeros(16), trans=np.zeros((40, 3)), mocap_framerate=30.0)
    return path


def test_the_command_line_brings_the_camera_back(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, tmp_path: Path
) -> None:
    save_session_file(tmp_path / "a.hitsession", OTHER, CAMERA)
    viewer = make_viewer()
    assert viewer.view.scene.frame is None
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None, timeout=15_000)
    wait(viewer, qtbot)
    assert place(viewer) == pytest.approx(CAMERA["position"])


def test_bodies_side_by_side_come_back_as_they_were_seen(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    still = (0.0,) * 69
    state = ViewerState(pinned=PinnedBody("phantom_male", (0.5,) * 10, still), comparison="side")
    save_session_file(tmp_path / "a.hitsession", state, CAMERA)
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    qtbot.waitUntil(lambda: viewer.view.scene.beside.shown, timeout=15_000)
    wait(viewer, qtbot)
    assert place(viewer) == pytest.approx(CAMERA["position"])
    viewer.actions.beside_action.trigger()
    viewer.actions.beside_action.trigger()  # one who asks for it gets both bodies into sight
    assert place(viewer) != pytest.approx(CAMERA["position"])


def test_everything_stays_in_sight_in_a_picture_of_another_size(viewer: Viewer, qtbot: QtBot) -> None:
    def inside() -> bool:
        scene = viewer.view.scene
        points = scene.screen_points(scene.frame.layers["skin"].points) - scene.view_origin
        return bool((points >= 0).all() and (points <= scene.view_size).all())

    def resize(width: int) -> None:
        viewer.window.resize(width, 700)
        qtbot.waitUntil(lambda: viewer.window.size() == QSize(width, 700))
        qtbot.waitUntil(lambda: viewer.view.scene.window_size[0] == viewer.view.width())

    resize(1600)
    viewer.actions._look("front")
    resize(880)
    assert inside()
    viewer.actions.pin_action.trigger()
    viewer.actions.beside_action.trigger()
    qtbot.waitUntil(lambda: viewer.view.scene.beside.shown, timeout=15_000)
    far = viewer.view.scene.plotter.camera.distance
    viewer.actions.beside_action.trigger()
    assert viewer.view.scene.plotter.camera.distance < 0.9 * far
    assert inside()
    qtbot.mousePress(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(viewer.view.interactor, QPoint(60, 30))
    qtbot.mouseRelease(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=QPoint(60, 30))
    turned = place(viewer)
    resize(1100)
    assert place(viewer) == turned  # a camera that the user placed stays


def test_opening_a_session_loses_no_work(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.window.shape_panel.sliders[0].number.setValue(1.5)
    work = viewer.session.state
    save_session_file(tmp_path / "a.hitsession", OTHER, {})
    viewer.window.dropped.emit(tmp_path / "a.hitsession")
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert viewer.session.state == OTHER
    assert not viewer.window.isWindowModified()
    viewer.actions.undo_action.trigger()
    assert viewer.session.state == work
    assert viewer.window.isWindowModified()
    assert viewer.session.file is None  # it is not the file of what was opened in between
    wait(viewer, qtbot)


def test_an_opened_body_is_nothing_to_save(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    before = viewer.session.state
    for name, beta in (("a.npz", -0.5), ("b.npz", 0.5)):
        save_body(BodyParameters(betas=np.full(10, beta, np.float32)), tmp_path / name)
    open_file(viewer, qtbot, tmp_path / "a.npz")
    assert not viewer.window.isWindowModified()
    viewer.window.shape_panel.sliders[0].number.setValue(1.5)
    assert viewer.window.isWindowModified()
    open_file(viewer, qtbot, tmp_path / "b.npz")
    assert viewer.window.isWindowModified()  # the work before can still be saved
    for _ in range(3):
        viewer.actions.undo_action.trigger()
    assert viewer.session.state == before
    assert not viewer.window.isWindowModified()
    wait(viewer, qtbot)


def test_the_menu_offers_sessions_and_pictures(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (asked.append(args[3]) or "", ""))
    viewer.actions.open_action.trigger()
    first = asked[0].split(";;")[0]
    for ending in (*BODY_SUFFIXES, SESSION_ENDING, ".png"):  # ".npy" among them
        assert f"*{ending}" in first


def test_a_session_ends_a_motion_that_plays(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(viewer, qtbot, motion(tmp_path / "walk.npz"))
    viewer.playback.play()
    qtbot.waitUntil(lambda: viewer.playback.frame > 1)
    save_session_file(tmp_path / "a.hitsession", OTHER, {})
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    qtbot.wait(120)
    assert viewer.session.state == OTHER
    assert not viewer.timeline.isVisible()
    wait(viewer, qtbot)


def test_a_body_opened_during_a_drag(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    save_body(BodyParameters(betas=np.full(10, -0.5, np.float32)), tmp_path / "b.npz")
    before, slider = viewer.session.state, viewer.window.shape_panel.sliders[0].slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(slider, middle + QPoint(30, 0))
    assert viewer.session.dragging
    dragged = viewer.session.state
    viewer.window.dropped.emit(tmp_path / "b.npz")
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert viewer.session.state.betas == (-0.5,) * 10
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    wait(viewer, qtbot)
    assert slider.value() == pytest.approx(-0.5)
    viewer.actions.undo_action.trigger()
    assert viewer.session.state == dragged
    viewer.actions.undo_action.trigger()
    assert viewer.session.state == before


@pytest.mark.parametrize(
    "camera",
    [
        {"position": [0, 0, 0], "focal_point": [0, 0, 0], "up": [0, 1, 0]},
        {"position": [0, 0, 3], "focal_point": [0, 0, 0], "up": [0, 0, 0]},
        {"position": [0, 0, 3], "focal_point": [0, 0, 0], "up": [0, 0, 2]},
        {"position": [0, 0, 1e300], "focal_point": [0, 0, 0], "up": [0, 1, 0]},
        {"position": ["a", 0, 1], "focal_point": [0, 0, 0], "up": [0, 1, 0]},
        {"position": [0, 0, 3]},
    ],
)
def test_a_camera_that_sees_nothing_is_left_alone(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, camera: dict[str, object]
) -> None:
    before = viewer.view.scene.camera_state()
    save_session_file(tmp_path / "a.hitsession", OTHER, camera)
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert viewer.session.state == OTHER
    assert viewer.view.scene.camera_state() == before
    wait(viewer, qtbot)
    assert viewer.view.scene.picture().std() > 10


@pytest.mark.parametrize("ending", [".npz", ".pkl", ".json", ".hitsession", ".png", ".nii"])
def test_a_huge_file_is_refused_unread(viewer: Viewer, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    path, state = tmp_path / f"\u00e4 \u4f53{ending}", viewer.session.state
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)
    open_file(viewer, qtbot, path)
    assert viewer.files.dialog is not None
    assert path.name in viewer.files.dialog.text()
    if ending not in (".hitsession", ".png"):
        assert "is too large" in viewer.files.dialog.text()
    viewer.files.dialog.accept()
    assert viewer.session.state == state
