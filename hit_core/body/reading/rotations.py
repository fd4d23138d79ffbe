"""Rotations of joints in all their forms as rotation vectors: vectors, matrices, 6D, quaternions, degrees."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial.transform import Rotation

from ...phrases import phrase

__all__ = ["BODY_COUNTS", "DEGREES_ASSUMED", "FULL_COUNTS", "Joints", "compose", "joints", "turn", "vectors_of"]

_Array = npt.NDArray[Any]

BODY_COUNTS = (21, 23)
"""Joints of a body without its root: SMPL-X's, SMPL's."""
FULL_COUNTS = (22, 24, 52, 53, 55)
"""With it, with SMPL's hands, with SMPL-H's fingers, Multi-HMR's, with SMPL-X's face."""
_WIDTHS = (3, 4, 6, 9)
_NAMES = {3: "rotation vectors", 4: "quaternions", 6: "6D rotations", 9: "rotation matrices"}
_NO_MATRIX = 0.5
"""How far three rows of three numbers are from a rotation, above which they are vectors of three frames."""
_FAR = 0.02
"""Distance of a matrix's numbers from those of the nearest rotation, which is told."""
_MOST_RADIANS = 4 * math.pi
_MOST_DEGREES = 3600.0
_SMALL = 0.02
DEGREES_ASSUMED = phrase("The angles are far too large for radians; they are taken as degrees.")
_SAID = phrase("The angles are taken as {unit}, as said.")
_KNEES, _LEFT_ELBOW, _RIGHT_ELBOW = (4, 5), 18, 19


@dataclass(frozen=True)
class Joints:
    """Rotation vectors (..., joints, 3) in radians, what form they had, and what is to be told of it."""

    vectors: _Array
    width: int
    notes: tuple[str, ...] = ()


def joints(array: _Array, counts: Iterable[int]) -> tuple[_Array, int] | None:
    """Return rotations as (..., joints, width) with a width of 3, 4, 6 or 9; None where the shape fits no `counts`."""
    counts = tuple(counts)
    if counts == (1,):
        return _single(array)
    if 24 in counts and array.ndim == 3 and (25, 6) in (array.shape[:2], array.shape[1:]):
        array = array[:24] if array.shape[:2] == (25, 6) else array[:, :24]  # MDM keeps the place behind the joints
    shape = array.shape
    if array.ndim == 3 and shape[0] in counts and shape[1] in (3, 6) and shape[2] != 3:
        return np.moveaxis(array, -1, 0), shape[1]  # frames last
    if array.ndim >= 3 and shape[-2:] == (3, 3):
        return (array.reshape(*shape[:-2], 9), 9) if shape[-3] in counts else None
    if array.ndim >= 2 and shape[-2] in counts and shape[-1] in _WIDTHS:
        return array, shape[-1]
    for count in counts:
        for width in _WIDTHS:
            if shape[-1:] == (count * width,):
                return array.reshape(*shape[:-1], count, width), width
    return None


def _single(array: _Array) -> tuple[_Array, int] | None:
    """Return one joint's rotations as (..., 1, width)."""
    shape = array.shape
    if shape[-2:] == (3, 3) and np.abs(array @ np.swapaxes(array, -1, -2) - np.eye(3)).max(initial=0) < _NO_MATRIX:
        lead = shape[:-3] if shape[-3:-2] == (1,) else shape[:-2]
        return array.reshape(*lead, 1, 9), 9
    if array.ndim == 0 or shape[-1] not in _WIDTHS:
        return None
    if array.ndim >= 2 and shape[-2] == 1:
        return array, shape[-1]
    return array[..., None, :], shape[-1]


def vectors_of(array: _Array, width: int, body: _Array | None = None, angles: str = "auto") -> Joints:
    """Return rotations (..., joints, width) as vectors; `body` is what degrees and quaternions are judged by, if other.

    `angles` is one of ANGLE_CHOICES.

    Raises
    ------
    ValueError
        They are no rotations; the text says why.
    """
    array = array.astype(np.float64)
    notes: tuple[str, ...] = ()
    if width == 3:
        return _angles(array, array if body is None else body, angles)
    flat = array.reshape(-1, width)
    if width == 4:
        found, notes = _quaternions(flat, flat if body is None else body.reshape(-1, 4))
    elif width == 6:
        found, notes = _six(flat, array.shape[-2])
    else:
        found, notes = _matrices(flat.reshape(-1, 3, 3))
    return Joints(found.as_rotvec().reshape(*array.shape[:-1], 3), width, notes)


