"""A body of another shape space or gender is told as long as it is shown."""

import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from pytestqt.qtbot import QtBot

from hit_core.body.files import load_body, save_body
from hit_core.body.parameters import BodyParameters
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelChoice, ModelFacts
from hit_viewer.document.session_files import open_any, save_session_file, state_body
from hit_viewer.document.shape_space import model_for
from hit_viewer.document.state import ViewerState

SMPL_MODEL = ModelFacts("hit_male", "hit male", "male", False, shape_space="smpl", asked="phantom_male")


@pytest.fixture
def person(tmp_path: Path) -> Callable[..., Path]:
    def write(**fields: object) -> Path:
        path = tmp_path / f"person{len(list(tmp_path.iterdir()))}.pkl"
        body = {"betas": np.ones((1, 10)), "body_pose": np.zeros((1, 69)), "global_orient": np.zeros((1, 3))}
        with path.open("wb") as stream:
            pickle.dump({**body, **fields}, stream)
        return path

    return write


def notes(viewer: Viewer) -> list[str]:
    window = viewer.window
    both = (window.shape_panel.belonging, window.numbers_panel.belonging)
    assert len({note.text.text() for note in both}) == 1
    assert all(note.isHidden() == (not note.text.text()) for note in both)
    return both[0].text.text().splitlines()


def test_smpl_betas_on_the_phantom_are_told_lastingly(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], tmp_path: Path, artifacts: Path
) -> None:
    assert notes(viewer) == []
    open_file(viewer, qtbot, person(gender="male"))
    qtbot.waitUntil(lambda: settled(viewer))
    (told,) = notes(viewer)
    assert told.startswith("These betas belong to SMPL; this body is the demonstration phantom")
    assert "SMPL betas on the demonstration phantom" in viewer.window.windowTitle()
    viewer.window.grab().save(str(artifacts / "smpl_betas.png"))
    viewer.session.update(betas=viewer.session.state.with_beta(0, 0.5))
    assert notes(viewer) == [told]  # a slider starts from them
    path = tmp_path / "numbers.csv"
    viewer.exports.export("numbers", path)
    qtbot.waitUntil(lambda: path.exists() and viewer.exports.is_idle, timeout=15_000)
    written = "".join(file.read_text("utf-8-sig") for file in tmp_path.glob("numbers*"))
    assert "These betas belong to SMPL" in written
    viewer.window.shape_panel.reset_button.click()
    assert notes(viewer) == []
    assert "SMPL" not in viewer.window.windowTitle()
    viewer.session.undo()
    assert notes(viewer) == [told]


def test_a_pinned_body_is_told_as_the_present_one_is(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], tmp_path: Path
) -> None:
    panel = viewer.window.compare_panel
    open_file(viewer, qtbot, person(gender="male"))
    panel.pin_button.click()
    qtbot.waitUntil(lambda: settled(viewer) and panel.pinned is not None)
    viewer.window.shape_panel.reset_button.click()
    qtbot.waitUntil(lambda: settled(viewer))
    assert notes(viewer) == []
    assert panel.belonging.text().startswith("A: These betas belong to SMPL; this body is the demonstration phantom")
    assert not panel.belonging.isHidden()
    assert "A: These betas belong to SMPL" in panel.tables()[""]
    path = tmp_path / "kept.hitsession"
    save_session_file(path, viewer.session.state, {})
    again = open_any(path, ViewerState()).state.pinned
    assert again is not None
    assert (again.shape_space, again.gender) == ("smpl", "male")
    viewer.session.update(pinned=None)
    assert panel.belonging.isHidden()


def test_the_note_survives_a_session_and_ends_with_a_model_of_smpl(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], tmp_path: Path
) -> None:
    open_file(viewer, qtbot, person(gender="male"))
    path = tmp_path / "kept.hitsession"
    save_session_file(path, viewer.session.state, {})
    viewer.window.shape_panel.reset_button.click()
    open_file(viewer, qtbot, path)
    assert len(notes(viewer)) == 1
    viewer.results.take_model(SMPL_MODEL)
    assert notes(viewer) == []
    old = json.loads(path.read_text())
    for name in ("shape_space", "gender"):
        del old["state"][name]
    path.write_text(json.dumps(old))
    assert open_any(path, ViewerState()).state.shape_space == ""  # sessions of before


