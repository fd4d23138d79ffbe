"""The frozen state and its JSON form."""

import json
from dataclasses import replace

import pytest

from hit_core.body.joints import OPPOSITE_JOINTS
from hit_core.body.poses import POSES, mirrored
from hit_core.errors import InputError
from hit_viewer.document.layers import LayerStyle
from hit_viewer.document.planes import ClipBox
from hit_viewer.document.state import PinnedBody, SkinPoint, ViewerState
from hit_viewer.texts.joints import JOINTS


def test_json_round_trip_keeps_everything() -> None:
    state = ViewerState(
        model="phantom_female",
        betas=tuple(0.1 * i for i in range(10)),
        upright=False,
        space="shaped",
        colour_blind=True,
        box=ClipBox(True, (-0.2, -0.3, -0.4), (0.5, 0.6, 0.7)),
        densities=(1.0, 0.9, 1.5),
        skin_point=SkinPoint(7, (0.2, 0.3, 0.5), 100),
        pinned=PinnedBody(
            "phantom_male", (0.5,) * 10, POSES["T"], name="before.npz", shape_space="smpl", gender="male"
        ),
        comparison="side",
    )
    state = replace(state, layers=state.layers.styled("LT", color=(1, 2, 3), opacity=0.3))
    state = replace(state, planes=state.planes.moved("axial", position=0.31, clips=True, follows="knees"))
    again = ViewerState.from_json(json.loads(json.dumps(state.to_json())))
    assert again == state
    assert LayerStyle(opacity=0.3, color=(1, 2, 3)) == again.layers.LT


@pytest.mark.parametrize(
    "values",
    [
        {},
        [],
        {"version": 2},
        {"version": 1, "betas": [0.0] * 9},
        {"version": 1, "betas": [float("nan")] * 10},
        {"version": 1, "betas": "x"},
        {"version": 1, "unknown": 1},
        {"version": 1, "space": "outer"},
        {"version": 1, "scan": {"path": 7}},
        {"version": 1, "scan": {"unit": "mile"}},
        {"version": 1, "scan": {"p95_mm": float("inf")}},
        {"version": 1, "scan": "a.ply"},
        {"version": 1, "model": 7},
        {"version": 1, "layers": {"skin": {"opacity": 3}}},
        {"version": 1, "layers": {"skin": {"color": [1, 2]}}},
        {"version": 1, "planes": {"axial": {"position": float("inf")}}},
        {"version": 1, "planes": 3},
        {"version": 1, "densities": [1.0, 1.0]},
        {"version": 1, "densities": [1.0, 0.0, 1.0]},
        {"version": 1, "skin_point": {"triangle": 3, "weights": [1, 0, 0], "faces": 3}},
        {"version": 1, "skin_point": {"triangle": "3", "weights": [1, 0, 0], "faces": 9}},
        {"version": 1, "skin_point": 5},
        {"version": 1, "pinned": {"model": "phantom_male", "betas": [0.0], "body_pose": []}},
        {"version": 1, "box": {"on": True, "low": [0, 0, "x"]}},
        {"version": 1, "comparison": "sideways"},
        {"version": 1, "betas": [1e30] + [0.0] * 9},
        {"version": 1, "body_pose": [1e20] * 69},
        {"version": 1, "transl": [1e12, 0.0, 0.0]},
        {"version": 1, "lighting": "moon"},
        {"version": 1, "detail": "any"},
        {"version": 1, "upright": "no"},
        {"version": 1, "colour_blind": 1},
        {"version": 1, "layers": {"AT": {"color": [999, -5, 3]}}},
        {"version": 1, "layers": {"AT": {"visible": "yes"}}},
        {"version": 1, "planes": {"axial": {"visible": "no"}}},
        {"version": 1, "planes": {"axial": {"position": 1e9}}},
        {"version": 1, "planes": {"axial": {"position": True}}},
        {"version": 1, "densities": [1e300, 1.0, 1.0]},
        {"version": 1, "box": {"on": "yes"}},
        {"version": 1, "box": {"on": True, "low": [1, 1, 1], "high": [-1, -1, -1]}},
        {"version": 1, "box": None},
        {"version": 1, "skin_point": {"triangle": 5, "weights": [9, 9, 9], "faces": 10}},
        {"version": 1, "pinned": {"model": 5, "betas": [0.0] * 10, "body_pose": [0.0] * 69}},
    ],
)
def test_json_that_is_no_session_is_refused(values: object) -> None:
    with pytest.raises(InputError):
        ViewerState.from_json(values)  # type: ignore[arg-type]


def test_a_session_from_before_the_newer_fields_opens() -> None:
    values = ViewerState(betas=(0.5,) * 10).to_json()
    for name in ("box", "densities", "skin_point", "pinned", "comparison"):
        del values[name]
    assert ViewerState.from_json(values) == ViewerState(betas=(0.5,) * 10, comparison="ghost")


def test_joint_rotation_is_what_was_set() -> None:
    state = ViewerState(body_pose=(0.0,) * 69)
    for joint in range(24):
        changed = replace(state, **state.with_joint_rotation(joint, (0.1, 0.2, 0.3)))
        assert changed.joint_rotation(joint) == (0.1, 0.2, 0.3)
        assert sum(any(changed.joint_rotation(other)) for other in range(24)) == 1


def test_mirrored_poses() -> None:
    for name, pose in POSES.items():
        assert len(pose) == 69
        assert mirrored(mirrored(pose)) == pytest.approx(pose)
        if name != "Walking":
            assert mirrored(pose) == pytest.approx(pose), name
    assert [JOINTS[OPPOSITE_JOINTS[j]] for j in (1, 16, 15)] == ["right hip", "right shoulder", "head"]
