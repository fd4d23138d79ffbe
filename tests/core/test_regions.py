"""Regions of a body: closed forms, an independent count, and what the volumes table says of the whole."""

from __future__ import annotations

from dataclasses import replace

import igl
import numpy as np
import pytest
import torch
import trimesh
from scipy.spatial.transform import Rotation

from hit_core import load_model
from hit_core.body.joints import joint
from hit_core.errors import InputError
from hit_core.measure import measured_regions, mesh_volume_l, tissue_table
from hit_core.measure.clipping import Solids
from hit_core.measure.cut_planes import CutPlane, Planes
from hit_core.measure.region_table import LIMBS, REGIONS, Region, RegionCut, RegionVolumes, moved_regions
from hit_core.measure.regions import left_to_right, region_planes, region_volumes
from hit_core.measure.volumes import Meshes
from hit_core.model.hit import HITModel
from hit_core.surfaces.bake import bake
from hit_core.surfaces.transport import ShapedSurfaces
from hit_core.tissues import TISSUES, Tissue

WHOLE = ("left_arm", "right_arm", "left_leg", "right_leg", "head_neck", "trunk")


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_female", device="cpu")


@pytest.fixture(scope="module")
def surfaces(model: HITModel) -> ShapedSurfaces:
    return _surfaces(model, 0.4, -1.2)


@pytest.fixture(scope="module")
def regions(surfaces: ShapedSurfaces) -> dict[str, RegionVolumes]:
    return region_volumes(surfaces)


def _surfaces(model: HITModel, *betas: float) -> ShapedSurfaces:
    shape = torch.tensor([[*betas, *[0.0] * (10 - len(betas))]])
    return bake(model, None, "display").with_shape(model.body_model.with_shape(shape))


def _plane(point: tuple[float, float, float], *direction: float) -> Planes:
    x, y, z = np.array(direction) / np.linalg.norm(direction)
    return Planes.of(CutPlane(point, (float(x), float(y), float(z))))


def _solid(vertices: np.ndarray, faces: np.ndarray, smooth: bool = False) -> Solids:
    corners = torch.tensor(np.array(faces), dtype=torch.int64)
    bulged = torch.full((len(corners),), float(smooth), dtype=torch.float64)
    return Solids.of(Meshes(torch.tensor(np.array(vertices, float))[None], corners, bulged))


def _litres(solid: Solids) -> float:
    return float(solid.volumes_l)


def _area(solid: Solids, plane: Planes) -> float:
    return float(solid.areas_m2(plane))


def test_a_cylinder_is_cut_as_its_formulas_say() -> None:
    radius, height, sides = 0.1, 0.5, 96
    mesh = trimesh.creation.cylinder(radius, height, sections=sides)
    area = 0.5 * sides * radius**2 * np.sin(2 * np.pi / sides)  # of the polygon
    solid = _solid(mesh.vertices, mesh.faces)
    assert _litres(solid) == pytest.approx(1000 * area * height, rel=1e-12)
    level = solid.inside(_plane((3.0, 0.0, 0.1), 0, 0, 1), _plane((0.0, 0.0, 0.15), 0, 0, -1))[0]
    assert _litres(level) == pytest.approx(1000 * area * 0.05, rel=1e-9)
    slanted, rest = solid.split(_plane((0.0, 0.0, 0.05), 0.3, 0.2, 1))  # symmetric about the axis: half of each
    assert _litres(slanted) == pytest.approx(1000 * area * (height / 2 - 0.05), rel=1e-9)
    assert _litres(rest) == pytest.approx(1000 * area * (height / 2 + 0.05), rel=1e-9)
    wedge, off = solid.inside(_plane((0.0, 0.0, 0.0), 1, 0, 0), _plane((0.0, 0.0, 0.0), 0, 1, 0))
    assert _litres(wedge) == pytest.approx(1000 * area * height / 4, rel=1e-9)
    assert _litres(wedge) + _litres(off) == pytest.approx(_litres(solid), rel=1e-12)
    assert _area(solid, _plane((0.0, 0.0, 0.1), 0, 0, -1)) == pytest.approx(area, rel=1e-9)
    tilt = np.array([0.3, 0.2, 1]) / np.linalg.norm([0.3, 0.2, 1])
    assert _area(solid, _plane((0.0, 0.0, 0.05), *tilt)) == pytest.approx(area / tilt[2], rel=1e-9)
    assert _area(solid, _plane((0.0, 0.0, 1.0), 0, 0, 1)) == 0.0
    all_of_it, nothing = solid.split(_plane((0.0, 0.0, -1.0), 0, 0, 1))
    assert (_litres(all_of_it), _litres(nothing)) == (_litres(solid), 0.0)


