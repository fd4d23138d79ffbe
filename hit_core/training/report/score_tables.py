"""Evaluation tables on the screen and as CSV, JSON and HTML."""

import csv
import html
import io
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

from ...atomic import write_bytes
from ...plain_text import one_line
from ..core.voxel_scores import METRIC_NAMES, SubjectScores

__all__ = ["screen_table", "write_tables"]

COLUMNS = ("subject", *METRIC_NAMES, "points", "failed")
MEAN = "mean"
STYLE = (
    "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
    "th,td{padding:.3em .7em;border-bottom:1px solid #ccc;text-align:right}"
    "th:first-child,td:first-child{text-align:left}"
    "tr.mean{font-weight:bold;border-top:2px solid #333}"
)


def _rows(scores: Sequence[SubjectScores], means: Mapping[str, float]) -> list[dict[str, Any]]:
    total = {"points": sum(s.points for s in scores), "failed": sum(s.failed for s in scores)}
    return [*(score.row() for score in scores), {"subject": MEAN, **means, **total}]


def _text(value: Any, digits: int = 4) -> str:
    if isinstance(value, float):
        return "-" if math.isnan(value) else f"{value:.{digits}f}"
    return str(value)


def screen_table(scores: Sequence[SubjectScores], means: Mapping[str, float], title: str) -> Group:
    """For the terminal: accuracy, Dice and IoU of each subject and the mean, then composition and counts."""
    overlap = ("accuracy", *(name for name in METRIC_NAMES if name.startswith(("dice", "iou"))))
    rest = (*(name for name in METRIC_NAMES if name.startswith("composition")), "points", "failed")
    rows = _rows(scores, means)
    tables = []
    for names, heading in (
        (overlap, title),
        (rest, "predicted minus labelled, share of the body; voxels; failed searches"),
    ):
        table = Table(
            title=Text(one_line(heading)),
            box=box.SIMPLE_HEAD,
            padding=(0, 1, 0, 0),
            pad_edge=False,
            title_justify="left",
        )
        table.add_column("subject", overflow="fold", min_width=min(24, max(len(row["subject"]) for row in rows)))
        for name in names:
            table.add_column(
                name.replace("composition_", "").replace("accuracy", "acc.").replace("_", "\n"),
                justify="right",
                no_wrap=True,
            )
        for row in rows[:-1]:
            table.add_row(Text(one_line(row["subject"])), *(_text(row[name], 3) for name in names))
        table.add_section()
        table.add_row(MEAN, *(_text(rows[-1][name], 3) for name in names), style="bold")
        tables.append(table)
    return Group(*tables)


def write_tables(
    folder: Path,
    stem: str,
    scores: Sequence[SubjectScores],
    means: Mapping[str, float],
    about: Mapping[str, Any],
) -> None:
    """Write `STEM.csv`, `STEM.json` and `STEM.html`; OutputError if the folder does not allow it."""
    rows = _rows(scores, means)
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_bytes(folder / f"{stem}.csv", text.getvalue().encode())

    def known(row: Mapping[str, Any]) -> dict[str, Any]:
        return {k: None if isinstance(v, float) and math.isnan(v) else v for k, v in row.items()}

    content = {**about, "subjects": [known(row) for row in rows[:-1]], "mean": known(means)}
    write_bytes(folder / f"{stem}.json", json.dumps(content, indent=1, allow_nan=False).encode())
    head = "".join(f"<th>{html.escape(name.replace('_', ' '))}</th>" for name in COLUMNS)
    body = "".join(
        f"<tr{' class=mean' if row['subject'] == MEAN else ''}>"
        + "".join(f"<td>{html.escape(_text(row[name]))}</td>" for name in COLUMNS)
        + "</tr>"
        for row in rows
    )
    caption = html.escape(", ".join(f"{name} {value}" for name, value in about.items() if value))
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{html.escape(stem)}</title>'
        f"<style>{STYLE}</style><p>{caption}</p><table><tr>{head}</tr>{body}</table></html>\n"
    )
    write_bytes(folder / f"{stem}.html", page.encode())
