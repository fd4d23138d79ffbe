"""The measures of the table: chosen, drawn, compared with people of an age, and kept."""

import csv
import io
from pathlib import Path

import pytest
from conftest import open_file, settled
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from hit_core.errors import InputError
from hit_core.measure import nhanes_percentile
from hit_core.measure.tissue_table import BODY
from hit_core.settings import load_settings, resources_dir
from hit_core.writers.tables import masses_kg
from hit_viewer.app import Viewer
from hit_viewer.document.session_files import save_session_file
from hit_viewer.document.state import ViewerState
from hit_viewer.widgets.measures_tree import MeasuresTree
from hit_viewer.widgets.number_field import NumberField
from hit_viewer.window.dialogs import ErrorDialog


@pytest.fixture
def panel(viewer: Viewer) -> MeasuresTree:
    return viewer.window.numbers_panel.dimensions


def click(panel: MeasuresTree, item: QTreeWidgetItem, qtbot: QtBot) -> None:
    panel.tree.scrollToItem(item)
    place = panel.tree.visualItemRect(item).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def enter(box: NumberField, text: str, qtbot: QtBot) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text) if text else qtbot.keyClick(box, Qt.Key.Key_Backspace)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_a_chosen_measure_is_drawn_until_it_is_clicked_again(viewer: Viewer, panel: MeasuresTree, qtbot: QtBot) -> None:
    line, state = viewer.view.scene.tape_line, lambda: viewer.session.state
    next(one for one in viewer.window.findChildren(QAction) if one.text() == "Show measures and indices").trigger()
    assert viewer.window.focusWidget() is panel.tree
    assert not panel.tree.visibleRegion().isEmpty()
    click(panel, panel.groups["girth"], qtbot)
    assert panel.groups["girth"].isExpanded()
    click(panel, panel.items["calf"], qtbot)
    assert state().measure == "calf"
    skin = viewer.view.scene.frame.layers["skin"].points.astype(float)
    assert (line.corners == panel.numbers.dimensions["calf"].line(skin)).all()
    lines = line.actor.GetMapper().GetInput().GetLines()
    assert lines.GetConnectivityArray().GetNumberOfTuples() == len(line.corners) + 1  # closed
    viewer.session.update(measure="back")
    assert panel.groups["length"].isExpanded()
    assert panel.items["back"].isSelected()
    assert line.actor.GetMapper().GetInput().GetLines().GetConnectivityArray().GetNumberOfTuples() == len(line.corners)
    viewer.session.undo()
    click(panel, panel.items["calf"], qtbot)  # again
    assert state().measure == ""
    assert line.corners is None
    viewer.session.undo()
    assert state().measure == "calf"
    assert line.corners is not None
    click(panel, panel.groups["girth"], qtbot)
    viewer.session.update(betas=(1.0, *state().betas[1:]))
    assert line.corners is None or not viewer.engine.is_idle
    qtbot.waitUntil(lambda: settled(viewer) and line.corners is not None, timeout=15_000)
    assert not panel.groups["girth"].isExpanded(), "what was folded stays so"
    click(panel, panel.groups["girth"], qtbot)
    assert panel.items["calf"].isSelected()
    click(panel, panel.items["bmi"], qtbot)
    assert state().measure == "calf", "an index has no line"
    assert panel.items["calf"].isSelected()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    assert panel.items["calf"].isSelected()


def test_age_and_weight_change_percentiles_and_indices_without_computing(
    viewer: Viewer, panel: MeasuresTree, qtbot: QtBot
) -> None:
    viewer.engine._computation.log.clear()
    height = panel.numbers.dimensions["height"].metres
    rank = nhanes_percentile("height_cm", 100 * height, "male")
    assert panel.items["height"].text(1) == f"{100 * height:.1f} cm"
    assert panel.items["height"].text(2) == str(rank)
    assert "men of 20 years and more" in panel.compared.text()
    mass = masses_kg(panel.numbers, viewer.session.state.densities)[BODY]
    assert panel.items["weight"].text(0) == "Weight, estimated"
    assert panel.items["bmi"].text(1) == f"{mass / height**2:.1f} kg/m\u00b2"
    enter(panel.age, "46", qtbot)
    enter(panel.weight, "81,5", qtbot)
    assert (viewer.session.state.age, viewer.session.state.weight_kg) == (46.0, 81.5)
    assert "men of 40 to 59 years" in panel.compared.text()
    assert "men of 40 to 59 years; at the iliac crest" in panel.items["waist_crest"].toolTip(2)
    assert panel.items["weight"].text(0) == "Weight, as given"
    assert panel.items["bmi"].text(1) == f"{81.5 / height**2:.1f} kg/m\u00b2"
    assert "With the weight given." in panel.items["bmi"].toolTip(1)
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(viewer.window.numbers_panel.tables()["measures"]))}
    assert (rows["weight"]["value"], rows["weight"]["note"]) == ("81.5", "given")
    assert rows["height"]["percentile_of"] == "men of 40 to 59 years"
    assert rows["waist_crest"]["percentile_site"] == "at the iliac crest"
    assert rows["neck"]["definition"].startswith("narrowest across")
    enter(panel.age, "12", qtbot)
    assert panel.items["height"].text(2) == ""
    assert "below 20 years" in panel.compared.text()
    enter(panel.age, "", qtbot)
    assert viewer.session.state.age is None
    assert panel.age.text() == "all adults"
    assert viewer.engine._computation.log == []
    for _ in range(4):
        viewer.session.undo()
    assert (viewer.session.state.age, viewer.session.state.weight_kg) == (None, None)
    assert panel.weight.text() == "estimated"


