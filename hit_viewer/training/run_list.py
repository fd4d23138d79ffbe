"""The trainings that were found, with how they stand; ticks choose what is compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hit_core.plain_text import one_line
from hit_core.training.watch.run_folder import Run
from hit_viewer.texts import training as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.plain_names import tip
from hit_viewer.texts.translation import tr

__all__ = ["RunList", "duration", "progress_text"]

NAME, STATE, PROGRESS, LEFT = range(4)


class RunList(QTreeWidget):
    """One line for each training, those that live first, then the newest."""

    chosen_changed = Signal()
    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs: dict[Path, Run] = {}
        self._items: dict[Path, QTreeWidgetItem] = {}
        self.setColumnCount(4)
        self.setHeaderLabels([tr(text) for text in texts.COLUMNS])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr(texts.PANEL))
        self.setToolTip(tr(texts.LIST_TIP))
        self.setMinimumHeight(84)
        show_boxes(self)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (STATE, PROGRESS, LEFT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda new, old: self.chosen_changed.emit())
        self.itemChanged.connect(lambda item, column: self.ticked_changed.emit() if column == NAME else None)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these trainings; choice and ticks stay."""
        former = self.chosen_folder
        ordered = sorted(runs, key=lambda run: (not run.alive, -run.updated))
        self.runs = {run.folder: run for run in runs}
        with QSignalBlocker(self):
            for folder in set(self._items) - set(self.runs):
                self.takeTopLevelItem(self.indexOfTopLevelItem(self._items.pop(folder)))
            for place, run in enumerate(ordered):
                item = self._items.get(run.folder)
                if item is None:
                    item = QTreeWidgetItem()
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                    item.setCheckState(NAME, Qt.CheckState.Unchecked)
                    item.setData(NAME, Qt.ItemDataRole.UserRole, run.folder)
                    self._items[run.folder] = item
                    self.insertTopLevelItem(place, item)
                elif self.indexOfTopLevelItem(item) != place:
                    self.takeTopLevelItem(self.indexOfTopLevelItem(item))
                    self.insertTopLevelItem(place, item)
                self._fill(item, run)
            wanted = self._items.get(former) if former is not None else None
            current = wanted or self.topLevelItem(0)
            if current is not None:
                self.setCurrentItem(current)
        if self.chosen_folder != former:
            self.chosen_changed.emit()

    def _fill(self, item: QTreeWidgetItem, run: Run) -> None:
        values = (one_line(run.name), tr(texts.STATES[run.state]), progress_text(run), duration(run.seconds_left))
        for column, text in enumerate(values):
            if item.text(column) != text:
                item.setText(column, text)
        about = tip(f"{one_line(str(run.folder))}\n{run.message}".strip())
        if item.toolTip(NAME) != about:
            for column in range(4):
                item.setToolTip(column, about)

    @property
    def chosen_folder(self) -> Path | None:
        """Folder of the chosen training."""
        item = self.currentItem()
        return item.data(NAME, Qt.ItemDataRole.UserRole) if item is not None else None

    @property
    def chosen(self) -> Run | None:
        """The chosen training."""
        folder = self.chosen_folder
        return self.runs.get(folder) if folder is not None else None

    @property
    def ticked(self) -> list[Path]:
        """Folders of the ticked trainings, from the top."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        ticked = [item for item in items if item is not None and item.checkState(NAME) == Qt.CheckState.Checked]
        return [item.data(NAME, Qt.ItemDataRole.UserRole) for item in ticked]

    def choose(self, folder: Path) -> None:
        """Choose a training."""
        item = self._items.get(folder)
        if item is not None:
            self.setCurrentItem(item)

    def tick(self, folder: Path, wanted: bool = True) -> None:
        """Tick a training."""
        self._items[folder].setCheckState(NAME, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


def show_boxes(view: QAbstractItemView) -> None:
    """Draw the frames of empty check boxes so that they are seen on the list's ground, in both themes."""

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#a0a9b5"))
    view.setPalette(palette)


def progress_text(run: Run) -> str:
    """How far a training is, in words."""
    if run.state == "preparing" and run.wanted:
        return tr(texts.SUBJECTS_MADE, made=run.made, wanted=run.wanted)
    if run.epoch is None:
        return ""
    if run.max_epochs:
        return tr(texts.EPOCHS, epoch=run.epoch, total=run.max_epochs)
    return tr(texts.EPOCHS_DONE, epoch=run.epoch)


def duration(seconds: float | None) -> str:
    """A time span in words: two units at most."""
    if seconds is None or not 0 <= seconds < 1e9:
        return ""
    minutes, hours = round(seconds / 60), seconds / 3600
    if seconds < 90:
        return f"{seconds:.0f} s"
    if minutes < 90:
        return f"{minutes} min"
    if hours < 48:
        return f"{minutes // 60} h {minutes % 60:02d} min"
    return f"{shown(hours / 24, '.1f')} d"
