"""The few values that a pickled body may hold beside plain Python: numpy arrays, sparse matrices, chumpy arrays.

Pickles build these by calling functions by name. Here a name only selects one of the builders below, which turn bytes
into arrays; nothing is imported by name and no foreign code is called.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = [
    "Cell",
    "Instance",
    "Malformed",
    "Name",
    "Unsupported",
    "array_from_buffer",
    "as_array",
    "build",
    "call",
    "instantiate",
    "plain_key",
    "resolve",
]

_DTYPE_CODE = re.compile(r"[<>=|]?(b1|[iu][1248]|f[248]|O[48]?|[SU][1-9]\d{0,5})")
_SPARSE = re.compile(r"scipy\.sparse(\._?\w+)?\.(csc|csr|coo)_(matrix|array)")
_CHUMPY = re.compile(r"chumpy(\.\w+)*\.[A-Za-z]\w*")
_MAX_DENSE = 100_000_000
_MAX_DIMENSION = 2**40
_MAX_NUMBERS = 20_000_000
_MAX_DEPTH = 6


class Malformed(ValueError):
    """The pickle's content makes no sense; the text says why."""


@dataclass(frozen=True, eq=False)
class Name:
    """A vetted global: a mark, never the object of that name."""

    text: str


@dataclass(eq=False)
class DType:
    """A numpy dtype under construction: its byte order comes with a later opcode."""

    code: str
    order: str = "="

    def resolve(self) -> np.dtype[Any]:
        """Return numpy's dtype."""
        return np.dtype(self.order + self.code if self.code[0] in "iuf" or self.code[0] == "U" else self.code)


@dataclass(eq=False)
class Cell:
    """An object under construction: `memo_slots` are to be replaced by the finished value."""

    memo_slots: list[int] = field(default_factory=list)


class ArrayCell(Cell):
    """A numpy array before its state has come."""


@dataclass(eq=False)
class Instance(Cell):
    """An instance of a sparse matrix or chumpy class before its state has come."""

    name: str = ""


@dataclass(frozen=True, eq=False)
class Unsupported:
    """A value that is kept only to be named, should anybody ask for it."""

    name: str


def resolve(module: str, name: str) -> Name | None:
    """Return the mark of a global that body files need, or None."""
    module = (
        module.replace("__builtin__", "builtins").replace("copy_reg", "copyreg").replace("numpy._core", "numpy.core")
    )
    text = f"{module}.{name}"
    if text in _BUILDERS or text in _MARKS or _SPARSE.fullmatch(text) or _CHUMPY.fullmatch(text):
        return Name(text)
    return None


def call(name: Any, args: Any) -> Any:
    """Do what calling the global of that name with `args` means for data."""
    if not isinstance(name, Name) or not isinstance(args, tuple):
        raise Malformed("a call of something that is no function")
    builder = _BUILDERS.get(name.text)
    if builder is None:
        raise Malformed(f"an unexpected call of '{name.text}'")
    try:
        return builder(*args)
    except TypeError:
        raise Malformed(f"wrong arguments for '{name.text}'") from None


def instantiate(name: Any) -> Instance:
    """Start an instance of a sparse matrix or chumpy class."""
    if not isinstance(name, Name) or not (_SPARSE.fullmatch(name.text) or _CHUMPY.fullmatch(name.text)):
        raise Malformed("an object of an unexpected class")
    return Instance(name=name.text)


def build(target: Any, state: Any) -> Any:
    """Give an object its state; return the finished value."""
    if isinstance(target, DType):
        _set_byte_order(target, state)
        return target
    if isinstance(target, ArrayCell):
        if not isinstance(state, tuple) or len(state) not in (4, 5):
            raise Malformed("a numpy array with an unexpected state")
        shape, dtype, fortran, data = state[-4:]
        if not isinstance(fortran, int):
            raise Malformed("a numpy array with an unexpected state")
        return _array(data, dtype, shape, bool(fortran))
    if isinstance(target, Instance):
        if not isinstance(state, dict):
            raise Malformed(f"a '{target.name}' with an unexpected state")
        return _sparse(target.name, state) if target.name.startswith("scipy") else _chumpy(target.name, state)
    raise Malformed(f"a state for a {type(target).__name__}, which has none")


