"""The phantom's organs in canonical space: thickness of the subcutaneous layer, long bones, lungs.

All shapes are smooth on purpose (round cones joined by smooth unions, tapered ellipsoids), so that a small network can
hold them. Figures are plausible adult dimensions, not measurements of a person.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.spatial import cKDTree

from ..body.model import BodyModel

__all__ = ["LEAST_THICKNESS_M", "LongBones", "Lungs", "inner_radius", "smoothing_matrix", "thickness_map"]

MM = 1e-3
BASE_THICKNESS_MM = {
    # pelvis hip hip spine1 knee knee spine2 ankle ankle spine3 foot foot neck collar collar head
    # shoulder shoulder elbow elbow wrist wrist hand hand
    "male": (16, 9, 9, 19, 7.5, 7.5, 17, 8, 8, 12, 8, 8, 8, 9, 9, 7, 8, 8, 8, 8, 5, 5, -4, -4),
    "female": (26, 22, 22, 24, 11, 11, 22, 9, 9, 16, 9, 9, 8, 13, 13, 7, 14, 14, 9, 9, 6, 6, -4, -4),
}  # fmt: skip
"""Subcutaneous layer per joint region; hands carry none, as in HIT, where hands are lean."""
CAP_OF_RADIUS = 0.44
"""The layer takes at most this share of the local inner radius of a limb."""
LEAST_THICKNESS_M = 0.006
"""Where the layer would be thinner there is none: it ends at an edge, for a thinner one would fall between the cells of
a surface (4 mm) and end in specks."""

# centre in the T-pose (x is mirrored), widths in m, extra thickness in mm
BUMPS = {
    "male": (
        ((0.00, -0.11, 0.15), (0.13, 0.10, 0.08), 7.0),  # belly
        ((0.15, -0.10, 0.02), (0.05, 0.07, 0.08), 5.0),  # flank
        ((0.09, -0.27, -0.11), (0.08, 0.08, 0.06), 10.0),  # buttock
        ((0.09, 0.07, 0.15), (0.06, 0.05, 0.05), 5.0),  # chest
        ((0.00, 0.10, 0.14), (0.03, 0.12, 0.05), -3.0),  # breastbone
        ((0.00, 0.05, -0.11), (0.04, 0.15, 0.05), -5.0),  # spine
    ),
    "female": (
        ((0.00, -0.14, 0.145), (0.12, 0.09, 0.08), 7.0),
        ((0.14, -0.16, 0.02), (0.05, 0.06, 0.08), 6.0),
        ((0.09, -0.26, -0.10), (0.08, 0.08, 0.06), 16.0),
        ((0.19, -0.33, 0.03), (0.05, 0.08, 0.08), 7.0),  # outer hip
        ((0.08, 0.035, 0.145), (0.055, 0.05, 0.05), 24.0),  # breast
        ((0.00, 0.09, 0.13), (0.025, 0.10, 0.05), -4.0),
        ((0.00, 0.05, -0.08), (0.04, 0.15, 0.05), -4.0),
    ),
}


def smoothing_matrix(faces: np.ndarray, count: int) -> csr_matrix:
    """Row-stochastic matrix that averages each vertex half with its neighbours."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    adjacency = coo_matrix((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(count, count)).tocsr()
    adjacency.data[:] = 1.0
    degree = np.asarray(adjacency.sum(1)).ravel()
    return 0.5 * (diags(1.0 / degree) @ adjacency) + 0.5 * diags(np.ones(count))


def inner_radius(vertices: np.ndarray, normals: np.ndarray, largest: float = 0.16, rounds: int = 30) -> np.ndarray:
    """Radius (V,) of the largest ball inside the body that touches it at each vertex, by shrinking balls."""
    tree = cKDTree(vertices)
    radius = np.full(len(vertices), largest)
    active = np.arange(len(vertices))
    for _ in range(rounds):
        centre = vertices[active] - normals[active] * radius[active, None]
        distance, nearest = tree.query(centre)
        offset = vertices[active] - vertices[nearest]
        depth = (offset * normals[active]).sum(1)
        smaller = (offset**2).sum(1) / (2.0 * np.maximum(depth, 1e-9))
        shrink = (distance < radius[active] - 1e-4) & (nearest != active) & (smaller < radius[active] - 1e-5)
        radius[active[shrink]] = np.maximum(smaller[shrink], 2e-3)
        active = active[shrink]
        if not len(active):
            break
    return radius


