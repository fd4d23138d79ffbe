"""Trainings from start to end: both stages, going on after a stop, and what may go wrong on the way."""

import errno
import json
import multiprocessing
import os
import signal
from pathlib import Path

import numpy as np
import pytest
import torch
from small_data import FAST

from hit_core import atomic
from hit_core.errors import CheckpointError, DataError, InputError, OutputError
from hit_core.model.checkpoint import read_checkpoint
from hit_core.model.library import load_model
from hit_core.training.config import compose_config
from hit_core.training.core import checkpoints, module, step_losses
from hit_core.training.data import data_module
from hit_core.training.runs import train as run
from hit_core.training.runs.callbacks import read_progress
from hit_core.training.runs.train import _check_reached, train
from hit_core.training.runs.trainer import loggers_of

STAGE_1 = ["exp_name=pretrained_male", "train_cfg=train_smpl", "data_cfg.synthetic=True"]
STAGE_2 = ["exp_name=hit_male"]
UNPRETRAINED = ["train_cfg.load_pretrained_lbs=false", "train_cfg.load_pretrained_disp=false"]


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return read_checkpoint(folder / "ckpts" / "last.ckpt")["state_dict"]


def assert_same(first: dict[str, torch.Tensor], second: dict[str, torch.Tensor]) -> None:
    assert first.keys() == second.keys()
    for name in first:
        assert torch.equal(first[name], second[name]), name


def test_both_stages_give_a_model_that_loads(options: list[str], tmp_path: Path) -> None:
    pretrained = train([*options, *STAGE_1, "trainer.max_epochs=2"], show=False)
    assert pretrained.epochs == 2
    before = weights(pretrained.folder)
    trained = train([*options, *STAGE_2, "trainer.max_epochs=2"], show=False)
    after = weights(trained.folder)
    for name in before:
        if "lbs_network" in name:
            assert torch.equal(before[name], after[name]), f"the frozen {name} changed"
    for prefix in ("tissues_occ", "deformer.disp_network", "deformer.compressor"):
        assert any(not torch.equal(before[name], after[name]) for name in before if name.startswith(prefix))
    names = sorted(path.name for path in (trained.folder / "ckpts").iterdir())
    assert names[0] == "last.ckpt"
    assert names[1].startswith("model-epoch=000")
    assert "-val_accuracy=0." in names[1]
    model = load_model(trained.folder, device="cpu")
    assert model.body_model.num_vertices == 6428
    assert model.info.accuracy == pytest.approx(trained.best_score, abs=1e-6)
    assert torch.equal(
        model.tissues_occ.lin0.bias,
        read_checkpoint(trained.folder / "ckpts" / names[1])["state_dict"]["tissues_occ.lin0.bias"],
    )
    progress = read_progress(trained.folder)
    assert progress is not None
    assert (progress["state"], progress["epoch"]) == ("finished", 2)
    assert (trained.folder / "validation.png").stat().st_size > 100
    (start,) = map(json.loads, (trained.folder / "history.jsonl").read_text(encoding="utf-8").splitlines())
    assert start["overrides"][-1] == "trainer.max_epochs=2"
    assert (start["device"], start["epochs"], start["steps"]) == ("cpu", 2, 4)
    assert list(trained.folder.glob("logs/version_0/metrics.csv"))
    assert list(trained.folder.glob("logs/version_0/events.out.tfevents.*"))


@pytest.mark.parametrize(
    "stage",
    [
        [*STAGE_1, "train_cfg.networks.lbs.dropout=0.1"],
        [*STAGE_2, *UNPRETRAINED, "num_workers=1"],
        [*STAGE_2, *UNPRETRAINED, "data_cfg.resident=true", "optimizer=muon"],
    ],
)
def test_stop_and_go_on_gives_the_same_weights(options: list[str], tmp_path: Path, stage: list[str]) -> None:
    whole = train([*options, *stage, "trainer.max_epochs=4", f"out_dir={tmp_path / 'whole'}"], show=False)
    parts = [*options, *stage, f"out_dir={tmp_path / 'parts'}"]
    first = train([*parts, "trainer.max_epochs=2"], show=False)
    half = weights(first.folder)
    second = train([*parts, "trainer.max_epochs=4"], show=False)
    assert second.epochs == 4
    assert_same(weights(whole.folder), weights(second.folder))
    assert any(not torch.equal(half[name], value) for name, value in weights(second.folder).items())


