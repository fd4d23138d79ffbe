"""The multilayer perceptrons of HIT, in the published checkpoints' layout."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor, nn
from torch.nn import functional

from ..breathing import breathe
from ..errors import CheckpointError
from ..phrases import phrase
from . import fused
from .device import one_core

__all__ = ["MLP", "NetworkConfig", "WeightNormLinear", "positional_encoding"]

SHARPNESS = 100.0
"""Softplus beta of all hidden layers."""


@dataclass(frozen=True)
class NetworkConfig:
    """Architecture of one network, under the names of the published configuration.

    `skip_in` is the layer before which the encoded input is concatenated again (-1: none); `cond_dim` is the length
    of the condition vector appended to the encoded input.
    """

    d_in: int = 3
    d_out: int = 4
    width: int = 256
    depth: int = 4
    multires: int = 0
    skip_in: int = -1
    geometric_init: bool = False
    bias: float = 1.0
    cond_dim: int = 0
    dropout: float = 0.0

    @classmethod
    def from_mapping(cls, options: Any, name: str = "network") -> "NetworkConfig":
        """Read a `train_cfg.networks.NAME` section.

        Raises
        ------
        CheckpointError
            An option has a value that this architecture does not know.
        """
        field = f"networks.{name}"
        if not isinstance(options, Mapping):
            raise CheckpointError.about(
                phrase("no options"), field=field, expected=phrase("a section"), found=type(options).__name__
            )
        try:
            config = cls._of(options, field)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise CheckpointError.about(
                phrase("unreadable network options ({value})", value=str(error)[:80]), field=field
            ) from error
        for option, (low, high) in _RANGES.items():
            value = getattr(config, option)
            if not low <= value <= high:
                raise CheckpointError.about(
                    phrase("out of range"), field=f"{field}.{option}", expected=f"{low} to {high}", found=f"{value:.6g}"
                )
        return config

    @classmethod
    def _of(cls, options: Mapping[str, Any], field: str) -> "NetworkConfig":
        cond_dim = 0
        for kind in ("pose", "shape", "latent"):
            layers = list(options.get(f"{kind}_cond_layer") or [])
            if layers not in ([], [0]):
                raise CheckpointError.about(
                    phrase("conditions enter at the first layer only"), field=f"{field}.{kind}_cond_layer",
                    expected="[] or [0]", found=str(layers)[:40],
                )  # fmt: skip
            if int(options.get(f"{kind}_embed_dim", -1)) > 0 and layers:
                raise CheckpointError.about(phrase("embedded conditions are not supported"), field=field)
            cond_dim += int(options[f"{kind}_cond_dim"]) if layers else 0
        if not options.get("weight_norm", True):
            raise CheckpointError.about(
                phrase("only networks with weight normalisation are supported"), field=f"{field}.weight_norm"
            )
        defaults = cls()
        skip = options.get("skip_in", -1)
        if isinstance(skip, (list, tuple)):
            skip = skip[0] if len(skip) == 1 else -1
        return cls(
            d_in=int(options.get("d_in", defaults.d_in)),
            d_out=int(options["d_out"]),
            width=int(options["width"]),
            depth=int(options["depth"]),
            multires=int(options.get("multires", 0)),
            skip_in=int(skip),
            geometric_init=bool(options.get("geometric_init", False)),
            bias=float(options.get("bias", 1.0)),
            cond_dim=cond_dim,
            dropout=float(options.get("dropout") or 0.0),
        )


_RANGES = {
    "d_in": (1, 16),
    "d_out": (1, 1024),
    "width": (1, 2048),
    "depth": (1, 32),
    "multires": (0, 16),
    "skip_in": (-1, 32),
    "bias": (-1e3, 1e3),
    "cond_dim": (0, 1024),
    "dropout": (0.0, 1.0),
}
"""What a network's options may be: the published ones lie far inside, and the largest network takes half a gigabyte."""


