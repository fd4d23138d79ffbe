"""SMPL's joints: names, tree, sides, and how many numbers a pose has."""

__all__ = [
    "ARM_JOINTS",
    "JOINT_NAMES",
    "NUM_JOINTS",
    "NUM_POSE",
    "OPPOSITE_JOINTS",
    "PARENTS",
    "TRUNK_JOINTS",
    "joint",
]

JOINT_NAMES = (
    "pelvis", "left_hip", "right_hip", "spine1", "left_knee", "right_knee", "spine2", "left_ankle", "right_ankle",
    "spine3", "left_foot", "right_foot", "neck", "left_collar", "right_collar", "head", "left_shoulder",
    "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_hand", "right_hand",
)  # fmt: skip
"""SMPL's names of its 24 joints, in their order."""
PARENTS = (-1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21)
NUM_JOINTS = len(JOINT_NAMES)
NUM_POSE = 3 * (NUM_JOINTS - 1)
"""Numbers of a body pose: a rotation vector for each joint but the pelvis."""
_SIDES = {"left": "right", "right": "left"}


def joint(name: str) -> int:
    """Return a joint's index by SMPL's name."""
    return JOINT_NAMES.index(name)


def _opposite(name: str) -> int:
    side, mark, rest = name.partition("_")
    return joint(f"{_SIDES[side]}_{rest}" if mark else name)


OPPOSITE_JOINTS = tuple(_opposite(name) for name in JOINT_NAMES)
"""The same joint of the other side; a middle joint is its own."""
ARM_JOINTS = frozenset((13, 14, *range(16, 24)))
"""Joints whose bone lies along x in the T-pose: a rotation about x twists them."""
TRUNK_JOINTS = (0, 1, 2, 3, 6, 9, 12, 13, 14)
