"""Where the window keeps how it was left."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings

from hit_core.settings import settings_file

__all__ = ["window_settings"]


def window_settings() -> QSettings:
    """Return the settings at the platform's place, or beside the program's other settings if told."""
    if "HIT_CONFIG_DIR" in os.environ:
        return QSettings(str(settings_file().with_name("window.ini")), QSettings.Format.IniFormat)
    return QSettings("hit-viewer", "hit-viewer")
