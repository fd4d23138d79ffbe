"""What the engine calls on its thread: the computation behind it, in the program and in tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.regional import SkinLines
from hit_core.measure.solved import SolvedBody
from hit_viewer.document.models import ModelFacts
from hit_viewer.worker.requests import Colors, Request, SlicePart
from hit_viewer.worker.results import Frame, Numbers, Regions, Rulers, SkinMap, SlicePicture, Thickness, Where

__all__ = ["Computation", "Progress", "Stop"]

Progress = Callable[[float, str], None]
"""Told how far a job is (0 to 1) and what it does; raises `Cancelled` when the user gave up."""

Stop = Callable[[], None]


class Computation(Protocol):
    """What the engine calls on its thread: hit_core behind it in the program, something small in tests."""

    may_sketch: bool
    """Whether a model may come with a sketch of its surfaces, if nobody has worked them out yet."""

    @property
    def where(self) -> Where:
        """Where steps are computed; it changes when memory runs out."""

    def load(self, model: str, progress: Progress) -> ModelFacts:
        """Make this model the one that later calls use."""

    def frame(self, request: Request, exact: bool) -> Frame:
        """Compute surfaces: at once, or to the last 0.1 mm."""

    def slice(
        self, request: Request, axis: str, exact: bool, stop: Stop, part: SlicePart | None = None
    ) -> SlicePicture:
        """Evaluate one slice plane, or a part of it; `stop` raises when something newer is wanted.

        A quick picture may be a cut.
        """

    def checked(self, request: Request, cut: SlicePicture) -> SlicePicture:
        """Evaluate the occupancy on a coarse grid over a picture that is a cut, and correct it."""

    def numbers(self, request: Request, exact: bool) -> Numbers:
        """Measure the body: as well as can be, or in a few milliseconds that of the frame just computed in a drag."""

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors, fine: bool = False) -> SlicePicture:
        """Show what a plane at right angles to an axis (0 to 2) cuts of a frame's surfaces."""

    def thickness(self, request: Request) -> Thickness:
        """Measure the subcutaneous layer at the request's skin point."""

    def rulers(self, request: Request, stop: Stop) -> Rulers:
        """Measure what the user has laid; `stop` raises when something newer is wanted."""

    def regions(self, request: Request, stop: Stop) -> Regions:
        """Measure the regions of the body, within the borders; `stop` raises when something newer is wanted."""

    def line(self, request: Request, measure: str, region: str) -> SkinLines | TakenMeasure | None:
        """Find where a measure is taken on the body, or where a region ends; None without either."""

    def skin_map(self, request: Request, stop: Stop) -> SkinMap:
        """Compute what the request's colours of the skin tell; `stop` raises when something newer is wanted."""

    def betas_for(self, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
        """Find betas whose body has a wanted height or girth."""

    def solve(self, measures: Mapping[str, float], densities: tuple[float, ...], stop: Stop) -> SolvedBody:
        """Find the likeliest betas that meet several measures, in cm and kg, at once."""

    def betas_for_bmi(
        self, betas: tuple[float, ...], bmi: float, densities: tuple[float, ...], stop: Stop
    ) -> tuple[float, ...]:
        """Find betas whose body has a wanted body mass index at the same height, by its estimated mass."""

    def export(
        self, name: str, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
    ) -> list[Path]:
        """Write one of the kinds of exports (`hit_viewer.window.export_options`): all of its files, or none."""

    def record(self, request: Request, **details: Any) -> dict[str, Any]:
        """Return what a result of this request says of its origin."""
