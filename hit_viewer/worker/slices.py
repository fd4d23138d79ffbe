"""Slices of a body: cut from its surfaces in a drag, evaluated at rest, and what planes cut of a frame."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import cast

import numpy as np

from hit_core.body.model import PosedBody
from hit_core.measure import outlines_of
from hit_core.slices import Plane, SliceFields, evaluate
from hit_core.slices.surface_cuts import NearTriangles
from hit_core.spaces import Space
from hit_core.tissues import Found
from hit_viewer.worker import slice_spacing
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.protocol import Stop
from hit_viewer.worker.requests import Colors, Request, SlicePart
from hit_viewer.worker.results import Frame, SlicePicture
from hit_viewer.worker.slice_colors import CORE_FIELDS, class_colors, colored, field_values, slice_picture
from hit_viewer.worker.smooth_borders import smooth_picture
from hit_viewer.worker.surface_cuts import corrected, cut_labels, cut_picture

__all__ = ["BodySlices"]

CHECKED_PIXELS = 600
"""Pixels at which a cut is checked: some 40 ms on a core."""


class BodySlices:
    """Slices of the bodies that pass through these stages."""

    def __init__(self, stages: BodyStages) -> None:
        self._stages = stages
        self._near = NearTriangles()

    def slice(
        self, request: Request, axis: str, exact: bool, stop: Stop, part: SlicePart | None = None
    ) -> SlicePicture:
        """Evaluate the occupancy on one plane, or on a part of it, which has no outlines.

        A processor's quick picture of the tissues is the cut of the surfaces, which lie within half a cell of the
        occupancy; `checked` evaluates it.
        """
        body, on_processor = self._stages.pose(request), self._stages.model.device.type == "cpu"
        cuts = not exact and self._cut_first(request)
        spacing = slice_spacing.at_rest(on_processor, axis) if exact else slice_spacing.in_drag(on_processor, cuts)
        plane = self.plane(request, axis, spacing)
        if part is not None:
            plane = Plane.along_axes(axis, request.position(axis), part.spacing, part.horizontal, part.vertical)
        values = found = None
        if cuts:
            labels = cut_labels(self._stages.last_frame(request).layers, plane, self._near)
            colors = class_colors(labels, request.colors)
        else:
            fields = self._evaluated(request, body, plane, exact, stop)
            labels, colors = fields.labels, colored(fields, request.slice_field, request.colors)
            found = fields.found
            if not exact and found is not None and request.slice_field == "tissues":
                # In a drag nothing is settled: what is in doubt has the class of the surfaces.
                cut = cut_labels(self._stages.last_frame(request).layers, fields.plane, self._near)
                labels = np.where(found == Found.ROOT, labels, cut)
                colors = class_colors(labels, request.colors)
            values = field_values(fields, request.slice_field)
        picture = slice_picture(plane, colors, labels, exact, request)
        space = cast(Space, request.space)
        outlines = outlines_of(self._stages.model, body, plane, labels, space) if exact and part is None else ()
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
        plane = self.plane(request, cut.axis, cut.spacing)
        stride = 2 * round(math.sqrt(np.count_nonzero(cut.labels) / CHECKED_PIXELS) / 2) + 1
        space = cast(Space, request.space)
        body = self._stages.pose(request)
        fields = evaluate(self._stages.model, body, plane, space=space, fields=("occ",), stride=stride, settle=False)
        labels = corrected(cut.labels, fields.labels, stride, fields.found)
        return replace(cut, labels=labels, rgba=class_colors(labels, request.colors), evaluated=True)

    def plane(self, request: Request, axis: str, spacing: float) -> Plane:
        """Return the plane of a request that the whole body fits in."""
        skin = self._stages.pose(request).vertices[0].cpu().numpy()
        return Plane.fitted(axis, request.position(axis), skin, spacing=spacing)

    def _cut_first(self, request: Request) -> bool:
        return request.slice_field == "tissues" and self._stages.model.device.type == "cpu"

    def _evaluated(
        self, request: Request, body: PosedBody, plane: Plane, exact: bool, stop: Stop
    ) -> SliceFields:  # fmt: skip
        """Evaluate a plane; a processor leaves out what lies apart from the surfaces, where classes cannot change."""
        space = cast(Space, request.space)
        stop()
        if self._cut_first(request):
            cut = cut_labels(self._stages.last_frame(request).layers, plane, self._near)
            return evaluate(self._stages.model, body, plane, space=space, fields=(), expected=cut, stop=stop)
        fields = CORE_FIELDS[request.slice_field]
        return evaluate(self._stages.model, body, plane, space=space, fields=fields, stop=stop, settle=exact)

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors, fine: bool = False) -> SlicePicture:
        """Show what a plane cuts of a frame's surfaces."""
        spacing = slice_spacing.FINE_CAP_M if fine else slice_spacing.CAP_M
        return cut_picture(frame, axis, position, spacing, colors, self._near)
