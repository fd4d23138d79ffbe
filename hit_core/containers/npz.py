"""Reads .npz archives as data: arrays of objects, which hide pickles, go through the safe reader."""

from __future__ import annotations

import io
import os
import tokenize
import warnings
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import BodyFileError
from ..phrases import phrase
from .archives import ZIP_ERRORS, open_zip, read_member
from .budget import BODY_BYTES, Budget
from .pickle_arrays import Malformed, array_from_buffer
from .pickles import loads

__all__ = ["Unread", "npz_names", "read_npy", "read_npz", "read_whole_npz"]

_MAX_HEADER = 10_000
_HEADER_ERRORS = (
    ValueError,
    TypeError,
    KeyError,
    SyntaxError,
    RecursionError,
    MemoryError,
    tokenize.TokenError,
    EOFError,
)


@dataclass(frozen=True)
class Unread:
    """A numeric array of which only the shape was read."""

    shape: tuple[int, ...]


def npz_names(data: bytes, file: str | os.PathLike[str] | None = None, arrays: bool = False) -> list[str]:
    """Return the names in a zip archive, `.npy` endings removed, or of `arrays` only; BodyFileError if damaged."""
    try:
        with open_zip(io.BytesIO(data), file) as archive:
            names = [name for name in archive.namelist() if not arrays or name.endswith(".npy")]
            return [name.removesuffix(".npy") for name in names]
    except ZIP_ERRORS:
        raise BodyFileError.about(phrase("is a damaged .npz or zip archive"), file=file) from None


def read_npz(
    data: bytes, keys: Collection[str], file: str | os.PathLike[str] | None = None, limit: int = BODY_BYTES
) -> dict[str, Any]:
    """Read those of `keys` that an .npz archive has; arrays of objects are read as data like any pickle.

    Raises
    ------
    BodyFileError
        The archive or a member is damaged, too large, of an unsupported type, or asks for code.
    """
    try:
        with open_zip(io.BytesIO(data), file) as archive:
            members = {info.filename.removesuffix(".npy"): info for info in archive.infolist()}
            wanted = {name: info for name, info in members.items() if name in keys}
            if sum(info.file_size for info in wanted.values()) > limit:
                raise BodyFileError.about(
                    phrase("is too large"), file=file, expected=phrase("at most {most:,} bytes unpacked", most=limit)
                )
            budget = Budget()
            return {name: read_npy(read_member(archive, info), file, name, budget) for name, info in wanted.items()}
    except ZIP_ERRORS:
        raise BodyFileError.about(phrase("is a damaged .npz archive"), file=file) from None


def read_whole_npz(
    data: bytes,
    wanted: Callable[[str], bool],
    file: str | os.PathLike[str] | None = None,
    limit: int = BODY_BYTES,
) -> dict[str, Any]:
    """Read an .npz archive: members that are wanted or hold objects, and of all others the shape; as `read_npz`."""
    try:
        with open_zip(io.BytesIO(data), file) as archive:
            members = [info for info in archive.infolist() if info.filename.endswith(".npy")]
            found: dict[str, Any] = {}
            kept = []
            for info in members:
                name = info.filename.removesuffix(".npy")
                with archive.open(info) as stream:
                    head = stream.read(_MAX_HEADER + 16)
                shape = None if wanted(name) else _numeric_shape(head)
                found[name] = None if shape is None else Unread(shape)
                kept += [info] if shape is None else []
            if sum(info.file_size for info in kept) > limit:
                raise BodyFileError.about(
                    phrase("is too large"), file=file, expected=phrase("at most {most:,} bytes unpacked", most=limit)
                )
            budget = Budget()
            for info in kept:
                name = info.filename.removesuffix(".npy")
                found[name] = read_npy(read_member(archive, info), file, name, budget)
            return found
    except ZIP_ERRORS:
        raise BodyFileError.about(phrase("is a damaged .npz archive"), file=file) from None


def _numeric_shape(head: bytes) -> tuple[int, ...] | None:
    """Return the shape of an array of numbers from its first bytes; None if it is none, or damaged."""
    try:
        _, shape, _, dtype = _header(head)
    except _HEADER_ERRORS:
        return None
    return shape if dtype.kind in "biuf" and dtype.subdtype is None else None


def _header(data: bytes) -> tuple[int, tuple[int, ...], bool, np.dtype[Any]]:
    stream = io.BytesIO(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # headers that Python 2 wrote
        version = np.lib.format.read_magic(stream)
        read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, fortran, dtype = read(stream, max_header_size=_MAX_HEADER)
    return stream.tell(), shape, fortran, dtype


def read_npy(
    data: bytes,
    file: str | os.PathLike[str] | None = None,
    name: str | None = None,
    budget: Budget | None = None,
) -> Any:
    """Read an array in numpy's own format; `name` is its member in an archive; BodyFileError as `read_npz`."""
    try:
        start, shape, fortran, dtype = _header(data)
    except _HEADER_ERRORS:
        raise BodyFileError.about(phrase("is a damaged numpy array"), file=file, field=name) from None
    if dtype.hasobject:
        return loads(data[start:], file, budget)
    if dtype.kind not in "biufSU" or dtype.subdtype is not None:
        raise BodyFileError.about(phrase("has an unsupported type"), file=file, field=name, found=str(dtype)[:40])
    try:
        return array_from_buffer(memoryview(data)[start:], dtype, shape, fortran)
    except Malformed as error:
        raise BodyFileError.about(phrase("holds {error}", error=error), file=file, field=name) from None
