"""A layer that runs out like a knife's edge ends on that edge, not in a grid's teeth."""

import numpy as np
import torch
import trimesh
from torch import Tensor

from hit_core.surfaces.canonical_meshes import without_specks
from hit_core.surfaces.lattices import Grid
from hit_core.surfaces.level_grids import margins_of_logits, sample
from hit_core.surfaces.polygons import polygonise
from hit_core.surfaces.sharp_edges import sharpened
from hit_core.tissues import Tissue

HALF_ANGLE = np.radians(6.0)
EDGE_M = 0.2
SLOPE = 400.0
"""Logits a metre, as trained networks have them."""


def wedge(points: Tensor) -> Tensor:
    """Fat between air and lean tissue, whose sides meet at `EDGE_M` along the first axis, cut off at 0.

    The edge lies askew to the grid, and is bent.
    """
    along = EDGE_M - points[:, 0] + 0.3 * points[:, 2] + 0.4 * points[:, 2] ** 2
    up = points[:, 1] - 0.0013 + 0.1 * points[:, 2]
    above, below = (along * np.sin(HALF_ANGLE) + sign * up * np.cos(HALF_ANGLE) for sign in (1.0, -1.0))
    outside = torch.stack([-points[:, 0], points[:, 2].abs() - 0.1], 1).amax(1)
    air = torch.maximum(-above, outside)
    return SLOPE * torch.stack([air, -below, torch.zeros_like(air), torch.full_like(air, -1.0)], 1)


def test_a_wedge_ends_on_its_edge() -> None:
    corners = torch.tensor([[-0.02, -0.06, -0.12], [0.26, 0.06, 0.12]])
    skin = corners[0] + (corners[1] - corners[0]) * torch.rand(400, 3, generator=torch.Generator().manual_seed(0))
    grid = Grid.around(torch.cat([corners, skin]), 64)
    field = sample(lambda points: margins_of_logits(wedge(points)), grid, skin, lambda share: None)
    before, faces = polygonise(field, int(Tissue.AT) - 1)
    with torch.no_grad():
        after = sharpened(before, faces, int(Tissue.AT), wedge, grid.cell)

    def farthest(vertices: Tensor) -> Tensor:
        """How far the tip of the mesh stays behind the edge, in slabs across it."""
        behind = EDGE_M - vertices[:, 0] + 0.3 * vertices[:, 2] + 0.4 * vertices[:, 2] ** 2
        slab = ((vertices[:, 2] + 0.09) / 0.18 * 16).floor().long()
        return torch.stack([behind[slab == number].min() for number in range(1, 15)])

    assert farthest(before).max() > 2 * grid.cell, "teeth"
    assert farthest(after).abs().max() < 0.0005
    mesh = trimesh.Trimesh(after.numpy(), faces.numpy(), process=False)
    assert mesh.is_watertight
    assert mesh.area_faces.min() > 0
    left_alone = (after == before).all(1)
    assert left_alone.float().mean() > 0.8
    assert wedge(after[~left_alone])[:, :2].abs().max() < 0.1 * SLOPE * grid.cell


def test_a_ball_stays_as_it_is() -> None:
    def ball(points: Tensor) -> Tensor:
        away = SLOPE * (points.norm(dim=1) - 0.1)
        return torch.stack([away, away - 1.0, torch.zeros_like(away), torch.full_like(away, -9.0)], 1)

    directions = torch.nn.functional.normalize(torch.randn(300, 3, generator=torch.Generator().manual_seed(1)), dim=1)
    grid = Grid.around(0.1 * directions, 40)
    field = sample(lambda points: margins_of_logits(ball(points)), grid, 0.1 * directions, lambda share: None)
    vertices, faces = polygonise(field, int(Tissue.AT) - 1)
    assert torch.equal(sharpened(vertices, faces, int(Tissue.AT), ball, grid.cell), vertices)


def test_pieces_smaller_than_a_cell_are_left_out() -> None:
    big, speck, hollow = (
        trimesh.creation.icosphere(2, 0.05),
        trimesh.creation.icosphere(1, 0.002),
        trimesh.creation.icosphere(2, 0.02),
    )
    speck.apply_translation([0.2, 0, 0])
    hollow.invert()
    whole = trimesh.util.concatenate([speck, big, hollow])
    vertices = torch.from_numpy(whole.vertices).float()
    found, faces = without_specks(vertices, torch.from_numpy(whole.faces.copy()), 0.004)
    mesh = trimesh.Trimesh(found.numpy(), faces.numpy(), process=False)
    assert abs(mesh.volume - big.volume - hollow.volume) < 1e-9
    assert len(mesh.split(only_watertight=False)) == 2
    kept, same = without_specks(vertices, torch.from_numpy(whole.faces.copy()), 0.001)
    assert len(kept) == len(vertices)
    assert len(same) == len(whole.faces)
