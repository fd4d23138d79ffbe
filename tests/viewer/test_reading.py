"""Files and folders are read beside the window: it goes on, says so, and can give up."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from conftest import CHOICES, open_file, settled
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hit_core.body.files import save_body
from hit_core.body.parameters import BodyParameters
from hit_core.containers.watching import tell
from hit_core.errors import Cancelled, InputError
from hit_viewer.app import Viewer
from hit_viewer.document.models import ModelChoice
from hit_viewer.document.session_files import Opened
from hit_viewer.document.state import ViewerState
from hit_viewer.window import file_actions
from hit_viewer.worker.reading import Reader


class SlowDisk:
    """Reads as the program does, but waits in the middle until it may go on."""

    def __init__(self) -> None:
        self.may_go_on = threading.Event()
        self.threads: list[threading.Thread] = []
        self.stopped = 0
        self._open_any = file_actions.open_any

    def open_any(self, path: Path, state: ViewerState) -> Opened:
        self.threads.append(threading.current_thread())
        tell("read", 0.421)
        self.may_go_on.wait(20)
        try:
            tell("unpack", 0.5)
        except Cancelled:
            self.stopped += 1
            raise
        return self._open_any(path, state)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    disk = SlowDisk()
    monkeypatch.setattr(file_actions, "open_any", disk.open_any)
    yield disk
    disk.may_go_on.set()
    for thread in disk.threads:
        thread.join(20)


def body(folder: Path, beta: float) -> Path:
    path = folder / f"body {beta}.npz"
    save_body(BodyParameters(betas=np.full(10, beta, np.float32)), path)
    return path


def test_the_window_goes_on_while_a_file_is_read(viewer: Viewer, disk: SlowDisk, qtbot: QtBot, tmp_path: Path) -> None:
    status, path = viewer.window.status, body(tmp_path, 0.5)
    viewer.files.open_file(path)
    qtbot.waitUntil(status.cancel_reading.isVisible)
    assert status.message.text() == "Reading body 0.5.npz: 42 %"
    viewer.window.shape_panel.sliders[0].number.setValue(1.5)
    assert viewer.session.state.betas[0] == 1.5
    qtbot.waitUntil(lambda: viewer.engine.is_idle, timeout=15_000)  # pictures go on, too
    disk.may_go_on.set()
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.session.state.betas == (0.5,) * 10
    assert disk.threads[0] is not threading.main_thread()
    assert status.cancel_reading.isHidden()
    assert "Opened body 0.5.npz" in status.message.text()
    viewer.actions.undo_action.trigger()
    assert viewer.session.state.betas[0] == 1.5


@pytest.mark.parametrize("way", ["button", "escape"])
def test_a_reading_can_be_cancelled(viewer: Viewer, disk: SlowDisk, qtbot: QtBot, tmp_path: Path, way: str) -> None:
    state = viewer.session.state
    viewer.files.open_file(body(tmp_path, 0.5))
    qtbot.waitUntil(viewer.window.status.cancel_reading.isVisible)
    if way == "button":
        viewer.window.status.cancel_reading.click()
    else:
        viewer.window.activateWindow()
        qtbot.waitUntil(viewer.window.isActiveWindow)
        viewer.view.interactor.setFocus()
        qtbot.keyClick(viewer.view.interactor, Qt.Key.Key_Escape)
    assert viewer.window.status.cancel_reading.isHidden()
    assert "cancelled: nothing was changed" in viewer.window.status.message.text()
    disk.may_go_on.set()
    qtbot.waitUntil(lambda: disk.stopped == 1)  # it is told at its next step
    qtbot.waitUntil(lambda: viewer.reader.is_idle)
    assert viewer.session.state == state
    assert viewer.files.dialog is None
    assert viewer.files.recent_files() == []
    assert not viewer.window.isWindowModified()


def test_the_file_asked_for_last_wins(viewer: Viewer, disk: SlowDisk, qtbot: QtBot, tmp_path: Path) -> None:
    for beta in (0.5, -0.5):
        viewer.files.open_file(body(tmp_path, beta))
    disk.may_go_on.set()
    qtbot.waitUntil(lambda: viewer.reader.is_idle and disk.stopped == 1, timeout=15_000)
    assert viewer.session.state.betas == (-0.5,) * 10
    assert viewer.files.recent_files() == [str(body(tmp_path, -0.5))]


def test_the_window_closes_while_a_file_is_read(viewer: Viewer, disk: SlowDisk, qtbot: QtBot, tmp_path: Path) -> None:
    state = viewer.session.state
    viewer.files.open_file(body(tmp_path, 0.5))
    qtbot.waitUntil(lambda: len(disk.threads) == 1)
    assert viewer.window.close()
    disk.may_go_on.set()
    disk.threads[0].join(20)
    QApplication.processEvents()
    assert disk.stopped == 1
    assert viewer.session.state == state


def test_a_thread_that_reads_lets_nothing_of_the_window_live_on(qtbot: QtBot) -> None:
    reader, answers = Reader(), []

    def fail() -> None:
        raise InputError("made up")

    reader.read("a", lambda: 1, answers.append)
    reader.read("b", fail, answers.append, lambda failure: answers.append(failure.sentence))
    qtbot.waitUntil(lambda: reader.is_idle)
    assert sorted(map(str, answers)) == ["1", "made up"]
    gate = threading.Event()
    reader.read("slow", lambda: gate.wait(20), answers.append)
    reader.read("late", lambda: 2, answers.append, after="slow")
    qtbot.waitUntil(lambda: 2 in answers)  # in the end it does not wait
    assert reader.is_reading("slow")
    reader.close()
    gate.set()
    QApplication.processEvents()
    assert len(answers) == 3


def test_models_are_looked_for_beside_the_window(
    make_viewer: Callable[..., Viewer], qtbot: QtBot, tmp_path: Path
) -> None:
    gate, threads = threading.Event(), []

    def look() -> tuple[ModelChoice, ...]:
        threads.append(threading.current_thread())
        gate.wait(20)
        return CHOICES

    viewer = make_viewer(choices=look)
    box = viewer.window.model_panel.box
    try:
        qtbot.waitUntil(lambda: viewer.view.scene.frame is not None and viewer.engine.is_idle, timeout=15_000)
        assert [box.itemData(index) for index in range(box.count())] == ["phantom_male", "phantom_female"]
        viewer.files.open_file(body(tmp_path, 0.5))
        qtbot.waitUntil(lambda: viewer.session.state.betas == (0.5,) * 10, timeout=15_000)  # it waits a second at most
    finally:
        gate.set()
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert threads[0] is not threading.main_thread()
    assert [box.itemData(index) for index in range(box.count())] == [choice.name for choice in CHOICES]
    broken = box.findData("broken")
    assert not box.model().item(broken).isEnabled()
    assert box.itemData(broken, Qt.ItemDataRole.ToolTipRole) == "has no checkpoints"


def test_a_file_waits_for_the_models_it_may_need(
    make_viewer: Callable[..., Viewer], qtbot: QtBot, tmp_path: Path
) -> None:
    gate = threading.Event()
    own = (*CHOICES, ModelChoice("hit_male", "m", gender="male"), ModelChoice("hit_female", "f", gender="female"))
    viewer = make_viewer(ViewerState(model="hit_male"), choices=lambda: gate.wait(20) and own)
    qtbot.waitUntil(lambda: viewer.results.facts is not None, timeout=15_000)
    path = tmp_path / "a.npz"
    save_body(BodyParameters(gender="female", shape_space="smpl"), path)
    viewer.files.open_file(path)
    qtbot.wait(100)
    gate.set()
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    assert viewer.session.state.model == "hit_female"


def test_a_model_that_is_gone_at_the_start_leaves_the_embedded_body(
    make_viewer: Callable[..., Viewer], qtbot: QtBot
) -> None:
    viewer = make_viewer(ViewerState(model="/nowhere/bad"))
    qtbot.waitUntil(lambda: viewer.files.dialog is not None, timeout=15_000)
    assert "/nowhere/bad" in viewer.files.dialog.text()
    viewer.files.dialog.accept()
    qtbot.waitUntil(lambda: settled(viewer) and viewer.view.scene.frame is not None, timeout=15_000)
    assert viewer.session.state.model == "phantom_male"
    assert not viewer.session.is_modified
    assert "Loading" not in viewer.window.status.message.text()
    open_file(viewer, qtbot, Path("missing.npz"))
    viewer.files.dialog.accept()
