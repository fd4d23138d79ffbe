"""What is burnt into a picture that leaves the program: a border with legend, sides, scale and warnings.

The border lies around the picture, so that nothing of it covers what the picture shows.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from .body.beta_limits import TRAINED_BETA
from .body.side_letters import Sides
from .errors import InputError
from .fonts import drawable, picture_font
from .phrases import phrase, shown, speaking, told
from .tissues import Found

__all__ = [
    "PHANTOM",
    "SIDES_UNKNOWN",
    "Border",
    "Caption",
    "around",
    "framed",
    "hatched",
    "length_text",
    "round_length",
    "warnings",
    "within",
]

PHANTOM = phrase("Demonstration phantom, not medical data")
EXTRAPOLATED = phrase("Betas beyond 2: the model extrapolates")
SIDES_UNKNOWN = phrase("Edges without a letter lie askew to the body")

_FONT_SHARE = 0.018
"""Height of letters, as a share of the side of a square as large as the picture."""
_SMALLEST, _LARGEST = 9, 96
_MOST = 0.45
"""Share of a picture's height that the border may take before it says less."""
_SCALE_SHARE = 0.2
_HATCH_SHARE = 2
"""Lines and gaps of a hatching are this many halves of a slice's pixel wide."""
_PAPER = {False: (255, 255, 255, 255), True: (27, 31, 38, 255)}
_INK = {False: (38, 38, 46, 255), True: (226, 231, 238, 255)}

_WORDS = re.compile("[\u2e80-\uffef][\u3001\u3002\uff01-\uff0c\uff1a-\uff1f]*|\\s*[^\\s\u2e80-\uffef]+")
"""What stays on one line: a word, or a Chinese letter with the marks that follow it."""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Caption:
    """What stands around a picture.

    Attributes
    ----------
    legend : tuple[tuple[str, str, tuple[int, int, int]], ...]
        Colours in use: a short name, what it means, and the colour.
    notes : tuple[str, ...]
        Sentences, the most important first.
    sides : Sides | None
        Letters of the edges; None leaves no room for them.
    scaled : bool
        Whether a scale bar is drawn, of which `scale_note` says where it holds.
    """

    legend: tuple[tuple[str, str, tuple[int, int, int]], ...] = ()
    notes: tuple[str, ...] = ()
    sides: Sides | None = None
    scaled: bool = True
    scale_note: str = ""


@dataclass(frozen=True)
class Border:
    """Room around a picture, in pixels, and what of its caption fits into it."""

    left: int
    top: int
    right: int
    bottom: int
    font: int
    caption: Caption

    def inner(self, size: tuple[int, int]) -> tuple[int, int]:
        """Return what is left for the picture, of a whole of this width and height."""
        return size[0] - self.left - self.right, size[1] - self.top - self.bottom

    def record(self) -> dict[str, int]:
        """Return its widths for a file's record."""
        return {side: getattr(self, side) for side in ("left", "top", "right", "bottom")}


