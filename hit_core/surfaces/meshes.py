"""Triangle meshes of the tissues, as they leave the computation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Float, Int

from ..tissues import Tissue

__all__ = ["Method", "Surfaces", "TissueMesh"]

Method = Literal["transport", "marching_cubes"]


@dataclass(frozen=True, eq=False)
class TissueMesh:
    """One tissue's closed surface: vertices (V, 3) m and triangles (F, 3), counter-clockwise seen from outside."""

    tissue: Tissue
    vertices: Float[np.ndarray, "vertices 3"]
    faces: Int[np.ndarray, "faces 3"]


@dataclass(frozen=True, eq=False)
class Surfaces:
    """Surfaces of all tissues of one body.

    Attributes
    ----------
    meshes : Mapping[Tissue, TissueMesh]
        One mesh per tissue; it may be empty.
    space : str
        "posed", "shaped" or "canonical".
    method : Method
        "transport" or "marching_cubes".
    resolution : int
        Cells along the grid that the surfaces were extracted from.
    residual_m : float
        Largest error of the transported vertices, measured in canonical space, m; 0 for marching cubes.
    unsolved : int
        Vertices whose residual is above 0.1 mm.
    converged : bool
        Whether all vertices are where they belong.
    """

    meshes: Mapping[Tissue, TissueMesh]
    space: str
    method: Method
    resolution: int
    residual_m: float = 0.0
    unsolved: int = 0
    converged: bool = True

    def __getitem__(self, tissue: Tissue) -> TissueMesh:
        return self.meshes[tissue]
