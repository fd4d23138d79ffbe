"""What is set before Qt and torch are imported."""

import subprocess
import sys

import pytest


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
        "sys.modules['hit_viewer.app'] = types.SimpleNamespace(open_window=open_window)\n"
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
        "sys.modules['hit_viewer.app'] = types.SimpleNamespace(open_window=open_window)\n"
        "program.main([])\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["PASSIVE", "False"]
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["ACTIVE", "False"]
