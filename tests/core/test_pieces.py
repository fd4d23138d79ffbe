"""Pieces, cavities and handles of surfaces whose answers are known."""

import numpy as np
import pytest
import trimesh

from hit_core.phantom.pieces import count_pieces

BALL_ML = 4 / 3 * np.pi * 1e6


def ball(radius: float, x: float = 0.0, inward: bool = False) -> trimesh.Trimesh:
    mesh = trimesh.creation.icosphere(4, radius)
    mesh.apply_translation((x, 0.0, 0.0))
    if inward:
        mesh.invert()
    return mesh


def test_pieces_cavities_and_handles_are_told_apart() -> None:
    ring = trimesh.creation.torus(0.2, 0.05)
    ring.apply_translation((0.0, 1.0, 0.0))
    parts = [ball(0.02, x=0.5), ball(0.1), ball(0.05, inward=True), ring, ball(0.003, x=-0.7)]
    mesh = trimesh.util.concatenate(parts)
    unused = np.concatenate([mesh.vertices, np.full((3, 3), 9.0)])  # as after a cut, vertices may belong to no face
    found = count_pieces(unused, mesh.faces)
    volumes = [2 * np.pi**2 * 0.2 * 0.05**2 * 1e6, *(BALL_ML * radius**3 for radius in (0.1, 0.02, 0.003))]
    assert found.volumes_ml == pytest.approx(volumes, rel=0.02)
    assert found.loose_ml == found.volumes_ml[1:]
    assert found.cavities_ml == pytest.approx([BALL_ML * 0.05**3], rel=0.02)
    assert found.handles == 1


def test_layer_with_three_openings_has_two_handles() -> None:
    """A layer around a body is a bag: the first opening makes it a bowl, each further one a tunnel."""
    size = 40
    grid = np.stack(np.meshgrid(*[np.linspace(-1, 1, size)] * 3, indexing="ij"), -1)
    radius = np.linalg.norm(grid, axis=-1)
    layer = 0.15 - np.abs(radius - 0.7)
    for direction in ((1, 0, 0), (0, 1, 0), (0, 0, -1)):
        layer = np.where(grid @ np.array(direction) / radius > 0.95, -0.1, layer)
    from skimage.measure import marching_cubes

    vertices, faces, _, _ = marching_cubes(layer, 0.0, gradient_direction="ascent")
    found = count_pieces(vertices, faces)
    assert len(found.volumes_ml) == 1
    assert found.cavities_ml == ()
    assert found.handles == 2


def test_nothing_has_no_pieces() -> None:
    found = count_pieces(np.zeros((0, 3)), np.zeros((0, 3), int))
    assert (found.volumes_ml, found.cavities_ml, found.handles) == ((), (), 0)
