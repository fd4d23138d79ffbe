"""A report as PDF with real text: ReportLab lays it out, a sheet of A4 a page, in matplotlib's DejaVu fonts."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape as escaped

from reportlab.graphics.shapes import Circle, Drawing, PolyLine, Rect
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Image, KeepInFrame, Paragraph, Spacer
from reportlab.platypus import Table as Grid

from ...errors import InputError
from ...fonts import CHINESE, chinese_font_file, has_chinese, plain_font_file
from ...phrases import current, phrase, told
from ..records import PROGRAM
from .parts import RULER_M, Curve, Document, Figure, Letterhead, Page, Row, Table

__all__ = ["as_pdf", "check_letters"]

IN_HTML = phrase("Write an .html report, which a browser prints as PDF")
FONT, BOLD = "HIT-DejaVuSans", "HIT-DejaVuSans-Bold"
EMBEDDED, READERS = "HIT-Chinese", "STSong-Light"
"""Chinese: a TrueType font of the system, or else the font that PDF readers have for it."""
MARGIN = 10 * mm
WIDE, HIGH = A4[0] - 2 * MARGIN, A4[1] - 2 * MARGIN
GAP = 4 * mm
SHARES = (0.285, 0.295, 0.42)
"""Of the width, for three columns."""
INK, QUIET, LINE, PALE, MARK = (HexColor(code) for code in ("#1d2530", "#55606c", "#b9c2cc", "#f3f5f7", "#b3261e"))
NOTICE, BAR = HexColor("#fff3d6"), HexColor("#dde3e9")
RIGHT_TO_LEFT = ("R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "PDF", "PDI", "FSI")
"""Kinds of letters, and marks that turn the direction."""
CURVE = (56 * mm, 16 * mm)
LOGO = (50 * mm, 12 * mm)
SWATCH = 11.0
"""Of a tissue's colour and the gap after it, points."""


def _style(size: float, color: Any = INK, font: str = FONT, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(f"{font}{size}", fontName=font, fontSize=size, leading=1.25 * size, textColor=color, **more)


TITLE, HEAD = _style(14.0, font=BOLD, spaceAfter=3), _style(8.5, font=BOLD, spaceBefore=6, spaceAfter=1)
TEXT, SMALL, CAPTION = _style(8.5, spaceBefore=5), _style(7.0, QUIET, spaceBefore=4), _style(6.6, QUIET)
CELL, SUB = _style(7.2), _style(8.5, QUIET)
LETTER, TOLD = _style(10.0, font=BOLD), _style(7.5, backColor=NOTICE, borderPadding=2, spaceBefore=5, spaceAfter=3)


@lru_cache(maxsize=1)
def _fonts() -> frozenset[int]:
    """Register the fonts; the letters that they have."""
    letters = set()
    for name, bold in ((FONT, False), (BOLD, True)):
        font = TTFont(name, str(plain_font_file(bold)))
        registerFont(font)
        letters.update(font.face.charToGlyph)
    registerFontFamily(FONT, FONT, BOLD, FONT, BOLD)
    return frozenset(letters)


@lru_cache(maxsize=1)
def _chinese() -> str:
    """Register a font with Chinese letters; its name."""
    file = chinese_font_file()
    try:
        if file is not None:
            registerFont(TTFont(EMBEDDED, str(file)))
            return EMBEDDED
    except TTFError:  # outlines of another kind, which ReportLab cannot embed
        pass
    registerFont(UnicodeCIDFont(READERS))
    return READERS


def _has_letter(letter: str) -> bool:
    if ord(letter) in _fonts():
        return True
    try:
        return has_chinese(letter) and bool(letter.encode("gbk"))
    except UnicodeEncodeError:
        return False


def check_letters(text: str, field: str) -> None:
    """Raise an InputError where a PDF could not show a text as it is written.

    Raises
    ------
    InputError
        The font lacks a letter, or it is written from right to left, which is not laid out.
    """
    bad = [one for one in text if not _has_letter(one) or unicodedata.bidirectional(one) in RIGHT_TO_LEFT]
    if bad:
        raise InputError.about(
            phrase("has letters that this program's PDFs cannot show"),
            field=field,
            found="".join(dict.fromkeys(bad))[:20],
            remedy=IN_HTML,
        )


def as_pdf(document: Document) -> bytes:
    """Return the whole file; `check_letters` says before which texts it cannot show."""
    _fonts()
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, lang=current().code.replace("_", "-"), initialFontName=FONT)
    canvas.setTitle(told(document.title))
    canvas.setCreator(PROGRAM)
    for page in document.pages:
        sheet = KeepInFrame(WIDE, HIGH, list(_page(page, document.letterhead)), mode="shrink")
        _, used = sheet.wrapOn(canvas, WIDE, HIGH)
        sheet.drawOn(canvas, MARGIN, MARGIN + HIGH - used)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _page(page: Page, letterhead: Letterhead) -> Iterable[Flowable]:
    if letterhead.institution or letterhead.logo:
        yield _letter(letterhead)
    yield _text(page.title, TITLE)
    yield _text(page.subtitle, SUB)
    yield from (_text(notice, TOLD) for notice in page.notices)
    if page.figures:
        yield Spacer(1, 2 * mm)
        yield _pictures(page)
    for table in page.wide:
        yield from _table(table, WIDE)
    if page.columns:
        widths = [share * (WIDE - 2 * GAP) for share in SHARES]
        cells = [
            [part for table in column for part in _table(table, width)]
            for column, width in zip(page.columns, widths, strict=True)
        ]
        yield _side_by_side(cells, [widths[0] + GAP, widths[1] + GAP, widths[2]], "TOP")
    for table in page.below:
        yield from _table(table, WIDE)
    if page.curves:
        yield Spacer(1, 3 * mm)
        drawn = [[_drawn(curve), _text(curve.title, CAPTION), Spacer(1, 2 * mm)] for curve in page.curves]
        for start in range(0, len(drawn), 3):
            line = drawn[start : start + 3]
            yield _side_by_side(line, [WIDE / 3] * len(line), "TOP")
    yield from (_text(text, TEXT) for text in page.paragraphs)
    yield from (_text(text, SMALL) for text in page.small)


