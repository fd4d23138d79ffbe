"""The few values beside plain Python that a pickled body may hold: numpy arrays, sparse matrices, chumpy arrays.

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

from ..phrases import phrase
from .pickle_arrays import Malformed, Unsupported, array_from_buffer, kind_of
from .pickle_matrices import MAX_DIMENSION, chumpy_array, sparse_array

__all__ = [
    "Cell",
    "InlineArray",
    "Instance",
    "Name",
    "build",
    "call",
    "instantiate",
    "plain_key",
    "resolve",
    "size_of",
]

_DTYPE_CODE = re.compile(r"[<>=|]?(b1|[iu][1248]|f[248]|O[48]?|[SU][1-9]\d{0,5})")
_NUMPY_TYPE = re.compile(r"numpy\.(u?int\d*|float\d*|bool_?|str_|bytes_|object_|double|single)")
_SPARSE = re.compile(r"scipy\.sparse(\._?\w+)?\.(csc|csr|coo)_(matrix|array)")
_CHUMPY = re.compile(r"chumpy(\.\w+)*\.[A-Za-z]\w*")


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


@dataclass(eq=False)
class InlineArray(Cell):
    """An array of joblib's, whose bytes follow its instructions; `dtype` None stands for objects, in a pickle."""

    dtype: np.dtype[Any] | None = None
    shape: tuple[int, ...] = ()
    fortran: bool = False
    aligned: bool = False
    """Whether a count of padding bytes, and these, come first."""

    @property
    def size(self) -> int:
        """Bytes that follow."""
        return math.prod(self.shape) * (self.dtype.itemsize if self.dtype is not None else 0)


def resolve(module: str, name: str) -> Name | None:
    """Return the mark of a global that body files need, or None."""
    module = (
        module.replace("__builtin__", "builtins").replace("copy_reg", "copyreg").replace("numpy._core", "numpy.core")
    )
    text = f"{module}.{name}"
    if (
        text in _BUILDERS
        or text in _MARKS
        or _NUMPY_TYPE.fullmatch(text)
        or _SPARSE.fullmatch(text)
        or _CHUMPY.fullmatch(text)
    ):
        return Name(text)
    return None


def call(name: Any, args: Any) -> Any:
    """Do what calling the global of that name with `args` means for data."""
    if not isinstance(name, Name) or not isinstance(args, tuple):
        raise Malformed(phrase("a call of something that is no function"))
    builder = _BUILDERS.get(name.text)
    if builder is None:
        raise Malformed(phrase("an unexpected call of '{text}'", text=name.text))
    try:
        return builder(*args)
    except TypeError:
        raise Malformed(phrase("wrong arguments for '{text}'", text=name.text)) from None


def instantiate(name: Any) -> Any:
    """Start an instance of a sparse matrix or chumpy class, or what stands for one that only holds names and values."""
    if isinstance(name, Name) and name.text in _MAPPINGS:
        return {}
    known = isinstance(name, Name) and (
        name.text == _JOBLIB_ARRAY or _SPARSE.fullmatch(name.text) or _CHUMPY.fullmatch(name.text)
    )
    if not known:
        raise Malformed(phrase("an object of an unexpected class"))
    return Instance(name=name.text)


def size_of(value: Any) -> int:
    """Return about how many bytes a value takes beyond what it refers to; views of other arrays take none."""
    if isinstance(value, np.ndarray):
        return value.nbytes if value.base is None or not isinstance(value.base, np.ndarray) else 0
    if isinstance(value, bytes | bytearray | str):
        return 2 * len(value)
    if isinstance(value, set | dict):
        return 200 + 100 * len(value)
    return 16 * len(value) if isinstance(value, list | tuple) else 0


