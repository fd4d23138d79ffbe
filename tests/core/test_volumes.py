"""The volumes that the window shows agree with counting the model's voxels of 2 mm, within 2 %."""

import igl
import numpy as np
import pytest
import torch
from scipy.spatial import cKDTree

from hit_core import load_model
from hit_core.measure import mesh_volume_l
from hit_core.model.hit import HITModel
from hit_core.surfaces import bake
from hit_core.tissues import Tissue

REACH = 0.025
"""Every point of a long bone is this near to a vertex of its surface."""
STEP = 0.008
BONE_STEP = 0.006
"""Every fourth or, for bones, third voxel along each axis stands for its neighbours: a lattice this fine errs by some
thousandths, and the test takes seconds instead of hours."""


def _labels(model: HITModel, points: np.ndarray) -> np.ndarray:
    with torch.no_grad():
        parts = torch.tensor(points, dtype=torch.float32).split(32_768)
        return torch.cat([model.tissue_logits(part).argmax(1) for part in parts]).numpy()


Measured = tuple[HITModel, dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]]


@pytest.fixture(scope="module", params=["phantom_male", "phantom_female"])
def measured(request: pytest.FixtureRequest) -> Measured:
    """A model and its display surfaces in canonical space: points, faces and normals."""
    model = load_model(request.param, device="cpu")
    canonical = bake(model, None, "display")
    vertices = canonical.vertices
    points, normals = vertices.numpy(), canonical.normals.of(vertices).numpy()
    faces = canonical.faces.numpy()
    meshes = {}
    for tissue, part in canonical.ranges.items():
        own = faces[part.faces] - part.vertices.start
        meshes[tissue.name] = (points[part.vertices], own, normals[part.vertices])
    return model, meshes


def test_lean_and_adipose_tissue(measured: Measured) -> None:
    model, meshes = measured
    skin = model.body_model.canonical_vertices().double().numpy()
    tree, faces = cKDTree(skin), model.body_model.faces.numpy()
    low, high = skin.min(0) - 0.01, skin.max(0) + 0.01
    lattice = [np.arange(low[axis] + STEP / 2, high[axis], STEP) for axis in range(3)]
    counts = np.zeros(4)
    for y in lattice[1]:
        plane = np.stack(np.meshgrid(lattice[0], [y], lattice[2], indexing="ij"), -1).reshape(-1, 3)
        inside = igl.fast_winding_number(skin, faces, plane) > 0.5
        inside |= tree.query(plane, distance_upper_bound=0.015)[0] < 0.015
        counts += np.bincount(_labels(model, plane[inside]), minlength=4)
    for name in ("LT", "AT"):
        assert mesh_volume_l(*meshes[name]) == pytest.approx(1000 * counts[int(Tissue[name])] * STEP**3, rel=0.02)


def test_bones(measured: Measured) -> None:
    """All voxels around the bones of the left leg and arm."""
    model, meshes = measured
    points, faces, normals = meshes["BT"]
    left = (points[faces][..., 0] > 0).all(1)
    volume = mesh_volume_l(points, faces[left], normals)
    tree = cKDTree(points[points[:, 0] > 0])
    low, high = points.min(0) - 0.01, points.max(0) + 0.01
    lattice = [np.arange(start, high[axis], BONE_STEP) for axis, start in enumerate((BONE_STEP / 2, low[1], low[2]))]
    count = 0
    for y in lattice[1]:
        plane = np.stack(np.meshgrid(lattice[0], [y], lattice[2], indexing="ij"), -1).reshape(-1, 3)
        near = tree.query(plane, distance_upper_bound=REACH)[0] < REACH
        if near.any():
            count += int((_labels(model, plane[near]) == Tissue.BT).sum())
    assert volume == pytest.approx(1000 * count * BONE_STEP**3, rel=0.02)
