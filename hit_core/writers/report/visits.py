"""Several visits of one person: a table and curves of change, each change against what repeats alone would show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from typing import Any

from ...errors import InputError
from ...measure.codebook import Column, codebook
from ...phrases import joined, phrase, shown, told
from ..subject import Subject
from ..tables import OwnMeasure
from .parts import NOT_MEDICAL, Curve, Page, Row, Table

__all__ = ["LSC_FACTOR", "MOST_VISITS", "Precision", "Visit", "changes_page", "in_order"]

MOST_VISITS = 6
LSC_FACTOR = 2.77
"""Least significant change by precision error: 1.96 times the root of 2, for 95 % confidence (ISCD)."""
COMPARED = (
    "weight_kg", "bmi", "height_cm", "chest_cm", "waist_middle_cm", "waist_crest_cm", "hip_cm", "whtr", "arm_cm",
    "thigh_cm", "calf_cm", "body_l", "LT_l", "AT_l", "trunk_LT_l", "trunk_AT_l", "android_AT_l", "gynoid_AT_l",
)  # fmt: skip
DRAWN = ("weight_kg", "bmi", "waist_crest_cm", "hip_cm", "LT_l", "AT_l")
OF_WEIGHT = ("weight_kg", "bmi")
TWO_DECIMALS = ("whtr",)
HEIGHT_APART_CM = 1.0
HEIGHTS = phrase("Height differs by {apart:.1f} cm between visits: are all bodies of one grown person?")
WEIGHTS = phrase("Weight is given at some visits and estimated at others: its changes and those of BMI tell nothing.")
STATED = phrase(
    "* larger than the least significant change (LSC), {factor} times the precision error: two repeats differ by more "
    "only once in twenty times. Precision errors: {source}. Where none is stated, a change may be that of repeats."
)
NOT_STATED = phrase(
    "No precision stated: whether a change is more than the difference of two repeats cannot be told. With precision "
    "errors of your own, stated when a report is written, each change is set against the least significant change."
)
CURVES = phrase(
    "Curves run from {first} to {last}, each over a tenth of the first value at least; a grey band is the LSC around "
    "the first visit."
)
CHANGES_ARE = phrase(
    "In brackets: change since the first visit. The bodies are models of the person; how far a change of the body's "
    "shape is one of the person depends on how each was obtained."
)


@dataclass(frozen=True, eq=False)
class Visit:
    """A person's body on a day, and what is known then: entries are as of `write_report`."""

    subject: Subject
    source: str = ""
    date: str = ""
    weight_kg: float | None = None
    age: float | None = None
    own: Sequence[OwnMeasure] = ()
    laid: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Precision:
    """Precision errors of repeats, standard deviations by column of the codebook in its unit, and where from.

    Raises
    ------
    InputError
        A column has no number to be compared, or an error is not positive.
    """

    errors: Mapping[str, float] = field(default_factory=dict)
    source: str = phrase("as given, source not named")

    def __post_init__(self) -> None:
        for name, error in self.errors.items():
            if name not in COMPARED:
                raise InputError.about(
                    phrase("is not compared"), field="precision", expected=", ".join(COMPARED), found=name[:40]
                )
            if not error > 0:
                raise InputError.about(
                    phrase("is no precision error"), field=name, expected=phrase("a number above 0"), found=error
                )

    def least_significant(self, column: str) -> float | None:
        """The least significant change of a column, None where no precision is stated."""
        error = self.errors.get(column)
        return None if error is None else LSC_FACTOR * error


def in_order(visits: Sequence[Visit]) -> list[Visit]:
    """Return visits by date.

    Raises
    ------
    InputError
        There are too many, their models differ, or they lack dates that can be told apart.
    """
    if len(visits) > MOST_VISITS:
        raise InputError.about(
            phrase("are too many for a page"),
            field="visits",
            expected=phrase("at most {most}", most=MOST_VISITS),
            found=len(visits),
        )
    models = {(visit.subject.model.info.name, visit.subject.model.info.sha256) for visit in visits}
    if len(models) > 1:
        found = ", ".join(sorted(name for name, _ in models))
        raise InputError.about(
            phrase("are of different models"), field="visits", expected=phrase("one model"), found=found
        )
    days = [day_of(visit.date) for visit in visits]
    if len(set(days)) < len(days):
        raise InputError.about(phrase("several visits have one date"), field="dates", expected=phrase("a date a visit"))
    return sorted(visits, key=lambda visit: day_of(visit.date))


