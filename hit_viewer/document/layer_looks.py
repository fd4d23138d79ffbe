"""Colours of the layers, and styles that go well together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hit_core.tissues import SKIN_COLOR, Tissue
from hit_viewer.document.layers import Layers, LayerStyle
from hit_viewer.document.state import ViewerState

__all__ = ["LOOKS", "PLANE_COLORS", "STRONG_M", "Look", "layer_color"]

PLANE_COLORS = {"axial": (238, 99, 82), "frontal": (102, 187, 106), "sagittal": (79, 163, 247)}
"""One colour per plane, the same in 3D and in the 2D views."""
STRONG_M = {"beta": 0.05, "compression": 0.02}
"""Displacement that is drawn in the strongest colour, metres."""


@dataclass(frozen=True)
class Look:
    """Styles of all layers, and which planes cut."""

    layers: Layers
    clips: Mapping[str, bool] = field(default_factory=lambda: {"axial": False, "frontal": False, "sagittal": False})


LOOKS = {
    "layers": Look(Layers()),
    "solid": Look(Layers(LayerStyle(False), LayerStyle(), LayerStyle(), LayerStyle())),
    "cutaway": Look(
        Layers(LayerStyle(opacity=0.14), LayerStyle(), LayerStyle(), LayerStyle()),
        {"axial": False, "frontal": True, "sagittal": False},
    ),
    "bones": Look(Layers(LayerStyle(opacity=0.12), LayerStyle(False), LayerStyle(opacity=0.45), LayerStyle())),
}


def layer_color(name: str, state: ViewerState) -> tuple[int, int, int]:
    """Return a layer's RGB colour, 0 to 255: its own, or the palette's."""
    color = state.layers[name].color
    if color is not None:
        return color
    if name == "skin":
        return SKIN_COLOR
    tissue = Tissue[name]
    return tissue.color_blind_safe if state.colour_blind else tissue.color