def thickness_map(body: BodyModel, radius: np.ndarray, smoother: csr_matrix) -> np.ndarray:
    """Thickness (V,) in m of the subcutaneous layer under each vertex of the canonical body."""
    gender = body.gender
    rest = body.v_template.numpy().astype(np.float64)
    weights = body.lbs_weights.numpy().astype(np.float64)
    thickness = weights @ np.array(BASE_THICKNESS_MM[gender])
    folded = rest.copy()
    folded[:, 0] = np.abs(folded[:, 0])
    trunk = 1.0 - weights[:, [16, 17, 18, 19, 20, 21, 22, 23]].sum(1)
    for centre, width, extra in BUMPS[gender]:
        thickness += trunk * extra * np.exp(-0.5 * (((folded - centre) / width) ** 2).sum(1))
    for _ in range(12):
        thickness = smoother @ thickness
    cap = radius * 1e3 * CAP_OF_RADIUS
    keep_whole = weights[:, [9, 12, 15]].sum(1)  # nose, ears, nipples stay subcutaneous throughout
    cap = cap + 1e3 * keep_whole
    blend = 1.5
    thickness = -blend * np.logaddexp(-thickness / blend, -cap / blend)
    for _ in range(6):
        thickness = smoother @ thickness
    return np.maximum(thickness, 0.0) * MM


def _smooth_min(a: np.ndarray, b: np.ndarray, blend: float) -> np.ndarray:
    h = np.maximum(blend - np.abs(a - b), 0.0) / blend
    return np.minimum(a, b) - h * h * blend / 4.0


def _cone(points: np.ndarray, start: np.ndarray, end: np.ndarray, r_start: float, r_end: float) -> np.ndarray:
    """Distance to a capsule whose radius changes evenly along its axis."""
    axis = end - start
    along = np.clip((points - start) @ axis / (axis @ axis), 0.0, 1.0)
    return np.linalg.norm(points - start - along[:, None] * axis, axis=1) - (r_start + along * (r_end - r_start))


# Nodes of a bone: (share of the segment, lateral or upward offset mm, anterior offset mm, radius mm); cones join pairs.
_FEMUR = (
    [(-0.035, -26, -2, 23), (0.015, 2, -4, 14.5), (0.045, 19, -6, 16), (0.13, 18, -3, 14.5), (0.3, 12, 4, 13.5),
     (0.5, 8, 9, 13), (0.7, 5, 6, 14), (0.88, 0, 1, 18), (0.945, -21, -3, 21.5), (0.945, 21, -3, 21.5)],
    [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (7, 9), (8, 9)],
)  # fmt: skip
_TIBIA = (
    [(0.068, -19, -1, 19), (0.068, 19, -1, 19), (0.14, -3, 6, 17), (0.3, -7, 12, 13), (0.55, -8, 13, 11.5),
     (0.8, -6, 6, 11), (0.955, -5, 0, 16)],
    [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)],
)  # fmt: skip
_FIBULA = (
    [(0.125, 29, -16, 9), (0.3, 24, -12, 7), (0.6, 18, -9, 7), (0.85, 15, -6, 7.5), (0.975, 16, -4, 9)],
    [(0, 1), (1, 2), (2, 3), (3, 4)],
)  # fmt: skip
_HUMERUS = (
    [(-0.01, 2, 0, 22.5), (0.08, 6, 5, 17.5), (0.2, 2, 1, 13), (0.5, 0, 0, 11.5), (0.8, 0, 0, 12),
     (0.945, 17, 0, 12.5), (0.945, -17, 0, 12.5)],
    [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6), (5, 6)],
)  # fmt: skip
_RADIUS = (
    [(0.062, 12, 6, 10), (0.14, 12, 6, 8), (0.4, 10, 8, 8), (0.7, 5, 11, 8), (0.955, 0, 12, 11.5)],
    [(0, 1), (1, 2), (2, 3), (3, 4)],
)  # fmt: skip
_ULNA = (
    [(-0.02, -4, -25, 10), (0.075, -9, -13, 11), (0.3, -9, -9, 8), (0.7, -3, -13, 7.5), (0.955, 0, -15, 8)],
    [(0, 1), (1, 2), (2, 3), (3, 4)],
)  # fmt: skip
_BONES = ((1, 4, _FEMUR), (4, 7, _TIBIA), (4, 7, _FIBULA), (16, 18, _HUMERUS), (18, 20, _RADIUS), (18, 20, _ULNA))
_BONE_NAMES = ("femur", "tibia", "fibula", "humerus", "radius", "ulna")
_SIZE = {"male": 1.0, "female": 0.9}
_BLEND_M = 0.012


def _section_centre(body: BodyModel, start: np.ndarray, end: np.ndarray, share: float, limb: np.ndarray) -> np.ndarray:
    """Middle of the skin's cross-section at a share of a limb segment, seen from the joint line, (3,)."""
    rest, faces = body.v_template.numpy().astype(np.float64), body.faces.numpy()
    axis = (end - start) / np.linalg.norm(end - start)
    on_line = start + share * (end - start)
    height = (rest - on_line) @ axis
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    low, high = edges.T
    cut = (height[low] < 0) & (height[high] >= 0) & limb[low] & limb[high]
    mix = (-height[low[cut]] / (height[high[cut]] - height[low[cut]]))[:, None]
    ring = rest[low[cut]] * (1 - mix) + rest[high[cut]] * mix
    return (ring.min(0) + ring.max(0)) / 2 - on_line