def _angles(array: _Array, judged: _Array, unit: str) -> Joints:
    sizes = np.linalg.norm(judged.reshape(-1, 3), axis=1)
    moved = sizes[sizes > _SMALL]
    largest = float(np.abs(array).max(initial=0.0))
    if largest > _MOST_DEGREES:
        raise ValueError(
            phrase(
                "is out of range: expected values within +-{limit:.4g} rad, found {most:.4g} rad",
                limit=_MOST_RADIANS,
                most=largest,
            )
        )
    large = len(moved) > 0 and bool(np.median(moved) > math.pi and (moved > 2 * math.pi).mean() >= 0.3)
    if unit == "degrees" or (large and unit == "auto"):
        note = DEGREES_ASSUMED if unit == "auto" else _SAID.format(unit=unit)
        return Joints(np.radians(array), 3, (note,))
    said = (_SAID.format(unit=unit),) if large else ()
    long = np.linalg.norm(array, axis=-1, keepdims=True)
    if (long > _MOST_RADIANS).any():
        turns = np.where(long > _MOST_RADIANS, np.round(long / (2 * math.pi)) * 2 * math.pi, 0.0)
        array = array * (1 - turns / np.where(long > 0, long, 1))
        return Joints(array, 3, (*said, phrase("Angles beyond two turns are brought back within one.")))
    return Joints(array, 3, said)


def _quaternions(flat: _Array, judged: _Array) -> tuple[Rotation, tuple[str, ...]]:
    lengths = np.linalg.norm(flat, axis=1)
    if (np.abs(lengths - 1) > 0.1).any():
        raise ValueError(
            phrase(
                "are no quaternions: expected a length of 1, found {value:.3g}",
                value=lengths[np.abs(lengths - 1).argmax()],
            )
        )
    means = np.abs(judged).mean(axis=0)
    w_first = means[0] >= means[3]
    note = phrase(
        "The rotations are taken as quaternions with w {place}.", place=phrase("first") if w_first else phrase("last")
    )
    return Rotation.from_quat(flat[:, [1, 2, 3, 0]] if w_first else flat), (note,)


def _six(flat: _Array, count: int) -> tuple[Rotation, tuple[str, ...]]:
    """Return rotations from two columns of the matrix, one after the other or row by row, whichever fits.

    Some tools keep two rows instead: knees and elbows, which bend one way only, tell.
    """
    stacked = (flat[:, :3], flat[:, 3:])
    woven = (flat[:, 0::2], flat[:, 1::2])

    def skew(pair: tuple[_Array, _Array]) -> float:
        sizes = [np.linalg.norm(part, axis=1) for part in pair]
        return float(np.abs((pair[0] * pair[1]).sum(axis=1)).mean() + sum(np.abs(size - 1).mean() for size in sizes))

    first, second = woven if skew(woven) < skew(stacked) else stacked
    first = first / np.maximum(np.linalg.norm(first, axis=1, keepdims=True), 1e-9)
    second = second - (first * second).sum(axis=1, keepdims=True) * first
    second = second / np.maximum(np.linalg.norm(second, axis=1, keepdims=True), 1e-9)
    matrices = np.stack([first, second, np.cross(first, second)], axis=-1)
    found, notes = _matrices(matrices)
    if count > _RIGHT_ELBOW + 1 and skew(woven) >= skew(stacked):
        bent = found.as_rotvec().reshape(-1, count, 3)
        first_joint = 0 if count in FULL_COUNTS else 1
        knees = bent[:, [knee - first_joint for knee in _KNEES], 0].mean()
        elbows = (bent[:, _RIGHT_ELBOW - first_joint, 1] - bent[:, _LEFT_ELBOW - first_joint, 1]).mean()
        if knees + elbows < -0.2:
            return found.inv(), (*notes, phrase("The 6D rotations are taken as rows, since knees and elbows bend so."))
    return found, notes


def _matrices(matrices: _Array) -> tuple[Rotation, tuple[str, ...]]:
    """Return the nearest rotations."""
    left, sizes, right = np.linalg.svd(matrices)
    if (sizes[:, 2] < 1e-3).any():
        raise ValueError(phrase("are no rotation matrices: they press a direction flat"))
    nearest = left @ right
    if (np.linalg.det(nearest) < 0).any():
        raise ValueError(phrase("are no rotation matrices: they mirror the body"))
    far = float(np.abs(nearest - matrices).max(initial=0.0))
    note = phrase("The rotation matrices are up to {far:.2g} off a rotation; the nearest ones are taken.", far=far)
    return Rotation.from_matrix(nearest), (note,) if far > _FAR else ()


def compose(first: _Array, second: _Array) -> _Array:
    """Return the vectors (T, 3) of turning by `second` and then by `first`."""
    return (Rotation.from_rotvec(first) * Rotation.from_rotvec(second)).as_rotvec()


def turn(vectors: _Array, points: _Array) -> _Array:
    """Return points (T, 3) turned by rotation vectors (T, 3)."""
    return np.asarray(Rotation.from_rotvec(vectors).apply(points))
