"""Canonical surfaces carried to shapes and poses."""

import copy
from dataclasses import FrozenInstanceError, replace

import igl
import numpy as np
import pytest
import torch
from torch import Tensor

from hit_core.errors import InputError
from hit_core.measure import mesh_volume_l
from hit_core.model.deformer import condition_betas, skin
from hit_core.model.hit import HITModel
from hit_core.surfaces import CanonicalSurfaces, ShapedSurfaces, bake, tissue_surfaces
from hit_core.surfaces.drag_error import SAFETY
from hit_core.surfaces.edge_roots import EdgeMargins
from hit_core.surfaces.lattices import Grid
from hit_core.surfaces.level_grids import sample, tissue_margins
from hit_core.surfaces.polygons import polygonise
from hit_core.surfaces.transport_solver import Equation
from hit_core.tissues import TISSUES, Tissue

EXTREME = torch.tensor([3.0, -3.0] * 5)
SHAPES = [torch.zeros(10), torch.full((10,), -3.0), EXTREME, torch.tensor([-1.2, 3.0, 0.4, -2.0, 1, 0, 0, 3, -1, 0])]


@pytest.fixture(scope="module")
def canonical(reference_model: HITModel) -> CanonicalSurfaces:
    return bake(reference_model, 128, "display")


def shaped(canonical: CanonicalSurfaces, betas: Tensor, **options: object) -> ShapedSurfaces:
    return canonical.with_shape(canonical.model.body(betas=betas).shaped, **options)  # type: ignore[arg-type]


def true_residual(surface: ShapedSurfaces) -> Tensor:
    model, betas = surface.canonical.model, surface.body.betas[0]
    with torch.no_grad():
        found = surface.vertices + model.displacement(surface.vertices, betas)
    return (found - surface.canonical.vertices).norm(dim=1)


def distances(points: Tensor, vertices: Tensor, faces: Tensor) -> np.ndarray:
    squared = igl.point_mesh_squared_distance(points.double().numpy(), vertices.double().numpy(), faces.long().numpy())[
        0
    ]
    return np.sqrt(squared)


@pytest.mark.parametrize("betas", SHAPES)
def test_every_vertex_is_solved_up_to_three(canonical: CanonicalSurfaces, betas: Tensor) -> None:
    surface = shaped(canonical, betas)
    assert surface.converged
    assert not surface.folds
    assert surface.unsolved == 0
    assert surface.residual_m < 1e-4
    # What is reported is what is true of these vertices.
    assert true_residual(surface).max().item() == pytest.approx(surface.residual_m, abs=1e-6)


