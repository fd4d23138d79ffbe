"""Outlines of a body on a plane, with the skin taken from the model."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from jaxtyping import Float, UInt8

from ..body.model import PosedBody
from ..model.hit import HITModel
from ..slices.fields import skin_of
from ..slices.planes import Plane
from ..spaces import Space
from .outlines import Outline, SliceFrame, outlines_in

__all__ = ["outlines_of", "outlines_record"]


def outlines_of(
    model: HITModel, body: PosedBody, plane: Plane, labels: UInt8[np.ndarray, "H W"], space: Space
) -> tuple[Outline, ...]:
    """Outlines of one body on a plane of a space whose pixels have these classes, see `outlines_in`."""
    right, up = np.asarray(plane.right), np.asarray(plane.up)
    first = np.asarray(plane.corners()[3]) + 0.5 * plane.spacing * (right - up)
    frame = SliceFrame(_triple(first), _triple(right), _triple(-up), plane.spacing)
    skin = skin_of(model, body, space).cpu().numpy()
    joints = model.body_model.lbs_weights.argmax(1).cpu().numpy()
    return outlines_in(labels, frame, skin, model.body_model.faces.cpu().numpy(), joints)


def outlines_record(outlines: Sequence[Outline]) -> list[dict[str, Any]]:
    """What a record says of outlines: part, girth and areas, and those of each part where an outline has several."""
    found = []
    for outline in outlines:
        entry: dict[str, Any] = {"part": outline.part, "girth_cm": round(100 * outline.girth_m, 2)}
        entry["area_cm2"] = {tissue.name: round(1e4 * area, 2) for tissue, area in outline.areas_m2.items()}
        if len(outline.parts_m2) > 1:
            entry["parts_cm2"] = {
                part: {tissue.name: round(1e4 * area, 2) for tissue, area in areas.items()}
                for part, areas in outline.parts_m2.items()
            }
        found.append(entry)
    return found


def _triple(vector: Float[np.ndarray, " 3"]) -> tuple[float, float, float]:
    x, y, z = vector.tolist()
    return x, y, z
