"""Betas for wanted measures, on the embedded body."""

import numpy as np
import pytest
import torch

from hit_core.body.model import BodyModel
from hit_core.errors import InputError
from hit_core.measure import measure_body
from hit_core.measure.betas import betas_for, responses
from hit_core.settings import resources_dir


@pytest.fixture(scope="module")
def body() -> BodyModel:
    with np.load(resources_dir() / "bodies" / "phantom_male.npz") as file:
        return BodyModel.from_arrays(dict(file), "male")


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
