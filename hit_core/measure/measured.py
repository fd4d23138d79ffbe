"""All that is measured of one body: volumes, lengths, the profile, and the floor that heights count from."""

from dataclasses import dataclass
from typing import Protocol

from ..surfaces.transport import PosedSurfaces
from ..tissues import TISSUES
from .girths import measure_body
from .profile import Profile, profile_of
from .standard import tissue_table
from .table import TissueTable
from .tapes import BodyMeasures

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
    def profile(self) -> Profile | None:
        """Areas against height, of the body as it stands."""

    @property
    def floor_m(self) -> float:
        """Height y of the lowest point of the skin, as the body stands."""


@dataclass(frozen=True, eq=False)
class MeasuredBody:
    """A `Measured`."""

    table: TissueTable
    measures: BodyMeasures
    profile: Profile | None
    floor_m: float


def measured_body(surfaces: PosedSurfaces) -> MeasuredBody:
    """Measure a body and its surfaces as they stand."""
    body, meshes = surfaces.body, surfaces.to_surfaces()
    heights = body.vertices[0, :, 1]
    low, high = float(heights.min()), float(heights.max())
    profile = profile_of({t.name: (meshes[t].vertices, meshes[t].faces) for t in TISSUES}, low, high)
    return MeasuredBody(tissue_table(surfaces.shaped), measure_body(body.model, body.betas[0]), profile, low)