def as_array(value: Any) -> npt.NDArray[Any]:
    """Return numbers, nested lists of numbers or arrays as a numeric array.

    Raises
    ------
    Malformed
        The value is not numeric, ragged, nested too deep or too large; the text says what it is.
    """
    return _as_array(value, 0, [_MAX_NUMBERS])


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
        raise Malformed(_kind(value))
    if depth >= _MAX_DEPTH:
        raise Malformed("lists nested too deep")
    parts = []
    for item in value:
        budget[0] -= 1
        parts.append(_as_array(item, depth + 1, budget))
        if budget[0] < 0:
            raise Malformed("too many numbers")
    if len({part.shape for part in parts}) > 1:
        raise Malformed("lists of unequal lengths")
    stacked = np.stack(parts) if parts else np.zeros(0)
    return stacked if shape is None else stacked.reshape(shape + stacked.shape[1:])


def _kind(value: Any) -> str:
    if isinstance(value, np.ndarray | np.generic):
        return "text" if value.dtype.kind in "SU" else f"an array of {value.dtype}"
    kinds = {str: "text", bytes: "bytes", dict: "a dictionary", type(None): "nothing", set: "a set"}
    return kinds.get(type(value), f"a {type(value).__name__}")


def array_from_buffer(
    data: Any, dtype: np.dtype[Any], shape: tuple[int, ...], fortran: bool = False
) -> npt.NDArray[Any]:
    """Return a writable array in native byte order; Malformed where size or content do not fit."""
    count = math.prod(shape)
    if dtype.itemsize == 0 or count * dtype.itemsize != len(data):
        raise Malformed(f"an array of shape {shape} and type {dtype} with {len(data)} bytes")
    # Bytes other than 0 and 1 are no booleans, and make no array of them that could be trusted.
    raw = np.frombuffer(data, np.uint8 if dtype.kind == "b" else dtype)
    array = raw != 0 if dtype.kind == "b" else raw.astype(dtype.newbyteorder("="))
    if dtype.kind == "U" and array.view(np.uint32).max(initial=0) > 0x10FFFF:
        raise Malformed("text with impossible characters")
    try:
        return array.reshape(shape, order="F" if fortran else "C")
    except ValueError:
        raise Malformed(f"an array of impossible shape {shape}") from None


def _array(data: Any, dtype: Any, shape: Any, fortran: bool) -> npt.NDArray[Any]:
    if not isinstance(dtype, DType):
        raise Malformed("an array without a type")
    if (
        not isinstance(shape, tuple)
        or len(shape) > 16
        or not all(type(n) is int and 0 <= n < _MAX_DIMENSION for n in shape)
    ):
        raise Malformed("an array without a valid shape")
    if dtype.code[0] == "O":
        if not isinstance(data, list) or math.prod(shape) != len(data):
            raise Malformed(f"an array of objects of shape {shape} without that many objects")
        objects = np.empty(len(data), object)
        for index, item in enumerate(data):
            objects[index] = item
        return objects.reshape(shape, order="F" if fortran else "C")
    return array_from_buffer(_bytes(data), dtype.resolve(), shape, fortran)


def _bytes(data: Any) -> bytes | bytearray:
    if isinstance(data, str):  # Python 2 kept bytes as text
        try:
            return data.encode("latin1")
        except UnicodeEncodeError:
            raise Malformed("an array whose data are text") from None
    if not isinstance(data, bytes | bytearray):
        raise Malformed("an array without data")
    return data


