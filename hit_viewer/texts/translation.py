"""Texts in the user's language: `text` marks the English ones of this package, `tr` tells them.

`scripts/languages.py` collects them, and the sentences of `hit_core`, for Qt Linguist.
"""

from __future__ import annotations

from hit_core.phrases import Phrase, told
from hit_core.plain_text import one_line
from hit_viewer.texts.decimal_marks import decimal_mark

__all__ = ["text", "tr"]


def text(source: str, meaning: str = "") -> str:
    """Mark a text for translators, with its meaning where English has two of them; `tr` tells it."""
    return Phrase(source, {}, meaning)


def tr(source: str, /, **values: object) -> str:
    """Translate a text, then put the values into its braces: phrases translated, names as one line of plain text."""
    plain = {name: _plain(value) for name, value in values.items()}
    return told(source, decimal_mark(), **plain)


def _plain(value: object) -> object:
    return one_line(value) if isinstance(value, str) and not isinstance(value, Phrase) else value
