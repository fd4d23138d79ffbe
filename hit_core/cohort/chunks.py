"""The inputs that wait, chunk by chunk, and what became of them: kept on disk before the next is looked at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .executors import Executor, Lost
from .ledger import Ledger, Outcome, Task
from .work import Done

__all__ = ["LARGEST_CHUNK", "Pace", "Told", "Work"]

LARGEST_CHUNK, FIRST_CHUNK = 512, 2
WANTED_S = 10.0
"""Of a chunk: no more is lost with a worker, and handing out is little beside it."""
_SHARES = 2
"""At least so many chunks for each thread, where there are few inputs."""
_LOOKED_AT = 256


@dataclass(frozen=True)
class Told:
    """How far a run is: inputs done of all, those of them that this run measured, and the seconds it took."""

    done: int
    total: int
    measured: int
    seconds: float

    @property
    def per_second(self) -> float:
        """Inputs a second, of this run."""
        return self.measured / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """At this rate; None before there is one."""
        return (self.total - self.done) / self.per_second if self.measured else None


@dataclass
class Pace:
    """How many inputs are measured together: a given number, or as many as take some seconds, by those before."""

    given: int | None = None
    _each_s: list[float] = field(default_factory=list)

    def learn(self, done: Done) -> None:
        """Take the time of a chunk."""
        self._each_s = [*self._each_s, done.seconds / max(len(done.outcomes), 1)][-8:]

    def size(self, left: int, threads: int) -> int:
        """Return the size of the next chunk, with so many inputs left for so many threads."""
        if self.given is not None:
            return self.given
        each = sum(self._each_s) / len(self._each_s) if self._each_s else WANTED_S / FIRST_CHUNK
        share = left // (_SHARES * max(threads, 1))
        return max(1, min(LARGEST_CHUNK, share, int(WANTED_S / max(each, 1e-6))))


class Work:
    """All inputs of a ledger, measured by an executor."""

    def __init__(self, ledger: Ledger, pace: Pace, progress: Callable[[Told], None]) -> None:
        self._ledger, self._pace, self._progress = ledger, pace, progress
        self._total, self._done, self.measured = ledger.planned(), 0, 0
        self.workers: set[str] = set()

    def is_left(self) -> bool:
        """Whether there is anything that a worker must look at."""
        pages = (self._ledger.tasks(first, _LOOKED_AT) for first in range(0, self._total, _LOOKED_AT))
        return any(self._waiting(page) for page in pages)

    def _waiting(self, tasks: list[Task]) -> list[Task]:
        """Leave out what is known, and keep what could not be read as failures."""
        waiting = [task for task in tasks if not _is_known(task)]
        unread = [task for task in waiting if task.source.kind == "nothing"]
        if unread:
            self._ledger.store(Outcome(o.source.key, o.source.key, failures=(o.source.problem,)) for o in unread)
        return [task for task in waiting if task.source.kind != "nothing"]

    def _chunks(self, executor: Executor) -> Iterator[list[Task]]:
        first = 0
        while first < self._total:
            size = self._pace.size(self._total - first, executor.threads())
            waiting = self._waiting(self._ledger.tasks(first, size))
            self._done += min(size, self._total - first) - len(waiting)
            first += size
            if waiting:
                yield waiting

    def done_by(self, executor: Executor) -> None:
        """Have all that waits measured."""
        began = time.monotonic()
        for chunk, found in executor.results(self._chunks(executor)):
            if isinstance(found, Lost):
                self._ledger.store(Outcome(o.source.key, failures=(found.sentence,), again=True) for o in chunk)
            else:
                self._ledger.store(found.outcomes)
                self._pace.learn(found)
                self.workers.add(f"{found.host} {found.device}")
                self.measured += sum(not one.unchanged for one in found.outcomes)
            self._done += len(chunk)
            self._progress(Told(self._done, self._total, self.measured, time.monotonic() - began))


def _is_known(task: Task) -> bool:
    """Whether rows of a table are stored: their key tells their content; files are looked at by a worker."""
    return task.known is not None and task.known == task.source.key
