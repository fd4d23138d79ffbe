"""The engine's computation with hit_core behind it: one model, and the stages of the last body kept for the next.

What depends on the checkpoint, on the betas and on the pose are three objects; a pose drag finds the first two as they
were, and a shape drag starts its search from the last solution.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
import numpy.typing as npt
import torch

from hit_core.body.model import PosedBody
from hit_core.breathing import breathing
from hit_core.errors import HITError
from hit_core.measure import (
    FOLDED,
    QuickTables,
    anthropometry,
    layer_map_mm,
    measure_body,
    measured_regions,
    moved_regions,
    outlines_of,
    region_lines,
    skin_regions,
    tissue_table,
)
from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.betas import betas_for, betas_for_bmi, responses
from hit_core.measure.regional import SkinLines
from hit_core.measure.solved import SolvedBody
from hit_core.measure.solving import betas_for_measures
from hit_core.measure.thickness import subcutaneous_thickness_mm
from hit_core.model.calibration import calibration_of
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.settings import load_settings
from hit_core.slices import Plane, SliceFields, evaluate
from hit_core.slices.surface_cuts import NearTriangles
from hit_core.spaces import Space
from hit_core.surfaces import CanonicalSurfaces, CarriedBody, RecordedDrag, ShapedSurfaces, VertexNormals, bake
from hit_core.tissues import Found
from hit_core.writers.tables import ORDER, density_of
from hit_viewer.document.skin_points import place_on_skin
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker import slice_spacing
from hit_viewer.worker.face_order import OrderedFaces, ordered_faces
from hit_viewer.worker.numbers import followed, measured
from hit_viewer.worker.out_of_memory import ModelHolder, sparing
from hit_viewer.worker.protocol import Progress, Stop
from hit_viewer.worker.requests import Colors, Request, SlicePart
from hit_viewer.worker.results import Frame, LayerMesh, Numbers, Regions, Rulers, SkinMap, SlicePicture, Thickness
from hit_viewer.worker.rulers import RulersAtHand
from hit_viewer.worker.skin_maps import PARTS_OF
from hit_viewer.worker.slice_colors import CORE_FIELDS, class_colors, colored, field_values, slice_picture
from hit_viewer.worker.smooth_borders import smooth_picture
from hit_viewer.worker.surface_cuts import corrected, cut_labels, cut_picture

__all__ = ["HitComputation", "computation_on"]

log = logging.getLogger(__name__)

CHECKED_PIXELS = 600
"""Pixels at which a cut is checked: some 40 ms on a core."""


def computation_on(device: str = "") -> HitComputation:
    """Return the computation on a device; without one, on that of the settings."""

    def load(name: str) -> HITModel:
        return load_model(name, device=device or load_settings().device)

    return HitComputation(load)


@sparing(
    "frame",
    "slice",
    "checked",
    "numbers",
    "thickness",
    "rulers",
    "regions",
    "skin_map",
    "betas_for_bmi",
    "solve",
    "export",
)
class HitComputation(ModelHolder):
    """hit_core's model, surfaces, slices and measures, one step at a time.

    Parameters
    ----------
    load_model : callable
        Takes a name or path and returns a model: `hit_core.load_model` with the device chosen.
    resolution : int | None
        Cells of the grid that surfaces are extracted from; default: what the detail asks for.
    load_on_processor : callable | None
        The same on the processor, for when the accelerator's memory runs out.
    """

    def __init__(
        self,
        load_model: Callable[[str], HITModel],
        resolution: int | None = None,
        load_on_processor: Callable[[str], HITModel] | None = None,
    ) -> None:
        super().__init__(load_model, load_on_processor)
        self._resolution = resolution
        self._shaped: ShapedSurfaces | None = None
        self._body: PosedBody | None = None
        self._body_key: object = None
        self._drag: RecordedDrag | None = None
        self._records = True
        """Whether drags can be recorded, as far as is known."""
        self._canonical: dict[str, CanonicalSurfaces] = {}
        self._faces: dict[str, OrderedFaces] = {}
        self._near = NearTriangles()
        self._skin: tuple[npt.NDArray[np.int32], VertexNormals] | None = None
        self._skin_joints: npt.NDArray[np.uint8] | None = None
        self._frame: Frame | None = None
        self._responses: tuple[tuple[float, float], ...] | None = None
        self._numbers: Numbers | None = None
        self._carried: CarriedBody | None = None
        self._quick: dict[int, QuickTables] = {}
        self._rulers = RulersAtHand()
        self._map: SkinMap | None = None

    def _prepare(self, loaded: HITModel, progress: Progress) -> None:
        """Bake or read the canonical surfaces; forget what belonged to another model."""
        progress(0.1, "")
        display = bake(loaded, self._resolution, "display", progress=lambda share: progress(0.1 + 0.9 * share, ""))
        triangles = loaded.body_model.faces
        normals = VertexNormals(triangles, loaded.body_model.num_vertices)
        self._canonical = {"display": display}
        self._records = True
        self._shaped, self._drag, self._body, self._body_key, self._frame = None, None, None, None, None
        self._faces.clear()
        self._near, self._rulers, self._map = NearTriangles(), RulersAtHand(), None
        self._quick.clear()
        self._responses = self._numbers = None
        self._skin = triangles.cpu().numpy().astype(np.int32), normals
        self._skin_joints = loaded.body_model.lbs_weights.argmax(1).cpu().numpy().astype(np.uint8)

    # Surfaces.

    def frame(self, request: Request, exact: bool) -> Frame:
        """Carry the canonical surfaces to the body."""
        start = time.perf_counter()
        detail = self._detail(request, exact)
        if detail not in self._canonical:
            self._canonical[detail] = bake(self.model, self._resolution, detail)
        elif exact and detail == "display":  # those of full detail take 300 MB
            self._canonical.pop("full", None)
            self._faces.pop("full", None)
        canonical = self._canonical[detail]
        with torch.no_grad():
            self._carried = carried = self._carry(canonical, request, exact)
        self._frame = Frame(
            request=request,
            layers=self._layers(canonical, carried),
            joints=carried.joints,
            exact=exact,
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
        drag = self._drag if self._drag is not None and self._drag.canonical is canonical and not exact else None
        found = drag.carry(**request.parameters) if drag is not None else None
        if found is not None:
            return found
        body = self._pose(request)
        # An accelerator solves for every vertex in less time than it takes to interpolate.
        shaped = self._shape(canonical, body, exact or self.model.device.type == "cuda")
        if drag is not None:
            drag.begin_from(shaped)
        elif not exact:
            self._record(shaped)
        posed, skin = shaped.with_pose(body), self._skin_of(body)
        return CarriedBody(
            posed.vertices.cpu().numpy(), posed.normals.cpu().numpy(), skin.points, skin.normals,
            body.joints[0].cpu().numpy(), shaped.residual_m, shaped.exact and shaped.folds, shaped.vertices,
            0.0 if shaped.exact else shaped.residual_m,
        )  # fmt: skip

    def _record(self, shaped: ShapedSurfaces) -> None:
        """Let the frames of drags be replayed from now on, where that is possible."""
        if not self._records or not RecordedDrag.available(shaped.canonical):
            return
        try:
            self._drag = RecordedDrag(shaped.canonical, self._skin_parts[1], shaped)
        except RuntimeError as error:
            self._records = False
            log.warning("drags cannot be recorded as a CUDA graph and are slower for it: %s", error)

    def _detail(self, request: Request, exact: bool) -> Literal["display", "full"]:
        """Draw ten times fewer vertices in a drag, unless all are asked for and an accelerator computes them."""
        fast = self.model.device.type == "cuda"
        full = request.detail == "full" and (exact or fast)
        full |= request.detail == "auto" and exact and fast
        return "full" if full else "display"

    def _pose(self, request: Request) -> PosedBody:
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
        last = self._shaped
        same = last is not None and last.canonical is canonical and last.body.betas.equal(body.betas)
        if last is None or not same or (exact and not last.exact):
            self._shaped = canonical.with_shape(body.shaped, start=last, exact=exact)
        return cast(ShapedSurfaces, self._shaped)

    def _layers(self, canonical: CanonicalSurfaces, carried: CarriedBody) -> dict[str, LayerMesh]:
        if canonical.detail not in self._faces:
            self._faces[canonical.detail] = ordered_faces(canonical)
        layers = {
            name: LayerMesh(carried.vertices[vertices], carried.normals[vertices], *faces)
            for name, (vertices, faces) in self._faces[canonical.detail].items()
        }
        return {**layers, "skin": LayerMesh(carried.skin, carried.skin_normals, self._skin_parts[0])}

    @property
    def _skin_parts(self) -> tuple[npt.NDArray[np.int32], VertexNormals]:
        if self._skin is None:
            raise HITError("No model is loaded yet: choose one first.")
        return self._skin

    def _skin_shape(self, request: Request) -> npt.NDArray[np.float32]:
        with torch.no_grad():
            betas = torch.tensor([request.parameters["betas"]], device=self.model.device)
            return self.model.body_model.with_shape(betas).vertices_rest[0].cpu().numpy()

    def _skin_of(self, body: PosedBody) -> LayerMesh:
        (faces, normals), vertices = self._skin_parts, body.vertices[0]
        return LayerMesh(vertices.cpu().numpy(), normals.of(vertices).cpu().numpy(), faces)

    # Slices.

    def slice(
        self, request: Request, axis: str, exact: bool, stop: Stop, part: SlicePart | None = None
    ) -> SlicePicture:
        """Evaluate the occupancy on one plane, or on a part of it, which has no outlines.

        A processor's quick picture of the tissues is the cut of the surfaces, which lie within half a cell of the
        occupancy; `checked` evaluates it.
        """
        body, on_processor = self._pose(request), self.model.device.type == "cpu"
        cuts = not exact and self._cut_first(request)
        spacing = slice_spacing.at_rest(on_processor, axis) if exact else slice_spacing.in_drag(on_processor, cuts)
        plane = self._plane(request, axis, spacing)
        if part is not None:
            plane = Plane.along_axes(axis, request.position(axis), part.spacing, part.horizontal, part.vertical)
        values = found = None
        if cuts:
            labels = cut_labels(self._last_frame(request).layers, plane, self._near)
            colors = class_colors(labels, request.colors)
        else:
            fields = self._evaluated(request, body, plane, exact, stop)
            labels, colors = fields.labels, colored(fields, request.slice_field, request.colors)
            found = fields.found
            if not exact and found is not None and request.slice_field == "tissues":
                # In a drag nothing is settled: what is in doubt has the class of the surfaces.
                cut = cut_labels(self._last_frame(request).layers, fields.plane, self._near)
                labels = np.where(found == Found.ROOT, labels, cut)
                colors = class_colors(labels, request.colors)
            values = field_values(fields, request.slice_field)
        picture = slice_picture(plane, colors, labels, exact, request)
        space = cast(Space, request.space)
        outlines = outlines_of(self.model, body, plane, labels, space) if exact and part is None else ()
        return replace(
            picture,
            position=request.position(axis),
            evaluated=not cuts,
            found=found,
            outlines=outlines,
            smooth=smooth_picture(labels, request.colors) if exact and request.slice_field == "tissues" else None,
            values=values,
        )

    def checked(self, request: Request, cut: SlicePicture) -> SlicePicture:
        """Evaluate the occupancy at some hundred pixels, spread evenly; where it contradicts the cut, it counts."""
        plane = self._plane(request, cut.axis, cut.spacing)
        stride = 2 * round(math.sqrt(np.count_nonzero(cut.labels) / CHECKED_PIXELS) / 2) + 1
        space = cast(Space, request.space)
        body = self._pose(request)
        fields = evaluate(self.model, body, plane, space=space, fields=("occ",), stride=stride, settle=False)
        labels = corrected(cut.labels, fields.labels, stride, fields.found)
        return replace(cut, labels=labels, rgba=class_colors(labels, request.colors), evaluated=True)

    def _plane(self, request: Request, axis: str, spacing: float) -> Plane:
        skin = self._pose(request).vertices[0].cpu().numpy()
        return Plane.fitted(axis, request.position(axis), skin, spacing=spacing)

    def _cut_first(self, request: Request) -> bool:
        return request.slice_field == "tissues" and self.model.device.type == "cpu"

    def _evaluated(
        self, request: Request, body: PosedBody, plane: Plane, exact: bool, stop: Stop
    ) -> SliceFields:  # fmt: skip
        """Evaluate a plane; a processor leaves out what lies apart from the surfaces, where classes cannot change."""
        space = cast(Space, request.space)
        stop()
        if self._cut_first(request):
            cut = cut_labels(self._last_frame(request).layers, plane, self._near)
            return evaluate(self.model, body, plane, space=space, fields=(), expected=cut, stop=stop)
        fields = CORE_FIELDS[request.slice_field]
        return evaluate(self.model, body, plane, space=space, fields=fields, stop=stop, settle=exact)

    def _last_frame(self, request: Request) -> Frame:
        last = self._frame
        return last if last is not None and last.fits(request) else self.frame(request, exact=False)

    # Numbers and files.

    def numbers(self, request: Request, exact: bool) -> Numbers:
        """Measure the body in the standard pose."""
        if self._responses is None:
            self._responses = responses(self.model.body_model)
        if not exact:
            return self._quick_numbers(request, self._responses)
        frame = self.frame(request, exact=True)
        calibration = calibration_of(self.model.info)
        self._numbers = measured(frame, cast(ShapedSurfaces, self._shaped), self._responses, self._numbers, calibration)
        return self._numbers

    def _quick_numbers(self, request: Request, response: tuple[tuple[float, float], ...]) -> Numbers:
        """Measure the surfaces of the last frame, which belong to this request in a drag."""
        frame, body = self._last_frame(request), self._pose(request).shaped
        canonical = self._canonical[frame.detail]
        if id(canonical) not in self._quick:
            self._quick[id(canonical)] = QuickTables(canonical)
        table = self._quick[id(canonical)].of(cast(CarriedBody, self._carried).shaped, body)
        lengths = measure_body(body.model, body.betas[0])
        return followed(frame, table, lengths, response, calibration_of(self.model.info))

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors, fine: bool = False) -> SlicePicture:
        """Show what a plane cuts of a frame's surfaces."""
        spacing = slice_spacing.FINE_CAP_M if fine else slice_spacing.CAP_M
        return cut_picture(frame, axis, position, spacing, colors, self._near)

    def thickness(self, request: Request) -> Thickness:
        """Evaluate the occupancy along the inward normal of the skin point, in the request's space."""
        point, skin = request.skin_point, self._skin_of(self._pose(request))
        place = None
        if point is not None:
            place = place_on_skin(point, skin.points, skin.normals, skin.faces)
        if place is None:
            return Thickness(request, None, None, None)
        space = cast(Space, request.space)
        found = subcutaneous_thickness_mm(self.model, self._pose(request), *place, space)
        return Thickness(request, *place, found)

    def rulers(self, request: Request, stop: Stop) -> Rulers:
        """Measure distances and angles in the pose that is shown, tapes in the standard one."""
        body = self._pose(request)
        return self._rulers.take(request, self.model, body, self._skin_of(body), stop)

    def regions(self, request: Request, stop: Stop) -> Regions:
        """Measure the regions of the body's carried surfaces, in the standard pose."""
        self.frame(request, exact=True)
        surfaces, last = cast(ShapedSurfaces, self._shaped), self._numbers
        table = last.table if last is not None and last.fits(request) else tissue_table(surfaces)
        body = self._pose(request)
        with breathing(stop):
            found = measured_regions(self.model, surfaces, body, request.moved_m, table.reliable)
        return Regions(request, found)

    def line(self, request: Request, measure: str, region: str) -> SkinLines | TakenMeasure | None:
        """Find where a measure is taken on the body, or where a region ends."""
        shaped = self._pose(request).shaped
        if measure:
            return anthropometry(shaped.model, shaped.betas[0]).get(measure)
        return region_lines(shaped, request.moved_m).get(region) if region else None

    def skin_map(self, request: Request, stop: Stop) -> SkinMap:
        """Compute what the request's colours of the skin tell, or find that of the last body with the same shape."""
        if self._map is None or not self._map.fits(request):
            body, kind = self._pose(request), request.skin_colors
            thickness = kind == "thickness"
            if thickness:
                found = layer_map_mm(self.model, body, stop)
            else:
                found = skin_regions(body.shaped, PARTS_OF[kind], moved_regions(request.moved_m))
            self._map = SkinMap(request, found.astype(np.float64))
        return replace(self._map, request=request)

    def betas_for(self, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
        """Find betas whose body has a wanted height or girth."""
        return betas_for(self.model.body_model, betas, wanted_m)

    def solve(self, measures: Mapping[str, float], densities: tuple[float, ...], stop: Stop) -> SolvedBody:
        """Find the likeliest betas that meet several measures, in cm and kg, at once."""
        by_name = {name: density_of(densities, name) for name in ORDER}
        return betas_for_measures(self.model.body_model, measures, self._canonical["display"], by_name, stop)

    def betas_for_bmi(
        self, betas: tuple[float, ...], bmi: float, densities: tuple[float, ...], stop: Stop
    ) -> tuple[float, ...]:
        """Find betas whose body has a wanted body mass index at the same height, by its estimated mass."""
        by_name = {name: density_of(densities, name) for name in ORDER}
        return betas_for_bmi(self._canonical["display"], self.model.body_model, betas, bmi, by_name, stop)

    def export(
        self, name: str, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
    ) -> list[Path]:
        """Write one of the kinds of exports."""
        from hit_viewer.worker.exports.writing import check_path, own_measures_in, request_in_space, run

        if request.model != self._name:  # memory ran out, and what is shown has another model by now
            raise HITError(tr(tool_texts.BEGIN_AGAIN))
        check_path(name, path)
        # Pictures that are computed between the steps of an export leave these as they are.
        wanted = request_in_space(name, request, options)
        model, body, display = self.model, self._pose(wanted), self._canonical["display"]
        last = 0.0, path.name

        def tell(share: float, what: str) -> None:
            nonlocal last
            last = share, what
            progress(share, what)

        with breathing(lambda: progress(*last)):
            wanted = replace(wanted, doubts=self._doubts(wanted, body, display))
            options = own_measures_in(options, request, lambda one: self.rulers(one, lambda: progress(*last)).taken)
            others = [request_in_space(name, visit.request, options) for visit in options.get("others", ())]
            doubts = [self._doubts(other, self._pose(other), display) for other in others]
            return run(name, model, body, wanted, path, {**options, "doubts": doubts}, tell)

    def record(self, request: Request, **details: Any) -> dict[str, Any]:
        """Return what a result of this request says of its origin."""
        from hit_viewer.worker.exports.records import record_of

        doubts = self._doubts(request, self._pose(request), self._canonical["display"])
        return record_of(self.model, replace(request, doubts=doubts), **details)

    def _doubts(self, request: Request, body: PosedBody, surfaces: CanonicalSurfaces) -> tuple[str, ...]:
        """Return what the table of a request's body says against it."""
        last = self._numbers
        table = last.table if last is not None and last.fits(request) else None
        if table is None:
            table = tissue_table(surfaces.with_shape(body.shaped))
        return tuple(str(finding) for finding in table.findings)
