"""Tapes in planes that are typed: bound to the skin, changed, undone, kept."""

from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import open_file, settled
from fake_computation import HALF
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from hit_core.body.joints import joint
from hit_core.body.model import BodyModel
from hit_core.body.poses import POSES
from hit_core.errors import InputError
from hit_core.settings import resources_dir
from hit_viewer.app import Viewer
from hit_viewer.document.rulers import Ruler, SkinPoint
from hit_viewer.document.skin_points import nearest_on_skin
from hit_viewer.document.state import ViewerState
from hit_viewer.document.tape_planes import ShownSkin, TapePlane
from hit_viewer.texts import rulers as texts
from hit_viewer.widgets.number_field import NumberField
from hit_viewer.window.tape_dialog import TapeDialog
from hit_viewer.worker.requests import request_for
from hit_viewer.worker.results import LayerMesh, TakenRuler
from hit_viewer.worker.rulers import RulersAtHand

HERE = SkinPoint(3, (0.2, 0.3, 0.5), 100)


@pytest.fixture(scope="module")
def man() -> BodyModel:
    with np.load(resources_dir() / "bodies" / "phantom_male.npz") as file:
        return BodyModel.from_arrays(dict(file), "male")


def shown(model: BodyModel, pose: str) -> tuple[ShownSkin, np.ndarray]:
    """The mean body's skin and joints in a pose."""
    nothing = torch.zeros(1, 3)
    body = model.with_shape(torch.zeros(1, 10)).with_pose(torch.tensor([POSES[pose]]), nothing, nothing)
    owners = model.lbs_weights.argmax(1).numpy()
    points, faces = body.vertices[0].numpy().astype(float), model.faces.numpy().astype(np.int32)
    return ShownSkin(points, faces, owners, (0.0,) * 3, POSES[pose]), body.joints[0].numpy()


def taken(model: BodyModel, pose: str, *rulers: Ruler) -> tuple[TakenRuler, ...]:
    nothing = torch.zeros(1, 3)
    body = model.with_shape(torch.zeros(1, 10)).with_pose(torch.tensor([POSES[pose]]), nothing, nothing)
    points = body.vertices[0].numpy()
    skin = LayerMesh(points, points, model.faces.numpy().astype(np.int32))
    request = request_for(ViewerState(body_pose=POSES[pose], rulers=rulers))
    return RulersAtHand().take(request, None, body, skin).taken


@pytest.mark.parametrize("pose", ["T", "Standing"])
def test_at_a_typed_height_lies_the_tape_that_is_clicked_there(man: BodyModel, pose: str) -> None:
    skin, joints = shown(man, pose)
    height = float(joints[joint("spine1"), 1])
    point, normal = skin.bound(TapePlane((0.0, height, 0.0)), "trunk")
    corners = skin.points[skin.faces[point.triangle]]
    assert np.array(point.weights) @ corners == pytest.approx([corners[:, 0].mean(), height, 0.1], abs=0.1)
    assert (np.array(point.weights) @ corners)[1] == pytest.approx(height, abs=1e-9)
    typed = Ruler("tape", "Typed", (point,), part="trunk", normal=normal)
    assert typed.normal == pytest.approx((0.0, 1.0, 0.0), abs=1e-6)
    found = taken(man, pose, typed, Ruler("tape", "Clicked", (point,)))
    assert found[0].metres == pytest.approx(found[1].metres, abs=1e-6)
    assert found[0].metres > 0.6


@pytest.mark.parametrize(("pose", "lower"), [("Walking", 0.05), ("Sitting", 0.02)])
def test_around_the_hips_the_plane_turns_with_the_pelvis_not_with_the_thighs(
    man: BodyModel, pose: str, lower: float
) -> None:
    skin, joints = shown(man, pose)
    plane = TapePlane((0.0, float(joints[joint("left_hip"), 1]) - lower, 0.0))
    point, normal = skin.bound(plane, "trunk")
    assert normal == pytest.approx((0.0, 1.0, 0.0), abs=1e-6)
    (found,) = taken(man, pose, Ruler("tape", "Hips", (point,), part="trunk", normal=normal))
    assert 0.8 < found.metres < 1.1


