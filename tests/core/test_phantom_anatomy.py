"""The phantom's anatomy against what is known of adults: bones, lungs, the subcutaneous layer, and how they change."""

from itertools import combinations, pairwise

import igl
import numpy as np
import pytest
import torch
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from hit_core.body.beta_limits import NUM_BETAS
from hit_core.body.joints import joint
from hit_core.phantom.body import body_mass_index
from hit_core.phantom.bones import BONE_NAMES, Bone
from hit_core.phantom.displacement import DisplacementBasis, ReferenceDisplacement, reference_displacement
from hit_core.phantom.examples import example_bodies
from hit_core.phantom.layer import ended, thickness_ratio
from hit_core.phantom.tissue_labels import Phantom
from hit_core.tissues import Tissue

STEP_M = 1e-3
FINE_M = 0.004
GAP_M = 0.006
LITRES = 1e3
LUNGS_L = {"male": (4.0, 6.0), "female": (2.9, 4.6)}
ADIPOSE_KG_PER_L = 0.95
SITES_MM = {"male": {"belly": (12, 28), "thigh": (6, 14), "triceps": (6, 14), "calf": (5, 11), "buttock": (14, 30)},
            "female": {"belly": (18, 35), "thigh": (12, 24), "triceps": (10, 20), "calf": (8, 16),
                       "buttock": (22, 42)}}  # fmt: skip


@pytest.fixture(scope="module", params=["male", "female"])
def reference(request: pytest.FixtureRequest) -> ReferenceDisplacement:
    return reference_displacement(request.param)


@pytest.fixture(scope="module")
def anatomy(reference: ReferenceDisplacement) -> Phantom:
    return reference.anatomy


def betas(**values: float) -> torch.Tensor:
    """Betas by number, as b1=2."""
    row = torch.zeros(NUM_BETAS)
    for name, value in values.items():
        row[int(name[1:])] = value
    return row


def bone_of(anatomy: Phantom, name: str) -> Bone:
    return next(bone for bone in anatomy.bones.bones if bone.name == f"left {name}")


def box(bone: Bone, spacing: float) -> np.ndarray:
    """Points of a grid in the bone's own frame, around all of it."""
    axes = [np.arange(-0.04, bone.length_m + 0.04, spacing), np.arange(-0.06, 0.08, spacing),
            np.arange(-0.07, 0.05, spacing)]  # fmt: skip
    return np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)


def inside_of(bone: Bone, spacing: float = FINE_M) -> np.ndarray:
    """Points (N, 3) of the bone, in its own frame."""
    local = box(bone, spacing)
    return local[bone.distance(bone.origin + local @ bone.axes) < 0]


def stretch(reference: ReferenceDisplacement, points: np.ndarray) -> list[DisplacementBasis]:
    return [reference.basis(points + STEP_M * step)[0] for step in (np.zeros(3), *np.eye(3))]


def volume_change(bases: list[DisplacementBasis], row: torch.Tensor) -> torch.Tensor:
    here, *ahead = [basis.displacement(row) for basis in bases]
    slopes = torch.stack([(there - here) / STEP_M for there in ahead], -1)
    return torch.linalg.det(slopes + torch.eye(3))


def test_there_are_six_bones_a_side_and_none_touches_another(anatomy: Phantom) -> None:
    assert [bone.name for bone in anatomy.bones.bones[::2]] == [f"left {name}" for name in BONE_NAMES]
    assert {bone.name for bone in anatomy.bones.bones[1::2]} == {f"right {name}" for name in BONE_NAMES}
    surfaces = {}
    for bone in anatomy.bones.bones[::2]:
        points = bone.origin + box(bone, FINE_M) @ bone.axes
        surfaces[bone.name] = points[np.abs(bone.distance(points)) < FINE_M / 2]
        assert (points[bone.distance(points) < 0][:, 0] > 0).all(), "each on its side"
    for first, second in combinations(anatomy.bones.bones[::2], 2):
        assert second.distance(surfaces[first.name]).min() > GAP_M, (first.name, second.name)


