"""CUDA kernels for the hot loops: whole networks in one pass, root searches in registers, the nearest body vertex.

A network's hidden values stay on the chip, so a point costs its arithmetic and not the memory traffic of a dozen
layers; a root search runs its rounds without leaving the chip. Products run on the tensor cores with each number
split in two halves (float16 high and low parts, three products), which keeps about float32's accuracy. Where Triton
or a suitable GPU is missing, `available` says no and the plain PyTorch path serves.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

try:
    import triton

    from . import kernels, search_kernel
except ImportError:  # not on every platform
    triton = None

__all__ = ["PackedMLP", "Solved", "available", "evaluate", "nearest_index", "pack", "solve", "winding"]

NARROW, WIDE = 128, 256
"""Hidden units of the networks that the kernels serve."""
LARGEST_OUT = 64
FLOAT16_MAX = 6e4


class Tiles(NamedTuple):
    """How a kernel divides its work: points to a program at once, warps, pipeline stages, programs to a processor."""

    rows: int
    warps: int
    stages: int
    programs: int

    def options(self) -> dict[str, int]:
        """Compile-time parameters."""
        return {"ROWS": self.rows, "num_warps": self.warps, "num_stages": self.stages}

    def grid(self, count: int, device: torch.device) -> tuple[int]:
        """Programs for `count` points, each taking tiles in turn."""
        return (min(-(-count // self.rows), self.programs * _processors(device)),)


class Tiling(NamedTuple):
    """Tiles of each kernel; `part`: hidden values that a wide network's product takes at once."""

    evaluation: Tiles
    wide: Tiles
    search: Tiles
    part: int


HOPPER = Tiling(Tiles(128, 8, 2, 1), Tiles(128, 8, 2, 1), Tiles(64, 4, 1, 2), 64)
OTHERS = Tiling(Tiles(32, 4, 1, 2), Tiles(32, 4, 1, 2), Tiles(32, 4, 1, 2), 32)
"""Small enough for any card's shared memory, and for products in registers on those after Hopper."""

PASSES = (1, 1, 1, 2, 3)
"""Rounds of a search after which the finished rows are dropped. Half the rows of a posed search are done after one
round, one in ten needs more than three, one in a thousand twenty: a block must not wait for its slowest row."""


@dataclass(frozen=True)
class PackedMLP:
    """Weights of one network as the kernels read them: transposed, padded, products' in high and low halves."""

    w_in: Tensor
    hidden: Tensor
    b_hidden: Tensor
    w_out: Tensor
    b_out: Tensor
    w_skip: Tensor | None
    octaves: int
    encoded: int
    d_out: int

    @property
    def width(self) -> int:
        """How many hidden units a layer has."""
        return self.b_hidden.shape[1]

    @property
    def solvable(self) -> bool:
        """Whether `solve` serves this network."""
        return self.width == NARROW and (self.d_out == 3 or self.d_out == 24)

    def options(self) -> dict[str, Any]:
        """Compile-time parameters of all kernels."""
        return {"OCTAVES": self.octaves, "IN": self.encoded, "HIDDEN": len(self.b_hidden)}

    def arguments(self, first_bias: Tensor) -> tuple[Tensor, ...]:
        """Weights in the kernels' order."""
        return self.w_in, first_bias.contiguous(), self.hidden, self.b_hidden, self.w_out, self.b_out


class Solved(NamedTuple):
    """Best points (N, 3), their residual norms (N,), and inverse Jacobians where the search ended (N, 3, 3)."""

    points: Tensor
    norm: Tensor
    inverse: Tensor


def available(device: torch.device) -> bool:
    """Whether the kernels run on `device`."""
    return triton is not None and device.type == "cuda" and _capability(device) >= (8, 0)


@lru_cache
def _capability(device: torch.device) -> tuple[int, int]:
    return torch.cuda.get_device_capability(device)


def _tiling(device: torch.device) -> Tiling:
    return HOPPER if device.type == "cuda" and _capability(device)[0] == 9 else OTHERS


