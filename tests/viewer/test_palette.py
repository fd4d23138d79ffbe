"""Every command is found by a few letters, and examples open at once."""

import pytest
from conftest import settled
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hit_core.settings import resources_dir
from hit_viewer.app import Viewer
from hit_viewer.texts import help as texts
from hit_viewer.window.examples import EXAMPLES
from hit_viewer.window.palette import Command, CommandPalette, commands_of, ranked


def commands(*lines: str) -> list[Command]:
    return [Command(QAction(), *(part.strip() for part in line.split("|"))) for line in lines]


def test_begins_of_words_and_letters_in_a_row_count_more(qapp: QApplication) -> None:
    known = commands(
        "Top | View | Ctrl+5",
        "Export label volume... | File |",
        "Save picture... | File | Ctrl+P",
        "Place | View |",
        "Größe | View |",
    )
    assert [c.name for c in ranked("", known)] == [c.name for c in known]
    assert ranked("elv", known)[0].name == "Export label volume..."
    assert ranked("pic", known)[0].name == "Save picture..."
    assert ranked("pic sav", known)[0].name == "Save picture..."
    assert ranked("ctrl+5", known)[0].name == "Top"
    assert ranked("GROSSE", known)[0].name == "Größe"  # casefolded, without accents
    assert ranked("zzz", known) == []


def opened(viewer: Viewer, qtbot: QtBot) -> CommandPalette:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.view.interactor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return viewer.window.findChild(CommandPalette)


def test_all_that_menus_do_is_listed(viewer: Viewer, qtbot: QtBot) -> None:
    palette = opened(viewer, qtbot)
    expected = 0
    rulers = viewer.window.numbers_panel.rulers
    menus = [*viewer.window.menuBar().findChildren(QMenu), rulers.planes, rulers.angles]  # two belong to a panel
    titles = {menu.menuAction() for menu in menus}
    for menu in menus:
        expected += sum(a not in titles and not a.isSeparator() and a.isVisible() for a in menu.actions())
    of_presets = [command for command in palette.commands if command.menu == "Presets"]
    assert len(palette.commands) == expected + len(of_presets) > 50
    assert "Body mass index 25" in [command.name for command in of_presets]
    top = next(command for command in palette.commands if command.name == "Top")
    assert (top.menu, top.keys) == ("View", "Ctrl+5")
    assert next(c for c in palette.commands if c.name == "Axial").menu == "View > Slice planes"
    under = [command for command in palette.commands if command.menu == "Tools > Lay a tape in a plane"]
    assert [command.name for command in under][:2] == ["At a height...", "At the axial slice plane..."]
    under[0].action.trigger()
    assert viewer.tools.laying.dialog is not None
    viewer.tools.laying.dialog.reject()
    palette.close()


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.German])
def test_return_does_what_is_found(viewer: Viewer, qtbot: QtBot, language: QLocale.Language) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        palette = opened(viewer, qtbot)
        qtbot.keyClicks(palette.line, "clip box")
        assert palette.names()[0] == "Clip box"
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: viewer.session.state.box.on)
        assert not any(p.isVisible() for p in viewer.window.findChildren(CommandPalette))
    finally:
        QLocale.setDefault(before)


def test_what_cannot_be_done_is_grey_and_does_nothing(viewer: Viewer, qtbot: QtBot) -> None:
    palette = opened(viewer, qtbot)
    qtbot.keyClicks(palette.line, "save differences")
    assert palette.names()[0] == "Save differences..."
    assert palette.list.topLevelItem(0).isDisabled()
    palette.list.setCurrentItem(palette.list.topLevelItem(0))
    assert palette.chosen is None
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert viewer.files.dialog is None
    palette.line.setText("qqqq")
    assert palette.chosen is None
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_open_at_once_and_are_undone(viewer: Viewer, qtbot: QtBot, name: str) -> None:
    before = viewer.session.state
    viewer.files.open_example(name)
    state = viewer.session.state
    assert state.body_name == (texts.EXAMPLE_B if name == "compare" else texts.EXAMPLE_TITLES[name])
    assert state.layers == before.layers
    assert not viewer.session.is_modified
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.files.dialog is None
    viewer.session.undo()
    assert viewer.session.state.betas == before.betas


def test_every_shipped_body_is_an_example() -> None:
    files = {path.stem for path in (resources_dir() / "examples").glob("*.npz")}
    assert files == {example.file for example in EXAMPLES.values() if example.file}
    assert EXAMPLES.keys() == texts.EXAMPLE_TITLES.keys() == texts.EXAMPLE_TIPS.keys()


def test_an_example_is_no_loss(viewer: Viewer) -> None:
    viewer.session.update(betas=(1.0,) + (0.0,) * 9)
    viewer.files.open_example("sitting")
    assert viewer.session.is_modified
    assert commands_of(viewer.window.menuBar())
