"""The training panel in a real window, with real trainings on the CPU that last seconds."""

import ast
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import fake_computation
import numpy as np
import pytest
from fake_computation import FakeComputation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hit_core.machine.processes import process_runs
from hit_core.training.watch.run_folder import Run, read_run
from hit_viewer.app import Viewer
from hit_viewer.texts import training as texts
from hit_viewer.training import run_actions as actions
from hit_viewer.training.command_lines import (
    EMBEDDED,
    FOLDER,
    NO_PRETRAINING,
    PHANTOM,
    Plan,
    command_text,
    override,
    split_overrides,
)
from hit_viewer.training.curve_plot import CurvePlot
from hit_viewer.training.curve_series import Series
from hit_viewer.training.form import TrainingForm
from hit_viewer.training.panel import TrainingPanel
from hit_viewer.window.known_models import model_choices
from hit_viewer.worker.requests import Request
from hit_viewer.worker.results import Frame, LayerMesh

sys.path.append(str(Path(__file__).parents[1] / "training"))
from small_data import FAST, subject_fields, write_subject

NEW, CURVES, PICTURE, LOG, COMPARE = range(5)
SHORT = 30_000


@pytest.fixture
def trainings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folder of the trainings; those that a failed test left behind are ended."""
    folder = tmp_path / "trainings"
    folder.mkdir()
    monkeypatch.setenv("HIT_MODELS_DIR", str(folder))
    yield folder
    for path in folder.iterdir():
        run = read_run(path)
        if run.alive and run.pid not in (0, 1, os.getpid()):
            os.kill(run.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def data_set(tmp_path_factory: pytest.TempPathFactory, reference_dir: Path) -> Path:
    from hit_core.body.model import BodyModel

    folder = tmp_path_factory.mktemp("data")
    with np.load(reference_dir / "body.npz") as file:
        body = BodyModel.from_arrays(dict(file), "male")
    for number, split in enumerate(("train", "val", "test")):
        write_subject(folder / "male" / split / f"{split}.gz", subject_fields(body, number))
    (folder / "body_model_male.npz").write_bytes((reference_dir / "body.npz").read_bytes())
    return folder


def opened(viewer: Viewer, qtbot: QtBot) -> TrainingPanel:
    panel = viewer.training.panel
    if not panel.isVisible():
        viewer.actions.training_action.trigger()
    qtbot.waitUntil(panel.isVisible)
    return panel


def small_plan(data_set: Path, name: str, **more: object) -> Plan:
    fields = {"data": FOLDER, "data_folder": str(data_set), "pretrained": NO_PRETRAINING, "epochs": 5000, "name": name}
    return Plan(**{**fields, "batch_size": 1, "device": "cpu", "extra": "\n".join(FAST), **more})  # type: ignore[arg-type]


def state(panel: TrainingPanel) -> str:
    run = panel.list.chosen
    return run.state if run is not None else ""


def points(panel: TrainingPanel) -> int:
    series = [curve for curve in panel.curves_page.plot.series if curve.label.endswith("train/loss")]
    return len(series[0].x) if series else 0


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_training_from_start_to_stop(
    make_viewer: Callable[..., Viewer], qtbot: QtBot, trainings: Path, data_set: Path, computation: FakeComputation,
    artifacts: Path, caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    viewer = make_viewer(choices=model_choices)
    panel = opened(viewer, qtbot)
    assert "No trainings yet" in panel.summary.text()
    panel.tabs.setCurrentIndex(NEW)
    panel.form.show_plan(small_plan(data_set, "small"))
    click(qtbot, panel.form.start_button)  # at once, before the options are checked
    qtbot.waitUntil(lambda: state(panel) == "starting", timeout=SHORT)
    assert panel.tabs.currentIndex() == CURVES
    assert not panel.pause_button.isEnabled()
    qtbot.waitUntil(lambda: state(panel) == "running", timeout=2 * SHORT)
    qtbot.waitUntil(lambda: points(panel) > 1, timeout=SHORT)
    before = points(panel)
    qtbot.waitUntil(lambda: points(panel) > before, timeout=SHORT)
    assert viewer.window.status.trainings.isVisible()
    assert "small" in viewer.window.status.trainings.toolTip()
    assert "of 5000 epochs" in panel.summary.text()

    click(qtbot, panel.pause_button)
    qtbot.waitUntil(lambda: state(panel) == "paused", timeout=SHORT)
    assert panel.pause_button.text() == "Resume"
    qtbot.waitUntil(lambda: not panel.picture_page.pixmap.isNull() and panel.use_button.isEnabled(), timeout=SHORT)
    assert "on cpu" in panel.log_page.toPlainText()
    step = panel.list.chosen.step  # type: ignore[union-attr]
    qtbot.wait(1200)
    assert panel.list.chosen.step == step  # type: ignore[union-attr]
    viewer.window.grab().save(str(artifacts / "training.png"))

    click(qtbot, panel.use_button)
    qtbot.waitUntil(lambda: viewer.session.state.model.endswith(".ckpt"), timeout=SHORT)
    used = Path(viewer.session.state.model)
    qtbot.waitUntil(lambda: ("load", str(used)) in computation.log, timeout=SHORT)
    assert used.parent == trainings / "small" / "ckpts"
    from hit_core.model.library import find_models, load_model

    assert load_model(str(used), device="cpu").info.name == "small"
    assert "small" in [model.name for model in find_models()]
    qtbot.waitUntil(lambda: viewer.window.model_panel.box.findData("small") >= 0, timeout=SHORT)
    loads = computation.log.count(("load", str(used)))
    panel.use_model.emit(str(used))  # the same file may hold newer weights
    qtbot.waitUntil(lambda: computation.log.count(("load", str(used))) == loads + 1, timeout=SHORT)
    panel.choice.setCurrentIndex(panel.choice.findData("best"))
    click(qtbot, panel.use_button)
    qtbot.waitUntil(lambda: ("load", "small") in computation.log, timeout=SHORT)

    click(qtbot, panel.pause_button)
    qtbot.waitUntil(lambda: state(panel) == "running" and points(panel) > before, timeout=SHORT)

    viewer.window.close()
    assert "go on without the window: small" in caplog.text
    run = read_run(trainings / "small")
    assert run.alive
    assert process_runs(run.pid)

    again = make_viewer()
    panel = opened(again, qtbot)
    qtbot.waitUntil(lambda: state(panel) == "running" and points(panel) > before, timeout=SHORT)
    click(qtbot, panel.stop_button)
    qtbot.waitUntil(lambda: state(panel) == "stopped", timeout=SHORT)
    assert (trainings / "small" / "ckpts" / "last.ckpt").is_file()
    assert panel.pause_button.text() == "Go on"
    assert not again.window.status.trainings.isVisible()
    qtbot.waitUntil(lambda: "Training small: stopped" in again.window.status.message.text(), timeout=SHORT)


def test_young_model_without_bones_is_shown(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, computation: FakeComputation, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = fake_computation.surfaces_of
    none = LayerMesh(np.zeros((0, 3), np.float32), np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32))

    def boneless(request: Request, exact: bool) -> Frame:
        frame = honest(request, exact)
        gone = "ckpt" in request.model
        return replace(frame, layers={**frame.layers, **({"BT": none} if gone else {})})

    monkeypatch.setattr(fake_computation, "surfaces_of", boneless)
    viewer = make_viewer()
    qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and viewer.engine.is_idle, timeout=SHORT)
    viewer.training.panel.use_model.emit("x/ckpts/last.ckpt")
    planes = viewer.session.state.planes.moved("axial", clips=True)
    viewer.session.update(planes=planes)
    qtbot.waitUntil(
        lambda: viewer.engine.is_idle and len(viewer.view.scene.frame.layers["BT"].points) == 0,  # type: ignore[union-attr]
        timeout=SHORT,
    )
    assert viewer.view.scene.picture().std() > 10
    assert viewer.files.dialog is None
    assert viewer.window.model_panel.box.currentText() == "x: last"


def test_crash_is_told_with_its_cause(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path, data_set: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    for split in ("train", "val"):
        (broken / "male" / split).mkdir(parents=True)
        (broken / "male" / split / "one.gz").write_bytes(b"no gzip")
    (broken / "body_model_male.npz").write_bytes((data_set / "body_model_male.npz").read_bytes())
    panel = opened(make_viewer(), qtbot)
    panel.form.show_plan(small_plan(broken, "crash"))
    click(qtbot, panel.form.start_button)
    qtbot.waitUntil(lambda: state(panel) == "failed", timeout=2 * SHORT)
    text = panel.summary.text()
    assert "one.gz" in text
    assert "Traceback" not in text
    assert panel.pause_button.text() == "Go on"
    qtbot.waitUntil(lambda: "one.gz" in panel.log_page.toPlainText(), timeout=SHORT)
    click(qtbot, panel.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert text in copied
    assert "hit train exp_name=crash" in copied
    assert "ERROR" in copied


def test_kill_while_starting_and_stop_while_starting(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path, data_set: Path
) -> None:
    panel = opened(make_viewer(), qtbot)
    panel.start(small_plan(data_set, "killed"))
    qtbot.waitUntil(lambda: state(panel) == "starting" and panel.list.chosen.pid > 0, timeout=SHORT)  # type: ignore[union-attr]
    os.kill(panel.list.chosen.pid, signal.SIGKILL)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: state(panel) == "killed", timeout=SHORT)
    assert "ended unexpectedly" in panel.summary.text()
    assert "SIGKILL" in panel.summary.text()
    click(qtbot, panel.pause_button)  # go on
    qtbot.waitUntil(lambda: state(panel) == "starting" and panel.list.chosen.pid > 0, timeout=SHORT)  # type: ignore[union-attr]
    click(qtbot, panel.stop_button)
    qtbot.waitUntil(lambda: state(panel) == "stopped", timeout=SHORT)


def title_before(form: TrainingForm, field: QWidget) -> str:
    """Text of the label that stands next to a field, on its left."""
    place = field.mapTo(form, QPoint(0, field.height() // 2))
    labels = [label for label in form.findChildren(QLabel) if label.isVisible() and label.text()]
    left = [
        (label.mapTo(form, QPoint(label.width(), 0)).x(), label.text())
        for label in labels
        if abs(label.mapTo(form, QPoint(0, label.height() // 2)).y() - place.y()) < 6
    ]
    return max((x, text) for x, text in left if x <= place.x())[1]


def test_form_shows_the_command_and_what_is_wrong(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path
) -> None:
    panel = opened(make_viewer(), qtbot)
    form = panel.form
    panel.tabs.setCurrentIndex(NEW)
    form.stage.setCurrentIndex(form.stage.findData(1))
    form.gender.setCurrentIndex(form.gender.findData("female"))
    for field, title in (
        (form.epochs, texts.EPOCHS_FIELD), (form.batch_size, texts.BATCH), (form.rate, texts.RATE),
        (form.seed, texts.SEED), (form.device, texts.DEVICE), (form.minutes, texts.MINUTES),
    ):  # fmt: skip
        assert title_before(form, field) == title
        assert field.accessibleName() == title
    assert form.command.toPlainText() == (
        "hit train exp_name=pretrained_female smpl_cfg.gender=female train_cfg=train_smpl "
        "data_cfg.synt_style=random data_cfg.synthetic=True trainer.max_epochs=200 "
        "train_cfg.networks.lbs.dropout=0.001"
    )
    click(qtbot, form.copy_button)
    assert QGuiApplication.clipboard().text() == form.command.toPlainText()
    qtbot.waitUntil(lambda: form.message.text() == "The options are valid.", timeout=SHORT)
    form.stage.setCurrentIndex(form.stage.findData(2))
    qtbot.waitUntil(lambda: "20 phantom subjects are made first" in form.message.text(), timeout=SHORT)
    form.data.setCurrentIndex(form.data.findData(FOLDER))
    qtbot.waitUntil(lambda: "There is no pretrained_female yet" in form.message.text(), timeout=SHORT)
    form.pretrained.setCurrentIndex(form.pretrained.findData(EMBEDDED))
    qtbot.waitUntil(lambda: form.message.text() == "The options are valid.", timeout=SHORT)
    form.extra.setFocus()
    qtbot.keyClicks(form.extra, "batch_sise=4")
    qtbot.waitUntil(lambda: "Did you mean batch_size?" in form.message.text(), timeout=SHORT)
    assert form.message.text() == "batch_sise: unknown option. Did you mean batch_size?"
    assert not form.start_button.isEnabled()
    form.extra.setPlainText("data_cfg.use_gzip=True")
    qtbot.waitUntil(lambda: "has no effect here" in form.message.text(), timeout=SHORT)
    form.extra.setPlainText("lr=quick")
    qtbot.waitUntil(lambda: "lr: wrong kind of value" in form.message.text(), timeout=SHORT)


def test_a_newcomer_can_press_start_at_once(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    launched: list[tuple[Path, list[list[str]]]] = []

    def launch(folder: Path, commands: list[list[str]], **entries: object) -> None:
        launched.append((folder, commands))

    monkeypatch.setattr(actions, "launch", launch)
    panel = opened(make_viewer(), qtbot)
    assert panel.tabs.currentWidget() is panel.form
    assert "No files of your own are needed" in panel.summary.text()
    plan = panel.form.plan()
    assert (plan.data, plan.pretrained, plan.lacks_pretraining) == (PHANTOM, EMBEDDED, False)
    click(qtbot, panel.form.start_button)
    qtbot.waitUntil(lambda: bool(launched), timeout=SHORT)
    folder, (make, train) = launched[0]
    assert folder.parent == trainings
    assert make[:2] == ["data", "phantom"]
    assert f"data_cfg.data_folder={make[make.index('--out') + 1]}" in train
    assert any(word.startswith("train_cfg.pretrained=") and "phantom_male" in word for word in train)


def test_what_stage_2_starts_from_follows_the_data_until_it_is_chosen(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path
) -> None:
    form = opened(make_viewer(), qtbot).form
    form.data.setCurrentIndex(form.data.findData(FOLDER))
    assert form.plan().pretrained == ""
    form.gender.setCurrentIndex(form.gender.findData("female"))
    assert form.plan().pretrained == ""
    form.data.setCurrentIndex(form.data.findData(PHANTOM))
    assert form.plan().pretrained == EMBEDDED
    form.pretrained.setCurrentIndex(form.pretrained.findData(NO_PRETRAINING))
    form.pretrained.activated.emit(form.pretrained.currentIndex())
    form.data.setCurrentIndex(form.data.findData(FOLDER))
    form.data.setCurrentIndex(form.data.findData(PHANTOM))
    assert form.plan().pretrained == NO_PRETRAINING


def test_start_failures_are_one_sentence(make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path) -> None:
    panel = opened(make_viewer(), qtbot)
    (trainings / "file").touch()
    panel.start(Plan(stage=1, name="x", out_dir=str(trainings / "file")))
    qtbot.waitUntil(lambda: "cannot be written" in panel.form.message.text(), timeout=SHORT)
    assert str(trainings / "file") in panel.form.message.text()
    (trainings / "used").mkdir()
    says = '{"state": "running", "pid": %d, "time": 9e9, "epoch": 1, "max_epochs": 3}'
    (trainings / "used" / "progress.json").write_text(says % os.getpid())
    panel.start(Plan(stage=1, name="used"))
    qtbot.waitUntil(lambda: "a training of this name is running" in panel.form.message.text(), timeout=SHORT)
    (trainings / "she" / "ckpts").mkdir(parents=True)
    (trainings / "she" / "ckpts" / "last.ckpt").touch()
    (trainings / "she" / "config.yaml").write_text("smpl_cfg:\n gender: female\n")
    panel.start(Plan(stage=1, name="she"))
    qtbot.waitUntil(lambda: "of another stage or gender" in panel.form.message.text(), timeout=SHORT)
    assert not (trainings / "she" / "launch.json").exists()


def test_other_folders_are_looked_into_again(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path, tmp_path: Path
) -> None:
    """A training elsewhere, be it by a free option, is found by the next window."""
    viewer = make_viewer()
    panel = opened(viewer, qtbot)
    panel.start(Plan(stage=1, name="far", extra=f"out_dir={tmp_path / 'elsewhere'} batch_sise=1"))
    qtbot.waitUntil(lambda: state(panel) == "failed", timeout=SHORT)
    viewer.window.close()
    panel = opened(make_viewer(), qtbot)
    qtbot.waitUntil(lambda: tmp_path / "elsewhere" / "far" in panel.list.runs, timeout=SHORT)
    assert "batch_sise: unknown option" in panel.summary.text()


def write_metrics(folder: Path, values: list[float], lr: float) -> None:
    (folder / "logs" / "version_0").mkdir(parents=True)
    lines = [f"0,{step},{value},\n" for step, value in enumerate(values)]
    header = "epoch,step,train/loss,val/accuracy\n"
    (folder / "logs" / "version_0" / "metrics.csv").write_text(header + "".join(lines) + f"0,9,,{max(values) / 100}\n")
    (folder / "config.yaml").write_text(f"lr: {lr}\nbatch_size: 8\nexp_name: {folder.name}\n")
    (folder / "progress.json").write_text('{"state": "finished", "pid": 1, "time": 5, "epoch": 1, "max_epochs": 1}')


def test_ticked_trainings_are_compared(make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path) -> None:
    write_metrics(trainings / "one", [5.0, 4.0], 0.1)
    write_metrics(trainings / "two", [6.0, 3.0, 2.0], 0.2)
    panel = opened(make_viewer(), qtbot)
    qtbot.waitUntil(lambda: len(panel.list.runs) == 2 and points(panel) > 0, timeout=SHORT)
    panel.tabs.setCurrentIndex(CURVES)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Home)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert {path.name for path in panel.list.ticked} == {"one", "two"}
    plot = panel.curves_page.plot
    qtbot.waitUntil(lambda: len(plot.series) == 4, timeout=SHORT)
    by_label = {curve.label: curve for curve in plot.series}
    assert by_label["two: train/loss"].y.tolist() == [6.0, 3.0, 2.0]
    assert by_label["one: train/loss"].color != by_label["two: train/loss"].color
    assert by_label["one: val/accuracy"].score
    panel.curves_page.tick("train/loss", False)
    assert {curve.label for curve in plot.series} == {"one: val/accuracy", "two: val/accuracy"}
    panel.tabs.setCurrentIndex(COMPARE)
    table = panel.compare_page
    rows = {
        table.verticalHeaderItem(row).text(): [table.item(row, column).text() for column in range(2)]
        for row in range(table.rowCount())
    }
    order = [table.horizontalHeaderItem(column).text() for column in range(2)]
    assert rows["lr"] == (["0.1", "0.2"] if order == ["one", "two"] else ["0.2", "0.1"])
    assert rows["Best val/accuracy"] == (["0.05", "0.06"] if order == ["one", "two"] else ["0.06", "0.05"])
    assert "batch_size" not in rows
    assert "exp_name" not in rows


def test_values_are_read_with_mouse_and_keys(qtbot: QtBot) -> None:
    plot = CurvePlot()
    qtbot.addWidget(plot)
    x = np.arange(100.0)
    score = Series("val/dice", x, x / 100, "#00ff00", score=True)
    plot.show_series([Series("train/loss", x, 100 - x, "#ff0000"), score], log=True)
    plot.resize(500, 300)
    plot.show()
    qtbot.waitExposed(plot)
    qtbot.mouseMove(plot.viewport(), QPoint(250, 100))
    qtbot.waitUntil(lambda: plot.read_at is not None)
    found = plot.values_at(plot.read_at)  # type: ignore[arg-type]
    (loss, at, value), (_, _, share) = found
    assert loss.label == "train/loss"
    assert abs(at - plot.value_at(250)) <= 0.5
    assert value == 100 - at
    assert share == at / 100
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.read_at > plot.value_at(250)  # type: ignore[operator]
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    low, high = plot.view()
    assert high - low < 99
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.view() == (0, 99)
    pixels = plot.grab().toImage()
    colors = {pixels.pixelColor(a, b).name() for a in range(0, 500, 2) for b in range(0, 300, 2)}
    assert colors & {"#ff0000"}
    assert colors & {"#00ff00"}


def test_plan_gives_the_published_command_and_phantoms_first() -> None:
    assert Plan(gender="female", data=FOLDER).commands() == [["train", "exp_name=hit_female", "smpl_cfg.gender=female"]]
    assert Plan(data=FOLDER).lacks_pretraining
    assert not Plan(data=FOLDER, pretrained=EMBEDDED).lacks_pretraining
    (word,) = Plan(data=FOLDER, pretrained=EMBEDDED).overrides()[2:]
    assert (Path(word.partition("=")[2].strip("'")) / "config.yaml").is_file()
    make, train = Plan(subjects=7).commands()
    assert make[:4] == ["data", "phantom", "--subjects", "7"]
    assert f"data_cfg.data_folder={make[make.index('--out') + 1]}" in train
    words = Plan(device="cuda:1", minutes=9, seed=3, lr=0.001, extra="a=1 b='x y'\nc=[1,2]", data=FOLDER).overrides()
    assert words[2:] == [
        "lr=0.001", "seed_everything=3", "max_minutes=9", "trainer.accelerator=cuda", "trainer.devices=[1]", "a=1",
        "b='x y'", "c=[1,2]",
    ]  # fmt: skip
    assert command_text([["train", "b='x y'"]]).startswith("hit train ")


@pytest.mark.parametrize("value", ["/tmp/a b/c", "C:\\x y\\", "/a,b (c)'é=x{}$[1]", "12", "null", "a\\'b", "/q\"u'o"])
def test_any_folder_survives_the_options_grammar(value: str) -> None:
    from hit_core.training.config import compose_config

    text = override("data_cfg.data_folder", value)
    assert compose_config([text])["data_cfg"]["data_folder"] == value
    assert split_overrides(f"x=1 {text} y=2") == ["x=1", text, "y=2"]


def test_the_window_starts_without_what_trains() -> None:
    """Lightning and hydra take seconds to import, and may not be installed at all."""
    code = (
        "import sys\n"
        "for name in ('lightning', 'hydra', 'omegaconf', 'torchmetrics', 'igl', 'pyqtgraph'):\n"
        "    sys.modules[name] = None\n"
        "import hit_viewer.app, hit_viewer.__main__\n"
        "print([name for name in sys.modules if name.startswith('hit_core.training.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    names = {name.rpartition(".")[2] for name in ast.literal_eval(done.stdout)}
    assert names == {"watch", "run_folder", "metrics_csv", "supervisor"}


def test_training_of_a_terminal_goes_on_with_all_its_options(tmp_path: Path) -> None:
    from hit_core.training.config import compose_config, flatten, write_config

    given = [
        "exp_name=from terminal", "lr=0.5", "data_cfg.data_folder='/a b/c,d'", "trainer.devices=[1]",
        "trainer.precision=bf16-mixed", "max_minutes=3.5", "train_cfg=train_smpl", "gradient_clip_val=2",
    ]  # fmt: skip
    config = compose_config([*given, f"out_dir={tmp_path}"])
    folder = tmp_path / "from terminal"
    folder.mkdir()
    (folder / "config.yaml").write_bytes(write_config(config))
    (folder / "progress.json").write_text('{"state": "stopped", "pid": 1, "time": 5}')
    words = actions.command_of(read_run(folder))
    assert words[0] == "train"
    assert flatten(compose_config(words[1:])) == flatten(config)
    plan = actions.plan_of(read_run(folder), flatten(config))
    assert (plan.stage, plan.lr, plan.minutes, plan.data_folder) == (1, 0.5, 3.5, "/a b/c,d")


def test_template_keeps_what_was_typed(tmp_path: Path) -> None:
    plan = Plan(
        stage=1, gender="female", name="x", epochs=7, lr=0.01, seed=4, minutes=2, extra="batch_size=3\nwandb=off"
    )
    run = Run(tmp_path / "x", "stopped", command=("train", *plan.overrides()))
    again = actions.plan_of(run, {})
    assert sorted(again.overrides()) == sorted(plan.overrides())


def test_missing_packages_are_named_before_the_start(
    make_viewer: Callable[[], Viewer], qtbot: QtBot, trainings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a computer where the extra `train` is not installed: the window opens, the form says what to do."""
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['lightning'] = None\n")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    panel = opened(make_viewer(), qtbot)
    panel.tabs.setCurrentIndex(NEW)
    qtbot.waitUntil(lambda: "needs the package lightning" in panel.form.message.text(), timeout=SHORT)
    assert "pip install '.[train]'" in panel.form.message.text()
    assert not panel.form.start_button.isEnabled()
