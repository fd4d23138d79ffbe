"""Draws a motion picture by picture between the window's events, and records them."""

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
from hit_core.errors import HITError, InputError, OutputError
from hit_viewer.document.playback import Playback
from hit_viewer.document.session import Session
from hit_viewer.document.state import AXES, ViewerState
from hit_viewer.worker.engine import Engine
from hit_viewer.worker.exports.movies import Film, Gif, Recorder
from hit_viewer.worker.exports.writing import ending_of
from hit_viewer.worker.jobs import Failure, Job
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request, request_for
from hit_viewer.worker.results import Shown

__all__ = ["Movie", "film_frames"]

FPS = 20
Develop = Callable[[], npt.NDArray[np.uint8]]
RECORDERS: dict[str, Callable[[Path, float], Recorder]] = {".mp4": Film, ".gif": Gif}


def film_frames(count: int, fps: float) -> list[int]:
    """Frames of a motion to draw, some 20 a second, evenly spread: each stands for as many of the motion's."""
    step = max(1, round(fps / FPS))
    drawn = max(round(count / step), min(count, 1))
    return [number * count // drawn for number in range(drawn)]


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
        playback: Playback,
        session: Session,
        engine: Engine,
        draw: Callable[[Shown, Callable[[Develop], None]], None],
        about: Mapping[str, Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._engine, self._draw = path, engine, draw
        self._state: ViewerState = session.state
        self._changes = playback.changes
        fps = playback.sequence.fps if playback.sequence is not None else float(FPS)
        self._frames = film_frames(playback.count, fps)
        self._seconds = playback.count / fps / max(len(self._frames), 1)
        self._about = {"motion": playback.name, "frames": len(self._frames), "frame_seconds": self._seconds, **about}
        self._done = 0
        self._cancelled = False
        self._folder = ExitStack()
        self._stage = path.parent
        self._recorder: Recorder | None = None

    def start(self) -> None:
        """Begin with the first frame."""
        try:
            if not self._frames:
                raise InputError.about("there is no motion to record", remedy="Open one first")
            ending = ending_of("movie", self._path)
            if ending is None:
                expected, found = " or ".join(RECORDERS), self._path.suffix or "none"
                raise OutputError.about("has an unknown ending", file=self._path, expected=expected, found=found)
            self._stage, _ = self._folder.enter_context(staged(self._path.parent))
            self._recorder = RECORDERS[ending](self._stage / self._path.name, self._seconds)
        except HITError as error:
            self._end(Failure(str(error), repr(error)))
            return
        self._submit(lambda computation: self._shown(computation, 0), self._take)

    def cancel(self) -> None:
        """Stop before the next frame."""
        self._cancelled = True

    def _request(self, number: int) -> Request:
        changes: dict[str, Any] = dict(self._changes(self._frames[number]))
        return request_for(replace(self._state, **changes))

    def _submit(self, work: Callable[[Computation], Any], done: Callable[[Any], None]) -> None:
        self._engine.submit(Job("frame", lambda computation, _: work(computation), done, self._end, self._state.model))

    def _shown(self, computation: Computation, number: int) -> Shown:
        """Compute a body and all that is seen of it: slices, cuts and thickness are those of this frame."""
        changes: dict[str, Any] = dict(self._changes(self._frames[number]))
        state = replace(self._state, **changes)
        frame = computation.frame(request_for(state), exact=True)
        state = replace(state, planes=state.planes.carried(frame.joints))
        request = request_for(state)
        # A processor evaluates a slice in a second: the cut of the frame's surfaces lies within half a cell of it.
        exact = state.slice_field != "tissues" or computation.where.device.startswith("cuda")
        slices = {
            axis: computation.slice(request, axis, exact, lambda: None) for axis in AXES if state.planes[axis].visible
        }
        caps = {(side, axis): computation.cut(frame, axis, place, request.colors) for side, axis, place in request.box}
        if slices:
            evaluated = all(picture.evaluated for picture in slices.values())
            self._about["slices"] = "evaluated in each frame" if evaluated else "cuts of each frame's surfaces"
        thickness = computation.thickness(request) if state.skin_point is not None else None
        return Shown(state, frame, slices, caps, thickness)

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
        self.progress.emit(self._done / len(self._frames))
        number = self._done

        def go_on(computation: Computation) -> Shown | None:
            recorder.add(picture())
            if number < len(self._frames):
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
