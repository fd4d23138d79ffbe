"""Height and girths: against closed forms, against an independent cut, and as those of a person."""

from collections.abc import Callable

import igl
import numpy as np
import pytest
import torch
import trimesh
from scipy.interpolate import PchipInterpolator
from scipy.spatial import ConvexHull
from scipy.spatial.transform import Rotation
from scipy.special import ellipe

from hit_core.body.edges import edges_of
from hit_core.body.joints import NUM_JOINTS
from hit_core.body.model import BodyModel
from hit_core.measure import Tape, measure_body, tape_at
from hit_core.measure.tapes import about_girths_m
from hit_core.settings import resources_dir

CLOSE_M = 0.0005
ROUND = 256


@pytest.fixture(scope="module", params=["male", "female"])
def body(request: pytest.FixtureRequest) -> BodyModel:
    with np.load(resources_dir() / "bodies" / f"phantom_{request.param}.npz") as file:
        return BodyModel.from_arrays(dict(file), request.param)


def bodies_within_the_models_reach(count: int = 20) -> torch.Tensor:
    return 4 * torch.rand(count, 10, generator=torch.Generator().manual_seed(0)) - 2


def tube(heights: np.ndarray, across: np.ndarray, deep: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rings of ellipses with half axes `across` (x) and `deep` (z) at heights, joined by triangles."""
    angle = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    rings = [
        np.stack([a * np.cos(angle), np.full(ROUND, y), b * np.sin(angle)], 1)
        for y, a, b in zip(heights, across, deep, strict=True)
    ]
    lower = np.arange(len(heights) - 1)[:, None] * ROUND + np.arange(ROUND)
    right = np.roll(lower, -1, 1)
    faces = np.concatenate(
        [np.stack([lower, lower + ROUND, right], -1), np.stack([right, lower + ROUND, right + ROUND], -1)]
    )
    return np.concatenate(rings), faces.reshape(-1, 3)


def around(points: np.ndarray, faces: np.ndarray, level: float, floor: float = 0.0) -> Tape:
    return tape_at(points, edges_of(faces), level, floor)


def around_ellipse(a: float, b: float) -> float:
    return float(4 * max(a, b) * ellipe(1 - (min(a, b) / max(a, b)) ** 2))


def test_tape_around_cylinder_ellipse_and_torus() -> None:
    for a, b in ((0.15, 0.15), (0.2, 0.12)):
        found = around(*tube(np.linspace(0, 1, 5), np.full(5, a), np.full(5, b)), level=0.37, floor=-0.1)
        assert found.girth_m == pytest.approx(around_ellipse(a, b), abs=CLOSE_M)
        assert found.level_m == pytest.approx(0.47)
    ring = trimesh.creation.torus(0.3, 0.05, major_sections=ROUND, minor_sections=ROUND)
    # A torus stands on its edge: its cut at the middle is two circles, and the tape goes around both.
    upright = np.asarray(ring.vertices)[:, [0, 1, 2]]
    found = around(upright, np.asarray(ring.faces), level=0.0001)
    assert found.girth_m == pytest.approx(2 * np.pi * 0.05 + 4 * 0.3, abs=CLOSE_M)
    # One that lies is cut at its middle in two rings, of which the tape goes around the outer.
    lying = np.asarray(ring.vertices)[:, [0, 2, 1]]
    assert around(lying, np.asarray(ring.faces), level=0.0001).girth_m == pytest.approx(2 * np.pi * 0.35, abs=CLOSE_M)


def test_tape_around_cones_and_a_slanted_cylinder() -> None:
    heights = np.linspace(0, 1, 11)
    for a, b in ((0.2, 0.2), (0.22, 0.13)):  # half axes at the bottom, a third of them at the top
        found = around(*tube(heights, a * (1 - 2 * heights / 3), b * (1 - 2 * heights / 3)), level=0.437)
        assert found.girth_m == pytest.approx((1 - 2 * 0.437 / 3) * around_ellipse(a, b), abs=CLOSE_M)
    points, faces = tube(np.linspace(-1, 1, 9), np.full(9, 0.1), np.full(9, 0.1))
    leaning = points @ Rotation.from_rotvec([0.5, 0.0, 0.0]).as_matrix().T  # its level cut is an ellipse
    found = around(leaning, faces, level=0.05)
    assert found.girth_m == pytest.approx(around_ellipse(0.1, 0.1 / np.cos(0.5)), abs=CLOSE_M)


def test_many_girths_at_once_are_those_of_tapes() -> None:
    heights = np.linspace(0, 1, 9)
    points, faces = tube(heights, np.linspace(0.2, 0.1, 9), np.linspace(0.1, 0.15, 9))
    levels = np.array([-0.2, 0.0, 0.21, 0.5, 0.77, 1.0, 1.3])
    found = about_girths_m(points, edges_of(faces), levels)
    known = [around(points, faces, level).girth_m for level in levels]
    assert found[0] == found[-1] == 0.0
    assert found[2:5] == pytest.approx(known[2:5], rel=1e-4)
    assert known[3] == pytest.approx(around_ellipse(0.15, 0.125), abs=CLOSE_M)


def test_nothing_to_measure() -> None:
    empty = around(*tube(np.linspace(0, 1, 5), np.full(5, 0.1), np.full(5, 0.1)), level=2.0)
    assert empty.girth_m == 0.0
    assert empty.line(np.zeros((3, 3))).shape == (0, 3)


def a_body_of_known_girths() -> tuple[BodyModel, dict[str, tuple[float, Callable[[float], float]]]]:
    """A trunk of ellipses whose girths are known, with thick arms at the height of the chest: levels and half axes."""
    levels = np.array([0.0, 0.6, 0.9, 1.08, 1.32, 1.5, 1.7])
    across = np.array([0.1, 0.12, 0.19, 0.13, 0.17, 0.15, 0.05])
    deep = np.array([0.1, 0.11, 0.13, 0.10, 0.16, 0.09, 0.05])
    heights = np.round(np.arange(0, 1.7001, 0.01), 2)
    wide, thick = PchipInterpolator(levels, across), PchipInterpolator(levels, deep)
    points, faces = tube(heights, wide(heights), thick(heights))
    joint_levels = np.full(NUM_JOINTS, 1.6)
    for joint, level in {
        0: 1.0,
        1: 0.88,
        2: 0.88,
        3: 1.05,
        6: 1.13,
        9: 1.24,
        13: 1.48,
        14: 1.48,
        4: 0.5,
        5: 0.5,
    }.items():
        joint_levels[joint] = level
    arm = trimesh.creation.box((1.4, 0.2, 0.2)).subdivide_to_size(0.05)
    arms = np.asarray(arm.vertices) + (0.0, 1.32, 0.4)
    weights = np.zeros((len(points) + len(arms), NUM_JOINTS))
    weights[: len(points), 0] = weights[len(points) :, 16] = 1.0
    regressor = np.zeros((NUM_JOINTS, len(weights)))
    for joint, level in enumerate(joint_levels):
        ring = int(np.abs(heights - level).argmin()) * ROUND
        regressor[joint, ring : ring + ROUND] = 1 / ROUND
    tree = np.stack([np.maximum(np.arange(NUM_JOINTS) - 1, 0), np.arange(NUM_JOINTS)])
    arrays = {
        "v_template": np.concatenate([points, arms]),
        "f": np.concatenate([faces, np.asarray(arm.faces) + len(points)]),
        "shapedirs": np.zeros((len(weights), 3, 10)),
        "J_regressor": regressor,
        "weights": weights,
        "kintree_table": tree,
    }
    known = {}
    for name, y in {"chest": 1.32, "waist": 1.08, "hip": 0.9}.items():
        known[name] = y, lambda level: around_ellipse(float(wide(level)), float(thick(level)))
    return BodyModel.from_arrays(arrays, "neutral"), known


def test_a_body_of_known_girths_is_measured_to_half_a_millimetre() -> None:
    model, known = a_body_of_known_girths()
    measures = measure_body(model, torch.zeros(10))
    assert measures.height_m == pytest.approx(1.7, abs=1e-5)
    for name, (level, girth_at) in known.items():
        tape = measures.tapes[name]
        assert tape.level_m == pytest.approx(level, abs=0.007), name
        assert tape.girth_m == pytest.approx(girth_at(tape.level_m), abs=CLOSE_M), name
        assert tape.girth_m == pytest.approx(girth_at(level), abs=0.002), name


def test_girths_agree_with_an_independent_cut(body: BodyModel) -> None:
    """Hulls of trimesh's sections, every 2 mm; and the chest lies where this body's own front stands out most."""
    apart = []
    for betas in bodies_within_the_models_reach():
        measures = measure_body(body, betas)
        shaped = body.with_shape(betas[None])
        posed = shaped.with_pose(torch.zeros(1, 69), torch.zeros(1, 3), torch.zeros(1, 3))
        points, joints = posed.vertices[0].double().numpy(), posed.joints[0].numpy()
        floor = points[:, 1].min()
        trunk = trimesh.Trimesh(points, body.trunk_faces, process=False)

        def hull(y: float, trunk: trimesh.Trimesh = trunk) -> float:
            return float(ConvexHull(trunk.section((0, 1, 0), (0, y, 0)).vertices[:, [0, 2]]).area)

        chest = measures.tapes["chest"].level_m + floor
        pelvis, crotch = joints[0, 1], 2 * joints[1, 1] - joints[0, 1]
        waist = min(hull(y) for y in np.arange(pelvis, chest, 0.006))
        hip = max(hull(y) for y in np.arange(crotch, pelvis, 0.006))
        found = measures.girths_m
        apart.append([found["chest"] - hull(chest), found["waist"] - waist, found["hip"] - hip])
        share = measures.tapes["chest"].level_m / measures.height_m
        assert 0.685 < share < 0.74
        near = np.unique(body.trunk_faces)
        near = near[np.abs(points[near, 1] - joints[[9, 13], 1].mean()) < 0.3 * (joints[13, 1] - joints[9, 1])]
        foremost = points[near[points[near, 2].argmax()]]
        front = points[near[np.abs(points[near, 1] - chest) < 0.01], 2].max()
        assert foremost[2] - front < 0.012  # the level of a man's chest is a wide one
    assert np.abs(apart).mean() < 0.0005
    assert np.abs(apart).max() < 0.002


def test_measures_are_a_persons(body: BodyModel) -> None:
    measures = measure_body(body, torch.zeros(10))
    assert 1.5 < measures.height_m < 1.9
    assert 0.6 < measures.girths_m["waist"] < measures.girths_m["hip"] < 1.2
    assert 0.71 < measures.tapes["chest"].level_m / measures.height_m < 0.73
    expected = {"male": 1.043, "female": 0.944}[body.gender]
    assert measures.girths_m["chest"] == pytest.approx(expected, abs=0.02)


def test_a_tapes_line_lies_on_the_skin_of_any_pose(body: BodyModel) -> None:
    tape = measure_body(body, torch.zeros(10)).tapes["waist"]
    shaped = body.with_shape(torch.zeros(1, 10))
    still = shaped.with_pose(torch.zeros(1, 69), torch.zeros(1, 3), torch.zeros(1, 3)).vertices[0].double().numpy()
    line = tape.line(still)
    assert np.ptp(line[:, 1]) < 1e-5
    assert line[0, 1] - still[:, 1].min() == pytest.approx(tape.level_m, abs=1e-5)
    assert np.linalg.norm(np.roll(line, -1, 0) - line, axis=1).sum() == pytest.approx(tape.girth_m, abs=1e-5)
    bent = torch.zeros(1, 69)
    bent[0, 6] = 0.6  # the lower spine, forwards
    posed = shaped.with_pose(bent, torch.zeros(1, 3), torch.zeros(1, 3)).vertices[0].double().numpy()
    moved = tape.line(posed)
    squared = igl.point_mesh_squared_distance(moved, posed, body.faces.numpy())[0]
    assert np.sqrt(squared.max()) < 1e-4
    assert np.abs(moved - line).max() > 0.02


def test_first_beta_is_height_and_second_slimness(body: BodyModel) -> None:
    mean = measure_body(body, torch.zeros(10))
    tall = measure_body(body, torch.tensor([1.0] + [0.0] * 9))
    slim = measure_body(body, torch.tensor([0.0, 1.0] + [0.0] * 8))
    assert tall.height_m - mean.height_m > 0.05
    assert abs(slim.height_m - mean.height_m) < 0.005
    assert all(slim.girths_m[name] < mean.girths_m[name] for name in mean.girths_m)
