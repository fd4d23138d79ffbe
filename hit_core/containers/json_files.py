"""Reads JSON within a budget: what little text says can take a hundred times its size in memory."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from json.decoder import JSONArray  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any, cast

from ..phrases import phrase
from .budget import MEBIBYTE, Budget, Exhausted
from .watching import tell

__all__ = ["JSON_BYTES", "parse_json"]

JSON_BYTES = 32 * MEBIBYTE
"""Largest JSON file that is read; longer motions belong into an `.npz`."""
_PIECE = 64 * 1024
"""Bytes that are read without a pause at most."""
_TOLD_EVERY = 256
_OBJECT = 80
"""Bytes that Python keeps for a value, at most, beside text."""
_CONTAINER_STEPS = 3
"""What a list or dictionary costs beyond a number."""
_DIGITS, _WHOLE = 400, 18
"""Digits of the longest whole number that is read, and of one that has to be finite: those of 64 bits."""


def parse_json(text: bytes, *, finite: bool = False, budget: Budget | None = None) -> Any:
    """Read JSON in UTF-8 or UTF-16, with or without a byte order mark; one record a line becomes a list of records.

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
        raise ValueError(phrase("it is larger than {most} MB", most=JSON_BYTES // MEBIBYTE))
    containers = text.count(b"[") + text.count(b"{")
    objects = containers + text.count(b",") + text.count(b":")
    try:
        budget.step(objects + _CONTAINER_STEPS * containers)
        budget.take(_OBJECT * objects + 4 * len(text))
        decoder = json.JSONDecoder(
            parse_int=_whole if finite else _integer,
            parse_float=_finite if finite else float,
            parse_constant=_refused if finite else float,
        )
        return _read((_in_pieces(decoder) if len(text) > _PIECE else decoder), text.decode(_encoding(text)))
    except Exhausted as error:
        raise ValueError(f"it {error}") from None
    except RecursionError:
        raise ValueError(phrase("it is nested too deep")) from None


def _encoding(text: bytes) -> str:
    """JSON begins with two characters of ASCII: where there are zeros between them, it is UTF-16."""
    if text[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    return "utf-16-le" if text[1:2] == b"\0" else "utf-16-be" if text[:1] == b"\0" else "utf-8-sig"


def _read(decoder: json.JSONDecoder, text: str) -> Any:
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        lines = text.strip().splitlines()
        if error.msg != "Extra data" or len(lines) < 2:
            raise
        return [decoder.decode(line) for line in lines if line.strip()]


def _in_pieces(decoder: Any) -> json.JSONDecoder:
    """Return the decoder made so that other threads go on while it reads, and that tells how far it is.

    Python's fast scanner lets no other thread run: it gets rows of numbers, one by one, and nothing that is longer.
    """
    fast, count = decoder.scan_once, 0

    def array(place: tuple[str, int], scan: Callable[[str, int], tuple[Any, int]]) -> tuple[Any, int]:
        nonlocal count
        text, start = place
        if count % _TOLD_EVERY == 0:
            tell("unpack", start / len(text))
        count += 1
        end = text.find("]", start, start + _PIECE)
        if end >= 0 and all(text.find(mark, start, end) < 0 for mark in '["{'):
            return fast(text, start - 1)
        return JSONArray(place, scan)

    decoder.parse_array = array
    decoder.scan_once = py_make_scanner(decoder)
    return cast(json.JSONDecoder, decoder)


def _whole(digits: str) -> int:
    if len(digits) > _WHOLE + 1:
        raise ValueError(phrase("a number is too large: {number}", number=digits[:20]))
    return int(digits)


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS + 1:
        raise ValueError(phrase("a number has too many digits"))
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(phrase("a number is too large: {number}", number=digits[:20]))
    return value


def _refused(constant: str) -> float:
    raise ValueError(phrase("{constant} is no number", constant=constant))
