"""What is told of a body's regions: their tissues, sides compared, areas at levels, sites, and where all of it lies."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Float, Int

from .region_table import RegionVolumes

__all__ = ["Regional", "SkinLines"]


@dataclass(frozen=True, eq=False)
class SkinLines:
    """Where planes cut the skin: pieces of lines that lie on it in any shape and pose.

    Attributes
    ----------
    edges, shares : array (2 N, 2), array (2 N,)
        Ends, two a piece: on the way from the first vertex of the skin to the second, by the share.
    """

    edges: Int[np.ndarray, "ends 2"]
    shares: Float[np.ndarray, " ends"]

    def line(self, skin: Float[np.ndarray, "vertices 3"]) -> Float[np.ndarray, "ends 3"]:
        """The ends on this skin (V, 3), m, two a piece."""
        first, second = skin[self.edges[:, 0]], skin[self.edges[:, 1]]
        return np.asarray(first + self.shares[:, None] * (second - first))


@dataclass(frozen=True, eq=False)
class Regional:
    """What is told of one body's regions, in the standard pose.

    Attributes
    ----------
    volumes : Mapping
        By region, as `region_volumes` gives them.
    areas_m2 : Mapping
        By level (`LEVELS`) and by whose they are: "body", "LT", "AT", "BT".
    thickness_mm : Mapping
        Of the subcutaneous layer, by site (`SITES`).
    ratios : Mapping
        Of left to right, as `left_to_right` gives them.
    places : Mapping
        Title and definition of levels and sites, by the names of their `lines`.
    lines : Mapping
        Where regions end on the skin, by region; levels as "level " and the name, sites as "site " and the name.
    ends_at : Mapping
        Which of `BORDERS` a region ends at, by region.
    moved_m : Mapping
        Cuts that were moved, see `moved_regions`.
    reliable : bool
        Whether the tissues' volumes are; those of the skin always are.
    """

    volumes: Mapping[str, RegionVolumes]
    areas_m2: Mapping[str, Mapping[str, float]]
    thickness_mm: Mapping[str, float | None]
    ratios: Mapping[str, Mapping[str, float]]
    places: Mapping[str, tuple[str, str]]
    lines: Mapping[str, SkinLines] = field(default_factory=dict)
    ends_at: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moved_m: Mapping[str, float] = field(default_factory=dict)
    reliable: bool = True

    def masses_kg(self, region: str, densities: Mapping[str, float]) -> dict[str, float]:
        """Estimated masses of a region's tissues at these densities, kg/l by tissue."""
        return {name: litres * densities[name] for name, litres in self.volumes[region].tissues_l.items()}
