"""The phantom's canonical anatomy on a grid, and how its points move with betas: made once, then looked up."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float, UInt8
from scipy import ndimage

from ..tissues import Tissue
from ..training.data.cache import cached, fingerprint, hash_arrays
from . import bones, displacement, layer, lungs, shapes, tissue_labels
from .displacement import DisplacementBasis, reference_displacement
from .tissue_labels import Phantom, phantom

__all__ = ["PhantomVolume", "phantom_volume"]

GRID_M = 0.004
BLOCK = 4
SHELL_M = 0.016
"""The grid reaches this far beyond the skin."""
CLOUD_STRIDE = 2
FAR_M = -0.05
LEAST_STRETCH = 0.05
"""Where shaped space is pressed more than this, or no neighbours tell, it counts as neither stretched nor pressed."""


@dataclass(frozen=True, eq=False)
class PhantomVolume:
    """A gender's anatomy.

    Attributes
    ----------
    origin : array (3,)
        Metres, position of the grid's first node; its spacing is `GRID_M`.
    fields : array
        (4, X, Y, Z) Metres; signs of depth, depth below the fat, inside bone, inside lung.
    points : array (P, 3)
        Metres canonical points in and around the body.
    linear, layer, gain : array
        How they move with betas, see `hit_core.phantom.displacement`.
    weights : array (P, 24)
        Smooth skinning weights.
    """

    origin: np.ndarray
    fields: np.ndarray
    points: np.ndarray
    linear: np.ndarray
    layer: np.ndarray
    gain: np.ndarray
    weights: np.ndarray

    def shaped_points(self, betas: Float[np.ndarray, "10"]) -> Float[np.ndarray, "points 3"]:
        """The canonical points `points` in the shaped space of betas."""
        parts = (self.linear, self.layer, self.gain)
        basis = DisplacementBasis(*(torch.from_numpy(part.astype(np.float32)) for part in parts))
        moved = basis.displacement(torch.from_numpy(betas.astype(np.float32)))
        return self.points + moved.numpy()

    def slopes(self, shaped: Float[np.ndarray, "points 3"]) -> Float[np.ndarray, "points 3 3"]:
        """How shaped space stretches canonical space around each of `points`, from their neighbours on the lattice."""
        spacing = CLOUD_STRIDE * GRID_M
        index = np.rint((self.points - self.origin) / spacing).astype(np.int64) + 1
        at = np.full(index.max(0) + 2, -1, np.int64)
        at[tuple(index.T)] = own = np.arange(len(index))
        slopes = np.empty((len(index), 3, 3), np.float32)
        for axis in range(3):
            step = np.eye(3, dtype=np.int64)[axis]
            ahead, behind = at[tuple((index + step).T)], at[tuple((index - step).T)]
            steps = np.maximum((ahead >= 0).astype(np.float32) + (behind >= 0), 1.0)
            ahead, behind = np.where(ahead >= 0, ahead, own), np.where(behind >= 0, behind, own)
            slopes[:, :, axis] = (shaped[ahead] - shaped[behind]) / (steps * spacing)[:, None]
        slopes[np.linalg.det(slopes) < LEAST_STRETCH] = np.eye(3)
        return slopes

    def look_up(self, points: Float[np.ndarray, "points 3"], field: int) -> Float[np.ndarray, " points"]:
        """One field at canonical points (N, 3), by linear interpolation; far outside of the grid it is negative."""
        position = ((points - self.origin) / GRID_M).T
        found: np.ndarray = ndimage.map_coordinates(
            self.fields[field], position, output=np.float32, order=1, mode="constant", cval=FAR_M
        )
        return found

    def labels(self, points: Float[np.ndarray, "points 3"]) -> UInt8[np.ndarray, " points"]:
        """Tissue at canonical points (N, 3), as the phantom's own rule has it."""
        label = np.full(len(points), int(Tissue.NO), np.uint8)
        for field, tissue in enumerate((Tissue.AT, Tissue.LT, Tissue.BT, Tissue.NO)):
            label[self.look_up(points, field) > 0] = tissue
        return label


def phantom_volume(gender: str) -> PhantomVolume:
    """The anatomy of a gender's embedded phantom, from the cache or made now (about a minute)."""
    anatomy = phantom(gender)
    modules = (shapes, bones, lungs, layer, tissue_labels, displacement)
    sources = [Path(module.__file__ or "").read_bytes() for module in modules]
    key = fingerprint("phantom", gender, hash_arrays(anatomy.vertices, anatomy.thickness), GRID_M, *sources)
    entry = cached("phantom", key, lambda: _make(anatomy, gender))
    return PhantomVolume(*(np.array(entry[name]) for name in PhantomVolume.__dataclass_fields__))


def _make(anatomy: Phantom, gender: str) -> dict[str, np.ndarray]:
    low = anatomy.vertices.min(0) - 2 * SHELL_M
    blocks = np.ceil((np.ptp(anatomy.vertices, axis=0) + 4 * SHELL_M) / (GRID_M * BLOCK)).astype(int)
    fields = np.full((4, *(blocks * BLOCK)), FAR_M, dtype=np.float32)
    corner = np.stack(np.meshgrid(*map(np.arange, blocks), indexing="ij"), -1).reshape(-1, 3)
    middle = low + (corner + 0.5) * BLOCK * GRID_M
    reach = SHELL_M + BLOCK * GRID_M * np.sqrt(0.75)
    corner = corner[anatomy.project(middle).depth > -reach]
    inner = np.stack(np.meshgrid(*[np.arange(BLOCK)] * 3, indexing="ij"), -1).reshape(1, -1, 3)
    index = (corner[:, None] * BLOCK + inner).reshape(-1, 3)
    for part in np.array_split(index, max(1, len(index) // 200_000)):
        fields[:, part[:, 0], part[:, 1], part[:, 2]] = anatomy.fields(low + part * GRID_M).T
    near = fields[0, ::CLOUD_STRIDE, ::CLOUD_STRIDE, ::CLOUD_STRIDE] > -SHELL_M + GRID_M
    points = low + np.argwhere(near) * CLOUD_STRIDE * GRID_M
    basis, weights = reference_displacement(gender).basis(points)
    half = {name: part.numpy().astype(np.float16) for name, part in vars(basis).items()}
    return {
        "origin": low,
        "fields": fields.astype(np.float16).astype(np.float32),
        "points": points.astype(np.float32),
        **half,
        "weights": weights.numpy().astype(np.float16),
    }