def test_transport_equals_marching_cubes_on_the_shaped_field(canonical: CanonicalSurfaces) -> None:
    model = canonical.model
    for betas in (EXTREME, SHAPES[3]):
        surface = shaped(canonical, betas)
        body = surface.body
        grid = Grid.around(body.vertices[0], 96)
        margins = tissue_margins(model, body.betas[0])
        with torch.no_grad():
            field = sample(margins, grid, body.vertices[0])
        for channel, tissue in enumerate(TISSUES):
            part = canonical.ranges[tissue]
            vertices = surface.vertices[part.vertices]
            faces = canonical.faces[part.faces] - part.vertices.start
            with torch.no_grad():
                found, _ = polygonise(field, channel, EdgeMargins(margins))
            away = distances(found[:: max(1, len(found) // 1500)], vertices, faces) / grid.cell
            # Sheets of fat thinner than a cell of the baked grid are not all in it; everything else agrees.
            assert np.quantile(away, 0.95) < 0.5
            assert np.median(away) < 0.1
            # The other way round exactly: the field changes sign within 2 mm of every carried vertex.
            normals = surface.normals[part.vertices]
            ends = [margins(vertices + sign * 0.002 * normals)[:, channel] for sign in (-1, 1)]
            on_boundary = (ends[0] >= 0) != (ends[1] >= 0)
            assert on_boundary.float().mean() > 0.9


def test_shared_vertices_are_solved_once_and_from_where_a_similar_body_has_them(
    reference_model: HITModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = bake(reference_model, 64, "full")
    distinct = len(torch.unique(full.vertices, dim=0))
    assert distinct < 0.9 * len(full.vertices)
    asked: list[int] = []
    residual = Equation.residual

    def counted(self: Equation, x: Tensor, target: Tensor) -> Tensor:
        asked.append(len(x) if len(x) != len(full.controls.points) else 0)
        return residual(self, x, target)

    monkeypatch.setattr(Equation, "residual", counted)
    first = shaped(full, EXTREME)
    assert max(asked) == distinct
    asked.clear()
    betas = 0.99 * EXTREME
    alone = shaped(full, betas)
    cost = sum(asked)
    asked.clear()
    after = shaped(full, betas, start=first)
    assert sum(asked) < 0.9 * cost
    assert (after.vertices - alone.vertices).norm(dim=1).max() < 2e-4
    assert true_residual(after).max() < 1e-4


def test_space_is_not_turned_inside_out(canonical: CanonicalSurfaces) -> None:
    model, points = canonical.model, canonical.controls.points
    for betas in SHAPES:
        roots = Equation(model, betas).newton(points, points)
        slope = model.deformer.disp_network.value_and_jacobian(roots.points[None], condition_betas(betas[None]))[1][0]
        assert torch.linalg.det(slope + torch.eye(3)).min() > 0.05
        assert torch.allclose(roots.inverse @ (slope + torch.eye(3)), torch.eye(3), atol=1e-2)


@pytest.fixture(scope="module")
def coarse(reference_model: HITModel) -> CanonicalSurfaces:
    return bake(reference_model, 32, "full", use_cache=False)


@pytest.fixture(scope="module")
def folding(coarse: CanonicalSurfaces) -> CanonicalSurfaces:
    """Coarse surfaces on a model whose displacement is ten times too strong: it folds space over itself."""
    model = copy.deepcopy(coarse.model)
    with torch.no_grad():
        model.deformer.disp_network.layers[-1].weight_g.mul_(10.0)
    return replace(coarse, model=model)


def test_says_so_when_it_cannot(folding: CanonicalSurfaces) -> None:
    surface = shaped(folding, EXTREME)
    assert not surface.converged
    assert surface.folds
    assert surface.unsolved > 0
    assert surface.unsolved == int((true_residual(surface) > 1e-4).sum())
    assert surface.residual_m > 1e-4
    record = surface.to_surfaces()
    assert not record.converged
    assert (record.residual_m, record.unsolved) == (surface.residual_m, surface.unsolved)


def test_recovers_from_a_bad_start(coarse: CanonicalSurfaces, folding: CanonicalSurfaces) -> None:
    bad = replace(shaped(folding, EXTREME, exact=False), canonical=coarse)
    surface = shaped(coarse, SHAPES[3], start=bad)
    assert surface.converged
    assert (surface.vertices - shaped(coarse, SHAPES[3]).vertices).norm(dim=1).max() < 1e-4


def test_a_drag_stays_within_a_millimetre(canonical: CanonicalSurfaces) -> None:
    surface, worst_error = shaped(canonical, torch.zeros(10)), 0.0
    for step in range(1, 11):
        betas = torch.tensor([-0.2 * step, 0.15 * step, 0.1 * step, 0, 0, -0.2 * step, 0, 0, 0, 0])
        surface = shaped(canonical, betas, start=surface, exact=False)
        assert not surface.converged  # interpolated, and does not claim more
    exact = shaped(canonical, betas, start=surface)
    worst_error = (exact.vertices - surface.vertices).norm(dim=1).max().item()
    assert 0 < worst_error < 1e-3
    # The sampled residual tells the size of the true one.
    assert 0.1 * true_residual(surface).max() < surface.residual_m <= SAFETY * true_residual(surface).max() + 1e-6
    assert exact.converged
    assert (exact.vertices - shaped(canonical, betas).vertices).norm(dim=1).max() < 1e-4


@pytest.mark.parametrize(("step", "steps"), [(0.2, 10), (0.8, 3), (2.0, 1)])
def test_a_drag_follows_the_control_points_in_a_step_or_two(
    canonical: CanonicalSurfaces, step: float, steps: int
) -> None:
    line = torch.tensor([1.0, -0.6, 0, 0.5, 0, 0, 0, 0.8, 0, 0])
    surface = shaped(canonical, torch.zeros(10))
    for number in range(1, steps + 1):
        surface = shaped(canonical, number * step * line, start=surface, exact=False)
        roots, betas = surface.control_roots, surface.body.betas[0]
        with torch.no_grad():
            true = Equation(canonical.model, betas).residual(roots.points, canonical.controls.points).norm(dim=1)
        assert true.max() < 3e-4
        assert true.mean() < 5e-5


def test_a_drag_solves_where_it_cannot_interpolate(canonical: CanonicalSurfaces) -> None:
    """At vertices that other bodies found to be interpolated worst; the rest stays as it would be without."""
    rough = canonical.controls.rough.long()
    assert 0 < len(rough) < len(canonical.vertices) / 2
    plain = replace(canonical, controls=replace(canonical.controls, rough=canonical.controls.rough[:0]))
    betas = torch.tensor([1.5, -1.2, 0.4, 0, 0.8, 0, 0, -0.5, 0, 0])
    exact = shaped(canonical, betas).vertices
    before, after = (
        (shaped(surface, betas, exact=False).vertices - exact).norm(dim=1) for surface in (plain, canonical)
    )
    assert after[rough].mean() < 0.3 * before[rough].mean()
    others = torch.ones(len(before), dtype=torch.bool)
    others[rough] = False
    assert torch.equal(after[others], before[others])
    assert before[rough].mean() > 2 * before[others].mean()


def test_a_drag_foresees_its_next_step(canonical: CanonicalSurfaces) -> None:
    line = torch.tensor([0.3, -0.2, 0, 0, 0.2, 0, 0, 0, 0, 0])
    surface = shaped(canonical, torch.zeros(10))
    for step in (1.0, 2.0):
        surface = shaped(canonical, step * line, start=surface, exact=False)
    assert surface.course is not None
    for step in (3.0, 1.5):  # on, or back
        following = shaped(canonical, step * line, start=surface, exact=False)
        moved = following.control_roots.points - surface.control_roots.points
        missed = moved - surface.course.foreseen((step - 2.0) * line)
        assert missed.norm(dim=1).mean() < 0.2 * moved.norm(dim=1).mean()
    farthest = surface.course.foreseen(1000 * line)
    assert farthest.norm(dim=1).max() < 10 * surface.course.points.norm(dim=1).max()
    assert not surface.course.foreseen(torch.zeros(10)).any()


def test_start_of_another_detail_is_ignored(canonical: CanonicalSurfaces, coarse: CanonicalSurfaces) -> None:
    surface = shaped(canonical, SHAPES[3], start=shaped(coarse, SHAPES[1]))
    assert surface.converged
    assert surface.canonical is canonical


def test_posing_skins_with_the_weights_at_canonical_points(canonical: CanonicalSurfaces) -> None:
    model = canonical.model
    body = model.body(
        betas=SHAPES[3], body_pose=np.linspace(-0.5, 0.5, 69), global_orient=[0.1, 2.0, 0.0], transl=[1.0, 2.0, 3.0]
    )
    surface = canonical.with_shape(body.shaped)
    posed = surface.with_pose(body)
    points = surface.vertices[None]
    with torch.no_grad():
        weights = model.deformer.skinning_weights(points + model.deformer.displacement(points, body.betas))
        expected = skin(points, weights, body.bone_transforms)[0]
    # Ours are the weights at c, the others at x + D(x), up to 0.02 mm beside it.
    assert (posed.vertices - expected).abs().max() < 5e-5
    assert torch.allclose(posed.normals.norm(dim=1), torch.ones(len(points[0])), atol=1e-4)
    assert torch.allclose(posed.normals, canonical.normals.of(posed.vertices))


def test_normals_point_outwards(canonical: CanonicalSurfaces) -> None:
    surface = shaped(canonical, torch.zeros(10))
    margins = tissue_margins(canonical.model, torch.zeros(10))
    part = canonical.ranges[Tissue.LT].vertices
    outside = margins(surface.vertices[part] + 0.003 * surface.normals[part])[:, 0]
    inside = margins(surface.vertices[part] - 0.003 * surface.normals[part])[:, 0]
    assert (outside < inside).float().mean() > 0.97


def test_faces_and_types_are_fixed(canonical: CanonicalSurfaces) -> None:
    body = canonical.model.body(betas=SHAPES[1], body_pose=np.full(69, 0.1))
    one, other = shaped(canonical, SHAPES[1]), shaped(canonical, EXTREME)
    meshes = [one.to_surfaces(), other.to_surfaces(), one.with_pose(body).to_surfaces()]
    assert [record.space for record in meshes] == ["shaped", "shaped", "posed"]
    for tissue in TISSUES:
        first = meshes[0][tissue]
        assert first.vertices.dtype == np.float32
        assert first.faces.dtype == np.int32
        assert first.faces.max() == len(first.vertices) - 1
        assert all(np.array_equal(first.faces, record[tissue].faces) for record in meshes[1:])
    with pytest.raises(FrozenInstanceError):
        one.vertices = other.vertices  # type: ignore[misc]
    with pytest.raises(InputError, match="one body at a time"):
        canonical.with_shape(canonical.model.body(betas=np.zeros((2, 10))).shaped)


def test_facade(canonical: CanonicalSurfaces) -> None:
    model = canonical.model
    body = model.body(betas=[1.0, -1.0], body_pose=np.full(69, 0.05))
    records = {
        space: tissue_surfaces(model, body, resolution=128, space=space, detail="display")
        for space in ("posed", "shaped")
    }
    records["canonical"] = tissue_surfaces(model, body, resolution=128, space="canonical", detail="display")
    volumes = {name: mesh_volume_l(r[Tissue.LT].vertices, r[Tissue.LT].faces) for name, r in records.items()}
    assert [record.space for record in records.values()] == list(records)
    assert all(record.method == "transport" and record.converged for record in records.values())
    assert len(set(volumes.values())) == 3
    assert volumes["posed"] == pytest.approx(volumes["shaped"], rel=0.2)
    cut = tissue_surfaces(model, body, "marching_cubes", 48, "shaped")[Tissue.LT]
    assert mesh_volume_l(cut.vertices, cut.faces) == pytest.approx(volumes["shaped"], rel=0.05)
    with pytest.raises(InputError, match=r"space: unknown.*posed, shaped, canonical.*'outer'"):
        tissue_surfaces(model, body, space="outer")
    with pytest.raises(InputError, match=r"space: unknown space for marching_cubes.*posed, shaped, found 'canonical'"):
        tissue_surfaces(model, body, "marching_cubes", space="canonical")
