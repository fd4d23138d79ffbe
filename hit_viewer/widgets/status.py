"""The line at the bottom: phantom notice, what happened last, device, detail, time, residual, extrapolation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from hit_core.body.beta_limits import TRAINED_BETA
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelFacts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import training as training_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.eliding_label import ElidingLabel
from hit_viewer.widgets.messages import Messages
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults, Standing
from hit_viewer.worker.result_texts import thickness_text
from hit_viewer.worker.results import Frame, Thickness, Where

__all__ = ["StatusBar"]

TOLD_MM = 1.0
"""Surfaces of a drag that are farther off than this say so."""
BADGE = "color: #1d232b; background: #f0b54d; border-radius: 8px; padding: 1px 9px; font-weight: 600;"


class StatusBar(QStatusBar):
    """Short facts to the right, the last message to the left."""

    def __init__(
        self, session: Session, results: LatestResults, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._results, self._messages = session, results, messages
        self.setSizeGripEnabled(False)
        self.setContentsMargins(2, 0, 10, 0)
        self.message = ElidingLabel(tr(texts.READY))
        self.phantom = QLabel(tr(texts.PHANTOM))
        self.phantom.setStyleSheet(BADGE)
        self.phantom.hide()
        self.warning = ElidingLabel("")
        set_tone(self.warning, "warning")
        self.facts = ElidingLabel("")
        set_tone(self.facts, "quiet")
        self.addWidget(self.phantom)
        self.addWidget(self.message, 1)
        self.cancel_reading = QToolButton()
        self.cancel_reading.setText(tr(texts.CANCEL))
        self.cancel_reading.setToolTip(tr(texts.CANCEL_READING_TIP))
        self.cancel_reading.hide()
        self.addPermanentWidget(self.cancel_reading)
        self.trainings = QToolButton()
        self.trainings.setAutoRaise(True)
        self.trainings.hide()
        self.addPermanentWidget(self.trainings)
        self.addPermanentWidget(self.warning)
        self.addPermanentWidget(self.facts)
        self._device, self._loaded = "", False
        self._frame: Frame | None = None
        self._thickness: Thickness | None = None
        self._note = ""
        results.model_changed.connect(self._show_model)
        results.frame_changed.connect(self._show_frame)
        messages.changed.connect(self._say)
        results.standing_changed.connect(self._show_facts)
        results.thickness_changed.connect(self._show_thickness)
        results.where_changed.connect(self._show_where)
        session.changed.connect(lambda old, new: self._follow())

    def add_tool(self, button: QToolButton) -> None:
        """Give a button a place at the right end."""
        self.addPermanentWidget(button)

    def show_trainings(self, names: Sequence[str]) -> None:
        """Tell which trainings run, and that they go on without the window."""
        self.trainings.setVisible(bool(names))
        self.trainings.setText(tr(training_texts.GOES_ON, count=len(names)))
        self.trainings.setToolTip(tip(tr(training_texts.GOES_ON_TIP, names=", ".join(names))))

    def _show_model(self, facts: ModelFacts) -> None:
        self.phantom.setVisible(facts.is_phantom)
        self._device, self._loaded = facts.device, True
        self._show_facts()
        self._say()

    def _say(self) -> None:
        usual = tr(texts.READY if self._loaded else texts.NO_MODEL)
        self.message.setText(self._messages.text or usual)

    def _show_frame(self, frame: Frame) -> None:
        self._frame = frame
        self._show_facts()
        self._show_warning()

    def _show_thickness(self, thickness: Thickness) -> None:
        self._thickness = thickness
        self._show_facts()

    def _show_where(self, where: Where) -> None:
        self._device, self._note = where.device, where.note
        self._follow()

    def _follow(self) -> None:
        self._show_facts()
        self._show_warning()

    def _show_facts(self) -> None:
        frame, state, thickness = self._frame, self._session.state, self._thickness
        parts = [self._device]
        if state.skin_point is not None:
            fits = self._results.of("thickness") is Standing.EXACT
            parts.insert(0, tr(tool_texts.THICKNESS_STATUS, value=thickness_text(thickness if fits else None)))
        if frame is not None:
            parts += [tr(texts.DETAIL_TITLES[frame.detail]), tr(texts.STATUS[self._standing.value])]
            parts.append(tr(texts.UPDATE, value=frame.milliseconds))
            if frame.residual_mm is not None and frame.exact:
                parts.append(tr(texts.RESIDUAL, value=frame.residual_mm))
        self.facts.setText("   ".join(part for part in parts if part))

    @property
    def _standing(self) -> Standing:
        """That of the surfaces, but nothing is exact as long as not everything is."""
        shown = self._results
        surfaces, everything = shown.of("frame"), shown.everything
        return Standing.ABOUT if surfaces is Standing.EXACT and everything is not surfaces else surfaces

    def _show_warning(self) -> None:
        state = self._session.state
        notes = list(self._frame.notes) if self._frame is not None else []
        if self._frame is not None and self._frame.off_mm > TOLD_MM:
            notes.append(tr(texts.OFF, value=self._frame.off_mm))
        if any(abs(beta) > TRAINED_BETA for beta in state.betas):
            notes.append(tr(texts.EXTRAPOLATES, limit=TRAINED_BETA))
        if state.upright and (any(state.global_orient) or any(state.transl)):
            notes.append(tr(texts.SHOWN_UPRIGHT))
        self.warning.setText("   ".join([self._note, *notes] if self._note else notes))
