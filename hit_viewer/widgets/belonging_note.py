"""Says, as long as it is so, that the betas belong to another body than the one on show, and offers what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hit_viewer.document.edits import Session
from hit_viewer.document.shape_space import belonging_sentences
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import EMBEDDED_TITLES
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults

__all__ = ["BelongingNote"]

OTHER = {"phantom_male": "phantom_female", "phantom_female": "phantom_male"}


class BelongingNote(QWidget):
    """A note that is seen while there is something to say; with `actions`, buttons for folders and gender."""

    settings_wanted = Signal()
    """The settings page, at the folder of SMPL."""

    def __init__(
        self, session: Session, results: LatestResults, *, actions: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._results, self._actions = session, results, actions
        self.text = QLabel("")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_tone(self.text, "warning")
        self.folder_button = QPushButton(tr(texts.CHOOSE_SMPL))
        self.folder_button.setToolTip(tr(texts.CHOOSE_SMPL_TIP))
        self.folder_button.clicked.connect(self.settings_wanted)
        self.gender_button = QPushButton("")
        self.gender_button.setToolTip(tr(texts.OTHER_MODEL_TIP))
        self.gender_button.clicked.connect(self._change)
        row = QVBoxLayout()  # beside each other they would make the panel broader
        row.setSpacing(3)
        row.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.gender_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(3)
        column.addWidget(self.text)
        column.addLayout(row)
        session.changed.connect(self._follow)
        results.model_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        state, facts = self._session.state, self._results.facts
        sentences = belonging_sentences(state, facts)
        if self.text.text() != (told := "\n".join(sentences)):
            self.text.setText(told)
        foreign = facts is not None and state.shape_space not in ("", facts.shape_space)
        self.folder_button.setVisible(self._actions and foreign)
        other = OTHER.get(state.model)
        unsure = bool(sentences) and facts is not None and state.gender not in ("", facts.gender)
        self.gender_button.setVisible(self._actions and unsure and other is not None)
        if other is not None:
            self.gender_button.setText(tr(texts.USE_MODEL, model=tr(EMBEDDED_TITLES[other])))
        self.setVisible(bool(sentences))

    def _change(self) -> None:
        other = OTHER.get(self._session.state.model)
        if other is not None:
            self._session.update(model=other, label=tr(texts.STEP_MODEL))
