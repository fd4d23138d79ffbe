"""When the table is measured in a drag: with each picture where that is cheap, and at least four times a second."""

from __future__ import annotations

__all__ = ["TablePace"]

PICTURES_SHARE = 10.0
"""Pictures get this many times the time that tables get..."""
WITHIN_S = 0.25
"""...but a table that would come later than so long after the last one, were it left to the next picture, comes now."""


class TablePace:
    """Says with which of a drag's pictures the table is measured; times are those of one clock, seconds."""

    def __init__(self) -> None:
        self._picture_s = self._told_s = self._next_s = float("-inf")

    def due(self, now: float) -> bool:
        """Whether the table is measured with the picture of this time; asked once for each picture."""
        apart, self._picture_s = now - self._picture_s, now
        return now >= self._next_s or now + apart > self._told_s + WITHIN_S

    def took(self, begin: float, end: float) -> None:
        """A table was measured."""
        self._told_s, self._next_s = begin, end + PICTURES_SHARE * (end - begin)
