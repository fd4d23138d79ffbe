"""A body whose betas are SMPL-X's gets those of the model that shows it, in the background, where that can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hit_viewer.document.edits import Session
from hit_viewer.document.opened_body import OpenedBody
from hit_viewer.document.session_files import Opened, open_converted
from hit_viewer.texts import bodies as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.messages import CONVERTING
from hit_viewer.window.main_window import MainWindow
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.reading import Reader
from hit_viewer.worker.smplx_work import converted

if TYPE_CHECKING:
    from hit_core.fit import ConvertedSmplx

__all__ = ["SmplxConversion"]

CONVERSION = "conversion"


class SmplxConversion(QObject):
    """Begins once a file is open, and changes the body on show in one step, unless it was changed meanwhile."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        reader: Reader,
        play: Callable[[Opened, str], None],
        failed: Callable[[Failure], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._reader = window, session, reader
        self._play, self._show_failure = play, failed

    def begin(self) -> None:
        """Convert the body that was opened last, if its betas are SMPL-X's and SMPL-X's model is there."""
        self._reader.cancel(CONVERSION)
        self._window.messages.end(CONVERTING)
        present, state = self._window.opened_body.present, self._session.state
        if present is None or state.shape_space != "smplx" or present.file.person(present.person).smplx is None:
            return
        done = partial(self._done, present, state.model, state.betas)
        work = partial(converted, present.file, present.person, present.up, state.model)
        self._reader.read(CONVERSION, work, done, self._failed, told=lambda stage, share: self._tell(present.name))

    def _tell(self, name: str) -> None:
        self._window.messages.stand(CONVERTING, tr(texts.SMPLX_CONVERTING, name=name))

    def _done(
        self, present: OpenedBody, model: str, betas: tuple[float, ...], found: ConvertedSmplx | None
    ) -> None:  # fmt: skip
        self._window.messages.end(CONVERTING)
        state = self._session.state
        if self._window.opened_body.present is not present or state.betas != betas or state.body_name != present.name:
            return
        if state.model != model:
            self.begin()
            return
        if found is None:
            who = (present.file.person(present.person).gender or "neutral").upper()
            note = tr(texts.SMPLX_HELPS, file=f"SMPLX_{who}.npz")
            self._window.opened_body.show(OpenedBody(
                present.file, present.name, present.person, present.up, (*present.notes, note)
            ))  # fmt: skip
            return
        opened = open_converted(present, found.body, found.motion, state)
        self._session.update(label=tr(texts.STEP_SMPLX), **opened.changes)
        if opened.sequence is not None:
            self._play(opened, present.name)
        self._window.opened_body.show(opened.body)
        self._window.messages.say(tr(opened.notes[0]))

    def _failed(self, failure: Failure) -> None:
        self._window.messages.end(CONVERTING)
        if not failure.cancelled:
            self._show_failure(failure)
