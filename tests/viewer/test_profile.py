"""Areas against height and in slices, and the plot."""

from pathlib import Path

import numpy as np
import pytest
from conftest import settled
from fake_computation import FACES, HALF, POINTS, FakeComputation
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from hit_core.measure import area_m2
from hit_viewer.app import Viewer
from hit_viewer.document.state import ViewerState
from hit_viewer.worker.numbers import frame_profile
from hit_viewer.worker.requests import request_for


def test_area_of_a_spheroid_and_of_a_shell() -> None:
    outer, inner = (POINTS * HALF).astype(np.float32), (0.5 * POINTS * HALF).astype(np.float32)
    for height in (0.0, 0.3, -0.6):
        expected = np.pi * HALF[0] * HALF[2] * (1 - (height / HALF[1]) ** 2)
        assert area_m2(outer, FACES, height) == pytest.approx(expected, rel=0.02)
    assert area_m2(outer, FACES, 2.0) == 0.0
    # The cavity's faces look inward: its area is left out.
    faces = np.concatenate([FACES, FACES[:, ::-1] + len(POINTS)]).astype(np.int32)
    shell = np.concatenate([outer, inner])
    assert area_m2(shell, faces, 0.0) == pytest.approx(0.75 * np.pi * HALF[0] * HALF[2], rel=0.02)


def test_profile_integrates_to_the_volume() -> None:
    frame = FakeComputation().frame(request_for(ViewerState()), True)
    profile = frame_profile(frame)
    step = profile.heights[1] - profile.heights[0]
    volume = 4 / 3 * np.pi * float(np.prod(HALF)) * 0.85**3
    assert profile.areas["LT"].sum() * step == pytest.approx(volume, rel=0.02)


def test_a_click_on_the_plot_moves_the_axial_plane(viewer: Viewer, qtbot: QtBot, artifacts: Path) -> None:
    plot = viewer.window.profile_plot
    viewer.window.tabs.setCurrentWidget(plot)
    qtbot.waitUntil(lambda: plot.profile is not None, timeout=10_000)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(plot.width() // 2, plot.height() // 4))
    position = viewer.session.state.planes.axial.position
    assert position == pytest.approx(plot.height_at(plot.height() // 4), abs=0.001)
    assert position > 0.2
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert viewer.session.state.planes.axial.position == pytest.approx(position - 0.005)
    areas = plot.areas_at(0.0)
    assert areas["LT"] == pytest.approx(1e4 * np.pi * 0.85**2 * HALF[0] * HALF[2], rel=0.03)
    qtbot.waitUntil(lambda: settled(viewer), timeout=10_000)
    plot.grab().save(str(artifacts / "profile.png"))
    view = viewer.window.slices_panel.views["axial"]
    assert view.picture is not None
    assert view.readout().startswith("Trunk LT ")
    assert view.readout().endswith("girth 90.0 cm")
    slices = viewer.window.numbers_panel.tables()["slices"].splitlines()
    assert slices[0] == "plane,position_is,position_cm,outline,girth_cm,LT_area_cm2,AT_area_cm2,BT_area_cm2,note"
    assert any(line.split(",")[-6:-4] == ["trunk", "90.00"] for line in slices)
    assert viewer.window.numbers_panel.tables()["profile"].startswith("height_above_floor_cm,LT_area_cm2")
