"""Lines over what a slice shows without having found where it comes from."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hit_core.tissues import Found

__all__ = ["hatched"]

Pixels = npt.NDArray[np.uint8]
HATCH_SHARE = 2
"""Lines and gaps of a hatching are this many halves of a slice's pixel wide."""


def hatched(rgba: Pixels, found: Pixels) -> Pixels:
    """Return a picture (H,W,4) with diagonal lines over what was found in another place; `found` may be coarser."""
    scale = rgba.shape[0] // found.shape[0]
    carried = np.kron(found == Found.CARRIED, np.ones((scale, scale), np.bool_))
    row, column = np.indices(rgba.shape[:2])
    width = max(1, HATCH_SHARE * scale // 2)
    lines = carried & ((row + column) // width % 2 == 0) & (rgba[..., 3] > 0)
    drawn = rgba.copy()
    drawn[lines, :3] = np.where(rgba[lines, :3].mean(1, keepdims=True) > 110, 0, 255)
    return drawn
