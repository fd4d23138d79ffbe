"""The phantom's subcutaneous layer: its thickness site by site, and its share of what a body gains or loses.

Thickness is given for the body with betas 0, region by region, with bumps at the sites where the layer is known to be
thick or thin. Where the skin moves away from the skeleton, the layer takes its share; where it comes nearer, the layer
thins by the same rule and never quite vanishes (`thickness_ratio`).
"""

from __future__ import annotations

import numpy as np
import torch
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.spatial import cKDTree
from torch import Tensor

from ..body.model import BodyModel

__all__ = ["ended", "inner_radius", "share_of_gain", "smoothing_matrix", "thickness_map", "thickness_ratio"]

MM = 1e-3
THICKNESS_MM = {
    # pelvis hip hip spine1 knee knee spine2 ankle ankle spine3 foot foot neck collar collar head
    # shoulder shoulder elbow elbow wrist wrist hand hand
    "male": (17, 9.5, 9.5, 17, 7.5, 7.5, 15, 6.5, 6.5, 12, 7, 7, 8, 9.5, 9.5, 6.5, 8.5, 8.5, 6.5, 6.5, 7, 7, 7, 7),
    "female": (22, 17, 17, 20, 10.5, 10.5, 18, 8, 8, 14, 7, 7, 8, 11, 11, 7, 12.5, 12.5, 8, 8, 7, 7, 7, 7),
}  # fmt: skip
"""Of the body with betas 0, a man of 25 kg/m2 and a woman of 24, by joint region."""
SHARE_OF_GAIN = {
    "male": (0.54, 0.62, 0.62, 0.5, 0.75, 0.75, 0.5, 0.45, 0.45, 0.5, 0.2, 0.2, 0.55, 0.55, 0.55, 0.6, 0.58, 0.58, 0.6,
             0.6, 0.2, 0.2, 0.0, 0.0),
    "female": (0.7, 0.85, 0.85, 0.6, 0.9, 0.9, 0.6, 0.5, 0.5, 0.6, 0.2, 0.2, 0.55, 0.65, 0.65, 0.6, 0.75, 0.75, 0.65,
               0.65, 0.2, 0.2, 0.0, 0.0),
}  # fmt: skip
"""Share of a loss in girth that the layer bears, by joint region, as long as it is small; the rest is lean."""
GROWTH = 0.82
"""Gains are shared by this less: who grows heavy gains muscle and inner fat too."""
CAP_OF_RADIUS = 0.42
"""The layer takes at most this share of the local inner radius of a limb."""
ENDS_MM, WHOLE_MM = 4.8, 5.4
"""A layer thinner than the first is none, one thicker than the second is whole (surfaces have cells of 4 mm)."""

# centre in the T-pose (x is mirrored), widths in m, extra thickness in mm
BUMPS = {
    "male": (
        ((0.00, -0.13, 0.15), (0.12, 0.10, 0.08), 6.0),  # belly
        ((0.16, -0.13, 0.00), (0.05, 0.07, 0.08), 5.0),  # flank
        ((0.09, -0.27, -0.11), (0.08, 0.08, 0.06), 8.0),  # buttock
        ((0.09, 0.07, 0.15), (0.06, 0.05, 0.05), 4.0),  # chest
        ((0.00, 0.10, 0.14), (0.03, 0.12, 0.05), -4.0),  # breastbone
        ((0.00, 0.05, -0.11), (0.04, 0.15, 0.05), -5.0),  # spine
        ((0.32, 0.20, -0.05), (0.09, 0.05, 0.04), 2.0),  # back of the upper arm
        ((0.185, -0.285, 0.035), (0.04, 0.045, 0.05), -5.0),  # over the greater trochanter
        ((0.115, -1.13, 0.03), (0.08, 0.05, 0.08), -1.7),  # over the malleoli, where the man's bones need room
    ),
    "female": (
        ((0.00, -0.16, 0.145), (0.11, 0.09, 0.08), 8.0),
        ((0.14, -0.17, 0.01), (0.05, 0.06, 0.08), 5.0),
        ((0.09, -0.27, -0.10), (0.08, 0.08, 0.06), 14.0),
        ((0.19, -0.36, 0.03), (0.05, 0.08, 0.08), 3.0),  # outer hip
        ((0.08, 0.035, 0.145), (0.055, 0.05, 0.05), 22.0),  # breast
        ((0.00, 0.09, 0.13), (0.025, 0.10, 0.05), -4.0),
        ((0.00, 0.05, -0.08), (0.04, 0.15, 0.05), -5.0),
        ((0.27, 0.16, -0.04), (0.08, 0.05, 0.04), 3.5),
        ((0.185, -0.285, 0.035), (0.04, 0.045, 0.05), -12.0),
    ),
}
WRIST_M = (-0.035, 0.0)
TOES_M = (-0.105, -0.06)
"""Along forearm and foot the layer runs out between these places, from the wrist and from the ball of the foot."""


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


