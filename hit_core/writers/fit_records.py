"""What a fit's record says of the body beside it: how far its betas tell the person, and how far they are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..body.parameters import BodyParameters
from ..containers.json_files import parse_json
from ..scan_choices import AXIS_VECTORS, METRES
from ..tissues import TISSUES

__all__ = ["RECORD_END", "FitDoubts", "FitIgnored", "fit_beside"]

BODY_END, RECORD_END = "_body.npz", "_fit.json"
SAME_BETA = 1e-4
LARGEST_BYTES = 2**20


@dataclass(frozen=True)
class FitDoubts:
    """Of a fit to a scan: the share that ten betas leave unexplained, and the spread of volumes by tissue."""

    record: Path
    unexplained_share: float
    spread: dict[str, float] | None
    unexplained_mm: float = 0.0
    median_mm: float = 0.0
    p95_mm: float = 0.0
    """How far the body lies from the scan."""
    unit: str = "m"
    up: str = "y"
    scale: float = 1.0
    """Of the scan: its unit, its axis that points up, and metres in one of its units."""


@dataclass(frozen=True)
class FitIgnored:
    """A record beside a body that counts for nothing."""

    record: Path
    reason: str

    def __str__(self) -> str:
        """Say so in a sentence."""
        return f"{self.record.name} {self.reason}: how sure the fit is was not read."


def fit_beside(path: Path, body: BodyParameters) -> FitDoubts | FitIgnored | None:
    """Read `NAME_fit.json` beside `NAME_body.npz`, as `hit fit` writes them; None where there is none.

    A record of other betas counts no more, nor one that cannot be read.
    """
    if not path.name.endswith(BODY_END):
        return None
    record = path.with_name(path.name.removesuffix(BODY_END) + RECORD_END)
    try:
        if record.stat().st_size > LARGEST_BYTES:
            return FitIgnored(record, "is too large for a record of a fit")
        found = parse_json(record.read_bytes(), finite=True)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return FitIgnored(record, "cannot be read")
    if not isinstance(found, dict) or found.get("format") != "hit-fit":
        return FitIgnored(record, "is no record of a fit")
    try:
        betas = np.asarray(found["betas"], np.float64)
        doubts = _doubts(record, found)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return FitIgnored(record, "is no record of a fit to one scan")
    if betas.shape != body.betas.shape or np.abs(betas - body.betas).max() > SAME_BETA:
        return FitIgnored(record, "is of a body with other betas")
    return doubts


def _doubts(record: Path, found: Mapping[str, Any]) -> FitDoubts:
    distance = found.get("distance_mm", {})
    sizes = {
        "unexplained_share": float(found["unexplained_share"]),
        "unexplained_mm": float(found.get("unexplained_mm", 0.0)),
        "median_mm": float(distance.get("median", 0.0)),
        "p95_mm": float(distance.get("p95", 0.0)),
        "scale": float(found.get("scale", 1.0)),
    }
    if min(sizes.values()) < 0:
        raise ValueError("a size is negative")
    unit, up = str(found.get("unit")), str(found.get("up"))
    return FitDoubts(
        record,
        spread=_spread(found.get("volume_spread")),
        unit=unit if unit in METRES else "m",
        up=up if up in AXIS_VECTORS else "y",
        **sizes,
    )


def _spread(found: Any) -> dict[str, float] | None:
    if found is None:
        return None
    spread = {tissue.name: float(found[tissue.name]) for tissue in TISSUES}
    if min(spread.values()) < 0:
        raise ValueError("a spread is negative")
    return spread
