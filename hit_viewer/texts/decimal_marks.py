"""Numbers as the user's language writes them: with a decimal comma or a decimal point, without grouping."""

from __future__ import annotations

import re
import string

from PySide6.QtCore import QLocale

__all__ = ["decimal_mark", "marked", "put", "shown"]


def decimal_mark() -> str:
    """Return the decimal mark of the user's language."""
    return QLocale().decimalPoint()


def shown(value: float, spec: str) -> str:
    """Return a number, formatted as Python's `spec` says, with the decimal mark of the user's language."""
    return format(value, spec).replace(".", decimal_mark())


def marked(text: str) -> str:
    """Return a text whose numbers have a decimal point with the decimal mark of the user's language."""
    return re.sub(r"(?<=\d)\.(?=\d)", decimal_mark(), text)


class _Formatter(string.Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        # NumPy's float32 is no float; whole numbers have no mark, and a text's points are its own.
        return shown(value, format_spec) if hasattr(value, "is_integer") else format(value, format_spec)  # type: ignore[arg-type]


_FORMATTER = _Formatter()


def put(text: str, **values: object) -> str:
    """Put values into a text's braces, as `str.format` does, numbers with the decimal mark of the user's language."""
    return text.format(**values) if decimal_mark() == "." else _FORMATTER.vformat(text, (), values)
