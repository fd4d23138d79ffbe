"""Distances, tapes and angles, laid by mouse, keys and menus in a real window."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import open_file, settled
from fake_computation import FACES, HALF
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from scipy.spatial import cKDTree
from test_thickness_tool import pixel_of

from hit_core.body.model import BodyModel, PosedBody
from hit_core.body.poses import POSES
from hit_core.errors import Cancelled, InputError
from hit_core.measure import anthropometry
from hit_core.settings import resources_dir
from hit_viewer.app import Viewer
from hit_viewer.document.cut_open import Opening
from hit_viewer.document.rulers import MOST_RULERS, Ruler, next_name
from hit_viewer.document.skin_points import nearest_on_skin
from hit_viewer.document.state import SkinPoint, ViewerState
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import LayerMesh
from hit_viewer.worker.rulers import RulersAtHand

HERE, THERE = SkinPoint(300, (0.2, 0.3, 0.5), len(FACES)), SkinPoint(700, (0.2, 0.3, 0.5), len(FACES))
DISTANCE = Ruler("distance", "Distance 1", (HERE, THERE))


def click(viewer: Viewer, qtbot: QtBot, y: float) -> None:
    """The front of the skin's spheroid, at a height."""
    place = np.array([0.0, y, HALF[2] * np.sqrt(1 - (y / HALF[1]) ** 2)])
    qtbot.mouseClick(viewer.view.interactor, Qt.MouseButton.LeftButton, pos=pixel_of(viewer, place))


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def texts_of(viewer: Viewer) -> list[tuple[str, str]]:
    tree = viewer.window.numbers_panel.rulers.list
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


@pytest.fixture
def front(viewer: Viewer) -> Viewer:
    viewer.session.update(opening=Opening("closed"))
    viewer.view.scene.look("front")
    viewer.view.scene.render()
    return viewer


def test_two_clicks_measure_a_distance(front: Viewer, qtbot: QtBot) -> None:
    panel, lines = front.window.numbers_panel.rulers, front.view.scene.ruler_lines
    front.window.activateWindow()
    qtbot.waitUntil(front.window.isActiveWindow)
    qtbot.keyClick(front.window, Qt.Key.Key_L)
    assert panel.modes["distance"].isChecked()
    assert "first" in front.window.messages.text
    click(front, qtbot, 0.3)
    assert front.session.state.rulers == ()
    assert "second" in front.window.messages.text
    assert front.view.scene.begun is not None
    click(front, qtbot, -0.2)
    wait(front, qtbot)
    (ruler,) = front.session.state.rulers
    assert (ruler.kind, ruler.name) == ("distance", "Distance 1")
    (taken,) = panel.current.taken
    assert taken.metres == pytest.approx(0.5, abs=0.02)
    assert taken.metres < taken.along_m < 0.52
    straight, along = f"{100 * taken.metres:.1f}", f"{100 * taken.along_m:.1f}"
    assert texts_of(front) == [("Distance 1", f"{straight} cm ({along} along the skin)")]
    (line,) = lines.lines
    assert line.text == f"Distance 1  {straight} cm ({along} along the skin)"
    assert line.corners[0] == pytest.approx([0, 0.3, line.corners[0][2]], abs=0.01)
    qtbot.keyClick(front.view.interactor, Qt.Key.Key_Escape)
    assert not panel.modes["distance"].isChecked()
    assert front.window.messages.text == ""
    front.actions.undo_action.trigger()
    assert texts_of(front) == []
    assert lines.lines == ()
    front.actions.redo_action.trigger()
    wait(front, qtbot)
    assert len(lines.lines) == 1


def test_one_mode_at_a_time_and_a_begun_distance_is_forgotten(front: Viewer, qtbot: QtBot) -> None:
    panel = front.window.numbers_panel
    panel.rulers.modes["distance"].click()
    click(front, qtbot, 0.3)
    panel.rulers.modes["tape"].click()
    assert not panel.rulers.modes["distance"].isChecked()
    assert front.view.scene.begun is None
    click(front, qtbot, 0.1)
    wait(front, qtbot)
    assert texts_of(front) == [("Tape 1", "50.0 cm")]
    assert front.view.scene.ruler_lines.lines[0].closed
    panel.thickness.pick_button.click()
    assert not panel.rulers.modes["tape"].isChecked()
    assert front.view.measuring
    click(front, qtbot, 0.1)
    assert front.session.state.skin_point is not None
    assert len(front.session.state.rulers) == 1
    panel.thickness.pick_button.click()
    assert not front.view.measuring


