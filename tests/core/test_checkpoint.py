"""Model folders and checkpoints: official ones load, damaged ones say what is wrong."""

import os
import pickle
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import yaml

from hit_core.body.model import BodyModel
from hit_core.errors import CheckpointError, DeviceError
from hit_core.model.checkpoint import read_checkpoint
from hit_core.model.device import choose_device
from hit_core.model.hit import HITModel
from hit_core.model.library import find_models, load_model


def checkpoint_of(folder: Path) -> Path:
    return next((folder / "ckpts").glob("*.ckpt"))


def change_state(folder: Path, change: Any) -> Path:
    path = checkpoint_of(folder)
    content = torch.load(path, weights_only=True)
    change(content["state_dict"])
    torch.save(content, path)
    return path


def smpl_buffers(body: BodyModel) -> dict[str, torch.Tensor]:
    arrays = body.to_arrays()
    count = body.num_vertices
    named = {
        "v_template": arrays["v_template"],
        "shapedirs": arrays["shapedirs"],
        "posedirs": arrays["posedirs"].reshape(count * 3, -1).T,
        "J_regressor": arrays["J_regressor"],
        "lbs_weights": arrays["weights"],
        "parents": arrays["kintree_table"][0],
        "faces_tensor": arrays["f"],
    }
    return {f"smpl.smpl.{name}": torch.tensor(array) for name, array in named.items()}


def test_official_checkpoint_needs_no_smpl_folder(
    folder: Path, reference_model: HITModel, body_model: BodyModel, vectors: dict[str, np.ndarray]
) -> None:
    change_state(folder, lambda state: state.update(smpl_buffers(body_model)))
    model = load_model(folder, device="cpu")
    names = ("betas", "body_pose", "global_orient", "transl")
    parameters = {name: vectors[name] for name in names}
    found = model.query(vectors["points.posed"], model.body(**parameters))
    expected = reference_model.query(vectors["points.posed"], reference_model.body(**parameters))
    assert torch.equal(found.logits, expected.logits)
    assert model.info.gender == "male"
    assert model.info.accuracy == pytest.approx(0.973574)


def test_without_body_says_where_one_was_looked_for(folder: Path) -> None:
    with pytest.raises(CheckpointError, match=r"SMPL_MALE.*HIT_SMPL_DIR"):
        load_model(folder, device="cpu")


def test_named_model_and_choice(folder: Path, body_model: BodyModel) -> None:
    best = checkpoint_of(folder)
    worse = best.with_name("model-epoch=0019-val_accuracy=0.500000.ckpt")
    shutil.copy(best, worse)
    found = load_model("hit_male", device="cpu", models_dir=folder.parent, body_model=body_model)
    assert found.info.checkpoint == best.name
    with pytest.raises(CheckpointError, match=r"last\.ckpt"):
        load_model("hit_male", "last", device="cpu", models_dir=folder.parent, body_model=body_model)
    shutil.copy(best, best.with_name("last.ckpt"))
    found = load_model("hit_male", "last", device="cpu", models_dir=folder.parent, body_model=body_model)
    assert found.info.checkpoint == "last.ckpt"


def test_folder_named_ckpt(folder: Path, body_model: BodyModel) -> None:
    (folder / "ckpts").rename(folder / "ckpt")
    assert load_model(folder, device="cpu", body_model=body_model).info.name == "hit_male"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.pop("tissues_occ.lin2.bias"), r"missing.*|tissues_occ\.lin2\.bias"),
        (lambda s: s.update({"tissues_occ.lin9.bias": s["tissues_occ.lin0.bias"]}), r"lin9\.bias"),
        (
            lambda s: s.update({"deformer.lbs_network.lin1.bias": torch.zeros(7)}),
            r"lin1\.bias.*expected \(128,\), found \(7,\)",
        ),
        (lambda s: s["deformer.disp_network.lin1.bias"].fill_(torch.nan), r"disp_network\.lin1\.bias.*not finite"),
        (lambda s: s.update({"generator.lin0.bias": torch.zeros(1)}), "generator is not supported"),
        (lambda s: s.clear(), "no state_dict"),
    ],
)
def test_damaged_state(folder: Path, body_model: BodyModel, change: Any, message: str) -> None:
    change_state(folder, change)
    with pytest.raises(CheckpointError, match=message):
        load_model(folder, device="cpu", body_model=body_model)


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", b"PK\x03\x04 broken", pickle.dumps([1, 2])])
def test_no_checkpoint(folder: Path, body_model: BodyModel, content: bytes) -> None:
    checkpoint_of(folder).write_bytes(content)
    with pytest.raises(CheckpointError, match=checkpoint_of(folder).name):
        load_model(folder, device="cpu", body_model=body_model)


@pytest.mark.parametrize("option", ["pose_bs", "forward_beta_mlp", "mri_values", "use_generator"])
def test_unsupported_module(folder: Path, body_model: BodyModel, option: str) -> None:
    config = yaml.safe_load((folder / "config.yaml").read_text())
    config["train_cfg"][option] = True
    (folder / "config.yaml").write_text(yaml.safe_dump(config))
    with pytest.raises(CheckpointError, match=rf"not supported.*|{option}"):
        load_model(folder, device="cpu", body_model=body_model)
    assert next(found for found in find_models(folder.parent) if found.name == "hit_male").problem


@pytest.mark.parametrize(
    "text", ["", "- 1", "{", "train_cfg: {}", "train_cfg: {networks: 3}\nsmpl_cfg: {gender: male}"]
)
def test_damaged_config(folder: Path, body_model: BodyModel, text: str) -> None:
    (folder / "config.yaml").write_text(text)
    with pytest.raises(CheckpointError, match=r"config\.yaml"):
        load_model(folder, device="cpu", body_model=body_model)


class Trap:
    """Writes a file when unpickled by a reader that runs what it reads."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> Any:
        return os.mkdir, (str(self.target),)


def test_foreign_objects_inside_are_not_run(folder: Path, body_model: BodyModel, tmp_path: Path) -> None:
    path = checkpoint_of(folder)
    content = torch.load(path, weights_only=True)
    content["hyper_parameters"] = Trap(tmp_path / "sprung")
    torch.save(content, path)
    assert len(read_checkpoint(path)["state_dict"]) == len(content["state_dict"])
    assert load_model(folder, device="cpu", body_model=body_model).info.name == "hit_male"
    assert not (tmp_path / "sprung").exists()


def test_unknown_model_lists_known_ones(folder: Path) -> None:
    with pytest.raises(CheckpointError, match="hit_male"):
        load_model("hit_mail", models_dir=folder.parent, device="cpu")


@pytest.mark.parametrize("name", ["gpu", "cuda:99", "", "xpu"])
def test_unknown_device(name: str) -> None:
    with pytest.raises(DeviceError, match="expected"):
        choose_device(name)


def test_half_written_folders_are_not_listed(tmp_path: Path) -> None:
    for name in (".phantom_male.x1", "whole"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "config.yaml").write_text("smpl_cfg: {gender: male}\n")
    names = {found.name for found in find_models(tmp_path)}
    assert "whole" in names
    assert ".phantom_male.x1" not in names
