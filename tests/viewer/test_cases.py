"""The list of cases: what it lists, how marks are kept, and that nothing is lost or written over."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.errors import BodyFileError, HITError, InputError, OutputError
from hit_viewer.app import Viewer
from hit_viewer.document.cases import CaseList, read_cases, save_marks
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.case_work import THUMBNAIL, thumbnail
from hit_viewer.worker.job_list import Stage
from hit_viewer.worker.requests import Request


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("HIT_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "people"
    folder.mkdir()
    for number in (9, 10):
        save_body(BodyParameters(betas=[number / 10], gender="female"), folder / f"P {number}.npz")
    trimesh.creation.capsule(height=1.4, radius=0.2).export(folder / "scan.ply")
    (folder / "notes.txt").write_text("no case")
    (folder / ".hidden.npz").write_bytes(b"x")
    return folder


def rows(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text("utf-8-sig").splitlines()))


# What is listed, and how marks are kept.


def test_a_folder_lists_bodies_and_scans_in_their_order(folder: Path) -> None:
    assert [case.key for case in read_cases(folder).cases] == ["P 9.npz", "P 10.npz", "scan.ply"]
    assert [case.is_scan for case in read_cases(folder).cases] == [False, False, True]


def test_marks_and_notes_come_back(folder: Path) -> None:
    cases = read_cases(folder).changed(1, mark="doubtful", note=' arms, "near"\n=1 ')
    kept = save_marks(cases)
    assert kept.path == folder / "hit_cases.csv"
    again = read_cases(folder)
    assert again.cases == cases.cases
    assert again.cases[1].mark == "doubtful"
    assert "\n" not in again.cases[1].note
    save_marks(again.changed(1, mark="", note=""))
    assert rows(folder / "hit_cases.csv") == [["file", "mark", "note"]]


def test_marks_of_files_that_are_away_stay(folder: Path) -> None:
    save_marks(read_cases(folder).changed(0, mark="good"))
    (folder / "P 9.npz").rename(folder.parent / "away.npz")
    save_marks(read_cases(folder).changed(0, mark="wrong"))
    assert rows(folder / "hit_cases.csv")[1:] == [["P 9.npz", "good", ""], ["P 10.npz", "wrong", ""]]


def test_marks_that_somebody_else_gave_meanwhile_stay(folder: Path) -> None:
    mine, theirs = read_cases(folder), read_cases(folder)
    save_marks(theirs.changed(1, mark="good", note="theirs"))
    save_marks(mine.changed(0, mark="wrong"))
    assert rows(folder / "hit_cases.csv")[1:] == [["P 10.npz", "good", "theirs"], ["P 9.npz", "wrong", ""]]


def test_a_mark_of_the_list_itself_can_be_taken_away(folder: Path) -> None:
    (folder / "list.csv").write_text("file,mark\nP 9.npz,good\nP 10.npz,wrong\n")
    save_marks(read_cases(folder / "list.csv").changed(0, mark=""))
    save_marks(read_cases(folder / "list.csv").changed(1, note="hips"))
    assert [(case.mark, case.note) for case in read_cases(folder / "list.csv").cases] == [("", ""), ("wrong", "hips")]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_csv_names_files_and_people(folder: Path, mark: str) -> None:
    lines = [["Name", "file", "note"], ["Anna K.", "P 10.npz", "first"], ["B", "sub/b.ply", ""], ["", "", ""]]
    table = folder / "list.csv"
    table.write_text("\n".join(mark.join(line) for line in lines), "utf-8")
    cases = read_cases(table)
    assert [(case.path, case.person, case.note) for case in cases.cases] == [
        (folder / "P 10.npz", "Anna K.", "first"), (folder / "sub" / "b.ply", "B", ""),
    ]  # fmt: skip
    assert save_marks(cases.changed(0, note="")).path == folder / "list_marks.csv"
    assert table.read_text("utf-8").startswith("Name")  # the list itself is left alone


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"a,b\n1,2\n", "no list of cases"),
        (b"\xff\xfe\x00", "cannot be read as a table"),
        (b"file\n//server/share/a.npz\n", "another computer"),
        (b"file\n\\\\server\\a.npz\n", "another computer"),
        (b"file\n/\\server\\a.npz\n", "another computer"),
        ("file\nJürgen.npz\n".encode("cp1252"), "CSV UTF-8"),
        (b"file\n", "no bodies or scans"),
        (b"file,age\na.npz,old\n", "age of a.npz"),
        (b"file,weight_kg\na.npz,-4\n", "weight_kg of a.npz"),
        (b"file,age\na.npz,nan\n", "age of a.npz"),
        (b"file\n" + b"".join(b"%d.npz\n" % number for number in range(5001)), "too many"),
    ],
)
def test_what_is_no_list_says_so(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    with pytest.raises(HITError, match=said):
        read_cases(tmp_path / "list.csv")


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no bodies or scans"):
        read_cases(tmp_path)


def read_only(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Callable[[], None]:
    """Let nothing be written into a folder, whoever runs the test."""
    from hit_viewer.document import cases

    write = cases.write_bytes

    def refuse(path: Path, data: bytes) -> None:
        if Path(path).parent == folder:
            raise OutputError.about("cannot be written", file=path)
        write(path, data)

    monkeypatch.setattr(cases, "write_bytes", refuse)
    return lambda: monkeypatch.setattr(cases, "write_bytes", write)


def test_marks_of_a_folder_that_cannot_be_written_are_kept_elsewhere(
    folder: Path, own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_marks(read_cases(folder).changed(0, mark="good"))
    allow = read_only(monkeypatch, folder)
    kept = save_marks(read_cases(folder).changed(0, mark="wrong", note="later"))
    assert own_settings in kept.path.parents
    assert "cannot be written" in kept.reason
    assert read_cases(folder).cases[0].mark == "wrong"  # the later one
    allow()
    assert save_marks(read_cases(folder)).reason == ""
    assert rows(folder / "hit_cases.csv")[1] == ["P 9.npz", "wrong", "later"]
    assert not kept.path.exists()


def test_a_marks_file_that_is_none_is_left_alone(folder: Path) -> None:
    (folder / "hit_cases.csv").write_text("somebody's own")
    cases = read_cases(folder)
    assert "no table of marks" in cases.damaged
    assert save_marks(cases.changed(0, mark="good")).path.parent != folder
    assert (folder / "hit_cases.csv").read_text() == "somebody's own"
    assert read_cases(folder).cases[0].mark == "good"


def test_small_pictures_show_something(folder: Path) -> None:
    for case in read_cases(folder).cases:
        picture = thumbnail(case.path)
        assert (picture.width, picture.height) == THUMBNAIL
        pixels = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 3)
        drawn = (pixels < 250).any(2)
        assert drawn.mean() > 0.08
        high, wide = (np.ptp(np.flatnonzero(drawn.any(axis))) for axis in (1, 0))
        assert high > 0.7 * picture.height  # upright
        assert high > wide
    (folder / "bad.npz").write_bytes(b"nonsense")
    with pytest.raises(BodyFileError):
        thumbnail(folder / "bad.npz")


# In the window.


def opened(viewer: Viewer, qtbot: QtBot, place: Path) -> CaseList:
    viewer.review.open(place)
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert viewer.review.cases is not None
    return viewer.review.cases


def press(viewer: Viewer, keys: str) -> None:
    """Do what is done when a command's keys are pressed; no two commands have the same."""
    (action,) = (one for one in viewer.window.findChildren(QAction) if QKeySequence(keys) in one.shortcuts())
    action.trigger()