def _passes(max_rounds: int) -> list[int]:
    """Rounds of each launch, `max_rounds` in all."""
    passes, left = [], max_rounds
    for rounds in PASSES:
        if rounds < left:
            passes.append(rounds)
            left -= rounds
    return [*passes, left]


@lru_cache
def _processors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count if device.type == "cuda" else 2


def pack(layers: list[tuple[Tensor, Tensor]], encoded_dim: int, octaves: int, skip_in: int) -> PackedMLP | None:
    """Arrange folded layers `(weight (out, in), bias)` for the kernels; None where they do not serve that network."""
    width = layers[0][0].shape[0]
    last = len(layers) - 1
    d_out = layers[last][0].shape[0]
    narrow = width == NARROW and skip_in == -1 and d_out <= LARGEST_OUT
    wide = width == WIDE and skip_in in (-1, last) and d_out <= 4
    if not (narrow or wide) or last < 2 or encoded_dim != 3 + 6 * octaves or encoded_dim > 64:
        return None
    if max(float(weight.abs().max()) for weight, _ in layers) > FLOAT16_MAX:
        return None

    def padded(weight: Tensor, rows: int, columns: int) -> Tensor:
        block = weight.new_zeros(rows, columns)
        block[: weight.shape[1], : weight.shape[0]] = weight.T
        return block

    def halves(weight: Tensor) -> Tensor:
        high = weight.half()
        return torch.stack([high, (weight - high.float()).half()]).contiguous()

    encoded = 3 if narrow and not octaves else max(16, 1 << (encoded_dim - 1).bit_length())
    first = padded(layers[0][0][:, :encoded_dim], encoded, width)
    hidden = torch.stack([padded(weight, width, width) for weight, _ in layers[1:last]])
    b_hidden = torch.stack([functional.pad(bias, (0, width - len(bias))) for _, bias in layers[1:last]])
    w_last, b_last = layers[last]
    w_skip = None
    if skip_in == last:
        w_last = w_last / math.sqrt(2)
        split = w_last.shape[1] - encoded_dim
        w_skip = functional.pad(w_last[:, split:], (0, encoded - encoded_dim)).contiguous()
        w_last = w_last[:, :split]
    if wide or d_out == 3:
        w_out, b_out = functional.pad(w_last, (0, width - w_last.shape[1])).contiguous(), b_last
    else:
        w_out, b_out = halves(padded(w_last, width, LARGEST_OUT)), functional.pad(b_last, (0, LARGEST_OUT - d_out))
    return PackedMLP(
        first if encoded == 3 else halves(first),
        halves(hidden),
        b_hidden.contiguous(),
        w_out,
        b_out.contiguous(),
        w_skip,
        octaves,
        encoded,
        d_out,
    )


def evaluate(packed: PackedMLP, points: Tensor, first_bias: Tensor) -> Tensor:
    """Network output (N, d_out) at points (N, 3); `first_bias` (width,) includes the condition's part."""
    count = len(points)
    out = torch.empty(count, packed.d_out, device=points.device)
    if not count:
        return out
    tiling = _tiling(points.device)
    if packed.width == NARROW:
        kernels.evaluate_kernel[(triton.cdiv(count, tiling.evaluation.rows),)](
            points.contiguous(), out, count, *packed.arguments(first_bias), D_OUT=packed.d_out,
            OUT=3 if packed.d_out == 3 else LARGEST_OUT, **packed.options(), **tiling.evaluation.options(),
        )  # fmt: skip
        return out
    grid = tiling.wide.grid(count, points.device)
    scratch = torch.empty(*grid, 2, tiling.wide.rows, WIDE, dtype=torch.float16, device=points.device)
    skip = packed.w_skip
    kernels.evaluate_wide_kernel[grid](
        points.contiguous(), out, count, scratch, *packed.arguments(first_bias), packed.w_out if skip is None else skip,
        D_OUT=packed.d_out, SKIP=skip is not None, PART=tiling.part, **packed.options(), **tiling.wide.options(),
    )  # fmt: skip
    return out


