"""The embedded bodies: sound meshes, exact symmetry, a shape space that does what it says, example files."""

from pathlib import Path

import numpy as np
import pytest
import torch

from hit_core.body.files import load_body
from hit_core.body.joints import JOINT_NAMES, OPPOSITE_JOINTS
from hit_core.body.model import BodyModel
from hit_core.phantom.body import body_arrays, body_mass_index, body_path, load_phantom_body, mirror_of
from hit_core.phantom.check import read_adults
from hit_core.phantom.examples import example_bodies, write_examples

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ADULTS = Path(__file__).resolve().parents[1] / "data" / "phantom"
FLIP = np.array([-1.0, 1.0, 1.0])
MEGABYTE = 1_000_000


@pytest.fixture(params=["male", "female"])
def gender(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def body(gender: str) -> BodyModel:
    return load_phantom_body(gender)


def _edges(faces: np.ndarray) -> np.ndarray:
    return np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])


def test_mesh_is_a_closed_surface_without_handles(gender: str) -> None:
    arrays = body_arrays(gender)
    faces, count = arrays["f"], len(arrays["v_template"])
    edges = _edges(faces)
    directed = {tuple(edge) for edge in edges.tolist()}
    assert len(directed) == len(edges), "an edge is used twice in one direction"
    assert all((b, a) in directed for a, b in directed), "the surface has a border"
    assert (faces[:, 0] != faces[:, 1]).all()
    assert (np.unique(faces) == np.arange(count)).all()
    assert count - len(edges) // 2 + len(faces) == 2, "genus 0 in one piece"
    corners = arrays["v_template"][faces].astype(np.float64)
    volume = np.einsum("fi,fi->", np.cross(corners[:, 0], corners[:, 1]), corners[:, 2]) / 6.0
    assert 0.04 < volume < 0.12, "normals point outwards and the size is a person's"


def test_left_and_right_are_exact_mirror_images(gender: str) -> None:
    arrays, mirror, joints = body_arrays(gender), mirror_of(gender), list(OPPOSITE_JOINTS)
    assert (mirror[mirror] == np.arange(len(mirror))).all()
    np.testing.assert_array_equal(arrays["v_template"][mirror], arrays["v_template"] * FLIP)
    np.testing.assert_array_equal(arrays["shapedirs"][mirror], arrays["shapedirs"] * FLIP[:, None])
    np.testing.assert_array_equal(arrays["weights"][mirror][:, joints], arrays["weights"])
    np.testing.assert_array_equal(arrays["J_regressor"][joints][:, mirror], arrays["J_regressor"])
    triangles = {frozenset(face) for face in arrays["f"].tolist()}
    differing = sum(frozenset(face) not in triangles for face in mirror[arrays["f"]].tolist())
    assert differing <= 0.002 * len(triangles), "but for diagonals on the midline, triangles are mirrored too"


def test_weights_and_regressor_are_convex_and_sparse(gender: str) -> None:
    arrays = body_arrays(gender)
    weights, regressor = arrays["weights"], arrays["J_regressor"]
    np.testing.assert_array_equal(weights.sum(1), 1.0)
    assert (weights >= 0).all()
    assert (weights > 0).sum(1).max() <= 4
    np.testing.assert_array_equal(regressor.sum(1), 1.0)
    assert (regressor >= 0).all()
    assert (regressor > 0).sum(1).max() <= 40
    assert (weights.max(0) > 0.5).all(), "every joint leads some vertex"


def test_tree_is_smpls(gender: str) -> None:
    arrays = body_arrays(gender)
    assert arrays["kintree_table"][0].tolist() == [
        -1, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21,
    ]  # fmt: skip
    places = dict(zip(JOINT_NAMES, arrays["J_regressor"] @ arrays["v_template"], strict=True))
    np.testing.assert_allclose(places["pelvis"], [0.0, -0.20, 0.02], atol=2e-3)
    assert places["left_wrist"][0] > places["left_elbow"][0] > places["left_shoulder"][0] > 0, "left is +X, arms out"
    assert places["head"][1] > places["pelvis"][1] > places["left_knee"][1] > places["left_ankle"][1]
    assert places["left_foot"][2] > places["left_ankle"][2] + 0.08, "the body faces +Z"


