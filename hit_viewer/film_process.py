"""Makes a film in a process of its own: `python -m hit_viewer.film_process`, started by the window.

An order (`FilmOrder`, pickled) comes on the standard input. What is told goes to the standard output, a JSON object a
line: {"share": 0.25}, then {"done": true} or {"failed": "One sentence.", "details": "..."}. The window ends the process
to cancel it; when the standard input ends, the window is gone, and so is what was written.
"""

from __future__ import annotations

import json
import os
import pickle
import shutil
import sys
import threading
from pathlib import Path
from typing import Any

from hit_viewer.startup import prepare_offscreen, prepare_threads

__all__ = ["main"]

NICENESS = 10
"""The window goes first."""


def main() -> None:
    """Make the film that is ordered."""
    channel = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no answer

    def tell(**what: Any) -> None:
        channel.write(json.dumps(what) + "\n")
        channel.flush()

    prepare_offscreen()
    prepare_threads()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    from hit_viewer.document.session_files import Opened
    from hit_viewer.offscreen import render_movie
    from hit_viewer.worker.jobs import failure_of

    try:
        order = pickle.load(sys.stdin.buffer)  # noqa: S301 - it comes from the window
        threading.Thread(target=_end_with_window, args=(order.path.parent,), daemon=True).start()
        render_movie(
            order.path, Opened(order.state, sequence=order.sequence), camera=order.camera,
            computation=order.computation(), progress=lambda share: tell(share=share), **order.options,
        )  # fmt: skip
    except Exception as error:
        failure = failure_of(error)
        tell(failed=failure.sentence, details=failure.details)
    else:
        tell(done=True)


def _end_with_window(stage: Path) -> None:
    while os.read(0, 1):
        pass
    shutil.rmtree(stage, ignore_errors=True)
    os._exit(1)


if __name__ == "__main__":
    main()