def test_a_plane_turns_with_the_part_that_it_lies_on(man: BodyModel) -> None:
    standing, joints = shown(man, "Standing")
    middle = (joints[joint("left_elbow")] + joints[joint("left_wrist")]) / 2
    plane = TapePlane((float(middle[0]), float(middle[1]), float(middle[2])))
    assert {"left_arm", "right_arm"} <= set(standing.cut(plane))
    point, normal = standing.bound(plane, "left_arm")
    typed = Ruler("tape", "Arm", (point,), part="left_arm", normal=normal)
    assert abs(typed.normal[0]) > 0.85  # the arm that hangs is level in the zero pose
    place = np.array(point.weights) @ standing.points[standing.faces[point.triangle]]
    clicked = Ruler("tape", "Clicked", (nearest_on_skin(place, standing.points, standing.faces),))
    lengths = {}
    for pose in ("Standing", "T"):
        skin, _ = shown(man, pose)
        found = taken(man, pose, typed, clicked)
        lengths[pose] = found[0].metres
        across = skin.plane_of(typed, found[0].points)
        if pose == "Standing":
            assert (across.forward_deg, across.left_deg) == pytest.approx((0.0, 0.0), abs=1e-4)
            assert across.place[1] == pytest.approx(middle[1], abs=1e-6)
        else:
            assert abs(across.left_deg) > 50
        assert np.abs((found[0].points - across.place) @ across.normal).max() < 0.01
        assert skin.part_of(found[1].points) == "left_arm"
        assert found[1].metres <= found[0].metres < 1.3 * found[1].metres  # across the bone is the shortest
    assert lengths["Standing"] == lengths["T"]


def test_tilts_are_those_of_the_direction_across() -> None:
    for forward, left in ((0.0, 0.0), (30.0, 0.0), (-20.0, 50.0), (0.0, -90.0), (89.0, 10.0)):
        plane = TapePlane((0.1, 0.2, 0.3), forward, left)
        again = TapePlane.across(-plane.normal, plane.place)
        assert (again.forward_deg, again.left_deg) == pytest.approx((forward, left), abs=1e-6)
    assert TapePlane((0.0, 0.0, 0.0), 30.0, 0.0).normal[2] > 0  # forward: the front is lower


@pytest.mark.parametrize(
    "values",
    [
        {"part": "trunk"}, {"normal": (0.0, 1.0, 0.0)}, {"part": "tail", "normal": (0.0, 1.0, 0.0)},
        {"part": "trunk", "normal": (0.0, 1.0)}, {"part": "trunk", "normal": (0.0, 2.0, 0.0)},
        {"part": "trunk", "normal": (0.0, float("nan"), 0.0)},
        {"kind": "angle", "points": (), "joint": "left_knee", "part": "trunk", "normal": (0.0, 1.0, 0.0)},
    ],
)  # fmt: skip
def test_what_is_no_plane_of_a_tape_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Ruler(**{"kind": "tape", "name": "A", "points": (HERE,), **values})


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer) and viewer.view.scene.frame is not None, timeout=15_000)