def warnings(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what a record warns of, in the words of a picture."""
    found = [PHANTOM] if record.get("model", {}).get("is_phantom") else []
    said = [str(warning) for warning in record.get("warnings", ())]
    betas = record.get("body", {}).get("betas", ())
    if any(abs(float(beta)) > TRAINED_BETA for beta in betas) and not any("extrapolates" in text for text in said):
        found.append(EXTRAPOLATED)
    return (*found, *said)


def within(size: tuple[int, int], caption: Caption) -> Border:
    """Return a border inside a picture of this width and height; in small pictures it says less.

    Raises
    ------
    InputError
        Not even the notes have room.
    """
    width, height = size
    font = _font_size(size)
    caption = _told(caption)
    short = replace(caption, legend=tuple((name, "", color) for name, _, color in caption.legend))
    bare = replace(short, legend=(), scaled=False, sides=None)
    for said, letters in ((caption, font), (short, font), (short, _SMALLEST), (bare, _SMALLEST)):
        border = _border(width, letters, said)
        if border.top + border.bottom <= _MOST * height and border.left + border.right < 0.5 * width:
            return border
    raise InputError.about(
        phrase("the picture is too small for its notice"),
        found=phrase("{width} x {height} pixels", width=width, height=height),
        remedy=phrase("Make it larger, or choose a plain picture"),
    )


def around(size: tuple[int, int], caption: Caption) -> Border:
    """Return a border outside of a picture of this width and height."""
    font = _font_size(size)
    caption = _told(caption)
    margin = _margin(font, caption)
    width = max(size[0] + 2 * margin, 24 * font)  # a slice of a leg is narrower than a line of text
    spare = width - size[0]
    border = _border(width, font, caption)
    return replace(border, left=spare // 2, right=spare - spare // 2)


def framed(
    pixels: Pixels, border: Border, *, pixel_m: float | None = None, sides: Sides | None = None, dark: bool = False
) -> Pixels:
    """Return a picture (H, W, 3 or 4) with its border; what is transparent in it stays so.

    Parameters
    ----------
    pixels : Pixels
        A picture.
    border : Border
        The room around it.
    pixel_m : float | None
        Edge of a pixel on the body, metres, for the scale bar.
    sides : Sides | None
        Other letters than the caption's.
    dark : bool
        Light letters on a dark border.
    """
    height, width, channels = pixels.shape
    caption, font = border.caption, border.font
    size = (width + border.left + border.right, height + border.top + border.bottom)
    canvas = Image.new("RGBA", size, _PAPER[dark])
    inside = Image.fromarray(np.ascontiguousarray(pixels))
    canvas.paste(inside, (border.left, border.top))  # as it is: nothing is mixed
    draw = ImageDraw.Draw(canvas)
    letters: dict[str, Any] = {"font": picture_font(font, drawable().code), "fill": _INK[dark]}
    middle, centre = border.top + height / 2, border.left + width / 2
    places = (
        ((border.left / 2, middle), "mm"), ((size[0] - border.right / 2, middle), "mm"),
        ((centre, border.top / 2), "mm"), ((centre, border.top + height + 0.6 * font), "mm"),
    )  # fmt: skip
    for letter, (place, anchor) in zip((sides or caption.sides) if caption.sides else (), places, strict=False):
        draw.text(place, letter, anchor=anchor, **letters)
    top = border.top + height + (_line(font) if caption.sides else 0)
    for item, (x, y) in zip(*_flow(size[0], font, caption), strict=True):
        at = (x, top + y)
        if isinstance(item, str):
            draw.text(at, item, anchor="la", **letters)
        elif item is None:
            _draw_scale(draw, at, size[0], caption, pixel_m, letters)
        else:
            _draw_swatch(draw, at, item, letters)
    return np.asarray(canvas if channels == 4 else canvas.convert("RGB")).copy()


def hatched(drawn: Pixels, found: Pixels) -> Pixels:
    """Return a picture (H, W, 4) with lines over what was found elsewhere than at its origin; `found` may be coarse."""
    scale = drawn.shape[0] // found.shape[0]
    carried = np.kron(found == Found.CARRIED, np.ones((scale, scale), np.bool_))
    row, column = np.indices(drawn.shape[:2])
    width = max(1, _HATCH_SHARE * scale // 2)
    lines = carried & ((row + column) // width % 2 == 0) & (drawn[..., 3] > 0)
    hatching = drawn.copy()
    hatching[lines, :3] = np.where(drawn[lines, :3].mean(1, keepdims=True) > 110, 0, 255)
    return hatching


def round_length(value: float) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is no larger than a value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step for step in (5, 2, 1) if step * power <= value * (1 + 1e-9) or step == 1) * power


def length_text(length: float) -> str:
    """Return a length in metres for people."""
    return f"{shown(length * 100, 'g')} cm" if length >= 0.01 else f"{shown(length * 1000, 'g')} mm"


def _told(caption: Caption) -> Caption:
    """Return a caption in the language in use, or in English where the font of that is missing."""
    with speaking(drawable()):
        legend = tuple((told(name), told(meaning), color) for name, meaning, color in caption.legend)
        return replace(
            caption, legend=legend, notes=tuple(map(told, caption.notes)), scale_note=told(caption.scale_note)
        )


# Where things stand in the strip below the picture.

_Swatch = tuple[str, tuple[int, int, int]]


def _border(width: int, font: int, caption: Caption) -> Border:
    _, places = _flow(width, font, caption)
    lines = _line(font) if caption.sides else 0
    bottom = round(max((y for _, y in places), default=-_line(font)) + _line(font) + lines + 0.3 * font)
    margin = _margin(font, caption)
    return Border(margin, _line(font) if caption.sides else 0, margin, bottom, font, caption)


def _flow(width: int, font: int, caption: Caption) -> tuple[list[str | _Swatch | None], list[tuple[float, float]]]:
    """Return the scale bar (None), the legend and the notes, and where each begins, from the strip's upper left."""
    edge, gap, line = 0.6 * font, 1.2 * font, _line(font)
    items: list[tuple[str | _Swatch | None, float]] = []
    if caption.scaled:
        note = 0.0 if not caption.scale_note else _width(caption.scale_note, font) + 0.4 * font
        items.append((None, _SCALE_SHARE * width + _width(" 500 mm", font) + 0.4 * font + note))
    for name, meaning, color in caption.legend:
        text = f"{name} {meaning}".strip()
        items.append(((text, color), 1.3 * font + _width(text, font)))
    found: list[str | _Swatch | None] = []
    places: list[tuple[float, float]] = []
    x, y = edge, 0.3 * font
    for item, needs in items:
        if x > edge and x + needs > width - edge:
            x, y = edge, y + line
        found.append(item)
        places.append((x, y))
        x += needs + gap
    if items:
        y += line
    for sentence in caption.notes:
        for text in _wrapped(sentence, width - 2 * edge, font):
            found.append(text)
            places.append((edge, y))
            y += line
    return found, places


def _wrapped(text: str, width: float, font: int) -> Sequence[str]:
    lines = [""]
    for word in _WORDS.findall(text):
        longer = lines[-1] + word
        if lines[-1] and _width(longer.strip(), font) > width:
            lines.append(word.strip())
        else:
            lines[-1] = longer
    return [line.strip() for line in lines]


def _draw_swatch(draw: ImageDraw.ImageDraw, at: tuple[float, float], item: _Swatch, letters: Mapping[str, Any]) -> None:
    text, color = item
    size = letters["font"].size
    box = (at[0], at[1] + 0.15 * size, at[0] + 0.9 * size, at[1] + 1.05 * size)
    draw.rectangle(box, fill=(*color, 255), outline=letters["fill"])
    draw.text((at[0] + 1.3 * size, at[1]), text, anchor="la", **letters)


def _draw_scale(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    width: int,
    caption: Caption,
    pixel_m: float | None,
    letters: Mapping[str, Any],
) -> None:
    if pixel_m is None or not 0 < pixel_m < math.inf:
        return
    length, size = round_length(_SCALE_SHARE * width * pixel_m), letters["font"].size
    x, y = at[0], at[1] + 0.7 * size
    end, thick = x + length / pixel_m, max(1, round(0.12 * size))
    draw.line((x, y, end, y), fill=letters["fill"], width=thick)
    for tick in (x, end):
        draw.line((tick, y - 0.3 * size, tick, y + 0.3 * size), fill=letters["fill"], width=thick)
    text = f"{length_text(length)} {caption.scale_note}".strip()
    draw.text((end + 0.4 * size, at[1]), text, anchor="la", **letters)


def _font_size(size: tuple[int, int]) -> int:
    return min(max(round(_FONT_SHARE * math.sqrt(size[0] * size[1])), _SMALLEST + 2), _LARGEST)


def _margin(font: int, caption: Caption) -> int:
    return round(1.4 * font) if caption.sides else 0


def _line(font: int) -> int:
    return round(1.35 * font)


def _width(text: str, font: int) -> float:
    return float(picture_font(font, drawable().code).getlength(text))
