"""The legend below the body: the colours that are seen, and what each tissue holds."""

from __future__ import annotations

from html import escape

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from hit_core.tissues import Tissue
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import layer_color, seen_layers
from hit_viewer.texts import skin_maps as map_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.tools import DISTANCE_KEY
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.swatches import SWATCH, bar, swatch
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import SkinMap
from hit_viewer.worker.skin_distances import MAP, distance_color
from hit_viewer.worker.skin_maps import SCALE, UNKNOWN, part_colors, range_mm, scale_color

__all__ = ["Legend"]

BAR = 7
"""How many swatches a bar is wide."""
BETWEEN = " &nbsp; "


class Legend(QLabel):
    """A line of swatches with names, of the layers that are seen."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self._entries: list[str] = []
        set_tone(self, "quiet")
        self.setContentsMargins(10, 3, 10, 3)
        self.setWordWrap(True)
        self.setMinimumWidth(1)  # or the longest entry would be the window's least width
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        session.changed.connect(lambda old, new: self._show())
        results.pinned_changed.connect(self._show)
        results.frame_changed.connect(self._show)
        results.skin_map_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state, ratio = self._session.state, self.devicePixelRatioF()
        entries = []
        for layer in seen_layers(state):
            distances = self._results.distances if layer == "skin" else None
            skin_map = self._results.skin_map if layer == "skin" and state.skin_colors else None
            if skin_map is not None:
                entries += _of_map(skin_map, ratio)
            elif distances is not None:
                entries.append(_scale(distances.range_mm, ratio))
            else:
                waiting = f" ({escape(tr(map_texts.WAITING))})" if layer == "skin" and state.skin_colors else ""
                entries.append(f"{swatch(layer_color(layer, state), ratio)}&nbsp;{escape(_meaning(layer))}{waiting}")
        if entries != self._entries:
            self._entries = entries
            self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        """End lines between entries alone: Qt would end them after a swatch, or within a name."""
        room, document = self.contentsRect().width(), QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        lines: list[str] = []
        for entry in self._entries:
            longer = f"{lines[-1]}{BETWEEN}{entry}" if lines else entry
            document.setHtml(longer)
            if lines and document.idealWidth() > room:
                lines.append(entry)
            else:
                lines[-1:] = [longer]
        text = "<br>".join(lines)
        if text != self.text():
            self.setText(text)


def _meaning(layer: str) -> str:
    """Return a layer's short name and what it holds."""
    if layer in ("skin", "lungs"):
        return tr(texts.LUNGS if layer == "lungs" else texts.LAYER_TITLES["skin"])
    return f"{layer}  {tr(Tissue[layer].contains)}"


def _scale(range_mm: int, ratio: float) -> str:
    """Return a bar of the colours of distances, its ends, and what it means."""
    colors = distance_color(np.linspace(-1.0, 1.0, len(MAP)))
    return f"-{range_mm} {_gradient(colors, ratio)} +{range_mm} {escape(tr(DISTANCE_KEY))}"


def _gradient(colors: npt.NDArray[np.uint8], ratio: float) -> str:
    width = BAR * SWATCH
    gradient = QLinearGradient(0.0, 0.0, width * ratio, 0.0)
    for share, color in zip(np.linspace(0.0, 1.0, len(colors)), colors.tolist(), strict=True):
        gradient.setColorAt(share, QColor(*color))
    return bar(QBrush(gradient), width, ratio)


def _of_map(skin_map: SkinMap, ratio: float) -> list[str]:
    """Return what colours of the skin tell: a bar of thickness, or a swatch for each region, both sides together."""
    kind = skin_map.request.skin_colors
    if kind == "thickness":
        scale = _gradient(scale_color(np.linspace(0.0, 1.0, len(SCALE))), ratio)
        end = range_mm(skin_map)
        known = f"0 {scale} {end} {escape(tr(map_texts.THICKNESS_END))}"
        return [known, f"{swatch(UNKNOWN, ratio)}&nbsp;{escape(tr(map_texts.THICKNESS_KEY))}"]
    found: dict[str, list[tuple[int, int, int]]] = {}
    for name, color in part_colors(kind):
        side, _, limb = name.partition("_")
        found.setdefault(limb if side in ("left", "right") else name, []).append(color)
    return [f"{_both(colors, ratio)}&nbsp;{_part(part, len(colors) > 1)}" for part, colors in found.items()]


def _both(colors: list[tuple[int, int, int]], ratio: float) -> str:
    """Return a swatch of the colours side by side: one picture, which no line's end parts."""
    width = len(colors) * SWATCH
    gradient = QLinearGradient(0.0, 0.0, width * ratio, 0.0)
    for number, color in enumerate(colors):
        gradient.setColorAt(number / len(colors) + 1e-4, QColor(*color))
        gradient.setColorAt((number + 1) / len(colors), QColor(*color))
    return bar(QBrush(gradient), width, ratio)


def _part(part: str, both: bool) -> str:
    title = tr(map_texts.PARTS[part])
    return escape(tr(map_texts.SIDES, part=title) if both else title)
