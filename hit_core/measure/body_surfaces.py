"""Skin and tissues of many bodies in the standard pose, as they are measured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from ..body.model import ShapedBody
from ..surfaces.many import ManySurfaces
from ..surfaces.meshes import Surfaces
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .exact_sums import doubles
from .tissue_table import BODY
from .volumes import Meshes

__all__ = ["WHOSE", "BodySurfaces"]

WHOSE = (*(tissue.name for tissue in TISSUES), BODY)
"""Whose a body's surfaces are, in their order."""


@dataclass(frozen=True, eq=False)
class BodySurfaces:
    """Surfaces of B bodies.

    Attributes
    ----------
    bodies : ShapedBody
        The bodies.
    meshes : Meshes
        Their surfaces in shaped space. Tissues' triangles are bulged to the surfaces that they stand for; the skin's
        are flat.
    parts : Mapping[str, slice]
        Triangles of each surface, by `WHOSE`.
    residual_m, unsolved, folds : Tensor (B,)
        How well each body's vertices were carried, see `ShapedSurfaces`; unsolved only of bodies whose vertices were
        all solved.
    is_sketch : bool
        Whether they stand in for finer ones, see `CanonicalSurfaces`.
    """

    bodies: ShapedBody
    meshes: Meshes = field(repr=False)
    parts: Mapping[str, slice]
    residual_m: Float[Tensor, " bodies"]
    unsolved: Int[Tensor, " bodies"]
    folds: Bool[Tensor, " bodies"]
    is_sketch: bool = False

    @classmethod
    def of(cls, surfaces: ShapedSurfaces) -> "BodySurfaces":
        """One body's carried surfaces."""
        exact, canonical = surfaces.exact, surfaces.canonical
        return cls.carried(
            surfaces.body,
            surfaces.vertices[None],
            canonical.faces,
            {tissue.name: canonical.ranges[tissue].faces for tissue in TISSUES},
            (surfaces.residual_m, surfaces.unsolved if exact else 0, exact and surfaces.folds),
            canonical.is_sketch,
        )

    @classmethod
    def of_many(cls, surfaces: ManySurfaces) -> "BodySurfaces":
        """Many bodies' carried surfaces."""
        parts = {tissue.name: surfaces.canonical.ranges[tissue].faces for tissue in TISSUES}
        quality = surfaces.residual_m, surfaces.unsolved, surfaces.folds
        faces, sketch = surfaces.canonical.faces, surfaces.canonical.is_sketch
        return cls.carried(surfaces.bodies, surfaces.vertices, faces, parts, quality, sketch)

    @classmethod
    def of_meshes(cls, meshes: Surfaces, body: ShapedBody) -> "BodySurfaces":
        """One body's surfaces in shaped space, as arrays."""
        vertices, faces, parts, begin = [], [], {}, 0
        for tissue in TISSUES:
            mesh = meshes[tissue]
            faces.append(torch.from_numpy(mesh.faces).long() + begin)
            vertices.append(torch.from_numpy(mesh.vertices))
            first = sum(len(part) for part in faces[:-1])
            parts[tissue.name] = slice(first, first + len(mesh.faces))
            begin += len(mesh.vertices)
        device = body.betas.device
        carried = torch.cat(vertices)[None].to(device), torch.cat(faces).to(device)
        return cls.carried(body, *carried, parts, (0.0, 0, False))

    @classmethod
    def carried(
        cls,
        bodies: ShapedBody,
        vertices: Float[Tensor, "bodies vertices 3"],
        faces: Int[Tensor, "faces 3"],
        parts: Mapping[str, slice],
        quality: Sequence[Tensor | float | int | bool],
        is_sketch: bool = False,
    ) -> "BodySurfaces":
        """The tissues' vertices (B, V, 3) in shaped space, m, with their triangles, and how well they were carried."""
        skin = doubles(bodies.vertices)
        every = torch.cat([faces, bodies.model.faces + vertices.shape[1]])
        smooth = torch.zeros(len(every), dtype=torch.float64, device=skin.device)
        smooth[: len(faces)] = 1.0
        meshes = Meshes(torch.cat([doubles(vertices), skin], 1), every, smooth)
        residual, unsolved, folds = (
            torch.as_tensor(one, device=skin.device).reshape(-1).expand(len(skin)) for one in quality
        )
        whole = {**parts, BODY: slice(len(faces), len(every))}
        return cls(bodies, meshes, whole, residual.double(), unsolved.long(), folds.bool(), is_sketch)

    @property
    def whose(self) -> Int[Tensor, " faces"]:
        """Which of `WHOSE` each triangle is of."""
        found = torch.zeros(self.meshes.faces.shape[1], dtype=torch.int64, device=self.meshes.faces.device)
        for number, name in enumerate(WHOSE):
            found[self.parts[name]] = number
        return found
