"""In a drag the error that is told covers how far vertices really are from their place."""

import pytest
import torch

from hit_core.model.library import load_model
from hit_core.surfaces import CanonicalSurfaces, bake


@pytest.fixture(scope="module")
def surfaces() -> CanonicalSurfaces:
    return bake(load_model("phantom_male", device="cpu"), detail="display")


@pytest.mark.parametrize(
    ("component", "beta", "hard"),
    [(0, 1.0, False), (1, -2.5, True), (1, -3.0, True), (1, 2.5, False), (None, 2.0, False)],
)
def test_the_measured_error_covers_the_true_one(
    surfaces: CanonicalSurfaces, component: int | None, beta: float, hard: bool
) -> None:
    generator = torch.Generator().manual_seed(3)
    betas = beta * (2 * torch.rand(10, generator=generator) - 1)
    if component is not None:
        betas = beta * torch.eye(10)[component]
    model = surfaces.model
    start = surfaces.shape(model.body(betas=0.93 * betas).shaped, exact=False)
    body = model.body(betas=betas).shaped
    dragged = surfaces.shape(body, start=start, exact=False)
    true_m = float((dragged.vertices - surfaces.shape(body).vertices).norm(dim=1).max())
    assert (true_m > 0.002) == hard
    assert dragged.residual_m > (0.6 if hard else 0.5) * true_m
    assert dragged.residual_m < 2.0 * true_m + 1e-4
