"""A list of cases to go through: bodies and scans of a folder or a CSV, with a quality mark and a note each.

Marks are kept in a CSV beside: `hit_cases.csv` in a folder, `NAME_marks.csv` beside a list. Where that cannot be
written they are kept among the program's own files, and come back from there.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hit_core.atomic import write_bytes
from hit_core.body.files import BODY_SUFFIXES
from hit_core.containers.archives import read_bytes
from hit_core.errors import BodyFileError, HITError, InputError
from hit_core.fit.scan_files import SCAN_ENDINGS, is_scan
from hit_core.phrases import phrase
from hit_core.plain_text import one_line
from hit_core.settings import settings_file
from hit_viewer.document.other_computers import names_another_computer
from hit_viewer.document.state import HEAVIEST_KG, OLDEST

__all__ = ["LONGEST_NOTE", "MARKS", "Case", "CaseList", "Kept", "read_cases", "save_marks"]

MARKS = ("good", "doubtful", "wrong")
MARKS_FILE = "hit_cases.csv"
COLUMNS = ("file", "mark", "note")
NUMBERS = {"age": OLDEST, "weight_kg": HEAVIEST_KG}
MOST_CASES = 5000
LARGEST_BYTES = 8 * 2**20
LONGEST_NOTE, LONGEST_NAME = 500, 80
LISTED = tuple(ending for ending in (*BODY_SUFFIXES, *SCAN_ENDINGS) if ending not in (".csv", ".txt", ".gz"))
"""Endings of what a folder's list has; tables and packed files may be anything, and are named in a CSV."""

_WRITING = threading.Lock()
"""Marks that were given later are written later."""
Marks = dict[str, tuple[str, str]]
"""Mark and note by a case's key."""


@dataclass(frozen=True)
class Case:
    """One body or scan of the list; a CSV may say whose it is: `person`, age in years, weight."""

    path: Path
    key: str
    person: str = ""
    mark: str = ""
    note: str = ""
    age: float | None = None
    weight_kg: float | None = None

    @property
    def is_scan(self) -> bool:
        """Whether a body has to be fitted to it first."""
        return is_scan(self.path)


@dataclass(frozen=True)
class CaseList:
    """All cases of a folder or CSV, and where their marks are kept."""

    place: Path
    cases: tuple[Case, ...]
    marks_file: Path
    damaged: str = ""
    """Why the marks file cannot be read; it is left as it is then."""
    touched: frozenset[str] = frozenset()
    """Keys of cases that were marked or noted here: others keep what somebody else has written meanwhile."""

    def changed(self, number: int, *, mark: str | None = None, note: str | None = None) -> CaseList:
        """Return the list with another mark or note of one case."""
        case = self.cases[number]
        case = replace(
            case,
            mark=case.mark if mark is None else mark,
            note=case.note if note is None else one_line(note).strip()[:LONGEST_NOTE],
        )
        if case == self.cases[number]:
            return self
        cases = (*self.cases[:number], case, *self.cases[number + 1 :])
        return replace(self, cases=cases, touched=self.touched | {case.key})


@dataclass(frozen=True)
class Kept:
    """Where marks were written, and why not beside the cases."""

    path: Path
    reason: str = ""


def read_cases(place: Path) -> CaseList:
    """Return the cases of a folder or CSV, with the marks that are kept of them.

    Raises
    ------
    BodyFileError, InputError
        It cannot be read, holds no cases, or too many.
    """
    place = place.absolute()
    if place.is_dir():
        marks_file, cases = place / MARKS_FILE, _of_folder(place)
    else:
        marks_file, cases = place.with_name(f"{place.stem}_marks.csv"), _of_table(place)
    if not cases:
        raise InputError.about(phrase("holds no bodies or scans"), file=place)
    if len(cases) > MOST_CASES:
        raise InputError.about(
            phrase("holds too many cases"),
            file=place,
            expected=phrase("at most {most}", most=MOST_CASES),
            found=len(cases),
        )
    damaged = ""
    marks: Marks = {}
    try:
        marks = _read_marks(marks_file)
    except HITError as error:
        damaged = error.told()
    try:
        marks |= _read_marks(_own_file(marks_file))  # written later, where the other could not be
    except HITError as error:
        damaged = damaged or error.told()
    told = ((case, *marks.get(case.key, (case.mark, case.note))) for case in cases)
    marked = tuple(replace(case, mark=mark, note=note) for case, mark, note in told)
    return CaseList(place, marked, marks_file, damaged)


def save_marks(cases: CaseList) -> Kept:
    """Write the marks beside the cases, or else among the program's own files; rows of other files stay.

    Raises
    ------
    OutputError
        They can be written nowhere.
    """
    with _WRITING:
        return _saved(cases)


