"""Colours of the skin that tell the fat's thickness or regions, with their legend."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import open_file, settled
from fake_computation import POINTS, FakeComputation, surfaces_of
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hit_viewer.app import Viewer
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.state import ViewerState
from hit_viewer.scene.picture_captions import view_caption
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import SkinMap
from hit_viewer.worker.skin_maps import UNKNOWN, map_colors, map_legend, part_colors, range_mm


@pytest.fixture
def closed(viewer: Viewer, qtbot: QtBot) -> Viewer:
    viewer.session.update(opening=Opening("closed"))
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)
    return viewer


def choose(viewer: Viewer, qtbot: QtBot, kind: str) -> None:
    box = viewer.window.layers_panel.skin_colors
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def painted(viewer: Viewer) -> np.ndarray | None:
    return viewer.view.scene.body.surfaces["skin"]._painted


def legend(viewer: Viewer) -> str:
    return viewer.window.legend.text()


def test_thickness_colours_the_skin_and_says_what_it_means(
    closed: Viewer, computation: FakeComputation, qtbot: QtBot
) -> None:
    assert painted(closed) is None
    choose(closed, qtbot, "thickness")
    colors = painted(closed)
    assert colors.shape == (len(POINTS), 3)
    assert (colors[POINTS[:, 1] > 0.85] == UNKNOWN).all()
    dark = colors.astype(int).sum(1)
    assert dark[np.abs(POINTS[:, 1] - 0.6) < 0.1].mean() < dark[np.abs(POINTS[:, 1] + 0.6) < 0.1].mean() - 100
    assert "0 <img" in legend(closed)
    assert "> 30 mm of fat under the skin" in legend(closed)
    assert "not measured (head, hands, feet)" in legend(closed)
    closed.view.scene.show_frame(surfaces_of(replace(closed.results.request, betas=(2.0,) * 10), True))
    assert painted(closed) is None  # the map is that of another shape
    closed.view.scene.show_frame(surfaces_of(closed.results.request, True))
    # A pose changes nothing of it; another shape is measured anew, and wears no colours until then.
    count = len([entry for entry in computation.log if entry[0] == "skin_map"])
    closed.session.update(body_pose=(0.1,) * 69)
    qtbot.waitUntil(lambda: settled(closed), timeout=15_000)
    assert painted(closed) is not None
    assert len([entry for entry in computation.log if entry[0] == "skin_map"]) == count
    computation.gate.clear()
    closed.session.update(betas=(1.0,) * 10)
    assert "being measured" in legend(closed)
    computation.gate.set()
    qtbot.waitUntil(lambda: settled(closed), timeout=15_000)
    assert painted(closed) is not None
    assert "being measured" not in legend(closed)
    closed.actions.undo_action.trigger()
    closed.actions.undo_action.trigger()
    closed.actions.undo_action.trigger()
    assert closed.session.state.skin_colors == ""
    qtbot.waitUntil(lambda: settled(closed), timeout=15_000)
    assert painted(closed) is None


def test_regions_have_a_legend_of_names(closed: Viewer, qtbot: QtBot) -> None:
    choose(closed, qtbot, "regions")
    assert {tuple(color) for color in painted(closed).tolist()} <= {color for _, color in part_colors("regions")}
    assert "forearm, left and right" in legend(closed).replace("&nbsp;", " ")
    choose(closed, qtbot, "dxa")
    assert "gynoid" in legend(closed)
    assert "forearm" not in legend(closed)


def test_it_counts_before_the_distance_from_body_a(closed: Viewer, qtbot: QtBot) -> None:
    closed.session.update(pinned=closed.session.state.as_pinned)
    closed.session.update(betas=(1.0, *[0.0] * 9))
    choose(closed, qtbot, "regions")
    assert closed.view.scene.distances is None
    assert closed.results.distances is None
    choose(closed, qtbot, "")
    assert closed.view.scene.distances is not None
    assert closed.results.distances is not None


def test_it_is_in_sessions_and_borders_of_pictures(
    closed: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(closed, qtbot, "thickness")
    caption = view_caption(closed.session.state, None, ("",) * 4, skin=closed.view.scene.skin_map)
    assert ("30", "mm of fat under the skin") in [(name, meaning) for name, meaning, _ in caption.legend]
    assert ("not measured", "", UNKNOWN) in caption.legend
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    closed.files.choose_save_session()
    choose(closed, qtbot, "")
    open_file(closed, qtbot, tmp_path / "a.hitsession")
    assert closed.session.state.skin_colors == "thickness"


def test_colours_and_ranges() -> None:
    request = request_for(ViewerState(skin_colors="thickness"))
    values = np.array([0.0, 7.5, 15.0, np.nan])
    found = SkinMap(request, values)
    assert range_mm(found) == 20
    assert range_mm(SkinMap(request, np.full(3, np.nan))) == 10
    colors = map_colors(found)
    assert tuple(colors[3]) == UNKNOWN
    assert colors[0].sum() > colors[1].sum() > colors[2].sum()
    assert len({color for _, color in part_colors("regions")}) == 14
    dxa = SkinMap(request_for(ViewerState(skin_colors="dxa")), np.array([6.0, -1.0]))
    assert map_legend(dxa)[2][0] == "left arm"
    assert tuple(map_colors(dxa)[0]) == part_colors("dxa")[6][1]
    assert tuple(map_colors(dxa)[1]) == UNKNOWN
