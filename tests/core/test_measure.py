"""Volumes, areas and masses of closed meshes."""

import numpy as np
import pytest
import trimesh

from hit_core.errors import InputError
from hit_core.measure import mesh_area_m2, mesh_volume_l, tissue_table
from hit_core.surfaces.meshes import Surfaces, TissueMesh
from hit_core.tissues import TISSUES, Tissue


def box(size: float, offset: float = 0.0, *, inside_out: bool = False) -> tuple[np.ndarray, np.ndarray]:
    mesh = trimesh.creation.box((size, size, size))
    faces = np.asarray(mesh.faces, np.int32)
    return np.asarray(mesh.vertices, np.float32) + np.float32(offset), faces[:, ::-1] if inside_out else faces


def body_of(sizes: dict[Tissue, float]) -> Surfaces:
    return Surfaces(
        {tissue: TissueMesh(tissue, *box(size)) for tissue, size in sizes.items()}, "shaped", "transport", 8
    )


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


def test_normals_bulge_flat_triangles_to_the_surface_they_stand_for() -> None:
    for detail, left in ((1, 0.02), (2, 0.002)):
        mesh = trimesh.creation.icosphere(detail, 0.05)
        points, faces = np.asarray(mesh.vertices) + 0.3, np.asarray(mesh.faces, np.int32)
        normals = np.asarray(mesh.vertices) / 0.05
        exact = 4000 / 3 * np.pi * 0.05**3
        assert mesh_volume_l(points, faces) < (1 - 5 * left) * exact
        assert mesh_volume_l(points, faces, normals) == pytest.approx(exact, rel=left)
        assert mesh_volume_l(points, faces[:, ::-1], -normals) == pytest.approx(-exact, rel=left)


def test_cavities_count_as_outside() -> None:
    outer, inner = box(0.3), box(0.1, inside_out=True)
    vertices = np.concatenate([outer[0], inner[0]])
    faces = np.concatenate([outer[1], inner[1] + len(outer[0])])
    assert mesh_volume_l(vertices, faces) == pytest.approx(26.0, rel=1e-5)


def test_an_empty_mesh_has_no_volume() -> None:
    nothing = np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32)
    assert mesh_volume_l(*nothing) == 0.0
    assert mesh_area_m2(*nothing) == 0.0


def test_table() -> None:
    surfaces = body_of({Tissue.LT: 0.3, Tissue.AT: 0.2, Tissue.BT: 0.1})
    table = tissue_table(surfaces, *box(0.4))
    assert [row.tissue for row in table.rows] == [tissue.name for tissue in TISSUES]
    assert table[Tissue.AT].volume_l == pytest.approx(8.0, rel=1e-5)
    assert table[Tissue.AT].mass_kg == pytest.approx(8.0 * Tissue.AT.density_kg_per_l, rel=1e-5)
    assert table[Tissue.AT].share_of_body == pytest.approx(0.125, rel=1e-5)
    assert table[Tissue.BT].area_m2 == pytest.approx(0.06, rel=1e-5)
    assert table.body_volume_l == pytest.approx(64.0, rel=1e-5)
    assert table.body_area_m2 == pytest.approx(0.96, rel=1e-5)
    assert table.mass_kg == pytest.approx(sum(row.mass_kg for row in table.rows))
    plain = table.as_dict()
    assert plain["rows"][0]["title"] == Tissue.LT.title
    assert plain["rows"][2]["volume_l"] == pytest.approx(1.0, rel=1e-5)


def test_table_without_a_skin_and_with_other_densities() -> None:
    table = tissue_table(body_of({Tissue.LT: 0.1}), densities_kg_per_l={Tissue.LT: 2.0})
    assert table[Tissue.LT].mass_kg == pytest.approx(2.0, rel=1e-5)
    assert table[Tissue.LT].density_kg_per_l == 2.0
    assert table[Tissue.LT].share_of_body is None
    assert table.body_volume_l is None


@pytest.mark.parametrize("density", [0.0, -1.0, float("nan"), float("inf")])
def test_bad_densities(density: float) -> None:
    with pytest.raises(InputError, match="density of LT"):
        tissue_table(body_of({Tissue.LT: 0.1}), densities_kg_per_l={Tissue.LT: density})
