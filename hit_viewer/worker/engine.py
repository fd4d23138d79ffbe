"""One worker thread that computes what the state asks for; the latest request wins.

`show` replaces whatever has not started. While a drag goes on the worker computes coarse results only; when the state
has rested for a moment it goes on to exact ones, and looks between two steps whether something newer is wanted. Results
reach the window's thread through an `Outbox`, so that a slow picture never queues up behind a fast worker.

Long jobs let all else in between their steps: one picture or short job at a time, then the job goes on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from hit_core.breathing import breathing
from hit_core.errors import Cancelled
from hit_core.phrases import phrase
from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.jobs import Failure, Job, failure_of
from hit_viewer.worker.outbox import Delivery, Outbox
from hit_viewer.worker.protocol import Computation
from hit_viewer.worker.request_queue import RequestQueue
from hit_viewer.worker.requests import Request, SlicePart, Wanted
from hit_viewer.worker.results import (
    AllExact,
    Contours,
    Cut,
    Frame,
    Loading,
    Numbers,
    Pinned,
    Refined,
    Regions,
    Rulers,
    SkinMap,
    SlicePicture,
    Thickness,
    Where,
)
from hit_viewer.worker.steps import Steps

__all__ = ["Engine"]


class Engine(QObject):
    """The one worker, and the only caller of the computation."""

    model_ready = Signal(ModelFacts)
    loading_ready = Signal(Loading)
    where_ready = Signal(Where)
    frame_ready = Signal(Frame)
    slice_ready = Signal(SlicePicture)
    refined_ready = Signal(Refined)
    numbers_ready = Signal(Numbers)
    thickness_ready = Signal(Thickness)
    rulers_ready = Signal(Rulers)
    regions_ready = Signal(Regions)
    skin_map_ready = Signal(SkinMap)
    pinned_ready = Signal(Pinned)
    cut_ready = Signal(Cut)
    contours_ready = Signal(Contours)
    failed = Signal(Failure)
    """The last good results stay valid."""
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
        self._queue = RequestQueue()
        self._held: list[Job] = []
        """Jobs that the worker may still know: what they answer to are widgets, which must not go on its thread."""
        self._let_go: set[int] = set()
        self._lock = threading.Lock()
        """Of what both threads know of jobs."""
        self._where = computation.where
        self._steps = Steps(computation, self._outbox.put, self._queue)
        self._call.connect(_call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    # Called from the window's thread.

    def show(
        self, request: Request, planes: tuple[str, ...], *, dragging: bool, parts: tuple[SlicePart, ...] = ()
    ) -> None:
        """Ask for a body's surfaces, the slices on `planes`, the most wanted first; at rest for numbers and `parts`."""
        self._queue.want(request, planes, dragging, parts)

    def reload(self) -> None:
        """Load the model anew: its folders or the device changed."""
        self._queue.reload()

    def submit(self, job: Job) -> None:
        """Put a job in line; jobs run one after the other, short ones between a long one's steps, too."""
        with self._lock:
            self._held = [held for held in self._held if id(held) not in self._let_go]
            self._let_go.clear()
            self._held.append(job)
        self._queue.add(job)

    def close(self, timeout_s: float = 20.0) -> None:
        """Stop the worker: cancel its job, forget what waits, and wait for the step under way."""
        self._queue.close()
        self._outbox.close()
        self._thread.join(timeout_s)

    @property
    def is_idle(self) -> bool:
        """Whether everything asked for is done and handed over."""
        return self._queue.is_empty and self._outbox.is_empty

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
            case Refined():
                self.refined_ready.emit(delivery)
            case Cut():
                self.cut_ready.emit(delivery)
            case Contours():
                self.contours_ready.emit(delivery)
            case Numbers():
                self.numbers_ready.emit(delivery)
            case Thickness():
                self.thickness_ready.emit(delivery)
            case Rulers():
                self.rulers_ready.emit(delivery)
            case Regions():
                self.regions_ready.emit(delivery)
            case SkinMap():
                self.skin_map_ready.emit(delivery)
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
            case AllExact():
                self.exact_reached.emit()

    # On the worker's thread from here.

    def _run(self) -> None:
        while (task := self._queue.take()) is not None:
            served, task = self._serve(task), None
            self._forget(served)

    def _serve(self, task: Job | Wanted) -> int | None:
        """Do a job or compute what is wanted; return a job's number."""
        if isinstance(task, Job):
            self._do(task)
        else:
            self._steps.take(task)
        if self._computation.where != self._where:
            self._where = self._computation.where
            self._outbox.put(self._where)
        return id(task) if isinstance(task, Job) else None

    def _forget(self, job: int | None) -> None:
        """Tell that this thread knows a job no more."""
        if job is not None:
            with self._lock:
                self._let_go.add(job)

    def _let_in(self) -> None:
        """Serve one that waits, between two steps of a long job."""
        with breathing(None):
            task = self._queue.take_between()
            if task is not None:
                served, task = self._serve(task), None
                self._forget(served)

    def _do(self, job: Job) -> None:
        last = 0.0

        def progress(share: float, what: str) -> None:
            nonlocal last
            if job.cancelled or self._queue.closing:
                raise Cancelled(phrase("Cancelled: nothing was written."))
            if share >= 1.0 or time.monotonic() - last > 0.05:
                last = time.monotonic()
                self.job_progress.emit(job, share, what)
            if job.long:
                self._let_in()

        try:
            progress(0.0, job.name)
            if job.model:
                self._steps.lend(job.model, self._queue.edition)
            result = job.work(self._computation, progress)
        except Exception as error:
            failure = failure_of(error, job.name)
            answer = job.failed
            if answer is not None and not self._queue.closing:
                self._call.emit(lambda: answer(failure))
        else:
            deliver = job.done
            if deliver is not None and not self._queue.closing:
                self._call.emit(lambda: deliver(result))
        finally:
            if not self._queue.closing:
                self.job_finished.emit(job)


def _call(function: Callable[[], None]) -> None:
    function()
