"""A report as one HTML file: no links to anything outside, its numbers as JSON inside."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape as escaped

from ...phrases import current, phrase, told
from ..records import to_json
from ..report_record import RECORD_TAG
from .parts import RULER_M, Curve, Document, Figure, Page, Row, Table

__all__ = ["as_html"]

LOGO = phrase("logo")
CURVE_MM = (56.0, 16.0)
STYLE = """
@page { size: A4; margin: 10mm 12mm } * { box-sizing: border-box }
body { font: 8pt/1.28 system-ui, sans-serif; color: #1d2530; max-width: 186mm; margin: 6mm auto; background: #fff }
section + section { break-before: page } @media screen { section + section { margin-top: 18mm } }
@media print { body { margin: 0 auto } }
h1 { font-size: 14pt; margin: 0 } h2 { font-size: 8.5pt; margin: 1.8mm 0 0.5mm; border-bottom: 1px solid #b9c2cc }
.letter { display: flex; gap: 4mm; align-items: center; margin-bottom: 2mm }
.letter img { max-height: 12mm; max-width: 50mm }
.sub { color: #55606c } .notice { background: #fff3d6; padding: 0.6mm 2mm; margin: 1mm 0 } p { margin: 1.2mm 0 }
.pictures { display: flex; gap: 4mm; align-items: flex-end }
.pictures > :last-child { flex: 1; min-width: 0 } figure { margin: 0 0 0.6mm }
figcaption { color: #55606c; font-size: 7pt; max-width: 44mm }
.across figcaption { max-width: none } img { display: block; max-width: 100% }
.columns { display: grid; grid-template-columns: 1fr 1fr 1.45fr; gap: 4mm; align-items: start; font-size: 7.2pt }
.ruler { border: solid #1d2530; border-width: 0 1px 1px; height: 1.5mm; margin-top: 1mm }
table { border-collapse: collapse; width: 100% } td, th { padding: 0 1mm; text-align: left; vertical-align: top }
td.n, th.n { text-align: right; white-space: nowrap } tr:nth-child(even) { background: #f3f5f7 }
.bar { position: relative; display: inline-block; width: 18mm; height: 2mm; background: #dde3e9 }
.bar i { position: absolute; top: -0.4mm; width: 0.8mm; height: 2.8mm; background: #b3261e }
.rank { display: inline-block; width: 6mm }
.swatch { display: inline-block; width: 2.4mm; height: 2.4mm; vertical-align: middle }
.small { font-size: 6.6pt; color: #55606c; overflow-wrap: anywhere } .note { font-size: 6.6pt; color: #55606c }
.curves { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 3mm; margin-top: 3mm }
.curves figcaption { max-width: none } svg { display: block }
"""


def escape(text: str) -> str:
    """Return a text in the language in use, as HTML."""
    return escaped(told(text))


def as_html(document: Document) -> str:
    """Return the whole file."""
    data = to_json(document.record).replace("<", "\\u003c")
    title, language = escape(document.title), current().code.replace("_", "-")
    return f"""<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>{STYLE}</style></head><body>
{"".join(_page(page, _letterhead(document)) for page in document.pages)}
{RECORD_TAG}{data}</script>
</body></html>
"""


def _letterhead(document: Document) -> str:
    letter = document.letterhead
    logo = f'<img alt="{escape(LOGO)}" src="{_embedded(letter.logo)}">' if letter.logo else ""
    return f'<div class="letter">{logo}<b>{escape(letter.institution)}</b></div>' if logo or letter.institution else ""


def _page(page: Page, letterhead: str) -> str:
    across = "".join(map(_figure, page.across)) + (_ruler(page.across) if page.across else "")
    standing = "".join(f"<div>{_figure(one)}</div>" for one in page.figures[:-1])
    if page.figures:
        standing += f"<div>{_figure(page.figures[-1])}{_ruler(page.figures)}</div>"
    columns = "".join(f"<div>{''.join(map(_table, column))}</div>" for column in page.columns)
    return f"""<section>{letterhead}<h1>{escape(page.title)}</h1>
<div class="sub">{escape(page.subtitle)}</div>
{"".join(f'<div class="notice">{escape(notice)}</div>' for notice in page.notices)}
{f'<div class="pictures">{standing}<div class="across">{across}</div></div>' if page.figures else ""}
{"".join(map(_table, page.wide))}
{f'<div class="columns">{columns}</div>' if columns else ""}
{"".join(map(_table, page.below))}
{f'<div class="curves">{"".join(map(_curve, page.curves))}</div>' if page.curves else ""}
{"".join(f"<p>{escape(text)}</p>" for text in page.paragraphs)}
{"".join(f'<p class="small">{escape(text)}</p>' for text in page.small)}
</section>
"""


def _embedded(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def _figure(figure: Figure) -> str:
    title = escape(figure.title)
    return (
        f'<figure><img alt="{title}" style="width: {figure.size_mm[0]:.1f}mm" src="{_embedded(figure.png())}">'
        f"<figcaption>{title}</figcaption></figure>"
    )


def _ruler(figures: Sequence[Figure]) -> str:
    shrunk = figures[0].shrunk
    wide = 1000 * RULER_M / shrunk
    said = f"{100 * RULER_M:.0f} cm (1:{shrunk})"
    return f'<div class="ruler" style="width: {wide:.1f}mm"></div><figcaption>{said}</figcaption>'


def _table(table: Table) -> str:
    head = "".join(f'<th class="n">{escape(cell)}</th>' if at else "<th></th>" for at, cell in enumerate(table.head))
    lines = "".join(map(_row, table.rows))
    note = f'<div class="note">{escape(table.note)}</div>' if table.note else ""
    return f"<h2>{escape(table.title)}</h2><table>{f'<tr>{head}</tr>' if head else ''}{lines}</table>{note}"


def _row(row: Row) -> str:
    first, *others = map(escape, row.cells)
    if row.color is not None:
        color = ",".join(map(str, row.color))
        first = f'<span class="swatch" style="background: rgb({color})"></span> {first}'
    if row.percentile:
        bar = f'<span class="bar"><i style="left: {row.place:.0f}%"></i></span>'
        others[-1] = f'{bar} <span class="rank">{others[-1]}</span>'
    tip = f' title="{escape(row.tip)}"' if row.tip else ""
    numbers = "".join(f'<td class="n">{cell}</td>' for cell in others)
    return f"<tr{tip}><td>{first}</td>{numbers}</tr>"


def _curve(curve: Curve) -> str:
    wide, high = CURVE_MM
    points = [(2 + x * (wide - 4), (1 - y) * high) for x, y in curve.points]
    band = ""
    if curve.band_edges is not None:
        low, top = curve.band_edges
        place = f'y="{(1 - top) * high:.2f}" height="{(top - low) * high:.2f}"'
        band = f'<rect x="0" width="{wide:g}" {place} fill="#dde3e9"/>'
    line = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    dots = "".join(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="0.8" fill="#b3261e"/>' for x, y in points)
    return (
        f'<figure><svg role="img" aria-label="{escape(curve.title)}" width="{wide:g}mm" height="{high:g}mm" '
        f'viewBox="0 0 {wide:g} {high:g}">{band}<polyline points="{line}" fill="none" stroke="#b3261e" '
        f'stroke-width="0.4"/>{dots}</svg><figcaption>{escape(curve.title)}</figcaption></figure>'
    )
