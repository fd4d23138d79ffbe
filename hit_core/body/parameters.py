"""What a body file or a slider says about a body: shape, pose and place, checked once and never changed after."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ..errors import InputError
from ..phrases import phrase
from .beta_limits import MAX_BETA, NUM_BETAS
from .joints import NUM_POSE
from .poses import POSES

__all__ = [
    "GENDERS",
    "MAX_ANGLE",
    "MAX_FPS",
    "MAX_TRANSLATION",
    "SHAPE_SPACES",
    "X_POSE",
    "BodyParameters",
    "BodySequence",
    "FloatArray",
    "Gender",
    "ShapeSpace",
    "as_gender",
]

FloatArray = npt.NDArray[np.float32]
Gender = Literal["male", "female", "neutral"]
GENDERS: tuple[Gender, ...] = ("male", "female", "neutral")

ShapeSpace = Literal["smpl", "smplx", "phantom", "unknown"]
SHAPE_SPACES: tuple[ShapeSpace, ...] = ("smpl", "smplx", "phantom", "unknown")
"""What betas belong to: SMPL's body models, SMPL-X's, or this program's demonstration phantom."""

SMPLX_POSE = 63
MAX_ANGLE = 4 * math.pi
"""Largest axis-angle component in radians: two turns, since fitters wind angles up but not without bound."""
MAX_TRANSLATION = 1000.0
"""Largest translation component in metres."""
MAX_FPS = 10_000


def _read_only(array: FloatArray) -> FloatArray:
    array.setflags(write=False)
    return array


X_POSE: FloatArray = _read_only(np.array(POSES["X"], np.float32))
"""Body pose (69,) of the shaped and canonical spaces: both hips opened by 30 degrees about z. Read-only."""


def _floats(value: Any, name: str, expected: str) -> npt.NDArray[np.float64]:
    """Return `value` as finite float64 or raise an InputError that names the field."""
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        array = np.asarray(None)
    if array.dtype.kind not in "iuf":
        found = phrase("a {kind} that is no array of numbers", kind=type(value).__name__)
        raise InputError.about(phrase("is not numeric"), field=name, expected=expected, found=found)
    numbers = array.astype(np.float64)
    if not np.isfinite(numbers).all():
        bad = int(np.count_nonzero(~np.isfinite(numbers)))
        found = phrase("{bad} of {size} values NaN or infinite", bad=bad, size=numbers.size)
        raise InputError.about(
            phrase("has values that are no numbers"), field=name, expected=phrase("finite values"), found=found
        )
    return numbers


def _bounded(numbers: npt.NDArray[np.float64], name: str, limit: float, unit: str) -> FloatArray:
    largest = float(np.abs(numbers).max(initial=0.0))
    if largest > limit:
        expected = phrase("values within +-{limit:.4g}{unit}", limit=limit, unit=unit)
        raise InputError.about(phrase("is out of range"), field=name, expected=expected, found=f"{largest:.4g}{unit}")
    return _read_only(np.ascontiguousarray(numbers, np.float32))


def _describe(shape: tuple[int, ...]) -> str:
    return phrase("a single number") if shape == () else phrase("shape {shape}", shape=shape)


def _vector(value: Any, name: str, sizes: Sequence[int], limit: float, unit: str) -> npt.NDArray[np.float64]:
    """Check a vector given as (n,), (1, n), or joint by joint as (n/3, 3) or (1, n/3, 3); return it flat."""
    expected = f"{' or '.join(map(str, sizes))} numbers"
    numbers = _floats(value, name, expected)
    shape = numbers.shape[1:] if numbers.ndim > 1 and numbers.shape[0] == 1 else numbers.shape
    joints = len(shape) == 2 and shape[1] == 3 and numbers.size > 3
    if numbers.size not in sizes or not (len(shape) == 1 or joints):
        raise InputError.about(
            phrase("has the wrong size"), field=name, expected=expected, found=_describe(numbers.shape)
        )
    _bounded(numbers, name, limit, unit)
    return numbers.reshape(-1)


def as_betas(value: Any) -> FloatArray:
    """Check 1 to 10 betas, given as (n,) or (1, n), and pad them with zeros to (10,)."""
    expected = phrase("1 to {most} numbers", most=NUM_BETAS)
    numbers = _floats(value, "betas", expected)
    flat = numbers.reshape(-1)
    one_row = numbers.ndim == 1 or (numbers.ndim == 2 and numbers.shape[0] == 1)
    if not one_row or not 1 <= flat.size <= NUM_BETAS:
        raise InputError.about(
            phrase("has the wrong size"), field="betas", expected=expected, found=_describe(numbers.shape)
        )
    return _bounded(np.pad(flat, (0, NUM_BETAS - flat.size)), "betas", MAX_BETA, "")


def _pose_remedy(size: int) -> str | None:
    if size == 72:
        return phrase(
            "72 values are global_orient (3) and body_pose (69) in one: pass them apart, or in files as 'pose'"
        )
    if size in (189, 207, 216):
        return phrase("Rotation matrices are not supported: convert them to axis-angle vectors")
    return None