def _dtype(code: Any = None, align: Any = None, copy: Any = None) -> DType:
    if isinstance(code, bytes):
        code = code.decode("latin1")
    if not isinstance(code, str) or not _DTYPE_CODE.fullmatch(code):
        shown = f"'{code[:20]}'" if isinstance(code, str) else _kind(code)
        raise Malformed(f"an array of unsupported type {shown}")
    return DType(code.lstrip("<>=|"), code[0] if code[0] in "<>" else "=")


def _set_byte_order(dtype: DType, state: Any) -> None:
    if not isinstance(state, tuple) or len(state) < 5 or any(part is not None for part in state[2:5]):
        raise Malformed("an array of unsupported type (records or sub-arrays)")
    order = state[1].decode("latin1") if isinstance(state[1], bytes) else state[1]
    if not isinstance(order, str) or order not in ("<", ">", "=", "|"):
        raise Malformed("an array of unsupported byte order")
    dtype.order = "=" if order == "|" else order


def _reconstruct(kind: Any, shape: Any, code: Any) -> ArrayCell:
    if not isinstance(kind, Name) or kind.text != "numpy.ndarray":
        raise Malformed("an array of unsupported class")
    return ArrayCell()


def _scalar(dtype: Any, data: Any) -> Any:
    if isinstance(dtype, DType) and dtype.code[0] == "O":
        return data
    return _array(data, dtype, (), False)[()]


def _frombuffer(data: Any, dtype: Any, shape: Any, order: Any, axis_order: Any = None) -> npt.NDArray[Any]:
    if not isinstance(order, str):
        raise Malformed("an array of unexpected order")
    stored = _array(data, dtype, shape, order == "F")
    if axis_order is None or order != "K":
        return stored
    axes = axis_order if isinstance(axis_order, tuple | list) and all(type(n) is int for n in axis_order) else ()
    if sorted(axes) != list(range(stored.ndim)):
        raise Malformed("an array with unexpected axes")
    return stored.transpose(axes)


def _encode(text: Any, encoding: Any = "latin1") -> bytes:
    if not isinstance(text, str) or not isinstance(encoding, str) or encoding not in ("latin1", "latin-1"):
        raise Malformed("text in an unexpected encoding")
    return bytes(_bytes(text))


def _reconstructor(kind: Any, base: Any, state: Any) -> Instance:
    if not isinstance(base, Name) or base.text != "builtins.object" or state is not None:
        raise Malformed("an object of an unexpected base class")
    return instantiate(kind)


def plain_key(value: Any) -> Any:
    """Return `value` if it may be a dictionary key or set element: hashing nested tuples could take forever."""
    if isinstance(value, np.generic):
        value = value.item()
    simple = (str, bytes, int, float, bool, type(None))
    if type(value) in simple or (
        type(value) is tuple and len(value) <= 16 and all(type(item) in simple for item in value)
    ):
        return value
    raise Malformed(f"{_kind(value)} as a key or set element")


def _pairs(items: Any = ()) -> dict[Any, Any]:
    if not isinstance(items, list | tuple) or not all(isinstance(i, list | tuple) and len(i) == 2 for i in items):
        raise Malformed("a dictionary without pairs")
    return {plain_key(key): value for key, value in items}


def _defaultdict(factory: Any = None) -> dict[Any, Any]:
    return {}


def _list(items: Any = ()) -> list[Any]:
    return list(_sequence(items))


def _set(items: Any = ()) -> set[Any]:
    return {plain_key(item) for item in _sequence(items)}


