"""Long computations that let others in between their steps: a picture of a drag in the middle of an export.

Every evaluation of a network calls `breathe`, and so does what takes long without one. Whoever begins long work says
with `breathing` what shall be done then; without that nothing is.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["breathe", "breathing"]

_between: ContextVar[Callable[[], None] | None] = ContextVar("between", default=None)


@contextmanager
def breathing(between: Callable[[], None] | None) -> Iterator[None]:
    """Let `between` be called between this thread's steps; what it raises ends the work. None: nothing is called."""
    token = _between.set(between)
    try:
        yield
    finally:
        _between.reset(token)


def breathe() -> None:
    """Let others in; what they do is not interrupted itself."""
    between = _between.get()
    if between is not None:
        with breathing(None):
            between()
