"""Labels of a plane from the surfaces it cuts."""

from dataclasses import replace

import numpy as np
import pytest
from fake_computation import FACES, HALF, POINTS

from hit_core.slices import Plane
from hit_core.slices.surface_cuts import NearTriangles
from hit_core.tissues import Found, Tissue
from hit_viewer.worker.results import LayerMesh
from hit_viewer.worker.surface_cuts import corrected, cut_labels


def _layer(radius: float, cavity: float = 0.0) -> LayerMesh:
    points, faces = (POINTS * HALF * radius).astype(np.float32), FACES
    if cavity:
        points = np.concatenate([points, (POINTS * HALF * cavity).astype(np.float32)])
        faces = np.concatenate([FACES, FACES[:, ::-1] + len(POINTS)]).astype(np.int32)
    return LayerMesh(points, points, faces)


LAYERS = {"AT": _layer(0.98, 0.8), "LT": _layer(0.8, 0.3), "BT": _layer(0.3)}


@pytest.mark.parametrize(
    ("axis", "position"), [("axial", 0.1), ("frontal", 0.03), ("sagittal", -0.05), ("axial", -0.7)]
)
def test_every_pixel_has_the_tissue_around_it(axis: str, position: float) -> None:
    plane = Plane.fitted(axis, position, (POINTS * HALF).astype(np.float32), spacing=0.004)
    labels = cut_labels(LAYERS, plane)
    radius = np.linalg.norm(plane.points() / HALF, axis=-1)
    expected = np.select(
        [radius < 0.3, radius < 0.8, radius < 0.98], [int(Tissue.BT), int(Tissue.LT), int(Tissue.AT)], 0
    )
    assert labels.shape == expected.shape
    assert (labels != expected).mean() < 0.02


def test_triangles_kept_near_a_plane_are_all_that_it_cuts_in_a_drag() -> None:
    near, skin = NearTriangles(), (POINTS * HALF).astype(np.float32)
    for step in range(30):
        moved = np.float32(0.004 * step)
        layers = {name: replace(layer, points=layer.points + moved) for name, layer in LAYERS.items()}
        for axis, place in (("frontal", 0.02), ("axial", 0.02 + 0.002 * step)):
            plane = Plane.fitted(axis, place, skin + moved, spacing=0.008)
            np.testing.assert_array_equal(cut_labels(layers, plane, near), cut_labels(layers, plane))
    near = NearTriangles()
    kept = near.of(LAYERS["AT"].points, LAYERS["AT"].faces, 2, 0.02)
    assert 0 < len(kept) < 0.5 * len(LAYERS["AT"].faces)
    assert near.of(LAYERS["AT"].points * np.float32(1.0001), LAYERS["AT"].faces, 2, 0.0201) is kept


def test_a_plane_that_meets_nothing_is_empty() -> None:
    plane = Plane.fitted("axial", 3.0, (POINTS * HALF).astype(np.float32), spacing=0.01)
    assert not cut_labels(LAYERS, plane).any()


def test_parts_side_by_side() -> None:
    left, right = POINTS * 0.1 + (0.3, 0, 0), POINTS * 0.1 - (0.3, 0, 0)
    faces = np.concatenate([FACES, FACES + len(POINTS)]).astype(np.int32)
    points = np.concatenate([left, right]).astype(np.float32)
    nothing = LayerMesh(points[:0], points[:0], faces[:0])
    layers = {"AT": LayerMesh(points, points, faces), "LT": nothing, "BT": nothing}
    plane = Plane.fitted("axial", 0.01, points, spacing=0.002)
    labels = cut_labels(layers, plane)
    area = (labels == Tissue.AT).sum() * 0.002**2
    assert area == pytest.approx(2 * np.pi * (0.1**2 - 0.01**2), rel=0.03)


def test_the_occupancy_overrules_a_cut_by_more_than_a_pixel() -> None:
    cut = np.full((8, 11), int(Tissue.AT), np.uint8)
    cut[:, 6:] = int(Tissue.LT)
    evaluated = cut[1::3, 1::3]  # centres of blocks of three; the lower and right ones are cut off
    evaluated = np.concatenate([evaluated, evaluated[:1]])[:3]
    assert evaluated.shape == (3, 4)
    assert corrected(cut, evaluated, 3) is cut
    near = evaluated.copy()
    near[:, 2] = int(Tissue.AT)  # the boundary is a pixel and a half away from the centre, or less
    boundary = cut.copy()
    boundary[:, 6:8] = int(Tissue.AT)
    assert corrected(boundary, evaluated, 3) is boundary
    assert (corrected(cut, near, 3) == np.where(np.arange(11) // 3 == 2, int(Tissue.AT), cut)).all()
    bone = evaluated.copy()
    bone[1, 0] = bone[2, 3] = int(Tissue.BT)
    overruled = corrected(cut, bone, 3)
    assert (overruled == Tissue.BT).sum() == 9 + 2 * 2
    assert (overruled[3:6, :3] == Tissue.BT).all()
    assert (overruled[6:, 9:] == Tissue.BT).all()
    told = np.full(evaluated.shape, int(Found.ROOT), np.uint8)
    told[1, 0] = int(Found.CARRIED)
    overruled = corrected(cut, bone, 3, told)  # where arms lie on the trunk, a neighbour's class says nothing
    assert (overruled == Tissue.BT).sum() == 2 * 2