def test_the_button_opens_the_settings_at_smpls_folder(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    plain = viewer.choose_settings
    monkeypatch.setattr(viewer, "choose_settings", lambda: opened.append(plain()) or opened[-1])
    open_file(viewer, qtbot, person(gender="male"))
    viewer.window.shape_panel.belonging.folder_button.click()
    assert opened[0].focusWidget() is opened[0].smpl
    opened[0].close()


def test_a_file_of_this_program_belongs_to_its_own_body(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.session.update(betas=(1.0,) * 10)
    path = tmp_path / "own.npz"
    save_body(state_body(viewer.session.state, viewer.results.facts), path)
    assert load_body(path).shape_space == "phantom"
    open_file(viewer, qtbot, path)
    assert notes(viewer) == []


def test_saved_anew_betas_still_belong_to_smpl(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], tmp_path: Path
) -> None:
    open_file(viewer, qtbot, person(gender="female"))
    path = tmp_path / "again.npz"
    save_body(state_body(viewer.session.state, viewer.results.facts), path)
    found = load_body(path)
    assert (found.shape_space, found.gender) == ("smpl", "female")


def test_the_model_of_the_files_gender_is_taken_and_named(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "woman.npz"
    save_body(BodyParameters(betas=np.ones(10), gender="female", shape_space="phantom"), path)
    open_file(viewer, qtbot, path)
    assert viewer.session.state.model == "phantom_female"
    assert "The file's body is female: shown with Female (demonstration phantom)" in viewer.window.status.message.text()
    qtbot.waitUntil(lambda: settled(viewer))
    assert notes(viewer) == []


@pytest.mark.parametrize("gender", ["neutral", None])
def test_a_body_without_a_gender_of_its_own_is_told_and_the_other_model_offered(
    viewer: Viewer, qtbot: QtBot, person: Callable[..., Path], gender: str | None
) -> None:
    open_file(viewer, qtbot, person(**({"gender": gender} if gender else {})))
    qtbot.waitUntil(lambda: settled(viewer))
    note = viewer.window.shape_panel.belonging
    assert notes(viewer)[1].startswith("The file's body is " + (gender or "of unknown gender"))
    note.gender_button.click()
    qtbot.waitUntil(lambda: settled(viewer))
    assert viewer.session.state.model == "phantom_female"
    assert "this model is female" in notes(viewer)[1]


def test_models_are_exchanged_among_their_like() -> None:
    choices = [
        ModelChoice("phantom_male", "", gender="male"),
        ModelChoice("phantom_female", "", gender="female"),
        ModelChoice("broken_female", "", "no checkpoint", "female"),
        ModelChoice("hit_female", "", gender="female"),
    ]
    assert model_for("female", "hit_male", "male", choices) == "hit_female"
    assert model_for("female", "phantom_male", "male", choices) == "phantom_female"
    assert model_for("male", "hit_female", "female", choices) == "hit_female"  # there is no other
    assert model_for("neutral", "hit_male", "male", choices) == "hit_male"
    neutral = ModelChoice("hit_neutral", "hit_neutral", gender="neutral")
    assert model_for("neutral", "phantom_male", "male", [*choices, neutral]) == "hit_neutral"
    assert model_for("female", "other", "female", choices) == "other"


@pytest.mark.skipif("HIT_REAL_BODIES" not in os.environ, reason="HIT_REAL_BODIES names no folder")
def test_real_bodies_have_a_face_and_belong_to_smplx() -> None:
    for path in Path(os.environ["HIT_REAL_BODIES"]).glob("*.pkl"):
        assert open_any(path, ViewerState()).changes["shape_space"] == "smplx"
