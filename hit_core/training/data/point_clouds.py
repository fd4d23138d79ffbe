"""Points of canonical space with their inside or outside flag: drawn once per body model, sampled at every step.

Canonical space does not depend on the subject, so one cloud serves all. It is small enough to stay on the GPU.
"""

from dataclasses import dataclass

import igl
import numpy as np
import torch
from jaxtyping import Bool, Float
from torch import Tensor

from ...body.model import BodyModel
from .cache import cached, fingerprint, hash_arrays
from .draws import Draws
from .prepare import body_hash

__all__ = ["Cloud", "canonical_arrays", "canonical_cloud", "hand_cloud", "inside_mesh"]

HAND_JOINTS = (20, 21, 22, 23)
HAND_MARGIN_M = 0.01
"""Boxes reach a little beyond the fingers: nothing may grow there either."""
HAND_POOL = 50
"""Points kept per hand part, as a multiple of those drawn at one step."""
SEED = 0


def inside_mesh(
    points: Float[np.ndarray, "points 3"], vertices: Float[np.ndarray, "vertices 3"], faces: np.ndarray
) -> Bool[np.ndarray, " points"]:
    """Which points a closed mesh contains, by its winding number (Barill et al. 2018)."""
    inside = np.empty(len(points), dtype=bool)
    block = 1 << 18
    for start in range(0, len(points), block):
        part = slice(start, start + block)
        number = igl.fast_winding_number(
            vertices.astype(np.float64), faces.astype(np.int64), points[part].astype(np.float64)
        )  # fmt: skip
        inside[part] = number > 0.5
    return inside


@dataclass(frozen=True, eq=False)
class Cloud:
    """Points (P, 3) m with flags (P,), in groups of equal size from each of which as many are drawn."""

    points: Float[Tensor, "points 3"]
    inside: Bool[Tensor, " points"]
    groups: int = 1

    def to(self, device: torch.device) -> "Cloud":
        """The same cloud on a device."""
        return Cloud(self.points.to(device), self.inside.to(device), self.groups)

    def draw(self, count: int, draws: Draws) -> tuple[Tensor, Tensor]:
        """Draw `count` points of each group for each of B subjects: (B, G * count, 3) and (B, G * count)."""
        size = len(self.points) // self.groups
        index = draws.integers(size, self.groups, count)
        index += size * torch.arange(self.groups, device=self.points.device)[:, None]
        rows = index.flatten(1)
        return self.points[rows], self.inside[rows]


def canonical_cloud(model: BodyModel, count: int, padding: float, *, force: bool = False) -> Cloud:
    """Points drawn evenly in the cube around the canonical body.

    Parameters
    ----------
    count : int
        How many.
    padding : float
        Metres that the cube's half side exceeds the largest coordinate of a vertex by.
    """
    vertices, faces = canonical_arrays(model)

    def make() -> dict[str, np.ndarray]:
        half = float(np.abs(vertices).max()) + padding
        points = np.random.default_rng(SEED).uniform(-half, half, (count, 3)).astype(np.float32)
        return {"points": points, "inside": inside_mesh(points, vertices, faces)}

    key = fingerprint("cube", hash_arrays(vertices, faces), count, padding)
    entry = cached("cube", key, make, force=force)
    return Cloud(torch.from_numpy(np.array(entry["points"])), torch.from_numpy(np.array(entry["inside"])))


def hand_cloud(model: BodyModel, count: int, *, force: bool = False) -> Cloud:
    """Points in the boxes of wrists and hands, a group each, many times the `count` that one step draws."""
    vertices, faces = canonical_arrays(model)
    part = model.lbs_weights.argmax(1).cpu().numpy()

    def make() -> dict[str, np.ndarray]:
        rng = np.random.default_rng(SEED)
        groups = []
        for joint in HAND_JOINTS:
            own = vertices[part == joint]
            low, high = own.min(0) - HAND_MARGIN_M, own.max(0) + HAND_MARGIN_M
            groups.append(rng.uniform(low, high, (count * HAND_POOL, 3)).astype(np.float32))
        points = np.concatenate(groups)
        return {"points": points, "inside": inside_mesh(points, vertices, faces)}

    key = fingerprint("hands", hash_arrays(vertices, faces), body_hash(model), count, HAND_MARGIN_M, HAND_POOL)
    entry = cached("hands", key, make, force=force)
    points, inside = (torch.from_numpy(np.array(entry[name])) for name in ("points", "inside"))
    return Cloud(points, inside, groups=len(HAND_JOINTS))


def canonical_arrays(model: BodyModel) -> tuple[np.ndarray, np.ndarray]:
    """The canonical skin's vertices (V, 3) m and triangles (F, 3)."""
    return model.canonical_vertices().detach().cpu().numpy(), model.faces.cpu().numpy()
