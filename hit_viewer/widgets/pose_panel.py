"""Joints and their rotations, poses by name, and the body's place in the room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hit_core.body.joints import ARM_JOINTS, OPPOSITE_JOINTS, PARENTS
from hit_core.body.poses import POSES, mirrored
from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.joints import JOINTS, joint_title
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import GROUP_MARGINS, scaled
from hit_viewer.widgets.value_slider import ValueSlider, widest

__all__ = ["PosePanel"]

AXES = ("x", "y", "z")
FIRST_JOINT = 16
TREE_LINES = 11
ROW_TEXTS = 225
"""Pixels of texts for which a check box and two buttons have room side by side."""


class PosePanel(QWidget):
    """Choose a joint, turn it; or take a pose by name."""

    joint_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._preset_box())
        column.addWidget(self._joint_box())
        column.addWidget(self._place_box())
        column.addStretch(1)
        session.changed.connect(lambda old, new: self._show(new))
        self._choose()

    @property
    def joint(self) -> int:
        """The joint whose rotation the sliders show."""
        return int(self.tree.currentItem().data(0, Qt.ItemDataRole.UserRole))

    def choose_joint(self, joint: int) -> None:
        """Show a joint's rotation."""
        item = self._items.get(joint)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def _preset_box(self) -> QGroupBox:
        box = QGroupBox(tr(texts.POSE_PRESETS))
        grid = QGridLayout(box)
        grid.setContentsMargins(*GROUP_MARGINS)
        grid.setSpacing(4)
        self.presets: dict[str, QPushButton] = {}
        for number, name in enumerate(POSES):
            button = QPushButton(tr(name))
            button.setToolTip(tr(texts.POSE_PRESETS_TIP))
            button.clicked.connect(lambda _=False, name=name: self._preset(name))
            grid.addWidget(button, number // 3, number % 3)
            self.presets[name] = button
        self.mirror_button = QPushButton(tr(texts.MIRROR))
        self.mirror_button.setToolTip(tr(texts.MIRROR_TIP))
        self.mirror_button.clicked.connect(self._mirror)
        grid.addWidget(self.mirror_button, len(POSES) // 3, len(POSES) % 3)
        return box

    def _joint_box(self) -> QGroupBox:
        box = QGroupBox(tr(texts.JOINT))
        column = QVBoxLayout(box)
        column.setContentsMargins(*GROUP_MARGINS)
        self.by_dragging = QCheckBox(tr(texts.BY_DRAGGING))
        self.by_dragging.setToolTip(tr(texts.BY_DRAGGING_TIP))
        self.by_dragging.setChecked(True)
        column.addWidget(self.by_dragging)
        self.tree = self._tree()
        column.addWidget(self.tree)
        self.rotations: list[ValueSlider] = []
        width = _label_width()
        for axis in range(3):
            slider = ValueSlider(
                tr(texts.ROTATION_TITLES[axis]),
                -150,
                150,
                step=1,
                decimals=1,
                unit=" °",
                limit=360,
                fills_from=0.0,
                label_width=width,
            )
            slider.setObjectName(f"rotation{axis}")
            slider.moved.connect(lambda value, axis=axis: self._turn(axis, value, drag=True))
            slider.set.connect(lambda value, axis=axis: self._turn(axis, value, drag=False))
            slider.released.connect(self._session.end_drag)
            column.addWidget(slider)
            self.rotations.append(slider)
        row = QHBoxLayout()
        self.both = QCheckBox(tr(texts.BOTH_SIDES))
        self.both.setToolTip(tr(texts.BOTH_SIDES_TIP))
        row.addWidget(self.both, 1)
        buttons = row
        if sum(map(self._text_width, (texts.BOTH_SIDES, texts.RESET_JOINT, texts.RESET_POSE))) > scaled(ROW_TEXTS):
            column.addLayout(row)
            buttons = QHBoxLayout()
            buttons.addStretch(1)
        for text, slot in ((texts.RESET_JOINT, self._reset_joint), (texts.RESET_POSE, self._reset_pose)):
            button = QPushButton(tr(text))
            button.clicked.connect(slot)
            buttons.addWidget(button)
        column.addLayout(buttons)
        return box

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(tr(text))

    def _tree(self) -> QTreeWidget:
        """Return SMPL's joints below the pelvis, whose own rotation is the body's orientation."""
        tree = QTreeWidget()
        tree.setToolTip(tr(texts.JOINT_TIP))
        tree.setAccessibleName(tr(texts.JOINT))
        tree.setHeaderHidden(True)
        tree.setIndentation(12)
        tree.setFixedHeight(TREE_LINES * tree.fontMetrics().height())
        self._items: dict[int, QTreeWidgetItem] = {}
        for joint in range(1, len(JOINTS)):
            item = QTreeWidgetItem(self._items.get(PARENTS[joint], tree), [joint_title(joint)])
            item.setData(0, Qt.ItemDataRole.UserRole, joint)
            self._items[joint] = item
        tree.expandAll()
        tree.setCurrentItem(self._items[FIRST_JOINT])
        tree.currentItemChanged.connect(lambda *_: self._choose())
        return tree

    def _place_box(self) -> QGroupBox:
        box = QGroupBox(tr(texts.GLOBAL))
        column = QVBoxLayout(box)
        column.setContentsMargins(*GROUP_MARGINS)
        self.upright = QCheckBox(tr(texts.UPRIGHT))
        self.upright.setToolTip(tr(texts.UPRIGHT_TIP))
        self.upright.clicked.connect(lambda on: self._session.update(upright=bool(on), label=tr(texts.STEP_VIEW)))
        column.addWidget(self.upright)
        self.orientation = self._sliders("global_orient", texts.ORIENTATION_TITLES, 180, 360, " °", math.pi / 180)
        self.translation = self._sliders("transl", texts.TRANSL_TITLES, 200, 10_000, " cm", 0.01)
        for axis, (turn, shift) in enumerate(zip(self.orientation, self.translation, strict=True)):
            turn.setToolTip(tr(texts.ROTATION_TIP, joint=tr(texts.THE_BODY), axis=AXES[axis]))
            shift.setToolTip(tr(texts.TRANSL_TIP, axis=AXES[axis]))
        for slider in (*self.orientation, *self.translation):
            column.addWidget(slider)
        return box

    def _sliders(
        self, field: str, titles: Sequence[str], reach: float, limit: float, unit: str, scale: float
    ) -> list[ValueSlider]:
        """Return the sliders of a vector's three components, `scale` of the state's unit each."""
        sliders = []
        for axis in range(3):
            slider = ValueSlider(
                tr(titles[axis]),
                -reach,
                reach,
                step=1,
                decimals=1,
                unit=unit,
                limit=limit,
                fills_from=0.0,
                label_width=_label_width(),
            )
            self._connect_vector(slider, field, axis, scale)
            sliders.append(slider)
        return sliders

    def _connect_vector(self, slider: ValueSlider, field: str, axis: int, scale: float) -> None:
        def store(value: float, drag: bool) -> None:
            vector = list(getattr(self._session.state, field))
            vector[axis] = value * scale
            changes: dict[str, Any] = {field: tuple(vector)}
            self._session.update(drag=drag, label=tr(texts.STEP_POSE), **changes)

        slider.moved.connect(lambda value: store(value, True))
        slider.set.connect(lambda value: store(value, False))
        slider.released.connect(self._session.end_drag)

    def _preset(self, name: str) -> None:
        self._session.update(body_pose=POSES[name], label=tr(texts.STEP_POSE))

    def _mirror(self) -> None:
        self._session.update(body_pose=mirrored(self._session.state.body_pose), label=tr(texts.STEP_POSE))

    def _reset_pose(self) -> None:
        self._session.update(body_pose=POSES["A"], label=tr(texts.STEP_POSE))

    def _reset_joint(self) -> None:
        self._set_rotation((0.0, 0.0, 0.0), drag=False)

    def _turn(self, axis: int, degrees: float, drag: bool) -> None:
        rotation = list(self._session.state.joint_rotation(self.joint))
        rotation[axis] = math.radians(degrees)
        self._set_rotation((rotation[0], rotation[1], rotation[2]), drag)

    def _set_rotation(self, rotation: tuple[float, float, float], drag: bool) -> None:
        state = self._session.state
        changes = state.with_joint_rotation(self.joint, rotation)
        other = OPPOSITE_JOINTS[self.joint]
        if self.both.isChecked() and other != self.joint:
            x, y, z = rotation
            pose = list(changes["body_pose"])
            pose[3 * other - 3 : 3 * other] = (x, -y, -z)
            changes["body_pose"] = tuple(pose)
        self._session.update(drag=drag, label=tr(texts.STEP_JOINT, joint=tr(JOINTS[self.joint])), **changes)

    def _choose(self) -> None:
        titles = texts.ARM_TITLES if self.joint in ARM_JOINTS else texts.ROTATION_TITLES
        for axis, slider in enumerate(self.rotations):
            slider.show_label(tr(titles[axis]))
            slider.setToolTip(tr(texts.ROTATION_TIP, joint=tr(JOINTS[self.joint]), axis=AXES[axis]))
        self.both.setEnabled(OPPOSITE_JOINTS[self.joint] != self.joint)
        self._show(self._session.state)
        self.joint_chosen.emit(self.joint)

    def _show(self, state: ViewerState) -> None:
        for slider, angle in zip(self.rotations, state.joint_rotation(self.joint), strict=True):
            slider.show_value(math.degrees(angle))
        for slider, angle in zip(self.orientation, state.global_orient, strict=True):
            slider.show_value(math.degrees(angle))
            slider.setEnabled(not state.upright)
        for slider, metres in zip(self.translation, state.transl, strict=True):
            slider.show_value(100 * metres)
            slider.setEnabled(not state.upright)
        with QSignalBlocker(self.upright):
            self.upright.setChecked(state.upright)


def _label_width() -> int:
    titles = (texts.ROTATION_TITLES, texts.ARM_TITLES, texts.ORIENTATION_TITLES, texts.TRANSL_TITLES)
    return widest(tr(title) for kind in titles for title in kind)
