"""All that belongs to one picture of a state, computed at once: for movies and pictures without a window."""

from __future__ import annotations

from dataclasses import replace

from hit_core.axes import AXES, AXIS_INDEX
from hit_viewer.document.cut_open import middle
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request, request_for
from hit_viewer.worker.results import Frame, Shown, SlicePicture

__all__ = ["pinned_of", "shown_of", "slices_told"]


def shown_of(computation: Computation, state: ViewerState, *, exact: bool = False) -> Shown:
    """Compute a body and all that is seen of it: slices, cuts, thickness, rulers, lines, colours of the skin.

    A processor evaluates a slice in a second: unless `exact` is asked for, tissues on planes are the cut of the
    surfaces, which lies within half a cell of it.
    """
    frame = computation.frame(request_for(state), exact=True)
    state = replace(state, planes=state.planes.carried(frame.joints))
    request = request_for(state)
    exact |= state.slice_field != "tissues" or computation.where.device.startswith("cuda")
    seen = [axis for axis in AXES if state.planes[axis].visible]
    slices = {axis: computation.slice(request, axis, exact, lambda: None) for axis in seen}
    caps = _caps(computation, request, frame, exact)
    thickness = computation.thickness(request) if state.skin_point is not None else None
    rulers = computation.rulers(request, lambda: None) if state.rulers else None
    skin_map = computation.skin_map(request, lambda: None) if state.skin_colors else None
    line = computation.line(request, state.measure, state.region) if state.measure or state.region else None
    return Shown(state, frame, slices, caps, thickness, rulers, skin_map, line)


def pinned_of(computation: Computation, state: ViewerState) -> Shown | None:
    """Compute the pinned body and, where it stands beside the present one, what is cut of it.

    Its model is loaded where that is another one; the state's is loaded in the end.
    """
    request = request_for(state)
    wanted = request.of_pinned
    if wanted is None:
        return None
    other = wanted.model != request.model
    if other:
        computation.load(wanted.model, lambda share, what: None)
    frame = computation.frame(wanted, exact=True)
    slices, caps = {}, {}
    if request.beside:
        seen = [axis for axis in AXES if state.planes[axis].visible]
        slices = {
            axis: computation.cut(frame, AXIS_INDEX[axis], request.position(axis), request.colors, True)
            for axis in seen
        }
        caps = _caps(computation, request, frame, True)
    if other:
        computation.load(request.model, lambda share, what: None)
    return Shown(state, frame, slices, caps)


def _caps(computation: Computation, request: Request, frame: Frame, fine: bool) -> dict[tuple[str, int], SlicePicture]:
    """Close what the clip box cuts, and where the body is opened."""
    faces = {(side, axis): place for side, axis, place in request.box}
    faces |= {("open", axis): middle(frame.joints, axis) for axis in request.opened}
    return {face: computation.cut(frame, face[1], place, request.colors, fine) for face, place in faces.items()}


def slices_told(shown: Shown) -> dict[str, str]:
    """Return what a movie's record says of its slices; nothing if there are none."""
    if not shown.slices:
        return {}
    evaluated = all(picture.evaluated for picture in shown.slices.values())
    return {"slices": "evaluated in each frame" if evaluated else "cuts of each frame's surfaces"}
