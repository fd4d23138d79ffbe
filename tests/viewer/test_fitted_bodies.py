"""A body that was fitted before brings what the record beside it says of how sure the fit is."""

import json
from pathlib import Path

import pytest
from conftest import open_file
from pytestqt.qtbot import QtBot

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import open_any, save_session_file
from hit_viewer.document.state import ViewerState

FIT = {
    "format": "hit-fit",
    "unit": "mm",
    "up": "z",
    "unexplained_share": 0.2,
    "distance_mm": {"median": 3.0, "p95": 9.0},
}


def test_a_fitted_body_brings_how_sure_its_fit_is(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    save_body(BodyParameters(betas=[0.5], gender="male"), tmp_path / "me_body.npz")
    told = {**FIT, "betas": [0.5, *[0.0] * 9], "volume_spread": {"LT": 0.01, "AT": 0.05, "BT": 0.02}}
    (tmp_path / "me_fit.json").write_text(json.dumps(told))
    open_file(viewer, qtbot, tmp_path / "me_body.npz")
    scan, request = viewer.session.state.scan, viewer.results.request
    assert scan is not None
    assert (scan.unit, scan.up, scan.median_mm, scan.p95_mm) == ("mm", "z", 3.0, 9.0)
    assert (request.unexplained_share, request.spread) == (0.2, (0.01, 0.05, 0.02))
    assert "me_fit.json" in viewer.window.model_panel.body.toolTip()
    save_session_file(tmp_path / "me.hitsession", viewer.session.state, {})
    again = open_any(tmp_path / "me.hitsession", ViewerState())
    assert again.state.scan == scan
    assert "me_fit.json tells" in again.notes[0]
    viewer.session.update(betas=(1.0, *[0.0] * 9))
    assert not any(viewer.results.request.spread)  # another shape: the fit says nothing of it


@pytest.mark.parametrize("change", [{"betas": [0.0] * 10}, {"unexplained_share": -1}, {"format": "another"}])
def test_the_record_of_another_body_is_ignored_with_a_note(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, change: dict[str, object]
) -> None:
    save_body(BodyParameters(betas=[0.5], gender="male"), tmp_path / "me_body.npz")
    (tmp_path / "me_fit.json").write_text(json.dumps({**FIT, "betas": [0.5, *[0.0] * 9], **change}))
    open_file(viewer, qtbot, tmp_path / "me_body.npz")
    assert viewer.session.state.body_name == "me_body.npz"
    assert viewer.session.state.scan is None
    assert "me_fit.json is" in viewer.window.messages.text