def build(target: Any, state: Any) -> Any:
    """Give an object its state; return the finished value."""
    if isinstance(target, DType):
        _set_byte_order(target, state)
        return target
    if type(target) is dict:
        target.update({plain_key(key): value for key, value in _attributes(state)})
        return target
    if isinstance(target, ArrayCell):
        if not isinstance(state, tuple) or len(state) not in (4, 5):
            raise Malformed(phrase("a numpy array with an unexpected state"))
        shape, dtype, fortran, data = state[-4:]
        if not isinstance(fortran, int):
            raise Malformed(phrase("a numpy array with an unexpected state"))
        return _array(data, dtype, shape, bool(fortran))
    if isinstance(target, Instance):
        if not isinstance(state, dict):
            raise Malformed(phrase("a '{name}' with an unexpected state", name=target.name))
        if target.name == _JOBLIB_ARRAY:
            return _inline_array(target, state)
        return sparse_array(target.name, state) if target.name.startswith("scipy") else chumpy_array(target.name, state)
    raise Malformed(phrase("a state for a {kind}, which has none", kind=type(target).__name__))


def _attributes(state: Any) -> list[tuple[Any, Any]]:
    """Return an object's names and values: a dictionary, or one beside that of its slots."""
    parts = state if isinstance(state, tuple) else (state,)
    if not all(part is None or isinstance(part, dict) for part in parts):
        raise Malformed(phrase("a dictionary with an unexpected state"))
    return [item for part in parts if part for item in part.items()]


def _inline_array(target: Instance, state: dict[Any, Any]) -> InlineArray:
    dtype, shape = state.get("dtype"), _checked_shape(state.get("shape"))
    if not isinstance(dtype, DType):
        raise Malformed(phrase("an array without a type"))
    kind = None if dtype.code[0] == "O" else dtype.resolve()
    aligned = state.get("numpy_array_alignment_bytes") is not None
    # Python's numbers have no bound: what is asked for is compared with the bytes that are there.
    return InlineArray(target.memo_slots, kind, shape, state.get("order") == "F", aligned)


def _checked_shape(shape: Any) -> tuple[int, ...]:
    if (
        not isinstance(shape, tuple)
        or len(shape) > 16
        or not all(type(n) is int and 0 <= n < MAX_DIMENSION for n in shape)
    ):
        raise Malformed(phrase("an array without a valid shape"))
    return shape


def _array(data: Any, dtype: Any, shape: Any, fortran: bool) -> npt.NDArray[Any]:
    if not isinstance(dtype, DType):
        raise Malformed(phrase("an array without a type"))
    shape = _checked_shape(shape)
    if dtype.code[0] == "O":
        if not isinstance(data, list) or math.prod(shape) != len(data):
            raise Malformed(phrase("an array of objects of shape {shape} without that many objects", shape=shape))
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
            raise Malformed(phrase("an array whose data are text")) from None
    if not isinstance(data, bytes | bytearray):
        raise Malformed(phrase("an array without data"))
    return data


def _dtype(code: Any = None, align: Any = None, copy: Any = None) -> DType:
    if isinstance(code, bytes):
        code = code.decode("latin1")
    if not isinstance(code, str) or not _DTYPE_CODE.fullmatch(code):
        shown = f"'{code[:20]}'" if isinstance(code, str) else kind_of(code)
        raise Malformed(phrase("an array of unsupported type {shown}", shown=shown))
    return DType(code.lstrip("<>=|"), code[0] if code[0] in "<>" else "=")


def _set_byte_order(dtype: DType, state: Any) -> None:
    if not isinstance(state, tuple) or len(state) < 5 or any(part is not None for part in state[2:5]):
        raise Malformed(phrase("an array of unsupported type (records or sub-arrays)"))
    order = state[1].decode("latin1") if isinstance(state[1], bytes) else state[1]
    if not isinstance(order, str) or order not in ("<", ">", "=", "|"):
        raise Malformed(phrase("an array of unsupported byte order"))
    dtype.order = "=" if order == "|" else order


def _reconstruct(kind: Any, shape: Any, code: Any) -> ArrayCell:
    if not isinstance(kind, Name) or kind.text != "numpy.ndarray":
        raise Malformed(phrase("an array of unsupported class"))
    return ArrayCell()


def _scalar(dtype: Any, data: Any) -> Any:
    if isinstance(dtype, DType) and dtype.code[0] == "O":
        return data
    return _array(data, dtype, (), False)[()]


