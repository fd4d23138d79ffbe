"""The columns of a cohort's table: who it is, then those of the codebook, then what only some inputs have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..body.beta_limits import NUM_BETAS
from ..measure.anthropometry import ANTHROPOMETRY
from ..measure.codebook import TEXT_COLUMNS, Column, codebook
from ..measure.indices import INDICES
from ..tissues import TISSUES
from .bodies import SCAN_PREFIX

__all__ = ["COMPARED", "WHOLE", "cohort_columns", "is_text"]

_OWN = "this program's own"
_TEXTS = ("id", "file", "person", "model", "sex", "notes")
WHOLE = ("row", "frame", "interval_subjects")
"""Columns of whole numbers."""
_WHO = (
    Column("id", "", "Input", "a file's path within its folder without the ending, or the id of a table's row", _OWN),
    Column("file", "", "File", "that the body is from", _OWN),
    Column("row", "", "Row", "of the table, from 1; empty for other files", _OWN),
    Column("person", "", "Person", "in a file of several", _OWN),
    Column("frame", "", "Frame", "of the motion, from 0; empty where a file has one row", _OWN),
    Column("model", "", "Model", "that measures the body", _OWN),
    Column("sex", "", "Sex", "of the model, and of those that percentiles compare with", _OWN),
    Column("age", "years", "Age", "as given", "the input"),
)
_FIT = (
    Column("fit_median_mm", "mm", "Fit, median distance", "of the scan's points from the body's skin", _OWN),
    Column("fit_p95_mm", "mm", "Fit, 95 % of distances", "of the scan's points from the body's skin are below", _OWN),
    Column("fit_unexplained_share", "", "Fit, unexplained", "part of the deviation that ten betas do not say", _OWN),
)
COMPARED = (
    *(f"{one.name}_cm" for one in ANTHROPOMETRY),
    *("body_l", "weight_kg", *(f"{tissue.name}_l" for tissue in TISSUES), *(index.name for index in INDICES)),
)
"""Columns in which outliers are looked for."""


def cohort_columns(scans: bool = False, references: Iterable[str] = ()) -> list[Column]:
    """Return all columns in order; with `scans`, those of fits; with references, one's own percentiles."""
    betas = [
        Column(f"beta_{number}", "SD", f"Beta {number}", "shape coefficient, as the model is asked", "the input")
        for number in range(NUM_BETAS)
    ]
    columns = [*_WHO, *betas, *codebook()]
    for name in references:
        columns.append(Column(f"own_percentile_{name}", "%", f"Percentile of {name}", "of one's own table", "the user"))
        columns.append(
            Column(f"own_percentile_{name}_of", "", "Who is compared with", "of one's own table", "the user")
        )
    if scans:
        columns += [*_FIT, *_of_scans()]
    return [*columns, Column("notes", "", "Notes", "what of the input was left out or assumed", _OWN)]


def _of_scans() -> Sequence[Column]:
    measured = [column for column in codebook() if column.name in {f"{one.name}_cm" for one in ANTHROPOMETRY}]
    return [
        replace(
            column,
            name=f"{SCAN_PREFIX}{column.name}",
            title=f"{column.title}, of the scan",
            definition=f"{column.definition}; on the scan's own surface, not on the ten betas' body",
        )
        for column in measured
    ]


def is_text(name: str) -> bool:
    """Whether a column holds words, or numbers that may have a mark, such as percentiles beyond 95."""
    return name in (*_TEXTS, *TEXT_COLUMNS) or name.startswith("own_percentile_")
