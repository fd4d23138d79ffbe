"""Surfaces of one body after another by a CUDA graph, recorded once: the frames of a drag.

A frame is some five hundred small kernels, which the host takes several times longer to launch than the GPU to run.
What the search starts from, and what it finds, stays on the device from frame to frame.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..body.beta_limits import NUM_BETAS
from ..body.normals import VertexNormals
from .transport import CanonicalSurfaces, Course, ShapedSurfaces
from .transport_solver import TOLERANCE_M, Equation

__all__ = ["CarriedBody", "RecordedDrag"]

logger = logging.getLogger(__name__)

SIZES = (NUM_BETAS, 69, 3, 3)
"""Betas, body pose, global orientation, translation."""
WARM_UP = 3
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class CarriedBody:
    """Posed surfaces (V, 3) and skin (S, 3) with their unit normals, joints (24, 3), in metres.

    `residual_m` is the largest error `|x + D(x) - c|` of all vertices, `off_m` about how far a vertex may be from its
    place: where the Jacobian is small, a small residual is a long way. `shaped` are the surfaces in shaped space, on
    the device; those of a recorded drag stand only until its next frame.
    """

    vertices: Floats
    normals: Floats
    skin: Floats
    skin_normals: Floats
    joints: Floats
    residual_m: float
    folds: bool
    shaped: Tensor
    off_m: float = 0.0


class RecordedDrag:
    """Carries canonical surfaces to bodies that resemble each other, every vertex solved.

    Parameters
    ----------
    canonical : CanonicalSurfaces
        The surfaces; on a GPU frames are recorded at once and then replayed, on a processor computed plainly.
    skin_normals : VertexNormals
        Of the body model's triangles.
    start : ShapedSurfaces
        The surfaces of a body near the first.

    Raises
    ------
    RuntimeError
        Frames cannot be recorded.
    """

    def __init__(self, canonical: CanonicalSurfaces, skin_normals: VertexNormals, start: ShapedSurfaces) -> None:
        self.canonical, self._skin_normals = canonical, skin_normals
        device = canonical.vertices.device
        self._betas, self._course_betas = torch.zeros(2, NUM_BETAS, device=device).unbind()
        self._points, self._course_points = torch.zeros(2, len(canonical.controls.points), 3, device=device).unbind()
        self._inverse = torch.zeros(len(self._points), 3, 3, device=device)
        self._shaped = torch.zeros_like(canonical.vertices)
        self._inputs = torch.zeros(sum(SIZES), device=device)
        self._given = torch.zeros(sum(SIZES), pin_memory=device.type == "cuda")
        self._given[:NUM_BETAS] = start.body.betas[0].cpu()
        self._inputs.copy_(self._given)
        self.begin_from(start)
        if device.type == "cuda":
            with torch.no_grad():
                self._record()
                self._replayed()  # the first time a graph runs it is sent to the device, which takes long
            self.begin_from(start)

    @staticmethod
    def available(canonical: CanonicalSurfaces) -> bool:
        """Whether frames of these surfaces can be recorded."""
        packed = canonical.model.deformer.disp_network.packed(canonical.vertices.device)
        return packed is not None and packed.solvable

    def begin_from(self, start: ShapedSurfaces) -> None:
        """Let the next search start from this body's surfaces."""
        self._betas.copy_(start.body.betas[0])
        self._points.copy_(start.control_roots.points)
        self._inverse.copy_(start.control_roots.inverse)
        self._course_betas.zero_()
        self._course_points.zero_()

    def carry(
        self,
        betas: Sequence[float],
        body_pose: Sequence[float],
        global_orient: Sequence[float],
        transl: Sequence[float],
    ) -> CarriedBody | None:
        """Surfaces of a body; None where the search did not end, so that it must `begin_from` another one.

        Parameters
        ----------
        betas, body_pose, global_orient, transl : Sequence[float]
            10, 69, 3 and 3 numbers; radians, metres.
        """
        with torch.no_grad():
            self._given.copy_(torch.tensor([*betas, *body_pose, *global_orient, *transl]))
            self._inputs.copy_(self._given, non_blocking=True)
            found = self._replayed() if self._inputs.is_cuda else self._step()
        return self._apart(found.numpy().copy())

    def _record(self) -> None:
        present, other = torch.cuda.current_stream(self._inputs.device), torch.cuda.Stream(self._inputs.device)
        other.wait_stream(present)
        with torch.cuda.stream(other):
            for _ in range(WARM_UP):
                self._step()
        present.wait_stream(other)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph, capture_error_mode="thread_local"):
            self._found = self._step()
        self._taken = torch.empty(self._found.shape, pin_memory=True)
        logger.info("the frames of a drag are recorded as a CUDA graph")

    def _replayed(self) -> Tensor:
        self._graph.replay()
        self._taken.copy_(self._found, non_blocking=True)
        torch.cuda.current_stream(self._found.device).synchronize()  # others run meanwhile
        return self._taken

    def _step(self) -> Tensor:
        """Everything of one frame, without asking the device for a value: one list of numbers."""
        canonical, centres = self.canonical, self.canonical.controls.points
        betas, pose, orient, transl = (part[None] for part in self._inputs.split(SIZES))
        body = canonical.model.body_model.with_shape(betas).with_pose(pose, orient, transl)
        equation = Equation(canonical.model, betas[0])
        change = betas[0] - self._betas
        course = Course(self._course_points, self._course_betas)
        roots = equation.secant(self._points + course.foreseen(change), self._inverse, centres)
        roots, folded, solved = canonical.solve(equation, roots)
        shaped = ShapedSurfaces(canonical, body.shaped, solved.points, solved.residual, folded, True, roots)
        posed = shaped.with_pose(body)
        residual = torch.maximum(solved.residual.max(), roots.residual.max())
        off = (solved.residual * solved.inverse.flatten(1).norm(dim=1)).max()

        moved = (change != 0).any()
        self._course_points.copy_(torch.where(moved, roots.points - self._points, self._course_points))
        self._course_betas.copy_(torch.where(moved, change, self._course_betas))
        for kept, new in (
            (self._betas, betas[0]),
            (self._points, roots.points),
            (self._inverse, roots.inverse),
            (self._shaped, shaped.vertices),
        ):
            kept.copy_(new)

        skin = body.vertices[0]
        clouds = (posed.vertices, posed.normals, skin, self._skin_normals.of(skin), body.joints[0])
        return torch.cat(
            [*(cloud.flatten() for cloud in clouds), residual[None], folded.any()[None].float(), off[None]]
        )

    def _apart(self, found: Floats) -> CarriedBody | None:
        residual, folds, off = float(found[-3]), bool(found[-2]), float(found[-1])
        if not residual <= TOLERANCE_M:
            return None
        model = self.canonical.model.body_model
        counts = (len(self.canonical.vertices),) * 2 + (model.num_vertices,) * 2
        ends = 3 * np.cumsum(counts)
        clouds = [part.reshape(-1, 3) for part in np.split(found[:-3], ends)]
        vertices, normals, skin, skin_normals, joints = clouds
        return CarriedBody(vertices, normals, skin, skin_normals, joints, residual, folds, self._shaped, off)
