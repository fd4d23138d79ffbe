"""The order of a surface's triangles: what lies inside comes first."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from hit_core.surfaces.transport import CanonicalSurfaces
from hit_core.tissues import Tissue

__all__ = ["OrderedFaces", "inner_first", "ordered_faces", "walls_first"]

AROUND_BONE_M = 0.004
"""So near to the bones, on an average, lies the part of lean tissue's surface that encloses one."""

Faces = npt.NDArray[np.int32]
OrderedFaces = dict[str, tuple[slice, tuple[Faces, int, int]]]
"""Of each tissue its vertices, its triangles, and how many of them come first: around bones, and around lungs."""


def inner_first(faces: Faces) -> Faces:
    """Return triangles (F,3) part by part, the largest part last: it encloses the others, as lean tissue does lungs.

    Drawn in this order, an enclosing translucent part does not hide what it encloses, or not, by chance.
    """
    parts = _parts(faces)
    sizes = np.bincount(parts)[parts] if len(parts) else parts
    return faces[np.lexsort((parts, sizes))]


def walls_first(
    faces: Faces, points: npt.NDArray[np.float32], bones: npt.NDArray[np.float32]
) -> tuple[Faces, int, int]:
    """Return lean tissue's triangles (F,3): first those around bones, then those around lungs, then its outside.

    `points` (V,3) are its vertices, `bones` (B,3) those of the bones, metres. The numbers are those of the first two.
    """
    if not len(faces):
        return faces, 0, 0
    parts = _parts(faces)
    outside = np.bincount(parts).argmax()
    rank = np.where(parts == outside, 2, 1)
    tree = cKDTree(bones) if len(bones) else None
    for part in np.unique(parts[parts != outside]):
        own = parts == part
        if tree is not None and float(np.mean(tree.query(points[faces[own, 0]])[0])) < AROUND_BONE_M:
            rank[own] = 0
    order = np.lexsort((parts, rank))
    return faces[order], int((rank == 0).sum()), int((rank == 1).sum())


def ordered_faces(canonical: CanonicalSurfaces) -> OrderedFaces:
    """Return each tissue's vertices, and its triangles as `walls_first` orders them."""
    everything, points = canonical.faces.cpu().numpy(), canonical.vertices.cpu().numpy()
    bones = points[canonical.ranges[Tissue.BT].vertices]
    found = {}
    for tissue, part in canonical.ranges.items():
        faces = (everything[part.faces] - part.vertices.start).astype(np.int32)
        lean = tissue == Tissue.LT
        ordered = walls_first(faces, points[part.vertices], bones) if lean else (inner_first(faces), 0, 0)
        found[tissue.name] = part.vertices, ordered
    return found


def _parts(faces: Faces) -> npt.NDArray[np.intp]:
    """Return which connected part each triangle belongs to (F,)."""
    begin, end = faces[:, [0, 1]].reshape(-1), faces[:, [1, 2]].reshape(-1)
    count = int(faces.max(initial=-1)) + 1
    edges = coo_array((np.ones(len(begin), np.int8), (begin, end)), shape=(count, count))
    found: npt.NDArray[np.intp] = connected_components(edges, directed=False)[1][faces[:, 0]]
    return found
