"""Skinning weights in the space around the skin, for a skinning network that is smooth there.

The body model gives weights at its vertices alone. A network that learned nothing else is arbitrary in the air, where
the search for posed points then fails or ends inside of the body: tissue appears beside bent limbs.
"""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from ...body.model import BodyModel
from .cache import cached, fingerprint, hash_arrays
from .draws import Draws
from .point_clouds import SEED, canonical_arrays
from .prepare import body_hash
from .skin_extension import SkinExtension, project

__all__ = ["WeightCloud", "weights_around"]

NUM_POINTS = 1 << 18
NEAREST_M, FARTHEST_M = 0.002, 0.3
EVENLY = 0.1
"""Share of the points that lie anywhere in the cube around the body."""
PADDING_M = 0.35


@dataclass(frozen=True, eq=False)
class WeightCloud:
    """Canonical points (P, 3) m and their skinning weights (P, 24)."""

    points: Float[Tensor, "points 3"]
    weights: Float[Tensor, "points 24"]

    def to(self, device: torch.device) -> "WeightCloud":
        """The same cloud on a device."""
        return WeightCloud(self.points.to(device), self.weights.to(device))

    def draw(self, count: int, draws: Draws) -> tuple[Tensor, Tensor]:
        """Draw `count` points, in all processes together: (N, 3) and (N, 24)."""
        rows = draws.shared(len(self.points), count)
        return self.points[rows], self.weights[rows]


def weights_around(model: BodyModel, count: int = NUM_POINTS, *, force: bool = False) -> WeightCloud:
    """Points around the canonical skin, densest at it, with the smooth extension of its weights (`extension`)."""
    vertices, faces = canonical_arrays(model)

    def make() -> dict[str, np.ndarray]:
        points = _points(vertices, faces, count)
        extension = SkinExtension(vertices.astype(np.float64), faces.astype(np.int64), model.lbs_weights.cpu())
        skin = project(points, vertices.astype(np.float64), faces.astype(np.int64))
        weights = extension.at(points, skin).clamp_min(0.0)
        return {"points": points, "weights": (weights / weights.sum(1, keepdim=True)).numpy()}

    constants = (NEAREST_M, FARTHEST_M, EVENLY, PADDING_M)
    key = fingerprint("weights", hash_arrays(vertices, faces), body_hash(model), count, *constants)
    entry = cached("weights", key, make, force=force)
    return WeightCloud(*(torch.from_numpy(np.array(entry[name])) for name in ("points", "weights")))


def _points(vertices: np.ndarray, faces: np.ndarray, count: int) -> np.ndarray:
    """Points at distances that are even on a logarithmic scale, in any direction from any triangle's points."""
    rng = np.random.default_rng(SEED)
    evenly = int(EVENLY * count)
    corners = vertices[faces[rng.integers(len(faces), size=count - evenly)]]
    on_skin = np.einsum("nk,nki->ni", rng.dirichlet((1.0, 1.0, 1.0), len(corners)), corners)
    direction = rng.normal(size=on_skin.shape)
    direction /= np.linalg.norm(direction, axis=1, keepdims=True)
    distance = np.exp(rng.uniform(np.log(NEAREST_M), np.log(FARTHEST_M), (len(on_skin), 1)))
    half = float(np.abs(vertices).max()) + PADDING_M
    return np.concatenate([on_skin + distance * direction, rng.uniform(-half, half, (evenly, 3))]).astype(np.float32)
