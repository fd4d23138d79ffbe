"""All that is measured of one body: volumes, lengths, the profile, and the floor that heights count from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from ..model.calibration import Calibration
from ..surfaces.transport import PosedSurfaces
from ..tissues import TISSUES
from .anthropometry import TakenMeasure, anthropometry
from .girths import measure_body
from .intervals import volume_intervals
from .profile import Profile, profile_of
from .standard import tissue_table
from .sureness import Intervals
from .tapes import BodyMeasures
from .tissue_table import TissueTable

__all__ = ["Measured", "MeasuredBody", "measured_body"]


class Measured(Protocol):
    """What tables are written of."""

    @property
    def table(self) -> TissueTable:
        """Volumes in the standard pose."""

    @property
    def measures(self) -> BodyMeasures:
        """Height and girths."""

    @property
    def dimensions(self) -> Mapping[str, TakenMeasure]:
        """The measures of `ANTHROPOMETRY` by name; none if they were not taken."""

    @property
    def profile(self) -> Profile | None:
        """Areas against height, of the body as it stands."""

    @property
    def intervals(self) -> Intervals:
        """Of the volumes."""

    @property
    def floor_m(self) -> float:
        """Height y of the lowest point of the skin, as the body stands."""


@dataclass(frozen=True, eq=False)
class MeasuredBody:
    """A `Measured`."""

    table: TissueTable
    measures: BodyMeasures
    dimensions: Mapping[str, TakenMeasure]
    profile: Profile | None
    floor_m: float
    intervals: Intervals


def measured_body(surfaces: PosedSurfaces, calibration: Calibration | None = None) -> MeasuredBody:
    """Measure a body and its surfaces as they stand; the calibration is that of their model."""
    body, meshes = surfaces.body, surfaces.to_surfaces()
    heights = body.vertices[0, :, 1]
    low, high = float(heights.min()), float(heights.max())
    profile = profile_of({t.name: (meshes[t].vertices, meshes[t].faces) for t in TISSUES}, low, high)
    lengths, dimensions = measure_body(body.model, body.betas[0]), anthropometry(body.model, body.betas[0])
    table = tissue_table(surfaces.shaped)
    pose = body.body_pose[0].tolist()
    intervals = volume_intervals(table, calibration, body.betas[0].tolist(), body_pose=pose)
    return MeasuredBody(table, lengths, dimensions, profile, low, intervals)
