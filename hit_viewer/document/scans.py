"""What is kept of a fit to a scan, and the colours that tell how far a scan lies from a body."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from hit_core.body.beta_limits import MAX_BETA, NUM_BETAS
from hit_core.errors import InputError
from hit_core.phrases import phrase
from hit_core.scan_choices import AXIS_VECTORS, METRES
from hit_core.writers.fit_records import RECORD_END, FitDoubts
from hit_viewer.document.field_checks import check_options, set_line, set_vectors
from hit_viewer.texts import scans as texts
from hit_viewer.texts.translation import tr

__all__ = ["DISTANCE_COLORS", "DISTANCE_RANGE_MM", "FittedScan", "spread_text"]

DISTANCE_COLORS = ((33, 102, 172), (247, 247, 247), (178, 24, 43))
"""Of a scan inside of the body, on it, and outside."""
DISTANCE_RANGE_MM = 10.0
"""Where colours are full."""
SAME_BETA = 1e-4
LEAST_TOLD = 0.001
"""Spread below which its size is not told."""


def spread_text(spread: Mapping[str, float]) -> str:
    """Return how far a fit leaves volumes open, shares by tissue, in a sentence."""
    told = []
    for name, share in spread.items():
        text = texts.SPREAD_OF if share >= LEAST_TOLD else texts.SPREAD_BELOW
        told.append(tr(text, name=name, percent=100 * max(share, LEAST_TOLD)))
    return tr(texts.SPREAD, shares=", ".join(told))


@dataclass(frozen=True)
class FittedScan:
    """The scan that a body was fitted to, and how well: facts to be told, of a file that is never opened for them."""

    path: str = ""
    """Of the scan, or of the record beside a body that was fitted before, which does not say where the scan lies."""
    unit: str = "m"
    up: str = "y"
    scale: float = 1.0
    """Metres in one of the scan's units."""
    median_mm: float = 0.0
    p95_mm: float = 0.0
    unexplained_mm: float = 0.0
    unexplained_share: float = 0.0
    spread_LT: float = 0.0
    spread_AT: float = 0.0
    spread_BT: float = 0.0
    """Of the tissues' volumes over redrawn betas, as shares of them."""
    betas: tuple[float, ...] = ()
    """What the fit found; sessions of older versions do not say it."""

    def __post_init__(self) -> None:
        set_line(self, "path")
        object.__setattr__(self, "betas", tuple(self.betas))
        if self.betas:
            set_vectors(self, betas=(NUM_BETAS, MAX_BETA))
        check_options(self, {"unit": tuple(METRES), "up": tuple(AXIS_VECTORS)})
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, int | float) and not (math.isfinite(value) and value >= 0):
                raise InputError.about(phrase("is no size"), field=item.name, expected=phrase("0 or more"), found=value)

    @classmethod
    def of_record(cls, fit: FitDoubts, betas: Sequence[float]) -> FittedScan:
        """Return what the record beside a fitted body of these betas says."""
        spread: dict[str, Any] = {f"spread_{name}": share for name, share in (fit.spread or {}).items()}
        told = ("unit", "up", "scale", "median_mm", "p95_mm", "unexplained_mm", "unexplained_share")
        facts = {name: getattr(fit, name) for name in told}
        return cls(str(fit.record), **facts, **spread, betas=tuple(betas))

    @property
    def is_of_record(self) -> bool:
        """Whether the path is that of a fit's record."""
        return self.path.endswith(RECORD_END)

    @property
    def spread(self) -> dict[str, float]:
        """Of the volumes by tissue; empty where it is not known."""
        shares = {"LT": self.spread_LT, "AT": self.spread_AT, "BT": self.spread_BT}
        return shares if any(shares.values()) else {}

    def has_shape(self, betas: Sequence[float]) -> bool:
        """Whether these are still the betas that the fit found, as far as is known."""
        return not self.betas or all(abs(one - own) < SAME_BETA for one, own in zip(betas, self.betas, strict=True))
