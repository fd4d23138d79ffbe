"""Names of regions that colours of the skin show."""

__all__ = ["DXA_PARTS", "SKIN_PARTS"]

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
