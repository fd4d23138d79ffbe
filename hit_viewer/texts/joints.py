"""SMPL's 24 joints for people, in their order."""

from __future__ import annotations

from hit_viewer.texts.translation import text, tr

__all__ = ["JOINTS", "joint_title"]

JOINTS = (
    text("pelvis"),
    text("left hip"),
    text("right hip"),
    text("lower spine"),
    text("left knee"),
    text("right knee"),
    text("middle spine"),
    text("left ankle"),
    text("right ankle"),
    text("upper spine"),
    text("left foot"),
    text("right foot"),
    text("neck"),
    text("left collar"),
    text("right collar"),
    text("head"),
    text("left shoulder"),
    text("right shoulder"),
    text("left elbow"),
    text("right elbow"),
    text("left wrist"),
    text("right wrist"),
    text("left hand"),
    text("right hand"),
)
"""Within a sentence."""
_TITLES = (
    text("Pelvis"),
    text("Left hip"),
    text("Right hip"),
    text("Lower spine"),
    text("Left knee"),
    text("Right knee"),
    text("Middle spine"),
    text("Left ankle"),
    text("Right ankle"),
    text("Upper spine"),
    text("Left foot"),
    text("Right foot"),
    text("Neck"),
    text("Left collar"),
    text("Right collar"),
    text("Head"),
    text("Left shoulder"),
    text("Right shoulder"),
    text("Left elbow"),
    text("Right elbow"),
    text("Left wrist"),
    text("Right wrist"),
    text("Left hand"),
    text("Right hand"),
)


def joint_title(joint: int) -> str:
    """Return what a joint is called where it stands alone."""
    return tr(_TITLES[joint])
