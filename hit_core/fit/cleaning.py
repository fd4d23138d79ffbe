"""Takes apart what a scan shows: planes that a body stands or lies on, and pieces; the largest is looked at first."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .scan import Scan
from .skinned import Floats

__all__ = ["BODY_EXTENT_M", "Cleaned", "cleaned"]

BODY_EXTENT_M = (0.85, 2.55)
"""Largest extent of a person, from a child that sits to a tall man with his arms up."""
FLAT_M, LEAST_FLOOR_M2, MOST_BEYOND_M = 0.007, 0.14, 0.35
STANDING_M, MOST_BEYOND, LITTLE_BEYOND = 0.8, 1.5, 0.1
"""A body that rises so far from a plane stands on it: a thick slab may lie below; else hardly anything beyond it."""
TRIALS, JOINED_M, MOST_PLANES = 400, 0.03, 8
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Cleaned:
    """A scan taken apart.

    Attributes
    ----------
    scan : Scan
        All but floor and walls.
    main : Scan
        Its largest piece.
    floors : tuple
        Unit normals (3,), towards the body, of the planes removed.
    others : int
        Further pieces as tall and nearly as large as a body.
    """

    scan: Scan
    main: Scan
    floors: tuple[Floats, ...]
    others: int

    @property
    def extent_m(self) -> float:
        """Length of the main piece's longest side, whichever way it lies."""
        points = self.main.points - self.main.points.mean(0)
        axes = np.linalg.svd(points[:: max(len(points) // 2000, 1)], full_matrices=False)[2]
        along = points @ np.concatenate([axes, np.eye(3)]).T
        return float((np.quantile(along, 0.999, 0) - np.quantile(along, 0.001, 0)).max())


def cleaned(scan: Scan) -> Cleaned:
    """Remove the planes, then find the pieces."""
    floors = []
    for seed in range(MOST_PLANES):
        found = _plane(scan, np.random.default_rng(seed))
        if found is None:
            break
        normal, keep = found
        floors.append(normal)
        scan = scan.chosen(keep)
    if floors:
        scan = scan.oriented_anew()
    spacing = float(np.sqrt(scan.area_m2 / max(len(scan.points), 1)))
    label = _pieces(scan.points, max(JOINED_M, 2.5 * spacing))
    sizes = np.bincount(label)
    largest = int(sizes.argmax())
    main = scan.chosen(label == largest)
    tall = float(np.ptp(main.points, axis=0).max())
    others = sum(
        sizes[number] > 0.4 * sizes[largest] and float(np.ptp(scan.points[label == number], axis=0).max()) > 0.6 * tall
        for number in range(len(sizes))
        if number != largest
    )
    return Cleaned(scan, main, tuple(floors), int(others))


def _plane(scan: Scan, generator: np.random.Generator) -> tuple[Floats, Mask] | None:
    """A large flat piece with all of the body on one side: its normal towards the body, and what to keep."""
    points = scan.points
    if len(points) < 100:
        return None
    some = scan.thinned(4000, int(generator.integers(1 << 30)))
    share = scan.area_m2 / len(some.points)
    tried = generator.choice(len(some.points), min(TRIALS, len(some.points)), replace=False)
    axes = some.normals[tried]
    heights = some.points @ axes.T - np.einsum("ij,ij->i", some.points[tried], axes)
    flat = (np.abs(heights) < 1.5 * FLAT_M) & (np.abs(some.normals @ axes.T) > 0.9)
    best = int(flat.sum(0).argmax())
    if flat[:, best].sum() * share < LEAST_FLOOR_M2:
        return None
    inliers, normal, level = flat[:, best], axes[best], 0.0
    for _ in range(3):
        middle = some.points[inliers].mean(0)
        normal = np.linalg.svd(some.points[inliers] - middle, full_matrices=False)[2][2]
        level = float(middle @ normal)
        inliers = (np.abs(some.points @ normal - level) < FLAT_M) & (np.abs(some.normals @ normal) > 0.9)
        if inliers.sum() < 20:
            return None
    if inliers.sum() * share < LEAST_FLOOR_M2:
        return None
    height = points @ normal - level
    above, below = (_reach(sign * height) for sign in (1.0, -1.0))
    if below > above:
        normal, height, above, below = -normal, -height, below, above
    share = float((height < -2 * FLAT_M).sum()) / max(float((height > 2 * FLAT_M).sum()), 1.0)
    if below > MOST_BEYOND_M or share > (MOST_BEYOND if above > STANDING_M else LITTLE_BEYOND):
        return None
    spread = np.sqrt(np.mean(height[np.abs(height) < FLAT_M] ** 2))
    return normal, height > max(2.5 * spread, 0.004)


def _reach(height: Floats) -> float:
    """How far nearly all goes that lies on the positive side, m."""
    beyond = height[height > 2 * FLAT_M]
    return float(np.quantile(beyond, 0.95)) if len(beyond) else 0.0


def _pieces(points: Floats, joined: float) -> npt.NDArray[np.int32]:
    """Number of the piece that each point belongs to: points closer than that hang together."""
    cells, cell = np.unique(np.floor(points / (joined / 2)).astype(np.int64), axis=0, return_inverse=True)
    centres = np.stack([np.bincount(cell.ravel(), points[:, a]) for a in range(3)], 1)
    centres /= np.bincount(cell.ravel())[:, None]
    pairs = cKDTree(centres).query_pairs(joined, output_type="ndarray")
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), (len(cells), len(cells)))
    return np.asarray(connected_components(graph, directed=False)[1][cell.ravel()])
