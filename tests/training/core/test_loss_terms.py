"""Losses of a whole batch from the sums of its parts, and gradients that lie in one buffer."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from hit_core.training.core.flat_gradients import FlatGradients
from hit_core.training.core.loss_terms import Term, class_balanced, length, masked_means, mean
from hit_core.training.data.draws import Draws

Values = tuple[Tensor, Tensor, Tensor]


def entropy(values: Tensor, labels: Tensor, valid: Tensor) -> Tensor:
    """Cross entropy of the valid points, as torch weights its classes."""
    chosen = labels[valid]
    shares = torch.bincount(chosen, minlength=4) / len(chosen)
    return functional.cross_entropy(values[valid], chosen, weight=1 - shares)


TERMS: dict[str, tuple[Callable[..., Term], Callable[..., Tensor]]] = {
    "mean": (lambda v, labels, valid: mean(3.0, v.square()), lambda v, labels, valid: 3 * v.square().mean()),
    "length": (lambda v, labels, valid: length(3.0, v), lambda v, labels, valid: 3 * v.norm()),
    "masked": (
        lambda v, labels, valid: masked_means((3.0, v[..., 0], valid), (1.0, v[..., 1], labels == 9)),
        lambda v, labels, valid: 3 * v[..., 0][valid].mean(),
    ),
    "classes": (lambda v, labels, valid: class_balanced(3.0, v, labels, valid), lambda *given: 3 * entropy(*given)),
}


@pytest.mark.parametrize("kind", list(TERMS))
def test_parts_add_up_to_the_whole(kind: str) -> None:
    """Parts of different size, and of different classes, give the whole's loss and its gradient."""
    generator = torch.Generator().manual_seed(0)
    values = torch.randn(5, 40, 4, generator=generator, requires_grad=True)
    labels = torch.randint(4, (5, 40), generator=generator)
    labels[:1] = 2
    valid = torch.rand(5, 40, generator=generator) < 0.7
    own, plain = TERMS[kind]
    expected = plain(values, labels, valid)
    (slope,) = torch.autograd.grad(expected, values)
    parts = [own(values[rows], labels[rows], valid[rows]) for rows in (slice(0, 1), slice(1, 5))]
    found = parts[0].finish(parts[0].sums + parts[1].sums)
    torch.testing.assert_close(found, expected)
    torch.testing.assert_close(torch.autograd.grad(found, values)[0], slope)
    torch.testing.assert_close(own(values, labels, valid).loss, expected)


def test_nothing_gives_no_loss_and_no_slope() -> None:
    values = torch.zeros(2, 3, 4, requires_grad=True)
    labels, valid = torch.zeros(2, 3, dtype=torch.long), torch.zeros(2, 3, dtype=torch.bool)
    for own, _ in TERMS.values():
        loss = own(values, labels, valid).loss
        (slope,) = torch.autograd.grad(loss, values)
        assert abs(loss.item()) < 1e-12
        assert (slope == 0).all()


def test_gradients_lie_in_one_buffer() -> None:
    torch.manual_seed(0)
    used, unused = nn.Linear(3, 2), nn.Linear(3, 2)
    gradients = FlatGradients(lambda: [*used.parameters(), *unused.parameters()])
    given = torch.ones(4, 3)

    def back() -> list[Tensor]:
        used(given).square().sum().backward()
        return [parameter.grad.clone() for parameter in used.parameters() if parameter.grad is not None]

    first = back()
    gradients.lay_out()
    assert gradients.buffer is not None
    assert torch.equal(gradients.buffer, torch.cat([part.flatten() for part in first]))
    assert unused.weight.grad is None, "optimizers leave alone what no loss reaches"
    torch.testing.assert_close(back(), [2 * part for part in first])
    torch.testing.assert_close(gradients.buffer, torch.cat([2 * part.flatten() for part in first]))
    gradients.zero()
    assert torch.equal(used.weight.grad, torch.zeros(2, 3))
    used.zero_grad()  # to None
    back()
    gradients.attach()
    torch.testing.assert_close(gradients.buffer, torch.cat([part.flatten() for part in first]))


def test_draws_do_not_depend_on_how_many_share_them() -> None:
    def drawn(rank: int, world: int, whole: int) -> tuple[Tensor, Tensor, Tensor]:
        draws = Draws(torch.Generator().manual_seed(3), whole, slice(rank, None, world))
        return draws.uniform(6), draws.integers(100, 2, 3), draws.shared(1000, 7)

    for whole in (4, 5, 1):
        alone = drawn(0, 1, whole)
        parts = [drawn(rank, 2, whole) for rank in range(min(2, whole))]
        for own in range(2):
            for rank, part in enumerate(parts):
                assert torch.equal(part[own], alone[own][rank::2])
        assert sorted(torch.cat([part[2] for part in parts]).tolist()) == sorted(alone[2].tolist())
