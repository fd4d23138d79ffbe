"""The Triton kernel of root searches, which `fused` launches. Imported only where Triton is."""

import triton
import triton.language as tl

from .kernels import network

LISTS = ("waiting", "waiting_count", "unfinished", "unfinished_count")


@triton.jit
def _residual(  # type: ignore[no-untyped-def]
    x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out,
    s_in, s_b_in, s_hidden, s_b_hidden, s_out, s_b_out,
    SHIFTED: tl.constexpr, SHIFT_OCTAVES: tl.constexpr, SHIFT_IN: tl.constexpr, SHIFT_HIDDEN: tl.constexpr,
    SKINNING: tl.constexpr, OCTAVES: tl.constexpr, IN: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr,
    ROWS: tl.constexpr,
):  # fmt: skip
    """Residual at (x, y, z), and the 3x3 matrix that maps there (the identity for a displacement).

    The network is asked there, or with `SHIFTED` as far from there as another one says.
    """
    at_x, at_y, at_z = x, y, z
    if SHIFTED:
        u, v, w = network(
            x, y, z, s_in, s_b_in, s_hidden, s_b_hidden, s_out, s_b_out, SHIFT_OCTAVES, SHIFT_IN, SHIFT_HIDDEN, 3, ROWS
        )
        at_x, at_y, at_z = x + u, y + v, z + w
    raw = network(at_x, at_y, at_z, w_in, b_in, hidden, b_hidden, w_out, b_out, OCTAVES, IN, HIDDEN, OUT, ROWS)
    if SKINNING:
        target = tl.arange(0, OUT)
        known = target < 24
        raw = tl.where(known[None, :], raw * 20.0, float("-inf"))
        weights = tl.exp(raw - tl.max(raw, axis=1)[:, None])
        weights = weights / tl.sum(weights, axis=1)[:, None]
        row = bones + target * 12
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
        u, v, w = raw
        rx, ry, rz = u + x - tx, v + y - ty, w + z - tz
        zero = x * 0.0
        a, b, c, d, e, f, g, h, i = zero + 1.0, zero, zero, zero, zero + 1.0, zero, zero, zero, zero + 1.0
    return rx, ry, rz, a, b, c, d, e, f, g, h, i


