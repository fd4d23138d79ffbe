"""What differs between platforms: the display, and what must be set before Qt, VTK or torch is imported."""

from __future__ import annotations

import ctypes
import os
import sys

__all__ = ["has_display", "prepare_offscreen", "prepare_qt", "prepare_threads"]


def has_display() -> bool:
    """Whether a window can be opened; where X11 rules, the display that is named must also answer."""
    if not (sys.platform.startswith("linux") or "bsd" in sys.platform):
        return True
    if not os.environ.get("DISPLAY"):
        return bool(os.environ.get("WAYLAND_DISPLAY"))
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True  # then Qt will tell what is missing
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if display:
        x11.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)


def prepare_offscreen() -> None:
    """Let VTK draw without a display where there is none. Call before PyVista is imported."""
    if sys.platform.startswith("linux") and not has_display():
        os.environ.pop("DISPLAY", None)
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


def prepare_qt() -> None:
    """Choose the binding, and X11 on Wayland: VTK's render window needs it. Call before Qt is imported."""
    os.environ["QT_API"] = "pyside6"  # whatever other programs are told: this one is made with it
    if os.environ.get("WAYLAND_DISPLAY") and os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")


def prepare_threads() -> None:
    """Let threads that wait for each other sleep, and take turns quickly. Call before torch is imported.

    Threads that keep a core busy while they wait make a computation on all cores many times slower as soon as the
    window, or another program, needs one of them. The worker's many small steps shall not wait for the window's events.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    sys.setswitchinterval(0.001)
