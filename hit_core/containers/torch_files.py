"""Reads what `torch.save` writes as data: plain containers and tensors; all else becomes nothing, and nothing is run.

A checkpoint's archive holds one pickle, whose tensors name pieces of memory that lie beside it. PyTorch's own reader
of weights only bounds neither memory nor time, and refuses files that mention any object of a configuration.
"""

from __future__ import annotations

import math
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor

from ..errors import BodyFileError
from ..phrases import phrase
from .archives import ZIP_ERRORS, open_file, open_zip
from .budget import MEBIBYTE, Budget
from .machine import Machine, run
from .pickle_arrays import Malformed
from .pickle_classes import Name, plain_key, resolve

__all__ = ["read_torch"]

_MAX_BYTES = 1024 * MEBIBYTE
_MAX_PICKLE = 2 * MEBIBYTE
"""Of the pickle in a checkpoint, whose tensors lie beside it: ten thousand tensors."""
_DTYPES = {
    "torch.FloatStorage": torch.float32,
    "torch.DoubleStorage": torch.float64,
    "torch.HalfStorage": torch.float16,
    "torch.BFloat16Storage": torch.bfloat16,
    "torch.LongStorage": torch.int64,
    "torch.IntStorage": torch.int32,
    "torch.ShortStorage": torch.int16,
    "torch.CharStorage": torch.int8,
    "torch.ByteStorage": torch.uint8,
    "torch.BoolStorage": torch.bool,
}
_REBUILD = "torch._utils._rebuild_tensor_v2"
_PARAMETER = "torch._utils._rebuild_parameter"
_TYPED = "torch._tensor._rebuild_from_type_v2"


class _Inert:
    """Stands for an object of a class that is not known: takes any items and states, and forgets them."""


class _Storage(NamedTuple):
    dtype: torch.dtype
    key: str


def read_torch(path: Path) -> Any:
    """Read a file that `torch.save` wrote, as a zip archive (PyTorch 1.6 and later).

    Returns
    -------
    object
        Plain containers, numbers, text and tensors on the processor; objects of other classes are left out.

    Raises
    ------
    BodyFileError
        The file cannot be read, is no such archive, is damaged, or needs more memory than a checkpoint can.
    """
    with open_file(path) as stream:
        size = stream.seek(0, 2)
        if size > _MAX_BYTES:
            raise BodyFileError.about(
                phrase("is too large"),
                file=path,
                expected=phrase("at most {most:,} bytes", most=_MAX_BYTES),
                found=size,
            )
        try:
            with open_zip(stream, path) as archive:
                return run(_TorchMachine(archive), path)
        except BodyFileError:
            raise
        except Malformed as error:
            raise BodyFileError.about(phrase("holds {error}", error=error), file=path) from None
        except ZIP_ERRORS:
            raise BodyFileError.about(phrase("is no PyTorch file, or a damaged one"), file=path) from None


class _TorchMachine(Machine):
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = {info.filename: info for info in archive.infolist()}
        pickles = [name for name in self._members if name == "data.pkl" or name.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise zipfile.BadZipFile("no pickle")
        self._root = pickles[0].removesuffix("data.pkl")
        self._tensors: dict[str, Tensor] = {}
        super().__init__(self._read("data.pkl", _MAX_PICKLE), Budget(memory=_MAX_BYTES, steps=_MAX_PICKLE))

    def _read(self, name: str, limit: int) -> bytes:
        info = self._members.get(self._root + name)
        if info is None:
            raise Malformed("a tensor without its numbers")
        if info.compress_type != zipfile.ZIP_STORED or info.file_size > limit:
            raise Malformed(f"a packed or oversized part, {name[:20]}")
        return self._archive.read(info)

    def name(self, module: Any, name: Any) -> Any:
        """Return what stands for a name; of what is no data, nothing is kept."""
        text = f"{module}.{name}"
        if text in _DTYPES or text in (_REBUILD, _PARAMETER, _TYPED, "torch.Size"):
            return Name(text)
        known = resolve(module, name) if isinstance(module, str) and isinstance(name, str) else None
        return known if known is not None else _Inert()

    def call(self, function: Any, args: Any) -> Any:
        """Make a tensor, or what a call means for data."""
        if isinstance(function, Name) and isinstance(args, tuple):
            if function.text == _REBUILD and len(args) >= 4:
                return self._tensor(*args[:4])
            if function.text == _PARAMETER and args:
                return args[0]
            if function.text == _TYPED and len(args) >= 3:
                return self.call(args[0], args[2])
            if function.text == "torch.Size" and args:
                return args[0]
        if isinstance(function, _Inert):
            return self.made(_Inert())
        try:
            return super().call(function, args)
        except Malformed:  # of a class that is known, made as no body needs it
            return self.made(_Inert())

    def persistent(self, identity: Any) -> Any:
        """Return a tensor's memory, which lies beside the pickle."""
        if not isinstance(identity, tuple) or len(identity) < 5 or identity[0] != "storage":
            return _Inert()
        kind, key = identity[1], identity[2]
        if not isinstance(kind, Name) or kind.text not in _DTYPES or not isinstance(key, str):
            return _Inert()
        return _Storage(_DTYPES[kind.text], key)

    def new(self, options: bool) -> Any:
        """Begin an object of a class that is not known."""
        for _ in range(3 if options else 2):
            self.pop()
        return self.made(_Inert())

    def build(self) -> None:
        """Give an object the state on top of it, if it keeps one."""
        if isinstance(self.stack[-2], Name | _Inert | Tensor | dict):
            self.pop()
        else:
            super().build()

    def top(self, kind: type) -> Any:
        """Return the top of the stack, to be changed; a stand-in for what is not kept."""
        return kind() if isinstance(self.stack[-1], _Inert) else super().top(kind)

    def set_items(self, target: dict[Any, Any], items: list[Any]) -> dict[Any, Any]:
        """Put keys and values into a dictionary, but for keys of classes that are not known."""
        for key, value in zip(items[::2], items[1::2], strict=True):
            if not isinstance(key, _Inert | Name):
                target[plain_key(key)] = value
        return target

    def _tensor(self, storage: Any, offset: Any, size: Any, stride: Any) -> Any:
        if isinstance(storage, _Inert):
            return _Inert()
        numbers = (offset, *size, *stride) if isinstance(size, tuple) and isinstance(stride, tuple) else (None,)
        if (
            not isinstance(storage, _Storage)
            or len(size) != len(stride)
            or not all(type(n) is int and 0 <= n < 2**40 for n in numbers)
        ):
            raise Malformed("a tensor without a valid shape")
        if storage.key not in self._tensors:
            data = bytearray(self._read(f"data/{storage.key}", _MAX_BYTES))
            self.budget.take(len(data))
            whole = len(data) - len(data) % storage.dtype.itemsize
            bytes_ = torch.frombuffer(data, dtype=torch.uint8)[:whole] if whole else torch.zeros(0, dtype=torch.uint8)
            self._tensors[storage.key] = bytes_
        kept = self._tensors[storage.key].view(storage.dtype)
        last = offset + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
        count = math.prod(size)
        # A tensor that is larger than its memory repeats it: what is made of it could be of any size.
        if count > len(kept) or (count and last >= len(kept)):
            raise Malformed("a tensor larger than its numbers")
        return self.made(kept.as_strided(size, stride, offset))
