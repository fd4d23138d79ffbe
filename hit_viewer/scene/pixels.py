"""A picture's pixels: ordered from VTK, and taken when they are there."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLRenderTimer

__all__ = ["Pixels", "Shot"]

Pixels = npt.NDArray[np.uint8]


class Shot:
    """What a window shows now, being drawn.

    Where the processor draws, the orders take a third of the time; Mesa's own threads do the rest, and nobody must wait
    for them. The window keeps its size until the pixels are taken.
    """

    def __init__(self, window: Any) -> None:
        self._window = window
        self._end = vtkOpenGLRenderTimer()
        window.SetMultiSamples(0)  # they differ between graphics drivers: `averaged` makes edges smooth
        window.SetSwapBuffers(False)  # or VTK would wait for the picture to copy it
        window.Render()
        window.SetSwapBuffers(True)
        self._end.Start()
        self._end.Stop()

    @property
    def is_ready(self) -> bool:
        """Whether all is drawn; to ask also sends off orders that wait."""
        self._window.MakeCurrent()
        return not self._end.IsSupported() or self._end.Ready()

    def pixels(self) -> Pixels:
        """Return the picture (H, W, 4), its lowest row first; before it is ready, wait for it."""
        self._window.Frame()
        width, height = self._window.GetSize()
        found = vtkUnsignedCharArray()
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, found)
        self._end.Reset()
        return vtk_to_numpy(found).reshape(height, width, 4)
