"""The visits that a report compares: a line for each body with its date and weight, and the precision of repeats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date as Date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hit_core.measure.codebook import codebook
from hit_core.writers.report.visits import COMPARED, LSC_FACTOR, MOST_VISITS
from hit_viewer.document.state import HEAVIEST_KG, OLDEST
from hit_viewer.document.visits import VisitBody, against, age_at_first
from hit_viewer.texts import exports as export_texts
from hit_viewer.texts import visits as texts
from hit_viewer.texts.dates import EXAMPLE, NoDay, read_day, written_day
from hit_viewer.texts.plain_names import PlainLabel, tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.eliding_label import ElidingLabel
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import scaled, set_tone, set_wrong

__all__ = ["VisitLine", "VisitsDialog"]

LONGEST_NAME = 80
LARGEST_ERROR = 1000.0


class VisitLine:
    """The fields of one visit."""

    def __init__(self, visit: VisitBody) -> None:
        self.visit = visit
        self.name = ElidingLabel(visit.name)
        self.name.setToolTip(tip("\n".join([visit.name, *map(tr, visit.notes)])))
        self.date = QLineEdit()
        self.date.setMaxLength(20)
        self.date.setPlaceholderText(tr(texts.DATE_EXAMPLE, example=written_day(EXAMPLE)))
        self.date.setToolTip(tr(texts.DATE_TIP, example=written_day(EXAMPLE), iso=EXAMPLE.isoformat()))
        self.date.setAccessibleName(tr(texts.DATE_OF, name=visit.name))
        self.date.editingFinished.connect(self._write_day)
        self.weight = NumberField(
            0, HEAVIEST_KG, decimals=1, unit=" kg", lowest_text=tr(texts.WEIGHT_UNKNOWN), empty_is_lowest=True
        )
        self.weight.setToolTip(tr(texts.WEIGHT_TIP))
        self.weight.setAccessibleName(tr(texts.WEIGHT_OF, name=visit.name))
        self.weight.setValue(visit.state.weight_kg or 0.0)
        self.reasons = Reasons(self.weight)
        self.remove = QPushButton(tr(texts.REMOVE))
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(tr(texts.REMOVE_OF, name=visit.name))
        self.remove.setToolTip(tip(tr(texts.REMOVE_OF, name=visit.name)))
        try:
            self.date.setText(written_day(Date.fromisoformat(visit.date)))
        except ValueError:
            self.date.setText("")

    def _write_day(self) -> None:
        """Show the day that was understood, as the user's language writes it."""
        if self.day is not None:
            self.date.setText(written_day(self.day))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """In their order."""
        return self.name, self.date, self.weight, self.remove

    @property
    def day(self) -> Date | None:
        """What the date means; None if it is none."""
        try:
            return read_day(self.date.text())
        except NoDay:
            return None

    @property
    def weight_kg(self) -> float | None:
        """The person's own, where it was typed."""
        return self.weight.value() or None

    def problem(self) -> str:
        """Return what is wrong with the date, in a sentence."""
        if not self.date.text().strip():
            return tr(texts.DATE_NEEDED, name=self.visit.name)
        try:
            read_day(self.date.text())
        except NoDay as error:
            return tr(texts.DATE_WRONG, name=self.visit.name, reason=str(error))
        return ""


