"""Colours of the layers, and styles that go well together."""

from __future__ import annotations

from dataclasses import dataclass

from hit_core.axes import AXES
from hit_core.tissues import LUNG_COLOR, SKIN_COLOR, Tissue
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.layers import LAYERS, Layers, LayerStyle
from hit_viewer.document.state import ViewerState

__all__ = [
    "LOOKS",
    "PINNED_COLOR",
    "PLANE_COLORS",
    "SCAN_OUTLINE_COLOR",
    "STRONG_M",
    "Look",
    "layer_color",
    "seen_layers",
    "skin_covers",
]

PLANE_COLORS = {"axial": (238, 99, 82), "frontal": (102, 187, 106), "sagittal": (79, 163, 247)}
"""One colour per plane, the same in 3D and in the 2D views."""
PINNED_COLOR = (120, 190, 255)
"""Of body A, as a ghost and as outlines in the slices."""
SCAN_OUTLINE_COLOR = (255, 90, 230)
"""Of a scan's outline in the slices: neither body A's nor a tissue's."""
STRONG_M = {"beta": 0.05, "compression": 0.02}
"""Displacement that is drawn in the strongest colour, metres."""


@dataclass(frozen=True)
class Look:
    """Styles of all layers, what is opened, and which slice planes it shows besides those that are shown."""

    layers: Layers
    opening: Opening
    planes: tuple[str, ...] = ()


_NOT, _WHOLE = LayerStyle(False), LayerStyle()
_CLOSED = Opening("closed")
LOOKS = {
    "opened": Look(Layers(), Opening()),
    "layers": Look(Layers(LayerStyle(opacity=0.18), LayerStyle(opacity=0.18), LayerStyle(opacity=0.46)), _CLOSED),
    "bones": Look(Layers(LayerStyle(opacity=0.20), _NOT, _NOT, _WHOLE), _CLOSED),
    "skin": Look(Layers(), _CLOSED),
    "slices": Look(Layers(LayerStyle(opacity=0.12), _NOT, _NOT, _NOT), _CLOSED, AXES),
}
"""The first is that of a new window."""


def skin_covers(state: ViewerState) -> bool:
    """Whether the skin hides what lies below it."""
    skin = state.layers.skin
    return skin.visible and skin.opacity >= 1.0 and not skin.wireframe


def seen_layers(state: ViewerState) -> tuple[str, ...]:
    """Return the layers that the picture shows, drawn or cut, from the outside in, and "lungs" where cuts show them."""
    is_cut = bool(state.opening.axes) or state.box.on
    in_planes = any(state.planes[axis].visible for axis in AXES) and state.slice_field in ("tissues", "probability")
    seen = []
    for name in LAYERS:
        style = state.layers[name]
        drawn = style.visible and style.opacity > 0.0
        if (drawn and (name == "skin" or not skin_covers(state))) or (name != "skin" and (is_cut or in_planes)):
            seen.append(name)
    return (*seen, "lungs") if is_cut and state.layers.LT.visible else tuple(seen)


def layer_color(name: str, state: ViewerState) -> tuple[int, int, int]:
    """Return a layer's RGB colour, 0 to 255: its own, or the palette's."""
    if name == "lungs":
        return LUNG_COLOR
    color = state.layers[name].color
    if color is not None:
        return color
    if name == "skin":
        return SKIN_COLOR
    tissue = Tissue[name]
    return tissue.color_blind_safe if state.colour_blind else tissue.color
