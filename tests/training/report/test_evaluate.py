"""Evaluation: every voxel, the tables, the pictures, and the command line."""

import csv
import json
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
import torch
from PIL import Image
from rich.console import Console
from schemas import complaints
from small_data import FAST

from hit_core.body.model import BodyModel
from hit_core.cli.main import main
from hit_core.model.calibration import read_calibration
from hit_core.model.hit import HITModel
from hit_core.model.nearest import start_weights
from hit_core.tissues import Tissue
from hit_core.training.config import compose_config
from hit_core.training.core import voxel_classes as classify
from hit_core.training.core.voxel_classes import START_BONES, classify_voxels, fill_failed
from hit_core.training.core.voxel_scores import METRIC_NAMES, mean_scores, score_subject
from hit_core.training.data.prepare import prepare_file
from hit_core.training.report.calibrate import measured_litres, reliability, temperature_of
from hit_core.training.report.evaluate import evaluate
from hit_core.training.report.score_tables import screen_table
from hit_core.training.report.slice_pictures import PALETTE, WRONG, slice_picture


def test_failed_voxels_take_their_neighbour_s_class() -> None:
    points = torch.tensor([[[0.0, 0, 0], [1, 0, 0], [1.1, 0, 0], [5, 0, 0]]])
    predicted = torch.tensor([[1, 2, 3, 3]])
    valid = torch.tensor([[True, True, False, False]])
    assert fill_failed(points, predicted, valid).tolist() == [[1, 2, 2, 2]]
    assert fill_failed(points, predicted, torch.zeros_like(valid)).tolist() == [[0, 0, 0, 0]]
    assert fill_failed(points, predicted, torch.ones_like(valid)) is predicted