def escape(text: str) -> str:
    """Return a text in the language in use, as ReportLab's markup."""
    return CHINESE.sub(lambda found: f'<font name="{_chinese()}">{found[0]}</font>', escaped(told(text)))


def _text(text: str, style: ParagraphStyle) -> Paragraph:
    if has_chinese(told(text)):  # lines end between any two letters
        style = ParagraphStyle(f"{style.name}-chinese", style, wordWrap="CJK")
    return Paragraph(escape(text), style)


def _width(text: str, font: str) -> float:
    """Return how wide a cell's text is."""
    size, said = CELL.fontSize, told(text)
    chinese = "".join(CHINESE.findall(said))
    return stringWidth(CHINESE.sub("", said), font, size) + (stringWidth(chinese, _chinese(), size) if chinese else 0)


def _letter(letterhead: Letterhead) -> Grid:
    cells: list[Flowable] = []
    if letterhead.logo:
        wide, high = ImageReader(io.BytesIO(letterhead.logo)).getSize()
        shrunk = min(LOGO[0] / wide, LOGO[1] / high)
        cells.append(Image(io.BytesIO(letterhead.logo), wide * shrunk, high * shrunk))
    widths = [cells[0].drawWidth + GAP] if cells else []
    cells.append(_text(letterhead.institution, LETTER))
    return _side_by_side([[cell] for cell in cells], [*widths, WIDE - sum(widths)], "MIDDLE")


def _side_by_side(cells: Sequence[Any], widths: Sequence[float], align: str) -> Grid:
    bare = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return Grid([list(cells)], list(widths), hAlign="LEFT", style=[*bare, ("VALIGN", (0, 0), (-1, -1), align)])


def _pictures(page: Page) -> Grid:
    """Standing bodies on one floor, and slices beside them."""
    widths = [one.size_mm[0] * mm for one in page.figures]
    parts: list[list[Flowable]] = [
        [_image(one), _text(one.title, CAPTION)] for one in page.figures
    ]  # fmt: skip
    parts[-1].append(_ruler(page.figures))
    left = WIDE - sum(widths) - GAP * len(widths)
    slices = [part for one in page.across for part in (_image(one, left), _text(one.title, CAPTION))]
    if page.across:
        slices.append(_ruler(page.across))
    return _side_by_side([*parts, slices], [*(width + GAP for width in widths), left], "BOTTOM")


def _image(figure: Figure, most: float = WIDE) -> Image:
    wide, high = (side * mm for side in figure.size_mm)
    shrunk = min(1.0, most / wide)
    return Image(io.BytesIO(figure.png()), wide * shrunk, high * shrunk, hAlign="LEFT")


def _ruler(figures: Sequence[Figure]) -> Flowable:
    shrunk = figures[0].shrunk
    wide = 1000 * RULER_M / shrunk * mm
    drawing = Drawing(wide, 3 * mm)
    drawing.add(PolyLine([0, 2.2 * mm, 0, mm, wide, mm, wide, 2.2 * mm], strokeColor=INK, strokeWidth=0.6))
    said = _text(f"{100 * RULER_M:.0f} cm (1:{shrunk})", CAPTION)
    return _side_by_side([[drawing, said]], [max(wide, 30 * mm)], "TOP")


