"""The solver of `x + D(x) = c` on displacements whose solutions are known."""

import math

import pytest
import torch
from torch import Tensor
from waves import Waves, scattered

from hit_core.surfaces.transport_solver import AIM_M, Equation

BETAS = torch.zeros(10)
NO_TURN = torch.eye(3)


def equation(height: float = 0.03, length: float = 0.1) -> Equation:
    return Equation(Waves(height, length), BETAS)


def asked(equation: Equation) -> list[int]:
    return equation.model.waves.asked  # type: ignore[attr-defined, no-any-return]


def solved(equation: Equation, points: Tensor) -> Tensor:
    """Where these points come from: targets whose solutions they are."""
    return points + equation.model.displacement(points, BETAS)


def inverses(equation: Equation, points: Tensor) -> Tensor:
    return torch.linalg.inv(torch.eye(3) + equation.model.waves.slope(points))


def test_newton_finds_what_is_known_and_says_how_well() -> None:
    waves, points = equation(), scattered(300)
    target = solved(waves, points)
    roots = waves.newton(target, target)
    assert (roots.points - points).norm(dim=1).max() < 2 * AIM_M
    assert roots.residual.max() < AIM_M
    assert torch.allclose(roots.residual, waves.residual(roots.points, target).norm(dim=1), atol=1e-8)
    assert torch.allclose(roots.inverse, inverses(waves, roots.points), atol=1e-5)


def test_solved_rows_are_left_alone() -> None:
    waves, points = equation(), scattered(50)
    target = solved(waves, points)
    start = points.clone()
    start[:7] += 0.01
    asked(waves).clear()
    roots = waves.newton(start, target)
    assert asked(waves)[:2] == [50, 7]
    assert torch.equal(roots.points[7:], points[7:])
    asked(waves).clear()
    roots = waves.secant(start, inverses(waves, start), target)
    assert asked(waves)[:2] == [50, 7]
    assert torch.equal(roots.points[7:], points[7:])
    assert roots.residual.max() < AIM_M


def test_no_step_is_longer_than_five_centimetres() -> None:
    """Where space is nearly folded an inverse is huge, and a whole step would leave the body."""
    waves, start = equation(height=0.0), scattered(20)
    away = scattered(20, seed=1)
    target = start + 0.03 * away / away.norm(dim=1, keepdim=True)
    whole = waves.step(start, NO_TURN.expand(20, 3, 3), target)
    assert torch.allclose(whole, target, atol=1e-6)
    moved = waves.step(start, 1000 * NO_TURN.expand(20, 3, 3), target) - start
    assert torch.allclose(moved.norm(dim=1), torch.full((20,), 0.05), atol=1e-6)
    assert torch.allclose(moved / 0.05, (target - start) / 0.03, atol=1e-5)
    far = start + 0.4 * away / away.norm(dim=1, keepdim=True)
    roots = waves.newton(start, far)  # 8 steps of 5 cm
    assert (roots.points - far).norm(dim=1).max() < AIM_M
    assert len(asked(waves)) == 2 + 9


def test_newton_keeps_the_best_of_rows_that_never_arrive() -> None:
    """0.3 sin(x / 0.1) folds space: from a slope of nothing each step goes wild."""
    folded, start = equation(height=0.3), torch.full((1, 3), 0.1 * math.acos(-1 / 3) + 1e-4)
    target = solved(folded, start) + torch.tensor([[0.3, 0.0, 0.0]])
    roots = folded.newton(start, target)
    assert torch.allclose(roots.residual, folded.residual(roots.points, target).norm(dim=1), atol=1e-7)
    assert roots.residual <= folded.residual(start, target).norm(dim=1)


def test_secants_from_a_neighbours_inverses() -> None:
    waves, points = equation(), scattered(300)
    target, start = solved(waves, points), points + 0.01 * scattered(300, seed=1)
    roots = waves.secant(start, inverses(waves, start), target)
    assert roots.residual.max() < AIM_M
    assert torch.allclose(roots.residual, waves.residual(roots.points, target).norm(dim=1), atol=1e-8)
    plain = waves.secant(start, NO_TURN.expand(300, 3, 3), target)  # slopes are learnt on the way
    assert (plain.residual < AIM_M).float().mean() > 0.9
    assert waves.finish(plain, target).residual.max() < AIM_M


