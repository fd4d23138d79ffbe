"""One dictionary's fields as bodies: pose, shape and place by person and frame, whatever their form was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ...containers.pickle_arrays import Malformed, as_array
from ...phrases import phrase
from ..beta_limits import NUM_BETAS
from .aliases import CAMERA, DETAIL_ROLES, NEUTRAL, WORLD
from .rotations import BODY_COUNTS, FULL_COUNTS, compose, joints, turn, vectors_of
from .rows import FieldError, Rows, rows_are_persons, split_rows
from .search import Candidate, Leaf, plain
from .up_axis import pelvis_of

__all__ = ["read_rows"]

_Array = npt.NDArray[Any]

VPOSER, SKEL = 32, 46
FINGERS = 90
"""Numbers of both hands."""
_SPECIAL = {75: (3, 72, 0), 82: (0, 72, 10), 85: (3, 72, 10)}
"""Widths of HMR's kin -> numbers of a camera before the pose, of the pose, and of betas after it."""
_POSE_EXPECTED = phrase(
    "rotations of 21 to 24, 52, 53 or 55 joints: 63 or 69 numbers without the root, 66, 72, 156 or 165 with it"
)


@dataclass(frozen=True)
class _Part:
    """A field's numbers, (leading axes..., n), and where they come from."""

    values: _Array
    candidate: Candidate


def read_rows(leaf: Leaf, shape_space: str, angles: str = "auto") -> list[Rows]:
    """Return the bodies of a dictionary: one for each person that its leading axes tell apart.

    Raises
    ------
    FieldError
        A field that a body needs cannot be used.
    """
    pieces = _ragged(leaf)
    if pieces is not None:
        read_pieces = [read_rows(piece, shape_space, angles) for piece in pieces]
        if any(len(found) == 1 and rows_are_persons(found[0].betas, found[0].body) for found in read_pieces):
            # Each piece is a picture, whose rows are the persons in it.
            several = (found for part in read_pieces for found in part)
            return [found.taken([row], str(row)) for found in several for row in range(len(found))]
        return [replace(found, key=str(i), row=i) for i, part in enumerate(read_pieces) for found in part]
    read = _Reading(leaf, shape_space, angles)
    return read.rows()


def _ragged(leaf: Leaf) -> list[Leaf] | None:
    """Return a dictionary for each person where fields are lists of persons with different numbers of frames."""
    chosen = next(iter(leaf.fields.get("pose", ())), None)
    value = plain(chosen.value) if chosen is not None else None
    if not isinstance(value, list | tuple) or len(value) < 2:
        return None
    try:
        as_array(value)
        return None
    except Malformed as error:
        if "unequal" not in str(error):
            return None
    count = len(value)

    def nth(candidates: tuple[Candidate, ...], index: int) -> tuple[Candidate, ...]:
        parts = []
        for candidate in candidates:
            inner = plain(candidate.value)
            by_person = isinstance(inner, list | tuple) or (isinstance(inner, np.ndarray) and inner.ndim > 0)
            by_person = by_person and len(inner) == count
            parts.append(replace(candidate, value=inner[index]) if by_person else candidate)
        return tuple(parts)

    return [
        replace(
            leaf,
            fields={role: nth(found, index) for role, found in leaf.fields.items()},
            context={role: nth(found, index) for role, found in leaf.context.items()},
        )
        for index in range(count)
    ]


