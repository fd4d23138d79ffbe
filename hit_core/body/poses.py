"""Poses by name, and a pose mirrored."""

import math

from ..phrases import phrase
from .joints import NUM_JOINTS, NUM_POSE, OPPOSITE_JOINTS, joint

__all__ = ["POSES", "mirrored", "pose_of_degrees"]


def pose_of_degrees(**degrees: tuple[int | float, int | float, int | float]) -> tuple[float, ...]:
    """Build a pose from rotation vectors in degrees; `both_hip` names the left one and its mirror image."""
    pose = [0.0] * NUM_POSE
    for name, rotation in degrees.items():
        x, y, z = (math.radians(angle) for angle in rotation)
        index = joint(name.replace("both_", "left_"))
        pose[3 * index - 3 : 3 * index] = (x, y, z)
        if name.startswith("both_"):
            index = OPPOSITE_JOINTS[index]
            pose[3 * index - 3 : 3 * index] = (x, -y, -z)
    return tuple(pose)


POSES: dict[str, tuple[float, ...]] = {
    "A": pose_of_degrees(both_shoulder=(0, 0, -50), both_hip=(0, 0, 5)),
    "T": (0.0,) * NUM_POSE,
    "X": pose_of_degrees(both_hip=(0, 0, 30)),
    phrase("Standing"): pose_of_degrees(both_shoulder=(0, 0, -68), both_elbow=(0, -12, 0), both_hip=(0, 0, 2)),
    phrase("Sitting"): pose_of_degrees(
        both_hip=(-84, -8, 0), both_knee=(86, 0, 0), both_shoulder=(0, -18, -64), both_elbow=(0, -42, 0)
    ),
    phrase("Walking"): pose_of_degrees(
        left_hip=(-26, 0, 0),
        right_hip=(16, 0, 0),
        left_knee=(10, 0, 0),
        right_knee=(34, 0, 0),
        right_ankle=(8, 0, 0),
        left_shoulder=(0, 24, -66),
        right_shoulder=(0, 24, 66),
        both_elbow=(0, -22, 0),
    ),
    phrase("Arms up (MRI)"): pose_of_degrees(both_collar=(0, 0, 22), both_shoulder=(0, 0, 58), both_elbow=(0, 0, 26)),
}
"""Poses (69,) by name, in radians."""


def mirrored(body_pose: tuple[float, ...]) -> tuple[float, ...]:
    """Return the pose (69,) with left and right exchanged."""
    pose = [0.0] * len(body_pose)
    for index in range(1, NUM_JOINTS):
        x, y, z = body_pose[3 * index - 3 : 3 * index]
        other = OPPOSITE_JOINTS[index]
        pose[3 * other - 3 : 3 * other] = (x, -y, -z)
    return tuple(pose)
