"""Reads pickles as data, also those of joblib, whose arrays lie between the instructions, and those with tensors."""

from __future__ import annotations

import os
from typing import Any

from ..phrases import phrase
from .archives import read_bytes
from .budget import BODY_BYTES, Budget
from .machine import Machine, Refused, run
from .pickle_arrays import Malformed, array_from_buffer
from .pickle_classes import InlineArray, Name
from .tensors import LOAD_BYTES, REBUILDERS, Tensors, is_torch_name, rebuilt

__all__ = ["load", "loads"]

_MAX_NESTED = 8
"""Pickles within pickles: joblib's arrays of objects."""
_OLD_JOBLIB = ("NDArrayWrapper", "ZNDArrayWrapper")


def load(path: str | os.PathLike[str], limit: int = BODY_BYTES) -> Any:
    """Read a pickle file of at most `limit` bytes, packed or not, as data.

    Returns
    -------
    object
        Plain containers, numbers, text and numpy arrays (writable, in native byte order); tensors as numpy arrays

    Raises
    ------
    BodyFileError
        The file cannot be read, is no pickle, is damaged, or asks for anything but data, which is named.
    """
    return loads(read_bytes(path, limit), path, Budget(memory=max(2 * limit, Budget.memory)))


def loads(data: bytes | bytearray, file: str | os.PathLike[str] | None = None, budget: Budget | None = None) -> Any:
    """Read a pickle from bytes, as `load`; `file` is named in errors, `budget` is what it may cost."""
    return run(FileMachine(data, budget or Budget()), file)


class FileMachine(Machine):
    """A machine that knows joblib's arrays and torch's tensors; with `storages`, those that lie beside the pickle."""

    def __init__(self, data: bytes | bytearray, budget: Budget, storages: Tensors | None = None) -> None:
        super().__init__(data, budget)
        self.storages = storages
        self.nested = 0

    def name(self, module: Any, name: Any) -> Name:
        """Return what stands for a name."""
        if isinstance(module, str) and isinstance(name, str):
            if is_torch_name(text := f"{module}.{name}"):
                return Name(text)
            if module.startswith("joblib.") and name in _OLD_JOBLIB:
                raise Refused(phrase("arrays in other files beside it, as old joblib versions wrote"))
        return super().name(module, name)

    def call(self, function: Any, args: Any) -> Any:
        """Make a tensor, or what else a call means for data."""
        if isinstance(function, Name) and isinstance(args, tuple):
            if function.text == LOAD_BYTES:
                from .torch_archives import legacy_content  # it reads pickles, too

                if len(args) != 1 or not isinstance(args[0], bytes | bytearray):
                    raise Refused(function.text)
                if self.nested >= _MAX_NESTED:
                    raise Malformed(phrase("pickles within pickles"))
                self.budget.take(len(args[0]))
                return legacy_content(bytes(args[0]), self.budget, self.nested + 1)
            if function.text in REBUILDERS:
                return self.made(rebuilt(function.text, args))
            if function.text.endswith("memmap"):  # it opens files
                raise Refused(function.text)
        return super().call(function, args)

    def persistent(self, identity: Any) -> Any:
        """Return a tensor's memory, which lies beside the pickle."""
        return super().persistent(identity) if self.storages is None else self.storages.storage(identity)

    def build(self) -> None:
        """Give an object its state; of an array whose bytes follow the instructions, read them."""
        super().build()
        if isinstance(found := self.stack[-1], InlineArray):
            value = self._inline(found)
            for slot in found.memo_slots:
                if self.memo.get(slot) is found:
                    self.memo[slot] = value
            self.stack[-1] = value

    def _inline(self, array: InlineArray) -> Any:
        if array.dtype is None:  # of objects: a pickle of its own
            if self.nested >= _MAX_NESTED:
                raise Malformed(phrase("pickles within pickles"))
            inner = FileMachine(self.data, self.budget, self.storages)
            inner.position, inner.nested = self.position, self.nested + 1
            value = inner.run()
            self.position = inner.position
            return value
        if array.aligned:
            self.take(self.number("B"))
        return self.made(array_from_buffer(self.take(array.size), array.dtype, array.shape, array.fortran))
