"""Texts about what colours of the skin tell."""

from __future__ import annotations

from hit_viewer.texts.translation import text

COLORS = text("Skin colours")
COLORS_TITLES = {
    "": text("None"),
    "thickness": text("Thickness of the fat"),
    "regions": text("Regions"),
    "dxa": text("Android and gynoid"),
}
COLORS_TIP = text(
    "Colour the skin by the thickness of the fat under it, or by the regions that tissues are measured in. Both belong "
    "to the body's standard pose and go along with the skin; regions' borders are drawn to about 1 cm"
)
THICKNESS_KEY = text("not measured (head, hands, feet)")
THICKNESS_END = text("mm of fat under the skin")
NOT_MEASURED = text("not measured")
WAITING = text("colours are being measured")
PARTS = {
    "head_neck": text("head and neck"),
    "trunk": text("trunk"),
    "upper_arm": text("upper arm"),
    "forearm": text("forearm"),
    "hand": text("hand"),
    "thigh": text("thigh"),
    "calf": text("calf"),
    "foot": text("foot"),
    "arm": text("arm"),
    "leg": text("leg"),
    "android": text("android"),
    "gynoid": text("gynoid"),
}
ONE_SIDE = {"left": text("left {part}"), "right": text("right {part}")}
SIDES = text("{part}, left and right")
