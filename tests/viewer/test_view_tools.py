"""Scale bars, light, detail, colours, and the keys and buttons of pictures and slices."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import settled
from fake_computation import HALF, FakeComputation
from mouse import double_click
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES
from hit_core.tissues import Found
from hit_viewer.app import Viewer
from hit_viewer.document.planes import NAVEL_M
from hit_viewer.texts.scale_lengths import round_length_cm
from hit_viewer.widgets.slice_readout import found_told
from hit_viewer.window.palette import commands_of


@pytest.fixture
def rested(viewer: Viewer, qtbot: QtBot) -> Viewer:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    return viewer


def choose(box: object, value: str) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def wheel(view: object, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    middle = QPointF(view.width() / 2, view.height() / 2)  # type: ignore[attr-defined]
    view.wheelEvent(  # type: ignore[attr-defined]
        QWheelEvent(
            middle,
            view.mapToGlobal(middle),  # type: ignore[attr-defined]
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )


@pytest.mark.parametrize(
    ("most_m", "expected"), [(0.5, 50), (0.4999, 20), (0.199, 10), (0.1, 10), (0.011, 1), (0.0099, 0.5), (3.0, 200)]
)
def test_round_lengths(most_m: float, expected: float) -> None:
    assert round_length_cm(most_m) == pytest.approx(expected)


def test_the_scale_bar_is_true_at_the_focal_plane_and_follows_the_zoom(rested: Viewer) -> None:
    scene, bar = rested.view.scene, rested.view._scale_bar
    seen = set()
    for _ in range(8):
        scene.render()
        camera = scene.plotter.camera
        ahead = np.asarray(camera.focal_point) - np.asarray(camera.position)
        across = np.cross(ahead, camera.up)
        across /= np.linalg.norm(across)
        ends = np.stack([camera.focal_point, np.asarray(camera.focal_point) + 0.01 * bar.length_cm * across])
        screen = scene.screen_points(ends.astype(np.float32))
        assert np.linalg.norm(screen[1] - screen[0]) == pytest.approx(bar.pixels, rel=1e-3)
        assert 0.05 * scene.view_size[0] < bar.pixels <= 0.22 * scene.view_size[0]
        digit = bar.length_cm / 10 ** np.floor(np.log10(bar.length_cm))
        assert min(abs(digit - step) for step in (1, 2, 5)) < 1e-6
        seen.add(bar.length_cm)
        scene.zoom(1.6)
    assert len(seen) >= 4


def test_the_scale_bars_of_slices_are_true(rested: Viewer) -> None:
    for view in rested.window.slices_panel.views.values():
        for factor in (1.0, 3.0, 2.0):
            view.zoom(factor)
            length, pixels = view.scale_bar()
            begin, end = (view.world_point(QPointF(x, 40.0)) for x in (20.0, 20.0 + pixels))
            assert np.linalg.norm(np.subtract(end, begin)) == pytest.approx(0.01 * length, rel=1e-6)
            assert pixels <= 0.3 * view.width() * (1 + 1e-6)


def test_light_and_detail(rested: Viewer, computation: FakeComputation, qtbot: QtBot) -> None:
    panel = rested.window.planes_panel
    pictures = {}
    for name in ("studio", "headlight", "soft"):
        choose(panel.lighting, name)
        pictures[name] = rested.view.scene.picture().astype(int)
    for one, other in (("studio", "headlight"), ("headlight", "soft"), ("soft", "studio")):
        assert np.abs(pictures[one] - pictures[other]).max() > 20
    computation.log.clear()
    choose(panel.detail, "full")
    qtbot.waitUntil(lambda: settled(rested), timeout=15_000)
    assert rested.view.scene.frame is not None
    assert rested.view.scene.frame.request.detail == "full"
    assert [entry for entry in computation.log if entry[0] == "frame"]


def test_a_layers_own_colour_is_that_of_its_slices_too(
    rested: Viewer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = rested.window.layers_panel
    monkeypatch.setattr(QColorDialog, "getColor", lambda *args: QColor(10, 200, 30))
    own, back = panel.color["LT"].menu().actions()
    own.trigger()
    qtbot.waitUntil(lambda: settled(rested), timeout=15_000)
    prop = rested.view.scene.body.surfaces["LT"].actor.prop
    assert [round(255 * c) for c in prop.color.float_rgb] == [10, 200, 30]
    picture = rested.window.slices_panel.views["frontal"].picture
    assert picture is not None
    assert (picture.rgba[picture.labels == 1][:, :3] == (10, 200, 30)).all()
    panel.color["LT"].menu().aboutToShow.emit()
    assert back.isEnabled()
    back.trigger()
    assert rested.session.state.layers.LT.color is None


def test_skin_as_wireframe(rested: Viewer) -> None:
    rested.window.layers_panel.wireframe.click()
    prop = rested.view.scene.body.surfaces["skin"].actor.prop
    assert prop.style.lower() == "wireframe"
    rested.window.layers_panel.wireframe.click()
    assert prop.style.lower() == "surface"
    assert prop.opacity == rested.session.state.layers.skin.opacity


def test_wheel_zoom_pan_and_keys_of_a_slice(rested: Viewer, qtbot: QtBot) -> None:
    view = rested.window.slices_panel.views["axial"]
    wheel(view, 2)
    assert rested.session.state.planes.axial.position == pytest.approx(NAVEL_M + 0.01)
    wheel(view, 1, Qt.KeyboardModifier.ShiftModifier)
    assert rested.session.state.planes.axial.position == pytest.approx(NAVEL_M + 0.011)
    before = view.placement.pixels_per_metre
    wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert view.placement.pixels_per_metre == pytest.approx(1.2 * before)
    corner = view.world_point(QPointF(0, 0))
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(60, 60))
    qtbot.mouseMove(view, QPoint(80, 70))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(80, 70))
    assert view.world_point(QPointF(20, 10)) == pytest.approx(corner)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.world_point(QPointF(40, 10)) == pytest.approx(corner)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.placement.pixels_per_metre == pytest.approx(1.5 * before)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.placement.pixels_per_metre == pytest.approx(before)


def test_double_click_and_return_enlarge_and_leave_the_crosshair(rested: Viewer, qtbot: QtBot) -> None:
    views, before = rested.window.slices_panel.views, rested.session.state.planes
    rested.session.update(betas=(0.5, *rested.session.state.betas[1:]), label="tall")
    rested.session.undo()
    place = QPoint(40, 60)
    qtbot.mouseClick(views["frontal"], Qt.MouseButton.LeftButton, pos=place)  # the first half of a double click
    assert rested.session.state.planes != before
    double_click(views["frontal"], place)
    assert views["frontal"].width() > rested.view.width()
    assert rested.session.state.planes == before
    assert not rested.session.can_undo
    assert rested.session.redo_label == "tall"  # no trace of the first click
    qtbot.keyClick(views["frontal"], Qt.Key.Key_Return)
    assert views["frontal"].width() < rested.view.width()
    assert all(views[axis].isVisible() for axis in AXES)


def test_kept_views_are_listed_looked_from_and_removed(rested: Viewer, qtbot: QtBot) -> None:
    scene, menu = rested.view.scene, rested.actions.kept_views

    def listed() -> list[str]:
        return [action.text() for action in menu.actions() if action.text().startswith("View ")]

    def choose(text: str, number: int = 0) -> None:
        entries = [action for action in menu.findChildren(QAction) if action.text() == text]
        entries[number].trigger()

    cameras = []
    for side in ("front", "left", "top"):
        scene.look(side)
        cameras.append(scene.camera_state())
        choose("Keep this view for films")
    qtbot.waitUntil(lambda: len(listed()) == 3)
    metres = np.linalg.norm(np.subtract(cameras[1]["position"], cameras[1]["focal_point"]))
    assert listed()[1] == f"View 2: left, {metres:.1f} m away"
    assert "90° from above" in listed()[2]
    assert "Kept views" in " ".join(command.menu for command in commands_of(rested.window.menuBar()))
    choose("Look from here", 1)
    assert scene.camera_state() == cameras[1]
    choose("Remove", 0)
    qtbot.waitUntil(lambda: len(listed()) == 2)
    assert listed()[0].startswith("View 1: left")
    rested.session.undo()
    qtbot.waitUntil(lambda: len(listed()) == 3)
    choose("Forget the kept views")
    qtbot.waitUntil(lambda: listed() == [])
    assert rested.session.state.views == ()


def test_a_slice_with_the_keys_tells_the_tissue_at_the_crosshair(rested: Viewer, qtbot: QtBot) -> None:
    view = rested.window.slices_panel.views["frontal"]
    view._hover = None
    view.clearFocus()
    assert view.readout().startswith("Trunk LT ")
    rested.window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    planes = rested.session.state.planes
    for axis, position in (("axial", 0.0), ("sagittal", 0.92 * float(HALF[0]))):
        planes = planes.moved(axis, position=position)
    rested.session.update(planes=planes)
    assert view.readout().startswith("subcutaneous adipose tissue at the crosshair   x 27.6  y 0.0")


def test_a_slice_tells_and_hatches_what_is_taken_from_nearby(rested: Viewer, qtbot: QtBot) -> None:
    view = rested.window.slices_panel.views["frontal"]
    view.clearFocus()
    view._hover = None
    picture = view.picture
    assert picture is not None
    assert "nearby" not in view.readout()
    found = np.zeros(picture.labels.shape, np.uint8)
    found[:, : found.shape[1] // 2] = Found.CARRIED
    view.show_picture(replace(picture, found=found))
    assert "% taken from nearby" in view.readout()
    places = [view.placement.to_screen.map(QPointF(x, 0.02)) for x in (-0.1, 0.1)]
    assert [bool(found_told(view.picture, view.placement.pixel_at(place))) for place in places] == [True, False]
    view._hover = places[0]
    assert "nearby" in view.readout()
    plain = view._image.copy()
    rested.window.planes_panel.hatching.click()
    assert rested.session.state.hatching
    assert view._image != plain
    drawn, whole = (QImage(image).convertToFormat(QImage.Format.Format_RGBA8888) for image in (view._image, plain))
    half = whole.width() // 2
    assert drawn.copy(half, 0, half, whole.height()) == whole.copy(half, 0, half, whole.height())
    rested.window.planes_panel.hatching.click()
    assert view._image == plain


def test_a_slice_that_is_zoomed_in_is_evaluated_anew_where_it_is_seen(
    rested: Viewer, qtbot: QtBot, computation: FakeComputation
) -> None:
    view = rested.window.slices_panel.views["sagittal"]
    whole, shown, read = view.picture, view.grab().toImage(), view.readout()
    assert whole is not None
    assert view.refined is None
    view.zoom(8.0)
    coarse = view.grab().toImage()
    qtbot.waitUntil(lambda: view.refined is not None)
    part = view.refined
    assert part is not None
    assert part.spacing < 0.5 * whole.spacing
    bounds = view.placement.of_picture(part).mapRect(QRectF(0, 0, *part.labels.shape[::-1]))
    for own, seen in zip(bounds.getCoords(), (0, 0, view.width(), view.height()), strict=True):
        assert own == pytest.approx(seen, abs=3)
    assert view.grab().toImage() != coarse
    assert view.picture is whole
    assert view.readout() == read
    middle = QPointF(view.rect().center())
    assert part.label_at(np.array(view.world_point(middle))) == view.tissue_at(middle)
    view.fit()
    assert view.refined is None
    assert view.grab().toImage() == shown
    asked = len(computation.log)
    qtbot.waitUntil(lambda: view.part is None)
    qtbot.waitUntil(lambda: rested.engine.is_idle)
    assert computation.log[asked:] == []


def test_keys_turn_move_and_zoom_the_picture(rested: Viewer, qtbot: QtBot) -> None:
    scene, interactor = rested.view.scene, rested.view.interactor
    point = np.zeros((1, 3), np.float32)
    start = scene.screen_points(point)[0]
    qtbot.keyClick(interactor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = scene.screen_points(point)[0]
    assert moved[0] - start[0] == pytest.approx(0.05 * scene.view_size[1], rel=0.03)
    assert moved[1] == pytest.approx(start[1], abs=0.5)
    qtbot.keyClick(interactor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert scene.screen_points(point)[0][1] > moved[1] + 10
    position = np.asarray(scene.camera_state()["position"])
    qtbot.keyClick(interactor, Qt.Key.Key_Left)
    assert np.linalg.norm(np.asarray(scene.camera_state()["position"]) - position) > 0.1
    distance = scene.plotter.camera.distance
    qtbot.keyClick(interactor, Qt.Key.Key_Plus)
    assert scene.plotter.camera.distance == pytest.approx(distance / 1.15)


def test_letters_of_the_slices_lie_on_the_bodys_sides(rested: Viewer) -> None:
    """Right of the body on the left of the picture, front on top: what a radiologist expects."""
    views = rested.window.slices_panel.views
    for axis, (left, right, top, bottom) in {"axial": "RLAP", "frontal": "RLSI", "sagittal": "APSI"}.items():
        view = views[axis]
        width, height = view.width(), view.height()
        places = {
            left: QPointF(0, height / 2),
            right: QPointF(width, height / 2),
            top: QPointF(width / 2, 0),
            bottom: QPointF(width / 2, height),
        }
        centre = np.asarray(view.world_point(QPointF(width / 2, height / 2)))
        for letter, place in places.items():
            away = np.asarray(view.world_point(place)) - centre
            direction = np.zeros(3)
            direction["LSARIP".index(letter) % 3] = 1.0 if letter in "LSA" else -1.0
            assert away @ direction > 0.9 * np.linalg.norm(away)