@dataclass(frozen=True)
class LongBones:
    """Femur, tibia, fibula, humerus, radius and ulna of both sides, in canonical space."""

    names: tuple[str, ...]
    parts: tuple[tuple[np.ndarray, np.ndarray, tuple[tuple[int, int], ...]], ...]  # nodes (n, 3), radii (n,), pairs

    @classmethod
    def of(cls, body: BodyModel) -> LongBones:
        """Place the left side's bones in the rest pose, open the hip, and mirror them."""
        joints = (body.J_regressor @ body.v_template).numpy().astype(np.float64)
        zero = body.v_template.new_zeros(1, 10)
        opened = body.with_shape(zero).x_transforms[0].numpy().astype(np.float64)
        size = _SIZE[body.gender] * MM
        left = body.v_template.numpy()[:, 0] > 0.0
        weights = body.lbs_weights.numpy()
        parts, names = [], []
        for name, (first, second, (nodes, pairs)) in zip(_BONE_NAMES, _BONES, strict=True):
            start, end = joints[first], joints[second]
            leg = first in (1, 4)
            limb = left & (weights[:, [1, 4, 7, 10] if leg else [16, 18, 20, 22]].sum(1) > 0.5)
            across = np.array([1.0, 0, 0]) if leg else np.array([0, 1.0, 0])
            forward = np.array([0, 0, 1.0])
            places = []
            for share, side, front, _ in nodes:
                inside = np.clip(share, 0.25, 0.97) if first in (1, 16) else np.clip(share, 0.0, 0.93)
                shift = _section_centre(body, start, end, float(inside), limb)
                shift -= (shift @ (end - start)) * (end - start) / ((end - start) @ (end - start))
                if first in (1, 16):  # the section near hip and shoulder is not the limb's: stay on the joint line
                    shift *= np.clip(share / 0.3, 0.0, 1.0)
                places.append(start + share * (end - start) + shift + size * (side * across + front * forward))
            points = np.array(places)
            if leg:
                points = points @ opened[first, :3, :3].T + opened[first, :3, 3]
            radii = np.array([node[3] for node in nodes]) * size
            for sign in (1.0, -1.0):
                parts.append((points * [sign, 1, 1], radii, tuple(pairs)))
                names.append(("left " if sign > 0 else "right ") + name)
        return cls(tuple(names), tuple(parts))

    def distance(self, points: np.ndarray) -> np.ndarray:
        """Approximate signed distance (N,) in m to the nearest bone's surface, negative inside."""
        nearest = np.full(len(points), 1.0)
        for nodes, radii, pairs in self.parts:
            low, high = nodes.min(0) - 0.06, nodes.max(0) + 0.06
            near = ((points > low) & (points < high)).all(1)
            if not near.any():
                continue
            close = points[near]
            whole = np.ones(len(close))
            for i, j in pairs:
                whole = _smooth_min(whole, _cone(close, nodes[i], nodes[j], radii[i], radii[j]), _BLEND_M)
            nearest[near] = np.minimum(nearest[near], whole)
        return nearest


_LUNGS = {
    # centre (x of the right lung is negative), half axes, dome centre and radius, heart centre and half axes
    "male": ((0.080, 0.085, 0.016), (0.061, 0.128, 0.083), (0.075, -0.115, 0.025, 0.098),
             ((0.025, 0.035, 0.070), (0.055, 0.062, 0.048))),
    "female": ((0.070, 0.075, 0.016), (0.060, 0.126, 0.076), (0.065, -0.108, 0.025, 0.090),
               ((0.020, 0.025, 0.066), (0.047, 0.054, 0.041))),
}  # fmt: skip
_TAPER = 0.25


@dataclass(frozen=True)
class Lungs:
    """Two tapered ellipsoids over the diaphragm's domes; the left one makes room for the heart."""

    gender: str

    def distance(self, points: np.ndarray) -> np.ndarray:
        """Approximate signed distance (N,) in m to the lungs' surface, negative inside."""
        centre, half, dome, heart = _LUNGS[self.gender]
        nearest = np.full(len(points), 1.0)
        close = (np.abs(points - [0, centre[1], centre[2]]) < 0.25).all(1)
        p = points[close]
        best = np.full(len(p), 1.0)
        for side in (1.0, -1.0):
            local = (p - np.array([side * centre[0], centre[1], centre[2]])) / np.array(half)
            taper = 1.0 - _TAPER * np.clip(local[:, 1], -1.2, 1.2)
            local[:, [0, 2]] /= taper[:, None]
            lung = (np.linalg.norm(local, axis=1) - 1.0) * half[0]
            below = dome[3] - np.linalg.norm(p - np.array([side * dome[0], dome[1], dome[2]]), axis=1)
            lung = -_smooth_min(-lung, -below, 0.02)
            if side > 0:
                inside_heart = (1.0 - np.linalg.norm((p - heart[0]) / np.array(heart[1]), axis=1)) * heart[1][2]
                lung = -_smooth_min(-lung, -inside_heart, 0.02)
            best = np.minimum(best, lung)
        nearest[close] = best
        return nearest