def test_rates_go_on_where_they_stopped(options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stop in the middle of the rates' rise changes nothing at all."""
    falling = [*options, *STAGE_1, "trainer.max_epochs=4", "use_scheduler=true", "optimizer=muon"]
    whole = train([*falling, f"out_dir={tmp_path / 'whole'}"], show=False)

    def stop_in_second_epoch(self: module.HITModule, *arguments: object) -> None:
        if self.current_epoch == 1:
            (Path(self.trainer.default_root_dir) / "stop").touch()

    monkeypatch.setattr(module.HITModule, "on_train_batch_start", stop_in_second_epoch)
    stopped = train(falling, show=False)
    assert stopped.stopped
    monkeypatch.undo()
    assert_same(weights(whole.folder), weights(train(falling, show=False).folder))


def test_training_that_is_complete_stays_as_it_is(options: list[str]) -> None:
    first = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    before = weights(first.folder)
    again = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    assert again.epochs == 1
    assert_same(before, weights(again.folder))


def test_another_seed_gives_other_weights(options: list[str], tmp_path: Path) -> None:
    found = [
        weights(
            train(
                [*options, *STAGE_1, "trainer.max_epochs=1", f"exp_name=s{seed}", f"seed_everything={seed}"], show=False
            ).folder
        )
        for seed in (0, 1)
    ]
    assert not torch.equal(found[0]["deformer.disp_network.lin0.bias"], found[1]["deformer.disp_network.lin0.bias"])


def test_one_batch_can_be_learned(data_set: Path, tmp_path: Path) -> None:
    """One subject's fixed voxels: with nothing but the occupancy loss the networks must hold them."""
    from hit_core.body.model import BodyModel
    from hit_core.body.smpl_files import load_smpl_arrays
    from hit_core.model.checkpoint import build_model
    from hit_core.model.hit import ModelInfo
    from hit_core.training.data.datasets import ScanDataset, ScanSample
    from hit_core.training.data.draws import Draws
    from hit_core.training.data.point_clouds import canonical_cloud, hand_cloud

    torch.manual_seed(0)
    config = compose_config(
        [*FAST, f"data_cfg.data_folder={data_set}", "lr=0.005", "train_cfg.networks.tissue.width=96"]
    )
    body = BodyModel.from_arrays(load_smpl_arrays(data_set / "body_model_male.npz"), "male")
    model = build_model(config, body, ModelInfo("overfit", "male"))
    subjects = data_module.prepared_subjects(config, body, "train")[:1]
    sample = ScanSample(*(part[None] for part in ScanDataset(subjects, 200, 0, fixed=True)[0, 0]))
    hit = module.HITModule(
        model, module.ModuleOptions.from_config(config), canonical_cloud(body, 500, 0.2), hand_cloud(body, 8)
    )
    optimizer = hit.configure_optimizers()
    accuracy = 0.0
    for step in range(400):
        batch = hit.batch(sample, Draws(torch.Generator().manual_seed(step), 1))
        output = hit.steps.losses.output(batch)
        optimizer.zero_grad()
        output.total.backward()
        torch.nn.utils.clip_grad_value_(hit.parameters(), 100.0)
        optimizer.step()
        assert output.logits is not None
        assert output.valid is not None
        right = (output.logits.argmax(-1) == batch.mri_labels)[output.valid]
        accuracy = float(right.float().mean())
        if accuracy >= 0.99 and float(output.valid.float().mean()) > 0.9:
            break
    assert accuracy >= 0.99


def test_loss_that_is_not_finite_stops_and_keeps_the_batch(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    good = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    before = (good.folder / "ckpts" / "last.ckpt").read_bytes()
    honest = step_losses.pretraining_losses

    def not_finite(*arguments: object) -> step_losses.StageOutput:
        output = honest(*arguments)  # type: ignore[arg-type]
        error = output.terms["beta_displacement"]
        return step_losses.StageOutput(
            {**output.terms, "beta_displacement": error._replace(sums=error.sums * torch.nan)}
        )

    monkeypatch.setattr(step_losses, "pretraining_losses", not_finite)
    with pytest.raises(DataError, match=r"not finite \(beta_displacement\)"):
        train([*options, *STAGE_1, "trainer.max_epochs=3"], show=False)
    assert (good.folder / "ckpts" / "last.ckpt").read_bytes() == before
    kept = torch.load(good.folder / "not_finite_batch.pt", weights_only=True)
    assert kept["batch"]["betas"].shape == (2, 10)
    assert np.isnan(kept["losses"]["beta_displacement"])
    progress = read_progress(good.folder)
    assert progress is not None
    assert progress["state"] == "failed"
    assert "not finite" in progress["message"]


def test_full_disk_keeps_the_last_checkpoint(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    good = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    before = (good.folder / "ckpts" / "last.ckpt").read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("hit_core.atomic.os.fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        train([*options, *STAGE_1, "trainer.max_epochs=2"], show=False)
    assert (good.folder / "ckpts" / "last.ckpt").read_bytes() == before
    assert not list((good.folder / "ckpts").glob(".*"))


class _Deadly(data_module.SyntheticDataset):
    def __getitem__(self, key: tuple[int, int]) -> object:
        if multiprocessing.parent_process() is not None:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__getitem__(key)


def test_killed_worker_has_a_clear_message(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data_module, "SyntheticDataset", _Deadly)
    with pytest.raises(DataError, match="worker process that loads data was killed"):
        train([*options, *STAGE_1, "trainer.max_epochs=1", "num_workers=1"], show=False)


def test_error_in_a_worker_arrives_as_one_sentence(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, key: object) -> None:
        raise DataError.about("a cache entry cannot be read", file="entry.npy")

    monkeypatch.setattr(data_module.SyntheticDataset, "__getitem__", broken)
    with pytest.raises(DataError, match=r"^entry\.npy: a cache entry cannot be read\.$"):
        train([*options, *STAGE_1, "trainer.max_epochs=1", "num_workers=1"], show=False)


def test_stop_file_ends_after_the_epoch_with_a_checkpoint(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def stop_in_second_epoch(self: module.HITModule, *arguments: object) -> None:
        if self.current_epoch == 1:
            (Path(self.trainer.default_root_dir) / "stop").touch()

    monkeypatch.setattr(module.HITModule, "on_train_batch_start", stop_in_second_epoch)
    stopped = train([*options, *STAGE_1, "trainer.max_epochs=50", "checkpoint_every_n_epochs=40"], show=False)
    assert (stopped.epochs, stopped.stopped) == (2, True)
    assert read_checkpoint(stopped.folder / "ckpts" / "last.ckpt")["epoch"] == 1
    progress = read_progress(stopped.folder)
    assert progress is not None
    assert progress["state"] == "stopped"
    monkeypatch.undo()
    again = train([*options, *STAGE_1, "trainer.max_epochs=3"], show=False)
    assert (again.epochs, again.stopped) == (3, False)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_ends_after_the_epoch_with_a_checkpoint(
    options: list[str], monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    def send(self: module.HITModule, *arguments: object) -> None:
        if self.global_step == 2:
            os.kill(os.getpid(), number)

    before = signal.getsignal(number)
    monkeypatch.setattr(module.HITModule, "on_train_batch_start", send)
    stopped = train([*options, *STAGE_1, "trainer.max_epochs=50", "checkpoint_every_n_epochs=40"], show=False)
    assert (stopped.epochs, stopped.stopped) == (2, True)
    assert read_checkpoint(stopped.folder / "ckpts" / "last.ckpt")["global_step"] == 4
    assert signal.getsignal(number) == before


def test_time_limit_stops_after_an_epoch(options: list[str]) -> None:
    stopped = train([*options, *STAGE_1, "trainer.max_epochs=50", "max_minutes=0.00001"], show=False)
    assert (stopped.epochs, stopped.stopped) == (1, True)
    assert (stopped.folder / "ckpts" / "last.ckpt").is_file()


def test_pause_file_waits(options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hit_core.training.runs import callbacks

    naps = []

    def nap(seconds: float) -> None:
        naps.append(read_progress(tmp_path / "pretrained_male")["state"])  # type: ignore[index]
        if len(naps) == 3:
            (tmp_path / "pretrained_male" / "pause").unlink()

    def pause(self: module.HITModule) -> None:
        (tmp_path / "pretrained_male" / "pause").touch()

    monkeypatch.setattr(callbacks.time, "sleep", nap)
    monkeypatch.setattr(module.HITModule, "on_train_epoch_start", pause)
    assert train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False).epochs == 1
    assert naps == ["paused"] * 3


def test_second_training_of_a_name_is_refused(options: list[str], tmp_path: Path) -> None:
    from filelock import FileLock

    folder = tmp_path / "pretrained_male"
    folder.mkdir()
    (folder / "progress.json").write_text(json.dumps({"pid": 4711}))
    with FileLock(folder / ".lock"), pytest.raises(InputError, match=r"is running \(process 4711\)"):
        train([*options, *STAGE_1], show=False)


def test_going_on_as_something_else_is_refused(options: list[str]) -> None:
    former = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    before = read_progress(former.folder)
    with pytest.raises(InputError, match=r"train_cfg\.to_train: a training of this name exists"):
        train([*options, "exp_name=pretrained_male", *UNPRETRAINED], show=False)
    assert read_progress(former.folder) == before, "the former training is as it was"


def test_nothing_to_resume_is_said(options: list[str]) -> None:
    with pytest.raises(InputError, match="nothing to go on from"):
        train([*options, *STAGE_1, "resume=True"], show=False)


def test_missing_stage_1_is_said(options: list[str]) -> None:
    with pytest.raises(run.HITError, match=r"no such training.*pretrained_male.*Run stage 1 first"):
        train([*options, *STAGE_2], show=False)


def test_missing_start_is_said_once_under_its_own_name(
    options: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from hit_core.cli.main import main

    assert main(["train", *options, *STAGE_2, "ckpt_path=nowhere"]) == 2
    said = capsys.readouterr().err
    assert said.count("ckpt_path: no such training") == said.count("no such training") == 1
    assert "pretrained" not in said
    assert "ckpt_path: no such training" in (tmp_path / "hit_male" / "train.log").read_text()


def _die_while_writing(path: Path) -> None:
    atomic.os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]
    checkpoints.AtomicCheckpointIO().save_checkpoint({"state_dict": {}, "filler": list(range(100000))}, path)


def test_kill_while_writing_leaves_the_old_checkpoint(options: list[str], tmp_path: Path) -> None:
    good = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    last = good.folder / "ckpts" / "last.ckpt"
    before = last.read_bytes()
    writer = multiprocessing.get_context("fork").Process(target=_die_while_writing, args=(last,))
    writer.start()
    writer.join()
    assert writer.exitcode == -signal.SIGKILL
    assert last.read_bytes() == before
    assert list(last.parent.glob(".*.part"))
    again = train([*options, *STAGE_1, "trainer.max_epochs=2"], show=False)
    assert again.epochs == 2
    assert not list(last.parent.glob(".*.part"))


def test_checkpoint_names_are_the_published_ones(options: list[str], reference_dir: Path) -> None:
    trained = train([*options, *STAGE_1, "trainer.max_epochs=1"], show=False)
    found = weights(trained.folder)
    (official,) = (reference_dir / "hit_male" / "ckpts").iterdir()
    assert {name for name in found if not name.startswith("smpl.")} >= {
        name for name in read_checkpoint(official)["state_dict"] if "lbs_network" not in name
    }
    assert found["smpl.smpl.posedirs"].shape == (207, 3 * 6428)
    assert found["smpl.smpl.faces_tensor"].dtype == torch.int64


def test_official_networks_can_be_taken_over(reference_dir: Path, body_model: object) -> None:
    model = load_model(reference_dir / "hit_male", device="cpu", body_model=body_model)  # type: ignore[arg-type]
    (official,) = (reference_dir / "hit_male" / "ckpts").iterdir()
    expected = model.deformer.lbs_network.lin0.weight_v.clone()
    with torch.no_grad():
        model.deformer.lbs_network.lin0.weight_v.zero_()
    checkpoints.take_networks(model, official, ["lbs"])
    assert torch.equal(model.deformer.lbs_network.lin0.weight_v, expected)


def test_wandb_offline(options: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("wandb")
    monkeypatch.setenv("WANDB_SILENT", "true")
    trained = train([*options, *STAGE_1, "trainer.max_epochs=1", "wandb=offline"], show=False)
    assert list((trained.folder / "wandb").glob("offline-run-*"))


def test_loggers_follow_the_options(tmp_path: Path) -> None:
    from lightning.pytorch.loggers import CSVLogger, TensorBoardLogger

    for overrides in ([], ["wandb=offline", "wdboff=True"]):
        loggers = loggers_of(compose_config(overrides), tmp_path)
        assert [type(one) for one in loggers] == [CSVLogger, TensorBoardLogger]


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 and no more"])
def test_a_damaged_last_checkpoint_says_what_helps(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "last.ckpt").write_bytes(content)
    with pytest.raises(CheckpointError, match=r"not a readable checkpoint.*Delete it to begin anew.*exp_name\.$"):
        _check_reached({"trainer": {"max_epochs": 3}}, tmp_path / "last.ckpt")


def test_fewer_epochs_than_reached_say_what_helps(tmp_path: Path) -> None:
    torch.save({"state_dict": {"a": torch.zeros(1)}, "epoch": 9}, tmp_path / "last.ckpt")
    with pytest.raises(InputError, match=r"at least 9, found 3\. Choose more epochs"):
        _check_reached({"trainer": {"max_epochs": 3}}, tmp_path / "last.ckpt")
