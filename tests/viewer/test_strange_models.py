"""A file that names a model elsewhere than in known folders: the user is asked before anything there is touched."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import open_file, settled
from fake_computation import FakeComputation
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from hit_core.model.library import is_in_known_folder
from hit_core.settings import resources_dir, settings_file
from hit_core.writers.pictures import save_picture
from hit_viewer.__main__ import main
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import save_session_file, session_values
from hit_viewer.document.state import ViewerState

SHARE = r"\\server\share\hit <b>male</b>"
STRANGE = ViewerState(model=SHARE, betas=(0.7,) * 10)
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def loaded(computation: FakeComputation) -> list[str]:
    return [entry[1] for entry in computation.log if entry[0] == "load"]


def answer(viewer: Viewer, qtbot: QtBot, button: QMessageBox.StandardButton) -> str:
    question = viewer.files.question
    assert question is not None
    text = question.text()
    question.button(button).click()
    assert viewer.files.question is None
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    return text


@pytest.mark.parametrize("ending", [".hitsession", ".png"])
def test_without_a_yes_the_present_model_stays(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    path, before = tmp_path / f"a{ending}", viewer.session.state
    if ending == ".png":
        save_picture(viewer.view.scene.picture(), path, {"session": session_values(STRANGE, {})})
    else:
        save_session_file(path, STRANGE, {})
    open_file(viewer, qtbot, path)
    assert viewer.session.state == before
    text = answer(viewer, qtbot, NO)
    assert path.name in text
    assert SHARE in text
    assert viewer.session.state == replace(STRANGE, model="phantom_male")
    assert "The model was not opened" in viewer.window.status.message.text()
    assert loaded(computation) == ["phantom_male"]


def test_a_yes_is_remembered(viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path) -> None:
    model = str(tmp_path / "mine" / "hit_male")
    save_session_file(tmp_path / "a.hitsession", replace(STRANGE, model=model), {})
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    answer(viewer, qtbot, YES)
    assert viewer.session.state.model == model
    assert loaded(computation)[-1] == model
    viewer.session.update(model="phantom_male")
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert viewer.files.question is None
    assert viewer.session.state.model == model
    save_session_file(tmp_path / "b.hitsession", replace(STRANGE, model=f"{model}/../../other"), {})
    open_file(viewer, qtbot, tmp_path / "b.hitsession")
    assert viewer.files.question is not None  # what goes up may lead anywhere
    answer(viewer, qtbot, NO)


def test_a_pinned_bodys_model_counts_too(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path
) -> None:
    save_session_file(tmp_path / "a.hitsession", ViewerState(pinned=STRANGE.as_pinned), {})
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    answer(viewer, qtbot, NO)
    assert viewer.session.state == ViewerState()
    assert "pinned body" in viewer.window.status.message.text()
    assert SHARE not in loaded(computation)


def test_what_a_crash_left_is_asked_about(
    make_viewer: Callable[..., Viewer],
    computation: FakeComputation,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HIT_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: YES)
    folder = settings_file().parent / "autosave"
    folder.mkdir(parents=True)
    save_session_file(folder / "999999999.hitsession", STRANGE, {})
    viewer = make_viewer()
    viewer.restoring.offer()
    qtbot.waitUntil(lambda: viewer.files.question is not None)
    assert SHARE in answer(viewer, qtbot, NO)
    assert viewer.session.state == replace(STRANGE, model="phantom_male")
    assert loaded(computation) == ["phantom_male"]


def test_a_model_that_the_user_opened_is_known(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: model)
    viewer.files.choose_model()
    assert viewer.session.state.model == model
    assert viewer.files.known.covers(model)
    assert viewer.files.known.covers(f"{model}/ckpts/last.ckpt")
    assert not viewer.files.known.covers(str(tmp_path))
    viewer.files.known.add(str(tmp_path / "run" / "ckpts" / "last.ckpt"))
    assert viewer.files.known.covers(str(tmp_path / "run"))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def test_names_alone_tell_what_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HIT_MODELS_DIR", str(tmp_path / "models"))
    real = Path.stat

    def stat(path: Path, **options: Any) -> object:
        assert "net" not in path.parts
        return real(path, **options)

    monkeypatch.setattr(Path, "stat", stat)
    within = tmp_path / "models" / "a"
    embedded = resources_dir() / "models" / "x"
    for model in ("phantom_male", "my model", str(within), f"{within}/ckpts/last.ckpt", str(embedded)):
        assert is_in_known_folder(model), model
    strange = [
        "/net/host/m", "//server/share/m", r"\\server\share\m", "a/b", r"a\b", "c:m", "c:/m", "..", ".", "", "x.ckpt",
        f"{within}/../../x", f"{tmp_path}/models2/a", str(tmp_path), "/net/host/m\0", "~/m",
    ]  # fmt: skip
    for model in strange:
        assert not is_in_known_folder(model), model
        assert is_in_known_folder(model, ["/net/host"]) == model.startswith("/net"), model


def test_without_a_window_nobody_can_be_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_session_file(tmp_path / "a.hitsession", replace(STRANGE, model="/net/host/m"), {})
    assert main([str(tmp_path / "a.hitsession"), "--picture", str(tmp_path / "a.png")]) == 2
    assert "names a model outside of the known folders" in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()
