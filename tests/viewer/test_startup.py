"""What is set before Qt and torch are imported."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from hit_core.machine import installation
from hit_viewer.__main__ import main
from hit_viewer.startup import color_bits, has_display, prepare_qt


def test_qt_is_pyside_and_draws_through_x11_on_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    """VTK's window needs X11; pyvistaqt takes whichever binding it is told."""
    monkeypatch.setenv("QT_API", "pyqt5")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    code = (
        "import os, sys, types\n"
        "import hit_viewer.__main__ as program\n"
        "program.has_display = lambda: True\n"
        "def open_window(*given):\n"
        "    print(os.environ['QT_API'], os.environ['QT_QPA_PLATFORM'], 'PySide6' in sys.modules)\n"
        "    return 0\n"
        "sys.modules['hit_viewer.opening'] = types.SimpleNamespace(open_window=open_window)\n"
        "program.main([])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["pyside6", "xcb", "False"]


def test_waiting_threads_sleep_unless_the_user_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    # The program asks for it before it imports what computes.
    code = (
        "import os, sys, types\n"
        "import hit_viewer.__main__ as program\n"
        "program.has_display = lambda: True\n"
        "def open_window(*given):\n"
        "    print(os.environ.get('OMP_WAIT_POLICY'), 'torch' in sys.modules)\n"
        "    return 0\n"
        "sys.modules['hit_viewer.opening'] = types.SimpleNamespace(open_window=open_window)\n"
        "program.main([])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["PASSIVE", "False"]
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["ACTIVE", "False"]


@pytest.fixture
def eight_bits() -> Iterator[str]:
    """A screen of 256 colours."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("needs Xvfb")
    read, write = os.pipe()
    command = [xvfb, "-displayfd", str(write), "-screen", "0", "640x480x8", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def test_a_screen_of_256_colours_is_refused_with_a_sentence(eight_bits: str) -> None:
    command = [sys.executable, "-m", "hit_viewer"]
    ended = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "DISPLAY": eight_bits})
    assert ended.returncode == 2
    assert ended.stderr.startswith("hit-viewer: this screen has 8 bits of colour, and the window needs 16 or more.")
    assert len(ended.stderr.splitlines()) == 1


def test_the_screen_of_the_tests_has_enough_colours() -> None:
    if sys.platform == "linux":
        assert (color_bits() or 0) >= 16


def test_wayland_that_is_not_there_gives_way_to_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would end the program."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")
    monkeypatch.setenv("QT_API", "pyside6")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    prepare_qt()
    assert os.environ["QT_QPA_PLATFORM"] == "xcb"


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "no-socket")
    monkeypatch.delenv("DISPLAY")
    assert not has_display()
    monkeypatch.setenv("DISPLAY", ":987")
    assert not has_display()


def test_the_check_tells_screen_and_opengl_without_a_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    monkeypatch.setattr(installation, "_timed", dict)
    assert main(["--check"]) == 0
    said = capsys.readouterr().out
    assert "  screen 1: " in said
    assert "  renderer: " in said
    monkeypatch.setattr("hit_viewer.__main__.has_display", lambda: False)
    assert main(["--check"]) == 0
    assert "  screen: no display" in capsys.readouterr().out
