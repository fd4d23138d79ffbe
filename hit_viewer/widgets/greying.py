"""Greys what belongs to another body than the present one, and says so where it stands."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField
from hit_viewer.worker.latest_results import Standing

__all__ = ["mark_box", "mark_table"]


def mark_table(table: QTableWidget, standing: Standing, doubtful: Container[int] = ()) -> None:
    """Grey a table whose values are of another body, or its doubtful rows; its first head says how they stand."""
    tip = tr(texts.STANDING_TIPS[standing.value])
    head = table.horizontalHeaderItem(0) or QTableWidgetItem()
    head.setText(tr(texts.STANDING[standing.value]))
    head.setToolTip(tip)
    table.setHorizontalHeaderItem(0, head)
    table.setAccessibleDescription(tip)
    for row in range(table.rowCount()):
        grey = standing is Standing.BEFORE or row in doubtful
        faint = QBrush(table.palette().placeholderText()) if grey else QBrush()
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is not None and item.foreground() != faint:
                item.setForeground(faint)


def mark_box(box: NumberField, standing: Standing) -> None:
    """Grey a number that is of another body."""
    tip = tr(texts.STANDING_TIPS[standing.value])
    if box.accessibleDescription() != tip:
        palette = QPalette()
        if standing is Standing.BEFORE and not box.reason:
            palette.setBrush(QPalette.ColorRole.Text, box.palette().placeholderText())
        box.lineEdit().setPalette(palette)
        box.setAccessibleDescription(tip)
