"""Random canonical points with labels and displacement bases: dense where tissues meet, and all around the body."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .displacement import DisplacementBasis, ReferenceDisplacement
from .tissues import Phantom

__all__ = ["PointPool", "body_lattice", "draw_pool"]

SHARES = {
    "skin": 0.16, "skin_wide": 0.12, "fat": 0.20, "bone": 0.14, "lung": 0.05, "inside": 0.11, "around": 0.07,
    "box": 0.08,
}  # fmt: skip
"""Shares of the sampling sites; the rest lies anywhere in the cube around the body. Without points in the box that
frames the body, tissue floats in the air between arms and trunk."""
BOX_MARGIN_M = 0.2
CUBE_HALF_SIDE_M = 1.45
DETAILED = {7: 1.5, 8: 1.5, 10: 2.0, 11: 2.0, 15: 1.5, 20: 2.0, 21: 2.0, 22: 3.0, 23: 3.0}
"""Feet, head and hands are finer than the rest: drawn more often."""


@dataclass(frozen=True, eq=False)
class PointPool:
    """Canonical `points` (N, 3), `labels` (N,), map `basis`, smooth skinning `weights` (N, 24), `inside` (N,)."""

    points: Tensor
    labels: Tensor
    basis: DisplacementBasis
    weights: Tensor
    inside: Tensor

    def __len__(self) -> int:
        return len(self.points)


def surface_points(anatomy: Phantom, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Random skin points, outward normals and fat thickness there."""
    corners = anatomy.vertices[anatomy.faces]
    normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    weights = anatomy.body.lbs_weights.cpu().numpy()
    detail = 1.0 + sum(weights[:, joint] * (factor - 1.0) for joint, factor in DETAILED.items())
    chance = np.linalg.norm(normal, axis=1) * np.asarray(detail)[anatomy.faces].mean(1)
    face = rng.choice(len(chance), count, p=chance / chance.sum())
    mix = rng.dirichlet((1.0, 1.0, 1.0), count)
    points = np.einsum("nk,nki->ni", mix, corners[face])
    smooth = np.einsum("nk,nki->ni", mix, anatomy.normals[anatomy.faces[face]])
    smooth /= np.linalg.norm(smooth, axis=1, keepdims=True)
    thickness = (mix * anatomy.thickness[anatomy.faces[face]]).sum(1)
    return points, smooth, thickness


def body_lattice(anatomy: Phantom, spacing: float, margin: float = 0.0) -> np.ndarray:
    """Grid points (N, 3) of canonical space whose depth below the skin is more than -margin."""
    low, high = anatomy.vertices.min(0) - margin - spacing, anatomy.vertices.max(0) + margin + spacing
    axes = [np.arange(a, b, spacing) for a, b in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    return grid[anatomy.project(grid).depth > -margin]


def _near_zero(distance_of: object, low: np.ndarray, high: np.ndarray, band: float, count: int,
               rng: np.random.Generator) -> np.ndarray:  # fmt: skip
    """Points of a box whose distance to a shape is within a band, by rejection."""
    found: list[np.ndarray] = []
    total = 0
    while total < count:
        points = rng.uniform(low, high, (max(20 * count, 10_000), 3))
        kept = points[np.abs(distance_of(points)) < band]  # type: ignore[operator]
        found.append(kept)
        total += len(kept)
    return np.concatenate(found)[:count]


def draw_points(anatomy: Phantom, count: int, rng: np.random.Generator) -> np.ndarray:
    """Draw canonical points (count, 3) according to SHARES."""
    size = {site: int(count * share) for site, share in SHARES.items()}
    parts = []
    for site, spread in (("skin", 0.003), ("skin_wide", 0.015)):
        points, normals, _ = surface_points(anatomy, size[site], rng)
        parts.append(points + normals * rng.normal(0.0, spread, (size[site], 1)))
    points, normals, thickness = surface_points(anatomy, size["fat"], rng)
    parts.append(points - normals * (thickness + rng.normal(0.0, 0.003, size["fat"]))[:, None])
    bones = anatomy.bones.parts
    extent = np.array([np.prod(np.ptp(nodes, axis=0) + 0.05) ** 0.5 for nodes, _, _ in bones])
    for (nodes, _, _), share in zip(bones, extent / extent.sum(), strict=True):
        parts.append(
            _near_zero(anatomy.bones.distance, nodes.min(0) - 0.035, nodes.max(0) + 0.035, 0.01,
                       int(size["bone"] * share), rng)
        )  # fmt: skip
    chest = np.array([0.0, 0.08, 0.02])
    parts.append(_near_zero(anatomy.lungs.distance, chest - [0.2, 0.2, 0.15], chest + [0.2, 0.2, 0.15], 0.012,
                            size["lung"], rng))  # fmt: skip
    spacing = 0.02
    cells = body_lattice(anatomy, spacing, 0.12)
    depth = anatomy.project(cells).depth
    for site, chosen in (("inside", cells[depth > -spacing]), ("around", cells[depth < 0.0])):
        corner = chosen[rng.integers(0, len(chosen), size[site])]
        parts.append(corner + rng.uniform(-spacing / 2, spacing / 2, corner.shape))
    low, high = anatomy.vertices.min(0) - BOX_MARGIN_M, anatomy.vertices.max(0) + BOX_MARGIN_M
    parts.append(rng.uniform(low, high, (size["box"], 3)))
    missing = count - sum(len(part) for part in parts)
    parts.append(rng.uniform(-CUBE_HALF_SIDE_M, CUBE_HALF_SIDE_M, (missing, 3)))
    return np.concatenate(parts)


def draw_pool(reference: ReferenceDisplacement, count: int, seed: int = 0, chunk: int = 500_000) -> PointPool:
    """Draw labelled points with their map bases, on the reference's device (stored in half precision on a GPU)."""
    rng = np.random.default_rng(seed)
    anatomy = reference.anatomy
    points = draw_points(anatomy, count, rng)
    dtype = torch.float16 if reference.device.type == "cuda" else torch.float32
    return pool_of(reference, points[rng.permutation(len(points))], chunk, dtype)


def pool_of(
    reference: ReferenceDisplacement, points: np.ndarray, chunk: int = 500_000, dtype: torch.dtype = torch.float32
) -> PointPool:  # fmt: skip
    """Labels, map bases and skinning weights of given canonical points."""
    labels, inside, bases, weights = [], [], [], []
    for part in np.array_split(points, max(1, -(-len(points) // chunk))):
        skin = reference.anatomy.project(part)
        labels.append(torch.from_numpy(reference.anatomy.labels(part, skin)).long())
        inside.append(torch.from_numpy(skin.depth > 0))
        basis, weight = reference.basis(part, skin)
        bases.append([value.to(dtype) for value in vars(basis).values()])
        weights.append(weight.to(dtype))
    device = reference.device
    return PointPool(
        torch.as_tensor(points, dtype=torch.float32, device=device),
        torch.cat(labels).to(device),
        DisplacementBasis(*(torch.cat(parts) for parts in zip(*bases, strict=True))),
        torch.cat(weights),
        torch.cat(inside).to(device),
    )
