"""Ten shape sliders with numbers, reset and random."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hit_core.body.beta_limits import NUM_BETAS, TRAINED_BETA, TYPED_BETA
from hit_core.measure.tissue_table import BODY
from hit_core.writers.tables import masses_kg
from hit_viewer.document.edits import Session
from hit_viewer.document.state import OWN_SHAPE, ViewerState
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import beta_name
from hit_viewer.widgets.belonging_note import BelongingNote
from hit_viewer.widgets.theme import GROUP_MARGINS, set_tone
from hit_viewer.widgets.value_slider import ValueSlider, widest
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Numbers

__all__ = ["ShapePanel"]

SLIDER_RANGE = 3.0


class ShapePanel(QGroupBox):
    """The ten betas."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(tr(texts.SHAPE), parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(*GROUP_MARGINS)
        column.setSpacing(3)
        self.sliders: list[ValueSlider] = []
        names = [beta_name(index) for index in range(NUM_BETAS)]
        for index, name in enumerate(names):
            slider = ValueSlider(
                name,
                -SLIDER_RANGE,
                SLIDER_RANGE,
                step=0.1,
                decimals=2,
                limit=TYPED_BETA,
                reach=TRAINED_BETA,
                fills_from=0.0,
                label_width=widest(names),
            )
            slider.setToolTip(tr(texts.BETA_TIP, number=index + 1))
            slider.setObjectName(f"beta{index}")
            slider.moved.connect(lambda value, index=index: self._set(index, value, drag=True))
            slider.set.connect(lambda value, index=index: self._set(index, value, drag=False))
            slider.released.connect(session.end_drag)
            column.addWidget(slider)
            self.sliders.append(slider)
        self.belonging = BelongingNote(session, results)
        column.insertWidget(0, self.belonging)
        self.warning = QLabel(tr(texts.BEYOND, limit=TRAINED_BETA))
        set_tone(self.warning, "warning")
        row = QHBoxLayout()
        self.reset_button = QPushButton(tr(texts.RESET_ALL))
        self.reset_button.setToolTip(tr(texts.RESET_ALL_TIP))
        self.reset_button.clicked.connect(self._reset)
        self.random_button = QPushButton(tr(texts.RANDOM))
        self.random_button.setToolTip(tr(texts.RANDOM_TIP, limit=TRAINED_BETA))
        self.random_button.clicked.connect(self._random)
        row.addStretch(1)
        row.addWidget(self.random_button)
        row.addWidget(self.reset_button)
        column.addWidget(self.warning)
        column.addLayout(row)
        self._buttons = row
        self._numbers: Numbers | None = None
        results.numbers_changed.connect(self._take_numbers)
        session.changed.connect(self._follow)
        self._show(session.state)

    def add_button(self, button: QPushButton) -> None:
        """Put another button before random and reset."""
        self._buttons.insertWidget(1, button)
        QWidget.setTabOrder(self.sliders[len(self.sliders) - 1].number, button)

    def _take_numbers(self, numbers: Numbers) -> None:
        if numbers.exact:
            self._numbers = numbers
            self._show_responses()

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        self._show(new)
        if old.densities != new.densities:
            self._show_responses()

    def _show_responses(self) -> None:
        """Tell what each beta does; weight is estimated with the mean density of the present body."""
        numbers = self._numbers
        if numbers is None:
            return
        density = masses_kg(numbers, self._session.state.densities)[BODY] / numbers.table.body_volume_l
        for index, (height, volume) in enumerate(numbers.responses):
            tip = tr(texts.BETA_TIP, number=index + 1)
            response = tr(number_texts.RESPONSE, height=height, volume=volume, weight=density * volume)
            self.sliders[index].setToolTip(f"{tip}\n{response}")

    def _set(self, index: int, value: float, drag: bool) -> None:
        label = tr(texts.STEP_BETA, name=self.sliders[index].label.text())
        self._session.update(betas=self._session.state.with_beta(index, value), drag=drag, label=label)

    def _reset(self) -> None:
        self._session.update(betas=(0.0,) * NUM_BETAS, **OWN_SHAPE, label=tr(texts.STEP_SHAPE))

    def _random(self) -> None:
        betas = tuple(round(random.uniform(-TRAINED_BETA, TRAINED_BETA), 2) for _ in range(NUM_BETAS))
        self._session.update(betas=betas, **OWN_SHAPE, label=tr(texts.STEP_SHAPE))

    def _show(self, state: ViewerState) -> None:
        for slider, beta in zip(self.sliders, state.betas, strict=True):
            slider.show_value(beta)
            set_tone(slider.label, "warning" if abs(beta) > TRAINED_BETA else "")
        beyond_any = any(abs(beta) > TRAINED_BETA for beta in state.betas)
        self.warning.setText(tr(texts.BEYOND, limit=TRAINED_BETA) if beyond_any else "")
