"""Procedural tissues: a label for every point of canonical space, the same for all subjects of a gender.

HIT predicts tissue from the canonical point alone; subjects differ by the displacement (`displacement.py`) that
carries their points there. The subcutaneous layer is the outermost, then lean tissue with long bones and lungs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import igl
import numpy as np
from scipy.sparse import csr_matrix

from ..body.model import BodyModel
from ..tissues import Tissue
from ..training.data.skin_extension import SkinProjection, project
from .body import load_phantom_body
from .bones import LongBones
from .layer import ended, inner_radius, smoothing_matrix, thickness_map
from .lungs import Lungs

__all__ = ["Phantom", "labels", "phantom"]

BONE_COVER_M = 0.0065
LUNG_COVER_M = 0.008


@dataclass(frozen=True, eq=False)
class Phantom:
    """A gender's canonical anatomy.

    `vertices` (V, 3), `faces` (F, 3), `normals` (V, 3), `radius` (V,) inner radius, `thickness` (V,) of the
    subcutaneous layer, all in metres in canonical space.
    """

    body: BodyModel
    vertices: np.ndarray
    faces: np.ndarray
    normals: np.ndarray
    radius: np.ndarray
    thickness: np.ndarray
    smoother: csr_matrix
    bones: LongBones
    lungs: Lungs

    def project(self, points: np.ndarray) -> SkinProjection:
        """Signed depth and nearest skin point of canonical points (N, 3)."""
        return project(points, self.vertices, self.faces)

    def fields(self, points: np.ndarray, skin: SkinProjection | None = None) -> np.ndarray:
        """Distances (N, 4) in m whose signs make the label: depth, depth below the fat, inside bone, inside lung."""
        skin = skin if skin is not None else self.project(points)
        below_fat = skin.depth - ended(skin.mix(self.faces, self.thickness))
        bone = np.minimum(-self.bones.distance(points), below_fat - BONE_COVER_M)
        lung = np.minimum(-self.lungs.distance(points), below_fat - LUNG_COVER_M)
        return np.stack([skin.depth, below_fat, bone, lung], 1)

    def labels(self, points: np.ndarray, skin: SkinProjection | None = None) -> np.ndarray:
        """Tissue (N,) uint8 at canonical points (N, 3)."""
        depth, below_fat, bone, lung = self.fields(points, skin).T
        label = np.full(len(points), int(Tissue.NO), np.uint8)
        label[depth > 0] = Tissue.AT
        label[below_fat > 0] = Tissue.LT
        label[bone > 0] = Tissue.BT
        label[lung > 0] = Tissue.NO
        return label


@lru_cache(maxsize=2)
def phantom(gender: str) -> Phantom:
    """The anatomy of the embedded body of a gender, "male" or "female"."""
    body = load_phantom_body(gender)
    vertices = body.canonical_vertices().numpy().astype(np.float64)
    faces = body.faces.numpy().astype(np.int64)
    normals = igl.per_vertex_normals(vertices, faces)
    smoother = smoothing_matrix(faces, len(vertices))
    radius = inner_radius(vertices, normals)
    for _ in range(8):
        radius = np.minimum(radius, smoother @ radius) * 0.5 + 0.5 * (smoother @ radius)
    thickness = thickness_map(body, radius, smoother)
    return Phantom(body, vertices, faces, normals, radius, thickness, smoother, LongBones.of(body), Lungs(gender))


def labels(points_canonical: np.ndarray, gender: str) -> np.ndarray:
    """Tissue (N,) uint8 at canonical points (N, 3) in m of a gender's phantom (see `Tissue`)."""
    return phantom(gender).labels(points_canonical)
