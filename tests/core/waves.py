"""A model whose displacement is known: waves, of which solutions and slopes can be told."""

import torch
from torch import Tensor, nn

from hit_core.model.hit import HITModel

SHEAR = torch.tensor([[1.0, 0.5, 0.0], [0.0, 1.0, -0.4], [0.3, 0.0, 1.0]])
"""Slopes that are not symmetric: a transposed inverse would do for those that are."""


class _Network(nn.Module):
    """Waves of `height` m, `length` m long: D(x) = times * height * sin(S x / length), S the shear."""

    def __init__(self, height: float, length: float) -> None:
        super().__init__()
        self.height, self.length, self.asked = height, length, []

    def forward(self, x: Tensor, times: Tensor | float = 1.0) -> Tensor:
        self.asked.append(len(x))
        return times * self.height * torch.sin(x @ SHEAR.T / self.length)

    def slope(self, x: Tensor, times: Tensor | float = 1.0) -> Tensor:
        return times * self.height / self.length * torch.cos(x @ SHEAR.T / self.length)[..., None] * SHEAR

    def value_and_jacobian(self, x: Tensor, condition: Tensor) -> tuple[Tensor, Tensor]:
        times = 1.0 - 10.0 * condition[0, 0]
        return self.forward(x[0], times)[None], self.slope(x, times)

    def packed(self, device: torch.device) -> None:
        return None


class Waves(HITModel):
    """Each unit of the first beta adds the waves' height once; `waves.asked` tells how many points were asked."""

    def __init__(self, height: float = 0.03, length: float = 0.1) -> None:
        nn.Module.__init__(self)
        self.deformer = nn.Module()
        self.deformer.disp_network = self.waves = _Network(height, length)

    def displacement(self, points: Tensor, betas: Tensor) -> Tensor:
        return self.waves(points, 1.0 + betas[0])


def scattered(count: int, seed: int = 0) -> Tensor:
    """Points in a cube of 1 m."""
    return torch.rand(count, 3, generator=torch.Generator().manual_seed(seed)) - 0.5
