"""Facts about bodies in SMPL's format, each in this one place: axes, spaces, betas, joints, levels and poses.

Bodies stand upright with their left towards +x, their head towards +y and their front towards +z, in metres.
"""

from typing import Literal

__all__ = [
    "ARM_JOINTS",
    "AXES",
    "AXIS_INDEX",
    "AXIS_OF_INDEX",
    "JOINT_NAMES",
    "LEVELS",
    "MAX_BETA",
    "NUM_BETAS",
    "NUM_JOINTS",
    "NUM_POSE",
    "OPPOSITE_JOINTS",
    "PARENTS",
    "SPACES",
    "TRAINED_BETA",
    "TRUNK_JOINTS",
    "TYPED_BETA",
    "Space",
    "joint",
    "mirrored",
]

AXES = ("axial", "frontal", "sagittal")
"""Kinds of planes along the axes: axial at a height y, frontal at a depth z, sagittal at a side x."""
AXIS_OF_INDEX = ("sagittal", "axial", "frontal")
"""The kind of plane at right angles to x, y and z."""
AXIS_INDEX = {name: index for index, name in enumerate(AXIS_OF_INDEX)}
"""The coordinate that a plane's position counts on, along its normal."""

Space = Literal["posed", "shaped", "canonical"]
SPACES: tuple[Space, ...] = ("posed", "shaped", "canonical")
"""As the body stands; its shape in the X-pose; the mean shape in the X-pose."""

NUM_BETAS = 10
TRAINED_BETA = 2.0
"""The model is trained for betas within this bound; beyond, it extrapolates."""
TYPED_BETA = 5.0
"""Betas that a person asks for, by a slider or by a measure, stay within this bound."""
MAX_BETA = 20.0
"""Betas are standard deviations of body shape: nothing above this is a body."""

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


def mirrored(body_pose: tuple[float, ...]) -> tuple[float, ...]:
    """Return the pose (69,) with left and right exchanged."""
    pose = [0.0] * len(body_pose)
    for index in range(1, NUM_JOINTS):
        x, y, z = body_pose[3 * index - 3 : 3 * index]
        other = OPPOSITE_JOINTS[index]
        pose[3 * other - 3 : 3 * other] = (x, -y, -z)
    return tuple(pose)
