"""Control points that carry a smooth displacement to all vertices."""

import numpy as np
import pytest
import torch
from waves import scattered

from hit_core.surfaces.control_points import Controls, spread, worst


def test_controls_reproduce_quadratic_fields() -> None:
    points = torch.rand(4000, 3, generator=torch.Generator().manual_seed(2))
    controls = Controls.attach(spread(points, 300), points, 32)
    x, y, z = points.unbind(1)
    u, v, w = controls.points.unbind(1)
    expected = torch.stack([1 + x - y, x * y + z * z, z - x * x], 1)
    got = controls.interpolate(torch.stack([1 + u - v, u * v + w * w, w - u * u], 1))
    assert (got - expected).abs().max() < 2e-3
    assert (controls.weights.sum(1) - 1).abs().max() < 1e-4


def test_spread_and_worst_points() -> None:
    line = torch.linspace(0, 1, 101)[:, None] * torch.tensor([[1.0, 0.0, 0.0]])
    chosen = spread(line, 11)[:, 0].sort().values
    assert chosen.diff().max() < 0.2
    assert len(spread(line, 500)) == 101
    errors = torch.zeros(101)
    errors[[50, 51, 20]] = torch.tensor([3.0, 2.0, 1.0])
    assert worst(line, errors, 2, 0.05)[:, 0].tolist() == pytest.approx([0.5, 0.2])
    assert worst(line, errors, 500, 0.0).shape == (101, 3)
    near = worst(line, errors, 2, 0.01 - 1e-6)[:, 0]  # a point next to it is far enough
    assert near.tolist() == pytest.approx([0.5, 0.51])


def test_weights_are_those_of_a_weighted_least_squares_fit() -> None:
    points, vertices = scattered(60), scattered(5, seed=1)
    controls = Controls.attach(points, vertices, 24)
    assert controls.index.dtype == torch.int32
    assert len(controls.rough) == 0
    for vertex, index, weights in zip(vertices, controls.index.long(), controls.weights, strict=True):
        distance = (points - vertex).norm(dim=1)
        assert sorted(index.tolist()) == sorted(distance.argsort()[:24].tolist())
        x, y, z = unit = ((points[index] - vertex) / (distance[index].max() + 1e-6)).double().numpy().T
        near = np.exp(-4.0 * (unit**2).sum(0))
        basis = np.stack([np.ones(24), x, y, z, x * x, y * y, z * z, x * y, y * z, x * z], 1)
        # A ridge on all but the constant is ten more rows of the same problem, whose values are zero.
        rows = np.concatenate([np.sqrt(near)[:, None] * basis, 0.01 * np.eye(10)[1:]])
        expected = [np.linalg.lstsq(rows, row, rcond=None)[0][0] for row in (np.eye(33)[:24] * np.sqrt(near)[:, None])]
        assert weights.numpy() == pytest.approx(np.array(expected), abs=2e-6)


def test_values_go_to_all_some_or_the_rough_vertices() -> None:
    points, vertices, values = scattered(40), scattered(90, seed=1), scattered(40, seed=2)
    controls = Controls.attach(points, vertices, 50)
    assert controls.index.shape == (90, 40)  # there are no more
    whole = controls.interpolate(values)
    assert torch.allclose(whole, (values[controls.index.long()] * controls.weights[..., None]).sum(1), atol=1e-5)
    some = torch.tensor([3, 80, 7])
    assert torch.allclose(controls.interpolate_at(some, values), whole[some])
    rough = Controls(points, controls.index, controls.weights, some.int())
    assert torch.allclose(rough.interpolate_rough(values), whole[some])
