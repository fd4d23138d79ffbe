"""Draws a film picture by picture between the window's events, and records them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from hit_core.atomic import staged
from hit_core.errors import HITError, InputError
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.exports.film_scripts import FilmScript
from hit_viewer.worker.exports.movies import Recorder, recorder
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request, request_for
from hit_viewer.worker.results import Shown
from hit_viewer.worker.whole_picture import shown_of, slices_told

__all__ = ["Movie"]

Develop = Callable[[], npt.NDArray[np.uint8]]


class Movie(QObject):
    """One movie being made; it can be cancelled, and then nothing is left behind.

    The engine's thread computes each body with what planes and box cut of it, the window draws, and the engine's thread
    encodes. `about` is told in the record.
    """

    progress = Signal(float)
    finished = Signal(object)
    """The `Path` written, a `Failure`, or None when it was cancelled."""

    def __init__(
        self,
        path: Path,
        script: FilmScript,
        engine: Engine,
        draw: Callable[[Shown, Callable[[Develop], None]], None],
        about: Mapping[str, Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._engine, self._draw = path, engine, draw
        self._script = script
        self._about = {**script.record, **about}
        self._last: Shown | None = None
        self._last_state: ViewerState | None = None
        self._done = 0
        self._cancelled = False
        self._folder = ExitStack()
        self._stage = path.parent
        self._recorder: Recorder | None = None

    def start(self) -> None:
        """Begin with the first frame."""
        try:
            self._stage, _ = self._folder.enter_context(staged(self._path.parent))
            self._recorder = recorder(self._stage / self._path.name, self._script.seconds)
        except HITError as error:
            self._end(Failure(str(error), repr(error)))
            return
        self._submit(lambda computation: self._shown(computation, 0), self._take)

    def cancel(self) -> None:
        """Stop before the next frame."""
        self._cancelled = True

    def _request(self, number: int) -> Request:
        return request_for(self._script.state_at(number))

    def _submit(self, work: Callable[[Computation], Any], done: Callable[[Any], None]) -> None:
        self._engine.submit(
            Job("frame", lambda computation, _: work(computation), done, self._end, self._script.state_at(0).model)
        )

    def _shown(self, computation: Computation, number: int) -> Shown:
        """Compute a body and all that is seen of it."""
        state = self._script.state_at(number)
        if self._last is None or state != self._last_state:
            self._last, self._last_state = shown_of(computation, state), state
            self._about.update(slices_told(self._last))
        return self._last

    def _take(self, shown: Shown) -> None:
        if self._cancelled:
            self._end(None)
        else:
            self._draw(shown, self._encode)

    def _encode(self, picture: Develop) -> None:
        """Encode a picture and compute the next frame."""
        recorder = self._recorder
        if self._cancelled or recorder is None:
            self._end(None)
            return
        self._done += 1
        self.progress.emit(self._done / self._script.count)
        number = self._done

        def go_on(computation: Computation) -> Shown | None:
            recorder.add(picture())
            if number < self._script.count:
                return self._shown(computation, number)
            recorder.finish(computation.record(self._request(0), **self._about))
            return None

        self._submit(go_on, lambda following: self._complete() if following is None else self._take(following))

    def _complete(self) -> None:
        if self._cancelled:
            self._end(None)
            return
        try:
            self._folder.close()
        except HITError as error:
            self._end(Failure(str(error), repr(error)))
        else:
            self._end(self._path)

    def abandon(self) -> None:
        """Take everything away that was not completed; the engine works on it no more."""
        if self._recorder is not None:
            self._recorder.close()
            self._recorder = None
        self._folder.__exit__(InputError, InputError("The movie was not completed."), None)

    def _end(self, result: Path | Failure | None) -> None:
        if isinstance(result, Failure):
            # A message names the file where the user wants it, not where it lies for the moment.
            result = replace(result, sentence=result.sentence.replace(str(self._stage), str(self._path.parent)))
        self.abandon()
        self.finished.emit(result)
