"""A page to hand over: a body's pictures, measures, tissues, indices and percentiles, as one HTML or PDF file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path

from ...atomic import write_bytes
from ...errors import InputError
from ...measure.person import person_row
from ..subject import Progress, Subject, silent
from .as_html import as_html
from .body_page import body_page
from .body_pictures import skin_figures, slice_figures
from .parts import Document, Figure

__all__ = ["write_report"]

LONGEST_NAME = 80


def write_report(
    subject: Subject,
    path: Path,
    *,
    name: str = "",
    source: str = "",
    weight_kg: float | None = None,
    age: float | None = None,
    date: str = "",
    spacing_mm: float = 2.0,
    progress: Progress = silent,
) -> None:
    """Write the page of one body.

    Parameters
    ----------
    subject, path
        What, as it stands, and whereto: `.html` or `.pdf`; the file needs no other and links to none.
    name, source
        A name or code of the person, and where the body is from; shown, put into no file's name.
    weight_kg, age
        The person's own, see `person_row`.
    date
        Of the page; today's by default.
    spacing_mm
        Pixel of its slices.
    progress
        Told how far it is.

    Raises
    ------
    InputError
        The name is too long, or a PDF cannot show it.
    """
    if len(name) > LONGEST_NAME:
        raise InputError.about("is too long", field="name", expected=f"at most {LONGEST_NAME} letters", found=len(name))
    is_pdf = path.suffix.lower() == ".pdf"
    if is_pdf:
        from .as_pdf import check_letters

        check_letters(name, "name")
    progress(0.05, "measures")
    row = person_row(subject.model, subject.body, weight_kg=weight_kg, age=age, warnings=subject.warnings)
    progress(0.3, "pictures")
    figures: list[Figure] = [*skin_figures(subject)]
    for number, figure in enumerate(slice_figures(subject, spacing_mm / 1000)):
        progress(0.4 + 0.15 * number, "slices")
        figures.append(figure)
    date = date or Date.today().isoformat()
    record = subject.record(
        measures=row,
        person={"name": name, "date": date, "age": age, "weight_kg": weight_kg, "source": source},
    )
    info = subject.model.info
    subtitle = " · ".join([date, info.gender, *_known(age), f"model {info.name}", *([source] if source else [])])
    title = name or "Body report"
    page = body_page(record, row, figures, title=title, subtitle=subtitle)
    document = Document(title, [page], record)
    if is_pdf:
        from .as_pdf import as_pdf

        write_bytes(path, as_pdf(document))
    else:
        write_bytes(path, as_html(document).encode())


def _known(age: float | None) -> Sequence[str]:
    return [] if age is None else [f"{age:g} years"]
