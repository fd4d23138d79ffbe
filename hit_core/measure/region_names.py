"""Names of regions that colours of the skin show, and of the borders that can be moved."""

from ..phrases import phrase

__all__ = ["BORDERS", "DXA_PARTS", "MOST_MOVED_M", "SKIN_PARTS"]

SKIN_PARTS: tuple[str, ...] = (
    *("head_neck", "trunk"),
    *(
        f"{side}_{part}"
        for part in ("upper_arm", "forearm", "hand", "thigh", "calf", "foot")
        for side in ("left", "right")
    ),
)
"""Regions that have no parts: each piece of the skin belongs to one of them."""
DXA_PARTS: tuple[str, ...] = (
    *("head_neck", "trunk", "left_arm", "right_arm", "left_leg", "right_leg"),
    *("android", "gynoid"),
)
"""Those of DXA; the last two lie over the others."""
BORDERS: dict[str, str] = {
    "neck": phrase("Neck"),
    "shoulder": phrase("Shoulder, across the arm"),
    "armpit": phrase("Armpit"),
    "elbow": phrase("Elbow"),
    "wrist": phrase("Wrist"),
    "hip": phrase("Hip"),
    "knee": phrase("Knee"),
    "ankle": phrase("Ankle"),
    "android_top": phrase("Android region, top"),
    "android_low": phrase("Android region, bottom"),
    "gynoid_top": phrase("Gynoid region, top"),
    "gynoid_low": phrase("Gynoid region, bottom"),
}
"""Cuts that can be moved, by what `RegionCut` names them; on both sides together."""
MOST_MOVED_M = 0.05
"""How far a cut may be moved."""
