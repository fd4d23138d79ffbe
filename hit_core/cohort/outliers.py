"""Bodies that stand apart from the others of their sex, by a robust rule, column by column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

__all__ = ["FEWEST", "LIMIT", "RULE", "Outlier", "find_outliers"]

LIMIT, FEWEST = 3.5, 20
"""Modified z-score from which a value is an outlier, and the bodies of a sex that it takes to say so."""
_CONSISTENT = 0.6745
"""The median absolute deviation of a normal distribution, in its standard deviations."""
RULE = (
    f"A value is marked where its modified z-score, {_CONSISTENT} times its distance from the median of its sex by the "
    f"median absolute deviation, is over {LIMIT} (Iglewicz and Hoaglin 1993), with {FEWEST} bodies of that sex or more."
)


@dataclass(frozen=True)
class Outlier:
    """A value that stands apart: its column, its sex's median, and its modified z-score."""

    column: str
    value: float
    median: float
    score: float


def find_outliers(table: Path, columns: Sequence[str]) -> dict[int, list[Outlier]]:
    """Return a cohort's outliers by row number, from its Parquet table; one column is held at a time."""
    from pyarrow.parquet import ParquetFile

    found: dict[int, list[Outlier]] = defaultdict(list)
    with ParquetFile(table) as file:
        sexes = np.array(file.read(columns=["sex"])["sex"].to_pylist(), dtype=object)
        groups = [np.flatnonzero(sexes == sex) for sex in sorted({sex for sex in sexes if sex})]
        for column in columns:
            values = file.read(columns=[column])[column].to_numpy().astype(float)
            for group in groups:
                for row, outlier in _of_group(column, values, group):
                    found[row].append(outlier)
    return {row: sorted(found[row], key=lambda one: -abs(one.score)) for row in sorted(found)}


def _of_group(column: str, values: np.ndarray, group: np.ndarray) -> list[tuple[int, Outlier]]:
    known = group[np.isfinite(values[group])]
    if len(known) < FEWEST:
        return []
    median = float(np.median(values[known]))
    spread = float(np.median(np.abs(values[known] - median)))
    if spread == 0:
        return []
    scores = _CONSISTENT * (values[known] - median) / spread
    far = np.flatnonzero(np.abs(scores) > LIMIT)
    return [(int(known[one]), Outlier(column, float(values[known[one]]), median, float(scores[one]))) for one in far]
