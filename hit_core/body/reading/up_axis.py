"""Which axis of a file's world is up, found from how its body stands, and bodies turned so that it is Y.

Turning the world keeps what a body does in it: a bow stays a bow, a turn a turn.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

__all__ = ["pelvis_of", "standing_direction", "turned_up", "up_axis"]

_Array = npt.NDArray[Any]

_AXES = {"y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0), "-y": (0.0, -1.0, 0.0)}
_TURNS = {"z": (-math.pi / 2, 0.0, 0.0), "-y": (math.pi, 0.0, 0.0)}
_PELVIS = {"smpl": (0.0, -0.22, 0.028), "smplx": (0.0, -0.35, 0.012)}
"""Place of the mean body's pelvis, about which a body turns, from the model's origin, in metres; about 1 cm."""
_NEAR = math.cos(math.radians(60))
_SURE = math.cos(math.radians(45))


def pelvis_of(shape_space: str | None) -> _Array:
    """Return about where a body's pelvis is in its model."""
    return np.array(_PELVIS.get(shape_space or "smpl", _PELVIS["smpl"]))


def standing_direction(root: _Array, body: _Array) -> _Array:
    """Return where a body's feet-to-head direction points, over all frames: trunk, thighs and shanks, each a share.

    Parameters
    ----------
    root, body : array (T, 3), (T, 69)
        Rotation vectors.
    """
    whole = Rotation.from_rotvec(root)
    up = np.array([0.0, 1.0, 0.0])
    total = 0.4 * whole.apply(up)
    for hip, knee in ((0, 9), (3, 12)):
        thigh = whole * Rotation.from_rotvec(body[:, hip : hip + 3])
        total = total + 0.2 * thigh.apply(up) + 0.2 * (thigh * Rotation.from_rotvec(body[:, knee : knee + 3])).apply(up)
    mean = np.asarray(total.mean(axis=0))
    return mean / max(float(np.linalg.norm(mean)), 1e-9)


def up_axis(root: _Array, body: _Array, transl: _Array | None, usual: str | None) -> tuple[str, bool]:
    """Return which axis is up, and whether that is sure; `usual` is the axis that is up in files of this kind."""
    direction = standing_direction(root, body)
    along = {axis: float(direction @ np.array(vector)) for axis, vector in _AXES.items()}
    if usual is not None and along[usual] > _NEAR:
        return usual, True
    best = max(along, key=lambda axis: along[axis])
    if along[best] > _SURE and not (usual == "z" and best == "y" and _lies(transl)):
        return best, usual is None or best == "y"
    if usual is not None:
        return usual, False
    return "y", along["y"] > _NEAR


def _lies(transl: _Array | None) -> bool:
    """Whether a body in a world with Z up has its pelvis close above the floor; with Y up it would stand at 1 m."""
    if transl is None:
        return False
    low = bool(((transl[:, 2] > 0.02) & (transl[:, 2] < 0.45)).all())
    return low and not bool(((transl[:, 1] > 0.6) & (transl[:, 1] < 1.4)).all())


def turned_up(root: _Array, transl: _Array, axis: str, pelvis: _Array) -> tuple[_Array, _Array]:
    """Return orientation and place (T, 3) in a world that is turned so that `axis` becomes Y."""
    if axis not in _TURNS:
        return root, transl
    turn = Rotation.from_rotvec(_TURNS[axis])
    return (turn * Rotation.from_rotvec(root)).as_rotvec(), turn.apply(transl + pelvis) - pelvis
