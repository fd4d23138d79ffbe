"""The options of an export, asked before the file's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.texts import exports as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.window.export_options import ExportKind
from hit_viewer.window.option_types import Choice, Flag, Number, Option, Value, Words

__all__ = ["ExportDialog"]

Box = QComboBox | NumberField | QCheckBox | QLineEdit


class ExportDialog(QDialog):
    """Boxes for the options of one kind of export, in their order."""

    changed = Signal(str)
    """The option of this name was changed by the user."""

    def __init__(self, kind: ExportKind, values: Mapping[str, Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setWindowTitle(tr(kind.title).rstrip("."))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(360)
        column = QVBoxLayout(self)
        about = QLabel(tr(kind.tip))
        about.setWordWrap(True)
        column.addWidget(about)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.boxes: dict[str, Box] = {}
        for option in kind.options:
            box = self._box(option)
            box.setToolTip(tr(option.tip))
            box.setAccessibleName(tr(option.title))
            self.boxes[option.name] = box
            if isinstance(option, Flag):
                form.addRow("", box)
            else:
                form.addRow(tr(option.title), box)
        column.addLayout(form)
        self._numbers = [box for box in self.boxes.values() if isinstance(box, NumberField)]
        column.addWidget(Reasons(*self._numbers))
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        column.addWidget(self.note)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok_button.setText(tr(texts.CONTINUE if kind.formats else texts.CONTINUE_FOLDER))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.set_values(values)

    def _box(self, option: Option) -> Box:
        if isinstance(option, Choice):
            choice = QComboBox()
            for value, title in option.titles.items():
                choice.addItem(tr(title), value)
            choice.activated.connect(lambda _: self.changed.emit(option.name))
            return choice
        if isinstance(option, Number):
            number = NumberField(option.low, option.high, step=option.step, decimals=option.decimals, unit=option.unit)
            number.valueChanged.connect(lambda _: self.changed.emit(option.name))
            return number
        if isinstance(option, Words):
            line = QLineEdit()
            line.setMaxLength(option.longest)
            return line
        flag = QCheckBox(tr(option.title))
        flag.clicked.connect(lambda _: self.changed.emit(option.name))
        return flag

    def accept(self) -> None:
        """Go on, unless a number is not understood or does not go with the others."""
        wrong = [number for number in self._numbers if not number.take()]
        if wrong:
            wrong[0].setFocus()
        elif self.ok_button.isEnabled():
            super().accept()

    def add_way(self, title: str, about: str, taken: Callable[[], object]) -> None:
        """Offer another way to go on, as a button beside the others."""
        button = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(about)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: taken())

    def values(self) -> dict[str, Value]:
        """Return what is chosen, by option."""
        return {name: _value(box) for name, box in self.boxes.items()}

    def set_values(self, values: Mapping[str, Value]) -> None:
        """Show some values; the other boxes stay."""
        for name, value in values.items():
            box = self.boxes[name]
            box.blockSignals(True)
            if isinstance(box, QComboBox):
                box.setCurrentIndex(box.findData(value))
            elif isinstance(box, QCheckBox):
                box.setChecked(bool(value))
            elif isinstance(box, QLineEdit):
                box.setText(str(value))
            else:
                box.setValue(float(value))
            box.blockSignals(False)

    def say(self, note: str, possible: bool = True) -> None:
        """Show a line under the boxes, and whether they can be used as they are."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.ok_button.setEnabled(possible)


def _value(box: Box) -> Value:
    if isinstance(box, QComboBox):
        return str(box.currentData())
    if isinstance(box, QLineEdit):
        return box.text().strip()
    return box.isChecked() if isinstance(box, QCheckBox) else box.value()
