"""Whether what is shown belongs to the state: one place that knows, for all panels.

Every result carries the request that it answers. A panel asks `Shown.of` how its value stands, and is told by `changed`
when that is another way: a value of the body before is greyed until the new one comes.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from hit_viewer.document.state import AXES

if TYPE_CHECKING:
    from hit_viewer.document.session import Session
    from hit_viewer.worker.requests import Request
    from hit_viewer.worker.results import Frame, Numbers, Pinned, SlicePicture, Thickness

__all__ = ["PARTS", "Shown", "Standing"]

PARTS = ("frame", "numbers", "profile", "thickness", "pinned", *AXES)
"""What is shown, each with a standing of its own; slices go by their axis."""
FOLLOWS_S = 0.5
"""In a drag a value is about right if it is of a body that was asked for so lately."""


class Standing(Enum):
    """How a value stands to the present state."""

    EXACT = "exact"
    ABOUT = "about"
    """Computed coarsely, for the present body or, in a drag, for the one a moment ago."""
    BEFORE = "before"
    """Of another body, plane or point than the present one."""


class Result(Protocol):
    """What the engine hands back."""

    @property
    def exact(self) -> bool:
        """Whether it is as good as it gets."""

    def fits(self, request: Request) -> bool:
        """Whether this is what a request asks for."""


class Shown(QObject):
    """The last results of a session, and how each stands."""

    changed = Signal(str)
    """This one of `PARTS` stands otherwise than before."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._results: dict[str, Result] = {}
        self._standings = dict.fromkeys(PARTS, Standing.BEFORE)
        self._lately: deque[tuple[float, Request]] = deque()
        self._seen: tuple[str, ...] = ()
        session.changed.connect(self._follow)
        session.rested.connect(self._look)
        session.model_changed.connect(self._forget)
        session.frame_changed.connect(self._take_frame)
        session.slices_changed.connect(self._take_slice)
        session.numbers_changed.connect(self._take_numbers)
        session.thickness_changed.connect(self._take_thickness)
        session.pinned_changed.connect(self._take_pinned)

    def of(self, *parts: str) -> Standing:
        """Return how these stand together: as the one that stands worst."""
        found = {self._standings[part] for part in parts}
        return next((standing for standing in (Standing.BEFORE, Standing.ABOUT) if standing in found), Standing.EXACT)

    def see(self, axes: Iterable[str]) -> None:
        """Tell whose slices are seen somewhere."""
        if self._seen != (seen := tuple(axes)):
            self._seen = seen
            self.changed.emit("frame")

    @property
    def everything(self) -> Standing:
        """How all that is seen stands together."""
        state = self._session.state
        tools = [name for name, wanted in (("thickness", state.skin_point), ("pinned", state.pinned)) if wanted]
        return self.of("frame", "numbers", "profile", *self._seen, *tools)

    # What comes in.

    def _follow(self) -> None:
        request, now = self._session.request, time.monotonic()
        if not self._lately or self._lately[-1][1] is not request:
            self._lately.append((now, request))
        while len(self._lately) > 1 and now - self._lately[0][0] > FOLLOWS_S:
            self._lately.popleft()
        self._look()

    def _forget(self) -> None:
        """Another model was loaded, or the same one anew: what it computed before counts no more."""
        self._results = {part: result for part, result in self._results.items() if part == "pinned"}
        self._look()

    def _take_frame(self, frame: Frame) -> None:
        self._take(frame, "frame")

    def _take_slice(self, picture: SlicePicture) -> None:
        self._take(picture, picture.axis)

    def _take_numbers(self, numbers: Numbers) -> None:
        self._take(numbers, "numbers")
        if numbers.profile is not None:
            self._take(numbers.profile, "profile")

    def _take_thickness(self, thickness: Thickness) -> None:
        self._take(thickness, "thickness")

    def _take_pinned(self, pinned: Pinned | None) -> None:
        if pinned is not None:
            self._take(pinned, "pinned")

    def _take(self, result: Result, *parts: str) -> None:
        self._results.update(dict.fromkeys(parts, result))
        self._look(parts)

    # How it stands.

    def _look(self, parts: Iterable[str] = PARTS) -> None:
        for part in parts:
            standing = self._standing(part)
            if standing is not self._standings[part]:
                self._standings[part] = standing
                self.changed.emit(part)

    def _standing(self, part: str) -> Standing:
        result = self._results.get(part)
        if result is None:
            return Standing.BEFORE
        if result.fits(self._session.request):
            return Standing.EXACT if result.exact else Standing.ABOUT
        if self._session.hurried and not result.exact and any(result.fits(request) for _, request in self._lately):
            return Standing.ABOUT
        return Standing.BEFORE
