"""Volumes of body after body in a drag, each in a few milliseconds."""

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from ..body.model import ShapedBody
from ..surfaces.transport import CanonicalSurfaces
from ..tissues import TISSUES
from .standard import closed_table, sketched
from .tissue_table import TissueTable
from .volumes import mesh_volume_l

__all__ = ["QuickTables"]


class QuickTables:
    """Tables of bodies whose surfaces are carried from the same canonical ones, on the surfaces' device.

    Triangles are flat, and each tissue's volume is multiplied by what bulged triangles add to it on the canonical body.
    On quick surfaces volumes are right to half a percent; whether tissue lies outside of the skin is not looked at.
    """

    def __init__(self, canonical: CanonicalSurfaces) -> None:
        self._is_sketch = canonical.is_sketch
        self._corners = canonical.faces.T.contiguous()
        self._parts = [canonical.ranges[tissue].faces for tissue in TISSUES]
        meshes = canonical.to_surfaces(canonical.vertices, "canonical", None).meshes
        smooth = [mesh_volume_l(meshes[tissue].vertices, meshes[tissue].faces, smooth=True) for tissue in TISSUES]
        self._bulge = np.array(smooth) / np.maximum(self._flat_l(canonical.vertices).cpu().numpy(), 1e-9)

    def of(self, vertices: Float[Tensor, "vertices 3"], body: ShapedBody) -> TissueTable:
        """Measure one body whose tissues have these vertices in shaped space (V, 3), m."""
        with torch.no_grad():
            volumes = self._bulge * self._flat_l(vertices).cpu().numpy()
        inside = mesh_volume_l(body.vertices[0].cpu().numpy(), body.model.faces.cpu().numpy())
        table = closed_table(body.betas[0].tolist(), inside, volumes.tolist())
        return sketched(table) if self._is_sketch else table

    def _flat_l(self, vertices: Float[Tensor, "vertices 3"]) -> Float[Tensor, " tissues"]:
        """Volumes between triangles and a plane through the middle, where single precision loses least."""
        a, b, c = ((vertices - vertices.mean(0)).index_select(0, corner) for corner in self._corners)
        b, c = b - a, c - a
        depth = 3 * a[:, 2] + b[:, 2] + c[:, 2]
        volumes = depth * (b[:, 0] * c[:, 1] - b[:, 1] * c[:, 0])
        return torch.stack([volumes[part].sum() for part in self._parts]) * (1000.0 / 6.0)
