"""Rulers and tapes anywhere on the skin, and angles at joints: closed forms, exact geodesics, the standard measures."""

import igl
import numpy as np
import pytest
import torch
import trimesh
from test_tapes import CLOSE_M, a_body_of_known_girths, around_ellipse, tube

from hit_core.body.joints import NUM_JOINTS, joint
from hit_core.body.model import BodyModel
from hit_core.errors import InputError
from hit_core.measure import JOINT_ANGLES, joint_angle_deg, parts_of_plane, skin_path, tape_through
from hit_core.measure.anthropometry import anthropometry_of
from hit_core.measure.skin_paths import SkinPlace, place_of
from hit_core.settings import resources_dir


@pytest.fixture(scope="module")
def body() -> BodyModel:
    with np.load(resources_dir() / "bodies" / "phantom_female.npz") as file:
        return BodyModel.from_arrays(dict(file), "female")


def standing(model: BodyModel) -> tuple[np.ndarray, np.ndarray]:
    """Vertices and joints of the mean body in the zero pose."""
    nothing = torch.zeros(1, 3)
    posed = model.with_shape(torch.zeros(1, 10)).with_pose(torch.zeros(1, 69), nothing, nothing)
    return posed.vertices[0].numpy().astype(float), posed.joints[0].numpy().astype(float)


def nearest(vertices: np.ndarray, faces: np.ndarray, point: np.ndarray) -> SkinPlace:
    """The place of a triangle's middle near a point."""
    return int(np.linalg.norm(vertices[faces].mean(1) - point, axis=1).argmin()), (0.2, 0.3, 0.5)


def on_edge(faces: np.ndarray, edge: np.ndarray, share: float) -> SkinPlace:
    triangle = int(np.flatnonzero((faces == edge[0]).any(1) & (faces == edge[1]).any(1))[0])
    weights = np.zeros(3)
    weights[faces[triangle] == edge[0]], weights[faces[triangle] == edge[1]] = 1 - share, share
    return triangle, (float(weights[0]), float(weights[1]), float(weights[2]))


def test_on_a_sphere_the_way_is_a_great_circle() -> None:
    sphere = trimesh.creation.icosphere(5, 0.2)
    vertices, faces = np.asarray(sphere.vertices), np.asarray(sphere.faces)
    start = nearest(vertices, faces, np.array([0.0, 0.2, 0.0]))
    for way in ((0.2, 0.0, 0.0), (0.1, 0.1, 0.14), (0.05, -0.19, 0.0)):
        end = nearest(vertices, faces, np.array(way))
        found = skin_path(vertices, faces, start, end)
        first, last = (place_of(place, vertices, faces) for place in (start, end))
        angle = float(np.arccos(first @ last / np.linalg.norm(first) / np.linalg.norm(last)))
        assert found.along_m == pytest.approx(0.2 * angle, abs=CLOSE_M)
        assert found.straight_m == pytest.approx(float(np.linalg.norm(last - first)), abs=1e-12)
        assert found.points[[0, -1]] == pytest.approx(np.stack([first, last]), abs=1e-12)
        assert np.linalg.norm(found.points, axis=1) == pytest.approx(0.2, abs=CLOSE_M)


def test_on_a_cylinder_the_way_is_a_helix() -> None:
    vertices, faces = tube(np.linspace(0, 1, 21), np.full(21, 0.15), np.full(21, 0.15))
    start = nearest(vertices, faces, np.array([0.15, 0.2, 0.0]))
    for turn, height in ((1.0, 0.7), (2.5, 0.45), (-2.0, 0.8)):
        end = nearest(vertices, faces, np.array([0.15 * np.cos(turn), height, 0.15 * np.sin(turn)]))
        found = skin_path(vertices, faces, start, end)
        first, last = (place_of(place, vertices, faces) for place in (start, end))
        between = np.arctan2(last[2], last[0]) - np.arctan2(first[2], first[0])
        assert found.along_m == pytest.approx(np.hypot(0.15 * between, last[1] - first[1]), abs=CLOSE_M)


def test_ways_on_a_body_agree_with_exact_geodesics(body: BodyModel) -> None:
    vertices, faces = standing(body)[0], body.faces.numpy()
    chosen = np.random.default_rng(3).integers(0, len(faces), (5, 2))[2:4].tolist()
    for first, last in chosen:
        corners = int(faces[first, 0]), int(faces[last, 1])
        found = skin_path(vertices, faces, (first, (1.0, 0.0, 0.0)), (last, (0.0, 1.0, 0.0)))
        none = np.zeros(0, np.int64)
        exact = float(igl.exact_geodesic(vertices, faces, np.array(corners[:1]), none, np.array(corners[1:]), none)[0])
        assert found.along_m == pytest.approx(exact, abs=0.001)
        assert found.along_m > exact - 0.0005  # one is 22 mm longer where only edges are compared
        assert found.along_m > found.straight_m


