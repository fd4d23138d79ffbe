"""What a click on the skin is for: one mode at a time, its button pressed, and a line that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from hit_viewer.document.rulers import IN_SLICES
from hit_viewer.document.state import SkinPoint
from hit_viewer.scene import SceneView
from hit_viewer.texts import rulers as ruler_texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import MEASURING
from hit_viewer.window.main_window import MainWindow

__all__ = ["Picking"]

HINTS = {"thickness": tool_texts.THICKNESS_HINT, **ruler_texts.HINTS}


class Picking(QObject):
    """Checkable buttons by mode; "thickness" is what the view measures unless another is pressed."""

    picked = Signal(str, SkinPoint)
    """(mode, point)"""
    chosen = Signal(str)
    """Another mode, "" for none."""

    def __init__(self, view: SceneView, window: MainWindow, buttons: Mapping[str, QPushButton]) -> None:
        super().__init__(window)
        self._view, self._messages, self._buttons = view, window.messages, dict(buttons)
        self.mode = ""
        self._slices = window.slices_panel
        self._slices.given_up.connect(self._give_up)
        for mode, button in self._buttons.items():
            button.toggled.connect(partial(self._press, mode))
        view.measuring_changed.connect(self._follow)
        view.skin_clicked.connect(lambda point: self.picked.emit(self.mode, point))

    def _press(self, mode: str, on: bool) -> None:
        if on and self.mode != mode:
            before, self.mode = self.mode, mode
            if before:
                self._buttons[before].setChecked(False)
            self._view.measuring = mode not in IN_SLICES
            self._slices.draw(mode if mode in IN_SLICES else "")
            self._messages.stand(MEASURING, tr(HINTS[mode]))
            self.chosen.emit(mode)
        elif not on and self.mode == mode:
            self.mode = ""
            self._view.measuring = False
            self._slices.draw("")
            self._messages.end(MEASURING)
            self.chosen.emit("")

    def _give_up(self) -> None:
        if self.mode:
            self._buttons[self.mode].setChecked(False)

    def _follow(self, measuring: bool) -> None:
        """The view began to measure by itself, or Escape ended it."""
        if not measuring and self.mode in IN_SLICES:
            return
        mode = self.mode or "thickness"
        self._buttons[mode].setChecked(measuring)
