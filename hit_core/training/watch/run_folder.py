"""Trainings as other programs see them, by the files in their folders: light, without torch and lightning."""

import contextlib
import math
import signal
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...containers.json_files import parse_json
from ...containers.yaml_files import read_yaml
from ...machine.processes import file_is_locked, process_runs, signal_name
from ...phrases import phrase
from .supervisor import CONSOLE_FILE, LAUNCH_FILE, STOP_FILE

__all__ = [
    "ALIVE",
    "Run",
    "ask",
    "checkpoints",
    "flatten",
    "is_run",
    "list_runs",
    "newest_checkpoint",
    "read_options",
    "read_run",
    "tail",
]

ALIVE = ("preparing", "starting", "running", "pausing", "paused", "stopping")
REPORTED = ("running", "paused", "stopping")
"""What a training that lives says of itself in progress.json."""
ENDED = ("finished", "stopped", "failed")
BAD_INPUT, INTERRUPTED = 2, (130, -signal.SIGTERM, int(signal.SIGTERM))
"""Exit codes of `hit`, and of one that was asked to end before it could listen (Windows knows no negative ones)."""
FRESH_S = 15.0
"""A living training may be silent for longer than this: then its lock tells whether it lives."""
PROGRESS_FILE, LOG_FILE, PAUSE_FILE = "progress.json", "train.log", "pause"
_MAX_JSON = 1 << 20


@dataclass(frozen=True)
class Run:
    """How a training stands.

    `state` is one of `ALIVE`, "stopped" (asked to), "finished", "failed" (it says why) or "killed" (it could not say).
    `made` and `wanted` count phantom subjects while they are prepared. `message` is one sentence on how it ended.
    `launched` and `updated` are times in seconds: of the start from the window (0: none), and of the last sign of life.
    """

    folder: Path
    state: str
    epoch: int | None = None
    max_epochs: int | None = None
    step: int | None = None
    seconds_left: float | None = None
    made: int = 0
    wanted: int = 0
    metrics: Mapping[str, float] = field(default_factory=dict)
    best_score: float | None = None
    message: str = ""
    pid: int = 0
    command: tuple[str, ...] = ()
    updated: float = 0.0
    launched: float = 0.0
    has_checkpoint: bool = False

    @property
    def name(self) -> str:
        """Name of the training."""
        return self.folder.name

    @property
    def alive(self) -> bool:
        """Whether a process works on it."""
        return self.state in ALIVE

    @property
    def share(self) -> float:
        """Share of the work that is done, 0 to 1."""
        if self.state == "preparing":
            return self.made / self.wanted if self.wanted else 0.0
        return min(1.0, (self.epoch or 0) / self.max_epochs) if self.max_epochs else 0.0


def is_run(folder: Path) -> bool:
    """Whether a folder is one of a training, and not only of a model."""
    return any((folder / name).is_file() for name in (PROGRESS_FILE, LAUNCH_FILE, LOG_FILE))


def list_runs(bases: Iterable[Path]) -> list[Path]:
    """Folders of all trainings in some folders, each once."""
    found: dict[Path, None] = {}
    for base in bases:
        with contextlib.suppress(OSError):
            for folder in sorted(base.iterdir()):
                if is_run(folder):
                    found[folder] = None
    return list(found)


def read_run(folder: Path) -> Run:
    """How the training in `folder` stands, from its files and its processes; files may be missing or damaged."""
    progress, launched = _read(folder / PROGRESS_FILE), _read(folder / LAUNCH_FILE)
    begun, said = _number(launched.get("time")), _number(progress.get("time"))
    newer = bool(progress) and said >= begun
    if "exit_code" in launched and said <= _number(launched.get("ended")):
        state, message = _ended(folder, launched, progress if newer else {})
    elif launched and not newer:
        state, message = _launching(folder, launched)
    else:
        state, message = _reported(folder, progress, launched)
    shown = progress if newer or state not in ("preparing", "starting") else {}
    return Run(
        folder,
        state,
        epoch=_whole(shown.get("epoch")),
        max_epochs=_whole(shown.get("max_epochs")),
        step=_whole(shown.get("step")),
        seconds_left=_number(shown["seconds_left"]) if shown.get("seconds_left") and state in REPORTED else None,
        made=_count_subjects(launched) if state == "preparing" else 0,
        wanted=_whole(launched.get("subjects")) or 0,
        metrics=_numbers(shown.get("metrics")),
        best_score=_number(shown["best_score"]) if shown.get("best_score") is not None else None,
        message=message,
        pid=_whole((progress if newer else launched).get("pid")) or 0,
        command=_train_command(launched),
        updated=max(begun, said),
        launched=begun,
        has_checkpoint=newest_checkpoint(folder) is not None,
    )


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _launching(folder: Path, launched: Mapping[str, Any]) -> tuple[str, str]:
    """A training that has been started and has not said anything itself yet."""
    pids = [_whole(launched.get(name)) or 0 for name in ("supervisor", "pid")]
    young = time.time() - _number(launched.get("time")) < FRESH_S
    written = _written_at(folder / LAUNCH_FILE)
    if not any(process_runs(pid, written) for pid in pids) and not (young and not any(pids)):
        return "killed", _gone(pids[1])
    first_of_two = len(launched.get("commands", ())) > 1 and not launched.get("step")
    return ("stopping" if (folder / STOP_FILE).exists() else "preparing" if first_of_two else "starting"), ""


