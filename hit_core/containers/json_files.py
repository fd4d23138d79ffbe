"""Reads JSON within a budget: what little text says can take a hundred times its size in memory."""

from __future__ import annotations

import json
import math
from typing import Any

from .budget import MEBIBYTE, Budget, Exhausted

__all__ = ["JSON_BYTES", "parse_json"]

JSON_BYTES = 32 * MEBIBYTE
"""Largest JSON file that is read; longer motions belong into an `.npz`."""
_OBJECT = 80
"""Bytes that Python keeps for a value, at most, beside text."""
_DIGITS, _WHOLE = 400, 18
"""Digits of the longest whole number that is read, and of one that has to be finite: those of 64 bits."""


def parse_json(text: bytes, *, finite: bool = False, budget: Budget | None = None) -> Any:
    """Read JSON in UTF-8, with or without a byte order mark.

    Parameters
    ----------
    text : bytes
        The whole file.
    finite : bool
        Refuse NaN, infinities and numbers beyond floating point's range, which JSON itself does not know.
    budget : Budget
        What reading may cost; by default that of a body.

    Raises
    ------
    ValueError
        It is no JSON, nested too deep, over its budget, or a number is not finite; the text says which.
    """
    budget = budget or Budget(steps=8_000_000)
    if len(text) > JSON_BYTES:
        raise ValueError(f"it is larger than {JSON_BYTES // MEBIBYTE} MB")
    objects = sum(text.count(mark) for mark in (b",", b"[", b"{", b":"))
    try:
        budget.step(objects)
        budget.take(_OBJECT * objects + 4 * len(text))
        return json.loads(
            text.decode("utf-8-sig"),
            parse_int=_whole if finite else _integer,
            parse_float=_finite if finite else float,
            parse_constant=_refused if finite else float,
        )
    except Exhausted as error:
        raise ValueError(f"it {error}") from None
    except RecursionError:
        raise ValueError("it is nested too deep") from None


def _whole(digits: str) -> int:
    if len(digits) > _WHOLE + 1:
        raise ValueError(f"a number is too large: {digits[:20]}")
    return int(digits)


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS + 1:
        raise ValueError("a number has too many digits")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"a number is too large: {digits[:20]}")
    return value


def _refused(constant: str) -> float:
    raise ValueError(f"{constant} is no number")
