"""The stages of the last body, kept for the next: what depends on the checkpoint, on the betas and on the pose.

A pose drag finds the first two as they were, and a shape drag starts its search from the last solution.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch

from hit_core.body.model import PosedBody
from hit_core.errors import HITError
from hit_core.measure import FOLDED
from hit_core.model.hit import HITModel
from hit_core.surfaces import CanonicalSurfaces, CarriedBody, RecordedDrag, ShapedSurfaces, VertexNormals, bake
from hit_core.surfaces.bake import is_kept, sketch
from hit_core.surfaces.storage import cache_is_writable
from hit_viewer.texts import tools as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.face_order import OrderedFaces, ordered_faces
from hit_viewer.worker.protocol import Progress
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Frame, LayerMesh

__all__ = ["BodyStages"]

log = logging.getLogger(__name__)


class BodyStages:
    """A model with its canonical surfaces, and the last body that they were carried to.

    Parameters
    ----------
    model : HITModel
        Whose surfaces are baked, or read from the cache, at once.
    resolution : int | None
        Cells of the grid that surfaces are extracted from; default: what the detail asks for.
    progress : callable
        Hears how far the baking is.
    may_sketch : bool
        Whether a processor may begin with a sketch of surfaces that nobody has worked out yet.
    """

    def __init__(self, model: HITModel, resolution: int | None, progress: Progress, may_sketch: bool = False) -> None:
        progress(0.1, "")

        def report(share: float) -> None:
            progress(0.1 + 0.9 * share, "")

        sketches = may_sketch and resolution is None and model.device.type == "cpu"
        missing = sketches and not is_kept(model, "display") and cache_is_writable()
        display = sketch(model, report) if missing else bake(model, resolution, "display", report)
        self.model, self._resolution = model, resolution
        self.canonical: dict[str, CanonicalSurfaces] = {"display": display}
        self.shaped: ShapedSurfaces | None = None
        self.carried: CarriedBody | None = None
        self.drag: RecordedDrag | None = None
        self.records = True
        """Whether drags can be recorded, as far as is known."""
        self._body: PosedBody | None = None
        self._body_key: object = None
        self._frame: Frame | None = None
        self._faces: dict[str, OrderedFaces] = {}
        triangles = model.body_model.faces
        self._normals = VertexNormals(triangles, model.body_model.num_vertices)
        self._faces_of_skin = triangles.cpu().numpy().astype(np.int32)
        self._skin_joints = model.body_model.lbs_weights.argmax(1).cpu().numpy().astype(np.uint8)

    @property
    def is_sketched(self) -> bool:
        """Whether the surfaces are a sketch of those that the model has."""
        return self.canonical["display"].is_sketch

    @property
    def measurable(self) -> CanonicalSurfaces:
        """The surfaces of display detail, if they are no sketch.

        Raises
        ------
        HITError
            They are.
        """
        if self.is_sketched:
            raise HITError(tr(texts.STILL_SKETCHED))
        return self.canonical["display"]

    def worked_out(self, report: Callable[[float], None]) -> CanonicalSurfaces:
        """The surfaces of display detail; instead of a sketch, those that another process is working out."""
        return bake(self.model, self._resolution, "display", report) if self.is_sketched else self.measurable

    def frame(self, request: Request, exact: bool) -> Frame:
        """Carry the canonical surfaces to the body."""
        start = time.perf_counter()
        detail = self._detail(request, exact)
        if detail not in self.canonical:
            self.canonical[detail] = bake(self.model, self._resolution, detail)
        elif exact and detail == "display":  # those of full detail take 300 MB
            self.canonical.pop("full", None)
            self._faces.pop("full", None)
        canonical = self.canonical[detail]
        with torch.no_grad():
            self.carried = carried = self._carry(canonical, request, exact)
        self._frame = Frame(
            request=request,
            layers=self._layers(canonical, carried),
            joints=carried.joints,
            exact=exact and not canonical.is_sketch,
            residual_mm=1000 * carried.residual_m,
            off_mm=1000 * carried.off_m,
            milliseconds=1000 * (time.perf_counter() - start),
            detail=detail,
            notes=(FOLDED,) if carried.folds else (),
            skin_joints=self._skin_joints,
            shape=self._skin_shape(request),
        )
        return self._frame

    def _carry(self, canonical: CanonicalSurfaces, request: Request, exact: bool) -> CarriedBody:
        """Compute a body's surfaces; in a drag an accelerator replays what it did for the last body."""
        drag = self.drag if self.drag is not None and self.drag.canonical is canonical and not exact else None
        found = drag.carry(**request.parameters) if drag is not None else None
        if found is not None:
            return found
        body = self.pose(request)
        # An accelerator solves for every vertex in less time than it takes to interpolate.
        shaped = self._shape(canonical, body, exact or self.model.device.type == "cuda")
        if drag is not None:
            drag.begin_from(shaped)
        elif not exact:
            self._record(shaped)
        posed, skin = shaped.with_pose(body), self.skin_of(body)
        return CarriedBody(
            posed.vertices.cpu().numpy(), posed.normals.cpu().numpy(), skin.points, skin.normals,
            body.joints[0].cpu().numpy(), shaped.residual_m, shaped.exact and shaped.folds, shaped.vertices,
            0.0 if shaped.exact else shaped.residual_m,
        )  # fmt: skip

    def _record(self, shaped: ShapedSurfaces) -> None:
        """Let the frames of drags be replayed from now on, where that is possible."""
        if not self.records or not RecordedDrag.available(shaped.canonical):
            return
        try:
            self.drag = RecordedDrag(shaped.canonical, self._normals, shaped)
        except RuntimeError as error:
            self.records = False
            log.warning("drags cannot be recorded as a CUDA graph and are slower for it: %s", error)

    def _detail(self, request: Request, exact: bool) -> Literal["display", "full"]:
        """Draw ten times fewer vertices in a drag, unless all are asked for and an accelerator computes them."""
        fast = self.model.device.type == "cuda"
        if self.is_sketched:
            return "display"
        full = request.detail == "full" and (exact or fast)
        full |= request.detail == "auto" and exact and fast
        return "full" if full else "display"

    def pose(self, request: Request) -> PosedBody:
        """Return the body of a request in its space: shaped and canonical bodies stand in the X-pose."""
        key = (request.betas, request.body_pose, request.global_orient, request.transl, request.space)
        if self._body is None or key != self._body_key:
            body, place = self._body, request.parameters
            betas = place.pop("betas")
            if body is not None and body.betas[0].tolist() == torch.tensor(betas).tolist():
                pose, orient, transl = (torch.tensor([part], device=self.model.device) for part in place.values())
                self._body = body.shaped.with_pose(pose, orient, transl)
            else:
                self._body = self.model.body(betas, **place)
            self._body_key = key
        return self._body

    def _shape(self, canonical: CanonicalSurfaces, body: PosedBody, exact: bool) -> ShapedSurfaces:
        last = self.shaped
        same = last is not None and last.canonical is canonical and last.body.betas.equal(body.betas)
        if last is None or not same or (exact and not last.exact):
            last = self.shaped = canonical.with_shape(body.shaped, start=last, exact=exact)
        return last

    def _layers(self, canonical: CanonicalSurfaces, carried: CarriedBody) -> dict[str, LayerMesh]:
        if canonical.detail not in self._faces:
            self._faces[canonical.detail] = ordered_faces(canonical)
        layers = {
            name: LayerMesh(carried.vertices[vertices], carried.normals[vertices], *faces)
            for name, (vertices, faces) in self._faces[canonical.detail].items()
        }
        return {**layers, "skin": LayerMesh(carried.skin, carried.skin_normals, self._faces_of_skin)}

    def _skin_shape(self, request: Request) -> npt.NDArray[np.float32]:
        with torch.no_grad():
            betas = torch.tensor([request.parameters["betas"]], device=self.model.device)
            return self.model.body_model.with_shape(betas).vertices_rest[0].cpu().numpy()

    def skin_of(self, body: PosedBody) -> LayerMesh:
        """Return the skin of a body."""
        vertices = body.vertices[0]
        return LayerMesh(vertices.cpu().numpy(), self._normals.of(vertices).cpu().numpy(), self._faces_of_skin)

    def last_frame(self, request: Request) -> Frame:
        """Return the last frame, or a coarse one, if that is of another body."""
        last = self._frame
        return last if last is not None and last.fits(request) else self.frame(request, exact=False)
