"""Numbers from pickles: nested lists, scalars and raw bytes as numpy arrays, bounded in size."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..phrases import phrase

__all__ = ["Malformed", "Unsupported", "array_from_buffer", "as_array", "kind_of"]

MAX_NUMBERS = 4_000_000
"""Numbers that lists of lists may hold."""
_LIST_COST = 20
_MAX_DEPTH = 6


class Malformed(ValueError):
    """The pickle's content makes no sense; the text says why."""


@dataclass(frozen=True, eq=False)
class Unsupported:
    """A value that is kept only to be named, should anybody ask for it."""

    name: str


def as_array(value: Any, most: int = MAX_NUMBERS) -> npt.NDArray[Any]:
    """Return numbers, nested lists of numbers or arrays as a numeric array.

    Raises
    ------
    Malformed
        The value is not numeric, ragged, nested too deep or too large; the text says what it is.
    """
    return _as_array(value, 0, [most])


def _as_array(value: Any, depth: int, budget: list[int]) -> npt.NDArray[Any]:
    if isinstance(value, np.ndarray | np.generic) and value.dtype.kind in "biuf":
        budget[0] -= value.size if depth else 0
        return np.asarray(value)
    if isinstance(value, bool | int | float):
        try:
            return np.asarray(float(value))
        except OverflowError:
            return np.asarray(math.inf)
    if isinstance(value, Unsupported):
        raise Malformed(f"a {value.name}")
    shape: tuple[int, ...] | None = None
    if isinstance(value, np.ndarray) and value.dtype.kind == "O":
        shape, value = value.shape, list(value.reshape(-1))
    if not isinstance(value, list | tuple):
        raise Malformed(kind_of(value))
    if depth >= _MAX_DEPTH:
        raise Malformed(phrase("lists nested too deep"))
    # A list costs time of its own, however short.
    budget[0] -= len(value) + _LIST_COST
    if budget[0] < 0:
        raise Malformed(phrase("too many numbers"))
    if shape is None and all(type(item) is float or type(item) is int for item in value):
        with contextlib.suppress(OverflowError):
            return np.array(value, np.float64)
    parts = [_as_array(item, depth + 1, budget) for item in value]
    if len({part.shape for part in parts}) > 1:
        raise Malformed(phrase("lists of unequal lengths"))
    stacked = np.stack(parts) if parts else np.zeros(0)
    return stacked if shape is None else stacked.reshape(shape + stacked.shape[1:])


def kind_of(value: Any) -> str:
    """Return what a value is, in words for an error."""
    if isinstance(value, np.ndarray | np.generic):
        return "text" if value.dtype.kind in "SU" else phrase("an array of {dtype}", dtype=value.dtype)
    kinds = {str: "text", bytes: "bytes", dict: "a dictionary", type(None): "nothing", set: "a set"}
    return kinds.get(type(value), f"a {type(value).__name__}")


def array_from_buffer(
    data: Any, dtype: np.dtype[Any], shape: tuple[int, ...], fortran: bool = False
) -> npt.NDArray[Any]:
    """Return a writable array in native byte order; Malformed where size or content do not fit."""
    count = math.prod(shape)
    if dtype.itemsize == 0 or count * dtype.itemsize != len(data):
        raise Malformed(
            phrase(
                "an array of shape {shape} and type {dtype} with {count} bytes",
                shape=shape,
                dtype=dtype,
                count=len(data),
            )
        )
    # Bytes other than 0 and 1 are no booleans, and make no array of them that could be trusted.
    raw = np.frombuffer(data, np.uint8 if dtype.kind == "b" else dtype)
    array = raw != 0 if dtype.kind == "b" else raw.astype(dtype.newbyteorder("="))
    if dtype.kind == "U" and array.view(np.uint32).max(initial=0) > 0x10FFFF:
        raise Malformed(phrase("text with impossible characters"))
    try:
        return array.reshape(shape, order="F" if fortran else "C")
    except ValueError:
        raise Malformed(phrase("an array of impossible shape {shape}", shape=shape)) from None
