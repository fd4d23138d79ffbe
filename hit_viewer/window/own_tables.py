"""Tables of percentiles of the user's own: chosen at a measure's row, kept in the settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from hit_core.errors import HITError
from hit_core.measure.percentiles import kept_references, read_reference
from hit_core.settings import load_settings, save_settings
from hit_viewer.texts import measures as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.measures_tree import MeasuresTree
from hit_viewer.window.dialogs import ErrorDialog
from hit_viewer.worker.jobs import Failure

__all__ = ["OwnTables"]


class OwnTables(QObject):
    """Between the list of measures and the settings."""

    def __init__(self, tree: MeasuresTree) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.table_wanted.connect(self._choose)
        tree.table_dropped.connect(self._drop)
        tree.refer_to(kept_references(load_settings().references))

    def _choose(self, name: str) -> None:
        file, _ = QFileDialog.getOpenFileName(self._tree, tr(texts.OWN_TABLE), "", tr(texts.OWN_TABLE_FILTER))
        if file:
            self.take(name, file)

    def take(self, name: str, file: str) -> None:
        """Compare a measure with this file's table from now on; what is none leaves all as it is."""
        try:
            found = read_reference(file)
        except HITError as error:
            self._tell(error)
            return
        if self._keep({**load_settings().references, name: file}):
            self._tree.refer_to({**self._tree.references, name: found})

    def _drop(self, name: str) -> None:
        if self._keep({one: file for one, file in load_settings().references.items() if one != name}):
            self._tree.refer_to({one: table for one, table in self._tree.references.items() if one != name})

    def _keep(self, files: dict[str, str]) -> bool:
        try:
            save_settings(replace(load_settings(), references=files))
        except HITError as error:
            self._tell(error)
            return False
        return True

    def _tell(self, error: HITError) -> None:
        ErrorDialog(Failure(error.told(), repr(error)), self._tree.window()).open()
