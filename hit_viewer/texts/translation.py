"""Texts in the user's language: `tr` hands the English ones of this package to Qt's translators."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hit_core.plain_text import one_line
from hit_viewer.texts.decimal_marks import put

__all__ = ["tr"]


def tr(text: str, **values: object) -> str:
    """Translate a text of this package, then put the values into its braces, names as one line of plain text."""
    translated = QCoreApplication.translate("hit_viewer", text)
    if not values:
        return translated
    plain = {name: one_line(value) if isinstance(value, str) else value for name, value in values.items()}
    return put(translated, **plain)
