"""Texts in the user's language: `tr` hands the English ones of this package to Qt's translators.

`pyside6-lupdate -tr-function-alias tr+=text hit_viewer/texts/*.py -ts FILE.ts` collects them for Qt Linguist.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hit_core.plain_text import one_line
from hit_viewer.texts.decimal_marks import put

__all__ = ["text", "tr"]


def text(source: str) -> str:
    """Mark a text for translators; it stays English."""
    return source


def tr(source: str, /, **values: object) -> str:
    """Translate a text of this package, then put the values into its braces, names as one line of plain text."""
    translated = QCoreApplication.translate("", source)
    if not values:
        return translated
    plain = {name: one_line(value) if isinstance(value, str) else value for name, value in values.items()}
    return put(translated, **plain)
