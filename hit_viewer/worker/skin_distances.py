"""How far the present body's skin lies outside of body A's: shapes compared in one pose, whatever pose is shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from hit_viewer.worker.results import Frame

__all__ = ["MAP", "SkinDistances", "distance_color", "skin_distances"]

RANGES_MM = (5, 10, 20, 50, 100)
COVERED = 0.98
"""Share of the skin whose distances lie within the range."""
MAP = np.array([(33, 102, 172), (146, 197, 222), (247, 247, 247), (253, 174, 97), (179, 78, 4)], float)
"""From inside of A to outside: blue and orange, which everybody tells apart, light where there is no difference."""


@dataclass(frozen=True, eq=False)
class SkinDistances:
    """Distances along A's normals."""

    millimetres: npt.NDArray[np.float64]
    """Of each vertex of the present skin (V,), positive outside of A."""
    range_mm: int
    """Distance that has the strongest colour."""

    @property
    def colors(self) -> npt.NDArray[np.uint8]:
        """Return the colour of each vertex (V,3)."""
        return distance_color(self.millimetres / self.range_mm)


def distance_color(share: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Return the colours (N,3) of distances as shares of the range, from -1 to 1."""
    place = (share + 1.0) * (len(MAP) - 1) / 2
    channels = [np.interp(place, np.arange(len(MAP)), MAP[:, channel]) for channel in range(3)]
    return np.stack(channels, -1).round().astype(np.uint8)


def skin_distances(frame: Frame | None, pinned: Frame | None, range_mm: int | None = None) -> SkinDistances | None:
    """Return the distances of a frame's skin from the pinned one's; None where there is nothing to compare.

    The same vertices are compared where both skins have the same triangles, else the nearest ones. In canonical space
    no body has a shape of its own. Without `range_mm` the range is chosen.
    """
    if frame is None or pinned is None or frame.shape is None or pinned.shape is None:
        return None
    if frame.request.space == "canonical":
        return None
    own, faces = frame.layers["skin"].faces, pinned.layers["skin"].faces
    same = own is faces or np.array_equal(own, faces)
    nearest = slice(None) if same else cKDTree(pinned.shape).query(frame.shape)[1]
    apart = np.einsum("ij,ij->i", frame.shape - pinned.shape[nearest], pinned.shape_normals[nearest])
    millimetres = 1000.0 * apart.astype(float)
    if range_mm is not None:
        return SkinDistances(millimetres, range_mm)
    most = float(np.quantile(np.abs(millimetres), COVERED))
    return SkinDistances(millimetres, next((size for size in RANGES_MM if size >= most), RANGES_MM[-1]))
