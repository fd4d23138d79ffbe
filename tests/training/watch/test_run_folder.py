"""Trainings read from outside: their folders in every condition, their metrics as they grow, and who ended them."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from hit_core.machine.processes import file_is_locked, process_runs
from hit_core.training.runs.callbacks import read_progress
from hit_core.training.watch.metrics_csv import RunMetrics, best_values
from hit_core.training.watch.run_folder import (
    ask,
    list_runs,
    newest_checkpoint,
    read_options,
    read_run,
    tail,
)
from hit_core.training.watch.supervisor import launch


def says(folder: Path, state: str, **entries: object) -> None:
    content = {"state": state, "pid": os.getpid(), "time": time.time(), "epoch": 3, "max_epochs": 12, **entries}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "progress.json").write_text(json.dumps(content))


def launched(folder: Path, **entries: object) -> None:
    content = {"commands": [["train", "exp_name=x"]], "time": time.time(), **entries}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "launch.json").write_text(json.dumps(content))


@pytest.fixture
def gone() -> int:
    """Number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_living_training(tmp_path: Path) -> None:
    says(tmp_path, "running", seconds_left=90.0, metrics={"val/accuracy": 0.5, "odd": "text"})
    run = read_run(tmp_path)
    assert (run.state, run.alive, run.epoch, run.share) == ("running", True, 3, 0.25)
    assert (run.seconds_left, dict(run.metrics), run.pid) == (90.0, {"val/accuracy": 0.5}, os.getpid())
    ask(tmp_path, "pause")
    assert read_run(tmp_path).state == "pausing"
    says(tmp_path, "paused")
    assert read_run(tmp_path).state == "paused"
    ask(tmp_path, "pause", False)
    assert read_run(tmp_path).state == "running"
    ask(tmp_path, "stop")
    says(tmp_path, "running")
    assert read_run(tmp_path).state == "stopping"


@pytest.mark.parametrize("state", ["finished", "stopped", "failed"])
def test_ended_training(tmp_path: Path, state: str, gone: int) -> None:
    says(tmp_path, state, pid=gone, message="a.gz: field x is missing.\nTraceback")
    run = read_run(tmp_path)
    assert (run.state, run.alive, run.epoch) == (state, False, 3)
    assert run.message == ("a.gz: field x is missing." if state == "failed" else "")


def test_training_whose_process_is_gone(tmp_path: Path, gone: int) -> None:
    says(tmp_path, "running", pid=gone, seconds_left=10.0)
    run = read_run(tmp_path)
    assert (run.state, run.seconds_left) == ("killed", None)
    assert f"process {gone} is gone" in run.message


def test_a_process_that_was_given_the_number_of_a_killed_training_is_not_it(tmp_path: Path) -> None:
    says(tmp_path, "running", time=time.time() - 86400)
    assert read_run(tmp_path).state == "killed"
    launched(tmp_path / "other", supervisor=os.getpid(), pid=os.getpid())
    assert read_run(tmp_path / "other").alive
    os.utime(tmp_path / "other" / "launch.json", (0, 0))
    assert not read_run(tmp_path / "other").alive


def test_silent_training_lives_while_its_lock_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of a killed training's process may belong to another one by now."""
    from filelock import FileLock

    monkeypatch.setattr("hit_core.training.watch.run_folder.FRESH_S", 1.0)
    says(tmp_path, "running", time=time.time() - 2)
    assert read_run(tmp_path).state == "killed"
    with FileLock(tmp_path / ".lock"):
        assert file_is_locked(tmp_path / ".lock")
        assert read_run(tmp_path).state == "running"
    assert not file_is_locked(tmp_path / ".lock")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[1]", b"\xff\xfe", b'{"state": 7, "pid": "x", "time": []}', b'{"pid": 1e99}', b"{" * 9999,
        b'{"best_score": 1' + 320 * b"0" + b"}", b'{"metrics": {"a": 1' + 320 * b"0" + b"}}", b'{"a":' * 9999,
    ],
)  # fmt: skip
def test_damaged_files_are_no_accident(tmp_path: Path, content: bytes) -> None:
    for name in ("progress.json", "launch.json", "config.yaml", "train.log"):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "logs" / "version_0").mkdir(parents=True)
    (tmp_path / "logs" / "version_0" / "metrics.csv").write_bytes(content)
    assert not read_run(tmp_path).alive
    assert read_progress(tmp_path) is None or content.startswith(b"{")
    assert isinstance(read_options(tmp_path), dict)
    metrics = RunMetrics(tmp_path)
    metrics.update()
    assert metrics.curves() == {}


def test_list_holds_trainings_and_no_models(tmp_path: Path) -> None:
    says(tmp_path / "b", "finished")
    launched(tmp_path / "a")
    (tmp_path / "official" / "ckpts").mkdir(parents=True)
    (tmp_path / "official" / "config.yaml").touch()
    (tmp_path / "file").touch()
    assert list_runs([tmp_path, tmp_path / "nowhere", tmp_path]) == [tmp_path / "a", tmp_path / "b"]


