"""What the window asks of the process that makes a film."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hit_core.body.parameters import BodySequence
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.protocol import Computation

__all__ = ["FilmOrder"]


@dataclass(frozen=True)
class FilmOrder:
    """All that a film depends on, as it is when it is ordered.

    Attributes
    ----------
    path : Path
        Where it is wanted.
    state : ViewerState
        What is shown.
    sequence : BodySequence | None
        The motion that is open.
    camera : Mapping[str, Any]
        Where the camera stands, as sessions have it.
    computation : callable
        Makes what computes bodies.
    options : Mapping[str, Any]
        What else `hit_viewer.offscreen.render_movie` takes.
    """

    path: Path
    state: ViewerState
    sequence: BodySequence | None
    camera: Mapping[str, Any]
    computation: Callable[[], Computation]
    options: Mapping[str, Any]