def test_in_one_triangle_the_way_is_straight_and_between_pieces_there_is_none() -> None:
    one = trimesh.creation.icosphere(1, 0.1)
    vertices = np.concatenate([one.vertices, one.vertices + 1.0])
    faces = np.concatenate([one.faces, one.faces + len(one.vertices)])
    here = skin_path(vertices, faces, (3, (1.0, 0.0, 0.0)), (3, (0.0, 1.0, 0.0)))
    assert here.along_m == here.straight_m > 0
    there = skin_path(vertices, faces, (3, (1.0, 0.0, 0.0)), (3 + len(one.faces), (1.0, 0.0, 0.0)))
    assert there.along_m is None
    assert there.straight_m == pytest.approx(np.sqrt(3))
    with pytest.raises(InputError, match="no triangle"):
        skin_path(vertices, faces, (3, (1.0, 0.0, 0.0)), (2000, (1.0, 0.0, 0.0)))


def test_a_tape_around_the_trunk_is_level_and_leaves_arms_out() -> None:
    model, known = a_body_of_known_girths()
    vertices, joints = standing(model)
    faces = model.faces.numpy()
    for level, around in known.values():
        trunk = np.flatnonzero(vertices[:, 2] < 0.25)
        vertex = trunk[np.linalg.norm(vertices[trunk] - [0.0, level, 0.15], axis=1).argmin()]
        triangle = int(np.flatnonzero((faces == vertex).any(1))[0])
        weights = tuple(map(float, faces[triangle] == vertex))
        tape = tape_through(model, vertices, joints, (triangle, weights))
        assert tape.metres == pytest.approx(around(float(vertices[vertex, 1])), abs=CLOSE_M)


def test_a_tape_around_a_leaning_cylinder_is_across_it() -> None:
    points, faces = tube(np.linspace(0, 1, 41), np.full(41, 0.08), np.full(41, 0.08))
    turn = trimesh.transformations.rotation_matrix(0.6, [0, 0, 1])[:3, :3]
    count, ring = len(points), len(points) // 41
    weights, regressor = np.zeros((count, NUM_JOINTS)), np.zeros((NUM_JOINTS, count))
    weights[:, joint("left_knee")] = 1.0
    regressor[:, :ring] = 1 / ring
    regressor[joint("left_knee"), :ring], regressor[joint("left_knee"), -ring:] = 0.0, 1 / ring
    tree = np.stack([np.maximum(np.arange(NUM_JOINTS) - 1, 0), np.arange(NUM_JOINTS)])
    arrays = {
        "v_template": points @ turn.T, "f": faces, "shapedirs": np.zeros((count, 3, 10)), "J_regressor": regressor,
        "weights": weights, "kintree_table": tree,
    }  # fmt: skip
    model = BodyModel.from_arrays(arrays, "neutral")
    vertices, joints = standing(model)
    tape = tape_through(model, vertices, joints, nearest(vertices, model.faces.numpy(), turn @ [0.08, 0.4, 0.0]))
    assert tape.metres == pytest.approx(2 * np.pi * 0.08, abs=CLOSE_M)
    assert np.ptp(tape.line(vertices) @ turn[:, 1]) < 1e-6  # m, in one plane across the axis


def test_a_tape_where_a_standard_girth_lies_is_that_girth(body: BodyModel) -> None:
    vertices, joints = standing(body)
    faces, standard = body.faces.numpy(), anthropometry_of(body, vertices, joints)
    for name in ("arm", "forearm", "wrist", "thigh", "calf", "chest", "waist", "hip", "neck"):
        one = standard[name]
        tape = tape_through(body, vertices, joints, on_edge(faces, one.edges[0], float(one.shares[0])))
        # A leg's standard girths are level: across the bone they are a little less.
        assert tape.metres == pytest.approx(one.metres, abs=0.002 if name in ("thigh", "calf") else 1e-4), name


def test_of_two_limbs_the_tape_takes_the_one_it_lies_on(body: BodyModel) -> None:
    vertices, joints = standing(body)
    faces = body.faces.numpy()
    for side, sign in (("left", 1.0), ("right", -1.0)):
        middle = (joints[joint(f"{side}_knee")] + joints[joint(f"{side}_ankle")]) / 2
        tape = tape_through(body, vertices, joints, nearest(vertices, faces, middle + [0.0, 0.0, 0.1]))
        assert 0.25 < tape.metres < 0.45
        assert (sign * tape.line(vertices)[:, 0] > 0).all()


def test_around_a_finger_the_tape_leaves_the_others_out(body: BodyModel) -> None:
    vertices, joints = standing(body)
    tip = int(vertices[:, 0].argmax())
    place = nearest(vertices, body.faces.numpy(), vertices[tip] - [0.012, 0.0, 0.0])
    assert 0.03 < tape_through(body, vertices, joints, place).metres < 0.09