def test_hollows_and_several_pieces_are_cut_right() -> None:
    outer, inner = trimesh.creation.icosphere(4, 0.1), trimesh.creation.icosphere(4, 0.06)
    both = np.concatenate([outer.vertices, inner.vertices])
    hollow = _solid(both, np.concatenate([outer.faces, inner.faces[:, ::-1] + len(outer.vertices)]), smooth=True)
    beside = np.concatenate([outer.vertices, outer.vertices + [1.0, 0.0, 0.0]])
    two = _solid(beside, np.concatenate([outer.faces, outer.faces + len(outer.vertices)]), smooth=True)

    def cap(radius: float, depth: float) -> float:
        return 1000 * np.pi * (radius - depth) ** 2 * (2 * radius + depth) / 3

    cut = _plane((0.0, 0.0, 0.03), 0, 0, 1)
    assert _litres(hollow.split(cut)[0]) == pytest.approx(cap(0.1, 0.03) - cap(0.06, 0.03), rel=1e-4)
    assert _area(hollow, cut) == pytest.approx(np.pi * (0.1**2 - 0.06**2), rel=2e-3)
    assert _litres(two.split(cut)[0]) == pytest.approx(2 * cap(0.1, 0.03), rel=1e-4)


def test_edges_that_lie_on_the_plane_lose_nothing() -> None:
    """Rounding puts corners of the plane on either side: both triangles of an edge must find the same crossing."""
    turned = trimesh.transformations.rotation_matrix(0.7, [1.0, 2.0, 0.5])[:3, :3]
    mesh = trimesh.creation.box((0.2, 0.3, 0.4)).subdivide().subdivide().subdivide().subdivide()
    solid = _solid(mesh.vertices @ turned.T, mesh.faces)
    for axis in turned.T:
        kept, rest = solid.split(_plane((0.0, 0.0, 0.0), *axis))
        assert _litres(kept) == pytest.approx(12.0, rel=1e-9)
        assert _litres(rest) == pytest.approx(12.0, rel=1e-9)
        again, none = kept.split(_plane((0.0, 0.0, 0.0), *axis))  # and the closed cut itself
        assert (_litres(again), _litres(none)) == pytest.approx((12.0, 0.0), abs=1e-9)


def test_regions_sum_to_the_table(surfaces: ShapedSurfaces, regions: dict[str, RegionVolumes]) -> None:
    table = tissue_table(surfaces, thorough=False)
    assert sum(regions[name].body_l for name in WHOLE) == pytest.approx(table.body_volume_l, rel=1e-9)
    for tissue in TISSUES:
        total = sum(regions[name].tissues_l[tissue.name] for name in WHOLE)
        assert total == pytest.approx(table[tissue.name].volume_l, rel=1e-9)
        mass = sum(regions[name].masses_kg[tissue.name] for name in WHOLE)
        assert mass == pytest.approx(table.masses_kg()[tissue.name], rel=1e-9)
    assert sum(regions[name].rest_l for name in WHOLE) == pytest.approx(table["rest"].volume_l, abs=1e-6)
    for side in ("left", "right"):
        for limb, parts in {"arm": ("upper_arm", "forearm", "hand"), "leg": ("thigh", "calf", "foot")}.items():
            whole, pieces = regions[f"{side}_{limb}"], [regions[f"{side}_{part}"] for part in parts]
            assert sum(piece.body_l for piece in pieces) == pytest.approx(whole.body_l, rel=1e-9)
            for name in whole.tissues_l:
                assert sum(piece.tissues_l[name] for piece in pieces) == pytest.approx(whole.tissues_l[name], abs=1e-9)