def test_the_right_button_lays_them_and_the_list_renames_and_removes(front: Viewer, qtbot: QtBot) -> None:
    menu, panel = front.context_menu.menu, front.window.numbers_panel.rulers
    place = np.array([0.0, 0.2, HALF[2]])
    front.context_menu.open(place, front.window.pos())
    menu.actions()[5].trigger()
    menu.close()
    front.context_menu.open(place, front.window.pos())
    menu.actions()[4].trigger()
    menu.close()
    assert panel.modes["distance"].isChecked()
    click(front, qtbot, -0.2)
    next(action for action in panel.angles.actions() if action.text() == "Left elbow").trigger()
    wait(front, qtbot)
    assert [name for name, _ in texts_of(front)] == ["Tape 1", "Distance 1", "Left elbow"]
    assert texts_of(front)[2] == ("Left elbow", "150\u00b0")
    panel.list.topLevelItem(1).setText(0, "  Belly, long ")
    assert front.session.state.rulers[1].name == "Belly, long"
    assert texts_of(front)[1][1] != "..."  # what a measure is called changes nothing of it
    panel.list.topLevelItem(1).setText(0, "")
    assert texts_of(front)[1][0] == "Belly, long"
    panel.list.topLevelItem(1).setText(0, "<img src=x>")
    assert "&lt;img src=x&gt;" in panel.list.topLevelItem(1).toolTip(0)  # which Qt would take for HTML
    panel.list.topLevelItem(1).setText(0, "$x$ $y$")
    said = [text.GetInput() for text in front.view.scene.ruler_lines.texts]
    assert any(one.startswith(r" \$x\$ \$y\$ ") for one in said)  # which VTK would take for a formula
    panel.list.topLevelItem(1).setText(0, "Belly, long")
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    panel.remove_button.click()
    wait(front, qtbot)
    assert [name for name, _ in texts_of(front)] == ["Belly, long", "Left elbow"]


def test_they_follow_the_body_and_say_only_what_is_measured(front: Viewer, qtbot: QtBot) -> None:
    front.session.update(rulers=(DISTANCE, Ruler("tape", "Waist", (HERE,))))
    wait(front, qtbot)
    before = front.window.numbers_panel.rulers.current
    scene, slider = front.view.scene, front.window.shape_panel.sliders[0]
    slider.moved.emit(3.0)  # a drag: exact results follow when it ends
    qtbot.waitUntil(lambda: scene.frame.request.betas[0] == 3.0, timeout=10_000)
    assert [line.text for line in scene.ruler_lines.lines] == [""]  # the tape is one of another shape
    assert [value for _, value in texts_of(front)] == ["...", "..."]
    slider.released.emit()
    wait(front, qtbot)
    after = front.window.numbers_panel.rulers.current
    assert after.taken[0].metres > before.taken[0].metres
    assert len(scene.ruler_lines.lines) == 2
    front.session.update(upright=False, transl=(0.2, 0.0, 0.0))
    wait(front, qtbot)
    moved = scene.ruler_lines.lines[1].corners - after.taken[1].points
    assert moved == pytest.approx(np.tile([0.2, 0.0, 0.0], (len(moved), 1)), abs=1e-5)