def test_the_list_is_closed_until_it_is_wanted(viewer: Viewer) -> None:
    assert viewer.window.cases_dock.isHidden()
    press(viewer, "Ctrl+L")
    assert viewer.window.cases_dock.isVisible()
    viewer.layout.reset()
    assert viewer.window.cases_dock.isHidden()


def test_cases_are_gone_through_by_keys_and_marked(viewer: Viewer, qtbot: QtBot, folder: Path) -> None:
    opened(viewer, qtbot, folder)
    panel = viewer.review.panel
    assert not panel.note.isEnabled()
    assert all(not panel.list.item(number).icon().isNull() for number in range(3))
    for wanted in ("P 9.npz", "P 10.npz"):
        press(viewer, "Ctrl+PgDown")
        qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
        assert viewer.session.state.body_name == wanted
    panel.marks["wrong"].click()
    panel.note.setText("hips")
    press(viewer, "Ctrl+PgUp")
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.session.state.body_name == "P 9.npz"
    assert (panel.note.text(), panel.marks["wrong"].isChecked()) == ("", False)
    assert rows(folder / "hit_cases.csv")[1:] == [["P 10.npz", "wrong", "hips"]]
    assert panel.list.item(1).text() == "x P 10.npz"
    panel.list.setCurrentRow(1)
    assert (panel.note.text(), panel.marks["wrong"].isChecked()) == ("hips", True)
    panel.marks["wrong"].click()  # away again
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert rows(folder / "hit_cases.csv")[1:] == [["P 10.npz", "", "hips"]]