def _sequence(items: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(items, list | tuple):
        raise Malformed("a collection without items")
    return items


def _empty_bytes(text: Any = "", encoding: Any = "latin1") -> bytes:
    return text if isinstance(text, bytes) else _encode(text, encoding)


_BUILDERS: dict[str, Callable[..., Any]] = {
    "numpy.core.multiarray._reconstruct": _reconstruct,
    "numpy.core.multiarray.scalar": _scalar,
    "numpy.core.numeric._frombuffer": _frombuffer,
    "numpy.dtype": _dtype,
    "_codecs.encode": _encode,
    "copyreg._reconstructor": _reconstructor,
    "collections.OrderedDict": _pairs,
    "collections.defaultdict": _defaultdict,
    "builtins.dict": _pairs,
    "builtins.list": _list,
    "builtins.set": _set,
    "builtins.frozenset": _set,
    "builtins.bytes": _empty_bytes,
    "builtins.bytearray": _empty_bytes,
}
_MARKS = {"numpy.ndarray", "builtins.object", "builtins.int", "builtins.float"}


def _sparse(name: str, state: dict[Any, Any]) -> npt.NDArray[Any] | Unsupported:
    """Return a sparse matrix as a dense array."""
    shape = state.get("_shape", state.get("shape"))
    data = state.get("data")
    if (
        not isinstance(shape, tuple)
        or len(shape) != 2
        or not all(type(n) is int and 0 < n < _MAX_DIMENSION for n in shape)
    ):
        raise Malformed("a sparse matrix without a valid shape")
    if not isinstance(data, np.ndarray) or data.dtype.kind not in "biuf" or data.ndim != 1:
        raise Malformed("a sparse matrix without data")
    if math.prod(shape) > _MAX_DENSE:
        return Unsupported(f"sparse matrix of shape {shape}, which is too large")
    if "coo_" in name:
        coords = state.get("coords")
        rows, columns = coords if isinstance(coords, tuple) else (state.get("row"), state.get("col"))
        first, second = _indices(rows, len(data), shape[0]), _indices(columns, len(data), shape[1])
    else:
        major, minor = shape if "csr_" in name else shape[::-1]
        starts = _indices(state.get("indptr"), major + 1, len(data) + 1)
        if starts[0] != 0 or starts[-1] != len(data) or (np.diff(starts) < 0).any():
            raise Malformed("a sparse matrix with invalid row starts")
        first = np.repeat(np.arange(major), np.diff(starts))
        second = _indices(state.get("indices"), len(data), minor)
        if "csc_" in name:
            first, second = second, first
    dense = np.zeros(shape, data.dtype if data.dtype.kind == "f" else np.float64)
    np.add.at(dense, (first, second), data)
    return dense


def _indices(values: Any, length: int, limit: int) -> npt.NDArray[np.int64]:
    if not isinstance(values, np.ndarray) or values.dtype.kind not in "iu" or values.shape != (length,):
        raise Malformed("a sparse matrix with invalid indices")
    indices = values.astype(np.int64)
    if len(indices) and not 0 <= indices.min() <= indices.max() < limit:
        raise Malformed("a sparse matrix with indices out of range")
    return indices


def _chumpy(name: str, state: dict[Any, Any]) -> npt.NDArray[Any] | Unsupported:
    """Return a chumpy array's numbers: a leaf keeps them in `x`, a view of another array in `a` and how to read it."""
    kind = name.rpartition(".")[2]
    source = state.get("x" if kind == "Ch" else "a")
    if not isinstance(source, np.ndarray) or source.dtype.kind not in "biuf":
        return Unsupported(f"chumpy {kind}")
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
        raise Malformed(f"a chumpy {kind} that does not fit its array") from None
    return Unsupported(f"chumpy {kind}")


def _shape(value: Any) -> tuple[int, ...]:
    numbers = _integers(value).reshape(-1)
    if numbers.size > 16:
        raise Malformed("a shape of too many dimensions")
    return tuple(numbers.tolist())


def _integers(value: Any) -> npt.NDArray[np.int64]:
    if isinstance(value, np.ndarray) and value.dtype.kind in "iu":
        return value.astype(np.int64)
    items = value if isinstance(value, list | tuple) else [value]
    if not all(isinstance(item, int) and abs(item) < _MAX_DIMENSION for item in items):
        raise Malformed("an index that is no integer")
    return np.array(items, np.int64)
