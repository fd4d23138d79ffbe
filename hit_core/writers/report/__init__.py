"""A page to hand over: a body's pictures, measures, tissues, indices and percentiles, as one HTML or PDF file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date as Date
from pathlib import Path
from typing import Any

from ...atomic import write_bytes
from ...errors import InputError
from ...measure.percentiles import Reference
from ...measure.person import Known, person_row
from ...phrases import Language, joined, phrase, speaking
from ..subject import Progress, Subject, silent
from ..tables import OwnMeasure
from .as_html import as_html
from .body_page import body_page, own_table
from .body_pictures import skin_figures, slice_figures
from .parts import Document, Figure, Letterhead, Page
from .visits import Precision, Visit, changes_page, in_order

__all__ = ["Letterhead", "Precision", "Visit", "write_report"]

LONGEST_NAME = 80
MOST_BELOW = 8
"""Own measures that a body's page has room for."""
_GENDERS = {"male": phrase("male"), "female": phrase("female"), "neutral": phrase("neutral")}
UNTITLED = phrase("Body report")


def write_report(
    subject: Subject,
    path: Path,
    *,
    name: str = "",
    source: str = "",
    weight_kg: float | None = None,
    age: float | None = None,
    date: str = "",
    others: Sequence[Visit] = (),
    precision: Precision | None = None,
    head: Letterhead | None = None,
    moved_m: Mapping[str, float] | None = None,
    references: Mapping[str, Reference] | None = None,
    spacing_mm: float = 2.0,
    own: Sequence[OwnMeasure] = (),
    laid: Mapping[str, Any] | None = None,
    language: Language | None = None,
    progress: Progress = silent,
) -> None:
    """Write the page of one body, or those of a person's visits, with one more that compares them.

    Parameters
    ----------
    subject, path
        What, as it stands, and whereto: `.html` or `.pdf`; the file needs no other and links to none.
    name, source
        A name or code of the person, and where the body is from; shown, put into no file's name.
    weight_kg, age
        The person's own, see `hit_core.measure.person.Known`.
    date
        Of the page, or of the visit; today's by default.
    others
        The person's other visits.
    precision
        Precision errors that changes are set against.
    head
        Whose page it is, see `letterhead`.
    moved_m
        Regions' borders that are moved, see `hit_core.measure.moved_regions`; the page says so.
    references
        One's own tables of percentiles by measure, see `hit_core.measure.Person`.
    spacing_mm
        Pixel of its slices.
    own, laid
        Measures that the user took, and how they were laid: plain values for the record, as the window reads them.
    language
        Of its texts, see `hit_core.languages`; the one in use by default. The numbers as data in it stay English.
    progress
        Told how far it is.

    Raises
    ------
    InputError
        The name is too long, or a PDF cannot show it or an own measure's; or visits cannot be compared, see `in_order`.
    """
    if len(name) > LONGEST_NAME:
        raise InputError.about(
            phrase("is too long"),
            field="name",
            expected=phrase("at most {most} letters", most=LONGEST_NAME),
            found=len(name),
        )
    is_pdf = path.suffix.lower() == ".pdf"
    if is_pdf:
        from .as_pdf import check_letters

        check_letters(name, "name")
        check_letters(head.institution if head else "", "institution")
    day = date or Date.today().isoformat()
    visits = [*others, Visit(subject, source, day, weight_kg, age, own, laid or {})]
    if is_pdf:
        for measure in (one for visit in visits for one in visit.own):
            check_letters(measure.title, phrase("own measure"))
    if others:
        visits = in_order(visits)
    sheets = []
    for number, visit in enumerate(visits):

        def part(share: float, what: str, number: int = number) -> None:
            progress((number + share) / len(visits), what)

        with speaking(language):
            sheets.append(_sheet(visit, name, spacing_mm / 1000, moved_m, references or {}, part))
    with speaking(language):
        document = replace(_document(visits, sheets, name, precision or Precision()), letterhead=head or Letterhead())
        if is_pdf:
            from .as_pdf import as_pdf

            write_bytes(path, as_pdf(document))
        else:
            write_bytes(path, as_html(document).encode())


@dataclass(frozen=True)
class _Sheet:
    """A visit's numbers, its page, and one more where own measures have no room on it."""

    row: dict[str, Any]
    record: dict[str, Any]
    pages: tuple[Page, ...]


def _sheet(
    visit: Visit,
    name: str,
    spacing_m: float,
    moved_m: Mapping[str, float] | None,
    references: Mapping[str, Reference],
    progress: Progress,
) -> _Sheet:
    subject = visit.subject
    progress(0.05, "measures")
    whose = Known(visit.weight_kg, visit.age, subject.warnings, subject.unexplained_share, subject.spread, references)
    row = person_row(subject.model, subject.body, whose, moved_m)
    progress(0.3, "pictures")
    figures: list[Figure] = [*skin_figures(subject)]
    for number, figure in enumerate(slice_figures(subject, spacing_m)):
        progress(0.4 + 0.15 * number, "slices")
        figures.append(figure)
    person = {"name": name, "date": visit.date, "age": visit.age, "weight_kg": visit.weight_kg, "source": visit.source}
    taken: dict[str, Any] = {"own_measures": [asdict(one) for one in visit.own]} if visit.own else {}
    if visit.laid:
        taken["rulers"] = visit.laid
    record = subject.record(measures=row, person=person, **taken)
    info = subject.model.info
    known = [] if visit.age is None else [phrase("{age} years", age=int(visit.age))]
    gender = _GENDERS.get(info.gender, info.gender)
    model = phrase("model {name}", name=info.name)
    subtitle = joined([visit.date, gender, *known, model, *([visit.source] if visit.source else [])], " · ")
    title = name or UNTITLED
    page, table = body_page(record, row, figures, title=title, subtitle=subtitle), own_table(visit.own)
    if table is None:
        return _Sheet(row, record, (page,))
    if len(table.rows) <= MOST_BELOW:
        return _Sheet(row, record, (replace(page, below=(table,)),))
    more = Page(title, subtitle, notices=page.notices[:1], wide=(table,), small=page.small[-1:])
    return _Sheet(row, record, (page, more))


def _document(visits: Sequence[Visit], sheets: Sequence[_Sheet], name: str, precision: Precision) -> Document:
    """The last visit's record is the file's; with several, it has all of them."""
    title, last = name or UNTITLED, sheets[-1]
    if len(sheets) == 1:
        return Document(title, last.pages, last.record)
    dates = [visit.date for visit in visits]
    rows = [sheet.row for sheet in sheets]
    notices = [last.record["notice"]] if last.record.get("notice") else []
    first = changes_page(rows, dates, precision, title=title, model=last.record["model"]["name"], notices=notices)
    kept = ("body", "notes", "warnings", "measures", "person", "own_measures", "rulers")
    record = {
        **last.record,
        "visits": [{name: sheet.record[name] for name in kept if name in sheet.record} for sheet in sheets],
        "precision": {"errors": dict(precision.errors), "source": precision.source if precision.errors else ""},
    }
    return Document(title, [first, *(page for sheet in sheets for page in sheet.pages)], record)
