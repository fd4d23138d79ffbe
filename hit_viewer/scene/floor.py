"""The floor below a body: nothing but the soft shadow where the body comes near to it."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyvista as pv
from scipy.ndimage import gaussian_filter
from vtkmodules.util.numpy_support import vtk_to_numpy

from hit_viewer.scene.actors import flat_actor

__all__ = ["Floor"]

CELLS, CELL_M = 120, 0.02
FADES_M = 0.22
"""How high above the floor a part of the body hardly shades it any more."""
SOFT_M = 0.045
STRENGTH = 0.75


class Floor:
    """A square under the body, dark where the body stands."""

    def __init__(self, renderer: Any) -> None:
        corners = np.zeros((4, 3), np.float32)
        self._square = pv.PolyData(corners, np.array([4, 0, 1, 2, 3]))
        places: Any = np.array([[0, 0], [0, 1], [1, 1], [1, 0]], np.float32)
        self._square.active_texture_coordinates = places
        self.actor = flat_actor(renderer, self._square, "floor")
        self.actor.prop.culling = "back"
        self._image = pv.ImageData(dimensions=(CELLS, CELLS, 1))
        self._pixels = np.zeros((CELLS * CELLS, 4), np.uint8)
        pixels: Any = self._pixels
        self._image.point_data.set_array(pixels, "shadow")
        self._image.point_data.active_scalars_name = "shadow"
        texture = pv.Texture(np.zeros((2, 2, 4), np.uint8))
        texture.InterpolateOn()
        texture.SetInputData(self._image)
        self.actor.texture = texture
        self.actor.visibility = False

    def show(self, points: npt.NDArray[np.float32]) -> None:
        """Lie under a skin (V,3), in its shadow."""
        low, high = points.min(0), points.max(0)
        start = 0.5 * (low + high)[[0, 2]] - 0.5 * CELLS * CELL_M
        near = np.exp(-(points[:, 1] - low[1]) / FADES_M)
        places = ((points[:, [0, 2]] - start) / CELL_M).astype(np.int64).clip(0, CELLS - 1)
        amount = np.zeros(CELLS * CELLS)
        np.maximum.at(amount, places[:, 1] * CELLS + places[:, 0], near)
        shade = gaussian_filter(amount.reshape(CELLS, CELLS), SOFT_M / CELL_M).clip(0.0, 1.0)
        vtk_to_numpy(self._image.GetPointData().GetScalars())[:, 3] = (255 * STRENGTH * shade).reshape(-1)
        self._image.GetPointData().GetScalars().Modified()
        self._image.Modified()
        end = start + CELLS * CELL_M
        corners = vtk_to_numpy(self._square.GetPoints().GetData())
        corners[:, 1] = low[1] - 0.002
        corners[:, 0], corners[:, 2] = (start[0], start[0], end[0], end[0]), (start[1], end[1], end[1], start[1])
        self._square.GetPoints().GetData().Modified()
        self._square.GetPoints().Modified()
