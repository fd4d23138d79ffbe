"""How the layers of the picture are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

__all__ = ["LAYERS", "LayerStyle", "Layers", "style_from"]

LAYERS = ("skin", "AT", "LT", "BT")
"""Layers of the picture, from the outside in."""


@dataclass(frozen=True)
class LayerStyle:
    """How one layer is drawn; `color` None takes the palette's."""

    visible: bool = True
    opacity: float = 1.0
    color: tuple[int, int, int] | None = None
    wireframe: bool = False


@dataclass(frozen=True)
class Layers:
    """Styles of all layers."""

    skin: LayerStyle = LayerStyle()
    AT: LayerStyle = LayerStyle()
    LT: LayerStyle = LayerStyle()
    BT: LayerStyle = LayerStyle()

    def __getitem__(self, name: str) -> LayerStyle:
        style: LayerStyle = getattr(self, name)
        return style

    def styled(self, name: str, **changes: Any) -> Layers:
        """Return these styles with one layer changed."""
        return replace(self, **{name: replace(self[name], **changes)})


def style_from(values: Mapping[str, Any]) -> LayerStyle:
    """Rebuild a style from a session file's values; ValueError or TypeError if they are none."""
    color = values.get("color")
    if color is not None:
        red, green, blue = (int(channel) for channel in color)
        color = (red, green, blue)
    return LayerStyle(**{**values, "color": color})
