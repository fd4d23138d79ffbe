"""A scan in the window: shown, fitted, accepted in one step, refused in a sentence, cancelled."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import trimesh
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from hit_core.phantom.body import load_phantom_body
from hit_core.phantom.scans import Recipe, made_scan
from hit_viewer.app import Viewer
from hit_viewer.document.layer_looks import SCAN_OUTLINE_COLOR
from hit_viewer.document.scans import FittedScan
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.window.height_dialog import HeightDialog
from hit_viewer.worker.job_list import Stage
from hit_viewer.worker.results import LayerMesh
from hit_viewer.worker.scan_fits import ScanOutline

BETAS = (0.5, -1.0, 0.8, 0.4, -0.6, 1.0, -0.3, 0.2, 0.5, -0.4)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A person in the embedded body's own vertices, which is fitted at once, lying on its side."""
    made = made_scan(Recipe("female", BETAS, "A", up="x", seed=1))
    path = tmp_path / "person.obj"
    trimesh.Trimesh(made.skin * 100, load_phantom_body("female").faces.numpy(), process=False).export(path)
    return path


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def fitted(viewer: Viewer, qtbot: QtBot, path: Path) -> None:
    viewer.files.open_file(path)
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=60_000)


def test_a_scan_is_fitted_and_accepted_in_one_step(viewer: Viewer, qtbot: QtBot, scan: Path) -> None:
    before = viewer.session.state
    fitted(viewer, qtbot, scan)
    fitting, panel, scene = viewer.scans, viewer.scans.panel, viewer.view.scene
    assert fitting.result is not None
    assert viewer.window.tabs.currentWidget().isAncestorOf(panel)
    assert viewer.session.state == before
    (task,) = viewer.exports.jobs.tasks
    assert (task.stage, task.share) == (Stage.DONE, 1.0)
    assert viewer.exports.tray.row(task).folder_button.isHidden()  # nothing was written
    assert (panel.table.rowCount(), panel.bar.isHidden()) == (7, True)
    assert "cm" in panel.boxes["unit"].itemText(0)
    views, legend = viewer.window.slices_panel.views, viewer.window.legend
    assert {view.standing_word() for view in views.values()} == {"not the scan's body"}
    assert legend.isHidden()
    assert not scene.scan.scan.actor.visibility  # the skin has the colours
    panel.scan_opacity.set.emit(50.0)
    panel.scan_opacity.show_value(50.0)
    panel.faded.emit(*panel.opacities)
    assert scene.scan.scan.actor.visibility
    assert scene.scan.skin.actor.visibility
    assert not scene.body.surfaces["skin"].actor.visibility
    skin, cloud = scene.scan.skin.data.points, scene.scan.scan.data.points
    np.testing.assert_allclose(skin, cloud, atol=0.002)
    assert np.ptp(skin, axis=0).argmax() == 1
    panel.scan_opacity.set.emit(0.0)
    panel.show_result(replace(fitting.result, volume_spread=None))
    assert panel.spread.isHidden()
    panel.show_result(replace(fitting.result, volume_spread={"LT": 0.011, "AT": 0.0333, "BT": 0.0002}))
    assert not panel.spread.isHidden()
    assert "LT \u00b11.1 %, AT \u00b13.3 %, BT below \u00b10.1 %" in panel.spread.text()
    assert "20 bodies" in panel.spread.toolTip()
    fitting.result = replace(fitting.result, volume_spread={"LT": 0.011, "AT": 0.0333, "BT": 0.0002})
    panel.accept_button.click()
    assert "AT \u00b13.3 %" in viewer.window.model_panel.body.toolTip()
    np.testing.assert_allclose(viewer.session.state.betas, BETAS, atol=0.01)
    assert viewer.session.state.model == "phantom_female"
    kept = viewer.session.state.scan
    assert kept is not None
    assert (kept.path, kept.unit, kept.up, kept.scale) == (str(scan), "cm", "x", 0.01)
    assert (kept.median_mm, kept.p95_mm) == (fitting.result.median_mm, fitting.result.p95_mm)
    assert kept.betas == viewer.session.state.betas
    assert str(scan) in viewer.window.model_panel.body.toolTip()
    assert "changed since" not in viewer.window.model_panel.body.toolTip()
    assert not scene.scan.is_fitting
    assert not any(view.standing_word() == "not the scan's body" for view in views.values())
    assert not legend.isHidden()
    viewer.session.update(betas=(0.0,) * 10)
    assert "changed since" in viewer.window.model_panel.body.toolTip()
    viewer.session.undo()
    viewer.session.update(age=46.0, weight_kg=81.5)
    fitting.accept()  # once more
    assert (viewer.session.state.age, viewer.session.state.weight_kg) == (46.0, 81.5)
    viewer.session.undo()
    viewer.session.undo()
    assert viewer.session.state == before
    panel.close_button.click()
    assert viewer.window.tabs.indexOf(panel.parentWidget()) < 0
    assert not scene.scan.scan.actor.visibility


def test_slices_have_the_scans_outline_in_a_colour_of_its_own_as_long_as_it_is_wanted(
    viewer: Viewer, qtbot: QtBot, scan: Path
) -> None:
    panel, slices = viewer.scans.panel, viewer.window.slices_panel
    view = slices.views["axial"]

    def outlined() -> int:
        away = np.abs(pixels(view).astype(int) - SCAN_OUTLINE_COLOR[:3]).max(2)
        return int((away < 16).sum())  # borders of bone and lean tissue blend to pinks that are not the outline's

    assert outlined() == 0
    fitted(viewer, qtbot, scan)
    assert outlined() > 50
    assert "the scan" in slices.key.text()
    assert slices.key.isVisible()
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=5.0))
    assert outlined() == 0  # above the head
    viewer.session.undo()
    panel.accept_button.click()
    assert outlined() > 50  # the scan is seen no more in 3D, but with the body it was fitted to
    panel.outline.click()
    assert outlined() == 0
    assert not slices.key.isVisible()
    panel.outline.click()
    panel.close_button.click()
    assert outlined() == 0


