"""The steps that lead to all results of a request: each is taken only where its last result is of something else."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from hit_core.axes import AXIS_INDEX
from hit_core.errors import Cancelled
from hit_core.phrases import phrase
from hit_viewer.document.cut_open import middle
from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.jobs import failure_of
from hit_viewer.worker.outbox import Delivery
from hit_viewer.worker.protocol import Computation, Stop
from hit_viewer.worker.requests import Request, SlicePart, Wanted
from hit_viewer.worker.results import (
    AllExact,
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
)
from hit_viewer.worker.surface_cuts import contours_of
from hit_viewer.worker.table_pace import TablePace

__all__ = ["Steps"]

FRAMES_SHARE = 5.0
"""In a drag of the body, surfaces get this many times the time that slices get."""


class Wishes(Protocol):
    """What the window wants by now; it may change while a step is taken."""

    @property
    def newest(self) -> Wanted | None:
        """The newest wish."""

    @property
    def closing(self) -> bool:
        """Whether nothing is wanted any more."""

    def superseded(self, wanted: Wanted) -> bool:
        """Whether something newer is wanted."""

    def let_rest(self, wanted: Wanted) -> None:
        """Let the same be wanted exactly in a moment, unless something newer is."""


class Steps:
    """Takes steps on the worker's thread and puts their results into `put`."""

    def __init__(self, computation: Computation, put: Callable[[Delivery], None], wishes: Wishes) -> None:
        self._computation, self._put, self._wishes = computation, put, wishes
        self._loaded: tuple[str, int] | None = None
        """The model, and in which edition of the folders it was loaded."""
        self._lent: tuple[str, int] | None = None
        """The same of one that a job has."""
        self._facts: ModelFacts | None = None
        self._forget()
        self._pinned_frame: Frame | None = None
        self._pinned_key: object = None
        self._last_body: object = None
        self._slice_count = 0
        self._next_slice_s = 0.0
        self._pace = TablePace()
        self._last_sliced: dict[str, int] = defaultdict(int)

    def take(self, wanted: Wanted) -> None:
        """Compute what is wanted until something newer is, in a drag only coarsely; what fails is told."""
        request, planes, loaded = wanted.request, wanted.planes, False
        try:
            self.load(request.model, wanted.edition)
            loaded = True
            body_moved, self._last_body = self._last_body != request.body_key, request.body_key
            self._frame(wanted, exact=False)
            # A body drag moves every plane's picture: one at a time, and now and then, keeps the body fluent.
            in_turn = sorted(planes, key=self._last_sliced.__getitem__)
            hurried = in_turn[:1] if time.monotonic() > self._next_slice_s else []
            for axis in hurried if wanted.dragging and body_moved else in_turn:
                self._slice(wanted, axis, exact=False)
            if self._wishes.superseded(wanted):
                return
            if wanted.dragging:
                self._wishes.let_rest(wanted)
                return
            for axis in in_turn:
                self._slice(wanted, axis, exact=False)
            self._frame(wanted, exact=True)
            if self._wishes.superseded(wanted):
                return
            self._thickness(request)
            self._numbers(request)
            self._rulers(wanted)
            self._skin_map(wanted)
            self._pin(request, wanted.edition)
            self._put_all(self._cuts(request, planes))
            self._outline(request, planes)
            for axis in planes:
                if self._wishes.superseded(wanted):
                    return
                self._slice(wanted, axis, exact=True)
            self._regions(wanted)
            self._put(AllExact())
            for part in wanted.parts:
                self._refine(wanted, part)
        except Cancelled:
            return
        except Exception as error:
            self._put(replace(failure_of(error), refused_model="" if loaded else request.model))

    def load(self, model: str, edition: int) -> None:
        """Make a model the present one, if it is not already."""
        if self._loaded != (model, edition):
            try:
                facts = self._computation.load(model, self._loading)
            finally:
                self._put(Loading(model, 1.0, over=True))
            self._loaded, self._lent = (model, edition), None
            self._forget()
            self._facts = replace(facts, asked=model)
            self._put(self._facts)

    def lend(self, model: str, edition: int) -> None:
        """Let a job have its model; what the window shows is loaded again when it is wanted."""
        if (model, edition) not in (self._loaded, self._lent):
            self._loaded = self._lent = None
            self._computation.load(model, self._loading_quietly)
            self._lent = model, edition

    def _forget(self) -> None:
        """Another model is loaded, or the same anew: what it computed counts no more."""
        self._last_frame: Frame | None = None
        self._last_numbers: Numbers | None = None
        self._last_thickness: Thickness | None = None
        self._last_rulers: Rulers | None = None
        self._last_regions: Regions | None = None
        self._last_map: SkinMap | None = None
        self._last_slices: dict[str, SlicePicture] = {}
        self._last_cuts: dict[object, object] = {}
        self._last_parts: dict[str, object] = {}

    @property
    def _dragging(self) -> bool:
        """Whether the newest wish is that of a drag."""
        newest = self._wishes.newest
        return newest is not None and newest.dragging

    def _frame(self, wanted: Wanted, exact: bool) -> None:
        """Put surfaces and what is cut of them together, so that they are in one picture."""
        request, last = wanted.request, self._last_frame
        deliveries: list[Delivery] = []
        if last is None or not last.fits(request) or (exact and not last.exact):
            self._last_frame = frame = self._computation.frame(request, exact)
            deliveries.append(frame)
        self._put_all([*deliveries, *self._cuts(request, wanted.planes)])
        self._outline(request, wanted.planes)
        if deliveries and self._dragging and not exact:
            self._follow_numbers(request)

    def _slice(self, wanted: Wanted, axis: str, exact: bool) -> None:
        def stop() -> None:
            if self._wishes.superseded(wanted):
                if exact:
                    raise Cancelled(phrase("Something newer is wanted."))
                self._keep_up()

        request, last = wanted.request, self._last_slices.get(axis)
        if last is None or not last.fits(request) or (exact and not last.exact):
            begin = time.monotonic()
            picture = self._computation.slice(request, axis, exact, stop)
            self._put(picture)
            if not picture.evaluated and self._dragging:
                self._put(self._computation.checked(request, picture))
            if not exact:
                end = time.monotonic()
                self._next_slice_s = end + FRAMES_SHARE * (end - begin)
            self._last_slices[axis] = picture
            self._slice_count += 1
            self._last_sliced[axis] = self._slice_count

    def _refine(self, wanted: Wanted, part: SlicePart) -> None:
        """Evaluate the part of a slice that is seen enlarged with finer points."""
        stop = self._stop(wanted)
        key = wanted.request.slice_key(part.axis), part
        if self._last_parts.get(part.axis) != key:
            stop()
            self._put(Refined(self._computation.slice(wanted.request, part.axis, True, stop, part)))
            self._last_parts[part.axis] = key

    def _keep_up(self) -> None:
        """In the middle of a drag's slice, compute the surfaces that are wanted by now."""
        wanted = self._wishes.newest
        if wanted is not None and wanted.dragging and self._loaded == (wanted.request.model, wanted.edition):
            self._frame(wanted, exact=False)

    def _numbers(self, request: Request) -> None:
        last = self._last_numbers
        if last is None or not last.exact or last.request.numbers_key != request.numbers_key:
            self._last_numbers = numbers = self._computation.numbers(request, True)
            self._put(numbers)

    def _follow_numbers(self, request: Request) -> None:
        """Measure the frame of a drag, some times a second at least, where it has another shape."""
        begin, last = time.monotonic(), self._last_numbers
        if (last is None or not last.fits(request)) and self._pace.due(begin):
            self._last_numbers = numbers = self._computation.numbers(request, False)
            self._put(numbers)
            self._pace.took(begin, time.monotonic())

    def _thickness(self, request: Request) -> None:
        last = self._last_thickness
        if request.skin_point is not None and (last is None or not last.fits(request)):
            self._last_thickness = thickness = self._computation.thickness(request)
            self._put(thickness)

    def _regions(self, wanted: Wanted) -> None:
        request, last = wanted.request, self._last_regions
        if last is None or not last.fits(request):
            self._last_regions = regions = self._computation.regions(request, self._stop(wanted))
            self._put(regions)

    def _stop(self, wanted: Wanted) -> Stop:
        """What raises once something newer is wanted."""

        def stop() -> None:
            if self._wishes.superseded(wanted):
                raise Cancelled(phrase("Something newer is wanted."))

        return stop

    def _rulers(self, wanted: Wanted) -> None:
        request, last = wanted.request, self._last_rulers
        if request.rulers and (last is None or not last.fits(request)):
            self._last_rulers = rulers = self._computation.rulers(request, self._stop(wanted))
            self._put(rulers)

    def _skin_map(self, wanted: Wanted) -> None:
        request, last = wanted.request, self._last_map
        if request.skin_colors and (last is None or not last.fits(request)):
            self._last_map = skin_map = self._computation.skin_map(request, self._stop(wanted))
            self._put(skin_map)

    def _pin(self, request: Request, edition: int) -> None:
        """Compute the pinned body, with its own model where that is another one."""
        wanted = request.of_pinned
        if wanted is None:
            self._pinned_frame = self._pinned_key = None
        elif self._pinned_key != wanted.body_key:
            self._pinned_key = wanted.body_key  # a body that cannot be computed is told once
            other, facts = wanted.model != request.model, self._facts
            self._loaded = None if other else self._loaded
            if other:
                facts = self._computation.load(wanted.model, self._loading_quietly)
            try:
                self._pinned_frame = frame = self._computation.frame(wanted, True)
                self._put(Pinned(frame, self._computation.numbers(wanted, True), facts))
            finally:
                if other:
                    self._computation.load(request.model, self._loading_quietly)
                    self._loaded = request.model, edition

    def _cuts(self, request: Request, planes: tuple[str, ...]) -> list[Cut]:
        """Cut both bodies by the box and where they are opened, and the pinned one by its slices, as far as needed."""
        pinned = self._pinned_frame if request.beside else None
        bodies = [(frame, frame is pinned) for frame in (self._last_frame, pinned) if frame is not None]
        cuts = []
        for frame, is_pinned in bodies:
            for side, axis, place in request.box:
                cuts += self._cut(frame, request, axis, place, (side, axis), is_pinned)
            for axis in request.opened:
                cuts += self._cut(frame, request, axis, middle(frame.joints, axis), ("open", axis), is_pinned)
        if pinned is not None:
            for name in planes:
                cuts += self._cut(pinned, request, AXIS_INDEX[name], request.position(name), None, True)
        return cuts

    def _outline(self, request: Request, planes: tuple[str, ...]) -> None:
        """Tell where the slices' planes cut the pinned body, as far as that is new."""
        pinned = self._pinned_frame
        if pinned is None or request.pinned is None or not request.outlined:
            return
        for name in planes:
            key, place = ("outline", name), request.position(name)
            if self._last_cuts.get(key) != (pinned.request.body_key, place):
                self._last_cuts[key] = pinned.request.body_key, place
                self._put(contours_of(pinned, AXIS_INDEX[name], place))

    def _cut(
        self, frame: Frame, request: Request, axis: int, place: float, face: tuple[str, int] | None, pinned: bool
    ) -> list[Cut]:
        fine = frame.exact and not self._dragging
        where, key = (pinned, face, axis), (frame.request.body_key, frame.exact, place, request.colors, fine)
        if self._last_cuts.get(where) == key:
            return []
        self._last_cuts[where] = key
        return [Cut(self._computation.cut(frame, axis, place, request.colors, fine), face, pinned)]

    def _put_all(self, deliveries: Iterable[Delivery]) -> None:
        for delivery in deliveries:
            self._put(delivery)

    def _loading(self, share: float, what: str) -> None:
        self._loading_quietly(share, what)
        self._put(Loading(what, share))

    def _loading_quietly(self, share: float, what: str) -> None:
        if self._wishes.closing:
            raise Cancelled(phrase("The window closed."))
