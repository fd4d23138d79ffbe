"""The line that a measure is taken along, or where a region ends; over everything, so that it is seen all around."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkCoordinate, vtkPolyDataMapper2D

__all__ = ["TapeLine"]

COLOR = (0.35, 0.85, 1.0)


class TapeLine:
    """A line at places of the scene."""

    def __init__(self, renderer: Any) -> None:
        self.ratio = 1.0
        self._mapper = vtkPolyDataMapper2D()
        place = vtkCoordinate()
        place.SetCoordinateSystemToWorld()
        self._mapper.SetTransformCoordinate(place)
        self._mapper.SetInputData(pv.PolyData(np.zeros((1, 3), np.float32)))
        self.actor = vtkActor2D()
        self.actor.SetMapper(self._mapper)
        self.actor.GetProperty().SetColor(COLOR)
        renderer.AddViewProp(self.actor)
        self.corners: npt.NDArray[np.float64] | None = None
        """(N, 3) m, or None while nothing is shown."""
        self.hide()

    def hide(self) -> None:
        """Show nothing."""
        self.corners = None
        self.actor.SetVisibility(False)

    def show(self, corners: npt.NDArray[np.float64], closed: bool, pairs: bool = False) -> None:
        """Draw a line through these corners (N, 3), metres, back to the first where it is closed; or one each two."""
        if not len(corners):
            self.hide()
            return
        self.corners = corners
        order = [*range(len(corners)), *([0] if closed else [])]
        lines = np.array([len(order), *order])
        if pairs:
            ends = np.arange(len(corners)).reshape(-1, 2)
            lines = np.insert(ends, 0, 2, axis=1).reshape(-1)
        self._mapper.SetInputData(pv.PolyData(corners.astype(np.float32), lines=lines))
        self.actor.SetVisibility(True)

    def update(self) -> None:
        """Follow the screen's pixels; called before each picture."""
        self.actor.GetProperty().SetLineWidth(2.5 * self.ratio)
