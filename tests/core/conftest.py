"""Fixtures of the reference model, which several modules read and damage."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from hit_core.body.model import BodyModel


@pytest.fixture
def folder(reference_dir: Path, tmp_path: Path) -> Path:
    """A copy of the reference model that a test may damage."""
    return Path(shutil.copytree(reference_dir / "hit_male", tmp_path / "models" / "hit_male"))


@pytest.fixture(scope="module")
def body_model(reference_dir: Path) -> BodyModel:
    with np.load(reference_dir / "body.npz") as file:
        return BodyModel.from_arrays(dict(file), "male")
