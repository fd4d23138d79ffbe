"""Batched Broyden and the small inverse."""

import itertools

import torch

from hit_core.model.root_finding import broyden, inverse_3x3


def test_inverse() -> None:
    matrices = torch.randn(100, 3, 3, generator=torch.Generator().manual_seed(0)) + 3 * torch.eye(3)
    assert torch.allclose(inverse_3x3(matrices) @ matrices, torch.eye(3).expand(100, 3, 3), atol=1e-4)


def test_finds_roots_of_nonlinear_systems() -> None:
    generator = torch.Generator().manual_seed(1)
    roots = torch.rand(500, 3, generator=generator)

    def residual(x: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        return (x + 0.1 * torch.sin(3 * x)) - (roots[rows] + 0.1 * torch.sin(3 * roots[rows]))

    start = roots + 0.1
    found = broyden(residual, start, torch.eye(3).expand(500, 3, 3))
    assert found.converged.all()
    assert (found.points - roots).norm(dim=1).max() < 2e-5


def test_keeps_the_best_iterate_and_reports_failure() -> None:
    start = torch.zeros(4, 3)

    def residual(x: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        return torch.where((rows == 2)[:, None], x.square() + 0.1, x - 0.2)  # row 2 has no root

    found = broyden(residual, start, torch.eye(3).expand(4, 3, 3), max_rounds=30)
    assert found.converged.tolist() == [True, True, False, True]
    assert found.residual[2] <= residual(start, torch.arange(4))[2].norm() + 1e-6
    assert torch.isfinite(found.points).all()


def test_steps_are_clamped() -> None:
    visited = []

    def residual(x: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        visited.append(x.clone())
        return x - 1.0

    broyden(residual, torch.zeros(1, 3), torch.eye(3)[None], max_rounds=3, max_step=0.05, give_up=10.0)
    steps = [(b - a).norm() for a, b in itertools.pairwise(visited)]
    assert max(steps) <= 0.05 + 1e-6