def test_a_drag_takes_a_second_step_where_the_first_was_long() -> None:
    waves, points = equation(), scattered(60)
    target, start = solved(waves, points), points.clone()
    start[:20] += 0.02
    start[20:] += 0.0003
    inverse = inverses(waves, start)
    asked(waves).clear()
    roots = waves.follow(start, inverse, target)
    assert asked(waves) == [60, 20]
    first = start + -(inverse * waves.residual(start, target)[:, None]).sum(-1)
    assert torch.allclose(roots.points[20:], first[20:], atol=1e-7)
    assert torch.equal(roots.inverse[20:], inverse[20:])
    before, after = ((at - points)[:20].norm(dim=1) for at in (first, roots.points))
    assert (after < 0.3 * before).all()
    # What is left over is estimated from the last step's length.
    last = (roots.points - torch.where(torch.arange(60)[:, None] < 20, first, start)).norm(dim=1)
    assert torch.allclose(roots.residual, 0.05 * last, atol=1e-8)
    # Broyden's update: the new inverse takes the change of the residual to the step that made it.
    change = waves.residual(first, target)[:20] - waves.residual(start, target)[:20]
    again = (roots.inverse[:20] * change[:, None]).sum(-1)
    assert torch.allclose(again, (first - start)[:20], atol=1e-6)


def test_finish_solves_what_is_left_and_only_that() -> None:
    waves, points = equation(), scattered(40)
    target = solved(waves, points)
    roots = waves.newton(points, target)
    spoiled = roots._replace(points=roots.points.clone(), residual=roots.residual.clone())
    spoiled.points[:5] += 0.05
    spoiled.residual[:5] = torch.tensor([0.05, 1.01e-4, torch.inf, torch.nan, 0.05])
    asked(waves).clear()
    again = waves.finish(spoiled, target)
    assert asked(waves)[0] == 4 + 1
    assert again.residual.max() < AIM_M
    assert (again.points - points).norm(dim=1).max() < 2 * AIM_M
    assert torch.equal(again.points[5:], roots.points[5:])
    assert torch.allclose(again.inverse, inverses(waves, again.points), atol=1e-4)
    nowhere = target + 1e6  # a start that leads nowhere leaves what was known
    unmoved = waves.finish(spoiled._replace(residual=torch.full((40,), 2e-4)), target, start=nowhere)
    assert torch.equal(unmoved.points, spoiled.points)
    assert waves.finish(roots, target) is roots


def test_rows_that_never_arrive_end_after_some_rounds() -> None:
    """0.03 sin(x / 0.001) has no slope that holds for a step."""
    wild, start = equation(length=0.001), scattered(40)
    target = start + 0.2
    for solve, rounds in ((wild.newton, 16), (lambda x, c: wild.secant(x, NO_TURN.expand(40, 3, 3), c), 1 + 6)):
        asked(wild).clear()
        roots = solve(start, target)
        assert len(asked(wild)) == rounds
        assert torch.allclose(roots.residual, wild.residual(roots.points, target).norm(dim=1), atol=1e-6)
        assert (roots.residual <= wild.residual(start, target).norm(dim=1)).all()


@pytest.mark.parametrize("chunk", [7, 1000])
def test_rows_do_not_depend_on_each_other_nor_on_pieces(chunk: int) -> None:
    waves, points = equation(), scattered(30)
    target = solved(waves, points)
    waves.chunk = 4 * chunk
    together = waves.newton(target, target)
    assert max(asked(waves)[1:]) <= chunk  # slopes are asked for in quarters of a piece
    asked(waves).clear()
    waves.residual(target, target)
    assert max(asked(waves)) <= waves.chunk
    apart = [waves.newton(target[i : i + 1], target[i : i + 1]) for i in range(30)]
    assert torch.allclose(together.points, torch.cat([one.points for one in apart]), atol=1e-6)