def test_what_is_typed_last_is_kept_when_the_window_closes(viewer: Viewer, qtbot: QtBot, folder: Path) -> None:
    opened(viewer, qtbot, folder)
    viewer.review.panel.step(1)
    viewer.review.panel.note.setText("last words")
    viewer.close()
    viewer.window.close()
    assert rows(folder / "hit_cases.csv")[1:] == [["P 9.npz", "", "last words"]]


def test_a_note_that_is_being_typed_stays_with_its_case_when_another_list_opens(
    viewer: Viewer, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    save_body(BodyParameters(betas=[0.1]), tmp_path / "other" / "Q.npz")
    opened(viewer, qtbot, folder)
    panel = viewer.review.panel
    panel.step(1)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    viewer.window.activateWindow()
    panel.note.setFocus()
    qtbot.waitUntil(panel.note.hasFocus)
    panel.note.setText("knee")
    viewer.review.open(tmp_path / "other")
    panel.note.setText("bad knee")  # while the other list is read
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert [case.key for case in viewer.review.cases.cases] == ["Q.npz"]  # type: ignore[union-attr]
    assert [case.note for case in read_cases(tmp_path / "other").cases] == [""]
    assert [case.note for case in read_cases(folder).cases] == ["bad knee", "", ""]


def test_a_folder_that_cannot_be_written_is_told(
    viewer: Viewer, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(viewer, qtbot, folder)
    read_only(monkeypatch, folder)
    viewer.review.panel.step(1)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    viewer.review.panel.marks["good"].click()
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert "Marks cannot be written beside the cases" in viewer.window.messages.text
    assert read_cases(folder).cases[0].mark == "good"


def test_a_bad_place_leaves_the_list_as_it_is(viewer: Viewer, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    before = opened(viewer, qtbot, folder)
    (tmp_path / "bad.csv").write_text("a\n1\n")
    assert opened(viewer, qtbot, tmp_path / "bad.csv") is before
    assert viewer.files.dialog is not None
    viewer.files.dialog.close()


def test_fits_and_reports_of_all_are_jobs_and_write_over_nothing(
    viewer: Viewer,
    computation: FakeComputation,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "p 9.HTML").write_text("older")
    (out / "scan_fit.json").write_text("older")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    table = folder / "list.csv"
    table.write_text("file;name;age;weight_kg\nP 9.npz;Anna K.;46;71,5\nP 10.npz;;;\nscan.ply\n")
    review = viewer.review

    def fit(path: Path, model: str, folder: Path, stem: str, progress: Any) -> list[Path]:
        save_body(BodyParameters(betas=[0.5], gender="male"), folder / f"{stem}_body.npz")
        told = {"betas": [0.5, *[0.0] * 9], "unexplained_share": 0.1, "volume_spread": {"LT": 0, "AT": 0.2, "BT": 0}}
        (folder / f"{stem}_fit.json").write_text(json.dumps({"format": "hit-fit", **told}))
        return [folder / f"{stem}_body.npz"]

    spreads: list[tuple[float, ...]] = []
    export = computation.export

    def watched(name: str, request: Request, *rest: Any) -> list[Path]:
        spreads.append(request.spread)
        return export(name, request, *rest)

    monkeypatch.setattr(computation, "export", watched)
    monkeypatch.setattr("hit_viewer.window.case_review.fit_case", fit)
    opened(viewer, qtbot, table)
    review.choose_reports()
    assert "Reports begun: 2. Scans that are not fitted yet, and have none: 1" in viewer.window.messages.text
    jobs = viewer.exports.jobs
    qtbot.waitUntil(lambda: len(jobs.tasks) == 2 and not jobs.open_tasks, timeout=15_000)
    assert {file.name for file in out.iterdir()} == {"p 9.HTML", "P 9_2.html", "P 10.html", "scan_fit.json"}
    assert (out / "p 9.HTML").read_text() == "older"
    assert json.loads((out / "P 9_2.html").read_text())["body"]["gender"] == "female"
    assert ("load", "phantom_female") in computation.log
    asked = [entry[3] for entry in computation.log if entry[0] == "export"]
    assert [(one["person"], one["age"], one["weight_kg"]) for one in asked] == [("Anna K.", 46, 71.5), ("", None, None)]
    assert [one["source"] for one in asked] == ["P 9.npz", "P 10.npz"]
    review.choose_fits()
    qtbot.waitUntil(lambda: len(jobs.tasks) == 3 and not jobs.open_tasks, timeout=15_000)
    review.choose_reports()
    qtbot.waitUntil(lambda: len(jobs.tasks) == 6 and not jobs.open_tasks, timeout=15_000)
    assert all(task.stage is Stage.DONE for task in jobs.tasks)
    assert (out / "scan_2_body.npz").exists()  # where a scan_fit.json is there already
    assert (out / "scan.html").exists()
    assert spreads == [(0.0, 0.0, 0.0)] * 4 + [(0.0, 0.2, 0.0)]  # the fit's own, which widens intervals
    assert "Anna" not in " ".join(file.name for file in out.iterdir())  # nor anybody else


def test_reports_and_fits_asked_for_twice_at_once_share_no_file(
    viewer: Viewer, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    def fit(path: Path, model: str, folder: Path, stem: str, progress: Any) -> list[Path]:
        (folder / f"{stem}_fit.json").write_text("{}")
        return [folder / f"{stem}_fit.json"]

    monkeypatch.setattr("hit_viewer.window.case_review.fit_case", fit)
    opened(viewer, qtbot, folder)
    panel, jobs = viewer.review.panel, viewer.exports.jobs
    as_pdf = panel.report_menu.actions()[1]
    as_pdf.trigger()
    as_pdf.trigger()  # while the bodies for the first time are still read
    for _ in range(2):
        panel.fit_button.click()
    qtbot.waitUntil(lambda: len(jobs.tasks) == 6 and not jobs.open_tasks, timeout=15_000)
    assert {file.name for file in tmp_path.glob("*.pdf")} == {"P 9.pdf", "P 9_2.pdf", "P 10.pdf", "P 10_2.pdf"}
    assert {file.name for file in tmp_path.glob("*_fit.json")} == {"scan_fit.json", "scan_2_fit.json"}


def test_a_body_that_cannot_be_read_fails_alone(
    viewer: Viewer, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (folder / "A.npz").write_bytes(b"nonsense")
    save_session_file(folder / "S.hitsession", ViewerState(), {})
    (folder / "list.csv").write_text("file\nA.npz\nS.hitsession\nP 9.npz\nP 10.npz\n")
    opened(viewer, qtbot, folder / "list.csv")
    viewer.review.choose_reports()
    jobs = viewer.exports.jobs
    qtbot.waitUntil(lambda: len(jobs.tasks) == 4 and not jobs.open_tasks, timeout=15_000)
    assert [task.stage for task in jobs.tasks].count(Stage.FAILED) == 2
    assert "is a session" in " ".join(task.note for task in jobs.tasks)
    assert {file.name for file in tmp_path.glob("*.html")} == {"P 9.html", "P 10.html"}
