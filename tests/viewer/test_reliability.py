"""What cannot be is no number, what is beyond the model's reach is grey; a pose changes no number of the table."""

import csv
import io

from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core.body.beta_limits import TRAINED_BETA
from hit_core.findings import Finding
from hit_viewer.app import Viewer
from hit_viewer.texts import numbers as texts

UNSURE = Finding("LT, AT and BT together are {share:.1f} % of the body's volume", {"share": 123.4})


def rest(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)


def is_grey(viewer: Viewer, row: int) -> bool:
    table = viewer.window.numbers_panel.table
    item = table.item(row, 1)
    assert item is not None
    return bool(item.foreground().color() == table.palette().placeholderText().color())


def test_the_table_closes(viewer: Viewer, qtbot: QtBot) -> None:
    rest(viewer, qtbot)
    panel = viewer.window.numbers_panel
    assert [row[0].split()[0] for row in panel.rows()] == ["LT", "AT", "BT", "air", "body"]
    assert [row[3] for row in panel.rows()] == ["60.0 %", "30.0 %", "5.0 %", "5.0 %", ""]
    assert panel.table.horizontalHeaderItem(3).text().split() == ["of", "body", "volume"]
    assert panel.remark.text() == "Volumes and masses are those in the standard pose."
    assert "air and rest" in panel.table.item(4, 2).toolTip()
    assert not any(is_grey(viewer, row) for row in range(5))


def test_what_cannot_be_is_no_number(viewer: Viewer, computation: FakeComputation, qtbot: QtBot) -> None:
    rest(viewer, qtbot)
    computation.findings = (UNSURE,)
    viewer.session.update(betas=(0.5,) + (0.0,) * 9)
    rest(viewer, qtbot)
    panel = viewer.window.numbers_panel
    assert all(row[1:4] == ("\u2013",) * 3 for row in panel.rows()[:4])
    assert panel.rows()[4][1].endswith(" l")
    assert panel.rows()[4][2] == "\u2013"
    assert (panel.measures["weight"].text(), panel.measures["weight"].isEnabled()) == ("\u2013", False)
    assert panel.remark.text() == f"No reliable volumes. {UNSURE}."
    rows = list(csv.DictReader(io.StringIO(panel.tables()[""])))
    lean = next(row for row in rows if row["what"].startswith("LT") and row["quantity"] == "volume")
    assert lean["value"] == ""
    assert str(UNSURE) in lean["note"]
    assert next(row for row in rows if row["what"] == "body" and row["quantity"] == "volume")["value"]
    viewer.session.update(pinned=viewer.session.state.as_pinned)
    rest(viewer, qtbot)
    computation.findings = ()
    viewer.session.update(betas=(1.0,) + (0.0,) * 9)
    rest(viewer, qtbot)
    compared = {(row.kind, row.name): row for row in viewer.window.compare_panel.rows()}
    assert compared["volume", "LT"].a is None
    assert compared["volume", "LT"].b is not None
    assert compared["volume", "body"].change is not None
    assert "A: LT, AT and BT together are 123.4" in viewer.window.compare_panel.tables()[""]


def test_beyond_the_models_reach_numbers_are_grey(viewer: Viewer, qtbot: QtBot) -> None:
    rest(viewer, qtbot)
    viewer.session.update(betas=(TRAINED_BETA + 0.5,) + (0.0,) * 9)
    rest(viewer, qtbot)
    panel = viewer.window.numbers_panel
    assert panel.rows()[0][1].endswith(" l")
    assert all(is_grey(viewer, row) for row in range(4))
    assert "Beyond the model's reach" in panel.remark.text()
    rows = list(csv.DictReader(io.StringIO(panel.tables()[""])))
    assert "trained for betas from -2 to 2" in rows[0]["note"]
    for name in ("profile", "slices"):
        rows = list(csv.DictReader(io.StringIO(panel.tables()[name])))
        assert all("trained for betas from -2 to 2" in row["note"] for row in rows), name
    assert "trained for betas" in viewer.window.profile_plot.accessibleDescription()
    view = viewer.window.slices_panel.views["axial"]
    assert (view.standing_word(), view.accessibleDescription()) == (texts.DOUBTFUL_WORD, texts.DOUBTFUL)
    record = viewer.engine._computation.record(viewer.results.request)
    assert record["warnings"] == ["The model is trained for betas from -2 to 2; beyond, it extrapolates"]


def test_sliders_mark_the_models_reach(viewer: Viewer) -> None:
    slider = viewer.window.shape_panel.sliders[1].slider
    assert slider.reach == TRAINED_BETA
    low, high = slider.place_of(-TRAINED_BETA), slider.place_of(TRAINED_BETA)
    assert 0 < low < slider.width() / 2 < high < slider.width()
    picture = slider.grab().toImage()
    ground = picture.pixelColor(2, picture.height() - 2)
    assert picture.pixelColor(slider.width() // 2, picture.height() - 2) != ground
