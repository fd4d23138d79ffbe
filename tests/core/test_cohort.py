"""Cohorts: a row a body, whatever happens to inputs, workers, and the run itself."""

import csv
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cheap_rows
import numpy as np
import psutil
import pytest
from cheap_rows import cheap_rows as rows_of
from schemas import complaints

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.cli import main
from hit_core.cohort import CohortBody, CohortOptions, CohortResult, ModelChoice, run_cohort
from hit_core.cohort import rows_of as real_rows_of
from hit_core.cohort.chunks import LARGEST_CHUNK, Pace
from hit_core.cohort.executors import LocalWorkers, local_workers
from hit_core.cohort.ledger import Ledger, Outcome
from hit_core.cohort.outliers import find_outliers
from hit_core.cohort.sheet import shown_rows
from hit_core.cohort.sources import Source
from hit_core.cohort.work import Done
from hit_core.errors import HITError, InputError, OutputError
from hit_core.measure.person import Known, person_row
from hit_core.model.library import load_model

pytest.importorskip("pyarrow")
from pyarrow import parquet

MALE = CohortOptions(ModelChoice((("male", None),), "male"), device="cpu", chunk=4)


def run(places: list[Path], out: Path, options: CohortOptions = MALE, **more: Any) -> CohortResult:
    return run_cohort(places, out, options, **{"workers": 0, "rows_of": rows_of, **more})


def table_of(out: Path, name: str = "cohort.csv") -> list[dict[str, str]]:
    with (out / name).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def betas_table(path: Path, count: int) -> Path:
    betas = np.random.default_rng(5).normal(size=(count, 10)).clip(-2, 2).round(3)
    lines = ["id," + ",".join(f"beta_{number}" for number in range(10))]
    lines += [f"p{number}," + ",".join(map(str, row)) for number, row in enumerate(betas)]
    path.write_text("\n".join(lines))
    return path


