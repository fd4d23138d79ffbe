"""What a hand does with a mouse, where Qt's own imitation leaves something out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

__all__ = ["double_click"]


def double_click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click twice with the left button and let it go: Qt's double-click holds it down for all that comes after."""
    where = place or widget.rect().center()
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=where)
