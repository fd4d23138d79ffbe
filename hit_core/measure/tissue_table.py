"""Volumes and estimated masses of a body's tissues in the standard pose, and what cannot be among them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import InputError
from ..findings import Finding
from ..phrases import phrase
from ..tissues import TISSUES

__all__ = ["BODY", "REST", "STANDARD_POSE", "TissueRow", "TissueTable"]

BODY, REST = "body", "rest"
STANDARD_POSE = phrase("the shaped body in the standard pose (X-pose), whatever pose is shown")


@dataclass(frozen=True)
class TissueRow:
    """One row: `name` is "LT", "AT", "BT" or "rest". The rest has no surface of its own."""

    name: str
    title: str
    contains: str
    volume_l: float
    share_of_body: float
    area_m2: float | None


@dataclass(frozen=True)
class TissueTable:
    """Volumes of a body in the standard pose; LT, AT, BT and the rest together are the body's.

    `findings` tell what is doubtful or impossible; with an impossible one among them, no row is a result.
    """

    rows: tuple[TissueRow, ...]
    body_volume_l: float
    body_area_m2: float | None
    findings: tuple[Finding, ...] = ()

    def __getitem__(self, name: str) -> TissueRow:
        return next(row for row in self.rows if row.name == name)

    @property
    def reliable(self) -> bool:
        """Whether the rows can be."""
        return not any(finding.impossible for finding in self.findings)

    @property
    def volumes_l(self) -> dict[str, float]:
        """Volumes by name, the body's among them."""
        return {**{row.name: row.volume_l for row in self.rows}, BODY: self.body_volume_l}

    def masses_kg(self, densities_kg_per_l: Mapping[str, float] | None = None) -> dict[str, float]:
        """Estimated masses by name, the body's among them; the rest weighs nothing.

        Raises
        ------
        InputError
            A density is not a positive number.
        """
        chosen = densities_kg_per_l or {}
        masses = {REST: 0.0}
        for tissue in TISSUES:
            density = chosen.get(tissue.name, tissue.density_kg_per_l)
            if not 0 < density < np.inf:
                raise InputError.about(
                    phrase("not a density"),
                    field=f"density of {tissue.name}",
                    expected=phrase("a positive number, kg/l"),
                    found=density,
                )
            masses[tissue.name] = self[tissue.name].volume_l * density
        return {**masses, BODY: sum(masses.values())}

    def record(self) -> dict[str, Any]:
        """What a record says of it: null where a number cannot be, and why."""
        volumes = {
            name: round(volume, 3) if self.reliable or name == BODY else None for name, volume in self.volumes_l.items()
        }
        return {
            "volume_l": volumes,
            "volumes_are_of": STANDARD_POSE,
            "warnings": [str(finding) for finding in self.findings],
        }