def _fade(places: np.ndarray, start: float, end: float) -> np.ndarray:
    """From 1 before `start` to 0 after `end`, smoothly."""
    part = np.clip((places - start) / (end - start), 0.0, 1.0)
    return 1.0 - part * part * (3.0 - 2.0 * part)


def thickness_map(body: BodyModel, radius: np.ndarray, smoother: csr_matrix) -> np.ndarray:
    """Thickness (V,) in m of the subcutaneous layer under each vertex of the canonical body."""
    gender = body.gender
    rest = body.v_template.numpy().astype(np.float64)
    joints = (body.J_regressor @ body.v_template).numpy().astype(np.float64)
    weights = body.lbs_weights.numpy().astype(np.float64)
    thickness = weights @ np.array(THICKNESS_MM[gender])
    folded = rest.copy()
    folded[:, 0] = np.abs(folded[:, 0])
    for centre, width, extra in BUMPS[gender]:
        thickness += extra * np.exp(-0.5 * (((folded - centre) / width) ** 2).sum(1))
    for _ in range(12):
        thickness = smoother @ thickness
    arm, foot = weights[:, 16:24].sum(1) > 0.5, weights[:, [7, 8, 10, 11]].sum(1) > 0.5
    beyond_wrist, beyond_toes = folded[:, 0] - joints[20, 0], folded[:, 2] - joints[10, 2]
    thickness *= np.where(arm, _fade(beyond_wrist, *WRIST_M), 1.0) * np.where(foot, _fade(beyond_toes, *TOES_M), 1.0)
    keep_whole = weights[:, [9, 12, 15]].sum(1)  # nose, ears, nipples stay subcutaneous throughout
    cap = radius * 1e3 * CAP_OF_RADIUS + 1e3 * keep_whole
    blend = 1.0
    thickness = -blend * np.logaddexp(-thickness / blend, -cap / blend)
    for _ in range(6):
        thickness = smoother @ thickness
    return np.maximum(thickness, 0.0) * MM


def ended(thickness: np.ndarray) -> np.ndarray:
    """The layer's thickness where it runs out: it ends in a round edge, for a thinner one would end in specks."""
    edge = np.clip((thickness / MM - ENDS_MM) / (WHOLE_MM - ENDS_MM), 0.0, 1.0)
    return np.asarray(thickness * np.sqrt(edge * (2.0 - edge)))


def share_of_gain(body: BodyModel, smoother: csr_matrix) -> np.ndarray:
    """Share (V,) of a gain in girth that the layer takes under each vertex."""
    share = body.lbs_weights.numpy().astype(np.float64) @ np.array(SHARE_OF_GAIN[body.gender])
    for _ in range(8):
        share = smoother @ share
    return np.asarray(share)


def thickness_ratio(gain: Tensor) -> Tensor:
    """Thickness over that at betas 0, for the layer's gain as a share of that: never 0, however much is lost."""
    return torch.where(gain < 0, torch.exp(gain.clamp_max(0.0)), 1.0 + GROWTH * gain)
