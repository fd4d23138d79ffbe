"""The first tour points at real widgets and goes away for good; About tells what to cite."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.texts import help as texts
from hit_viewer.window.about import AboutDialog
from hit_viewer.window.tour import Tour

PROJECT = Path(__file__).resolve().parents[2]


def framed(tour: Tour) -> QRect:
    places = [edge.geometry() for edge in tour._frame]
    return places[0].united(places[1]).united(places[2]).united(places[3])


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_five_steps_point_at_what_they_speak_of(
    viewer: Viewer, qtbot: QtBot, artifacts: Path, size: tuple[int, int]
) -> None:
    window, tour = viewer.window, viewer.actions.tour
    window.resize(*size)
    window.tabs.setCurrentIndex(2)
    window.right_dock.hide()
    tour.start()
    targets: list[QWidget] = [window.shape_panel, window.view, window.slices_panel, window.numbers_panel]
    for step, target in enumerate([*targets, window.menuBar()]):
        qtbot.waitUntil(lambda step=step: tour.step == step and tour.bubble.isVisible() and not tour._later.isActive())
        qtbot.wait(20)
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        assert target.isVisible()
        assert framed(tour).intersects(place)
        assert place.adjusted(-7, -7, 7, 7).contains(framed(tour))
        if step == 0:  # the heading stands in the panel's first pixels
            edges = QRegion()
            for edge in tour._frame:
                edges += edge.geometry()
            assert not edges.intersects(place)
        assert window.rect().contains(tour.bubble.geometry())
        text = tour.bubble.text
        assert text.height() >= text.heightForWidth(text.width())
        window.grab().save(str(artifacts / f"tour-{step}-{size[0]}.png"))
        qtbot.keyClick(tour.bubble, Qt.Key.Key_Return)
    assert not tour.is_on
    assert not tour.bubble.isVisible()


def test_once_skipped_it_stays_away(make_viewer: Callable[[], Viewer], qtbot: QtBot, settings: QSettings) -> None:
    viewer = make_viewer()
    viewer.offer_tour()
    qtbot.waitUntil(lambda: viewer.actions.tour.bubble.isVisible(), timeout=15_000)
    qtbot.keyClick(viewer.actions.tour.bubble, Qt.Key.Key_Escape)
    assert not viewer.actions.tour.bubble.isVisible()
    again = make_viewer()
    again.offer_tour()
    qtbot.waitUntil(lambda: again.view.scene.frame is not None, timeout=15_000)
    qtbot.wait(20)
    assert not again.actions.tour.is_on
    again.actions.tour.start()  # from the menu it comes
    assert again.actions.tour.is_on


def test_about_names_version_and_citations(qtbot: QtBot, qapp: QApplication) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    shown = dialog.page.toPlainText()
    cited = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))["preferred-citation"]
    assert cited["title"] in shown
    assert all(author["family-names"] in shown for author in cited["authors"])
    assert "SMPL: A Skinned Multi-Person Linear Model" in shown
    assert "demonstration phantom" in shown
    assert dialog.citations.keys() == texts.CITED_FOR.keys()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("@") == len(dialog.citations)
    assert copied.count("{") == copied.count("}")
    assert "@inproceedings{keller2024hit," in copied
