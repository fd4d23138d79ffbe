"""`hit measure`: every number of bodies, a row each."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hit_core.atomic import check_writable, write_bytes
from hit_core.cli.option_groups import (
    add_body_options,
    add_model_options,
    add_person_options,
    check_person,
    references_of,
)
from hit_core.cli.parser import add_verbose, command
from hit_core.cli.subject import body_of, fit_of, list_files, model_of
from hit_core.errors import InputError

__all__ = ["add_measure", "run_measure"]

_MEASURE_EPILOG = """examples:
  hit measure sit.pkl
        heights, girths, lengths, tissues, indices and percentiles, as CSV
  hit measure sit.pkl --weight 81.5 --age 46 --format json
        with the person's own weight and age
  hit measure *.npz --out people.csv
  hit measure sit.pkl --age 12 --reference waist_middle=waist_lms.csv
        percentiles of one's own table, of any measure
  hit measure --codebook --out columns.csv
        name, unit, definition and source of each column

Girths and volumes are those of the body in a standard pose. Percentiles are those of adults in the United States, 2021
to 2023 (NHANES), and only of what is taped at the same site.
"""


def add_measure(commands: Any) -> None:
    """Add the command `measure`."""
    parser = command(commands, "measure", "tell every number of bodies: girths, tissues, indices", _MEASURE_EPILOG)
    parser.add_argument("bodies", nargs="*", type=Path, metavar="BODY", help="body files; without one, see --betas")
    add_person_options(parser)
    add_model_options(parser)
    add_body_options(parser)
    group = parser.add_argument_group("result")
    group.add_argument("--format", choices=("csv", "json"), default="csv", help="default: csv")
    group.add_argument("--codebook", action="store_true", help="the columns' definitions instead of a body's numbers")
    group.add_argument("--out", type=Path, metavar="FILE", help="write it here instead of to the console")
    add_verbose(group)
    parser.set_defaults(run="hit_core.cli.measure:run_measure")


def run_measure(options: argparse.Namespace) -> int:
    """Measure the bodies named, or that of the betas; write a table, or the codebook of its columns."""
    if options.out is not None:
        check_writable(options.out.parent, make=False)
    if options.codebook:
        return _write(_codebook(options.format), options.out)
    check_person(options)
    options.references = references_of(options)
    if len(options.bodies) > 1:
        for name in ("weight", "age"):
            if getattr(options, name) is not None:
                raise InputError.about("is one person's, and there are several bodies", field=f"--{name}")
    rows = []
    for file in options.bodies or [options.target_body]:
        options.target_body = file
        rows.append(_row(options))
    return _write(_table(rows, options.format), options.out)


def _row(options: argparse.Namespace) -> dict[str, Any]:
    from hit_core.measure.person import Known, person_row
    from hit_core.writers.records import body_warnings
    from hit_core.writers.subject import Subject

    body, stem = body_of(options)
    model, body = model_of(options, body)
    subject = Subject.of(model, body)
    fit = fit_of(options, body)
    warnings = body_warnings(model.info, body)
    known = Known(options.weight, options.age, warnings, references=options.references or {}, **fit)
    numbers = person_row(model, subject.body, known)
    return {"body": stem, "model": model.info.name, "sex": model.info.gender, "age": options.age, **numbers}


def _table(rows: Sequence[dict[str, Any]], form: str) -> str:
    from hit_core.writers.tables import as_csv

    if form == "json":
        return json.dumps(list(rows), indent=1, ensure_ascii=False) + "\n"
    columns = list(dict.fromkeys(column for row in rows for column in row))
    rows = [{column: row.get(column) for column in columns} for row in rows]
    return as_csv([list(rows[0]), *(["" if value is None else value for value in row.values()] for row in rows)])


def _codebook(form: str) -> str:
    from hit_core.measure.codebook import codebook
    from hit_core.writers.tables import as_csv

    columns = [asdict(column) for column in codebook()]
    if form == "json":
        return json.dumps(columns, indent=1, ensure_ascii=False) + "\n"
    return as_csv([list(columns[0]), *(list(column.values()) for column in columns)])


def _write(text: str, out: Path | None) -> int:
    if out is None:
        sys.stdout.write(text)
        return 0
    write_bytes(out, text.encode("utf-8-sig" if out.suffix.lower() == ".csv" else "utf-8"))
    return list_files([out])
