"""Texts about the regions of the body: their tissues, sides compared, borders that can be moved."""

from __future__ import annotations

from hit_viewer.texts.translation import text

REGIONS = text("Regions")
SHOW_REGIONS = text("Show regions")
HEADS = ("", "LT", "AT", "BT")
GROUPS = {
    "regions": text("Whole regions, litres"),
    "limbs": text("Parts of arms and legs, litres"),
    "sides": text("Left to right, %"),
    "levels": text("Areas at levels, cm\u00b2"),
    "sites": text("Thickness of the fat, mm"),
}
SIDES_TIP = text("Volume on the left by that on the right; above 100 %: more on the left. None below 10 ml")
VOLUMES_TIP = text(
    "{title}: {definition}.\nVolume {body} l. Estimated masses: {masses}.\nIn the standard pose. Click to draw "
    "where it ends on the body; click again to take it away."
)
PLACE_TIP = text("{title}: {definition}.\nClick to draw it on the body; click again to take it away.")
AREA_TIP = text("{title}: {definition}.\nThe whole cut: {body} cm\u00b2. Click to draw it on the body.")
SHOWN = text("Lines of a region")
BORDER = text("Border of a region")
BORDERS_OF = text("Borders: {title}")
BORDER_TIP = text(
    "How far the border lies from its place at the joint, both sides together: towards the end of an arm or leg, "
    "upward at the neck, into the android or gynoid region. At most {most} cm"
)
RESET = text("Back to the joints")
RESET_TIP = text("Put all borders of regions back to their places at the joints")
MOVED = text("Moved borders: {borders}")
WAITING = text("Regions are measured when the body rests.")
BORDER_TITLES = {
    "neck": text("Neck"),
    "shoulder": text("Shoulder"),
    "armpit": text("Armpit"),
    "elbow": text("Elbow"),
    "wrist": text("Wrist"),
    "hip": text("Hip"),
    "knee": text("Knee"),
    "ankle": text("Ankle"),
    "android_top": text("Top"),
    "android_low": text("Bottom"),
    "gynoid_top": text("Top"),
    "gynoid_low": text("Bottom"),
}
LIMB_TITLES = {
    "arm": text("Arm"),
    "upper_arm": text("Upper arm"),
    "forearm": text("Forearm"),
    "hand": text("Hand"),
    "leg": text("Leg"),
    "thigh": text("Thigh"),
    "calf": text("Calf"),
    "foot": text("Foot"),
}
