"""What is measured at the skin: the layer of fat under a point, and what its colours tell."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np

from hit_core.measure import layer_map_mm, moved_regions, skin_regions
from hit_core.measure.thickness import subcutaneous_thickness_mm
from hit_core.spaces import Space
from hit_viewer.document.skin_points import place_on_skin
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.protocol import Stop
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import SkinMap, Thickness
from hit_viewer.worker.skin_maps import PARTS_OF

__all__ = ["SkinMapAtHand", "taken_thickness"]


def taken_thickness(stages: BodyStages, request: Request) -> Thickness:
    """Evaluate the occupancy along the inward normal of the skin point, in the request's space."""
    point, body = request.skin_point, stages.pose(request)
    skin = stages.skin_of(body)
    place = None if point is None else place_on_skin(point, skin.points, skin.normals, skin.faces)
    if place is None:
        return Thickness(request, None, None, None)
    found = subcutaneous_thickness_mm(stages.model, body, *place, cast(Space, request.space))
    return Thickness(request, *place, found)


class SkinMapAtHand:
    """Colours the skin of one body after another; poses of one shape have the same colours."""

    def __init__(self, stages: BodyStages) -> None:
        self._stages = stages
        self._last: SkinMap | None = None

    def take(self, request: Request, stop: Stop) -> SkinMap:
        """Compute what the request's colours of the skin tell, or find that of the last body with the same shape."""
        if self._last is None or not self._last.fits(request):
            body, kind = self._stages.pose(request), request.skin_colors
            if kind == "thickness":
                found = layer_map_mm(self._stages.model, body, stop)
            else:
                found = skin_regions(body.shaped, PARTS_OF[kind], moved_regions(request.moved_m))
            self._last = SkinMap(request, found.astype(np.float64))
        return replace(self._last, request=request)
