"""What differs between platforms: the display, and what must be set before Qt is imported."""

from __future__ import annotations

import os
import sys

__all__ = ["has_display", "prepare_qt"]


def has_display() -> bool:
    """Whether a window can be opened."""
    if sys.platform.startswith("linux") or "bsd" in sys.platform:
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def prepare_qt() -> None:
    """Choose the binding, and X11 on Wayland: VTK's render window needs it. Call before Qt is imported."""
    os.environ.setdefault("QT_API", "pyside6")
    if os.environ.get("WAYLAND_DISPLAY") and os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