def positional_encoding(points: Float[Tensor, "*lead dims"], octaves: int) -> Float[Tensor, "*lead encoded"]:
    """`[x, sin(2^0 x), cos(2^0 x), sin(2^1 x), ...]` over the last dimension."""
    parts = [points]
    for octave in range(octaves):
        scaled = points * 2.0**octave
        parts += [scaled.sin(), scaled.cos()]
    return torch.cat(parts, -1) if octaves else points


class WeightNormLinear(nn.Module):
    """Linear layer `y = (g v / |v|) x + b` with the parameter names of published checkpoints.

    Source: Salimans and Kingma, "Weight Normalization" (2016).
    """

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.bias = nn.Parameter(bias)
        self.weight_g = nn.Parameter(weight.norm(dim=1, keepdim=True))
        self.weight_v = nn.Parameter(weight)

    @property
    def weight(self) -> Tensor:
        """Effective weight, (out, in)."""
        return self.weight_v * (self.weight_g / self.weight_v.norm(dim=1, keepdim=True))


class MLP(nn.Module):
    """Softplus network with weight normalisation, encoded input and an optional condition.

    Layers are named `lin0`, `lin1`, ... The condition is constant per body, so its part of the first layer is
    computed once per body and added as a bias.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        encoded = config.d_in * (1 + 2 * config.multires)
        self.encoded_dim = encoded
        self.num_layers = config.depth + 1
        sizes = [encoded + config.cond_dim, *[config.width] * config.depth, config.d_out]
        for index in range(self.num_layers):
            fan_in, fan_out = sizes[index], sizes[index + 1]
            if index + 1 == config.skip_in:
                fan_out -= encoded
            weight, bias = torch.empty(fan_out, fan_in), torch.empty(fan_out)
            if config.geometric_init:
                self._geometric_init(index, weight, bias)
            else:
                nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
                nn.init.uniform_(bias, -1 / math.sqrt(fan_in), 1 / math.sqrt(fan_in))
            self.add_module(f"lin{index}", WeightNormLinear(weight, bias))
        self._folded: tuple[Any, list[tuple[Tensor, Tensor]]] | None = None
        self._packed: tuple[Any, fused.PackedMLP | None] | None = None

    def _geometric_init(self, index: int, weight: Tensor, bias: Tensor) -> None:
        """Start as the signed distance of a sphere (Yariv et al., "Multiview Neural Surface Reconstruction", 2020)."""
        fan_out, fan_in = weight.shape
        nn.init.constant_(bias, 0.0)
        if index == self.num_layers - 1:
            nn.init.normal_(weight, math.sqrt(math.pi) / math.sqrt(fan_in), 1e-4)
            nn.init.constant_(bias, -self.config.bias)
            return
        nn.init.normal_(weight, 0.0, math.sqrt(2) / math.sqrt(fan_out))
        if index == 0 and self.config.multires:
            weight[:, 3:] = 0.0
        elif index == self.config.skip_in and self.config.multires:
            weight[:, -(self.encoded_dim - 3) :] = 0.0

    @property
    def layers(self) -> list[WeightNormLinear]:
        """The layers in order."""
        return [self.get_submodule(f"lin{index}") for index in range(self.num_layers)]

    def folded(self) -> list[tuple[Tensor, Tensor]]:
        """Effective weights and biases; constant ones are computed once and kept until a parameter changes.

        In training nothing is kept: a recorded step (`cuda_graphs`) would go on with what was kept while recording.
        """
        if torch.is_grad_enabled() or self.training:
            return [(layer.weight, layer.bias) for layer in self.layers]
        # Asked for at every evaluation: `parameters()` would take longer than a kernel.
        own = (p for layer in self.children() for p in layer._parameters.values())
        key = tuple((p.data_ptr(), p._version) for p in own if p is not None)
        if self._folded is None or self._folded[0] != key:
            self._folded = (key, [(layer.weight.detach(), layer.bias.detach()) for layer in self.layers])
        return self._folded[1]

    def _first_layer(
        self, weight: Tensor, bias: Tensor, condition: Float[Tensor, "batch cond"] | None
    ) -> tuple[Tensor, Tensor]:
        if not self.config.cond_dim or condition is None:
            return weight, bias
        split = self.encoded_dim
        return weight[:, :split], (bias + condition @ weight[:, split:].T)[:, None]

    def forward(
        self,
        points: Float[Tensor, "batch points dims"],
        condition: Float[Tensor, "batch cond"] | None = None,
    ) -> Float[Tensor, "batch points out"]:
        """Evaluate at points (B, N, d_in) under one condition (B, cond_dim) per body."""
        breathe()
        packed = self.packed(points.device)
        if packed is not None:
            biases = self.first_bias(condition)
            if len(biases) == 1:
                return fused.evaluate(packed, points.reshape(-1, 3), biases[0]).unflatten(0, points.shape[:-1])
            return torch.stack([fused.evaluate(packed, cloud, own) for cloud, own in zip(points, biases, strict=True)])
        with one_core(points.shape[0] * points.shape[1], points.device):
            return self._evaluate(points, condition)

    def _evaluate(self, points: Tensor, condition: Tensor | None) -> Tensor:
        encoded = positional_encoding(points, self.config.multires)
        hidden = encoded
        for index, (weight, bias) in enumerate(self.folded()):
            if index == self.config.skip_in:
                hidden = torch.cat([hidden, encoded], -1) / math.sqrt(2)
            if index == 0:
                weight, bias = self._first_layer(weight, bias, condition)
            if bias.ndim > 1 and len(bias) > 1:
                hidden = hidden @ weight.T + bias
            else:
                hidden = functional.linear(hidden, weight, bias.reshape(-1))
            if index < self.num_layers - 1:
                hidden = functional.softplus(hidden, beta=SHARPNESS)
                if self.training and self.config.dropout > 0:
                    hidden = functional.dropout(hidden, self.config.dropout)
        return hidden

    def packed(self, device: torch.device) -> fused.PackedMLP | None:
        """The network as the GPU kernels read it, or None where they do not serve."""
        if torch.is_grad_enabled() or self.training or not fused.available(device):
            return None
        folded = self.folded()
        if self._packed is None or self._packed[0] is not folded:
            packed = fused.pack(folded, self.encoded_dim, self.config.multires, self.config.skip_in)
            self._packed = (folded, packed)
        return self._packed[1]

    def first_bias(self, condition: Float[Tensor, "batch cond"] | None) -> Float[Tensor, "batch width"]:
        """The first layer's bias with the condition's part, one row per body (one row if unconditioned)."""
        weight, bias = self.folded()[0]
        return self._first_layer(weight, bias, condition)[1].reshape(-1, len(bias))

    def value_and_jacobian(
        self,
        points: Float[Tensor, "batch points 3"],
        condition: Float[Tensor, "batch cond"] | None = None,
    ) -> tuple[Float[Tensor, "batch points out"], Float[Tensor, "batch points out 3"]]:
        """Value and derivative with respect to the point, in one forward pass (forward mode)."""
        breathe()
        encoded = positional_encoding(points, self.config.multires)
        identity = torch.eye(3, device=points.device, dtype=points.dtype)
        tangents = [identity.expand(*points.shape[:-1], 3, 3)]  # (..., direction, feature)
        for octave in range(self.config.multires):
            scaled = points * 2.0**octave
            diagonal = torch.diag_embed(scaled.cos()), torch.diag_embed(-scaled.sin())
            tangents += [2.0**octave * part for part in diagonal]
        encoded_tangent = torch.cat(tangents, -1)
        hidden, tangent = encoded, encoded_tangent
        for index, (weight, bias) in enumerate(self.folded()):
            if index == self.config.skip_in:
                hidden = torch.cat([hidden, encoded], -1) / math.sqrt(2)
                tangent = torch.cat([tangent, encoded_tangent], -1) / math.sqrt(2)
            if index == 0:
                weight, bias = self._first_layer(weight, bias, condition)
            hidden = hidden @ weight.T + bias
            tangent = tangent @ weight.T
            if index < self.num_layers - 1:
                tangent = tangent * torch.sigmoid(SHARPNESS * hidden)[..., None, :]
                hidden = functional.softplus(hidden, beta=SHARPNESS)
        return hidden, tangent.transpose(-1, -2)