def _saved(cases: CaseList) -> Kept:
    own, reason = _own_file(cases.marks_file), cases.damaged
    kept: Marks = {}
    with contextlib.suppress(HITError):
        kept = _read_marks(own)
    if not reason:
        try:
            write_bytes(cases.marks_file, _table(cases, {**_read_marks(cases.marks_file), **kept}))
        except HITError as error:
            reason = error.told()
        else:
            with contextlib.suppress(OSError):
                own.unlink()
            return Kept(cases.marks_file)
    write_bytes(own, _table(cases, kept))
    return Kept(own, reason)


def _own_file(marks_file: Path) -> Path:
    name = hashlib.sha256(str(marks_file).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return settings_file().parent / "marks" / f"{name}.csv"


def _table(cases: CaseList, known: Mapping[str, tuple[str, str]]) -> bytes:
    marks = {**known, **{case.key: (case.mark, case.note) for case in cases.cases if case.key in cases.touched}}
    listed = cases.place != cases.marks_file.parent  # a mark of the list itself would come back in place of none
    rows = [(key, *told) for key, told in marks.items() if listed or any(told)]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([COLUMNS, *rows])
    return text.getvalue().encode("utf-8-sig", "surrogateescape")


def _read_marks(file: Path) -> Marks:
    """Read a marks file; there may be none."""
    if not file.is_file() or file.stat().st_size == 0:
        return {}
    head, rows = _rows(file)
    if not {"file", "mark"} <= set(head):
        raise BodyFileError.about(phrase("is no table of marks"), file=file, expected=", ".join(COLUMNS))
    found = {}
    for row in rows:
        cells = dict(zip(head, row, strict=False))
        found[cells.get("file", "")] = _mark(cells.get("mark", "")), one_line(cells.get("note", ""))[:LONGEST_NOTE]
    return found


def _mark(text: str) -> str:
    word = text.strip().lower()
    return word if word in MARKS else ""


def _of_folder(folder: Path) -> list[Case]:
    try:
        files = [
            path
            for path in folder.iterdir()
            if path.suffix.lower() in LISTED and not path.name.startswith(".") and path.is_file()
        ]
    except OSError as error:
        raise BodyFileError.about(phrase("cannot be read: {reason}", reason=error.strerror), file=folder) from None
    return [Case(path, path.name) for path in sorted(files, key=_natural)]


def _natural(path: Path) -> tuple[tuple[int, str], ...]:
    """P 9 comes before P 10."""
    parts = re.split(r"(\d+)", path.name.lower())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _of_table(file: Path) -> list[Case]:
    head, rows = _rows(file)
    if "file" not in head:
        found = ", ".join(head)[:80]
        raise InputError.about(
            phrase("is no list of cases"), file=file, expected=phrase("a column named file"), found=found
        )
    cases: dict[str, Case] = {}
    for row in rows:
        cells = dict(zip(head, (cell.strip() for cell in row), strict=False))
        key = cells.get("file", "")
        if not key:
            continue
        if names_another_computer(key):
            raise InputError.about(phrase("names a file of another computer"), file=file, found=one_line(key)[:80])
        person = one_line(cells.get("name", ""))[:LONGEST_NAME]
        note = one_line(cells.get("note", ""))[:LONGEST_NOTE]
        known = [_number(cells.get(name, ""), most, name, key, file) for name, most in NUMBERS.items()]
        cases.setdefault(key, Case(file.parent / key, key, person, _mark(cells.get("mark", "")), note, *known))
    return list(cases.values())


def _number(text: str, most: float, name: str, key: str, file: Path) -> float | None:
    """Read what a cell says of a person; an empty one says nothing."""
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = 0.0
    if not 0 < value <= most:
        field = f"{name} of {one_line(key)[:40]}"
        raise InputError.about(
            phrase("cannot be"), file=file, field=field, expected=f"up to {most:g}", found=one_line(text)[:20]
        )
    return value


def _rows(file: Path) -> tuple[list[str], Sequence[Sequence[str]]]:
    """Return a table's head in small letters, and its other rows that are not empty."""
    data = read_bytes(file, LARGEST_BYTES)
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
        first = text.partition("\n")[0]
        mark = next((mark for mark in (";", "\t") if mark in first), ",")
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=mark) if any(cell.strip() for cell in row)]
    except (UnicodeDecodeError, csv.Error) as error:
        expected = phrase("CSV in UTF-8 (of a spreadsheet: CSV UTF-8)")
        found = type(error).__name__
        raise BodyFileError.about(
            phrase("cannot be read as a table"), file=file, expected=expected, found=found
        ) from None
    return ([cell.strip().lower() for cell in rows[0]], rows[1:]) if rows else ([], [])
