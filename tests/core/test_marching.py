"""Marching cubes on sparse fields: the same surface as on the full grid, from a fraction of the evaluations."""

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
import torch
from scipy import ndimage
from scipy.spatial import cKDTree
from skimage.measure import marching_cubes
from torch import Tensor

from hit_core.errors import InputError
from hit_core.measure import mesh_volume_l
from hit_core.model.hit import HITModel
from hit_core.surfaces import extract
from hit_core.surfaces.edge_roots import EdgeMargins
from hit_core.surfaces.lattices import CPU_CHUNK, Grid
from hit_core.surfaces.level_grids import SparseField, sample, tissue_margins
from hit_core.surfaces.marching import extract_shaped
from hit_core.surfaces.polygons import polygonise
from hit_core.tissues import TISSUES, Tissue

UNIT = Grid((0.0, 0.0, 0.0), 1.0, 32)
NO_SEEDS = torch.zeros(0, 3)


def full_grid(function: Callable[[Tensor], Tensor], grid: Grid) -> np.ndarray:
    """The function at all grid points, (R + 1, R + 1, R + 1, 3)."""
    axis = torch.arange(grid.resolution + 1)
    index = torch.cartesian_prod(axis, axis, axis)
    with torch.no_grad():
        values = torch.cat([function(grid.positions(part)) for part in index.split(CPU_CHUNK)])
    return values.unflatten(0, (grid.resolution + 1,) * 3).numpy()


def crossed(inside: np.ndarray) -> np.ndarray:
    """Cells with corners on both sides."""
    n = len(inside) - 1
    corners = [inside[x : x + n, y : y + n, z : z + n] for x in (0, 1) for y in (0, 1) for z in (0, 1)]
    return np.logical_or.reduce(corners) & ~np.logical_and.reduce(corners)


def same_as_skimage(field: SparseField, channel: int, dense: np.ndarray) -> int:
    """Check that vertices and triangles are those of scikit-image on the full grid; returns how many triangles."""
    vertices, faces = polygonise(field, channel)
    grid = field.grid
    found = ((vertices - torch.tensor(grid.origin)) / grid.cell).numpy()
    expected, triangles, _, _ = marching_cubes(0.5 * np.tanh(0.5 * dense[..., channel]), 0.0)
    assert len(found) == len(expected)
    distance, partner = cKDTree(found).query(expected)
    assert distance.max() < 0.005
    ours = Counter(map(tuple, np.sort(faces.numpy(), 1).tolist()))
    theirs = Counter(map(tuple, np.sort(partner[triangles], 1).tolist()))
    assert ours == theirs
    return len(faces)


def test_every_corner_pattern_gets_scikit_image_triangles() -> None:
    # Noise on the grid points inside a ball meets all 256 patterns, ambiguous ones with any values.
    drawn = np.random.default_rng(5).normal(size=(33, 33, 33, 3)).astype(np.float32)
    noise = torch.from_numpy(drawn + 0.1 * np.sign(drawn))  # keeps vertices apart, so that they can be matched

    def function(points: Tensor) -> Tensor:
        x, y, z = (points * 32).round().long().clamp(max=32).unbind(-1)
        inside = (points - 0.5).norm(dim=-1, keepdim=True) < 0.4
        return torch.where(inside, noise[x, y, z], -1.0)

    dense = full_grid(function, UNIT)
    patterns = sum(
        (dense[x : 32 + x, y : 32 + y, z : 32 + z, 0] >= 0).astype(int) << (4 * x + 2 * y + z)
        for x in (0, 1)
        for y in (0, 1)
        for z in (0, 1)
    )
    assert len(np.unique(patterns)) == 256
    field = sample(function, UNIT, NO_SEEDS)
    assert all(same_as_skimage(field, channel, dense) > 10_000 for channel in range(3))


@pytest.mark.parametrize("resolution", [30, 31, 33])
def test_grids_of_odd_sizes_and_surfaces_through_the_border(resolution: int) -> None:
    grid = Grid((-0.3, 0.1, 2.0), 1.5, resolution)
    centre = torch.tensor([0.1123, 1.4871, 2.7219])

    def function(points: Tensor) -> Tensor:
        distance = (points - centre).norm(dim=-1)
        return torch.stack([0.6 - distance, distance - 0.7, 0.1 - (points[:, 0] - 0.217).abs()], -1)

    dense = full_grid(function, grid)
    field = sample(function, grid, NO_SEEDS)
    for channel in range(3):
        assert same_as_skimage(field, channel, dense) > 100


