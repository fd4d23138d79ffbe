"""Reads files that may come from anybody: how much is read is bounded, packed or not."""

from __future__ import annotations

import gzip
import io
import os
import zlib
from pathlib import Path

from ..errors import BodyFileError

__all__ = ["MAX_BYTES", "read_bytes"]

MAX_BYTES = 4 * 1024**3
"""Largest content that is read from one file, unpacked."""
_CHUNK = 16 * 1024**2
_GZIP_MAGIC = b"\x1f\x8b"


def read_bytes(path: str | os.PathLike[str], limit: int = MAX_BYTES) -> bytes:
    """Read a whole file, unpacked where it is gzip-packed.

    Raises
    ------
    BodyFileError
        There is no such file, it is a folder, empty, not readable, a damaged archive, or larger than `limit` bytes.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise BodyFileError.about("is a folder", file=path, expected="a file")
        if path.exists() and not path.is_file():
            raise BodyFileError.about("is a device or pipe", file=path, expected="a file")
        with path.open("rb") as stream:
            packed = stream.read(2) == _GZIP_MAGIC
            stream.seek(0)
            if packed:
                data = _unpack(stream, limit)
            else:
                data = stream.read() if os.fstat(stream.fileno()).st_size <= limit else None
    except FileNotFoundError:
        raise BodyFileError.about("does not exist", file=path) from None
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise BodyFileError.about("is a damaged or incomplete gzip archive", file=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is invalid"
        raise BodyFileError.about(f"cannot be read: {reason}", file=path) from None
    except MemoryError:
        raise BodyFileError.about("does not fit into memory", file=path) from None
    if data is None:
        raise BodyFileError.about("is too large", file=path, expected=f"at most {limit:,} bytes unpacked")
    if not data:
        raise BodyFileError.about("is empty", file=path)
    return data


def _unpack(stream: io.BufferedIOBase, limit: int) -> bytes | None:
    """Return what a gzip archive holds, or None as soon as it proves larger than `limit`."""
    chunks, size = [], 0
    with gzip.GzipFile(fileobj=stream) as unpacked:
        while chunk := unpacked.read(_CHUNK):
            chunks.append(chunk)
            size += len(chunk)
            if size > limit:
                return None
    return b"".join(chunks)
