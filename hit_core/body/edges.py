"""Edges of triangles."""

import numpy as np
from jaxtyping import Int

__all__ = ["edges_of"]


def edges_of(faces: Int[np.ndarray, "faces 3"]) -> Int[np.ndarray, "edges 2"]:
    """Edges of triangles, each once, the lower vertex first."""
    return np.unique(np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), 1), axis=0)
