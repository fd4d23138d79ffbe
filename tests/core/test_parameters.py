"""Body parameters check what they are given, once, and say what is wrong."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from hit_core.body.parameters import X_POSE, BodyParameters, BodySequence
from hit_core.errors import InputError
from hit_core.findings import reach_findings


def test_defaults_are_the_mean_body_in_t_pose() -> None:
    body = BodyParameters()
    assert [a.shape for a in (body.betas, body.body_pose, body.global_orient, body.transl)] == [
        (10,),
        (69,),
        (3,),
        (3,),
    ]
    assert not any(a.any() for a in (body.betas, body.body_pose, body.global_orient, body.transl))
    assert body.gender is None
    assert body.notes == ()


def test_x_pose_opens_the_hips() -> None:
    assert X_POSE.shape == (69,)
    assert np.flatnonzero(X_POSE).tolist() == [2, 5]
    np.testing.assert_allclose(X_POSE[[2, 5]], [math.pi / 6, -math.pi / 6], rtol=1e-6)
    assert not X_POSE.flags.writeable


@pytest.mark.parametrize("count", range(1, 11))
@pytest.mark.parametrize("kind", [list, tuple, np.array, torch.tensor, lambda v: np.array([v], np.float16)])
def test_one_to_ten_betas_are_padded(count: int, kind: type) -> None:
    given_betas = [0.5 * i - 1 for i in range(count)]
    betas = BodyParameters(betas=kind(given_betas)).betas
    assert betas.dtype == np.float32
    np.testing.assert_array_equal(betas, given_betas + [0] * (10 - count))


@pytest.mark.parametrize("shape", [(63,), (1, 63), (21, 3), (1, 21, 3), (69,), (1, 69), (23, 3), (1, 23, 3)])
def test_poses_of_63_and_69_values_are_taken(shape: tuple[int, ...]) -> None:
    values = np.linspace(-1, 1, math.prod(shape)).reshape(shape)
    pose = BodyParameters(body_pose=values).body_pose
    np.testing.assert_array_equal(pose[: values.size], values.reshape(-1).astype(np.float32))
    assert not pose[values.size :].any()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("betas", np.zeros(11), r"betas.*1 to 10 numbers.*\(11,\)"),
        ("betas", np.zeros(16), r"betas.*1 to 10 numbers.*\(16,\)"),
        ("betas", np.zeros(300), r"betas.*1 to 10 numbers.*\(300,\)"),
        ("betas", [], r"betas.*1 to 10 numbers.*\(0,\)"),
        ("betas", 1.0, "betas.*single number"),
        ("betas", np.zeros((2, 5)), r"betas.*\(2, 5\)"),
        ("betas", [0, math.nan], "betas.*finite.*1 of 2"),
        ("betas", [math.inf], "betas.*finite"),
        ("betas", [20.5], r"betas.*within \+-20.*20.5"),
        ("betas", [-1e30], "betas.*out of range"),
        ("betas", "1 2 3", "betas.*not numeric"),
        ("betas", ["1"], "betas.*not numeric"),
        ("betas", {}, "betas.*not numeric"),
        ("betas", [None], "betas.*not numeric"),
        ("betas", [[1], [1, 2]], "betas.*not numeric"),
        ("betas", [1j], "betas.*not numeric"),
        ("body_pose", np.zeros(72), r"body_pose.*63 or 69.*\(72,\).*global_orient.*'pose'"),
        ("body_pose", np.zeros(66), r"body_pose.*63 or 69.*\(66,\)"),
        ("body_pose", np.zeros((23, 3, 3)), "body_pose.*Rotation matrices"),
        ("body_pose", np.zeros((3, 23)), r"body_pose.*\(3, 23\)"),
        ("body_pose", np.full(69, 13.0), "body_pose.*rad"),
        ("body_pose", np.full(69, math.nan), "body_pose.*69 of 69"),
        ("global_orient", np.zeros(4), "global_orient.*3 numbers"),
        ("global_orient", np.zeros((3, 3)), "global_orient"),
        ("global_orient", [0, 0, 13], "global_orient.*rad"),
        ("transl", [0, 0, 1001], "transl.*1000 m.*1001 m"),
        ("transl", [0, 0], "transl.*3 numbers"),
        ("gender", "other", "gender.*male, female or neutral.*'other'"),
        ("gender", 1, "gender.*an? int"),
        ("gender", "", "gender"),
    ],
)
def test_wrong_fields_are_named(field: str, value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        BodyParameters(**{field: value})


@pytest.mark.parametrize(("given_gender", "gender"), [("male", "male"), (" Female ", "female"), ("NEUTRAL", "neutral")])
def test_gender_in_any_case(given_gender: str, gender: str) -> None:
    assert BodyParameters(gender=given_gender).gender == gender


def test_limits_themselves_are_allowed() -> None:
    body = BodyParameters([20], np.full(69, 4 * math.pi), [-4 * math.pi] * 3, [1000, -1000, 0])
    assert body.betas[0] == 20


def test_bodies_are_values() -> None:
    values = np.ones(10)
    body = BodyParameters(betas=values, gender="male", notes=("a note",))
    values[:] = 3
    assert body.betas[0] == 1
    with pytest.raises(ValueError, match="read-only"):
        body.betas[0] = 2
    same = BodyParameters(betas=[1] * 10, gender="male")
    assert body == same
    assert hash(body) == hash(same)
    assert BodyParameters(transl=[-0.0, 0, 0]) == BodyParameters()
    assert hash(BodyParameters(transl=[-0.0, 0, 0])) == hash(BodyParameters())
    for changes in ({"gender": "female"}, {"betas": [1]}, {"transl": [0, 1, 0]}, {"body_pose": X_POSE}):
        assert body.replace(**changes) != body
    assert body != "body"


def test_upright_drops_orientation_and_place_only() -> None:
    body = BodyParameters([1], X_POSE, [3, 0, 0], [0, 1, 2], "male", ("n",))
    upright = body.upright()
    assert upright == BodyParameters(betas=[1], body_pose=X_POSE, gender="male")
    assert upright.notes == ("n",)


def test_pose_and_extrapolation() -> None:
    body = BodyParameters(betas=[2, -2], body_pose=X_POSE, global_orient=[1, 2, 3])
    np.testing.assert_array_equal(body.pose, np.concatenate([[1, 2, 3], X_POSE]).astype(np.float32))
    assert reach_findings(body.betas.tolist()) == ()
    (found,) = reach_findings([0, -2.01])
    assert not found.impossible
    assert str(found) == "The model is trained for betas from -2 to 2; beyond, it extrapolates"


@given(arrays.arrays(np.float32, 10, elements=st.floats(-20, 20, width=32)))
def test_dictionaries_keep_every_bit(betas: np.ndarray) -> None:
    body = BodyParameters(betas=betas, gender="female")
    assert BodyParameters(**body.as_dict()) == body


def sequence(**changes: object) -> BodySequence:
    frames = np.arange(4, dtype=np.float32)[:, None]
    fields: dict[str, object] = {
        "betas": np.zeros(10),
        "body_pose": frames * np.full(63, 0.1),
        "global_orient": frames * [0, 1, 0],
        "transl": frames * [1, 0, 0],
        "gender": "male",
        "fps": 120,
    }
    return BodySequence(**{**fields, **changes})


def test_sequences_give_their_frames() -> None:
    motion = sequence(notes=("n",))
    assert len(motion) == 4
    assert motion.body_pose.shape == (4, 69)
    assert motion.duration_s == pytest.approx(4 / 120)
    frame = motion.frame(2)
    assert frame == BodyParameters(np.zeros(10), np.full(63, 0.2, np.float32), [0, 2, 0], [2, 0, 0], "male")
    assert frame.notes == ("n",)
    for index in (-1, 4):
        with pytest.raises(InputError, match="0 to 3"):
            motion.frame(index)


def test_sequences_take_poses_joint_by_joint() -> None:
    joints = np.arange(4 * 23 * 3, dtype=np.float32).reshape(4, 23, 3) / 100
    assert (sequence(body_pose=joints).body_pose == joints.reshape(4, 69)).all()
    with pytest.raises(InputError, match=r"body_pose.*wrong shape"):
        sequence(body_pose=np.zeros((4, 32, 2)))


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("body_pose", np.zeros((4, 72)), "body_pose.*frames, 63 or 69"),
        ("body_pose", np.zeros((0, 69)), r"body_pose.*\(0, 69\)"),
        ("body_pose", np.zeros(69), "body_pose"),
        ("global_orient", np.zeros((3, 3)), "global_orient.*4 frames.*3"),
        ("transl", np.zeros((5, 3)), "transl.*4 frames.*5"),
        ("transl", np.full((4, 3), math.nan), "transl.*finite"),
        ("fps", 0, "fps"),
        ("fps", math.nan, "fps"),
        ("fps", 1e6, "fps"),
        ("fps", [30, 30], "fps.*2 values"),
        ("gender", "x", "gender"),
        ("betas", np.zeros(16), "betas"),
    ],
)
def test_wrong_sequences_are_named(field: str, value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        sequence(**{field: value})