class _Reading:
    """Reads one dictionary's fields."""

    def __init__(self, leaf: Leaf, shape_space: str, angles: str) -> None:
        self.leaf, self.shape_space, self.angles = leaf, shape_space, angles
        self.notes: list[str] = []
        self.space = NEUTRAL
        self.joints_given = 0
        self._after: _Part | None = None
        """Betas that follow the pose in one field."""
        self._fingers: _Array | None = None
        """Of a pose that has all of SMPL-X's joints."""

    def rows(self) -> list[Rows]:
        pose, own_root = self._pose()
        betas = self._betas() if self._after is None else self._after
        root = self._root(own_root, pose)
        transl = self._transl(root)
        parts = {"body": pose, "root": root, "betas": betas, "transl": transl}
        values = {name: part.values for name, part in parts.items() if part is not None}
        main = pose or root or betas
        made = split_rows(values | (self._details(main.values) if main is not None else {}))
        used = [part.candidate.name for part in parts.values() if part is not None]
        for row in made:
            row.used = list(dict.fromkeys(used))
            row.notes = list(self.notes)
            row.space, row.joints_given = self.space, self.joints_given
            row.betas_name = betas.candidate.name if betas is not None else ""
            self._about_origin(row, transl)
        return made

    def _details(self, main: _Array) -> dict[str, _Array]:
        """Return expression and fingers, where they come as the body does; what does not fit is left out."""
        found: dict[str, _Array] = {} if self._fingers is None else {"hands": self._fingers}
        for role in DETAIL_ROLES:
            for candidate in self.leaf.fields.get(role, ()):
                try:
                    array = self.numbers(candidate, "numbers").astype(np.float64)
                except FieldError:
                    continue
                if array.ndim > 1 and array.shape[-1] == 3 and role != "expression":
                    array = array.reshape(*array.shape[:-2], -1)
                lead = tuple(size for size in array.shape[:-1] if size != 1)
                if array.size and lead == tuple(size for size in main.shape[:-1] if size != 1):
                    found.setdefault(role, array.reshape(*main.shape[:-1], -1))
        sides = found.pop("left_hand", None), found.pop("right_hand", None)
        if all(side is not None and side.shape[-1] == FINGERS // 2 for side in sides):
            found.setdefault("hands", np.concatenate([side for side in sides if side is not None], -1))
        if "hands" in found and found["hands"].shape[-1] != FINGERS:  # a code of its own
            del found["hands"]
        return found

    def numbers(self, candidate: Candidate, expected: str) -> _Array:
        try:
            array = as_array(candidate.value)
        except Malformed as found:
            raise FieldError(candidate.name, phrase("is not numeric"), expected, str(found)) from None
        if array.size and not np.isfinite(array).all():
            bad = phrase(
                "{bad} of {size} values NaN, infinite or too large",
                bad=np.count_nonzero(~np.isfinite(array)),
                size=array.size,
            )
            raise FieldError(candidate.name, phrase("has values that are no numbers"), phrase("finite values"), bad)
        return array

    def _pose(self) -> tuple[_Part | None, _Part | None]:
        """Return body (..., 69) and, where the pose has one, root (..., 3)."""
        problem: FieldError | None = None
        for candidate in self.leaf.fields.get("pose", ()):
            try:
                return self._pose_of(candidate)
            except FieldError as error:
                problem = problem or error
        if problem is not None:
            raise problem
        return None, None

    def _pose_of(self, candidate: Candidate) -> tuple[_Part, _Part | None]:
        array = self.numbers(candidate, _POSE_EXPECTED)
        width = array.shape[-1] if array.ndim else 0
        after = None
        if width in _SPECIAL and array.size:
            first, count, rest = _SPECIAL[width]
            after = _Part(array[..., first + count :], candidate) if rest else None
            array = array[..., first : first + count]
        found = joints(array, FULL_COUNTS) or joints(array, BODY_COUNTS) if array.size else None
        if found is None:
            raise _unfit(candidate.name, array.shape)
        values, form = found
        try:
            turned = vectors_of(values, form, angles=self.angles)
        except ValueError as error:
            raise FieldError(candidate.name, error.args[0], "", "") from None
        count = values.shape[-2]
        has_root = count in FULL_COUNTS
        vectors = turned.vectors[..., 1 : 22 if count > 24 else None, :] if has_root else turned.vectors
        if has_root and candidate.name.lower() in ("body_pose", "pose_body"):
            self.notes.append(phrase("The field {name} holds the root as well.", name=candidate.name))
        self._after = after
        self.notes += turned.notes
        self.joints_given = count
        self.space = candidate.space or self.space
        if count == 55:
            self._fingers = turned.vectors[..., 25:, :].reshape(*vectors.shape[:-2], -1)
        flat = vectors.reshape(*vectors.shape[:-2], -1)
        body = np.concatenate([flat, np.zeros((*flat.shape[:-1], 69 - flat.shape[-1]))], axis=-1)
        root = _Part(turned.vectors[..., 0, :], candidate) if has_root else None
        self._judged = values if form in (3, 4) else None
        return _Part(body, candidate), root

    _judged: _Array | None = None

    def _root(self, own: _Part | None, pose: _Part | None) -> _Part | None:
        """Return the root's rotation: that of its own field where there is one, else that of the pose."""
        problem: FieldError | None = None
        for candidate in self.leaf.fields.get("root", ()):
            if pose is not None and candidate.name == pose.candidate.name:
                continue
            if own is not None and own.candidate.space > candidate.space:
                continue
            try:
                array = self.numbers(candidate, phrase("one rotation: 3, 4, 6 or 9 numbers, or rows of them"))
                found = joints(array, (1,)) if array.size else None
                if found is None:
                    raise FieldError(
                        candidate.name,
                        phrase("has the wrong shape"),
                        phrase("one rotation: 3, 4, 6 or 9 numbers, or rows of them"),
                        phrase("shape {shape}", shape=array.shape),
                    )
                judged = self._judged if self._judged is not None and self._judged.shape[-1] == found[1] else None
                turned = vectors_of(*found, judged, self.angles)
            except FieldError as error:
                problem = problem or error
                continue
            except ValueError as error:
                problem = problem or FieldError(candidate.name, error.args[0], "", "")
                continue
            self.notes += [note for note in turned.notes if note not in self.notes]
            self.space = candidate.space if own is None or candidate.space else self.space
            return self._joined(_Part(turned.vectors[..., 0, :], candidate), own)
        if problem is not None and own is None:
            raise problem
        return own

    def _joined(self, root: _Part, own: _Part | None) -> _Part:
        """Join a root of its own with that of the pose, which some tools leave zero and others turn on top of it."""
        if own is None or not np.abs(own.values).max(initial=0) > 1e-6:
            return root
        if root.candidate.name.lower() == "rh" and own.values.size == root.values.size:
            both = compose(root.values.reshape(-1, 3), own.values.reshape(-1, 3))
            return _Part(both.reshape(root.values.shape), root.candidate)
        if root.values.size != own.values.size or np.abs(root.values.reshape(-1) - own.values.reshape(-1)).max() > 1e-3:
            self.notes.append(
                phrase(
                    "The root's rotation is that of {name}; {other} has another.",
                    name=root.candidate.name,
                    other=own.candidate.name,
                )
            )
        return root

    def _betas(self) -> _Part | None:
        problem: FieldError | None = None
        expected = phrase("{count} numbers or more", count=NUM_BETAS)
        for candidate in self.leaf.fields.get("betas", ()):
            try:
                array = self.numbers(candidate, expected)
                if array.ndim not in (1, 2, 3) or array.size == 0:
                    raise FieldError(
                        candidate.name,
                        phrase("has the wrong shape"),
                        expected,
                        phrase("shape {shape}", shape=array.shape),
                    )
            except FieldError as error:
                problem = problem or error
                continue
            if array.ndim >= 2 and array.shape[-1] == 1 and array.shape[-2] >= NUM_BETAS:
                array = array[..., 0]
            return _Part(array, candidate)
        if problem is not None:
            raise problem
        return None

    def _transl(self, root: _Part | None) -> _Part | None:
        """Return the place in the same axes as the root; that in others would be another body's."""
        expected = phrase("3 numbers, or rows of them")
        for candidate in sorted(self.leaf.fields.get("transl", ()), key=lambda c: (c.space != self.space, c.rank)):
            if WORLD in (candidate.space, self.space) and CAMERA in (candidate.space, self.space):
                continue
            array = self.numbers(candidate, expected)
            frames = root.values.reshape(-1, 3).shape[0] if root is not None else 0
            if array.ndim == 2 and array.shape[0] == 3 and (array.shape[1] != 3) and array.shape[1] == frames:
                array = array.T
            if array.ndim >= 2 and array.shape[-2:] == (3, 1):
                array = array[..., 0]
            if array.ndim == 0 or array.shape[-1] != 3 or array.size == 0:
                raise FieldError(
                    candidate.name, phrase("has the wrong shape"), expected, phrase("shape {shape}", shape=array.shape)
                )
            divisor = next(iter(self.leaf.context.get("divisor", ())), None)
            if divisor is not None and candidate.name.lower().startswith("smpl"):
                try:
                    scaling = as_array(divisor.value).reshape(-1)
                except Malformed:
                    scaling = np.zeros(0)
                if scaling.size == 1 and scaling[0] > 0:
                    array = array / scaling[0]
                    self.notes.append(
                        phrase(
                            "The place is {name} divided by {other} ({by:g}).",
                            name=candidate.name,
                            other=divisor.name,
                            by=scaling[0],
                        )
                    )
            return _Part(array.astype(np.float64), candidate)
        return None

    def _about_origin(self, row: Rows, transl: _Part | None) -> None:
        """Turn a place that belongs to a body turned about the origin into SMPL's, which turns about the pelvis."""
        if transl is None or transl.candidate.name.lower() != "th" or row.root is None or row.transl is None:
            return
        pelvis = pelvis_of(self.shape_space)
        if len(row.root) == len(row.transl):
            row.transl = row.transl + turn(row.root, np.tile(pelvis, (len(row.root), 1))) - pelvis


def _unfit(name: str, shape: tuple[int, ...]) -> FieldError:
    width = shape[-1] if shape else 0
    if width == VPOSER:
        return FieldError(
            name,
            phrase("is a code of VPoser, not a pose"),
            phrase("joint rotations"),
            phrase("{count} numbers", count=VPOSER),
            phrase(
                "Decode it with the tool that wrote the file: vposer.decode(code)['pose_body'] of human_body_prior "
                "gives 63 numbers, to be saved as body_pose"
            ),
        )
    if width == SKEL:
        return FieldError(
            name,
            phrase("is a pose of SKEL, another body model"),
            phrase("SMPL's joint rotations"),
            phrase("{count} numbers", count=SKEL),
            phrase("Let the tool export the SMPL body that the SKEL one was fitted to"),
        )
    return FieldError(name, phrase("has the wrong shape"), _POSE_EXPECTED, phrase("shape {shape}", shape=shape))
