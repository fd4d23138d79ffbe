"""Canonical surfaces carried to any body.

Tissue is a function of the canonical point alone, so surfaces are extracted once per checkpoint. A new shape solves
`x + D(x, betas) = c` for every vertex c; a new pose is one skinning. Three types hold what depends on the checkpoint,
on betas, and on the pose; the faces belong to the first, so vertices correspond between all bodies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from ..body.model import PosedBody, ShapedBody
from ..body.normals import VertexNormals
from ..errors import InputError
from ..model.hit import HITModel
from ..model.root_finding import inverse_3x3
from ..phrases import phrase
from ..tissues import Tissue
from .control_points import Controls
from .drag_error import SAFETY, Trail
from .meshes import Surfaces, TissueMesh
from .transport_solver import MAX_STEP_M, TOLERANCE_M, Equation, Roots

__all__ = ["CanonicalSurfaces", "PosedSurfaces", "ShapedSurfaces", "TissueRange"]

SAMPLED_VERTICES, SAMPLED_ROUGH = 128, 256
"""How many vertices the error of a drag is measured at: always the same ones, and those whose last step was longest.
`Trail` has others."""
DOUBTFUL_M, SOLVED_VERTICES = 5e-4, 64
"""An estimated error above this is measured by solving, at so many vertices at most."""
MIXERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], np.uint64)
"""Odd numbers that spread three words over 64 bits."""
FARTHEST = 3.0
"""How many steps of a drag are foreseen at most."""


@dataclass(frozen=True)
class TissueRange:
    """Where one tissue's vertices and faces lie in the common arrays."""

    vertices: slice
    faces: slice


@dataclass(frozen=True, eq=False)
class Course:
    """How control points moved in the last step of a drag, m, and the change of the betas that moved them."""

    points: Float[Tensor, "controls 3"]
    betas: Float[Tensor, " 10"]

    def foreseen(self, betas: Float[Tensor, " 10"]) -> Float[Tensor, "controls 3"]:
        """How they will about move with another change of the betas: a drag goes on along a line, or back."""
        steps = (betas @ self.betas) / (self.betas @ self.betas).clamp(min=1e-12)
        return steps.clamp(-FARTHEST, FARTHEST) * self.points


