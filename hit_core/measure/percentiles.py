"""Where a measure stands among people: percentiles by sex and age, of the table shipped and of a user's own."""

import csv
import io
import logging
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.special import ndtr

from .. import settings
from ..errors import InputError
from ..phrases import Phrase, phrase
from .indices import index_values

__all__ = [
    "NHANES",
    "OFFERED",
    "Percentile",
    "Reference",
    "ReferenceCurves",
    "ReferenceTable",
    "comparable",
    "kept_references",
    "nhanes_percentile",
    "read_reference",
]

NHANES = (
    "National Center for Health Statistics. National Health and Nutrition Examination Survey, August 2021-August 2023"
)
"""How the table of adults is to be cited."""
logger = logging.getLogger(__name__)

LEVELS = (5, 10, 25, 50, 75, 90, 95)
LARGEST_BYTES = 4 * 2**20
ADULT_YEARS = 20

OFFERED: dict[str, tuple[str, str]] = {
    "height_cm": ("height", ""),
    "weight_kg": ("weight", ""),
    "bmi": ("bmi", ""),
    "waist_cm": ("waist_crest", phrase("at the iliac crest")),
    "hip_cm": ("hip", phrase("at the buttocks' largest")),
    "arm_cm": ("arm", phrase("half-way along the upper arm")),
    "whtr": ("whtr_crest", phrase("waist at the iliac crest")),
    "whr": ("whr_crest", phrase("waist at the iliac crest")),
    "absi": ("absi", phrase("waist at the iliac crest")),
    "bri": ("bri", phrase("waist at the iliac crest")),
}
"""Columns of the table of adults: the measure that is compared with each, and the site where that is taken.

Only what is taped at the same site is compared. Tissue volumes are not: adipose tissue under the skin, of a lying
person in MRI, is neither DXA's fat nor all of the body's.
"""


@dataclass(frozen=True)
class Percentile:
    """Where a value stands.

    Attributes
    ----------
    value : float
        The percentile, from `LEVELS`'s first to its last; those at the ends mean "below" and "above".
    beyond : str
        "below", "above", or "" within the table.
    group : str
        Of whom, such as "men of 40 to 59 years".
    site : str
        Where it is taped, if that matters.
    own : bool
        Whether it is of a user's own table.
    """

    value: float
    beyond: str
    group: str
    site: str = ""
    own: bool = False

    @property
    def rounded(self) -> int | str:
        """The whole number for a table; "<5" and ">95" beyond its ends."""
        mark = {"below": "<", "above": ">"}.get(self.beyond, "")
        return f"{mark}{self.value:.0f}" if mark else round(self.value)

    def __str__(self) -> str:
        return str(self.rank)

    @property
    def rank(self) -> Phrase:
        """Say it: nothing is said beyond the table's ends but that the value lies there."""
        rank = _ordinal(round(self.value))
        return _BEYOND[self.beyond].format(rank=rank) if self.beyond else rank


@dataclass(frozen=True, eq=False)
class ReferenceCurves:
    """A measure's distribution against age, after the LMS method: median, coefficient of variation and skewness.

    z = ((x / M)^L - 1) / (L S), or log(x / M) / S where L is 0; the percentile is the normal distribution's.
    """

    name: str
    ages: np.ndarray
    skewness: np.ndarray
    median: np.ndarray
    variation: np.ndarray

    def percentile(self, value: float, age: float) -> Percentile | None:
        """Where a value stands at an age in years; None outside the table's ages."""
        if not self.ages[0] <= age <= self.ages[-1] or value <= 0:
            return None
        power, middle, spread = (
            float(np.interp(age, self.ages, column)) for column in (self.skewness, self.median, self.variation)
        )
        ratio = value / middle
        z = np.log(ratio) / spread if abs(power) < 1e-9 else (ratio**power - 1) / (power * spread)
        share = 100 * float(ndtr(z))
        beyond = "below" if share < LEVELS[0] else "above" if share > LEVELS[-1] else ""
        return Percentile(
            float(min(max(share, LEVELS[0]), LEVELS[-1])),
            beyond,
            _of_own(self.name, age),
            own=True,
        )


@dataclass(frozen=True, eq=False)
class ReferenceTable:
    """A measure's percentiles against age: `values` (ages, levels) at `levels`, the percentiles that are known."""

    name: str
    ages: np.ndarray
    levels: np.ndarray
    values: np.ndarray

    def percentile(self, value: float, age: float) -> Percentile | None:
        """Where a value stands at an age in years; None outside the table's ages.

        Nothing is said beyond its outermost percentiles, nor beyond the 5th and the 95th.
        """
        if not self.ages[0] <= age <= self.ages[-1]:
            return None
        places = np.array([np.interp(age, self.ages, column) for column in self.values.T])
        lowest, highest = max(LEVELS[0], self.levels[0]), min(LEVELS[-1], self.levels[-1])
        share = float(np.interp(value, places, self.levels))
        low, high = (float(np.interp(level, self.levels, places)) for level in (lowest, highest))
        beyond = "below" if value < low else "above" if value > high else ""
        return Percentile(
            float(min(max(share, lowest), highest)),
            beyond,
            _of_own(self.name, age),
            own=True,
        )


Reference = ReferenceCurves | ReferenceTable
"""A user's own."""