def test_bones_lie_below_the_layer_of_fat(anatomy: Phantom) -> None:
    for bone in anatomy.bones.bones[::2]:
        points = bone.origin + inside_of(bone, 0.005) @ bone.axes
        assert (anatomy.labels(points) == Tissue.BT).mean() > 0.8, bone.name


def test_femur_has_a_head_a_neck_at_127_degrees_and_a_trochanter(anatomy: Phantom) -> None:
    femur = bone_of(anatomy, "femur")
    size = {"male": 1.0, "female": 0.9}[anatomy.body.gender]
    points = inside_of(femur)
    off = np.linalg.norm(points, axis=1)  # the hip joint is the frame's origin
    radius = -femur.distance(femur.origin[None])[0]
    assert 0.020 < radius < 0.026, "the head, centred on the joint"
    head = points[off < 1.1 * radius]
    assert np.abs(head[head[:, 1] < 0.3 * radius].min(0)[:2] + radius).max() < FINE_M, (
        "round on its inner and upper side"
    )
    neck = points[(off > 0.025 * size) & (off < 0.030 * size)].mean(0)
    shaft = [points[np.abs(points[:, 0] - share * femur.length_m) < FINE_M].mean(0) for share in (0.25, 0.8)]
    down = (shaft[1] - shaft[0])[:2]
    angle = np.degrees(np.arccos(-(neck[:2] @ down) / np.linalg.norm(neck[:2]) / np.linalg.norm(down)))
    assert 124 < angle < 131
    waist = points[(off > 0.030 * size) & (off < 0.033 * size) & (points[:, 1] < 0.034 * size)]
    assert np.ptp(waist[:, 2]) < 1.5 * radius, "the neck is narrower than the head"
    top = points[points[:, 0] < 0.012 * size]
    assert (top[:, 1] > 0.033 * size).any(), "the greater trochanter rises beside the head"
    ends = points[points[:, 0] > femur.length_m - 0.01]
    assert np.ptp(ends[:, 1]) > 2.2 * np.ptp(points[np.abs(points[:, 0] - 0.5 * femur.length_m) < FINE_M][:, 1])
    stature = np.ptp(anatomy.body.v_template.numpy()[:, 1])
    assert 0.255 < np.ptp(points[:, 0]) / stature < 0.272


@pytest.mark.parametrize("name", BONE_NAMES)
def test_shafts_are_straight_or_evenly_bowed(anatomy: Phantom, name: str) -> None:
    bone = bone_of(anatomy, name)
    points = inside_of(bone)
    share = points[:, 0] / bone.length_m
    levels = np.linspace(0.25, 0.8, 12)
    middle = np.array([points[np.abs(share - level) < 0.012].mean(0)[1:] for level in levels])
    fitted = np.stack([np.polyval(np.polyfit(levels, column, 3), levels) for column in middle.T], 1)
    assert np.abs(middle - fitted).max() < 0.0018


def test_the_heads_stay_in_their_joints_for_any_body_and_when_seated(reference: ReferenceDisplacement) -> None:
    body = reference.anatomy.body
    sitting = torch.tensor(example_bodies()["sitting"].body_pose.tolist()).reshape(1, 69)
    rows = torch.as_tensor(np.random.default_rng(3).uniform(-2, 2, (4, NUM_BETAS)), dtype=torch.float32)
    for name, first in (("femur", "left_hip"), ("humerus", "left_shoulder")):
        head = bone_of(reference.anatomy, name).origin[None]
        basis, weights = reference.basis(head)
        for row in rows:
            shaped = body.with_shape(row[None])
            seated = shaped.with_pose(sitting, torch.zeros(1, 3), torch.zeros(1, 3))
            moved = torch.as_tensor(head, dtype=torch.float32) + basis.displacement(row)
            transform = torch.einsum("nj,jab->nab", weights, seated.bone_transforms[0])
            posed = torch.einsum("nab,nb->na", transform[:, :3, :3], moved) + transform[:, :3, 3]
            assert float((posed[0] - seated.joints[0, joint(first)]).norm()) < 0.006, (name, row)


