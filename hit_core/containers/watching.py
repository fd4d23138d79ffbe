"""Lets whoever reads a file see how far reading is, and stop it: readers tell, at every step that may be long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["tell", "watched"]

_told: ContextVar[Callable[[str, float], None] | None] = ContextVar("told", default=None)


@contextmanager
def watched(told: Callable[[str, float], None]) -> Iterator[None]:
    """Let readers of this thread tell what they do ("read", "unpack") and how far they are, 0 to 1.

    What `told` raises ends reading: that is how it is stopped.
    """
    token = _told.set(told)
    try:
        yield
    finally:
        _told.reset(token)


def tell(stage: str, share: float) -> None:
    """Tell whoever watches."""
    told = _told.get()
    if told is not None:
        told(stage, share)
