"""Views that were kept for films: where the camera stands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_viewer.document.field_checks import set_vectors

__all__ = ["FARTHEST_M", "CameraView"]

FARTHEST_M = 1e5


@dataclass(frozen=True)
class CameraView:
    """Where the camera stands, what it looks at, and what is up; metres."""

    position: tuple[float, float, float]
    focal_point: tuple[float, float, float]
    up: tuple[float, float, float]

    def __post_init__(self) -> None:
        set_vectors(self, position=(3, FARTHEST_M), focal_point=(3, FARTHEST_M), up=(3, FARTHEST_M))
        ahead = np.subtract(self.focal_point, self.position)
        across = np.linalg.norm(np.cross(ahead, self.up))
        if across <= 1e-6 * np.linalg.norm(ahead) or across == 0.0:  # it looks nowhere, or along its own upright
            raise InputError.about(
                phrase("is no place for a camera"), field="up", expected=phrase("across the line of sight")
            )
