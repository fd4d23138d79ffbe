"""What Qt does not tell screen readers by itself: what pictures are, and what boxes of choices are called."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QComboBox, QLabel, QMainWindow, QWidget

__all__ = ["LESS_MOTION", "less_motion_wanted", "move_less", "tell_screen_readers"]

LESS_MOTION, USUAL_FLASH = "less_motion", "usual_flash_ms"
EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)


def less_motion_wanted(settings: QSettings) -> bool:
    """Whether nothing shall move or blink that need not."""
    return str(settings.value(LESS_MOTION, "false")).lower() == "true"


def move_less(app: QApplication, window: QMainWindow, less: bool) -> None:
    """Let panels slide and cursors blink, or not."""
    usual = app.property(USUAL_FLASH)
    if usual is None:
        usual = app.cursorFlashTime()
        app.setProperty(USUAL_FLASH, usual)
    app.setCursorFlashTime(0 if less else int(usual))
    if less:
        for effect in EFFECTS:
            app.setEffectEnabled(effect, False)
    window.setAnimated(not less)


def tell_screen_readers() -> None:
    """Let screen readers know widgets as what their `accessible_role` says, and boxes of choices by their names."""
    if tell_screen_readers not in _told:
        _told.append(tell_screen_readers)
        QAccessible.installFactory(_interface)


_told: list[object] = []


def _interface(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what Qt shall tell of a thing; None for what it tells by itself. Called once for a thing and a class."""
    if isinstance(thing, QComboBox):
        if kind == "QComboBox":
            _label(thing)
        return None
    role = getattr(thing, "accessible_role", None)
    if role is None or kind != type(thing).__name__ or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)


def _label(box: QComboBox) -> None:
    """Name a box by a label that is not seen: on Linux, Qt tells a box's choice instead of its own name."""
    parent = box.parentWidget()
    if parent is None:
        QTimer.singleShot(0, box, partial(_label_later, box))
        return
    kinds = QObject.children(parent)
    if box.accessibleName() and not any(isinstance(one, QLabel) and one.buddy() is box for one in kinds):
        label = QLabel(box.accessibleName(), parent)
        label.setBuddy(box)
        label.hide()


def _label_later(box: QComboBox) -> None:
    if box.parentWidget() is not None:
        _label(box)
