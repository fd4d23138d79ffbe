"""A text that is cut short where there is no room, and tells the whole as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from superqt import QElidingLabel

from hit_core.plain_text import one_line
from hit_viewer.texts.plain_names import tip

__all__ = ["ElidingLabel"]


class ElidingLabel(QElidingLabel):
    """A line of any length that makes no panel or window broader."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text; the same one costs nothing, which a new one does: the layout is made anew."""
        text = one_line(text)
        if text == self.text():
            return
        super().setText(text)
        self.setToolTip(tip(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As broad as the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, super().sizeHint().height())
