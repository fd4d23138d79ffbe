"""Movies last as long as the motion that they show."""

import re
from pathlib import Path

import cv2
import numpy as np
import pytest

from hit_viewer.document.films import film_frames
from hit_viewer.worker.exports import movies
from hit_viewer.worker.exports.movies import Film, Gif

MOTIONS = [(7, 10.0), (30, 24.0), (61, 25.0), (44, 29.97), (90, 30.0), (31, 30.0), (200, 59.94), (303, 120.0)]
"""Number of frames and frames a second."""
FASTEST = 2
"""Browsers slow down pictures that are shown for less than two hundredths of a second."""


def delays(path: Path) -> list[int]:
    """Hundredths of a second that each picture of a GIF is shown: the bytes of its graphic control extensions."""
    return [
        int.from_bytes(found, "little")
        for found in re.findall(rb"\x21\xf9\x04.(..).\x00[\x2c\x21]", path.read_bytes(), re.S)
    ]


def pictures(count: int) -> list[np.ndarray]:
    """Pictures that all differ, so that none can be left out."""
    found = []
    for number in range(count):
        picture = np.full((32, 32, 3), 40, np.uint8)
        picture[number % 30, (number // 30) % 30] = 250
        found.append(picture)
    return found


@pytest.mark.parametrize(("count", "fps"), MOTIONS)
def test_a_gif_lasts_as_long_as_its_motion(tmp_path: Path, count: int, fps: float) -> None:
    frames = film_frames(count, fps)
    gif = Gif(tmp_path / "a.gif", count / fps / len(frames))
    for picture in pictures(len(frames)):
        gif.add(picture)
    gif.finish({})
    shown = delays(tmp_path / "a.gif")
    assert len(shown) == len(frames)
    assert min(shown) >= FASTEST
    assert sum(shown) / 100 == pytest.approx(count / fps, rel=0.02, abs=0.005)
    begins = np.cumsum([0, *shown[:-1]]) / 100  # nothing lags behind on the way either
    assert np.abs(begins - np.array(frames) / fps).max() < 1 / 20 + 0.005


@pytest.mark.parametrize(("count", "fps"), MOTIONS)
def test_a_film_lasts_as_long_as_its_motion(tmp_path: Path, count: int, fps: float) -> None:
    frames = film_frames(count, fps)
    film = Film(tmp_path / "a.mp4", count / fps / len(frames))
    for picture in pictures(len(frames)):
        film.add(picture)
    film.finish({})
    found = cv2.VideoCapture(str(tmp_path / "a.mp4"))
    assert round(found.get(cv2.CAP_PROP_FRAME_COUNT)) == len(frames)
    assert len(frames) / found.get(cv2.CAP_PROP_FPS) == pytest.approx(count / fps, rel=0.02)
    found.release()


@pytest.mark.parametrize(("installed", "codec"), [(True, "h264"), (False, "FMP4")])
def test_films_are_h264_where_an_ffmpeg_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool, codec: str
) -> None:
    if not installed:
        monkeypatch.setattr(movies, "encoder", lambda: None)
    film = Film(tmp_path / "a.mp4", 1 / 30)
    for number in range(5):
        picture = np.full((64, 96, 3), (200, 40, 60), np.uint8)
        picture[:, : 8 * number] = 250
        film.add(picture)
    film.finish({"a": 1})
    found = cv2.VideoCapture(str(tmp_path / "a.mp4"))
    number = int(found.get(cv2.CAP_PROP_FOURCC))
    assert "".join(chr(number >> shift & 255) for shift in (0, 8, 16, 24)) == codec
    assert found.get(cv2.CAP_PROP_FPS) == pytest.approx(30.0)
    _, picture = found.read()
    assert np.abs(picture[32, 48].astype(int) - (60, 40, 200)).max() < 12
    found.release()


def test_frames_are_spread_evenly() -> None:
    assert film_frames(21, 20.0) == list(range(21))
    assert film_frames(90, 60.0) == list(range(0, 90, 2))
    assert film_frames(1, 120.0) == [0]
    assert film_frames(0, 30.0) == []
