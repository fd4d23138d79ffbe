"""Where window and panels stand: at the first start, as they were left, and as they were at first again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer
from PySide6.QtWidgets import QTreeWidgetItem

from hit_core.axes import AXES
from hit_viewer.widgets.theme import scaled
from hit_viewer.window.arrangement import ARRANGEMENTS
from hit_viewer.window.main_window import SIDE_WIDTHS, MainWindow

__all__ = ["WindowLayout", "first_size"]

FIRST_SIZE = QSize(1280, 800)
ROOM = QSize(120, 80)
"""A screen that leaves less around the first size is small: the window takes all of it."""
GEOMETRY, PANELS, ARRANGED, LARGE = "geometry", "layout", "arrangement", "large_slice"
UNFOLDED = "unfolded_groups"


def first_size(screen: QSize) -> QSize | None:
    """Return the window's first size on a screen with this room; None for all of it."""
    needed = FIRST_SIZE + ROOM
    small = screen.width() < needed.width() or screen.height() < needed.height()
    return None if small else FIRST_SIZE


class WindowLayout(QObject):
    """Places the window and its panels."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._panels: object = None
        """How the panels were left."""

    def restore(self) -> None:
        """Bring back what was left, or place the window for the first time; before it is shown."""
        geometry, panels = self._settings.value(GEOMETRY), self._settings.value(PANELS)
        if geometry is None or not self._window.restoreGeometry(geometry):
            self.place()
        if panels is not None:
            self._restore_panels(panels)
        arranged, large = str(self._settings.value(ARRANGED, "")), str(self._settings.value(LARGE, ""))
        if arranged in ARRANGEMENTS and arranged != "strip":
            self._window.arrangement.show(arranged, large if large in AXES else AXES[0])
        unfolded = self._settings.value(UNFOLDED)
        if isinstance(unfolded, str):
            for name, group in self._groups().items():
                group.setExpanded(name in unfolded.split())
        if self._window.isMaximized():  # and gets its size when it is shown, which changes the panels' widths
            self._panels = panels
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Set the panels' widths once the window has got all of the screen."""
        if event.type() == QEvent.Type.Resize and self._window.isVisible() and self._window.isMaximized():
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._set_widths)
        return super().eventFilter(watched, event)

    def _set_widths(self) -> None:
        if self._panels is None:
            self._usual_widths()
        else:
            self._restore_panels(self._panels)

    def _restore_panels(self, panels: object) -> None:
        self._window.restoreState(panels)  # type: ignore[arg-type]  # as QSettings returns it

    def place(self) -> None:
        """Give the window its first size: all of a small screen, so that everything, notices too, is seen."""
        size = first_size(self._window.screen().availableGeometry().size())
        if size is None:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)
        else:
            self._window.resize(size)

    def save(self) -> None:
        """Keep how window and panels stand."""
        self._settings.setValue(GEOMETRY, self._window.saveGeometry())
        self._settings.setValue(PANELS, self._window.saveState())
        self._settings.setValue(ARRANGED, self._window.arrangement.name)
        self._settings.setValue(LARGE, self._window.arrangement.axis)

        unfolded = [name for name, group in self._groups().items() if group.isExpanded()]
        self._settings.setValue(UNFOLDED, " ".join(unfolded))

    def _groups(self) -> dict[str, QTreeWidgetItem]:
        """Groups of measures and regions, by names to keep."""
        panel = self._window.numbers_panel
        trees = {"measures": panel.dimensions.groups, "regions": panel.regions.groups}
        return {f"{tree}/{name}": group for tree, groups in trees.items() for name, group in groups.items()}

    def reset(self) -> None:
        """Put all panels where they were at first; the window keeps its size."""
        window, areas = self._window, Qt.DockWidgetArea
        places = ((window.left_dock, areas.LeftDockWidgetArea), (window.right_dock, areas.RightDockWidgetArea))
        for dock, area in (*places, (window.training_dock, areas.RightDockWidgetArea)):
            dock.setFloating(False)
            window.addDockWidget(area, dock)
        window.tabifyDockWidget(window.right_dock, window.training_dock)
        window.training_dock.hide()
        window.cases_dock.setFloating(False)
        window.addDockWidget(areas.BottomDockWidgetArea, window.cases_dock)
        window.cases_dock.hide()
        for dock, _ in places:
            dock.show()
        window.arrangement.show("strip")
        window.slices_panel.share_room()
        window.tabs.setCurrentIndex(0)
        self._usual_widths()

    def _usual_widths(self) -> None:
        docks, widths = [self._window.left_dock, self._window.right_dock], [scaled(width) for width in SIDE_WIDTHS]
        self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
