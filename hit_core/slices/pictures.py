"""Pictures of slice fields: arrays (H, W, 4) of RGBA bytes, row 0 at the top, seen as `planes` says."""

import colorsys
from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
from jaxtyping import Bool, Float, Float32, UInt8
from PIL import Image, ImageDraw

from hit_core.body.side_letters import body_axes, sides_of
from hit_core.errors import InputError
from hit_core.fonts import drawable, picture_font
from hit_core.picture_borders import SIDES_UNKNOWN, Border, Caption, around, framed, length_text, round_length, warnings
from hit_core.slices.fields import FIELDS, SliceFields
from hit_core.slices.planes import Plane
from hit_core.slices.uncertain import UNCERTAIN_BELOW, uncertain_pixels
from hit_core.tissues import TISSUES, Tissue

from ..phrases import phrase, shown, speaking, told

__all__ = [
    "JOINT_COLORS",
    "OF_PROBABILITIES",
    "captioned",
    "class_picture",
    "default_scale",
    "displacement_picture",
    "picture",
    "probability_picture",
    "skinning_picture",
    "tissue_colors",
]

Picture = UInt8[np.ndarray, "H W 4"]
Palette = Literal["published", "color_blind_safe"]
Colors = Mapping[Tissue, tuple[int, int, int]]
"""RGB, 0 to 255, of LT, AT and BT."""

JOINT_COLORS: Float32[np.ndarray, "24 3"] = np.array(
    [colorsys.hsv_to_rgb(joint * 5 % 24 / 24, 0.75, 0.95) for joint in range(24)], dtype=np.float32
)
"""A hue for each joint, 0 to 1; the steps of five put neighbours on the body far apart."""

OF_PROBABILITIES = ("probability", "uncertain")
"""Pictures that are made of the probabilities of the field "occ"."""
_LARGEST_SIDE = 900
_FINE = 3  # sub-pixels a side, for smooth lines
_INK = (38, 38, 46, 255)
_SHOWS = {
    "occ": phrase("Tissue classes"),
    "probability": phrase("Tissues mixed by their probabilities"),
    "sw": phrase("Skinning weights: a hue for each joint, mixed"),
    "beta": phrase("Displacement by body shape, over the tissue classes"),
    "comp": phrase("Compression of a lying body, over the tissue classes"),
}
_UNCERTAIN = {
    True: phrase("Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, calibrated"),
    False: phrase(
        "Cyan: the likeliest class has less than {percent:.0f} %, or is taken from nearby, as the model says, "
        "not calibrated"
    ),
}
"""By whether the probabilities are calibrated."""
_KEY = phrase("{length}  (arrows x {times:g})")
_PLANES = {
    "axial": phrase("axial plane"),
    "frontal": phrase("frontal plane"),
    "sagittal": phrase("sagittal plane"),
    "oblique": phrase("oblique plane"),
}
_SPACES = {
    "posed": phrase("posed space"),
    "shaped": phrase("shaped space"),
    "canonical": phrase("canonical space"),
}


def default_scale(plane: Plane) -> int:
    """Picture pixels per slice pixel that make a picture of about 900 pixels: 1 for a frontal, 4 for an axial slice."""
    return max(1, round(_LARGEST_SIDE / max(plane.shape)))


def picture(fields: SliceFields, name: str, scale: int | None = None, colors: Colors | None = None) -> Picture:
    """Picture of one of `FIELDS`, or of what their probabilities say, with `scale` picture pixels per slice pixel.

    "probability" mixes the classes' colours, "uncertain" shows where the likeliest one is not much likelier.

    Raises
    ------
    InputError
        If the field is unknown or was not evaluated.
    """
    if name not in (*FIELDS, *OF_PROBABILITIES):
        raise InputError.about(
            phrase("unknown slice field"), expected=", ".join((*FIELDS, *OF_PROBABILITIES)), found=name
        )
    scale = default_scale(fields.plane) if scale is None else scale
    colors = colors or tissue_colors("published")
    if name == "occ":
        return class_picture(fields, scale, colors)
    if name == "probability":
        return mixed_picture(fields, scale, colors)
    if name == "uncertain":
        palette = np.array([(0, 0, 0), *(colors[tissue] for tissue in TISSUES)], np.uint8)
        return _enlarged(uncertain_pixels(fields, palette), scale)
    if name == "sw":
        return skinning_picture(fields, scale)
    return displacement_picture(fields, name, scale, colors)