@pytest.mark.parametrize("sharp", [False, True])
def test_a_surface_through_grid_points_has_no_empty_triangles(sharp: bool) -> None:
    """Vertices on the edges around such a point would all fall onto it."""
    middle = torch.tensor([0.5, 0.5, 0.5])

    def function(points: Tensor) -> Tensor:
        distance = (points - middle).abs().sum(-1)
        # Corners of an octahedron and its whole faces on grid points; a box; both a rounding error off.
        return torch.stack(
            [0.25 - distance, 1e-8 + 0.25 - (points - middle).abs().amax(-1), 1e-7 - distance + 0.3125], -1
        )

    field = sample(function, UNIT, NO_SEEDS)
    for channel in range(3):
        vertices, faces = polygonise(field, channel, EdgeMargins(function) if sharp else None)
        assert len(faces) > 100
        assert_no_empty_triangles(vertices.numpy(), faces.numpy())


def assert_no_empty_triangles(vertices: np.ndarray, faces: np.ndarray) -> None:
    """All vertices on places of their own, all triangles with an area, closed, outwards."""
    assert len(np.unique(vertices, axis=0)) == len(vertices)
    a, b, c = vertices[faces].astype(np.float64).transpose(1, 0, 2)
    assert np.linalg.norm(np.cross(b - a, c - a), axis=1).min() > 0
    directed = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    assert Counter(map(tuple, directed.tolist())) == Counter(map(tuple, directed[:, ::-1].tolist()))
    assert mesh_volume_l(vertices, faces) > 0


def test_only_blocks_near_borders_are_evaluated() -> None:
    """Of a ball with a shell around it, neither the inside nor the outside; the surfaces are those of the full grid."""
    grid = Grid((0.0, 0.0, 0.0), 1.0, 96)
    centre = torch.tensor([0.51, 0.49, 0.5])

    asked = []

    def function(points: Tensor) -> Tensor:
        asked.append(len(points))
        distance = (points - centre).norm(dim=-1)
        inner, outer = 0.33 - distance, 0.42 - distance
        return torch.stack([inner, torch.minimum(-inner, outer), -outer.abs() - 1.0], -1)

    field = sample(function, grid, centre[None])
    assert sum(asked) < 8 * len(field.blocks), "and not each of their points"
    flat = field.blocks @ torch.tensor([49 * 49, 49, 1])
    assert (flat.diff() > 0).all(), "in the order of the grid, however they were found"
    in_blocks = field.margins[: 8 * len(field.blocks), 0].sub(0.33).neg()
    assert (in_blocks.sort().values[8:] > 0.33 - 10 * grid.cell).all(), "but for the seed's block"
    dense = full_grid(function, grid)
    for channel in range(2):
        assert same_as_skimage(field, channel, dense) > 1000


def test_what_a_border_leads_to_is_evaluated() -> None:
    """A needle one grid point wide, between all corners of blocks: their corners tell nothing of it."""
    needle = torch.tensor([11 / 32, 17 / 32])

    def function(points: Tensor) -> Tensor:
        margin = 10 * (points[..., 0] - 0.39)
        inside = (points[..., 1:] - needle).abs().amax(-1) < 0.5 / 32
        margin = torch.where(inside & (points[..., 0] < 0.7), -0.4, margin)
        return torch.stack([margin, -margin, torch.full_like(margin, -5.0)], -1)

    field = sample(function, UNIT, NO_SEEDS)
    dense = full_grid(function, UNIT)
    assert all(same_as_skimage(field, channel, dense) > 1000 for channel in range(2))


def test_tissues_that_share_a_border_search_it_once() -> None:
    """The roots are those that each would find alone."""
    grid, seen = Grid((0.0, 0.0, 0.0), 1.0, 32), []
    centre = torch.tensor([0.51, 0.49, 0.5])

    def function(points: Tensor) -> Tensor:
        seen.append(len(points))
        margin = (points - centre).norm(dim=-1).square() - 0.1
        return torch.stack([margin, -margin, torch.full_like(margin, -1.0)], -1)

    field, both = sample(function, grid, NO_SEEDS), EdgeMargins(function)
    (first, _), done = polygonise(field, 0, both), sum(seen)
    second, _ = polygonise(field, 1, both)
    assert sum(seen) == done
    alone, _ = polygonise(field, 1, EdgeMargins(function))
    assert torch.equal(second, alone)
    assert torch.equal(second, first)
    assert ((second - centre).norm(dim=-1) - 0.1**0.5).abs().max() < 1e-4


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_grain_far_from_all_else_is_found(sign: float) -> None:
    # One grid point wide, met by no coarse lattice point; only the slope of the field around it gives it away.
    grain = torch.tensor([0.34375, 0.71875, 0.53125])  # grid point (11, 23, 17)

    def function(points: Tensor) -> Tensor:
        return (0.02 - (points - grain).norm(dim=-1, keepdim=True)).expand(-1, 3) * 100 * sign

    field = sample(function, UNIT, NO_SEEDS)
    vertices, faces = polygonise(field, 0)
    assert len(faces) == 8
    assert (vertices.mean(0) - grain).norm() < 1e-5


