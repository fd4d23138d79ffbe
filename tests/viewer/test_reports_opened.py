"""A report in the window: its body, age, weight and the person's name come back; nothing else in the file is used."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import open_file
from pytestqt.qtbot import QtBot

from hit_core.body.parameters import BodyParameters
from hit_core.errors import BodyFileError
from hit_core.model.hit import ModelInfo
from hit_core.writers.records import build_record
from hit_core.writers.report.as_html import as_html
from hit_core.writers.report.parts import Document, Page
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import open_any
from hit_viewer.document.state import ViewerState

BODY = BodyParameters(betas=[0.5, -1.0], body_pose=np.full(69, 0.1), gender="female", shape_space="phantom")
PERSON = {"name": "P <b>017</b>", "date": "2026-05-02", "age": 46.0, "weight_kg": 71.5, "source": "sit.pkl"}


def record(**person: Any) -> dict[str, Any]:
    info = ModelInfo("phantom_female", "female", is_phantom=True, shape_space="phantom")
    return build_record(info, BODY, "posed", person={**PERSON, **person})


def report(path: Path, content: dict[str, Any]) -> Path:
    path.write_text(as_html(Document("a", [Page("a", "b")], content)), encoding="utf-8")
    return path


def test_a_report_brings_body_age_weight_and_name_back(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(viewer, qtbot, report(tmp_path / "report.html", record()))
    state = viewer.session.state
    assert state.betas[:2] == pytest.approx((0.5, -1.0))
    assert (state.age, state.weight_kg) == (46.0, 71.5)
    assert state.model == "phantom_female"
    assert state.body_name == "report.html"
    assert "2026-05-02" in viewer.window.messages.text
    viewer.exports.choose("report")
    dialog = viewer.exports.dialog
    assert dialog is not None
    assert dialog.values()["person"] == "P <b>017</b>"
    dialog.reject()
    viewer.session.undo()  # another body: its name is not known
    assert viewer.files.person == ""
    assert "017" not in json.dumps(viewer.session.state.to_json())


def test_a_name_is_not_given_to_another_body_from_a_file_of_the_same_name(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path
) -> None:
    other = {**record(name="P 018"), "body": {**record()["body"], "betas": [0.25] * 10}}
    open_file(viewer, qtbot, report(tmp_path / "report.html", record()))
    open_file(viewer, qtbot, report(tmp_path / "report.html", other))
    assert viewer.files.person == "P 018"
    viewer.session.undo()
    assert (viewer.session.state.body_name, viewer.files.person) == ("report.html", "")


def test_of_several_visits_the_last_is_shown_and_it_says_so(tmp_path: Path) -> None:
    path = report(tmp_path / "a.html", {**record(), "visits": [{}, {}, {}]})
    assert "3 visits; the last one is shown" in open_any(path, ViewerState()).notes[0]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<!doctype html><script>1</script>", "no numbers of a report"),
        (b'<script type="application/json" id="hit-record">{"format": "hit-record"', "no numbers of a report"),
        (b'<script type="application/json" id="hit-record">{"a": NaN}</script>', "damaged record"),
        (b'<script type="application/json" id="hit-record">[]</script>', "no body"),
        (b'<script type="application/json" id="hit-record">' + b"[" * 100_000 + b"</script>", "damaged record"),
        (b"", "is empty"),
    ],
)
def test_what_is_no_report_says_so(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "a.html").write_bytes(content)
    with pytest.raises(BodyFileError, match=said):
        open_any(tmp_path / "a.html", ViewerState())


@pytest.mark.parametrize("person", [{"age": -3}, {"age": "46"}, {"weight_kg": 1e9}, {"weight_kg": True}])
def test_a_report_of_nobody_is_refused(tmp_path: Path, person: dict[str, Any]) -> None:
    path = report(tmp_path / "a.html", record(**person))
    with pytest.raises(BodyFileError, match=r"age|weight_kg"):
        open_any(path, ViewerState())


@pytest.mark.parametrize("name", [None, 3, ["x"], "two\nlines " + "x" * 500])
def test_a_name_is_one_short_line(tmp_path: Path, name: Any) -> None:
    opened = open_any(report(tmp_path / "a.html", record(name=name)), ViewerState())
    assert "\n" not in opened.person
    assert len(opened.person) <= 80