def class_picture(fields: SliceFields, scale: int = 1, colors: Colors | None = None) -> Picture:
    """Classes in their colours; NO is transparent."""
    table = np.zeros((len(Tissue), 4), dtype=np.uint8)
    for tissue, color in (colors or tissue_colors("published")).items():
        table[tissue] = (*color, 255)
    return _enlarged(table[fields.labels], scale)


def mixed_picture(fields: SliceFields, scale: int, colors: Colors) -> Picture:
    """Colours of the tissues mixed by their probabilities, as transparent as NO is probable."""
    palette = np.array([(0, 0, 0), *(colors[tissue] for tissue in TISSUES)], np.float32)
    image = np.empty((*fields.plane.shape, 4), dtype=np.uint8)
    image[..., :3] = (fields.probabilities @ palette).clip(0, 255)
    image[..., 3] = (255 * (1 - fields.probabilities[..., Tissue.NO])).clip(0, 255)
    return _enlarged(image, scale)


def probability_picture(fields: SliceFields, tissue: Tissue, scale: int = 1) -> Picture:
    """Probability of one tissue: its colour, as opaque as it is probable."""
    image = np.empty((*fields.plane.shape, 4), dtype=np.uint8)
    image[..., :3] = tissue.color
    image[..., 3] = np.rint(fields.probabilities[..., tissue] * 255)
    return _enlarged(image, scale)


def skinning_picture(fields: SliceFields, scale: int = 1) -> Picture:
    """Skinning weights as a mixture of the joints' hues; transparent where the class is NO."""
    if fields.skinning_weights_at is None:
        raise InputError.about(
            phrase("this field was not evaluated"), field="sw", remedy=phrase('Ask for the field "sw"')
        )
    rows, columns = fields.plane.shape
    image = np.zeros((rows * columns, 4), dtype=np.uint8)
    inside = fields.labels_at != Tissue.NO
    mixture = fields.skinning_weights_at[inside] @ JOINT_COLORS
    image[fields.index[inside], :3] = np.rint(mixture.clip(0, 1) * 255)
    image[fields.index[inside], 3] = 255
    return _enlarged(image.reshape(rows, columns, 4), scale)


