"""How tall a person on a photo is: asked before the body is fitted, or all its sizes would be a guess."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from hit_viewer.texts import scans as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.scan_panel import height_field, height_in

__all__ = ["HeightDialog"]


class HeightDialog(QDialog):
    """Asks for a height; Esc, or nothing typed, leaves it unknown."""

    def __init__(self, name: str, answered: Callable[[float | None], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(texts.HEIGHT_TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = height_field()
        text = PlainLabel(tr(texts.HEIGHT_ASK, name=name))
        text.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr(texts.HEIGHT), self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(buttons)
        self.finished.connect(lambda result: answered(height_in(self.field) if result else None))
        self.field.setFocus()
