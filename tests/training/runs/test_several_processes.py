"""Two processes that share a training do what one does with twice the batch."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from hit_core.errors import InputError
from hit_core.model.checkpoint import read_checkpoint
from hit_core.training.config import compose_config
from hit_core.training.runs.callbacks import read_progress
from hit_core.training.runs.processes import is_main_process, strategy_options
from hit_core.training.runs.train import train

STAGE_1 = [
    "exp_name=pretrained_male", "train_cfg=train_smpl", "data_cfg.synthetic=True", "data_cfg.synthetic_train=7",
    "train_cfg.networks.lbs.dropout=0.1",
]  # fmt: skip
STAGE_2 = [
    "exp_name=hit_male", "train_cfg.load_pretrained_lbs=false", "train_cfg.load_pretrained_disp=false",
    "data_cfg.resident=true", "train_cfg.lambda_afloat=30", "train_cfg.lambda_beta0=10",
]  # fmt: skip
SLURM = {"SLURM_NTASKS": "4", "SLURM_NTASKS_PER_NODE": "2", "SLURM_JOB_NAME": "hit", "SLURM_LOCALID": "0"}
NOISE = 2e-5
LEARNING = ["lr=0.001", "trainer.max_epochs=2"]


def started(overrides: list[str], **variables: str) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    return subprocess.Popen(
        [sys.executable, "-m", "hit_core", "train", *overrides], text=True, env={**environment, **variables},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[3],
    )  # fmt: skip


def assert_close(found: Path, expected: Path) -> None:
    """Weights differ by float noise: a training changes them by some thousandths."""
    pair = [read_checkpoint(folder / "ckpts" / "last.ckpt") for folder in (found, expected)]
    assert pair[0]["global_step"] == pair[1]["global_step"]
    for name, value in pair[1]["state_dict"].items():
        torch.testing.assert_close(pair[0]["state_dict"][name], value, rtol=0, atol=NOISE, msg=name)


def test_two_processes_on_one_machine(options: list[str], tmp_path: Path) -> None:
    """Stage 1, with an uneven end of each epoch: 7 bodies, of which two processes take 2 at a time each."""
    overrides = [*options, *STAGE_1, *LEARNING]
    process = started([*overrides, "trainer.devices=2", f"out_dir={tmp_path / 'two'}"])
    alone = train([*overrides, "batch_size=4", f"out_dir={tmp_path / 'one'}"], show=False)
    _, said = process.communicate(timeout=240)
    assert process.returncode == 0, said
    together = tmp_path / "two" / "pretrained_male"
    assert_close(together, alone.folder)
    assert read_progress(together)["state"] == "finished"  # type: ignore[index]


def test_two_machines(options: list[str], tmp_path: Path) -> None:
    """Stage 2 as on two machines that share a folder, with 3 subjects, so that one has none at last."""
    overrides = [*options, *STAGE_2, *LEARNING]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    nodes = [*overrides, "trainer.num_nodes=2", "batch_size=1", f"out_dir={tmp_path / 'two'}"]
    address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    processes = [started(nodes, NODE_RANK=str(number), **address) for number in range(2)]
    alone = train([*overrides, "batch_size=2", f"out_dir={tmp_path / 'one'}"], show=False)
    for process in processes:
        _, said = process.communicate(timeout=240)
        assert process.returncode == 0, said
    together = tmp_path / "two" / "hit_male"
    assert_close(together, alone.folder)
    starts = (together / "history.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(starts) == 1, "the first process alone writes"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, True),
        ({"LOCAL_RANK": "1"}, False),
        ({"NODE_RANK": "1"}, False),
        ({"TORCHELASTIC_RUN_ID": "1", "RANK": "0", "LOCAL_RANK": "0", "GROUP_RANK": "0"}, True),
        ({"TORCHELASTIC_RUN_ID": "1", "RANK": "2", "LOCAL_RANK": "0", "GROUP_RANK": "1"}, False),
        ({**SLURM, "SLURM_PROCID": "2"}, False),
        ({**SLURM, "SLURM_PROCID": "0"}, True),
    ],
)
def test_who_is_the_first(variables: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("SLURM", "LOCAL_", "NODE_", "GROUP_", "TORCHEL"))]:
        monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert is_main_process() == expected


def test_another_way_to_share_is_refused() -> None:
    assert strategy_options(compose_config([])["trainer"]) == {}
    assert strategy_options(compose_config(["trainer.strategy=ddp"])["trainer"])
    with pytest.raises(InputError, match=r"trainer\.strategy.*auto or ddp.*fsdp"):
        strategy_options(compose_config(["trainer.strategy=fsdp"])["trainer"])


def test_processes_that_would_train_for_themselves_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"TORCHELASTIC_RUN_ID": "1", "RANK": "1", "LOCAL_RANK": "1"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(InputError, match=r"trainer\.devices.*train for itself.*num_nodes"):
        strategy_options(compose_config([])["trainer"])
    assert strategy_options(compose_config(["trainer.devices=2"])["trainer"])
