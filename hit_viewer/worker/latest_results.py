"""The newest results, and whether each belongs to the state: one place that knows, for all panels and the scene.

Every result carries the request that it answers. A panel asks `LatestResults.of` how its value stands, and is told by
`standing_changed` when that is another way: a value of the body before is greyed until the new one comes.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hit_core.axes import AXES
from hit_viewer.document.edits import Session
from hit_viewer.document.models import ModelFacts
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.requests import Request, request_for
from hit_viewer.worker.results import Frame, Numbers, Pinned, Regions, Rulers, SkinMap, SlicePicture, Thickness, Where
from hit_viewer.worker.skin_distances import SkinDistances, skin_distances

__all__ = ["PARTS", "LatestResults", "Standing"]

PARTS = ("frame", "numbers", "profile", "thickness", "rulers", "regions", "skin_map", "pinned", *AXES)
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


class LatestResults(QObject):
    """What the engine found last for a session's state, and how each result stands to the present state."""

    model_changed = Signal(ModelFacts)
    where_changed = Signal(Where)
    frame_changed = Signal(Frame)
    slice_changed = Signal(SlicePicture)
    numbers_changed = Signal(Numbers)
    thickness_changed = Signal(Thickness)
    rulers_changed = Signal(Rulers)
    regions_changed = Signal(Regions)
    skin_map_changed = Signal(SkinMap)
    pinned_changed = Signal()
    """`pinned` is computed now, or is none any more."""
    standing_changed = Signal(str)
    """This one of `PARTS` stands otherwise than before."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._request = request_for(session.state)
        self.facts: ModelFacts | None = None
        """Of the model that was loaded last."""
        self.where: Where | None = None
        self._pinned: Pinned | None = None
        self._results: dict[str, Result] = {}
        self._standings = dict.fromkeys(PARTS, Standing.BEFORE)
        self._lately: deque[tuple[float, Request]] = deque()
        self._seen: tuple[str, ...] = ()
        session.changed.connect(self._follow)
        session.rested.connect(self._look)

    @property
    def request(self) -> Request:
        """What must be computed for the present state."""
        return self._request

    @property
    def pinned(self) -> Pinned | None:
        """The pinned body, if it is computed and the state still has it."""
        pinned = self._pinned
        return pinned if pinned is not None and pinned.fits(self._request) else None

    @property
    def distances(self) -> SkinDistances | None:
        """How far the present skin lies from the pinned one, where the state asks for it."""
        frame, pinned = self._results.get("frame"), self.pinned
        state = self._session.state
        if state.comparison != "distance" or state.skin_colors or pinned is None or not isinstance(frame, Frame):
            return None
        return skin_distances(frame, pinned.frame)

    def of(self, *parts: str) -> Standing:
        """Return how these stand together: as the one that stands worst."""
        found = {self._standings[part] for part in parts}
        return next((standing for standing in (Standing.BEFORE, Standing.ABOUT) if standing in found), Standing.EXACT)

    def see(self, axes: Iterable[str]) -> None:
        """Tell whose slices are seen somewhere."""
        if self._seen != (seen := tuple(axes)):
            self._seen = seen
            self.standing_changed.emit("frame")

    @property
    def everything(self) -> Standing:
        """How all that is seen stands together."""
        state = self._session.state
        wanted: dict[str, object] = {"thickness": state.skin_point, "rulers": state.rulers}
        wanted |= {"skin_map": state.skin_colors, "pinned": state.pinned}
        tools = [name for name, value in wanted.items() if value]
        return self.of("frame", "numbers", "profile", *self._seen, *tools)

    # What comes in.

    def take_model(self, facts: ModelFacts) -> None:
        """Another model was loaded, or the same one anew: what was computed before counts no more."""
        self.facts = facts
        self._results = {part: result for part, result in self._results.items() if part == "pinned"}
        self._look()
        self.model_changed.emit(facts)

    def take_where(self, where: Where) -> None:
        """Steps are computed there from now on."""
        self.where = where
        self.where_changed.emit(where)

    def take_frame(self, frame: Frame) -> None:
        """Surfaces of a body."""
        self._take(frame, "frame")
        self.frame_changed.emit(frame)

    def take_slice(self, picture: SlicePicture) -> None:
        """One plane's picture."""
        self._take(picture, picture.axis)
        self.slice_changed.emit(picture)

    def take_numbers(self, numbers: Numbers) -> None:
        """Measures of a body."""
        self._take(numbers, "numbers")
        if numbers.profile is not None:
            self._take(numbers.profile, "profile")
        self.numbers_changed.emit(numbers)

    def take_thickness(self, thickness: Thickness) -> None:
        """The thickness under a point of the skin."""
        self._take(thickness, "thickness")
        self.thickness_changed.emit(thickness)

    def take_rulers(self, rulers: Rulers) -> None:
        """What rulers say."""
        self._take(rulers, "rulers")
        self.rulers_changed.emit(rulers)

    @property
    def rulers(self) -> Rulers | None:
        """What the rulers say, if it is of the present body and all of them."""
        found = self._results.get("rulers")
        return found if isinstance(found, Rulers) and found.fits(self._request) else None

    def take_regions(self, regions: Regions) -> None:
        """What is told of regions."""
        self._take(regions, "regions")
        self.regions_changed.emit(regions)

    @property
    def regions(self) -> Regions | None:
        """What was told of regions last, of the present model, maybe of another body."""
        found = self._results.get("regions")
        return found if isinstance(found, Regions) else None

    def take_skin_map(self, skin_map: SkinMap) -> None:
        """What colours of the skin tell."""
        self._take(skin_map, "skin_map")
        self.skin_map_changed.emit(skin_map)

    @property
    def skin_map(self) -> SkinMap | None:
        """What colours of the skin tell, if the state asks for it and it is of the present body."""
        found = self._results.get("skin_map")
        return found if isinstance(found, SkinMap) and found.fits(self._request) else None

    def take_pinned(self, pinned: Pinned) -> None:
        """The pinned body; the engine does not tell it again."""
        self._pinned = pinned
        self._take(pinned, "pinned")
        self.pinned_changed.emit()

    def _take(self, result: Result, *parts: str) -> None:
        self._results.update(dict.fromkeys(parts, result))
        self._look(parts)

    # How it stands.

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        request, now = request_for(new), time.monotonic()
        if request != self._request:
            self._request = request
        if not self._lately or self._lately[-1][1] is not self._request:
            self._lately.append((now, self._request))
        while len(self._lately) > 1 and now - self._lately[0][0] > FOLLOWS_S:
            self._lately.popleft()
        self._look()
        if old.pinned != new.pinned:
            self.pinned_changed.emit()

    def _look(self, parts: Iterable[str] = PARTS) -> None:
        for part in parts:
            standing = self._standing(part)
            if standing is not self._standings[part]:
                self._standings[part] = standing
                self.standing_changed.emit(part)

    def _standing(self, part: str) -> Standing:
        result = self._results.get(part)
        if result is None:
            return Standing.BEFORE
        if result.fits(self._request):
            return Standing.EXACT if result.exact else Standing.ABOUT
        if self._session.hurried and not result.exact and any(result.fits(request) for _, request in self._lately):
            return Standing.ABOUT
        return Standing.BEFORE
