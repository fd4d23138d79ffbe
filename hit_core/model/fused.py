"""CUDA kernels for the hot loops: whole networks in one pass, root searches in registers, the nearest body vertex.

A network's hidden values stay in registers, so a point costs its arithmetic and not the memory traffic of a dozen
layers; a root search runs all its rounds without leaving the chip. Products run on the tensor cores with each number
split in two halves (float16 high and low parts, three products), which keeps about float32's accuracy. Where Triton
or a suitable GPU is missing, `available` says no and the plain PyTorch path serves.
"""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

try:
    import triton
    import triton.language as tl
except ImportError:  # not on every platform
    triton = None

__all__ = ["PackedMLP", "available", "evaluate", "nearest_index", "pack", "solve"]

TILE = 128
POINTS_PER_BLOCK = 32
"""Fewer than 64, so that products compile to register-level tensor instructions; the warp-group ones read past their
shared memory here (Triton 3.6)."""
FLOAT16_MAX = 6e4


@dataclass(frozen=True)
class PackedMLP:
    """Weights of one network as the kernels read them: transposed, padded, in high and low halves."""

    w_in: Tensor
    hidden: Tensor
    b_hidden: Tensor
    w_out: Tensor
    b_out: Tensor
    w_skip: Tensor
    octaves: int
    d_out: int
    skip: bool

    @property
    def width(self) -> int:
        """Hidden units."""
        return self.b_hidden.shape[1]

    def options(self) -> dict[str, Any]:
        """Compile-time parameters of the kernels."""
        return {
            "OCTAVES": self.octaves,
            "IN": self.w_in.shape[1],
            "WIDTH": self.width,
            "HIDDEN": len(self.b_hidden),
            "OUT": self.w_out.shape[2],
            "SKIP": self.skip,
            "ROWS": POINTS_PER_BLOCK,
            "num_warps": 4,
            "num_stages": 1,
        }

    def arguments(self, first_bias: Tensor) -> tuple[Tensor, ...]:
        """Weights in the kernels' order."""
        return (
            self.w_in, first_bias.contiguous(), self.hidden, self.b_hidden, self.w_out, self.b_out, self.w_skip
        )  # fmt: skip


def available(device: torch.device) -> bool:
    """Whether the kernels run on `device`."""
    return triton is not None and device.type == "cuda" and torch.cuda.get_device_capability(device) >= (8, 0)


def pack(layers: list[tuple[Tensor, Tensor]], encoded_dim: int, octaves: int, skip_in: int) -> PackedMLP | None:
    """Arrange folded layers `(weight (out, in), bias)` for the kernels; None where they do not serve that network."""
    width = layers[0][0].shape[0]
    last = len(layers) - 1
    if width not in (TILE, 2 * TILE) or last < 2 or skip_in not in (-1, last):
        return None
    if max(float(weight.abs().max()) for weight, _ in layers) > FLOAT16_MAX:
        return None
    padded_in = max(16, 1 << (encoded_dim - 1).bit_length())
    padded_out = max(16, 1 << (layers[last][0].shape[0] - 1).bit_length())

    def padded(weight: Tensor, rows: int, columns: int) -> Tensor:
        block = weight.new_zeros(rows, columns)
        block[: weight.shape[1], : weight.shape[0]] = weight.T
        return block

    def halves(weight: Tensor) -> Tensor:
        high = weight.half()
        return torch.stack([high, (weight - high.float()).half()]).contiguous()

    hidden = torch.stack([padded(weight, width, width) for weight, _ in layers[1:last]])
    b_hidden = torch.stack([torch.nn.functional.pad(bias, (0, width - len(bias))) for _, bias in layers[1:last]])
    w_last, b_last = layers[last]
    w_skip = w_last.new_zeros(padded_in, padded_out)
    if skip_in == last:
        w_last = w_last / math.sqrt(2)
        split = w_last.shape[1] - encoded_dim
        w_skip = padded(w_last[:, split:], padded_in, padded_out)
        w_last = w_last[:, :split]
    return PackedMLP(
        halves(padded(layers[0][0][:, :encoded_dim], padded_in, width)),
        halves(hidden),
        b_hidden.contiguous(),
        halves(padded(w_last, width, padded_out)),
        torch.nn.functional.pad(b_last, (0, padded_out - len(b_last))),
        halves(w_skip),
        octaves,
        len(b_last),
        skip_in == last,
    )


