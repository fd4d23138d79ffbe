"""The table of one benchmark run, and its place in RESULTS.md."""

import datetime
import os
import platform
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import torch

RESULTS = Path(__file__).with_name("RESULTS.md")
TITLE = """# Benchmarks

The last run of each script, as it printed it. Times are medians of repeated runs in one process.
"""


@dataclass(frozen=True)
class Row:
    """One line: what was measured, the figure, what it must reach, and how that compares."""

    what: str
    value: str
    target: str = ""
    note: str = ""


def milliseconds(step: Callable[[int], object], device: torch.device, repeats: int, warm_up: int = 2) -> float:
    """Median time of `step(number)`; a GPU is waited for."""
    times = []
    for number in range(warm_up + repeats):
        synchronise(device)
        start = perf_counter()
        step(number)
        synchronise(device)
        times.append(1000 * (perf_counter() - start))
    return sorted(times[warm_up:])[repeats // 2]


def synchronise(device: torch.device) -> None:
    """Wait until the device has finished."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def machine(device: torch.device) -> str:
    """The machine, in words."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    busy = f", load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{platform.machine()} CPU, {cores} cores, {torch.get_num_threads()} threads{busy}"


def table(rows: Iterable[Row]) -> str:
    """Markdown table."""
    lines = ["| what | measured | must reach | notes |", "|---|---|---|---|"]
    return "\n".join(lines + [f"| {row.what} | {row.value} | {row.target} | {row.note} |" for row in rows])


def keep(section: str, device: torch.device, text: str) -> None:
    """Put `text` into RESULTS.md in place of this section's last one for this kind of device."""
    heading = f"## {section}, {device.type}"
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    block = f"{heading}\n\n{machine(device)}, torch {torch.__version__}, {today}\n\n{text}\n"
    content = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else TITLE
    parts = [part for part in re.split(r"(?m)^(?=## )", content) if not part.startswith(f"{heading}\n")]
    RESULTS.write_text("\n\n".join(part.rstrip() for part in [*parts, block]) + "\n", encoding="utf-8")
