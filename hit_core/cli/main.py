"""Parse, run, and turn what goes wrong into one sentence and an exit code."""

import importlib
import io
import logging
import os
import signal
import sys
import tempfile
import traceback
from collections.abc import Sequence
from datetime import datetime
from importlib import metadata
from pathlib import Path
from types import FrameType
from typing import Any

from hit_core.cli.arguments import TRAINING_COMMANDS, build_parser, normalized
from hit_core.errors import Cancelled, HITError
from hit_core.machine.homes import prepare_home
from hit_core.plain_text import one_line, without_controls

__all__ = ["main"]

logger = logging.getLogger(__name__)

DONE, BROKEN, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `hit` with command-line arguments (default: the process's own) and return its exit code.

    0 done, 2 unusable input, 130 interrupted, 1 an error in the program.
    """
    prepare_home()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names that a console's encoding does not have end no work
            stream.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = next((argument for argument in given if not argument.startswith("-")), "")
    training = command in TRAINING_COMMANDS
    verbose = "--verbose" in given
    handler = _start_logging(logging.DEBUG if verbose else logging.INFO if training else logging.WARNING)
    previous = _end_politely()
    try:
        return _run(given if training else normalized(given), training)
    except HITError as error:
        _say("error", one_line(str(error)), "cancelled" if isinstance(error, Cancelled) else None)
        return _with_traceback(verbose, INTERRUPTED if isinstance(error, Cancelled) else BAD_INPUT)
    except KeyboardInterrupt:
        _say("interrupted", "nothing more was written.")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except ModuleNotFoundError as error:
        if training and error.name and not error.name.startswith("hit_core"):
            install = "run `pip install '.[train]'` in HIT Viewer's folder"
            _say("error", f"`hit {command}` needs the package {error.name}: {install}.")
            return _with_traceback(verbose, BAD_INPUT)
        return _report_broken(error, given, verbose)
    except Exception as error:
        if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
            _say("error", "There is not enough memory: choose a coarser spacing or resolution, or --device cpu.")
            return _with_traceback(verbose, BAD_INPUT)
        return _report_broken(error, given, verbose)
    finally:
        logging.getLogger("hit_core").removeHandler(handler)
        if previous is not None:
            signal.signal(signal.SIGTERM, previous)


def _run(given: list[str], training: bool) -> int:
    parser = build_parser(_version(), training)
    try:
        parsed = parser.parse_args(given)
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    if parsed.command is None:
        parser.print_help()
        return DONE
    run = parsed.run
    if isinstance(run, str):
        module, _, name = run.partition(":")
        run = getattr(importlib.import_module(module), name)
    return int(run(parsed) or 0)


def _version() -> str:
    try:
        return metadata.version("hit-viewer")
    except metadata.PackageNotFoundError:
        return "of a source folder"


class _LineHandler(logging.Handler):
    """Log records as lines on stderr, styled on a terminal."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        try:
            text = record.getMessage()
            text = text if record.levelno <= logging.DEBUG else one_line(text)  # tracebacks have lines
            _say("warning" if record.levelno >= logging.WARNING else "", text)
        except Exception:  # a log line must never end the run
            self.handleError(record)


def _start_logging(level: int) -> logging.Handler:
    handler = _LineHandler(level)
    root = logging.getLogger("hit_core")
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def _say(kind: str, text: str, style: str | None = None) -> None:
    """One line on stderr: plain in a pipe, coloured on a terminal."""
    prefix = f"{kind}: " if kind else ""
    text = without_controls(text)
    if not sys.stderr.isatty():
        sys.stderr.write(f"{prefix}{text}\n")
        return
    from rich.console import Console
    from rich.text import Text

    color = style or {"error": "bold red", "warning": "yellow", "interrupted": "yellow"}.get(kind, "dim")
    color = "yellow" if color == "cancelled" else color
    Console(stderr=True).print(Text.assemble((prefix, color), (text, "" if kind else color)), soft_wrap=True)


def _with_traceback(verbose: bool, code: int) -> int:
    if verbose:
        traceback.print_exc()
    return code


def _report_broken(error: BaseException, given: Sequence[str], verbose: bool) -> int:
    """Say briefly that the program itself failed, and keep the whole story in a file."""
    path = _write_log(given)
    reason = f"{type(error).__name__}: {error}".splitlines()[0].rstrip(": ")
    where = f" The details are in {path}." if path else ""
    _say("error", f"hit failed unexpectedly ({reason}).{where}")
    return _with_traceback(verbose, BROKEN)


def _write_log(given: Sequence[str]) -> Path | None:
    from hit_core.settings import log_dir

    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    text = f"hit {' '.join(given)}\nversion {_version()}, Python {sys.version}\n\n{traceback.format_exc()}"
    for folder in (log_dir(), Path(tempfile.gettempdir())):
        path = folder / f"hit-{stamp}-{os.getpid()}.log"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def _end_politely() -> Any:
    """Make a request to end (SIGTERM) clean up as Ctrl-C does; return the previous handler."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    try:
        return signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread
        return None
