"""Distances, tapes and angles of a body; what is known of the last one is not measured again."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt
import torch

from hit_core.body.model import PosedBody, ShapedBody
from hit_core.errors import InputError
from hit_core.measure.in_slices import line_tissues, outline_tissues
from hit_core.measure.joint_angles import joint_angle_deg, joint_angle_line
from hit_core.measure.skin_paths import skin_path
from hit_core.measure.tape_anywhere import tape_through
from hit_core.model.hit import HITModel
from hit_core.spaces import Space
from hit_viewer.document.rulers import IN_SLICES, Ruler
from hit_viewer.worker.protocol import Stop
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import LayerMesh, Rulers, TakenRuler

__all__ = ["RulersAtHand", "taken_distance"]

Floats = npt.NDArray[np.float64]


class RulersAtHand:
    """Takes rulers of one body after another."""

    def __init__(self) -> None:
        self._known: dict[Ruler, TakenRuler] = {}
        self._body_key: object = None

    def take(
        self, request: Request, model: HITModel | None, body: PosedBody, skin: LayerMesh, stop: Stop = lambda: None
    ) -> Rulers:
        """Measure what is not known yet of a request's body; what is drawn in slices needs the model.

        Each takes up to a fifth of a second: `stop` is called before it, and raises to give up; what is known stays.
        """
        if request.body_key != self._body_key:
            self._known, self._body_key = {}, request.body_key
        for ruler in request.rulers:
            if ruler not in self._known:
                stop()
                if ruler.kind in IN_SLICES and model is not None:
                    self._known[ruler] = taken_in_slice(ruler, model, body, request.space)
                else:
                    self._known[ruler] = _take(ruler, body, skin)
        return Rulers(request, tuple(self._known[ruler] for ruler in request.rulers))


def _take(ruler: Ruler, body: PosedBody, skin: LayerMesh) -> TakenRuler:
    if any(point.faces != len(skin.faces) for point in ruler.points):
        return TakenRuler()
    if ruler.kind == "distance":
        return taken_distance(ruler, skin)
    if ruler.kind == "angle":
        joints = body.joints[0].cpu().numpy().astype(np.float64)
        return TakenRuler(
            degrees=joint_angle_deg(joints, ruler.joint), points=joint_angle_line(joints, ruler.joint)
        )  # fmt: skip
    (point,) = ruler.points
    tape = tape_through(body.model, *_standing(body.shaped), (point.triangle, point.weights), ruler.part, ruler.normal)
    if not tape.metres:
        return TakenRuler()
    return TakenRuler(tape.metres, points=tape.line(skin.points.astype(np.float64)), tape=tape)


def taken_in_slice(ruler: Ruler, model: HITModel, body: PosedBody, space: str) -> TakenRuler:
    """Measure a line or an outline that is drawn in a slice, where it lies in the space that is shown."""
    places, where = np.array(ruler.corners), cast(Space, space)
    try:
        if ruler.kind == "line":
            line = line_tissues(model, body, ruler.corners[0], ruler.corners[1], where)
            return TakenRuler(line.length_m, tissues=line.tissues_m, stretches=line.stretches, points=places)
        outline = outline_tissues(model, body, places, where)
    except InputError:  # the outline crosses itself, or a session file has a line of ten metres
        return TakenRuler()
    return TakenRuler(area_m2=outline.area_m2, tissues=outline.tissues_m2, points=places)


def taken_distance(ruler: Ruler, skin: LayerMesh) -> TakenRuler:
    """Measure between the two places of a ruler on a skin."""
    start, end = ((point.triangle, point.weights) for point in ruler.points)
    found = skin_path(skin.points.astype(np.float64), skin.faces, start, end)
    return TakenRuler(found.straight_m, found.along_m, points=found.points)


def _standing(shaped: ShapedBody) -> tuple[Floats, Floats]:
    """Vertices and joints in the zero pose, in which standard girths are taken."""
    with torch.no_grad():
        device = shaped.betas.device
        nothing = torch.zeros(1, 3, device=device)
        posed = shaped.with_pose(torch.zeros(1, 69, device=device), nothing, nothing)
    return posed.vertices[0].cpu().numpy().astype(np.float64), posed.joints[0].cpu().numpy().astype(np.float64)