def test_they_are_in_sessions_and_tables(
    front: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = SkinPoint(3, (0.2, 0.3, 0.5), 13_776)
    rulers = (DISTANCE, Ruler("angle", "Left knee", joint="left_knee"), Ruler("tape", "Elsewhere", (other,)))
    front.session.update(rulers=rulers)
    wait(front, qtbot)
    assert texts_of(front)[2] == ("Elsewhere", "not on this body")
    rows = list(csv.DictReader(io.StringIO(front.window.numbers_panel.tables()["measures"])))
    own = {row["name"]: row for row in rows if row["name"].startswith("own_")}
    assert list(own) == ["own_1", "own_1_along", "own_2"]
    taken = front.window.numbers_panel.rulers.current.taken[0]
    assert float(own["own_1"]["value"]) == pytest.approx(100 * taken.metres, abs=0.05)
    assert float(own["own_1_along"]["value"]) == pytest.approx(100 * taken.along_m, abs=0.05)
    assert (own["own_2"]["title"], own["own_2"]["value"], own["own_2"]["unit"]) == ("Left knee", "150.0", "deg")
    assert {row["note"] for row in own.values()} == {"in the pose shown"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    front.files.choose_save_session()
    front.session.update(rulers=())
    open_file(front, qtbot, tmp_path / "a.hitsession")
    assert front.session.state.rulers == rulers


def test_there_are_no_more_than_the_list_has_room_for(front: Viewer) -> None:
    rulers = tuple(Ruler("tape", f"Tape {number}", (HERE,)) for number in range(MOST_RULERS))
    front.session.update(rulers=rulers)
    front.tools.laying.add("tape", (HERE,))
    assert front.session.state.rulers == rulers
    assert "remove one" in front.window.messages.text


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "circle"}, {"name": ""}, {"name": "x" * 61}, {"points": ()}, {"points": (HERE,)},
        {"joint": "left_knee"}, {"kind": "angle", "points": (), "joint": "pelvis"},
    ],
)  # fmt: skip
def test_what_is_no_ruler_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Ruler(**{"kind": "distance", "name": "A", "points": (HERE, THERE), **values})


def test_names_go_on_counting() -> None:
    rulers = [DISTANCE, Ruler("tape", "Distance 7", (HERE,)), Ruler("tape", "Distance x", (HERE,))]
    assert next_name("Distance", rulers) == "Distance 8"
    assert next_name("Tape", rulers) == "Tape 1"


def test_tapes_are_those_of_the_standing_body_in_any_pose() -> None:
    with np.load(resources_dir() / "bodies" / "phantom_male.npz") as file:
        model = BodyModel.from_arrays(dict(file), "male")
    nothing, known, girths = torch.zeros(1, 3), RulersAtHand(), []
    shaped = model.with_shape(torch.zeros(1, 10))

    def posed(name: str) -> tuple[PosedBody, LayerMesh]:
        body = shaped.with_pose(torch.tensor([POSES[name]], dtype=torch.float32), nothing, nothing)
        points = body.vertices[0].numpy()
        return body, LayerMesh(points, points, model.faces.numpy().astype(np.int32))

    body, skin = posed("T")
    joints = body.joints[0].numpy()
    middle = (joints[17] + joints[19]) / 2  # of the right upper arm
    point = nearest_on_skin(middle + (0.0, 0.1, 0.0), skin.points, skin.faces)
    rulers = (Ruler("tape", "Arm", (point,)), Ruler("angle", "Knee", joint="right_knee"))
    angles = []
    for pose in ("T", "Sitting"):
        body, skin = posed(pose)
        found = known.take(request_for(ViewerState(body_pose=POSES[pose], rulers=rulers)), None, body, skin)
        girths.append(found.taken[0].metres)
        angles.append(found.taken[1].degrees)
        assert cKDTree(skin.points).query(found.taken[0].points)[0].max() < 0.02
    assert girths[0] == girths[1]
    assert girths[0] == pytest.approx(anthropometry(model, torch.zeros(10))["arm"].metres, abs=0.004)
    assert angles[0] > 150 > 100 > angles[1]


def test_measuring_many_of_them_stops_for_what_is_newer_and_goes_on_from_there() -> None:
    with np.load(resources_dir() / "bodies" / "phantom_male.npz") as file:
        model = BodyModel.from_arrays(dict(file), "male")
    nothing, known, calls = torch.zeros(1, 3), RulersAtHand(), 0
    body = model.with_shape(torch.zeros(1, 10)).with_pose(torch.zeros(1, 69), nothing, nothing)
    points = body.vertices[0].numpy()
    skin = LayerMesh(points, points, model.faces.numpy().astype(np.int32))
    joints = ("left_knee", "right_knee", "left_hip")
    request = request_for(ViewerState(rulers=tuple(Ruler("angle", joint, joint=joint) for joint in joints)))

    def stop() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled("Something newer is wanted.")

    with pytest.raises(Cancelled):
        known.take(request, None, body, skin, stop)
    assert len(known.take(request, None, body, skin, stop).taken) == 3
    assert calls == 4
