"""The tape of a girth is seen on the body as long as its number has the focus or the mouse."""

from conftest import settled
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer


def test_a_girths_tape_is_shown_while_it_is_pointed_at(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)
    line, boxes = viewer.view.scene.tape_line, viewer.window.numbers_panel.measures
    assert line.corners is None
    QApplication.sendEvent(boxes["waist"], QEvent(QEvent.Type.Enter))
    assert line.corners is not None
    skin = viewer.view.scene.frame.layers["skin"].points
    tape = viewer.window.numbers_panel.numbers.measures.tapes["waist"]
    assert (line.corners == tape.line(skin.astype(float))).all()
    before = line.corners
    viewer.session.update(upright=False, transl=(0.2, 0.0, 0.0))  # carried along with the body, in whatever pose
    qtbot.waitUntil(lambda: abs(line.corners[:, 0].mean() - before[:, 0].mean() - 0.2) < 1e-3, timeout=20_000)
    QApplication.sendEvent(boxes["waist"], QEvent(QEvent.Type.Leave))
    assert line.corners is None
    QApplication.sendEvent(boxes["height"], QEvent(QEvent.Type.Enter))
    assert line.corners is None


def test_the_tape_of_another_shape_is_not_shown(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)
    line, box = viewer.view.scene.tape_line, viewer.window.numbers_panel.measures["hip"]
    QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusIn))
    assert line.corners is not None
    viewer.engine._computation.gate.clear()
    viewer.session.update(betas=(1.0,) + (0.0,) * 9)
    viewer.engine._computation.gate.set()
    qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)
    assert line.corners is not None  # of the new shape
