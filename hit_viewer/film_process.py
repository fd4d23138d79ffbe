"""Makes a film in a process of its own: `python -m hit_viewer.film_process`, started by the window.

An order (`FilmOrder`, pickled) comes on the standard input. What is told goes to the standard output, a JSON object a
line: {"share": 0.25}, then {"done": true} or {"failed": "One sentence.", "details": "..."}. The window ends the process
to cancel it; when the standard input ends, the window is gone, and so is what was written.
"""

from __future__ import annotations

import pickle
import shutil
import sys

from hit_viewer.child_process import Tell, answer, end_with_window
from hit_viewer.startup import prepare_offscreen, prepare_threads

__all__ = ["main"]


def main() -> None:
    """Make the film that is ordered."""
    answer(_film)


def _film(tell: Tell) -> None:
    prepare_offscreen()
    prepare_threads()
    from hit_viewer.document.session_files import Opened
    from hit_viewer.offscreen import render_movie

    order = pickle.load(sys.stdin.buffer)  # noqa: S301 - it comes from the window
    end_with_window(lambda: shutil.rmtree(order.path.parent, ignore_errors=True))
    render_movie(
        order.path, Opened(order.state, sequence=order.sequence), camera=order.camera,
        computation=order.computation(), progress=lambda share: tell(share=share), **order.options,
    )  # fmt: skip


if __name__ == "__main__":
    main()
