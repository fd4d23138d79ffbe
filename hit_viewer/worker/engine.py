"""One worker thread that computes what the state asks for; the latest request wins.

`show` replaces whatever request has not started. While a drag goes on the worker computes coarse results only; when the
state has rested for a moment it goes on to exact ones, and looks between two steps whether something newer is wanted.
Results reach the window's thread by queued signals; of results that the window has not taken yet only the newest is
kept, so that a slow picture never queues up behind a fast worker.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from hit_core.errors import Cancelled
from hit_viewer.document.clipping import AXIS_INDEX
from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.jobs import Failure, Job, failure_of
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Cut, Frame, Loading, Pinned

__all__ = ["Engine", "Failure", "Job"]

FRAMES_SHARE = 5.0
"""In a drag of the body, surfaces get this many times the time that slices get."""
NUMBERS_EVERY_S = 0.15
"""In a drag of the shape the table follows after so long, with the next picture."""
REST_S = 0.3
"""A drag that pauses this long gets its exact result although the button is still down."""


class Engine(QObject):
    """The one worker, and the only caller of the computation."""

    model_ready = Signal(object)
    frame_ready = Signal(object)
    slice_ready = Signal(object)
    numbers_ready = Signal(object)
    thickness_ready = Signal(object)
    where_ready = Signal(object)
    """`Where` steps are computed from now on."""
    pinned_ready = Signal(object)
    """`Pinned`: the pinned body's surfaces and numbers."""
    cut_ready = Signal(object)
    """`Cut`"""
    failed = Signal(object)
    """A `Failure`; the last good results stay valid."""
    busy_changed = Signal(bool)
    loading_ready = Signal(object)
    """`Loading`: how far a model is prepared."""
    exact_reached = Signal()
    """All results of the latest request are exact."""
    job_progress = Signal(object, float, str)
    job_finished = Signal(object)

    _delivered = Signal()
    _call = Signal(object)

    def __init__(self, computation: Computation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._computation = computation
        self._wake = threading.Condition()
        self._request: Request | None = None
        self._planes: tuple[str, ...] = ()
        self._dragging = False
        self._generation = 0
        self._served = 0
        self._waiting = False
        self._jobs: deque[Job] = deque()
        self._current_job: Job | None = None
        self._closing = False
        self._held: list[Job] = []
        """Jobs that the worker may still know: what they answer to are widgets, which must not go on its thread."""
        self._let_go: set[int] = set()
        self._outbox: dict[str, Any] = {}
        self._loaded: str | None = None
        self._facts: ModelFacts | None = None
        self._done: dict[str, tuple[object, bool]] = {}
        self._frames: dict[bool, Frame] = {}
        """The last surfaces of the pinned body (True) and of the present one."""
        self._where = computation.where
        self._last_body: object = None
        self._slices = 0
        self._next_slice_s = self._next_numbers_s = 0.0
        self._last_sliced: dict[str, int] = defaultdict(int)
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._call.connect(lambda function: function(), Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    # Called from the window's thread.

    def show(self, request: Request, planes: tuple[str, ...], *, dragging: bool) -> None:
        """Ask for a body's surfaces, the slices on `planes`, the most wanted first, and at rest its numbers."""
        with self._wake:
            self._request, self._planes, self._dragging = request, planes, dragging
            self._generation += 1
            self._wake.notify()

    def reload(self) -> None:
        """Load the model anew with the next request: its folders or the device changed."""
        with self._wake:
            self._loaded = None
            self._generation += 1
            self._wake.notify()

    def submit(self, job: Job) -> None:
        """Put a job in line; jobs run one after the other, between pictures."""
        with self._wake:
            self._held = [held for held in self._held if id(held) not in self._let_go]
            self._let_go.clear()
            self._held.append(job)
            self._jobs.append(job)
            self._wake.notify()

    def close(self, timeout_s: float = 20.0) -> None:
        """Stop the worker: cancel its job, forget what waits, and wait for the step under way."""
        with self._wake:
            self._closing = True
            self._jobs.clear()
            self._outbox.clear()
            if self._current_job is not None:
                self._current_job.cancel()
            self._wake.notify()
        self._thread.join(timeout_s)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for is done and handed over."""
        with self._wake:
            return self._waiting and not self._jobs and self._served == self._generation and not self._outbox

    @property
    def is_closed(self) -> bool:
        """Whether the worker has ended."""
        return not self._thread.is_alive()

    # On the worker's thread from here.

    def _run(self) -> None:
        while True:
            with self._wake:
                self._waiting = True
                while not (self._closing or self._jobs or self._generation != self._served):
                    self._wake.wait()
                self._waiting = False
                if self._closing:
                    return
                job = self._jobs.popleft() if self._jobs else None
                self._current_job = job
                request, planes, generation = self._request, self._planes, self._generation
                dragging = self._dragging
            self._put("busy", True)
            if job is not None:
                self._do(job)
                number, job = id(job), None
                with self._wake:
                    self._let_go.add(number)
            elif request is not None:
                self._served = generation
                self._compute(request, planes, generation, dragging)
            if self._computation.where != self._where:
                self._where = self._computation.where
                self._put("where", self._where)
            self._put("busy", False)

    def _compute(self, request: Request, planes: tuple[str, ...], generation: int, dragging: bool) -> None:
        loaded = False
        try:
            self._load(request.model)
            loaded = True
            body_moved, self._last_body = self._last_body != request.body_key, request.body_key
            self._frame(request, exact=False)
            self._cuts(request, planes)
            # A body drag moves every plane's picture: one at a time, and now and then, keeps the body fluent.
            wanted = sorted(planes, key=self._last_sliced.__getitem__)
            hurried = wanted[:1] if time.monotonic() > self._next_slice_s else []
            for axis in hurried if dragging and body_moved else wanted:
                self._slice(request, axis, generation, exact=False)
            if self._superseded(generation, wait=dragging):
                return
            for axis in wanted:
                self._slice(request, axis, generation, exact=False)
            self._frame(request, exact=True)
            if self._superseded(generation):
                return
            self._cuts(request, planes)
            self._thickness(request)
            self._numbers(request)
            self._pin(request)
            self._cuts(request, planes)
            for axis in planes:
                if self._superseded(generation):
                    return
                self._slice(request, axis, generation, exact=True)
            self._put("exact", True)
        except Cancelled:
            return
        except Exception as error:
            self._put("failed", replace(failure_of(error), refused_model="" if loaded else request.model))

    def _load(self, model: str) -> None:
        if self._loaded != model:
            try:
                facts: ModelFacts = self._computation.load(model, self._loading)
            finally:
                self._put("loading", Loading(model, 1.0, over=True))
            self._loaded = model
            self._done = {key: value for key, value in self._done.items() if key == "pinned"}
            self._facts = replace(facts, asked=model)
            self._put("model", self._facts)

    def _frame(self, request: Request, exact: bool) -> None:
        key, was_exact = self._done.get("frame", (None, False))
        if key != request.body_key or (exact and not was_exact):
            self._frames[False] = frame = self._computation.frame(request, exact)
            self._put("frame", frame)
            self._done["frame"] = (request.body_key, exact)
            if self._dragging and not exact:
                self._follow_numbers(request)

    def _slice(self, request: Request, axis: str, generation: int, exact: bool) -> None:
        def stop() -> None:
            if self._superseded(generation):
                if exact:
                    raise Cancelled("Something newer is wanted.")
                self._keep_up()

        key, was_exact = self._done.get(axis, (None, False))
        if key != request.slice_key(axis) or (exact and not was_exact):
            begin = time.monotonic()
            picture = self._computation.slice(request, axis, exact, stop)
            self._put(f"slice {axis}", picture)
            if not picture.evaluated and self._dragging:
                self._put(f"slice {axis}", self._computation.checked(request, picture))
            if not exact:
                end = time.monotonic()
                self._next_slice_s = end + FRAMES_SHARE * (end - begin)
            self._done[axis] = (request.slice_key(axis), exact)
            self._slices += 1
            self._last_sliced[axis] = self._slices

    def _keep_up(self) -> None:
        """In the middle of a drag's slice, compute the surfaces that are wanted by now."""
        with self._wake:
            request, dragging = self._request, self._dragging
        if request is not None and dragging and request.model == self._loaded:
            self._frame(request, exact=False)

    def _numbers(self, request: Request) -> None:
        if self._done.get("numbers", (None, False)) != (request.body_key, True):
            self._put("numbers", self._computation.numbers(request, True))
            self._done["numbers"], self._done["shape"] = (request.body_key, True), (request.shape_key, True)

    def _follow_numbers(self, request: Request) -> None:
        """Measure the frame of a drag, some times a second, where it has another shape."""
        begin = time.monotonic()
        if self._done.get("shape", (None, False))[0] != request.shape_key and begin >= self._next_numbers_s:
            self._put("numbers", self._computation.numbers(request, False))
            self._done["numbers"], self._done["shape"] = (request.body_key, False), (request.shape_key, False)
            self._next_numbers_s = begin + NUMBERS_EVERY_S

    def _thickness(self, request: Request) -> None:
        if request.skin_point is not None and self._done.get("thickness", (None, False))[0] != request.thickness_key:
            self._put("thickness", self._computation.thickness(request))
            self._done["thickness"] = (request.thickness_key, True)

    def _pin(self, request: Request) -> None:
        """Compute the pinned body, with its own model where that is another one."""
        wanted = request.of_pinned
        if wanted is None:
            self._frames.pop(True, None)
            self._done.pop("pinned", None)
        elif self._done.get("pinned", (None, False))[0] != wanted.body_key:
            self._done["pinned"] = (wanted.body_key, True)  # a body that cannot be computed is told once
            other, facts = wanted.model != request.model, self._facts
            self._loaded = None if other else self._loaded
            if other:
                facts = self._computation.load(wanted.model, self._loading_quietly)
            try:
                self._frames[True] = frame = self._computation.frame(wanted, True)
                self._put("pinned", Pinned(frame, self._computation.numbers(wanted, True), facts))
            finally:
                if other:
                    self._computation.load(request.model, self._loading_quietly)
                    self._loaded = request.model

    def _cuts(self, request: Request, planes: tuple[str, ...]) -> None:
        """Show what the box cuts of both bodies, and the slices of the pinned one, as far as they are new."""
        pinned = self._frames.get(True) if request.beside else None
        for frame in (self._frames.get(False), pinned):
            if frame is None:
                continue
            beside = frame is pinned
            wanted: list[tuple[tuple[str, int] | None, int, float]]
            wanted = [((side, axis), axis, place) for side, axis, place in request.box]
            if beside:
                wanted += [(None, AXIS_INDEX[name], request.position(name)) for name in planes]
            for face, axis, place in wanted:
                what = f"cut {beside} {face} {axis}"
                key = (frame.request.body_key, frame.exact, place, request.colors)
                if self._done.get(what, (None, False))[0] != key:
                    picture = self._computation.cut(frame, axis, place, request.colors)
                    self._put(what, Cut(picture, face, beside))
                    self._done[what] = (key, True)

    def _superseded(self, generation: int, wait: bool = False) -> bool:
        with self._wake:
            if wait:
                self._wake.wait_for(lambda: self._closing or self._generation != generation, timeout=REST_S)
            return self._closing or self._generation != generation

    def _do(self, job: Job) -> None:
        last = 0.0

        def progress(share: float, what: str) -> None:
            nonlocal last
            if job.cancelled or self._closing:
                raise Cancelled("Cancelled: nothing was written.")
            if share >= 1.0 or time.monotonic() - last > 0.05:
                last = time.monotonic()
                self.job_progress.emit(job, share, what)

        try:
            progress(0.0, job.name)
            if job.model:
                self._load(job.model)
            result = job.work(self._computation, progress)
        except Exception as error:
            failure = failure_of(error, job.name)
            answer = job.failed
            if answer is not None and not self._closing:
                self._call.emit(lambda: answer(failure))
        else:
            deliver = job.done
            if deliver is not None and not self._closing:
                self._call.emit(lambda: deliver(result))
        finally:
            with self._wake:
                self._current_job = None
            if not self._closing:
                self.job_finished.emit(job)

    def _loading(self, share: float, what: str) -> None:
        self._loading_quietly(share, what)
        self._put("loading", Loading(what, share))

    def _loading_quietly(self, share: float, what: str) -> None:
        if self._closing:
            raise Cancelled("The window closed.")

    def _put(self, what: str, value: Any) -> None:
        with self._wake:
            if self._closing:
                return
            waiting = bool(self._outbox)
            self._outbox.pop(what, None)
            self._outbox[what] = value
        if not waiting:
            self._delivered.emit()

    # Back on the window's thread.

    def _deliver(self) -> None:
        with self._wake:
            outbox, self._outbox = self._outbox, {}
        for what, value in outbox.items():
            if what.startswith("slice"):
                self.slice_ready.emit(value)
            elif what.startswith("cut"):
                self.cut_ready.emit(value)
            elif what == "busy":
                self.busy_changed.emit(value)
            elif what == "exact":
                self.exact_reached.emit()
            elif what == "failed":
                self.failed.emit(value)
            else:
                getattr(self, f"{what}_ready").emit(value)
