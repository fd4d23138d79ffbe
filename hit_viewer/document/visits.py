"""Visits of one person that a report is to compare: bodies of files or the one shown, and what is against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from pathlib import Path

from hit_core.body.belonging import SPACE_NAMES
from hit_core.errors import InputError
from hit_core.fit.scan_files import is_scan
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.session_files import REPORT_ENDINGS, Opened, open_any, open_report
from hit_viewer.document.shape_space import enlarged
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import visits as texts
from hit_viewer.texts.translation import tr

__all__ = ["VisitBody", "against", "age_at_first", "read_visits", "shown_visit"]

DAYS_A_YEAR = 365.25


@dataclass(frozen=True, eq=False)
class VisitBody:
    """A body, and what its file says of the person and the day.

    Attributes
    ----------
    name : str
        Of the file, or of the body that is shown.
    state : ViewerState
        Shows it; with weight and age where they are known.
    gender, shape_space : str
        That its betas belong to; empty where nobody says so.
    model : str
        By which it is shown already; empty for a file.
    source : str
        What the body is from, as the page tells it; empty for one that was made in the window.
    date, person : str
        Of a report.
    notes : tuple[str, ...]
        Of the file.
    """

    name: str
    state: ViewerState
    gender: str = ""
    shape_space: str = ""
    model: str = ""
    source: str = ""
    date: str = ""
    person: str = ""
    notes: tuple[str, ...] = ()


def shown_visit(state: ViewerState, facts: ModelFacts | None, date: str, person: str) -> VisitBody:
    """Return the body that is shown as a visit; what a report said of it is handed on."""
    gender = state.gender or (facts.gender if facts is not None else "")
    space = state.shape_space or (facts.shape_space if facts is not None else "")
    name = state.body_name or tr(texts.SHOWN)
    return VisitBody(name, state, _known(gender), _known(space), state.model, state.body_name, date, person)


def read_visits(path: Path, facts: ModelFacts | None) -> list[VisitBody]:
    """Return the visits of a file: one body, or all of a report.

    Raises
    ------
    HITError
        It cannot be read, or is no body of one person.
    """
    state = ViewerState()
    if is_scan(path):
        raise InputError.about(tr(texts.SCAN), file=path)
    if path.suffix.lower() in REPORT_ENDINGS:
        return [_visit(opened, path.name, facts) for opened in open_report(path, state)]
    opened = open_any(path, state)
    if opened.is_session:
        raise InputError.about(tr(texts.SESSION), file=path)
    if opened.body is not None and len(opened.body.file.people) > 1:
        raise InputError.about(tr(texts.PERSONS, count=len(opened.body.file.people)), file=path)
    return [_visit(opened, path.name, facts)]


def _visit(opened: Opened, name: str, facts: ModelFacts | None) -> VisitBody:
    state = replace(opened.state, **opened.changes)
    if opened.scale != 1:
        state = replace(state, betas=enlarged(state.betas, opened.scale, facts))
    title = f"{name}: {opened.source}" if opened.source else name
    own = _known(state.gender), _known(state.shape_space)
    return VisitBody(title, state, *own, "", opened.source or name, opened.date, opened.person, opened.notes)


def _known(text: str) -> str:
    return "" if text == "unknown" else text


def age_at_first(visits: Sequence[VisitBody], days: Sequence[Date | None]) -> float | None:
    """Return how old the person was at the first visit, from the earliest day on which that is known."""
    known = sorted((day, one.state.age) for one, day in zip(visits, days, strict=True) if day and one.state.age)
    dated = [day for day in days if day is not None]
    if not known:
        return None
    day, age = known[0]
    return max(float(age or 0.0) - (day - min(dated)).days / DAYS_A_YEAR, 0.0)


def against(visits: Sequence[VisitBody], days: Sequence[Date | None]) -> str:
    """Return the first thing that keeps these visits from being compared, in a sentence; empty if nothing does.

    A day that is not there is not spoken of here: whoever reads it knows why.
    """
    names = [one.name for one in visits]
    for field, text in (("gender", texts.GENDERS), ("shape_space", texts.SPACES), ("model", texts.MODELS)):
        told = [(name, getattr(one, field)) for name, one in zip(names, visits, strict=True) if getattr(one, field)]
        for name, value in told[1:]:
            if value != told[0][1]:
                one, other = (tr(SPACE_NAMES[v]) if field == "shape_space" else v for v in (told[0][1], value))
                return tr(text, first=told[0][0], second=name, one=one, other=other)
    first: dict[Date, str] = {}
    for name, day in zip(names, days, strict=True):
        if day is not None and day in first:
            return tr(texts.SAME_DATE, first=first[day], second=name)
        if day is not None:
            first[day] = name
    return tr(texts.TWO_NEEDED) if len(visits) < 2 else ""