def test_start_and_subjects_are_seen(tmp_path: Path) -> None:
    says(tmp_path, "finished", time=time.time() - 60)
    subjects = tmp_path / "subjects" / "male"
    (subjects / "train").mkdir(parents=True)
    (subjects / "train" / "a.gz").touch()
    two = [["data", "phantom"], ["train", "exp_name=x"]]
    facts = {"commands": two, "pid": os.getpid(), "subjects": 4, "subjects_folder": str(subjects)}
    launched(tmp_path, step=0, **facts)
    run = read_run(tmp_path)
    assert (run.state, run.made, run.wanted, run.share, run.epoch) == ("preparing", 1, 4, 0.25, None)
    launched(tmp_path, step=1, **facts)
    assert read_run(tmp_path).state == "starting"
    assert read_run(tmp_path).command == ("train", "exp_name=x")
    says(tmp_path, "running")
    assert read_run(tmp_path).state == "running"


def test_exit_code_tells_how_it_ended(tmp_path: Path) -> None:
    says(tmp_path, "running")
    launched(tmp_path, exit_code=-9, ended=time.time() + 1)
    run = read_run(tmp_path)
    assert run.state == "killed"
    assert "ended by SIGKILL (perhaps by the system, for lack of memory). No checkpoint" in run.message
    (tmp_path / "ckpts").mkdir()
    (tmp_path / "ckpts" / "last.ckpt").touch()
    assert "go on from its last checkpoint" in read_run(tmp_path).message
    (tmp_path / "console.log").write_text("warning: w\nerror: x: unknown option.\n")
    launched(tmp_path, exit_code=2, ended=time.time() + 1)
    assert (read_run(tmp_path).state, read_run(tmp_path).message) == ("failed", "x: unknown option.")
    (tmp_path / "console.log").write_text("Fatal: aborted\n\n")
    assert read_run(tmp_path).message == "The process ended with exit code 2. Its last line: Fatal: aborted"
    ask(tmp_path, "stop")
    assert read_run(tmp_path).state == "failed"
    launched(tmp_path, exit_code=130, ended=time.time() + 1)
    assert read_run(tmp_path).state == "stopped"


def test_what_fails_after_the_training_is_told(tmp_path: Path) -> None:
    launched(tmp_path, exit_code=1, ended=time.time() + 1)
    says(tmp_path, "finished")
    (tmp_path / "console.log").write_text("error: hit failed unexpectedly (ValueError: x). The details are in y.log.\n")
    run = read_run(tmp_path)
    assert run.state == "finished"
    assert run.message == "hit failed unexpectedly (ValueError: x). The details are in y.log."


