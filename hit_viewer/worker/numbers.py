"""Volumes, masses and body measures of a frame."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from hit_core.body.model import PosedBody
from hit_core.measure import (
    BodyMeasures,
    Intervals,
    QuickTables,
    TissueTable,
    anthropometry,
    measure_body,
    mesh_volume_l,
    profile_of,
    tissue_table,
    volume_intervals,
)
from hit_core.measure.betas import responses
from hit_core.model.calibration import Calibration, calibration_of
from hit_core.surfaces import CanonicalSurfaces, CarriedBody, ShapedSurfaces
from hit_core.tissues import TISSUES
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Frame, FrameProfile, LayerMesh, Numbers

__all__ = ["NumbersAtHand", "followed", "frame_profile", "intervals_of", "measured"]


class NumbersAtHand:
    """Measures one body after another; what still holds of the last one is not measured again."""

    def __init__(self, stages: BodyStages) -> None:
        self._stages = stages
        self._last: Numbers | None = None
        self._responses: tuple[tuple[float, float], ...] | None = None
        self._quick: dict[int, QuickTables] = {}

    def take(self, request: Request, exact: bool) -> Numbers:
        """Measure the body in the standard pose."""
        if self._responses is None:
            self._responses = responses(self._stages.model.body_model)
        if not exact:
            return self._of_drag(request, self._responses)
        frame = self._stages.frame(request, exact=True)
        surfaces, calibration = cast(ShapedSurfaces, self._stages.shaped), calibration_of(self._stages.model.info)
        self._last = measured(frame, surfaces, self._responses, self._last, calibration)
        return self._last

    def _of_drag(self, request: Request, response: tuple[tuple[float, float], ...]) -> Numbers:
        """Measure the surfaces of the last frame, which belong to this request in a drag."""
        frame, body = self._stages.last_frame(request), self._stages.pose(request).shaped
        canonical = self._stages.canonical[frame.detail]
        if id(canonical) not in self._quick:
            self._quick[id(canonical)] = QuickTables(canonical)
        table = self._quick[id(canonical)].of(cast(CarriedBody, self._stages.carried).shaped, body)
        lengths = measure_body(body.model, body.betas[0])
        return followed(frame, table, lengths, response, calibration_of(self._stages.model.info))

    def table(self, request: Request) -> TissueTable | None:
        """Return the last table, if it is of this request's body."""
        return self._last.table if self._last is not None and self._last.fits(request) else None

    def doubts(self, request: Request, body: PosedBody, surfaces: CanonicalSurfaces) -> tuple[str, ...]:
        """Return what the table of a request's body says against it."""
        known = self.table(request) if surfaces is self._stages.canonical["display"] else None
        table = known or tissue_table(surfaces.with_shape(body.shaped))
        return tuple(finding.phrase for finding in table.findings)


def measured(
    frame: Frame,
    surfaces: ShapedSurfaces,
    response: tuple[tuple[float, float], ...],
    last: Numbers | None = None,
    calibration: Calibration | None = None,
) -> Numbers:
    """Measure a frame's body, whose carried surfaces these are; while the shape is the `last` one's, that stands."""
    request = frame.request
    shown = {"body" if name == "skin" else name: _shown_l(name, layer) for name, layer in frame.layers.items()}
    floor = float(frame.bounds[0][1])
    if last is not None and last.exact and last.request.shape_key == request.shape_key:
        intervals = intervals_of(request, last.table, calibration)
        profile = frame_profile(frame)
        return replace(last, request=request, shown_l=shown, profile=profile, floor_m=floor, intervals=intervals)
    table = tissue_table(surfaces)
    model, betas = surfaces.body.model, surfaces.body.betas[0]
    lengths, dimensions = measure_body(model, betas), anthropometry(model, betas)
    intervals = intervals_of(request, table, calibration)
    return Numbers(request, table, lengths, shown, response, dimensions, frame_profile(frame), floor, intervals)


def followed(
    frame: Frame,
    table: TissueTable,
    lengths: BodyMeasures,
    response: tuple[tuple[float, float], ...],
    calibration: Calibration | None = None,
) -> Numbers:
    """Put together what was measured in a drag: the profile and the volumes of what is shown follow at rest."""
    floor = float(frame.bounds[0][1])
    intervals = intervals_of(frame.request, table, calibration)
    return Numbers(frame.request, table, lengths, responses=response, floor_m=floor, intervals=intervals, exact=False)


def intervals_of(request: Request, table: TissueTable, calibration: Calibration | None) -> Intervals:
    """Of the volumes; the pose counts where it is shown."""
    pose = request.body_pose if request.space == "posed" else None
    betas = (0.0,) if request.space == "canonical" else request.betas
    return volume_intervals(
        table,
        calibration,
        betas,
        body_pose=pose,
        unexplained_share=request.unexplained_share,
        spread=request.spread_by_tissue,
    )


def _shown_l(name: str, layer: LayerMesh) -> float:
    return mesh_volume_l(layer.points, layer.faces, smooth=name != "skin")


def frame_profile(frame: Frame) -> FrameProfile:
    """Return the areas of all tissues between the body's lowest and highest point."""
    meshes = {tissue.name: (frame.layers[tissue.name].points, frame.layers[tissue.name].faces) for tissue in TISSUES}
    found = profile_of(meshes, float(frame.bounds[0][1]), float(frame.bounds[1][1]))
    return FrameProfile(found.heights, found.areas, frame.request)
