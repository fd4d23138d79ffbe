"""`hit cohort`: a table of many bodies."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hit_core.axes import ANGLE_CHOICES, UP_CHOICES
from hit_core.cli.option_groups import add_model_options, add_reference, references_with_files
from hit_core.cli.parser import add_verbose, command
from hit_core.cli.subject import list_files
from hit_core.errors import InputError
from hit_core.plain_text import one_line
from hit_core.scan_choices import AXIS_VECTORS, METRES, ScanChoices

if TYPE_CHECKING:
    from hit_core.cohort import Told

__all__ = ["add_cohort", "run_cohort"]

_COHORT_EPILOG = """examples:
  hit cohort bodies/ --out study
        all bodies and scans of a folder, a row each: study/cohort.csv and .parquet, on all cores or GPUs
  hit cohort betas.csv --out study
        a table with columns id, beta_0 to beta_9, perhaps gender, age, weight; or with measures: height, waist, ...
  hit cohort amass/ --out study
        a row a subject; with --every 30, every 30th frame of each motion is a row
  hit cohort bodies/ --out study --write meshes volumes
        what `hit export` writes, for each body in a folder of its own
  hit cohort bodies/ --out study --scheduler tcp://10.0.0.5:8786
        on the workers of a running Dask scheduler

Rows are kept as they come: the same command goes on where the last one stopped. docs/cohorts.md tells of clusters, of
the files, and of outliers. Needs the packages of `pip install '.[cohort]'`.
"""
DONE, UNUSABLE = 0, 2
_LINE_EVERY_S = 30.0
"""Between lines, where no terminal shows a bar."""


def add_cohort(commands: Any) -> None:
    """Add the command `cohort`."""
    parser = command(commands, "cohort", "measure many bodies, on all cores, GPUs or a cluster", _COHORT_EPILOG)
    parser.add_argument(
        "inputs", nargs="*", type=Path, metavar="INPUT",
        help="folders, body files, scans, CSV or Parquet tables of betas or measures",
    )  # fmt: skip
    parser.add_argument("--list", type=Path, metavar="FILE", help="a text file with more inputs, a path a line")
    add_model_options(parser)
    group = parser.add_argument_group("inputs")
    group.add_argument("--every", type=int, metavar="N", help="a row for every Nth frame of motions")
    group.add_argument(
        "--up", type=str.lower, choices=UP_CHOICES, default="auto", metavar="AXIS", help="of body files: auto, y, z, -y"
    )
    group.add_argument("--angles", choices=ANGLE_CHOICES, default="auto", help="unit of rotation vectors in body files")
    group.add_argument("--unit", choices=METRES, help="of scans, default: from each scan's size")
    group.add_argument("--scan_up", choices=AXIS_VECTORS, help="the scans' axis from feet to head")
    group.add_argument("--facing", choices=AXIS_VECTORS, help="the scans' axis that the bodies look along")
    group.add_argument("--clothed", action="store_true", help="loose clothes in scans")
    add_reference(group)
    group = parser.add_argument_group("workers")
    group.add_argument(
        "--workers", type=int, metavar="N",
        help="processes on this machine, default: one a GPU, or one a core; 0: this process alone, without Dask",
    )  # fmt: skip
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a running Dask scheduler, such as tcp://10.0.0.5:8786"
    )
    group.add_argument("--chunk", type=int, metavar="N", help="bodies measured together, default: some seconds' worth")
    group = parser.add_argument_group("result")
    group.add_argument("--out", type=Path, metavar="DIR", help="folder of the table and all else")
    group.add_argument(
        "--write", nargs="+", default=[], metavar="WHAT",
        help="of each body: meshes (GLB), slices (PNG), volumes (NIfTI, 2 mm)",
    )  # fmt: skip
    add_verbose(group)
    parser.set_defaults(run="hit_core.cli.cohort:run_cohort")


def run_cohort(options: argparse.Namespace) -> int:
    """Measure the cohort, and name the files."""
    if options.out is None:
        raise InputError.about("is missing", field="--out", expected="a folder for the results")
    if options.workers is not None and (options.workers < 0 or options.scheduler):
        found = "it with --scheduler" if options.scheduler else options.workers
        raise InputError.about("is a number of processes here", field="--workers", expected="0 or more", found=found)
    _check_packages(("pyarrow",) if options.workers == 0 else ("dask", "distributed", "pyarrow"))
    from hit_core import cohort
    from hit_core.cohort.inputs import read_list

    places = [*options.inputs, *(read_list(options.list) if options.list else ())]
    scans = ScanChoices(
        unit=options.unit, up=options.scan_up, facing=options.facing, gender=options.gender, clothed=options.clothed
    )
    chosen = cohort.CohortOptions(
        cohort.ModelChoice.of(
            options.exp_name, options.gender, options.ckpt_choice, options.models_dir, options.smpl_dir
        ),
        device=options.device, up=options.up, angles=options.angles, scans=scans, every=options.every,
        products=options.write, references=references_with_files(options), chunk=options.chunk,
    )  # fmt: skip
    try:
        with _progress() as progress:
            result = cohort.run_cohort(
                places, options.out, chosen, scheduler=options.scheduler, workers=options.workers, progress=progress,
                say=_say,
            )  # fmt: skip
    except KeyboardInterrupt:
        _say(f"Rows so far are kept in {one_line(str(options.out))}: the same command goes on from there.")
        raise
    failures = f", {result.failures} {'failure' if result.failures == 1 else 'failures'} (failures.csv)"
    failures = failures if result.failures else ""
    now = f"; {result.measured} inputs now, {result.per_second:.2f} a second" if result.measured else "; none anew"
    sys.stderr.write(f"{result.rows} rows{failures}{now}.\n")
    list_files(list(result.files))
    return DONE if result.rows else UNUSABLE


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def _check_packages(names: tuple[str, ...]) -> None:
    import importlib.util

    missing = next((name for name in names if importlib.util.find_spec(name) is None), None)
    if missing is not None:
        raise InputError(
            f"`hit cohort` needs the package {missing}: run `pip install '.[cohort]'` in HIT Viewer's folder."
        )


@contextmanager
def _progress() -> "Iterator[Callable[[Told], None]]":
    """Tell rate and time left: as a bar on a terminal, elsewhere in a line now and then."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        last = time.monotonic()

        def line(told: "Told") -> None:
            nonlocal last
            if time.monotonic() - last > _LINE_EVERY_S:
                last = time.monotonic()
                sys.stderr.write(f"{told.done} of {told.total}, {_rate(told)}\n")

        yield line
        return
    columns = (TextColumn("bodies"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as bar:
        task = bar.add_task("bodies", total=None, rate="starting")
        yield lambda told: bar.update(task, total=told.total, completed=told.done, rate=_rate(told))


def _rate(told: "Told") -> str:
    left = told.seconds_left
    if left is None:
        return "found again, unchanged"
    hours, rest = divmod(round(left), 3600)
    return f"{told.per_second:.2f} a second, {hours}:{rest // 60:02}:{rest % 60:02} left"
