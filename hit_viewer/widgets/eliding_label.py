"""A text that is cut short where there is no room, and tells the whole as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from superqt import QElidingLabel

__all__ = ["ElidingLabel"]


class ElidingLabel(QElidingLabel):
    """A line of any length that makes no panel or window broader."""

    def setText(self, text: str) -> None:
        """Show another text; the same one costs nothing, which a new one does: the layout is made anew."""
        if text == self.text():
            return
        super().setText(text)
        self.setToolTip(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As broad as the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, super().sizeHint().height())
