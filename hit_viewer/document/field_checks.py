"""What fields of frozen values must be: checked once, where they are made."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from typing import Any

from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_core.plain_text import one_line

__all__ = ["check_options", "check_types", "set_line", "set_optional", "set_vectors"]


def check_types(value: Any, like: Any) -> None:
    """Raise TypeError where a field, at any depth, has another type than in a good value (None: any)."""
    for item in dataclasses.fields(like):
        here, good = getattr(value, item.name), getattr(like, item.name)
        if dataclasses.is_dataclass(good) and isinstance(here, type(good)):
            check_types(here, good)
        elif good is not None:
            kinds = (int, float) if isinstance(good, float) else type(good)
            if not isinstance(here, kinds) or isinstance(here, bool) != isinstance(good, bool):
                raise TypeError(f"{item.name} is a {type(here).__name__}")


def set_vectors(owner: Any, **sizes: tuple[int, float]) -> None:
    """Make fields of a frozen value tuples of so many numbers, so large at most; a session file has lists."""
    for name, (size, limit) in sizes.items():
        values = tuple(float(value) for value in getattr(owner, name))
        if len(values) != size or not all(abs(value) <= limit for value in values):
            raise InputError.about(
                phrase("does not fit"),
                field=name,
                expected=phrase("{size} numbers within +-{limit:.4g}", size=size, limit=limit),
                found=_few(values),
            )
        object.__setattr__(owner, name, values)


def set_optional(owner: Any, **limits: float) -> None:
    """Make fields of a frozen value numbers above 0, so large at most, or None."""
    for name, limit in limits.items():
        value = getattr(owner, name)
        if value is not None:
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= limit:
                expected = f"a number above 0, {limit:g} at most, or none"
                raise InputError.about(phrase("does not fit"), field=name, expected=expected, found=repr(value)[:40])
            object.__setattr__(owner, name, float(value))


def set_line(owner: Any, name: str) -> None:
    """Make a field of a frozen value one line of plain text; a file's name may hold anything."""
    value = getattr(owner, name)
    if isinstance(value, str):  # else the check of types refuses it
        object.__setattr__(owner, name, one_line(value))


def check_options(owner: Any, options: Mapping[str, Collection[str]]) -> None:
    """Check fields that take one of a few words."""
    for name, words in options.items():
        found = getattr(owner, name)
        if found not in words:
            expected = " or ".join(filter(None, words))
            raise InputError.about(phrase("is unknown"), field=name, expected=expected, found=repr(found))


def _few(values: tuple[float, ...]) -> str:
    return f"{len(values)} values, the largest {max(map(abs, values), default=0.0):.4g}"
