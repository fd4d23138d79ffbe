"""Help > About > Licences: the parts of the program by others, and the text of each one's licence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from hit_viewer.texts import help as texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.licences import NO_TEXT, Part, parts

__all__ = ["LicencesDialog"]

SIZE = QSize(900, 620)
LIST_WIDTH = 260


class LicencesDialog(QDialog):
    """A list of parts beside the text of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(texts.LICENCES_TITLE))
        self.parts: list[Part] = parts()
        self.list = QListWidget()
        self.list.setAccessibleName(tr(texts.LICENCES_PARTS))
        self.list.addItems([f"{part.name} {part.version}" for part in self.parts])
        self.page = QPlainTextEdit(readOnly=True)
        self.page.setAccessibleName(tr(texts.LICENCES_TEXT))
        self.list.currentRowChanged.connect(self._show)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.page)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(split)
        column.addWidget(buttons)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - QSize(40, 80)))
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        part, text = self.parts[row], self.parts[row].text()
        head = f"{part.name} {part.version}\n{part.licence}".strip()
        body = tr(texts.LICENCES_NO_TEXT) if text == NO_TEXT else text
        self.page.setPlainText(f"{head}\n\n{body}")
