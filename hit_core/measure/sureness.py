"""Intervals of volumes as they are told."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..findings import Finding
from ..phrases import phrase

__all__ = ["UNKNOWN", "Interval", "Intervals"]

NOT_CALIBRATED = phrase("How sure volumes are is not known: this model is not calibrated")


@dataclass(frozen=True)
class Interval:
    """A volume's interval at a level in per cent, litres, with the number of subjects that it rests on."""

    low_l: float
    high_l: float
    level: int
    subjects: int

    @property
    def half_l(self) -> float:
        """Half of its width."""
        return (self.high_l - self.low_l) / 2


@dataclass(frozen=True)
class Intervals:
    """By tissue and level; none where none can be given. `said` tells what they rest on, or why there are none."""

    by_tissue: Mapping[str, Mapping[int, Interval]]
    said: tuple[Finding, ...]

    def of(self, name: str, level: int = 90) -> Interval | None:
        """Return one interval."""
        return self.by_tissue.get(name, {}).get(level)


UNKNOWN = Intervals({}, (Finding(NOT_CALIBRATED, impossible=False),))
"""Of a model that is not calibrated."""
