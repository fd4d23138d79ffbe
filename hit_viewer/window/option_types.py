"""What a user can choose of an export, as plain values that the dialog turns into boxes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Choice", "Flag", "Number", "Option", "Value", "Words"]

Value = str | float | bool


@dataclass(frozen=True)
class Choice:
    """One of several values; `titles` by value, the first one is the default."""

    name: str
    title: str
    tip: str
    titles: Mapping[str, str]

    @property
    def default(self) -> str:
        """The first value."""
        return next(iter(self.titles))

    def read(self, stored: object) -> Value | None:
        """Return a stored value, or None if it is none of these."""
        return stored if isinstance(stored, str) and stored in self.titles else None


@dataclass(frozen=True)
class Number:
    """A number within bounds, in the unit that `unit` shows."""

    name: str
    title: str
    tip: str
    low: float
    high: float
    default: float
    step: float = 1.0
    decimals: int = 0
    unit: str = ""

    def read(self, stored: object) -> Value | None:
        """Return a stored value, or None if it is no number within the bounds."""
        try:
            value = float(str(stored))
        except ValueError:
            return None
        return value if self.low <= value <= self.high else None


@dataclass(frozen=True)
class Flag:
    """Yes or no."""

    name: str
    title: str
    tip: str
    default: bool = False

    def read(self, stored: object) -> Value | None:
        """Return a stored value, or None if it is neither."""
        return {"true": True, "false": False}.get(str(stored).lower())


@dataclass(frozen=True)
class Words:
    """A line of text about this one export: it is not remembered, since it may name a person."""

    name: str
    title: str
    tip: str
    longest: int = 80
    default: str = ""

    def read(self, stored: object) -> Value | None:
        """Return None: nothing is stored."""
        return None


Option = Choice | Number | Flag | Words
