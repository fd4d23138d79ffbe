"""Rows of CSV and Parquet tables, one at a time: betas or measures of persons, with ids."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from ..body.beta_limits import NUM_BETAS
from ..errors import InputError
from ..given_columns import GENDER_COLUMNS, MEASURE_COLUMNS, PERSON_COLUMNS, gender_of, measure_column
from ..plain_text import one_line
from .sources import Source

__all__ = ["TABLE_ENDINGS", "is_people_table", "table_sources"]

TABLE_ENDINGS = (".csv", ".tsv", ".parquet")
_BETA = re.compile(r"(?:betas?|shape|b)[ _.\[(]*(\d{1,2})[\])]?")
_AGE = re.compile(r"age(?:[ _]*[(\[]?(?:years?|a|y)[)\]]?)?")
_MOTION = re.compile(
    r"(?:body_|full)?poses?\b.*|pose_.*|poses_.*|thetas?_?\d*|(?:global|root)_orient.*|trans(?:l|lation)?.*"
)
_LONGEST_LINE = 1_000_000
_PARQUET_ROWS = 1024
_MOST_BETA_COLUMNS = 400
BEYOND_ANYBODY = 1000
"""Years, or kilograms."""


@dataclass(frozen=True)
class _Columns:
    """Which column holds what; betas in their order, or all of them as a `vector` in one column of a Parquet table."""

    betas: tuple[str, ...] = ()
    vector: str | None = None
    measures: Mapping[str, str] = field(default_factory=dict)
    name: str | None = None
    gender: str | None = None
    age: str | None = None
    weight_is: str | None = None

    @property
    def has_bodies(self) -> bool:
        """Whether rows tell a body's shape."""
        return bool(self.betas or self.vector or self.measures)


def is_people_table(path: Path) -> bool:
    """Whether a file is a table of betas or measures by the names of its columns; one with poses is a body or motion.

    A table whose columns do not fit together is one, too: `table_sources` says what is wrong.
    """
    try:
        with _opened(path) as (head, _):
            if any(_MOTION.fullmatch(title.strip().lower()) for title in head):
                return False
            try:
                return _columns(head, path).has_bodies
            except InputError:
                return True
    except InputError:
        return False


def table_sources(path: Path) -> Iterator[Source]:
    """Yield a table's rows; a row that cannot be read is a source of the kind "nothing".

    Raises
    ------
    InputError
        The file cannot be read as a table, or holds neither betas nor measures.
    """
    with _opened(path) as (head, rows):
        columns = _columns(head, path)
        if not columns.has_bodies:
            raise InputError.about(
                "holds neither betas nor measures", file=path,
                expected=f"columns beta_0 to beta_9, or some of {', '.join(dict.fromkeys(MEASURE_COLUMNS.values()))}",
                found=one_line(", ".join(head[:8])) or "nothing",
            )  # fmt: skip
        file = str(path.resolve())
        for number, row in enumerate(rows, 1):
            name = str(row.get(columns.name) or "").strip() if columns.name else ""
            name = name or f"{path.stem} row {number}"
            try:
                yield _source(row, columns, name, file, number)
            except InputError as error:
                problem = f"{path.name}: row {number}: {error}"
                yield Source("nothing", name, file, row=number, problem=one_line(problem))


def _source(row: Mapping[str, Any], columns: _Columns, name: str, file: str, number: int) -> Source:
    age = _number(row, columns.age) if columns.age else None
    gender = None
    word = str(row.get(columns.gender) or "").strip() if columns.gender else ""
    if word and word.lower() not in ("neutral", "unknown", "n"):
        gender = gender_of(word)
        if gender is None:
            raise InputError.about("is no gender", field="gender", expected="male or female", found=one_line(word)[:40])
    measures = {
        measure: value for measure, column in columns.measures.items() if (value := _number(row, column)) is not None
    }
    weight = None if columns.weight_is and row.get(columns.weight_is) == "estimated" else measures.get("weight")
    for title, value in (("age", age), ("weight", weight)):
        if value is not None and not 0 < value < BEYOND_ANYBODY:
            raise InputError.about("cannot be", field=title, found=f"{value:g}")
    betas = _betas(row, columns)
    if betas is None and not measures:
        raise InputError.about("has no measure")
    known: dict[str, Any] = {"gender": gender, "age": age, "weight_kg": weight}
    if betas is not None:
        return Source("betas", name, file, row=number, betas=betas, **known)
    return Source("measures", name, file, row=number, measures=measures, **known)


def _betas(row: Mapping[str, Any], columns: _Columns) -> tuple[float, ...] | None:
    """Return up to ten betas of a row; None where the table has none."""
    if columns.vector is not None:
        cell = row.get(columns.vector)
        if not isinstance(cell, list) or not cell:
            raise InputError.about("is no list of numbers", field=one_line(columns.vector))
        row = {f"{columns.vector} {number}": value for number, value in enumerate(cell)}
        columns = _Columns(tuple(row))
    if not columns.betas:
        return None
    betas = [_number(row, column) for column in columns.betas[:NUM_BETAS]]
    missing = [column for column, beta in zip(columns.betas, betas, strict=False) if beta is None]
    if missing:
        raise InputError.about("is missing", field=one_line(missing[0]))
    return tuple(float(beta) for beta in betas if beta is not None)


