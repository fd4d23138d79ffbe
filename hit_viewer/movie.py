"""Writes a motion as an animated picture, frame by frame between the window's events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QObject, Signal

from hit_core.atomic import writing
from hit_core.errors import HITError
from hit_viewer.engine import Engine, Failure, Job
from hit_viewer.playback import Playback
from hit_viewer.results import Frame, request_for
from hit_viewer.session import Session

__all__ = ["Movie"]

FPS = 20
LARGEST_SIDE = 640


class Movie(QObject):
    """One animated picture being made; it can be cancelled, and then nothing is left behind."""

    progress = Signal(float)
    finished = Signal(object)
    """The `Path` written, a `Failure`, or None when it was cancelled."""

    def __init__(
        self,
        path: Path,
        playback: Playback,
        session: Session,
        engine: Engine,
        draw: Callable[[Frame], npt.NDArray[np.uint8]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._session, self._engine, self._draw = path, session, engine, draw
        self._changes = playback.changes
        fps = playback.sequence.fps if playback.sequence is not None else float(FPS)
        step = max(1, round(fps / FPS))
        self._frames = list(range(0, playback.count, step))
        self._milliseconds = round(1000 * step / fps)
        self._pictures: list[Image.Image] = []
        self._cancelled = False

    def start(self) -> None:
        """Begin with the first frame."""
        self._next()

    def cancel(self) -> None:
        """Stop before the next frame."""
        self._cancelled = True

    def _next(self) -> None:
        done = len(self._pictures)
        if self._cancelled:
            self.finished.emit(None)
        elif done == len(self._frames):
            self._write()
        else:
            changes: dict[str, Any] = dict(self._changes(self._frames[done]))
            request = request_for(replace(self._session.state, **changes))
            work = Job("frame", lambda computation, _: computation.frame(request, exact=True), self._take, self._fail)
            self._engine.submit(work)

    def _take(self, frame: Frame) -> None:
        picture = Image.fromarray(np.ascontiguousarray(self._draw(frame)[..., :3]))
        picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
        self._pictures.append(picture.quantize(128, dither=Image.Dither.NONE))
        self.progress.emit(len(self._pictures) / len(self._frames))
        self._next()

    def _fail(self, failure: Failure) -> None:
        self.finished.emit(failure)

    def _write(self) -> None:
        first, *others = self._pictures
        try:
            with writing(self._path) as stream:
                animated: dict[str, Any] = {"save_all": True, "append_images": others, "loop": 0, "optimize": False}
                first.save(stream, "GIF", duration=self._milliseconds, **animated)
        except HITError as error:
            self.finished.emit(Failure(str(error), repr(error)))
        else:
            self.finished.emit(self._path)
