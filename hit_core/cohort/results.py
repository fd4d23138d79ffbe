"""The files of a cohort: its table as CSV and Parquet, failures, codebook; a row at a time, whatever their number."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..atomic import write_bytes, writing
from ..measure.codebook import Column
from ..plain_text import one_line
from .columns import WHOLE, is_text
from .ledger import Ledger
from .outliers import Outlier

__all__ = [
    "CODEBOOK",
    "FAILURES",
    "OUTLIERS",
    "TABLE",
    "TABLE_PARQUET",
    "write_codebook",
    "write_failures",
    "write_outliers",
    "write_tables",
]

TABLE, TABLE_PARQUET, FAILURES = "cohort.csv", "cohort.parquet", "failures.csv"
OUTLIERS, CODEBOOK = "outliers.csv", "codebook.json"
_GROUP = 2000
"""Rows that are held at once."""
_FORMULA = re.compile(r"[=+\-@\t\r]")


@contextmanager
def _csv_file(path: Path) -> Iterator[Any]:
    """Write a CSV file (UTF-8 with a mark, so that spreadsheets read it), whole or not at all."""
    with writing(path) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        yield csv.writer(text, lineterminator="\n")
        text.flush()
        text.detach()


def _cell(value: Any) -> Any:
    """Leave no text that a spreadsheet would run: what begins as a formula gets an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value


def write_tables(ledger: Ledger, folder: Path, columns: Sequence[Column]) -> int:
    """Write all rows, in the order of the inputs, as CSV and as Parquet; return how many.

    Raises
    ------
    OutputError
        A file cannot be written; older ones stay.
    """
    import pyarrow as pa
    from pyarrow import parquet

    names = [column.name for column in columns]
    kinds = {str: pa.string(), int: pa.int64(), float: pa.float64()}
    types = {name: str if is_text(name) else int if name in WHOLE else float for name in names}
    schema = pa.schema([pa.field(one.name, kinds[types[one.name]], metadata=_told(one)) for one in columns])
    count = 0
    with _csv_file(folder / TABLE) as table, writing(folder / TABLE_PARQUET) as stream:
        table.writerow(names)
        with parquet.ParquetWriter(stream, schema) as store:
            for group in _groups(ledger):
                count += len(group)
                table.writerows([_cell(row.get(name, "")) for name in names] for row in group)
                arrays = [
                    pa.array([None if name not in row else types[name](row[name]) for row in group], kinds[types[name]])
                    for name in names
                ]
                store.write_table(pa.Table.from_arrays(arrays, schema=schema))
    return count


def _told(column: Column) -> dict[str, str]:
    return {name: value for name, value in asdict(column).items() if name != "name"}


def _groups(ledger: Ledger) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    for _, rows, _ in ledger.outcomes():
        group += rows
        if len(group) >= _GROUP:
            yield group
            group = []
    if group:
        yield group


def write_failures(ledger: Ledger, folder: Path) -> int:
    """Write what could not be measured or written, a sentence each; return how many."""
    count = 0
    with _csv_file(folder / FAILURES) as table:
        table.writerow(("id", "file", "row", "failure"))
        for source, sentence in ledger.failures():
            count += 1
            row = "" if source.row is None else source.row
            table.writerow(map(_cell, (source.name, one_line(source.file), row, sentence)))
    return count


def write_outliers(ledger: Ledger, folder: Path, outliers: Mapping[int, Sequence[Outlier]]) -> int:
    """Write each value that stands apart: whose, in which column, how far; return how many."""
    count = 0
    with _csv_file(folder / OUTLIERS) as table:
        table.writerow(("id", "file", "sex", "column", "value", "median_of_sex", "modified_z_score"))
        for number, row in ledger.rows_at(outliers):
            for one in outliers[number]:
                count += 1
                who = map(_cell, (row["id"], row["file"], row["sex"]))
                table.writerow([*who, one.column, one.value, round(one.median, 4), round(one.score, 2)])
    return count


def write_codebook(folder: Path, columns: Sequence[Column]) -> None:
    """Write name, unit, definition and source of each column, as `hit measure --codebook` does."""
    text = json.dumps([asdict(column) for column in columns], indent=1, ensure_ascii=False)
    write_bytes(folder / CODEBOOK, f"{text}\n".encode())
