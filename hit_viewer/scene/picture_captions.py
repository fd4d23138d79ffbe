"""What the border around a picture of the 3D view tells."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hit_core.axes import AXES
from hit_core.body.side_letters import Sides, body_axes, sides_of
from hit_core.picture_borders import Caption, warnings
from hit_viewer.document.layer_looks import layer_color, seen_layers
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.shape_space import belonging_sentences
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import exports as texts
from hit_viewer.texts.translation import tr
from hit_viewer.texts.window import FIELD_TITLES, LAYER_TITLES, LUNGS, SPACE_TITLES
from hit_viewer.worker.results import Frame, SkinMap
from hit_viewer.worker.skin_distances import SkinDistances, distance_color
from hit_viewer.worker.skin_maps import map_legend

__all__ = ["body_sides", "view_caption"]


def body_sides(frame: Frame, directions: tuple[Sequence[float], Sequence[float]]) -> Sides:
    """Return the letters of a picture's edges; `directions` are what is to its right and upwards."""
    posed = frame.request.space == "posed"
    axes = body_axes(frame.joints) if posed else None
    return ("",) * 4 if posed and axes is None else sides_of(*directions, axes)


def view_caption(
    state: ViewerState,
    facts: ModelFacts | None,
    sides: Sides,
    *,
    still: bool = True,
    skin: SkinDistances | SkinMap | None = None,
) -> Caption:
    """Return the caption of a picture: the colours that are seen, the body's sides, and what to be warned of.

    In a motion (`still` False) there is room for all letters, although a body that turns may have none at times.
    """
    planes = [axis for axis in AXES if state.planes[axis].visible]
    of_tissues = state.slice_field in ("tissues", "probability")
    legend: list[tuple[str, str, tuple[int, int, int]]] = []
    for layer in seen_layers(state):
        if layer == "skin" and skin is not None:
            legend += map_legend(skin) if isinstance(skin, SkinMap) else _scale(skin.range_mm)
            continue
        name, _, meaning = tr(LUNGS if layer == "lungs" else LAYER_TITLES[layer]).partition("  ")
        legend.append((name, meaning, layer_color(layer, state)))
    is_phantom = facts is not None and facts.is_phantom
    about = {"model": {"is_phantom": is_phantom}, "body": {"betas": state.betas}}
    notes = list(warnings({**about, "warnings": belonging_sentences(state, facts)}))
    if planes and not of_tissues:
        notes.append(tr(texts.SLICES_SHOW, field=tr(FIELD_TITLES[state.slice_field])))
    if state.space != "posed":
        notes.append(tr(texts.SPACE_IS, space=tr(SPACE_TITLES[state.space])))
    if state.pinned is not None:
        told = {"ghost": texts.PINNED_GHOST, "side": texts.PINNED_BESIDE}
        if state.comparison in told:
            notes.append(tr(told[state.comparison]))
        elif isinstance(skin, SkinDistances) and "skin" in seen_layers(state):
            notes.append(tr(texts.PINNED_DISTANCE))
    if still and not all(sides):
        notes.append(tr(texts.ASKEW))
    room = sides if any(sides) or not still else None
    return Caption(tuple(legend), tuple(notes), room, True, tr(texts.SCALE_WHERE))


def _scale(range_mm: int) -> list[tuple[str, str, tuple[int, int, int]]]:
    """Return five colours of distances with what they mean."""
    entries = []
    for share in (-1.0, -0.5, 0.0, 0.5, 1.0):
        meaning = {-1.0: tr(texts.PINNED_INSIDE), 1.0: tr(texts.PINNED_OUTSIDE)}.get(share, "")
        red, green, blue = (int(channel) for channel in distance_color(np.array([share]))[0])
        entries.append((f"{share * range_mm:+g}" if share else "0", meaning, (red, green, blue)))
    return entries
