"""Everything by keys, with names and roles for those who hear the window, readable in both themes."""

import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from accessible import named, said, tab_stops, takes_tab, unnamed
from conftest import open_file
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.widgets.access import less_motion_wanted
from hit_viewer.widgets.focus_ring import FRAME
from hit_viewer.widgets.slice_overlay import BACKGROUND, FAINT, INK, WORD
from hit_viewer.widgets.status import BADGE
from hit_viewer.widgets.theme import READABLE, contrast, set_tone, set_wrong
from hit_viewer.window.about import AboutDialog
from hit_viewer.window.body_opening import AnglesQuestion, GenderQuestion
from hit_viewer.window.dialogs import ErrorDialog, JobDialog, Question, notice
from hit_viewer.window.export_dialog import ExportDialog
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.guide import Guide
from hit_viewer.window.height_dialog import HeightDialog
from hit_viewer.window.visits_dialog import VisitsDialog
from hit_viewer.worker.jobs import Failure

VIEW_TAB = 2


def active(window: QWidget, qtbot: QtBot) -> QWidget:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_tab_goes_round_the_whole_window_and_back_and_says_where_it_is(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.show_training()
    window.show_cases()
    active(window, qtbot)
    for number in range(window.tabs.count()):
        window.tabs.setCurrentIndex(number)
        qtbot.wait(1)
        title = window.tabs.tabText(number)
        assert unnamed(window) == [], title
        stops = tab_stops(window, window.tabs.tabBar())
        assert len(set(stops)) == len(stops)
        reachable = [widget for widget in window.findChildren(QWidget) if takes_tab(widget)]
        assert [named(widget) for widget in reachable if widget not in stops] == [], title
        panel, view = window.tabs.currentWidget(), viewer.view.interactor
        in_panel = [widget for widget in stops if panel is widget or panel.isAncestorOf(widget)]
        assert stops[1 : len(in_panel) + 2] == [*in_panel, view], "first the panel, then the view"
        if number == VIEW_TAB:
            assert tab_stops(window, window.tabs.tabBar(), backwards=True)[1:] == stops[:0:-1]


def tape_dialog(viewer: Viewer) -> QWidget:
    viewer.window.numbers_panel.rulers.planes.actions()[0].trigger()
    return viewer.tools.laying.dialog


def new_window(viewer: Viewer, show: Callable[[], object]) -> QWidget:
    before = set(viewer.app.topLevelWidgets())
    show()
    return next(one for one in viewer.app.topLevelWidgets() if one not in before and one.isVisible())


DIALOGS: dict[str, Callable[[Viewer], QWidget]] = {
    "settings": lambda viewer: viewer.choose_settings(),
    "error": lambda viewer: ErrorDialog(Failure("It went wrong.", "details"), viewer.window),
    "question": lambda viewer: Question("Shall it be?", print, viewer.window),
    "notice": lambda viewer: notice(viewer.window, "That is so."),
    "job": lambda viewer: JobDialog("Exporting", viewer.window),
    "gender": lambda viewer: GenderQuestion("Whose?", print, viewer.window),
    "angles": lambda viewer: AnglesQuestion("a.npz", print, viewer.window),
    "height": lambda viewer: HeightDialog("scan.ply", print, viewer.window),
    "about": lambda viewer: AboutDialog(viewer.window),
    "guide": lambda viewer: Guide(viewer.window),
    "visits": lambda viewer: VisitsDialog({}, "", viewer.window),
    "tape": tape_dialog,
    "shortcuts": lambda viewer: new_window(viewer, viewer.actions.show_shortcuts),
    "palette": lambda viewer: new_window(viewer, viewer.actions.find_command),
    **{
        f"export {name}": lambda viewer, kind=kind: ExportDialog(kind, kind.defaults, viewer.window)
        for name, kind in KINDS.items()
    },
}


def check_dialog(dialog: QWidget) -> None:
    """Names for all, and Tab reaches all and leaves all."""
    assert dialog.windowTitle()
    assert unnamed(dialog) == []
    first = dialog.focusWidget()
    if first is not None and takes_tab(first):
        reachable = {widget for widget in dialog.findChildren(QWidget) if takes_tab(widget)}
        missing = reachable - set(tab_stops(dialog, first))
        assert [named(widget) for widget in missing] == []


def test_every_dialog_has_names_and_is_left_by_keys(viewer: Viewer, qtbot: QtBot) -> None:
    wrong = {}
    for name, make in DIALOGS.items():
        dialog = active(make(viewer), qtbot)
        try:
            check_dialog(dialog)
        except AssertionError as error:
            wrong[name] = str(error).splitlines()[0:2]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        viewer.app.processEvents()
        if shiboken6.isValid(dialog) and dialog.isVisible():
            wrong[name] = [*wrong.get(name, []), "Escape does not close it"]
            dialog.hide()
    assert wrong == {}


def test_the_list_of_a_files_persons_is_one(viewer: Viewer, qtbot: QtBot, tmp_path: Path) -> None:
    people = {name: {"pose": np.zeros((2, 72)), "betas": np.zeros(10), "gender": "male"} for name in ("anna", "bo")}
    (tmp_path / "film.pkl").write_bytes(pickle.dumps(people))
    open_file(viewer, qtbot, tmp_path / "film.pkl")
    dialog = viewer.files.bodies.question
    assert dialog is not None
    check_dialog(active(dialog, qtbot))


def test_screen_readers_hear_what_the_view_and_the_slices_show(viewer: Viewer, qtbot: QtBot) -> None:
    view, role = viewer.view.interactor, QAccessible.Role
    pictures = (view, *viewer.window.slices_panel.views.values())
    assert {QAccessible.queryAccessibleInterface(picture).role() for picture in pictures} == {role.Graphic}
    viewer.window.planes_panel.clips["axial"].click()
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.125, follows=None))
    qtbot.waitUntil(lambda: "Axial at 12.5 cm, cuts the body" in view.accessibleDescription())
    told = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
    assert told.startswith("Template body, with the model male body.")
    assert "Layers that are seen: Skin, " in told
    assert "Opened: Front quarter." in told
    axial = viewer.window.slices_panel.views["axial"]
    qtbot.waitUntil(lambda: "= 12.5 cm. At the crosshair: " in axial.accessibleDescription())
    qtbot.waitUntil(lambda: view.accessibleDescription().endswith("The picture is exact."))
    viewer.session.update(layers=viewer.session.state.layers.styled("skin", visible=False))
    qtbot.waitUntil(lambda: "Skin" not in view.accessibleDescription())


