"""Names from outside (of files, folders, trainings) as one line of plain text."""

import unicodedata

__all__ = ["one_line", "without_controls"]

MARK = "\N{REPLACEMENT CHARACTER}"
UNSHOWN = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories of Unicode that steer rather than show: controls, halves of characters, ends of lines and paragraphs."""
TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that change the direction of what follows: they would turn the rest of the line round."""


def one_line(text: str) -> str:
    """Text without ends of lines, escape codes and marks that turn text round; each shows as a replacement mark.

    A name cannot pretend to be a second line, colour a terminal, or end a comment or header that it is written into.
    """
    return _cleaned(text, "")


def without_controls(text: str) -> str:
    """Same, for text of several lines: line feeds and tabs stay."""
    return _cleaned(text, "\n\t")


def _cleaned(text: str, kept: str) -> str:
    if text.isprintable() and text.isascii():
        return text
    return "".join(
        MARK if char not in kept and (unicodedata.category(char) in UNSHOWN or char in TURNING) else char
        for char in text
    )