def day_of(text: str) -> Date:
    """Read YYYY-MM-DD; an InputError says what is expected."""
    try:
        return Date.fromisoformat(text)
    except ValueError:
        raise InputError.about(
            phrase("is no date"), field="dates", expected=phrase("YYYY-MM-DD"), found=text[:20] or phrase("none")
        ) from None


def changes_page(
    rows: Sequence[Mapping[str, Any]],
    dates: Sequence[str],
    precision: Precision,
    *,
    title: str,
    model: str,
    notices: Sequence[str] = (),
) -> Page:
    """Return the sheet that compares visits, from their numbers (`person_row`) in order.

    Parameters
    ----------
    rows, dates
        Of the visits.
    precision
        What changes are set against.
    title, model, notices
        Of the person; whose tissues they are; and what is to be said before all else.
    """
    stated = bool(precision.errors)
    mixed = len({row["weight_is"] for row in rows}) > 1
    if mixed:
        known = {name: error for name, error in precision.errors.items() if name not in OF_WEIGHT}
        precision = Precision(known, precision.source)
    columns = {column.name: column for column in codebook()}
    shown = [columns[name] for name in COMPARED if all(row[name] is not None for row in rows)]
    lines = tuple(_line(column, rows, precision) for column in shown)
    note = STATED.format(factor=LSC_FACTOR, source=precision.source) if stated else NOT_STATED
    drawn = tuple(_curve(column, rows, dates, precision) for column in shown if column.name in DRAWN)
    return Page(
        title,
        phrase(
            "{count} visits, {first} to {last} · model {model}",
            count=len(rows),
            first=dates[0],
            last=dates[-1],
            model=model,
        ),
        (*notices, *_doubts(rows), *([WEIGHTS] if mixed else [])),
        wide=(Table(phrase("Changes"), lines, ("", *dates, "LSC"), note),),
        curves=drawn,
        paragraphs=(CHANGES_ARE,),
        small=(CURVES.format(first=dates[0], last=dates[-1]), NOT_MEDICAL),
    )


def _doubts(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    heights = [row["height_cm"] for row in rows if row["height_cm"] is not None]
    apart = max(heights) - min(heights) if heights else 0.0
    return [HEIGHTS.format(apart=apart)] if apart > HEIGHT_APART_CM else []


def _line(column: Column, rows: Sequence[Mapping[str, Any]], precision: Precision) -> Row:
    places = _decimals(column.name)
    first, least = rows[0][column.name], precision.least_significant(column.name)
    cells = [shown(first, f".{places}f")]
    for row in rows[1:]:
        change = row[column.name] - first
        mark = "*" if least is not None and abs(change) > least else ""
        cells.append(f"{shown(row[column.name], f'.{places}f')} ({_signed(change, places)}{mark})")
    stated: str = phrase("not stated") if least is None else shown(least, f".{places}f")
    if least is not None and not round(least, places):  # too small for the digits of the values, but not nothing
        stated = shown(least, ".1g")
    return Row((_titled(column, rows), *cells, stated), joined((column.definition, column.source), "; "))


def _curve(
    column: Column, rows: Sequence[Mapping[str, Any]], dates: Sequence[str], precision: Precision
) -> Curve:  # fmt: skip
    days = [day_of(text).toordinal() for text in dates]
    values = tuple(float(row[column.name]) for row in rows)
    places = _decimals(column.name)
    ends = (shown(value, f".{places}f") for value in (values[0], values[-1]))
    title = phrase("{measure}: {first} to {last}", measure=_titled(column, rows), first=next(ends), last=next(ends))
    times = tuple((day - days[0]) / (days[-1] - days[0]) for day in days)
    return Curve(title, times, values, precision.least_significant(column.name))


def _titled(column: Column, rows: Sequence[Mapping[str, Any]]) -> str:
    title = told(column.title)
    title = title[0].upper() + title[1:]
    if column.name == "weight_kg":
        title = told(_WEIGHTS[frozenset(row["weight_is"] for row in rows)])
    return f"{title}, {column.unit}" if column.unit else title


_WEIGHTS = {
    frozenset(("given",)): phrase("Weight (given)"),
    frozenset(("estimated",)): phrase("Weight (estimated)"),
    frozenset(("given", "estimated")): phrase("Weight (given or estimated)"),
}


def _decimals(name: str) -> int:
    return 2 if name in TWO_DECIMALS else 1


def _signed(change: float, places: int) -> str:
    """With its sign; what rounds to nothing has none."""
    rounded = round(change, places) + 0.0
    return shown(rounded, f"+.{places}f") if rounded else shown(0, f".{places}f")
