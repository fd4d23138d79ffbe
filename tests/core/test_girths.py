"""Height and girths of bodies, and betas for wanted ones."""

import numpy as np
import pytest
import torch

from hit_core.body.girths import measure_body
from hit_core.body.model import BodyModel
from hit_core.settings import resources_dir


@pytest.fixture(scope="module", params=["male", "female"])
def body(request: pytest.FixtureRequest) -> BodyModel:
    with np.load(resources_dir() / "bodies" / f"phantom_{request.param}.npz") as file:
        return BodyModel.from_arrays(dict(file), request.param)


def test_measures_are_a_persons(body: BodyModel) -> None:
    measures = measure_body(body, torch.zeros(10))
    assert 1.5 < measures.height_m < 1.9
    assert 0.6 < measures.waist_m < measures.hip_m < 1.2
    assert 0.7 < measures.chest_m < 1.1
    assert 50 < measures.volume_l < 95


def test_first_beta_is_height_and_second_slimness(body: BodyModel) -> None:
    mean = measure_body(body, torch.zeros(10))
    tall = measure_body(body, torch.tensor([1.0] + [0.0] * 9))
    slim = measure_body(body, torch.tensor([0.0, 1.0] + [0.0] * 8))
    assert tall.height_m - mean.height_m > 0.05
    assert abs(slim.height_m - mean.height_m) < 0.005
    assert all(slim.girths_m[name] < mean.girths_m[name] for name in mean.girths_m)
