"""SMPL's 24 joints for people, in their order."""

from __future__ import annotations

__all__ = ["JOINTS", "joint_title"]

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


def joint_title(joint: int) -> str:
    """Return a joint's name with a capital."""
    return JOINTS[joint].capitalize()
