"""A small data set on the reference body, and short trainings on it."""

from pathlib import Path

import numpy as np
import pytest
from small_data import FAST, subject_fields, write_subject

from hit_core.body.model import BodyModel


@pytest.fixture(scope="session")
def body_model(reference_dir: Path) -> BodyModel:
    with np.load(reference_dir / "body.npz") as file:
        return BodyModel.from_arrays(dict(file), "male")


@pytest.fixture(scope="session")
def data_set(tmp_path_factory: pytest.TempPathFactory, body_model: BodyModel, reference_dir: Path) -> Path:
    """A data set of three training, one validation and two test subjects."""
    folder = tmp_path_factory.mktemp("data")
    for split, count in (("train", 3), ("val", 1), ("test", 2)):
        for number in range(count):
            seed = {"train": 0, "val": 10, "test": 20}[split] + number
            write_subject(folder / "male" / split / f"{split}{number}.gz", subject_fields(body_model, seed))
    (folder / "body_model_male.npz").write_bytes((reference_dir / "body.npz").read_bytes())
    return folder


@pytest.fixture
def options(data_set: Path, tmp_path: Path) -> list[str]:
    """Overrides of a short training in a folder of its own."""
    return [*FAST, f"data_cfg.data_folder={data_set}", f"out_dir={tmp_path}"]