def solve(
    packed: PackedMLP,
    first_bias: Tensor,
    targets: Tensor,
    starts: Tensor,
    bone_transforms: Tensor | None = None,
    inverses: Tensor | None = None,
    shift: tuple[PackedMLP, Tensor] | None = None,
    *,
    tolerance: float,
    give_up: float,
    max_step: float,
    max_rounds: int,
) -> Solved:
    """Broyden searches, one per row.

    With `bone_transforms` (24, 4, 4): `skin(y) = target`, the network giving skinning weights at y, or with `shift`,
    another network and its first bias, at y + shift(y). Without: `y + network(y) = target`. `inverses` (N, 3, 3) are
    the inverse Jacobians at the starts (N, 3), if known; only then do the result's hold for rows that were finished
    early.
    """
    count, device = len(targets), targets.device
    out, norm = torch.empty_like(targets), torch.empty_like(targets[:, 0])
    state = torch.empty(count, 16, device=device)
    if count:
        bones = None if bone_transforms is None else bone_transforms[:, :3].reshape(24, 12).contiguous()
        waiting = torch.empty(2, count, dtype=torch.int32, device=device)
        tiles = _tiling(device).search
        grid = tiles.grid(count, device)
        passes = _passes(max_rounds) if count > grid[0] * tiles.rows else [max_rounds]
        left = torch.zeros(len(passes) + 1, dtype=torch.int32, device=device)
        targets, starts = targets.contiguous(), starts.contiguous()
        displacement, displacement_bias = (packed, first_bias) if shift is None else shift
        for turn, rounds in enumerate(passes):
            search_kernel.solve_kernel[grid](
                targets, starts, starts if inverses is None else inverses.contiguous(), out if bones is None else bones,
                out, norm, state, waiting[turn % 2], left[turn:], waiting[1 - turn % 2], left[turn + 1 :],
                count, tolerance, give_up, max_step, rounds, *packed.arguments(first_bias),
                *displacement.arguments(displacement_bias),
                FIRST=turn == 0, SHIFTED=shift is not None, SHIFT_OCTAVES=displacement.octaves,
                SHIFT_IN=displacement.encoded, SHIFT_HIDDEN=len(displacement.b_hidden),
                GIVEN=inverses is not None, KEEP=inverses is not None,
                SKINNING=bones is not None, OUT=3 if packed.d_out == 3 else LARGEST_OUT,
                **packed.options(), **tiles.options(),
            )  # fmt: skip
    return Solved(out, norm, state[:, 6:15].unflatten(1, (3, 3)))


def nearest_index(points: Tensor, vertices: Tensor) -> Tensor:
    """Index (N,) of the vertex nearest to each point (N, 3), by exhaustive comparison."""
    out = torch.empty(len(points), dtype=torch.int32, device=points.device)
    if len(points):
        rows, columns = 128, 16
        kernels.nearest_kernel[(triton.cdiv(len(points), rows),)](
            points.contiguous(),
            vertices.contiguous(),
            out,
            len(points),
            VERTICES=len(vertices),
            ROWS=rows,
            COLUMNS=columns,
        )
    return out.long()


def winding(
    points: Tensor, flat: Tensor, cell: Tensor, begin: Tensor, count: Tensor, members: Tensor, edges: Tensor
) -> Tensor:
    """Winding numbers (N,) of points from the triangles in their columns, see `winding.Winding`.

    `flat` (N, 2) places across the ray, `cell` (N,) the column (-1: none); `begin`, `count` of columns in `members`;
    `edges` (F, 18) a triangle's corners' depths, then of each edge its start, run, and whether it runs forward.
    """
    out = torch.empty(len(points), dtype=torch.int32, device=points.device)
    if len(points):
        rows = 128
        kernels.winding_kernel[(triton.cdiv(len(points), rows),)](
            points.contiguous(), flat.contiguous(), cell, begin, count, members, edges, out, len(points), ROWS=rows,
            enable_fp_fusion=False,
        )  # fmt: skip
    return out.long()
