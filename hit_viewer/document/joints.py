"""SMPL's 24 joints for people: names, order in the tree, left and right, and poses by name."""

from __future__ import annotations

import math

__all__ = ["ARM_JOINTS", "JOINTS", "LEVELS", "PARENTS", "POSES", "joint_title", "mirrored", "opposite"]

JOINTS = (
    "pelvis",
    "left hip",
    "right hip",
    "lower spine",
    "left knee",
    "right knee",
    "middle spine",
    "left ankle",
    "right ankle",
    "upper spine",
    "left foot",
    "right foot",
    "neck",
    "left collar",
    "right collar",
    "head",
    "left shoulder",
    "right shoulder",
    "left elbow",
    "right elbow",
    "left wrist",
    "right wrist",
    "left hand",
    "right hand",
)
PARENTS = (-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21)
ARM_JOINTS = frozenset((13, 14, *range(16, 24)))
"""Joints whose bone lies along x in the T-pose: a rotation about x twists them."""
_PAIRS = {1: 2, 4: 5, 7: 8, 10: 11, 13: 14, 16: 17, 18: 19, 20: 21, 22: 23}
_OPPOSITE = {**_PAIRS, **{right: left for left, right in _PAIRS.items()}}


LEVELS: dict[str, tuple[int, ...]] = {
    "hips": (1, 2),
    "mid-thighs": (1, 2, 4, 5),
    "knees": (4, 5),
    "ankles": (7, 8),
    "lower spine (about L3)": (3,),
    "middle spine": (6,),
    "chest": (9,),
    "shoulders": (16, 17),
    "elbows": (18, 19),
    "left thigh": (1, 4),
    "right thigh": (2, 5),
    "left upper arm": (16, 18),
    "right upper arm": (17, 19),
}
"""Places on the body, each in the middle of some joints, that a slice plane can be bound to."""


def joint_title(joint: int) -> str:
    """Return a joint's name with a capital."""
    return JOINTS[joint].capitalize()


def opposite(joint: int) -> int:
    """Return the same joint of the other side; a middle joint is its own."""
    return _OPPOSITE.get(joint, joint)


def mirrored(body_pose: tuple[float, ...]) -> tuple[float, ...]:
    """Return the pose (69,) with left and right exchanged."""
    pose = [0.0] * len(body_pose)
    for joint in range(1, 24):
        x, y, z = body_pose[3 * joint - 3 : 3 * joint]
        other = opposite(joint)
        pose[3 * other - 3 : 3 * other] = (x, -y, -z)
    return tuple(pose)


def _pose(**degrees: tuple[float, float, float]) -> tuple[float, ...]:
    """Build a pose from rotation vectors in degrees; `arm_shoulder` names the left one and its mirror image."""
    pose = [0.0] * 69
    for name, rotation in degrees.items():
        side, _, rest = name.partition("_")
        names = [f"left {rest}", f"right {rest}"] if side == "both" else [name.replace("_", " ")]
        for index, joint in enumerate(JOINTS.index(item) for item in names):
            x, y, z = (math.radians(angle) for angle in rotation)
            pose[3 * joint - 3 : 3 * joint] = (x, y, z) if index == 0 else (x, -y, -z)
    return tuple(pose)


POSES: dict[str, tuple[float, ...]] = {
    "A": _pose(both_shoulder=(0, 0, -50), both_hip=(0, 0, 5)),
    "T": (0.0,) * 69,
    "X": _pose(both_hip=(0, 0, 30)),
    "Standing": _pose(both_shoulder=(0, 0, -68), both_elbow=(0, -12, 0), both_hip=(0, 0, 2)),
    "Sitting": _pose(both_hip=(-84, -8, 0), both_knee=(86, 0, 0), both_shoulder=(0, -18, -64), both_elbow=(0, -42, 0)),
    "Walking": _pose(
        left_hip=(-26, 0, 0),
        right_hip=(16, 0, 0),
        left_knee=(10, 0, 0),
        right_knee=(34, 0, 0),
        right_ankle=(8, 0, 0),
        left_shoulder=(0, 24, -66),
        right_shoulder=(0, 24, 66),
        both_elbow=(0, -22, 0),
    ),
    "Arms up (MRI)": _pose(both_collar=(0, 0, 22), both_shoulder=(0, 0, 58), both_elbow=(0, 0, 26)),
}
"""Poses (69,) by name, in radians."""