def comparable(values: Mapping[str, float]) -> dict[str, float]:
    """Return what stands for each column of the table of adults, in its unit, from numbers as `index_values` takes."""
    known = {**values, **index_values(values)}
    scale = {column: 100.0 if column.endswith("_cm") else 1.0 for column in OFFERED}
    return {column: scale[column] * known[name] for column, (name, _) in OFFERED.items() if known.get(name, 0.0) > 0}


def nhanes_percentile(column: str, value: float, sex: str, age: float | None = None) -> Percentile | None:
    """Where an adult's value stands in the United States of 2021 to 2023; None for others than adult men and women.

    Between the table's percentiles it is interpolated. Without an age, all adults of that sex are meant.
    """
    if age is not None and age < ADULT_YEARS:
        return None
    for low, high, places, group in _groups(sex, column):
        whole = low == str(ADULT_YEARS) and not high
        if whole != (age is None) or (age is not None and not int(low) <= int(age) <= int(high or 200)):
            continue
        beyond = "below" if value < places[0] else "above" if value > places[-1] else ""
        return Percentile(float(np.interp(value, places, LEVELS)), beyond, group, OFFERED[column][1])
    return None


@lru_cache(maxsize=64)
def _groups(sex: str, column: str) -> tuple[tuple[str, str, tuple[float, ...], str], ...]:
    """Groups of age of one sex: from, to, the values at `LEVELS`, and what the group is called."""
    return tuple(
        (
            row["age_from"],
            row["age_to"],
            tuple(float(row[f"p{level}"]) for level in LEVELS),
            _PEOPLE[sex][bool(row["age_to"])].format(low=row["age_from"], high=row["age_to"]),
        )
        for row in _table()
        if row["sex"] == sex and row["measure"] == column
    )


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], ...]:
    file = settings.resources_dir() / "reference_values" / "nhanes_2021_2023_adults.csv"
    return tuple(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))


def read_reference(path: str | os.PathLike[str], name: str = "") -> Reference:
    """Read a user's own table of one measure by age: a CSV with `age,L,M,S`, or `age,p5,p50...`.

    `lambda`, `mu` and `sigma` are other names of L, M and S. Ages are in years and rise; values are in the measure's
    unit, cm for lengths. Of percentiles there are two at least, such as `p3` and `p97.5`, which rise.

    Raises
    ------
    InputError
        It cannot be read as one; the message names the line.
    """
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise InputError.about(phrase("is too large for a reference table"), file=file)
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError.about(phrase("cannot be read as a table"), file=file, found=type(error).__name__) from None
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    other = {"l": "lambda", "m": "mu", "s": "sigma"}
    head = [other.get(cell, cell) for cell in head]
    levels = sorted(
        {cell for cell in head if re.fullmatch(r"p\d{1,2}(\.\d+)?", cell)}, key=lambda cell: float(cell[1:])
    )
    is_lms = {"lambda", "mu", "sigma"} <= set(head)
    wanted = ("age", "lambda", "mu", "sigma") if is_lms else ("age", *levels)
    if "age" not in head or not (is_lms or len(levels) > 1) or len(rows) < 3:
        raise InputError.about(
            phrase("is no table of percentiles"),
            file=file,
            expected=phrase("columns age, L, M, S, or age, p5, p50, p95 and the like, and two rows"),
        )
    numbers = []
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        try:
            numbers.append([float(row[head.index(column)]) for column in wanted])
        except (ValueError, IndexError):
            raise InputError.about(phrase("line {line} holds no numbers", line=line), file=file) from None
    table = np.array(numbers).T
    rising = len(numbers) > 1 and np.isfinite(table).all() and (np.diff(table[0]) > 0).all()
    if not is_lms:
        if not rising or not (np.diff(table[1:], axis=0) > 0).all():
            raise InputError.about(
                phrase("is no table of percentiles"), file=file, expected=phrase("rising ages and percentiles")
            )
        return ReferenceTable(name or file.stem, table[0], np.array([float(cell[1:]) for cell in levels]), table[1:].T)
    if not rising or not (table[2:] > 0).all():
        raise InputError.about(
            phrase("is no LMS table"), file=file, expected=phrase("rising ages, and mu and sigma above 0")
        )
    return ReferenceCurves(name or file.stem, *table)


def kept_references(files: Mapping[str, str]) -> dict[str, Reference]:
    """Read the tables that the settings name; one that cannot be read is warned of and left out."""
    found = {}
    for name, file in files.items():
        try:
            found[name] = read_reference(file)
        except InputError as error:
            logger.warning("%s", error)
    return found


def _of_own(table: str, age: float) -> Phrase:
    return phrase("{table}, {age:g} years", table=table, age=age)


_BEYOND = {"below": phrase("below {rank}"), "above": phrase("above {rank}")}
_PEOPLE = {
    "male": (phrase("men of {low} years and more"), phrase("men of {low} to {high} years")),
    "female": (phrase("women of {low} years and more"), phrase("women of {low} to {high} years")),
}
"""Groups without and with an end."""


def _ordinal(number: int) -> Phrase:
    endings = {1: phrase("{number}st"), 2: phrase("{number}nd"), 3: phrase("{number}rd")}
    other = phrase("{number}th")
    return (other if 10 <= number % 100 <= 20 else endings.get(number % 10, other)).format(number=number)
