"""Reads what torch.save writes as data, zip archives and the older files, for bodies: weights only, other code refused.

`torch_files` reads checkpoints, which mention objects of all kinds; a body's file has no need of them.
"""

from __future__ import annotations

import io
import os
import zipfile
from typing import Any

from ..errors import BodyFileError
from ..phrases import phrase
from .archives import ZIP_ERRORS, open_zip
from .budget import Budget
from .machine import run
from .pickle_arrays import Malformed
from .pickles import FileMachine
from .tensors import Tensors

__all__ = ["LEGACY_START", "legacy_content", "read_legacy", "read_torch_zip"]

_MAGIC = 0x1950A86A20F9469CFC6C
LEGACY_START = b"\x8a\n" + _MAGIC.to_bytes(10, "little")
"""Within the first bytes of a file that an old torch.save wrote."""


def read_torch_zip(data: bytes, file: str | os.PathLike[str] | None = None) -> Any:
    """Read an archive of torch.save: plain containers, numbers, text and tensors as numpy arrays.

    Raises
    ------
    BodyFileError
        It is damaged, asks for anything but data, or needs too much.
    """
    budget = Budget()
    try:
        with open_zip(io.BytesIO(data), file) as archive:
            members = {info.filename: info for info in archive.infolist()}
            pickles = [name for name in members if name == "data.pkl" or name.endswith("/data.pkl")]
            if len(pickles) != 1:
                raise zipfile.BadZipFile("no pickle")
            root = pickles[0].removesuffix("data.pkl")

            def read(name: str) -> bytes:
                info = members.get(root + name)
                if info is None:
                    raise Malformed("a tensor without its numbers")
                if info.compress_type != zipfile.ZIP_STORED or info.file_size > len(data):
                    raise Malformed("a packed or oversized part")
                budget.take(info.file_size)
                return archive.read(info)

            tensors = Tensors(lambda key: read(f"data/{key}"))
            return run(FileMachine(read("data.pkl"), budget, tensors), file)
    except BodyFileError:
        raise
    except Malformed as error:
        raise BodyFileError.about(phrase("holds {error}", error=error), file=file) from None
    except ZIP_ERRORS:
        raise BodyFileError.about(phrase("is no PyTorch file, or a damaged one"), file=file) from None


def read_legacy(data: bytes, file: str | os.PathLike[str] | None = None) -> Any:
    """Read a file of torch.save before version 1.6; as `read_torch_zip`."""
    return run(_Legacy(data, Budget()), file)


class _Legacy(FileMachine):
    def run(self) -> Any:
        """Read the whole file rather than one pickle."""
        return legacy_content(bytes(self.data), self.budget, 0)


def legacy_content(data: bytes, budget: Budget, nested: int) -> Any:
    """Return the object of such a file: magic, version, system, the object, the keys, then the numbers of each key.

    The object is read twice: the first time tells where it ends, and thereby where its numbers are.
    """
    unknown = Tensors(lambda key: None)
    place = 0
    parts: list[Any] = []
    for number in range(5):
        machine = FileMachine(data, budget, unknown if number == 3 else None)
        machine.position, machine.nested = place, nested
        parts.append(machine.run())
        if number == 3:
            begin = place
        place = machine.position
    magic, keys = parts[0], parts[4]
    if magic != _MAGIC or not isinstance(keys, list):
        raise Malformed("no file of torch.save")
    numbers: dict[str, bytes] = {}
    for key in map(str, keys):
        size = int.from_bytes(data[place : place + 8], "little") * unknown.wanted.get(key, 1)
        place += 8
        if size > len(data) - place:
            raise Malformed("a tensor without its numbers")
        budget.take(size)
        numbers[key] = data[place : place + size]
        place += size
    machine = FileMachine(data, budget, Tensors(lambda key: numbers.get(key, b"")))
    machine.position, machine.nested = begin, nested
    return machine.run()
