"""Which of a file's persons is shown: a list with frames, height and picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_core.body.files import BodyFile
from hit_core.plain_text import one_line
from hit_viewer.texts import bodies as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr

__all__ = ["PersonDialog"]

MOST_SHOWN = 500


class PersonDialog(QDialog):
    """Asks for one of several persons; Esc chooses none."""

    def __init__(
        self,
        file: BodyFile,
        name: str,
        present: str,
        chosen: Callable[[str | None], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(texts.PERSONS_TITLE, name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        people = file.people[:MOST_SHOWN]
        self.table = QTableWidget(len(people), len(texts.PERSONS_COLUMNS))
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr(texts.PERSONS_TITLE, name=name))
        self.table.setHorizontalHeaderLabels([tr(title) for title in texts.PERSONS_COLUMNS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        for row, person in enumerate(people):
            cells = (
                person.name,
                str(person.frames),
                "",
                person.picture.replace("\\", "/").rpartition("/")[2],
            )
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(one_line(cell))
                if column in (1, 2):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == 2:
                    item.setToolTip(tr(texts.PERSONS_HEIGHT_TIP))
                self.table.setItem(row, column, item)
        self._people = people
        self.table.setColumnHidden(3, not any(person.picture for person in people))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.selectRow(next((row for row, person in enumerate(people) if person.name == present), 0))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.table.itemDoubleClicked.connect(lambda item: self.accept())
        self.finished.connect(
            lambda result: chosen(people[self.table.currentRow()].name if result and people else None)
        )
        layout = QVBoxLayout(self)
        question = PlainLabel(tr(texts.PERSONS_ASK, name=name, count=len(file.people)))
        question.setWordWrap(True)
        layout.addWidget(question)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(480, 300)
        self.table.setFocus()

    def show_heights(self, height_cm: Callable[[list[float]], float]) -> None:
        """Tell how tall each person is, about, once that is known."""
        for row, person in enumerate(self._people):
            if (item := self.table.item(row, 2)) is not None:
                item.setText(f"{height_cm(person.betas.tolist()):.0f} cm")
