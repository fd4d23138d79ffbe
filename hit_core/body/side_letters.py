"""Which of the body's sides lies where in a picture: the letters R, L, S, I, A and P."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .joints import joint

__all__ = ["Sides", "body_axes", "sides_of"]

Sides = tuple[str, str, str, str]
"""Letters of a picture's left, right, top and bottom edge; empty where none of the body's axes points that way."""

_LETTERS = (("L", "R"), ("S", "I"), ("A", "P"))
_AGREES = 0.8
"""Cosine above which a direction counts as one of the body's axes: within 37 degrees."""

Floats = npt.NDArray[np.floating]


def body_axes(joints: Floats) -> npt.NDArray[np.float64] | None:
    """Return the trunk's own axes (3, 3) in rows: to its left, upwards and forwards; None where joints coincide.

    `joints` (24, 3) are SMPL's; hips and spine tell how the trunk stands, whatever arms and legs do.
    """
    places = np.asarray(joints, np.float64)
    left = places[joint("left_hip")] - places[joint("right_hip")]
    front = np.cross(left, places[joint("spine1")] - places[joint("pelvis")])
    up = np.cross(front, left)
    lengths = [float(np.linalg.norm(axis)) for axis in (left, up, front)]
    if min(lengths) < 1e-9:
        return None
    return np.stack([axis / length for axis, length in zip((left, up, front), lengths, strict=True)])


def sides_of(right: Sequence[float], up: Sequence[float], axes: Floats | None = None) -> Sides:
    """Return the letters of a picture's edges from its directions `right` and `up`, unit vectors of three.

    `axes` are the body's own, from `body_axes`; by default those of shaped and canonical space.
    """
    own = np.eye(3) if axes is None else np.asarray(axes)

    def pair(direction: Sequence[float]) -> tuple[str, str]:
        along = own @ np.asarray(direction, np.float64)
        axis = int(np.abs(along).argmax())
        if abs(along[axis]) < _AGREES:
            return "", ""
        ahead, behind = _LETTERS[axis]
        return (ahead, behind) if along[axis] > 0 else (behind, ahead)

    (right_letter, left_letter), (top, bottom) = pair(right), pair(up)
    return left_letter, right_letter, top, bottom
