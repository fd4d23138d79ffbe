"""The field that every number of the window is typed into."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSizePolicy, QWidget

from hit_viewer.texts import numbers as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.texts.typed_numbers import NotUnderstood, read_number
from hit_viewer.widgets.theme import set_wrong

__all__ = ["NumberField", "Reasons"]


class NumberField(QDoubleSpinBox):
    """Takes a number as people type it; what is not understood stays, red, with the reason, and changes nothing.

    Either decimal mark is read, the user's own is shown. Return or leaving the field takes what was typed, Escape and
    Ctrl+Z bring the value back; with nothing typed, Ctrl+Z is the document's. The wheel is left to the panel that the
    field stands on, unless the field has the focus.

    Parameters
    ----------
    low, high : float
        What may be typed. A value that comes from elsewhere is shown as it is, also beyond.
    step, decimals, unit
        `unit` is written after the number, e.g. " cm".
    typed_unit : str
        What may be typed after the number where no unit is written.
    lowest_text : str
        Shown instead of `low`, e.g. "no limit".
    empty_is_lowest : bool
        Whether nothing typed means `low`.
    general : bool
        Show as few digits as tell the number rather than a fixed count.
    """

    reason_changed = Signal(str)
    """Why what stands in the field is no number that fits; empty when it is."""

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        typed_unit: str = "",
        lowest_text: str = "",
        empty_is_lowest: bool = False,
        general: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.low, self.high = low, high
        self.reason = ""
        self._unit, self._typed_unit = unit, (unit or typed_unit).strip()
        self._lowest_text, self._general = lowest_text, general
        self._lowest_texts = {lowest_text, ""} if empty_is_lowest else {lowest_text}
        self._kept: str | None = None
        """What stands in the field instead of its value."""
        self._tip = ""
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        if general:
            self.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self.setKeyboardTracking(False)
        self.lineEdit().textEdited.connect(self._edited)

    # The value and its text.

    def setRange(self, low: float, high: float) -> None:
        """Take numbers between these from now on; the value stays."""
        self.low, self.high = low, high
        value = self.value()
        super().setRange(min(low, value), max(high, value))

    def setValue(self, value: float) -> None:
        """Set a value; typing that goes on stays."""
        if round(value, self.decimals()) == self.value():
            return
        super().setRange(min(self.low, value), max(self.high, value))
        if not (self.is_typing and self.hasFocus()):
            self._say("")
            super().setValue(value)
            return
        before, self._kept = self._kept, self.lineEdit().text()
        super().setValue(value)
        self._kept = before

    def show_value(self, value: float) -> None:
        """Show a value without saying that it was set here."""
        if round(value, self.decimals()) != self.value():
            if not (self.is_typing and self.hasFocus()):
                self._say("")
            with QSignalBlocker(self):
                self.setValue(value)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed."""
        states = QValidator.State
        return (states.Intermediate if self._reason_against(text) else states.Acceptable), text, position

    def fixup(self, text: str) -> str:
        """Keep what is not understood, and say why; called when it should become a value."""
        self._kept = text
        self._say(self._reason_against(text))
        return text

    def valueFromText(self, text: str) -> float:
        """Return the number that a text means; called when it becomes the value."""
        value = self._read(text)
        self._say("")
        return value

    def textFromValue(self, value: float) -> str:
        """Return what stands in the field: the value as the user's language writes it, or what was not understood."""
        return self._written(value) if self._kept is None else self._kept

    def _written(self, value: float) -> str:
        if self._lowest_text and value <= self.low:
            return self._lowest_text
        return shown(value, "g" if self._general else f".{self.decimals()}f") + self._unit

    def _read(self, text: str) -> float:
        if self._lowest_text and text.strip() in self._lowest_texts:
            return self.low
        if text == self._written(self.value()):
            return self.value()
        return read_number(text, self._typed_unit, self.low, self.high, self.decimals())

    def _reason_against(self, text: str) -> str:
        try:
            self._read(text)
        except NotUnderstood as error:
            return str(error)
        return ""

    # What is typed.

    @property
    def is_typing(self) -> bool:
        """Whether something stands here that is not the value."""
        return self.lineEdit().text() != self._written(self.value())

    def revert(self) -> None:
        """Bring the value back."""
        self._say("")
        super().setValue(self.value())

    def take(self) -> bool:
        """Take what was typed; False if it is not understood."""
        if self.is_typing:
            self.interpretText()
        return not self.reason

    def _edited(self, text: str) -> None:
        if self.reason:
            reason = self._reason_against(text)
            self._say(reason)
            self._kept = text if reason else None

    def _say(self, reason: str) -> None:
        if not reason:
            self._kept = None
        if reason == self.reason:
            return
        self.reason = reason
        set_wrong(self, bool(reason))
        self._show_tip()
        self.reason_changed.emit(self.sentence)

    @property
    def sentence(self) -> str:
        """The reason and the remedy, for the user."""
        return tr(texts.TYPED_WRONG, reason=self.reason, value=self._written(self.value())) if self.reason else ""

    def setToolTip(self, text: str) -> None:
        """Set what the tooltip tells of the field."""
        self._tip = text
        self._show_tip()

    def _show_tip(self) -> None:
        # Readers of screens read it too.
        super().setToolTip("\n".join(part for part in (self.sentence, self._tip) if part))

    def stepBy(self, steps: int) -> None:
        """Step from what was typed."""
        if self.take():
            super().stepBy(steps)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the document unless there is typing to take back."""
        asks = event.type() == QEvent.Type.ShortcutOverride and not self.is_typing
        if asks and isinstance(event, QKeyEvent) and _is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and undo take typing back."""
        if event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo):
            if self.is_typing:
                self.revert()
                self.selectAll()
                event.accept()
            else:
                event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        self.take()
        super().focusOutEvent(event)

    # Its size, and the wheel.

    def sizeHint(self) -> QSize:
        """A little lower than others: many stand below each other."""
        return super().sizeHint() - QSize(0, 3)

    def minimumSizeHint(self) -> QSize:
        """As low as that."""
        return super().minimumSizeHint() - QSize(0, 3)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step only when the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Reasons(QLabel):
    """Says below some fields why what stands in them is not understood; takes no room otherwise."""

    def __init__(self, *fields: NumberField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[NumberField] = []
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        set_wrong(self, True)
        self.hide()
        for field in fields:
            self.watch(field)

    def watch(self, field: NumberField) -> None:
        """Speak for one more field."""
        self._fields.append(field)
        field.reason_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText("\n".join(field.sentence for field in self._fields if field.reason))
        self.setVisible(bool(self.text()))


def _is_history(event: QKeyEvent) -> bool:
    """Whether a key means undo or redo; some platforms know only one of redo's two."""
    redo = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Y
    return redo or any(event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
