"""The thickness of the subcutaneous layer at a point of the skin: the number, and the buttons to choose the point."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.result_texts import thickness_text
from hit_viewer.worker.results import Thickness

__all__ = ["ThicknessRow"]


class ThicknessRow(QWidget):
    """Shows the last measured thickness; "..." while it is measured anew."""

    crosshair_wanted = Signal()
    """Measure at the skin nearest to the crosshair."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self.found: Thickness | None = None
        title = QLabel(tr(tool_texts.THICKNESS))
        title.setToolTip(tr(tool_texts.THICKNESS_TIP))
        self.value = QLabel("")
        self.value.setToolTip(tr(tool_texts.THICKNESS_TIP))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pick_button = QPushButton(tr(tool_texts.THICKNESS_PICK))
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr(tool_texts.THICKNESS_PICK_TIP))
        self.crosshair_button = QPushButton(tr(tool_texts.THICKNESS_CROSSHAIR))
        self.crosshair_button.setToolTip(tr(tool_texts.THICKNESS_CROSSHAIR_TIP))
        self.crosshair_button.clicked.connect(self.crosshair_wanted)
        self.clear_button = QPushButton(tr(tool_texts.THICKNESS_CLEAR))
        self.clear_button.setToolTip(tr(tool_texts.THICKNESS_CLEAR_TIP))
        self.clear_button.clicked.connect(lambda: session.update(skin_point=None, label=tr(tool_texts.THICKNESS)))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(title)
        first.addWidget(self.value, 1)
        for button in (self.pick_button, self.crosshair_button, self.clear_button):
            second.addWidget(button)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(first)
        column.addLayout(second)
        results.thickness_changed.connect(self._take)
        session.changed.connect(lambda old, new: self._show(new))
        results.standing_changed.connect(lambda part: self._show(session.state))
        self._show(session.state)

    @property
    def current(self) -> Thickness | None:
        """The thickness, if it is that of the present body and point."""
        found = self.found
        return found if found is not None and found.fits(self._results.request) else None

    def _take(self, found: Thickness) -> None:
        self.found = found
        self._show(self._session.state)

    def _show(self, state: ViewerState) -> None:
        self.clear_button.setEnabled(state.skin_point is not None)
        self.value.setText(
            tr(tool_texts.THICKNESS_NO_POINT) if state.skin_point is None else thickness_text(self.current)
        )
