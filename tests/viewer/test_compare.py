"""A pinned body against the present one: table, ghost, side by side, in a real window."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from fake_computation import HALF, FakeComputation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.state import DENSITIES, ViewerState
from hit_viewer.scene.lights import LIGHTINGS
from hit_viewer.scene.picture_captions import view_caption
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.skin_distances import skin_distances


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def pin_and_change(viewer: Viewer, qtbot: QtBot) -> None:
    wait(viewer, qtbot)
    viewer.window.tabs.setCurrentWidget(viewer.window.compare_panel)
    qtbot.mouseClick(viewer.window.compare_panel.pin_button, Qt.MouseButton.LeftButton)
    viewer.window.shape_panel.sliders[0].number.setValue(2.0)
    wait(viewer, qtbot)


def choose(viewer: Viewer, name: str) -> None:
    box = viewer.window.compare_panel.layout_box
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())


def test_the_table_of_differences(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.compare_panel
    assert panel.rows() == []
    pin_and_change(viewer, qtbot)
    rows = {(row.kind, row.name): row for row in panel.rows()}
    volume = 1000 * 4 / 3 * np.pi * float(np.prod(HALF))
    body = rows["volume", "body"]
    assert body.a == pytest.approx(volume, rel=1e-5)
    assert body.b == pytest.approx(1.1 * volume, rel=1e-5)
    assert rows["mass", "LT"].b == pytest.approx(1.1 * 0.6 * volume * DENSITIES[0], rel=1e-5)
    assert rows["share", "AT"].a == pytest.approx(30.0)
    assert rows["length", "height"].b - rows["length", "height"].a == pytest.approx(17.0, abs=1e-3)
    assert set(rows) >= {("length", "chest"), ("length", "waist"), ("length", "hip"), ("mass", "body")}
    shown = {
        panel.table.item(row, 0).text(): [panel.table.item(row, column).text() for column in (1, 2, 3)]
        for row in range(panel.table.rowCount())
    }
    assert shown["Height, cm"] == ["170.0", "187.0", "+17.0"]
    viewer.window.numbers_panel.densities.boxes[0].setValue(1.0)
    assert {(r.kind, r.name): r for r in panel.rows()}["mass", "LT"].a == pytest.approx(0.6 * volume, rel=1e-5)
    assert all(row[4].startswith("+") for row in viewer.window.numbers_panel.rows())


def test_the_table_as_a_file(viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pin_and_change(viewer, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "d"), ""))
    qtbot.mouseClick(viewer.window.compare_panel.csv_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "d.csv").exists, timeout=10_000)
    rows = list(csv.reader(io.StringIO((tmp_path / "d.csv").read_text("utf-8-sig"))))
    assert rows[0] == ["measure", "unit", "A", "B", "difference_B_minus_A"]
    table = {row[0]: row[1:] for row in rows if row}
    assert table["height"] == ["cm", "170.0000", "187.0000", "17.0000"]
    assert table["waist girth"][0] == "cm"
    assert table["LT estimated mass"][0] == "kg"
    assert json.loads((tmp_path / "d.json").read_text())["density_kg_per_l"]["LT"] == DENSITIES[0]
    for row in rows[1:]:
        assert float(row[3]) - float(row[2]) == pytest.approx(float(row[4]), abs=2e-4)


def test_side_by_side_cameras_stay_linked(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    assert viewer.view.scene.beside.bodies == ()  # what few windows need is made late
    viewer.session.update(lighting="soft")
    viewer.choose_theme("light" if viewer.theme == "dark" else "dark")
    pin_and_change(viewer, qtbot)
    scene, interactor = viewer.view.scene, viewer.view.interactor
    choose(viewer, "ghost")
    assert scene._ghost.actor.visibility
    assert scene.distances is None
    assert not scene.beside.shown
    choose(viewer, "side")
    wait(viewer, qtbot)
    scene.render()
    assert scene.beside.shown
    assert not scene._ghost.actor.visibility
    beside, main = scene.beside.renderer, scene.plotter.renderer
    assert beside.GetViewport() == (0.0, 0.0, 0.5, 1.0)
    assert main.GetViewport() == (0.5, 0.0, 1.0, 1.0)
    assert beside.GetBackground() == main.GetBackground()
    assert beside.GetBackground2() == main.GetBackground2()
    seen = [[light.GetIntensity() for light in half.GetLights()] for half in (beside, main)]
    assert seen[0] == seen[1] == [strength for _, strength, _ in LIGHTINGS["soft"][1]]
    assert scene.beside.body.surfaces["skin"].actor.prop.ambient == scene.body.surfaces["skin"].actor.prop.ambient
    # A as it was pinned, B as it is; the same points on the screen stand for the same places.
    assert scene.beside.body.surfaces["skin"].data.points[:, 1].max() == pytest.approx(HALF[1], abs=1e-3)
    assert scene.body.surfaces["skin"].data.points[:, 1].max() == pytest.approx(1.1 * HALF[1], abs=1e-3)
    height = scene.window_size[1]
    for x in (0.25, 0.75):  # turned with the mouse over either half
        before = np.array(main.GetActiveCamera().GetPosition())
        start = QPoint(round(x * interactor.width()), height // 2)
        qtbot.mousePress(interactor, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(interactor, start + QPoint(35, 12))
        qtbot.mouseRelease(interactor, Qt.MouseButton.LeftButton, pos=start + QPoint(35, 12))
        scene.render()
        after = np.array(main.GetActiveCamera().GetPosition())
        assert np.linalg.norm(after - before) > 0.05
        assert beside.GetActiveCamera().GetPosition() == pytest.approx(tuple(after))
        assert beside.GetActiveCamera().GetViewUp() == pytest.approx(main.GetActiveCamera().GetViewUp())
    pixels = scene.picture()
    viewer.window.grab().save(str(artifacts / "side-by-side.png"))
    left, right = pixels[:, : pixels.shape[1] // 2], pixels[:, pixels.shape[1] // 2 :]
    for half in (left, right):
        assert (np.abs(half.astype(int) - half[0, 0]).sum(2) > 60).mean() > 0.02  # a body in each half
    # Clicks on A's half choose nothing of B; planes of B are grabbed where B is.
    clicked: list[int] = []
    viewer.view.joint_clicked.connect(clicked.append)
    qtbot.mouseClick(interactor, Qt.MouseButton.LeftButton, pos=QPoint(interactor.width() // 4, height // 2))
    assert clicked == []
    screen = scene.screen_points(np.zeros((1, 3), np.float32))[0]
    assert screen[0] > scene.window_size[0] / 2
    viewer.actions.beside_action.trigger()
    assert not scene.beside.shown
    assert main.GetViewport() == (0.0, 0.0, 1.0, 1.0)
    assert scene.distances is not None
    assert not scene._ghost.actor.visibility


def test_distances_colour_the_skin(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    """Shapes are compared, not poses: a body that stands elsewhere has the same colours."""
    pin_and_change(viewer, qtbot)
    viewer.session.update(transl=(0.3, 0.0, 0.0), upright=False)
    wait(viewer, qtbot)
    scene, legend = viewer.view.scene, viewer.window.legend
    assert not scene._ghost.actor.visibility
    found = scene.distances
    assert found is not None
    assert found.millimetres.max() == pytest.approx(85.0, abs=2.0)
    assert found.millimetres.min() == pytest.approx(0.0, abs=2.0)
    assert found.range_mm == 100
    skin = scene.body.surfaces["skin"]
    assert skin.mapper.GetScalarVisibility()
    colors = np.asarray(skin.data.active_scalars)
    top, middle = colors[0].astype(int), colors[24 * 24].astype(int)
    assert top[0] > top[2] + 80  # farther out: orange
    assert middle.min() > 200  # as it was: light
    assert "+100" in legend.text()
    assert "+100" in [name for name, _, _ in view_caption(viewer.session.state, None, ("",) * 4, skin=found).legend]
    viewer.window.grab().save(str(artifacts / "distances.png"))
    viewer.session.update(betas=(-1.0, *(0.0,) * 9))
    wait(viewer, qtbot)
    assert np.asarray(skin.data.active_scalars)[0][2] > 150  # farther in: blue
    assert "+50" in legend.text()
    viewer.session.update(pinned=None)
    wait(viewer, qtbot)
    assert not skin.mapper.GetScalarVisibility()
    assert "+50" not in legend.text()


def test_slices_show_outlines_of_the_pinned_body(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    pin_and_change(viewer, qtbot)
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.4))
    wait(viewer, qtbot)
    view = viewer.window.slices_panel.views["axial"]
    contours = view.contours
    assert contours is not None
    assert contours.position == 0.4
    skin = contours.lines["skin"]
    share = np.sqrt(1 - (0.4 / HALF[1]) ** 2)
    assert skin[..., 1] == pytest.approx(0.4, abs=1e-5)
    assert np.abs(skin[..., 0]).max() == pytest.approx(share * HALF[0], rel=0.02)
    ends = np.sort(skin.reshape(-1, 3).round(5).view("f4,f4,f4").ravel())
    assert np.array_equal(ends[::2], ends[1::2]), "closed: each point ends two segments"
    view.grab().save(str(artifacts / "outlines.png"))

    def blue() -> int:
        image = view.grab().toImage()
        colors = [image.pixelColor(x, y) for x in range(0, image.width()) for y in range(image.height() // 2)]
        return sum(abs(c.red() - 120) + abs(c.green() - 190) + abs(c.blue() - 255) < 60 for c in colors)

    assert blue() > 30
    panel = viewer.window.compare_panel
    qtbot.mouseClick(panel.outlines, Qt.MouseButton.LeftButton, pos=QPoint(8, panel.outlines.height() // 2))
    assert not viewer.session.state.outlines
    assert view.contours is None
    assert blue() == 0


def test_skins_of_other_triangles_are_compared_at_the_nearest_points() -> None:
    frame = FakeComputation().frame(request_for(ViewerState()), True)
    farther = replace(frame, shape=np.asarray(frame.shape) * np.float32(1.1))
    skin = frame.layers["skin"]
    other = replace(frame, layers={"skin": replace(skin, faces=np.roll(skin.faces, 1, axis=0))})
    near, same = skin_distances(farther, other), skin_distances(farther, frame)
    assert near is not None
    assert same is not None
    assert np.median(near.millimetres) == pytest.approx(np.median(same.millimetres), rel=0.05)
    canonical = replace(frame, request=replace(frame.request, space="canonical"))
    assert skin_distances(canonical, frame) is None


def test_the_pinned_bodys_own_slices_close_its_cuts(viewer: Viewer, qtbot: QtBot) -> None:
    pin_and_change(viewer, qtbot)
    choose(viewer, "side")
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.5, clips=True))
    wait(viewer, qtbot)
    own, other = (body.slices["axial"].picture for body in (viewer.view.scene.beside.body, viewer.view.scene.body))
    assert own is not None
    assert other is not None
    left, right = (1e-4 * picture.areas_cm2["LT"] for picture in (own, other))
    outline = np.pi * HALF[0] * HALF[2]
    assert left == pytest.approx(outline * (0.85**2 - (0.5 / HALF[1]) ** 2), rel=0.1)
    assert right > left  # the taller body is wider there


def test_it_survives_undo_save_and_restore(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pin_and_change(viewer, qtbot)
    choose(viewer, "side")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    viewer.files.choose_save_session()
    before, state = viewer.window.compare_panel.rows(), viewer.session.state
    qtbot.mouseClick(viewer.window.compare_panel.remove_button, Qt.MouseButton.LeftButton)
    assert not viewer.view.scene.beside.shown
    assert viewer.window.compare_panel.rows() == []
    viewer.actions.undo_action.trigger()
    wait(viewer, qtbot)
    assert viewer.view.scene.beside.shown
    viewer.session.update(pinned=None, betas=(0.0,) * 10)
    wait(viewer, qtbot)
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    wait(viewer, qtbot)
    assert viewer.session.state == state
    assert viewer.window.compare_panel.rows() == before
    assert viewer.view.scene.beside.shown


def test_a_body_of_another_model_is_computed_with_its_own(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    pin_and_change(viewer, qtbot)
    computation.log.clear()
    box = viewer.window.model_panel.box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    wait(viewer, qtbot)
    assert [entry[1] for entry in computation.log if entry[0] == "load"] == ["phantom_female"]  # A is known already
    assert viewer.window.compare_panel.rows()
    computation.log.clear()
    viewer.session.update(space="shaped")  # A is wanted in another space: its model is needed for a moment
    wait(viewer, qtbot)
    assert [entry[1] for entry in computation.log if entry[0] == "load"] == ["phantom_male", "phantom_female"]
    assert "female body" in viewer.window.windowTitle()
    viewer.window.shape_panel.sliders[1].number.setValue(1.0)
    wait(viewer, qtbot)
    frame = viewer.view.scene.frame
    assert frame is not None
    assert frame.request.model == "phantom_female"


def test_keys_pin_and_switch(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.window, Qt.Key.Key_B)
    assert viewer.session.state.pinned is not None
    qtbot.keyClick(viewer.window, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.session.state.comparison == "side"
    wait(viewer, qtbot)
    assert viewer.view.scene.beside.shown


def test_undo_brings_a_pinned_body_back_at_once(viewer: Viewer, qtbot: QtBot) -> None:
    """The worker may never see the request without it: what it computed then is still right."""
    pin_and_change(viewer, qtbot)
    choose(viewer, "side")
    rows = viewer.window.compare_panel.rows()
    assert rows
    viewer.window.compare_panel.remove_button.click()
    viewer.actions.undo_action.trigger()  # no event in between
    wait(viewer, qtbot)
    assert viewer.view.scene.beside.shown
    assert viewer.window.compare_panel.rows() == rows


def test_without_a_pinned_body_the_panel_stands_at_the_top(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.compare_panel
    viewer.window.tabs.setCurrentIndex(viewer.window.tabs.count() - 1)
    qtbot.waitUntil(panel.isVisible)
    assert panel.hint.geometry().top() - panel.layout_box.geometry().bottom() < 80
    assert panel.table.isHidden()


def test_what_did_not_change_has_no_sign(viewer: Viewer, qtbot: QtBot) -> None:
    panel = viewer.window.compare_panel
    panel.pin_button.click()
    qtbot.waitUntil(lambda: panel.table.rowCount() > 0 and settled(viewer), timeout=15_000)
    changes = [panel.table.item(row, 3).text() for row in range(panel.table.rowCount())]
    assert set(changes) == {"0.0", "0.00"}
