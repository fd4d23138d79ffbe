"""Reads files that may come from anybody: how much is read is bounded, packed or not."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from ..errors import BodyFileError
from ..phrases import phrase
from .budget import BODY_BYTES, MEBIBYTE
from .watching import tell

__all__ = ["ZIP_ERRORS", "open_file", "open_zip", "read_bytes", "read_member"]

ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    OverflowError,
    MemoryError,
)
"""What `zipfile` raises on damaged archives."""

_CHUNK = 4 * MEBIBYTE
_GZIP_MAGIC = b"\x1f\x8b"
_LZMA_MEMORY = 256 * MEBIBYTE
"""What unpacking alone may take: an archive of this kind asks for as much as it likes."""
_MAX_DIRECTORY = 2 * MEBIBYTE
"""Of a zip archive, in bytes: some ten thousand members. Python keeps half a kilobyte for each."""
_TAIL = 66_000
"""The end of a zip archive, in which the place of its directory stands."""


def open_file(path: Path) -> io.BufferedIOBase:
    """Open a file to read; never a folder, a device or a pipe, which would have no end.

    Raises
    ------
    BodyFileError
        There is no such file, it is something else, or it may not be read.
    """
    try:
        # Opening a pipe would wait for its other end: what the name stands for is asked first.
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise BodyFileError.about(phrase("is a folder"), file=path, expected=phrase("a file"))
        if not stat.S_ISREG(mode):
            raise BodyFileError.about(phrase("is a device or pipe"), file=path, expected=phrase("a file"))
        return path.open("rb")
    except FileNotFoundError:
        raise BodyFileError.about(phrase("does not exist"), file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or phrase("its name is invalid")
        raise BodyFileError.about(phrase("cannot be read: {reason}", reason=reason), file=path) from None


def read_bytes(path: str | os.PathLike[str], limit: int = BODY_BYTES) -> bytes:
    """Read a whole file, unpacked where it is packed by gzip, zlib, bz2 or lzma, as joblib does.

    Raises
    ------
    BodyFileError
        As `open_file`; also where it is empty, a damaged archive, or larger than `limit` bytes.
    """
    path, kind = Path(path), ""
    try:
        with open_file(path) as stream:
            start = stream.read(6)
            stream.seek(0)
            size = os.fstat(stream.fileno()).st_size
            kind, unpacked = _packing(stream, start)
            if unpacked is not None:
                with unpacked:
                    data = _up_to(unpacked, limit, lambda _: stream.tell() / max(size, 1))
            else:
                data = _up_to(stream, limit, lambda read: read / max(size, 1)) if size <= limit else None
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile):
        raise BodyFileError.about(phrase("is a damaged or incomplete {kind} archive", kind=kind), file=path) from None
    except OSError as error:
        raise BodyFileError.about(phrase("cannot be read: {reason}", reason=error.strerror), file=path) from None
    except MemoryError:
        raise BodyFileError.about(phrase("does not fit into memory"), file=path) from None
    if data is None:
        raise BodyFileError.about(
            phrase("is too large"), file=path, expected=phrase("at most {most:,} bytes unpacked", most=limit)
        )
    if not data:
        raise BodyFileError.about(phrase("is empty"), file=path)
    return data


def _packing(stream: io.BufferedIOBase, start: bytes) -> tuple[str, io.BufferedIOBase | None]:
    """Return how a file is packed, known by its first bytes, and what unpacks it; none where it is not."""
    if start[:2] == _GZIP_MAGIC:
        return "gzip", gzip.GzipFile(fileobj=stream)
    if start[:1] == b"x" and start[1:2] in (b"\x01", b"^", b"\x9c", b"\xda"):
        return "zlib", _Unpacked(stream, _Zlib())
    if start[:3] == b"BZh":
        return "bz2", _Unpacked(stream, bz2.BZ2Decompressor())
    if start == b"\xfd7zXZ\x00" or start[:3] == b"]\x00\x00":
        return "lzma", _Unpacked(stream, lzma.LZMADecompressor(memlimit=_LZMA_MEMORY))
    return "", None


class _Zlib:
    """Unpacks zlib's stream as bz2's and lzma's objects do."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    def decompress(self, data: bytes, most: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, most)


class _Unpacked(io.BufferedIOBase):
    """What a packed file holds, piece by piece; damage is an `EOFError` or that of the archive."""

    def __init__(self, stream: io.BufferedIOBase, inner: Any) -> None:
        self._stream, self._inner = stream, inner

    def read(self, size: int | None = -1) -> bytes:
        """Return up to `size` bytes more; none at the end."""
        try:
            while not self._inner.eof:
                packed = self._stream.read(_CHUNK // 16) if self._inner.needs_input else b""
                if self._inner.needs_input and not packed:
                    raise EOFError
                if found := self._inner.decompress(packed, size):
                    return cast(bytes, found)
        except OSError:  # of bz2
            raise EOFError from None
        return b""


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Read a file in a zip archive; `ZIP_ERRORS` where it is damaged."""
    with cast(io.BufferedIOBase, archive.open(info)) as stream:
        data = _up_to(stream, info.file_size, lambda read: read / max(info.file_size, 1), "unpack")
    if data is None:
        raise zipfile.BadZipFile("a member is longer than its directory says")
    return data


def _up_to(stream: io.BufferedIOBase, limit: int, share: Callable[[int], float], stage: str = "read") -> bytes | None:
    """Return what a stream holds, or None as soon as it proves larger than `limit`; `share` says how far that is."""
    data = io.BytesIO()  # it hands out what it holds without a copy
    while chunk := stream.read(_CHUNK):
        data.write(chunk)
        if data.tell() > limit:
            return None
        tell(stage, share(data.tell()))
    return data.getvalue()


def open_zip(stream: io.BufferedIOBase, file: str | os.PathLike[str] | None = None) -> zipfile.ZipFile:
    """Open a zip archive; `ZIP_ERRORS` where it is damaged.

    Raises
    ------
    BodyFileError
        Its directory is too large.
    """
    whole = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, whole - _TAIL))
    tail = stream.read()
    for mark, form, place in ((b"PK\x05\x06", "<I", 12), (b"PK\x06\x06", "<Q", 40)):
        found = tail.find(mark)
        while found >= 0:
            field = tail[found + place : found + place + struct.calcsize(form)]
            size = struct.unpack(form, field)[0] if len(field) == struct.calcsize(form) else 0
            if _MAX_DIRECTORY < size <= whole:
                raise BodyFileError.about(
                    phrase("lists too many members"),
                    file=file,
                    expected=phrase("a directory of at most {most:,} bytes", most=_MAX_DIRECTORY),
                    found=f"{size:,}",
                )
            found = tail.find(mark, found + 1)
    return zipfile.ZipFile(stream)