def wait_for(folder: Path, *states: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while read_run(folder).state not in states:
        assert time.monotonic() < end, read_run(folder)
        time.sleep(0.05)


def test_supervisor_names_the_cause_of_a_failed_start(tmp_path: Path) -> None:
    launch(tmp_path, [["train", "exp_nam=x"], ["train"]])
    assert read_run(tmp_path).alive
    wait_for(tmp_path, "failed")
    run = read_run(tmp_path)
    assert run.message == "exp_nam: unknown option. Did you mean exp_name?"
    assert json.loads((tmp_path / "launch.json").read_text())["step"] == 0, "what comes after a failure is left out"


def test_supervisor_names_a_kill(tmp_path: Path) -> None:
    launch(tmp_path, [["train", f"out_dir={tmp_path}", "exp_name=x"]])
    while not read_run(tmp_path).pid:
        time.sleep(0.02)
    number = read_run(tmp_path).pid
    supervisor = json.loads((tmp_path / "launch.json").read_text())["supervisor"]
    assert os.getsid(number) not in (os.getsid(0), 0), "it must outlive this session"
    os.kill(number, signal.SIGKILL)
    wait_for(tmp_path, "killed")
    assert "SIGKILL" in read_run(tmp_path).message
    end = time.monotonic() + 10
    while process_runs(supervisor):
        assert time.monotonic() < end
        time.sleep(0.02)


def rows(path: Path, *lines: str, mode: str = "a") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open(mode) as stream:
        stream.writelines(lines)


def test_metrics_grow_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "version_0" / "metrics.csv"
    metrics = RunMetrics(tmp_path)
    assert metrics.update() == (False, False)
    rows(path, "epoch,step,train/lo")
    metrics.update()
    assert metrics.curves() == {}
    rows(
        path,
        "ss,val/accuracy\n0,0,5.0,\n0,1,4.",
    )
    metrics.update()
    assert metrics.curves()["train/loss"].values.tolist() == [5.0]
    rows(path, "5,\n0,1,,0.5\ngarbage\n1,x,3,\n1,2,nan,\n1,3,2.5,\n")
    metrics.update()
    loss = metrics.curves()["train/loss"]
    np.testing.assert_array_equal(loss.values, [5.0, 4.5, np.nan, 2.5])
    assert loss.steps.tolist() == [0, 1, 2, 3]
    assert loss.epochs.tolist() == [0.5, 1.0, 1.5, 2.0]
    assert metrics.curves()["val/accuracy"].values.tolist() == [0.5]
    assert metrics.update() == (False, False)


def test_metrics_written_anew_with_another_header_are_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "version_0" / "metrics.csv"
    rows(path, "epoch,step,train/loss\n", "0,0,5\n", "0,1,4\n")
    metrics = RunMetrics(tmp_path)
    metrics.update()
    rows(path, "epoch,step,train/loss,val/loss\n0,0,5,\n0,1,4,\n0,1,,7\n", mode="w")
    metrics.update()
    assert metrics.curves()["train/loss"].values.tolist() == [5, 4]
    assert metrics.curves()["val/loss"].values.tolist() == [7]
    path.unlink()
    assert metrics.update()[0]
    assert metrics.curves() == {}


def test_later_start_counts_where_it_went_back(tmp_path: Path) -> None:
    for version, steps in ((0, range(6)), (1, range(4, 8)), (10, range(8, 9))):
        path = tmp_path / "logs" / f"version_{version}" / "metrics.csv"
        rows(path, "epoch,step,train/loss\n", *(f"0,{step},{version + step / 10}\n" for step in steps))
    metrics = RunMetrics(tmp_path)
    metrics.update()
    loss = metrics.curves()["train/loss"]
    assert loss.steps.tolist() == list(range(9))
    np.testing.assert_allclose(loss.values, [0, 0.1, 0.2, 0.3, 1.4, 1.5, 1.6, 1.7, 10.8])


def test_long_metrics_come_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "version_0" / "metrics.csv"
    path.parent.mkdir(parents=True)
    names = ["epoch", "step", *(f"train/m{number}" for number in range(6))]
    with path.open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        for step in range(25_000):
            writer.writerow([step // 100, step, *(f"{step * number:.4f}" for number in range(6))])
    metrics = RunMetrics(tmp_path)
    pieces = 1
    while metrics.update()[1]:
        pieces += 1
    assert pieces > 2
    curve = metrics.curves()["train/m5"]
    assert len(curve.values) == 25_000
    assert curve.values[-1] == 24_999 * 5


def test_best_values(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "version_0" / "metrics.csv"
    rows(path, "epoch,step,val/accuracy,val/loss,val/composition_AT,train/loss\n")
    rows(path, "0,0,0.5,9,0.1,1\n", "1,1,0.75,nan,0,1\n", "2,2,0.7,8,0,1\n")
    metrics = RunMetrics(tmp_path)
    metrics.update()
    assert best_values(metrics.curves()) == {"val/accuracy": 0.75, "val/loss": 8.0}


def test_tail_begins_with_a_whole_line(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("".join(f"line {number}\n" for number in range(100)))
    assert tail(tmp_path / "log", 30).splitlines() == ["line 97", "line 98", "line 99"]
    assert tail(tmp_path / "log").splitlines()[0] == "line 0"
    assert tail(tmp_path / "none") == ""


def test_newest_checkpoint(tmp_path: Path) -> None:
    assert newest_checkpoint(tmp_path) is None
    (tmp_path / "ckpts").mkdir()
    for number, name in enumerate(("last.ckpt", "model-epoch=0003-val_accuracy=0.9.ckpt")):
        (tmp_path / "ckpts" / name).touch()
        os.utime(tmp_path / "ckpts" / name, (1000 + number, 1000 + number))
    assert newest_checkpoint(tmp_path) == tmp_path / "ckpts" / "model-epoch=0003-val_accuracy=0.9.ckpt"


def test_reading_needs_neither_torch_nor_lightning() -> None:
    code = (
        "import sys; from hit_core.training.watch import metrics_csv, run_folder, supervisor\n"
        "print([name for name in ('torch', 'lightning', 'hydra') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_check_says_what_the_command_line_says(capfd: pytest.CaptureFixture[str]) -> None:
    from hit_core.cli import main

    assert main(["train", "--check", "exp_name=x", "lr=0.5"]) == 0
    assert main(["train", "--check", "lr=fast"]) == 2
    assert "lr: wrong kind of value" in capfd.readouterr().err


def test_check_names_the_missing_extra(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    from hit_core.cli import main
    from hit_core.cli import training as cli

    monkeypatch.setattr(cli, "NEEDED", ("hydra", "surely_not_there"))
    assert main(["train", "--check"]) == 2
    said = capfd.readouterr().err
    assert "needs the package surely_not_there: run `pip install '.[train]'`" in said
    assert "Traceback" not in said
