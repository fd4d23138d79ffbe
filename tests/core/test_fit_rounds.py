"""How a fit converges: betas that hardly show, joints of a person beyond ten betas, joints that yield, bare points."""

from dataclasses import replace

import numpy as np
import pytest

from hit_core.fit import fits
from hit_core.fit.fits import fitted_from
from hit_core.fit.person import personal_body
from hit_core.fit.priors import Priors
from hit_core.fit.scan import Scan, sample
from hit_core.fit.scan_files import ScanFile
from hit_core.fit.skinned import Placement, fit_body, vertex_normals
from hit_core.fit.solver import Settings, solve
from hit_core.phantom.body import load_phantom_body
from hit_core.phantom.scans import Recipe, made_scan


def test_betas_that_hardly_show_converge_in_a_few_steps() -> None:
    body = fit_body(load_phantom_body("female"))
    truth = np.array([1.3, 1.4, -1.9, -0.2, -0.9, -0.7, -0.8, -0.6, -1.9, -0.5])
    placement = replace(Placement.of(np.zeros(69)), betas=truth)
    posed = body.placed(placement)
    scan = Scan(posed.vertices, posed.normals, 1.0)
    start = replace(placement, betas=truth + 0.5 * np.array([0, 0, 0, 0, 0, 0, 0, 1, 0, 1]))
    close = Settings(deviation_m=0.0002, independent=10000.0)
    found = solve(body, scan, start, Priors(start.vectors), close, (0.01,) * 4)
    np.testing.assert_allclose(found.betas, truth, atol=0.05)


def test_joints_go_along_with_skin_that_ten_betas_do_not_say() -> None:
    model = load_phantom_body("male")
    regressor = model.J_regressor.numpy().astype(np.float64)
    body = personal_body(fit_body(model), regressor)
    assert body.shapes > 300
    shape = np.random.default_rng(0).normal(0, 1, body.shapes)
    posed = body.placed(replace(Placement.of(np.zeros(69)), betas=shape))
    np.testing.assert_allclose(posed.joints_rest, regressor @ posed.rest, atol=1e-6)


def test_joints_yield_to_the_surface_and_betas_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    made, model = made_scan(Recipe("male", (), "A", bumps_mm=8.0, noise_mm=0.5, seed=5)), load_phantom_body("male")
    skin = Scan(made.skin, vertex_normals(made.skin, fit_body(model).faces), 1.0).thinned(3000)
    start = Placement.of(made.pose[1:])
    start = replace(start, transl=made.skin.mean(0) - fit_body(model).placed(start).vertices.mean(0))
    found = []
    for yielding in (fits.YIELDING_M, 1.0):
        monkeypatch.setattr(fits, "YIELDING_M", yielding)
        found.append(fitted_from(model, skin, start))
    near, firm = (float(np.median(fit.on.away)) for fit in found)
    assert near < 0.97 * firm
    most, before = (float(np.abs(fit.posed.placement.betas).max()) for fit in found)
    assert most < before + 0.1
    assert found[0].settings.deviation_m > 0.002  # what the person's own surface is drawn with


def test_which_side_of_bare_points_is_outside_is_guessed_anew_in_each_round(monkeypatch: pytest.MonkeyPatch) -> None:
    model = load_phantom_body("male")
    body = fit_body(model)
    made = made_scan(Recipe("male", (), "T", noise_mm=0.5, seed=1))
    scan = sample(ScanFile(made.skin, body.faces), 1.0, 2000)
    start = Placement.of(made.pose[1:])
    start = replace(start, transl=made.skin.mean(0) - body.placed(start).vertices.mean(0))
    left_arm = np.where(scan.points[:, 0] > scan.points[:, 0].max() - 0.35, -1.0, 1.0)
    bare = replace(scan, normals=scan.normals * left_arm[:, None], bare=True)
    places: list[float] = []
    facing = Scan.facing_as

    def watched(self: Scan, where: np.ndarray, normals: np.ndarray) -> Scan:
        places.append(float(where.sum()))
        return facing(self, where, normals)

    monkeypatch.setattr(Scan, "facing_as", watched)
    fit = fitted_from(model, bare, start)
    assert len(set(places)) == fits.BARE_ROUNDS
    assert float(np.quantile(fit.on.away, 0.95)) < 0.003
    outside = np.einsum("ij,ij->i", fit.near.normals, fit.on.normals) > 0
    assert outside.mean() > 0.98
