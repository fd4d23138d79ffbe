"""What is believed of a body before the scan is looked at: likely betas, and joints that bend as joints do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..body.beta_limits import NUM_BETAS, TRAINED_BETA
from ..body.joints import JOINT_NAMES, NUM_JOINTS
from .skinned import Floats, Placement

__all__ = ["Priors"]

_DEVIATIONS_DEG: dict[str, tuple[float, float, float]] = {
    "hip": (60, 10, 40),
    "knee": (60, 3, 3),
    "ankle": (10, 6, 6),
    "foot": (2, 2, 2),
    "spine1": (6, 5, 5),
    "spine2": (6, 5, 5),
    "spine3": (6, 5, 5),
    "neck": (10, 8, 8),
    "head": (10, 8, 8),
    "collar": (6, 8, 10),
    "shoulder": (60, 50, 60),
    "elbow": (25, 60, 15),
    "wrist": (15, 15, 15),
    "hand": (2, 2, 2),
}
"""Standard deviations of rotation vectors about a start pose, for joints by name; limbs are free, spines are not."""
_CHAINS = (("spine1", "spine2"), ("spine2", "spine3"), ("neck", "head"))
_ALIKE_DEG = 3.0
"""Joints of a chain bend alike, within this: else they would follow bumps, not the pose."""
_HINGE_DEG = 3.0
_BEYOND = 4.0
"""Weight of the square of what a beta goes beyond the trained range, next to 1 for its own square."""


def _deviations() -> Floats:
    found = np.full((NUM_JOINTS, 3), np.inf)
    for index, name in enumerate(JOINT_NAMES[1:], 1):
        found[index] = np.radians(_DEVIATIONS_DEG[name.split("_")[-1]])
    return found


DEVIATIONS = _deviations()


@dataclass(frozen=True, eq=False)
class Priors:
    """Beliefs about a start pose.

    Attributes
    ----------
    vectors : array (24, 3)
        Rotation vectors that joints are believed near.
    betas_weight : float
        Of the squares of the ten betas; of other shapes, in their own unit, it is always 1.
    """

    vectors: Floats
    betas_weight: float = 1.0

    def add(self, placement: Placement, matrix: Floats, right: Floats) -> None:
        """Add to normal equations and their right side."""
        betas = placement.betas
        shapes, ours = len(betas), np.arange(len(betas)) < NUM_BETAS
        beyond = (np.abs(betas) > TRAINED_BETA) & ours
        weight = np.where(ours, self.betas_weight, 1.0)
        here = np.arange(shapes)
        matrix[here, here] += weight * (1.0 + _BEYOND * beyond)
        right[:shapes] -= weight * (betas + _BEYOND * beyond * (betas - np.sign(betas) * TRAINED_BETA))
        vectors = placement.vectors
        slopes = _inverse_left_jacobians(vectors)
        alike = 1 / np.radians(_ALIKE_DEG) ** 2
        for one, other in _CHAINS:
            i, j = JOINT_NAMES.index(one), JOINT_NAMES.index(other)
            slope = np.concatenate([slopes[i], -slopes[j]], 1)
            at = np.concatenate([np.arange(3) + shapes + 3 * i, np.arange(3) + shapes + 3 * j])
            matrix[np.ix_(at, at)] += alike * slope.T @ slope
            gap = (self.vectors[i] - self.vectors[j]) - (vectors[i] - vectors[j])
            right[at] += alike * slope.T @ gap
        for index in range(1, NUM_JOINTS):
            strength = 1 / DEVIATIONS[index] ** 2
            gap = self.vectors[index] - vectors[index]
            name = JOINT_NAMES[index]
            if "knee" in name and vectors[index, 0] < -np.radians(2):  # knees do not bend forwards
                strength[0] += 1 / np.radians(_HINGE_DEG) ** 2
                gap[0] = -vectors[index, 0]
            own = slice(shapes + 3 * index, shapes + 3 * index + 3)
            slope = slopes[index]
            matrix[own, own] += slope.T @ (strength[:, None] * slope)
            right[own] += slope.T @ (strength * gap)


def _inverse_left_jacobians(vectors: Floats) -> Floats:
    """How rotation vectors change with a small turn applied after them, (N, 3, 3)."""
    angle = np.linalg.norm(vectors, axis=1)
    half = angle / 2
    safe = np.where(angle < 1e-4, 1.0, angle)
    factor = np.where(angle < 1e-4, 1 / 12, (1 - half / np.tan(np.where(angle < 1e-4, 1.0, half))) / safe**2)
    across = np.zeros((len(vectors), 3, 3))
    x, y, z = vectors.T
    across[:, 0, 1], across[:, 0, 2], across[:, 1, 2] = -z, y, -x
    across -= across.transpose(0, 2, 1)
    return np.asarray(np.eye(3) - across / 2 + factor[:, None, None] * (across @ across))
