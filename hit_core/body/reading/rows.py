"""Bodies by person and frame: arrays of numbers split along their leading axes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ...phrases import phrase
from ..beta_limits import NUM_BETAS
from .aliases import NEUTRAL

__all__ = ["FieldError", "Rows", "rows_are_persons", "split_rows"]

_Array = npt.NDArray[Any]

_OTHER_SHAPE, _SOME_SHAPE, _OTHER_POSE = 1.0, 0.25, 0.7
"""Distances of betas, and of a joint's rotation in radians, above which two rows are two persons."""


class FieldError(ValueError):
    """A field cannot be used."""

    def __init__(self, name: str, problem: str, expected: str, found: str, remedy: str = "") -> None:
        super().__init__(f"{name}: {problem}")
        self.name, self.problem, self.expected, self.found, self.remedy = name, problem, expected, found, remedy


@dataclass
class Rows:
    """What one dictionary says of one person: arrays by frame, of which there is at least one."""

    key: str | None = None
    """The person's number among several in the dictionary."""
    row: int | None = None
    """Its place in lists that lie beside it."""
    root: _Array | None = None
    body: _Array | None = None
    betas: _Array | None = None
    transl: _Array | None = None
    expression: _Array | None = None
    hands: _Array | None = None
    """SMPL-X's 30 joints of the fingers as rotation vectors."""
    joints_given: int = 0
    space: int = NEUTRAL
    used: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    betas_name: str = ""

    def __len__(self) -> int:
        return max((len(a) for a in (self.body, self.root) if a is not None), default=len(self.betas_or_none()))

    def taken(self, places: list[int], key: str | None = None) -> Rows:
        """Return some of the rows, as another person's if `key` is given."""
        count = len(self)

        def some(array: _Array | None) -> _Array | None:
            return array[places] if array is not None and len(array) == count else array

        return replace(
            self, key=key if key is not None else self.key, root=some(self.root), body=some(self.body),
            betas=some(self.betas), transl=some(self.transl), expression=some(self.expression), hands=some(self.hands),
        )  # fmt: skip

    def betas_or_none(self) -> _Array:
        """Return betas by row, none of them where there are none."""
        return np.zeros((0, NUM_BETAS)) if self.betas is None else self.betas


def rows_are_persons(betas: _Array | None, poses: _Array | None) -> bool:
    """Whether rows are persons rather than frames: their shapes differ more than a tracker's do from frame to frame."""
    if betas is None or len(betas) < 2:
        return False
    apart = float(np.median(np.linalg.norm(np.diff(betas[:, :NUM_BETAS], axis=0), axis=1)))
    if poses is None or len(poses) != len(betas):
        return apart > _SOME_SHAPE
    if apart > _OTHER_SHAPE:
        return True
    moved = float(np.median(np.abs(np.diff(poses, axis=0)).max(axis=1)))
    return apart > _SOME_SHAPE and moved > _OTHER_POSE


def split_rows(parts: Mapping[str, _Array]) -> list[Rows]:
    """Return arrays (..., n) by person and frame."""
    squeezed: dict[str, _Array] = {}
    for name, array in parts.items():
        lead = tuple(size for size in array.shape[:-1] if size != 1)
        if len(lead) > 2 or 0 in array.shape:
            raise FieldError(
                name,
                phrase("has too many axes"),
                phrase("persons, frames and numbers at most"),
                phrase("shape {shape}", shape=array.shape),
            )
        squeezed[name] = array.reshape(*lead, array.shape[-1]).astype(np.float64)
    main = squeezed.get("body", squeezed.get("root", squeezed.get("betas")))
    if main is None:
        return []
    if main.ndim < 3:
        rows = Rows()
        for name, array in squeezed.items():
            if array.ndim > 2:
                raise FieldError(
                    name,
                    phrase("has more axes than the pose"),
                    phrase("rows as the pose"),
                    phrase("shape {shape}", shape=array.shape),
                )
            setattr(rows, name, array.reshape(-1, array.shape[-1]))
        _check_frames(rows)
        return [rows]
    first, second = main.shape[:2]
    betas = squeezed.get("betas")
    axis = 0
    if betas is not None and betas.ndim == 3:
        axis = 0 if np.ptp(betas, axis=0).max() >= np.ptp(betas, axis=1).max() else 1
    elif betas is not None and betas.ndim == 2 and len(betas) == second != first:
        axis = 1
    made = []
    for index in range(main.shape[axis]):
        rows = Rows(key=str(index), row=index)
        for name, array in squeezed.items():
            if array.ndim == 3:
                if array.shape[:2] != (first, second):
                    raise FieldError(
                        name,
                        phrase("has other persons or frames"),
                        f"{first} x {second}",
                        phrase("shape {shape}", shape=array.shape),
                    )
                chosen = array[index] if axis == 0 else array[:, index]
            else:
                by_person = array.ndim == 2 and len(array) == main.shape[axis]
                chosen = array[index : index + 1] if by_person else array.reshape(-1, array.shape[-1])
            setattr(rows, name, chosen)
        _check_frames(rows)
        made.append(rows)
    return made


def _check_frames(rows: Rows) -> None:
    if rows.body is None or rows.root is None or len(rows.body) == len(rows.root):
        return
    if len(rows.root) == 1 or len(rows.body) == 1:  # one for all frames
        count = max(len(rows.root), len(rows.body))
        if len(rows.body) == count:
            rows.root = np.repeat(rows.root, count, axis=0)
            return
    raise FieldError(
        "global_orient",
        phrase("has another length"),
        phrase("{count} frames as body_pose", count=len(rows.body)),
        str(len(rows.root)),
    )
