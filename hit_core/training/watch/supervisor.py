"""Runs a training's commands one after the other and writes down how they end, whoever may still be watching.

The window starts it detached. It keeps `launch.json` in the training's folder (which process runs which command,
and the exit code of the last), and collects what the commands print in `console.log`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...atomic import write_bytes
from ...machine.processes import start_detached

__all__ = ["CONSOLE_FILE", "LAUNCH_FILE", "launch", "supervise"]

LAUNCH_FILE, CONSOLE_FILE, STOP_FILE = "launch.json", "console.log", "stop"


def launch(folder: Path, commands: Sequence[Sequence[str]], **entries: Any) -> None:
    """Start the commands of a training detached and return at once.

    Parameters
    ----------
    folder : Path
        The training's folder.
    commands : Sequence[Sequence[str]]
        Arguments of `hit`, one list for each command.
    **entries : object
        What else `launch.json` shall tell.

    Raises
    ------
    OutputError
        The folder cannot be written.
    """
    content = {**entries, "commands": [list(command) for command in commands], "time": time.time()}
    write_bytes(folder / LAUNCH_FILE, json.dumps(content).encode())
    # Started by one that ends at once, the supervisor has no parent that would have to ask how it ended.
    subprocess.run([sys.executable, "-m", __name__, "start", str(folder)], check=True, stdin=subprocess.DEVNULL)


def supervise(folder: Path) -> int:
    """Run the commands that `launch.json` names; one that fails, or a request to stop, leaves out the others."""
    content = json.loads((folder / LAUNCH_FILE).read_text(encoding="utf-8"))
    for name in ("pause", STOP_FILE):  # requests to an earlier run
        (folder / name).unlink(missing_ok=True)
    code = step = 0
    with (folder / CONSOLE_FILE).open("wb") as console:
        for step, command in enumerate(content["commands"]):
            arguments = [sys.executable, "-m", "hit_core", *command]
            process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=console, stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            )  # fmt: skip
            _tell(folder, {**content, "supervisor": os.getpid(), "pid": process.pid, "step": step})
            code = process.wait()
            if code or (folder / STOP_FILE).exists():
                break
    _tell(folder, {**content, "step": step, "exit_code": code, "ended": time.time()})
    return code


def _tell(folder: Path, content: Mapping[str, Any]) -> None:
    write_bytes(folder / LAUNCH_FILE, json.dumps(content).encode())


def main(arguments: Sequence[str]) -> int:
    """`start FOLDER` detaches and returns, `run FOLDER` runs the commands."""
    action, folder = arguments
    if action == "run":
        return supervise(Path(folder))
    quiet = subprocess.DEVNULL
    process = start_detached([sys.executable, "-m", __spec__.name, "run", folder], stdout=quiet, stderr=quiet)
    process.returncode = 0  # it is left alone
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
