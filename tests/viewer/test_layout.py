"""Nothing is cut off and the window keeps its size, whatever the panels have to say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import settled
from mouse import double_click
from PySide6.QtCore import QPoint, QSettings, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.state import SkinPoint
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.profile_plot import MARGINS
from hit_viewer.widgets.theme import apply_text_size
from hit_viewer.window import layout
from hit_viewer.window.layout import first_size
from hit_viewer.window.main_window import TRAINING_WIDTH
from hit_viewer.window.palette import commands_of


def everything_to_say(viewer: Viewer, qtbot: QtBot) -> None:
    """Extrapolate, measure, compare with a pinned body, and bring the notes of an orientation that is not shown."""
    viewer.window.numbers_panel.pin_button.click()
    faces = len(viewer.view.scene.frame.layers["skin"].faces)
    name = "subject 17, second visit, fitted again with the neutral body and then by hand.npz"
    viewer.session.update(betas=(2.5, -2.5) + (0.0,) * 8, transl=(1.0, 2.0, 3.0), body_name=name)
    viewer.session.update(skin_point=SkinPoint(700, (0.4, 0.3, 0.3), faces))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_panels_are_as_wide_as_what_they_hold(
    viewer: Viewer, qtbot: QtBot, artifacts: Path, size: tuple[int, int]
) -> None:
    window = viewer.window
    window.resize(*size)
    everything_to_say(viewer, qtbot)
    qtbot.waitUntil(lambda: viewer.window.status.warning.text() != "")
    for index in range(window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        qtbot.wait(20)
        area = window.tabs.currentWidget()
        window.grab().save(str(artifacts / f"panel-{index}-{size[0]}.png"))
        if isinstance(area, QScrollArea):
            assert area.widget().minimumSizeHint().width() <= area.viewport().width(), window.tabs.tabText(index)
    assert (window.width(), window.height()) == size
    status = window.status
    assert status.phantom.width() >= status.phantom.sizeHint().width()  # the notice is never cut short
    assert status.facts.toolTip() == status.facts.text()


def test_tissues_and_axes_are_named_in_full(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.resize(1366, 768)
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    table = viewer.window.numbers_panel.table
    for row in range(table.rowCount()):
        words = table.item(row, 0).text().split()
        widest = max(table.fontMetrics().horizontalAdvance(word) for word in words)
        assert widest + 8 <= table.columnWidth(0), words
    viewer.window.tabs.setCurrentIndex(3)
    plot = viewer.window.profile_plot
    axis = plot.fontMetrics().boundingRect(plot.rect(), Qt.AlignmentFlag.AlignHCenter, tr(texts.AREA_AXIS))
    assert axis.width() <= plot.width() - MARGINS[0] - MARGINS[2]
    assert axis.height() + 18 <= MARGINS[3]


def test_the_training_panel_fits_into_a_small_window(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    window = viewer.window
    window.resize(900, 600)
    viewer.actions.training_action.trigger()
    qtbot.waitUntil(lambda: window.training_dock.isVisible() and settled(viewer), timeout=15_000)
    qtbot.wait(100)
    window.grab().save(str(artifacts / "training-900.png"))
    assert (window.width(), window.height()) == (900, 600)
    for area in window.training_dock.findChildren(QScrollArea):
        if area.isVisible():
            reached = area.viewport().width() + area.horizontalScrollBar().maximum()
            assert reached >= area.widget().minimumSizeHint().width()


def test_sliders_below_each_other_begin_together(viewer: Viewer, qtbot: QtBot) -> None:
    everything_to_say(viewer, qtbot)  # what is beyond 2 is written in bold
    window = viewer.window
    pose = window.pose_panel
    for tab, sliders in (
        (0, window.shape_panel.sliders),
        (1, [*pose.rotations, *pose.orientation, *pose.translation]),
        (2, list(window.box_panel.faces.values())),
    ):
        window.tabs.setCurrentIndex(tab)
        qtbot.wait(20)
        lefts = {slider.slider.mapTo(window, QPoint(0, 0)).x() for slider in sliders}
        assert len(lefts) == 1, window.tabs.tabText(tab)


@pytest.mark.parametrize(
    ("screen", "expected"),
    [
        ((1366, 768), None),
        ((1280, 720), None),  # 1920 x 1080 at 150 %
        ((1920, 1080), (1280, 800)),  # 4K at 200 %
        ((3840, 2160), (1280, 800)),
    ],
)
def test_the_first_window_fits_the_screen(screen: tuple[int, int], expected: tuple[int, int] | None) -> None:
    size = first_size(QSize(*screen))
    assert size == (None if expected is None else QSize(*expected))


def test_on_a_small_screen_the_first_window_takes_all_of_it(
    make_viewer: Callable[[], Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "FIRST_SIZE", QSize(4000, 3000))
    assert make_viewer().window.isMaximized()


def widths(viewer: Viewer) -> tuple[int, int]:
    return viewer.window.left_dock.width(), viewer.window.right_dock.width()


def test_panels_come_back_as_they_were(make_viewer: Callable[[], Viewer], qtbot: QtBot) -> None:
    viewer = make_viewer()
    window = viewer.window
    window.resizeDocks([window.left_dock, window.right_dock], [420, 380], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: widths(viewer) == (420, 380))
    window.resize(1400, 850)
    qtbot.wait(20)
    left = widths(viewer)
    panel = window.numbers_panel
    panel.dimensions.groups["girth"].setExpanded(True)
    panel.dimensions.groups["index"].setExpanded(False)
    panel.regions.groups["sides"].setExpanded(True)
    window.close()
    again = make_viewer()
    panel = again.window.numbers_panel
    groups = {**panel.dimensions.groups, **panel.regions.groups}
    assert {name for name, group in groups.items() if group.isExpanded()} == {"girth", "sides"}
    qtbot.waitUntil(lambda: widths(again) == left)
    assert again.window.size() == QSize(1400, 850)


def test_reset_layout_brings_all_panels_back(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    first = widths(viewer)
    viewer.actions.training_action.trigger()
    window.left_dock.hide()
    window.right_dock.setFloating(True)
    window.arrangement.enlarge("axial")
    next(one.action for one in commands_of(window.menuBar()) if one.name == "Reset layout").trigger()
    qtbot.waitUntil(lambda: widths(viewer) == first)
    assert window.left_dock.isVisible()
    assert not window.right_dock.isFloating()
    assert window.training_dock.isHidden()
    assert all(view.isVisible() for view in window.slices_panel.views.values())


def test_the_3d_view_keeps_its_place_while_layouts_change(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, artifacts: Path
) -> None:
    viewer = make_viewer()
    window, view = viewer.window, viewer.view
    qtbot.waitUntil(lambda: view.scene.frame is not None and settled(viewer), timeout=15_000)
    views, stage, handle = window.slices_panel.views, view.parent(), view.scene.plotter.render_window
    actions = {one.name: one.action for one in commands_of(window.menuBar()) if one.menu.endswith("Layout")}
    assert len(actions) == 4
    assert len(window.menuBar().cornerWidget().findChildren(QToolButton)) == 4
    viewer.session.update(slice_field="beta")
    for title, seen in (("3D alone", 0), ("3D and slices, two by two", 3), ("One slice large", 3)):
        before = view.rendered
        actions[title].trigger()
        assert actions[title].isChecked()
        qtbot.waitUntil(lambda: view.rendered > before and settled(viewer), timeout=15_000)  # noqa: B023
        assert [one.isVisible() for one in views.values()].count(True) == seen
        assert window.right_dock.isHidden()
        assert view.parent() is stage
        assert view.scene.plotter.render_window is handle
        assert window.slices_panel.key.isVisible() == (seen > 0)
        assert set(window.wanted_slices()) == (set(views) if seen else set())
        window.grab().save(str(artifacts / f"layout-{title.replace(' ', '-')}.png"))
        if title.endswith("two"):
            sizes = [view.size(), *(one.size() for one in views.values())]
            assert max(size.width() for size in sizes) - min(size.width() for size in sizes) <= 1
            assert max(size.height() for size in sizes) - min(size.height() for size in sizes) <= 1
    assert views["axial"].width() > 2 * view.width()
    qtbot.keyClick(views["axial"], Qt.Key.Key_Return)  # gives the main area back
    assert window.arrangement.name == "grid"
    double_click(views["sagittal"])
    assert window.arrangement.axis == "sagittal"
    assert window.focusWidget() is views["sagittal"]
    window.close()
    again = make_viewer()
    assert (again.window.arrangement.name, again.window.arrangement.axis) == ("large", "sagittal")
    assert again.window.right_dock.isHidden()
    again.window.right_dock.show()
    qtbot.waitUntil(lambda: again.window.arrangement.name == "strip")
    assert all(one.isVisible() for one in again.window.slices_panel.views.values())
    again.window.right_dock.close()
    qtbot.waitUntil(lambda: again.window.arrangement.name == "alone")


def test_the_slices_get_their_width_back_after_the_training_panel(viewer: Viewer, qtbot: QtBot) -> None:
    window = viewer.window
    window.resizeDocks([window.right_dock], [350], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: window.right_dock.width() == 350)
    viewer.actions.training_action.trigger()
    qtbot.waitUntil(lambda: window.training_dock.width() >= TRAINING_WIDTH)
    window.training_dock.close()
    qtbot.wait(300)  # docks move in steps
    assert window.right_dock.width() == 350
    viewer.actions.training_action.trigger()
    qtbot.wait(300)
    viewer.actions.training_action.trigger()
    qtbot.wait(300)
    assert window.right_dock.width() == 350


@pytest.mark.parametrize("size", ["small", "largest"])
def test_panels_hold_texts_of_other_sizes(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, settings: QSettings, artifacts: Path, size: str
) -> None:
    settings.setValue("text_size", size)
    try:
        viewer = make_viewer()
        window = viewer.window
        window.resize(1366, 768)
        qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer), timeout=15_000)
        for index in range(window.tabs.count()):
            window.tabs.setCurrentIndex(index)
            qtbot.wait(10)
            area = window.tabs.currentWidget()
            if isinstance(area, QScrollArea):
                assert area.widget().minimumSizeHint().width() <= area.viewport().width(), window.tabs.tabText(index)
        window.tabs.setCurrentIndex(0)
        window.grab().save(str(artifacts / f"text-{size}.png"))
        assert window.size() == QSize(1366, 768)
        phantom = window.status.phantom
        assert phantom.width() >= phantom.sizeHint().width()
        dialog = viewer.choose_settings()
        assert dialog.text_size.currentData() == size
        dialog.text_size.setCurrentIndex(dialog.text_size.findData(""))
        dialog.accept()
        assert viewer.settings.value("text_size") == ""
    finally:
        apply_text_size(viewer.app, "")
