"""The three linked 2D views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from hit_core.anatomy import AXES
from hit_viewer.document.layer_looks import STRONG_M
from hit_viewer.document.session import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.slice_view import SliceView
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Contours, SlicePicture

__all__ = ["SlicesPanel"]


class SlicesPanel(QWidget):
    """Axial, frontal and sagittal view, one above the other, as long as they do not stand beside the 3D view."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.views = {axis: SliceView(axis, session, results) for axis in AXES}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter, 1)
        self.key = QLabel("")
        set_tone(self.key, "quiet")
        self.key.setContentsMargins(10, 3, 10, 3)
        self.key.setWordWrap(True)
        self.take_back()
        session.changed.connect(lambda old, new: self._show_key(new))
        self._show_key(session.state)
        results.slice_changed.connect(self.show_picture)

    def show_picture(self, picture: SlicePicture) -> None:
        """Hand a picture to its view."""
        self.views[picture.axis].show_picture(picture)

    def show_contours(self, contours: Contours) -> None:
        """Hand the pinned body's outlines to their view."""
        self.views[contours.axis].show_contours(contours)

    def _show_key(self, state: ViewerState) -> None:
        """Say what the colours of a field mean."""
        name = state.slice_field
        self.key.setVisible(name in tool_texts.FIELD_KEYS)
        if name in tool_texts.FIELD_KEYS:
            strong = round(1000 * STRONG_M.get(name, 0.0))
            self.key.setText(tr(tool_texts.FIELD_KEYS[name], strong=strong))

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
