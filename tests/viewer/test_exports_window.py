"""Exports as a person makes them: from the menu, through options and a file dialog, to files and messages."""

import csv
import json
import os
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from conftest import open_file, settled
from fake_computation import FACES, FakeComputation
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from hit_core.writers.pictures import read_picture_record
from hit_viewer.app import Viewer
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import SkinPoint
from hit_viewer.texts import exports as texts
from hit_viewer.widgets.number_field import NumberField
from hit_viewer.window.export_options import KINDS
from hit_viewer.worker.exports.movies import RECORD_BOX
from hit_viewer.worker.job_list import Stage


def left_in(folder: Path) -> list[str]:
    """Everything in a folder, hidden files too, but for the settings of the test."""
    return sorted(name for name in os.listdir(folder) if name != "settings.ini")


def told(viewer: Viewer) -> str:
    return viewer.window.status.message.text()


def failure_told(viewer: Viewer, qtbot: QtBot) -> str:
    """What the list says of the export that failed; no dialog does."""
    qtbot.waitUntil(lambda: any(task.stage is Stage.FAILED for task in viewer.exports.jobs.tasks), timeout=10_000)
    (task,) = (task for task in viewer.exports.jobs.tasks if task.stage is Stage.FAILED)
    qtbot.waitUntil(viewer.exports.tray.isVisible)
    assert viewer.files.dialog is None
    row = viewer.exports.tray.row(task)
    row.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(row.note.text())
    assert task.note in told(viewer)
    return row.note.text()


