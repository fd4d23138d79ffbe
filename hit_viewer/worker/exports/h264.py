"""Films in H.264, encoded by an FFmpeg that is installed on its own: the program's wheels carry none.

That is `ffmpeg` on the path, or the one that the package imageio-ffmpeg brings (`pip install hit-viewer[films]`).
It runs as a program of its own, which is fed with pictures through a pipe.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["Pipe", "encoder"]

CODECS = {"libx264": ("-preset", "medium", "-crf", "18"), "libopenh264": ("-b:v", "12M")}
"""Encoders of H.264 with their options for pictures of flat colours, the better one first."""
ANSWER_S = 20.0
END_S = 120.0


def _programs() -> Iterator[str]:
    found = shutil.which("ffmpeg")
    if found is not None:
        yield found
    try:
        import imageio_ffmpeg

        yield str(imageio_ffmpeg.get_ffmpeg_exe())
    except (ImportError, RuntimeError):
        return


@lru_cache(maxsize=1)
def encoder() -> tuple[str, str] | None:
    """Return an FFmpeg and its best encoder of H.264; None where there is none."""
    for program in _programs():
        asked = [program, "-hide_banner", "-encoders"]
        try:
            told = subprocess.run(asked, capture_output=True, text=True, timeout=ANSWER_S, check=True).stdout
        except (OSError, subprocess.SubprocessError):
            continue
        for codec in CODECS:
            if f" {codec} " in told:
                return program, codec
    return None


class Pipe:
    """Takes pictures (H, W, 3) of one size and has them encoded; sides are even."""

    def __init__(self, program: str, codec: str, path: Path, fps: float, size: tuple[int, int]) -> None:
        width, height = size
        raw = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", f"{fps:.6f}", "-i", "-")
        colors = ("-vf", "scale=out_color_matrix=bt709:out_range=tv", "-pix_fmt", "yuv420p", "-colorspace", "bt709",
                  "-color_primaries", "bt709", "-color_trc", "bt709")  # fmt: skip
        written = ("-c:v", codec, *CODECS[codec], *colors, "-movflags", "+faststart", str(path))
        command = [program, "-hide_banner", "-loglevel", "error", "-y", *raw, "-an", *written]
        self._process: subprocess.Popen[Any] = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def write(self, pixels: npt.NDArray[np.uint8]) -> None:
        """Hand on a picture; what goes wrong is told by `end`."""
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.write(np.ascontiguousarray(pixels).data)

    def end(self) -> bool:
        """Let the file be completed; return whether it was."""
        try:
            self._process.communicate(timeout=END_S)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        return self._process.returncode == 0