if triton is not None:

    @triton.jit
    def _softplus(value):  # type: ignore[no-untyped-def]
        # softplus with beta 100, in base 2: 144.27 = 100 / ln 2, 0.00693 = ln 2 / 100
        tail = tl.log2(1.0 + tl.exp2(tl.abs(value) * -144.26950408889634))
        return tl.maximum(value, 0.0) + tail * 0.006931471805599453

    @triton.jit
    def _split(value):  # type: ignore[no-untyped-def]
        high = value.to(tl.float16)
        return high, (value - high.to(tl.float32)).to(tl.float16)

    @triton.jit
    def _dot(high, low, weights, low_offset, total):  # type: ignore[no-untyped-def]
        w_high = tl.load(weights)
        total = tl.dot(low, w_high, total)
        total = tl.dot(high, w_high, total)
        return tl.dot(high, tl.load(weights + low_offset), total)

    @triton.jit
    def _network(  # type: ignore[no-untyped-def]
        x, y, z, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip,
        OCTAVES: tl.constexpr, IN: tl.constexpr, WIDTH: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr,
        SKIP: tl.constexpr, ROWS: tl.constexpr,
    ):  # fmt: skip
        half: tl.constexpr = 128
        wide: tl.constexpr = half < WIDTH
        feature = tl.arange(0, IN)
        axis = (feature % 3)[None, :]
        coordinate = tl.where(axis == 0, x[:, None], tl.where(axis == 1, y[:, None], z[:, None]))
        encoded = tl.where((feature < 3)[None, :], coordinate, 0.0)
        if OCTAVES > 0:
            position = tl.maximum(feature - 3, 0)
            angle = coordinate * tl.exp2((position // 6).to(tl.float32))[None, :]
            wave = tl.where(((position % 6) >= 3)[None, :], tl.cos(angle), tl.sin(angle))
            encoded = tl.where(((feature >= 3) & (feature < 3 + 6 * OCTAVES))[None, :], wave, encoded)
        e_high, e_low = _split(encoded)
        column = tl.arange(0, half)
        empty = tl.zeros((ROWS, half), tl.float32)
        first = w_in + feature[:, None] * WIDTH + column[None, :]
        h0 = _softplus(_dot(e_high, e_low, first, IN * WIDTH, empty + tl.load(b_in + column)[None, :]))
        h1 = h0
        if wide:
            h1 = _softplus(
                _dot(e_high, e_low, first + half, IN * WIDTH, empty + tl.load(b_in + half + column)[None, :])
            )
        low_offset = HIDDEN * WIDTH * WIDTH
        for layer in range(HIDDEN):
            block = hidden + layer * WIDTH * WIDTH + column[:, None] * WIDTH + column[None, :]
            bias = b_hidden + layer * WIDTH + column
            high0, low0 = _split(h0)
            n0 = _dot(high0, low0, block, low_offset, empty + tl.load(bias)[None, :])
            if wide:
                high1, low1 = _split(h1)
                n0 = _dot(high1, low1, block + half * WIDTH, low_offset, n0)
                n1 = _dot(high0, low0, block + half, low_offset, empty + tl.load(bias + half)[None, :])
                n1 = _dot(high1, low1, block + half * WIDTH + half, low_offset, n1)
                h1 = _softplus(n1)
            h0 = _softplus(n0)
        target = tl.arange(0, OUT)
        last = w_out + column[:, None] * OUT + target[None, :]
        high0, low0 = _split(h0)
        result = tl.zeros((ROWS, OUT), tl.float32) + tl.load(b_out + target)[None, :]
        result = _dot(high0, low0, last, WIDTH * OUT, result)
        if wide:
            high1, low1 = _split(h1)
            result = _dot(high1, low1, last + half * OUT, WIDTH * OUT, result)
        if SKIP:
            result = _dot(e_high, e_low, w_skip + feature[:, None] * OUT + target[None, :], IN * OUT, result)
        return result

    @triton.jit
    def _evaluate_kernel(  # type: ignore[no-untyped-def]
        points, out, count, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip, D_OUT: tl.constexpr,
        OCTAVES: tl.constexpr, IN: tl.constexpr, WIDTH: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr,
        SKIP: tl.constexpr, ROWS: tl.constexpr,
    ):  # fmt: skip
        rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
        inside = rows < count
        x = tl.load(points + rows * 3, mask=inside, other=0.0)
        y = tl.load(points + rows * 3 + 1, mask=inside, other=0.0)
        z = tl.load(points + rows * 3 + 2, mask=inside, other=0.0)
        result = _network(
            x, y, z, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip, OCTAVES, IN, WIDTH, HIDDEN, OUT, SKIP, ROWS
        )
        target = tl.arange(0, OUT)
        there = inside[:, None] & (target < D_OUT)[None, :]
        tl.store(out + rows[:, None].to(tl.int64) * D_OUT + target[None, :], result, mask=there)

    @triton.jit
    def _residual(  # type: ignore[no-untyped-def]
        x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip,
        SKINNING: tl.constexpr, OCTAVES: tl.constexpr, IN: tl.constexpr, WIDTH: tl.constexpr, HIDDEN: tl.constexpr,
        OUT: tl.constexpr, SKIP: tl.constexpr, ROWS: tl.constexpr,
    ):  # fmt: skip
        """Residual at (x, y, z), and the 3x3 matrix that maps there (the identity for a displacement)."""
        raw = _network(
            x, y, z, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip, OCTAVES, IN, WIDTH, HIDDEN, OUT, SKIP, ROWS
        )
        target = tl.arange(0, OUT)
        if SKINNING:
            raw = tl.where((target < 24)[None, :], raw * 20.0, float("-inf"))
            weights = tl.exp(raw - tl.max(raw, axis=1)[:, None])
            weights = weights / tl.sum(weights, axis=1)[:, None]
            row = bones + target * 12
            known = target < 24
            a = tl.sum(weights * tl.load(row, mask=known, other=0.0)[None, :], axis=1)
            b = tl.sum(weights * tl.load(row + 1, mask=known, other=0.0)[None, :], axis=1)
            c = tl.sum(weights * tl.load(row + 2, mask=known, other=0.0)[None, :], axis=1)
            rx = tl.sum(weights * tl.load(row + 3, mask=known, other=0.0)[None, :], axis=1)
            d = tl.sum(weights * tl.load(row + 4, mask=known, other=0.0)[None, :], axis=1)
            e = tl.sum(weights * tl.load(row + 5, mask=known, other=0.0)[None, :], axis=1)
            f = tl.sum(weights * tl.load(row + 6, mask=known, other=0.0)[None, :], axis=1)
            ry = tl.sum(weights * tl.load(row + 7, mask=known, other=0.0)[None, :], axis=1)
            g = tl.sum(weights * tl.load(row + 8, mask=known, other=0.0)[None, :], axis=1)
            h = tl.sum(weights * tl.load(row + 9, mask=known, other=0.0)[None, :], axis=1)
            i = tl.sum(weights * tl.load(row + 10, mask=known, other=0.0)[None, :], axis=1)
            rz = tl.sum(weights * tl.load(row + 11, mask=known, other=0.0)[None, :], axis=1)
            rx += a * x + b * y + c * z - tx
            ry += d * x + e * y + f * z - ty
            rz += g * x + h * y + i * z - tz
        else:
            rx = tl.sum(tl.where((target == 0)[None, :], raw, 0.0), axis=1) + x - tx
            ry = tl.sum(tl.where((target == 1)[None, :], raw, 0.0), axis=1) + y - ty
            rz = tl.sum(tl.where((target == 2)[None, :], raw, 0.0), axis=1) + z - tz
            zero = x * 0.0
            a, b, c, d, e, f, g, h, i = zero + 1.0, zero, zero, zero, zero + 1.0, zero, zero, zero, zero + 1.0
        return rx, ry, rz, a, b, c, d, e, f, g, h, i

    @triton.jit
    def _solve_kernel(  # type: ignore[no-untyped-def]
        targets, starts, bones, out, out_norm, count, tolerance, give_up, max_step, max_rounds,
        w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip, SKINNING: tl.constexpr,
        OCTAVES: tl.constexpr, IN: tl.constexpr, WIDTH: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr,
        SKIP: tl.constexpr, ROWS: tl.constexpr,
    ):  # fmt: skip
        """Broyden's good method, one system per row, until every row of the block has stopped."""
        rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
        inside = rows < count
        tx = tl.load(targets + rows * 3, mask=inside, other=0.0)
        ty = tl.load(targets + rows * 3 + 1, mask=inside, other=0.0)
        tz = tl.load(targets + rows * 3 + 2, mask=inside, other=0.0)
        x = tl.load(starts + rows * 3, mask=inside, other=0.0)
        y = tl.load(starts + rows * 3 + 1, mask=inside, other=0.0)
        z = tl.load(starts + rows * 3 + 2, mask=inside, other=0.0)
        rx, ry, rz, a, b, c, d, e, f, g, h, i = _residual(
            x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip,
            SKINNING, OCTAVES, IN, WIDTH, HIDDEN, OUT, SKIP, ROWS,
        )  # fmt: skip
        determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
        scale = 1.0 / tl.where(tl.abs(determinant) < 1e-12, 1e-12, determinant)
        j00, j01, j02 = (e * i - f * h) * scale, (c * h - b * i) * scale, (b * f - c * e) * scale
        j10, j11, j12 = (f * g - d * i) * scale, (a * i - c * g) * scale, (c * d - a * f) * scale
        j20, j21, j22 = (d * h - e * g) * scale, (b * g - a * h) * scale, (a * e - b * d) * scale
        best_x, best_y, best_z = x, y, z
        best = tl.sqrt(rx * rx + ry * ry + rz * rz)
        moving = inside & (best >= tolerance) & (best <= give_up)
        left = tl.sum(moving.to(tl.int32), axis=0)
        rounds = 0
        while (rounds < max_rounds) & (left > 0):
            sx = -(j00 * rx + j01 * ry + j02 * rz)
            sy = -(j10 * rx + j11 * ry + j12 * rz)
            sz = -(j20 * rx + j21 * ry + j22 * rz)
            shorten = max_step / tl.maximum(tl.sqrt(sx * sx + sy * sy + sz * sz), max_step)
            shorten = tl.where(moving, shorten, 0.0)
            sx, sy, sz = sx * shorten, sy * shorten, sz * shorten
            x, y, z = x + sx, y + sy, z + sz
            nx, ny, nz, a, b, c, d, e, f, g, h, i = _residual(
                x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip,
                SKINNING, OCTAVES, IN, WIDTH, HIDDEN, OUT, SKIP, ROWS,
            )  # fmt: skip
            dx, dy, dz = nx - rx, ny - ry, nz - rz
            cx = j00 * dx + j01 * dy + j02 * dz
            cy = j10 * dx + j11 * dy + j12 * dz
            cz = j20 * dx + j21 * dy + j22 * dz
            px = sx * j00 + sy * j10 + sz * j20
            py = sx * j01 + sy * j11 + sz * j21
            pz = sx * j02 + sy * j12 + sz * j22
            denominator = px * dx + py * dy + pz * dz
            denominator = tl.where(tl.abs(denominator) < 1e-12, 1e-12, denominator)
            ux = tl.where(moving, (sx - cx) / denominator, 0.0)
            uy = tl.where(moving, (sy - cy) / denominator, 0.0)
            uz = tl.where(moving, (sz - cz) / denominator, 0.0)
            j00, j01, j02 = j00 + ux * px, j01 + ux * py, j02 + ux * pz
            j10, j11, j12 = j10 + uy * px, j11 + uy * py, j12 + uy * pz
            j20, j21, j22 = j20 + uz * px, j21 + uz * py, j22 + uz * pz
            rx, ry, rz = nx, ny, nz
            norm = tl.sqrt(rx * rx + ry * ry + rz * rz)
            better = moving & (norm < best)
            best = tl.where(better, norm, best)
            best_x, best_y, best_z = (
                tl.where(better, x, best_x),
                tl.where(better, y, best_y),
                tl.where(better, z, best_z),
            )
            moving = moving & (norm >= tolerance) & (norm <= give_up)
            left = tl.sum(moving.to(tl.int32), axis=0)
            rounds += 1
        tl.store(out + rows * 3, best_x, mask=inside)
        tl.store(out + rows * 3 + 1, best_y, mask=inside)
        tl.store(out + rows * 3 + 2, best_z, mask=inside)
        tl.store(out_norm + rows, best, mask=inside)

    @triton.jit
    def _nearest_kernel(  # type: ignore[no-untyped-def]
        points, vertices, out, count, VERTICES: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
    ):
        rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
        inside = rows < count
        x = tl.load(points + rows * 3, mask=inside, other=0.0)[:, None]
        y = tl.load(points + rows * 3 + 1, mask=inside, other=0.0)[:, None]
        z = tl.load(points + rows * 3 + 2, mask=inside, other=0.0)[:, None]
        best = tl.full((ROWS, COLUMNS), float("inf"), tl.float32)
        index = tl.zeros((ROWS, COLUMNS), tl.int32)
        for start in range(0, VERTICES, COLUMNS):
            column = start + tl.arange(0, COLUMNS)
            there = column < VERTICES
            dx = x - tl.load(vertices + column * 3, mask=there, other=1e18)[None, :]
            dy = y - tl.load(vertices + column * 3 + 1, mask=there, other=1e18)[None, :]
            dz = z - tl.load(vertices + column * 3 + 2, mask=there, other=1e18)[None, :]
            distance = dx * dx + dy * dy + dz * dz
            closer = distance < best
            best = tl.where(closer, distance, best)
            index = tl.where(closer, column[None, :], index)
        winner = tl.argmin(best, axis=1)
        chosen = tl.arange(0, COLUMNS)[None, :] == winner[:, None]
        tl.store(out + rows, tl.sum(tl.where(chosen, index, 0), axis=1), mask=inside)


def evaluate(packed: PackedMLP, points: Tensor, first_bias: Tensor) -> Tensor:
    """Network output (N, d_out) at points (N, 3); `first_bias` (width,) includes the condition's part."""
    out = torch.empty(len(points), packed.d_out, device=points.device)
    if len(points):
        _evaluate_kernel[(triton.cdiv(len(points), POINTS_PER_BLOCK),)](
            points.contiguous(), out, len(points), *packed.arguments(first_bias), D_OUT=packed.d_out, **packed.options()
        )
    return out


def solve(
    packed: PackedMLP,
    first_bias: Tensor,
    targets: Tensor,
    starts: Tensor,
    bone_transforms: Tensor | None,
    *,
    tolerance: float,
    give_up: float,
    max_step: float,
    max_rounds: int,
) -> tuple[Tensor, Tensor]:
    """Best points (N, 3) and residual norms (N,) of many searches.

    With `bone_transforms` (24, 4, 4): `skin(y) = target`, the network giving skinning weights at y. Without:
    `y + network(y) = target`.
    """
    out, norm = torch.empty_like(targets), torch.empty_like(targets[:, 0])
    skinning = bone_transforms is not None
    bones = bone_transforms[:, :3].reshape(24, 12).contiguous() if bone_transforms is not None else first_bias
    if len(targets):
        _solve_kernel[(triton.cdiv(len(targets), POINTS_PER_BLOCK),)](
            targets.contiguous(), starts.contiguous(), bones, out, norm, len(targets), tolerance, give_up, max_step,
            max_rounds, *packed.arguments(first_bias), SKINNING=skinning, **packed.options(),
        )  # fmt: skip
    return out, norm


def nearest_index(points: Tensor, vertices: Tensor) -> Tensor:
    """Index (N,) of the vertex nearest to each point (N, 3), by exhaustive comparison."""
    out = torch.empty(len(points), dtype=torch.int32, device=points.device)
    if len(points):
        rows, columns = 64, 64
        _nearest_kernel[(triton.cdiv(len(points), rows),)](
            points.contiguous(),
            vertices.contiguous(),
            out,
            len(points),
            VERTICES=len(vertices),
            ROWS=rows,
            COLUMNS=columns,
        )
    return out.long()