def test_classes_agree_with_queries(
    reference_model: HITModel, vectors: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(classify, "points_per_chunk", lambda device: 150)
    names = ("betas", "body_pose", "global_orient", "transl")
    body = reference_model.body(**{name: vectors[name][:1] for name in names})
    points = torch.from_numpy(vectors["points.posed"][0])
    classes, failed = classify_voxels(reference_model, points, body)
    expected = reference_model.query(points, body, decompress=True)
    usable = expected.valid[0]
    assert (classes[usable] == expected.labels[0][usable]).float().mean() > 0.995
    assert failed <= int((~usable).sum())


def test_further_starts_find_what_the_first_misses(
    reference_model: HITModel, vectors: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("betas", "body_pose", "global_orient", "transl")
    body = reference_model.body(**{name: vectors[name][:1] for name in names})
    points = torch.from_numpy(vectors["points.posed"][:1])

    def misleading(points: torch.Tensor, body: object) -> torch.Tensor:
        weights = torch.zeros(*points.shape[:2], 24)
        weights[..., 22] = 1.0
        return weights

    monkeypatch.setattr(classify, "start_weights", misleading)
    none = classify._search(reference_model, points, body, ())[1].sum()
    some = classify._search(reference_model, points, body, START_BONES[9])[1].sum()
    more = classify._search(reference_model, points, body, START_BONES[13])[1].sum()
    assert none < some <= more
    assert {len(set(bones)) for bones in START_BONES.values()} == set(START_BONES)
    monkeypatch.setattr(classify, "start_weights", start_weights)
    assert classify._search(reference_model, points, body, ())[1].float().mean() > 0.95


def test_absent_tissues_do_not_count() -> None:
    labels = torch.tensor([1, 1, 2, 2])
    score = score_subject("a", torch.tensor([1, 1, 2, 1]), labels, torch.ones(4, dtype=torch.bool))
    assert np.isnan(score.values["dice_BONE"])
    assert np.isnan(score.values["iou_NO"])
    assert score.values["composition_BONE"] == 0.0
    other = score_subject("b", torch.tensor([3, 1, 2, 1]), torch.tensor([3, 1, 2, 1]), torch.ones(4, dtype=torch.bool))
    assert mean_scores([score, other])["dice_BONE"] == 1.0


def test_empty_voxels_count_inside_the_body_only() -> None:
    labels, body = torch.tensor([0, 0, 0, 1]), torch.tensor([True, False, False, True])
    score = score_subject("a", torch.tensor([0, 1, 1, 1]), labels, body)
    assert score.values["dice_NO"] == 1.0
    assert score.values["dice_LT"] == pytest.approx(0.5)
    assert score.values["accuracy"] == 0.5
    assert score.values["composition_LT"] == 1.0


def test_slice_picture_shows_three_panels() -> None:
    index = np.array([[0, 0, 1], [1, 0, 1], [0, 1, 1], [2, 2, 0]])
    predicted, labels = np.array([1, 2, 3, 1]), np.array([1, 3, 3, 1])
    picture = slice_picture((2, 2, 2), index[:3], predicted[:3], labels[:3], 1)
    panel = (picture.shape[1] - 8) // 3
    bottom = picture[-1]
    assert tuple(bottom[0]) == tuple(PALETTE[Tissue.LT])
    assert tuple(bottom[panel - 1]) == tuple(PALETTE[Tissue.AT])
    assert tuple(bottom[panel + 4]) == tuple(PALETTE[Tissue.LT])
    assert tuple(bottom[2 * panel + 3]) == tuple(PALETTE[Tissue.BT])
    assert tuple(bottom[-1]) == WRONG
    assert tuple(picture[0, 0]) == tuple(PALETTE[Tissue.BT])
    assert tuple(picture[0, panel - 1]) == tuple(PALETTE[Tissue.NO])


@pytest.fixture(scope="module")
def trained(data_set: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model trained for one epoch by the command line, evaluated at the end."""
    folder = tmp_path_factory.mktemp("trainings")
    common = [*FAST, f"data_cfg.data_folder={data_set}", f"out_dir={folder}", "trainer.max_epochs=1"]
    stage_1 = ["exp_name=pretrained_male", "train_cfg=train_smpl", "data_cfg.synthetic=True", "wdboff=True"]
    assert main(["train", *common, *stage_1, "train_cfg.num_workers=0"]) == 0
    assert main(["train", *common, "exp_name=hit_male", "run_eval=True", "slices=True"]) == 0
    return folder / "hit_male"


def test_tables_of_a_training(trained: Path) -> None:
    content = json.loads((trained / "eval" / "eval_test.json").read_text())
    assert [row["subject"] for row in content["subjects"]] == sorted(
        ("test0", "test1"), key=lambda name: -{row["subject"]: row["accuracy"] for row in content["subjects"]}[name]
    )
    assert content["model"] == "hit_male"
    assert content["checkpoint"].startswith("model-epoch=0000-val_accuracy=")
    with (trained / "eval" / "eval_test.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["subject", *METRIC_NAMES, "points", "failed"]
    assert rows[-1]["subject"] == "mean"
    accuracies = [float(row["accuracy"]) for row in rows[:-1]]
    assert float(rows[-1]["accuracy"]) == pytest.approx(np.mean(accuracies))
    page = (trained / "eval" / "eval_test.html").read_text()
    assert page.count("<tr") == 4
    assert f"{accuracies[0]:.4f}" in page


def test_slice_pictures_of_a_training(trained: Path) -> None:
    folder = trained / "eval" / "slices_test" / "test0"
    composite = imageio.imread(folder / "composite.png")
    assert composite.ndim == 3
    assert len(list(folder.glob("slice_*.png"))) >= 10
    assert composite.std() > 5


def test_eval_writes_into_the_working_folder_unless_told_otherwise(
    trained: Path, data_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model may be a part of a read-only installation."""
    monkeypatch.chdir(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in trained.rglob("*")}
    command = ["eval", "--exp_name", str(trained), "--split", "val", "--slices", "--device", "cpu"]
    assert main([*command, f"data_cfg.data_folder={data_set}"]) == 0
    assert {path: path.stat().st_mtime_ns for path in trained.rglob("*")} == before
    assert [path.name for path in tmp_path.iterdir()] == ["output"]
    assert (tmp_path / "output" / "eval_val.json").is_file()
    assert (tmp_path / "output" / "slices_val" / "val0" / "composite.png").is_file()


def test_eval_says_at_once_that_its_folder_cannot_be_written(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["eval", "--exp_name", str(trained), "--out_folder", str(tmp_path / "file" / "out")]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_names_are_no_markup_on_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    labels = torch.tensor([1, 1, 2, 2])
    score = score_subject("[red]s\x1b[31m[/]", labels, labels, torch.ones(4, dtype=torch.bool))
    Console(width=200).print(screen_table([score], mean_scores([score]), "model [/] of\nothers"))
    shown = capsys.readouterr().out
    assert "[red]s\ufffd[31m[/]" in shown
    assert "model [/] of\ufffdothers" in shown


def test_eval_command(
    trained: Path, data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    out = tmp_path / "scores"
    command = ["eval", "--exp_name", str(trained), "--split", "val", "--ckpt_choice", "last", "--out_folder", str(out)]
    assert main([*command, "--device", "cpu"]) == 0
    assert "val0" in capsys.readouterr().out
    assert sorted(path.name for path in out.iterdir()) == ["eval_val.csv", "eval_val.html", "eval_val.json"]
    assert main([*command, "--device", "cpu", "data_cfg.data_folder=/nowhere"]) == 2
    assert "no such folder" in capsys.readouterr().err.replace("\n", " ")


def test_every_voxel_counts(trained: Path, data_set: Path, tmp_path: Path) -> None:
    from hit_core.model.library import load_model
    from hit_core.training.data.data_module import prepared_subjects

    config = compose_config([*FAST, f"data_cfg.data_folder={data_set}"])
    model = load_model(trained, device="cpu")
    result = evaluate(model, config, tmp_path, "val")
    (subject,) = prepared_subjects(config, model.body_model, "val")
    assert result.scores[0].points == len(subject.voxels)
    assert result.means["accuracy"] == result.scores[0].accuracy


def test_wrong_option_ends_with_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "lrr=1"]) == 2
    assert "Did you mean lr?" in capsys.readouterr().err


def test_options_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", "--options"]) == 0
    assert "train_cfg.lambda_occ=100.0" in capsys.readouterr().out


def test_data_command(data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = f"data_cfg.data_folder={data_set}"
    small = ["data_cfg.nb_points_canspace=500", "data_cfg.n_points_hands=8"]
    assert main(["data", "-s", "train", "-i", "1", "--gender", "male", folder, *small]) == 0
    assert "train1 (male): 24 x 16 x 30 voxels" in capsys.readouterr().out
    picture = tmp_path / "subject.png"
    assert main(["data", "-i", "0", "--gender", "male", "-D", "--save", str(picture), folder, *small]) == 0
    assert imageio.imread(picture).std() > 10
    assert main(["data", "--all", "--recache", "--gender", "male", folder, *small]) == 0
    assert main(["data", "-i", "7", "--gender", "male", folder, *small]) == 2
    assert "no such subject" in capsys.readouterr().err


def test_a_model_is_calibrated_beside_its_checkpoint(
    trained: Path, data_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["eval", "--calibrate", "--exp_name", str(trained), "--device", "cpu", f"data_cfg.data_folder={data_set}"]
    assert main([*command, "--out", str(tmp_path / "a.json")]) == 0
    assert "too few for an interval" in capsys.readouterr().out
    data = json.loads((tmp_path / "a.json").read_text())
    assert complaints("calibration", data) == []
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.size == (624, 576)
        assert len(np.unique(np.asarray(picture.convert("RGB")).reshape(-1, 3), axis=0)) > 50
    assert not (trained / "calibration.json").exists()
    assert main(command) == 0
    assert read_calibration(trained / "calibration.json").subjects("LT") == 2
    assert main([*command, "--split", "train"]) == 2
    assert "too good" in capsys.readouterr().err


def test_a_subject_s_litres_are_those_of_its_voxels(data_set: Path, body_model: BodyModel) -> None:
    subject = prepare_file(data_set / "male" / "test" / "test0.gz", body_model)
    scan = np.array(subject.voxels)
    size = subject.scan.resolution[0].prod()
    assert measured_litres(subject)[1] == pytest.approx(1000 * size * (scan["label"] == 2).sum(), rel=1e-5)


def test_a_temperature_undoes_what_was_too_sure() -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 4))
    chances = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    labels = (rng.random((20_000, 1)) > chances.cumsum(1)).sum(1).clip(0, 3)
    assert temperature_of(3 * logits, labels) == pytest.approx(3, abs=0.15)
    for one in reliability(logits, labels):
        if (one["count"] or 0) > 500:
            assert one["right"] == pytest.approx(one["probability"], abs=0.06)