def displacement_picture(fields: SliceFields, name: str, scale: int, colors: Colors) -> Picture:
    """Arrows of a displacement ("beta" or "comp"), as far as it lies in the plane, over the outlines of the classes.

    Arrows start at the points they belong to and are enlarged to be seen; the key at the lower left tells how much.
    """
    values = fields.displacement if name == "beta" else fields.compression
    rows, columns = fields.plane.shape
    labels = _fine_labels(fields.probabilities, scale * _FINE)
    canvas = Image.fromarray(_outlined(labels, colors))
    draw = ImageDraw.Draw(canvas)

    step = max(1, round(24 / scale))
    row, column = (axis.reshape(-1) for axis in np.mgrid[step // 2 : rows : step, step // 2 : columns : step])
    inside = fields.labels[row, column] != Tissue.NO
    row, column = row[inside], column[inside]
    vectors = values[row, column] @ np.stack((fields.plane.right, fields.plane.up), axis=1).astype(np.float32)
    enlargement = _enlargement(vectors, step * fields.plane.spacing)
    to_pixels = enlargement / fields.plane.spacing * scale * _FINE
    starts = np.stack((column + 0.5, row + 0.5), axis=1) * scale * _FINE
    ends = starts + vectors * np.array((1, -1)) * to_pixels
    for start, end in zip(starts, ends, strict=True):
        _arrow(draw, start, end)
    _key(draw, canvas.height, enlargement, to_pixels)
    return np.asarray(canvas.reduce(_FINE)).copy()


def captioned(
    drawn: Picture,
    fields: SliceFields,
    name: str,
    scale: int,
    *,
    record: Mapping[str, Any],
    colors: Colors,
    joints: Float[np.ndarray, "24 3"] | None = None,
    decimal_mark: str = ".",
) -> tuple[UInt8[np.ndarray, "h w 4"], Border]:
    """A slice's picture with a border: legend, sides, scale and what the record warns of.

    Parameters
    ----------
    drawn : array (H, W, 4)
        The picture.
    fields : SliceFields
        What it shows.
    name : str
        Which field, or one of `OF_PROBABILITIES`.
    scale : int
        Picture pixels per slice pixel.
    record : Mapping[str, Any]
        Of the file, for its warnings.
    colors : Mapping[Tissue, tuple[int, int, int]]
        Of the tissues.
    joints : array (24, 3) | None
        Of the body as it stands, from which a posed body's sides are known.
    decimal_mark : str
        Of the plane's place.
    """
    plane = fields.plane
    axes = None if fields.space != "posed" or joints is None else body_axes(joints)
    known = fields.space != "posed" or axes is not None
    sides = sides_of(tuple(plane.right), tuple(plane.up), axes) if known else ("",) * 4
    legend = tuple((tissue.name, tissue.title, colors[tissue]) for tissue in TISSUES if (fields.labels == tissue).any())
    where = _PLANES[plane.kind]
    if plane.kind != "oblique":
        place = shown(100 * plane.position, ".1f", decimal_mark)
        where = phrase("{plane} at {place} cm", plane=where, place=place)
    if name == "uncertain":
        shows = _UNCERTAIN[fields.temperature is not None].format(percent=100 * UNCERTAIN_BELOW)
    else:
        shows = _SHOWS[name]
    space = _SPACES[fields.space]
    notes = [*warnings(record), phrase("{shows}; {plane}, {space}", shows=shows, plane=where, space=space)]
    if not all(sides):
        notes.append(SIDES_UNKNOWN)
    caption = Caption(() if name == "sw" else legend, tuple(notes), sides if any(sides) else None)
    border = around((drawn.shape[1], drawn.shape[0]), caption)
    return framed(drawn, border, pixel_m=plane.spacing / scale), border


def tissue_colors(palette: Palette) -> dict[Tissue, tuple[int, int, int]]:
    """Colours of the tissues in a palette."""
    return {tissue: tissue.color if palette == "published" else tissue.color_blind_safe for tissue in TISSUES}


def _enlarged(image: Picture, scale: int) -> UInt8[np.ndarray, "h w 4"]:
    return image if scale == 1 else image.repeat(scale, 0).repeat(scale, 1)


def _fine_labels(probabilities: Float32[np.ndarray, "H W 4"], factor: int) -> UInt8[np.ndarray, "h w"]:
    """Classes on a finer grid: the largest of the interpolated probabilities."""
    rows, columns, _ = probabilities.shape
    size = (columns * factor, rows * factor)
    labels = np.zeros(size[::-1], dtype=np.uint8)
    best = np.full(size[::-1], -np.inf, dtype=np.float32)
    for tissue in Tissue:
        level = np.asarray(
            Image.fromarray(np.ascontiguousarray(probabilities[..., tissue])).resize(size, Image.Resampling.BILINEAR)
        )
        larger = level > best
        labels[larger] = tissue
        best[larger] = level[larger]
    return labels


def _outlined(labels: UInt8[np.ndarray, "h w"], colors: Colors) -> UInt8[np.ndarray, "h w 4"]:
    """Pale classes on white, with lines in a darker tone around them."""
    table = np.full((len(Tissue), 4), 255, dtype=np.uint8)
    lines = table.copy()
    for tissue in TISSUES:
        color = np.array(colors[tissue])
        table[tissue, :3] = 255 - (255 - color) * 0.35
        lines[tissue, :3] = color * 0.6
    image = table[labels]
    edge = _edges(labels)
    # A line takes the colour of the class on its inner side: bone before fat before lean.
    inner = labels.copy()
    for _ in range(_FINE):
        inner = np.maximum(inner, _largest_neighbor(inner))
    image[edge] = lines[inner[edge]]
    return image


def _edges(labels: UInt8[np.ndarray, "h w"]) -> Bool[np.ndarray, "h w"]:
    """Lines between classes, about one and a half picture pixels wide."""
    edge = np.zeros(labels.shape, dtype=bool)
    edge[:-1] |= labels[:-1] != labels[1:]
    edge[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    for _ in range(_FINE // 2 + 1):
        wider = edge.copy()
        wider[1:] |= edge[:-1]
        wider[:-1] |= edge[1:]
        wider[:, 1:] |= edge[:, :-1]
        wider[:, :-1] |= edge[:, 1:]
        edge = wider
    return edge


def _largest_neighbor(labels: UInt8[np.ndarray, "h w"]) -> UInt8[np.ndarray, "h w"]:
    largest = labels.copy()
    np.maximum(largest[1:], labels[:-1], out=largest[1:])
    np.maximum(largest[:-1], labels[1:], out=largest[:-1])
    np.maximum(largest[:, 1:], labels[:, :-1], out=largest[:, 1:])
    np.maximum(largest[:, :-1], labels[:, 1:], out=largest[:, :-1])
    return largest


def _enlargement(vectors: Float[np.ndarray, "n 2"], gap: float) -> float:
    """Round factor that makes long arrows about as long as the gap between them (m)."""
    lengths = np.linalg.norm(vectors, axis=1)
    long = float(np.quantile(lengths, 0.95)) if len(lengths) else 0.0
    return round_length(1.2 * gap / long) if long > 1e-7 else 1.0


def _arrow(draw: ImageDraw.ImageDraw, start: Float[np.ndarray, " 2"], end: Float[np.ndarray, " 2"]) -> None:
    way = end - start
    length = float(np.linalg.norm(way))
    thick = 1.3 * _FINE
    if length < 0.8 * _FINE:
        draw.ellipse((*(start - thick / 2), *(start + thick / 2)), fill=_INK)
        return
    along = way / length
    across = np.array((-along[1], along[0]))
    head = min(7.0 * _FINE, 0.6 * length)
    neck = end - head * along
    draw.line((*start, *(neck + 0.3 * head * along)), fill=_INK, width=round(thick))
    corners = (end, neck + 0.4 * head * across, neck - 0.4 * head * across)
    draw.polygon([(float(x), float(y)) for x, y in corners], fill=_INK)


def _key(draw: ImageDraw.ImageDraw, height: int, enlargement: float, to_pixels: float) -> None:
    """At the lower left, an arrow of known length and the factor by which arrows are enlarged."""
    length = round_length(110 * _FINE / to_pixels)
    start = np.array((14.0 * _FINE, height - 14.0 * _FINE))
    end = start + np.array((length * to_pixels, 0.0))
    _arrow(draw, start, end)
    with speaking(drawable()):
        text = told(_KEY, length=length_text(length), times=enlargement)
    font = picture_font(15 * _FINE, drawable().code)
    style: dict[str, Any] = {"font": font, "fill": _INK, "stroke_width": 2 * _FINE, "stroke_fill": (255, 255, 255, 255)}
    draw.text((float(start[0]), float(start[1]) - 8 * _FINE), text, anchor="ls", **style)
