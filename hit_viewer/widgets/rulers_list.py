"""The user's own distances, tapes and angles: a row each, with a name that can be changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_core.axes import AXES, AXIS_INDEX
from hit_core.errors import InputError
from hit_core.measure.joint_angles import JOINT_ANGLES
from hit_viewer.document.edits import Session
from hit_viewer.document.rulers import IN_SLICES, Ruler
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import rulers as texts
from hit_viewer.texts import window as window_texts
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Rulers
from hit_viewer.worker.ruler_texts import ruler_text, ruler_tip

__all__ = ["RulersList"]


class RulersList(QWidget):
    """Buttons that begin to measure, and the list."""

    angle_wanted = Signal(str)
    """The angle at this joint of `JOINT_ANGLES` shall be measured."""
    plane_wanted = Signal(str)
    """A tape shall lie in a plane: "" at a height, else at the slice plane across this axis."""
    change_wanted = Signal(int)
    """The plane of the tape of this number shall be changed."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        heading = QLabel(tr(texts.RULERS))
        self.modes: dict[str, QPushButton] = {}
        row, planes = QHBoxLayout(), QHBoxLayout()
        for line in (row, planes):
            line.setSpacing(2)
        for kind, place in {"distance": row, "tape": row, "line": planes, "area": planes}.items():
            button = self.modes[kind] = QPushButton(tr(texts.BUTTONS.get(kind, texts.TITLES[kind])))
            button.setCheckable(True)
            button.setToolTip(tr(texts.TIPS[kind]))
            place.addWidget(button)
        self.angles = QMenu(self)
        self.angles.setTitle(tr(texts.MODES["angle"]))
        for one in JOINT_ANGLES:
            action = QAction(tr(one.title), self.angles)
            action.triggered.connect(lambda _=False, name=one.name: self.angle_wanted.emit(name))
            self.angles.addAction(action)
        self.angle_button = QToolButton()
        self.angle_button.setText(tr(texts.TITLES["angle"]))
        self.angle_button.setToolTip(tr(texts.TIPS["angle"]))
        self.angle_button.setMenu(self.angles)
        self.angle_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.planes = self._planes_menu()
        self.plane_button = QToolButton()
        self.plane_button.setText(tr(texts.BUTTONS["plane"]))
        self.plane_button.setToolTip(tr(texts.PLANE_TIP))
        self.plane_button.setMenu(self.planes)
        self.plane_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.remove_button = QPushButton(tr(texts.REMOVE))
        self.remove_button.setToolTip(tr(texts.REMOVE_TIP))
        self.remove_button.clicked.connect(self._remove)
        row.addWidget(self.angle_button)
        row.addWidget(self.remove_button)
        planes.insertWidget(0, self.plane_button)
        for line in (row, planes):
            line.addStretch(1)
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr(texts.RULERS))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemChanged.connect(self._rename)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemClicked.connect(self._show_slice)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self.hint = QLabel(tr(texts.HINT))
        self.hint.setWordWrap(True)
        set_tone(self.hint, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(heading)
        column.addLayout(row)
        column.addLayout(planes)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        session.changed.connect(self._follow)
        results.rulers_changed.connect(lambda found: self._fill())
        results.standing_changed.connect(lambda part: self._fill() if part == "rulers" else None)
        self._fill()

    def _planes_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setTitle(tr(texts.MODES["plane"]))
        menu.addAction(tr(texts.AT_HEIGHT), lambda: self.plane_wanted.emit(""))
        for axis in AXES:
            title = tr(texts.AT_PLANE, axis=tr(window_texts.AXIS_TITLES[axis]).lower())
            menu.addAction(title, lambda axis=axis: self.plane_wanted.emit(axis))
        menu.addSeparator()
        self.change_action = menu.addAction(tr(texts.CHANGE_PLANE), self._change)
        return menu

    @property
    def current(self) -> Rulers | None:
        """What the rulers say, if it is of the present body and all of them."""
        return self._results.rulers

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if old.rulers != new.rulers:
            self._fill()

    def _fill(self) -> None:
        rulers, found = self._session.state.rulers, self.current
        with QSignalBlocker(self.list):
            while self.list.topLevelItemCount() > len(rulers):
                self.list.takeTopLevelItem(len(rulers))
            for number, ruler in enumerate(rulers):
                item = self.list.topLevelItem(number) or QTreeWidgetItem(self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self._write(item, ruler, number, found)
        rows = len(rulers) * max(self.list.sizeHintForRow(0), 1)
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth())
        self.list.setVisible(bool(rulers))
        fixed = any(ruler.kind in IN_SLICES for ruler in rulers)
        self.hint.setText(tr(texts.FIXED if fixed else texts.HINT))
        self.hint.setVisible(fixed or not rulers)
        self._enable()

    def _write(self, item: QTreeWidgetItem, ruler: Ruler, number: int, found: Rulers | None) -> None:
        taken = found.taken[number] if found is not None else None
        about = tip(ruler_tip(ruler, taken))
        for column, text in enumerate((ruler.name, ruler_text(taken))):
            item.setText(column, text)
            item.setToolTip(column, about)
        faint = QBrush(self.list.palette().placeholderText()) if taken is None else QBrush()
        item.setForeground(1, faint)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _show_slice(self, item: QTreeWidgetItem) -> None:
        """Move the plane to where a line or an outline was drawn."""
        ruler, planes = self._session.state.rulers[self.list.indexOfTopLevelItem(item)], self._session.state.planes
        if ruler.kind in IN_SLICES and not ruler.lies_in(ruler.axis, planes[ruler.axis].position):
            place = ruler.corners[0][AXIS_INDEX[ruler.axis]]
            moved = planes.moved(ruler.axis, position=place, follows=None)
            self._session.update(planes=moved, label=tr(window_texts.STEP_PLANE, axis=ruler.axis))

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
        self.change_action.setEnabled(self._chosen_tape() is not None)

    def _chosen_tape(self) -> int | None:
        """Return the number of the tape that is chosen, if it lies on this body."""
        rulers, found = self._session.state.rulers, self.current
        for number in (self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems()):
            if rulers[number].kind == "tape" and found is not None and len(found.taken[number].points):
                return number
        return None

    def _change(self) -> None:
        number = self._chosen_tape()
        if number is not None:
            self.change_wanted.emit(number)

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        number, rulers = self.list.indexOfTopLevelItem(item), self._session.state.rulers
        if column == 0 and 0 <= number < len(rulers):
            try:
                named = replace(rulers[number], name=item.text(0).strip())
            except InputError:  # an empty name: the one before stays
                named = rulers[number]
            self._session.update(rulers=(*rulers[:number], named, *rulers[number + 1 :]), label=tr(texts.RENAME))
        self._fill()

    def _remove(self) -> None:
        chosen = {self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems()}
        if chosen:
            left = tuple(one for number, one in enumerate(self._session.state.rulers) if number not in chosen)
            self._session.update(rulers=left, label=tr(texts.REMOVE))
