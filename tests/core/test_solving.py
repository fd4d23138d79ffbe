"""From a tape's numbers to a body: several measures met at once."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from hit_core import load_body, load_model
from hit_core.body.model import BodyModel, ShapedBody
from hit_core.cli import main
from hit_core.errors import InputError
from hit_core.measure import betas_for_measures, measure_body, measured_body, solve_betas, solving, tissue_table
from hit_core.measure.tapes import BodyMeasures
from hit_core.measure.tissue_table import BODY
from hit_core.measure.volumes import mesh_volume_l, volume_slopes_l
from hit_core.phantom.body import load_phantom_body
from hit_core.surfaces import bake
from hit_core.surfaces.transport import CanonicalSurfaces
from hit_core.writers.tables import measures_tables


@pytest.fixture(scope="module")
def body() -> BodyModel:
    return load_phantom_body("male")


def lengths_cm(body: BodyModel, betas: object) -> dict[str, float]:
    found = measure_body(body, torch.tensor(np.array(betas), dtype=torch.float32)).lengths_m
    return {name: 100 * length for name, length in found.items()}


def test_seven_measures_of_a_body_are_met_by_one_that_is_no_less_likely(body: BodyModel) -> None:
    true = np.array([1.1, -0.8, 0.9, -0.5, 0.4, 1.2, -0.7, 0.3, -0.9, 0.6])
    wanted = lengths_cm(body, true)
    assert list(wanted) == ["height", "chest", "waist", "hip", "arm", "thigh", "inseam"]
    solved = betas_for_measures(body, wanted)
    assert lengths_cm(body, solved.betas) == pytest.approx(wanted, abs=0.05)
    assert solved.reached == pytest.approx(wanted, abs=0.05)
    assert solved.missed == {}
    assert np.linalg.norm(solved.betas) <= np.linalg.norm(true) + 0.01


def test_of_all_bodies_of_a_height_and_waist_the_likeliest_is_found(body: BodyModel) -> None:
    solved = betas_for_measures(body, {"height": 172.0, "waist": 100.0})
    steps = 0.05 * np.eye(10)
    slopes = np.array(
        [[lengths_cm(body, solved.betas + step)[n] - solved.reached[n] for n in ("height", "waist")] for step in steps]
    )
    across = np.linalg.svd(slopes.T)[2][2:]  # the directions that keep both
    assert np.abs(across @ solved.betas).max() < 0.1


def test_a_weight_is_that_of_the_tissues() -> None:
    model = load_model("phantom_male", device="cpu")
    coarse = bake(model, 32)  # which leaves fat out
    densities = {"AT": 1.3}

    def weighed(betas: tuple[float, ...]) -> float:
        shaped = model.body_model.with_shape(torch.tensor([betas]))
        return tissue_table(coarse.with_shape(shaped), thorough=False).masses_kg(densities)[BODY]

    true = (0.4, -0.8, 0.9, -0.5, 0.4, 0.7, -0.7, 0.3, -0.9, 0.6)
    waist, height = (lengths_cm(model.body_model, true)[name] for name in ("waist", "height"))
    wanted = {"height": height, "weight": weighed(true), "waist": waist}
    solved = betas_for_measures(model.body_model, wanted, coarse, densities)
    assert solved.missed == {}
    assert weighed(solved.betas) == pytest.approx(wanted["weight"], abs=0.1)
    assert lengths_cm(model.body_model, solved.betas)["waist"] == pytest.approx(waist, abs=0.1)
    assert np.linalg.norm(solved.betas) < np.linalg.norm(true)


def test_few_bodies_are_measured_for_a_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the search costs: bodies measured, and surfaces carried, none of them vertex by vertex."""
    model, measured, carried = load_model("phantom_male", device="cpu"), [0], []
    measure, carry = solving.measure_surface, CanonicalSurfaces.with_shape

    def measuring(*given: Any) -> BodyMeasures:
        measured[0] += 1
        return measure(*given)

    def carrying(surfaces: CanonicalSurfaces, body: ShapedBody, start: Any = None, exact: bool = True) -> Any:
        carried.append(exact)
        return carry(surfaces, body, start, exact)

    monkeypatch.setattr(solving, "measure_surface", measuring)
    monkeypatch.setattr(CanonicalSurfaces, "with_shape", carrying)
    solved = solve_betas(model, {"height": 178.0, "weight": 92.0, "waist": 104.0})
    assert not solved.missed
    assert measured[0] < 90
    assert len(carried) < 5
    assert not any(carried)
    surfaces = bake(model, detail="display").with_shape(model.body_model.with_shape(torch.tensor([solved.betas])))
    assert tissue_table(surfaces, thorough=False).masses_kg()[BODY] == pytest.approx(92.0, abs=0.05)


