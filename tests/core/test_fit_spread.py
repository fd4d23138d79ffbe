"""How far a fit leaves the body open, and what that does to volumes."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from hit_core import load_model
from hit_core.body.parameters import BodyParameters
from hit_core.fit.fits import Fit
from hit_core.fit.matches import nearest_on_surface
from hit_core.fit.priors import Priors
from hit_core.fit.result import FitResult
from hit_core.fit.scan import Scan
from hit_core.fit.skinned import Placement, fit_body
from hit_core.fit.solver import Settings
from hit_core.fit.spread import betas_covariance, volume_spread, with_spread
from hit_core.measure import tissue_table
from hit_core.model.hit import HITModel
from hit_core.surfaces.bake import bake


@pytest.fixture(scope="module")
def model() -> HITModel:
    return load_model("phantom_female", device="cpu")


def fit_of(model: HITModel, settings: Settings) -> Fit:
    body = fit_body(model.body_model)
    posed = body.placed(Placement.of(np.zeros(69)))
    mesh = trimesh.Trimesh(posed.vertices, body.faces, process=False)
    points, triangles = trimesh.sample.sample_surface(mesh, 3000, seed=0)
    near = Scan(np.asarray(points), np.asarray(mesh.face_normals[triangles]), 1.0)
    priors = Priors(posed.placement.vectors)
    return Fit(model.body_model, posed, near, nearest_on_surface(posed, near), 0.0, settings, priors)


def test_betas_are_as_open_as_the_scan_lies_off_the_body(model: HITModel) -> None:
    tight, wide = (
        np.sqrt(np.diag(betas_covariance(fit_of(model, Settings(deviation_m=deviation)))))
        for deviation in (0.001, 0.004)
    )
    assert wide[0] / tight[0] == pytest.approx(4.0, rel=0.1)
    assert (wide > tight).all()
    assert wide.max() <= 1.0  # no more open than people differ
    assert wide[0] < 0.3 * wide[9]  # height shows, the last component hardly


def test_volumes_spread_as_betas_do(model: HITModel) -> None:
    covariance = np.zeros((10, 10))
    covariance[1, 1] = 0.2**2
    found = volume_spread(model, np.zeros(10), covariance)
    canonical, litres = bake(model, None, "display"), []
    for slim in (-0.2, 0.2):
        shaped = model.body(betas=np.array([0, slim] + [0] * 8, np.float32)).shaped
        litres.append(tissue_table(canonical.with_shape(shaped), thorough=False)["AT"].volume_l)
    expected = (litres[0] - litres[1]) / sum(litres)
    drawn = np.random.default_rng(0).multivariate_normal(np.zeros(10), covariance, 20, method="eigh")[:, 1].std(ddof=1)
    assert found["AT"] == pytest.approx(expected * drawn / 0.2, rel=0.05)
    assert found["AT"] > found["LT"] > 0


def test_a_spread_is_of_the_models_own_bodies_alone(model: HITModel) -> None:
    result = object.__new__(FitResult)
    object.__setattr__(result, "betas_covariance", np.eye(10))
    for body in (BodyParameters(gender="male", shape_space="phantom"), BodyParameters(gender="female")):
        object.__setattr__(result, "body", body)
        assert with_spread(result, model) is result
