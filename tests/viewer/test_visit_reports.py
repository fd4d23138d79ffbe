"""A report of visits from the window: which bodies, on which days, and nothing lost where something is wrong."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import torch
import trimesh
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from test_reports_opened import record, report

from hit_core import load_model
from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.writers.report.visits import Precision
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.document.visits import VisitBody, against, age_at_first
from hit_viewer.texts.dates import NoDay, read_day, written_day
from hit_viewer.window.visits_dialog import VisitsDialog
from hit_viewer.worker.exports.writing import run
from hit_viewer.worker.requests import VisitRequest, request_for

MAY, JUNE, JULY = date(2024, 5, 2), date(2024, 6, 3), date(2024, 7, 1)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bodies(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"{name}.npz" for name in ("may", "june")]
    for number, file in enumerate(files, start=1):
        save_body(BodyParameters(betas=[number / 10], gender="male", shape_space="phantom"), file)
    return files


def added(viewer: Viewer, qtbot: QtBot, *paths: Path) -> VisitsDialog:
    if viewer.visits.dialog is None:
        viewer.visits.choose()
    viewer.visits.add_files(paths)
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert viewer.visits.dialog is not None
    return viewer.visits.dialog


def date_all(dialog: VisitsDialog, *days: date) -> None:
    for line, day in zip(dialog.lines, days, strict=True):
        line.date.setText(written_day(day))


# Days.


@pytest.mark.parametrize("locale", ["C", "de_DE", "en_US", "fr_FR", "sv_SE", "ko_KR", "th_TH", "ar_EG", "fa_IR"])
def test_days_are_read_as_they_are_written_and_as_iso(locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert read_day(written_day(date(2024, 3, 4))) == date(2024, 3, 4)
        assert read_day(" 2024-03-04 ") == date(2024, 3, 4)
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "31.2.2024", "1.7.26", "5/13/2024", "2024-13-01", "1.7.1826", "soon"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    with pytest.raises(NoDay):
        read_day(text)
    assert read_day("2.5.2024") == MAY
    with pytest.raises(NoDay):
        read_day(written_day(date.today() + timedelta(1)))


def test_what_is_against_visits() -> None:
    one, two = VisitBody("a", ViewerState(), "male", "phantom"), VisitBody("b", ViewerState(), "", "phantom")
    assert against([one, two], [MAY, JUNE]) == ""
    assert "at least two" in against([one], [MAY])
    assert against([one, two], [MAY, MAY]) == "a and b have the same date."
    assert "a is male and c is female" in against(
        [one, two, VisitBody("c", ViewerState(), "female")], [MAY, JUNE, JULY]
    )
    assert "SMPL" in against([one, VisitBody("c", ViewerState(), "", "smpl")], [MAY, JUNE])
    models = [VisitBody(name, ViewerState(), model=name) for name in "ab"]
    assert "different models" in against(models, [MAY, JUNE])


def test_the_age_at_the_first_visit_follows_from_the_day_on_which_it_is_known() -> None:
    known, unknown = VisitBody("a", ViewerState(age=46.0)), VisitBody("b", ViewerState())
    assert age_at_first([unknown, known], [date(2023, 5, 2), MAY]) == pytest.approx(45.0, abs=0.01)
    assert age_at_first([unknown, known], [MAY, None]) is None


# The window.


def test_a_report_of_visits_is_a_job_with_dates_weights_and_precision(
    viewer: Viewer,
    computation: FakeComputation,
    qtbot: QtBot,
    bodies: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    viewer.session.update(betas=(0.3, *[0.0] * 9), weight_kg=79.0, age=46.0)
    viewer.exports.choose("report")
    assert viewer.exports.dialog is not None
    viewer.exports.dialog.boxes["person"].setText("P 017")  # type: ignore[union-attr]
    (button,) = (one for one in viewer.exports.dialog.findChildren(QPushButton) if one.text() == "Visits...")
    button.click()
    dialog = added(viewer, qtbot, *bodies)
    assert dialog.person.text() == "P 017"
    assert [line.visit.name for line in dialog.lines] == ["body shown", "may.npz", "june.npz"]
    assert [line.date.text() for line in dialog.lines] == ["", "", ""]  # no day is guessed
    assert "body shown needs its date" in dialog.note.text()
    date_all(dialog, JULY, MAY, JUNE)
    assert dialog.age.value() == pytest.approx(46 - 60 / 365.25, abs=0.06)
    dialog.lines[1].weight.setValue(81.5)
    dialog.sort()
    assert [line.day for line in dialog.lines] == [MAY, JUNE, JULY]
    dialog.errors["weight_kg"].setValue(0.2)
    dialog.precision_from.setText("ten repeats")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.ok_button.click()
    assert dialog.isVisible()  # no file was chosen: nothing is lost
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "p.pdf"), "PDF (*.pdf)"))
    dialog.ok_button.click()
    assert not dialog.isVisible()
    jobs = viewer.exports.jobs
    qtbot.waitUntil(lambda: bool(jobs.tasks) and not jobs.open_tasks, timeout=15_000)
    (asked,) = (entry[3] for entry in computation.log if entry[0] == "export")
    assert (asked["person"], asked["source"], asked["date"], asked["weight_kg"]) == (
        "P 017",
        "",
        "2024-07-01",
        79,
    )
    assert asked["precision"] == Precision({"weight_kg": 0.2}, "ten repeats")
    others = [(one.source, one.date, one.weight_kg, one.request.betas[0]) for one in asked["others"]]
    assert others == [
        ("may.npz", "2024-05-02", 81.5, pytest.approx(0.1)),
        ("june.npz", "2024-06-03", None, pytest.approx(0.2)),
    ]
    ages = [one.age for one in asked["others"]]
    assert ages[1] - ages[0] == pytest.approx(32 / 365.25)
    viewer.visits.dialog = None  # as in the next run of the program
    viewer.visits.choose()
    assert viewer.visits.dialog.precision == {"weight_kg": 0.2}
    assert viewer.visits.dialog.person.text() == ""
    assert "P 017" not in json.dumps([str(viewer.settings.value(key)) for key in viewer.settings.allKeys()])


def test_a_wrong_date_is_told_and_changes_nothing_else(viewer: Viewer, qtbot: QtBot, bodies: list[Path]) -> None:
    dialog = added(viewer, qtbot, *bodies)
    dialog.remove(dialog.lines[0])
    date_all(dialog, MAY, JUNE)
    assert dialog.ok_button.isEnabled()
    dialog.lines[1].date.setText("31.2.2024")
    assert "june.npz" in dialog.note.text()
    assert not dialog.ok_button.isEnabled()
    assert viewer.visits.write(bodies[0].with_name("never.html")) is None
    dialog.lines[1].date.setText(written_day(MAY))
    assert "same date" in dialog.note.text()
    dialog.reject()
    viewer.visits.choose()
    assert [line.day for line in dialog.lines] == [MAY, MAY]  # still there


def test_files_that_are_no_body_of_one_person_are_named_and_the_others_stay(
    viewer: Viewer, qtbot: QtBot, bodies: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "bad.npz").write_bytes(b"nonsense")
    save_session_file(tmp_path / "s.hitsession", ViewerState(), {})
    trimesh.creation.box().export(tmp_path / "scan.ply")
    names = ("bad.npz", "s.hitsession", "scan.ply", "missing.npz")
    dialog = added(viewer, qtbot, bodies[0], *(tmp_path / name for name in names))
    assert [line.visit.name for line in dialog.lines][1:] == ["may.npz"]
    assert all(name in dialog.note.text() for name in names)
    assert dialog.add_button.isEnabled()
    dialog = added(viewer, qtbot, *[bodies[1]] * 6)
    assert len(dialog.lines) == 6
    assert "june.npz was not added" in dialog.note.text()


def test_other_genders_are_refused_and_the_model_is_theirs(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot, bodies: list[Path], tmp_path: Path
) -> None:
    for name in ("anna", "anna2"):
        save_body(BodyParameters(betas=[0.1], gender="female"), tmp_path / f"{name}.npz")
    dialog = added(viewer, qtbot, tmp_path / "anna.npz", tmp_path / "anna2.npz")
    date_all(dialog, MAY, JUNE, JULY)
    assert "body shown is male and anna.npz is female" in dialog.note.text()
    dialog.lines[0].remove.click()
    assert dialog.note.text() == ""
    job = viewer.visits.write(tmp_path / "out.html")
    assert job is not None
    assert job.model == "phantom_female"
    qtbot.waitUntil(lambda: settled(viewer) and not viewer.exports.jobs.open_tasks, timeout=15_000)


def test_a_report_brings_all_its_visits_with_their_dates(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    visits: list[dict[str, Any]] = []
    for number, day in enumerate((MAY, JUNE)):
        one = record(date=day.isoformat(), weight_kg=80.0 - number, age=46.0)
        visits.append({"body": {**one["body"], "betas": [float(number)] * 10}, "person": one["person"]})
    report(tmp_path / "p.html", {**record(), "visits": visits})
    dialog = added(viewer, qtbot, tmp_path / "p.html")
    dialog.remove(dialog.lines[0])
    assert [(line.day, line.weight_kg) for line in dialog.lines] == [(MAY, 80.0), (JUNE, 79.0)]
    assert [line.visit.state.betas[0] for line in dialog.lines] == [0.0, 1.0]
    assert [line.visit.name for line in dialog.lines] == ["p.html: sit.pkl"] * 2
    assert [line.visit.source for line in dialog.lines] == ["sit.pkl"] * 2
    assert dialog.person.text() == "P <b>017</b>"
    assert dialog.age.value() == 46.0


def test_the_commands_own_writer_gets_all_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, Any] = {}
    monkeypatch.setattr("hit_viewer.worker.exports.writing.write", lambda *words: given.update(words[-1]) or [])
    model = load_model("phantom_male", device="cpu")
    request = request_for(ViewerState())
    other = replace(request, betas=(0.0, 0.5, *[0.0] * 8), unexplained_share=0.2, spread=(0.01, 0.02, 0.03))
    options = {"person": "P", "date": "2024-06-03", "precision": Precision({"bmi": 0.1})}
    options["others"] = (VisitRequest(other, "may.npz", "2024-05-02", 80.0, 46.0),)
    options["doubts"] = [("a doubt",)]
    body = model.body(betas=torch.zeros(1, 10))
    run("report", model, body, request, tmp_path / "a.html", options, lambda *_: None)
    (visit,) = given["others"]
    assert (visit.source, visit.date, visit.weight_kg, visit.age) == ("may.npz", "2024-05-02", 80.0, 46.0)
    assert visit.subject.body.betas[0, 1] == 0.5
    assert visit.subject.warnings == ("a doubt",)
    assert (visit.subject.unexplained_share, visit.subject.spread) == (0.2, {"LT": 0.01, "AT": 0.02, "BT": 0.03})
    assert (given["date"], given["precision"]) == ("2024-06-03", Precision({"bmi": 0.1}))


@pytest.mark.usefixtures("german")
def test_the_day_that_was_understood_is_shown(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.visits.choose()
    dialog = viewer.visits.dialog
    assert dialog is not None
    field = dialog.lines[0].date
    qtbot.waitUntil(dialog.isVisible)
    for typed, shown in (("2024-03-04", "04.03.2024"), ("4.3.2024", "04.03.2024"), ("4.3", "4.3")):
        field.clear()
        qtbot.keyClicks(field, typed)
        field.editingFinished.emit()
        assert field.text() == shown


def test_a_body_that_is_not_there_yet_is_no_visit(viewer: Viewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewer.visits._window.results, "facts", None)
    viewer.visits.choose()
    assert viewer.visits.dialog is not None
    assert viewer.visits.dialog.lines == []
    assert "no body yet" in viewer.visits.dialog.note.text()


def test_the_menu_and_the_keyboard_reach_it(viewer: Viewer, qtbot: QtBot) -> None:
    (action,) = (one for one in viewer.window.findChildren(QAction) if one.text() == "Write report of visits...")
    action.trigger()
    dialog = viewer.visits.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert [line.visit.name for line in dialog.lines] == ["body shown"]
    qtbot.waitUntil(dialog.person.hasFocus)
    seen = []
    widget = dialog.person
    for _ in range(8):
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
        seen.append(widget)
    line = dialog.lines[0]
    assert [
        one for one in (dialog.age, line.date, line.weight, line.remove, dialog.add_button) if one not in seen
    ] == []
    dialog.shown_button.click()
    assert dialog.lines[0].date.hasFocus()  # the first that lacks its date
    assert dialog.width() < 1366
    assert dialog.height() < 700
    dialog.reject()
