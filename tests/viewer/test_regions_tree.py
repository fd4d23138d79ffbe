"""The list of regions: tissues, sides, places; a chosen one is drawn, and its borders are moved and kept."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from fake_computation import FakeComputation
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from hit_core.errors import InputError
from hit_core.measure.region_names import BORDERS
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.widgets.regions_tree import RegionsTree

THIGH = "left_thigh"


@pytest.fixture
def panel(viewer: Viewer, qtbot: QtBot) -> RegionsTree:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    return viewer.window.numbers_panel.regions


def click(panel: RegionsTree, item: QTreeWidgetItem, qtbot: QtBot) -> None:
    panel.tree.scrollToItem(item)
    place = panel.tree.visualItemRect(item).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_tissues_sides_and_places_are_told(viewer: Viewer, panel: RegionsTree) -> None:
    found = viewer.results.regions.found
    thigh = panel.items[THIGH]
    assert [thigh.text(column) for column in (1, 2, 3)] == [
        *(f"{found.volumes[THIGH].tissues_l[name]:.1f}" for name in ("LT", "AT")),
        "0.02",
    ]
    assert f"{found.volumes[THIGH].tissues_l['AT'] * viewer.session.state.densities[1]:.1f} kg" in thigh.toolTip(0)
    assert found.volumes[THIGH].region.definition in thigh.toolTip(0)
    sides = panel.items["sides leg"]
    assert (sides.text(1), sides.text(2)) == ("110", "100")
    assert panel.items["level navel"].text(1) == "200"
    assert [panel.items["site triceps"].text(column) for column in (1, 2, 3)] == ["", "12.3", ""]
    assert panel.items["site calf"].text(2) == "\u2013"


def test_a_chosen_region_is_drawn_until_it_is_clicked_again(viewer: Viewer, panel: RegionsTree, qtbot: QtBot) -> None:
    line = viewer.view.scene.tape_line
    viewer.session.update(measure="calf")
    click(panel, panel.groups["limbs"], qtbot)
    click(panel, panel.items[THIGH], qtbot)
    assert (viewer.session.state.region, viewer.session.state.measure) == (THIGH, "")
    skin = viewer.view.scene.frame.layers["skin"].points.astype(float)
    assert (line.corners == viewer.results.regions.found.lines[THIGH].line(skin)).all()
    pieces = line.actor.GetMapper().GetInput().GetLines()
    assert pieces.GetNumberOfCells() == len(line.corners) // 2
    click(panel, panel.items[THIGH], qtbot)  # again
    assert (viewer.session.state.region, line.corners) == ("", None)
    viewer.session.undo()
    assert viewer.session.state.region == THIGH
    viewer.session.update(measure="calf", region="")
    assert len(line.corners) != 94


def test_borders_are_moved_kept_and_told(viewer: Viewer, panel: RegionsTree, qtbot: QtBot, tmp_path: Path) -> None:
    before = viewer.results.regions.found.volumes["left_calf"].body_l
    click(panel, panel.groups["limbs"], qtbot)
    click(panel, panel.items["left_calf"], qtbot)
    shown = {name for name, box in panel.fields.items() if box.isVisibleTo(panel)}
    assert shown == {"knee"}
    assert not panel.moved.isVisibleTo(panel)
    panel.fields["knee"].setValue(2.0)
    panel.fields["knee"].setValue(3.0)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.results.regions.found.moved_m == {"knee": 0.03}
    assert viewer.results.regions.found.volumes["left_calf"].body_l == pytest.approx(1.03 * before)
    assert panel.moved.text() == "Moved borders: Knee +3.0 cm."
    tables = viewer.window.numbers_panel.tables()
    rows = list(csv.DictReader(io.StringIO(tables["regions"])))
    calf = next(row for row in rows if (row["name"], row["quantity"]) == ("left_calf", "volume"))
    assert float(calf["body"]) == pytest.approx(1.03 * before, abs=1e-3)
    assert "(moved by +3.0 cm)" in calf["definition"]
    kept = viewer.session.state
    save_session_file(tmp_path / "a.hitsession", kept, {})
    panel.reset.click()
    assert viewer.session.state.borders_cm == (0.0,) * len(BORDERS)
    viewer.session.undo()
    assert viewer.session.state.borders_cm == kept.borders_cm
    panel.reset.click()
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert viewer.session.state.borders_cm == kept.borders_cm
    assert panel.fields["knee"].value() == 3.0


def test_another_bodys_regions_are_grey_until_it_rests(
    viewer: Viewer, panel: RegionsTree, computation: FakeComputation, qtbot: QtBot
) -> None:
    grey = panel.tree.palette().placeholderText().color()
    item = panel.items["trunk"]
    assert item.foreground(1).color() != grey
    computation.gate.clear()
    viewer.session.update(betas=(1.0, *viewer.session.state.betas[1:]))
    assert item.foreground(1).color() == grey
    computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert item.foreground(1).color() != grey


def test_a_line_goes_along_in_a_drag(viewer: Viewer, panel: RegionsTree, qtbot: QtBot) -> None:
    viewer.session.update(measure="calf")
    line = viewer.view.scene.tape_line
    first = np.array(line.corners)
    viewer.session.update(betas=(1.5, *viewer.session.state.betas[1:]), drag=True)
    frame = viewer.view.scene.frame
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not frame, timeout=15_000)
    assert line.corners is not None
    assert not np.allclose(line.corners, first)
    viewer.session.end_drag()


def test_a_state_refuses_borders_that_are_too_far() -> None:
    with pytest.raises(InputError, match="borders_cm"):
        ViewerState(borders_cm=(6.0, *[0.0] * 11))
