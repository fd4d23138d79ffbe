"""The clip box: on or off, and where its six faces are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hit_viewer.document.edits import Session
from hit_viewer.document.planes import ClipBox
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import GROUP_MARGINS
from hit_viewer.widgets.value_slider import ValueSlider, widest
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Frame

__all__ = ["BoxPanel"]

MARGIN_M = 0.01


class BoxPanel(QGroupBox):
    """A switch, six sliders, and a button that sets the box around the body."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(tr(tool_texts.BOX), parent)
        self._session = session
        self._frame: Frame | None = None
        self.on = QCheckBox(tr(tool_texts.BOX_ON))
        self.on.setToolTip(tr(tool_texts.BOX_TIP))
        self.on.clicked.connect(self._switch)
        self.fit_button = QPushButton(tr(tool_texts.BOX_FIT))
        self.fit_button.setToolTip(tr(tool_texts.BOX_FIT_TIP))
        self.fit_button.clicked.connect(lambda: self._fit(session.state.box.on))
        row = QHBoxLayout()
        row.addWidget(self.on, 1)
        row.addWidget(self.fit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*GROUP_MARGINS)
        column.setSpacing(3)
        column.addLayout(row)
        self.faces: dict[tuple[str, int], ValueSlider] = {}
        width = widest(tr(title) for title in tool_texts.BOX_FACES.values())
        for axis in range(3):
            for side in ("low", "high"):
                title = tr(tool_texts.BOX_FACES[side, axis])
                slider = ValueSlider(title, -150, 150, step=0.5, decimals=1, unit=" cm", label_width=width)
                slider.setToolTip(tr(tool_texts.BOX_FACE_TIP, face=title.lower(), axis="xyz"[axis]))
                slider.moved.connect(partial(self._move, side, axis, drag=True))
                slider.set.connect(partial(self._move, side, axis, drag=False))
                slider.released.connect(session.end_drag)
                column.addWidget(slider)
                self.faces[side, axis] = slider
        session.changed.connect(lambda old, new: self._show(new) if old.box != new.box else None)
        results.frame_changed.connect(self._take)
        self._show(session.state)

    def _take(self, frame: Frame) -> None:
        self._frame = frame
        self._show(self._session.state)

    def _switch(self, on: bool) -> None:
        box = self._session.state.box
        if on and box == ClipBox():
            self._fit(True)
        else:
            self._session.update(box=replace(box, on=on), label=tr(tool_texts.BOX))

    def _move(self, side: str, axis: int, value: float, *, drag: bool) -> None:
        box = self._session.state.box.moved(side, axis, round(value / 100, 4))
        self._session.update(box=box, drag=drag, label=tr(tool_texts.BOX))

    def _fit(self, on: bool) -> None:
        if self._frame is not None:
            low, high = self._frame.bounds
            box = ClipBox(on, _corner(low - MARGIN_M), _corner(high + MARGIN_M))
            self._session.update(box=box, label=tr(tool_texts.BOX))

    def _show(self, state: ViewerState) -> None:
        with QSignalBlocker(self.on):
            self.on.setChecked(state.box.on)
        for (side, axis), slider in self.faces.items():
            place = getattr(state.box, side)[axis]
            low, high = self._reach(axis)
            slider.show_range(100 * min(low, place), 100 * max(high, place))
            slider.show_value(100 * place)
            slider.setEnabled(state.box.on)

    def _reach(self, axis: int) -> tuple[float, float]:
        if self._frame is None:
            return -1.5, 1.5
        low, high = self._frame.bounds
        return float(low[axis]) - MARGIN_M, float(high[axis]) + MARGIN_M


def _corner(place: npt.NDArray[np.floating]) -> tuple[float, float, float]:
    x, y, z = (round(float(value), 4) for value in place)
    return x, y, z
