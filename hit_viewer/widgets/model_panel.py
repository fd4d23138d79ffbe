"""Which model is shown: the embedded ones and those found in the configured folders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from hit_core.plain_text import one_line
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.scans import FittedScan, spread_text
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import scans as scan_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import model_title
from hit_viewer.widgets.eliding_label import ElidingLabel
from hit_viewer.widgets.theme import set_tone

__all__ = ["ModelPanel"]


class ModelPanel(QWidget):
    """A box of models with a button for more."""

    more = Signal()
    """Open a model from a folder."""

    def __init__(self, session: Session, choices: Sequence[ModelChoice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choices: tuple[ModelChoice, ...] = ()
        self.box = QComboBox()
        self.box.setToolTip(tr(texts.MODEL_TIP))
        self.box.setAccessibleName(tr(texts.MODEL))
        self.box.setMinimumContentsLength(16)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.activated.connect(self._choose)
        button = QToolButton()
        button.setText("...")
        button.setToolTip(tr(texts.OPEN_MODEL))
        button.setAccessibleName(tr(texts.OPEN_MODEL))
        button.clicked.connect(self.more)
        self.body = ElidingLabel("")
        set_tone(self.body, "quiet")
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.body)
        self.show_choices(choices)
        session.changed.connect(lambda old, new: self._show(new))

    def show_choices(self, choices: Sequence[ModelChoice]) -> None:
        """Offer these models; unusable ones are listed with their reason and cannot be chosen."""
        self.choices = tuple(choices)
        with QSignalBlocker(self.box):
            self.box.clear()
            for choice in choices:
                self.box.addItem(one_line(tr(choice.title)), choice.name)
                index = self.box.count() - 1
                if choice.problem:
                    self.box.setItemData(index, tip(tr(choice.problem)), Qt.ItemDataRole.ToolTipRole)
                    model = self.box.model()
                    if isinstance(model, QStandardItemModel):
                        model.item(index).setEnabled(False)
        self._show(self._session.state)

    def _choose(self) -> None:
        self._session.update(model=str(self.box.currentData()), label=tr(texts.STEP_MODEL))

    def _show(self, state: ViewerState) -> None:
        self.body.setText(state.body_name or tr(texts.DEFAULT_BODY))
        told = self.body.text() if state.scan is None else _fitted(self.body.text(), state.scan)
        if state.scan is not None and not state.scan.has_shape(state.betas):
            told += f"\n{tr(scan_texts.CHANGED_SINCE)}"
        self.body.setToolTip(tip(told))
        with QSignalBlocker(self.box):
            index = self.box.findData(state.model)
            if index < 0:
                self.box.addItem(one_line(model_title(state.model)), state.model)
                index = self.box.count() - 1
            self.box.setCurrentIndex(index)


def _fitted(name: str, scan: FittedScan) -> str:
    """Return a body's name and what is told of the scan that it was fitted to."""
    text = scan_texts.FITTED_TIP_BEFORE if scan.is_of_record else scan_texts.FITTED_TIP
    told = tr(
        text, path=scan.path, unit=scan.unit, up=scan.up, median=scan.median_mm, p95=scan.p95_mm,
        unexplained=scan.unexplained_mm,
    )  # fmt: skip
    if scan.spread:
        told += f"\n{spread_text(scan.spread)}"
    return f"{name}\n{told}"
