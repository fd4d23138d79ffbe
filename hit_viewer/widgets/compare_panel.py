"""The pinned body A against the present one, B: a table of differences, and how A is shown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.shape_space import belonging_sentences
from hit_viewer.document.state import COMPARISONS, ViewerState
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.greying import mark_table
from hit_viewer.widgets.table_cells import fill
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Numbers
from hit_viewer.worker.tables import Difference, differences, differences_csv, places, row_title, warnings_of

__all__ = ["ComparePanel"]


STANDS_FOR = ("numbers", "pinned")


class ComparePanel(QWidget):
    """Pin, show as colours, ghost or side by side, and read the differences."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self.pinned: Numbers | None = None
        self.numbers: Numbers | None = None
        self._facts: ModelFacts | None = None
        """Of the pinned body's model."""
        self.pin_button = QPushButton(tr(tool_texts.PIN_A))
        self.pin_button.setToolTip(tr(tool_texts.PIN_A_TIP))
        self.pin_button.clicked.connect(self._pin)
        self.remove_button = QPushButton(tr(tool_texts.UNPIN_A))
        self.remove_button.setToolTip(tr(tool_texts.UNPIN_A_TIP))
        self.remove_button.clicked.connect(lambda: session.update(pinned=None, label=tr(tool_texts.UNPIN_A)))
        self.csv_button = QPushButton(tr(number_texts.COPY_CSV))
        self.csv_button.setToolTip(tr(tool_texts.COMPARE_CSV_TIP))
        self.layout_box = QComboBox()
        self.layout_box.setToolTip(tr(tool_texts.COMPARISON_TIP))
        self.layout_box.setAccessibleName(tr(tool_texts.COMPARISON_TIP))
        for name in COMPARISONS:
            self.layout_box.addItem(tr(tool_texts.COMPARISON_TITLES[name]), name)
        self.layout_box.activated.connect(self._choose)
        self.outlines = QCheckBox(tr(tool_texts.OUTLINES))
        self.outlines.setToolTip(tr(tool_texts.OUTLINES_TIP))
        self.outlines.clicked.connect(lambda on: session.update(outlines=bool(on), label=tr(texts.STEP_VIEW)))
        self.hint = QLabel(tr(tool_texts.COMPARE_HINT))
        self.hint.setWordWrap(True)
        set_tone(self.hint, "quiet")
        self.table = QTableWidget(0, 4)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([tr(text) for text in tool_texts.COMPARE_COLUMNS])
        self.table.setAccessibleName(tr(tool_texts.COMPARE))
        self.table.verticalHeader().setVisible(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QHBoxLayout()
        for button in (self.pin_button, self.remove_button, self.csv_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout()
        form.addRow(tr(tool_texts.COMPARISON), self.layout_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(buttons)
        column.addLayout(form)
        column.addWidget(self.outlines)
        column.addWidget(self.hint)
        self.belonging = QLabel("")
        self.belonging.setWordWrap(True)
        set_tone(self.belonging, "warning")
        column.addWidget(self.belonging)
        column.addWidget(self.table, 1)
        column.addStretch(0)  # takes the room of the table while there is none
        results.pinned_changed.connect(self._take_pinned)
        results.numbers_changed.connect(self._take_numbers)
        session.changed.connect(lambda old, new: self._show(new))
        results.standing_changed.connect(self._stand)
        self._show(session.state)

    def _stand(self, part: str) -> None:
        if part in STANDS_FOR:
            self._mark()

    def _mark(self) -> None:
        mark_table(self.table, self._results.of(*STANDS_FOR))

    def _pin(self) -> None:
        self._session.update(pinned=self._session.state.as_pinned, label=tr(tool_texts.PIN_A))

    def _choose(self) -> None:
        self._session.update(comparison=str(self.layout_box.currentData()), label=tr(texts.STEP_VIEW))

    def _take_pinned(self) -> None:
        pinned = self._results.pinned
        self.pinned = pinned.numbers if pinned is not None else None
        self._facts = pinned.facts if pinned is not None else None
        self._show(self._session.state)

    def _take_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self._show(self._session.state)

    def rows(self) -> list[Difference]:
        """Return the table's values."""
        if self.pinned is None or self.numbers is None:
            return []
        return differences(self.pinned, self.numbers, self._session.state.densities)

    def tables(self) -> dict[str, str]:
        """Return the table as CSV, with what is to be said of A and B."""
        both = [
            (letter, numbers) for letter, numbers in (("A", self.pinned), ("B", self.numbers)) if numbers is not None
        ]
        said = [f"{letter}: {text}" for letter, n in both for text in warnings_of(n)]
        return {"": differences_csv(self.rows(), [*self._belonging(), *said])}

    def _belonging(self) -> list[str]:
        """Return why the betas of A or B mean another body on their models."""
        state = self._session.state
        told = belonging_sentences(state.pinned, self._facts) if state.pinned is not None else []
        present = belonging_sentences(state, self._results.facts)
        return [*(f"A: {text}" for text in told), *(f"B: {text}" for text in present)]

    def _show(self, state: ViewerState) -> None:
        with QSignalBlocker(self.layout_box):
            self.layout_box.setCurrentIndex(self.layout_box.findData(state.comparison))
        with QSignalBlocker(self.outlines):
            self.outlines.setChecked(state.outlines)
        self.remove_button.setEnabled(state.pinned is not None)
        self.csv_button.setEnabled(self.pinned is not None)
        self.hint.setVisible(state.pinned is None)
        told = self._belonging() if state.pinned is not None else []
        self.belonging.setText("\n".join(told))
        self.belonging.setVisible(bool(told))
        rows = self.rows()
        self.table.setVisible(bool(rows))
        written = []
        for row in rows:
            title = tr(tool_texts.COMPARE_ROWS[row.kind], name=_title(row.name), unit=row.unit)
            decimals = places(row.name) if row.unit == "l" else 1
            values = (_text(row.a, f".{decimals}f"), _text(row.b, f".{decimals}f"), _signed(row.change, decimals))
            written.append((title, *values))
        fill(self.table, written)
        self._mark()


def _title(name: str) -> str:
    if name in number_texts.ROW_TITLES:
        return row_title(name)
    return tr(number_texts.MEASURE_TITLES[name]) if name in number_texts.MEASURE_TITLES else name


def _text(value: float | None, form: str) -> str:
    return tr(number_texts.NO_NUMBER) if value is None else shown(value, form)


def _signed(value: float | None, decimals: int) -> str:
    """Return a change with its sign; what is nothing to so many decimals has none."""
    nothing = value is not None and round(value, decimals) == 0
    return _text(0.0 if nothing else value, f"{'' if nothing else '+'}.{decimals}f")
