"""Nothing is cut off and the window keeps its size, whatever the panels have to say."""

from pathlib import Path

import pytest
from conftest import settled
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.state import SkinPoint
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.profile_plot import MARGINS
from hit_viewer.window.main_window import first_size


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
    ("screen", "expected"), [((1366, 768), (1280, 724)), ((1024, 600), (1020, 556)), ((3840, 2160), (1280, 800))]
)
def test_the_first_window_fits_the_screen(screen: tuple[int, int], expected: tuple[int, int]) -> None:
    assert first_size(QSize(*screen)) == QSize(*expected)
