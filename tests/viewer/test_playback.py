"""Motions: opening, playing by the clock, seeking, speed, loop, closing."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from fake_computation import FakeComputation
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer


@pytest.fixture
def motion(tmp_path: Path) -> Path:
    poses = np.zeros((61, 156))
    poses[:, 3 * 18 + 1] = np.linspace(0, 1, 61)
    path = tmp_path / "walk.npz"
    np.savez(
        path,
        poses=poses,
        trans=np.linspace((0, 0, 0), (0.3, 0, 0), 61),
        betas=np.full(16, 0.3),
        gender="female",
        mocap_framerate=60.0,
    )
    return path


def test_a_motion_plays_by_the_clock(viewer: Viewer, motion: Path, qtbot: QtBot) -> None:
    timeline, playback = viewer.timeline, viewer.playback
    assert not timeline.isVisible()
    viewer.window.dropped.emit(motion)
    qtbot.waitUntil(lambda: viewer.reader.is_idle, timeout=15_000)
    assert viewer.files.dialog is None
    assert timeline.isVisible()
    assert playback.count == 61
    assert viewer.session.state.model == "phantom_female"
    assert viewer.session.state.betas[0] == pytest.approx(0.3)
    undo = viewer.session.undo_label
    playback.loop = False
    qtbot.mouseClick(timeline.play_button, Qt.MouseButton.LeftButton)
    assert playback.playing
    qtbot.waitUntil(lambda: not playback.playing, timeout=10_000)
    assert playback.frame == 60
    assert viewer.session.state.joint_rotation(18)[1] == pytest.approx(1.0)
    qtbot.waitUntil(lambda: settled(viewer), timeout=10_000)
    frame = viewer.view.scene.frame
    assert frame is not None
    assert frame.exact
    assert viewer.session.undo_label == undo  # playing is no edit


def test_seek_speed_loop_and_close(viewer: Viewer, motion: Path, qtbot: QtBot) -> None:
    timeline, playback = viewer.timeline, viewer.playback
    open_file(viewer, qtbot, motion)
    timeline.number.setValue(30)
    assert viewer.session.state.joint_rotation(18)[1] == pytest.approx(0.5)
    assert timeline.slider.value() == 30
    timeline.slider.setValue(12)
    assert playback.frame == 12
    timeline.speed.setCurrentIndex(4)
    timeline.speed.activated.emit(4)
    assert playback.speed == 4.0
    timeline.loop.setChecked(True)
    playback.play()
    seen: list[int] = []
    playback.changed.connect(lambda: seen.append(playback.frame))
    qtbot.waitUntil(lambda: len(seen) > 8 and any(b < a for a, b in pairwise(seen)), timeout=10_000)
    assert any((b - a) % playback.count > 1 for a, b in pairwise(seen))  # frames are skipped, not queued
    qtbot.mouseClick(timeline.close_button, Qt.MouseButton.LeftButton)
    assert not playback.playing
    assert not timeline.isVisible()
    playback.toggle()
    assert not playback.playing


def test_a_slow_computation_skips_frames_and_queues_none(
    viewer: Viewer, computation: FakeComputation, motion: Path, qtbot: QtBot
) -> None:
    open_file(viewer, qtbot, motion)
    viewer.timeline.number.setValue(0)
    qtbot.waitUntil(lambda: settled(viewer), timeout=10_000)
    viewer.playback.loop = False
    computation.delay_s = 0.15
    due: list[tuple[float, ...]] = []
    viewer.session.changed.connect(lambda old, new: due.append(new.body_pose))
    shown: list[int] = []
    viewer.engine.frame_ready.connect(lambda frame: shown.append(due.index(frame.request.body_pose)))
    viewer.playback.play()
    qtbot.waitUntil(lambda: not viewer.playback.playing and settled(viewer), timeout=20_000)
    assert shown == sorted(shown)
    assert shown[-1] == len(due) - 1  # the last frame is shown
    assert len(set(shown)) < len(due) / 2  # most frames were skipped, none waited in line


@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_the_strip_fits_into_a_small_window(viewer: Viewer, motion: Path, qtbot: QtBot, size: tuple[int, int]) -> None:
    viewer.window.resize(*size)
    open_file(viewer, qtbot, motion)
    qtbot.waitUntil(lambda: settled(viewer), timeout=10_000)
    timeline = viewer.timeline
    assert (viewer.window.width(), viewer.window.height()) == size
    assert timeline.slider.width() >= 60
    for widget in (timeline.play_button, timeline.number, timeline.movie_button, timeline.close_button, timeline.loop):
        assert timeline.rect().contains(widget.geometry())
        assert widget.width() >= widget.minimumSizeHint().width()
    assert viewer.window.slices_panel.width() >= 200


def test_closing_the_window_while_playing(viewer: Viewer, qtbot: QtBot, motion: Path) -> None:
    open_file(viewer, qtbot, motion)
    viewer.playback.play()
    viewer.window.close()
    assert viewer.engine.is_closed
    assert not viewer.playback.playing
