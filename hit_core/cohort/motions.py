"""What an `.npz` is by the names of its arrays, without reading it; and the frames of motions."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from ..body.files import open_body_file
from ..errors import HITError
from .sources import Source

__all__ = ["amass_subject", "frames_of", "is_amass_extra", "is_photo_body"]

_RATES = {"mocap_framerate", "mocap_frame_rate"}
_MOST_ARRAYS, _MOST_BYTES = 200, 65_536
_UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, NotImplementedError, EOFError)


def amass_subject(path: Path) -> bytes | None:
    """Return who moves in a motion of AMASS, the same for each motion of that shape; None for other files."""
    names = _arrays(path)
    if "poses" not in names or not _RATES & names:
        return None
    try:
        with zipfile.ZipFile(path) as archive:
            return b"".join(_start(archive, f"{name}.npy") for name in ("gender", "betas") if name in names)
    except _UNREADABLE:
        return b""


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as stream:
        return stream.read(_MOST_BYTES)


def is_amass_extra(path: Path) -> bool:
    """Whether a file beside AMASS's motions repeats their shape or is from its making."""
    return path.name == "shape.npz" or path.name.endswith(("_stagei.npz", "_stagei.pkl"))


def is_photo_body(path: Path) -> bool:
    """Whether a file holds vertices from a photo, which are fitted as a scan is."""
    return "pred_vertices" in _arrays(path)


def _arrays(path: Path) -> set[str]:
    if path.suffix.lower() != ".npz":
        return set()
    try:
        with zipfile.ZipFile(path) as archive:
            return {name.removesuffix(".npy") for name in archive.namelist()[:_MOST_ARRAYS]}
    except _UNREADABLE:
        return set()


def frames_of(path: Path, name: str, every: int, angles: str) -> Iterator[Source]:
    """Yield every nth frame of a body file's first person; a file that cannot be read is a source of "nothing"."""
    file = str(path.resolve())
    try:
        count = max(open_body_file(path, angles).person(None).frames, 1)
    except HITError as error:
        yield Source("nothing", name, file, problem=str(error))
        return
    for frame in range(0, count, every):
        yield Source("body", name, file, frame=frame)
