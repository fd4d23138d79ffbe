"""Torch's tensors as numpy arrays, without torch: a piece of memory, and how a tensor is laid over it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..phrases import phrase
from .pickle_arrays import Malformed
from .pickle_classes import Name

__all__ = ["LOAD_BYTES", "REBUILDERS", "Storage", "Tensors", "is_torch_name", "rebuilt"]

LOAD_BYTES = "torch.storage._load_from_bytes"
"""What a plain pickle of a tensor calls: its memory is a file of torch.save within the pickle."""
_TYPES: dict[str, np.dtype[Any]] = {
    "Float": np.dtype("<f4"),
    "Double": np.dtype("<f8"),
    "Half": np.dtype("<f2"),
    "BFloat16": np.dtype("<u2"),
    "Long": np.dtype("<i8"),
    "Int": np.dtype("<i4"),
    "Short": np.dtype("<i2"),
    "Char": np.dtype("i1"),
    "Byte": np.dtype("u1"),
    "Bool": np.dtype("u1"),
}
_STORAGE = re.compile(r"torch(?:\.cuda)?\.(" + "|".join(_TYPES) + r")Storage")
_PLAIN = {
    "torch.Size",
    "torch.device",
    "torch.storage.UntypedStorage",
    "torch.storage.TypedStorage",
    "torch.storage._TypedStorage",
    "torch.storage._UntypedStorage",
    "torch.nn.parameter.Parameter",
    "torch.Tensor",
    "torch._tensor.Tensor",
}
_SCALARS = {"float32": "Float", "float64": "Double", "float16": "Half", "bfloat16": "BFloat16", "int64": "Long",
            "int32": "Int", "int16": "Short", "int8": "Char", "uint8": "Byte", "bool": "Bool"}  # fmt: skip
_TENSOR_V1, _TENSOR = "torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2"
_PARAMETER, _TYPED = "torch._utils._rebuild_parameter", "torch._tensor._rebuild_from_type_v2"
_FROM_NUMPY = "torch._utils._rebuild_device_tensor_from_numpy"
REBUILDERS = (_TENSOR_V1, _TENSOR, _PARAMETER, _TYPED, _FROM_NUMPY, "torch.Size", "torch.device",
              "torch.storage.TypedStorage", "torch.storage._TypedStorage")  # fmt: skip
"""Names whose calls make a tensor, or what belongs to it."""


@dataclass(frozen=True, eq=False)
class Storage:
    """A tensor's memory; None while it is not known yet."""

    kind: str
    numbers: npt.NDArray[Any] | None


def is_torch_name(text: str) -> bool:
    """Whether a name belongs to a tensor."""
    scalar = text.startswith("torch.") and text.removeprefix("torch.") in _SCALARS
    return scalar or text in _PLAIN or text in REBUILDERS or text == LOAD_BYTES or _STORAGE.fullmatch(text) is not None


class Tensors:
    """The memory beside a pickle: `read` returns the bytes of a key, or None while they are not known."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self._read = read
        self._kept: dict[str, Storage] = {}
        self.wanted: dict[str, int] = {}
        """Bytes of one number, by key, in the order asked for."""

    def storage(self, identity: Any) -> Storage:
        """Return the memory that a persistent id names."""
        if not isinstance(identity, tuple) or len(identity) < 5 or identity[0] != "storage":
            raise Malformed(phrase("an object outside of the file"))
        kind, key = identity[1], str(identity[2])
        match = _STORAGE.fullmatch(kind.text) if isinstance(kind, Name) else None
        name = match.group(1) if match else "Byte" if isinstance(kind, Name) and "Storage" in kind.text else None
        if name is None:
            raise Malformed(phrase("a tensor of an unsupported type"))
        if key not in self._kept:
            self.wanted[key] = _TYPES[name].itemsize
            data = self._read(key)
            whole = None if data is None else len(data) - len(data) % _TYPES[name].itemsize
            self._kept[key] = Storage(name, None if data is None else np.frombuffer(data[:whole], _TYPES[name]))
        return self._kept[key]


def rebuilt(name: str, args: tuple[Any, ...]) -> Any:
    """Return what calling one of `REBUILDERS` means for data."""
    if name in (_TENSOR, _TENSOR_V1) and len(args) >= 4:
        return _tensor(*args[:4])
    if name == _PARAMETER and args:
        return args[0]
    if name == _TYPED and len(args) >= 3 and isinstance(args[0], Name) and isinstance(args[2], tuple):
        if args[0].text in (_TENSOR, _TENSOR_V1):
            return rebuilt(args[0].text, args[2])
    elif (name == _FROM_NUMPY and args and isinstance(args[0], np.ndarray)) or (name == "torch.Size" and args):
        return args[0]
    elif name == "torch.device":
        return None
    elif name.endswith("TypedStorage") and len(args) >= 2 and isinstance(args[0], Storage):
        return _typed(args[0], args[1])
    raise Malformed(phrase("wrong arguments for '{name}'", name=name))


def _typed(storage: Storage, kind: Any) -> Storage:
    """Return untyped memory as numbers of a type."""
    name = _SCALARS.get(kind.text.removeprefix("torch."), "") if isinstance(kind, Name) else ""
    if not name or storage.numbers is None:
        return storage
    raw = storage.numbers.view(np.uint8)
    return Storage(name, raw[: len(raw) - len(raw) % _TYPES[name].itemsize].view(_TYPES[name]))


def _tensor(storage: Any, offset: Any, size: Any, stride: Any) -> npt.NDArray[Any]:
    if not isinstance(storage, Storage) or not isinstance(size, tuple) or not isinstance(stride, tuple):
        raise Malformed(phrase("a tensor without a valid shape"))
    if len(size) != len(stride) or len(size) > 16 or not all(
        type(n) is int and 0 <= n < 2**40 for n in (offset, *size, *stride)
    ):  # fmt: skip
        raise Malformed(phrase("a tensor without a valid shape"))
    if storage.numbers is None:
        return np.zeros(0)
    count, last = math.prod(size), offset + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
    # A tensor that is larger than its memory repeats it: what is made of it could be of any size.
    if count > len(storage.numbers) or (count and last >= len(storage.numbers)):
        raise Malformed(phrase("a tensor larger than its numbers"))
    if not count:
        return np.zeros(size)
    step = storage.numbers.itemsize
    view = np.lib.stride_tricks.as_strided(storage.numbers[offset:], size, [n * step for n in stride], writeable=False)
    if storage.kind == "BFloat16":
        return (view.astype(np.uint32) << 16).view(np.float32)
    return view != 0 if storage.kind == "Bool" else np.array(view)
