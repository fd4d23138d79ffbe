"""How sure a checkpoint's numbers are: `calibration.json` beside it, as `hit eval --calibrate` writes it.

It holds what held-out subjects showed: by how much volumes were off, and how often the likeliest class was right.
"""

import json
import logging
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from ..errors import CheckpointError
from ..phrases import phrase
from .hit import ModelInfo

__all__ = [
    "CALIBRATION_FILE",
    "FORMAT",
    "LEVELS",
    "VERSION",
    "Calibration",
    "calibration_of",
    "half_width",
    "read_calibration",
]

logger = logging.getLogger(__name__)

CALIBRATION_FILE = "calibration.json"
FORMAT, VERSION = "hit-calibration", 1
LEVELS = (90, 95)
"""Of intervals, per cent: the first needs 9 subjects, the second 19."""
LARGEST_BYTES = 1 << 20


@dataclass(frozen=True, eq=False)
class Calibration:
    """What was found on held-out subjects of one checkpoint.

    Attributes
    ----------
    sha256 : str
        Of the checkpoint.
    gender : str
        Of the model.
    is_phantom : bool
        Whether it is the demonstration phantom.
    residuals : Mapping[str, tuple[float, ...]]
        By tissue, (measured - predicted) / predicted volume of each subject.
    temperature : float
        Divides logits, so that probabilities are as sure as they are right.
    pose_mean : array (23, 3)
        Mean rotation vectors of the subjects' joints, without the pelvis.
    pose_reach_deg : array (23,)
        The furthest that any subject's was from them.
    """

    sha256: str
    gender: str
    is_phantom: bool
    residuals: Mapping[str, tuple[float, ...]]
    temperature: float
    pose_mean: Float[np.ndarray, "23 3"]
    pose_reach_deg: Float[np.ndarray, " 23"]

    def subjects(self, tissue: str) -> int:
        """Return of how many subjects a tissue's residuals are."""
        return len(self.residuals.get(tissue, ()))

    def half_width(self, tissue: str, level: int) -> float | None:
        """Return half the width of a tissue's interval as a share of its volume; None with too few subjects."""
        return half_width(self.residuals.get(tissue, ()), level)


def half_width(residuals: Sequence[float], level: int) -> float | None:
    """Split-conformal: the ceil((n + 1) level)th smallest size of n residuals; None if there are fewer than that.

    A new subject, drawn as those were, lies within it with at least this probability (Vovk and others 2005; Lei and
    others, J Am Stat Assoc 113 (2018) 1094).

    Parameters
    ----------
    residuals : Sequence[float]
        Of held-out subjects.
    level : int
        Per cent.
    """
    rank = -(-(len(residuals) + 1) * level // 100)
    return sorted(map(abs, residuals))[rank - 1] if rank <= len(residuals) else None


def calibration_of(info: ModelInfo) -> Calibration | None:
    """Return the calibration beside a model's checkpoint; None if there is none, or it is another checkpoint's.

    A file that cannot be read is told in the log, once.
    """
    if info.path is None:
        return None
    path = info.path / CALIBRATION_FILE
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return None
    found = _kept(path, changed)
    if found is not None and found.sha256 != info.sha256:
        logger.info("%s is of another checkpoint of the model", path)
        return None
    return found


@lru_cache(maxsize=16)
def _kept(path: Path, changed: int) -> Calibration | None:
    try:
        return read_calibration(path)
    except CheckpointError as error:
        logger.warning("%s", error)
        return None


def read_calibration(path: Path) -> Calibration:
    """Read a calibration.

    Raises
    ------
    CheckpointError
        It cannot be read, or is none.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ValueError("too large")
        data: Any = json.loads(path.read_bytes())
        if (data["format"], data["version"]) != (FORMAT, VERSION):
            raise ValueError("unknown format or version")
        found = Calibration(
            str(data["model"]["sha256"]),
            str(data["model"]["gender"]),
            bool(data["model"]["is_phantom"]),
            {str(name): tuple(map(float, one["relative_residuals"])) for name, one in data["volumes"].items()},
            float(data["probabilities"]["temperature"]),
            np.array(data["pose"]["mean_rad"], np.float64).reshape(23, 3),
            np.array(data["pose"]["reach_deg"], np.float64).reshape(23),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CheckpointError.about(phrase("is no calibration"), file=path, found=type(error).__name__) from None
    numbers = (*sum(found.residuals.values(), ()), *found.pose_mean.flat, *found.pose_reach_deg)
    if not all(map(math.isfinite, numbers)) or not 0.01 < found.temperature < 100:
        raise CheckpointError.about(phrase("has numbers that cannot be"), file=path)
    return found