def test_what_cannot_be_met_is_named_with_by_how_much(body: BodyModel) -> None:
    solved = betas_for_measures(body, {"height": 178.0, "waist": 60.0, "chest": 190.0})
    assert max(map(abs, solved.betas)) <= 5
    found = lengths_cm(body, solved.betas)
    assert solved.missed["chest"] == pytest.approx(found["chest"] - 190, abs=0.05)
    assert solved.missed["waist"] == pytest.approx(found["waist"] - 60, abs=0.05)
    assert "chest 190.0 cm could not be met" in " ".join(solved.sentences)
    assert "likeliest" in solved.sentences[-1]


def test_limbs_are_those_of_an_ordinary_body(body: BodyModel) -> None:
    found = lengths_cm(body, np.zeros(10))
    assert 28 < found["arm"] < 36
    assert 48 < found["thigh"] < 60
    assert 0.44 < found["inseam"] / found["height"] < 0.5
    heavy = lengths_cm(body, np.array([0, -2.0] + [0] * 8))
    assert heavy["arm"] > found["arm"] + 2
    assert heavy["thigh"] > found["thigh"] + 3


def test_the_table_of_numbers_has_the_limbs() -> None:
    model = load_model("phantom_male", device="cpu")
    surfaces = bake(model, 32).with_shape(model.body_model.with_shape(torch.zeros(1, 10)))
    table = measures_tables(measured_body(surfaces.with_pose(model.body())))[""]
    found = {line.split(",")[0]: line.split(",")[1:3] for line in table.splitlines()}
    lengths = lengths_cm(model.body_model, np.zeros(10))
    assert found["arm"] == ["girth", f"{lengths['arm']:.2f}"]
    assert found["inseam"] == ["height above the floor", f"{lengths['inseam']:.2f}"]


@pytest.mark.parametrize(
    ("measures", "words"),
    [({}, "no measure"), ({"shoe": 43.0}, "shoe: is no measure"), ({"height": 1.78}, "100 to 250 cm, found 1.78"),
     ({"weight": float("nan")}, "25 to 300 kg")],
)  # fmt: skip
def test_what_is_no_measure_is_refused(measures: dict[str, float], words: str) -> None:
    with pytest.raises(InputError, match=words):
        solve_betas(load_model("phantom_male", device="cpu"), measures)


def test_the_command_writes_a_body(tmp_path: Path, body: BodyModel, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "body.npz"
    assert main(["solve", "height=178", "waist=104,5", "--gender", "male", "--out", str(file)]) == 0
    said = capsys.readouterr()
    assert said.out == f"{file}\n"
    assert "likeliest" in said.err
    assert load_body(file).gender == "male"
    found = lengths_cm(body, load_body(file).betas)
    assert (found["height"], found["waist"]) == pytest.approx((178, 104.5), abs=0.05)
    for wrong in (["height"], ["height=x"], ["shoe=43"], ["height=1.78"], ["height=170", "height=180"]):
        assert main(["solve", *wrong, "--gender", "male"]) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_rows_of_a_table_become_bodies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "measures.csv"
    table.write_text("name;sex;height_cm;waist;note\nAnn;f;165,5;;x\n../Ben;m;178;92;\n", encoding="utf-8")
    assert main(["solve", str(table), "--out_folder", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Ann_body.npz", "Ben_body.npz"]
    ann = load_body(tmp_path / "out" / "Ann_body.npz")
    assert ann.gender == "female"
    assert lengths_cm(load_phantom_body("female"), ann.betas)["height"] == pytest.approx(165.5, abs=0.05)
    assert main(["solve", str(table), "--row", "2"]) == 0
    capsys.readouterr()
    for wrong in ([str(table), "--row", "3"], [str(table), "--out", "x.npz"], [str(tmp_path / "none.csv")]):
        assert main(["solve", *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    table.write_text("height_m,weight\n1.78,90\n", encoding="utf-8")
    assert main(["solve", str(table)]) == 2
    assert "expected cm and kg" in capsys.readouterr().err
    table.write_text("height,weight\n178,90\n165,60\n", encoding="utf-8")
    assert main(["infer", "--target_body", str(table)]) == 2
    assert "hit solve" in capsys.readouterr().err


def test_a_volume_changes_with_vertices_as_its_slopes_say() -> None:
    body = load_phantom_body("female")
    vertices, faces = body.v_template.numpy().astype(np.float64), body.faces.numpy()
    moved = np.random.default_rng(3).normal(0, 1e-4, vertices.shape)
    told = float((volume_slopes_l(vertices, faces) * moved).sum())
    ahead, behind = (mesh_volume_l(vertices + sign * moved, faces) for sign in (1, -1))
    assert told == pytest.approx((ahead - behind) / 2, rel=1e-4)
