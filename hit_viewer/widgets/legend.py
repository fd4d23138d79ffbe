"""The legend below the body: the colours that are seen, and what each tissue holds."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from hit_core.tissues import Tissue
from hit_viewer.document.layer_looks import layer_color, seen_layers
from hit_viewer.document.session import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import set_tone

__all__ = ["Legend"]

SWATCH = 11


class Legend(QLabel):
    """A line of swatches with names, of the layers that are seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tone(self, "quiet")
        self.setContentsMargins(10, 3, 10, 3)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        session.changed.connect(lambda old, new: self._show(new))
        self._show(session.state)

    def _show(self, state: ViewerState) -> None:
        entries = (
            f"{_swatch(QColor(*layer_color(layer, state)), self.devicePixelRatioF())} {escape(_meaning(layer))}"
            for layer in seen_layers(state)
        )
        text = " &nbsp; ".join(entries)
        if text != self.text():
            self.setText(text)


def _meaning(layer: str) -> str:
    """Return a layer's short name and what it holds."""
    if layer in ("skin", "lungs"):
        return tr(texts.LUNGS if layer == "lungs" else texts.LAYER_TITLES["skin"])
    return f"{layer}  {tr(Tissue[layer].contains)}"


def _swatch(color: QColor, ratio: float) -> str:
    """Return a swatch for rich text, with an outline: bones are nearly as bright as a light window."""
    size = round(SWATCH * ratio)
    pixmap = QPixmap(size, size)
    pixmap.fill(color)
    painter = QPainter(pixmap)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(0, 0, size - 1, size - 1)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    code = bytes(data.toBase64().data()).decode()
    return f'<img src="data:image/png;base64,{code}" width="{SWATCH}" height="{SWATCH}">'
