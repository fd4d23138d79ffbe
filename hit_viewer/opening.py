"""Opens the window: first a splash, since what the window is made of takes seconds to load."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hit_viewer.splash import icon, show_splash
from hit_viewer.texts import window as texts
from hit_viewer.texts.languages import VARIABLE, chosen, speak
from hit_viewer.window_settings import window_settings

__all__ = ["open_window"]


def open_window(argv: Sequence[str], device: str, model: str | None, body: Path | None) -> int:
    """Run the window until it is closed; return the exit code."""
    app = QApplication(list(argv))
    app.setApplicationName(texts.APP)
    app.setOrganizationName("hit-viewer")
    app.setDesktopFileName("hit-viewer")
    app.setWindowIcon(icon())
    settings = window_settings()
    os.environ[VARIABLE] = chosen(settings)  # for processes that work for the window
    speak(os.environ[VARIABLE])
    splash = show_splash(app)
    from hit_core.model.library import is_in_known_folder
    from hit_viewer.app import Viewer
    from hit_viewer.document.state import ViewerState
    from hit_viewer.worker.computation import computation_on

    if model and not is_in_known_folder(model):
        model = str(Path(model).absolute())
    computation = computation_on(device)
    computation.may_sketch = True
    viewer = Viewer(app, computation, state=ViewerState(model=model) if model else None, settings=settings)
    if model:
        viewer.files.known.add(model)
    viewer.freeze_loaded()
    viewer.show()
    splash.finish(viewer.window)
    viewer.restoring.offer(body)
    if body is None:
        viewer.offer_tour()
    code = app.exec()
    gc.unfreeze()
    return code
