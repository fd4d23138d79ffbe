"""All that belongs to one picture of a state, computed at once: for movies, and for pictures without a window."""

from __future__ import annotations

from dataclasses import replace

from hit_core.anatomy import AXES
from hit_viewer.document.cut_open import middle
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import Shown

__all__ = ["shown_of", "slices_told"]


def shown_of(computation: Computation, state: ViewerState, *, exact: bool = False) -> Shown:
    """Compute a body and all that is seen of it: slices, cuts and thickness.

    A processor evaluates a slice in a second: unless `exact` is asked for, tissues on planes are the cut of the
    surfaces, which lies within half a cell of it.
    """
    frame = computation.frame(request_for(state), exact=True)
    state = replace(state, planes=state.planes.carried(frame.joints))
    request = request_for(state)
    exact |= state.slice_field != "tissues" or computation.where.device.startswith("cuda")
    seen = [axis for axis in AXES if state.planes[axis].visible]
    slices = {axis: computation.slice(request, axis, exact, lambda: None) for axis in seen}
    faces = {(side, axis): place for side, axis, place in request.box}
    faces |= {("open", axis): middle(frame.joints, axis) for axis in request.opened}
    caps = {face: computation.cut(frame, face[1], place, request.colors, exact) for face, place in faces.items()}
    thickness = computation.thickness(request) if state.skin_point is not None else None
    return Shown(state, frame, slices, caps, thickness)


def slices_told(shown: Shown) -> dict[str, str]:
    """Return what a movie's record says of its slices; nothing if there are none."""
    if not shown.slices:
        return {}
    evaluated = all(picture.evaluated for picture in shown.slices.values())
    return {"slices": "evaluated in each frame" if evaluated else "cuts of each frame's surfaces"}