def as_body_pose(value: Any) -> FloatArray:
    """Check a body pose of 69 values, or SMPL-X's 63 (padded with zeros for the hands); return (69,)."""
    try:
        flat = _vector(value, "body_pose", (SMPLX_POSE, NUM_POSE), MAX_ANGLE, " rad")
    except InputError as error:
        remedy = _pose_remedy(np.size(value))
        raise (InputError(f"{error} {remedy}.") if remedy else error) from None
    return _read_only(np.pad(flat, (0, NUM_POSE - flat.size)).astype(np.float32))


def as_gender(value: Any) -> Gender | None:
    """Check a gender: male, female, neutral (any case), or None."""
    if value is None:
        return None
    name = value.strip().lower() if isinstance(value, str) else None
    if name not in GENDERS:
        found = repr(value[:40]) if isinstance(value, str) else f"a {type(value).__name__}"
        raise InputError.about(
            phrase("is unknown"), field="gender", expected=phrase("male, female or neutral"), found=found
        )
    return name


def as_shape_space(value: Any) -> ShapeSpace | None:
    """Check the name of a shape space, any case, or None."""
    if value is None:
        return None
    name = value.strip().lower() if isinstance(value, str) else None
    if name not in SHAPE_SPACES:
        found = repr(value[:40]) if isinstance(value, str) else f"a {type(value).__name__}"
        raise InputError.about(
            phrase("is unknown"), field="shape_space", expected=" or ".join(SHAPE_SPACES), found=found
        )
    return name


def as_scale(value: Any) -> float:
    """Check how many times larger a body is than its betas say."""
    scale = _floats(value, "scale", "a number")
    if scale.size != 1 or not 0.3 <= scale.item() <= 3:
        found = f"{scale.size} values" if scale.size != 1 else f"{scale.item():g}"
        raise InputError.about(phrase("is out of range"), field="scale", expected="0.3 to 3", found=found)
    return float(scale.item())


def _or_zeros(value: object, size: int) -> object:
    return np.zeros(size) if value is None else value


def _three(value: object, name: str, limit: float, unit: str) -> FloatArray:
    return _read_only(_vector(value, name, (3,), limit, unit).astype(np.float32))


def _frames(
    value: object, name: str, sizes: Sequence[int], limit: float, unit: str, length: int | None = None
) -> FloatArray:
    """Check rows of numbers, one for each frame; joint by joint, (frames, n/3, 3), is taken too."""
    expected = phrase("shape (frames, {names})", names=" or ".join(map(str, sizes)))
    numbers = _floats(value, name, expected)
    if numbers.ndim == 3 and numbers.shape[2] == 3:
        numbers = numbers.reshape(len(numbers), -1)
    if numbers.ndim != 2 or numbers.shape[1] not in sizes or len(numbers) == 0:
        raise InputError.about(
            phrase("has the wrong shape"), field=name, expected=expected, found=_describe(numbers.shape)
        )
    if length is not None and len(numbers) != length:
        expected = phrase("{length} frames as in body_pose", length=length)
        raise InputError.about(phrase("has another length"), field=name, expected=expected, found=len(numbers))
    return _bounded(numbers, name, limit, unit)


def _set(target: object, **fields: object) -> None:
    """Set the fields of a frozen object under construction."""
    for name, value in fields.items():
        object.__setattr__(target, name, value)


