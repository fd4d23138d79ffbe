"""A file's hash: what it is recognised by, wherever it lies."""

import hashlib
from pathlib import Path

__all__ = ["file_sha256"]

_PIECE = 2**20


def file_sha256(path: Path) -> str:
    """SHA-256 of a file as 64 hexadecimal digits, read piece by piece; raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
