"""Pictures and movies without a window, and the entry points without a display."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from fake_computation import FakeComputation
from PIL import Image

from hit_core.errors import InputError, OutputError
from hit_viewer.__main__ import main
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.session_files import open_any
from hit_viewer.document.state import ViewerState
from hit_viewer.offscreen import opened_for, render_movie, render_picture
from hit_viewer.scene.bordered_pictures import Framing
from hit_viewer.scene.scene import Scene


def test_a_picture_shows_the_body_and_carries_its_session(tmp_path: Path) -> None:
    state = ViewerState(betas=(1.0,) + (0.0,) * 9)
    path = render_picture(tmp_path / "p.png", state, computation=FakeComputation(), size=(200, 240))
    pixels = np.asarray(Image.open(path))
    assert pixels.shape[:2] == (240, 200)
    middle, corner = pixels[120, 100, :3].astype(int), pixels[5, 5, :3].astype(int)
    assert np.abs(middle - corner).max() > 40
    opened = open_any(path, ViewerState())
    assert opened.is_session
    assert opened.state == state
    assert opened.camera["position"]


def test_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        render_picture(tmp_path / "no" / "p.bmp", computation=FakeComputation(), size=(40, 40), plain=True)


def test_the_border_tells_the_sides_of_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    class Watched(Framing):
        def __init__(self, scene: Scene, *rest: object) -> None:
            seen.append((scene.frame is not None, scene.directions))
            super().__init__(scene, *rest)

    monkeypatch.setattr("hit_viewer.offscreen.Framing", Watched)
    for view in ("front", "back"):
        render_picture(tmp_path / "p.png", computation=FakeComputation(), size=(200, 240), view=view)
    (shown, front), (_, back) = seen
    assert shown
    assert front != back


def test_a_movie_shows_the_motion_and_tells_its_origin(tmp_path: Path) -> None:
    poses = np.zeros((6, 72))
    poses[:, 50] = np.linspace(0, 1, 6)
    np.savez(tmp_path / "motion.npz", poses=poses, betas=np.zeros(10), trans=np.zeros((6, 3)), mocap_framerate=20.0)
    opened = opened_for(tmp_path / "motion.npz", None)
    path = render_movie(tmp_path / "m.gif", opened, computation=FakeComputation(), size=(300, 360))
    with Image.open(path) as movie:
        assert movie.size == (300, 360)
        record = json.loads(movie.info["comment"])
        assert movie.info["duration"] == 300  # the small body stands still: its pictures are one
    assert record["frames"] == 6
    assert record["motion"] == "motion.npz"


@pytest.mark.parametrize("film", ["sweep", "slices"])
def test_films_of_a_body_need_no_motion(tmp_path: Path, film: str) -> None:
    path, body = tmp_path / "m.gif", opened_for(None, None)
    render_movie(path, body, computation=FakeComputation(), size=(200, 240), film=film, seconds=1.0)
    with Image.open(path) as movie:
        assert json.loads(movie.info["comment"])["film"] == film
        assert movie.n_frames > 10


def test_pictures_show_the_distances_from_a_pinned_body(tmp_path: Path) -> None:
    pinned = ViewerState().as_pinned
    state = ViewerState(betas=(2.0, *(0.0,) * 9), opening=Opening("closed"), pinned=pinned)
    found = []
    for one in (state, replace(state, pinned=None)):
        render_picture(tmp_path / "p.png", one, computation=FakeComputation(), size=(200, 240), plain=True)
        with Image.open(tmp_path / "p.png") as picture:
            found.append(np.asarray(picture.convert("RGB")).astype(int)[100:140, 80:120])
    assert (found[0] - found[1]).mean() > 15  # in the middle nothing changed: light, where the skin is darker


def test_a_movie_needs_a_motion(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no motion"):
        render_movie(tmp_path / "m.gif", opened_for(None, None), computation=FakeComputation(), size=(300, 360))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", ["12", "9x9", "axb", "100x99999"])
def test_a_size_that_is_none(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--picture", "p.png", "--size", size])
    assert "is no size" in capsys.readouterr().err


def test_bad_input_gets_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.pkl"
    bad.write_bytes(b"nothing")
    assert main([str(bad), "--picture", str(tmp_path / "p.png")]) == 2
    said = capsys.readouterr().err
    assert str(bad) in said
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "p.png").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other platforms always have a display")
def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert main([]) == 2
    assert "hit infer" in capsys.readouterr().err


def test_the_program_explains_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hit_viewer", "--help"], capture_output=True, text=True, timeout=60, check=True
    )
    assert "a body, session or exported picture" in done.stdout
