"""One worker thread that computes what the state asks for; the latest request wins.

`show` replaces whatever has not started. While a drag goes on the worker computes coarse results only; when the state
has rested for a moment it goes on to exact ones, and looks between two steps whether something newer is wanted. Results
reach the window's thread through an `Outbox`, so that a slow picture never queues up behind a fast worker.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal

from hit_core.errors import Cancelled
from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.jobs import Failure, Job, failure_of
from hit_viewer.worker.outbox import Delivery, Outbox
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.requests import Request, Wanted
from hit_viewer.worker.results import (
    AllExact,
    Busy,
    Cut,
    Frame,
    Loading,
    Numbers,
    Pinned,
    SlicePicture,
    Thickness,
    Where,
)
from hit_viewer.worker.steps import Steps

__all__ = ["Engine"]

REST_S = 0.3
"""A drag that pauses this long gets its exact result although the button is still down."""


class Engine(QObject):
    """The one worker, and the only caller of the computation."""

    model_ready = Signal(ModelFacts)
    loading_ready = Signal(Loading)
    where_ready = Signal(Where)
    frame_ready = Signal(Frame)
    slice_ready = Signal(SlicePicture)
    numbers_ready = Signal(Numbers)
    thickness_ready = Signal(Thickness)
    pinned_ready = Signal(Pinned)
    cut_ready = Signal(Cut)
    failed = Signal(Failure)
    """The last good results stay valid."""
    busy_changed = Signal(bool)
    exact_reached = Signal()
    """All results of the latest request are exact."""
    job_progress = Signal(Job, float, str)
    job_finished = Signal(Job)

    _call = Signal(object)
    """A function that the window's thread shall call."""

    def __init__(self, computation: Computation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._computation = computation
        self._outbox = Outbox(self._tell, self)
        self._wake = threading.Condition()
        self._wanted: Wanted | None = None
        self._served: Wanted | None = None
        self._edition = 0
        self._waiting = False
        self._jobs: deque[Job] = deque()
        self._current_job: Job | None = None
        self._closing = False
        self._held: list[Job] = []
        """Jobs that the worker may still know: what they answer to are widgets, which must not go on its thread."""
        self._let_go: set[int] = set()
        self._where = computation.where
        self._steps = Steps(computation, self._outbox.put, self)
        self._call.connect(_call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    # Called from the window's thread.

    def show(self, request: Request, planes: tuple[str, ...], *, dragging: bool) -> None:
        """Ask for a body's surfaces, the slices on `planes`, the most wanted first, and at rest its numbers."""
        with self._wake:
            self._wanted = Wanted(request, planes, dragging, self._edition)
            self._wake.notify()

    def reload(self) -> None:
        """Load the model anew: its folders or the device changed."""
        with self._wake:
            self._edition += 1
            if self._wanted is not None:
                self._wanted = replace(self._wanted, edition=self._edition)
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
            self._outbox.close()
            if self._current_job is not None:
                self._current_job.cancel()
            self._wake.notify()
        self._thread.join(timeout_s)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for is done and handed over."""
        with self._wake:
            return self._waiting and not self._jobs and self._served is self._wanted and self._outbox.is_empty

    @property
    def is_closed(self) -> bool:
        """Whether the worker has ended."""
        return not self._thread.is_alive()

    def _tell(self, delivery: Delivery) -> None:
        match delivery:
            case Frame():
                self.frame_ready.emit(delivery)
            case SlicePicture():
                self.slice_ready.emit(delivery)
            case Cut():
                self.cut_ready.emit(delivery)
            case Numbers():
                self.numbers_ready.emit(delivery)
            case Thickness():
                self.thickness_ready.emit(delivery)
            case Pinned():
                self.pinned_ready.emit(delivery)
            case ModelFacts():
                self.model_ready.emit(delivery)
            case Loading():
                self.loading_ready.emit(delivery)
            case Where():
                self.where_ready.emit(delivery)
            case Failure():
                self.failed.emit(delivery)
            case Busy():
                self.busy_changed.emit(delivery.on)
            case AllExact():
                self.exact_reached.emit()

    # On the worker's thread from here.

    def _run(self) -> None:
        while True:
            with self._wake:
                self._waiting = True
                while not (self._closing or self._jobs or self._wanted is not self._served):
                    self._wake.wait()
                self._waiting = False
                if self._closing:
                    return
                job = self._jobs.popleft() if self._jobs else None
                self._current_job = job
                wanted = self._wanted
            self._outbox.put(Busy(True))
            if job is not None:
                self._do(job)
                number, job = id(job), None
                with self._wake:
                    self._let_go.add(number)
            elif wanted is not None:
                self._served = wanted
                self._steps.take(wanted)
            if self._computation.where != self._where:
                self._where = self._computation.where
                self._outbox.put(self._where)
            self._outbox.put(Busy(False))

    @property
    def newest(self) -> Wanted | None:
        """What is wanted now."""
        return self._wanted

    @property
    def closing(self) -> bool:
        """Whether nothing is wanted any more."""
        return self._closing

    def superseded(self, wanted: Wanted, *, wait: bool = False) -> bool:
        """Whether something newer is wanted; with `wait`, or will be in a moment."""
        with self._wake:
            if wait:
                self._wake.wait_for(lambda: self._closing or self._wanted is not wanted, timeout=REST_S)
            return self._closing or self._wanted is not wanted

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
                self._steps.load(job.model, self._edition)
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


def _call(function: Callable[[], None]) -> None:
    function()
