"""The contact sheet of a cohort: one HTML file without outside links, a small picture a body, outliers marked."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from ..atomic import writing
from ..body.beta_limits import NUM_BETAS
from ..body.model import BodyModel
from ..writers.records import PHANTOM_NOTICE
from .ledger import Ledger
from .outliers import RULE, Outlier
from .results import FAILURES, OUTLIERS, TABLE, TABLE_PARQUET
from .thumbnails import THUMBNAIL, thumbnail

__all__ = ["MOST_SHOWN", "SHEET", "shown_rows", "write_sheet"]

SHEET = "contact_sheet.html"
MOST_SHOWN = 300
"""Bodies on a sheet: 2 MB of pictures."""
MOST_FAILURES = 50
_TITLES = {"height_cm": "height", "weight_kg": "weight", "AT_l": "subcutaneous fat"}
_MOST_MARKS = 4
_STYLE = f"""
body {{ font: 13px/1.35 system-ui, sans-serif; color: #1d2530; margin: 16px; background: #fff }}
h1 {{ font-size: 20px; margin: 0 0 4px }} h2 {{ font-size: 15px; margin: 18px 0 6px }}
p {{ margin: 4px 0; max-width: 110ch }}
.sub {{ color: #55606c }} .notice {{ background: #fff3d6; padding: 4px 8px; max-width: 110ch }}
.sheet {{ display: grid; grid-template-columns: repeat(auto-fill, minmax({THUMBNAIL[0] + 18}px, 1fr)); gap: 10px }}
figure {{ margin: 0; padding: 6px; border: 1px solid #d5dbe1; border-radius: 4px }}
figcaption {{ overflow-wrap: anywhere }}
figure.out {{ border: 2px solid #b3261e; padding: 5px }} .mark {{ color: #b3261e; display: block }}
img {{ display: block; width: {THUMBNAIL[0]}px; height: {THUMBNAIL[1]}px; margin: 0 auto }}
li {{ overflow-wrap: anywhere }}
"""


def shown_rows(count: int, outliers: Mapping[int, Sequence[Outlier]], most: int = MOST_SHOWN) -> list[int]:
    """Return which rows a sheet shows: all, or those that stand apart most with an even choice of the others."""
    if count <= most:
        return list(range(count))
    strongest = sorted(outliers, key=lambda row: (-abs(outliers[row][0].score), row))[: most // 2]
    rest = most - len(strongest)
    return sorted({*strongest, *(number * count // rest for number in range(rest))})


def write_sheet(
    ledger: Ledger,
    folder: Path,
    outliers: Mapping[int, Sequence[Outlier]],
    body_models: Mapping[str, BodyModel],
    units: Mapping[str, str],
    phantom: bool,
) -> None:
    """Write the sheet.

    Parameters
    ----------
    ledger, folder
        Whose rows, and whereto.
    outliers
        By row number.
    body_models
        By the models' names.
    units
        Of columns.
    phantom
        Whether a model is the demonstration phantom.
    """
    _, count, failures = ledger.counts()
    shown = set(shown_rows(count, outliers))
    with writing(folder / SHEET) as stream:

        def put(text: str) -> None:
            stream.write(text.encode())

        put(_head(count, len(shown), failures, len(outliers), phantom))
        for title, apart in (("Bodies that stand apart", True), ("Others, in the order of the inputs", False)):
            chosen = {number for number in shown if (number in outliers) == apart}
            if not chosen:
                continue
            put(f'<h2>{title}</h2><div class="sheet">\n')
            for number, row in ledger.rows_at(chosen):
                put(_card(row, outliers.get(number, ()), body_models, units))
            put("</div>\n")
        put(_failures(ledger, failures))
        put("</body></html>\n")


def _head(count: int, shown: int, failures: int, apart: int, phantom: bool) -> str:
    told = f"Bodies measured: {count}. Failures: {failures}. Bodies with values that stand apart: {apart}."
    if shown < count:
        told += f" {shown} are shown: those that stand apart most, and an even choice of the others."
    notice = f'<p class="notice">{escape(PHANTOM_NOTICE)}</p>' if phantom else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cohort: contact sheet</title><style>{_STYLE}</style></head><body>
<h1>Contact sheet</h1>{notice}
<p>{escape(told)}</p>
<p class="sub">All numbers are in {TABLE} and {TABLE_PARQUET}, outliers in {OUTLIERS}, failures in {FAILURES}.
Bodies stand in the X-pose, seen from the front and from their left, all at one scale. {escape(RULE)}</p>
"""


def _card(
    row: Mapping[str, Any], outliers: Sequence[Outlier], body_models: Mapping[str, BodyModel], units: Mapping[str, str]
) -> str:
    who = " ".join(
        str(part)
        for part in (row["id"], row.get("person"), f"frame {row['frame']}" if "frame" in row else None)
        if part is not None
    )
    picture = thumbnail(body_models[row["model"]], [row[f"beta_{number}"] for number in range(NUM_BETAS)])
    told = [f"{title} {row[name]:g} {units[name]}" for name, title in _TITLES.items() if name in row]
    marks = [
        f"{one.column.rpartition('_')[0] if units[one.column] else one.column} {one.value:g} {units[one.column]} "
        f"(median {one.median:.4g}, z {one.score:+.1f})"
        for one in outliers[:_MOST_MARKS]
    ]
    if len(outliers) > _MOST_MARKS:
        marks.append(f"and {len(outliers) - _MOST_MARKS} more")
    lines = "".join(f'<span class="mark">{escape(mark)}</span>' for mark in marks)
    kind = ' class="out"' if outliers else ""
    return (
        f'<figure{kind}><img alt="{escape(who)}" src="{picture}"><figcaption><b>{escape(who)}</b> '
        f"{escape(str(row['sex']))}{''.join(f'<br>{escape(one)}' for one in told)}{lines}</figcaption></figure>\n"
    )


def _failures(ledger: Ledger, count: int) -> str:
    if not count:
        return ""
    items = [
        f"<li><b>{escape(source.name)}</b>: {escape(sentence)}</li>"
        for source, sentence in itertools.islice(ledger.failures(), MOST_FAILURES)
    ]
    more = f"<p>{count - MOST_FAILURES} more are in {FAILURES}.</p>" if count > MOST_FAILURES else ""
    return f"<h2>Failures</h2><ul>{''.join(items)}</ul>{more}\n"
