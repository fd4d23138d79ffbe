"""Sparse matrices (scipy) and chumpy arrays from their pickled state, as dense numpy arrays, without either library."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..phrases import phrase
from .pickle_arrays import Malformed, Unsupported

__all__ = ["MAX_DIMENSION", "LargeSparse", "chumpy_array", "sparse_array"]

MAX_DIMENSION = 2**40
_MAX_DENSE = 10_000_000
"""Places of a sparse matrix: SMPL-X's joints have half a million."""


@dataclass(frozen=True, eq=False)
class LargeSparse(Unsupported):
    """A sparse matrix that is too large to be written out: its shape, and its values with their places."""

    shape: tuple[int, int]
    rows: npt.NDArray[np.int64]
    columns: npt.NDArray[np.int64]
    values: npt.NDArray[Any]


def sparse_array(name: str, state: dict[Any, Any]) -> npt.NDArray[Any] | Unsupported:
    """Return a sparse matrix as a dense array, or as `LargeSparse`."""
    shape = state.get("_shape", state.get("shape"))
    data = state.get("data")
    if (
        not isinstance(shape, tuple)
        or len(shape) != 2
        or not all(type(n) is int and 0 < n < MAX_DIMENSION for n in shape)
    ):
        raise Malformed(phrase("a sparse matrix without a valid shape"))
    if not isinstance(data, np.ndarray) or data.dtype.kind not in "biuf" or data.ndim != 1:
        raise Malformed(phrase("a sparse matrix without data"))
    if "coo_" in name:
        coords = state.get("coords")
        rows, columns = coords if isinstance(coords, tuple) else (state.get("row"), state.get("col"))
        first, second = _indices(rows, len(data), shape[0]), _indices(columns, len(data), shape[1])
    else:
        major, minor = shape if "csr_" in name else shape[::-1]
        starts = _indices(state.get("indptr"), major + 1, len(data) + 1)
        if starts[0] != 0 or starts[-1] != len(data) or (np.diff(starts) < 0).any():
            raise Malformed(phrase("a sparse matrix with invalid row starts"))
        first = np.repeat(np.arange(major), np.diff(starts))
        second = _indices(state.get("indices"), len(data), minor)
        if "csc_" in name:
            first, second = second, first
    if math.prod(shape) > _MAX_DENSE:
        name = phrase("sparse matrix of shape {shape}, which is too large", shape=shape)
        return LargeSparse(name, (shape[0], shape[1]), first, second, data)
    dense = np.zeros(shape, data.dtype if data.dtype.kind == "f" else np.float64)
    np.add.at(dense, (first, second), data)
    return dense


def _indices(values: Any, length: int, limit: int) -> npt.NDArray[np.int64]:
    if not isinstance(values, np.ndarray) or values.dtype.kind not in "iu" or values.shape != (length,):
        raise Malformed(phrase("a sparse matrix with invalid indices"))
    indices = values.astype(np.int64)
    if len(indices) and not 0 <= indices.min() <= indices.max() < limit:
        raise Malformed(phrase("a sparse matrix with indices out of range"))
    return indices


def chumpy_array(name: str, state: dict[Any, Any]) -> npt.NDArray[Any] | Unsupported:
    """Return a chumpy array's numbers: a leaf keeps them in `x`, a view of another array in `a` and how to read it."""
    kind = name.rpartition(".")[2]
    source = state.get("x" if kind == "Ch" else "a")
    if not isinstance(source, np.ndarray) or source.dtype.kind not in "biuf":
        return Unsupported(phrase("chumpy {kind}", kind=kind))
    if kind == "Ch":
        return source
    try:
        if kind == "Select":
            picked = np.take(source.reshape(-1), _integers(state.get("idxs")))
            return picked.reshape(_shape(state.get("preferred_shape"))) if "preferred_shape" in state else picked
        if kind == "Reshape":
            return source.reshape(_shape(state.get("newshape")))
        if kind == "transpose":
            return source.transpose(None if state.get("axes") is None else _shape(state["axes"]))
    except (ValueError, IndexError):
        raise Malformed(phrase("a chumpy {kind} that does not fit its array", kind=kind)) from None
    return Unsupported(phrase("chumpy {kind}", kind=kind))


def _shape(value: Any) -> tuple[int, ...]:
    numbers = _integers(value).reshape(-1)
    if numbers.size > 16:
        raise Malformed(phrase("a shape of too many dimensions"))
    return tuple(numbers.tolist())


def _integers(value: Any) -> npt.NDArray[np.int64]:
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        return value.astype(np.int64)
    items = value if isinstance(value, list | tuple) else [value]
    if not all(isinstance(item, int) and abs(item) < MAX_DIMENSION for item in items):
        raise Malformed(phrase("an index that is no integer"))
    return np.array(items, np.int64)
