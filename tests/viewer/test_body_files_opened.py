"""Body files in the window: which person, which axis is up, which gender's model, and what is told of the file."""

import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import smplx_like
from conftest import open_file, settled
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scipy.spatial.transform import Rotation

from hit_core.axes import UP_CHOICES
from hit_viewer.app import Viewer
from hit_viewer.window.body_opening import AnglesQuestion, GenderQuestion
from hit_viewer.window.person_dialog import PersonDialog
from hit_viewer.worker.jobs import Failure

BETAS = np.array([1.0, -0.5] + [0.0] * 8)


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def person(path: Path, **fields: object) -> Path:
    path.write_bytes(pickle.dumps({"pose": np.zeros(72), "betas": BETAS, "gender": "male", **fields}))
    return path


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A film's file with two persons, in a world with Z up."""
    pose = np.zeros((5, 72))
    pose[:, 0] = np.pi / 2
    people = {name: {"pose": pose, "betas": sign * BETAS, "gender": "male"} for name, sign in (("anna", 1), ("bo", -1))}
    (tmp_path / "film.pkl").write_bytes(pickle.dumps(people))
    return tmp_path / "film.pkl"


def test_a_person_is_chosen_from_a_list(viewer: Viewer, qtbot: QtBot, two: Path) -> None:
    before = viewer.session.state
    open_file(viewer, qtbot, two)
    dialog = viewer.files.bodies.question
    assert isinstance(dialog, PersonDialog)
    assert [dialog.table.item(row, 0).text() for row in range(2)] == ["anna", "bo"]
    assert [dialog.table.item(row, 1).text() for row in range(2)] == ["5", "5"]
    assert all(dialog.table.item(row, 2).text().endswith(" cm") for row in range(2))
    assert viewer.session.state == before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: viewer.files.bodies.question is None)
    assert viewer.session.state == before
    assert "no person was chosen" in viewer.window.messages.text
    open_file(viewer, qtbot, two)
    dialog = viewer.files.bodies.question
    assert isinstance(dialog, PersonDialog)
    dialog.table.selectRow(1)
    dialog.accept()
    wait(viewer, qtbot)
    assert viewer.session.state.betas == tuple(-BETAS)
    assert viewer.playback.sequence is not None
    assert not viewer.window.file_notes.isHidden()
    viewer.window.file_notes.persons.click()
    dialog = viewer.files.bodies.question
    assert isinstance(dialog, PersonDialog)
    assert dialog.table.currentRow() == 1
    dialog.table.selectRow(0)
    dialog.accept()
    wait(viewer, qtbot)
    assert viewer.session.state.betas == tuple(BETAS)


