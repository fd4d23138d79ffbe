"""Densities can be edited; masses follow at once, and the cited values come back."""

import csv
import io

import pytest
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hit_core.tissues import Tissue
from hit_viewer.app import Viewer
from hit_viewer.document.state import DENSITIES, ViewerState


def test_a_typed_density_changes_masses_without_computing(
    viewer: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    panel = viewer.window.numbers_panel
    assert panel.numbers is not None
    volumes = panel.numbers.table.volumes_l
    for tissue in (Tissue.LT, Tissue.AT, Tissue.BT):
        assert tissue.density_source in panel.densities.source.text()
    computation.log.clear()
    box = panel.densities.boxes[1]
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "0.9")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert viewer.session.state.densities == (DENSITIES[0], 0.9, DENSITIES[2])
    rows = panel.rows()
    assert rows[1][2] == f"{0.9 * volumes['AT']:.1f} kg"
    assert rows[0][2] == f"{1.05 * volumes['LT']:.1f} kg"
    weight = 1.05 * volumes["LT"] + 0.9 * volumes["AT"] + 1.4 * volumes["BT"]
    assert rows[4][2] == f"{weight:.1f} kg"
    assert "AT: entered here (cited: 0.95)" in panel.densities.source.text()
    table = {(row[0], row[1]): row[2:] for row in csv.reader(io.StringIO(panel.tables()[""]))}
    fat = f"AT {Tissue.AT.title}"
    assert table[fat, "density"] == ["0.9", "kg/l", "entered by the user"]
    assert float(table[fat, "estimated mass"][0]) == pytest.approx(0.9 * volumes["AT"], abs=0.005)
    assert table[f"LT {Tissue.LT.title}", "density"][2] == Tissue.LT.density_source
    assert float(table["body", "estimated mass"][0]) == pytest.approx(weight, abs=0.005)
    assert computation.log == []
    assert ViewerState.from_json(viewer.session.state.to_json()).densities[1] == 0.9
    qtbot.mouseClick(panel.densities.reset_button, Qt.MouseButton.LeftButton)
    assert viewer.session.state.densities == DENSITIES
    assert not panel.densities.reset_button.isEnabled()
    viewer.actions.undo_action.trigger()
    assert box.value() == 0.9
