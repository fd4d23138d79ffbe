"""One curve of a training."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt

__all__ = ["Array", "Series"]

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Series:
    """One curve: what it is called, its points, its look, and whether it is a score (drawn in the lower pane)."""

    label: str
    x: Array
    y: Array
    color: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    score: bool = False

    @property
    def look(self) -> tuple[object, ...]:
        """All but the points."""
        return self.label, self.color, self.style, self.score

    def nearest(self, position: float) -> tuple[float, float] | None:
        """Return the point (x, y) that is nearest along x."""
        if not len(self.x):
            return None
        index = int(np.abs(self.x - position).argmin())
        return float(self.x[index]), float(self.y[index])
