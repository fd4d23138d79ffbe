"""Where chunks are measured: in this process, or by Dask's workers on this machine or on a cluster."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import logging
import os
import queue
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import psutil

from ..errors import HITError, InputError
from ..plain_text import one_line
from .ledger import Task
from .rows import RowsOf
from .setup import Setup
from .work import Done, measure_chunk

__all__ = ["DaskExecutor", "Executor", "InProcess", "LocalWorkers", "Lost", "SchedulerGoneError", "local_workers"]

logger = logging.getLogger(__name__)

WORKER_BYTES = 1_500_000_000
"""What a worker needs on a processor, with both models; scans of millions of points need more."""
LARGE_GPU_BYTES = 16_000_000_000
"""On a GPU of so much memory two workers measure a quarter more: one writes rows while the other computes."""
INSTALL = "run `pip install '.[cohort]'` in HIT Viewer's folder"
_AHEAD = 2
"""Chunks that wait for each thread beside the one that it has: enough that none idles, and few."""
_LOOKED_EVERY_S = 5.0
_STARTED_WITHIN_S = 600.0
"""Within which a worker that died is replaced, however busy the machine."""
_DEATHS = 3
"""So many workers may die with a chunk before its inputs are tried one by one."""

KEPT_BYTES = 256 * 1024**2
"""So much freed memory a worker keeps for its next step."""


class SchedulerGoneError(HITError):
    """The cluster's scheduler cannot be reached any more."""


@dataclass(frozen=True)
class Lost:
    """A chunk that no worker could finish, and why."""

    sentence: str


Result = tuple[Sequence[Task], Done | Lost]


@dataclass
class InProcess:
    """This process alone, without Dask."""

    setup: Setup
    rows_of: RowsOf

    def results(self, chunks: Iterator[list[Task]]) -> Iterator[Result]:
        """Measure one chunk after the other."""
        for chunk in chunks:
            yield chunk, measure_chunk(self.setup, chunk, self.rows_of)

    def threads(self) -> int:
        """Return that one chunk is measured at once."""
        return 1

    def said(self) -> str:
        """Return where the work is done, in a sentence."""
        return "One process measures, without Dask."

    def record(self) -> dict[str, Any]:
        """Return that it was this process."""
        return {"scheduler": "none: one process", "workers": 1}


@dataclass(frozen=True)
class LocalWorkers:
    """Worker processes of this machine: how many, and the GPU of each, if they compute on GPUs."""

    count: int
    gpus: tuple[str, ...] = ()


