"""A ring around what the keys are for, in a colour that is seen on both themes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QMenu, QMenuBar, QWidget

__all__ = ["FocusRings"]

WIDTH = 2
"""Of the ring, pixels."""
FRAME = "focus ring"


class FocusRings(QObject):
    """Show which widget has the focus, in every window, unless the mouse gave it."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Move the ring; a window's ring lies in one of its panels, and may have gone with it."""
        if old is not None and (ring := old.window().findChild(_Ring, FRAME)) is not None:
            ring.setWidget(None)  # type: ignore[arg-type]  # the stubs know no None
        if new is None or new.isWindow() or isinstance(new, (QMenu, QMenuBar)) or QApplication.mouseButtons():
            return
        ring = new.window().findChild(_Ring, FRAME) or _Ring(new.window())
        ring.setWidget(new)


class _Ring(QFocusFrame):
    """Goes with a widget wherever it moves; where there is no room around it, the ring lies upon its edge."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName(FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what lies within alone."""
        super().resizeEvent(event)
        self._cut()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Do as when the size changes."""
        super().moveEvent(event)
        self._cut()

    def _cut(self) -> None:
        parent = self.parentWidget()
        seen = self.rect() if parent is None else self.rect() & parent.rect().translated(-self.pos())
        self.setMask(QRegion(seen) - QRegion(seen.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Link))
        painter.end()
