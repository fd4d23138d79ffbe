"""Measures of anthropometry, indices and percentiles: closed forms, an independent cut, the table's own values."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
import trimesh
from scipy.spatial import ConvexHull
from scipy.stats import norm
from test_tapes import CLOSE_M, a_body_of_known_girths

from hit_core import load_model
from hit_core.body.files import save_body
from hit_core.body.joints import JOINT_NAMES, joint
from hit_core.body.model import BodyModel
from hit_core.body.parameters import BodyParameters
from hit_core.cli import main
from hit_core.errors import InputError
from hit_core.measure import measure_body
from hit_core.measure.anthropometry import ANTHROPOMETRY, anthropometry
from hit_core.measure.codebook import codebook
from hit_core.measure.indices import index_values
from hit_core.measure.percentiles import comparable, nhanes_percentile, read_reference
from hit_core.measure.person import Known, person_row
from hit_core.measure.person_numbers import Person, person_numbers
from hit_core.writers.fit_records import FitDoubts, FitIgnored, fit_beside

UP = np.array([0.0, 1.0, 0.0])


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


@pytest.mark.parametrize("gender", ["male", "female"])
def test_twenty_bodies_agree_with_an_independent_judge(gender: str) -> None:
    """Girths within 5 mm, lengths within 3 mm of hulls of trimesh's sections, their places found anew by definition."""
    model = load_model(f"phantom_{gender}", device="cpu").body_model
    own, faces = model.lbs_weights.argmax(1).numpy(), model.faces.numpy()
    parts = {
        "leg": ("right_hip", "right_knee", "right_ankle", "right_foot"),
        "arm": ("right_shoulder", "right_elbow", "right_wrist", "right_hand"),
    }
    of = {name: faces[np.isin(own, [joint(one) for one in joints])[faces].all(1)] for name, joints in parts.items()}
    of["trunk"] = model.trunk_faces
    bodies = 3 * torch.rand(10, 10, generator=torch.Generator().manual_seed(16)) - 1.5
    apart: dict[str, list[float]] = {}
    for betas in bodies:
        taken = {name: one.metres for name, one in anthropometry(model, betas).items()}
        nothing = torch.zeros(1, 3)
        posed = model.with_shape(betas[None]).with_pose(torch.zeros(1, 69), nothing, nothing)
        points, joints = posed.vertices[0].double().numpy(), posed.joints[0].double().numpy()
        meshes = {name: trimesh.Trimesh(points, part, process=False) for name, part in of.items()}
        at = {name: joints[joint(name)] for name in JOINT_NAMES}

        def cut(part: str, place: np.ndarray, way: np.ndarray, meshes: dict = meshes) -> np.ndarray:  # type: ignore[type-arg]
            """Corners of a section, in its plane."""
            ends = trimesh.intersections.mesh_plane(meshes[part], way, place).reshape(-1, 3)
            return (ends - place) @ np.linalg.svd(way[None])[2][1:].T

        def girth(part: str, place: np.ndarray, way: np.ndarray, cut: Callable[..., np.ndarray] = cut) -> float:
            return float(ConvexHull(cut(part, place, way)).area)

        def level(part: str, y: float, girth: Callable[..., float] = girth) -> float:
            return girth(part, np.array([0.0, y, 0.0]), UP)

        hip, knee, ankle, shoulder, elbow, wrist = (
            at[f"right_{name}"] for name in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
        )
        upper, lower = elbow - shoulder, wrist - elbow
        shin = knee[1] - ankle[1]
        calf = max(level("leg", y) for y in np.linspace(knee[1] - 0.6 * shin, knee[1] - 0.1 * shin, 25))
        fore = [girth("arm", elbow + share * lower, lower) for share in np.linspace(0.1, 0.5, 20)]
        judged = {
            "waist_crest": level("trunk", at["spine1"][1]),
            "waist_middle": level("trunk", (at["spine1"][1] + at["spine2"][1]) / 2),
            "thigh": level("leg", (hip[1] + knee[1]) / 2),
            "knee": level("leg", knee[1]),
            "calf": calf,
            "arm": girth("arm", (shoulder + elbow) / 2, upper),
            "elbow": girth("arm", elbow, lower),
            "forearm": max(fore),
            "wrist": min(girth("arm", wrist - share * lower, lower) for share in np.linspace(0, 0.25, 20)),
            "height": float(np.ptp(points[:, 1])),
            "knee_height": knee[1] - points[:, 1].min(),
        }
        waists = np.arange(at["pelvis"][1], at["spine3"][1], 0.01)
        narrowest = waists[np.argmin([level("trunk", y) for y in waists])]
        outline = trimesh.intersections.mesh_plane(meshes["trunk"], UP, [0.0, narrowest, 0.0]).reshape(-1, 3)
        judged |= {"waist_breadth": np.ptp(outline[:, 0]), "waist_depth": np.ptp(outline[:, 2])}
        for name, metres in judged.items():
            apart.setdefault(name, []).append(abs(taken[name] - metres))
    kinds = {one.name: one.kind for one in ANTHROPOMETRY}
    for name, found in apart.items():
        assert max(found) < (0.005 if kinds[name] == "girth" else 0.003), name


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
    assert (
        main(["measure", "--gender", "female", "--betas", "0", "--weight", "90", "--out", str(tmp_path / "body.csv")])
        == 0
    )
    (line,) = csv.DictReader((tmp_path / "body.csv").read_text("utf-8-sig").splitlines())
    assert (line["weight_kg"], line["weight_is"]) == ("90.0", "given")
    assert main(["measure", "--weight", "-3"]) == 2
    assert main(["measure", "a.npz", "b.npz", "--age", "30"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_users_own_percentiles(tmp_path: Path) -> None:
    file = tmp_path / "bmi.csv"
    file.write_text("age,P3,p50,p97\n10,14,17,23\n20,18,22,30\n")
    table = read_reference(file, "School")
    found = table.percentile(19.5, 15.0)
    assert (found.value, found.group, found.own) == (50, "School, 15 years", True)  # type: ignore[union-attr]
    assert str(table.percentile(16.05, 15.0)) == "below 5th", "above the 3rd percentile, but nothing is said there"
    assert str(table.percentile(40.0, 10.0)) == "above 95th"
    assert table.percentile(20.0, 9.0) is None
    person = Person("male", 15.0, 60.0, {"bmi": table, "height": table})
    numbers = person_numbers({"height": 1.75}, None, None, person)
    assert numbers.percentiles["bmi"].value == pytest.approx(50 + 47 * (60 / 1.75**2 - 19.5) / 7, abs=1e-6)
    assert numbers.percentiles["height"].beyond == "above", "lengths are in cm there"
    assert numbers.group == ""
    for text in ("age,p50\n1,2\n2,3\n", "age,p5,p50\n1,3,2\n2,3,4\n", "p5,p50\n1,2\n2,3\n", "age,p5,p50\n1,2,3\n"):
        file.write_text(text)
        with pytest.raises(InputError):
            read_reference(file)


def test_a_model_measures_bodies() -> None:
    model = load_model("phantom_female", device="cpu")
    body = model.body(betas=[0.0, -1.0])
    row = person_row(model, body, Known(80.0, 46.0))
    assert {
        f"{name}_cm": round(100 * one.metres, 1) for name, one in model.measures(body).items()
    }.items() <= row.items()
    numbers = model.indices(body, weight_kg=80.0, age=46.0)
    assert round(numbers.values["bmi"], 4) == row["bmi"]
    assert numbers.percentiles["bmi"].rounded == row["percentile_bmi"]
    regions = model.regions(body, {"hip": 0.01})
    assert round(regions.volumes["trunk"].body_l, 2) > row["trunk_l"]  # type: ignore[operator]
    assert round(regions.volumes["left_arm"].tissues_l["AT"], 3) == row["left_arm_AT_l"]


def test_hit_measure_follows_a_fit_and_own_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = BodyParameters(betas=[0.5, *[0.0] * 9], gender="male")
    save_body(body, tmp_path / "me_body.npz")
    fit = {"format": "hit-fit", "version": 1, "betas": body.betas.tolist(), "unexplained_share": 0.1}
    fit["volume_spread"] = {"LT": 0.2, "AT": 0.2, "BT": 0.2}
    (tmp_path / "me_fit.json").write_text(json.dumps(fit))
    (tmp_path / "lms.csv").write_text("age,L,M,S\n10,1,90,0.1\n60,1,90,0.1\n")
    asked = ["--age", "46", "--reference", f"waist_middle={tmp_path / 'lms.csv'}", "--format", "json"]
    assert main(["measure", str(tmp_path / "me_body.npz"), *asked]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["LT_high90_l"] > 1.3 * row["LT_l"]
    assert "widened" in row["intervals"]
    assert row["own_percentile_waist_middle_of"] == "lms, 46 years"
    share = 100 * norm.cdf((row["waist_middle_cm"] / 90 - 1) / 0.1)
    assert row["own_percentile_waist_middle"] == pytest.approx(share, abs=0.6)
    assert main(["measure", "--reference", f"toe={tmp_path / 'lms.csv'}", "--age", "4"]) == 2
    assert main(["measure", "--reference", f"bmi={tmp_path / 'lms.csv'}"]) == 2


@pytest.mark.parametrize(
    "change", [{"betas": [0.0] * 10}, {"unexplained_share": "x"}, {"volume_spread": {"LT": 1}}, {"format": ""}]
)
def test_a_fit_of_another_body_counts_for_nothing(tmp_path: Path, change: dict[str, object]) -> None:
    body = BodyParameters(betas=[0.5, *[0.0] * 9])
    fit = {"format": "hit-fit", "betas": body.betas.tolist(), "unexplained_share": 0.4}
    (tmp_path / "me_fit.json").write_text(json.dumps(fit))
    found = fit_beside(tmp_path / "me_body.npz", body)
    assert isinstance(found, FitDoubts)
    assert (found.unexplained_share, found.spread) == (0.4, None)
    (tmp_path / "me_fit.json").write_text(json.dumps({**fit, **change}))
    ignored = fit_beside(tmp_path / "me_body.npz", body)
    assert isinstance(ignored, FitIgnored)
    assert str(ignored).startswith("me_fit.json ")