def test_regions_agree_with_counted_points(surfaces: ShapedSurfaces, regions: dict[str, RegionVolumes]) -> None:
    planes, lean = region_planes(surfaces.body), surfaces.to_surfaces()[Tissue.LT]
    skin = (surfaces.body.vertices[0].numpy(), surfaces.body.model.faces.numpy())
    points, litres = _lattice(skin[0], 0.012)
    for what, (vertices, faces) in {"body": skin, "LT": (lean.vertices, lean.faces)}.items():
        around = igl.fast_winding_number(vertices.astype(float), faces.astype(np.int64), points)
        within = points[np.abs(around) > 0.5]
        owner = np.full(len(within), "body", dtype="<U20")
        for region in REGIONS:
            mine = np.isin(owner, region.of)
            for plane in planes[region.name]:
                mine &= (within - plane.point) @ plane.direction >= 0
            if region.apart:
                owner[mine] = region.name
            one = regions[region.name]
            found = one.body_l if what == "body" else one.tissues_l[what]
            assert litres * np.count_nonzero(mine) == pytest.approx(found, rel=0.01, abs=0.04), (what, region.name)


def _lattice(around: np.ndarray, step: float) -> tuple[np.ndarray, float]:
    """Points of a turned lattice, which no cut runs along, and the litres that each stands for."""
    low, high = around.min(0), around.max(0)
    middle, reach = (low + high) / 2, np.linalg.norm(high - low) / 2
    way = np.arange(-reach, reach, step)
    turned = Rotation.from_euler("xyz", [0.4, 0.7, 1.1]).as_matrix()
    points = np.stack(np.meshgrid(way, way, way, indexing="ij"), -1).reshape(-1, 3) @ turned.T + middle
    return points[((points > low) & (points < high)).all(1)], 1000 * step**3


def test_sides_of_a_symmetric_skin_are_equal(surfaces: ShapedSurfaces, regions: dict[str, RegionVolumes]) -> None:
    for limb in LIMBS:
        assert regions[f"left_{limb}"].body_l == pytest.approx(regions[f"right_{limb}"].body_l, rel=1e-4), limb
    ratios = left_to_right(regions)
    assert set(ratios) == set(LIMBS)
    assert all(0.9 < ratio < 1.1 for limb in ("arm", "leg", "thigh") for ratio in ratios[limb].values())
    assert "AT" not in ratios["hand"]  # nothing to compare


def test_regions_are_a_persons(regions: dict[str, RegionVolumes], surfaces: ShapedSurfaces) -> None:
    total = tissue_table(surfaces, thorough=False).body_volume_l
    shares = {name: one.body_l / total for name, one in regions.items()}
    for name, (low, high) in {
        "left_arm": (0.03, 0.07), "left_leg": (0.14, 0.23), "head_neck": (0.04, 0.09), "trunk": (0.4, 0.58),
        "left_hand": (0.003, 0.009), "left_foot": (0.006, 0.018), "android": (0.04, 0.12), "gynoid": (0.12, 0.26),
    }.items():  # fmt: skip
        assert low < shares[name] < high, name
    crest, below = region_planes(surfaces.body)["android"]
    first, last = region_planes(surfaces.body)["gynoid"]
    height = below.point[1] - crest.point[1]
    assert crest.point[1] - first.point[1] == pytest.approx(1.5 * height, rel=1e-4)
    assert first.point[1] - last.point[1] == pytest.approx(2 * height, rel=1e-4)


def test_regions_change_smoothly_with_shape(model: HITModel, regions: dict[str, RegionVolumes]) -> None:
    after = region_volumes(_surfaces(model, 0.4, -1.19))
    for name, one in regions.items():
        assert after[name].body_l == pytest.approx(one.body_l, rel=0.005), name
        assert after[name].tissues_l["AT"] == pytest.approx(one.tissues_l["AT"], rel=0.01, abs=0.002), name


def test_a_cut_bulge_stays_the_whole(surfaces: ShapedSurfaces) -> None:
    mesh = surfaces.to_surfaces()[Tissue.BT]
    solid = _solid(mesh.vertices, mesh.faces, smooth=True)
    assert _litres(solid) == pytest.approx(mesh_volume_l(mesh.vertices, mesh.faces, smooth=True), rel=1e-9)
    kept, rest = solid.split(_plane((0.0, -0.2, 0.0), 0.1, 1, 0.2))
    bulges = [float(one.triangles.bulges_m3.sum()) for one in (kept, rest, solid)]
    assert bulges[0] + bulges[1] == pytest.approx(bulges[2], rel=1e-9)
    assert 0 < bulges[0] < bulges[2]


