"""Keys without Ctrl are commands only where nothing in focus wants them."""

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES
from hit_core.body.parameters import BodySequence
from hit_viewer.app import Viewer
from hit_viewer.window.dialogs import ShortcutsDialog

COMMANDS = "ASDBMTX? "


def focused(viewer: Viewer, qtbot: QtBot, widget: QWidget, tab: int | None = None) -> QWidget:
    if tab is not None:
        viewer.window.tabs.setCurrentIndex(tab)
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    widget.setFocus()
    assert viewer.window.focusWidget() is widget
    return widget


def done(viewer: Viewer) -> tuple[object, ...]:
    """What the commands change."""
    state = viewer.session.state
    planes = tuple(state.planes[axis].visible for axis in AXES)
    dialogs = len(viewer.window.findChildren(ShortcutsDialog))
    return state.layers, planes, state.box.on, state.pinned, state.skin_point, viewer.view.measuring, dialogs


@pytest.mark.parametrize("character", COMMANDS)
def test_they_are_commands_elsewhere(viewer: Viewer, qtbot: QtBot, character: str) -> None:
    """So that the tests below would fail if a key did something."""
    before = done(viewer)
    played: list[bool] = []
    viewer.playback.changed.connect(lambda: played.append(True))
    if character == " ":
        still = np.zeros((3, 3))
        viewer.playback.open(BodySequence(np.zeros(10), np.zeros((3, 69)), still, still), "motion")
        played.clear()
    view = focused(viewer, qtbot, viewer.view.interactor)
    qtbot.keyClick(view, character)
    qtbot.wait(1)
    assert played or done(viewer) != before


def test_digits_alone_do_nothing(viewer: Viewer, qtbot: QtBot) -> None:
    """They are meant for a field that has lost the focus; layers have Alt, sides Ctrl."""
    view = focused(viewer, qtbot, viewer.view.interactor)
    looked: list[str] = []
    viewer.view.scene.look = looked.append  # type: ignore[method-assign]
    before = done(viewer)
    qtbot.keyClicks(view, "0123456789")
    qtbot.wait(1)
    assert (done(viewer), looked) == (before, [])
    skin = viewer.session.state.layers["skin"].visible
    qtbot.keyClick(view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert viewer.session.state.layers["skin"].visible is not skin
    qtbot.keyClick(view, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert looked == ["top"]


def test_lists_and_boxes_take_what_is_typed(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.show_training()
    window.show_training() if not window.training_dock.isVisible() else None
    places: list[tuple[QWidget, int | None]] = [
        (window.pose_panel.tree, 1),
        (window.numbers_panel.table, 0),
        (window.numbers_panel.dimensions.tree, 0),
        (window.model_panel.box, 0),
        (window.planes_panel.follows["axial"], 2),
        (window.planes_panel.field, 2),
        (window.menuBar(), None),
        (viewer.training.panel.list, None),
        (viewer.training.panel.form.stage, None),
    ]
    for widget, tab in places:
        if widget is viewer.training.panel.form.stage:
            viewer.training.panel.tabs.setCurrentIndex(viewer.training.panel.tabs.count() - 1)
        focused(viewer, qtbot, widget, tab)
        before = done(viewer)
        for character in COMMANDS:
            qtbot.keyClick(widget, character)
            qtbot.wait(1)
            assert done(viewer) == before, (widget.objectName() or type(widget).__name__, character)
            if viewer.app.activePopupWidget() is not None:
                viewer.app.activePopupWidget().close()


def test_the_tree_is_searched(viewer: Viewer, qtbot: QtBot) -> None:
    tree = focused(viewer, qtbot, viewer.window.pose_panel.tree, 1)
    qtbot.keyClicks(tree, "ne")
    assert viewer.window.pose_panel.tree.currentItem().text(0).lower().startswith("ne")


def test_home_belongs_to_sliders_and_slices(viewer: Viewer, qtbot: QtBot) -> None:
    looked: list[str] = []
    viewer.view.scene.look = looked.append  # type: ignore[method-assign]
    slider = viewer.window.shape_panel.sliders[0]
    slider.number.setValue(1.5)
    focused(viewer, qtbot, slider.slider)
    qtbot.keyClick(slider.slider, Qt.Key.Key_Home)
    assert viewer.session.state.betas[0] == 0.0
    view = focused(viewer, qtbot, viewer.window.slices_panel.views["axial"])
    view.zoom(2.0)  # type: ignore[attr-defined]
    scale = viewer.window.slices_panel.views["axial"].scale_bar()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert viewer.window.slices_panel.views["axial"].scale_bar() != scale
    assert looked == []
    qtbot.keyClick(focused(viewer, qtbot, viewer.view.interactor), Qt.Key.Key_Home)
    assert looked == ["oblique"]


def test_the_window_writes_the_users_decimal_mark(viewer: Viewer, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        viewer.window.numbers_panel.refresh()
        assert all("," in row[1] and "." not in "".join(row[1:4]) for row in viewer.window.numbers_panel.rows())
        view = viewer.window.slices_panel.views["axial"]
        view.setFocus()
        assert ", cm" not in view.readout()
        assert "." not in view.readout()
        viewer.session.update(densities=(1.0, *viewer.session.state.densities[1:]))
        source = viewer.window.numbers_panel.densities.source.text()
        assert "adipose tissue 0,95 g/cm3" in source
        assert "cited: 1,05" in source
    finally:
        QLocale.setDefault(before)
