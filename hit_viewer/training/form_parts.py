"""Small parts of the form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from hit_viewer.texts.translation import tr

__all__ = ["CommandView", "beside", "choices", "folder_button"]


class CommandView(QPlainTextEdit):
    """A few lines high, more where there is room."""

    def sizeHint(self) -> QSize:
        """Return the size of a few lines."""
        return QSize(240, 72)


def choices(titles: dict[int, str] | dict[str, str], tip: str) -> QComboBox:
    """Return a box of titles that holds their values."""
    box = QComboBox()
    box.setToolTip(tr(tip))
    box.setAccessibleName(tr(tip))
    for value, title in titles.items():
        box.addItem(tr(title), value)
    return box


def folder_button(parent: QWidget, edit: QLineEdit, tip: str) -> QToolButton:
    """Return a button that asks for a folder and puts it into `edit`."""
    button = QToolButton()
    button.setText("...")
    button.setToolTip(tr(tip))
    button.setAccessibleName(tr(tip))

    def choose() -> None:
        name = QFileDialog.getExistingDirectory(parent, tr(tip), edit.text() or str(Path.home()))
        if name:
            edit.setText(name)

    button.clicked.connect(choose)
    return button


def beside(*widgets: QWidget) -> QWidget:
    """Return widgets in one row."""
    if len(widgets) == 1:
        return widgets[0]
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, (QLabel, QToolButton)) else 1)
    return holder
