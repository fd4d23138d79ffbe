"""Muon beside Adam, and rates that rise and fall."""

import copy

import pytest
import torch

from hit_core.errors import InputError
from hit_core.model.networks import MLP, NetworkConfig
from hit_core.training.core.optimizers import RISE_STEPS, Muon, MuonAndAdam, muon_and_adam, rise_and_fall

CONFIG = NetworkConfig(d_out=3, width=32, depth=3)


def make(network: MLP) -> MuonAndAdam:
    return muon_and_adam({"disp": network}, 0.02, 1e-3, (0.9, 0.999), {"disp": 1e-3})


def step(network: MLP, optimizer: MuonAndAdam, seed: int) -> float:
    points = torch.rand(1, 256, 3, generator=torch.Generator().manual_seed(seed))
    loss = (network(points) - points.square()).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return float(loss.detach())


def test_every_parameter_is_trained_once_and_learns() -> None:
    network = MLP(CONFIG)
    optimizer = make(network)
    trained = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    assert sorted(map(id, trained)) == sorted(map(id, network.parameters()))
    losses = [step(network, optimizer, seed) for seed in range(60)]
    assert losses[-1] < 0.1 * losses[0]


@pytest.mark.skipif(not hasattr(torch.optim, "Muon"), reason="torch has its own Muon from 2.9 on")
def test_steps_are_those_of_the_library_s_muon() -> None:
    """The same momentum and directions as `torch.optim.Muon`, but for the rounding of products in bfloat16."""
    torch.manual_seed(0)
    start = [torch.randn(24, 24), torch.randn(24, 9), torch.randn(15, 24)]
    ours, theirs = ([torch.nn.Parameter(matrix.clone()) for matrix in start] for _ in range(2))
    optimizers = Muon(ours, 0.02), torch.optim.Muon(theirs, 0.02, weight_decay=0.0, adjust_lr_fn="original")
    for seed in range(4):
        for parameters, optimizer in zip((ours, theirs), optimizers, strict=True):
            torch.manual_seed(seed)
            for parameter in parameters:
                parameter.grad = torch.randn_like(parameter)
            optimizer.step()
    for first, second, before in zip(ours, theirs, start, strict=True):
        assert (first - second).norm() < 0.02 * (second - before).norm()


def test_state_goes_on_exactly() -> None:
    network = MLP(CONFIG)
    optimizer = make(network)
    for seed in range(5):
        step(network, optimizer, seed)
    other = copy.deepcopy(network)
    resumed = make(other)
    resumed.load_state_dict(copy.deepcopy(optimizer.state_dict()))
    for group in resumed.param_groups:
        group["lr"] *= 0.5  # a scheduler must reach the groups that are in use
    for group in optimizer.param_groups:
        group["lr"] *= 0.5
    assert step(network, optimizer, 9) == step(other, resumed, 9)
    for first, second in zip(network.parameters(), other.parameters(), strict=True):
        assert torch.equal(first, second)


def test_rates_rise_then_fall_to_almost_nothing() -> None:
    steps = 10 * RISE_STEPS
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    scheduler = rise_and_fall(optimizer, steps)
    rates = []
    for _ in range(steps):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    assert rates[0] == pytest.approx(1 / RISE_STEPS, rel=0.01)
    assert max(rates) == pytest.approx(0.975, abs=0.02)
    assert rates.index(max(rates)) == pytest.approx(RISE_STEPS, abs=2)
    assert rates[-1] < 0.003
    assert all(later < earlier for earlier, later in zip(rates[RISE_STEPS:], rates[RISE_STEPS + 1 :], strict=False))


def test_a_training_without_an_end_has_no_fall() -> None:
    with pytest.raises(InputError, match="last epoch"):
        rise_and_fall(torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0), float("inf"))
