"""Outlines of a body in a slice: parts, girths and areas."""

import igl
import numpy as np
import pytest
import torch
import trimesh
from skimage.draw import polygon

from hit_core import load_model
from hit_core.measure import SEVERAL, SliceFrame, outlines_in, outlines_of
from hit_core.measure.outlines import filled
from hit_core.model.hit import HITModel
from hit_core.slices import Plane, evaluate
from hit_core.tissues import TISSUES, Tissue

STEP = 0.001
FRAME = SliceFrame((-0.3, 0.0, 0.2), (1.0, 0.0, 0.0), (0.0, 0.0, -1.0), STEP)
"""Seen from above, the left side on the right."""


def cylinder(x: float, radius: float, joint: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    mesh = trimesh.creation.cylinder(radius, 0.4, sections=128)
    points = np.asarray(mesh.vertices)[:, [0, 2, 1]] + (x, 0.013, 0.0)
    return points, np.asarray(mesh.faces)[:, ::-1], np.full(len(points), joint)


def together(*meshes: tuple[np.ndarray, np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    begins = np.cumsum([0] + [len(points) for points, _, _ in meshes[:-1]])
    faces = np.concatenate([faces + begin for (_, faces, _), begin in zip(meshes, begins, strict=True)])
    return np.concatenate([m[0] for m in meshes]), faces, np.concatenate([m[2] for m in meshes])


def painted(*discs: tuple[float, float, Tissue]) -> np.ndarray:
    rows, columns = np.mgrid[:400, :600]
    x, z = FRAME.origin[0] + STEP * columns, FRAME.origin[2] - STEP * rows
    labels = np.zeros(x.shape, np.uint8)
    for centre, radius, tissue in discs:
        labels[(x - centre) ** 2 + z**2 < radius**2] = tissue
    return labels


def test_a_forearm_does_not_count_into_the_trunk() -> None:
    body = together(cylinder(0.0, 0.15, 3), cylinder(0.22, 0.04, 18), cylinder(-0.22, 0.04, 19))
    labels = painted(
        (0.0, 0.15, Tissue.AT), (0.0, 0.12, Tissue.LT), (0.22, 0.04, Tissue.LT), (-0.22, 0.04, Tissue.AT),
        (0.22, 0.01, Tissue.BT),
    )  # fmt: skip
    trunk, *rest = outlines_in(labels, FRAME, *body)
    arms = sorted(rest, key=lambda one: one.part)
    assert [one.part for one in (trunk, *arms)] == ["trunk", "left arm", "right arm"]
    assert trunk.girth_m == pytest.approx(2 * np.pi * 0.15, rel=1e-3)
    assert trunk.areas_m2[Tissue.LT] == pytest.approx(np.pi * 0.12**2, rel=0.005)
    assert trunk.areas_m2[Tissue.AT] == pytest.approx(np.pi * (0.15**2 - 0.12**2), rel=0.005)
    assert arms[0].areas_m2[Tissue.BT] == pytest.approx(np.pi * 0.01**2, rel=0.03)
    assert arms[1].areas_m2[Tissue.LT] == 0
    assert arms[1].girth_m == pytest.approx(2 * np.pi * 0.04, rel=1e-3)
    assert trunk.holds(200.0, 300.0)
    assert not trunk.holds(200.0, 520.0)
    assert arms[0].holds(200.0, 520.0)


def test_where_parts_meet_the_smallest_outline_has_the_pixel_and_none_is_lost() -> None:
    body = together(cylinder(0.0, 0.15, 3), cylinder(0.17, 0.04, 18))
    labels = painted((0.0, 0.152, Tissue.LT), (0.17, 0.04, Tissue.AT))  # a little outside of the skin, too
    outlines = outlines_in(labels, FRAME, *body)
    assert [one.part for one in outlines] == ["trunk", "left arm"]
    assert outlines[1].areas_m2[Tissue.AT] == pytest.approx(np.pi * 0.04**2, rel=0.01)
    for tissue in TISSUES:
        total = np.count_nonzero(labels == tissue) * STEP**2
        assert sum(one.areas_m2[tissue] for one in outlines) == pytest.approx(total)


def test_an_outline_of_several_parts_is_divided() -> None:
    points, faces, joints = cylinder(0.0, 0.15, 3)
    joints[points[:, 0] > 0.0751] = 16
    (outline,) = outlines_in(painted((0.0, 0.15, Tissue.LT)), FRAME, points, faces, joints)
    assert outline.part == "trunk"
    assert set(outline.parts_m2) == {"trunk", "left arm"}
    sector = 0.15**2 * np.pi / 3  # each pixel belongs to the nearest point of the line: a third of the disc
    assert outline.parts_m2["left arm"][Tissue.LT] == pytest.approx(sector, rel=0.03)
    assert sum(areas[Tissue.LT] for areas in outline.parts_m2.values()) == pytest.approx(outline.areas_m2[Tissue.LT])


def test_an_outline_of_which_no_part_has_half_is_nobodys() -> None:
    points, faces, joints = cylinder(0.0, 0.15, 3)
    joints[points[:, 0] > 0.05] = 16
    joints[points[:, 0] < -0.05] = 17
    (outline,) = outlines_in(painted((0.0, 0.15, Tissue.LT)), FRAME, points, faces, joints)
    assert outline.part == SEVERAL
    assert set(outline.parts_m2) == {"trunk", "left arm", "right arm"}


def test_a_slice_beside_the_body_has_no_outlines() -> None:
    points, faces, joints = cylinder(0.0, 0.1, 3)
    assert outlines_in(painted(), FRAME, points + (0, 1.0, 0), faces, joints) == ()


def test_arms_hanging_beside_the_trunk_of_the_embedded_body() -> None:
    model = load_model("phantom_female", device="cpu")
    pose = torch.zeros(1, 69)
    pose[0, 47], pose[0, 50] = -1.2, 1.2  # arms down
    body = model.body(body_pose=pose)
    level = float(body.joints[0, 0, 1])
    skin = body.vertices[0].numpy()
    plane = Plane.fitted("axial", level, skin, spacing=0.004)
    fields = evaluate(model, body, plane, space="posed", fields=())
    found = outlines_of(model, body, plane, fields.labels, "posed")
    assert found[0].part == "trunk"
    assert 0.85 < found[0].girth_m < 1.05
    assert {"left arm", "right arm"} <= {one.part for one in found[1:]}
    total = sum(fields.areas_m2.values())
    arms = sum(sum(one.areas_m2.values()) for one in found[1:])
    assert 0.03 < arms / total < 0.25
    assert sum(sum(one.areas_m2.values()) for one in found) == pytest.approx(total)


@pytest.mark.parametrize("axis", ["axial", "frontal", "sagittal"])
def test_outlines_lie_on_the_skin(reference_model: HITModel, axis: str) -> None:
    body = reference_model.body(torch.zeros(10), transl=torch.tensor([0.3, -0.2, 0.1]))
    skin = body.vertices[0].double().numpy()
    middle = skin.mean(0)[{"sagittal": 0, "axial": 1, "frontal": 2}[axis]]
    plane = Plane.fitted(axis, float(middle), skin.astype(np.float32))
    pixels = plane.points().astype(np.float64)
    labels = np.full(pixels.shape[:2], int(Tissue.LT), np.uint8)
    first, right, down = pixels[0, 0], pixels[0, 1] - pixels[0, 0], pixels[1, 0] - pixels[0, 0]
    outlines = outlines_of(reference_model, body, plane, labels, "posed")
    assert outlines
    for outline in outlines:
        line = first + outline.pixels[:, 1:] * right + outline.pixels[:, :1] * down
        squared = igl.point_mesh_squared_distance(line, skin, reference_model.body_model.faces.numpy())[0]
        assert np.sqrt(squared.max()) < 1e-4


@pytest.mark.parametrize("seed", range(6))
def test_pixels_in_a_line_are_those_that_scikit_image_finds(seed: int) -> None:
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * np.pi, 40))
    reach = rng.uniform(8, 60, 40)  # a star, partly beyond the picture
    line = np.stack([30 + reach * np.sin(angles), 35 + reach * np.cos(angles)], 1)
    expected = np.zeros((50, 64), bool)
    expected[polygon(line[:, 0], line[:, 1], expected.shape)] = True
    assert 0 < expected.sum() < expected.size
    np.testing.assert_array_equal(filled(line, expected.shape), expected)


def test_a_level_line_holds_no_pixel() -> None:
    assert not filled(np.array([[3.0, 1.0], [3.0, 9.0], [3.0, 4.0]]), (8, 12)).any()
