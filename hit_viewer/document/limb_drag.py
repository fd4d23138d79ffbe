"""A place on the body is dragged, and the joints above it turn so that it follows: inverse kinematics within limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from hit_core.body.joint_limits import joint_limits
from hit_core.body.joints import JOINT_NAMES, NUM_JOINTS, OPPOSITE_JOINTS, PARENTS, joint

__all__ = ["LimbDrag", "part_turn", "turning_joints"]

Floats = npt.NDArray[np.float64]

CLOSE_M, FREE_DEG = 0.004, 40.0
"""How exactly the place follows, against how far joints turn for it: so much of one counts as much as of the other."""
BENT = 0.1
"""The search starts with joints a little bent, by this share of the way to the middle of their range: a straight leg
does not tell which way it shortens."""
_TURNS: dict[str, tuple[str, ...]] = {
    "spine1": ("spine1",),
    "spine2": ("spine1", "spine2"),
    "spine3": ("spine1", "spine2", "spine3"),
    "left_collar": ("spine1", "spine2", "spine3"),
    "neck": ("neck",),
    "head": ("neck", "head"),
    "left_shoulder": ("left_shoulder",),
    "left_elbow": ("left_shoulder", "left_elbow"),
    "left_wrist": ("left_shoulder", "left_elbow", "left_wrist"),
    "left_hand": ("left_shoulder", "left_elbow", "left_wrist"),
    "left_hip": ("left_hip",),
    "left_knee": ("left_hip", "left_knee"),
    "left_ankle": ("left_hip", "left_knee", "left_ankle"),
    "left_foot": ("left_hip", "left_knee", "left_ankle"),
}
"""Joints that turn when a part is dragged; the part is named by the joint that moves it. Right as left."""


def turning_joints(part: int) -> tuple[int, ...]:
    """Return the joints that turn when the part that joint `part` moves is dragged, from the trunk outwards."""
    name = JOINT_NAMES[part]
    if name.startswith("right_"):
        return tuple(OPPOSITE_JOINTS[turned] for turned in turning_joints(OPPOSITE_JOINTS[part]))
    return tuple(joint(turned) for turned in _TURNS.get(name, ()))


def part_turn(vectors: Floats, part: int) -> Rotation:
    """Return how the part that a joint moves is turned, of all joints' rotation vectors (24, 3); -1 is no joint."""
    turn = Rotation.identity()
    while part >= 0:
        turn = Rotation.from_rotvec(vectors[part]) * turn
        part = PARENTS[part]
    return turn


@dataclass(frozen=True, eq=False)
class LimbDrag:
    """A place that is dragged, from where it was gripped.

    Parameters
    ----------
    part : int
        The joint that moves the place.
    place : array (3,)
        Where it was gripped, metres, in posed space.
    body_pose : sequence of 69 floats
        Pose of that moment, radians.
    orient : sequence of 3 floats
        The body's orientation, radians.
    joints : array (24, 3)
        Joints of that moment, metres.
    """

    part: int
    place: Floats
    body_pose: Sequence[float]
    orient: Sequence[float]
    joints: Floats

    def pose_for(self, target: Floats) -> tuple[float, ...]:
        """Return the pose (69 numbers) that brings the place nearest to a target (3,), m; joints turn little."""
        turned = turning_joints(self.part)
        if not turned:
            return tuple(self.body_pose)
        vectors = np.concatenate([self.orient, self.body_pose]).reshape(NUM_JOINTS, 3)
        before = vectors[list(turned)].reshape(-1)
        limits = [joint_limits(number) for number in turned]
        low = np.minimum(np.concatenate([low for low, _ in limits]), before) - 1e-6
        high = np.maximum(np.concatenate([high for _, high in limits]), before) + 1e-6
        base, arms = part_turn(vectors, PARENTS[turned[0]]), self._arms(vectors, turned)
        root = self.joints[turned[0]].astype(float)
        stiff = np.eye(len(before)) / np.radians(FREE_DEG)

        def placed(values: Floats) -> Floats:
            """Where the place comes to with each of some rotations (N, 3 numbers for each turning joint)."""
            turn, place = Rotation.concatenate([base] * len(values)), np.tile(root, (len(values), 1))
            for number, arm in enumerate(arms):
                turn = turn * Rotation.from_rotvec(values[:, 3 * number : 3 * number + 3])
                place = place + turn.apply(arm)
            return place

        def miss(values: Floats) -> Floats:
            return np.concatenate([(placed(values[None])[0] - target) / CLOSE_M, stiff @ (values - before)])

        def slope(values: Floats) -> Floats:
            step = 1e-5
            places = placed(np.concatenate([values[None], values + step * np.eye(len(values))]))
            return np.concatenate([(places[1:] - places[0]).T / step / CLOSE_M, stiff])

        bent = before + BENT * (0.5 * (low + high) - before)
        found = least_squares(miss, bent, slope, bounds=(low, high), max_nfev=20, xtol=1e-4, ftol=1e-4).x
        vectors[list(turned)] = found.reshape(-1, 3)
        return cast(tuple[float, ...], tuple(vectors[1:].reshape(-1).tolist()))

    def _arms(self, vectors: Floats, turned: tuple[int, ...]) -> list[Floats]:
        """From each turning joint to the next, the last to the place, in the joint's own axes (3,)."""
        turn, arms = part_turn(vectors, PARENTS[turned[0]]), []
        ends = [*(self.joints[number] for number in turned[1:]), self.place]
        for number, end in zip(turned, ends, strict=True):
            turn = turn * Rotation.from_rotvec(vectors[number])
            arms.append(turn.inv().apply(end - self.joints[number]))
        return arms
