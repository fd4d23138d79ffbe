"""What waits for the worker, and what it is given first: jobs, in the order they came, then the newest request.

A request replaces the one before it, started or not. Long jobs wait for each other; while one runs, short jobs and
requests are taken between its steps.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import replace

from hit_viewer.worker.jobs import Job
from hit_viewer.worker.requests import Request, SlicePart, Wanted

__all__ = ["RequestQueue"]

REST_S = 0.3
"""A drag that pauses this long gets its exact result although the button is still down."""


class RequestQueue:
    """Filled by the window's thread, emptied by the worker's."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._long_jobs: deque[Job] = deque()
        self._wanted: Wanted | None = None
        self._not_before_s = 0.0
        """When what is wanted may be taken, on the monotonic clock."""
        self._served: Wanted | None = None
        self._edition = 0
        self._waiting = False
        self._closing = False

    # Called from the window's thread.

    def want(self, request: Request, planes: tuple[str, ...], dragging: bool, parts: tuple[SlicePart, ...]) -> None:
        """Replace what is wanted."""
        with self._changed:
            self._wanted = Wanted(request, planes, dragging, self._edition, parts)
            self._not_before_s = 0.0
            self._changed.notify()

    def reload(self) -> None:
        """Let models be loaded anew, and what is wanted be computed with them."""
        with self._changed:
            self._edition += 1
            if self._wanted is not None:
                self._wanted = replace(self._wanted, edition=self._edition)
            self._changed.notify()

    def add(self, job: Job) -> None:
        """Put a job in line."""
        with self._changed:
            (self._long_jobs if job.long else self._jobs).append(job)
            self._changed.notify()

    def close(self) -> None:
        """Forget what waits, and give nothing any more."""
        with self._changed:
            self._closing = True
            self._jobs.clear()
            self._long_jobs.clear()
            self._changed.notify()

    @property
    def is_waiting(self) -> bool:
        """Whether the worker waits for something to do."""
        return self._waiting

    @property
    def is_empty(self) -> bool:
        """Whether the worker has done everything, and waits."""
        with self._changed:
            return self._waiting and not self._jobs and not self._long_jobs and self._served is self._wanted

    # Called from the worker's thread.

    def take(self) -> Job | Wanted | None:
        """Wait for something to do; None at the end."""
        with self._changed:
            self._waiting = True
            while not self._closing and (task := self._next(self._jobs or self._long_jobs)) is None:
                resting = self._wanted is not self._served
                self._changed.wait(max(self._not_before_s - time.monotonic(), 0.0) if resting else None)
            self._waiting = False
            return None if self._closing else task

    def take_between(self) -> Job | Wanted | None:
        """What is to be done between two steps of a long job; None if there is nothing."""
        with self._changed:
            return None if self._closing else self._next(self._jobs)

    def _next(self, jobs: deque[Job]) -> Job | Wanted | None:
        if jobs:
            return jobs.popleft()
        if self._wanted is self._served or time.monotonic() < self._not_before_s:
            return None
        self._served = self._wanted
        return self._served

    @property
    def edition(self) -> int:
        """How often models were to be loaded anew."""
        return self._edition

    @property
    def newest(self) -> Wanted | None:
        """What is wanted now."""
        return self._wanted

    @property
    def closing(self) -> bool:
        """Whether nothing is wanted any more."""
        return self._closing

    def superseded(self, wanted: Wanted) -> bool:
        """Whether something newer is wanted."""
        with self._changed:
            return self._closing or self._wanted is not wanted

    def let_rest(self, wanted: Wanted) -> None:
        """Let the same be wanted exactly in a moment, unless something newer is: the drag pauses then."""
        with self._changed:
            if self._wanted is wanted:
                self._wanted = replace(wanted, dragging=False)
                self._not_before_s = time.monotonic() + REST_S
