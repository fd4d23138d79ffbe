"""Work that is not a picture, and what is told when work fails."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hit_core.errors import Cancelled, HITError
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.protocol import Computation, Progress

__all__ = ["Failure", "Job", "failure_of"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Failure:
    """Why something could not be computed: one sentence for the user, details for a report."""

    sentence: str
    details: str
    job: str = ""
    cancelled: bool = False
    refused_model: str = ""
    """The model that could not be loaded, if that is what failed."""


@dataclass(eq=False)
class Job:
    """A piece of work that is not a picture: an export, a search. Its result goes to `done` on the window's thread."""

    name: str
    work: Callable[[Computation, Progress], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[Failure], None] | None = None
    model: str = ""
    """The model that it needs, loaded before it begins; empty: whichever is loaded."""
    long: bool = False
    """Whether pictures and short jobs are let in between its steps, whenever it tells how far it is."""
    cancelled: bool = False

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self.cancelled = True


def failure_of(error: Exception, job: str = "") -> Failure:
    """Return what to tell of an error; what nobody expected goes into the log."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, HITError):
        return Failure(error.told(), details, job, isinstance(error, Cancelled))
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return Failure(tr(texts.NO_MEMORY), details, job)
    log.error("%s", details)
    return Failure(tr(texts.UNEXPECTED, what=f"{type(error).__name__}: {error}"), details, job)
