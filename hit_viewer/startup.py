"""What differs between platforms: the display, and what must be set before Qt, VTK or torch is imported."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

__all__ = ["color_bits", "has_display", "prepare_offscreen", "prepare_qt", "prepare_threads"]


def has_display() -> bool:
    """Whether a window can be opened; the display that is named must also answer."""
    if not _rules_x11():
        return True
    if not os.environ.get("DISPLAY"):
        return _has_wayland()
    return _depth() != 0


def color_bits() -> int | None:
    """Return how many bits of a pixel tell its colour; None where only Qt knows."""
    return (_depth() or None) if _rules_x11() and os.environ.get("DISPLAY") else None


def _rules_x11() -> bool:
    return sys.platform.startswith("linux") or "bsd" in sys.platform


def _has_wayland() -> bool:
    """Whether there is what Wayland's display is reached by."""
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", ""), name or "").exists()


def _depth() -> int | None:
    """Return the bits of X11's screen, 0 if no display answers; None where Qt will tell what is missing."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return 0
    screen = x11.XDefaultScreen(ctypes.c_void_p(display))
    depth = int(x11.XDefaultDepth(ctypes.c_void_p(display), screen))
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return depth


def prepare_offscreen() -> None:
    """Let VTK draw without a display where there is none. Call before PyVista is imported."""
    if sys.platform.startswith("linux") and not has_display():
        os.environ.pop("DISPLAY", None)
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


def prepare_qt() -> None:
    """Choose the binding, and X11 on Wayland: VTK's render window needs it. Call before Qt is imported."""
    os.environ["QT_API"] = "pyside6"  # whatever other programs are told: this one is made with it
    if not os.environ.get("DISPLAY"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    if not _has_wayland() and os.environ.get("QT_QPA_PLATFORM", "").startswith(
        "wayland"
    ):  # which would end the program
        os.environ["QT_QPA_PLATFORM"] = "xcb"


def prepare_threads() -> None:
    """Let threads that wait for each other sleep, and take turns quickly. Call before torch is imported.

    Threads that keep a core busy while they wait make a computation on all cores many times slower as soon as the
    window, or another program, needs one of them. The worker's many small steps shall not wait for the window's events.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    sys.setswitchinterval(0.001)
