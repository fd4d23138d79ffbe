"""A few adults that the free body was not fitted to, kept for the tests (needs anny)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..body.joints import OPPOSITE_JOINTS
from .body import FLIP, PELVIS
from .source import sample_adults

__all__ = ["STEP_M", "read_adults", "write_adults"]

STEP_M = 5e-5
"""Coordinates are kept as whole multiples of this."""
SEED = 7


def write_adults(gender: str, path: Path, count: int = 4) -> None:
    """Draw adults, make them symmetric, stand them as the free body stands, and write them as `.npz`."""
    source = sample_adults(gender, count, seed=SEED)
    vertices = (source.vertices + source.vertices[:, source.mirror] * FLIP) / 2
    joints = (source.joints + source.joints[:, list(OPPOSITE_JOINTS)] * FLIP) / 2
    offset = PELVIS - joints[:, :1]
    kept = {"vertices": vertices + offset, "joints": joints + offset}
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **{name: np.rint(value / STEP_M).astype(np.int16) for name, value in kept.items()})


def read_adults(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Vertices (N, V, 3) and joints (N, 24, 3) in m of the adults of a file."""
    with np.load(path) as stored:
        return stored["vertices"] * STEP_M, stored["joints"] * STEP_M
