"""What a person who does not see the window, or has no mouse, meets in it: the tree of QAccessible, and the Tab key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QWidget

__all__ = ["interfaces", "named", "said", "tab_stops", "takes_tab", "unnamed"]

TOO_MANY, MANY_LINKS = 400, 200
DECORATION = frozenset({"qt_msgboxex_icon_label"})
_ROLE = QAccessible.Role
NEED_NAMES = frozenset(
    {
        *(_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ButtonMenu, _ROLE.ButtonDropDown, _ROLE.SpinBox),
        *(_ROLE.Slider, _ROLE.ComboBox, _ROLE.EditableText, _ROLE.List, _ROLE.Table, _ROLE.Tree, _ROLE.Graphic),
        *(_ROLE.Canvas, _ROLE.Chart, _ROLE.PageTab, _ROLE.MenuItem, _ROLE.Dialog, _ROLE.ProgressBar, _ROLE.Window),
        _ROLE.PopupMenu,
    }
)
"""Roles of what is reached or read by itself."""


def said(interface: QAccessibleInterface) -> str:
    """Return the name that is read out: Qt names a box by its choice on Linux, so that its label counts."""
    if interface.role() != _ROLE.ComboBox:
        return interface.text(QAccessible.Text.Name).strip()
    labels = [other for other, _ in interface.relations(QAccessible.RelationFlag.Label)]
    texts = [one.text(QAccessible.Text.Name).strip() for one in labels if isinstance(one.object(), QLabel)]
    return " ".join(texts)


def named(widget: QWidget) -> str:
    """Return a widget's kind and name, for a message."""
    return described(QAccessible.queryAccessibleInterface(widget))


def interfaces(root: QAccessibleInterface, hidden: bool = False) -> Iterator[QAccessibleInterface]:
    """Go through what is shown, from the outside inwards; cells of tables are not gone into."""
    yield root
    if root.role() in (_ROLE.Table, _ROLE.Tree, _ROLE.List, _ROLE.SpinBox, _ROLE.ComboBox):
        return
    for index in range(root.childCount()):
        child = root.child(index)
        if child is None or not child.isValid():
            continue
        if hidden or not child.state().invisible:
            yield from interfaces(child, hidden)


def described(interface: QAccessibleInterface) -> str:
    """Return where a thing stands, for a message."""
    parts: list[str] = []
    thing: QAccessibleInterface | None = interface
    while thing is not None and thing.isValid() and len(parts) < 4:
        owner = thing.object()
        kind = type(owner).__name__ if owner is not None else ""
        parts.append(f"{kind}:{said(thing)[:30]}")
        thing = thing.parent()
    return f"{interface.role().name} " + " in ".join(parts)


def unnamed(widget: QWidget) -> list[str]:
    """Return what is shown in a widget, does something, and has no name."""
    root = QAccessible.queryAccessibleInterface(widget)
    found = []
    for interface in interfaces(root):
        owner = interface.object()
        focusable = isinstance(owner, QWidget) and bool(owner.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (focusable and owner.focusProxy() is not None) or (owner is not None and owner.objectName() in DECORATION):
            continue
        if (interface.role() in NEED_NAMES or focusable) and not said(interface):
            found.append(described(interface))
    return found


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key can reach a widget now."""
    seen = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return seen and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def tab_stops(
    window: QWidget, first: QWidget, backwards: bool = False, visit: Callable[[QWidget], object] = lambda stop: None
) -> list[QWidget]:
    """Press Tab from a widget on until it has the focus again; return all that had it, each visited while it has it."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    stops, links = [window.focusWidget()], 0
    for _ in range(TOO_MANY):
        before = window.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is before and isinstance(now, QTextBrowser):
            links += 1
            if links < MANY_LINKS:
                continue  # to the next link of the page
        if now is before and len(stops) == 1 and sum(map(takes_tab, window.findChildren(QWidget))) == 1:
            return stops
        if now is before:
            raise AssertionError(f"Tab does not leave {type(now).__name__} {now.accessibleName()!r}")
        if now is stops[0]:
            return stops
        visit(now)
        stops.append(now)
    raise AssertionError("Tab goes round without the first: " + ", ".join(type(w).__name__ for w in stops[-8:]))
