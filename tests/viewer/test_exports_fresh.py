"""An export begun while the window still shows the body before writes the present one."""

from pathlib import Path

import pytest
from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core.errors import InputError
from hit_core.writers.pictures import read_picture_record
from hit_viewer.app import Viewer
from hit_viewer.texts import exports as export_texts
from hit_viewer.worker.latest_results import Standing

BETAS = (2.0, -1.0) + (0.0,) * 8


def _begin_stale(viewer: Viewer, computation: FakeComputation) -> None:
    computation.gate.clear()
    viewer.session.update(betas=BETAS)
    assert viewer.results.everything is Standing.BEFORE


def test_a_table_begun_while_stale_is_that_of_the_present_body(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path
) -> None:
    before = viewer.window.numbers_panel.numbers
    assert before is not None
    _begin_stale(viewer, computation)
    path = tmp_path / "numbers.csv"
    viewer.exports.export("numbers", path)
    assert viewer.exports.job_dialog is not None
    qtbot.wait(100)
    assert not path.exists()
    computation.gate.set()
    qtbot.waitUntil(lambda: path.exists() and viewer.exports.is_idle, timeout=15_000)
    numbers = viewer.window.numbers_panel.numbers
    assert numbers is not None
    assert numbers.request.betas == BETAS
    text = path.read_text("utf-8-sig")
    assert f"{numbers.table.body_volume_l:.3f}" in text
    assert f"{before.table.body_volume_l:.3f}" not in text


def test_a_picture_begun_while_stale_shows_the_present_body(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _begin_stale(viewer, computation)
    taken: list[Standing] = []
    take = viewer.view.take

    def watched(*arguments: object) -> None:
        taken.append(viewer.results.everything)
        take(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(viewer.view, "take", watched)
    path = tmp_path / "picture.png"
    viewer.exports.export("picture", path, width=64.0, height=64.0, plain=True)
    computation.gate.set()
    qtbot.waitUntil(lambda: path.exists() and viewer.exports.is_idle, timeout=15_000)
    assert taken == [Standing.EXACT]
    record = read_picture_record(path)
    assert record is not None
    assert record["body"]["betas"][:2] == [2.0, -1.0]


def test_waiting_can_be_given_up_and_ends_with_an_error(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path
) -> None:
    _begin_stale(viewer, computation)
    viewer.exports.export("numbers", tmp_path / "given_up.csv")
    assert viewer.exports.job_dialog is not None
    viewer.exports.job_dialog.gave_up.emit()
    assert viewer.exports.is_idle
    assert viewer.window.status.message.text() == export_texts.NOTHING_WRITTEN
    computation.error = InputError("betas: this body cannot be computed.")
    viewer.exports.export("numbers", tmp_path / "failed.csv")
    computation.gate.set()
    qtbot.waitUntil(lambda: viewer.files.dialog is not None and viewer.exports.is_idle)
    viewer.files.dialog.close()
    qtbot.waitUntil(lambda: settled(viewer))
    assert list(tmp_path.glob("*.csv")) == []


@pytest.mark.parametrize("name", ["meshes", "volume"])
def test_an_export_waits_for_the_model_that_was_chosen(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    computation.gate.clear()
    viewer.session.update(betas=BETAS)  # keeps the worker busy, so that the job overtakes the new model's pictures
    qtbot.waitUntil(lambda: not viewer.engine.is_idle)
    viewer.session.update(model="phantom_female")
    computation.log.clear()
    path = tmp_path / f"body{'.glb' if name == 'meshes' else '.nii'}"
    viewer.exports.export(name, path)
    computation.gate.set()
    qtbot.waitUntil(path.exists, timeout=15_000)
    kinds = [entry[0] for entry in computation.log]
    assert ("load", "phantom_female") in computation.log
    assert kinds.index("load") < kinds.index("export")
    qtbot.waitUntil(lambda: settled(viewer))


def test_a_measure_sought_for_an_earlier_shape_does_not_undo_the_new_one(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    computation.gate.clear()
    viewer.window.numbers_panel.goal_wanted.emit("height", 1.8)
    viewer.session.update(betas=BETAS)
    computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer))
    assert viewer.session.state.betas == BETAS
