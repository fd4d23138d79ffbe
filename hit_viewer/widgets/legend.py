"""The legend below the body: the colours that are seen, and what each tissue holds."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient
from PySide6.QtWidgets import QLabel, QWidget

from hit_core.tissues import Tissue
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import layer_color, seen_layers
from hit_viewer.texts import window as texts
from hit_viewer.texts.tools import DISTANCE_KEY
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.swatches import SWATCH, bar, swatch
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.skin_distances import MAP, distance_color

__all__ = ["Legend"]

BAR = 7
"""How many swatches a bar is wide."""


class Legend(QLabel):
    """A line of swatches with names, of the layers that are seen."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        set_tone(self, "quiet")
        self.setContentsMargins(10, 3, 10, 3)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        session.changed.connect(lambda old, new: self._show())
        results.pinned_changed.connect(self._show)
        results.frame_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state, ratio = self._session.state, self.devicePixelRatioF()
        entries = []
        for layer in seen_layers(state):
            distances = self._results.distances if layer == "skin" else None
            if distances is not None:
                entries.append(_scale(distances.range_mm, ratio))
            else:
                entries.append(f"{swatch(layer_color(layer, state), ratio)}&nbsp;{escape(_meaning(layer))}")
        text = " &nbsp; ".join(entries)
        if text != self.text():
            self.setText(text)


def _meaning(layer: str) -> str:
    """Return a layer's short name and what it holds."""
    if layer in ("skin", "lungs"):
        return tr(texts.LUNGS if layer == "lungs" else texts.LAYER_TITLES["skin"])
    return f"{layer}  {tr(Tissue[layer].contains)}"


def _scale(range_mm: int, ratio: float) -> str:
    """Return a bar of the colours of distances, its ends, and what it means."""
    width = BAR * SWATCH
    colors = distance_color(np.linspace(-1.0, 1.0, len(MAP)))
    gradient = QLinearGradient(0.0, 0.0, width * ratio, 0.0)
    for share, color in zip(np.linspace(0.0, 1.0, len(MAP)), colors.tolist(), strict=True):
        gradient.setColorAt(share, QColor(*color))
    return f"-{range_mm} {bar(QBrush(gradient), width, ratio)} +{range_mm} {escape(tr(DISTANCE_KEY))}"
