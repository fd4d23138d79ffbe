"""Volumes and areas of closed meshes, what lies outside of others, and masses."""

import numpy as np
import pytest
import trimesh

from hit_core.errors import InputError
from hit_core.findings import Finding, reach_findings
from hit_core.measure import TissueRow, TissueTable, mesh_area_m2, mesh_volume_l, overlap
from hit_core.tissues import Tissue


def box(size: float, offset: float = 0.0, *, inside_out: bool = False) -> tuple[np.ndarray, np.ndarray]:
    mesh = trimesh.creation.box((size, size, size))
    faces = np.asarray(mesh.faces, np.int32)
    return np.asarray(mesh.vertices, np.float32) + np.float32(offset), faces[:, ::-1] if inside_out else faces


def test_volume_and_area_of_a_box() -> None:
    assert mesh_volume_l(*box(0.2)) == pytest.approx(8.0, rel=1e-5)
    assert mesh_area_m2(*box(0.2)) == pytest.approx(0.24, rel=1e-5)
    assert mesh_volume_l(*box(0.2, inside_out=True)) == pytest.approx(-8.0, rel=1e-5)


def test_volume_does_not_depend_on_the_place() -> None:
    sphere = trimesh.creation.icosphere(4, 0.05)
    faces = np.asarray(sphere.faces, np.int32)
    here, there = (np.asarray(sphere.vertices + offset) for offset in (0.0, 1000.0))
    assert mesh_volume_l(there.astype(np.float64), faces) == pytest.approx(mesh_volume_l(here, faces), rel=1e-6)
    assert mesh_volume_l(here, faces) == pytest.approx(4000 / 3 * np.pi * 0.05**3, rel=0.01)


def test_flat_triangles_are_bulged_to_the_smooth_surface_they_stand_for() -> None:
    for detail, left in ((1, 0.02), (2, 0.002)):
        mesh = trimesh.creation.icosphere(detail, 0.05)
        points, faces = np.asarray(mesh.vertices) + 0.3, np.asarray(mesh.faces, np.int32)
        exact = 4000 / 3 * np.pi * 0.05**3
        assert mesh_volume_l(points, faces) < (1 - 5 * left) * exact
        assert mesh_volume_l(points, faces, smooth=True) == pytest.approx(exact, rel=left)
        assert mesh_volume_l(points, faces[:, ::-1], smooth=True) == pytest.approx(-exact, rel=left)


def test_cavities_count_as_outside() -> None:
    outer, inner = box(0.3), box(0.1, inside_out=True)
    vertices = np.concatenate([outer[0], inner[0]])
    faces = np.concatenate([outer[1], inner[1] + len(outer[0])])
    assert mesh_volume_l(vertices, faces) == pytest.approx(26.0, rel=1e-5)


def test_an_empty_mesh_has_no_volume() -> None:
    nothing = np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32)
    assert mesh_volume_l(*nothing) == 0.0
    assert mesh_area_m2(*nothing) == 0.0


def test_overlap_of_boxes() -> None:
    inner, outer = box(0.1), box(0.4)
    assert overlap(inner, outer).outside_l == pytest.approx(0.0, abs=1e-9)
    assert overlap(inner, outer).both_l == pytest.approx(1.0, rel=0.02)
    assert overlap(outer, inner).outside_l == pytest.approx(63.0, rel=0.02)
    moved = box(0.1, 0.025)
    found = overlap(moved, box(0.1))
    assert found.both_l == pytest.approx(0.075**3 * 1000, rel=0.05)
    assert found.outside_l == pytest.approx(1.0 - 0.075**3 * 1000, rel=0.05)


def test_overlap_knows_cavities_folds_and_empty_meshes() -> None:
    outer, cavity = box(0.3), box(0.1, inside_out=True)
    shell = np.concatenate([outer[0], cavity[0]]), np.concatenate([outer[1], cavity[1] + len(outer[0])])
    assert overlap(shell, box(0.4)).both_l == pytest.approx(26.0, rel=0.01)
    assert overlap(box(0.05), shell).outside_l == pytest.approx(0.125, rel=0.05)
    twice = np.concatenate([outer[0], outer[0] + 0.05]), np.concatenate([outer[1], outer[1] + len(outer[0])])
    assert overlap(twice, box(0.6)).both_l == pytest.approx(1000 * (2 * 0.3**3 - 0.25**3), rel=0.02)
    nothing = np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32)
    assert overlap(nothing, box(0.1)).outside_l == 0.0
    assert overlap(box(0.1), nothing).outside_l == pytest.approx(1.0, rel=0.02)


def test_overlap_of_a_ball_that_stands_out() -> None:
    ball = trimesh.creation.icosphere(4, 0.1)
    vertices, faces = np.asarray(ball.vertices, np.float64), np.asarray(ball.faces, np.int32)
    half = box(0.4)[0].astype(np.float64) - np.array((0, 0, 0.2)), box(0.4)[1]
    assert overlap((vertices, faces), half).outside_l == pytest.approx(1000 * 2 / 3 * np.pi * 0.1**3, rel=0.01)


def made(volumes_l: dict[str, float], body_l: float, *findings: Finding) -> TissueTable:
    rows = tuple(TissueRow(name, name, name, volume, volume / body_l, None) for name, volume in volumes_l.items())
    return TissueTable(rows, body_l, 1.8, findings)


def test_masses() -> None:
    table = made({"LT": 40.0, "AT": 20.0, "BT": 2.0, "rest": 4.0}, 66.0)
    masses = table.masses_kg({"AT": 0.9})
    assert masses["LT"] == pytest.approx(40 * Tissue.LT.density_kg_per_l)
    assert masses["AT"] == pytest.approx(18.0)
    assert masses["rest"] == 0.0
    assert masses["body"] == pytest.approx(40 * 1.05 + 18.0 + 2 * 1.4)
    assert sum(table.volumes_l.values()) == pytest.approx(2 * table.body_volume_l)


@pytest.mark.parametrize("density", [0.0, -1.0, float("nan"), float("inf")])
def test_bad_densities(density: float) -> None:
    with pytest.raises(InputError, match="density of LT"):
        made({"LT": 1.0, "AT": 1.0, "BT": 1.0, "rest": 1.0}, 4.0).masses_kg({"LT": density})


def test_what_cannot_be_is_no_number_in_a_record() -> None:
    volumes = {"LT": 40.0, "AT": 20.0, "BT": 2.0, "rest": 4.0}
    assert made(volumes, 66.0).record()["volume_l"] == {**volumes, "body": 66.0}
    doubtful = made(volumes, 66.0, *reach_findings([3.0]))
    assert doubtful.reliable
    assert doubtful.record()["volume_l"]["LT"] == 40.0
    assert doubtful.record()["warnings"] == [str(reach_findings([3.0])[0])]
    broken = made(volumes, 66.0, Finding("for some {reason:g}", {"reason": 1}))
    assert not broken.reliable
    assert broken.record()["volume_l"] == {**dict.fromkeys(volumes), "body": 66.0}
    assert broken.record()["warnings"] == ["for some 1"]