class VisitsDialog(QDialog):
    """Keeps what was entered while the program runs: it is hidden, not closed."""

    files_wanted = Signal()
    shown_wanted = Signal()
    wanted = Signal()
    """A report of what stands here."""

    def __init__(self, precision: Mapping[str, float], source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(texts.TITLE))
        self.setModal(True)
        self.lines: list[VisitLine] = []
        self._told = ""
        """What became of a file, until something else is done."""
        self._age_typed = False
        self.person = QLineEdit()
        self.person.setMaxLength(LONGEST_NAME)
        self.person.setToolTip(tr(export_texts.PERSON_TIP))
        self.age = NumberField(0, OLDEST, decimals=1, lowest_text=tr(texts.AGE_UNKNOWN), empty_is_lowest=True)
        self.age.setToolTip(tr(texts.AGE_TIP))
        self.age.lineEdit().textEdited.connect(self._keep_age)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        set_tone(self.note, "warning")
        self.errors = {name: _error_field(name, precision.get(name, 0.0)) for name in COMPARED}
        self.precision_from = QLineEdit(source)
        self.precision_from.setToolTip(tr(texts.PRECISION_FROM_TIP))
        self.add_button = self._button(texts.ADD_FILES, texts.ADD_FILES_TIP, self.files_wanted.emit)
        self.shown_button = self._button(texts.ADD_SHOWN, texts.ADD_SHOWN_TIP, self.shown_wanted.emit)
        self.sort_button = self._button(texts.SORT, texts.SORT_TIP, self.sort)
        self.tabs = QTabWidget()
        self.tabs.addTab(self._visits_page(), tr(texts.PAGE_VISITS))
        self.tabs.addTab(self._precision_page(), tr(texts.PAGE_PRECISION))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok_button.setText(tr(texts.WHERE_TO))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self.resize(scaled(720), scaled(430))
        self._lay_lines()

    def _button(self, title: str, about: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(tr(title))
        button.setAutoDefault(False)
        button.setToolTip(tr(about))
        button.clicked.connect(lambda _=False: clicked())
        return button

    def _visits_page(self) -> QWidget:
        page = QWidget()
        column, form, buttons = QVBoxLayout(page), QFormLayout(), QHBoxLayout()
        about = QLabel(tr(texts.ABOUT))
        about.setWordWrap(True)
        column.addWidget(about)
        form.addRow(tr(export_texts.PERSON), self.person)
        form.addRow(tr(texts.AGE), self.age)
        column.addLayout(form)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        heads = (texts.BODY, texts.DATE, texts.WEIGHT)
        self._heads = [QLabel(tr(head)) for head in heads]
        for number, head in enumerate(self._heads):
            set_tone(head, "quiet")
            self._grid.addWidget(head, 0, number)
        column.addLayout(self._grid)
        for button in (self.add_button, self.shown_button, self.sort_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._reasons = QVBoxLayout()
        self._reasons.addWidget(Reasons(self.age))
        column.addLayout(self._reasons)
        column.addStretch(1)
        return page

    def _precision_page(self) -> QWidget:
        page, inside = QWidget(), QWidget()
        column, form = QVBoxLayout(page), QFormLayout(inside)
        about = QLabel(tr(texts.PRECISION_ABOUT, factor=LSC_FACTOR))
        about.setWordWrap(True)
        column.addWidget(about)
        above = QFormLayout()
        above.addRow(tr(texts.PRECISION_FROM), self.precision_from)
        column.addLayout(above)
        titles = {one.name: one.title for one in codebook()}
        for name, field in self.errors.items():
            form.addRow(titles[name][0].upper() + titles[name][1:], field)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds is reached by Tab, and scrolled to
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column.addWidget(area, 1)
        column.addWidget(Reasons(*self.errors.values()))
        return page

    # The list.

    def add(self, visits: Sequence[VisitBody], *, told: str = "") -> None:
        """Add visits as far as they fit, and say what was left out."""
        left: Iterable[VisitBody] = visits[max(MOST_VISITS - len(self.lines), 0) :]
        for visit in visits[: max(MOST_VISITS - len(self.lines), 0)]:
            line = VisitLine(visit)
            line.date.textChanged.connect(self._changed)
            line.weight.valueChanged.connect(self._changed)
            line.remove.clicked.connect(lambda _=False, line=line: self.remove(line))
            self._reasons.addWidget(line.reasons)
            self.lines.append(line)
            if visit.person and not self.person.text():
                self.person.setText(visit.person)
        over = [tr(texts.TOO_MANY, most=MOST_VISITS, name=visit.name) for visit in left]
        self._lay_lines()
        self.tell(" ".join([part for part in (told, *over[:1]) if part]))
        empty = next((line.date for line in self.lines if not line.date.text()), None)
        if empty is not None:
            empty.setFocus()

    def remove(self, line: VisitLine) -> None:
        """Take a visit off the list."""
        self.lines.remove(line)
        for widget in (*line.widgets, line.reasons):
            widget.hide()
            widget.deleteLater()
        self._lay_lines()
        self.tell("")
        self.add_button.setFocus()

    def sort(self) -> None:
        """Bring the list into the order of its dates; lines without one stay at the end."""
        self.lines.sort(key=lambda line: line.day or Date.max)
        self._lay_lines()
        self.tell("")

    def _lay_lines(self) -> None:
        for row, line in enumerate(self.lines, start=1):
            for column, widget in enumerate(line.widgets):
                self._grid.addWidget(widget, row, column)
                widget.show()  # at once: what is not seen yet takes no focus
        order = [
            self.person,
            self.age,
            *(widget for line in self.lines for widget in line.widgets[1:]),
            self.add_button,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        for head in self._heads:
            head.setVisible(bool(self.lines))
        self.sort_button.setEnabled(len(self.lines) > 1)
        self._check()

    # What is wrong, and what is chosen.

    def tell(self, sentence: str) -> None:
        """Say what became of a file, until something else is done."""
        self._told = sentence
        self._check()

    def _changed(self) -> None:
        self.tell("")

    def _keep_age(self) -> None:
        self._age_typed = True

    def problem(self) -> str:
        """Return what keeps a report from being written, in a sentence; empty if nothing does."""
        days = [line.day for line in self.lines]
        found = against([line.visit for line in self.lines], days)
        if found:
            return found
        return next((line.problem() for line in self.lines if line.problem()), "")

    def _check(self) -> None:
        for line in self.lines:
            set_wrong(line.date, bool(line.date.text().strip()) and line.day is None)
        if not self._age_typed:
            found = age_at_first([line.visit for line in self.lines], [line.day for line in self.lines])
            self.age.show_value(round(found or 0.0, 1))
        problem = self.problem()
        self.note.setText("\n".join(part for part in (self._told, problem) if part))
        self.ok_button.setEnabled(not problem)

    def accept(self) -> None:
        """Ask for the file's name, unless something is wrong; the dialog stays until there is one."""
        fields = [self.age, *(line.weight for line in self.lines), *self.errors.values()]
        wrong = [field for field in fields if not field.take()]
        if wrong:
            self.tabs.setCurrentIndex(1 if wrong[0] in self.errors.values() else 0)
            wrong[0].setFocus()
        elif not self.problem():
            self.wanted.emit()

    @property
    def precision(self) -> dict[str, float]:
        """Precision errors that are stated, by column."""
        return {name: field.value() for name, field in self.errors.items() if field.value() > 0}


def _error_field(name: str, value: float) -> NumberField:
    unit = next(one.unit for one in codebook() if one.name == name)
    field = NumberField(
        0, LARGEST_ERROR, step=0.1, decimals=3, unit=f" {unit}" if unit else "", lowest_text=tr(texts.NOT_STATED),
        empty_is_lowest=True,
    )  # fmt: skip
    field.setAccessibleName(name)
    field.setValue(value)
    return field
