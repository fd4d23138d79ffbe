"""Reads every file of a folder with the reader that its name begins with; says on a line each what came of it.

Run in a process of its own, so that a crash, a hang or a swallowed gigabyte ends this process and not the tests. An
audit hook sees whatever a file might make a reader do: start a program, open a connection, write a file.
"""

import logging
import os
import re
import resource
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from hit_core.body.files import load_body, load_sequence
from hit_core.body.smpl_files import load_smpl_arrays
from hit_core.containers.json_files import parse_json
from hit_core.errors import HITError
from hit_core.model.checkpoint import read_checkpoint, read_config
from hit_core.model.library import _inspect
from hit_core.settings import load_settings
from hit_core.surfaces import storage
from hit_core.training.data.subjects import read_subject
from hit_core.training.runs.callbacks import read_progress
from hit_core.training.watch.metrics_csv import RunMetrics, best_values
from hit_core.training.watch.run_folder import read_options, read_run
from hit_core.writers.pictures import read_picture_record
from hit_viewer.document.session_files import open_any
from hit_viewer.document.state import ViewerState
from hit_viewer.widgets.shape_presets import PresetsButton

FORBIDDEN = ("os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.remove", "os.rename",
             "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.chmod", "subprocess.Popen", "socket.connect",
             "socket.bind", "shutil.rmtree", "pty.spawn", "urllib.Request")  # fmt: skip
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
done: list[str] = []
STATUS, RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def begin_peak() -> None:
    """Count the peak of memory from here on, where the system can."""
    if RESET.exists():
        RESET.write_text("5")


def peak_kb() -> int:
    """Resident memory at most. Linux tells a process its parent's peak as `ru_maxrss`, so that is not asked there."""
    if not STATUS.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = re.search(r"VmHWM:\s+(\d+)", STATUS.read_text())
    return int(found.group(1)) if found else 0


def is_lock(path: object) -> bool:
    """Whether this is a training's lock, which is opened to see whether the training holds it."""
    return str(path).endswith(".lock")


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what no reader may do."""
    if event in FORBIDDEN:
        done.append(event)
    elif event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITES and not is_lock(arguments[0]):
        done.append(f"writes {arguments[0]}")


def read_surfaces(path: Path) -> object:
    """Read shipped surfaces as `read_shipped` does, which warns where they cannot be read."""
    try:
        return storage._entries(path, storage._SHIPPED_BYTES)
    except storage._UNREADABLE as error:
        raise HITError(storage._told(error)) from None


def read_json(path: Path) -> object:
    """Read JSON as settings and presets do."""
    try:
        return parse_json(path.read_bytes(), finite=True)
    except ValueError as error:
        raise HITError(str(error)) from None


def read_cached_surfaces(path: Path) -> object:
    """Read surfaces from the cache as `read_cached` does, which makes damaged ones anew."""
    model: Any = SimpleNamespace(device="cpu")
    try:
        return storage._assemble(storage._entries(path, storage._CACHED_BYTES), model, 64, "full")
    except storage._UNREADABLE as error:
        raise HITError(storage._told(error)) from None


def read_settings(path: Path) -> object:
    """Read the settings from the file's folder."""
    os.environ["HIT_CONFIG_DIR"] = str(path.parent)
    return load_settings()


def read_training(path: Path) -> object:
    """Read all that the window shows of a training."""
    folder = path.parents[2] if path.name == "metrics.csv" else path.parent
    metrics = RunMetrics(folder)
    while metrics.update()[1]:
        pass
    return read_run(folder), read_options(folder), read_progress(folder), best_values(metrics.curves())


def read_presets(path: Path) -> object:
    """Read presets as the window does."""
    settings: Any = SimpleNamespace(value=lambda key, default: path.read_bytes().decode("utf-8", "replace"))
    return PresetsButton.presets(cast(PresetsButton, SimpleNamespace(_settings=settings)))


READERS: dict[str, Callable[[Path], object]] = {
    "body": load_body,
    "motion": load_sequence,
    "smpl": load_smpl_arrays,
    "config": lambda path: read_config(path.parent),
    "checkpoint": read_checkpoint,
    "surfaces": read_surfaces,
    "subject": read_subject,
    "session": lambda path: open_any(path, ViewerState()),
    "picture": lambda path: (open_any(path, ViewerState()), read_picture_record(path)),
    "json": read_json,
    "cached": read_cached_surfaces,
    "settings": read_settings,
    "training": read_training,
    "presets": read_presets,
    "model": lambda path: _inspect(path.parent),
}


def main(folder: Path) -> None:
    """Read all; each file's name is said before it is read, for what it may do to this process."""
    logging.disable()  # thousands of warnings that files cannot be read
    sys.addaudithook(watch)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        kind = path.relative_to(folder).parts[0].partition("-")[0]
        sys.stdout.write(f"{path.relative_to(folder)}\t")
        sys.stdout.flush()
        begin_peak()
        done.clear()
        try:
            READERS[kind](path)
            answer = "read"
        except HITError as error:
            answer = "refused" if "\n" not in str(error) and len(str(error)) < 2000 else f"unreadable: {str(error)!r}"
        except Exception as error:
            answer = f"{type(error).__name__}: {str(error)[:200]!r}"
        sys.stdout.write(f"{done or answer}\t{peak_kb()}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    allowed = int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, allowed))  # a reader that hangs ends this process
    main(Path(sys.argv[1]))
