"""Light and background of the scene."""

from __future__ import annotations

import pyvista as pv

__all__ = ["BACKGROUNDS", "INKS", "LIGHTINGS", "lights_of"]

BACKGROUNDS = {"dark": ((64, 68, 75), (24, 27, 32)), "light": ((216, 222, 228), (250, 251, 253))}
"""Bottom and top of the background."""
WARM, COOL, WHITE = (1.0, 0.965, 0.92), (0.86, 0.93, 1.0), (1.0, 1.0, 1.0)
LIGHTINGS: dict[str, tuple[float, tuple[tuple[tuple[float, float, float], float, tuple[float, float, float]], ...]]] = {
    "studio": (
        0.24,
        (((-0.8, 1.0, 1.5), 0.78, WARM), ((1.6, 0.2, 1.1), 0.26, COOL), ((0.5, 1.0, -1.3), 0.42, COOL)),
    ),
    "headlight": (0.12, (((0.0, 0.0, 1.0), 0.86, WHITE),)),
    "soft": (
        0.38,
        (((-0.6, 1.0, 1.2), 0.36, WHITE), ((0.9, 0.4, 1.0), 0.30, WHITE), ((0.0, -0.6, 0.8), 0.18, WHITE)),
    ),
}
"""Ambient share; direction, strength and colour of each light, relative to the camera."""
INKS = {"dark": (0.92, 0.94, 0.97), "light": (0.10, 0.13, 0.17)}
"""Colour of what is written on a theme's background."""


def lights_of(name: str) -> tuple[float, list[pv.Light]]:
    """Return the ambient share and the lights of one of the `LIGHTINGS`; they go along with the camera."""
    ambient, lights = LIGHTINGS[name]
    return ambient, [
        pv.Light(position=place, light_type="camera light", intensity=strength, color=color)
        for place, strength, color in lights
    ]