def test_ones_own_cuts(surfaces: ShapedSurfaces, regions: dict[str, RegionVolumes]) -> None:
    arm = REGIONS[0]
    lower = replace(arm, cuts=(RegionCut((("left_shoulder", 0.5), ("left_elbow", 0.5)), *_along(arm)), arm.cuts[1]))
    rest = Region("rest", "Rest", ("body",), ())
    mine = region_volumes(surfaces, (lower, rest))
    assert list(mine) == ["left_arm", "rest"]
    assert regions["left_forearm"].body_l < mine["left_arm"].body_l < regions["left_arm"].body_l
    with pytest.raises(InputError, match="left_leg"):
        region_volumes(surfaces, (replace(arm, of=("left_leg",)), rest))
    for at, direction in (
        ((("shoulder", 1.0),), (0.0, 1.0, 0.0)),
        ((("neck", 0.9),), (0.0, 1.0, 0.0)),
        ((("neck", float("nan")),), (0.0, 1.0, 0.0)),
        ((("neck", 1.0),), (0.0, 0.0, 0.0)),
        ((("neck", 1.0),), ("neck", "neck")),
    ):
        with pytest.raises(InputError):
            RegionCut(at, direction, "")


def _along(region: Region) -> tuple[tuple[str, str] | tuple[float, float, float], str]:
    return region.cuts[0].direction, region.cuts[0].said


def test_moved_borders(model: HITModel, surfaces: ShapedSurfaces, regions: dict[str, RegionVolumes]) -> None:
    body = model.body(betas=surfaces.body.betas[0].tolist())
    found = measured_regions(model, surfaces, body, {"knee": 0.02, "neck": 0.0})
    assert found.moved_m == {"knee": 0.02}
    calf, thigh = found.volumes["left_calf"], found.volumes["left_thigh"]
    lost = regions["left_calf"].body_l - calf.body_l
    joints = surfaces.body.joints[0].numpy()
    knee, ankle = joints[joint("left_knee")], joints[joint("left_ankle")]
    skin = trimesh.Trimesh(surfaces.body.vertices[0].numpy(), surfaces.body.model.faces.numpy(), process=False)
    way = (ankle - knee) / np.linalg.norm(ankle - knee)
    areas = []
    for share in (0.0, 0.5, 1.0):  # the slab's volume after Simpson
        ends = trimesh.intersections.mesh_plane(skin, way, knee + 0.02 * share * way)
        ends = ends[ends[:, 0, 0] > 0] - knee
        areas.append(abs(np.cross(ends[:, 0], ends[:, 1]) @ way).sum() / 2)
    assert lost == pytest.approx(1000 * 0.02 * (areas[0] + 4 * areas[1] + areas[2]) / 6, rel=2e-3)
    assert thigh.body_l - regions["left_thigh"].body_l == pytest.approx(lost, rel=1e-9)
    assert "moved by +2.0 cm" in calf.region.definition
    assert sum(found.volumes[name].body_l for name in WHOLE) == pytest.approx(surfaces_volume(surfaces), rel=1e-9)
    ends = found.lines["left_calf"].line(surfaces.body.vertices[0].numpy().astype(float))
    heights = (ends - knee) @ way
    assert (np.isclose(heights, 0.02, atol=1e-6) | np.isclose(heights, np.linalg.norm(ankle - knee), atol=1e-6)).all()
    assert found.ends_at["left_calf"] == ("knee", "ankle")
    assert found.ends_at["left_thigh"] == ("hip", "knee")
    assert found.ends_at["trunk"] == ("neck", "shoulder", "armpit", "hip")
    sides = [np.unique(np.round(ends[ends[:, 0] > 0], 5), axis=0, return_counts=True)[1]]
    assert (sides[0] == 2).all(), "lines close"


def surfaces_volume(surfaces: ShapedSurfaces) -> float:
    body = surfaces.body
    return mesh_volume_l(body.vertices[0].numpy(), body.model.faces.numpy())


@pytest.mark.parametrize("moved", [{"toe": 0.01}, {"knee": 0.06}, {"knee": float("nan")}])
def test_borders_that_cannot_be(moved: dict[str, float]) -> None:
    with pytest.raises(InputError):
        moved_regions(moved)