def test_joints_of_unseen_adults_are_within_a_millimetre_of_their_source(gender: str) -> None:
    vertices, joints = read_adults(ADULTS / f"adults_{gender}.npz")
    found = np.einsum("jv,nvi->nji", body_arrays(gender)["J_regressor"].astype(np.float64), vertices)
    error = np.linalg.norm(found - joints, axis=-1)
    assert error.mean() < 1e-3
    assert error.max() < 0.012


def test_ten_betas_reproduce_unseen_adults(gender: str) -> None:
    vertices, _ = read_adults(ADULTS / f"adults_{gender}.npz")
    arrays = body_arrays(gender)
    basis = arrays["shapedirs"].reshape(-1, 10).astype(np.float64)
    offset = (vertices - arrays["v_template"]).reshape(len(vertices), -1)
    betas, *_ = np.linalg.lstsq(basis, offset.T, rcond=None)
    error = np.linalg.norm((offset.T - basis @ betas).T.reshape(vertices.shape), axis=-1)
    assert error.mean() < 1.5e-3
    assert np.abs(betas).max() < 5.0, "one unit is one standard deviation"


def _height_and_bmi(body: BodyModel, betas: list[float]) -> tuple[float, float]:
    row = torch.zeros(1, 10)
    row[0, : len(betas)] = torch.tensor(betas)
    height, bmi = body_mass_index(body.with_shape(row).vertices_rest.numpy().astype(np.float64), body.faces.numpy())
    return float(height[0]), float(bmi[0])


def test_first_beta_is_height_and_second_is_slimness(body: BodyModel) -> None:
    height, bmi = _height_and_bmi(body, [])
    assert 1.5 < height < 1.9
    assert 20 < bmi < 28
    for step in (1.0, 2.0):
        assert _height_and_bmi(body, [step])[0] > height + 0.06 * step
        assert _height_and_bmi(body, [-step])[0] < height - 0.06 * step
        assert _height_and_bmi(body, [0, -step])[1] > bmi + 2.5 * step, "negative is heavier"
        assert _height_and_bmi(body, [0, step])[1] < bmi - 2.5 * step
        assert abs(_height_and_bmi(body, [0, step])[0] - height) < 0.005, "at equal height"


def test_limbs_keep_their_volume_in_moderate_poses(body: BodyModel) -> None:
    pose = torch.zeros(1, 23, 3)
    pose[:, [3, 4], 0] = 1.0  # knees
    zero = torch.zeros(1, 3)
    rest = body.with_shape(torch.zeros(1, 10))
    bent = rest.with_pose(pose.flatten(1), zero, zero)
    faces = body.faces.numpy()
    volumes = []
    for vertices in (rest.vertices_rest, bent.vertices):
        corners = vertices[0].numpy()[faces].astype(np.float64)
        volumes.append(np.einsum("fi,fi->", np.cross(corners[:, 0], corners[:, 1]), corners[:, 2]) / 6.0)
    assert volumes[1] == pytest.approx(volumes[0], rel=0.02)


def test_resources_are_small(gender: str) -> None:
    assert body_path(gender).stat().st_size < MEGABYTE
    assert sum(file.stat().st_size for file in RESOURCES.rglob("*") if file.is_file()) < 12 * MEGABYTE


@pytest.mark.parametrize("name", ["standing", "sitting"])
def test_shipped_examples_are_what_the_script_writes(name: str, tmp_path: Path) -> None:
    written = {file.name for file in write_examples(tmp_path)}
    assert written == {file.name for file in (RESOURCES / "examples").iterdir()}
    expected = example_bodies()[name]
    for suffix in (".npz", ".pkl"):
        shipped = load_body(RESOURCES / "examples" / f"{name}{suffix}")
        assert shipped == expected
        assert not shipped.notes


def test_the_sitting_example_sits_and_the_standing_one_stands() -> None:
    zero = torch.zeros(1, 3)
    down = {}
    for name, example in example_bodies().items():
        assert example.gender in ("male", "female")
        shaped = load_phantom_body(example.gender).with_shape(torch.tensor(example.betas)[None])
        places = shaped.with_pose(torch.tensor(example.body_pose)[None], zero, zero).joints[0].numpy()
        thigh, shank, arm = (places[b] - places[a] for a, b in ((1, 4), (4, 7), (16, 18)))
        down[name] = [-part[1] / np.linalg.norm(part) for part in (thigh, shank, arm)]
    assert min(down["standing"]) > 0.85
    thigh, shank, arm = down["sitting"]
    assert abs(thigh) < 0.15
    assert shank > 0.95
    assert arm > 0.8