# One program for all passes and numbers of points: compiling one takes seconds.
@triton.jit(do_not_specialize=("count", "rounds"), do_not_specialize_on_alignment=LISTS)
def solve_kernel(  # type: ignore[no-untyped-def]
    targets, starts, inverses, bones, out, out_norm, state,
    waiting, waiting_count, unfinished, unfinished_count, count, tolerance, give_up, max_step, rounds,
    w_in, b_in, hidden, b_hidden, w_out, b_out, s_in, s_b_in, s_hidden, s_b_hidden, s_out, s_b_out,
    FIRST: tl.constexpr, SHIFTED: tl.constexpr, SHIFT_OCTAVES: tl.constexpr, SHIFT_IN: tl.constexpr,
    SHIFT_HIDDEN: tl.constexpr, GIVEN: tl.constexpr, KEEP: tl.constexpr, SKINNING: tl.constexpr,
    OCTAVES: tl.constexpr, IN: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr, ROWS: tl.constexpr,
):  # fmt: skip
    """Some rounds of Broyden's good method, one system per row.

    The first call takes all rows; each leaves a list of those that still move, in no order, for the next one, and
    their state: point, residual, inverse Jacobian. `SHIFTED`: a second network says how far
    from the points the first is asked.
    `GIVEN`: the inverse Jacobian at the start is known. `KEEP`: leave it for finished rows, too.
    """
    if not FIRST:
        count = tl.load(waiting_count)
    for tile in range(tl.program_id(0), tl.cdiv(count, ROWS), tl.num_programs(0)):
        line = tile * ROWS + tl.arange(0, ROWS)
        inside = line < count
        rows = line.to(tl.int64)
        if not FIRST:
            rows = tl.load(waiting + line, mask=inside, other=0).to(tl.int64)
        tx = tl.load(targets + rows * 3, mask=inside, other=0.0)
        ty = tl.load(targets + rows * 3 + 1, mask=inside, other=0.0)
        tz = tl.load(targets + rows * 3 + 2, mask=inside, other=0.0)
        own = state + rows * 16
        if FIRST:
            x = tl.load(starts + rows * 3, mask=inside, other=0.0)
            y = tl.load(starts + rows * 3 + 1, mask=inside, other=0.0)
            z = tl.load(starts + rows * 3 + 2, mask=inside, other=0.0)
            rx, ry, rz, a, b, c, d, e, f, g, h, i = _residual(
                x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out,
                s_in, s_b_in, s_hidden, s_b_hidden, s_out, s_b_out, SHIFTED, SHIFT_OCTAVES, SHIFT_IN, SHIFT_HIDDEN,
                SKINNING, OCTAVES, IN, HIDDEN, OUT, ROWS,
            )  # fmt: skip
            if GIVEN:
                row = inverses + rows * 9
                j00, j01 = tl.load(row, mask=inside, other=0.0), tl.load(row + 1, mask=inside, other=0.0)
                j02, j10 = tl.load(row + 2, mask=inside, other=0.0), tl.load(row + 3, mask=inside, other=0.0)
                j11, j12 = tl.load(row + 4, mask=inside, other=0.0), tl.load(row + 5, mask=inside, other=0.0)
                j20, j21 = tl.load(row + 6, mask=inside, other=0.0), tl.load(row + 7, mask=inside, other=0.0)
                j22 = tl.load(row + 8, mask=inside, other=0.0)
            else:
                determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
                scale = 1.0 / tl.where(tl.abs(determinant) < 1e-12, 1e-12, determinant)
                j00, j01, j02 = (e * i - f * h) * scale, (c * h - b * i) * scale, (b * f - c * e) * scale
                j10, j11, j12 = (f * g - d * i) * scale, (a * i - c * g) * scale, (c * d - a * f) * scale
                j20, j21, j22 = (d * h - e * g) * scale, (b * g - a * h) * scale, (a * e - b * d) * scale
            best_x, best_y, best_z = x, y, z
            best = tl.sqrt(rx * rx + ry * ry + rz * rz)
            moving = inside & (best >= tolerance) & (best <= give_up)
        else:
            x = tl.load(own, mask=inside, other=0.0)
            y = tl.load(own + 1, mask=inside, other=0.0)
            z = tl.load(own + 2, mask=inside, other=0.0)
            rx = tl.load(own + 3, mask=inside, other=0.0)
            ry = tl.load(own + 4, mask=inside, other=0.0)
            rz = tl.load(own + 5, mask=inside, other=0.0)
            j00, j01 = tl.load(own + 6, mask=inside, other=0.0), tl.load(own + 7, mask=inside, other=0.0)
            j02, j10 = tl.load(own + 8, mask=inside, other=0.0), tl.load(own + 9, mask=inside, other=0.0)
            j11, j12 = tl.load(own + 10, mask=inside, other=0.0), tl.load(own + 11, mask=inside, other=0.0)
            j20, j21 = tl.load(own + 12, mask=inside, other=0.0), tl.load(own + 13, mask=inside, other=0.0)
            j22 = tl.load(own + 14, mask=inside, other=0.0)
            best_x = tl.load(out + rows * 3, mask=inside, other=0.0)
            best_y = tl.load(out + rows * 3 + 1, mask=inside, other=0.0)
            best_z = tl.load(out + rows * 3 + 2, mask=inside, other=0.0)
            best = tl.load(out_norm + rows, mask=inside, other=0.0)
            moving = inside
        left = tl.sum(moving.to(tl.int32), axis=0)
        done = 0
        while (done < rounds) & (left > 0):
            sx = -(j00 * rx + j01 * ry + j02 * rz)
            sy = -(j10 * rx + j11 * ry + j12 * rz)
            sz = -(j20 * rx + j21 * ry + j22 * rz)
            shorten = max_step / tl.maximum(tl.sqrt(sx * sx + sy * sy + sz * sz), max_step)
            shorten = tl.where(moving, shorten, 0.0)
            sx, sy, sz = sx * shorten, sy * shorten, sz * shorten
            x, y, z = x + sx, y + sy, z + sz
            nx, ny, nz, a, b, c, d, e, f, g, h, i = _residual(
                x, y, z, tx, ty, tz, bones, w_in, b_in, hidden, b_hidden, w_out, b_out,
                s_in, s_b_in, s_hidden, s_b_hidden, s_out, s_b_out, SHIFTED, SHIFT_OCTAVES, SHIFT_IN, SHIFT_HIDDEN,
                SKINNING, OCTAVES, IN, HIDDEN, OUT, ROWS,
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
            best_x, best_y = tl.where(better, x, best_x), tl.where(better, y, best_y)
            best_z = tl.where(better, z, best_z)
            moving = moving & (norm >= tolerance) & (norm <= give_up)
            left = tl.sum(moving.to(tl.int32), axis=0)
            done += 1
        tl.store(out + rows * 3, best_x, mask=inside)
        tl.store(out + rows * 3 + 1, best_y, mask=inside)
        tl.store(out + rows * 3 + 2, best_z, mask=inside)
        tl.store(out_norm + rows, best, mask=inside)
        if KEEP | (left > 0):
            begin = tl.atomic_add(unfinished_count, left)
            place = begin + tl.cumsum(moving.to(tl.int32), axis=0) - 1
            tl.store(unfinished + place, rows.to(tl.int32), mask=moving)
            wanted = moving | (inside & KEEP)
            tl.store(own, x, mask=wanted)
            tl.store(own + 1, y, mask=wanted)
            tl.store(own + 2, z, mask=wanted)
            tl.store(own + 3, rx, mask=wanted)
            tl.store(own + 4, ry, mask=wanted)
            tl.store(own + 5, rz, mask=wanted)
            tl.store(own + 6, j00, mask=wanted)
            tl.store(own + 7, j01, mask=wanted)
            tl.store(own + 8, j02, mask=wanted)
            tl.store(own + 9, j10, mask=wanted)
            tl.store(own + 10, j11, mask=wanted)
            tl.store(own + 11, j12, mask=wanted)
            tl.store(own + 12, j20, mask=wanted)
            tl.store(own + 13, j21, mask=wanted)
            tl.store(own + 14, j22, mask=wanted)
