"""What colours of the skin tell: the thickness of the subcutaneous layer, or regions; the colours and their legend."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hit_core.measure.region_names import DXA_PARTS, SKIN_PARTS
from hit_viewer.texts import skin_maps as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.results import SkinMap

__all__ = [
    "PARTS_OF",
    "SCALE",
    "UNKNOWN",
    "map_colors",
    "map_legend",
    "part_colors",
    "part_title",
    "range_mm",
    "scale_color",
]

Color = tuple[int, int, int]
PARTS_OF = {"regions": SKIN_PARTS, "dxa": DXA_PARTS}
RANGES_MM = (10, 20, 30, 40, 60, 80, 100, 150)
COVERED = 0.99
"""Share of the skin whose thickness lies within the range."""
SCALE = np.array([(255, 250, 205), (199, 226, 175), (90, 183, 190), (38, 116, 176), (27, 44, 112)], float)
"""From nothing to the end of the range: ever darker, so that everybody can order them."""
UNKNOWN: Color = (150, 150, 150)
HUES: dict[str, Color] = {
    "head_neck": (205, 190, 225),
    "trunk": (110, 185, 230),
    "upper_arm": (230, 159, 0),
    "arm": (230, 159, 0),
    "forearm": (240, 228, 66),
    "hand": (213, 94, 0),
    "thigh": (0, 168, 125),
    "leg": (0, 168, 125),
    "calf": (214, 137, 180),
    "foot": (40, 120, 190),
    "android": (213, 94, 0),
    "gynoid": (150, 70, 140),
}
RIGHT_SHADE = 0.78
"""How bright the body's right side is, of its left."""


def map_colors(skin_map: SkinMap) -> npt.NDArray[np.uint8]:
    """Return the colour of each vertex (V,3)."""
    if skin_map.request.skin_colors == "thickness":
        known = ~np.isnan(skin_map.values)
        colors = scale_color(np.where(known, skin_map.values, 0.0) / range_mm(skin_map))
        colors[~known] = UNKNOWN
        return colors
    palette = [color for _, color in part_colors(skin_map.request.skin_colors)] + [UNKNOWN]
    return np.array(palette, np.uint8)[skin_map.values.astype(np.int64)]


def range_mm(skin_map: SkinMap) -> int:
    """Return the thickness that has the darkest colour."""
    known = skin_map.values[~np.isnan(skin_map.values)]
    most = float(np.quantile(known, COVERED)) if len(known) else 0.0
    return next((size for size in RANGES_MM if size >= most), RANGES_MM[-1])


def scale_color(share: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Return the colours (N,3) of thicknesses as shares of the range."""
    place = share * (len(SCALE) - 1)
    channels = [np.interp(place, np.arange(len(SCALE)), SCALE[:, channel]) for channel in range(3)]
    return np.stack(channels, -1).round().astype(np.uint8)


def part_colors(kind: str) -> list[tuple[str, Color]]:
    """Return name and colour of each region that a kind of colours shows, in the order of its numbers."""
    found = []
    for name in PARTS_OF[kind]:
        side, _, limb = name.partition("_")
        part, shade = (limb, 1.0 if side == "left" else RIGHT_SHADE) if side in ("left", "right") else (name, 1.0)
        red, green, blue = (round(shade * channel) for channel in HUES[part])
        found.append((name, (red, green, blue)))
    return found


def part_title(name: str) -> str:
    """Return a region's name for people, with its side."""
    side, _, limb = name.partition("_")
    if side in texts.ONE_SIDE:
        return tr(texts.ONE_SIDE[side], part=tr(texts.PARTS[limb]))
    return tr(texts.PARTS[name])


def map_legend(skin_map: SkinMap) -> list[tuple[str, str, Color]]:
    """Return short name, meaning and colour of what is seen, for the border of a picture."""
    kind = skin_map.request.skin_colors
    if kind != "thickness":
        return [(part_title(name), "", color) for name, color in part_colors(kind)]
    entries = []
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        red, green, blue = (int(channel) for channel in scale_color(np.array([share]))[0])
        meaning = tr(texts.THICKNESS_END) if share == 1.0 else ""
        entries.append((f"{share * range_mm(skin_map):g}", meaning, (red, green, blue)))
    return [*entries, (tr(texts.NOT_MEASURED), "", UNKNOWN)]
