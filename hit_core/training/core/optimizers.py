"""Optimizers of a training, and how their rates change over its steps."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn
from torch.optim.lr_scheduler import LambdaLR

from ...errors import InputError
from ...model.networks import MLP

__all__ = ["Muon", "MuonAndAdam", "muon_and_adam", "rise_and_fall"]

RISE_STEPS = 200
LAST_SHARE = 0.002
MOMENTUM = 0.95
NEWTON_SCHULZ = (3.4445, -4.775, 2.0315)


class Muon(torch.optim.Optimizer):
    """Momentum whose direction is made orthogonal, for weight matrices (Jordan et al. 2024).

    All matrices are padded to one size and computed at once, in some thirty launches; `torch.optim.Muon` takes thirty
    for each. Padding with zeros changes nothing: the polar factor of a padded matrix is the padded polar factor.
    """

    def __init__(self, parameters: Sequence[nn.Parameter], lr: float) -> None:
        super().__init__(list(parameters), {"lr": lr})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        """Take one step with all parameters that have a gradient."""
        for group in self.param_groups:
            given = [(parameter, parameter.grad) for parameter in group["params"] if parameter.grad is not None]
            if given:
                self._step([parameter for parameter, _ in given], [gradient for _, gradient in given], group["lr"])

    def _step(self, parameters: list[Tensor], gradients: list[Tensor], lr: float) -> None:
        for parameter in parameters:
            if not self.state[parameter]:
                self.state[parameter]["momentum_buffer"] = torch.zeros_like(parameter)
        momenta = [self.state[parameter]["momentum_buffer"] for parameter in parameters]
        torch._foreach_lerp_(momenta, gradients, 1.0 - MOMENTUM)
        side = max(max(parameter.shape) for parameter in parameters)
        padded = parameters[0].new_zeros(len(parameters), side, side, dtype=torch.bfloat16)
        places = [padded[number, :rows, :columns] for number, (rows, columns) in enumerate(p.shape for p in parameters)]
        torch._foreach_copy_(places, torch._foreach_lerp(gradients, momenta, MOMENTUM))
        directions = orthogonal(padded)
        steps = [directions[number, : p.shape[0], : p.shape[1]].to(p.dtype) for number, p in enumerate(parameters)]
        torch._foreach_mul_(steps, [-lr * max(1.0, p.shape[0] / p.shape[1]) ** 0.5 for p in parameters])
        torch._foreach_add_(parameters, steps)


def orthogonal(matrices: Float[Tensor, "count side side"]) -> Float[Tensor, "count side side"]:
    """About the nearest orthogonal matrices, by five Newton-Schulz steps that take singular values to 0.7 to 1.2."""
    x = matrices / torch.linalg.matrix_norm(matrices, keepdim=True).clamp(min=1e-7)
    linear, cubic, quintic = NEWTON_SCHULZ
    for _ in range(5):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=cubic, alpha=quintic), x, beta=linear)
    return x


class MuonAndAdam(torch.optim.Optimizer):
    """Two optimizers in the place of one: it hands on every call, and its groups are theirs."""

    def __init__(self, muon: torch.optim.Optimizer, adam: torch.optim.Optimizer) -> None:
        self.parts = (muon, adam)
        super().__init__([*muon.param_groups, *adam.param_groups], {})

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One step of both."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for part in self.parts:
            part.step()
        return loss

    def state_dict(self) -> dict[str, Any]:
        """States of both."""
        return {"parts": [part.state_dict() for part in self.parts]}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up both."""
        for part, state in zip(self.parts, state_dict["parts"], strict=True):
            part.load_state_dict(state)
        self.param_groups = [group for part in self.parts for group in part.param_groups]


def muon_and_adam(
    networks: Mapping[str, nn.Module],
    muon_lr: float,
    lr: float,
    adam_betas: tuple[float, float],
    decay: Mapping[str, float],
) -> MuonAndAdam:
    """Muon for the weight matrices of hidden layers, Adam for their scales and biases and for the last layers.

    Source: Jordan et al., "Muon: An optimizer for hidden layers in neural networks" (2024).

    Parameters
    ----------
    networks : Mapping[str, nn.Module]
        By name.
    decay : Mapping[str, float]
        Weight decay of Adam's parameters by network; Muon's directions have no length to decay.

    Raises
    ------
    TypeError
        A network is of another kind.
    """
    matrices: list[nn.Parameter] = []
    groups = []
    for name, network in networks.items():
        if not isinstance(network, MLP):
            raise TypeError(f"{name} is no MLP")
        *hidden, last = network.layers
        matrices += [layer.weight_v for layer in hidden]
        others = [parameter for layer in hidden for parameter in (layer.weight_g, layer.bias)]
        groups.append({"params": [*others, *last.parameters()], "weight_decay": decay.get(name, 0.0)})
    fused = matrices[0].device.type == "cuda"
    return MuonAndAdam(Muon(matrices, muon_lr), torch.optim.Adam(groups, lr=lr, betas=adam_betas, fused=fused))


def rise_and_fall(optimizer: torch.optim.Optimizer, steps: int | float) -> LambdaLR:
    """Rates that rise evenly over the first steps and fall to almost nothing at the last, as half a cosine.

    Raises
    ------
    InputError
        The training has no last step.
    """
    if not math.isfinite(steps) or steps < 1:
        raise InputError.about("needs a last epoch", field="use_scheduler", expected="trainer.max_epochs above 0")

    def share(step: int) -> float:
        fallen = 0.5 * (1.0 + math.cos(math.pi * min(1.0, step / steps)))
        return min(1.0, (step + 1) / RISE_STEPS) * (LAST_SHARE + (1.0 - LAST_SHARE) * fallen)

    return LambdaLR(optimizer, share)
