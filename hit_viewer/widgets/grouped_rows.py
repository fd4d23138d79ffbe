"""Rows in groups that fold: as high as all of them, one of them drawn, greyed as a whole where they are stale."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import scaled
from hit_viewer.worker.latest_results import Standing

__all__ = ["NAME", "RIGHT", "GroupedRows"]

NAME = Qt.ItemDataRole.UserRole
"""Under which a row keeps its name."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 19


class GroupedRows(QTreeWidget):
    """A tree without scroll bars of its own, since the panel around it scrolls.

    Parameters
    ----------
    name : str
        For readers of screens.
    heads : sequence of str
        Of the columns; the first is that of names, the others stand at the right.
    groups : mapping
        Their titles by name.
    """

    picked = Signal(str)
    """A row shall be drawn; "" when the drawn one was clicked again."""

    def __init__(
        self, name: str, heads: Sequence[str], groups: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.items: dict[str, QTreeWidgetItem] = {}
        self.groups: dict[str, QTreeWidgetItem] = {}
        self._drawn = self._picked_now = ""
        self.setHeaderLabels(list(heads))
        self.setAccessibleName(name)
        self.setIndentation(8)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.columnCount()):
            self.headerItem().setTextAlignment(column, RIGHT)
        for kind, title in groups.items():
            group = self.groups[kind] = QTreeWidgetItem(self, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            group.setSizeHint(0, QSize(0, scaled(ROW_HEIGHT)))
        self.itemClicked.connect(self._click)
        self.itemSelectionChanged.connect(self._pick)
        self.itemExpanded.connect(self._unfold)
        self.itemCollapsed.connect(lambda item: self.fit())

    def add(self, kind: str, name: str, drawn: bool) -> QTreeWidgetItem:
        """Add a row to a group; `drawn` is whether it has a line to draw."""
        item = self.items[name] = QTreeWidgetItem(self.groups[kind])
        item.setData(0, NAME, name)
        if not drawn:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for column in range(1, self.columnCount()):
            item.setTextAlignment(column, RIGHT)
        return item

    def fit(self) -> None:
        """Take the height of all rows that are seen."""
        rows = len(self.groups) + sum(group.childCount() for group in self.groups.values() if group.isExpanded())
        head = self.header().sizeHint().height()
        self.setFixedHeight(head + rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2)

    def mark(self, standing: Standing, said: bool, doubtful: Collection[str] = ()) -> None:
        """Grey all rows of another body, or those that are doubtful; `said` is whether the head tells the standing."""
        head, tip = self.headerItem(), tr(texts.STANDING_TIPS[standing.value])
        head.setText(0, tr(texts.STANDING[standing.value]) if said else "")
        head.setToolTip(0, tip)
        self.setAccessibleDescription(tip)
        for name, item in self.items.items():
            grey = standing is Standing.BEFORE or name in doubtful
            faint = QBrush(self.palette().placeholderText()) if grey else QBrush()
            if item.foreground(1) != faint:
                for column in range(self.columnCount()):
                    item.setForeground(column, faint)

    def select(self, name: str) -> None:
        """Show which row is drawn; "" for none."""
        self._drawn, item = name, self.items.get(name)
        with QSignalBlocker(self):
            self.clearSelection()
            if item is not None:
                self.setCurrentItem(item)
                item.setSelected(True)
        if item is not None and not item.parent().isExpanded():
            item.parent().setExpanded(True)

    def _pick(self) -> None:
        """Draw what was selected; a folded group and a row without a line select nothing, and what is drawn stays."""
        chosen = self.selectedItems()
        for item in chosen:
            self._picked_now = str(item.data(0, NAME))
            self.picked.emit(self._picked_now)
        if not chosen and (drawn := self.items.get(self._drawn)) is not None:
            with QSignalBlocker(self):
                drawn.setSelected(True)

    def _click(self, item: QTreeWidgetItem) -> None:
        name = item.data(0, NAME)
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())
        elif name == self._drawn and self._picked_now != name:
            self.picked.emit("")
        self._picked_now = ""

    def _unfold(self, group: QTreeWidgetItem) -> None:
        item = self.items.get(self._drawn)
        if item is not None and item.parent() is group:
            self.select(self._drawn)
        self.fit()
