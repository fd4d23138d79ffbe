"""In a drag the error that is told covers how far vertices really are from their place."""

import numpy as np
import pytest
import torch

from hit_core.model.library import load_model
from hit_core.surfaces import CanonicalSurfaces, bake
from hit_core.surfaces.drag_error import ROTATING, WATCHED, Trail


def test_each_vertex_has_its_turn_and_the_worst_are_watched() -> None:
    remainder = torch.zeros(5000, 3)
    remainder[:300, 1] = torch.arange(300, 0, -1).float()
    trail = Trail.from_remainder(torch.zeros(10), remainder)
    assert set(trail.watched.tolist()) == set(range(WATCHED))
    seen: set[int] = set()
    for _ in range(-(-5000 // ROTATING)):
        assert torch.equal(trail.checked[:WATCHED], trail.watched)
        turn = trail.checked[WATCHED:].tolist()
        assert len(turn) == len(set(turn)) == ROTATING
        assert np.ptp(turn) > 4500  # all over the body
        seen |= set(turn)
        checked = torch.arange(1000, 1400)
        trail = trail.after(checked, (checked - 1000.0).abs())
        assert set(trail.watched.tolist()) == set(range(1400 - WATCHED, 1400))
    assert seen == set(range(5000))
    few = Trail.from_remainder(torch.zeros(10), remainder[:20])
    assert len(few.watched) == 20
    assert len(few.after(torch.arange(7), torch.ones(7)).watched) == 7


def test_the_exact_bodys_remainder_fades_with_the_way_from_it() -> None:
    begin, remainder = torch.full((10,), 0.5), torch.rand(30, 3)
    trail = Trail.from_remainder(begin, remainder)
    for away, share in ((0.0, 1.0), (0.5, 0.75), (-1.0, 0.5), (2.0, 0.0), (5.0, 0.0)):
        assert torch.allclose(trail.correction(begin + away * torch.eye(10)[3]), share * remainder)


@pytest.fixture(scope="module")
def surfaces() -> CanonicalSurfaces:
    return bake(load_model("phantom_male", device="cpu"), detail="display")


@pytest.mark.parametrize(
    ("component", "beta", "hard"),
    [(0, 1.0, False), (1, -2.5, False), (1, -3.0, True), (1, 2.5, False), (None, 2.0, False)],
)
def test_the_measured_error_covers_the_true_one(
    surfaces: CanonicalSurfaces, component: int | None, beta: float, hard: bool
) -> None:
    generator = torch.Generator().manual_seed(3)
    betas = beta * (2 * torch.rand(10, generator=generator) - 1)
    if component is not None:
        betas = beta * torch.eye(10)[component]
    model = surfaces.model
    start = surfaces.with_shape(model.body(betas=0.93 * betas).shaped, exact=False)
    body = model.body(betas=betas).shaped
    dragged = surfaces.with_shape(body, start=start, exact=False)
    true_m = float((dragged.vertices - surfaces.with_shape(body).vertices).norm(dim=1).max())
    assert (true_m > 0.002) == hard
    assert dragged.residual_m > (0.6 if hard else 0.5) * true_m
    assert dragged.residual_m < 2.0 * true_m + 1e-4


def test_a_drag_says_when_it_is_a_millimetre_off(surfaces: CanonicalSurfaces) -> None:
    """From an exact body through random ones: where a vertex is that far off, at least 95 % of the frames say so."""
    model, chance = surfaces.model, torch.Generator().manual_seed(2)
    told, near_m = [], []
    for _ in range(3):
        begin, end = (5 * torch.rand(2, 10, generator=chance) - 2.5).unbind()
        shaped = surfaces.with_shape(model.body(begin).shaped)
        for percent in (2, *range(5, 101, 5)):
            body = model.body(begin + 0.01 * percent * (end - begin)).shaped
            shaped = surfaces.with_shape(body, start=shaped, exact=False)
            if percent in (2, 50, 80, 100):
                off_m = (shaped.vertices - surfaces.with_shape(body).vertices).norm(dim=1)
                told += [shaped.residual_m > 0.001] if off_m.max() > 0.001 else []
                near_m += [float(off_m.quantile(0.999))] if percent == 2 else []
    assert len(told) >= 4
    assert sum(told) >= 0.95 * len(told)
    assert sorted(near_m)[1] < 0.0003  # near the exact body its remainder is taken away