def test_seeds_are_always_evaluated() -> None:
    seen: list[Tensor] = []

    def function(points: Tensor) -> Tensor:
        seen.append(points)
        return torch.full_like(points, -1000.0)

    seed = torch.tensor([[0.71, 0.22, 0.9]])
    field = sample(function, UNIT, seed)
    assert (torch.cat(seen) - seed).abs().amax(1).min() < UNIT.cell
    vertices, faces = polygonise(field, 1)
    assert vertices.shape == (0, 3)
    assert faces.shape == (0, 3)


def test_nothing_that_a_full_grid_finds_is_lost(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> None:
    body = reference_model.body(betas=vectors["betas"][0]).shaped
    grid = Grid.around(body.vertices[0], 64)
    function = tissue_margins(reference_model, body.betas[0])
    evaluated, largest = 0, 0

    def counting(points: Tensor) -> Tensor:
        nonlocal evaluated, largest
        evaluated += len(points)
        largest = max(largest, len(points))
        return function(points)

    dense = full_grid(function, grid)
    # Islands in the empty space around the body, which nothing on the skin points to.
    assert ndimage.label((dense >= 0).any(-1), np.ones((3, 3, 3)))[1] > 1
    with torch.no_grad():
        field = sample(counting, grid, body.vertices[0])
    assert evaluated < 0.5 * 65**3
    assert largest <= CPU_CHUNK
    for channel in range(3):
        positive = field.table >= len(field.blocks)
        positive &= ((field.table - len(field.blocks)) >> channel & 1).bool()  # where nothing is evaluated
        known = np.where(positive.numpy(), np.inf, -np.inf).repeat(2, 0).repeat(2, 1).repeat(2, 2)
        index = (2 * field.blocks[:, None] + torch.cartesian_prod(*[torch.arange(2)] * 3)).flatten(0, 1)
        known[tuple(index.T.numpy())] = field.margins[: 8 * len(field.blocks), channel].numpy()
        assert np.array_equal(crossed(known[:65, :65, :65] >= 0), crossed(dense[..., channel] >= 0))
        same_as_skimage(field, channel, dense)


@pytest.fixture(scope="module")
def extracted(reference_model: HITModel, vectors: dict[str, np.ndarray]) -> dict[Tissue, tuple[Tensor, Tensor]]:
    body = reference_model.body(betas=vectors["betas"][0]).shaped
    return extract_shaped(reference_model, body, int(vectors["extract.resolution"]))


def test_extracted_surfaces_are_closed_and_face_outwards(extracted: dict[Tissue, tuple[Tensor, Tensor]]) -> None:
    for vertices, faces in extracted.values():
        directed = torch.cat([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
        there = Counter(map(tuple, directed.tolist()))
        back = Counter(map(tuple, directed.flip(1).tolist()))
        assert there == back
        assert mesh_volume_l(vertices.numpy(), faces.numpy()) > 0
        assert_no_empty_triangles(vertices.numpy(), faces.numpy())
        assert set(faces.flatten().tolist()) == set(range(len(vertices)))


def test_sharpened_vertices_lie_on_the_boundary(
    reference_model: HITModel,
) -> None:
    grid = Grid.around(reference_model.body_model.canonical_vertices(), 40)
    margins = tissue_margins(reference_model, None)
    with torch.no_grad():
        field = sample(margins, grid, reference_model.body_model.canonical_vertices())
        (plain, _), (sharp, _) = polygonise(field, 0), polygonise(field, 0, EdgeMargins(margins))
        before, after = (margins(points)[:, 0].abs().median() for points in (plain, sharp))
    assert after < 0.05 * before


def test_extract_poses_and_reports(reference_model: HITModel) -> None:
    body = reference_model.body(body_pose=np.full(69, 0.1), transl=[0.0, 5.0, 0.0])
    shares: list[float] = []
    posed = extract(reference_model, body, 40, progress=shares.append)
    shaped = extract(reference_model, body, 40, "shaped")
    assert posed.method == "marching_cubes"
    assert (posed.space, posed.resolution, posed.converged) == ("posed", 40, True)
    assert tuple(posed.meshes) == TISSUES
    lean = posed[Tissue.LT]
    assert lean.vertices.dtype == np.float32
    assert lean.faces.dtype == np.int32
    assert np.array_equal(lean.faces, shaped[Tissue.LT].faces)
    assert lean.vertices[:, 1].min() > 3.0 > shaped[Tissue.LT].vertices[:, 1].max()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_bad_requests(reference_model: HITModel) -> None:
    with pytest.raises(InputError, match=r"resolution.*8 to 1024.*4"):
        extract(reference_model, reference_model.body(), 4)
    with pytest.raises(InputError, match=r"one body at a time.*found 2"):
        extract(reference_model, reference_model.body(betas=np.zeros((2, 10))), 32)
