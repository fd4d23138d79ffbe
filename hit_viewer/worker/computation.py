"""The engine's computation with hit_core behind it: one model at a time; the modules beside this one do the work."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hit_core.breathing import breathing
from hit_core.errors import HITError
from hit_core.measure.anthropometry import TakenMeasure
from hit_core.measure.betas import betas_for, betas_for_bmi
from hit_core.measure.regional import SkinLines
from hit_core.measure.solved import SolvedBody
from hit_core.measure.solving import betas_for_measures
from hit_core.model.hit import HITModel
from hit_core.model.library import load_model
from hit_core.phrases import phrase
from hit_core.settings import load_settings
from hit_core.writers.tables import ORDER, density_of
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.body_stages import BodyStages
from hit_viewer.worker.numbers import NumbersAtHand
from hit_viewer.worker.out_of_memory import ModelHolder, sparing
from hit_viewer.worker.protocol import Progress, Stop
from hit_viewer.worker.regions import line_on_skin, taken_regions
from hit_viewer.worker.requests import Colors, Request, SlicePart
from hit_viewer.worker.results import Frame, Numbers, Regions, Rulers, SkinMap, SlicePicture, Thickness
from hit_viewer.worker.rulers import RulersAtHand
from hit_viewer.worker.skin_measures import SkinMapAtHand, taken_thickness
from hit_viewer.worker.slices import BodySlices

__all__ = ["HitComputation", "computation_on"]

log = logging.getLogger(__name__)


def computation_on(device: str = "") -> HitComputation:
    """Return the computation on a device; without one, on that of the settings."""

    def load(name: str) -> HITModel:
        return load_model(name, device=device or load_settings().device)

    return HitComputation(load)


@sparing(
    "frame",
    "slice",
    "checked",
    "numbers",
    "thickness",
    "rulers",
    "regions",
    "skin_map",
    "betas_for_bmi",
    "solve",
    "export",
)
class HitComputation(ModelHolder):
    """hit_core's model, surfaces, slices and measures, one step at a time.

    Parameters
    ----------
    load_model : callable
        Takes a name or path and returns a model: `hit_core.load_model` with the device chosen.
    resolution : int | None
        Cells of the grid that surfaces are extracted from; default: what the detail asks for.
    load_on_processor : callable | None
        The same on the processor, for when the accelerator's memory runs out.
    """

    def __init__(
        self,
        load_model: Callable[[str], HITModel],
        resolution: int | None = None,
        load_on_processor: Callable[[str], HITModel] | None = None,
    ) -> None:
        super().__init__(load_model, load_on_processor)
        self._resolution = resolution
        self.may_sketch = False
        self._rooms: _Rooms | None = None

    def _prepare(self, loaded: HITModel, progress: Progress) -> None:
        """Bake or read the canonical surfaces; forget what belonged to another model."""
        self._rooms = _Rooms(BodyStages(loaded, self._resolution, progress, self.may_sketch))

    @property
    def is_sketched(self) -> bool:
        """Whether surfaces are a sketch of those that the model has."""
        return self._rooms is not None and self._rooms.stages.is_sketched

    @property
    def _at(self) -> _Rooms:
        if self._rooms is None:
            raise HITError(phrase("No model is loaded yet: choose one first."))
        return self._rooms

    @property
    def stages(self) -> BodyStages:
        """The model, and the last body's stages."""
        return self._at.stages

    def frame(self, request: Request, exact: bool) -> Frame:
        """Carry the canonical surfaces to the body."""
        return self._at.stages.frame(request, exact)

    def slice(
        self, request: Request, axis: str, exact: bool, stop: Stop, part: SlicePart | None = None
    ) -> SlicePicture:
        """Evaluate the occupancy on one plane, or on a part of it, or cut the surfaces."""
        return self._at.slices.slice(request, axis, exact, stop, part)

    def checked(self, request: Request, cut: SlicePicture) -> SlicePicture:
        """Evaluate the occupancy at some pixels of a cut; where it contradicts the cut, it counts."""
        return self._at.slices.checked(request, cut)

    def cut(self, frame: Frame, axis: int, position: float, colors: Colors, fine: bool = False) -> SlicePicture:
        """Show what a plane cuts of a frame's surfaces."""
        return self._at.slices.cut(frame, axis, position, colors, fine)

    def numbers(self, request: Request, exact: bool) -> Numbers:
        """Measure the body in the standard pose."""
        return self._at.numbers.take(request, exact)

    def thickness(self, request: Request) -> Thickness:
        """Measure the layer of fat under the skin point."""
        return taken_thickness(self._at.stages, request)

    def rulers(self, request: Request, stop: Stop) -> Rulers:
        """Measure distances and angles in the pose that is shown, tapes in the standard one."""
        stages = self._at.stages
        body = stages.pose(request)
        return self._at.rulers.take(request, self.model, body, stages.skin_of(body), stop)

    def regions(self, request: Request, stop: Stop) -> Regions:
        """Measure the regions of the body."""
        return taken_regions(self._at.stages, request, self._at.numbers.table(request), stop)

    def line(self, request: Request, measure: str, region: str) -> SkinLines | TakenMeasure | None:
        """Find where a measure is taken on the body, or where a region ends."""
        return line_on_skin(self._at.stages, request, measure, region)

    def skin_map(self, request: Request, stop: Stop) -> SkinMap:
        """Compute what the request's colours of the skin tell."""
        return self._at.skin_map.take(request, stop)

    def betas_for(self, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
        """Find betas whose body has a wanted height or girth."""
        return betas_for(self.model.body_model, betas, wanted_m)

    def solve(self, measures: Mapping[str, float], densities: tuple[float, ...], stop: Stop) -> SolvedBody:
        """Find the likeliest betas that meet several measures, in cm and kg, at once."""
        by_name = {name: density_of(densities, name) for name in ORDER}
        canonical = self._at.stages.measurable if "weight" in measures else None
        return betas_for_measures(self.model.body_model, measures, canonical, by_name, stop)

    def betas_for_bmi(
        self, betas: tuple[float, ...], bmi: float, densities: tuple[float, ...], stop: Stop
    ) -> tuple[float, ...]:
        """Find betas whose body has a wanted body mass index at the same height, by its estimated mass."""
        by_name = {name: density_of(densities, name) for name in ORDER}
        return betas_for_bmi(self._at.stages.measurable, self.model.body_model, betas, bmi, by_name, stop)

    def export(
        self, name: str, request: Request, path: Path, options: Mapping[str, Any], progress: Progress
    ) -> list[Path]:
        """Write one of the kinds of exports."""
        from hit_viewer.worker.exports.writing import check_path, own_measures_in, request_in_space, run

        if request.model != self._name:  # memory ran out, and what is shown has another model by now
            raise HITError(tr(tool_texts.BEGIN_AGAIN))
        check_path(name, path)
        # Pictures that are computed between the steps of an export leave these as they are.
        wanted = request_in_space(name, request, options)
        model, body = self.model, self._at.stages.pose(wanted)
        last = 0.0, path.name

        def tell(share: float, what: str) -> None:
            nonlocal last
            last = share, what
            progress(share, what)

        with breathing(lambda: progress(*last)):
            display = self._at.stages.worked_out(lambda share: progress(0.0, path.name))
            wanted = replace(wanted, doubts=self._at.numbers.doubts(wanted, body, display))
            options = own_measures_in(options, request, lambda one: self.rulers(one, lambda: progress(*last)).taken)
            others = [request_in_space(name, visit.request, options) for visit in options.get("others", ())]
            doubts = [self._at.numbers.doubts(other, self._at.stages.pose(other), display) for other in others]
            return run(name, model, body, wanted, path, {**options, "doubts": doubts}, tell)

    def record(self, request: Request, **details: Any) -> dict[str, Any]:
        """Return what a result of this request says of its origin."""
        from hit_viewer.worker.exports.records import record_of

        doubts = self._at.numbers.doubts(request, self._at.stages.pose(request), self._at.stages.canonical["display"])
        return record_of(self.model, replace(request, doubts=doubts), **details)


class _Rooms:
    """What works with one model, and what each knows of the last body."""

    def __init__(self, stages: BodyStages) -> None:
        self.stages = stages
        self.slices = BodySlices(stages)
        self.numbers = NumbersAtHand(stages)
        self.rulers = RulersAtHand()
        self.skin_map = SkinMapAtHand(stages)
