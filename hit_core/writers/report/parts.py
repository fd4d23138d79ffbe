"""What a report consists of, before it becomes HTML or PDF."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from PIL import Image, ImageOps

from ...phrases import phrase

__all__ = ["NOT_MEDICAL", "RULER_M", "Curve", "Document", "Figure", "Letterhead", "Page", "Row", "Table"]

RULER_M = 0.2
LEAST_SHOWN = 0.1
"""Of the first value: what a curve's height tells at least, so that small changes look small."""
NOT_MEDICAL = phrase("Not a medical device: for research and teaching, not for diagnosis or treatment.")


@dataclass(frozen=True)
class Figure:
    """A picture at a scale: the page shows the body 1 : `shrunk`."""

    title: str
    image: Image.Image
    pixel_m: float
    shrunk: int

    @cached_property
    def cropped(self) -> Image.Image:
        """The picture without its white margins."""
        return self.image.crop(ImageOps.invert(self.image).getbbox())

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height on the page."""
        wide, high = self.cropped.size
        return 1000 * wide * self.pixel_m / self.shrunk, 1000 * high * self.pixel_m / self.shrunk

    def png(self) -> bytes:
        """The picture without its margins, as a file."""
        stream = io.BytesIO()
        self.cropped.save(stream, "PNG", optimize=True)
        return stream.getvalue()


@dataclass(frozen=True)
class Row:
    """A line of a table.

    Attributes
    ----------
    cells
        What it is about, then numbers with their units.
    tip
        Definition and source, where a page can show them on hover.
    color
        RGB of what it is about.
    percentile
        As the measures tell it, drawn as a bar before the last cell: "47", "<5", ">95".
    """

    cells: tuple[str, ...]
    tip: str = ""
    color: tuple[int, int, int] | None = None
    percentile: str = ""

    @property
    def place(self) -> float:
        """Of the percentile on its bar, 0 to 100."""
        return float(self.percentile.lstrip("<>"))


@dataclass(frozen=True)
class Table:
    """Rows under a title; `note` stands below."""

    title: str
    rows: tuple[Row, ...]
    head: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Curve:
    """Values over time; times run from 0 to 1. `band` is how far a value may lie from the first and mean nothing."""

    title: str
    times: tuple[float, ...]
    values: tuple[float, ...]
    band: float | None = None

    @property
    def points(self) -> list[tuple[float, float]]:
        """Where the values lie in a square of side 1, y up."""
        low, high = self._range
        return [(time, (value - low) / (high - low)) for time, value in zip(self.times, self.values, strict=True)]

    @property
    def band_edges(self) -> tuple[float, float] | None:
        """Lower and upper edge of the band in that square."""
        if self.band is None:
            return None
        low, high = self._range
        first = self.values[0]
        return (first - self.band - low) / (high - low), (first + self.band - low) / (high - low)

    @property
    def _range(self) -> tuple[float, float]:
        around = self.band or 0.0
        low, high = min(*self.values, self.values[0] - around), max(*self.values, self.values[0] + around)
        middle, half = (low + high) / 2, max(0.6 * (high - low), LEAST_SHOWN / 2 * abs(self.values[0]) or 1.0)
        return middle - half, middle + half


@dataclass(frozen=True)
class Page:
    """One sheet of A4, in its order; what is empty is left out.

    Attributes
    ----------
    figures
        The body at one scale.
    across
        Axial slices at a larger one.
    columns
        Tables side by side.
    below
        Tables over the whole width, after them.
    wide
        Tables over the whole width, before the columns.
    paragraphs
        What is to be read.
    small
        How all was made.
    """

    title: str
    subtitle: str
    notices: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    across: tuple[Figure, ...] = ()
    wide: tuple[Table, ...] = ()
    columns: tuple[tuple[Table, ...], ...] = ()
    below: tuple[Table, ...] = ()
    curves: tuple[Curve, ...] = ()
    paragraphs: tuple[str, ...] = ()
    small: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letterhead:
    """Whose page it is: a name, and a picture as PNG."""

    institution: str = ""
    logo: bytes = b""


@dataclass(frozen=True)
class Document:
    """All sheets, and the numbers in them."""

    title: str
    pages: Sequence[Page]
    record: Mapping[str, Any]
    letterhead: Letterhead = field(default_factory=Letterhead)
