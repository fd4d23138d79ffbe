"""Reads people's measures from a CSV file: a row a person, a column a measure, in cm and kg."""

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from hit_core.errors import InputError
from hit_core.given_columns import (
    GENDER_COLUMNS,
    MEASURE_COLUMNS,
    PERSON_COLUMNS,
    gender_of,
    measure_column,
)
from hit_core.plain_text import one_line

__all__ = ["MeasuredPerson", "read_people"]

LARGEST_BYTES = 32 * 2**20


@dataclass(frozen=True)
class MeasuredPerson:
    """One row: the person's name, what its files begin with, and its measures in cm and kg."""

    name: str
    stem: str
    measures: dict[str, float]
    gender: str | None = None


def read_people(path: Path) -> list[MeasuredPerson]:
    """Read a file's rows; cells may be empty, names of columns may have a unit (height_cm).

    Raises
    ------
    InputError
        There is no such file, it is no table of measures, or a cell is no number; the message names row and column.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError.about("is too large for a table of measures", file=path)
        data = path.read_bytes()
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except FileNotFoundError:
        raise InputError.about(
            "there is no such file, and it is no measure either", file=path, expected="NAME=NUMBER or a CSV file"
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError.about("cannot be read as a table", file=path, found=type(error).__name__) from None
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    mark = next((mark for mark in (";", "\t") if lines and mark in lines[0]), ",")
    try:
        rows = list(csv.reader(io.StringIO("\n".join(lines)), delimiter=mark, skipinitialspace=True))
    except csv.Error as error:
        raise InputError.about("cannot be read as a table", file=path, found=str(error)) from None
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    columns = {place: known for place, cell in enumerate(head) if (known := _measure(cell, path))}
    if not columns or len(rows) < 2:
        raise InputError.about(
            "holds no measures",
            file=path,
            expected=f"a row of names, some of {', '.join(dict.fromkeys(MEASURE_COLUMNS.values()))}",
        )
    twice = {name for name in columns.values() if list(columns.values()).count(name) > 1}
    if twice:
        raise InputError.about("has several columns of one measure", file=path, found=", ".join(sorted(twice)))
    people: list[MeasuredPerson] = []
    for number, row in enumerate(rows[1:], 1):
        cells = {place: cell.strip() for place, cell in enumerate(row) if cell.strip()}
        measures = {
            name: _number(cells[place], name, number, path) for place, name in columns.items() if place in cells
        }
        if not measures:
            raise InputError.about("has no measure", file=path, field=f"row {number}")
        texts = {head[place]: cell for place, cell in cells.items() if place < len(head)}
        name = next((one_line(texts[key]) for key in PERSON_COLUMNS if key in texts), f"row {number}")
        stem = re.sub(r"[^\w.-]+", "_", name).strip("._") or f"row_{number}"
        if any(stem.lower() == other.stem.lower() for other in people):
            stem = f"{stem}_row_{number}"
        people.append(MeasuredPerson(name, stem, measures, _gender(texts, number, path)))
    return people


def _measure(title: str, path: Path) -> str | None:
    """The measure that a column holds, if any."""
    try:
        return measure_column(title)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def _number(cell: str, name: str, row: int, path: Path) -> float:
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        raise InputError.about(
            "is no number", file=path, field=f"{name} of row {row}", found=one_line(cell)[:40]
        ) from None


def _gender(texts: dict[str, str], row: int, path: Path) -> str | None:
    word = next((texts[key] for key in GENDER_COLUMNS if key in texts), None)
    if word is None:
        return None
    gender = gender_of(word)
    if gender is None:
        raise InputError.about(
            "is no gender", file=path, field=f"row {row}", expected="male or female", found=word[:40]
        )
    return gender
