"""The guide: the documentation's pages, offline, with links, pictures and search."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.window.guide import Guide
from hit_viewer.window.guide_pages import PAGES, GuidePages, docs_dir, slug


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication) -> Guide:
    guide = Guide()
    qtbot.addWidget(guide)
    guide.show()
    qtbot.waitExposed(guide)
    return guide


def test_every_page_of_the_documentation_is_there() -> None:
    pages = GuidePages()
    assert {path.stem for path in docs_dir().glob("*.md")} == set(PAGES) == set(pages.names)
    for name in pages.names:
        text = pages.text(name)
        assert "--8<--" not in text
        assert "{ ." not in text
        assert "](images" not in re.sub(r"!\[[^\]]*\]\(images[^){]*\)(?!\{)", "", text)
    assert "import hit_core" in pages.text("examples")


def test_links_of_the_pages_lead_somewhere() -> None:
    pages = GuidePages()
    headings = {(section.page, section.anchor) for section in pages.sections}
    for name in pages.names:
        for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", pages.text(name)):
            if target.startswith(("http", "api/")):
                continue
            page, _, anchor = target.partition("#")
            page = page.removesuffix(".md") or name
            assert page in pages.names, (name, target)
            assert not anchor or (page, anchor) in headings, (name, target)


def test_headings_are_named_as_the_site_names_them() -> None:
    assert slug("The panel in the window") == "the-panel-in-the-window"
    assert slug("What `hit` does, and why") == "what-hit-does-and-why"


def test_words_are_found_headings_first(guide: Guide, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.line, "rigged bodies")
    assert guide.tree.topLevelItem(0).text(0).startswith("Rigged bodies (")
    qtbot.keyClick(guide.line, Qt.Key.Key_Return)
    assert guide.place == ("usage", "rigged-bodies")
    assert guide.page.verticalScrollBar().value() > 0
    assert guide.page.extraSelections()
    guide.line.setText("surely nobody wrote this")
    assert guide.tree.topLevelItem(0).isDisabled()
    guide.line.setText("")
    assert guide.tree.topLevelItemCount() == len(PAGES)


def test_links_go_on_and_back(guide: Guide) -> None:
    assert guide.place == ("index", "")
    guide.page.anchorClicked.emit(QUrl("training.md#the-panel-in-the-window"))
    assert guide.place == ("training", "the-panel-in-the-window")
    guide.page.anchorClicked.emit(QUrl("api/hit_core.md"))  # told, and the page stays
    assert guide.place[0] == "training"
    guide.back_button.click()
    assert guide.place[0] == "index"
    assert not guide.back_button.isEnabled()
    guide.on_button.click()
    assert guide.place[0] == "training"


def test_text_between_tables_is_shown(guide: Guide, qtbot: QtBot) -> None:
    guide.open("usage", "rigged-bodies")
    qtbot.wait(1)
    layout, block, shown = guide.page.document().documentLayout(), guide.page.document().begin(), 0.0
    while block.isValid():
        place = layout.blockBoundingRect(block)
        assert place.height() > 0 or not block.text(), block.text()
        heading = block.text() == "Rigged bodies"
        shown = place.top() if heading else shown
        block = block.next()
    assert abs(shown - guide.page.verticalScrollBar().value()) < 30


@pytest.mark.parametrize("name", ["images/window.png", "images/data-flow.svg", "images/examples/label_volume.jpg"])
def test_pictures_are_no_wider_than_the_page(guide: Guide, name: str) -> None:
    picture = guide.page.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name))
    assert isinstance(picture, QImage)
    assert 0 < picture.deviceIndependentSize().width() <= guide.page.viewport().width()


def test_nothing_outside_of_the_pages_is_read(guide: Guide) -> None:
    for name in ("../setup.py", "/etc/hostname", "file:///etc/hostname"):
        assert guide.page.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name)) is None


def test_f1_opens_it_and_escape_closes_it(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.activateWindow()
    qtbot.waitUntil(viewer.window.isActiveWindow)
    qtbot.keyClick(viewer.view.interactor, Qt.Key.Key_F1)
    guide = viewer.window.findChild(Guide)
    assert guide.isVisible()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
