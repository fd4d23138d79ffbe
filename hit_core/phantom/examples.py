"""Example bodies of our own making: standing relaxed and sitting upright, written to `resources/examples`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.spatial.transform import Rotation

from ..body.files import save_body
from ..body.joints import NUM_JOINTS, OPPOSITE_JOINTS, joint
from ..body.parameters import BodyParameters, FloatArray

__all__ = ["example_bodies", "pose_of", "write_examples"]

Angles = tuple[int | float, int | float, int | float]

STANDING: dict[str, Angles] = {
    "spine2": (2, 0, 0),
    "neck": (-2, 0, 0),
    "left_hip": (0, 5, 0.5),
    "left_collar": (0, 0, -5),
    "left_shoulder": (12, 4, -66),
    "left_elbow": (0, -14, 0),
}
SITTING: dict[str, Angles] = {
    "spine1": (-3, 0, 0),
    "spine2": (4, 0, 0),
    "left_hip": (-90, 0, 4),
    "left_knee": (90, 0, 0),
    "left_collar": (0, 0, -4),
    "left_shoulder": (31, -15, -69),
    "left_elbow": (42, -64, 0),
    "left_wrist": (12, 0, 4),
}
"""Turns about x, then y, then z of the parent's axes, in degrees; the right side is mirrored."""


def pose_of(angles: dict[str, Angles]) -> FloatArray:
    """Body pose (69,) of angles in degrees by joint; those of left joints are mirrored to the right."""
    pose = np.zeros((NUM_JOINTS, 3))
    for name, degrees in angles.items():
        turn = Rotation.from_euler("xyz", degrees, degrees=True).as_rotvec()
        pose[joint(name)] = turn
        if name.startswith("left_"):
            pose[OPPOSITE_JOINTS[joint(name)]] = turn * [1.0, -1.0, -1.0]
    return pose[1:].reshape(-1).astype(np.float32)


def example_bodies() -> dict[str, BodyParameters]:
    """The examples by name: a woman standing and a man sitting."""
    return {
        "standing": BodyParameters(
            betas=[-0.4, 0.5, 0.6, 0.3], body_pose=pose_of(STANDING), gender="female", shape_space="phantom"
        ),
        "sitting": BodyParameters(
            betas=[0.6, 0.5, -0.4, 0.6], body_pose=pose_of(SITTING), gender="male", shape_space="phantom"
        ),
    }  # fmt: skip


def write_examples(folder: Path | None = None) -> list[Path]:
    """Write each example as `.npz` and `.pkl`; gives the files."""
    folder = folder or Path(__file__).resolve().parents[2] / "resources" / "examples"
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, body in example_bodies().items():
        for suffix in (".npz", ".pkl"):
            save_body(body, folder / f"{name}{suffix}")
            files.append(folder / f"{name}{suffix}")
    return files
