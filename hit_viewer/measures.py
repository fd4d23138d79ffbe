"""Volumes, masses and body measures of a frame."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hit_core.tissues import TISSUES
from hit_viewer.results import Frame, LayerMesh, Numbers, TissueRow

__all__ = ["girth_m", "measured", "volume_l"]


def volume_l(mesh: LayerMesh) -> float:
    """Volume enclosed by a closed mesh, litres (signed tetrahedra over the faces)."""
    points = mesh.points.astype(np.float64)
    a, b, c = (points[mesh.faces[:, corner]] for corner in range(3))
    return abs(1000.0 * float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum()) / 6.0)


def girth_m(mesh: LayerMesh, joints: npt.NDArray[np.float32], height: float) -> float:
    """Length of the convex hull of the trunk's outline at a height, metres, as a tape would measure it."""
    from scipy.spatial import ConvexHull, QhullError

    points = mesh.points
    above = points[:, 1] > height
    crossed = mesh.faces[above[mesh.faces].any(1) & ~above[mesh.faces].all(1)]
    cuts = []
    for first, second in ((0, 1), (1, 2), (2, 0)):
        a, b = points[crossed[:, first]], points[crossed[:, second]]
        sides = (a[:, 1] > height) != (b[:, 1] > height)
        a, b = a[sides], b[sides]
        share = ((height - a[:, 1]) / (b[:, 1] - a[:, 1]))[:, None]
        cuts.append((a + share * (b - a))[:, [0, 2]])
    outline = np.concatenate(cuts)
    # Arms that hang beside the trunk are left out: what is beyond the shoulders' joints is no trunk.
    reach = 1.05 * float(np.abs(joints[[16, 17], 0] - joints[0, 0]).max())
    outline = outline[np.abs(outline[:, 0] - joints[0, 0]) < reach]
    if len(outline) < 3:
        return 0.0
    try:
        return float(ConvexHull(outline).area)
    except QhullError:
        return 0.0


def measured(frame: Frame) -> Numbers:
    """Measure the exact surfaces of one body."""
    body = volume_l(frame.layers["skin"])
    rows = []
    for tissue in TISSUES:
        volume = volume_l(frame.layers[tissue.name])
        rows.append(
            TissueRow(
                tissue.name, tissue.title, volume, volume * tissue.density_kg_per_l, volume / body if body else 0.0
            )
        )
    low, high = frame.bounds
    return Numbers(frame.request, tuple(rows), body, float(high[1] - low[1]))
