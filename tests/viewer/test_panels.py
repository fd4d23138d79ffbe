"""What panels tell a reader who has no manual: joints, fields, keys, colours."""

import numpy as np
import pytest
from conftest import settled
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hit_core.body.joints import ARM_JOINTS, PARENTS
from hit_core.model.library import load_model
from hit_viewer.app import Viewer
from hit_viewer.document.layer_looks import layer_color
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.planes import ClipBox
from hit_viewer.document.state import PinnedBody
from hit_viewer.texts.joints import JOINTS
from hit_viewer.window.dialogs import ShortcutsDialog


def wait(viewer: Viewer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: settled(viewer), timeout=15_000)


def test_a_joint_is_chosen_in_the_tree_by_mouse_and_keys(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.window.tabs.setCurrentIndex(1)
    panel = viewer.window.pose_panel
    tree = panel.tree
    names = [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
    assert names == ["Left hip", "Right hip", "Lower spine"]
    knee = tree.findItems("Left knee", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)[0]
    assert knee.parent().text(0) == "Left hip"
    tree.scrollToItem(knee)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(knee).center())
    assert JOINTS[panel.joint] == "left knee"
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert JOINTS[panel.joint] == "left ankle"
    qtbot.keyClicks(tree, "right w")
    assert JOINTS[panel.joint] == "right wrist"
    panel.rotations[1].number.setValue(20)
    assert viewer.session.state.joint_rotation(21)[1] == pytest.approx(np.radians(20))
    viewer.window.show_joint(12)
    assert tree.currentItem().text(0) == "Neck"


def test_rotations_are_named_as_they_move_the_limb(viewer: Viewer) -> None:
    panel = viewer.window.pose_panel
    panel.choose_joint(JOINTS.index("left elbow"))
    assert [slider.label.text() for slider in panel.rotations] == ["Twist (x)", "Swing (y)", "Raise (z)"]
    panel.choose_joint(JOINTS.index("left knee"))
    assert [slider.label.text() for slider in panel.rotations] == ["Bend (x)", "Twist (y)", "Side (z)"]


def test_bones_of_arms_lie_along_x_and_no_others_do() -> None:
    body = load_model("phantom_male", device="cpu").body(betas=[0.0] * 10, body_pose=[0.0] * 69)
    joints = body.joints[0].numpy()
    for joint in range(1, len(JOINTS)):
        child = PARENTS.index(joint) if joint in PARENTS else None
        if child is not None and JOINTS[joint] != "upper spine":  # which carries the collars
            bone = np.abs(joints[child] - joints[joint])
            assert (bone.argmax() == 0) == (joint in ARM_JOINTS), JOINTS[joint]


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("probability", "LT 25 %  AT 70 %  BT 5 %", "probabilities"),
        ("skinning", "left knee 0.62", "for each joint"),
        ("beta", "7.0 mm (x +2.0  y -3.0  z +6.0)", "50 mm"),
        ("compression", "7.0 mm (x +2.0  y -3.0  z +6.0)", "20 mm"),
    ],
)
def test_fields_of_slices_can_be_read(viewer: Viewer, qtbot: QtBot, name: str, value: str, key: str) -> None:
    slices, box = viewer.window.slices_panel, viewer.window.planes_panel.field
    assert not slices.key.isVisible()
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    wait(viewer, qtbot)
    view = slices.views["frontal"]
    qtbot.waitUntil(lambda: view.picture is not None and view.picture.request.slice_field == name)
    view.setFocus()
    middle = view.placement.to_screen.map(QPointF(0.0, 0.0)).toPoint()

    def told_at(place: QPoint) -> bool:
        qtbot.mouseMove(view, place + QPoint(1, 0))
        qtbot.mouseMove(view, place)
        return value in view.readout()

    qtbot.waitUntil(lambda: told_at(middle))
    qtbot.waitUntil(lambda: not told_at(QPoint(2, 30)))  # beside the body
    assert slices.key.isVisible()
    assert key in slices.key.text()


def test_the_table_of_keys_has_all_of_them(viewer: Viewer) -> None:
    viewer.window.activateWindow()
    viewer.actions.show_shortcuts()
    dialog = viewer.window.findChild(ShortcutsDialog)
    shown = " / ".join(label.text() for label in dialog.findChildren(QLabel)).split(" / ")
    actions = [action for action in viewer.window.actions() if action.shortcuts()]
    actions += [action for _, _, action in viewer.actions._with_keys]
    assert len(actions) > 25
    for action in actions:
        for keys in action.shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in shown, action.text()
    assert {"Page up", "Return", "Ctrl+arrows"} <= {*shown} | {text.split(" / ")[0] for text in shown}
    assert dialog.height() <= 600
    dialog.close()


def test_betas_tell_what_they_do_to_height_and_weight(viewer: Viewer, qtbot: QtBot) -> None:
    wait(viewer, qtbot)
    slider = viewer.window.shape_panel.sliders[0]
    density = 0.6 * 1.05 + 0.3 * 0.95 + 0.05 * 1.4
    assert f"height +8.0 cm, volume +7.0 l, weight about {7 * density:+.1f} kg" in slider.toolTip()
    viewer.window.numbers_panel.densities.boxes[0].setValue(2.0)
    assert f"weight about {7 * (density + 0.6 * 0.95):+.1f} kg" in slider.toolTip()


def test_the_profile_tells_its_colours(viewer: Viewer, qtbot: QtBot) -> None:
    wait(viewer, qtbot)
    viewer.window.tabs.setCurrentIndex(3)
    plot = viewer.window.profile_plot
    viewer.session.update(planes=viewer.session.state.planes.moved("axial", position=0.8))  # where the body is thin
    picture = plot.grab().toImage()
    line = round(plot._y(0.8))
    row = [picture.pixelColor(x, line + side * 10) for side in (-1, 1) for x in range(plot.width() // 4, plot.width())]
    for name in ("LT", "AT", "BT"):
        assert QColor(*layer_color(name, viewer.session.state)) in row


def test_the_box_is_no_part_of_a_kept_picture_nor_of_the_pinned_body(viewer: Viewer, qtbot: QtBot) -> None:
    session, scene = viewer.session, viewer.view.scene
    still = (0.0,) * 69
    box = ClipBox(True, (-0.5, -1.0, -0.3), (0.5, 1.0, 0.3))
    hidden = session.state.layers
    for name in LAYERS:
        hidden = hidden.styled(name, visible=False)
    planes = session.state.planes.moved("axial", visible=False)
    session.update(pinned=PinnedBody("phantom_male", (0.5,) * 10, still), comparison="side", planes=planes)
    qtbot.waitUntil(lambda: scene.beside.shown, timeout=15_000)
    session.update(layers=hidden)
    wait(viewer, qtbot)
    empty = scene.picture()
    session.update(box=box)
    wait(viewer, qtbot)
    assert (scene.picture() == empty).all()
    scene.render()
    assert all("box" not in name for name in scene.beside.renderer.actors)
