"""The 3D view, drawn straight to the screen and off screen: the same for whoever looks and whoever drags."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import settled
from fake_computation import HALF
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.layers import LAYERS
from hit_viewer.scene import graphics
from hit_viewer.scene.canvas import Canvas
from hit_viewer.scene.hidden_scene import hidden_scene
from hit_viewer.scene.native_canvas import NativeCanvas
from hit_viewer.scene.offscreen_canvas import OffscreenCanvas

KINDS = {"native": NativeCanvas, "offscreen": OffscreenCanvas}
SELDOM = 1e-3
"""Of the pixels: where translucent triangles lie in one place, it is chance which is drawn first."""


@pytest.fixture(params=list(KINDS))
def viewer(
    request: pytest.FixtureRequest,
    make_viewer: Callable[[], Viewer],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Viewer:
    monkeypatch.setenv("HIT_CANVAS", request.param)
    viewer = make_viewer()
    viewer.window.resize(960, 600)
    assert type(viewer.view.interactor) is KINDS[request.param]
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer), timeout=15_000)
    qtbot.waitUntil(lambda: viewer.view.interactor.is_current, timeout=15_000)
    return viewer


def shown(canvas: Canvas, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(lambda: canvas.is_current)
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., :3].astype(int)


def taken(viewer: Viewer, qtbot: QtBot, size: tuple[int, int] | None, transparent: bool) -> np.ndarray:
    pictures: list[np.ndarray] = []
    viewer.view.take(size, transparent, lambda develop: pictures.append(develop()), samples=8)
    assert not viewer.view.interactor.is_current
    qtbot.waitUntil(lambda: bool(pictures), timeout=15_000)
    return pictures[0].astype(int)


def sorted_layers(viewer: Viewer, sort: bool) -> None:
    """Show translucent layers, sorted pixel by pixel as a graphics card does, or opaque ones."""
    viewer.view.scene.sorts_pixels = True
    layers = viewer.session.state.layers
    for name in LAYERS:
        layers = layers.styled(name, visible=True, opacity=0.4 if sort and name != "BT" else 1.0)
    viewer.session.update(layers=layers)
    assert viewer.view.scene.plotter.renderer.GetUseDepthPeeling() == sort


def share_unlike(one: np.ndarray, other: np.ndarray, by: int = 12) -> float:
    return float((np.abs(one - other).max(-1) > by).mean())


@pytest.mark.parametrize("sort", [False, True], ids=["opaque", "translucent"])
def test_it_shows_the_scene_smooth_at_rest(viewer: Viewer, qtbot: QtBot, sort: bool) -> None:
    canvas = viewer.view.interactor
    sorted_layers(viewer, sort)
    canvas.draw_later()
    quick = shown(canvas, qtbot)
    plain = viewer.view.scene.picture().astype(int)
    assert quick.shape == plain.shape
    assert quick.std() > 10
    assert share_unlike(quick, plain) < 0.01
    multi_sampled = type(canvas) is NativeCanvas and not sort
    assert (np.abs(quick - plain).max() > 12) == multi_sampled  # smooth at once, along edges
    qtbot.waitUntil(lambda: canvas.is_fine, timeout=15_000)
    fine = shown(canvas, qtbot)
    again = viewer.view.scene.picture(samples=8).astype(int)
    assert share_unlike(fine[:-60], again[:-60], 2) < SELDOM  # above the scale bar, whose letters VTK moves by a pixel
    assert canvas.is_fine  # looking at it has changed nothing


@pytest.mark.parametrize(("sort", "transparent"), [(False, False), (True, True)], ids=["opaque", "translucent"])
def test_kept_pictures_are_those_of_a_hidden_scene(viewer: Viewer, qtbot: QtBot, transparent: bool, sort: bool) -> None:
    canvas, scene = viewer.view.interactor, viewer.view.scene
    sorted_layers(viewer, sort)
    before, camera, size = shown(canvas, qtbot), scene.camera_state(), scene.window_size
    found = taken(viewer, qtbot, (420, 500), transparent)
    with hidden_scene((420, 500)) as hidden:
        hidden.background(viewer.theme)
        assert scene.shown is not None
        hidden.show(scene.shown)
        hidden.restore_camera(camera)
        expected = hidden.picture(transparent=transparent, samples=8).astype(int)
    assert found.shape == expected.shape
    assert share_unlike(found, expected, 2) < SELDOM
    assert (scene.camera_state(), scene.window_size) == (camera, size)
    canvas.finish()
    assert scene.plotter.camera.GetWindowCenter() == (0.0, 0.0)
    canvas.draw_later()
    assert share_unlike(shown(canvas, qtbot), before, 2) < SELDOM


def test_a_kept_picture_is_never_on_the_screen(viewer: Viewer, qtbot: QtBot) -> None:
    canvas = viewer.view.interactor
    qtbot.waitUntil(lambda: canvas.is_fine, timeout=15_000)
    before, pictures = shown(canvas, qtbot), []
    canvas.take(viewer.view.scene.shots((200, 300), True, samples=8), lambda develop: pictures.append(develop()))
    while not pictures:
        qtbot.wait(1)
        now = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = np.frombuffer(now.constBits(), np.uint8).reshape(now.height(), now.width(), 4)[..., :3]
        assert np.abs(pixels - before).max() <= 1
    assert pictures[0].shape == (300, 200, 4)


def test_the_mouse_turns_the_camera_and_chooses_joints(viewer: Viewer, qtbot: QtBot) -> None:
    canvas, scene = viewer.view.interactor, viewer.view.scene
    joints: list[int] = []
    viewer.view.joint_clicked.connect(joints.append)
    assert scene.frame is not None
    x, y = scene.screen_points(scene.frame.joints[15:16])[0]
    ratio = canvas.devicePixelRatioF()
    head = QPoint(round(x / ratio), round((scene.window_size[1] - 1 - y) / ratio))
    camera = scene.camera_state()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=head)
    assert joints == [15]
    assert scene.camera_state() == camera
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(canvas, QPoint(80, 20))
    before = viewer.view.rendered
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(80, 20))
    assert scene.camera_state()["position"][0] < camera["position"][0] - 0.1
    qtbot.waitUntil(lambda: viewer.view.rendered > before)
    assert canvas.childAt(QPoint(20, 20)) is None  # the real mouse and files dropped meet no other widget


def test_a_planes_frame_is_dragged_and_the_camera_stays(viewer: Viewer, qtbot: QtBot) -> None:
    canvas, scene = viewer.view.interactor, viewer.view.scene
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.0, visible=True))
    scene.look("oblique")
    scene.turn(0, 20)
    camera = scene.camera_state()
    corners = scene.frame_corners("axial")
    assert corners is not None
    x, y = scene.screen_points(corners)[:2].mean(0)
    ratio = canvas.devicePixelRatioF()
    start = QPoint(round(x / ratio), round((scene.window_size[1] - 1 - y) / ratio))
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 4):
        qtbot.mouseMove(canvas, start - QPoint(0, 8 * step))
    assert viewer.session.dragging
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 24))
    assert 0.01 < viewer.session.state.planes.axial.position < HALF[1]
    assert scene.camera_state() == camera


def test_keys_belong_to_the_window(viewer: Viewer, qtbot: QtBot) -> None:
    """VTK knows "q" for close, "w" for wires and "r" for another view."""
    camera = viewer.view.scene.camera_state()
    qtbot.keyClicks(viewer.view.interactor, "qwesrv3")
    qtbot.wait(20)
    assert viewer.view.scene.camera_state() == camera
    assert viewer.view.isVisible()
    assert viewer.view.focusProxy() is viewer.view.interactor


def test_one_picture_for_many_changes_and_none_without(viewer: Viewer, qtbot: QtBot) -> None:
    canvas, orders = viewer.view.interactor, []
    qtbot.waitUntil(lambda: canvas.is_fine, timeout=15_000)
    canvas.may_refine = lambda: False
    canvas.ordered.connect(lambda: orders.append(1))
    before = viewer.view.rendered
    for _ in range(10):
        canvas.draw_later()
    qtbot.waitUntil(lambda: viewer.view.rendered > before)
    assert len(orders) == 1
    if isinstance(canvas, NativeCanvas):
        return  # what Qt paints anew of its own accord is up to Qt
    viewer.window.status.message.setText("another text")
    viewer.window.repaint()
    qtbot.wait(60)
    assert (len(orders), viewer.view.rendered) == (1, before + 1)


def test_the_picture_follows_the_windows_size(viewer: Viewer, qtbot: QtBot) -> None:
    canvas, before = viewer.view.interactor, viewer.view.scene.window_size
    for size in ((1300, 900), (1100, 700)):
        viewer.window.resize(*size)
        canvas.take(viewer.view.scene.shots((90, 80), False), lambda develop: None)
        qtbot.waitUntil(lambda before=before: viewer.view.scene.window_size != before)
        qtbot.waitUntil(lambda: canvas.is_current)
        before = viewer.view.scene.window_size
        ratio = canvas.devicePixelRatioF()
        assert before == (round(canvas.width() * ratio), round(canvas.height() * ratio))
        assert shown(canvas, qtbot).shape == (before[1], before[0], 3)
        assert shown(canvas, qtbot)[:, -40:].std() > 1  # no stripe is left at the border


@pytest.mark.parametrize(
    ("renderer", "setting", "environment", "expected"),
    [
        ("NVIDIA H200/PCIe/SSE2", "", "", NativeCanvas),
        ("NVIDIA H200/PCIe/SSE2", "offscreen", "", OffscreenCanvas),
        ("NVIDIA H200/PCIe/SSE2", "offscreen", "native", NativeCanvas),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", "", "", OffscreenCanvas),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", "native", "", NativeCanvas),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", "native", "offscreen", OffscreenCanvas),
        ("GDI Generic", "", "", OffscreenCanvas),
        ("", "native", "native", OffscreenCanvas),
    ],
)
def test_the_canvas_suits_what_draws(
    monkeypatch: pytest.MonkeyPatch, renderer: str, setting: str, environment: str, expected: type[Canvas]
) -> None:
    monkeypatch.setattr(graphics, "opengl_renderer", lambda: renderer)
    monkeypatch.setenv("HIT_CANVAS", environment)
    assert graphics.canvas_class(setting) is expected


def test_the_setting_chooses_at_the_next_start(
    make_viewer: Callable[[], Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HIT_CANVAS", raising=False)
    for kind, other in (("offscreen", "native"), ("native", "offscreen")):
        viewer = make_viewer()
        assert type(viewer.view.interactor) is KINDS[kind]
        dialog = viewer.choose_settings()
        dialog.drawing.setCurrentIndex(dialog.drawing.findData(other))
        assert dialog.drawing.later.text()
        dialog.accept()
        assert type(viewer.view.interactor) is KINDS[kind]


def test_opengl_says_what_draws(qapp: Any) -> None:
    assert graphics.opengl_renderer()
    assert graphics.is_software("softpipe")
    assert not graphics.is_software("AMD Radeon RX 7900 XTX")


PROGRAM = (Path(__file__).parent / "test_exit.py").read_text().split('"""')[3]
PROGRAM = PROGRAM.replace("step == 20", "step == 5").replace("range(25)", "range(8)")


@pytest.mark.parametrize("kind", list(KINDS))
def test_closing_while_it_draws_is_a_clean_end(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a drag, with a picture to be kept under way."""
    monkeypatch.setenv("HIT_CANVAS", kind)
    wanted = (
        "        viewer.view.take((900, 900), True, lambda develop: None, samples=8)\n        viewer.window.close()"
    )
    program = PROGRAM.replace("        viewer.window.close()", wanted)
    assert wanted in program
    command = [sys.executable, "-W", "error", "-c", program, str(tmp_path), "drag"]
    here = str(Path(__file__).parent)
    ended = subprocess.run(command, capture_output=True, text=True, cwd=here, timeout=200, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
