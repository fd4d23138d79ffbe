"""Two thousand random actions in one run: nothing breaks, nothing is left over, the end is clean."""

import random
from pathlib import Path

import numpy as np
import psutil
import pytest
from conftest import settled
from fake_computation import FakeComputation
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from hit_core.axes import AXES
from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.errors import InputError
from hit_core.spaces import SPACES
from hit_viewer.app import Viewer
from hit_viewer.document.layer_looks import LOOKS
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import FIELDS
from hit_viewer.window.export_options import KINDS
from hit_viewer.worker.spare_memory import give_back

ACTIONS = 2000


@pytest.mark.timeout(280)
def test_random_actions(
    viewer: Viewer,
    computation: FakeComputation,
    qtbot: QtBot,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, nothing in (("getSaveFileName", ("", "")), ("getExistingDirectory", "")):  # given up by Escape
        monkeypatch.setattr(QFileDialog, name, lambda *_, nothing=nothing: nothing)
    chance = random.Random(4)
    window, session, files, exports = viewer.window, viewer.session, viewer.files, viewer.exports
    good = tmp_path / "good.npz"
    save_body(BodyParameters(betas=np.full(10, 0.5, np.float32)), good)
    contents = {"bad.pkl": b"\x80\x04nothing", "empty.npz": b"", "cut.npz": good.read_bytes()[:300], "text.json": b"{]"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    bad = [tmp_path / name for name in (*contents, "missing.npz")]
    (tmp_path / "out").mkdir()

    def drag() -> None:
        panels = (window.shape_panel.sliders, window.planes_panel.position.values(), window.pose_panel.rotations)
        slider = chance.choice([slider for panel in panels for slider in panel])
        middle = QPoint(slider.slider.width() // 2, slider.slider.height() // 2)
        qtbot.mousePress(slider.slider, Qt.MouseButton.LeftButton, pos=middle)
        for _ in range(4):
            qtbot.mouseMove(slider.slider, middle + QPoint(chance.randint(-60, 60), 0))
        qtbot.mouseRelease(slider.slider, Qt.MouseButton.LeftButton, pos=middle)

    def choose(box: object, count: int) -> None:
        box.setCurrentIndex(chance.randrange(count))  # type: ignore[attr-defined]
        box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]

    def fail() -> None:
        computation.error = InputError("made up: this body cannot be computed.")
        window.shape_panel.random_button.click()

    def close_dialog() -> None:
        if files.dialog is not None:
            files.dialog.accept()

    def cancel() -> None:
        if exports.job_dialog is not None:
            exports.job_dialog.gave_up.emit()
        for task in exports.jobs.open_tasks:
            exports.jobs.cancel(task)

    actions = [
        drag,
        drag,
        lambda: chance.choice(window.shape_panel.sliders).number.setValue(chance.uniform(-5, 5)),
        lambda: chance.choice(window.pose_panel.rotations).number.setValue(chance.uniform(-90, 90)),
        lambda: chance.choice(list(window.pose_panel.presets.values())).click(),
        lambda: window.show_joint(chance.randrange(1, 24)),
        window.shape_panel.reset_button.click,
        window.shape_panel.random_button.click,
        lambda: window.layers_panel.visible[chance.choice(LAYERS)].click(),
        lambda: window.layers_panel.opacity[chance.choice(LAYERS)].number.setValue(chance.randint(0, 100)),
        lambda: choose(window.layers_panel.look, len(LOOKS)),
        window.layers_panel.palette_box.click,
        lambda: window.planes_panel.visible[chance.choice(AXES)].click(),
        lambda: window.planes_panel.clips[chance.choice(AXES)].click(),
        lambda: choose(window.planes_panel.field, len(FIELDS)),
        lambda: choose(window.planes_panel.space, len(SPACES)),
        lambda: choose(window.model_panel.box, 2),
        lambda: window.slices_panel.views[chance.choice(AXES)].step(chance.uniform(-0.05, 0.05)),
        lambda: window.slices_panel.views[chance.choice(AXES)].zoom(chance.uniform(0.5, 2)),
        lambda: viewer.actions._look(chance.choice(["front", "left", "top", "oblique"])),
        session.undo,
        session.undo,
        session.redo,
        lambda: files.open_file(good),
        lambda: files.open_file(chance.choice(bad)),
        lambda: files.open_file(chance.choice(bad)),
        fail,
        close_dialog,
        close_dialog,
        lambda: window.resize(chance.randint(900, 1500), chance.randint(600, 1000)),
        lambda: window.tabs.setCurrentIndex(chance.randrange(5)),
        window.numbers_panel.toggle_pinned,
        window.compare_panel.pin_button.click,
        viewer.actions.beside_action.trigger,
        window.box_panel.on.click,
        lambda: chance.choice(list(window.box_panel.faces.values())).number.setValue(chance.uniform(-60, 60)),
        viewer.tools.measure_at_crosshair,
        viewer.actions.measure_action.trigger,
        lambda: chance.choice(window.numbers_panel.densities.boxes).setValue(chance.uniform(0.8, 1.5)),
    ]
    rare = [
        lambda: exports.export("meshes", tmp_path / "out" / f"{chance.randrange(3)}.stl"),
        lambda: exports.export("slices", tmp_path / "out"),
        lambda: exports.export("picture", tmp_path / "out" / "a.png", width=320, height=200),
        lambda: exports.choose(chance.choice(list(KINDS))),
        lambda: exports.dialog is not None and exports.dialog.reject(),
        lambda: window.right_dock.setVisible(not window.right_dock.isVisible()),
        lambda: viewer.choose_theme(chance.choice(["dark", "light"])),
    ]
    assert viewer.view.scene.beside.body  # a pinned body's actors and titles are made once
    names = viewer.view.scene.actor_names
    process = psutil.Process()
    memory = 0
    for number in range(ACTIONS):
        chance.choice(rare if number % 40 == 39 else actions)()
        if number % 20 == 0:
            QApplication.processEvents()
        if number % 100 == 99:
            cancel()
            qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)
        if number == ACTIONS // 2:  # by then all rare actions were there
            give_back()
            memory = process.memory_info().rss
    qtbot.waitUntil(lambda: settled(viewer), timeout=20_000)
    close_dialog()
    assert viewer.view.scene.actor_names == names
    give_back()
    assert process.memory_info().rss - memory < 67 * 1024**2, "more than 67 kB an action"
    errors = [record.message for record in caplog.records if record.levelname == "ERROR"]
    assert errors == []
    assert viewer.view.scene.frame is not None
    assert viewer.view.scene.frame.request.betas == session.state.betas
