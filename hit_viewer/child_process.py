"""What processes that work for a window have in common: they tell by lines, go behind it, and end with it."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from typing import Any

__all__ = ["Tell", "answer", "begin", "end_with_window"]

NICENESS = 10
"""The window goes first."""

Tell = Callable[..., None]
"""Tells the window something: a JSON object on a line of its own."""


def begin() -> Tell:
    """Take the standard output for what is told, go behind the window, and speak its language."""
    channel = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what libraries print is no answer
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    from hit_viewer.texts.languages import VARIABLE, speak

    speak(os.environ.get(VARIABLE, ""))

    def tell(**what: Any) -> None:
        channel.write(json.dumps(what) + "\n")
        channel.flush()

    return tell


def answer(work: Callable[[Tell], None]) -> None:
    """Do what the window wants; then tell {"done": true}, or {"failed": "One sentence.", "details": "..."}."""
    tell = begin()
    try:
        work(tell)
    except Exception as error:
        from hit_viewer.worker.jobs import failure_of

        failure = failure_of(error)
        tell(failed=failure.sentence, details=failure.details)
    else:
        tell(done=True)


def end_with_window(tidy: Callable[[], None]) -> None:
    """End this process, tidied, when the standard input ends: the window is gone then."""

    def wait() -> None:
        while os.read(sys.stdin.fileno(), 1):
            pass
        tidy()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