def test_boxes_of_choices_have_names_of_their_own(viewer: Viewer) -> None:
    """Qt tells screen readers on Linux the choice in the place of the name."""
    boxes = viewer.window.findChildren(QComboBox)
    assert [named(box) for box in boxes if not said(QAccessible.queryAccessibleInterface(box))] == []
    model = QAccessible.queryAccessibleInterface(viewer.window.model_panel.box)
    assert (said(model), model.text(QAccessible.Text.Value)) == ("Model", "Male")


def test_f6_goes_from_area_to_area_and_back_to_where_one_was(viewer: Viewer, qtbot: QtBot) -> None:
    window = active(viewer.window, qtbot)
    number = viewer.window.shape_panel.sliders[3].number
    number.setFocus()
    areas = [viewer.view.interactor, viewer.window.slices_panel.views["axial"], number, viewer.view.interactor]
    for area in areas:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        assert window.focusWidget() is area
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is number


def test_a_ring_shows_what_the_keys_are_for_unless_the_mouse_chose_it(
    viewer: Viewer, qtbot: QtBot, artifacts: Path
) -> None:
    viewer.window.show_training()
    window = active(viewer.window, qtbot)

    def look(widget: QWidget) -> None:
        (ring,) = (one for one in window.findChildren(QWidget, FRAME) if one.isVisible())
        assert not ring.mask().isEmpty(), named(widget)
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        assert place.intersects(window.rect()), f"{named(widget)} is not on the screen"
        assert QRect(ring.parentWidget().mapTo(window, ring.pos()), ring.size()).contains(place), named(widget)

    tab_stops(window, viewer.window.tabs.tabBar(), visit=look)
    window.grab().save(str(artifacts / "focus-ring.png"))
    button = viewer.window.shape_panel.reset_button
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert not any(ring.isVisible() for ring in window.findChildren(QWidget, FRAME))
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_all_texts_can_be_read_in_both_themes(viewer: Viewer, theme: str) -> None:
    viewer.choose_theme(theme)
    roles = QPalette.ColorRole
    palette, label = viewer.app.palette(), QLabel()
    grounds = (roles.Window, roles.Base, roles.AlternateBase, roles.Button, roles.ToolTipBase)
    inks = dict.fromkeys((roles.WindowText, roles.Text, roles.ButtonText, roles.ToolTipText, roles.Link), grounds)
    for tone in ("", "quiet", "stale", "warning"):
        set_tone(label, tone)
        inks[label.foregroundRole()] = grounds
    inks[roles.HighlightedText] = (roles.Highlight,)
    faint = [
        f"{ink.name} on {ground.name}: {contrast(palette.color(ink), palette.color(ground)):.2f}"
        for ink, on in inks.items()
        for ground in on
        if contrast(palette.color(ink), palette.color(ground)) < READABLE
    ]
    set_wrong(label, True)
    faint += [g.name for g in grounds if contrast(label.palette().color(roles.Text), palette.color(g)) < READABLE]
    faint += [
        named(widget)
        for widget in viewer.window.findChildren(QLabel)
        if widget.isEnabled() and not widget.styleSheet() and not has_contrast(widget)
    ]
    assert faint == []


def has_contrast(widget: QWidget) -> bool:
    palette = widget.palette()
    return contrast(palette.color(widget.foregroundRole()), palette.color(widget.backgroundRole())) >= READABLE


def test_badge_and_words_over_slices_can_be_read() -> None:
    style = dict(part.split(": ") for part in BADGE.rstrip(";").split("; "))
    pairs = [(QColor(style["color"]), QColor(style["background"])), *((ink, BACKGROUND) for ink in (INK, FAINT, WORD))]
    assert [f"{ink.name()} on {ground.name()}" for ink, ground in pairs if contrast(ink, ground) < READABLE] == []


def test_less_motion_is_kept_and_holds_at_once(viewer: Viewer, settings: QSettings) -> None:
    assert viewer.window.isAnimated()
    usual = viewer.app.cursorFlashTime()
    for less in (True, False):
        dialog = viewer.choose_settings()
        assert dialog.less_motion.isChecked() is not less
        dialog.less_motion.click()
        dialog.accept()
        assert viewer.window.isAnimated() is not less
        assert viewer.app.cursorFlashTime() == (0 if less else usual)
        assert less_motion_wanted(settings) is less


def test_letters_underlined_in_the_menu_bar_are_all_different(viewer: Viewer) -> None:
    titles = [action.text() for action in viewer.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)
