"""Angles at the joints of a body in the pose that it is shown in."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from ..body.joints import joint
from ..errors import InputError
from ..phrases import phrase

__all__ = ["JOINT_ANGLES", "JointAngle", "joint_angle_deg", "joint_angle_line"]


@dataclass(frozen=True)
class JointAngle:
    """An angle between two lines that meet in a joint.

    Attributes
    ----------
    name : str
        Of the joint.
    title : str
        For people.
    ends : tuple
        The joints that the two lines lead to.
    definition : str
        What the lines are.
    """

    name: str
    title: str
    ends: tuple[str, str]
    definition: str


_OF_A_SIDE = (
    ("shoulder", "hip", "elbow", phrase("between the line to the hip's joint and the upper arm")),
    ("elbow", "shoulder", "wrist", phrase("between upper arm and forearm")),
    ("wrist", "elbow", "hand", phrase("between forearm and hand")),
    ("hip", "shoulder", "knee", phrase("between the line to the shoulder's joint and the thigh")),
    ("knee", "hip", "ankle", phrase("between thigh and shank")),
    ("ankle", "knee", "foot", phrase("between shank and foot")),
)
_TITLES = {
    "left_shoulder": phrase("Left shoulder"),
    "right_shoulder": phrase("Right shoulder"),
    "left_elbow": phrase("Left elbow"),
    "right_elbow": phrase("Right elbow"),
    "left_wrist": phrase("Left wrist"),
    "right_wrist": phrase("Right wrist"),
    "left_hip": phrase("Left hip"),
    "right_hip": phrase("Right hip"),
    "left_knee": phrase("Left knee"),
    "right_knee": phrase("Right knee"),
    "left_ankle": phrase("Left ankle"),
    "right_ankle": phrase("Right ankle"),
}
JOINT_ANGLES: tuple[JointAngle, ...] = tuple(
    JointAngle(f"{side}_{name}", _TITLES[f"{side}_{name}"], (f"{side}_{one}", f"{side}_{other}"), said)
    for side in ("left", "right")
    for name, one, other, said in _OF_A_SIDE
)
"""All that are measured: 180 degrees is straight."""
_BY_NAME = {angle.name: angle for angle in JOINT_ANGLES}


def joint_angle_deg(joints: Float[np.ndarray, "24 3"], name: str) -> float:
    """Angle at a joint of `JOINT_ANGLES`, 0 to 180 degrees, from the joints (24, 3) of a posed body.

    Raises
    ------
    InputError
        There is no such angle.
    """
    first, corner, last = joint_angle_line(joints, name)
    one, other = first - corner, last - corner
    return float(np.degrees(np.arctan2(np.linalg.norm(np.cross(one, other)), one @ other)))


def joint_angle_line(joints: Float[np.ndarray, "24 3"], name: str) -> Float[np.ndarray, "3 3"]:
    """The angle's corners, m: the end of one line, the joint, the end of the other; InputError as above."""
    if name not in _BY_NAME:
        raise InputError.about(phrase("has no angle"), field="joint", expected=", ".join(_BY_NAME), found=name)
    ends = _BY_NAME[name].ends
    return np.asarray(joints[[joint(ends[0]), joint(name), joint(ends[1])]], np.float64)
