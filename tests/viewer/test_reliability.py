"""What cannot be is no number, what is beyond the model's reach is grey; a pose changes no number of the table."""

import csv
import io
from dataclasses import replace

from conftest import settled
from fake_computation import FakeComputation
from pytestqt.qtbot import QtBot

from hit_core import load_model
from hit_core.body.beta_limits import TRAINED_BETA
from hit_core.findings import Finding
from hit_core.measure import Interval, Intervals, TissueRow, TissueTable
from hit_core.model.calibration import calibration_of
from hit_viewer.app import Viewer
from hit_viewer.document.scans import FittedScan
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import numbers as texts
from hit_viewer.worker.numbers import intervals_of
from hit_viewer.worker.requests import request_for

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
    unknown = "How sure volumes are is not known: this model is not calibrated."
    assert panel.remark.text() == f"Volumes and masses are those in the standard pose. {unknown}"
    assert "air and rest" in panel.table.item(4, 2).toolTip()
    assert not any(is_grey(viewer, row) for row in range(5))


def test_volumes_stand_with_their_intervals(viewer: Viewer, qtbot: QtBot) -> None:
    rest(viewer, qtbot)
    panel = viewer.window.numbers_panel
    numbers = panel.numbers
    assert numbers is not None
    volume = numbers.table["LT"].volume_l
    interval = Interval(volume - 1.2, volume + 1.2, 90, 24)
    panel.show_numbers(replace(numbers, intervals=Intervals({"LT": {90: interval}}, (Finding("From {n}", {"n": 24}),))))
    assert panel.rows()[0][1].endswith("±1.2 l")
    assert "±" not in panel.rows()[1][1]
    assert panel.remark.text().endswith("From 24.")
    rows = list(csv.DictReader(io.StringIO(panel.tables()[""])))
    ends = [float(row["value"]) for row in rows if "90 % interval" in row["quantity"]]
    assert ends == [round(volume - 1.2, 3), round(volume + 1.2, 3)]


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
    assert view.standing_word() == texts.DOUBTFUL_WORD
    qtbot.waitUntil(lambda: view.accessibleDescription().endswith(f"{texts.DOUBTFUL}."))
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


def test_how_well_a_scan_was_fitted_is_in_its_volumes_intervals() -> None:
    info = load_model("phantom_male", device="cpu").info
    calibration = calibration_of(info)
    rows = tuple(TissueRow(name, "", "", 10.0, 0.3, None) for name in ("LT", "AT", "BT", "rest"))
    table = TissueTable(rows, 40.0, None)

    def found(**facts: float) -> Intervals:
        state = replace(ViewerState(), scan=FittedScan("a.ply", **facts) if facts else None)
        return intervals_of(request_for(state), table, calibration)

    fitted = request_for(replace(ViewerState(), scan=FittedScan("a.ply", spread_AT=0.2)))
    assert fitted.spread_by_tissue == {"LT": 0.0, "AT": 0.2, "BT": 0.0}
    plain, wide = found().of("AT"), found(spread_AT=0.2).of("AT")
    assert plain is not None
    assert wide is not None
    assert wide.half_l > 2 * plain.half_l
    assert found(unexplained_share=0.2).of("AT") == plain
    assert not found(unexplained_share=0.31).by_tissue


def test_the_fit_tells_nothing_of_a_body_whose_shape_was_changed_since() -> None:
    scan = FittedScan("a.ply", unexplained_share=0.4, spread_AT=0.2, betas=(0.5,) * 10)
    fitted, changed = (request_for(replace(ViewerState(), scan=scan, betas=(beta,) * 10)) for beta in (0.5, 0.0))
    assert (fitted.unexplained_share, fitted.spread) == (0.4, (0.0, 0.2, 0.0))
    assert (changed.unexplained_share, changed.spread) == (0.0, (0.0, 0.0, 0.0))
    assert fitted.numbers_key != replace(fitted, unexplained_share=0.0).numbers_key  # intervals are told anew
    pinned = request_for(replace(ViewerState(), scan=scan, betas=(0.5,) * 10, pinned=ViewerState().as_pinned)).of_pinned
    assert pinned is not None
    assert pinned.spread == (0.0, 0.0, 0.0)
