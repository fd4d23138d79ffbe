"""Measures a cohort: plans its inputs, has them measured chunk by chunk, keeps each row, and writes the files."""

from __future__ import annotations

import contextlib
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..atomic import check_writable
from ..containers.file_hashes import file_sha256
from ..errors import InputError
from ..model.device import choose_device
from ..scan_choices import ScanChoices
from ..surfaces.bake import bake
from ..writers.records import PHANTOM_NOTICE, program_versions, save_record
from .chunks import Pace, Told, Work
from .columns import COMPARED, cohort_columns
from .executors import DaskExecutor, Executor, InProcess, local_workers
from .inputs import Inputs
from .ledger import Ledger
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

__all__ = ["LEDGER", "RECORD", "CohortOptions", "CohortResult", "run_cohort"]

logger = logging.getLogger(__name__)

LEDGER, RECORD = "rows.sqlite", "run.json"
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
    chunk : int | None
        Inputs that a worker measures together; default: up to 32, as many as take some seconds.
    """

    choice: ModelChoice
    device: str = "auto"
    up: str = "auto"
    angles: str = "auto"
    scans: ScanChoices = field(default_factory=ScanChoices)
    every: int | None = None
    products: Sequence[str] = ()
    references: Mapping[str, tuple[Any, Path]] = field(default_factory=dict)
    chunk: int | None = None


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
    say: Callable[[str], None] = logger.info,
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
    say : Callable
        Told where the work is done, in sentences.
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
        work = Work(ledger, Pace(options.chunk), progress)
        where: dict[str, Any] = {}
        if work.is_left():
            with _executor(setup, rows_of, scheduler, workers) as executor:
                say(executor.said())
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
        yield executor


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
