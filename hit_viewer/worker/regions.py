"""Regions of a body, and where they and measures lie on its skin."""

from __future__ import annotations

from typing import cast

from hit_core.breathing import breathing
from hit_core.measure import anthropometry, measured_regions, region_lines, tissue_table
from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.regional import SkinLines
from hit_core.measure.tissue_table import TissueTable
from hit_core.surfaces import ShapedSurfaces
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.protocol import Stop
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Regions

__all__ = ["line_on_skin", "taken_regions"]


def taken_regions(stages: BodyStages, request: Request, table: TissueTable | None, stop: Stop) -> Regions:
    """Measure the regions of the body's carried surfaces, in the standard pose; its tissue table, if it is known."""
    stages.frame(request, exact=True)
    surfaces, body = cast(ShapedSurfaces, stages.shaped), stages.pose(request)
    reliable = (table or tissue_table(surfaces)).reliable
    with breathing(stop):
        found = measured_regions(stages.model, surfaces, body, request.moved_m, reliable)
    return Regions(request, found)


def line_on_skin(stages: BodyStages, request: Request, measure: str, region: str) -> SkinLines | TakenMeasure | None:
    """Find where a measure is taken on the body, or where a region ends."""
    shaped = stages.pose(request).shaped
    if measure:
        return anthropometry(shaped.model, shaped.betas[0]).get(measure)
    return region_lines(shaped, request.moved_m).get(region) if region else None