def _number(row: Mapping[str, Any], column: str) -> float | None:
    cell = row.get(column)
    if isinstance(cell, float) and math.isnan(cell):  # how tables of numbers leave a cell empty
        return None
    text = str(cell if cell is not None else "").strip()
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    if not abs(value) < float("inf"):
        raise InputError.about("is no number", field=one_line(column)[:40], found=one_line(text)[:40])
    return value


def _columns(head: Sequence[str], path: Path) -> _Columns:
    """Find out what columns hold by their names, whatever their case.

    Raises
    ------
    InputError
        Two columns hold the same, a measure has an unknown unit, or a beta is missing in between.
    """
    betas: dict[int, str] = {}
    measures: dict[str, str] = {}
    known: dict[str, str] = {}
    for title in head:
        plain = title.strip().lower()
        beta = _BETA.fullmatch(plain)
        if beta is not None and len(betas) < _MOST_BETA_COLUMNS:
            if int(beta[1]) in betas:
                raise InputError.about("has two columns of one beta", file=path, found=one_line(title))
            betas[int(beta[1])] = title
            continue
        try:
            measure = measure_column(plain)
        except InputError as error:
            raise InputError(f"{path}: {error}") from None
        if measure is not None:
            if measure in measures:
                raise InputError.about("has several columns of one measure", file=path, found=measure)
            measures[measure] = title
        elif plain == "betas":
            known["vector"] = title
        elif plain == "weight_is":
            known["weight_is"] = title
        elif plain in GENDER_COLUMNS:
            known.setdefault("gender", title)
        elif _AGE.fullmatch(plain):
            known.setdefault("age", title)
    name = next(
        (title for wanted in ("id", *PERSON_COLUMNS) for title in head if title.strip().lower() == wanted), None
    )
    first = min(betas, default=0)
    if betas and (first > 1 or sorted(betas) != list(range(first, first + len(betas)))):
        raise InputError.about(
            "lacks a beta", file=path, expected="beta_0, beta_1 and so on",
            found=one_line(", ".join(betas[number] for number in sorted(betas)[:12])),
        )  # fmt: skip
    ordered = tuple(betas[number] for number in sorted(betas))
    return _Columns(ordered, measures=measures, name=name, **known)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[list[str], Iterator[Mapping[str, Any]]]]:
    """Yield a table's head and its rows, which are read as they are asked for."""
    try:
        if path.suffix.lower() == ".parquet":
            with path.open("rb") as stream:
                yield _parquet(stream, path)
            return
        with path.open("rb") as raw:
            encoding = "utf-16" if raw.read(2) in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        with path.open(encoding=encoding, newline="") as text:
            yield _csv(text, path)
    except FileNotFoundError:
        raise InputError.about("there is no such file", file=path) from None
    except (OSError, UnicodeError, csv.Error) as error:
        raise InputError.about("cannot be read as a table", file=path, found=one_line(str(error))[:80]) from None


def _csv(text: TextIO, path: Path) -> tuple[list[str], Iterator[Mapping[str, Any]]]:
    """Read the head, which tells what separates cells; lines that are empty or begin with # count for nothing."""
    lines = _lines(text, path)
    first = next(lines, "")
    mark = next((mark for mark in (";", "\t") if mark in first), ",")
    head = next(csv.reader([first], delimiter=mark, skipinitialspace=True), [])
    rows = csv.reader(lines, delimiter=mark, skipinitialspace=True)
    return head, (dict(zip(head, row, strict=False)) for row in rows if any(cell.strip() for cell in row))


def _lines(text: TextIO, path: Path) -> Iterator[str]:
    while line := text.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise InputError.about(
                "has a line that no table has", file=path, found=f"over {_LONGEST_LINE:,} characters"
            )
        if line.strip() and not line.startswith("#"):
            yield line


def _parquet(stream: Any, path: Path) -> tuple[list[str], Iterator[Mapping[str, Any]]]:
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        table = ParquetFile(stream)
        head = [str(name) for name in table.schema_arrow.names]
    except (ArrowException, OSError, ValueError) as error:
        raise InputError.about("is no Parquet table", file=path, found=one_line(str(error))[:80]) from None

    def rows() -> Iterator[Mapping[str, Any]]:
        wanted = [name for name in head if _is_wanted(name, path)]
        try:
            for batch in table.iter_batches(_PARQUET_ROWS, columns=wanted):
                yield from batch.to_pylist()
        except (ArrowException, OSError, ValueError) as error:
            raise InputError.about("is a damaged Parquet table", file=path, found=one_line(str(error))[:80]) from None

    return head, rows()


def _is_wanted(title: str, path: Path) -> bool:
    plain = title.strip().lower()
    found = _Columns((title,)) if _BETA.fullmatch(plain) else _columns([title], path)
    return found != _Columns()
