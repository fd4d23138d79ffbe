"""`hit-viewer [body.pkl]`: open the window."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import sys
from collections.abc import Sequence
from pathlib import Path

from hit_viewer.startup import has_display, prepare_qt, prepare_threads

__all__ = ["main"]

NO_DISPLAY = (
    "hit-viewer: there is no display to open a window on. Set DISPLAY, or write meshes, slices and a picture without "
    "one: hit infer, python -m hit_viewer.offscreen.\n"
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hit-viewer", description="See the tissues inside a body, live.")
    parser.add_argument("body", nargs="?", type=Path, help="a body, session or exported picture to open")
    parser.add_argument("--model", help="name or folder of a model; default: the embedded male demonstration phantom")
    parser.add_argument("--device", default="", help="auto, cpu, cuda:0 or mps; default: as in the settings")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed; return the exit code."""
    arguments = _parser().parse_args(argv)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 2
    prepare_qt()
    prepare_threads()
    _log_to_file()
    from hit_viewer.app import open_window

    return open_window(sys.argv[:1], arguments.device, arguments.model, arguments.body)


def _log_to_file() -> None:
    from hit_core.settings import log_dir

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(log_dir() / "hit-viewer.log", maxBytes=1_000_000, backupCount=2)
        handlers.append(file)
    except OSError:
        pass
    handlers[0].setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=handlers)


if __name__ == "__main__":
    sys.exit(main())
