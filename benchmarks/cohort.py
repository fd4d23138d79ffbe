"""A cohort on this machine: bodies a second, and that no row is lost when workers and runs are killed.

    python benchmarks/cohort.py [--bodies N] [--workers N] [--keep]

A quiet run comes first. Then, in another folder, one worker is killed when a third of the bodies are done, the run when
two thirds are, and the same command goes on; the two tables must be the same bit by bit.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil
import torch
from results import Row, keep, machine, table

from hit_core.cohort import CohortOptions, ModelChoice, Told, run_cohort

ROOT = Path(__file__).resolve().parents[1]
TABLES = ("cohort.csv", "cohort.parquet", "failures.csv")


def main() -> None:
    """Run quietly, then with kills, and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bodies", type=int, default=300)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--chunk", type=int)
    parser.add_argument("--run", nargs=2, type=Path, metavar=("TABLE", "OUT"), help=argparse.SUPPRESS)
    parser.add_argument("--keep", action="store_true", help="write the table to RESULTS.md")
    options = parser.parse_args()
    if options.run:
        run(*options.run, options.workers, options.chunk)
        return
    with tempfile.TemporaryDirectory() as folder:
        people = betas_table(Path(folder) / "people.csv", options.bodies)
        more = ["--workers", str(options.workers), *(["--chunk", str(options.chunk)] if options.chunk else [])]
        began = time.perf_counter()
        told = watched(people, Path(folder) / "quiet", more)
        seconds = time.perf_counter() - began
        killed = Path(folder) / "killed"
        watched(people, killed, more, options.bodies // 3, 2 * options.bodies // 3)
        again = watched(people, killed, more)
        same = all((killed / name).read_bytes() == (Path(folder) / "quiet" / name).read_bytes() for name in TABLES)
        memory = max(int(line.split()[3]) for line in told) / 2**20
    done, _, rate, _ = told[-1].split()
    rows = [
        Row(f"{done} bodies, {options.workers} workers", f"{float(rate):.2f} bodies/s", "", f"{seconds:.0f} s in all"),
        Row("memory of the process that hands out", f"{memory:.0f} MB", "", "at most"),
        Row(
            "one worker killed, then the run, then gone on", "the same tables" if same else "OTHER TABLES", "",
            f"{again[-1].split()[1]} of {done} measured after the kill",
        ),
    ]  # fmt: skip
    print(f"{machine(torch.device('cpu'))}\n\n{table(rows)}")
    if options.keep:
        keep("cohort", torch.device("cpu"), table(rows))
    sys.exit(0 if same else 1)


def run(people: Path, out: Path, workers: int, chunk: int | None) -> None:
    """Measure a table, and tell: inputs done, measured, a second, and this process's memory."""
    process = psutil.Process()

    def tell(told: Told) -> None:
        print(told.done, told.measured, f"{told.per_second:.3f}", process.memory_info().rss, flush=True)

    run_cohort([people], out, CohortOptions(ModelChoice.of(), chunk=chunk), workers=workers, progress=tell)


def watched(people: Path, out: Path, more: list[str], kill_worker: int = 0, kill_run: int = 0) -> list[str]:
    """Run in a process of its own; kill one of its workers and then itself at these numbers of bodies done."""
    command = [sys.executable, __file__, "--run", str(people), str(out), *more]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    lines = []
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout or ():
            lines.append(line)
            done = int(line.split()[0])
            if kill_worker and done >= kill_worker:
                kill_worker = 0
                workers = [
                    one for one in psutil.Process(process.pid).children() if "spawn_main" in " ".join(one.cmdline())
                ]
                workers[0].send_signal(signal.SIGKILL)
                print(f"killed worker {workers[0].pid} after {done}", flush=True)
            if kill_run and done >= kill_run:
                process.send_signal(signal.SIGKILL)
                print(f"killed the run after {done}", flush=True)
                break
    if process.returncode and not kill_run:
        sys.exit(f"the run ended with {process.returncode}")
    print(lines[-1].strip(), flush=True)
    return lines


def betas_table(path: Path, count: int) -> Path:
    """Write persons of both sexes with random betas."""
    rng = np.random.default_rng(0)
    betas = rng.normal(size=(count, 10)).clip(-2, 2).round(4)
    lines = ["id,gender,age," + ",".join(f"beta_{number}" for number in range(10))]
    for number, row in enumerate(betas):
        lines.append(f"p{number:06},{'mf'[number % 2]},{20 + number % 60}," + ",".join(map(str, row)))
    path.write_text("\n".join(lines))
    return path


if __name__ == "__main__":
    main()