def _reported(folder: Path, progress: Mapping[str, Any], launched: Mapping[str, Any]) -> tuple[str, str]:
    """A training that says of itself how it stands."""
    state = str(progress.get("state", "killed"))
    if state not in REPORTED:
        return (state, _message(progress)) if state in ENDED else ("killed", "")
    number = _whole(progress.get("pid")) or 0
    silent = time.time() - _number(progress.get("time")) > FRESH_S
    if not process_runs(number, _number(progress.get("time"))) or (silent and not file_is_locked(folder / ".lock")):
        supervisor = _whole(launched.get("supervisor")) or 0
        if "exit_code" not in launched and process_runs(supervisor, _written_at(folder / LAUNCH_FILE)) and not silent:
            return state, ""  # it has just ended; how, will be written down in a moment
        return "killed", _gone(number)
    if state == "running" and (folder / STOP_FILE).exists():
        return "stopping", ""
    paused = (folder / PAUSE_FILE).exists()
    if state == "running" and paused:
        return "pausing", ""
    return ("running" if state == "paused" and not paused else state), ""


def _ended(folder: Path, launched: Mapping[str, Any], progress: Mapping[str, Any]) -> tuple[str, str]:
    """A training whose exit code is known."""
    code = _whole(launched["exit_code"]) or 0
    state = str(progress.get("state", ""))
    lines = [line for line in tail(folder / CONSOLE_FILE).splitlines() if line.strip()]
    errors = [line.partition("error: ")[2] for line in lines if line.startswith("error: ")]
    if state in ENDED:  # what went wrong in the program itself, or after the training, the console tells best
        told = code not in (0, BAD_INPUT, *INTERRUPTED) and bool(errors)
        return state, errors[-1] if told else _message(progress)
    if (folder / STOP_FILE).exists() and code in (0, *INTERRUPTED):
        return "stopped", ""
    if signal_name(code):
        return "killed", _killed(signal_name(code), _what_is_kept(folder))
    if errors:
        return "failed", errors[-1]
    if not code and not progress:
        return "stopped", ""
    if not lines:
        return "failed", phrase("The process ended with exit code {code}.", code=code)
    said = phrase("The process ended with exit code {code}. Its last line: {line}", code=code, line=lines[-1].strip())
    return "failed", said


def _message(progress: Mapping[str, Any]) -> str:
    """What a failed training says of its end: the first line, for the rest is details."""
    lines = str(progress.get("message", "")).strip().splitlines()
    return lines[0] if lines and progress.get("state") == "failed" else ""


def _killed(signal: str, kept: str) -> str:
    if signal == "SIGKILL":
        return phrase("The process was ended by SIGKILL (perhaps by the system, for lack of memory). {kept}", kept=kept)
    return phrase("The process was ended by {signal}. {kept}", signal=signal, kept=kept)


def _what_is_kept(folder: Path) -> str:
    kept = (folder / "ckpts" / "last.ckpt").is_file()
    if kept:
        return phrase("Start it again to go on from its last checkpoint.")
    return phrase("No checkpoint had been written yet.")


def _gone(number: int) -> str:
    if not number:
        return phrase("Its process is gone and did not say why: it was killed, or the computer stopped.")
    return phrase(
        "Its process {number} is gone and did not say why: it was killed, or the computer stopped.", number=number
    )


def _train_command(launched: Mapping[str, Any]) -> tuple[str, ...]:
    commands = launched.get("commands")
    last = commands[-1] if isinstance(commands, list) and commands else ()
    return tuple(str(word) for word in last) if isinstance(last, (list, tuple)) else ()


def _count_subjects(launched: Mapping[str, Any]) -> int:
    folder = launched.get("subjects_folder")
    return len(list(Path(folder).glob("*/*.gz"))) if isinstance(folder, str) else 0


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as stream:
            content = parse_json(stream.read(_MAX_JSON))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _number(value: Any) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return 0.0
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, (int, float)) and value == value and abs(value) < 1e15 else None


def _numbers(value: Any) -> dict[str, float]:
    entries = value.items() if isinstance(value, dict) else ()
    return {str(name): _number(number) for name, number in entries if isinstance(number, (int, float))}


def tail(path: Path, size: int = 1 << 14) -> str:
    """End of a text file, from the beginning of a line; empty if it cannot be read."""
    try:
        with path.open("rb") as stream:
            length = stream.seek(0, 2)
            stream.seek(max(0, length - size))
            data = stream.read(size)
    except OSError:
        return ""
    if length > size:
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


def checkpoints(folder: Path) -> list[Path]:
    """Checkpoint files, the newest first."""
    dated = []
    for path in (folder / "ckpts").glob("*.ckpt"):
        with contextlib.suppress(OSError):  # the former best has just gone
            dated.append((path.stat().st_mtime_ns, path))
    return [path for _, path in sorted(dated, reverse=True)]


def newest_checkpoint(folder: Path) -> Path | None:
    """The checkpoint written last, if there is one."""
    return next(iter(checkpoints(folder)), None)


def ask(folder: Path, what: str, wanted: bool = True) -> None:
    """Ask a training to "pause" or "stop", or take the request back."""
    path = folder / what
    if wanted:
        path.touch()
    else:
        path.unlink(missing_ok=True)


def read_options(folder: Path) -> dict[str, Any]:
    """Options of a training by dotted name, from its config.yaml; empty if there is none yet."""
    try:
        config = read_yaml(folder / "config.yaml")
    except (OSError, ValueError):
        return {}
    return flatten(config) if isinstance(config, dict) else {}


def flatten(config: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Leaves by dotted name."""
    leaves: dict[str, Any] = {}
    for name, value in config.items():
        if isinstance(value, Mapping) and value:
            leaves.update(flatten(value, f"{prefix}{name}."))
        else:
            leaves[f"{prefix}{name}"] = value
    return leaves
