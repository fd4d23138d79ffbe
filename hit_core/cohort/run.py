"""Measures a cohort: plans its inputs, has them measured chunk by chunk, keeps each row, and writes the files."""

from __future__ import annotations

import contextlib
import itertools
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..atomic import check_writable
from ..errors import InputError
from ..model.device import choose_device
from ..scan_choices import ScanChoices
from ..surfaces.bake import bake
from ..writers.records import PHANTOM_NOTICE, program_versions, save_record
from .columns import COMPARED, cohort_columns
from .executors import DaskExecutor, Executor, InProcess, Lost, local_workers
from .inputs import Inputs
from .ledger import Ledger, Outcome, Task
from .models import ModelChoice, loaded, model_record
from .outliers import RULE, find_outliers
from .results import (
    CODEBOOK,
    FAILURES,
    OUTLIERS,
    TABLE,
    TABLE_PARQUET,
    write_codebook,
    write_failures,
    write_outliers,
    write_tables,
)
from .rows import RowsOf, rows_of
from .setup import PRODUCTS, Setup, program_version
from .sheet import SHEET, write_sheet
from .sources import file_sha256

__all__ = ["CHUNK", "LEDGER", "RECORD", "CohortOptions", "CohortResult", "Told", "run_cohort"]

logger = logging.getLogger(__name__)

LEDGER, RECORD = "rows.sqlite", "run.json"
CHUNK = 32
"""Inputs that a worker measures together."""
_KEPT_RUNS = 50


@dataclass(frozen=True)
class CohortOptions:
    """What a user chooses.

    Attributes
    ----------
    choice : ModelChoice
        Which models measure.
    device, up, angles : str
        As of `hit_core.load_model` and `hit_core.load_body`.
    scans : ScanChoices
        What is known of scans.
    every : int | None
        Every nth frame of motions is a row; None: a row a file, of AMASS a row a subject.
    products : Sequence[str]
        What is written of each body: "meshes", "slices", "volumes".
    references : Mapping[str, tuple]
        A user's own tables of percentiles by measure, each with its file.
    chunk : int
        Inputs that a worker measures together.
    """

    choice: ModelChoice
    device: str = "auto"
    up: str = "auto"
    angles: str = "auto"
    scans: ScanChoices = field(default_factory=ScanChoices)
    every: int | None = None
    products: Sequence[str] = ()
    references: Mapping[str, tuple[Any, Path]] = field(default_factory=dict)
    chunk: int = CHUNK


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


@dataclass(frozen=True)
class CohortResult:
    """What a run came to: rows and failures in all, inputs that this run measured, its rate, and the files."""

    rows: int
    failures: int
    measured: int
    per_second: float
    files: tuple[Path, ...]


def run_cohort(
    places: Sequence[Path],
    out: Path,
    options: CohortOptions,
    *,
    scheduler: str | None = None,
    workers: int | None = None,
    progress: Callable[[Told], None] = lambda told: None,
    rows_of: RowsOf = rows_of,
) -> CohortResult:
    """Measure all bodies of files, folders and tables; write a table and what belongs to it into `out`.

    Rows that a run before found in `out` are kept where input, model, options and version are the same.

    Parameters
    ----------
    places : Sequence[Path]
        Files and folders.
    out : Path
        Folder of the results.
    options : CohortOptions
        What is wanted.
    scheduler : str | None
        Address of a running Dask scheduler; default: workers on this machine.
    workers : int | None
        How many on this machine; default: one a GPU or core; 0: this process alone, without Dask.
    progress : Callable
        Told how far it is after each chunk.
    rows_of : RowsOf
        Measures bodies.

    Raises
    ------
    InputError
        There is no input, or something asked for is not known.
    OutputError
        `out` cannot be written; all rows so far are kept.
    SchedulerGoneError
        The scheduler went away; all rows so far are kept.
    """
    _check(places, options)
    inputs = Inputs(places, options.every, options.angles, out)
    inputs.check()
    if next(replace(inputs, left_out=Counter()).sources(), None) is None:
        expected = "files as docs/bodies.md and docs/scans.md name"
        raise InputError.about("holds no body, scan or table", file=places[0], expected=expected)
    check_writable(out)
    setup = _setup(options, out, scheduler is None)
    with contextlib.closing(Ledger(out / LEDGER, setup.digest)) as ledger:
        twice = ledger.plan(inputs.sources())
        _tell_inputs(inputs, twice)
        began, started = time.monotonic(), datetime.now(timezone.utc).isoformat(timespec="seconds")
        work = _Work(ledger, options.chunk, progress)
        where: dict[str, Any] = {}
        if work.is_left():
            with _executor(setup, rows_of, scheduler, workers) as executor:
                work.done_by(executor)
                where = executor.record()
        seconds = time.monotonic() - began
        run = {
            "started": started, "seconds": round(seconds, 1), "inputs_measured": work.measured,
            "inputs_per_s": round(work.measured / seconds, 3), **where, "workers_seen": sorted(work.workers),
        }  # fmt: skip
        runs = [*(ledger.told("runs") or []), run][-_KEPT_RUNS:]
        ledger.tell("runs", runs)
        return _written(ledger, out, setup, inputs, runs)


def _check(places: Sequence[Path], options: CohortOptions) -> None:
    if not places:
        raise InputError.about("is missing", field="INPUT", expected="a folder, files, or a table")
    for product in options.products:
        if product not in PRODUCTS:
            raise InputError.about("is unknown", field="--write", expected=", ".join(PRODUCTS), found=product)
    for name, value in (("--chunk", options.chunk), ("--every", options.every)):
        if value is not None and value < 1:
            raise InputError.about("is too small", field=name, expected="1 or more", found=value)