@pytest.fixture
def no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Contact sheets without drawings, which take most of the time of a run of rows that cost nothing."""
    monkeypatch.setattr("hit_core.cohort.sheet.thumbnail", lambda *_: "data:image/png;base64,")


@pytest.fixture
def bodies(tmp_path: Path) -> Path:
    """A folder with bodies, in a folder within it, too, and with what is none."""
    folder = tmp_path / "bodies"
    (folder / "more").mkdir(parents=True)
    for number, name in enumerate(("b.npz", "a.pkl", "more/c.json")):
        save_body(BodyParameters(betas=[number, -1.0], gender="male", shape_space="phantom"), folder / name)
    (folder / "broken.npz").write_bytes(b"PK\x03\x04 no zip")
    (folder / "readme.docx").write_text("nothing")
    (folder / ".hidden.npz").write_text("nothing")
    (folder / "people.csv").write_text("id,weight\nx,80\n")
    return folder


def test_a_folder_becomes_a_table(bodies: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    out = tmp_path / "out"
    result = run([bodies], out)
    assert (result.rows, result.failures, result.measured) == (3, 1, 4)
    rows = table_of(out)
    assert [row["id"] for row in rows] == ["a", "b", "more/c"]
    assert [row["height_cm"] for row in rows] == ["178.0", "170.0", "186.0"]
    assert [row["file"] for row in rows] == [str(bodies / name) for name in ("a.pkl", "b.npz", "more/c.json")]
    (failure,) = table_of(out, "failures.csv")
    assert failure["id"] == "broken"
    assert "broken.npz: is a damaged" in failure["failure"]
    codebook = json.loads((out / "codebook.json").read_text())
    assert [column["name"] for column in codebook] == list(rows[0])
    assert "Left out: 1 tables: name them as inputs of their own." in caplog.text
    assert "Left out: 1 files that are neither bodies nor scans." in caplog.text
    record = json.loads((out / "run.json").read_text())
    assert complaints("cohort", record) == []
    assert record["models"][0]["name"] == "phantom_male"
    assert record["runs"][0]["inputs_measured"] == 4
    assert "Not medical data" in record["notice"]


def test_parquet_holds_the_same_with_units(bodies: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([bodies], out)
    table = parquet.read_table(out / "cohort.parquet")
    rows = table_of(out)
    assert table.column_names == list(rows[0])
    for row, same in zip(rows, table.to_pylist(), strict=True):
        assert {name: "" if value is None else str(value) for name, value in same.items()} == row
    assert table.schema.field("height_cm").metadata[b"unit"] == b"cm"
    assert str(table.schema.field("percentile_bmi").type) == "string"


def test_a_rerun_measures_what_changed(bodies: Path, tmp_path: Path, no_pictures: None) -> None:
    out = tmp_path / "out"
    run([bodies], out)
    before = (out / "cohort.csv").read_bytes()
    assert run([bodies], out).measured == 0
    assert (out / "cohort.csv").read_bytes() == before
    save_body(BodyParameters(betas=[1.5], gender="male"), bodies / "broken.npz")
    again = run([bodies], out)
    assert (again.measured, again.rows, again.failures) == (1, 4, 0)
    assert run([bodies], out, replace(MALE, angles="radians")).measured == 4
    assert run([bodies], out).measured == 0  # rows of the options before are still there
    (bodies / "a.pkl").unlink()
    assert len(table_of(out)) == 4
    assert run([bodies], out).rows == 3


def test_rows_depend_on_no_chunk(tmp_path: Path, no_pictures: None) -> None:
    table = betas_table(tmp_path / "betas.csv", 11)
    run([table], tmp_path / "one", replace(MALE, chunk=1))
    run([table], tmp_path / "all", replace(MALE, chunk=100))
    assert (tmp_path / "one" / "cohort.csv").read_bytes() == (tmp_path / "all" / "cohort.csv").read_bytes()


def test_one_bad_body_ends_nothing(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(f"id;beta_0\ngood;1\nbad;{cheap_rows.UNMEASURABLE}\nworse;{cheap_rows.BREAKING}\nlast;2\n")
    out = tmp_path / "out"
    assert run([table], out).rows == 2
    assert [row["id"] for row in table_of(out)] == ["good", "last"]
    failures = {row["id"]: row["failure"] for row in table_of(out, "failures.csv")}
    assert failures == {
        "bad": "It has no volume.", "worse": "The program failed on it: ZeroDivisionError: no luck",
    }  # fmt: skip
    assert run([table], out).measured == 1  # what failed unexpectedly is tried again


def test_a_real_row_is_that_of_one_body(tmp_path: Path) -> None:
    model = load_model(gender="female", device="cpu")
    body = BodyParameters(betas=[0.5, -1.0], gender="female")
    (row,) = real_rows_of(model, [CohortBody(body, weight_kg=70.0, age=40.0)])
    posed = model.body(*(part.copy() for part in (body.betas, body.body_pose, body.global_orient, body.transl)))
    assert row == person_row(model, posed, Known(70.0, 40.0))


def test_tables_of_measures_are_solved(tmp_path: Path) -> None:
    table = tmp_path / "m.tsv"
    table.write_text("name\tsex\tage\theight (cm)\n=1+1\tm\t40\t195,5\n\tw\t\t160\n")
    out = tmp_path / "out"
    choice = ModelChoice((("male", None), ("female", None)), "male")
    run([table], out, replace(MALE, choice=choice))
    first, second = table_of(out)
    assert (first["id"], first["sex"], first["age"]) == ("'=1+1", "male", "40.0")  # no formula in a spreadsheet
    assert (second["id"], second["sex"]) == ("m row 2", "female")
    assert abs(float(first["beta_0"])) > 0.5
    assert "likeliest" in first["warnings"]


def test_contact_sheet_marks_outliers_and_runs_nothing(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    values = np.linspace(-1, 1, 24)
    lines = [f"p{number},{value:.3f},m" for number, value in enumerate(values)]
    table.write_text("\n".join(["id,beta_0,gender", *lines, "<script>alert(1)</script>,7,m", "x,nonsense,m"]))
    out = tmp_path / "out"
    run([table], out)
    page = (out / "contact_sheet.html").read_text()
    assert page.count("<figure") == 25
    assert page.count('<figure class="out"') == 1
    assert "&lt;script&gt;alert(1)" in page
    assert page.index("&lt;script&gt;") < page.index("<b>p0</b>")  # those that stand apart come first
    assert not re.search(r"<script|https?:|href|src=\"(?!data:image/png;base64,)", page)
    assert "height 226 cm (median 170" in page
    assert "beta_0: is no number: found nonsense" in page
    apart = table_of(out, "outliers.csv")
    assert {row["column"] for row in apart} == {"height_cm"}
    assert find_outliers(out / "cohort.parquet", ["height_cm"])[24][0].median == pytest.approx(170, abs=0.5)


def test_a_sheet_shows_a_choice_of_many() -> None:
    assert shown_rows(5, {}, most=6) == [0, 1, 2, 3, 4]
    shown = shown_rows(1000, {}, most=10)
    assert len(shown) == 10
    assert shown[-1] == 900


def test_chunks_take_some_seconds_and_leave_no_worker_idle() -> None:
    done = Done((Outcome("k"),) * 4, "here", "cpu", seconds=8.0)
    pace = Pace()
    assert pace.size(1000, 2) == 2  # before anything is known
    pace.learn(done)
    assert pace.size(1000, 2) == 5
    assert pace.size(12, 4) == 1
    pace = Pace()
    pace.learn(replace(done, seconds=0.01))
    assert pace.size(10**5, 8) == LARGEST_CHUNK
    assert Pace(7).size(3, 1) == 7


def test_workers_that_cannot_be_started_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distributed = pytest.importorskip("distributed")

    def fails(**settings: object) -> None:
        raise RuntimeError("Cluster failed to start: no way to 127.0.0.1")

    monkeypatch.setattr(distributed, "SpecCluster", fails)
    table = tmp_path / "people.csv"
    table.write_text("id,beta_0\na,0.5\n")
    with pytest.raises(HITError, match=r"no way to 127\.0\.0\.1.*--workers 0"):
        run_cohort([table], tmp_path / "out", CohortOptions(ModelChoice.of()), workers=1)


def test_each_gpu_has_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 3)
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    memory = SimpleNamespace(total_memory=6 * 10**9)
    monkeypatch.setattr("torch.cuda.get_device_properties", lambda number: memory)
    assert local_workers("auto") == LocalWorkers(3, ("0", "1", "2"))
    memory.total_memory = 140 * 10**9
    assert local_workers("auto") == LocalWorkers(6, ("0", "1", "2"))
    assert local_workers("auto", 1) == LocalWorkers(1, ("0", "1", "2"))
    memory.total_memory = 6 * 10**9
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "5,7")
    assert local_workers("cuda") == LocalWorkers(2, ("5", "7"))
    assert local_workers("cpu", 4) == LocalWorkers(4)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_text_and_numbers_that_are_none(tmp_path: Path) -> None:
    folder = tmp_path / "bodies"
    folder.mkdir()
    for name in (b"a\xff.npz", b"b\n=1.npz"):
        save_body(BodyParameters(betas=[0.5]), tmp_path / "x.npz")
        os.rename(os.fsencode(tmp_path / "x.npz"), os.fsencode(folder) + b"/" + name)
    (folder / "c\udcff.npz").write_bytes(b"broken")

    def rows(model: Any, some: Any) -> Any:
        return [{**row, "AT_l": np.float64("nan"), "BT_l": np.float32(0.5)} for row in rows_of(model, some)]

    out = tmp_path / "out"
    assert run([folder], out, rows_of=rows).rows == 2
    first, second = table_of(out)
    assert (first["id"], second["id"]) == ("a\ufffd", "b\ufffd=1")
    assert (first["AT_l"], first["BT_l"]) == ("", "0.5")
    assert table_of(out, "failures.csv")[0]["id"] == "c\ufffd"


def test_products_lie_in_safe_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, Path]] = []

    def write(name: str, subject: Any, path: Path, *_: Any) -> list[Path]:
        if name == "volume":
            raise OutputError("the disk is full.")
        written.append((name, path))
        return []

    monkeypatch.setattr("hit_core.cohort.products.write", write)
    table = tmp_path / "t.csv"
    table.write_text("id,beta_0\n../../etc/passwd,1\nCON:\\x,1\n")
    out = tmp_path / "out"
    result = run([table], out, replace(MALE, products=("volumes", "meshes", "slices")))
    assert (result.rows, result.failures) == (2, 2)  # the rows stay
    assert table_of(out, "failures.csv")[0]["failure"] == "volumes: the disk is full."
    folders = {path.parent if name == "meshes" else path for name, path in written}
    assert {folder.parent for folder in folders} == {out.resolve() / "bodies"}
    assert {re.sub("_[0-9a-f]{10}$", "", folder.name) for folder in folders} == {"etc_passwd", "CON_x"}


def test_a_full_disk_loses_no_row(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "rows.sqlite", "setup")
    sources = [Source("betas", f"p{number}", "t.csv", betas=(1.0,)) for number in range(3)]
    ledger.plan(sources)
    ledger.store([Outcome(sources[0].key, "d", [{"id": "p0"}])])
    ledger._base.execute("PRAGMA max_page_count = 1")  # not below what is there
    noise = "".join(map(chr, np.random.default_rng(1).integers(33, 120, 200_000)))
    with pytest.raises(OutputError, match="full"):
        ledger.store([Outcome(one.key, "d", [{"id": noise}]) for one in sources[1:]])
    ledger.close()
    with sqlite3.connect(tmp_path / "rows.sqlite") as base:
        assert base.execute("SELECT count(*) FROM results").fetchone() == (1,)
    base.close()


def test_a_folder_has_one_run_at_a_time(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "rows.sqlite", "setup")
    with pytest.raises(OutputError, match="in use by another run"):
        Ledger(tmp_path / "rows.sqlite", "setup")
    ledger.close()
    (tmp_path / "other.sqlite").write_text("this is no store of rows, and long enough to be looked at" * 20)
    with pytest.raises(InputError, match="no store of a cohort's rows"):
        Ledger(tmp_path / "other.sqlite", "setup")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere", "--out", "out"], "nowhere: there is no such file or folder."),
        (["--out", "out"], "INPUT: is missing"),
        (["."], "--out: is missing"),
        ([".", "--out", "out", "--write", "movies"], "--write: is unknown: expected meshes, slices, volumes"),
        ([".", "--out", "out", "--chunk", "0"], "--chunk: is too small"),
        ([".", "--out", "out", "--every", "0"], "--every: is too small"),
        ([".", "--out", "out", "--workers", "-1"], "--workers: is a number of processes"),
        ([".", "--out", "out", "--workers", "0", "--gender", "male"], "holds no body, scan or table"),
        (
            ["t.csv", "--out", "out", "--workers", "0"],
            "t.csv: lacks a beta: expected beta_0, beta_1 and so on, found beta_0, beta_2.",
        ),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    if arguments[0] == "t.csv":
        (tmp_path / "t.csv").write_text("id,beta_0,beta_2\nx,1,2\n")
    assert main(["cohort", *arguments]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not list(tmp_path.glob("out/*.csv"))


def test_missing_packages_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["cohort", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "needs the package distributed: run `pip install '.[cohort]'`" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="nothing there is killed by signals")
def test_killed_workers_and_a_killed_run_lose_nothing(tmp_path: Path, no_pictures: None) -> None:
    pytest.importorskip("distributed")
    count = 40
    table, out = betas_table(tmp_path / "betas.csv", count), tmp_path / "out"
    run([table], tmp_path / "quiet", rows_of=cheap_rows.slow_rows)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(cheap_rows.__file__).parent), *sys.path])}
    command = [sys.executable, cheap_rows.__file__, str(table), str(out)]
    killed = 0
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            done = int(line.split()[0])
            if done >= count // 4 and not killed:
                killed = kill_worker(process.pid)
            if done >= count // 2:
                process.send_signal(signal.SIGKILL)
    assert killed
    assert process.returncode == -signal.SIGKILL
    with sqlite3.connect(out / "rows.sqlite") as base:
        stored = base.execute("SELECT count(*) FROM results").fetchone()[0]
    base.close()
    assert count // 2 <= stored < count
    assert run([table], out).measured == count - stored
    for name in ("cohort.csv", "cohort.parquet", "failures.csv"):
        assert (out / name).read_bytes() == (tmp_path / "quiet" / name).read_bytes()


def kill_worker(run_process: int) -> int:
    """End one worker process of a run with SIGKILL; return its number."""
    workers = [one for one in psutil.Process(run_process).children() if "spawn_main" in " ".join(one.cmdline())]
    assert len(workers) == 2
    workers[0].send_signal(signal.SIGKILL)
    return int(workers[0].pid)
