"""From the worker's thread to the window's: of results that wait there only the newest of each is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Qt, Signal

from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.jobs import Failure
from hit_viewer.worker.results import (
    AllExact,
    Contours,
    Cut,
    Frame,
    Loading,
    Numbers,
    Pinned,
    Refined,
    Regions,
    Rulers,
    SkinMap,
    SlicePicture,
    Thickness,
    Where,
)

__all__ = ["Delivery", "Outbox"]

Delivery = (
    ModelFacts | Loading | Where | AllExact | Failure
    | Frame | SlicePicture | Refined | Numbers | Thickness | Rulers | Regions | SkinMap | Pinned | Cut | Contours
)  # fmt: skip
"""What the engine tells the window."""


class Outbox(QObject):
    """Takes deliveries on any thread and hands them to `deliver` on the thread that it was made on."""

    _filled = Signal()

    def __init__(self, deliver: Callable[[Delivery], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand_over = deliver
        self._lock = threading.Lock()
        self._waiting: dict[Hashable, Delivery] = {}
        self._closed = False
        self._filled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def put(self, delivery: Delivery) -> None:
        """Hand over soon; what waits for the same place on the screen is forgotten."""
        place = _place(delivery)
        with self._lock:
            if self._closed:
                return
            was_empty = not self._waiting
            self._waiting.pop(place, None)  # the newest goes to the end
            self._waiting[place] = delivery
        if was_empty:
            self._filled.emit()

    def close(self) -> None:
        """Forget what waits and take nothing more."""
        with self._lock:
            self._closed = True
            self._waiting.clear()

    @property
    def is_empty(self) -> bool:
        """Whether all is handed over."""
        with self._lock:
            return not self._waiting

    def _deliver(self) -> None:
        with self._lock:
            deliveries, self._waiting = list(self._waiting.values()), {}
        for delivery in deliveries:
            self._hand_over(delivery)


def _place(delivery: Delivery) -> Hashable:
    """Return what a delivery replaces: that of its type, and of its plane or face."""
    match delivery:
        case SlicePicture():
            part: Hashable = delivery.axis
        case Refined():
            part = delivery.picture.axis
        case Contours():
            part = delivery.axis
        case Cut():
            part = delivery.pinned, delivery.face, delivery.picture.axis
        case _:
            part = None
    return type(delivery).__name__, part