def local_workers(device: str, wanted: int | None = None) -> LocalWorkers:
    """Return two workers for each GPU, one if it is small, or one for each core that there is memory for."""
    import torch

    if device in ("auto", "cuda") and torch.cuda.is_available():
        known = os.environ.get("CUDA_VISIBLE_DEVICES", "")
        gpus = tuple(known.split(",")) if known else tuple(map(str, range(torch.cuda.device_count())))
        large = torch.cuda.get_device_properties(0).total_memory >= LARGE_GPU_BYTES
        return LocalWorkers(wanted or (1 + large) * len(gpus), gpus)
    cores = len(psutil.Process().cpu_affinity()) if hasattr(psutil.Process, "cpu_affinity") else os.cpu_count() or 1
    fit = max(psutil.virtual_memory().available // WORKER_BYTES, 1)
    if wanted is None and fit < cores:
        logger.warning("There is memory for %d workers, fewer than the %d cores.", fit, cores)
    return LocalWorkers(wanted or min(cores, fit))


@dataclass
class _Seen:
    """When a scheduler was last looked at, its threads then, and when there last were some."""

    looked: float = -_LOOKED_EVERY_S
    threads: int = 0
    alive: float = field(default_factory=time.monotonic)


@dataclass
class DaskExecutor:
    """Dask's workers: those of a running scheduler, or a cluster of this machine's that ends with the run."""

    setup: Setup
    rows_of: RowsOf
    client: Any
    where: str
    dashboard: str = ""
    seen: _Seen = field(default_factory=_Seen)

    @classmethod
    @contextlib.contextmanager
    def opened(
        cls, setup: Setup, rows_of: RowsOf, scheduler: str | None, local: LocalWorkers | None
    ) -> Iterator[DaskExecutor]:
        """Connect to a scheduler's address, or start workers here.

        Raises
        ------
        InputError
            Dask is not installed, or nothing answers at the address.
        """
        distributed = _dask()
        with contextlib.ExitStack() as stack:
            stack.enter_context(_silenced(logging.getLogger("distributed")))
            if scheduler is None:
                cluster = stack.enter_context(_local_cluster(distributed, local or LocalWorkers(1)))
                client = stack.enter_context(distributed.Client(cluster))
                where = "local"
            else:
                try:
                    client = stack.enter_context(distributed.Client(scheduler, timeout=20))
                except (OSError, ValueError, TypeError, ImportError) as error:
                    text = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
                    raise InputError.about(
                        "no scheduler answers", field=f"--scheduler {scheduler}", expected="such as tcp://10.0.0.5:8786",
                        found=text,
                    ) from None  # fmt: skip
                where = scheduler
            yield cls(setup, rows_of, client, where, _dashboard(client, where))

    def threads(self) -> int:
        """How many chunks the workers measure at once, as last looked at."""
        return self.seen.threads

    def said(self) -> str:
        """Return where the work is done, in a sentence, and Dask's dashboard."""
        count = len(self.client.ncores())
        workers = f"{count} {'worker' if count == 1 else 'workers'}"
        where = "on this machine" if self.where == "local" else f"at {self.where}"
        board = f"dashboard: {self.dashboard}" if self.dashboard else "install bokeh for Dask's dashboard"
        return f"{workers} {where}; {board}."

    def record(self) -> dict[str, Any]:
        """Return which scheduler it was, with how many threads when it was last looked at."""
        return {"scheduler": self.where, "workers": self.seen.threads, "dashboard": self.dashboard}

    def results(self, chunks: Iterator[list[Task]]) -> Iterator[Result]:
        """Keep a few chunks for each thread under way; a worker that dies hands its chunks on to others."""
        under_way: dict[Any, list[Task]] = {}
        finished: queue.SimpleQueue[Any] = queue.SimpleQueue()

        def send(chunk: list[Task]) -> None:
            future = self.client.submit(measure_chunk, self.setup, chunk, self.rows_of, pure=False)
            under_way[future] = chunk
            future.add_done_callback(finished.put)

        while True:
            self._look(self.seen)
            while len(under_way) < (1 + _AHEAD) * max(self.threads(), 1) and (chunk := next(chunks, None)) is not None:
                send(chunk)
            if not under_way:
                return
            try:
                future = finished.get(timeout=_LOOKED_EVERY_S)
            except queue.Empty:
                continue
            chunk = under_way.pop(future)
            if future.status == "finished":
                yield chunk, future.result()
                continue
            lost = self._lost(future)
            if len(chunk) > 1:
                for task in chunk:
                    send([task])
            else:
                yield chunk, lost

    def _look(self, seen: _Seen) -> None:
        """See now and then whether the scheduler is there, and with how many threads; local workers are waited for."""
        now = time.monotonic()
        if now - seen.looked < _LOOKED_EVERY_S:
            return
        if self.client.status != "running":
            raise self._gone()
        try:
            seen.looked, seen.threads = now, sum(self.client.ncores().values())
        except (OSError, TimeoutError, asyncio.TimeoutError, RuntimeError):
            raise self._gone() from None
        if seen.threads:
            seen.alive = now
        elif self.where == "local" and now - seen.alive > _STARTED_WITHIN_S:
            raise SchedulerGoneError.about(
                "has no worker left that starts", file="this machine",
                remedy="All finished rows are kept; give the same command again, perhaps with fewer --workers",
            )  # fmt: skip

    def _gone(self) -> SchedulerGoneError:
        return SchedulerGoneError.about(
            "is gone", file=f"the scheduler {self.where}",
            remedy="All finished rows are kept; give the same command again once it runs",
        )  # fmt: skip

    def _lost(self, future: Any) -> Lost:
        """Return why a chunk could not be finished; what concerns all of them is raised."""
        from distributed import KilledWorker

        if future.cancelled() or future.status == "lost" or self.client.status != "running":
            raise self._gone()
        error = future.exception()
        if isinstance(error, HITError):
            raise error
        if isinstance(error, KilledWorker):
            return Lost("Several workers died one after the other while they measured it (too little memory?).")
        text = f"{type(error).__name__}: {error}".splitlines()[0][:300]
        return Lost(f"The workers failed on it: {text}")


Executor = InProcess | DaskExecutor


def _dashboard(client: Any, where: str) -> str:
    """Return the address of Dask's dashboard; empty where there is none."""
    there = "dashboard" in client.scheduler_info().get("services", {})
    if not there or (where == "local" and importlib.util.find_spec("bokeh") is None):
        return ""
    return str(client.dashboard_link or "")


def _dask() -> Any:
    try:
        import distributed
    except ModuleNotFoundError as error:
        raise InputError(f"`hit cohort` needs the package {error.name}: {INSTALL}.") from None
    return distributed


@contextlib.contextmanager
def _silenced(log: logging.Logger) -> Iterator[None]:
    """Let a log say nothing: workers and schedulers that die are told by what they leave undone."""
    level = log.level
    log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        log.setLevel(level)


@contextlib.contextmanager
def _local_cluster(distributed: Any, local: LocalWorkers) -> Iterator[Any]:
    """Start a scheduler in this process and worker processes of one thread each; memory is left to the system."""
    import dask

    options = {"nthreads": 1, "memory_limit": 0, "silence_logs": logging.CRITICAL, "dashboard": False}
    workers = {
        number: {
            "cls": distributed.Nanny,
            "options": {
                **options,
                "env": {"CUDA_VISIBLE_DEVICES": local.gpus[number % len(local.gpus)]} if local.gpus else {},
            },
        }
        for number in range(local.count)
    }
    scheduler = {"cls": distributed.Scheduler, "options": {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}}
    settings = {
        # Dask lets workers give freed memory back at once, and have it made anew at the next step: half of the time.
        "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": KEPT_BYTES,
        "distributed.nanny.pre-spawn-environ.MALLOC_MMAP_THRESHOLD_": KEPT_BYTES,
        "distributed.scheduler.allowed-failures": _DEATHS,
        "distributed.deploy.lost-worker-timeout": f"{_STARTED_WITHIN_S} s",
    }
    with dask.config.set(settings):
        try:
            cluster = distributed.SpecCluster(workers=workers, scheduler=scheduler, silence_logs=logging.CRITICAL)
        except (OSError, RuntimeError) as error:  # no loopback, no free port, no new processes
            why = one_line(str(error))
            raise HITError(f"Worker processes could not be started ({why}); without them: --workers 0") from error
        with cluster:
            yield cluster