def _table(table: Table, width: float) -> Iterable[Flowable]:
    yield _text(table.title, HEAD)
    rows: list[list[Any]] = [[_cell(cell, BOLD) for cell in table.head]] if table.head else []
    rows += [_cells(row) for row in table.rows]
    begins = 1 if table.head else 0
    style: list[tuple[Any, ...]] = [
        ("FONT", (0, 0), (-1, -1), FONT, CELL.fontSize, CELL.leading),
        ("TEXTCOLOR", (0, 0), (-1, -1), INK),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.5),
        ("TOPPADDING", (0, 0), (-1, -1), 0.3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0.7),
        ("LINEABOVE", (0, 0), (-1, 0), 0.6, LINE),
        ("ROWBACKGROUNDS", (0, begins), (-1, -1), [None, PALE]),
    ]
    if table.head:
        style.append(("FONT", (0, 0), (-1, 0), BOLD, CELL.fontSize, CELL.leading))
    widths = _widths(table, width)
    for number, row in enumerate(rows):
        font = BOLD if number < begins else FONT
        for at, cell in enumerate(row):
            if at and isinstance(cell, str) and _width(cell, font) + 3 > widths[at]:
                row[at] = _text(cell, _style(CELL.fontSize, font=font, alignment=2))
    yield Grid(rows, widths, style=style, hAlign="LEFT")
    if table.note:
        yield _text(table.note, SMALL)


def _widths(table: Table, width: float) -> list[float]:
    """Numbers take what they need, the first column the rest; the broadest gives way to the first one's words."""
    columns = list(zip(*([row.cells for row in table.rows] + ([table.head] if table.head else [])), strict=True))
    wide = [max(_width(cell, BOLD) for cell in column) + 5 for column in columns[1:]]
    if any(row.percentile for row in table.rows):
        wide[-1] = 30 * mm
    words = [word for row in table.rows for word in told(row.cells[0]).split() if not has_chinese(word)]
    swatch = SWATCH if any(row.color is not None for row in table.rows) else 0.0
    lacking = max((_width(word, FONT) + 5 for word in words), default=0.0) + swatch - (width - sum(wide))
    if lacking > 0 and wide:
        broadest = wide.index(max(wide))
        parts = [part for cell in columns[broadest + 1] for part in told(cell).split()]
        wide[broadest] = max(wide[broadest] - lacking, max((_width(part, BOLD) for part in parts), default=0.0) + 5)
    return [width - sum(wide), *wide]


def _cell(text: str, font: str = FONT) -> Any:
    """Return what stands in a cell at the right: a plain text, where its font has all letters."""
    return _text(text, _style(CELL.fontSize, font=font, alignment=2)) if has_chinese(told(text)) else told(text)


def _cells(row: Row) -> list[Any]:
    first, *others = row.cells
    cells: list[Any] = [_text(first, CELL), *map(_cell, others)]
    if row.color is not None:
        code = "#{:02x}{:02x}{:02x}".format(*row.color)
        cells[0] = Paragraph(f'<font color="{code}">■</font> {escape(first)}', CELL)
    if row.percentile:
        bar = Drawing(18 * mm, 2.2 * mm)
        bar.add(Rect(0, 0.2 * mm, 18 * mm, 1.6 * mm, fillColor=BAR, strokeColor=None))
        bar.add(Rect(0.18 * row.place * mm, 0, 0.7 * mm, 2.1 * mm, fillColor=MARK, strokeColor=None))
        said = Paragraph(escape(others[-1]), _style(CELL.fontSize, alignment=2))
        cells[-1] = _side_by_side([bar, said], [19 * mm, 9 * mm], "MIDDLE")
    return cells


def _drawn(curve: Curve) -> Drawing:
    wide, high = CURVE
    drawing = Drawing(wide, high)
    if curve.band_edges is not None:
        low, top = curve.band_edges
        drawing.add(Rect(0, low * high, wide, (top - low) * high, fillColor=BAR, strokeColor=None))
    points = [(2 * mm + x * (wide - 4 * mm), y * high) for x, y in curve.points]
    drawing.add(PolyLine([end for point in points for end in point], strokeColor=MARK, strokeWidth=1.1))
    for x, y in points:
        drawing.add(Circle(x, y, 0.8 * mm, fillColor=MARK, strokeColor=Color(0, 0, 0, 0)))
    return drawing
