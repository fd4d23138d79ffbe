"""How the words of an option are read."""

import argparse
import math

from hit_core.axes import AXES

__all__ = ["number", "plane", "positive"]


def number(text: str) -> float:
    """Read a finite number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"expected a finite number, found '{text}'")
    return value


def positive(text: str) -> float:
    """Read a number above zero."""
    value = number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"expected a number above zero, found '{text}'")
    return value


def plane(text: str) -> tuple[str, float]:
    """Read a kind of plane and where it lies."""
    kind, sign, position = text.partition("=")
    if kind not in AXES or (sign and not position):
        kinds = ", ".join(AXES)
        raise argparse.ArgumentTypeError(f"expected KIND=METRES with a kind of {kinds}, found '{text}'")
    return kind, number(position) if sign else 0.0
