"""A strip of cases with small pictures, and the mark and note of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hit_viewer.document.cases import LONGEST_NOTE, MARKS, Case
from hit_viewer.texts import cases as texts
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.eliding_label import ElidingLabel
from hit_viewer.widgets.theme import scaled, set_tone

__all__ = ["CasesPanel"]

PICTURE = QSize(60, 76)
CELL_WIDTH = 96
HEIGHT = 210


class CasesPanel(QWidget):
    """Shows cases and says what is wanted of them; it keeps nothing."""

    chosen = Signal(int)
    marked = Signal(int, str)
    noted = Signal(int, str)
    reports_wanted = Signal(str)
    """Of all cases, as files with this ending."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder_button = _button(texts.OPEN_FOLDER_SHORT, texts.OPEN_FOLDER_TIP)
        self.table_button = _button(texts.OPEN_TABLE_SHORT, texts.OPEN_TABLE_TIP)
        self.fit_button = _button(texts.FIT_ALL, texts.FIT_ALL_TIP)
        self.report_button = _button(texts.REPORT_ALL, texts.REPORT_ALL_TIP)
        self.report_menu = QMenu(self.report_button)
        for ending, title in texts.REPORT_FORMATS.items():
            self.report_menu.addAction(tr(title)).triggered.connect(partial(self._want_reports, ending))
        self.report_button.setMenu(self.report_menu)
        self.about = ElidingLabel(tr(texts.NONE))
        set_tone(self.about, "quiet")
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setFlow(QListView.Flow.LeftToRight)
        self.list.setWrapping(False)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(PICTURE)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setToolTip(tr(texts.LIST_TIP))
        self.list.setAccessibleName(tr(texts.PANEL))
        self.list.currentRowChanged.connect(self._choose)
        self.marks: dict[str, QToolButton] = {}
        for mark in MARKS:
            button = QToolButton()
            button.setText(tr(texts.MARKS[mark]))
            button.setToolTip(tr(texts.MARK_TIP))
            button.setCheckable(True)
            button.clicked.connect(lambda on, mark=mark: self.marked.emit(self.row, mark if on else ""))
            self.marks[mark] = button
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(tr(texts.NOTE))
        self.note.setToolTip(tr(texts.NOTE_TIP))
        self.note.setAccessibleName(tr(texts.NOTE))
        self.note.editingFinished.connect(self._tell_note)
        self._note_of = -1
        above, below = QHBoxLayout(), QHBoxLayout()
        for widget in (self.folder_button, self.table_button):
            above.addWidget(widget)
        above.addWidget(self.about, 1)
        for widget in (self.fit_button, self.report_button):
            above.addWidget(widget)
        for mark_button in self.marks.values():
            below.addWidget(mark_button)
        below.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self.show_cases((), tr(texts.NONE))

    def _want_reports(self, ending: str) -> None:
        self.reports_wanted.emit(ending)

    def sizeHint(self) -> QSize:
        """As high as a strip of pictures needs."""
        return QSize(super().sizeHint().width(), scaled(HEIGHT))

    @property
    def row(self) -> int:
        """The number of the case that is chosen, -1 for none."""
        return self.list.currentRow()

    def show_cases(self, cases: Sequence[Case], about: str) -> None:
        """Show other cases; none is chosen."""
        with QSignalBlocker(self.list):
            self.list.clear()
            empty = QPixmap(PICTURE)
            empty.fill(Qt.GlobalColor.transparent)
            nothing = QIcon(empty)
            for case in cases:
                item = QListWidgetItem(nothing, _titled(case))
                item.setToolTip(tip(case.key))
                item.setSizeHint(QSize(scaled(CELL_WIDTH), PICTURE.height() + self.fontMetrics().height() + 14))
                self.list.addItem(item)
            self.list.setCurrentRow(-1)
        self.about.setText(about)
        self.fit_button.setEnabled(any(case.is_scan for case in cases))
        self.report_button.setEnabled(bool(cases))
        self.show_chosen(None)

    def show_case(self, number: int, case: Case, about: str) -> None:
        """Show another mark or note of a case."""
        item = self.list.item(number)
        if item is not None:
            item.setText(_titled(case))
        self.about.setText(about)
        if number == self.row:
            self.show_chosen(case)

    def show_chosen(self, case: Case | None) -> None:
        """Show the mark and note of the case that is chosen."""
        typing = case is not None and self._note_of == self.row and self.note.hasFocus()
        self._note_of = -1  # a note that ends now, since it can be typed no longer, is none of another list's case
        for mark, button in self.marks.items():
            button.setEnabled(case is not None)
            button.setChecked(case is not None and case.mark == mark)
        self.note.setEnabled(case is not None)
        if not typing:
            with QSignalBlocker(self.note):
                self.note.setText("" if case is None else case.note)
        self._note_of = self.row

    def show_picture(self, number: int, width: int, height: int, pixels: bytes) -> None:
        """Show the small picture of a case."""
        image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
        if (item := self.list.item(number)) is not None:
            drawn = QPixmap.fromImage(image.copy())
            drawn.setMask(drawn.createMaskFromColor(Qt.GlobalColor.white))  # paper
            item.setIcon(QIcon(drawn))

    def show_no_picture(self, number: int, reason: str) -> None:
        """Say why a case has no small picture."""
        if (item := self.list.item(number)) is not None:
            item.setToolTip(tip(f"{item.toolTip()}\n{tr(texts.NO_PICTURE, reason=reason)}"))

    def step(self, by: int) -> None:
        """Choose the next or previous case."""
        if self.list.count():
            first = 0 if by > 0 else self.list.count() - 1
            wanted = first if self.row < 0 else min(max(self.row + by, 0), self.list.count() - 1)
            self.list.setCurrentRow(wanted)

    def tell_note(self) -> None:
        """Hand on what is being typed."""
        self._tell_note()

    def _choose(self, row: int) -> None:
        self._tell_note()
        if row >= 0:
            self.chosen.emit(row)

    def _tell_note(self) -> None:
        if self._note_of >= 0:
            self.noted.emit(self._note_of, self.note.text())


def _titled(case: Case) -> str:
    return tr(texts.SIGNS[case.mark]) + (case.person or case.path.name) if case.mark else case.person or case.path.name


def _button(text: str, about: str) -> QPushButton:
    button = QPushButton(tr(text))
    button.setToolTip(tr(about))
    return button