def test_bones_keep_their_volume_with_fatness_and_grow_with_height(reference: ReferenceDisplacement) -> None:
    volumes = {}
    rows = {"mean": betas(), "slim": betas(b1=2), "heavy": betas(b1=-2), "short": betas(b0=-2), "tall": betas(b0=2)}
    for bone in reference.anatomy.bones.bones[::2]:
        points = bone.origin + inside_of(bone, 0.009) @ bone.axes
        bases = stretch(reference, points)
        for name, row in rows.items():
            volumes[name] = volumes.get(name, 0.0) + float(volume_change(bases, row).sum())
    assert volumes["slim"] / volumes["mean"] == pytest.approx(1.0, abs=0.05)
    assert volumes["heavy"] / volumes["mean"] == pytest.approx(1.0, abs=0.05)
    assert volumes["short"] < 0.9 * volumes["mean"] < 0.9 * 0.9 * volumes["tall"]


def test_lungs_are_an_adults_at_any_fatness(reference: ReferenceDisplacement) -> None:
    spacing = 0.016
    axes = [np.arange(-0.16, 0.16, spacing), np.arange(-0.14, 0.26, spacing), np.arange(-0.12, 0.16, spacing)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    points = points[reference.anatomy.lungs.distance(points) < 0]
    bases = stretch(reference, points)
    low, high = LUNGS_L[reference.anatomy.body.gender]
    for row in (betas(), betas(b1=2), betas(b1=-2), betas(b0=-2), betas(b0=2)):
        litres = float(volume_change(bases, row).sum()) * spacing**3 * LITRES
        assert low < litres < high, (row, litres)


def _lattice(anatomy: Phantom, spacing: float) -> np.ndarray:
    low, high = anatomy.vertices.min(0), anatomy.vertices.max(0)
    axes = [np.arange(a, b, spacing) for a, b in zip(np.maximum(low, [0, -9, -9]), high, strict=True)]
    points = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3)
    points = points + np.random.default_rng(0).uniform(-0.5, 0.5, points.shape) * spacing
    return points[anatomy.project(points).depth > 0]


def test_share_of_fat_rises_with_the_mass_index_as_in_adults(reference: ReferenceDisplacement) -> None:
    """Subcutaneous fat is some 70 to 80 % of all adipose tissue; the share is the body's by mass, roughly."""
    anatomy = reference.anatomy
    points = _lattice(anatomy, 0.022)
    labels = torch.from_numpy(anatomy.labels(points))
    bases = stretch(reference, points)
    found = {}
    for slimness in (2.0, 1.0, 0.0, -1.0, -2.0):
        weight = volume_change(bases, betas(b1=slimness)).clamp_min(0)
        vertices = anatomy.body.with_shape(betas(b1=slimness)[None]).vertices_rest.numpy().astype(np.float64)
        index = float(body_mass_index(vertices, anatomy.faces)[1][0])
        found[index] = float(weight[labels == Tissue.AT].sum() / weight.sum()) * ADIPOSE_KG_PER_L
    shares = list(found.values())
    assert np.diff(list(found)).min() > 2, "from slim to heavy"
    assert (np.diff(shares) > 0.015).all(), found
    middle = {"male": 0.205, "female": 0.315}[anatomy.body.gender]
    assert shares[0] < 0.8 * middle
    assert shares[2] == pytest.approx(middle, abs=0.02)
    assert 1.15 * middle < shares[-1] < 1.6 * middle


def test_the_layer_is_thinner_everywhere_in_a_slimmer_body(reference: ReferenceDisplacement) -> None:
    _, gain = reference.layer_at_vertices()
    slimmer = [thickness_ratio(gain[:, 1] * float(b1)) for b1 in np.linspace(-3, 3, 7)]
    assert all((after < before - 0.01).all() for before, after in pairwise(slimmer))
    assert (slimmer[-1] > 0.1).all(), "it never vanishes"


