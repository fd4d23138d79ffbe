"""Betas know what they belong to, and another body says so."""

import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from hit_core.body.belonging import belonging_warnings
from hit_core.body.files import load_body, save_body
from hit_core.body.parameters import BodyParameters
from hit_core.cli.main import main
from hit_core.errors import BodyFileError, InputError
from hit_core.model.hit import ModelInfo
from hit_core.phantom.body import load_phantom_body
from hit_core.writers.records import body_warnings, build_record

BETAS = np.array([1.0, -2.0] + [0.0] * 8, np.float32)
POSE = {"body_pose": np.zeros((1, 69)), "global_orient": np.zeros((1, 3)), "betas": BETAS[None]}
PHANTOM = ModelInfo("phantom_male", "male", is_phantom=True, shape_space="phantom")
SMPL = ModelInfo("hit_male", "male", shape_space="smpl")
OTHER = ModelInfo("star_male", "male", shape_space="unknown")


@pytest.mark.parametrize("ending", [".npz", ".pkl", ".json"])
@pytest.mark.parametrize("space", ["smpl", "phantom", None])
def test_files_of_this_program_say_what_their_betas_belong_to(tmp_path: Path, ending: str, space: str | None) -> None:
    path = tmp_path / f"body{ending}"
    body = BodyParameters(betas=BETAS, gender="female", shape_space=space)
    save_body(body, path)
    found = load_body(path)
    assert found.shape_space == (space or (None if ending == ".json" else "smpl"))
    assert found.gender == "female"


def test_files_of_body_fitters_belong_to_smpl_or_smplx(tmp_path: Path) -> None:
    with (tmp_path / "smpl.pkl").open("wb") as stream:
        pickle.dump({**POSE, "gender": "female"}, stream)
    np.savez(tmp_path / "smplx.npz", poses=np.zeros((2, 165)), betas=BETAS, surface_model_type="smplx")
    np.savez(tmp_path / "pose_only.npz", body_pose=np.zeros(69))
    assert load_body(tmp_path / "smpl.pkl").shape_space == "smpl"
    assert load_body(tmp_path / "smplx.npz").shape_space == "smplx"
    assert load_body(tmp_path / "pose_only.npz").shape_space is None


def test_an_unknown_shape_space_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "odd.npz", shape_space="STAR", **POSE)
    np.savez(tmp_path / "odder.npz", shape_space=np.zeros(3), **POSE)
    for name in ("odd", "odder"):
        with pytest.raises(BodyFileError, match="shape_space"):
            load_body(tmp_path / f"{name}.npz")
    with pytest.raises(InputError, match="shape_space"):
        BodyParameters(shape_space=7)


def test_the_shipped_examples_belong_to_the_phantom() -> None:
    folder = Path(__file__).parents[2] / "resources" / "examples"
    files = [path for path in folder.iterdir() if path.suffix in (".npz", ".pkl")]
    assert len(files) == 4
    assert {load_body(path).shape_space for path in files} == {"phantom"}


@pytest.mark.parametrize(
    ("model", "space", "gender", "words"),
    [
        (PHANTOM, "phantom", "male", []),
        (PHANTOM, None, None, []),
        (PHANTOM, "smpl", "male", ["belong to SMPL"]),
        (PHANTOM, "smplx", "female", ["belong to SMPL-X", "is female, this model is male"]),
        (PHANTOM, "smpl", None, ["belong to SMPL", "of unknown gender"]),
        (SMPL, "smpl", "male", []),
        (SMPL, "smpl", "neutral", ["is neutral, this model is male"]),
        (SMPL, "phantom", "male", ["belong to the demonstration phantom"]),
        (OTHER, "smpl", "male", ["not known: they belong to SMPL, this body is that of an unknown"]),
        (PHANTOM, "unknown", "male", ["not known: they belong to an unknown"]),
        (OTHER, "unknown", "male", ["not known"]),
        (OTHER, None, None, []),
    ],
)
def test_what_does_not_belong_is_told(
    model: ModelInfo, space: str | None, gender: str | None, words: list[str]
) -> None:
    body = BodyParameters(betas=BETAS, gender=gender, shape_space=space)
    told = body_warnings(model, body)
    assert len(told) == len(words)
    assert all(word in sentence for word, sentence in zip(words, told, strict=True))
    record = build_record(model, body, "posed")
    assert record.get("warnings", []) == told
    assert record["body"]["shape_space"] == space
    assert record["model"]["shape_space"] == model.shape_space


def test_a_body_model_is_known_by_its_vertices() -> None:
    for gender in ("male", "female"):
        body = load_phantom_body(gender)
        assert body.shape_space == "phantom"
    body = copy.deepcopy(body)  # the loaded one is kept for others
    body.v_template = body.v_template[:-1]
    assert body.shape_space == "unknown"
    assert ModelInfo("some", "male").shape_space == "unknown"


def test_a_mean_body_without_gender_means_the_same_everywhere() -> None:
    assert belonging_warnings([0.0] * 10, None, "unknown", "smpl", "male") == []


def test_infer_says_it_on_the_console_and_in_its_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "person.pkl"
    with path.open("wb") as stream:
        pickle.dump({**POSE, "gender": "female"}, stream)
    out = tmp_path / "out"
    arguments = ["infer", "--target_body", str(path), "--out_folder", str(out), "--output", "rigged", "--device", "cpu"]
    assert main(arguments) == 0
    told = " ".join(capsys.readouterr().err.split())
    assert "These betas belong to SMPL; this body is the demonstration phantom" in told
    record = json.loads((out / "person_rigged.json").read_text())
    assert record["model"]["gender"] == "female"  # the model of the file's gender
    assert any("belong to SMPL" in warning for warning in record["warnings"])


def test_no_warning_of_a_record_hides_another() -> None:
    betas = np.array([3.0] + [0.0] * 9, np.float32)
    record = build_record(PHANTOM, BodyParameters(betas=betas, shape_space="smpl"), "posed", warnings=("Folded.",))
    assert [part in " ".join(record["warnings"]) for part in ("belong to SMPL", "from -2 to 2", "Folded.")] == [
        True
    ] * 3
    assert len(record["warnings"]) == len(set(record["warnings"])) >= 3
