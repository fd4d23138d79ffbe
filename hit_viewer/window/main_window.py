"""The window: panels to the left, the body in the middle, slices to the right, one line that says what tissues are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hit_core.axes import AXES
from hit_core.plain_text import one_line
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.opened_body import OpenedBodyHolder
from hit_viewer.document.shape_space import another_body
from hit_viewer.texts import cases as case_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts import training as training_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.box_panel import BoxPanel
from hit_viewer.widgets.compare_panel import ComparePanel
from hit_viewer.widgets.file_notes import FileNotes
from hit_viewer.widgets.layers_panel import LayersPanel
from hit_viewer.widgets.legend import Legend
from hit_viewer.widgets.messages import Messages
from hit_viewer.widgets.model_panel import ModelPanel
from hit_viewer.widgets.numbers_panel import NumbersPanel
from hit_viewer.widgets.planes_panel import PlanesPanel
from hit_viewer.widgets.pose_panel import PosePanel
from hit_viewer.widgets.profile_plot import ProfilePlot
from hit_viewer.widgets.shape_panel import ShapePanel
from hit_viewer.widgets.slices_panel import SlicesPanel
from hit_viewer.widgets.status import StatusBar
from hit_viewer.widgets.theme import scaled
from hit_viewer.widgets.value_slider import ValueSlider
from hit_viewer.window.areas import Areas
from hit_viewer.window.arrangement import Arrangement
from hit_viewer.worker.latest_results import LatestResults

__all__ = ["SIDE_WIDTHS", "MainWindow"]

TRAINING_WIDTH = 460
SIDE_WIDTHS = (340, 300)
"""Of the panels to the left and to the right, pixels at the usual text size."""


class MainWindow(QMainWindow):
    """Lays the panels out around the view of the scene."""

    dropped = Signal(Path)
    """A file was dropped onto the window."""
    closing = Signal()
    palette_changed = Signal()

    def __init__(
        self,
        session: Session,
        results: LatestResults,
        view: QWidget,
        choices: Sequence[ModelChoice] = (),
        under_view: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.results = session, results
        self.messages = Messages(self)
        self.view = view
        self.may_close: Callable[[], bool] = lambda: True
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._build_middle(under_view)
        self._build_left(choices)
        self._build_right()
        self.status = StatusBar(session, results, self.messages)
        self.setStatusBar(self.status)
        results.model_changed.connect(lambda facts: self._show_title())
        session.changed.connect(lambda old, new: self._show_title())
        session.history_changed.connect(self._show_title)
        self._show_title()
        self._more: list[QWidget] = []
        """Panels that came later."""
        self.areas = Areas(self, self._areas)

    def _areas(self) -> list[QWidget]:
        """Parts of the window, from left to right."""
        return [self.tabs, self._stage, *([self.under_view] if self.under_view else []), self.slices_panel, *self._more]

    def order_tabs(self) -> None:
        """Let Tab go from the panels to the view, and on to the slices."""
        self.areas.order(*self._areas()[: -len(self._more) or None])

    def _build_middle(self, under_view: QWidget | None) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stage = QWidget()
        self.view.setParent(self._stage)
        column.addWidget(self._stage, 1)
        self.under_view = under_view
        if under_view is not None:
            column.addWidget(under_view)
        self.legend = Legend(self.session, self.results)
        column.addWidget(self.legend)
        self.setCentralWidget(middle)

    def _build_left(self, choices: Sequence[ModelChoice]) -> None:
        self.model_panel = ModelPanel(self.session, choices)
        self.opened_body = OpenedBodyHolder(self)
        self.file_notes = FileNotes(self.session, self.opened_body)
        self.shape_panel = ShapePanel(self.session, self.results)
        self.numbers_panel = NumbersPanel(self.session, self.results)
        self.pose_panel = PosePanel(self.session)
        self.layers_panel = LayersPanel(self.session)
        self.planes_panel = PlanesPanel(self.session, self.results)
        self.box_panel = BoxPanel(self.session, self.results)
        self.compare_panel = ComparePanel(self.session, self.results)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(
            _scrolled(self.model_panel, self.file_notes, self.shape_panel, self.numbers_panel), tr(texts.BODY_TAB)
        )
        self.tabs.addTab(_scrolled(self.pose_panel), tr(texts.POSE_TAB))
        self.tabs.addTab(_scrolled(self.layers_panel, self.planes_panel, self.box_panel), tr(texts.VIEW_TAB))
        self.profile_plot = ProfilePlot(self.session, self.results)
        self.tabs.addTab(self.profile_plot, tr(texts.PROFILE))
        self.tabs.addTab(self.compare_panel, tr(tool_texts.COMPARE))
        self.left_dock = self._dock("controls", texts.CONTROLS, self.tabs, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.left_dock.setMinimumWidth(max(330, scaled(330)))

    def _build_right(self) -> None:
        self.slices_panel = SlicesPanel(self.session, self.results)
        self.right_dock = self._dock("slices", texts.SLICES, self.slices_panel, Qt.DockWidgetArea.RightDockWidgetArea)
        self.arrangement = Arrangement(self._stage, self.view, self.slices_panel, self.right_dock)
        widths = [scaled(width) for width in SIDE_WIDTHS]
        self.resizeDocks([self.left_dock, self.right_dock], widths, Qt.Orientation.Horizontal)
        self._slices_width = widths[1]
        """That of the slices before the training panel made them broader."""

    def add_training(self, panel: QWidget) -> QDockWidget:
        """Give the training panel its place: behind the slices, hidden until it is wanted."""
        dock = self._dock("training", training_texts.PANEL, panel, Qt.DockWidgetArea.RightDockWidgetArea)
        self.tabifyDockWidget(self.right_dock, dock)
        dock.hide()
        dock.visibilityChanged.connect(lambda _: QTimer.singleShot(0, self, self._give_width_back))
        self.training_dock = dock
        self._more.append(panel)
        return dock

    def add_cases(self, panel: QWidget) -> QDockWidget:
        """Give the list of cases its place: below the body, hidden until it is wanted."""
        dock = self._dock("cases", case_texts.PANEL, panel, Qt.DockWidgetArea.BottomDockWidgetArea)
        dock.hide()
        self.cases_dock = dock
        self._more.append(panel)
        return dock

    def show_cases(self) -> None:
        """Show the list of cases; or hide it if it is there."""
        self.cases_dock.setVisible(self.cases_dock.isHidden())

    def show_scan_panel(self, panel: QWidget, title: str) -> None:
        """Bring the panel of a scan forward, among those to the left."""
        area = self._scan_area = self._scan_area or _scrolled(panel)
        if self.tabs.indexOf(area) < 0:
            self.tabs.addTab(area, title)
            self.order_tabs()
        self.tabs.setCurrentWidget(area)

    def hide_scan_panel(self) -> None:
        """Take it away again."""
        if self._scan_area is not None and (index := self.tabs.indexOf(self._scan_area)) >= 0:
            self.tabs.removeTab(index)

    _scan_area: QWidget | None = None

    def show_training(self) -> None:
        """Bring the training panel forward, as broad as its curves need; or hide it if it is in front."""
        dock = self.training_dock
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            dock.hide()
            return
        if dock.isHidden() and self.right_dock.isVisible():
            self._slices_width = self.right_dock.width()
        dock.show()
        dock.raise_()
        if not dock.isFloating():
            wanted = max(dock.width(), scaled(TRAINING_WIDTH))
            self.resizeDocks([dock], [wanted], Qt.Orientation.Horizontal)
            self._widened = True
        dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_width_back(self) -> None:
        """Let the slices be as broad again as they were, once the training panel is closed."""
        if self._widened and self.training_dock.isHidden():
            self._widened = False
            self.resizeDocks([self.right_dock], [self._slices_width], Qt.Orientation.Horizontal)

    _widened = False

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = _Dock(tr(title), self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def wanted_slices(self) -> tuple[str, ...]:
        """Planes that are seen somewhere: those in the picture, then those in a 2D view alone."""
        planes = self.session.state.planes
        views = self.slices_panel.views
        seen = (axis for axis in AXES if planes[axis].visible or not views[axis].visibleRegion().isEmpty())
        return tuple(sorted(seen, key=lambda axis: not planes[axis].visible))

    def pace_drags(self, seconds: float) -> None:
        """Let a dragged slider change its value this often at most."""
        for slider in self.findChildren(ValueSlider):
            slider.pace(seconds)

    def show_joint(self, joint: int) -> None:
        """Bring the pose panel forward with a joint chosen."""
        self.tabs.setCurrentIndex(1)
        self.pose_panel.choose_joint(joint)

    def show_measures(self) -> None:
        """Bring the list of measures into view."""
        self.left_dock.show()
        self.tabs.setCurrentIndex(0)
        area, tree = self.tabs.widget(0), self.numbers_panel.dimensions
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(tree)
        tree.tree.setFocus()

    def _show_title(self) -> None:
        state, facts = self.session.state, self.results.facts
        body = one_line(self.session.file.name if self.session.file is not None else state.body_name)
        body = (body or tr(texts.DEFAULT_BODY)).replace("[*]", "[*][*]") + "[*]"
        if facts is None:
            self.setWindowTitle(tr(texts.APP))
            return
        text = texts.TITLE_PHANTOM if facts.is_phantom else texts.TITLE
        title = tr(text, body=body, model=facts.title)
        other = another_body(state, facts)
        self.setWindowTitle(f"{title} - {other}" if other else title)
        if self.session.is_modified != self.isWindowModified():
            self.setWindowModified(self.session.is_modified)

    # Files dropped, keys, close.

    def event(self, event: QEvent) -> bool:
        """Leave keys to the widget that has the focus and uses them, though they are commands elsewhere."""
        return _leaves_key(self, event) or super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if _local_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file."""
        path = _local_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def childEvent(self, event: QChildEvent) -> None:
        """Keep Tab away from docks' tabs, which Qt hides outside of the window: focus itself brings docks forward."""
        super().childEvent(event)
        if event.polished() and isinstance(child := event.child(), QTabBar):
            child.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys that nobody took to the view of the body."""
        if self.view.hasFocus() or self.view.isAncestorOf(self.focusWidget() or self):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.palette_changed.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then let everything go in order."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()


class _Dock(QDockWidget):
    """A dock; when it floats, keys come no farther."""

    def event(self, event: QEvent) -> bool:
        """Do with keys as the window does."""
        return _leaves_key(self, event) or super().event(event)


def _leaves_key(asked: QWidget, event: QEvent) -> bool:
    """Accept a key, and return True, if it is asked for as a command but means something to the widget in focus."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    widget, modifiers = asked.window().focusWidget(), Qt.KeyboardModifier
    if event.modifiers() & ~(modifiers.ShiftModifier | modifiers.KeypadModifier):
        return False
    searched = isinstance(widget, (QAbstractItemView, QComboBox, QMenuBar))  # by what is typed
    means = (
        (searched and event.text().strip() != "" and event.text().isprintable())
        or (event.key() == Qt.Key.Key_Space and isinstance(widget, (QAbstractButton, QAbstractItemView, QComboBox)))
        or (event.key() == Qt.Key.Key_Home and isinstance(widget, (QAbstractItemView, QComboBox, QAbstractSlider)))
        or event.key() in getattr(widget, "own_keys", ())
    )
    if means:
        event.accept()
    return means


class _Scrolled(QScrollArea):
    """Scrolls up and down; as broad as what it holds must be, which languages differ in."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        """Leave nothing of the panels to the right of what is seen."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, super().minimumSizeHint().height())


def _scrolled(*widgets: QWidget) -> QScrollArea:
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(8, 8, 8, 8)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = _Scrolled(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds is reached by Tab, and scrolled to
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _local_file(data: QMimeData) -> Path | None:
    urls = [url for url in data.urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
