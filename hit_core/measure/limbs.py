"""Girths of a limb and the inseam, of a body in the zero pose."""

import numpy as np
from jaxtyping import Float

from ..body.joints import joint
from ..body.model import BodyModel
from .tapes import tape_at

__all__ = ["limbs_m"]


def limbs_m(
    model: BodyModel, vertices: Float[np.ndarray, "vertices 3"], joints: Float[np.ndarray, "24 3"]
) -> dict[str, float]:
    """Measure the right arm and thigh, and the inseam, of a surface that stands in the zero pose; m.

    "arm" is the girth of the upper arm half-way between the joints of shoulder and elbow, at a right angle to the line
    between them (NHANES: half-way between acromion and olecranon); "thigh" the level girth half-way between the joints
    of hip and knee (NHANES: half-way between the groin's fold and the kneecap); "inseam" the height of the crotch above
    the floor, which is the lowest point of the trunk's middle (ISO 8559-1: inside leg height).
    """
    found = {}
    for name, ends in {"arm": ("right_shoulder", "right_elbow"), "thigh": ("right_hip", "right_knee")}.items():
        first, second = (joints[joint(end)] for end in ends)
        bone = second - first if name == "arm" else np.array([0.0, -1.0, 0.0])
        edges = model.limb_edges[name]
        if not len(edges) or not bone.any():  # a body without limbs
            found[name] = 0.0
            continue
        along = _turned_up(vertices, bone)
        level = _turned_up((first + second)[None] / 2, bone)[0, 1]
        found[name] = tape_at(along, edges, float(level)).girth_m
    middle = model.midline_edges
    heights = vertices[middle, 1].mean(1)
    found["inseam"] = float(heights.min() - vertices[:, 1].min()) if len(middle) else 0.0
    return found


def _turned_up(points: Float[np.ndarray, "points 3"], axis: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "points 3"]:
    """Points with coordinates along two directions across an axis and, as the second one, along it."""
    up = axis / np.linalg.norm(axis)
    across = np.cross(up, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across)
    return np.asarray(points @ np.stack([across, up, np.cross(across, up)]).T)
