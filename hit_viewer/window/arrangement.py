"""How 3D view and slices share the middle of the window: 3D alone, a strip of slices, two by two, one slice large.

The 3D view never leaves its parent: it only takes another cell there. Slices, which are plain widgets, come and go.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QDockWidget, QGridLayout, QWidget

from hit_core.axes import AXES
from hit_viewer.widgets.slices_panel import SlicesPanel
from hit_viewer.widgets.theme import scaled

__all__ = ["ARRANGEMENTS", "Arrangement", "arrangement_icon"]

ARRANGEMENTS = ("alone", "strip", "grid", "large")
NO_DOCK = ("alone", "grid", "large")
SMALL_WIDTH = 300
"""Of the small views beside a large slice, pixels at the usual text size."""
GAP = 2
_PARTS = {
    "alone": ((0, 0, 12, 12),),
    "strip": ((0, 0, 8, 12), (9, 0, 3, 3.4), (9, 4.3, 3, 3.4), (9, 8.6, 3, 3.4)),
    "grid": ((0, 0, 5.5, 5.5), (6.5, 0, 5.5, 5.5), (0, 6.5, 5.5, 5.5), (6.5, 6.5, 5.5, 5.5)),
    "large": ((9, 0, 3, 3.4), (0, 0, 8, 12), (9, 4.3, 3, 3.4), (9, 8.6, 3, 3.4)),
}
"""Left, top, width and height of views in an icon of 12 units, the 3D view first."""


def arrangement_icon(name: str, ink: QColor) -> QIcon:
    """Return a small picture of an arrangement, the 3D view filled."""
    ratio, unit = 3, 1.25
    pixmap = QPixmap(18 * ratio, 18 * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(ratio * unit, ratio * unit)
    painter.translate(1.2, 1.2)
    for number, (left, top, width, height) in enumerate(_PARTS[name]):
        color = QColor(ink)
        color.setAlpha(255 if number == 0 else 110)
        painter.fillRect(QRectF(left, top, width, height), color)
    painter.end()
    return QIcon(pixmap)


class Arrangement(QObject):
    """Places the 3D view and the slices in a grid, or gives the slices back to their dock.

    Parameters
    ----------
    stage : QWidget
        Parent of `view`.
    view : QWidget
        The 3D view.
    panel : SlicesPanel
        Owns the slices.
    dock : QDockWidget
        The panel's.
    """

    changed = Signal(str)
    """Another one of `ARRANGEMENTS`."""

    def __init__(self, stage: QWidget, view: QWidget, panel: SlicesPanel, dock: QDockWidget) -> None:
        super().__init__(stage)
        self._view, self._panel, self._dock = view, panel, dock
        self._grid = QGridLayout(stage)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.addWidget(view, 0, 0)
        self.name = "strip"
        self.axis: str = AXES[0]
        """The slice that is large, or was."""
        self._before = "strip"
        """What was there before one slice was made large."""
        for slice_view in panel.views.values():
            slice_view.enlarge.connect(self.enlarge)
        dock.visibilityChanged.connect(lambda _: QTimer.singleShot(0, self, self._follow_dock))

    def choose(self, name: str) -> None:
        """Arrange the views; "large" again makes the next slice large."""
        if name == "large":
            self.show("large", AXES[(AXES.index(self.axis) + 1) % 3] if self.name == "large" else self.axis)
        else:
            self.show(name)

    def enlarge(self, axis: str) -> None:
        """Give a slice the main area, or give that back."""
        if self.name == "large" and axis == self.axis:
            self.show(self._before)
        else:
            self.show("large", axis)
        self._panel.views[axis].setFocus()

    def show(self, name: str, axis: str = AXES[0]) -> None:
        """Arrange the views in one of the `ARRANGEMENTS`; `axis` is the slice that is large."""
        if name == "large":
            self._before = self.name if self.name != "large" else self._before
            self.axis = axis
        self.name = name
        if name in NO_DOCK:
            self._dock.hide()
        views = self._panel.views
        if name in ("alone", "strip"):
            self._place({self._view: (0, 0, 1, 1)})
            self._panel.take_back()
        elif name == "grid":
            first, second, third = (views[one] for one in AXES)
            self._place({self._view: (0, 0, 1, 1), first: (0, 1, 1, 1), second: (1, 0, 1, 1), third: (1, 1, 1, 1)})
        else:
            small = [self._view if one == self.axis else views[one] for one in AXES]
            places = {view: (row, 1, 1, 1) for row, view in enumerate(small)}
            self._place({**places, views[self.axis]: (0, 0, 3, 1)})
        if name in ("grid", "large"):
            self._grid.addWidget(self._panel.key, 3, 0, 1, 2)
        self._stretch()
        self._grid.activate()
        if name == "strip":
            self._dock.show()
        self.changed.emit(name)

    def _place(self, places: dict[QWidget, tuple[int, int, int, int]]) -> None:
        for index in reversed(range(self._grid.count())):
            self._grid.takeAt(index)
        for widget, place in places.items():
            self._grid.addWidget(widget, *place)
            widget.show()

    def _stretch(self) -> None:
        rows, columns = {"grid": (2, 2), "large": (3, 2)}.get(self.name, (1, 1))
        large = self.name == "large"
        for index in range(3):
            self._grid.setRowStretch(index, int(index < rows))
        for index in range(2):
            self._grid.setColumnStretch(index, int(index < columns and not (large and index == 1)))
            self._grid.setColumnMinimumWidth(index, scaled(SMALL_WIDTH) if large and index == 1 else 0)

    def _follow_dock(self) -> None:
        """The dock was closed or shown by hand: the slices go with it."""
        if not self._dock.isHidden() and self.name in NO_DOCK:
            self.show("strip")
        elif self._dock.isHidden() and self.name == "strip":
            self.show("alone")