def test_values_of_another_body_are_grey(viewer: Viewer, panel: MeasuresTree, qtbot: QtBot) -> None:
    item, quiet = panel.items["height"], panel.tree.palette().placeholderText()
    assert item.foreground(1) != quiet
    viewer.engine._computation.gate.clear()
    viewer.session.update(betas=(1.0, *viewer.session.state.betas[1:]))
    assert item.foreground(1) == quiet
    assert "before" in panel.tree.headerItem().text(0)
    viewer.engine._computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer) and item.foreground(1) != quiet, timeout=15_000)


def test_another_persons_body_has_no_age_yet(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    viewer.session.update(age=46.0, weight_kg=81.5, measure="neck")
    save_session_file(tmp_path / "a.hitsession", viewer.session.state, {})
    open_file(viewer, qtbot, resources_dir() / "examples" / "standing.npz")
    assert (viewer.session.state.age, viewer.session.state.weight_kg) == (None, None)
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert (viewer.session.state.age, viewer.session.state.weight_kg) == (46.0, 81.5)
    assert viewer.window.numbers_panel.dimensions.age.value() == 46.0
    assert viewer.window.numbers_panel.dimensions.items["neck"].isSelected()


@pytest.mark.parametrize("field", [{"age": -1.0}, {"age": "old"}, {"weight_kg": float("nan")}, {"age": True}])
def test_a_state_refuses_what_no_person_has(field: dict[str, object]) -> None:
    with pytest.raises(InputError, match="does not fit"):
        ViewerState.from_json({**ViewerState().to_json(), **field})


def test_measures_have_the_users_decimal_mark(panel: MeasuresTree) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        panel.refresh()
        assert all("." not in item.text(1) for item in panel.items.values())
        assert "," in panel.items["bmi"].text(1)
    finally:
        QLocale.setDefault(before)
        panel.refresh()


def test_a_table_of_ones_own_is_compared_with_and_kept(
    viewer: Viewer, panel: MeasuresTree, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    file = tmp_path / "school.csv"
    file.write_text("age,p5,p50,p95\n10,20,25,30\n50,70,80,90\n")
    viewer.own_tables.take("waist_middle", str(file))
    assert panel.items["waist_middle"].text(2) == ""
    assert "Own tables need the age: school." in panel.compared.text()
    viewer.session.update(age=50.0)
    assert panel.items["waist_middle"].text(2) == "50th"
    assert "50th percentile of school, 50 years" in panel.items["waist_middle"].toolTip(2)
    assert "NHANES" in panel.compared.text()
    assert "Own tables: school." in panel.compared.text()
    rows = csv.DictReader(io.StringIO(viewer.window.numbers_panel.tables()["measures"]))
    assert next(row["percentile_of"] for row in rows if row["name"] == "waist_middle") == "school, 50 years"
    assert load_settings().references == {"waist_middle": str(file)}
    file.write_text("no table")
    viewer.own_tables.take("hip", str(file))
    dialog = viewer.window.findChild(ErrorDialog)
    assert dialog is not None
    dialog.close()
    assert set(panel.references) == {"waist_middle"}
    drop = panel.menu_of("waist_middle").actions()[1]
    assert drop.isEnabled()
    drop.trigger()
    assert panel.items["waist_middle"].text(2) == ""
    assert load_settings().references == {}
    assert not panel.menu_of("waist_middle").actions()[1].isEnabled()
