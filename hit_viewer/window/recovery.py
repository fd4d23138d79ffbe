"""At the start: what an unexpected end left is offered, and what cannot be read of it is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from hit_core.plain_text import one_line
from hit_viewer.document.autosave import Autosave, Left
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.window.dialogs import notice
from hit_viewer.window.file_actions import FileActions
from hit_viewer.worker.reading import Reader

__all__ = ["Restoring"]

LEFT = "left"
"""The kind of reading that looks for what an unexpected end left."""


class Restoring:
    """Asks, and brings back."""

    def __init__(self, autosave: Autosave, reader: Reader, files: FileActions) -> None:
        self._autosave, self._reader, self._files = autosave, reader, files

    def offer(self, body: Path | None = None) -> None:
        """Look for what was left, ask whether to bring it back, then open a file: so that neither hides the other."""

        def go_on() -> None:
            if body is not None:
                self._files.open_file(body)

        self._reader.read(LEFT, self._autosave.look, lambda left: self._ask(left, go_on), self._files.show_failure)

    def _ask(self, left: Left, go_on: Callable[[], None]) -> None:
        window, newest = self._files.window, left.newest
        if left.damaged:
            names = "\n".join(one_line(str(path)) for path in left.damaged)
            notice(window, f"{tr(texts.DAMAGED)}\n\n{names}").show()
        if newest is None:
            go_on()
            return

        def bring_back(state: ViewerState, told: tuple[str, ...]) -> None:
            self._files.session.update(undoable=False, **vars(state))
            self._files.restore_camera(newest.camera)
            if told:
                self._files.window.messages.say("  ".join(told))
            self._autosave.save()
            forget()

        def forget() -> None:
            self._autosave.forget(left)
            go_on()

        answer = QMessageBox.question(window, tr(texts.APP), tr(texts.RESTORE))
        if answer == QMessageBox.StandardButton.Yes:
            self._files.when_known(newest.state, tr(texts.THE_LAST_SESSION), bring_back)
        else:
            forget()