def test_angles_at_joints() -> None:
    joints = np.zeros((NUM_JOINTS, 3))
    joints[joint("left_shoulder")], joints[joint("left_elbow")] = (0.2, 1.4, 0.0), (0.5, 1.4, 0.0)
    for degrees in (0.0, 35.0, 90.0, 180.0):
        turn = np.radians(degrees)
        joints[joint("left_wrist")] = joints[joint("left_elbow")] + 0.25 * np.array([-np.cos(turn), 0.0, np.sin(turn)])
        assert joint_angle_deg(joints, "left_elbow") == pytest.approx(degrees, abs=1e-9)
    assert len({angle.name for angle in JOINT_ANGLES}) == len(JOINT_ANGLES) == 12
    with pytest.raises(InputError, match="has no angle"):
        joint_angle_deg(joints, "pelvis")


UPRIGHT_TUBE_M = (0.2, 0.12)


def an_upright_limb(name: str, half: tuple[float, float]) -> BodyModel:
    """An elliptic cylinder from the floor to 1 m, all of whose skin follows one joint."""
    points, faces = tube(np.linspace(0, 1, 81), np.full(81, half[0]), np.full(81, half[1]))
    weights, regressor = np.zeros((len(points), NUM_JOINTS)), np.full((NUM_JOINTS, len(points)), 1 / len(points))
    weights[:, joint(name)] = 1.0
    tree = np.stack([np.maximum(np.arange(NUM_JOINTS) - 1, 0), np.arange(NUM_JOINTS)])
    arrays = {
        "v_template": points, "f": faces, "shapedirs": np.zeros((len(points), 3, 10)), "J_regressor": regressor,
        "weights": weights, "kintree_table": tree,
    }  # fmt: skip
    return BodyModel.from_arrays(arrays, "neutral")


@pytest.mark.parametrize("part", ["trunk", "left_leg"])
def test_a_tape_in_a_tilted_plane_is_as_long_as_the_ellipse_of_the_cut(part: str) -> None:
    a, b = UPRIGHT_TUBE_M
    model = an_upright_limb("spine1" if part == "trunk" else "left_knee", (a, b))
    vertices, joints = standing(model)
    faces, owners = model.faces.numpy(), model.lbs_weights.argmax(1).numpy()
    for forward, left in ((0.0, 0.0), (25.0, 0.0), (-40.0, 0.0), (0.0, 30.0)):
        sine, cosine = np.sin(np.radians([forward, left])), np.cos(np.radians([forward, left]))
        normal = np.array([sine[1], cosine[1] * cosine[0], cosine[1] * sine[0]])
        cut = parts_of_plane(vertices, faces, owners, np.array([0.0, 0.5, 0.0]), normal)
        assert list(cut) == [part]
        assert cut[part].middle == pytest.approx([0.0, 0.5, 0.0], abs=1e-3)
        tape = tape_through(model, vertices, joints, cut[part].place, part, normal.tolist())
        assert tape.metres == pytest.approx(around_ellipse(a / cosine[1], b / cosine[0]), abs=CLOSE_M)
        assert np.ptp(tape.line(vertices) @ normal) < 1e-6  # m
    assert parts_of_plane(vertices, faces, owners, np.array([0.0, 1.2, 0.0]), np.array([0.0, 1.0, 0.0])) == {}


def test_the_parts_that_a_plane_cuts(body: BodyModel) -> None:
    vertices, joints = standing(body)
    faces, owners = body.faces.numpy(), body.lbs_weights.argmax(1).numpy()

    def parts(height: float, across: tuple[float, ...] = (0.0, 1.0, 0.0)) -> set[str]:
        return set(parts_of_plane(vertices, faces, owners, np.array([0.0, height, 0.0]), np.array(across)))

    at = {name: float(joints[joint(name), 1]) for name in ("spine1", "left_knee", "left_hip", "head")}
    assert parts(at["spine1"]) == {"trunk"}
    assert parts(at["left_hip"]) == {"trunk"}
    assert parts(at["left_knee"]) == {"left_leg", "right_leg"}
    assert parts(at["head"] + 0.08) == {"head"}
    assert parts(0.0, (0.0, 0.0, 1.0)) == {"trunk", "left_arm", "right_arm", "left_leg", "right_leg", "head"}


def test_a_plane_at_a_height_gives_the_tape_that_is_clicked_there(body: BodyModel) -> None:
    vertices, joints = standing(body)
    faces, owners = body.faces.numpy(), body.lbs_weights.argmax(1).numpy()
    waist = anthropometry_of(body, vertices, joints)["waist"]
    level = float(waist.line(vertices)[0, 1])
    cut = parts_of_plane(vertices, faces, owners, np.array([0.0, level, 0.0]), np.array([0.0, 1.0, 0.0]))["trunk"]
    assert place_of(cut.place, vertices, faces)[1] == pytest.approx(level, abs=1e-9)
    typed = tape_through(body, vertices, joints, cut.place, "trunk", (0.0, 1.0, 0.0))
    clicked = tape_through(body, vertices, joints, on_edge(faces, waist.edges[3], float(waist.shares[3])))
    assert typed.metres == pytest.approx(clicked.metres, abs=1e-6)
    assert typed.metres == pytest.approx(waist.metres, abs=1e-6)
