"""Triton kernels that `fused` launches: networks, nearest vertices, winding. Imported only where Triton is."""

import triton
import triton.language as tl


@triton.jit
def _log2(value):  # type: ignore[no-untyped-def]
    # The instruction itself; `tl.log2` is a polynomial of some twenty.
    return tl.inline_asm_elementwise(
        "lg2.approx.ftz.f32 $0, $1;", "=f,f", [value], dtype=tl.float32, is_pure=True, pack=1
    )


@triton.jit
def _softplus(value):  # type: ignore[no-untyped-def]
    # softplus with beta 100, in base 2: 144.27 = 100 / ln 2, 0.00693 = ln 2 / 100
    tail = _log2(1.0 + tl.exp2(tl.abs(value) * -144.26950408889634))
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
def _encoded(x, y, z, OCTAVES: tl.constexpr, IN: tl.constexpr):  # type: ignore[no-untyped-def]
    """Positional encoding, (ROWS, IN)."""
    feature = tl.arange(0, IN)
    axis = (feature % 3)[None, :]
    coordinate = tl.where(axis == 0, x[:, None], tl.where(axis == 1, y[:, None], z[:, None]))
    position = tl.maximum(feature - 3, 0)
    # Cosines are sines a quarter of a turn on; in turns the reduction is exact.
    scale = tl.exp2((position // 6).to(tl.float32)) * 0.15915494309189535
    turns = coordinate * scale[None, :] + tl.where((position % 6) >= 3, 0.25, 0.0)[None, :]
    turns -= tl.floor(turns + 0.5)
    folded = tl.minimum(tl.abs(turns), 0.5 - tl.abs(turns))
    square = folded * folded
    # sin(2 pi t) for t up to a quarter, to 3e-9 of its value
    series = 42.0586939449 - 15.0946425768 * square
    series = -76.7058597531 + series * square
    series = 81.6052492761 + series * square
    series = -41.3417022404 + series * square
    series = 6.28318530718 + series * square
    wave = folded * series
    wave = tl.where(turns < 0.0, -wave, wave)
    encoded = tl.where((feature < 3)[None, :], coordinate, 0.0)
    return tl.where(((feature >= 3) & (feature < 3 + 6 * OCTAVES))[None, :], wave, encoded)


@triton.jit
def network(  # type: ignore[no-untyped-def]
    x, y, z, w_in, b_in, hidden, b_hidden, w_out, b_out,
    OCTAVES: tl.constexpr, IN: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr, ROWS: tl.constexpr,
):  # fmt: skip
    """A network 128 wide, hidden values in registers: three vectors if OUT is 3, else (ROWS, OUT).

    No product has fewer than 64 columns: warp-group ones of 32 read past their shared memory (Triton 3.6).
    """
    column = tl.arange(0, 128)
    if OCTAVES > 0:
        e_high, e_low = _split(_encoded(x, y, z, OCTAVES, IN))
        first = w_in + tl.arange(0, IN)[:, None] * 128 + column[None, :]
        total = tl.zeros((ROWS, 128), tl.float32) + tl.load(b_in + column)[None, :]
        h = _softplus(_dot(e_high, e_low, first, IN * 128, total))
    else:
        total = x[:, None] * tl.load(w_in + column)[None, :] + tl.load(b_in + column)[None, :]
        total += y[:, None] * tl.load(w_in + 128 + column)[None, :]
        h = _softplus(total + z[:, None] * tl.load(w_in + 256 + column)[None, :])
    for layer in range(HIDDEN):
        block = hidden + layer * 16384 + column[:, None] * 128 + column[None, :]
        total = tl.zeros((ROWS, 128), tl.float32) + tl.load(b_hidden + layer * 128 + column)[None, :]
        high, low = _split(h)
        h = _softplus(_dot(high, low, block, HIDDEN * 16384, total))
    if OUT == 3:
        u = tl.sum(h * tl.load(w_out + column)[None, :], axis=1) + tl.load(b_out)
        v = tl.sum(h * tl.load(w_out + 128 + column)[None, :], axis=1) + tl.load(b_out + 1)
        w = tl.sum(h * tl.load(w_out + 256 + column)[None, :], axis=1) + tl.load(b_out + 2)
        return u, v, w
    else:
        target = tl.arange(0, OUT)
        high, low = _split(h)
        total = tl.zeros((ROWS, OUT), tl.float32) + tl.load(b_out + target)[None, :]
        return _dot(high, low, w_out + column[:, None] * OUT + target[None, :], 128 * OUT, total)


@triton.jit(do_not_specialize=("count",))
def evaluate_kernel(  # type: ignore[no-untyped-def]
    points, out, count, w_in, b_in, hidden, b_hidden, w_out, b_out, D_OUT: tl.constexpr,
    OCTAVES: tl.constexpr, IN: tl.constexpr, HIDDEN: tl.constexpr, OUT: tl.constexpr, ROWS: tl.constexpr,
):  # fmt: skip
    """A network 128 wide at points."""
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    inside = rows < count
    x = tl.load(points + rows * 3, mask=inside, other=0.0)
    y = tl.load(points + rows * 3 + 1, mask=inside, other=0.0)
    z = tl.load(points + rows * 3 + 2, mask=inside, other=0.0)
    result = network(x, y, z, w_in, b_in, hidden, b_hidden, w_out, b_out, OCTAVES, IN, HIDDEN, OUT, ROWS)
    if OUT == 3:
        u, v, w = result
        tl.store(out + rows * 3, u, mask=inside)
        tl.store(out + rows * 3 + 1, v, mask=inside)
        tl.store(out + rows * 3 + 2, w, mask=inside)
    else:
        target = tl.arange(0, OUT)
        there = inside[:, None] & (target < D_OUT)[None, :]
        tl.store(out + rows[:, None].to(tl.int64) * D_OUT + target[None, :], result, mask=there)


@triton.jit(do_not_specialize=("count",))
def evaluate_wide_kernel(  # type: ignore[no-untyped-def]
    points, out, count, scratch, w_in, b_in, hidden, b_hidden, w_out, b_out, w_skip, D_OUT: tl.constexpr,
    OCTAVES: tl.constexpr, IN: tl.constexpr, HIDDEN: tl.constexpr, SKIP: tl.constexpr, ROWS: tl.constexpr,
    PART: tl.constexpr,
):  # fmt: skip
    """A network 256 wide with at most 4 outputs; hidden values pass through a scratch that stays in the L2 cache."""
    column = tl.arange(0, 256)
    feature = tl.arange(0, IN)
    part = tl.arange(0, PART)
    line = tl.arange(0, ROWS)
    own = scratch + tl.program_id(0).to(tl.int64) * (2 * ROWS * 256)
    place = own + line[:, None] * 256 + column[None, :]
    for tile in range(tl.program_id(0), tl.cdiv(count, ROWS), tl.num_programs(0)):
        rows = tile * ROWS + line
        inside = rows < count
        x = tl.load(points + rows * 3, mask=inside, other=0.0)
        y = tl.load(points + rows * 3 + 1, mask=inside, other=0.0)
        z = tl.load(points + rows * 3 + 2, mask=inside, other=0.0)
        encoded = _encoded(x, y, z, OCTAVES, IN)
        e_high, e_low = _split(encoded)
        total = tl.zeros((ROWS, 256), tl.float32) + tl.load(b_in + column)[None, :]
        first = w_in + feature[:, None] * 256 + column[None, :]
        h = _softplus(_dot(e_high, e_low, first, IN * 256, total))
        for layer in range(HIDDEN):
            high, low = _split(h)
            tl.debug_barrier()
            tl.store(place, high)
            tl.store(place + ROWS * 256, low)
            tl.debug_barrier()
            total = tl.zeros((ROWS, 256), tl.float32) + tl.load(b_hidden + layer * 256 + column)[None, :]
            for begin in range(0, 256, PART):
                at = own + line[:, None] * 256 + (begin + part)[None, :]
                block = hidden + layer * 65536 + (begin + part)[:, None] * 256 + column[None, :]
                total = _dot(tl.load(at), tl.load(at + ROWS * 256), block, HIDDEN * 65536, total)
            h = _softplus(total)
        for target in tl.static_range(D_OUT):
            value = tl.sum(h * tl.load(w_out + target * 256 + column)[None, :], axis=1) + tl.load(b_out + target)
            if SKIP:
                value += tl.sum(encoded * tl.load(w_skip + target * IN + feature)[None, :], axis=1)
            tl.store(out + rows * D_OUT + target, value, mask=inside)


@triton.jit(do_not_specialize=("count",))
def nearest_kernel(  # type: ignore[no-untyped-def]
    points, vertices, out, count, VERTICES: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):
    """Nearest vertex of each point, by exhaustive comparison."""
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


@triton.jit
def _side(edges, fx, fy, mask):  # type: ignore[no-untyped-def]
    # On which side of an edge a ray passes: the very same number for both triangles that share it.
    ox = fx - tl.load(edges, mask=mask, other=0.0)
    oy = fy - tl.load(edges + 1, mask=mask, other=0.0)
    side = tl.load(edges + 2, mask=mask, other=0.0) * oy - tl.load(edges + 3, mask=mask, other=0.0) * ox
    left = (side >= 0.0) == (tl.load(edges + 4, mask=mask, other=0.0) > 0.5)
    return left, tl.abs(side)


@triton.jit(do_not_specialize=("count",))
def winding_kernel(  # type: ignore[no-untyped-def]
    points, flat, cells, begins, counts, members, edges, out, count, ROWS: tl.constexpr
):
    """Sheets of a surface on the ray from each point: those that are left less those that are entered."""
    rows = tl.program_id(0) * ROWS + tl.arange(0, ROWS)
    inside = rows < count
    cell = tl.load(cells + rows, mask=inside, other=-1)
    there = cell >= 0
    begin = tl.load(begins + cell, mask=there, other=0)
    own = tl.load(counts + cell, mask=there, other=0)
    fx = tl.load(flat + rows * 2, mask=inside, other=0.0)
    fy = tl.load(flat + rows * 2 + 1, mask=inside, other=0.0)
    z = tl.load(points + rows * 3 + 2, mask=inside, other=0.0)
    total = tl.zeros((ROWS,), tl.int32)
    most = tl.max(own, axis=0)
    nth = most * 0
    while nth < most:
        mask = nth < own
        face = edges + tl.load(members + begin + nth, mask=mask, other=0) * 18
        left_a, share_a = _side(face + 3, fx, fy, mask)
        left_b, share_b = _side(face + 8, fx, fy, mask)
        left_c, share_c = _side(face + 13, fx, fy, mask)
        # An edge's area belongs to the corner across.
        depth = share_b * tl.load(face, mask=mask, other=0.0) + share_c * tl.load(face + 1, mask=mask, other=0.0)
        depth += share_a * tl.load(face + 2, mask=mask, other=0.0)
        met = mask & (depth / tl.maximum(share_a + share_b + share_c, 1e-30) > z)
        total += tl.where(met & left_a & left_b & left_c, 1, 0)
        total -= tl.where(met & (left_a == 0) & (left_b == 0) & (left_c == 0), 1, 0)
        nth += 1
    tl.store(out + rows, total, mask=inside)
