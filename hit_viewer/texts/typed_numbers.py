"""What people type as a number: with a decimal point or comma, with a unit or without."""

from __future__ import annotations

import math
import re
import string

from hit_viewer.texts import numbers as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr

__all__ = ["NotUnderstood", "read_number"]

_LENGTHS_M = {"mm": 0.001, "cm": 0.01, "m": 1.0}
_UNITS: dict[str, dict[str, float]] = {
    **{unit: {other: metres / own for other, metres in _LENGTHS_M.items()} for unit, own in _LENGTHS_M.items()},
    "\u00b0": {"\u00b0": 1.0, "deg": 1.0},
    "kg/l": {"kg/l": 1.0, "g/cm3": 1.0, "g/cm\u00b3": 1.0, "g/ml": 1.0, "kg/m3": 0.001, "kg/m\u00b3": 0.001},
}
"""By the unit of a field: what may be typed, and how many of the field's unit it is."""
_NUMBER = re.compile(r"([+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?)\s*(.*)", re.DOTALL)
_MARKS = (*".,'\u2019", *string.digits)
"""What goes on after a number that has a mark too many."""


class NotUnderstood(ValueError):
    """A text is no number that fits; its message is one sentence for the user."""


def read_number(text: str, unit: str = "", low: float = -math.inf, high: float = math.inf, decimals: int = 2) -> float:
    """Return the number that a text means, in a field's unit.

    A point and a comma are both decimal marks; marks that group digits are not guessed.

    Parameters
    ----------
    text : str
        As typed, with or without a unit.
    unit : str
        Of the field, "" for none; lengths may be typed in mm, cm and m.
    low, high : float
        What the field takes.
    decimals : int
        Of the field; with none, the number must be whole.

    Raises
    ------
    NotUnderstood
        With the reason: no number, several decimal marks, another unit, out of range.
    """
    typed = text.strip()
    plain = typed.replace("\u2212", "-")
    if not plain:
        raise NotUnderstood(tr(texts.TYPED_NOTHING))
    match = _NUMBER.fullmatch(plain)
    if match is None:
        raise NotUnderstood(tr(texts.TYPED_NO_NUMBER, typed=typed))
    digits, typed_unit = match[1], match[2].strip()
    if typed_unit[:1] in _MARKS:
        raise NotUnderstood(tr(texts.TYPED_MARKS, typed=typed))
    known = {unit: 1.0, **_UNITS.get(unit, {})}
    factor = known.get(typed_unit, known.get(typed_unit.lower())) if typed_unit else 1.0
    if factor is None:
        if not unit:
            raise NotUnderstood(tr(texts.TYPED_NO_NUMBER, typed=typed))
        raise NotUnderstood(tr(texts.TYPED_UNIT, unit=typed_unit, units=", ".join(known)))
    value = float(digits.replace(",", ".")) * factor
    if decimals == 0 and value % 1:
        raise NotUnderstood(tr(texts.TYPED_WHOLE))
    value = round(value, decimals)
    if not low <= value <= high:
        reach = (_short(bound, decimals) for bound in (low, high))
        raise NotUnderstood(" ".join([tr(texts.TYPED_RANGE, low=next(reach), high=next(reach)), unit]).strip())
    return value


def _short(value: float, decimals: int) -> str:
    text = shown(value, f".{decimals}f")
    return text.rstrip("0").rstrip(".,") if decimals else text
