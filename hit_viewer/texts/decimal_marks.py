"""Numbers as the user's language writes them: with a decimal comma or a decimal point, without grouping."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from hit_core import phrases

__all__ = ["decimal_mark", "marked", "put", "shown"]


def decimal_mark() -> str:
    """Return the decimal mark of the user's language."""
    return QLocale().decimalPoint()


def shown(value: float, spec: str) -> str:
    """Return a number, formatted as Python's `spec` says, with the decimal mark of the user's language."""
    return phrases.shown(value, spec, decimal_mark())


def marked(text: str) -> str:
    """Return a text whose numbers have a decimal point with the decimal mark of the user's language."""
    return re.sub(r"(?<=\d)\.(?=\d)", decimal_mark(), text)


def put(text: str, **values: object) -> str:
    """Put values into a text's braces, as `str.format` does, numbers with the decimal mark of the user's language."""
    return phrases.put(text, decimal_mark(), values)
