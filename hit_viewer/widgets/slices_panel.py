"""The three linked 2D views."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from hit_core.axes import AXES
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import PINNED_COLOR, SCAN_OUTLINE_COLOR, STRONG_M
from hit_viewer.texts import scans as scan_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.slice_outlines import ScanCut
from hit_viewer.widgets.slice_view import SliceView
from hit_viewer.widgets.swatches import line
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.requests import SlicePart
from hit_viewer.worker.results import Contours, Refined, SlicePicture

__all__ = ["SlicesPanel"]


class SlicesPanel(QWidget):
    """Axial, frontal and sagittal view, one above the other, as long as they do not stand beside the 3D view."""

    part_changed = Signal()
    """Another part of a slice is shown enlarged, or none any more."""

    drawn = Signal(str, str, object)
    """(kind, axis, corners): a line or an outline was drawn in a slice."""
    given_up = Signal()
    """Escape was pressed while something is drawn."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._has_scan = False
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.views = {axis: SliceView(axis, session, results) for axis in AXES}
        for view in self.views.values():
            view.part_changed.connect(self.part_changed)
            view.marks.drawn.connect(self.drawn)
            view.marks.given_up.connect(self.given_up)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter, 1)
        self.key = QLabel("")
        set_tone(self.key, "quiet")
        self.key.setContentsMargins(10, 3, 10, 3)
        self.key.setWordWrap(True)
        self.key.setTextFormat(Qt.TextFormat.RichText)
        self.take_back()
        session.changed.connect(lambda old, new: self._show_key())
        self._show_key()
        results.slice_changed.connect(self.show_picture)

    def show_picture(self, picture: SlicePicture) -> None:
        """Hand a picture to its view."""
        self.views[picture.axis].show_picture(picture)

    def show_contours(self, contours: Contours) -> None:
        """Hand the pinned body's outlines to their view."""
        self.views[contours.axis].show_contours(contours)

    def show_scan(self, cut: ScanCut | None) -> None:
        """Draw a scan's outline in all slices, or none."""
        for view in self.views.values():
            view.show_scan(cut)
        if self._has_scan != (cut is not None):
            self._has_scan = cut is not None
            self._show_key()

    def draw(self, kind: str) -> None:
        """Let the mouse draw lines or outlines in all slices; "" lets it move the crosshair again."""
        for view in self.views.values():
            view.marks.begin(kind)

    def show_refined(self, refined: Refined) -> None:
        """Hand the finer picture of a slice's part to its view."""
        self.views[refined.picture.axis].show_refined(refined.picture)

    def set_aside(self, word: str) -> None:
        """Say of all slices that the 3D view shows another body; an empty word ends it."""
        for view in self.views.values():
            view.set_aside(word)

    def parts(self, axes: Iterable[str]) -> tuple[SlicePart, ...]:
        """Return the parts of these slices that are seen enlarged."""
        seen = [view for view in map(self.views.__getitem__, axes) if not view.visibleRegion().isEmpty()]
        return tuple(view.part for view in seen if view.part is not None)

    def _show_key(self) -> None:
        """Say what the colours of a field and of outlines mean."""
        state, ratio, told = self._session.state, self.devicePixelRatioF(), []
        name = state.slice_field
        if name in tool_texts.FIELD_KEYS:
            strong = round(1000 * STRONG_M.get(name, 0.0))
            told.append(escape(tr(tool_texts.FIELD_KEYS[name], strong=strong)))
        outlines = []
        if state.pinned is not None and state.outlines:
            outlines.append((PINNED_COLOR, tool_texts.OUTLINES_OF_A))
        if self._has_scan:
            outlines.append((SCAN_OUTLINE_COLOR, scan_texts.OUTLINE_OF))
        if outlines:
            named = [f"{line(color, ratio)}&nbsp;{escape(tr(title))}" for color, title in outlines]
            told.append(" ".join([escape(tr(tool_texts.OUTLINES_KEY)), *named]))
        self.key.setText("<br>".join(told))
        self.key.setVisible(bool(told))

    def take_back(self) -> None:
        """Hold all views, with the same room for each if they come from elsewhere."""
        came = False
        for number, view in enumerate(self.views.values()):
            if view.parent() is not self.splitter:
                came = True
                self.splitter.insertWidget(number, view)
                view.show()
        if came:
            self.share_room()
        self._column.addWidget(self.key)

    def share_room(self) -> None:
        """Give all views the same room."""
        self.splitter.setSizes([1000] * len(self.views))