def test_thickness_by_site(reference: ReferenceDisplacement) -> None:
    anatomy = reference.anatomy
    rest = anatomy.body.v_template.numpy()
    joints = (anatomy.body.J_regressor @ anatomy.body.v_template).numpy()
    knee, hip, elbow, shoulder = (joints[joint(f"left_{name}")] for name in ("knee", "hip", "elbow", "shoulder"))
    sites = {
        "belly": ((0.04, joints[3, 1], 0.16), (0, 0, 1)),
        "thigh": ((hip[0], (hip[1] + knee[1]) / 2, 0.12), (0, 0, 1)),
        "triceps": (((shoulder[0] + elbow[0]) / 2, shoulder[1], -0.07), (0, 0, -1)),
        "calf": ((knee[0] - 0.06, knee[1] - 0.12, 0.0), (-1, 0, 0)),
        "buttock": ((0.1, hip[1], -0.15), (0, 0, -1)),
    }
    thickness, gain = reference.layer_at_vertices()
    for name, (place, outward) in sites.items():
        far = np.linalg.norm(rest - place, axis=1) + 0.2 * (anatomy.normals @ outward < 0.5)
        vertex = int(far.argmin())
        low, high = SITES_MM[anatomy.body.gender][name]
        assert low < 1e3 * thickness[vertex] < high, name
        slim, heavy = (float(thickness_ratio(gain[vertex, 1] * b1)) for b1 in (2.0, -2.0))
        assert slim < 0.85, name
        assert heavy > 1.2, name


def test_no_tissue_crosses_the_skin_of_bodies_within_3(reference: ReferenceDisplacement) -> None:
    anatomy = reference.anatomy
    bones = [bone.origin + box(bone, 0.008) @ bone.axes for bone in anatomy.bones.bones[::2]]
    points = np.concatenate([*bones, anatomy.vertices[::5] - anatomy.normals[::5] * anatomy.thickness[::5, None]])
    kept = points[np.isin(anatomy.labels(points), (Tissue.BT, Tissue.LT)) & (points[:, 0] > 0)]
    near = np.concatenate([kept[anatomy.bones.distance(kept) > -0.008][::3]])
    basis, _ = reference.basis(near)
    rng = np.random.default_rng(8)
    for row in [betas(b1=3), betas(b1=-3), *torch.as_tensor(rng.uniform(-3, 3, (3, NUM_BETAS)), dtype=torch.float32)]:
        skin = anatomy.body.with_shape(row[None]).vertices[0].double().numpy()
        moved = near + basis.displacement(row).double().numpy()
        winding = igl.fast_winding_number(skin, anatomy.faces, np.ascontiguousarray(moved))
        assert (winding < 0.5).mean() < 2e-3, row


def test_the_layer_runs_out_evenly_towards_hands_and_toes(anatomy: Phantom) -> None:
    """It ends in an edge of some 5 mm, on one line around each limb, and thins out before."""
    weights = anatomy.body.lbs_weights.numpy()
    there = ended(anatomy.thickness)
    assert (there[weights[:, [22, 23]].sum(1) > 0.9] == 0).all()
    edges = np.concatenate([anatomy.faces[:, [0, 1]], anatomy.faces[:, [1, 2]], anatomy.faces[:, [2, 0]]])
    limbs = weights[:, [18, 19, 20, 21, 7, 8, 10, 11]].sum(1) > 0.5
    last = edges[limbs[edges].all(1) & (there[edges[:, 0]] > 0) & (there[edges[:, 1]] == 0)]
    assert np.median(there[last[:, 0]]) < 0.007
    for bare in (True, False):
        kept = edges[((there == 0) == bare)[edges].all(1)]
        links = coo_matrix((np.ones(len(kept)), kept.T), shape=(len(there),) * 2)
        _, part = connected_components(links, directed=False)
        assert len(np.unique(part[(there == 0) == bare])) == (4 if bare else 1), "hands and toes; all the rest"
