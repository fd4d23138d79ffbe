"""A body's gender in all spellings."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...phrases import phrase

__all__ = ["gender_of", "text_of"]

_WORDS = {
    "male": "male", "m": "male", "man": "male", "boy": "male", "masculine": "male", "männlich": "male",
    "female": "female", "f": "female", "w": "female", "woman": "female", "girl": "female", "feminine": "female",
    "weiblich": "female",
    "neutral": "neutral", "n": "neutral", "neutrum": "neutral",
}  # fmt: skip
_NUMBERS = {0: "neutral", 1: "male", 2: "female"}


def gender_of(value: Any) -> tuple[str | None, str]:
    """Return male, female, neutral or None, and what is to be told of it; a list's first one counts."""
    value = _single(value)
    if isinstance(value, bool) or value is None:
        return None, ""
    if isinstance(value, int | float):
        if value in _NUMBERS:
            word = _NUMBERS[int(value)]
            return (
                word,
                phrase(
                    "The gender is given as {value}, which is taken for {word} (0 neutral, 1 male, 2 female).",
                    value=int(value),
                    word=word,
                ),
            )
        return None, phrase("The gender is given as {value:g}, which is unknown.", value=value)
    text = text_of(value)
    if text is None:
        return None, phrase("The gender is given in an unknown form.")
    if text in ("", "none"):
        return None, ""
    if text not in _WORDS and text.isdigit():
        return gender_of(int(text))
    known = _WORDS.get(text)
    return known, "" if known else phrase("The gender is given as '{value}', which is unknown.", value=text[:40])


def text_of(value: Any) -> str | None:
    """Return text, given as str, bytes or an array of one of them, in lower case; None for anything else."""
    value = _single(value)
    if isinstance(value, bytes):
        value = value.decode("latin1")
    if not isinstance(value, str):
        return None
    text = value.strip().lower()
    return text[2:-1] if text[:2] in ("b'", 'b"') else text  # bytes that some exporter turned into text


def _single(value: Any) -> Any:
    for _ in range(4):
        if isinstance(value, np.generic):
            value = value.item()
        elif isinstance(value, np.ndarray) and value.size:
            value = value.reshape(-1)[0]
        elif isinstance(value, list | tuple) and value:
            value = value[0]
    return value
