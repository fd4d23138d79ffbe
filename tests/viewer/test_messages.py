"""The status bar follows facts: every message has an end."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_core.errors import CheckpointError, HITError
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelFacts
from hit_viewer.texts import exports as export_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import window as texts
from hit_viewer.widgets.messages import EXPORT, MODEL, Messages
from hit_viewer.worker.protocol import Progress


def told(viewer: Viewer) -> str:
    return viewer.window.status.message.text()


def test_a_standing_message_holds_until_its_owner_ends_it(qapp: QApplication) -> None:
    messages = Messages()
    messages.stand(MODEL, "Preparing: 10 %")
    messages.stand("other", "Click the skin")
    messages.stand(MODEL, "Preparing: 82 %")
    assert messages.text == "Preparing: 82 %"
    messages.end(EXPORT)
    assert messages.text == "Preparing: 82 %"
    messages.end(MODEL)
    assert messages.text == "Click the skin"
    messages.say("Done", "other")
    assert messages.text == "Done"
    messages._pass()
    assert messages.text == ""


def test_a_passing_message_passes_and_uncovers_what_still_goes_on(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hit_viewer.widgets.messages.PASSING_MS", 1)
    monkeypatch.setattr("hit_viewer.widgets.messages.LETTER_MS", 0)
    messages = Messages()
    messages.stand(MODEL, "Preparing: 10 %")
    messages.say("Saved body.npz")
    assert messages.text == "Saved body.npz"
    qtbot.waitUntil(lambda: messages.text == "Preparing: 10 %")


def test_progress_of_a_refused_model_ends_with_it(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def refuse(model: str, progress: Progress) -> ModelFacts:
        progress(0.5, model)
        progress(0.82, model)
        gate.wait(20)
        raise CheckpointError.about("is damaged", file=model)

    plain = computation.load
    monkeypatch.setattr(computation, "load", refuse)
    viewer.session.update(model="/models/odd/ckpts/last.ckpt")
    qtbot.waitUntil(lambda: told(viewer) == texts.PREPARING.format(model="odd: last", percent=82))
    monkeypatch.setattr(computation, "load", plain)
    gate.set()
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    qtbot.waitUntil(lambda: settled(viewer))
    assert viewer.session.state.model == "phantom_male"
    assert told(viewer) == texts.MODELS_LEFT_OUT.format(model=texts.model_title("phantom_male"))
    viewer.files.dialog.close()


def test_a_refusal_takes_back_only_the_model_that_was_refused(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    computation.gate.clear()
    viewer.session.update(model="bad_model")
    qtbot.waitUntil(lambda: not viewer.engine.is_idle)
    viewer.session.update(model="phantom_female")  # the user went on before the other one was refused
    computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer) and told(viewer) == texts.READY)
    assert viewer.session.state.model == "phantom_female"
    assert viewer._good_model == "phantom_female"
    if viewer.files.dialog is not None:
        viewer.files.dialog.close()


def test_an_error_with_the_good_model_leaves_the_choice_alone(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    computation.error = HITError("this body cannot be computed.")
    viewer.session.update(betas=(1.0,) + (0.0,) * 9)
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    assert viewer.session.state.model == "phantom_male"
    viewer.files.dialog.close()


def test_the_hint_of_measuring_ends_with_it_and_leaves_progress_alone(viewer: Viewer) -> None:
    viewer.view.measuring = True
    assert told(viewer) == tool_texts.THICKNESS_HINT
    viewer.window.messages.stand(MODEL, "Preparing: 10 %")
    viewer.view.measuring = False
    assert told(viewer) == "Preparing: 10 %"
    viewer.window.messages.end(MODEL)
    assert told(viewer) == texts.READY


def test_files_are_told_with_the_folder_that_holds_them(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "outer" / "inner"
    viewer.exports.export("slices", folder)
    qtbot.waitUntil(lambda: viewer.exports.is_idle and str(folder) in told(viewer), timeout=15_000)
    files = list(folder.iterdir())
    assert told(viewer) == export_texts.WROTE_MANY.format(count=len(files), folder=folder)


def test_without_any_model_the_program_is_not_ready(
    make_viewer: Callable[[], Viewer], computation: FakeComputation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(model: str, progress: Progress) -> ModelFacts:
        raise CheckpointError.about("is damaged", file=model)

    monkeypatch.setattr(computation, "load", refuse)
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.files.dialog is not None)
    assert told(viewer) == texts.NO_MODEL
    viewer.files.dialog.close()