def test_another_axis_is_turned_up(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    pose = np.zeros(72)
    pose[0] = np.pi / 2
    open_file(viewer, qtbot, person(tmp_path / "z.pkl", pose=pose))
    assert viewer.session.state.global_orient == pytest.approx((0, 0, 0), abs=1e-6)
    viewer.session.update(betas=(0.5,) * 10)
    notes = viewer.window.file_notes
    assert notes.up.currentData() == "auto"
    notes.up.setCurrentIndex(UP_CHOICES.index("file"))
    notes.up.activated.emit(notes.up.currentIndex())
    wait(viewer, qtbot)
    assert viewer.session.state.global_orient[0] == pytest.approx(np.pi / 2)
    assert not viewer.session.state.upright
    assert viewer.session.state.betas == (0.5,) * 10
    assert notes.up.currentData() == "file"


def test_a_body_that_lies_across_shows_that_its_axis_is_not_sure(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    pose = np.zeros(72)
    pose[2] = np.pi / 2  # its head towards -x
    open_file(viewer, qtbot, person(tmp_path / "lying.pkl", pose=pose))
    notes = viewer.window.file_notes
    assert not notes.below.isHidden()
    assert "not sure" in notes.list.text()
    assert viewer.session.state.global_orient[2] == pytest.approx(np.pi / 2)


def test_a_bow_stays_a_bow(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    poses = np.zeros((9, 72))
    poses[:, 0] = np.pi / 2 + np.linspace(0, 1.2, 9)
    trans = np.tile([0.0, 4.0, 0.95], (9, 1))
    trans[:, 0] = np.linspace(0, 0.5, 9)
    open_file(viewer, qtbot, person(tmp_path / "bow.pkl", pose=poses, trans=trans))
    assert not viewer.session.state.upright
    assert viewer.session.state.global_orient == pytest.approx((0, 0, 0), abs=1e-6)
    assert viewer.session.state.transl == pytest.approx((0, 0, 0), abs=1e-6)  # within reach of the planes
    viewer.playback.seek(8)
    assert viewer.session.state.place[0] == pytest.approx((1.2, 0, 0), abs=1e-6)
    assert viewer.session.state.place[1][0] == pytest.approx(0.5, abs=1e-6)
    wait(viewer, qtbot)
    viewer.window.file_notes.up_wanted.emit("file")
    wait(viewer, qtbot)
    assert viewer.session.state.transl[1] == pytest.approx(4)


def test_notes_of_a_file_are_a_list_under_its_name(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    notes = viewer.window.file_notes
    assert notes.isHidden()
    path = person(tmp_path / "a.pkl", confidence=0.5, betas=np.append(BETAS, 1.0), gender=1)
    open_file(viewer, qtbot, path)
    assert not notes.isHidden()
    assert notes.below.isHidden()
    notes.button.click()
    assert not notes.below.isHidden()
    assert "confidence (a number)" in notes.list.text()
    assert len(notes.list.text().splitlines()) == 4
    assert "(4)" in notes.button.text()
    viewer.session.undo()
    assert notes.isHidden()


def test_who_shows_a_body_without_gender_is_asked_once(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, settings: QSettings
) -> None:
    path = person(tmp_path / "somebody.pkl", gender="unknown")
    open_file(viewer, qtbot, path)
    question = viewer.files.bodies.question
    assert isinstance(question, GenderQuestion)
    assert "somebody.pkl does not say" in question.text()
    QTest.keyClick(question, Qt.Key.Key_Escape)  # no answer: it is asked again
    qtbot.waitUntil(lambda: viewer.files.bodies.question is None)
    assert viewer.session.state.betas == tuple(BETAS)
    open_file(viewer, qtbot, path)
    question = viewer.files.bodies.question
    assert isinstance(question, GenderQuestion)
    question.female.click()
    wait(viewer, qtbot)
    assert viewer.session.state.model == "phantom_female"
    viewer.session.update(model="phantom_male")
    open_file(viewer, qtbot, person(tmp_path / "other.pkl", gender="neutral"))
    assert viewer.files.bodies.question is None
    assert viewer.session.state.model == "phantom_female"
    assert "as chosen before" in viewer.window.messages.text
    wait(viewer, qtbot)


@pytest.mark.parametrize("way", ["escape", "cross"])
def test_an_error_closes_by_escape_and_the_cross(viewer: Viewer, qtbot: QtBot, way: str) -> None:
    viewer.files.show_failure(Failure("It failed.", "details"))
    dialog = viewer.files.dialog
    assert dialog is not None
    if way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    qtbot.waitUntil(lambda: viewer.files.dialog is None)


def test_a_second_failure_takes_the_first_ones_place(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.files.show_failure(Failure("The first.", "details"))
    viewer.files.show_failure(Failure("The second.", "details"))
    shown = [d for d in viewer.window.findChildren(type(viewer.files.dialog)) if d.isVisible()]
    assert [dialog.text() for dialog in shown] == ["The second."]
    shown[0].close()
    qtbot.waitUntil(lambda: viewer.files.dialog is None)


def test_a_scale_goes_into_the_betas(make_viewer: Callable[[], Viewer], qtbot: QtBot, tmp_path: Path) -> None:
    viewer = make_viewer()
    wait(viewer, qtbot)
    open_file(viewer, qtbot, person(tmp_path / "large.pkl", scale=1.1))
    assert viewer.session.state.betas == pytest.approx(1.1 * BETAS, abs=1e-6)  # the stand-in grows by nothing else


def test_a_body_of_smplx_gets_true_betas_where_its_model_is(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HIT_SMPL_DIR", str(tmp_path))
    betas, pose = smplx_like.turn() @ smplx_like.BETAS, np.zeros((1, 165))
    path = tmp_path / "x.npz"
    np.savez(path, poses=pose, betas=betas, gender="female", surface_model_type="smplx", trans=np.ones((1, 3)))
    open_file(viewer, qtbot, path)
    assert viewer.session.state.betas == pytest.approx(betas, abs=1e-6)
    assert "SMPLX_FEMALE.npz" in viewer.window.file_notes.list.text()
    assert "approximation" in viewer.window.file_notes.list.text()
    np.savez(tmp_path / "SMPLX_FEMALE.npz", **smplx_like.model_arrays("female"))
    open_file(viewer, qtbot, path)
    state = viewer.session.state
    assert state.betas == pytest.approx(smplx_like.BETAS, abs=0.05)
    assert (state.model, state.shape_space, state.gender) == ("phantom_female", "phantom", "female")
    assert state.transl == pytest.approx((1, 1, 1), abs=0.002)
    assert "mm (median) from SMPL-X's" in viewer.window.file_notes.list.text()
    assert "approximation" not in viewer.window.file_notes.list.text()
    viewer.session.undo()
    assert viewer.session.state.betas == pytest.approx(betas, abs=1e-6)
    (tmp_path / "SMPLX_FEMALE.npz").write_bytes(b"PK")
    open_file(viewer, qtbot, path)
    assert viewer.files.dialog is not None
    assert "SMPLX_FEMALE.npz" in viewer.files.dialog.text()
    assert viewer.session.state.betas == pytest.approx(betas, abs=1e-6)


def test_degrees_are_asked_about_once(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    pose = np.zeros(72)
    pose[48:60] = 40.0, 10.0, -60.0, 20.0, 5.0, 70.0, 0.0, 90.0, 0.0, 0.0, 45.0, 0.0
    path, before = person(tmp_path / "degrees.pkl", pose=pose), viewer.session.state
    for press, expected in ((None, None), ("degrees", np.radians(70)), ("radians", 70.0)):
        open_file(viewer, qtbot, path)
        question = viewer.files.bodies.question
        assert isinstance(question, AnglesQuestion)
        assert question.defaultButton() is question.degrees
        assert {question.degrees.text(), question.radians.text()} == {"Degrees", "Radians"}
        assert viewer.session.state == before
        if press is None:
            QTest.keyClick(question, Qt.Key.Key_Escape)
            qtbot.waitUntil(lambda: viewer.files.bodies.question is None)
            assert viewer.session.state == before
            continue
        getattr(question, press).click()
        qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
        assert viewer.files.bodies.question is None
        vector = np.array(viewer.session.state.body_pose[48:51])
        turned = (
            Rotation.from_rotvec(vector) * Rotation.from_rotvec([20 * expected / 70, 5 * expected / 70, expected]).inv()
        )
        assert turned.magnitude() < 1e-4
        before = viewer.session.state
