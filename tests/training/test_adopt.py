"""A finished training becomes the shipped model: its networks, figures, curves and card, and nothing of the machine."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import imageio.v3 as imageio
import pytest
import torch
import yaml
from small_data import FAST, subject_fields, write_subject

from hit_core.cli.main import main as hit
from hit_core.errors import InputError
from hit_core.model.checkpoint import read_checkpoint
from hit_core.model.library import load_model
from hit_core.phantom.__main__ import main
from hit_core.phantom.adopt import Measure, adopt
from hit_core.phantom.body import load_phantom_body
from hit_core.phantom.card import card_text
from hit_core.training.runs.train import train

COARSE = Measure(subjects=2, seed=5, spacing=0.06, resolution=48)
ABSOLUTE = re.compile(r"""(?:^|[\s"'=`(\[,])(?:/\w|~/|[A-Za-z]:\\)""", re.MULTILINE)
Stages = tuple[Path, Path]


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    """Two epochs of each stage on a few subjects of the embedded body, and `hit eval` on them."""
    data, out = tmp_path_factory.mktemp("subjects"), tmp_path_factory.mktemp("runs")
    body = load_phantom_body("male")
    for seed, split in enumerate(("train", "train", "val", "test")):
        write_subject(data / "male" / split / f"{seed}.gz", subject_fields(body, seed))
    options = [*FAST, f"data_cfg.data_folder={data}", f"out_dir={out}", "trainer.max_epochs=2", "seed_everything=3"]
    first = train([*options, "exp_name=first", "train_cfg=train_smpl", "data_cfg.synthetic=True"], show=False)
    second = train([*options, "exp_name=second", f"train_cfg.pretrained={first.folder}"], show=False)
    kept = str(second.folder / "eval")
    assert hit(["eval", "--exp_name", str(second.folder), "--device", "cpu", "--out_folder", kept]) == 0
    return first.folder, second.folder


@pytest.fixture
def copied(stages: Stages, tmp_path: Path) -> Stages:
    """The same, to spoil."""
    first, second = (shutil.copytree(folder, tmp_path / "runs" / folder.name) for folder in stages)
    return first, second


@pytest.fixture(scope="module")
def adopted(stages: Stages, tmp_path_factory: pytest.TempPathFactory) -> Path:
    command = f"hit data phantom --subjects 4 --out {tmp_path_factory.getbasetemp() / 'made subjects'} --gender male"
    return adopt("male", *stages, tmp_path_factory.mktemp("models"), [command], "cpu", COARSE, ["Said of it."])


def read_metrics(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "metrics.json").read_text(encoding="utf-8"))


def test_answers_as_the_trained_checkpoint_does(adopted: Path, stages: Stages) -> None:
    body_model = load_phantom_body("male")
    shipped, trained = load_model(adopted, device="cpu", body_model=body_model), load_model(stages[1], device="cpu")
    assert shipped.info.is_phantom
    assert (shipped.info.accuracy, shipped.info.epoch) == (trained.info.accuracy, trained.info.epoch)
    points = torch.from_numpy(body_model.canonical_vertices().numpy()[::40]) * 0.98
    betas, pose = torch.linspace(-1, 1, 10), torch.linspace(-0.2, 0.2, 69)
    answers = [
        model.query(points, model.body(betas=betas, body_pose=pose), decompress=True) for model in (shipped, trained)
    ]
    assert torch.equal(answers[0].logits, answers[1].logits)
    assert torch.equal(answers[0].points_canonical, answers[1].points_canonical)
    assert torch.equal(answers[0].skinning_weights, answers[1].skinning_weights)
    assert answers[0].valid.any()


def test_holds_the_networks_and_nothing_else(adopted: Path, stages: Stages) -> None:
    (file,) = (adopted / "ckpts").iterdir()
    (best,) = (stages[1] / "ckpts").glob("model-*.ckpt")
    assert file.name == best.name, "the name tells the accuracy on the validation subjects, as it was trained"
    content = torch.load(file, weights_only=True)
    assert content.keys() == {"state_dict", "epoch", "global_step", "pytorch-lightning_version"}
    names = set(read_checkpoint(best)["state_dict"])
    assert any(name.startswith("smpl.") for name in names)
    assert set(content["state_dict"]) == {name for name in names if not name.startswith("smpl.")}
    assert sorted(path.name for path in adopted.iterdir()) == [
        "MODEL_CARD.md", "ckpts", "config.yaml", "curves.png", "metrics.json",
    ]  # fmt: skip


