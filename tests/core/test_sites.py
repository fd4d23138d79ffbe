"""Areas at levels and thickness at sites, against other ways to find them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from hit_core import load_model
from hit_core.body.joints import joint
from hit_core.measure import (
    LEVELS,
    SITES,
    BodySurfaces,
    area_m2,
    cuts_at_levels,
    level_areas_m2,
    level_planes,
    planes_of_levels,
    region_pieces,
    site_thickness_mm,
    site_vertices,
)
from hit_core.model.hit import HITModel
from hit_core.surfaces.bake import bake
from hit_core.tissues import TISSUES, Tissue


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_male", device="cpu")


def test_areas_at_levels_agree_with_level_cuts_and_with_a_slice(model: HITModel) -> None:
    shaped = model.body_model.with_shape(torch.tensor([[0.5, -1.0, *[0.0] * 8]]))
    surfaces = bake(model, None, "display").with_shape(shaped)
    meshes = surfaces.to_surfaces()
    planes, levels = level_planes(shaped), planes_of_levels(shaped)
    (areas,) = level_areas_m2(region_pieces(BodySurfaces.of(surfaces), others=cuts_at_levels(levels)), levels)
    assert list(areas) == [level.name for level in LEVELS]
    for name in ("navel", "l3"):
        for tissue in TISSUES:
            mesh = meshes[tissue]
            level = area_m2(mesh.vertices, mesh.faces, planes[name].point[1])
            assert areas[name][tissue.name] == pytest.approx(level, abs=1e-7), (name, tissue)
        assert areas[name]["BT"] == pytest.approx(0.0, abs=1e-9)
    for side, other in (("left", "right"), ("right", "left")):
        mine = areas[f"{side}_thigh"]
        assert mine["body"] == pytest.approx(areas[f"{other}_thigh"]["body"], rel=1e-4)
        assert sum(mine[tissue.name] for tissue in TISSUES) == pytest.approx(mine["body"], rel=0.03)
    still, nothing = torch.zeros(1, 69), torch.zeros(1, 3)
    plane = planes["left_thigh"]
    hip, knee = (shaped.joints[0, joint(f"left_{name}")].numpy() for name in ("hip", "knee"))
    assert plane.point == pytest.approx(tuple((hip + knee) / 2), abs=1e-6)
    right, way = np.cross(plane.direction, [0.0, 0.0, 1.0]), (np.arange(-60, 60) + 0.5) * 0.0025
    grid = plane.point + way[:, None, None] * right + way[:, None] * np.array([0.0, 0.0, 1.0])
    found = model.query(
        torch.tensor(grid.reshape(-1, 3), dtype=torch.float32), shaped.with_pose(still, nothing, nothing), "shaped"
    )
    labels = found.logits[0].argmax(1).numpy()
    for tissue in (Tissue.LT, Tissue.AT):
        pixels = np.count_nonzero(labels == tissue) * 0.0025**2
        assert areas["left_thigh"][tissue.name] == pytest.approx(pixels, rel=0.03), tissue


def test_sites_lie_where_they_are_said_to(model: HITModel) -> None:
    body = model.body_model
    mean, joints = body.v_template.numpy(), (body.J_regressor @ body.v_template).numpy()
    at = {name: mean[vertex] for name, vertex in site_vertices(body).items()}
    assert list(at) == [site.name for site in SITES]
    assert all(place[0] < 0 for place in at.values())  # the right side
    for name, ends in {"triceps": ("shoulder", "elbow"), "thigh": ("hip", "knee")}.items():
        first, second = (joints[joint(f"right_{end}")] for end in ends)
        along = (at[name] - first) @ (second - first) / ((second - first) @ (second - first))
        assert along == pytest.approx(0.5, abs=0.06), name
    assert at["triceps"][2] < joints[joint("right_elbow"), 2] - 0.02  # behind the bone
    assert at["subscapular"][2] < joints[joint("spine3"), 2] - 0.05
    assert at["thigh"][2] > joints[joint("right_knee"), 2] + 0.05
    assert at["abdomen"][2] > joints[joint("spine1"), 2] + 0.08
    level = np.abs(mean[:, 1] - at["suprailiac"][1]) < 0.01
    assert at["suprailiac"][0] == pytest.approx(mean[level, 0].min(), abs=0.01)
    assert at["calf"][0] > joints[joint("right_knee"), 0]  # towards the other leg


def test_the_layer_at_sites_grows_with_weight_and_knows_no_pose(model: HITModel) -> None:
    still, nothing = torch.zeros(1, 69), torch.zeros(1, 3)
    bent = still.clone()
    bent[0, 3 * (joint("right_elbow") - 1) + 1] = 1.2

    def layer(weight: float, pose: torch.Tensor) -> dict[str, float | None]:
        shaped = model.body_model.with_shape(torch.tensor([[0.0, -weight, *[0.0] * 8]]))
        return site_thickness_mm(model, shaped.with_pose(pose, nothing, nothing))

    thin, thick = layer(-1.0, still), layer(1.5, still)
    assert layer(1.5, bent) == thick
    for name, here in thin.items():
        assert here is not None, name
        assert 1 < here < thick[name] < 60, name  # type: ignore[operator]
