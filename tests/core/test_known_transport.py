"""Surfaces carried by a displacement that is known."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor
from waves import Waves, scattered

from hit_core.body.model import ShapedBody
from hit_core.surfaces import CanonicalSurfaces, PosedSurfaces, ShapedSurfaces
from hit_core.surfaces.control_points import Controls, spread
from hit_core.surfaces.drag_error import Trail
from hit_core.surfaces.transport import Course, TissueRange
from hit_core.surfaces.transport_solver import MAX_STEP_M, TOLERANCE_M, Equation
from hit_core.tissues import Tissue


class Wavy(ShapedBody):
    """A body of the waves: its betas are all that it has."""

    def __init__(self, first: float) -> None:
        object.__setattr__(self, "betas", torch.eye(10)[:1] * first)


def waves_of(count: int, controls: int, height: float = 0.05, length: float = 0.25) -> CanonicalSurfaces:
    """Points in a cube, a few of them control points, carried by waves that the first beta makes higher."""
    points, faces = scattered(count), torch.zeros(1, 3, dtype=torch.int32)
    attached = Controls.attach(spread(points, controls), points, 24)
    ranges = {Tissue.LT: TissueRange(slice(0, count), slice(0, 1))}
    weights = torch.zeros(count, 24)
    return CanonicalSurfaces(Waves(height, length), 32, "display", ranges, points, faces, weights, attached)


def missed(surfaces: CanonicalSurfaces, shaped: ShapedSurfaces) -> Tensor:
    """How far vertices are from where the waves put them, m."""
    return (shaped.vertices - surfaces.with_shape(shaped.body).vertices).norm(dim=1)


def test_a_drag_measures_vertices_by_solving_where_in_doubt() -> None:
    surfaces = waves_of(2000, 400)
    equation = Equation(surfaces.model, Wavy(0.5).betas[0])
    roots = equation.newton(surfaces.controls.points, surfaces.controls.points)
    exact = equation.newton(surfaces.vertices, surfaces.vertices).points
    some = torch.arange(0, 2000, 10)
    away = scattered(200, seed=1)
    away = away / away.norm(dim=1, keepdim=True)
    lengths = torch.full((200,), 2e-4)
    lengths[:40] = torch.linspace(0.002, 0.02, 40)
    vertices = exact.clone()
    vertices[some] += lengths[:, None] * away
    off = surfaces._off(equation, roots, vertices, some)
    assert torch.allclose(off[:40], lengths[:40], atol=2e-5)  # solved
    ratio = off[40:] / lengths[40:]  # estimated
    assert ratio.median() == pytest.approx(1.0, abs=0.05)
    assert (ratio != 1.0).all()
    # Of more than 64 in doubt the worst ones are solved.
    lengths[:] = torch.linspace(0.001, 0.02, 200)
    vertices = exact.clone()
    vertices[some] += lengths[:, None] * away
    asked = surfaces.model.waves.asked
    asked.clear()
    off = surfaces._off(equation, roots, vertices, some)
    assert asked[:2] == [200, 64]
    assert torch.allclose(off[-64:], lengths[-64:], atol=2e-5)
    # Where even solving fails, it is told as large, but never as more than one step.
    vertices[some] += 3.0
    off = surfaces._off(equation, roots, vertices, some)
    assert (off[off.topk(64).indices] >= MAX_STEP_M).all()


def test_which_vertices_a_drag_samples() -> None:
    surfaces = waves_of(3000, 300)
    controls = replace(surfaces.controls, rough=torch.tensor([5, 7], dtype=torch.int32))
    surfaces = replace(surfaces, controls=controls)
    nearest = torch.cdist(surfaces.vertices.double(), controls.points.double()).amin(1)
    stretched = controls.weights.abs().sum(1)
    nearest[[5, 7]], stretched[[5, 7]] = 0.0, 0.0
    expected = {*nearest.topk(64).indices.tolist(), *stretched.topk(64).indices.tolist()}
    assert set(surfaces.sample.tolist()) == expected


def test_a_drag_takes_away_what_interpolation_left_at_the_exact_body() -> None:
    surfaces = waves_of(1500, 200)
    rough = torch.tensor([3, 10, 500], dtype=torch.int32)
    surfaces = replace(surfaces, controls=replace(surfaces.controls, rough=rough))
    exact = surfaces.with_shape(Wavy(1.0))
    plain = surfaces.with_shape(Wavy(1.0), exact=False)
    left = torch.ones(1500, dtype=torch.bool)
    left[rough.long()] = False
    assert missed(surfaces, plain)[left].max() > 1e-3
    again = surfaces.with_shape(Wavy(1.0), start=exact, exact=False)
    assert missed(surfaces, again)[left].max() < 1e-4
    trail = again.trail
    assert trail is not None
    assert (trail.remainder[rough.long()] == 0).all()
    assert torch.equal(trail.betas, Wavy(1.0).betas[0])
    # Half a beta on, three quarters of it; and a drag that goes on keeps it.
    for first in (1.5, 0.5):
        on = surfaces.with_shape(Wavy(first), start=again, exact=False)
        interpolated = surfaces.interpolated(on.control_roots)
        assert torch.allclose((on.vertices - interpolated)[left], 0.75 * trail.remainder[left], atol=1e-6)
        assert on.trail is not None
        assert on.trail.remainder is trail.remainder
    unsolved = replace(exact, residuals=exact.residuals.index_fill(0, torch.tensor([20]), 2 * TOLERANCE_M))
    other = surfaces.with_shape(Wavy(1.0), start=unsolved, exact=False).trail
    assert other is not None
    assert (other.remainder[20] == 0).all()
    assert torch.equal(other.remainder[21], trail.remainder[21])
    # Without an exact body to begin with, nothing is taken away.
    fresh = surfaces.with_shape(Wavy(1.1), start=replace(plain, trail=None), exact=False).trail
    assert fresh is not None
    assert not fresh.remainder.any()


def test_control_points_go_on_along_the_line_of_a_drag() -> None:
    surfaces = waves_of(400, 300)
    first = surfaces.with_shape(Wavy(0.2))
    second = surfaces.with_shape(Wavy(0.3), start=first, exact=False)
    assert second.course is not None
    assert torch.equal(second.course.points, second.control_roots.points - first.control_roots.points)
    assert torch.allclose(second.course.betas, 0.1 * torch.eye(10)[0])
    asked = surfaces.model.waves.asked
    asked.clear()
    surfaces.with_shape(Wavy(0.4), start=second, exact=False)
    assert asked[0] == 300
    assert all(count < 60 for count in asked[1:2]), "the first step was long, so nothing was foreseen"
    course = Course(torch.ones(2, 3), torch.tensor([2.0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
    for change, steps in ((2.0, 1.0), (1.0, 0.5), (-2.0, -1.0), (6.0, 3.0), (8.0, 3.0), (-8.0, -3.0)):
        assert torch.allclose(course.foreseen(change * torch.eye(10)[0]), torch.full((2, 3), steps))
    assert torch.allclose(course.foreseen(torch.ones(10)), torch.full((2, 3), 0.5))  # across the line


def test_folds_are_where_space_is_turned_inside_out() -> None:
    assert not waves_of(600, 300).with_shape(Wavy(1.0)).folds  # slopes of up to 0.4
    folded = waves_of(600, 300, 0.15, 0.1).with_shape(Wavy(0.0))
    slope = folded.canonical.model.waves.slope(folded.control_roots.points) + torch.eye(3)
    assert torch.equal(folded.folded, torch.linalg.det(slope) <= 0)
    assert folded.folds
    assert not folded.converged


@pytest.mark.parametrize(
    "stage", [CanonicalSurfaces, ShapedSurfaces, PosedSurfaces, Course, TissueRange, Controls, Trail]
)
def test_stages_do_not_change(stage: Any) -> None:
    assert stage.__dataclass_params__.frozen


def test_each_tissue_has_its_own_vertices_and_faces() -> None:
    faces = torch.tensor([[0, 1, 2], [3, 4, 5], [5, 4, 6]], dtype=torch.int32)
    ranges = {Tissue.LT: TissueRange(slice(0, 3), slice(0, 1)), Tissue.AT: TissueRange(slice(3, 7), slice(1, 3))}
    surfaces = replace(waves_of(7, 7), faces=faces, ranges=ranges)
    (points, lean), (others, fat) = surfaces.meshes()
    assert torch.equal(points, surfaces.vertices[:3])
    assert torch.equal(others, surfaces.vertices[3:])
    assert (lean.tolist(), fat.tolist()) == ([[0, 1, 2]], [[0, 1, 2], [2, 1, 3]])
    arrays = surfaces.to_surfaces(surfaces.vertices, "canonical", None)
    assert arrays[Tissue.AT].faces.tolist() == fat.tolist()
