"""The picture in the window: how the mouse turns it, what it shows of layers. See `test_canvases.py`."""

from dataclasses import replace

import numpy as np
import pyvista as pv
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import ViewerState
from hit_viewer.scene import Scene
from hit_viewer.scene.actors import Surface
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import LayerMesh


def position(viewer: Viewer) -> np.ndarray:
    return np.array(viewer.view.scene.camera_state()["position"])


def test_the_mouse_turns_moves_and_zooms(viewer: Viewer, qtbot: QtBot) -> None:
    canvas = viewer.view.interactor
    corner = QPoint(20, 20)  # away from body and planes
    start = position(viewer)
    turns = viewer.view.rendered
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(canvas, corner + QPoint(60, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corner + QPoint(60, 0))
    turned = position(viewer)
    assert turned[0] < start[0] - 0.1
    assert np.linalg.norm(turned) > 0.5 * np.linalg.norm(start)
    qtbot.waitUntil(lambda: viewer.view.rendered > turns)
    qtbot.mouseMove(canvas, corner + QPoint(120, 0))  # no button: nothing turns
    assert (position(viewer) == turned).all()
    for notch in (120, -120, -120):
        before = np.linalg.norm(position(viewer))
        here = QPointF(corner)
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
        wheel = QWheelEvent(here, canvas.mapToGlobal(here), QPoint(), QPoint(0, notch), *none)
        QApplication.sendEvent(canvas, wheel)
        assert (np.linalg.norm(position(viewer)) < before) == (notch > 0)
    focus = viewer.view.scene.plotter.camera.focal_point
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=corner)
    qtbot.mouseMove(canvas, corner + QPoint(0, 50))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corner + QPoint(0, 50))
    assert viewer.view.scene.plotter.camera.focal_point != focus
    assert settled(viewer)


def test_an_inner_layer_shows_only_where_it_is_clearly_in_front() -> None:
    layers = ViewerState().layers
    for name in LAYERS:
        layers = layers.styled(name, opacity=1.0, visible=name in ("AT", "LT"))
    state = ViewerState(layers=layers)
    frame = FakeComputation().frame(request_for(state), True)
    plotter = pv.Plotter(off_screen=True, window_size=(120, 200), lighting="none")
    try:
        scene = Scene(plotter)
        scene.apply(state)
        outer = frame.layers["AT"]
        for ahead_m, seen in ((0.001, "AT"), (0.03, "LT")):
            nearer = LayerMesh(outer.points + np.float32([0, 0, ahead_m]), outer.normals, frame.layers["LT"].faces)
            scene.show_frame(replace(frame, layers={**frame.layers, "LT": nearer}))
            scene.look("front")
            pixel = scene.picture()[100, 60].astype(float)
            assert min(("AT", "LT"), key=lambda name: _apart(pixel, layer_color(name, state))) == seen
    finally:
        plotter.close()


def _apart(pixel: np.ndarray, color: tuple[int, int, int]) -> float:
    """Angle between two colours, whatever their brightness."""
    other = np.array(color, float)
    return float(np.arccos(np.clip(pixel @ other / np.linalg.norm(pixel) / np.linalg.norm(other), -1, 1)))


def test_surfaces_of_a_drag_and_of_rest_take_turns() -> None:
    """Both topologies are kept; each picture is of the points that came last."""
    plotter = pv.Plotter(off_screen=True, window_size=(120, 120))
    surface = Surface(plotter.renderer, "AT")
    surface.actor.visibility = True
    plotter.camera_position = "xy"

    def ball(resolution: int, radius: float) -> LayerMesh:
        mesh = pv.Sphere(radius=1.0, theta_resolution=resolution, phi_resolution=resolution)
        points = np.asarray(mesh.points, np.float32)
        return LayerMesh(radius * points, points, faces[resolution])

    def width() -> int:
        plotter.render_window.Render()
        picture = np.asarray(plotter.screenshot(return_img=True)).astype(int)
        return int((np.abs(picture - picture[0, 0]).sum(-1) > 30).any(0).sum())

    faces = {n: pv.Sphere(theta_resolution=n, phi_resolution=n).regular_faces.astype(np.int32) for n in (40, 60)}
    known = []
    for resolution, radius, pixels in ((40, 1.0, 60), (60, 1.0, 60), (40, 1.5, 90), (60, 0.5, 30), (60, 1.5, 90)):
        surface.show(ball(resolution, radius))
        plotter.camera.focal_point, plotter.camera.position = (0, 0, 0), (0, 0, 10)
        plotter.camera.parallel_projection, plotter.camera.parallel_scale = True, 2.0
        plotter.renderer.ResetCameraClippingRange()
        assert abs(width() - pixels) <= 3
        known.append(surface.data)
    assert known[2] is known[0]
    assert known[3] is known[4] is known[1]
    plotter.close()
