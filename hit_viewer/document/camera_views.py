"""The views that a key or an option chooses: where the camera stands."""

__all__ = ["VIEWS"]

VIEWS = {
    "front": (0.0, 0.14, 1.0),
    "back": (0.0, 0.0, -1.0),
    "left": (1.0, 0.0, 0.0),
    "right": (-1.0, 0.0, 0.0),
    "top": (0.0, 1.0, 0.0),
    "bottom": (0.0, -1.0, 0.0),
    "oblique": (0.40, 0.12, 1.0),
}
"""Directions from the body to the camera."""
