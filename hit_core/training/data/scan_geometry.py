"""Scans as voxels and as metres, and which of their voxels are trained on.

A slice k has its own voxel size and centre, so every conversion looks both up by k.
"""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float, Integer
from scipy import ndimage

__all__ = ["ScanGeometry", "training_mask"]

EDGE_COLUMNS = 2
BOX = 4


@dataclass(frozen=True, eq=False)
class ScanGeometry:
    """Where the voxels of a scan lie.

    Attributes
    ----------
    resolution : array (Z, 3)
        Metres, voxel size of each slice.
    center : array (Z, 3)
        Voxels, origin of each slice.
    translation : array (3,)
        Metres, the body's `transl`, taken off so that bodies stand at the origin.
    """

    resolution: Float[np.ndarray, "slices 3"]
    center: Float[np.ndarray, "slices 3"]
    translation: Float[np.ndarray, "3"]

    def to_metres(self, index: Integer[np.ndarray, "points 3"]) -> Float[np.ndarray, "points 3"]:
        """Positions of voxels (N, 3), in metres."""
        k = index[:, 2]
        return ((index - self.center[k]) * self.resolution[k] - self.translation).astype(np.float32)

    def to_voxels(self, points: Float[np.ndarray, "points 3"]) -> Float[np.ndarray, "points 3"]:
        """Fractional voxel indices of points (N, 3) m; points beyond the last slices use those."""
        moved = points + self.translation
        k = np.round(moved[:, 2] / self.resolution[:, 2].mean()).astype(np.int64)
        k = k.clip(0, len(self.resolution) - 1)
        return (moved / self.resolution[k] + self.center[k]).astype(np.float32)


def training_mask(body: Bool[np.ndarray, "x y z"]) -> Bool[np.ndarray, "x y z"]:
    """Voxels to train on: the body without its outermost two columns along Y, dilated by a 4 x 4 x 4 box."""
    mask = body.astype(bool)
    mask[:, :EDGE_COLUMNS] = False
    mask[:, -EDGE_COLUMNS:] = False
    for axis in range(3):  # a box is the sum of its edges
        shape = [1, 1, 1]
        shape[axis] = BOX
        mask = ndimage.binary_dilation(mask, np.ones(shape, dtype=bool))
    return mask