def dialog_of(viewer: Viewer, qtbot: QtBot, text: str) -> TapeDialog:
    menu = viewer.window.numbers_panel.rulers.planes
    next(action for action in menu.actions() if action.text() == text).trigger()
    dialog = viewer.tools.laying.dialog
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_into(qtbot: QtBot, field: NumberField, said: str) -> None:
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, said)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_a_height_is_typed_changed_undone_and_kept(
    viewer: Viewer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait(viewer, qtbot)
    rulers, floor = viewer.window.numbers_panel.rulers, -float(HALF[1])
    assert not rulers.change_action.isEnabled()
    dialog = dialog_of(viewer, qtbot, texts.AT_HEIGHT)
    type_into(qtbot, dialog.height_field, "20")
    assert dialog.part.currentData() == "trunk"
    dialog.accept()
    wait(viewer, qtbot)
    (laid,) = viewer.session.state.rulers
    assert (laid.kind, laid.name, laid.part) == ("tape", "Tape 1", "trunk")
    assert laid.normal == pytest.approx((0.0, 1.0, 0.0), abs=1e-6)
    skin = viewer.view.scene.frame.layers["skin"]
    place = np.array(laid.points[0].weights) @ skin.points[skin.faces[laid.points[0].triangle]]
    assert place[1] == pytest.approx(floor + 0.2, abs=1e-6)
    assert "cut of the trunk in the plane that was set" in rulers.list.topLevelItem(0).toolTip(0)
    assert texts.CHANGE_PLANE_TIP in rulers.list.topLevelItem(0).toolTip(0)
    rulers.list.setCurrentItem(rulers.list.topLevelItem(0))
    dialog = dialog_of(viewer, qtbot, texts.CHANGE_PLANE)
    assert "Tape 1" in dialog.windowTitle()
    type_into(qtbot, dialog.forward, "30")
    dialog.accept()
    wait(viewer, qtbot)
    (changed,) = viewer.session.state.rulers
    assert changed.normal[1] == pytest.approx(np.cos(np.radians(30)), abs=0.01)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "a"), ""))
    viewer.files.choose_save_session()
    viewer.actions.undo_action.trigger()
    assert viewer.session.state.rulers == (laid,)
    viewer.actions.undo_action.trigger()
    assert viewer.session.state.rulers == ()
    open_file(viewer, qtbot, tmp_path / "a.hitsession")
    assert viewer.session.state.rulers == (changed,)


def test_a_plane_beside_the_body_is_told_and_not_laid(viewer: Viewer, qtbot: QtBot) -> None:
    wait(viewer, qtbot)
    dialog = dialog_of(viewer, qtbot, texts.AT_HEIGHT)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    type_into(qtbot, dialog.height_field, "250")
    assert dialog.about.text() == texts.PLANE_MISSES.format(height=200 * float(HALF[1]))
    assert not ok.isEnabled()
    type_into(qtbot, dialog.height_field, "20")
    assert dialog.about.text() == texts.PLANE_BOUND
    assert ok.isEnabled()
    dialog.reject()
    assert viewer.session.state.rulers == ()


@pytest.mark.parametrize("axis", ["axial", "frontal", "sagittal"])
def test_a_tape_at_a_slice_plane_lies_in_it(viewer: Viewer, qtbot: QtBot, axis: str) -> None:
    wait(viewer, qtbot)
    planes = viewer.session.state.planes.moved(axis, position=0.03 if axis != "axial" else -0.5)
    viewer.session.update(planes=planes)
    wait(viewer, qtbot)
    dialog_of(viewer, qtbot, texts.AT_PLANE.format(axis=axis)).accept()
    (laid,) = viewer.session.state.rulers
    index = {"sagittal": 0, "axial": 1, "frontal": 2}[axis]
    skin = viewer.view.scene.frame.layers["skin"]
    place = np.array(laid.points[0].weights) @ skin.points[skin.faces[laid.points[0].triangle]]
    assert place[index] == pytest.approx(planes[axis].position, abs=1e-6)
    assert abs(laid.normal[index]) == pytest.approx(1.0, abs=1e-6)
    assert laid.part == "trunk"


def test_slices_own_measures_say_that_they_stay(viewer: Viewer, qtbot: QtBot) -> None:
    wait(viewer, qtbot)
    rulers = viewer.window.numbers_panel.rulers
    assert rulers.hint.text() == texts.HINT
    viewer.session.update(rulers=(Ruler("line", "L", axis="axial", corners=((0.0, 0.1, 0.0), (0.1, 0.1, 0.0))),))
    assert not rulers.hint.isHidden()
    assert rulers.hint.text() == texts.FIXED
    viewer.session.update(rulers=(Ruler("angle", "K", joint="left_knee"),))
    assert rulers.hint.isHidden()
