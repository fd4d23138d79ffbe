"""No text is cut off on a screen of 1366 x 768, in any language: what widgets need is compared with what they have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from conftest import settled
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from superqt import QElidingLabel

from hit_core.fonts import has_chinese
from hit_core.languages import LANGUAGES
from hit_viewer.app import Viewer
from hit_viewer.texts.help import TOUR_STEPS
from hit_viewer.texts.languages import speak
from hit_viewer.window.about import AboutDialog
from hit_viewer.window.dialogs import ErrorDialog, ShortcutsDialog
from hit_viewer.window.export_options import KINDS
from hit_viewer.window.guide import Guide
from hit_viewer.window.height_dialog import HeightDialog
from hit_viewer.window.palette import CommandPalette
from hit_viewer.window.visits_dialog import VisitsDialog
from hit_viewer.worker.jobs import Failure

SCREEN = QSize(1366, 768)
SPARE = 2
"""Pixels that no letter loses."""


def cut_off(root: QWidget) -> Iterator[str]:
    """Tell each visible widget whose text has less room than it needs."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or isinstance(widget, QElidingLabel) or widget.size().isEmpty():
            continue
        need, said = _needs(widget)
        if need.width() > widget.width() + SPARE or need.height() > widget.height() + SPARE:
            yield f"{_path(widget, root)} {said!r}: needs {need.toTuple()}, has {widget.size().toTuple()}"
        elif said and (hidden := _hidden(widget, root)):
            yield f"{_path(widget, root)} {said!r}: {hidden}"
        if isinstance(widget, QTreeView) and not widget.header().isVisible():
            for column in range(1 if widget.model() is not None else 0):
                if (wide := widget.sizeHintForColumn(column)) > widget.columnWidth(column):
                    yield f"{_path(widget, root)}: column {column} needs {wide}, has {widget.columnWidth(column)}"
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            for section in range(widget.count()):
                title = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
                wide = max((widget.fontMetrics().horizontalAdvance(line) for line in title.splitlines()), default=0)
                if not widget.isSectionHidden(section) and wide > widget.sectionSize(section):
                    yield f"{_path(widget, root)} {title!r}: needs {wide}, has {widget.sectionSize(section)}"


def _needs(widget: QWidget) -> tuple[QSize, str]:
    hint, none = widget.sizeHint(), QSize(0, 0)
    match widget:
        case QLabel() if widget.wordWrap() and widget.text():
            words = [] if "<" in widget.text() or has_chinese(widget.text()) else widget.text().split()
            longest = max(map(widget.fontMetrics().horizontalAdvance, words), default=0)
            return QSize(longest, widget.heightForWidth(widget.width())), widget.text()
        case QLabel():
            return (hint if widget.text() else none), widget.text()
        case QPushButton() | QCheckBox() | QRadioButton():
            metrics = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
            return QSize(min(hint.width(), metrics.width() + 6), metrics.height()), widget.text()
        case QToolButton():
            words = widget.text() if widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly else ""
            return (hint if words and widget.icon().isNull() else none), words
        case QComboBox():
            wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return QSize(wide + 24 if widget.currentText() else 0, 0), widget.currentText()
        case QGroupBox():
            return QSize(widget.fontMetrics().horizontalAdvance(widget.title()), 0), widget.title()
        case QTabBar():
            said = " | ".join(widget.tabText(at) for at in range(widget.count()))
            return QSize(sum(widget.tabSizeHint(at).width() for at in range(widget.count())), 0), said
        case _:
            return none, ""


def _hidden(widget: QWidget, root: QWidget) -> str:
    """Tell that a widget reaches beyond one around it, which does not scroll."""
    place, inner = QRect(QPoint(0, 0), widget.size()), widget
    while inner is not root:
        place.translate(inner.pos())
        inner = inner.parentWidget()
        if place.right() < 0:
            return ""  # Qt keeps the tab bars of lone docks there
        if isinstance(inner.parentWidget(), QAbstractScrollArea) and inner.parentWidget().viewport() is inner:
            beyond = place.right() - inner.width()
            return f"reaches {beyond} px too far right" if beyond > SPARE else ""
        if place.right() > inner.width() + SPARE or place.bottom() > inner.height() + SPARE or place.left() < -SPARE:
            return f"{place.getRect()} in {type(inner).__name__} of {inner.size().toTuple()}"
    return ""


def _path(widget: QWidget, root: QWidget) -> str:
    names = [type(widget).__name__]
    while widget is not root:
        widget = widget.parentWidget()
        names.append(type(widget).__name__)
    return " < ".join(names[:4])


def _dialogs(viewer: Viewer) -> Iterator[tuple[str, QWidget]]:
    for name in KINDS:
        if not KINDS[name].options:
            continue
        viewer.exports.choose(name)
        if viewer.exports.dialog is not None:
            dialog = viewer.exports.dialog
            yield f"export {name}", dialog
            dialog.reject()
    actions, window = viewer.actions, viewer.window
    actions.tour.start()
    for step in range(len(TOUR_STEPS)):
        actions.tour.go(step)
        yield f"tour {step}", actions.tour.bubble
        actions.tour.bubble.hide()
    actions.tour.end()
    for show in (actions.show_guide, actions.find_command, actions.show_shortcuts):
        show()
    for dialog in (
        viewer.choose_settings(),
        AboutDialog(window),
        *(window.findChildren(kind)[0] for kind in (Guide, CommandPalette, ShortcutsDialog)),
        HeightDialog("scan.ply", lambda height: None, window),
        ErrorDialog(Failure("x.npz: a.", "details"), window),
        VisitsDialog({}, "", window),
    ):
        dialog.show()
        yield type(dialog).__name__, dialog
        dialog.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_cut_off(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda screen: QRect(QPoint(0, 0), SCREEN))
    speak(code)
    viewer = make_viewer()
    window = viewer.window
    window.resize(SCREEN.width(), SCREEN.height() - 28)
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and settled(viewer))
    found = []
    for at in range(window.tabs.count()):
        window.tabs.setCurrentIndex(at)
        qtbot.wait(10)
        found += [f"tab {window.tabs.tabText(at)}: {one}" for one in cut_off(window)]
    window.show_training()
    qtbot.wait(10)
    found += [f"training: {one}" for one in cut_off(window)]
    for name, dialog in _dialogs(viewer):
        qtbot.waitUntil(dialog.isVisible)
        qtbot.wait(1)
        found += [f"{name}: {one}" for one in cut_off(dialog)]
        needed = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        if needed.width() > SCREEN.width() or needed.height() > SCREEN.height() - 28:
            found.append(f"{name}: is {needed.toTuple()} large")
    assert list(dict.fromkeys(found)) == []