def _setup(options: CohortOptions, out: Path, here: bool) -> Setup:
    """Load each model once to know it, and extract surfaces, which workers `here` then find in the cache."""
    models = {}
    for key, _ in options.choice.by_gender:
        model = loaded(options.choice, key, "cpu")
        models[key] = model_record(model)
        if here and choose_device(options.device).type == "cpu":
            bake(model, None, "display")
    digests = {name: file_sha256(file) for name, (_, file) in options.references.items()}
    return Setup(
        options.choice, models, program_version(), options.device, options.up, options.angles, options.scans,
        tuple(name for name in PRODUCTS if name in options.products), str(out.resolve()),
        {name: reference for name, (reference, _) in options.references.items()}, digests,
    )  # fmt: skip


def _tell_inputs(inputs: Inputs, twice: int) -> None:
    for what, count in inputs.left_out.items():
        logger.warning("Left out: %d %s.", count, what)
    if twice:
        logger.warning("%d inputs came twice and count once.", twice)


@contextlib.contextmanager
def _executor(setup: Setup, rows_of: RowsOf, scheduler: str | None, workers: int | None) -> Iterator[Executor]:
    if workers == 0 and scheduler is None:
        yield InProcess(setup, rows_of)
        return
    local = local_workers(setup.device, workers) if scheduler is None else None
    with DaskExecutor.opened(setup, rows_of, scheduler, local) as executor:
        if executor.dashboard:
            logger.warning("Dask's dashboard: %s", executor.dashboard)
        yield executor


class _Work:
    """All chunks of a cohort: which wait, and what became of them, kept before the next is looked at."""

    def __init__(self, ledger: Ledger, size: int, progress: Callable[[Told], None]) -> None:
        self._ledger, self._progress = ledger, progress
        self._total, self._done, self.measured = ledger.planned(), 0, 0
        self.workers: set[str] = set()
        self._began = time.monotonic()
        self._waiting = self._chunks(size)

    def is_left(self) -> bool:
        """Whether there is anything to be done that a worker must look at."""
        first = next(self._waiting, None)
        if first is not None:
            self._waiting = itertools.chain([first], self._waiting)
        return first is not None

    def _chunks(self, size: int) -> Iterator[list[Task]]:
        for chunk in self._ledger.chunks(size):
            waiting = [task for task in chunk if not _is_known(task)]
            unread = [task for task in waiting if task.source.kind == "nothing"]
            self._ledger.store(Outcome(o.source.key, o.source.key, failures=(o.source.problem,)) for o in unread)
            left = [task for task in waiting if task.source.kind != "nothing"]
            self._done += len(chunk) - len(left)
            if left:
                yield left

    def done_by(self, executor: Executor) -> None:
        """Have all that waits measured."""
        for chunk, found in executor.results(self._waiting):
            if isinstance(found, Lost):
                self._ledger.store(Outcome(o.source.key, failures=(found.sentence,), again=True) for o in chunk)
            else:
                self._ledger.store(found.outcomes)
                self.workers.add(f"{found.host} {found.device}")
                self.measured += sum(not one.unchanged for one in found.outcomes)
            self._done += len(chunk)
            self._progress(Told(self._done, self._total, self.measured, time.monotonic() - self._began))


def _is_known(task: Task) -> bool:
    """Whether rows of a table are stored: their key tells their content; files are looked at by a worker."""
    return task.known is not None and task.known == task.source.key


def _written(
    ledger: Ledger, out: Path, setup: Setup, inputs: Inputs, runs: Sequence[Mapping[str, Any]]
) -> CohortResult:
    columns = cohort_columns(ledger.holds("scan"), setup.references)
    rows = write_tables(ledger, out, columns)
    failures = write_failures(ledger, out)
    write_codebook(out, columns)
    outliers = find_outliers(out / TABLE_PARQUET, COMPARED)
    write_outliers(ledger, out, outliers)
    models = [loaded(setup.choice, key, "cpu") for key in setup.models]
    phantom = any(model.info.is_phantom for model in models)
    units = {column.name: column.unit for column in columns}
    write_sheet(ledger, out, outliers, {model.info.name: model.body_model for model in models}, units, phantom)
    names = (TABLE, TABLE_PARQUET, FAILURES, OUTLIERS, CODEBOOK, SHEET)
    record = {
        "format": "hit-cohort",
        "version": 1,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "inputs": [str(place) for place in inputs.places],
        "every": inputs.every,
        "left_out": dict(inputs.left_out),
        "planned": ledger.planned(),
        "rows": rows,
        "failures": failures,
        "bodies_with_outliers": len(outliers),
        "outlier_rule": RULE,
        "models": list(setup.models.values()),
        "options": setup.options(),
        "setup_sha256": setup.digest,
        "versions": program_versions(("dask", "distributed", "pyarrow")),
        "runs": list(runs),
        "files_sha256": {name: file_sha256(out / name) for name in names},
        **({"notice": PHANTOM_NOTICE} if phantom else {}),
    }
    save_record(record, out / RECORD)
    last = runs[-1]
    files = tuple(out / name for name in (*names, RECORD))
    return CohortResult(rows, failures, last["inputs_measured"], last["inputs_per_s"], files)
