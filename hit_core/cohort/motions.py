"""What an `.npz` is by the names of its arrays, without reading it; and the frames of motions."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from ..body.files import open_body_file
from ..errors import HITError
from .sources import Source

__all__ = ["frames_of", "is_amass_motion", "is_photo_body"]

_RATES = {"mocap_framerate", "mocap_frame_rate"}
_MOST_ARRAYS = 200


def is_amass_motion(path: Path) -> bool:
    """Whether a file is a motion as AMASS writes them."""
    names = _arrays(path)
    return "poses" in names and bool(_RATES & names)


def is_photo_body(path: Path) -> bool:
    """Whether a file holds vertices from a photo, which are fitted as a scan is."""
    return "pred_vertices" in _arrays(path)


def _arrays(path: Path) -> set[str]:
    if path.suffix.lower() != ".npz":
        return set()
    try:
        with zipfile.ZipFile(path) as archive:
            return {name.removesuffix(".npy") for name in archive.namelist()[:_MOST_ARRAYS]}
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
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
