"""Where a slice's class is doubtful."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hit_core import load_model
from hit_core.cli.main import main
from hit_core.model.calibration import calibration_of
from hit_core.slices import Plane, SliceFields, evaluate, picture
from hit_core.slices.uncertain import UNCERTAIN_COLOR, is_uncertain, winner_probability
from hit_core.tissues import Found, Tissue
from hit_core.writers.pictures import read_picture_record


def fields_of(probabilities: list[list[float]], temperature: float | None = None) -> SliceFields:
    values = np.array(probabilities, np.float32)
    count = len(values)
    plane = Plane.along_axes("axial", 0.0, 0.01, (0.0, 0.01 * count), (0.0, 0.01))
    labels = values.argmax(1).astype(np.uint8)
    found = np.full(count, int(Found.ROOT), np.uint8)
    return SliceFields(
        plane, "shaped", np.arange(count), labels, found, probabilities_at=values, temperature=temperature
    )


def test_the_likeliest_class_counts_with_the_temperature() -> None:
    rows = [[0.0, 0.74, 0.26, 0.0], [0.0, 0.2, 0.8, 0.0], [0.9, 0.1, 0.0, 0.0]]
    plain = fields_of(rows)
    assert is_uncertain(plain)[0].tolist() == [True, False, False]
    assert winner_probability(fields_of(rows, 0.5))[0, 0] == pytest.approx(0.74**2 / (0.74**2 + 0.26**2))
    assert is_uncertain(fields_of(rows, 0.5))[0].tolist() == [False, False, False]
    assert is_uncertain(fields_of(rows, 2.0))[0].tolist() == [True, True, False]
    carried = replace(plain, found_at=np.array([0, int(Found.CARRIED), 0], np.uint8))
    assert is_uncertain(carried)[0].tolist() == [True, True, False]


def test_uncertain_places_lie_between_tissues() -> None:
    model = load_model("phantom_male", device="cpu")
    body = model.body()
    plane = Plane.fitted("axial", -0.2, body.shaped.vertices[0].numpy(), spacing=0.005)
    fields = evaluate(model, body, plane, fields=("occ",))
    calibration = calibration_of(model.info)
    assert calibration is not None
    assert fields.temperature == calibration.temperature
    drawn = picture(fields, "uncertain", 1)
    cyan = (drawn == (*UNCERTAIN_COLOR, 255)).all(-1)
    assert np.array_equal(cyan, is_uncertain(fields))
    assert 10 < cyan.sum() < 0.3 * (fields.labels != Tissue.NO).sum()
    around = np.stack([np.roll(fields.labels, shift, axis) for axis in (0, 1) for shift in (-2, -1, 1, 2)])
    assert (around != fields.labels).any(0)[cyan].mean() > 0.8


def test_the_field_is_exported_and_says_whether_it_is_calibrated(tmp_path: Path) -> None:
    words = ["--planes", "axial=-0.2", "--spacing_mm", "20", "--field", "uncertain", "--out", str(tmp_path)]
    assert main(["export", "slices", "--device", "cpu", *words]) == 0
    (file,) = tmp_path.iterdir()
    record = read_picture_record(file)
    assert record is not None
    assert record["field"] == "uncertain"