@dataclass(frozen=True, eq=False)
class CanonicalSurfaces:
    """Surfaces of one checkpoint in canonical space, with all that carrying them needs; made by `bake`.

    `vertices` (V, 3) m, `faces` (F, 3) and `skinning_weights` (V, 24) of all tissues, `ranges` telling which are whose.
    """

    model: HITModel
    resolution: int
    detail: str
    ranges: Mapping[Tissue, TissueRange]
    vertices: Float[Tensor, "vertices 3"]
    faces: Int[Tensor, "faces 3"]
    skinning_weights: Float[Tensor, "vertices 24"] = field(repr=False)
    controls: Controls = field(repr=False)
    is_sketch: bool = False
    """Whether they stand in for finer ones: thin layers are missing, and nothing is measured of them."""

    @cached_property
    def normals(self) -> VertexNormals:
        """Vertex normals of these faces over any vertices."""
        return VertexNormals(self.faces, len(self.vertices))

    @cached_property
    def sample(self) -> Int[Tensor, " sample"]:
        """Vertices that interpolation carries worst as far as places tell: far from control points, or extrapolated."""
        apart = (self.controls.points[self.controls.index.long()] - self.vertices[:, None]).norm(dim=-1).amin(1)
        stretched = self.controls.weights.abs().sum(1)
        for measure in (apart, stretched):
            measure[self.controls.rough.long()] = 0.0  # these are looked after in each step
        most = min(SAMPLED_VERTICES // 2, len(apart))
        return torch.cat([measure.topk(most).indices for measure in (apart, stretched)]).unique()

    @cached_property
    def distinct(self) -> tuple[Int[Tensor, " distinct"], Int[Tensor, " vertices"]]:
        """One vertex of each place, and which of these each vertex lies on: tissues side by side share their border."""
        points = np.ascontiguousarray(self.vertices.cpu().numpy()).view("V12")[:, 0]
        words = points.view(np.uint32).reshape(-1, 3).astype(np.uint64)
        mixed = (words * MIXERS).sum(1, dtype=np.uint64)
        _, first, place = np.unique(mixed, return_index=True, return_inverse=True)
        if not np.array_equal(points[first][place], points):  # two places with one number
            first = place = np.arange(len(points))
        device = self.vertices.device
        return torch.from_numpy(first).to(device), torch.from_numpy(place.reshape(-1)).to(device)

    def meshes(self) -> list[tuple[Float[Tensor, "_ 3"], Int[Tensor, "_ 3"]]]:
        """Each tissue's own vertices and faces, in the order of `ranges`."""
        return [
            (self.vertices[part.vertices], self.faces[part.faces] - part.vertices.start)
            for part in self.ranges.values()
        ]

    def to_surfaces(
        self, vertices: Float[Tensor, "vertices 3"], space: str, shaped: "ShapedSurfaces | None"
    ) -> Surfaces:
        """Meshes of these faces over any vertices, as arrays."""
        points, faces = vertices.cpu().numpy(), self.faces.cpu().numpy()
        meshes = {
            tissue: TissueMesh(tissue, points[part.vertices], faces[part.faces] - part.vertices.start)
            for tissue, part in self.ranges.items()
        }
        if shaped is None:
            return Surfaces(meshes, space, "transport", self.resolution)
        return Surfaces(
            meshes, space, "transport", self.resolution, shaped.residual_m, shaped.unsolved, shaped.converged
        )

    def with_shape(
        self, body: ShapedBody, start: "ShapedSurfaces | None" = None, exact: bool = True
    ) -> "ShapedSurfaces":
        """Carry the surfaces to a body's shape.

        Parameters
        ----------
        body : ShapedBody
            One shaped body of the same model.
        start : ShapedSurfaces | None
            The surfaces of a similar body, from which the search starts: the last ones of a drag.
        exact : bool
            Solve for every vertex; otherwise only at the control points, and interpolate.

        Raises
        ------
        InputError
            More than one body.
        """
        if len(body.betas) != 1:
            count = len(body.betas)
            raise InputError.about(phrase("surfaces take one body at a time"), field="betas", expected="1", found=count)
        with torch.no_grad():
            return self._shape(body, start, exact)

    def _shape(self, body: ShapedBody, start: "ShapedSurfaces | None", exact: bool) -> "ShapedSurfaces":
        equation = Equation(self.model, body.betas[0])
        centres = self.controls.points
        course = None
        if start is None or start.canonical is not self:
            roots = equation.from_afar(centres)
        else:
            previous, change = start.control_roots, body.betas[0] - start.body.betas[0]
            begin = previous.points if start.course is None else previous.points + start.course.foreseen(change)
            advance = equation.secant if exact else equation.follow
            roots = equation.finish(advance(begin, previous.inverse, centres), centres)
            roots = equation.finish(roots, centres, start=centres)
            course = Course(roots.points - previous.points, change)
        if exact:
            near = start is not None and start.canonical is self and start.exact
            remainder = self._remainder(start) if start is not None and near else None
            roots, folded, solved = self.solve(equation, roots, remainder)
            solved = equation.finish(solved, self.vertices)
            return ShapedSurfaces(self, body, solved.points, solved.residual, folded, exact, roots, course)
        trail = self._trail(start, body)
        vertices = self.interpolated(roots) + trail.correction(body.betas[0])
        rough = self.controls.rough.long()
        inverse = self.controls.interpolate_rough(roots.inverse.flatten(1)).unflatten(1, (3, 3))
        before = vertices[rough]
        vertices[rough] = equation.step(before, inverse, self.vertices[rough])
        hard = (vertices[rough] - before).norm(dim=1).topk(min(SAMPLED_ROUGH, len(rough))).indices
        checked = torch.cat([self.sample, trail.checked, rough[hard]]).unique()
        off = self._off(equation, roots, vertices, checked)
        folded = torch.zeros_like(roots.residual, dtype=torch.bool)
        trail = trail.after(checked, off)
        return ShapedSurfaces(self, body, vertices, SAFETY * off, folded, exact, roots, course, trail)

    def interpolated(self, roots: Roots) -> Float[Tensor, "vertices 3"]:
        """Vertices that follow solved control points."""
        return self.vertices + self.controls.interpolate(roots.points - self.controls.points)

    def _remainder(self, start: "ShapedSurfaces") -> Float[Tensor, "vertices 3"]:
        """What interpolation falls short of at solved vertices, m."""
        remainder = start.vertices - self.interpolated(start.control_roots)
        remainder[~(start.residuals <= TOLERANCE_M)] = 0.0
        return remainder

    def _trail(self, start: "ShapedSurfaces | None", body: ShapedBody) -> Trail:
        """What a drag knows that goes on from these surfaces."""
        if start is None or (start.trail is None and not start.exact):
            return Trail.from_remainder(body.betas[0], torch.zeros_like(self.vertices))
        if start.trail is not None:
            return start.trail
        remainder = self._remainder(start)
        remainder[self.controls.rough.long()] = 0.0  # these take a step of their own
        return Trail.from_remainder(start.body.betas[0], remainder)

    def _off(
        self, equation: Equation, roots: Roots, vertices: Float[Tensor, "vertices 3"], checked: Int[Tensor, " checked"]
    ) -> Float[Tensor, " checked"]:
        """How far from their place in shaped space some interpolated vertices are, m.

        The residual is an error in canonical space, which is a longer way in shaped space where the Jacobian is small:
        the inverse Jacobian tells about how long, and where that is in doubt the equation is solved.
        """
        at, target = vertices[checked], self.vertices[checked]
        inverse = self.controls.interpolate_at(checked, roots.inverse.flatten(1)).unflatten(1, (3, 3))
        off = (inverse * equation.residual(at, target)[:, None]).sum(-1).norm(dim=1)
        doubtful = (off > DOUBTFUL_M).nonzero()[:, 0]
        if len(doubtful):
            worst = doubtful[off[doubtful].topk(min(SOLVED_VERTICES, len(doubtful))).indices]
            solved = equation.secant(at[worst], inverse[worst], target[worst])
            moved = (solved.points - at[worst]).norm(dim=1)
            off[worst] = torch.where(
                solved.residual <= TOLERANCE_M, moved, torch.maximum(moved, off[worst]).clamp(max=MAX_STEP_M)
            )
        return off

    def solve(
        self, equation: Equation, roots: Roots, remainder: Float[Tensor, "vertices 3"] | None = None
    ) -> tuple[Roots, Bool[Tensor, " controls"], Roots]:
        """From solved control points: these with their inverse Jacobians, where space is folded, and all vertices.

        `remainder` is what interpolation fell short of at a similar body, m. Vertices that tissues share are solved
        once.
        """
        slope = equation.linearised(roots.points, self.controls.points)[1]
        x, y, z = slope.unbind(-1)
        folded = (torch.linalg.cross(x, y) * z).sum(1) <= 0
        roots = Roots(roots.points, roots.residual, inverse_3x3(slope))
        moved = roots.points - self.controls.points
        rows, place = self.distinct
        target = self.vertices[rows]
        carried = self.controls.interpolate_at(rows, torch.cat([moved, roots.inverse.flatten(1)], 1))
        begin, inverse = target + carried[:, :3], carried[:, 3:].unflatten(1, (3, 3))
        if remainder is not None:
            begin = begin + remainder[rows]
        solved = equation.secant(begin, inverse, target)
        return roots, folded, Roots(*(part[place] for part in solved))


@dataclass(frozen=True, eq=False)
class ShapedSurfaces:
    """Surfaces of one shape, in shaped space.

    `vertices` (V, 3) m; `residuals` are the errors `|x + D(x) - c|` of all vertices if `exact`, else how far some of
    them are from their place, those among them that interpolation carries worst, with a margin for the others.
    """

    canonical: CanonicalSurfaces
    body: ShapedBody
    vertices: Float[Tensor, "vertices 3"]
    residuals: Float[Tensor, " checked"] = field(repr=False)
    folded: Bool[Tensor, " controls"] = field(repr=False)
    exact: bool
    control_roots: Roots = field(repr=False)
    course: Course | None = field(default=None, repr=False)
    trail: Trail | None = field(default=None, repr=False)
    """Of a drag."""

    @cached_property
    def residual_m(self) -> float:
        """Largest residual, m."""
        return float(self.residuals.max())

    @cached_property
    def unsolved(self) -> int:
        """Checked vertices with a residual above 0.1 mm."""
        return int((~(self.residuals <= TOLERANCE_M)).sum())

    @cached_property
    def folds(self) -> bool:
        """Whether the displacement turns space inside out somewhere, so that a vertex has several places."""
        return bool(self.folded.any())

    @property
    def converged(self) -> bool:
        """Whether every vertex was solved to 0.1 mm and the displacement is invertible."""
        return self.exact and self.unsolved == 0 and not self.folds

    @cached_property
    def normals(self) -> Float[Tensor, "vertices 3"]:
        """Unit vertex normals."""
        return self.canonical.normals.of(self.vertices)

    def with_pose(self, body: PosedBody) -> "PosedSurfaces":
        """Carry the surfaces to a pose of the same shape: one skinning with the weights at the canonical points."""
        with torch.no_grad():
            rows = body.bone_transforms[0, :, :3].transpose(1, 2).reshape(-1, 12)
            columns = (self.canonical.skinning_weights @ rows).view(-1, 4, 3)
            vertices = torch.addcmul(columns[:, 3], columns[:, 0], self.vertices[:, :1])
            vertices = torch.addcmul(vertices, columns[:, 1], self.vertices[:, 1:2])
            vertices = torch.addcmul(vertices, columns[:, 2], self.vertices[:, 2:])
            return PosedSurfaces(self, body, vertices)

    def to_surfaces(self) -> Surfaces:
        """The meshes as arrays."""
        return self.canonical.to_surfaces(self.vertices, "shaped", self)


@dataclass(frozen=True, eq=False)
class PosedSurfaces:
    """Surfaces of one posed body: `vertices` (V, 3) m in posed space."""

    shaped: ShapedSurfaces
    body: PosedBody
    vertices: Float[Tensor, "vertices 3"]

    @cached_property
    def normals(self) -> Float[Tensor, "vertices 3"]:
        """Unit vertex normals. Turning those of the shape would cost as much and be wrong at bent joints."""
        return self.shaped.canonical.normals.of(self.vertices)

    def to_surfaces(self) -> Surfaces:
        """The meshes as arrays."""
        return self.shaped.canonical.to_surfaces(self.vertices, "posed", self.shaped)