def test_nothing_tells_of_the_machine(adopted: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    base = str(tmp_path_factory.getbasetemp())
    for path in (path for path in adopted.rglob("*") if path.is_file()):
        content = path.read_bytes()
        assert base.encode() not in content, path
        assert str(Path(__file__).parents[2]).encode() not in content, path
        if path.suffix in (".md", ".json", ".yaml"):
            assert not ABSOLUTE.search(content.decode()), ABSOLUTE.search(content.decode())
    config = yaml.safe_load((adopted / "config.yaml").read_text(encoding="utf-8"))
    assert (config["exp_name"], config["phantom"], config["out_dir"]) == ("phantom_male", True, None)
    assert config["data_cfg"]["data_folder"] is None
    assert config["train_cfg"]["pretrained"] is None


def test_figures_commands_and_times_stand_in_metrics_and_card(adopted: Path, stages: Stages) -> None:
    metrics = read_metrics(adopted)
    model = load_model(adopted, device="cpu", body_model=load_phantom_body("male"))
    assert metrics["checkpoint"]["sha256"] == model.info.sha256
    assert metrics["checkpoint"]["val_accuracy"] == model.info.accuracy
    assert (len(metrics["subjects"]), metrics["seed"]) == (2, 5)
    assert 0 <= metrics["mean"]["accuracy"] <= 1
    test = json.loads((stages[1] / "eval" / "eval_test.json").read_text(encoding="utf-8"))
    assert metrics["test"]["mean"] == test["mean"]
    first, second = metrics["stages"]
    for stage, name in ((first, "first"), (second, "second")):
        (command,) = stage["commands"]
        assert command.startswith("hit train trainer.accelerator=cpu")
        assert f" exp_name={name}" in command
        assert re.search(r" data_cfg\.data_folder=subjects\d* out_dir=runs\d* ", command)
        assert (stage["seed"], stage["epochs"], stage["device"], stage["starts"]) == (3, 2, "cpu", 1)
        assert stage["seconds"] > 0
        assert stage["versions"]["torch"] == torch.__version__
    assert second["commands"][0].endswith(" train_cfg.pretrained=first")
    card = (adopted / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert card == card_text("phantom_male", "male", metrics)
    for said in (
        first["commands"][0], second["commands"][0], "not medical data", "](curves.png)", "| seed | 3 | 3 |",
        f"| accuracy | {metrics['mean']['accuracy']:.4f} |", f"| accuracy | {test['mean']['accuracy']:.4f} |",
        f"accuracy {model.info.accuracy:.4f}", "\n* Said of it.\n",
    ):  # fmt: skip
        assert said in card, said


def test_curves_are_a_picture_of_both_stages(adopted: Path) -> None:
    picture = imageio.imread(adopted / "curves.png")[..., :3]
    height, width = picture.shape[:2]
    assert height > 800
    assert width > 1200
    colored = (picture.max(-1) - picture.min(-1)) > 60
    third = width // 3
    for rows in (slice(0, height // 2), slice(height // 2, None)):
        for columns in (slice(0, third), slice(third, 2 * third)):
            assert colored[rows, columns].sum() > 100, "losses of each stage, in training and validation"
    assert colored[:, 2 * third :].sum() > 100, "scores"


def test_former_model_is_replaced_whole_and_stays_if_anything_fails(copied: Stages, tmp_path: Path) -> None:
    out = tmp_path / "models"
    former = out / "phantom_male"
    (former / "ckpts").mkdir(parents=True)
    (former / "display_surfaces.npz").write_bytes(b"of other weights")
    (former / "ckpts" / "model-epoch=0000-val_accuracy=0.990000.ckpt").write_bytes(b"other weights")
    scores = copied[1] / "eval" / "eval_test.json"
    content = json.loads(scores.read_text(encoding="utf-8"))
    scores.write_text(json.dumps({**content, "sha256": "0" * 64}), encoding="utf-8")
    with pytest.raises(InputError, match=r"of another checkpoint.*delete the file"):
        adopt("male", *copied, out, device="cpu", measure=COARSE)
    assert [path.name for path in out.iterdir()] == ["phantom_male"]
    assert (former / "display_surfaces.npz").read_bytes() == b"of other weights"
    scores.unlink()
    adopt("male", *copied, out, device="cpu", measure=COARSE)
    assert [path.name for path in out.iterdir()] == ["phantom_male"]
    assert not (former / "display_surfaces.npz").exists()
    assert len(list((former / "ckpts").iterdir())) == 1
    assert "test" not in read_metrics(former)


def of_another_start(first: Path, second: Path) -> None:
    (path,) = (first / "ckpts").glob("model-*.ckpt")
    content = torch.load(path, weights_only=True)
    content["state_dict"]["deformer.lbs_network.lin0.bias"] += 1.0
    torch.save(content, path)


def on_another_body(first: Path, second: Path) -> None:
    (path,) = (second / "ckpts").glob("model-*.ckpt")
    content = torch.load(path, weights_only=True)
    content["state_dict"]["smpl.smpl.v_template"] += 0.01
    torch.save(content, path)


def never_validated(first: Path, second: Path) -> None:
    (path,) = (second / "ckpts").glob("model-*.ckpt")
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "gender", "said"),
    [
        (lambda first, second: shutil.rmtree(second / "ckpts"), "male", "second: no checkpoint: expected"),
        (lambda first, second: None, "female", "smpl_cfg.gender: of another gender: expected female, found male"),
        (lambda first, second: shutil.rmtree(second), "male", "second/config.yaml: file is missing"),
        (lambda first, second: (second / "history.jsonl").unlink(), "male", "history.jsonl: is missing: expected"),
        (lambda first, second: (second / "history.jsonl").write_text('{"a": 1}'), "male", "history.jsonl: incomplete"),
        (lambda first, second: shutil.rmtree(first / "logs"), "male", "first: no curves of the training"),
        (lambda first, second: first.rename(second.with_name("x")) and second.rename(first), "male",
         "train_cfg.to_train: not a training of stage 1: expected pretrain, found occ"),
        (of_another_start, "male", "stage 2 was not begun from this"),
        (on_another_body, "male", "was trained on another body"),
        (never_validated, "male", "last.ckpt: was never validated"),
    ],
)  # fmt: skip
def test_what_is_no_such_training_is_refused_in_one_sentence(
    copied: Stages, tmp_path: Path, spoil: Any, gender: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(*copied)
    out = tmp_path / "models"
    arguments = ["--pretrained", str(copied[0]), "--trained", str(copied[1]), "--out", str(out), "--device", "cpu"]
    assert main(["adopt", "--gender", gender, *arguments]) == 2
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error: ")]
    assert len(lines) == 1
    assert said in lines[0]
    assert "Traceback" not in lines[0]
    assert not out.exists()