@dataclass(frozen=True, eq=False, init=False)
class BodyParameters:
    """One body: shape, pose and place, in SMPL's terms; checked, float32, read-only.

    Each array is taken from anything that numpy or torch can turn into numbers, with or without a leading 1 in its
    shape; None stands for zeros.

    Attributes
    ----------
    betas : array (10,)
        Shape coefficients in standard deviations, |beta| <= 20; 1 to 9 are padded with zeros.
    body_pose : array (69,)
        Axis-angle in radians, 23 joints without the root, within +-4 pi; 63 are padded with zeros.
    global_orient : array (3,)
        Axis-angle of the root in radians.
    transl : array (3,)
        Translation in metres, within +-1000.
    gender : Gender | None
        "male", "female", "neutral" (any case), or None where it is not known.
    notes : tuple[str, ...]
        Sentences that the user should see, e.g. what of a file was left out; no part of equality.
    shape_space : ShapeSpace | None
        What the betas belong to, one of `SHAPE_SPACES`, or None where it is not known.
    scale : float
        How many times larger the body is than its betas say, 0.3 to 3; `BodyModel.scaled` puts it into the betas.

    Raises
    ------
    InputError
        A field has a wrong size, a value that is not finite or out of range, or an unknown gender or shape space.
    """

    betas: FloatArray
    body_pose: FloatArray
    global_orient: FloatArray
    transl: FloatArray
    gender: Gender | None
    notes: tuple[str, ...]
    shape_space: ShapeSpace | None
    scale: float

    def __init__(
        self,
        betas: object = None,
        body_pose: object = None,
        global_orient: object = None,
        transl: object = None,
        gender: object = None,
        notes: Iterable[str] = (),
        shape_space: object = None,
        scale: object = 1.0,
    ) -> None:
        _set(
            self,
            betas=as_betas(_or_zeros(betas, NUM_BETAS)),
            body_pose=as_body_pose(_or_zeros(body_pose, NUM_POSE)),
            global_orient=_three(_or_zeros(global_orient, 3), "global_orient", MAX_ANGLE, " rad"),
            transl=_three(_or_zeros(transl, 3), "transl", MAX_TRANSLATION, " m"),
            gender=as_gender(gender),
            notes=tuple(notes),
            shape_space=as_shape_space(shape_space),
            scale=as_scale(scale),
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, BodyParameters):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[object, ...]:
        arrays = (self.betas, self.body_pose, self.global_orient, self.transl)
        # Adding zero turns -0.0 into 0.0, whose bytes differ though the values are equal.
        return (*((array + np.float32(0)).tobytes() for array in arrays), self.gender, self.shape_space, self.scale)

    @property
    def pose(self) -> FloatArray:
        """SMPL's full pose (72,): global_orient, then body_pose; radians."""
        return np.concatenate([self.global_orient, self.body_pose])

    def upright(self) -> BodyParameters:
        """Return the same body standing at the origin: global_orient and transl are zero."""
        return replace(self, global_orient=np.zeros(3, np.float32), transl=np.zeros(3, np.float32))

    def replace(self, **changes: Any) -> BodyParameters:
        """Return a copy with some fields replaced, checked like any other."""
        return replace(self, **changes)

    def as_dict(self) -> dict[str, Any]:
        """Return the body as plain lists of numbers, ready for JSON; notes are left out."""
        return {
            "betas": self.betas.tolist(),
            "body_pose": self.body_pose.tolist(),
            "global_orient": self.global_orient.tolist(),
            "transl": self.transl.tolist(),
            "gender": self.gender,
            "shape_space": self.shape_space,
            **({"scale": self.scale} if self.scale != 1 else {}),
        }


@dataclass(frozen=True, eq=False, init=False)
class BodySequence:
    """One body in motion; checked, float32, read-only.

    Attributes
    ----------
    betas : array (10,)
        As in BodyParameters, one shape for all frames.
    body_pose : array (T, 69)
        Or (T, 63) which is padded; radians.
    global_orient : array (T, 3)
        Radians.
    transl : array (T, 3)
        Metres.
    gender : Gender | None
        "male", "female", "neutral" or None.
    fps : float
        Frames per second.
    notes : tuple[str, ...]
        Sentences that the user should see.
    shape_space : ShapeSpace | None
        As in BodyParameters.
    scale : float
        As in BodyParameters.

    Raises
    ------
    InputError
        A field has a wrong shape, a value that is not finite or out of range, or there is no frame.
    """

    betas: FloatArray
    body_pose: FloatArray
    global_orient: FloatArray
    transl: FloatArray
    gender: Gender | None
    fps: float
    notes: tuple[str, ...]
    shape_space: ShapeSpace | None
    scale: float

    def __init__(
        self,
        betas: object,
        body_pose: object,
        global_orient: object,
        transl: object,
        gender: object = None,
        fps: object = 30.0,
        notes: Iterable[str] = (),
        shape_space: object = None,
        scale: object = 1.0,
    ) -> None:
        pose = _frames(body_pose, "body_pose", (SMPLX_POSE, NUM_POSE), MAX_ANGLE, " rad")
        rate = _floats(fps, "fps", "a number")
        if rate.size != 1 or not 0 < rate.item() <= MAX_FPS:
            found = f"{rate.size} values" if rate.size != 1 else f"{rate.item():g}"
            expected = phrase("above 0, at most {most:,} frames/s", most=MAX_FPS)
            raise InputError.about(phrase("is no frame rate"), field="fps", expected=expected, found=found)
        _set(
            self,
            betas=as_betas(betas),
            body_pose=_read_only(np.pad(pose, ((0, 0), (0, NUM_POSE - pose.shape[1])))),
            global_orient=_frames(global_orient, "global_orient", (3,), MAX_ANGLE, " rad", len(pose)),
            transl=_frames(transl, "transl", (3,), MAX_TRANSLATION, " m", len(pose)),
            gender=as_gender(gender),
            fps=rate.item(),
            notes=tuple(notes),
            shape_space=as_shape_space(shape_space),
            scale=as_scale(scale),
        )

    def __len__(self) -> int:
        return len(self.body_pose)

    @property
    def duration_s(self) -> float:
        """Time from the first frame's start to the last one's end, in seconds."""
        return len(self) / self.fps

    def frame(self, index: int) -> BodyParameters:
        """Return the body at frame `index`, 0 to len - 1; InputError outside."""
        if not 0 <= index < len(self):
            raise InputError.about(phrase("is outside"), field="frame", expected=f"0 to {len(self) - 1}", found=index)
        return BodyParameters(
            self.betas,
            self.body_pose[index],
            self.global_orient[index],
            self.transl[index],
            self.gender,
            self.notes,
            self.shape_space,
            self.scale,
        )