def test_a_scan_of_points_is_dotted_in_slices() -> None:
    cloud = np.random.default_rng(1).uniform(-1, 1, (1000, 3)).astype(np.float32)
    ends = ScanOutline(LayerMesh(cloud, cloud, np.zeros((0, 3), np.int32)))("axial", 0.5)
    assert 0 < len(ends) < 20
    assert np.abs(ends[:, :, 1] - 0.5).max() < 0.002


def test_a_body_from_a_photo_opens_with_its_caution_and_is_fitted_again_as_said(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    made = made_scan(Recipe("male", BETAS, "A", seed=1))
    photo = {name: np.zeros(9) for name in ("mhr_model_params", "shape_params", "scale_params")}
    camera = (made.skin * [1, -1, -1]).astype(np.float32)
    np.savez(tmp_path / "photo.npz", pred_vertices=camera, faces=load_phantom_body("male").faces.numpy(), **photo)
    fitted(viewer, qtbot, tmp_path / "photo.npz")
    assert viewer.scans.result is None  # first the height is asked for
    assert isinstance(viewer.scans.question, HeightDialog)
    QTest.keyClick(viewer.scans.question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: viewer.scans.result is not None, timeout=60_000)
    assert viewer.scans.result is not None
    assert viewer.scans.result.value("up") == "-y"
    panel = viewer.scans.panel
    assert "height of a body from a photo is not known" in panel.warnings.text()
    fitted(viewer, qtbot, tmp_path / "photo.npz")
    question = viewer.scans.question
    assert isinstance(question, HeightDialog)
    question.field.setValue(170.0)
    question.accept()
    qtbot.waitUntil(lambda: viewer.scans.result is not None, timeout=60_000)
    assert viewer.scans.result.measures_scan_cm["height"] == pytest.approx(170, abs=0.3)
    assert panel.said.height_cm == 170.0
    assert "its height was given" in panel.warnings.text()
    panel.accept_button.click()
    assert "from a photo" in viewer.window.messages.text
    panel.boxes["gender"].setCurrentIndex(panel.boxes["gender"].findData("male"))
    panel.refit_button.click()
    assert not panel.accept_button.isEnabled()
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=60_000)
    assert viewer.scans.result is not None
    assert [one.given for one in viewer.scans.result.found if one.name == "gender"] == [True]
    viewer.scans.close()
    np.savez(tmp_path / "no_scan.npz", **photo)
    fitted(viewer, qtbot, tmp_path / "no_scan.npz")
    assert viewer.files.dialog is not None
    assert "MHR" in viewer.files.dialog.text()
    assert viewer.scans.scan is None


def test_a_session_tells_of_its_scan_and_never_opens_it(
    viewer: Viewer, qtbot: QtBot, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    plain = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda path: looked.append(str(path)) or plain(path))
    for path, told in (
        (str(scan), "open that to see both"),
        (str(tmp_path / "gone.ply"), "which is not found"),
        ("//server/scan.ply", "not looked for"),
        ("\\\\server\\scan.ply", "not looked for"),
    ):
        state = ViewerState(scan=FittedScan(path, "cm", "z", 0.01, 2.0, 7.0, 3.0))
        save_session_file(tmp_path / "a.hitsession", state, {})
        fitted(viewer, qtbot, tmp_path / "a.hitsession")
        assert viewer.session.state.scan == state.scan
        assert told in viewer.window.messages.text
        assert viewer.scans.scan is None
    assert str(scan) in looked
    assert not any("server" in path for path in looked)


def test_what_is_no_body_is_told_and_the_scan_stays(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    trimesh.creation.icosphere(4, 0.02).export(tmp_path / "ball.ply")
    fitted(viewer, qtbot, tmp_path / "ball.ply")
    assert viewer.files.dialog is not None
    assert "size of a body" in viewer.files.dialog.text()
    assert [task.stage for task in viewer.exports.jobs.tasks] == [Stage.FAILED]
    assert viewer.scans.scan is not None
    assert viewer.view.scene.body.surfaces["skin"].actor.visibility


@pytest.mark.parametrize("where", ["panel", "tray"])
def test_a_fit_is_cancelled_and_the_scan_stays(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    made = made_scan(Recipe())
    trimesh.Trimesh(made.vertices, made.faces, process=False).export(tmp_path / "person.ply")
    viewer.files.open_file(tmp_path / "person.ply")
    qtbot.waitUntil(lambda: viewer.scans.panel.cancel_button.isEnabled(), timeout=60_000)
    qtbot.waitUntil(lambda: viewer.exports.tray.button.isVisible())
    (task,) = viewer.exports.jobs.open_tasks
    qtbot.waitUntil(lambda: task.share > 0.0, timeout=60_000)
    assert task.share < 0.5
    row = viewer.exports.tray.row(task)
    assert "person.ply" in row.title.toolTip()
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or QMessageBox.StandardButton.No)
    assert not viewer.exports.may_close()
    assert asked == ["Jobs that are not finished: 1. Close, and cancel them?"]
    (row if where == "tray" else viewer.scans.panel).cancel_button.click()
    assert viewer.reader.is_idle
    assert (task.stage, viewer.scans.panel.bar.isHidden()) == (Stage.CANCELLED, True)
    assert viewer.scans.scan is not None
    assert viewer.view.scene.scan.scan.actor.visibility
    assert viewer.view.scene.body.surfaces["skin"].actor.visibility
