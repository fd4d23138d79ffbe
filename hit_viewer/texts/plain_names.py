"""Names from outside as Qt's labels, tooltips and menus show them literally: Qt takes what looks like HTML for HTML."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtWidgets import QLabel, QWidget

from hit_core.plain_text import one_line, without_controls

__all__ = ["PlainLabel", "menu_text", "tip"]


class PlainLabel(QLabel):
    """A label for text with names from outside."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tip(text: str) -> str:
    """Return a tooltip; Qt knows no plain ones, so that what it would take for HTML is escaped as HTML."""
    text = without_controls(text)
    if not QtOfGui.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def menu_text(name: str) -> str:
    """Return the text of a menu's entry, in which a single & would underline a letter."""
    return one_line(name).replace("&", "&&")
