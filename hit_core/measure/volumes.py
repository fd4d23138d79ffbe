"""Volumes and areas of closed surfaces, of one body or of many at once."""

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor

from ..breathing import breathe
from .exact_sums import AREA_UNIT_M2, VOLUME_UNIT_M3, doubles, exact_sum
from .vectors import cross, dot, length, taken

__all__ = ["Meshes", "mesh_area_m2", "mesh_volume_l", "volume_slopes_l"]

NORMAL_UNIT = 2.0**-40
Vertices = Float[np.ndarray, "vertices 3"]
Faces = Int[np.ndarray, "faces 3"]


class Meshes:
    """Closed meshes of the same triangles over the vertices of many bodies.

    What is found of one body is the same to the last bit, whichever bodies are beside it.

    Parameters
    ----------
    vertices : Tensor (B, V, 3)
        Metres.
    faces : Tensor (F, 3)
        Counter-clockwise seen from outside; the other way round gives negative volumes.
    smooth : Tensor (F,), optional
        Whether the vertices of a triangle lie on a smooth surface, as those of tissues do: 1, or 0. It is then bulged
        to a curved one; flat triangles cut corners, on thin bones at display detail 3 % of the volume.
    """

    def __init__(
        self,
        vertices: Float[Tensor, "bodies vertices 3"],
        faces: Int[Tensor, "faces 3"],
        smooth: Float[Tensor, " faces"] | None = None,
    ) -> None:
        breathe()
        self.points = doubles(vertices).permute(2, 0, 1).contiguous()
        """(3, B, V): each coordinate on its own, which is several times faster to compute with."""
        self.faces = faces.T.contiguous().to(self.points.device)
        if vertices.shape[1]:
            low, high = self.points.amin(-1), self.points.amax(-1)
            self.middle = (low + high) / 2
        else:
            self.middle = self.points.new_zeros(3, len(vertices))
        # Distances from the middle of the mesh: far from the origin, tetrahedra cancel to nothing but rounding.
        centred = self.points - self.middle[..., None]
        self.corners = tuple(taken(centred, corner) for corner in self.faces)
        """Each (3, B, F), from the middle (3, B)."""
        a, b, c = self.corners
        self.crosses = cross(b - a, c - a)
        """Twice each triangle's area along its normal."""
        self.tetrahedra_m3 = dot(a, self.crosses) / 6.0
        """Between each flat triangle and the middle (B, F)."""
        self.bulges_m3 = torch.zeros_like(self.tetrahedra_m3) if smooth is None else smooth * self._bulges()
        """What each triangle encloses beyond its flat one (B, F)."""

    def volumes_l(self, part: slice = slice(None)) -> Float[Tensor, " bodies"]:
        """Volumes that some of the triangles enclose, litres; cavities count as outside.

        Source: divergence theorem, as signed tetrahedra over the faces. The bulge is that of curved PN triangles
        (Vlachos et al. 2001, I3D): the middles of their edges, integrated as a quadratic function over each triangle.
        """
        return 1000.0 * exact_sum(self.tetrahedra_m3[:, part] + self.bulges_m3[:, part], VOLUME_UNIT_M3)

    def areas_m2(self, part: slice = slice(None)) -> Float[Tensor, " bodies"]:
        """Areas of some of the triangles, m2."""
        return exact_sum(length(self.crosses[..., part]), AREA_UNIT_M2) / 2.0

    def _bulges(self) -> Float[Tensor, "bodies faces"]:
        corners, third_of_area = self.corners, self.crosses / 6.0
        normals = self._normals()
        outward = [taken(normals, corner) for corner in self.faces]
        lean = [dot(normal, third_of_area) for normal in outward]
        found = torch.zeros_like(lean[0])
        for here, there in ((0, 1), (1, 2), (2, 0)):
            edge = corners[there] - corners[here]
            found -= dot(edge, outward[here]) * lean[here]
            found += dot(edge, outward[there]) * lean[there]
        return found / 8.0

    def _normals(self) -> Float[Tensor, "3 bodies vertices"]:
        """Unit normals of vertices, weighted by the triangles' angles.

        Weighted by areas, as for drawing, they lean towards large triangles, and bones lose half a percent.
        """
        doubled = length(self.crosses)
        unit = self.crosses / doubled.clamp(min=1e-30)
        bodies, count = self.points.shape[1:]
        total = torch.zeros(3 * bodies * count, dtype=torch.int64, device=self.points.device)
        rows = torch.arange(3 * bodies, device=self.points.device).view(3, bodies, 1) * count
        for number, corner in enumerate(self.faces):
            here = self.corners[number]
            one, other = self.corners[(number + 1) % 3] - here, self.corners[(number + 2) % 3] - here
            angle = torch.atan2(doubled, dot(one, other)) / NORMAL_UNIT
            total.index_add_(0, (rows + corner).flatten(), (unit * angle).round_().long().flatten())
        normals = total.view(3, bodies, count).double()
        return normals / length(normals).clamp(min=1e-30)


def _mesh(vertices: Vertices, faces: Faces, smooth: bool = False) -> Meshes:
    points = torch.from_numpy(np.ascontiguousarray(vertices, np.float64).reshape(-1, 3))
    triangles = torch.from_numpy(np.ascontiguousarray(faces, np.int64).reshape(-1, 3))
    return Meshes(points[None], triangles, torch.ones(len(triangles)) if smooth else None)


def mesh_volume_l(vertices: Vertices, faces: Faces, smooth: bool = False) -> float:
    """Volume enclosed by a closed mesh, litres, as `Meshes.volumes_l` finds it.

    Parameters
    ----------
    vertices : array (V, 3)
        Metres.
    faces : array (F, 3)
        Counter-clockwise seen from outside; the other way round gives a negative volume.
    smooth : bool
        Whether the vertices lie on a smooth surface.
    """
    return float(_mesh(vertices, faces, smooth).volumes_l())


def mesh_area_m2(vertices: Vertices, faces: Faces) -> float:
    """Area of a mesh with vertices (V, 3) m and faces (F, 3), m2."""
    return float(_mesh(vertices, faces).areas_m2())


def volume_slopes_l(vertices: Vertices, faces: Faces) -> Vertices:
    """How a closed mesh's volume changes with each of its vertices (V, 3), litres per metre."""
    points = np.asarray(vertices, np.float64)
    a, b, c = (points[faces[:, corner]] for corner in range(3))
    found = np.zeros((len(vertices), 3))
    for corner, slope in enumerate((np.cross(b, c), np.cross(c, a), np.cross(a, b))):
        for axis in range(3):
            found[:, axis] += np.bincount(faces[:, corner], slope[:, axis], len(vertices))
    return found * (1000.0 / 6.0)
