"""The areas of the window and the keys that go from one to the next, and the order of Tab through them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QScrollArea, QWidget

__all__ = ["Areas"]


class Areas(QObject):
    """Remembers where the focus was in each area, and brings it back there."""

    def __init__(self, window: QWidget, areas: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._window, self._areas = window, areas
        self._last: dict[QWidget, QWidget] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    def _remember(self, old: QWidget | None, new: QWidget | None) -> None:
        area = self._of(new)
        if area is None or new is None:
            return
        self._last[area] = new
        dock = area.parentWidget()
        if isinstance(dock, QDockWidget) and not _is_on_screen(area):
            dock.raise_()  # it was behind another one

    def _of(self, widget: QWidget | None) -> QWidget | None:
        if widget is None:
            return None
        return next((area for area in self._areas() if area is widget or area.isAncestorOf(widget)), None)

    def go(self, step: int) -> None:
        """Give the focus to the next area that is shown, or with -1 to the one before."""
        shown = [area for area in self._areas() if area.isVisible()]
        if not shown:
            return
        now = self._of(QApplication.focusWidget())
        place = (shown.index(now) + step) % len(shown) if now in shown else 0
        area = shown[place]
        last = self._last.get(area)
        targets = [widget for widget in (last, *stops(area)) if widget is not None and _takes_tab(widget)]
        if targets:
            area.window().activateWindow()
            targets[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            _scroll_to(targets[0])

    def order(self, *areas: QWidget) -> None:
        """Let Tab go through areas one after the other, whenever their widgets were made."""
        wanted = [widget for area in areas if area.window() is self._window for widget in stops(area)]
        for before, widget in pairwise(wanted):
            if _next_stop(before) is not widget:
                QWidget.setTabOrder(before, _whole(widget))


def stops(area: QWidget) -> list[QWidget]:
    """Return what takes the focus by Tab in an area, shown or not, in the order of Tab."""
    found: list[QWidget] = []
    start = area.window()
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        if _is_stop(widget) and (widget is area or area.isAncestorOf(widget)):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _whole(widget: QWidget) -> QWidget:
    """Return the outermost widget that hands its focus on to this one: Tab would find it where it was."""
    parent = widget.parentWidget()
    while parent is not None and parent.focusProxy() is widget:
        widget, parent = parent, parent.parentWidget()
    return widget


def _next_stop(widget: QWidget) -> QWidget:
    after = widget.nextInFocusChain()
    while after is not None and after is not widget and not _is_stop(after):
        after = after.nextInFocusChain()
    return after or widget


def _scroll_to(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _is_on_screen(area: QWidget) -> bool:
    """Whether an area lies in its window; Qt puts what is behind another dock beside it."""
    window = area.window()
    return QRect(area.mapTo(window, QPoint(0, 0)), area.size()).intersects(window.rect())


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
