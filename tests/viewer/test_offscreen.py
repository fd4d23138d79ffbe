"""A picture without a window, and the entry points without a display."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from fake_computation import FakeComputation
from PIL import Image

from hit_core.errors import OutputError
from hit_viewer import offscreen
from hit_viewer.__main__ import main
from hit_viewer.document.session_files import open_any
from hit_viewer.document.state import ViewerState
from hit_viewer.offscreen import render_picture


def test_a_picture_shows_the_body_and_carries_its_session(tmp_path: Path) -> None:
    state = ViewerState(betas=(1.0,) + (0.0,) * 9)
    path = render_picture(tmp_path / "p.png", state, computation=FakeComputation(), size=(200, 240), view="oblique")
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


def test_bad_input_gets_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.pkl"
    bad.write_bytes(b"nothing")
    assert offscreen.main([str(bad), "--out", str(tmp_path / "p.png")]) == 2
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
