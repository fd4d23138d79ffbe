"""What a fit's record says of the body beside it: how far its betas tell the person, and how far they are open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..body.parameters import BodyParameters
from ..containers.json_files import parse_json
from ..tissues import TISSUES

__all__ = ["FitDoubts", "fit_beside"]

BODY_END, RECORD_END = "_body.npz", "_fit.json"
SAME_BETA = 1e-4
LARGEST_BYTES = 2**20


@dataclass(frozen=True)
class FitDoubts:
    """Of a fit to a scan: the share that ten betas leave unexplained, and the spread of volumes by tissue."""

    record: Path
    unexplained_share: float
    spread: dict[str, float] | None


def fit_beside(path: Path, body: BodyParameters) -> FitDoubts | None:
    """Read `NAME_fit.json` beside `NAME_body.npz`, as `hit fit` writes them; None where there is none of this body.

    A record of other betas counts no more, nor one that cannot be read.
    """
    if not path.name.endswith(BODY_END):
        return None
    record = path.with_name(path.name.removesuffix(BODY_END) + RECORD_END)
    try:
        if record.stat().st_size > LARGEST_BYTES:
            return None
        found = parse_json(record.read_bytes(), finite=True)
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict) or found.get("format") != "hit-fit":
        return None
    try:
        betas = np.asarray(found["betas"], np.float64)
        share = float(found["unexplained_share"])
        spread = _spread(found.get("volume_spread"))
    except (KeyError, TypeError, ValueError):
        return None
    if betas.shape != body.betas.shape or np.abs(betas - body.betas).max() > SAME_BETA or share < 0:
        return None
    return FitDoubts(record, share, spread)


def _spread(found: Any) -> dict[str, float] | None:
    if found is None:
        return None
    spread = {tissue.name: float(found[tissue.name]) for tissue in TISSUES}
    if min(spread.values()) < 0:
        raise ValueError("a spread is negative")
    return spread
