"""The phantom's lungs: two lofts from apex to base over the diaphragm's domes; the left makes room for the heart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .shapes import Ball, Loft, smooth_max

__all__ = ["Lungs"]

# Apex to base: height y, centre outward and forward, half axes across and deep, in mm.
_ROWS = {
    "male": ((222, 47, -14, 16, 20), (204, 52, -13, 27, 36), (170, 60, -6, 38, 53), (120, 68, 5, 48, 68),
             (60, 73, 13, 54, 77), (0, 73, 16, 54, 79), (-60, 73, 14, 50, 77), (-130, 72, 8, 44, 70)),
    "female": ((192, 43, -6, 15, 18), (175, 47, -4, 26, 33), (143, 54, 2, 37, 50), (95, 61, 12, 45, 63),
               (40, 65, 20, 50, 71), (-15, 65, 23, 50, 72), (-65, 65, 22, 46, 68), (-118, 63, 17, 40, 61)),
}  # fmt: skip
_DOMES = {"male": ((60, -136, 36), (86, 108, 104)), "female": ((53, -124, 40), (74, 98, 90))}
_HEARTS = {"male": ((22, 16, 66), (60, 66, 52)), "female": ((19, 10, 66), (51, 58, 45))}
_MIDLINE_MM = {"male": 20.0, "female": 17.0}
"""Neither lung comes nearer to the midline."""
_BLEND_M = 0.022
_ROUNDING_M = 0.016
MM = 1e-3


@dataclass(frozen=True)
class Lungs:
    """Both lungs of a gender, in canonical space."""

    gender: str

    def distance(self, points: np.ndarray) -> np.ndarray:
        """Approximate signed distance (N,) in m to the lungs' surface, negative inside."""
        rows = np.array(_ROWS[self.gender]) * MM
        nearest = np.full(len(points), 1.0)
        middle = np.array([0.0, rows[[0, -1], 0].mean(), rows[:, 2].mean()])
        close = (np.abs(points - middle) < 0.32).all(1)
        p = points[close]
        best = np.full(len(p), 1.0)
        upward = rows[::-1]
        dome, heart = (Ball(*(np.array(part) * MM for part in parts[self.gender])) for parts in (_DOMES, _HEARTS))
        for side in (1.0, -1.0):
            own = p * [side, 1.0, 1.0]
            lung = Loft(upward, _ROUNDING_M).distance(own[:, [1, 0, 2]])
            lung = smooth_max(lung, _MIDLINE_MM[self.gender] * MM - own[:, 0], _BLEND_M)
            lung = smooth_max(lung, -dome.distance(own), _BLEND_M)
            if side > 0:
                lung = smooth_max(lung, -heart.distance(own), _BLEND_M)
            best = np.minimum(best, lung)
        nearest[close] = best
        return nearest