def _frombuffer(data: Any, dtype: Any, shape: Any, order: Any, axis_order: Any = None) -> npt.NDArray[Any]:
    if not isinstance(order, str):
        raise Malformed(phrase("an array of unexpected order"))
    stored = _array(data, dtype, shape, order == "F")
    if axis_order is None or order != "K":
        return stored
    axes = axis_order if isinstance(axis_order, tuple | list) and all(type(n) is int for n in axis_order) else ()
    if sorted(axes) != list(range(stored.ndim)):
        raise Malformed(phrase("an array with unexpected axes"))
    return stored.transpose(axes)


def _encode(text: Any, encoding: Any = "latin1") -> bytes:
    if not isinstance(text, str) or not isinstance(encoding, str) or encoding not in ("latin1", "latin-1"):
        raise Malformed(phrase("text in an unexpected encoding"))
    return bytes(_bytes(text))


def _reconstructor(kind: Any, base: Any, state: Any) -> Instance:
    if not isinstance(base, Name) or base.text != "builtins.object" or state is not None:
        raise Malformed(phrase("an object of an unexpected base class"))
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
    raise Malformed(phrase("{value} as a key or set element", value=kind_of(value)))


def _pairs(items: Any = ()) -> dict[Any, Any]:
    if not isinstance(items, list | tuple) or not all(isinstance(i, list | tuple) and len(i) == 2 for i in items):
        raise Malformed(phrase("a dictionary without pairs"))
    return {plain_key(key): value for key, value in items}


def _defaultdict(factory: Any = None) -> dict[Any, Any]:
    return {}


def _list(items: Any = ()) -> list[Any]:
    return list(_sequence(items))


def _set(items: Any = ()) -> set[Any]:
    return {plain_key(item) for item in _sequence(items)}


def _sequence(items: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(items, list | tuple):
        raise Malformed(phrase("a collection without items"))
    return items


def _empty_bytes(text: Any = "", encoding: Any = "latin1") -> bytes:
    return text if isinstance(text, bytes) else _encode(text, encoding)


def _mapping(items: Any = (), *rest: Any) -> dict[Any, Any]:
    if isinstance(items, dict):
        return dict(items)
    return _pairs(items) if isinstance(items, list | tuple) and not rest else {}


def _deque(items: Any = (), most: Any = None) -> list[Any]:
    return list(_sequence(items))


def _path(*parts: Any) -> str:
    if not all(isinstance(part, str) for part in parts):
        raise Malformed(phrase("a path that is no text"))
    return "/".join(parts)


def _no_number(*args: Any) -> Unsupported:
    return Unsupported(phrase("value that is neither a number nor text"))


_MAPPINGS = {
    "addict.addict.Dict",
    "argparse.Namespace",
    "collections.Counter",
    "collections.OrderedDict",
    "collections.defaultdict",
    "builtins.dict",
    "easydict.EasyDict",
    "mmcv.utils.config.ConfigDict",
    "mmengine.config.config.ConfigDict",
    "munch.Munch",
    "types.SimpleNamespace",
    "yacs.config.CfgNode",
}
"""Classes that hold names and values, and no more."""
_PATHS = {
    f"{module}.{name}"
    for module in ("pathlib", "pathlib._local")
    for name in ("Path", "PosixPath", "WindowsPath", "PurePath", "PurePosixPath", "PureWindowsPath")
}
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
    "collections.deque": _deque,
    **dict.fromkeys(_MAPPINGS - {"collections.OrderedDict", "collections.defaultdict", "builtins.dict"}, _mapping),
    **dict.fromkeys(_PATHS, _path),
    **dict.fromkeys(
        (
            "builtins.complex",
            "builtins.range",
            "builtins.slice",
            "datetime.date",
            "datetime.datetime",
            "datetime.timedelta",
            "uuid.UUID",
        ),
        _no_number,
    ),
}
_JOBLIB_ARRAY = "joblib.numpy_pickle.NumpyArrayWrapper"
_MARKS = {
    _JOBLIB_ARRAY,
    "numpy.ndarray",
    "numpy.matrix",
    "numpy.memmap",
    "numpy.core.memmap.memmap",
    "numpy.matrixlib.defmatrix.matrix",
    "builtins.object",
    "builtins.int",
    "builtins.float",
}
