"""Options: the published names and defaults, overrides, and what is said of wrong ones."""

from pathlib import Path

import pytest
import yaml

from hit_core.body.model import BodyModel
from hit_core.errors import InputError
from hit_core.model.checkpoint import build_model, read_config
from hit_core.model.hit import ModelInfo
from hit_core.training.config import CONFIGS, compose_config, flatten, known_options, write_config
from hit_core.training.core.losses import LossWeights
from hit_core.training.core.module import ModuleOptions
from hit_core.training.runs.callbacks import CheckpointKeeper

PUBLISHED_STAGE_1 = [
    "exp_name=pretrained_female",
    "smpl_cfg.gender=female",
    "train_cfg=train_smpl",
    "data_cfg.synt_style=random",
    "data_cfg.synthetic=True",
    "trainer.max_epochs=200",
    "train_cfg.networks.lbs.dropout=0.001",
]
CHANGED_DEFAULTS = {"trainer.detect_anomaly"}


def test_published_options_and_defaults(reference_dir: Path) -> None:
    published = flatten(yaml.safe_load((reference_dir / "hit_male" / "config.yaml").read_text()))
    ours = known_options()
    for name, value in published.items():
        if name.endswith("_target_"):
            continue
        assert name in ours
        if name not in CHANGED_DEFAULTS:
            assert str(ours[name]) == str(value) or ours[name] == value, name


def test_every_option_can_be_given() -> None:
    defaults = known_options()
    texts = []
    for name, value in defaults.items():
        text = "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        texts.append(f"{name}={text}")
    assert flatten(compose_config(texts)) == defaults


@pytest.mark.parametrize("overrides", [[], ["train_cfg=train_smpl"], PUBLISHED_STAGE_1, ["smpl_cfg.gender=female"]])
def test_every_configuration_builds_its_parts(overrides: list[str], body_model: BodyModel) -> None:
    config = compose_config(overrides)
    options = ModuleOptions.from_config(config)
    model = build_model(config, body_model, ModelInfo("x", "male"))
    assert model.deformer.compressor is not None
    assert model.deformer.lbs_network.config.dropout == (0.001 if overrides is PUBLISHED_STAGE_1 else 0.0)
    stage_1 = config["train_cfg"]["to_train"] == "pretrain"
    assert options.optimize == (("disp", "lbs") if stage_1 else ("disp", "occ", "compressor"))
    assert options.weights == LossWeights(betas=50.0 if stage_1 else 100.0)
    assert dict(options.weight_decay) == {"disp": 1e-3, "compressor": 1e-3, "lbs": 0.1}
    assert (options.lr, options.adam_betas, options.gradient_clip) == (1e-4, (0.9, 0.999), 100.0)


def test_configuration_files_are_all_reachable() -> None:
    files = {path.relative_to(CONFIGS).as_posix() for path in CONFIGS.rglob("*.yaml")}
    assert files == {
        "config.yaml", "train_cfg/networks.yaml", "train_cfg/train_hit.yaml", "train_cfg/train_smpl.yaml",
        "smpl_cfg/smpl.yaml", "data_cfg/mri.yaml", "trainer/default.yaml",
    }  # fmt: skip
    for group, file in (("train_cfg", "train_hit"), ("smpl_cfg", "smpl"), ("data_cfg", "mri"), ("trainer", "default")):
        assert compose_config([f"{group}={file}"]) == compose_config()


def test_written_configuration_is_a_model_configuration(tmp_path: Path) -> None:
    config = compose_config(["smpl_cfg.gender=female", "lr=0.5"])
    (tmp_path / "config.yaml").write_bytes(write_config(config))
    assert read_config(tmp_path) == config


def test_overrides_reach_the_options() -> None:
    config = compose_config(
        ["train_cfg.lambda_occ=7", "train_cfg.lambda_hands=0.5", "gradient_clip_val=3", "train_cfg.optimize_lbs=true",
         "data_cfg.sample_can_hands=false", "data_cfg.n_pts_mri=11", "trainer.limit_train_batches=2", "wdboff=True",
         "train_cfg.num_workers=0"]
    )  # fmt: skip
    options = ModuleOptions.from_config(config)
    assert options.weights == LossWeights(occ=7.0, hands=0.0)
    assert options.optimize == ("disp", "occ", "lbs", "compressor")
    assert (options.gradient_clip, options.can_points, options.hand_points) == (3.0, 11, 0)
    assert config["trainer"]["limit_train_batches"] == 2
    assert (config["wdboff"], config["train_cfg"]["num_workers"]) == (True, 0)


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("train_cfg.lamda_occ=3", "Did you mean train_cfg.lambda_occ?"),
        ("lrr=1", "Did you mean lr?"),
        ("n_pts_mri=3", "Did you mean data_cfg.n_pts_mri?"),
        ("trainer.max_epoch=3", "Did you mean trainer.max_epochs?"),
        ("train_cfg.networks.tissue.widht=3", "Did you mean train_cfg.networks.tissue.width?"),
        ("gender=male", "Did you mean smpl_cfg.gender?"),
        ("qqqqq=1", "qqqqq: unknown option"),
        ("lr=abc", "lr: wrong kind of value: expected a number, found 'abc'"),
        ("batch_size=2.5", "batch_size: wrong kind of value: expected a whole number"),
        ("batch_size=0", "batch_size: out of range"),
        ("num_workers=-1", "num_workers: out of range"),
        ("gradient_clip_val=-1", "gradient_clip_val: out of range"),
        ("max_minutes=soon", "max_minutes: out of range"),
        ("smpl_cfg.gender=robot", "smpl_cfg.gender: not a choice: expected male, female"),
        ("train_cfg.root_init=10", "train_cfg.root_init: not a choice: expected 9, 11, 13"),
        ("data_cfg.synt_style=odd", "expected random, fixed, random_per_joint"),
        ("data_cfg.subjects=three", "expected all, first, two"),
        ("train_cfg=train_foo", "train_cfg: no such configuration: expected train_hit, train_smpl"),
        ("train_cfg.pose_bs=true", "train_cfg.pose_bs: not supported here"),
        ("train_cfg.lambda_eikonal=1", "not supported here"),
        ("exp_name=a/b", "exp_name: not a folder name"),
        ('exp_name="a\x1bb"', "exp_name: not a folder name"),
        ("lr=1,2", "a list of runs is not supported"),
        ("no override", "expected key=value"),
        ("lr=", "lr: wrong kind of value"),
        ("data_cfg.synthetic=True", "synthetic bodies have no tissues to learn"),
        ("train_cfg.lambda_occ=-1", "lambda_occ"),
    ],
)
def test_wrong_options_are_refused(override: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        ModuleOptions.from_config(compose_config([override]))
    assert message in str(caught.value)


def test_nothing_to_train_is_refused() -> None:
    names = ("disp", "occ", "compressor")
    with pytest.raises(InputError, match="nothing to train"):
        ModuleOptions.from_config(compose_config([f"train_cfg.optimize_{name}=false" for name in names]))


def test_best_is_remembered_across_restarts(tmp_path: Path) -> None:
    keeper = CheckpointKeeper(tmp_path, "val/accuracy", highest=True, every=1)
    keeper.load_state_dict({"best_score": 0.5, "best_file": "x.ckpt"})
    assert keeper.state_dict() == {"best_score": 0.5, "best_file": "x.ckpt"}
