"""Betas for wanted measures, on the embedded body."""

import numpy as np
import pytest
import torch

from hit_core.body.model import BodyModel
from hit_core.errors import InputError
from hit_core.measure import measure_body, tissue_table
from hit_core.measure.betas import betas_for, betas_for_bmi, responses
from hit_core.measure.tissue_table import BODY
from hit_core.model.library import load_model
from hit_core.settings import resources_dir
from hit_core.surfaces import CanonicalSurfaces, bake


@pytest.fixture(scope="module")
def body() -> BodyModel:
    with np.load(resources_dir() / "bodies" / "phantom_male.npz") as file:
        return BodyModel.from_arrays(dict(file), "male")


@pytest.fixture(scope="module")
def coarse() -> tuple[CanonicalSurfaces, BodyModel]:
    model = load_model("phantom_male", device="cpu")
    return bake(model, 32), model.body_model


def test_a_wanted_height_keeps_the_waist_and_a_wanted_waist_the_height(body: BodyModel) -> None:
    start = (0.2, -0.3, 0.5) + (0.0,) * 7
    before = measure_body(body, torch.tensor(start))
    taller = measure_body(body, torch.tensor(betas_for(body, start, {"height": 1.9})))
    assert taller.height_m == pytest.approx(1.9, abs=0.001)
    assert taller.girths_m["waist"] == pytest.approx(before.girths_m["waist"], abs=0.002)
    slimmer = measure_body(body, torch.tensor(betas_for(body, start, {"waist": 0.8})))
    assert slimmer.girths_m["waist"] == pytest.approx(0.8, abs=0.001)
    assert slimmer.height_m == pytest.approx(before.height_m, abs=0.002)


@pytest.mark.parametrize("gender", ["male", "female"])
def test_an_ordinary_chest_is_that_of_an_ordinary_body(gender: str) -> None:
    with np.load(resources_dir() / "bodies" / f"phantom_{gender}.npz") as file:
        body = BodyModel.from_arrays(dict(file), gender)
    betas = betas_for(body, (0.0,) * 10, {"chest": 0.95})
    assert measure_body(body, torch.tensor(betas)).girths_m["chest"] == pytest.approx(0.95, abs=0.001)
    assert np.abs(betas).max() < {"male": 1.5, "female": 0.3}[gender]


def test_a_wanted_body_mass_index_keeps_the_height(coarse: tuple[CanonicalSurfaces, BodyModel]) -> None:
    surfaces, body = coarse
    start = (0.8, 0.3, 0.5) + (0.0,) * 7
    found = betas_for_bmi(surfaces, body, start, 17.5)  # of surfaces this coarse, which leave much fat out
    assert found[2:] == start[2:]
    shaped = [body.with_shape(torch.tensor([betas])) for betas in (start, found)]
    before, height = (float(np.ptp(one.vertices_rest[0, :, 1].numpy())) for one in shaped)
    assert height == pytest.approx(before, abs=0.0005)
    mass = tissue_table(surfaces.with_shape(shaped[1])).masses_kg()[BODY]
    assert mass / height**2 == pytest.approx(17.5, abs=0.05)


def test_a_body_mass_index_that_no_body_has_is_refused(coarse: tuple[CanonicalSurfaces, BodyModel]) -> None:
    with pytest.raises(InputError, match="within 5 standard deviations has a body mass index of 80"):
        betas_for_bmi(*coarse, (0.0,) * 10, 80.0)


def test_what_no_body_has_is_refused(body: BodyModel) -> None:
    with pytest.raises(InputError, match="height 300"):
        betas_for(body, (0.0,) * 10, {"height": 3.0})
    with pytest.raises(InputError, match="shoe"):
        betas_for(body, (0.0,) * 10, {"shoe": 0.3})


def test_responses_name_height_and_volume(body: BodyModel) -> None:
    found = responses(body)
    assert len(found) == 10
    assert found[0][0] > 5
    assert found[1][1] < -5
