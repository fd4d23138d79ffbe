"""What one training step sees."""

from typing import NamedTuple

import torch
from torch import Tensor

__all__ = ["Batch"]


class Batch(NamedTuple):
    """B subjects: their bodies (transl = 0), N voxels, M points of the canonical cube and H points around the hands.

    `vertices` and `vertices_free` (B, V, 3) are the fit and the fit to the flattened body. The search for a voxel's
    origin starts at `mri_start` (B, N, 24), the skinning weights of the nearest vertex. Lengths in metres.
    `mri_roots` are the voxels' shaped points, found beforehand, and whether (1) or not (0) their search converged.
    A batch for pretraining has N = M = H = 0. A named tuple, because data loaders move those to devices.
    """

    betas: Tensor  # (B, 10)
    body_pose: Tensor  # (B, 69)
    global_orient: Tensor  # (B, 3)
    vertices: Tensor  # (B, V, 3)
    vertices_free: Tensor  # (B, V, 3)
    mri_points: Tensor  # (B, N, 3)
    mri_labels: Tensor  # (B, N) int64
    mri_body: Tensor  # (B, N) bool
    mri_start: Tensor  # (B, N, 24)
    can_points: Tensor  # (B, M, 3)
    can_inside: Tensor  # (B, M) bool
    hand_points: Tensor  # (B, H, 3)
    hand_inside: Tensor  # (B, H) bool
    afloat: Tensor = torch.zeros(0, 3)  # (A, 3), in the air, where the model saw tissue; not of a subject
    around_points: Tensor = torch.zeros(0, 3)  # (S, 3), canonical, with known skinning weights; not of a subject
    around_weights: Tensor = torch.zeros(0, 24)  # (S, 24)
    mri_roots: Tensor | None = None  # (B, N, 4)
