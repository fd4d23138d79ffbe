"""What one worker does with a chunk of inputs: reads them, measures them together, writes what is wanted of each."""

from __future__ import annotations

import math
import platform
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import torch

from ..errors import HITError, InputError
from ..model.device import choose_device
from ..plain_text import one_line
from .bodies import Found, content_digest, found_bodies
from .ledger import Outcome, Task
from .models import loaded
from .products import write_products
from .rows import Failure, Row, RowsOf
from .setup import Setup, program_version

__all__ = ["Done", "UnfitWorkerError", "measure_chunk"]

_one_at_a_time = threading.Lock()
"""A process measures one chunk at a time, whatever number of threads a cluster gives it."""


class UnfitWorkerError(HITError):
    """A worker cannot take part in the run at all: nothing that it finds would count."""


@dataclass(frozen=True)
class Done:
    """A chunk's outcomes, in its order; where they were found, and in what time."""

    outcomes: tuple[Outcome, ...]
    host: str
    device: str
    seconds: float


def measure_chunk(setup: Setup, tasks: Sequence[Task], rows_of: RowsOf) -> Done:
    """Measure a chunk of inputs.

    Raises
    ------
    UnfitWorkerError
        This process has another version of the program, or cannot load a model.
    """
    with _one_at_a_time:
        torch.set_num_threads(1)  # the same sums in the same order, wherever they are made
        device = _check(setup)
        setup, began = replace(setup, device=device), time.monotonic()
        read = [_read(task, setup) for task in tasks]
        bodies = [found for one in read for found in one.found]
        rows = _measured(bodies, setup, rows_of)
        outcomes = tuple(one.outcome(setup, rows) for one in read)
    return Done(outcomes, platform.node(), device, time.monotonic() - began)


def _check(setup: Setup) -> str:
    """Return the device, once all is as the run needs it."""
    if program_version() != setup.version:
        raise UnfitWorkerError.about(
            "has another version of HIT Viewer", file=f"worker on {platform.node()}", expected=setup.version,
            found=program_version(),
        )  # fmt: skip
    try:
        device = str(choose_device(setup.device))
        for key, record in setup.models.items():
            if loaded(setup.choice, key, device).info.sha256 != record["sha256"]:
                raise InputError.about(f"is another {record['name']} than the run's", field="model")
    except HITError as error:
        raise UnfitWorkerError(f"worker on {platform.node()}: {error}") from None
    return device


@dataclass(frozen=True)
class _Read:
    """An input and its bodies, or why there are none."""

    task: Task
    digest: str = ""
    found: tuple[Found, ...] = ()
    failure: Failure | None = None

    def outcome(self, setup: Setup, rows: dict[int, Row | Failure]) -> Outcome:
        """Put rows and failures together, and write what is wanted of each body."""
        key = self.task.source.key
        if self.failure is not None:
            return Outcome(key, self.digest, failures=(one_line(self.failure.sentence),), again=self.failure.again)
        if self.task.known is not None and self.task.known == self.digest:
            return Outcome(key, self.digest, unchanged=True)
        kept: list[dict[str, Any]] = []
        failures: list[Failure] = []
        for number, one in enumerate(self.found):
            row = rows[id(one)]
            if isinstance(row, Failure):
                failures.append(row)
                continue
            plain = ((name, _plain(value)) for name, value in {**one.told, **row}.items())
            kept.append({name: value for name, value in plain if value is not None})
            stem = self.task.source.stem + (f"_{number}" if len(self.found) > 1 else "")
            failures += [Failure(one, again=True) for one in write_products(setup, one.key, one.body, stem)]
        sentences = tuple(one_line(one.sentence) for one in failures)
        return Outcome(key, self.digest, kept, sentences, any(one.again for one in failures))


def _plain(value: Any) -> Any:
    """Return a number as Python's own, None where it is none, and text as one line."""
    if isinstance(value, str):
        return one_line(value)
    value = value.item() if isinstance(value, np.generic) else value
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _read(task: Task, setup: Setup) -> _Read:
    digest = _guarded(partial(content_digest, task.source))
    if isinstance(digest, Failure):
        return _Read(task, failure=replace(digest, again=True))
    if digest == task.known:
        return _Read(task, digest)
    found = _guarded(lambda: tuple(found_bodies(task.source, setup, digest)))
    return _Read(task, digest, failure=found) if isinstance(found, Failure) else _Read(task, digest, found)


def _measured(bodies: Sequence[Found], setup: Setup, rows_of: RowsOf) -> dict[int, Row | Failure]:
    """Measure the bodies of each model together; where that fails, each on its own."""
    rows: dict[int, Row | Failure] = {}
    for key in dict.fromkeys(found.key for found in bodies):
        model = loaded(setup.choice, key, setup.device)
        own = [found for found in bodies if found.key == key]
        whole = _guarded(partial(rows_of, model, [found.body for found in own]))
        if isinstance(whole, Failure):
            ones = [_guarded(partial(rows_of, model, [found.body])) for found in own]
            whole = [one if isinstance(one, Failure) else one[0] for one in ones]
        rows.update({id(found): row for found, row in zip(own, whole, strict=True)})
    return rows


def _guarded(act: Callable[[], Any]) -> Any:
    """Return what an act returns, or why it failed: one input never ends the others' work."""
    try:
        return act()
    except UnfitWorkerError:
        raise
    except HITError as error:
        return Failure(str(error))
    except MemoryError:
        return Failure("There is not enough memory for it.", again=True)
    except Exception as error:
        if type(error).__name__ == "OutOfMemoryError":
            return Failure("There is not enough memory on the device for it.", again=True)
        text = f"{type(error).__name__}: {error}".strip().splitlines()[0]
        return Failure(f"The program failed on it: {text[:300]}", again=True)
