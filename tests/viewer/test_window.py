"""A real window, used as a person would use it."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from fake_computation import FakeComputation
from mouse import double_click
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QFileDialog, QInputDialog, QLabel
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES
from hit_core.body.files import load_body, save_body
from hit_core.body.parameters import BodyParameters
from hit_core.body.poses import POSES
from hit_viewer.app import Viewer
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import ViewerState
from hit_viewer.widgets.theme import READABLE, contrast
from hit_viewer.widgets.value_slider import ValueSlider
from hit_viewer.worker.results import Where


def wait(qtbot: QtBot, viewer: Viewer) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def drag_slider(qtbot: QtBot, slider: object, steps: int, pixels: int) -> None:
    """Press on the handle, move in steps, release."""
    middle = QPoint(slider.width() // 2, slider.height() // 2)  # type: ignore[attr-defined]
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, steps + 1):
        qtbot.mouseMove(slider, middle + QPoint(pixels * step // steps, 0))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(pixels, 0))


def test_first_glance(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    window = viewer.window
    assert "demonstration phantom, not medical data" in window.windowTitle()
    assert window.status.phantom.isVisible()
    for text in ("Skin", "muscle and organs", "fat under the skin only", "long bones", "Lungs (empty)"):
        assert text in window.legend.text()
    assert set(viewer.view.scene.actor_names) >= set(LAYERS)
    texts = [label.text().lower() for label in window.findChildren(QLabel)]
    assert not any("body fat" in text for text in texts)
    window.grab().save(str(artifacts / "window.png"))
    pixels = viewer.view.scene.picture()
    assert pixels.std() > 10  # something is drawn


def test_dragging_a_beta_moves_the_surface_and_is_one_undo_step(viewer: Viewer, qtbot: QtBot) -> None:
    before = viewer.view.scene.frame
    assert before is not None
    slider = viewer.window.shape_panel.sliders[0]
    drag_slider(qtbot, slider.slider, 10, 40)
    wait(qtbot, viewer)
    beta = viewer.session.state.betas[0]
    assert beta > 0.5
    after = viewer.view.scene.frame
    assert after is not None
    assert after.exact
    assert after.request.betas[0] == beta
    assert after.bounds[1][1] > before.bounds[1][1]
    assert slider.number.value() == pytest.approx(beta, abs=0.01)
    viewer.actions.undo_action.trigger()
    assert viewer.session.state.betas[0] == 0.0
    assert slider.slider.value() == 0.0
    assert not viewer.actions.undo_action.isEnabled()
    viewer.actions.redo_action.trigger()
    assert viewer.session.state.betas[0] == beta


def test_typing_a_number_beyond_two_warns(viewer: Viewer, qtbot: QtBot) -> None:
    number = viewer.window.shape_panel.sliders[1].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "2.75")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    wait(qtbot, viewer)
    assert viewer.session.state.betas[1] == 2.75
    assert viewer.window.shape_panel.warning.text()
    assert "beyond 2" in viewer.window.status.warning.text()


def test_double_click_resets_one_and_the_button_all(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.shape_panel
    qtbot.mouseClick(panel.random_button, Qt.MouseButton.LeftButton)
    state = viewer.session.state
    assert all(-2 <= beta <= 2 for beta in state.betas)
    assert any(state.betas)
    double_click(panel.sliders[3].slider)
    assert viewer.session.state.betas[3] == 0.0
    assert viewer.session.state.betas[4] == state.betas[4]
    double_click(panel.sliders[4].label)
    assert viewer.session.state.betas[4] == 0.0
    qtbot.mouseClick(panel.reset_button, Qt.MouseButton.LeftButton)
    assert not any(viewer.session.state.betas)


def test_keyboard_moves_a_slider(viewer: Viewer, qtbot: QtBot) -> None:
    slider = viewer.window.shape_panel.sliders[2].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert viewer.session.state.betas[2] == pytest.approx(0.2)
    assert not viewer.session.dragging


def test_pose_sliders_both_sides_presets_and_mirror(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.pose_panel
    viewer.window.show_joint(18)
    assert panel.joint == 18
    assert viewer.window.tabs.currentIndex() == 1
    panel.both.setChecked(True)
    panel.rotations[1].number.setValue(-45)
    state = viewer.session.state
    assert state.joint_rotation(18)[1] == pytest.approx(np.radians(-45))
    assert state.joint_rotation(19)[1] == pytest.approx(np.radians(45))
    panel.both.setChecked(False)
    double_click(panel.rotations[1].slider)
    assert viewer.session.state.joint_rotation(18)[1] == 0.0
    qtbot.mouseClick(panel.mirror_button, Qt.MouseButton.LeftButton)
    assert viewer.session.state.joint_rotation(18)[1] == pytest.approx(np.radians(-45))
    qtbot.mouseClick(panel.presets["Sitting"], Qt.MouseButton.LeftButton)
    assert viewer.session.state.body_pose == POSES["Sitting"]
    wait(qtbot, viewer)


def test_layers_follow_the_panel_without_computing(viewer: Viewer, computation: FakeComputation, qtbot: QtBot) -> None:
    computation.log.clear()
    panel, surfaces = viewer.window.layers_panel, viewer.view.scene.body.surfaces
    viewer.window.tabs.setCurrentIndex(2)
    assert not panel.opacity["LT"].isEnabled()  # below an opaque skin there is nothing to see
    panel.visible["skin"].click()
    assert panel.opacity["LT"].isEnabled()
    assert surfaces["AT"].actor.visibility
    panel.visible["AT"].click()
    assert not surfaces["AT"].actor.visibility
    panel.opacity["LT"].number.setValue(40)
    assert surfaces["LT"].actor.prop.opacity == pytest.approx(0.4)
    panel.palette_box.click()
    assert viewer.session.state.colour_blind
    assert [round(255 * c) for c in surfaces["BT"].actor.prop.color.float_rgb] == [0, 114, 178]
    panel.look.setCurrentIndex(panel.look.findData("bones"))
    panel.look.activated.emit(panel.look.currentIndex())
    assert surfaces["skin"].actor.visibility
    assert not surfaces["LT"].actor.visibility
    wait(qtbot, viewer)
    assert not [entry for entry in computation.log if entry[0] == "frame"]


def test_switching_the_model_keeps_the_body(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.shape_panel.sliders[0].number.setValue(1.5)
    box = viewer.window.model_panel.box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    wait(qtbot, viewer)
    assert viewer.session.state.model == "phantom_female"
    assert viewer.session.state.betas[0] == 1.5
    assert "female body" in viewer.window.windowTitle()


def test_a_bad_model_is_told_and_the_good_one_stays(viewer: Viewer, qtbot: QtBot) -> None:
    frame = viewer.view.scene.frame
    box = viewer.window.model_panel.box
    assert not box.model().item(3).isEnabled()
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    assert "has no checkpoints" in viewer.files.dialog.text()
    viewer.files.dialog.copy_button.click()
    viewer.files.dialog.accept()
    wait(qtbot, viewer)
    assert viewer.session.state.model == "phantom_male"
    assert viewer.view.scene.frame is not None
    assert frame is not None
    assert viewer.view.scene.frame.request == frame.request


def test_planes_move_in_all_views(viewer: Viewer, computation: FakeComputation, qtbot: QtBot) -> None:
    views = viewer.window.slices_panel.views
    viewer.window.planes_panel.visible["axial"].click()
    qtbot.waitUntil(lambda: all(views[axis].picture is not None for axis in AXES))
    frontal = views["frontal"]
    centre = QPoint(frontal.width() // 2, frontal.height() // 2)
    qtbot.mousePress(frontal, Qt.MouseButton.LeftButton, pos=centre)
    qtbot.mouseMove(frontal, centre + QPoint(12, -20))
    qtbot.mouseRelease(frontal, Qt.MouseButton.LeftButton, pos=centre + QPoint(12, -20))
    planes = viewer.session.state.planes
    assert planes.axial.position > 0.02
    assert planes.sagittal.position > 0.02
    wait(qtbot, viewer)
    picture = views["axial"].picture
    assert picture is not None
    assert picture.position == planes.axial.position
    assert picture.exact
    corners = viewer.view.scene.frame_corners("axial")
    assert corners is not None
    assert corners[:, 1] == pytest.approx(planes.axial.position, abs=1e-6)
    assert viewer.window.planes_panel.position["axial"].value() == pytest.approx(100 * planes.axial.position, abs=0.06)
    viewer.actions.undo_action.trigger()
    assert viewer.session.state.planes.axial.position == pytest.approx(ViewerState().planes.axial.position)


def test_wheel_and_keys_step_a_slice(viewer: Viewer, qtbot: QtBot) -> None:
    view = viewer.window.slices_panel.views["sagittal"]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert viewer.session.state.planes.sagittal.position == pytest.approx(0.005)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert viewer.session.state.planes.axial.position == pytest.approx(ViewerState().planes.axial.position + 0.005)
    qtbot.keyClick(view, Qt.Key.Key_Left)  # anterior is on the left
    assert viewer.session.state.planes.frontal.position == pytest.approx(0.005)


def test_slice_reads_tissue_and_position(viewer: Viewer, qtbot: QtBot) -> None:
    view = viewer.window.slices_panel.views["frontal"]
    qtbot.waitUntil(lambda: view.picture is not None)
    centre = view.placement.to_screen.map(QPointF(0.0, 0.0))
    assert view.world_point(centre) == pytest.approx((0.0, 0.0, 0.0), abs=1e-6)
    assert view.tissue_at(centre).name == "BT"
    left = view.placement.to_screen.map(QPointF(0.27, 0.0))
    assert view.world_point(left)[0] == pytest.approx(0.27)
    assert view.tissue_at(left).name == "AT"
    assert view.tissue_at(QPointF(1, 1)).name == "NO"


def test_double_click_enlarges_a_slice(viewer: Viewer, qtbot: QtBot) -> None:
    views = viewer.window.slices_panel.views
    double_click(views["axial"])
    assert views["axial"].width() > viewer.view.width()
    double_click(views["axial"])
    assert views["axial"].width() < viewer.view.width()
    assert all(view.isVisible() for view in views.values())


def test_numbers_change_since_body_a_was_pinned(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.numbers_panel
    wait(qtbot, viewer)
    assert len(panel.rows()) == 5
    qtbot.mouseClick(panel.pin_button, Qt.MouseButton.LeftButton)
    viewer.window.shape_panel.sliders[1].number.setValue(-2)
    wait(qtbot, viewer)
    assert all(row[4].startswith("+") for row in panel.rows())
    assert panel.tables()[""].splitlines()[1].startswith("LT lean tissue,volume,")


def test_typing_a_height_finds_the_shape(viewer: Viewer, qtbot: QtBot) -> None:
    wait(qtbot, viewer)
    box = viewer.window.numbers_panel.measures["height"]
    assert box.value() == pytest.approx(170.0)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "178.5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: viewer.session.state.betas[0] == pytest.approx(1.0))
    wait(qtbot, viewer)
    assert box.value() == pytest.approx(178.5)
    assert viewer.session.undo_label == "Height"
    box.setValue(260)
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    viewer.files.dialog.accept()
    assert box.value() == pytest.approx(178.5)
    assert "height +8.0 cm" in viewer.window.shape_panel.sliders[0].toolTip()


def test_held_measures_are_met_together_with_the_one_typed(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    wait(qtbot, viewer)
    panel = viewer.window.numbers_panel
    assert panel.missed.isHidden()
    assert panel.likeliest.text().startswith("Tick a measure")
    panel.locks["hip"].click()
    panel.locks["waist"].click()
    assert panel.held == {"hip": 95.0, "waist": 80.0}
    kept = ViewerState.from_json(json.loads(json.dumps(viewer.session.state.to_json())))  # as a session's file does
    panel.locks["hip"].click()
    viewer.session.update(held=kept.held)
    assert panel.locks["hip"].isChecked()
    assert panel.held == {"hip": 95.0, "waist": 80.0}
    panel.measures["height"].setValue(178.5)
    qtbot.waitUntil(lambda: viewer.session.state.betas[0] == pytest.approx(1.0))
    wait(qtbot, viewer)
    assert ("solve", {"hip": 95.0, "waist": 80.0, "height": 178.5}, viewer.session.state.densities) in computation.log
    assert "likeliest" in viewer.window.messages.text
    assert panel.missed.isHidden()
    panel.measures["hip"].setValue(110.0)  # which no body has here
    qtbot.waitUntil(lambda: "Hip" in panel.missed.text())
    wait(qtbot, viewer)
    assert "110.0 cm is held, this body is 15.0 cm too small" in panel.missed.text()
    assert "Hip is 15.0 cm too small" in viewer.window.messages.text
    viewer.window.shape_panel.sliders[1].number.setValue(-1)
    wait(qtbot, viewer)
    assert "Waist: 80.0 cm is held, this body is 5.0 cm too large" in panel.missed.text()
    viewer.session.undo()
    assert viewer.session.state.betas[1] == 0.0
    panel.locks["hip"].click()
    wait(qtbot, viewer)
    assert panel.missed.isHidden()
    panel.measures["hip"].setValue(110.0)  # not held: told all the same, until the shape is changed otherwise
    qtbot.waitUntil(lambda: "Hip: 110.0 cm was entered, this body is 15.0 cm too small" in panel.missed.text())
    viewer.window.shape_panel.sliders[0].number.setValue(0.5)
    wait(qtbot, viewer)
    assert "Hip" not in panel.missed.text()


def test_open_good_and_bad_files(viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = tmp_path / "good.npz"
    betas = np.linspace(-1, 1, 10).astype(np.float32)
    save_body(BodyParameters(betas=betas, transl=np.array([0, 9, 0], np.float32), gender="female"), good)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(good), ""))
    viewer.actions.open_action.trigger()
    wait(qtbot, viewer)
    state = viewer.session.state
    assert state.betas == pytest.approx(tuple(betas))
    assert state.model == "phantom_female"
    assert state.transl[1] == 9
    assert viewer.view.scene.frame is not None
    assert viewer.view.scene.frame.bounds[1][1] < 2  # upright at the origin
    bad = tmp_path / "bad.pkl"
    bad.write_bytes(b"cos\nsystem\n(S'touch never'\ntR.")
    for path in (bad, tmp_path / "missing.pkl"):
        open_file(viewer, qtbot, path)
        assert viewer.files.dialog is not None
        assert str(path) in viewer.files.dialog.text()
        viewer.files.dialog.accept()
        assert viewer.session.state == state
    assert viewer.files.recent_files() == [str(good)]


def test_save_and_restore_a_session_and_a_picture(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer.window.shape_panel.sliders[0].number.setValue(1.25)
    viewer.window.layers_panel.visible["AT"].click()
    viewer.actions._look("left")
    wait(qtbot, viewer)
    state, camera = viewer.session.state, viewer.view.scene.camera_state()
    file, picture = tmp_path / "a.hitsession", tmp_path / "a.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    viewer.files.choose_save_session()
    viewer.exports.choose("picture")
    viewer.exports.dialog.ok_button.click()
    qtbot.waitUntil(picture.exists, timeout=10_000)
    assert not viewer.window.isWindowModified()
    for path in (file, picture):
        viewer.window.shape_panel.reset_button.click()
        viewer.actions._look("top")
        viewer.window.dropped.emit(path)
        qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
        wait(qtbot, viewer)
        assert viewer.session.state == state
        restored = viewer.view.scene.camera_state()
        assert restored["position"] == pytest.approx(camera["position"])


def test_dragging_a_plane_in_the_picture(viewer: Viewer, qtbot: QtBot) -> None:
    view = viewer.view
    viewer.window.planes_panel.visible["axial"].click()
    viewer.actions._look("oblique")
    view.scene.turn(0, 20)
    view.scene.render()
    corners = view.scene.frame_corners("axial")
    assert corners is not None
    screen = view.scene.screen_points(corners)
    edge = 0.5 * (screen[0] + screen[1])
    ratio = view.interactor.devicePixelRatioF()
    height = view.scene.window_size[1]
    start = QPoint(round(edge[0] / ratio), round((height - 1 - edge[1]) / ratio))
    qtbot.mousePress(view.interactor, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(view.interactor, start + QPoint(0, -8 * step))
    assert viewer.session.dragging
    qtbot.mouseRelease(view.interactor, Qt.MouseButton.LeftButton, pos=start + QPoint(0, -40))
    assert viewer.session.state.planes.axial.position > -0.42
    assert not viewer.session.dragging
    assert viewer.session.undo_label == "axial plane"


def test_views_and_themes(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    viewer.actions._look("left")
    assert viewer.view.scene.camera_state()["position"][0] > 1
    viewer.choose_theme("light")
    assert viewer.theme == "light"
    assert viewer.settings.value("theme") == "light"
    menu = viewer.window.menuBar()
    qtbot.waitUntil(lambda: menu.grab().toImage().pixelColor(1, 1).lightness() > 200)
    viewer.window.grab().save(str(artifacts / "window-light.png"))
    viewer.choose_theme("dark")
    qtbot.waitUntil(lambda: menu.grab().toImage().pixelColor(1, 1).lightness() < 80)


def test_quiet_words_warnings_and_empty_boxes_are_seen_on_both_themes(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.shape_panel.sliders[3].number.setValue(2.5)
    box = window.layers_panel.findChildren(QCheckBox)[-1]
    box.setChecked(False)
    for theme in ("light", "dark"):
        viewer.choose_theme(theme)
        qtbot.waitUntil(lambda: (window.palette().window().color().lightness() < 128) == (viewer.theme == "dark"))
        behind = window.palette().window().color().lightness()
        for label in (window.legend, window.status.facts, window.shape_panel.sliders[3].label):
            ink = label.palette().color(label.foregroundRole())
            assert abs(ink.lightness() - behind) > 70, label.text()
        for name in window.planes_panel.visible.values():
            ground = window.palette().window().color()
            assert contrast(name.palette().windowText().color(), ground) >= READABLE, name.text()
        picture = box.grab().toImage()
        edge = [picture.pixelColor(x, picture.height() // 2).lightness() for x in range(6)]
        assert max(abs(value - behind) for value in edge) > 60
    warned, plain = (window.shape_panel.sliders[index].label for index in (3, 4))
    assert warned.palette().color(warned.foregroundRole()).saturation() > 150
    assert warned.font().bold() or warned.font().weight() > plain.font().weight()
    window.shape_panel.sliders[3].number.setValue(1.5)
    assert warned.foregroundRole() == plain.foregroundRole()
    assert warned.font().weight() == plain.font().weight()


def test_a_drag_takes_no_more_places_than_can_be_shown(qtbot: QtBot) -> None:
    slider = ValueSlider("A", -1, 1)
    slider.resize(400, 30)
    qtbot.addWidget(slider)
    slider.show()
    values: list[float] = []
    slider.moved.connect(values.append)
    drag_slider(qtbot, slider.slider, 20, 60)
    assert len(values) >= 20
    slider.reset()
    values.clear()
    slider.pace(0.05)
    middle = QPoint(slider.slider.width() // 2, slider.slider.height() // 2)
    qtbot.mousePress(slider.slider, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 21):
        qtbot.mouseMove(slider.slider, middle + QPoint(-3 * step, 0))
    assert len(values) < 20
    qtbot.waitUntil(lambda: slider.value() == min(values) and not slider.slider._pause.isActive())
    last = values[-1]
    slider.pace(60.0)
    qtbot.mouseMove(slider.slider, middle + QPoint(60, 0))
    assert slider.value() == last
    qtbot.mouseRelease(slider.slider, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert slider.value() == values[-1] > 0.0  # where the mouse let go counts


def test_a_processor_sets_the_pace_of_drags(viewer: Viewer) -> None:
    sliders = viewer.window.findChildren(ValueSlider)
    assert all(slider.slider.pace_s == 0.03 for slider in sliders)
    viewer.engine.where_ready.emit(Where("cuda:0"))
    assert all(slider.slider.pace_s < 1 / 60 for slider in sliders)


def test_actors_are_made_once(viewer: Viewer, qtbot: QtBot) -> None:
    names = viewer.view.scene.actor_names
    for number in range(12):
        viewer.window.shape_panel.sliders[0].number.setValue(0.1 * number)
        viewer.window.planes_panel.visible["frontal"].click()
        wait(qtbot, viewer)
    assert viewer.view.scene.actor_names == names


def test_close_in_the_middle_of_work(
    make_viewer: Callable[[], Viewer], computation: FakeComputation, qtbot: QtBot, tmp_path: Path
) -> None:
    viewer = make_viewer()
    computation.delay_s = 0.02
    viewer.window.shape_panel.sliders[0].number.setValue(1.0)
    viewer.exports.export("meshes", tmp_path / "a.obj")
    viewer.window.close()
    assert viewer.engine.is_closed
    assert not (tmp_path / "a.obj").exists()


def test_save_body(viewer: Viewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    viewer.window.shape_panel.sliders[0].number.setValue(-0.5)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "me.json"), "Body (*.json)"))
    viewer.files.choose_save_body()
    body = load_body(tmp_path / "me.json")
    assert body.betas[0] == pytest.approx(-0.5)
    assert body.gender == "male"


def test_a_plane_follows_the_body(viewer: Viewer, qtbot: QtBot) -> None:
    wait(qtbot, viewer)
    box = viewer.window.planes_panel.follows["axial"]
    box.setCurrentIndex(box.findData("knees"))
    box.activated.emit(box.currentIndex())
    frame = viewer.view.scene.frame
    assert frame is not None
    knees = float(frame.joints[[4, 5], 1].mean())
    assert viewer.session.state.planes.axial.position == pytest.approx(knees, abs=1e-3)
    viewer.window.shape_panel.sliders[0].number.setValue(2.0)
    wait(qtbot, viewer)
    frame = viewer.view.scene.frame
    assert frame is not None
    assert float(frame.joints[[4, 5], 1].mean()) == pytest.approx(1.1 * knees)
    assert viewer.session.state.planes.axial.position == pytest.approx(1.1 * knees, abs=1e-3)
    viewer.window.slices_panel.views["axial"].step(0.01)  # moved by hand, it is free again
    assert viewer.session.state.planes.axial.follows is None
    assert box.currentData() is None


def test_a_body_mass_index_is_found_and_told(viewer: Viewer, qtbot: QtBot, computation: FakeComputation) -> None:
    actions = {action.text(): action for action in viewer.presets.menu().actions()}
    actions["Body mass index 20"].trigger()
    assert "body mass index of 20" in viewer.window.status.message.text()
    wait(qtbot, viewer)
    qtbot.waitUntil(lambda: viewer.session.state.betas[1] == 1.0)
    assert ("bmi", 20.0, viewer.session.state.densities) in computation.log
    assert viewer.session.undo_label == "Body mass index 20"
    assert "beyond" not in viewer.window.messages.text
    actions["Body mass index 40"].trigger()
    qtbot.waitUntil(lambda: viewer.session.state.betas[1] == -3.0)
    assert "beyond the model's reach" in viewer.window.messages.text
    viewer.seeking.bmi(90.0)
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    assert "within 5 standard deviations" in viewer.files.dialog.text()
    assert viewer.session.state.betas[1] == -3.0
    viewer.files.dialog.close()


def test_presets(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    presets = viewer.presets
    viewer.window.shape_panel.sliders[0].number.setValue(1.5)
    monkeypatch.setattr(QInputDialog, "getText", lambda *args: ("Tall", True))
    presets.keep()
    viewer.window.shape_panel.reset_button.click()
    presets.choose("Tall")
    assert viewer.session.state.betas[0] == 1.5
    assert viewer.session.undo_label == "Tall"
    presets.remove("Tall")
    assert presets.presets() == {}
    viewer.settings.setValue("presets", "{broken")
    presets.fill()
    assert presets.presets() == {}


def test_the_pinned_body_stays_as_a_ghost(viewer: Viewer, qtbot: QtBot) -> None:
    wait(qtbot, viewer)
    ghost = viewer.view.scene._ghost
    assert not ghost.actor.visibility
    viewer.session.update(comparison="ghost")
    qtbot.mouseClick(viewer.window.numbers_panel.pin_button, Qt.MouseButton.LeftButton)
    viewer.window.shape_panel.sliders[0].number.setValue(2.0)
    wait(qtbot, viewer)
    assert ghost.actor.visibility
    assert ghost.data.points[:, 1].max() == pytest.approx(0.85, abs=1e-3)
    qtbot.mouseClick(viewer.window.numbers_panel.pin_button, Qt.MouseButton.LeftButton)
    assert not ghost.actor.visibility


def test_the_title_names_the_session_file(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.session.update(betas=(1.0,) + (0.0,) * 9)
    assert viewer.window.windowTitle().startswith("Template body[*]")
    viewer.files._write_session(tmp_path / "visit [*] 2.hitsession")
    assert viewer.window.windowTitle().startswith("visit [*][*] 2.hitsession[*] - ")
    assert not viewer.window.isWindowModified()
    viewer.session.update(betas=(2.0,) + (0.0,) * 9)
    assert viewer.window.isWindowModified()


def test_a_slice_is_fitted_between_its_title_and_its_readout(viewer: Viewer, qtbot: QtBot) -> None:
    for view in viewer.window.slices_panel.views.values():
        for text, size in (("small", 7), ("large", 16)):
            font = view.font()
            font.setPointSize(size)
            view.setFont(font)
            lines = QFontMetricsF(font).height()
            shown = view.placement.to_screen.mapRect(view.placement.rect)
            assert shown.top() >= lines, text
            assert shown.bottom() <= view.height() - 1.6 * lines, text
