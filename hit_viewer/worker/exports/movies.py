"""Pictures one after the other into an animated picture (GIF) or a film (MP4).

Films are H.264 where an FFmpeg is installed (see `h264`). Elsewhere they are written by OpenCV, whose wheels carry an
FFmpeg under the LGPL: its MPEG-4 (Part 2) encoder is the one that all of them have; media players and slide programs
play it.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image

from hit_core.atomic import writing
from hit_core.errors import OutputError
from hit_core.phrases import phrase
from hit_core.writers.records import to_json
from hit_viewer.worker.exports.h264 import Pipe, encoder

__all__ = ["RECORD_BOX", "Film", "Gif", "Recorder", "halved", "movie_size", "recorder"]

COLOURS = 256
CODEC = "mp4v"
RECORD_BOX = uuid.uuid5(uuid.NAMESPACE_OID, "hit-record").bytes
"""Kind of the box that holds the record at a film's end (ISO 14496-12, 11.1)."""

Pixels = npt.NDArray[np.uint8]


def movie_size(window: tuple[int, int], side: int) -> tuple[int, int]:
    """Return width and height of a window's shape whose longer one is `side`; both even, as films want them."""
    scale = side / max(window)
    width, height = (max(2, round(length * scale / 2) * 2) for length in window)
    return width, height


def halved(pixels: Pixels) -> Pixels:
    """Return a picture (2H, 2W, 3) as (H, W, 3): edges drawn twice as fine become smooth."""
    return np.asarray(Image.fromarray(pixels).reduce(2))


class Recorder(Protocol):
    """Takes pictures of one size, then writes the file."""

    def add(self, pixels: Pixels) -> None:
        """Take the next picture (H, W, 3)."""

    def finish(self, record: Mapping[str, Any]) -> None:
        """Complete the file with its record; OutputError if it cannot be written."""

    def close(self) -> None:
        """Let the file go, whether it is complete or not."""


class Gif:
    """An animated picture; its record is its comment.

    The format counts delays in hundredths of a second: they vary by one, so that no picture comes late or early.
    """

    def __init__(self, path: Path, seconds: float) -> None:
        self._path, self._seconds = path, seconds
        self._pictures: list[Image.Image] = []

    def add(self, pixels: Pixels) -> None:
        """Take the next picture."""
        # The usual way, the median cut, gives rare colours away: those of the legend would be those of the background.
        octree = Image.Quantize.FASTOCTREE
        self._pictures.append(Image.fromarray(pixels).quantize(COLOURS, octree, dither=Image.Dither.NONE))

    def finish(self, record: Mapping[str, Any]) -> None:
        """Write the file."""
        first, *others = self._pictures
        animated: dict[str, Any] = {"save_all": True, "append_images": others, "loop": 0, "optimize": False}
        ends = np.round(100 * self._seconds * np.arange(len(self._pictures) + 1))
        delays_ms = [10 * round(delay) for delay in np.diff(ends)]
        with writing(self._path) as stream:
            comment = to_json(record).encode()
            first.save(stream, "GIF", duration=delays_ms, comment=comment, **animated)

    def close(self) -> None:
        """Forget the pictures."""
        self._pictures.clear()


class Film:
    """A film; its record is a box at its end."""

    def __init__(self, path: Path, seconds: float) -> None:
        self._path, self._seconds = path, seconds
        self._pipe: Pipe | None = None
        self._writer: Any = None
        self._count = 0

    def add(self, pixels: Pixels) -> None:
        """Encode the next picture."""
        if not self._count:
            self._open((pixels.shape[1], pixels.shape[0]))
        if self._pipe is not None:
            self._pipe.write(pixels)
        else:
            self._writer.write(np.ascontiguousarray(pixels[..., ::-1]))
        self._count += 1

    def _open(self, size: tuple[int, int]) -> None:
        import cv2

        found = encoder()
        if found is not None:
            self._pipe = Pipe(*found, self._path, 1 / self._seconds, size)
        else:
            codec = cv2.VideoWriter.fourcc(*CODEC)
            self._writer = cv2.VideoWriter(str(self._path), cv2.CAP_FFMPEG, codec, 1 / self._seconds, size)

    def finish(self, record: Mapping[str, Any]) -> None:
        """Complete the file and see that all pictures are in it: the encoder does not say when a disk is full."""
        import cv2

        self.close()
        try:
            complete = b"moov" in _boxes(self._path)
            if complete:
                found = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
                complete = round(found.get(cv2.CAP_PROP_FRAME_COUNT)) == self._count
                found.release()
            if not complete:
                raise OSError(phrase("the film is incomplete, the disk may be full"))
            with self._path.open("ab") as stream:
                content = RECORD_BOX + to_json(record).encode()
                stream.write((len(content) + 8).to_bytes(4, "big") + b"uuid" + content)
        except OSError as error:
            reason = error.strerror or error.args[0]
            remedy = phrase("Choose another folder or free some space")
            raise OutputError.about(
                phrase("cannot be written: {reason}", reason=reason), file=self._path, remedy=remedy
            ) from error

    def close(self) -> None:
        """Close the encoder."""
        if self._pipe is not None:
            self._pipe.end()
            self._pipe = None
        if self._writer is not None:
            self._writer.release()
            self._writer = None


def _boxes(path: Path) -> set[bytes]:
    """Kinds of the whole boxes that a film consists of; the index is the last one that an encoder writes."""
    size, place, kinds = path.stat().st_size, 0, set()
    with path.open("rb") as stream:
        while place + 8 <= size:
            stream.seek(place)
            length, kind = int.from_bytes(stream.read(4), "big"), stream.read(4)
            if length < 8 or place + length > size:
                break
            kinds.add(kind)
            place += length
    return kinds


def recorder(path: Path, seconds: float) -> Recorder:
    """Return what writes a movie of the kind that the ending says, each picture shown for so long.

    Raises
    ------
    OutputError
        The ending is none of a movie's.
    """
    kinds: dict[str, type[Film] | type[Gif]] = {".mp4": Film, ".gif": Gif}
    kind = kinds.get(path.suffix.lower())
    if kind is None:
        found = path.suffix or phrase("none")
        raise OutputError.about(phrase("has an unknown ending"), file=path, expected=" or ".join(kinds), found=found)
    return kind(path, seconds)
