"""Measures of anthropometry, indices and percentiles: closed forms, an independent cut, the table's own values."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch
import trimesh
from scipy.spatial import ConvexHull
from test_tapes import CLOSE_M, a_body_of_known_girths

from hit_core import load_model
from hit_core.body.joints import joint
from hit_core.body.model import BodyModel
from hit_core.cli import main
from hit_core.errors import InputError
from hit_core.measure import measure_body
from hit_core.measure.anthropometry import ANTHROPOMETRY, anthropometry
from hit_core.measure.codebook import codebook
from hit_core.measure.indices import index_values
from hit_core.measure.percentiles import comparable, nhanes_percentile, read_reference


@pytest.fixture(scope="module")
def body() -> BodyModel:
    return load_model("phantom_female", device="cpu").body_model


def test_a_trunk_of_known_ellipses_is_measured_to_half_a_millimetre() -> None:
    model, known = a_body_of_known_girths()
    taken = anthropometry(model, torch.zeros(10))
    around = known["hip"][1]
    chest = measure_body(model, torch.zeros(10)).tapes["chest"].level_m  # at the mean of the prominence's vertices
    levels = {"chest": chest, "waist": 1.08, "hip": 0.9, "waist_crest": 1.05, "waist_middle": 1.09}
    levels["underbust"] = chest - 0.04 * 1.7
    for name, level in levels.items():
        assert taken[name].metres == pytest.approx(around(level), abs=CLOSE_M), name
    assert taken["height"].metres == pytest.approx(1.7, abs=1e-5)
    assert taken["waist_height"].metres == pytest.approx(1.08, abs=0.005)
    extents = {
        "chest_breadth": 0.34,
        "waist_breadth": 0.26,
        "hip_breadth": 0.38,
        "chest_depth": 0.32,
        "waist_depth": 0.2,
    }
    for name, metres in extents.items():
        assert taken[name].metres == pytest.approx(metres, abs=0.002), name
    assert taken["elbow"].metres == taken["calf"].metres == 0.0  # this body has no such limbs


@pytest.mark.parametrize("betas", [(0.0, 0.0), (1.5, -2.0), (-1.0, 1.5)])
def test_girths_of_limbs_agree_with_an_independent_cut(body: BodyModel, betas: tuple[float, float]) -> None:
    shape = torch.tensor([*betas, *[0.0] * 8])
    taken = anthropometry(body, shape)
    nothing = torch.zeros(1, 3)
    posed = body.with_shape(shape[None]).with_pose(torch.zeros(1, 69), nothing, nothing)
    vertices, joints = posed.vertices[0].numpy().astype(float), posed.joints[0].numpy().astype(float)
    mesh = trimesh.Trimesh(vertices, body.faces.numpy(), process=False)
    bones = {
        "arm": ("right_shoulder", "right_elbow"), "elbow": ("right_elbow", "right_wrist"),
        "forearm": ("right_elbow", "right_wrist"), "wrist": ("right_elbow", "right_wrist"),
        "thigh": (), "knee": (), "calf": (), "ankle": (), "upper_thigh": (), "neck": ("neck", "head"),
    }  # fmt: skip
    for name, ends in bones.items():
        line = taken[name].line(vertices)
        axis = np.array([0.0, 1.0, 0.0])
        if ends:
            axis = joints[joint(ends[1])] - joints[joint(ends[0])]
            axis /= np.linalg.norm(axis)
        assert np.ptp(line @ axis) < 1e-6, name  # a plane tape
        pieces = mesh.section(plane_normal=axis, plane_origin=line.mean(0)).discrete
        nearest = min(pieces, key=lambda piece: float(np.linalg.norm(piece.mean(0) - line.mean(0))))
        plane = np.linalg.svd(np.stack([axis, axis * 0, axis * 0]))[2][1:]
        assert taken[name].metres == pytest.approx(ConvexHull(nearest @ plane.T).area, abs=0.002), name


def test_measures_are_a_persons(body: BodyModel) -> None:
    taken = {name: one.metres for name, one in anthropometry(body, torch.zeros(10)).items()}
    assert list(taken) == [one.name for one in ANTHROPOMETRY]
    assert len(taken) >= 25
    assert taken["wrist"] < taken["elbow"] < taken["arm"] < taken["calf"] < taken["thigh"] < taken["upper_thigh"]
    assert taken["ankle"] < taken["knee"]
    assert taken["waist"] <= min(taken["waist_middle"], taken["waist_crest"], taken["waist_navel"]) + 1e-6
    assert taken["underbust"] < taken["chest"]
    known = measure_body(body, torch.zeros(10))
    for name, metres in known.lengths_m.items():
        assert taken[name] == pytest.approx(metres, abs=1e-6), name


def test_measures_change_smoothly_with_shape(body: BodyModel) -> None:
    def at(beta: float) -> dict[str, float]:
        found = anthropometry(body, torch.tensor([0.3, beta, *[0.0] * 8]))
        return {name: one.metres for name, one in found.items()}

    before, after = at(0.5), at(0.51)
    for name, metres in before.items():
        assert after[name] == pytest.approx(metres, abs=0.006), name


def test_indices_after_their_formulas() -> None:
    numbers = {"height": 1.75, "weight": 80.0, "waist_middle": 0.9, "waist_crest": 0.95, "hip": 1.0, "area": 1.9}
    found = index_values(numbers)
    assert found["bmi"] == pytest.approx(26.122, abs=1e-3)
    assert found["whtr"] == pytest.approx(0.5143, abs=1e-4)
    assert found["whr"] == pytest.approx(0.9)
    assert found["absi"] == pytest.approx(0.95 / (26.1224 ** (2 / 3) * 1.75**0.5), rel=1e-4)
    assert found["bri"] == pytest.approx(364.2 - 365.5 * 0.98496, abs=0.005)
    assert found["conicity"] == pytest.approx(1.2212, abs=1e-3)
    assert found["bsa"] == pytest.approx(1.972, abs=1e-3)
    assert set(index_values({"height": 1.75})) == set()
    assert comparable(numbers)["whtr"] == pytest.approx(0.95 / 1.75)


def test_percentiles_are_the_tables() -> None:
    assert str(nhanes_percentile("height_cm", 175.3, "male")) == "50th"
    between = nhanes_percentile("height_cm", (170.2 + 175.3) / 2, "male")
    assert between is not None
    assert between.value == pytest.approx(37.5)
    old = nhanes_percentile("height_cm", 150.0, "male", 71.5)
    assert str(old) == "below 5th"
    assert old is not None
    assert old.group == "men of 60 years and more"
    assert str(nhanes_percentile("height_cm", 230.0, "female", 45.0)) == "above 95th"
    waist = nhanes_percentile("waist_cm", 100.0, "male", 30.0)
    assert waist is not None
    assert waist.site == "at the iliac crest"
    assert nhanes_percentile("height_cm", 150.0, "male", 12.0) is None  # a table of adults
    assert nhanes_percentile("height_cm", 150.0, "neutral") is None


def test_a_users_own_curves(tmp_path: Path) -> None:
    file = tmp_path / "waist.csv"
    file.write_text("age,L,M,S\n10,1,60,0.1\n20,0,80,0.1\n")
    curves = read_reference(file)
    assert curves.percentile(60.0, 10.0).value == pytest.approx(50)  # type: ignore[union-attr]
    assert curves.percentile(66.0, 10.0).value == pytest.approx(84.13, abs=0.01)  # type: ignore[union-attr]
    assert curves.percentile(float(80 * np.exp(0.1)), 20.0).value == pytest.approx(84.13, abs=0.01)  # type: ignore[union-attr]
    assert str(curves.percentile(20.0, 15.0)) == "below 5th"
    assert curves.percentile(70.0, 25.0) is None
    for text in (
        "",
        "age,L,M\n1,1,1\n2,1,1\n",
        "age,L,M,S\n10,1,60,x\n20,1,60,1\n",
        "age,L,M,S\n20,1,60,1\n10,1,6,1\n",
    ):
        file.write_text(text)
        with pytest.raises(InputError):
            read_reference(file)
    with pytest.raises(InputError):
        read_reference(tmp_path / "none.csv")


def test_hit_measure_writes_what_its_codebook_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["measure", "--gender", "female", "--betas", "0", "-1", "--age", "46", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["weight_is"] == "estimated"
    assert row["LT_kg"] + row["AT_kg"] + row["BT_kg"] == pytest.approx(row["weight_kg"], abs=0.1)
    assert row["percentiles_of"] == "women of 40 to 59 years"
    assert main(["measure", "--codebook", "--out", str(tmp_path / "columns.csv")]) == 0
    named = [line["name"] for line in csv.DictReader((tmp_path / "columns.csv").read_text("utf-8-sig").splitlines())]
    assert named == [column.name for column in codebook()] == [*row][4:]
    assert main(["measure", "--betas", "0", "--weight", "90", "--out", str(tmp_path / "body.csv")]) == 0
    (line,) = csv.DictReader((tmp_path / "body.csv").read_text("utf-8-sig").splitlines())
    assert (line["weight_kg"], line["weight_is"]) == ("90.0", "given")
    assert main(["measure", "--weight", "-3"]) == 2
    assert main(["measure", "a.npz", "b.npz", "--age", "30"]) == 2
    assert "Traceback" not in capsys.readouterr().err
