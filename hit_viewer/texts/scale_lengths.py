"""Lengths for scale bars: 1, 2 or 5 and zeros."""

from __future__ import annotations

import math

from hit_viewer.texts.decimal_marks import shown

__all__ = ["length_text", "round_length_cm"]


def round_length_cm(most_m: float) -> float:
    """Return the longest 1, 2 or 5 times a power of ten in centimetres that fits into a length in metres."""
    most_cm = 100.0 * most_m
    power = 10.0 ** math.floor(math.log10(most_cm))
    return next(digit * power for digit in (5.0, 2.0, 1.0) if digit * power <= most_cm * (1 + 1e-9))


def length_text(centimetres: float) -> str:
    """Return a length with its unit."""
    return f"{shown(centimetres, 'g')} cm"
