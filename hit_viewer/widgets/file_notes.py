"""Under the body's name: what is to be told of its file, the axis that is up in it, and its other persons."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from hit_core.axes import UP_CHOICES
from hit_core.body.files import DOUBTFUL_UP
from hit_core.plain_text import one_line
from hit_viewer.document.edits import Session
from hit_viewer.document.opened_body import OpenedBodyHolder
from hit_viewer.texts import bodies as texts
from hit_viewer.texts.plain_names import PlainLabel
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import set_tone

__all__ = ["FileNotes"]


class FileNotes(QWidget):
    """A row that opens to a list; hidden unless the body on show came from a file."""

    up_wanted = Signal(str)
    persons_wanted = Signal()

    def __init__(self, session: Session, opened: OpenedBodyHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._opened = session, opened
        self.button = QToolButton()
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(tr(texts.NOTES_TIP))
        self.button.toggled.connect(self._open)
        self.up = QComboBox()
        self.up.setToolTip(tr(texts.UP_TIP))
        self.up.setAccessibleName(tr(texts.UP))
        self.up.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for choice in UP_CHOICES:
            self.up.addItem(tr(texts.UP_TITLES[choice]), choice)
        self.up.activated.connect(lambda: self.up_wanted.emit(self.up.currentData()))
        self.persons = QPushButton(tr(texts.PERSON_BUTTON))
        self.persons.setToolTip(tr(texts.PERSON_TIP))
        self.persons.clicked.connect(self.persons_wanted)
        self.list: QLabel = PlainLabel()
        self.list.setWordWrap(True)
        self.list.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        set_tone(self.list, "quiet")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.up)
        self.below = QWidget()
        inner = QVBoxLayout(self.below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list)
        inner.addWidget(self.persons, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.below)
        opened.changed.connect(self._begin)
        session.changed.connect(lambda old, new: self._follow() if old.body_name != new.body_name else None)
        self._follow()

    def _open(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.below.setVisible(opened)

    def _begin(self) -> None:
        self._follow()
        present = self._opened.present
        if present is not None and DOUBTFUL_UP in present.notes:  # there is something to choose
            self.button.setChecked(True)

    def _follow(self) -> None:
        present = self._opened.present
        shown = present is not None and present.name == self._session.state.body_name
        if present is not None and shown:
            self.list.setText("\n".join(one_line(tr(note)) for note in present.notes))
            self.button.setText(tr(texts.NOTES_BUTTON, count=len(present.notes)))
            self.button.setEnabled(bool(present.notes))
            self.persons.setVisible(len(present.file.people) > 1)
            with QSignalBlocker(self.up):
                self.up.setCurrentIndex(self.up.findData(present.up))
        self._open(self.button.isChecked())
        self.setVisible(shown)