@pytest.fixture
def motion(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("motion") / "walk.npz"
    frames = 61
    poses = np.zeros((frames, 156), np.float32)
    trans = np.zeros((frames, 3), np.float32)
    trans[:, 0] = np.linspace(0, 0.3, frames)
    np.savez(path, poses=poses, trans=trans, betas=np.zeros(10, np.float32), gender="male", mocap_framerate=60.0)
    return path


# The dialogs.


@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.options])
def test_options_are_asked_remembered_and_used(
    viewer: Viewer,
    computation: FakeComputation,
    qtbot: QtBot,
    tmp_path: Path,
    artifacts: Path,
    motion: Path,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kind = KINDS[name]
    if name == "movie":
        open_file(viewer, qtbot, motion)
        viewer.actions.kept_views.actions()[0].trigger()
        viewer.view.scene.look("left")
        viewer.actions.kept_views.actions()[0].trigger()
    viewer.actions.export_actions[name].trigger()
    dialog = viewer.exports.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.grab().save(str(artifacts / f"export_{name}.png"))
    expected = {}
    for option in kind.options:
        box = dialog.boxes[option.name]
        assert box.toolTip()
        assert box.accessibleName()
        if isinstance(box, QComboBox):
            box.setFocus()
            qtbot.keyClick(box, Qt.Key.Key_Down)
            expected[option.name] = list(option.titles)[1]
        elif isinstance(box, QCheckBox):
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
            expected[option.name] = not option.default
        elif isinstance(box, NumberField):
            number = {"from_cm": 10.0, "to_cm": 12.0, "step_mm": 5.0, "spacing_mm": 4.0, "side": 192.0}
            number |= {"seconds": 1.0, "beta": 2.0}
            expected[option.name] = number.get(option.name, 160.0)
            box.setValue(expected[option.name])
        elif isinstance(box, QLineEdit):
            qtbot.keyClicks(box, " P 017 ")
            expected[option.name] = "P 017"
    assert dialog.values() == expected
    target = tmp_path / "out" / f"a{next(iter(kind.formats), '')}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(target))
    qtbot.mouseClick(dialog.ok_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: target.exists() and viewer.exports.is_idle, timeout=30_000)
    if name not in ("picture", "movie"):
        ((*_, options),) = [entry for entry in computation.log if entry[0] == "export"]
        assert {key: options[key] for key in expected} == expected
    viewer.exports.choose(name)
    assert viewer.exports.dialog is not None
    again = {key: value for key, value in viewer.exports.dialog.values().items() if key not in ("from_cm", "to_cm")}
    assert again.pop("person", "") == ""  # nobody's name is remembered
    assert again == {key: value for key, value in expected.items() if key in again}
    qtbot.keyClick(viewer.exports.dialog, Qt.Key.Key_Escape)
    assert viewer.exports.dialog is None


def test_a_series_fits_the_body_and_counts_its_pictures(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.exports.choose("series")
    dialog = viewer.exports.dialog
    assert dialog is not None
    assert viewer.view.scene.frame is not None
    low, high = viewer.view.scene.frame.bounds
    assert dialog.values()["from_cm"] == pytest.approx(100 * low[1], abs=0.06)
    assert dialog.values()["to_cm"] == pytest.approx(100 * high[1], abs=0.06)
    axis = dialog.boxes["axis"]
    axis.setFocus()
    qtbot.keyClick(axis, Qt.Key.Key_Down)
    assert dialog.values()["axis"] == "frontal"
    assert dialog.values()["to_cm"] == pytest.approx(100 * high[2], abs=0.06)
    for name, value in (("from_cm", -10), ("to_cm", 10), ("step_mm", 50)):
        dialog.boxes[name].setValue(value)
    assert dialog.note.text() == "5 pictures"
    assert dialog.ok_button.isEnabled()
    dialog.boxes["to_cm"].setValue(90_000)
    assert "too many" in dialog.note.text()
    assert not dialog.ok_button.isEnabled()
    dialog.reject()


def test_a_cancelled_file_dialog_writes_nothing(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("", ""))
    viewer.exports.choose("rigged")
    assert viewer.exports.dialog is not None
    viewer.exports.dialog.ok_button.click()
    assert viewer.exports.is_idle


def test_the_filter_chooses_the_ending(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = KINDS["volume"]
    for ending, title in kind.formats.items():
        chosen = f"{title} (*{ending})"
        assert chosen in kind.filters.split(";;")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, c=chosen: (str(tmp_path / "scan.2"), c))
        viewer.exports.choose("volume")
        assert viewer.exports.dialog is not None
        viewer.exports.dialog.ok_button.click()
        qtbot.waitUntil((tmp_path / f"scan.2{ending}").exists, timeout=10_000)


# Jobs: progress, cancel, errors.


def test_files_are_told(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.exports.export("meshes", tmp_path / "tissues.obj")
    qtbot.waitUntil(lambda: "Wrote tissues.obj" in told(viewer), timeout=10_000)
    assert (tmp_path / "tissues.obj").exists()
    viewer.exports.export("slices", tmp_path / "slices")
    qtbot.waitUntil(lambda: "3 files" in told(viewer), timeout=10_000)
    assert left_in(tmp_path / "slices") == ["axial.png", "frontal.png", "sagittal.png"]
    qtbot.waitUntil(lambda: viewer.exports.is_idle)


def test_cancelling_leaves_nothing(viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path) -> None:
    computation.delay_s = 0.05
    viewer.exports.export("meshes", tmp_path / "new" / "tissues.obj")
    (task,) = viewer.exports.jobs.tasks
    qtbot.waitUntil(lambda: task.share > 0)
    qtbot.mouseClick(viewer.exports.tray.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(viewer.exports.tray.row(task).cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: viewer.exports.is_idle)
    qtbot.waitUntil(lambda: "Cancelled" in told(viewer))
    assert left_in(tmp_path) == []
    assert task.stage is Stage.CANCELLED
    assert viewer.files.dialog is None


def test_exports_stand_in_line_while_sliders_are_dragged(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, artifacts: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """One runs at a time, each writes the body that it was asked for, and the window goes on meanwhile."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    computation.delay_s = 0.02
    exports, slider = viewer.exports, viewer.window.shape_panel.sliders[0].number
    viewer.session.update(betas=(0.25,) + (0.0,) * 9)
    for name in ("a", "b", "c"):
        exports.export("meshes", tmp_path / f"{name}.obj")
    viewer.session.update(betas=(0.75,) + (0.0,) * 9)
    exports.export("meshes", tmp_path / "d.obj")
    first, waiting, *_, last = exports.jobs.tasks
    qtbot.waitUntil(lambda: first.stage is Stage.RUNNING)
    assert waiting.stage is last.stage is Stage.WAITING
    qtbot.mouseClick(exports.tray.button, Qt.MouseButton.LeftButton)
    assert exports.tray.isVisible()
    assert exports.tray.row(waiting).note.text() == texts.IN_LINE
    assert exports.tray.button.text() == texts.JOBS_OPEN.format(count=4)
    exports.tray.row(waiting).cancel_button.click()
    assert waiting.stage is Stage.CANCELLED
    slider.setValue(2.0)
    frames = [entry for entry in computation.log if entry[0] == "frame"]
    qtbot.waitUntil(lambda: viewer.view.scene.frame.request.betas[0] == 2.0)
    assert not last.stage.is_over, "the new body is seen before the exports are done"
    viewer.window.grab().save(str(artifacts / "jobs.png"))
    qtbot.waitUntil(lambda: exports.is_idle, timeout=15_000)
    assert left_in(tmp_path) == ["a.obj", "c.obj", "d.obj"]
    betas = {file.stem: json.loads(file.read_text())["body"]["betas"][0] for file in tmp_path.glob("*.obj")}
    assert betas == {"a": 0.25, "c": 0.25, "d": 0.75}
    assert len([entry for entry in computation.log if entry[0] == "frame"]) > len(frames)
    row = exports.tray.row(last)
    assert row.note.text() == texts.WROTE.format(name="d.obj", folder=tmp_path)
    row.folder_button.click()
    assert opened == [str(tmp_path)]
    assert str(tmp_path) in told(viewer)  # nothing opened it
    exports.tray.clear_button.click()
    assert exports.jobs.tasks == []
    assert not exports.tray.button.isVisible()
    exports.tray.toggle()
    exports.tray.toggle()
    assert exports.tray.isVisible()
    qtbot.keyClick(viewer.window.focusWidget(), Qt.Key.Key_Escape)
    assert not exports.tray.isVisible()


def test_closing_asks_about_exports_that_are_not_finished(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes))
    monkeypatch.setattr(QMessageBox, "question", lambda *args: (asked.append(args[2]), next(answers))[1])
    viewer.window.may_close = viewer.exports.may_close
    assert viewer.exports.may_close()
    computation.gate.clear()
    viewer.exports.export("meshes", tmp_path / "a.obj")
    assert not viewer.window.close()
    assert asked == [texts.NOT_FINISHED.format(count=1)]
    computation.gate.set()
    computation.delay_s = 0.2
    assert viewer.window.close()
    assert viewer.engine.is_closed
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("name", list(KINDS))
def test_a_place_that_cannot_be_written_is_said(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, motion: Path, name: str
) -> None:
    open_file(viewer, qtbot, motion)
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    ending = next(iter(KINDS[name].formats), "")
    viewer.exports.export(name, blocked / f"a{ending}")
    told = failure_told(viewer, qtbot)
    assert str(blocked) in told
    assert "cannot be written" in told
    assert left_in(tmp_path) == ["file"]
    qtbot.waitUntil(lambda: settled(viewer) and not viewer.exports.studio.movies)


def test_an_unknown_ending_is_said(viewer: Viewer, qtbot: QtBot, tmp_path: Path, motion: Path) -> None:
    open_file(viewer, qtbot, motion)
    for name in ("meshes", "movie"):
        viewer.exports.export(name, tmp_path / "no" / "such" / "a.xyz")
        assert "xyz" in failure_told(viewer, qtbot)
        viewer.exports.jobs.clear()
    assert left_in(tmp_path) == []


# Pictures.


def test_a_picture_of_any_size_restores_the_state(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, artifacts: Path
) -> None:
    viewer.window.shape_panel.sliders[1].number.setValue(-1.5)
    viewer.actions._look("oblique")
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    state, size = viewer.session.state, viewer.view.scene.window_size
    camera = viewer.view.scene.camera_state()
    path = tmp_path / "large.png"
    viewer.exports.export("picture", path, width=900.0, height=1100.0)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert viewer.view.scene.window_size == size
    with Image.open(path) as picture:
        assert picture.size == (900, 1100)
        assert picture.mode == "RGB"
        picture.save(artifacts / "picture_large.png")
        pixels = np.asarray(picture).astype(int)
    border = read_picture_record(path)["border_pixels"]
    assert border["bottom"] > 30
    strip = pixels[-border["bottom"] :]
    for layer in LAYERS:
        assert (strip == layer_color(layer, state)).all(-1).any(), f"the legend tells {layer}"
    assert np.abs(pixels[550, 450] - pixels[border["top"] + 5, border["left"] + 5]).sum() > 60
    record = read_picture_record(path)
    assert record is not None
    assert record["space"] == "posed"
    assert record["body"]["betas"][1] == -1.5
    assert record["model"]["sha256"] == "0" * 64
    viewer.window.shape_panel.reset_button.click()
    viewer.actions._look("top")
    viewer.window.dropped.emit(path)
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.session.state == state
    assert viewer.view.scene.camera_state()["position"] == pytest.approx(camera["position"])


def test_a_picture_without_its_background(viewer: Viewer, qtbot: QtBot, tmp_path: Path, artifacts: Path) -> None:
    before = viewer.view.scene.picture()
    path = tmp_path / "clear.png"
    viewer.exports.export("picture", path, width=400.0, height=500.0, transparent=True)
    qtbot.waitUntil(path.exists, timeout=10_000)
    border = read_picture_record(path)["border_pixels"]
    with Image.open(path) as picture:
        assert picture.mode == "RGBA"
        assert picture.size == (400, 500)
        picture.save(artifacts / "picture_transparent.png")
        whole = np.asarray(picture)
    pixels = whole[border["top"] : 500 - border["bottom"], border["left"] : 400 - border["right"]]
    assert (whole[500 - border["bottom"] :, :, 3] == 255).all()
    assert pixels[5, 200, 3] == 0
    assert pixels[len(pixels) // 2, 200, 3] > 200  # bones are opaque
    edge = pixels[len(pixels) // 2, :, 3]
    assert ((edge > 20) & (edge < 235)).any()  # the skin is translucent
    assert np.array_equal(viewer.view.scene.picture(), before)


def test_a_plain_picture_has_no_border_and_no_marks(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "plain.png"
    viewer.exports.export("picture", path, width=300.0, height=400.0, plain=True)
    qtbot.waitUntil(path.exists, timeout=10_000)
    assert read_picture_record(path)["border_pixels"] is None
    with Image.open(path) as picture:
        assert picture.size == (300, 400)
        corner = np.asarray(picture).astype(int)[-40:, -80:]
    assert np.ptp(corner, axis=1).max() < 12, "no scale bar"


def test_a_picture_too_small_for_its_notice_is_refused(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.exports.export("picture", tmp_path / "tiny.png", width=32.0, height=16.0)
    assert "too small for its notice" in failure_told(viewer, qtbot)
    assert viewer.exports.is_idle
    assert not (tmp_path / "tiny.png").exists()


def test_a_slices_picture_restores_its_plane(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.window.shape_panel.sliders[0].number.setValue(0.75)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    viewer.exports.export("slices", tmp_path)
    qtbot.waitUntil((tmp_path / "axial.png").exists, timeout=10_000)
    state = viewer.session.state
    viewer.window.shape_panel.reset_button.click()
    viewer.window.dropped.emit(tmp_path / "axial.png")
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.session.state == state


# Movies: a process of their own makes them.


def test_a_motion_becomes_a_movie_while_work_goes_on(
    viewer: Viewer, motion: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(viewer, qtbot, motion)
    viewer.session.update(upright=False)  # in its place in the room, the body walks
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    path, jobs = tmp_path / "walk.mp4", viewer.exports.jobs
    movie = viewer.exports.export("movie", path, side=200.0)
    viewer.exports.export("movie", tmp_path / "given_up.mp4", side=200.0)
    first, second = jobs.tasks
    assert (first.stage, second.stage) == (Stage.RUNNING, Stage.WAITING)
    assert QApplication.activeModalWidget() is None
    shares: list[float] = []
    movie.progress.connect(lambda share: shares.append(first.share))
    viewer.session.update(betas=(2.0, *(0.0,) * 9))
    with qtbot.waitSignal(movie.finished, timeout=60_000):
        jobs.cancel(second)
        assert second.stage is Stage.CANCELLED
        qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
        shown = viewer.view.scene.frame
        assert shown is not None
        assert shown.request.betas[0] == 2.0
    assert viewer.view.scene.frame is shown
    assert shares == sorted(shares)
    assert 0.0 < shares[len(shares) // 2] < 1.0
    assert first.stage is Stage.DONE
    assert told(viewer) == texts.WROTE.format(name="walk.mp4", folder=tmp_path)
    frames, seconds, record = read_movie(path)
    assert len(frames) == 30  # of 61, at about 30 a second, so that the film lasts as long as the motion
    assert seconds == pytest.approx(61 / 60 / 30, abs=0.005)
    assert max(frames[0].shape) == 200
    assert record["motion"] == "walk.npz"
    assert record["units"] == "metres"
    assert record["model"]["sha256"] == "0" * 64
    assert record["body"]["betas"][0] == 0.0
    # The body moves by 30 cm to its left: a fifth of the picture's height or so.
    moved = np.abs(frames[-1].astype(int) - frames[0]).sum(2) > 60
    assert moved.mean() > 0.03
    assert viewer.exports.studio.movies == []
    assert left_in(tmp_path) == ["walk.mp4"]


def read_movie(path: Path) -> tuple[list[np.ndarray], float, dict[str, object]]:
    if path.suffix == ".gif":
        with Image.open(path) as picture:
            seconds, record = picture.info["duration"] / 1000, json.loads(picture.info["comment"])
            frames = []
            for number in range(picture.n_frames):
                picture.seek(number)
                frames.append(np.asarray(picture.convert("RGB")))
        return frames, seconds, record
    video = cv2.VideoCapture(str(path))
    seconds = 1 / video.get(cv2.CAP_PROP_FPS)
    frames = []
    while True:
        found, frame = video.read()
        if not found:
            break
        frames.append(frame[..., ::-1])
    video.release()
    content = path.read_bytes()
    place = 0
    boxes = {}
    while place < len(content):  # ISO 14496-12: length and kind of each box
        size, kind = int.from_bytes(content[place : place + 4], "big"), content[place + 4 : place + 8]
        boxes[kind] = content[place + 8 : place + size]
        place += size
    assert boxes[b"uuid"].startswith(RECORD_BOX)
    return frames, seconds, json.loads(boxes[b"uuid"][16:])


def test_a_cancelled_movie_leaves_nothing(viewer: Viewer, motion: Path, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(viewer, qtbot, motion)
    movie = viewer.exports.export("movie", tmp_path / "new" / "never.mp4", side=640.0)
    (task,) = viewer.exports.jobs.tasks
    movie.progress.connect(lambda share: viewer.exports.jobs.cancel(task) if share > 0.3 else None)
    with qtbot.waitSignal(movie.finished, timeout=30_000) as ended:
        pass
    assert ended.args == [None]
    assert left_in(tmp_path) == []
    assert told(viewer) == texts.MOVIE_CANCELLED
    assert task.stage is Stage.CANCELLED


def test_a_movie_on_a_full_disk_leaves_nothing(viewer: Viewer, motion: Path, qtbot: QtBot, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits the size of files")
    open_file(viewer, qtbot, motion)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, limits[1]))
    try:
        movie = viewer.exports.export("movie", tmp_path / "a.gif", side=640.0)
        with qtbot.waitSignal(movie.finished, timeout=30_000):
            pass
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "cannot be written" in failure_told(viewer, qtbot)
    assert str(tmp_path / "a.gif") in failure_told(viewer, qtbot)
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("end", ["window", "process"])
def test_an_end_in_the_middle_of_a_movie_leaves_nothing(
    viewer: Viewer, motion: Path, qtbot: QtBot, tmp_path: Path, end: str
) -> None:
    open_file(viewer, qtbot, motion)
    movie = viewer.exports.export("movie", tmp_path / "a.mp4", side=640.0)
    qtbot.waitUntil(lambda: viewer.exports.jobs.tasks[0].share > 0.0, timeout=30_000)
    process = psutil.Process(movie.process_id)
    assert left_in(tmp_path) != []
    if end == "window":
        viewer.window.close()
        assert viewer.engine.is_closed
    else:
        process.kill()
        assert "ended before" in failure_told(viewer, qtbot)
    assert not process.is_running()
    assert left_in(tmp_path) == []


def test_a_movie_needs_a_motion(viewer: Viewer, qtbot: QtBot, motion: Path) -> None:
    viewer.exports.choose("movie")
    dialog = viewer.exports.dialog
    assert dialog is not None
    films = dialog.boxes["film"]
    assert films.currentData() == "turntable"
    for film, lacks, asks in (("motion", "no motion", []), ("compare", "no pinned", ["seconds"]),
                              ("camera", "two kept views", ["seconds"]),
                              ("sweep", "", ["seconds", "beta"])):  # fmt: skip
        films.setCurrentIndex(films.findData(film))
        films.activated.emit(films.currentIndex())
        assert lacks in dialog.note.text()
        assert dialog.ok_button.isEnabled() == (not lacks)
        assert [name for name in ("seconds", "beta") if dialog.boxes[name].isEnabled()] == asks
    dialog.reject()
    open_file(viewer, qtbot, motion)
    viewer.exports.choose("movie")
    assert viewer.exports.dialog.boxes["film"].currentData() == "motion"
    viewer.exports.dialog.reject()


# Numbers.


def test_numbers_carry_their_origin(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.window.shape_panel.sliders[2].number.setValue(0.5)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    viewer.window.activateWindow()
    viewer.session.update(skin_point=SkinPoint(7, (1.0, 0.0, 0.0), len(FACES)))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    viewer.exports.export("numbers", tmp_path / "a.csv")
    qtbot.waitUntil(lambda: (tmp_path / "a.csv").exists() and viewer.exports.is_idle, timeout=10_000)
    record = json.loads((tmp_path / "a.json").read_text())
    names = ("measures", "profile", "regions", "slices", "thickness")
    assert sorted(record["files"]) == ["a.csv", *(f"a_{name}.csv" for name in names)]
    assert record["density_kg_per_l"] == {"LT": 1.05, "AT": 0.95, "BT": 1.4}
    tables = {}
    for name in record["files"]:
        with (tmp_path / name).open(newline="", encoding="utf-8-sig") as stream:
            tables[name] = list(csv.reader(stream))
        assert len({len(row) for row in tables[name]}) == 1, "one table, without empty lines"
        assert not any(cell.strip() == "" for cell in tables[name][0])
    low, high = viewer.view.scene.frame.bounds
    heights = [float(row[0]) for row in tables["a_profile.csv"][1:]]
    assert tables["a_profile.csv"][0][0] == "height_above_floor_cm"
    assert 0 < heights[0] < heights[-1] < 100 * (high[1] - low[1])
    slices = {row[0]: row for row in tables["a_slices.csv"][1:]}
    position = viewer.session.state.planes.axial.position
    assert slices["axial"][1] == "height above the floor"
    assert float(slices["axial"][2]) == pytest.approx(100 * (position - low[1]), abs=0.01)
    floor = next(row for row in tables["a.csv"] if row[0] == "floor")
    assert float(floor[2]) == pytest.approx(100 * low[1], abs=0.01)
    thickness = dict(zip(*tables["a_thickness.csv"], strict=True))
    assert 0 <= float(thickness["height_above_floor_cm"]) <= 100 * (high[1] - low[1])
    assert record["body"]["betas"][2] == 0.5
    assert record["model"]["sha256"] == "0" * 64
    assert record["space"] == "posed"
    assert record["units"] == "metres"
