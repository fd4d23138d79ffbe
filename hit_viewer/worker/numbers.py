"""Volumes, masses and body measures of a frame."""

from __future__ import annotations

from dataclasses import replace

from hit_core.measure import (
    BodyMeasures,
    Intervals,
    TissueTable,
    anthropometry,
    measure_body,
    mesh_volume_l,
    profile_of,
    tissue_table,
    volume_intervals,
)
from hit_core.model.calibration import Calibration
from hit_core.surfaces import ShapedSurfaces
from hit_core.tissues import TISSUES
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Frame, FrameProfile, LayerMesh, Numbers

__all__ = ["followed", "frame_profile", "intervals_of", "measured"]


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
