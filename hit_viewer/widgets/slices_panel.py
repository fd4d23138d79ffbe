"""The three linked 2D views."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from hit_viewer.results import SlicePicture
from hit_viewer.session import Session
from hit_viewer.state import AXES
from hit_viewer.widgets.slice_view import SliceView

__all__ = ["SlicesPanel"]


class SlicesPanel(QWidget):
    """Axial, frontal and sagittal view, one above the other; a double click gives one all the room."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.views = {axis: SliceView(axis, session) for axis in AXES}
        for view in self.views.values():
            self.splitter.addWidget(view)
            view.enlarge.connect(self._enlarge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        session.slices_changed.connect(self.show_picture)

    def show_picture(self, picture: SlicePicture) -> None:
        """Hand a picture to its view."""
        self.views[picture.axis].show_picture(picture)

    def _enlarge(self, axis: str) -> None:
        others = [view for name, view in self.views.items() if name != axis]
        alone = any(view.isVisible() for view in others)
        for view in others:
            view.setVisible(not alone)
