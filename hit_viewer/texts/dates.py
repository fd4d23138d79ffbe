"""Days as the user's language writes them, with all four digits of the year; and as they are typed."""

from __future__ import annotations

import re
from datetime import date as Date

from PySide6.QtCore import QDate, QLocale

from hit_viewer.texts import visits as texts
from hit_viewer.texts.translation import tr

__all__ = ["NoDay", "read_day", "written_day"]

EXAMPLE = Date(2026, 12, 31)
FIRST_YEAR = 1900
ISO = "yyyy-MM-dd"


class NoDay(ValueError):
    """A text is no day; its message is one sentence for the user."""


def _format() -> str:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return ISO
    plain = re.sub(r"[\s\u200e\u200f]", "", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return plain if "yyyy" in plain else plain.replace("yy", "yyyy")


def written_day(day: Date) -> str:
    """Return a day as the user's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _format())


def read_day(text: str) -> Date:
    """Return the day that a text means: as the user's language writes it, or as YYYY-MM-DD; no order is guessed.

    Raises
    ------
    NoDay
        With the reason and an example.
    """
    typed = text.strip()
    plain = re.sub(r"\s", "", typed)
    found = QLocale.c().toDate(plain, ISO)
    if not found.isValid():
        short = _format().replace("dd", "d").replace("MM", "M")  # which take a leading zero, too
        found = QLocale().toDate(plain, short)
    if not found.isValid():
        raise NoDay(tr(texts.NO_DAY, typed=typed[:20], example=written_day(EXAMPLE)))
    day = Date(found.year(), found.month(), found.day())
    if day.year < FIRST_YEAR or day > Date.today():
        raise NoDay(tr(texts.DAY_FAR, typed=typed[:20]))
    return day
