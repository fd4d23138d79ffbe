"""Cells of tables that are only read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

__all__ = ["fill"]


def fill(table: QTableWidget, rows: Sequence[Sequence[str]], tips: Sequence[str] = ()) -> None:
    """Write texts into a table, numbers to the right of the first column; cells that say the same are left alone."""
    table.setRowCount(len(rows))
    for index, row in enumerate(rows):
        for column, text in enumerate(row):
            item = table.item(index, column)
            if item is None:
                item = QTableWidgetItem()
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(index, column, item)
            if item.text() != text:
                item.setText(text)
            if tips and item.toolTip() != tips[index]:
                item.setToolTip(tips[index])
