"""The first tour: five things to know, pointed at where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hit_viewer.texts import help as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import scaled, set_tone, strong
from hit_viewer.window.main_window import MainWindow

__all__ = ["Tour"]

DONE = "tour/done"
WIDTH, GAP, EDGE = 340, 12, 3
CLEAR = EDGE + 3
"""How far around a panel its frame stands, so that it touches no text."""
BODY_TAB = 0


class Tour(QObject):
    """A bubble beside what it speaks of, which has a frame around it; ended once, it does not come again by itself."""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.step = -1
        self.bubble = _Bubble(window, self)
        self._frame = [_Edge(window) for _ in range(4)]
        self._targets: dict[str, Callable[[], tuple[QWidget, QRect]]] = {
            "sliders": lambda: self._in_panel(window.shape_panel),
            "view": lambda: _whole(window.view),
            "slices": self._slices,
            "numbers": lambda: self._in_panel(window.numbers_panel),
            "export": self._file_menu,
        }
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        window.installEventFilter(self)

    @property
    def is_done(self) -> bool:
        """Whether it was seen or skipped before."""
        return bool(self._settings.value(DONE, False, type=bool))

    @property
    def is_on(self) -> bool:
        """Whether it is being shown."""
        return self.step >= 0

    def start(self) -> None:
        """Show the first step."""
        self.go(0)

    def go(self, step: int) -> None:
        """Show a step; after the last one the tour is over."""
        if not 0 <= step < len(texts.TOUR_STEPS):
            self.end()
            return
        self.step = step
        name = list(texts.TOUR_STEPS)[step]
        self._targets[name]()  # brings its panel forward
        self.bubble.show_step(step)
        self._later.start(0)  # when panels have their places

    def end(self) -> None:
        """Take the tour away, and do not offer it again."""
        self.step = -1
        for widget in (self.bubble, *self._frame):
            widget.hide()
        self._settings.setValue(DONE, True)
        self._window.view.setFocus()

    # Where things are.

    def _in_panel(self, panel: QWidget) -> tuple[QWidget, QRect]:
        window = self._window
        window.left_dock.show()
        window.tabs.setCurrentIndex(BODY_TAB)
        area = window.tabs.widget(BODY_TAB)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(panel, CLEAR, CLEAR)
            seen = QRect(area.viewport().mapTo(window, QPoint(0, 0)), area.viewport().size())
            return window, seen & _in_window(panel, window).adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR)
        return _whole(panel)

    def _slices(self) -> tuple[QWidget, QRect]:
        dock = self._window.right_dock
        dock.show()
        dock.raise_()
        return _whole(self._window.slices_panel)

    def _file_menu(self) -> tuple[QWidget, QRect]:
        bar = self._window.menuBar()
        return bar, bar.actionGeometry(bar.actions()[0])

    def _place(self) -> None:
        if not self.is_on:
            return
        window = self._window
        widget, rect = self._targets[list(texts.TOUR_STEPS)[self.step]]()
        inside = widget.window() is window
        target = QRect(widget.mapTo(window, rect.topLeft()), rect.size()) if inside else QRect()
        for edge, place in zip(self._frame, _edges(target), strict=True):
            edge.setGeometry(place)
            edge.setVisible(inside)
            edge.raise_()
        self.bubble.adjustSize()
        self.bubble.move(_beside(target, self.bubble.size(), window.rect()))
        _above(self.bubble, window)
        self.bubble.show()
        self.bubble.raise_()
        self.bubble.next_button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.is_on:
            self._later.start(0)
        return super().eventFilter(watched, event)


class _Bubble(QFrame):
    """Title, text, and buttons."""

    def __init__(self, window: MainWindow, tour: Tour) -> None:
        super().__init__(window)
        self._tour = tour
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setFixedWidth(scaled(WIDTH))
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setFont(strong())
        self.text.setWordWrap(True)
        set_tone(self.count, "quiet")
        self.skip_button, self.back_button, self.next_button = (QPushButton() for _ in range(3))
        self.skip_button.setText(tr(texts.TOUR_SKIP))
        self.skip_button.setToolTip(tr(texts.TOUR_SKIP_TIP))
        self.skip_button.clicked.connect(tour.end)
        self.back_button.setText(tr(texts.TOUR_BACK))
        self.back_button.clicked.connect(lambda: tour.go(tour.step - 1))
        self.next_button.clicked.connect(lambda: tour.go(tour.step + 1))
        row = QHBoxLayout()
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def show_step(self, step: int) -> None:
        """Say what a step says."""
        title, told = list(texts.TOUR_STEPS.values())[step]
        last = step == len(texts.TOUR_STEPS) - 1
        self.title.setText(tr(title))
        self.text.setText(tr(told))
        self.text.setMinimumHeight(self.text.heightForWidth(scaled(WIDTH) - 30))
        self.count.setText(tr(texts.TOUR_COUNT, step=step + 1, steps=len(texts.TOUR_STEPS)))
        self.back_button.setEnabled(step > 0)
        self.skip_button.setVisible(not last)
        self.next_button.setText(tr(texts.TOUR_DONE if last else texts.TOUR_NEXT))
        self.setFixedWidth(max(scaled(WIDTH), self.minimumSizeHint().width()))
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, Escape ends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tour.go(self._tour.step + 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._tour.end()
        else:
            super().keyPressEvent(event)


class _Edge(QWidget):
    """One side of the frame around what is spoken of."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._of = window
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.BrightText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """Show it above what the system draws itself."""
        if visible:
            _above(self, self._of)
        super().setVisible(visible)


def _above(widget: QWidget, window: MainWindow) -> None:
    """Let a widget be a window of the system's where the view is one, which would cover it."""
    if window.centralWidget().internalWinId():
        widget.winId()


def _whole(widget: QWidget) -> tuple[QWidget, QRect]:
    return widget, widget.rect()


def _in_window(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _edges(rect: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """Return the four sides of a frame along a rectangle's edge."""
    left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
    return (
        QRect(left, top, width, EDGE),
        QRect(left, rect.bottom() + 1 - EDGE, width, EDGE),
        QRect(left, top, EDGE, height),
        QRect(rect.right() + 1 - EDGE, top, EDGE, height),
    )


def _beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble stands: to the right of its target, the left, below; within the room in any case."""
    middle = target.center().y() - size.height() // 2
    if target.right() + GAP + size.width() <= room.right():
        place = QPoint(target.right() + GAP, middle)
    elif target.left() - GAP - size.width() >= room.left():
        place = QPoint(target.left() - GAP - size.width(), middle)
    else:
        place = QPoint(target.center().x() - size.width() // 2, target.bottom() - GAP - size.height())
    x = min(max(place.x(), room.left() + GAP), max(room.right() - GAP - size.width(), room.left()))
    y = min(max(place.y(), room.top() + GAP), max(room.bottom() - GAP - size.height(), room.top()))
    return QPoint(x, y)
