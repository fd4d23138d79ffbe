"""Somebody in a body file, with all numbers that the file has of a body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy.typing as npt

from .search import Candidate

__all__ = ["Person", "SmplxShape"]

_Array = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class SmplxShape:
    """What SMPL-X's own model makes of a body: all betas, expression, and both hands' 90 numbers of the first frame.

    `notes` are those that no longer hold once the shape is converted.
    """

    betas: _Array
    expression: _Array
    hands: _Array
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """Somebody in a file.

    Attributes
    ----------
    name : str
        The file's own name or number of the person, else its number, from 0.
    frames : int
        How many the person is seen in.
    betas : array (10,)
        Of all frames.
    gender : str | None
        Male or female; None where the file does not say.
    picture : str
        Name of the picture that the person was first seen in, or empty.
    shape_space : str | None
        What the betas belong to.
    scale : float
        How much larger the body is than its betas say.
    smplx : SmplxShape | None
        Of a body whose betas are SMPL-X's.
    """

    name: str
    frames: int
    betas: _Array
    gender: str | None
    picture: str
    shape_space: str | None
    scale: float
    root: _Array | None
    body: _Array | None
    transl: _Array | None
    fps: Candidate | None
    usual_up: str | None
    is_own: bool
    notes: tuple[str, ...]
    smplx: SmplxShape | None = None
