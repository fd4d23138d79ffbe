"""Dragging a place of the body against the body model itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch

from hit_core import load_model
from hit_core.body.joints import OPPOSITE_JOINTS, joint
from hit_core.body.poses import POSES, mirrored
from hit_core.model.hit import HITModel
from hit_viewer.document.limb_drag import LimbDrag, turning_joints


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_male")


def _joints(model: HITModel, pose: Sequence[float], orient: Sequence[float] = (0.0, 0.0, 0.0)) -> np.ndarray:
    return model.body(None, body_pose=pose, global_orient=orient).joints[0].numpy().astype(float)


@pytest.mark.parametrize("pose", ["A", "Sitting"])
@pytest.mark.parametrize("orient", [(0.0, 0.0, 0.0), (0.3, 1.2, -0.4)])
@pytest.mark.parametrize(
    ("part", "end", "step"),
    [
        ("left_elbow", "left_wrist", (0.05, 0.10, 0.10)),
        ("right_wrist", "right_hand", (-0.05, 0.08, 0.03)),
        ("left_knee", "left_ankle", (0.05, 0.05, 0.06)),
        ("right_ankle", "right_foot", (-0.04, 0.06, 0.05)),
        ("head", "head", (0.0, 0.0, 0.0)),
    ],
)
def test_the_place_follows_as_the_body_model_has_it(
    model: HITModel, pose: str, orient: tuple[float, ...], part: str, end: str, step: tuple[float, ...]
) -> None:
    before = _joints(model, POSES[pose], orient)
    place = before[joint(end)]
    target = place + np.array(step)
    drag = LimbDrag(joint(part), place, POSES[pose], orient, before)
    found = drag.pose_for(target)
    after = _joints(model, found, orient)
    assert np.linalg.norm(after[joint(end)] - target) < 0.01
    changed = ~np.isclose(np.array(found), np.array(POSES[pose]), atol=1e-9).reshape(23, 3).all(1)
    turned = set((np.flatnonzero(changed) + 1).tolist())
    assert turned <= set(turning_joints(joint(part)))


def test_knees_and_elbows_do_not_bend_backwards(model: HITModel) -> None:
    zero = (0.0,) * 69
    before = _joints(model, zero)
    ankle = before[joint("left_ankle")]
    drag = LimbDrag(joint("left_knee"), ankle, zero, (0.0,) * 3, before)
    found = np.array(drag.pose_for(ankle + [0.0, 0.3, 0.5])).reshape(23, 3)
    assert -1e-4 <= found[joint("left_knee") - 1, 0] <= np.radians(140) + 1e-4
    assert found[joint("left_hip") - 1, 0] < -0.3  # the thigh is raised instead
    wrist = before[joint("right_wrist")]
    drag = LimbDrag(joint("right_elbow"), wrist, zero, (0.0,) * 3, before)
    found = np.array(drag.pose_for(wrist + [0.2, 0.0, -0.3])).reshape(23, 3)
    assert found[joint("right_elbow") - 1, 1] >= -1e-4


def test_sides_mirror_each_other(model: HITModel) -> None:
    left = _joints(model, POSES["A"])
    place, target = left[joint("left_wrist")], left[joint("left_wrist")] + [0.05, 0.2, 0.1]
    found = LimbDrag(joint("left_elbow"), place, POSES["A"], (0.0,) * 3, left).pose_for(target)
    flip = np.array([-1.0, 1.0, 1.0])
    right = left[list(OPPOSITE_JOINTS)] * flip
    grip = LimbDrag(joint("right_elbow"), place * flip, mirrored(POSES["A"]), (0.0,) * 3, right)
    other = grip.pose_for(target * flip)
    assert np.array(mirrored(other)) == pytest.approx(np.array(found), abs=2e-3)


def test_what_is_out_of_reach_ends_within_limits_and_the_pelvis_turns_nothing(model: HITModel) -> None:
    before = _joints(model, POSES["A"])
    hand = before[joint("left_hand")]
    drag = LimbDrag(joint("left_hand"), hand, POSES["A"], (0.0,) * 3, before)
    found = drag.pose_for(hand + [5.0, 5.0, 5.0])
    assert torch.isfinite(torch.tensor(found)).all()
    assert max(map(abs, found)) < np.pi
    still = LimbDrag(0, before[0], POSES["A"], (0.0,) * 3, before)
    assert still.pose_for(before[0] + 1.0) == tuple(POSES["A"])
