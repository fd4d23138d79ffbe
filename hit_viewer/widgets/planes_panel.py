"""The three slice planes: shown or not, where, and cutting or not; what they show and in which space."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from hit_core.axes import AXES, AXIS_INDEX
from hit_core.body.levels import LEVELS
from hit_core.spaces import SPACES
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import PLANE_COLORS
from hit_viewer.document.state import FIELDS, ViewerState
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import GROUP_MARGINS, readable, strong
from hit_viewer.widgets.value_slider import ValueSlider
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Frame

__all__ = ["PlanesPanel"]


class PlanesPanel(QGroupBox):
    """One block per plane, then field and space."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(tr(texts.PLANES_BOX), parent)
        self._session = session
        self.visible: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*GROUP_MARGINS)
        column.setSpacing(3)
        self.clips: dict[str, QCheckBox] = {}
        self.follows: dict[str, QComboBox] = {}
        self.position: dict[str, ValueSlider] = {}
        for axis in AXES:
            column.addLayout(self._row(axis))
            column.addWidget(self.position[axis])
        self._color()
        form = QFormLayout()
        self.field = self._choice("slice_field", {name: texts.FIELD_TITLES[name] for name in FIELDS}, texts.FIELD_TIP)
        self.space = self._choice("space", {name: texts.SPACE_TITLES[name] for name in SPACES}, texts.SPACE_TIP)
        self.lighting = self._choice("lighting", texts.LIGHT_TITLES, texts.LIGHTING_TIP)
        self.detail = self._choice("detail", texts.DETAIL_TITLES, texts.DETAIL_TIP)
        for text, box in (
            (texts.FIELD, self.field),
            (texts.SPACE, self.space),
            (texts.LIGHTING, self.lighting),
            (texts.DETAIL, self.detail),
        ):
            form.addRow(tr(text), box)
        column.addLayout(form)
        self.hatching = QCheckBox(tr(texts.HATCHING))
        self.hatching.setToolTip(tr(texts.HATCHING_TIP))
        self.hatching.clicked.connect(lambda on: session.update(label=tr(texts.STEP_VIEW), hatching=bool(on)))
        column.addWidget(self.hatching)
        session.changed.connect(lambda old, new: self._show(new) if _shown(old) != _shown(new) else None)
        results.frame_changed.connect(self._fit)
        self._show(session.state)

    def _row(self, axis: str) -> QHBoxLayout:
        row = QHBoxLayout()
        title = tr(texts.AXIS_TITLES[axis])
        box = QCheckBox(title)
        box.setToolTip(tr(texts.PLANE_SHOW_TIP, axis=title.lower()))
        box.setFont(strong())
        box.clicked.connect(lambda on: self._move(axis, visible=bool(on)))
        clip = QCheckBox(tr(texts.CLIP))
        clip.setToolTip(tr(texts.CLIP_TIPS[axis]))
        clip.setAccessibleName(tr(texts.CLIP_TIPS[axis]))
        clip.clicked.connect(lambda on: self._cut(axis, bool(on)))
        slider = ValueSlider("", -100, 100, step=0.5, decimals=1, unit=" cm")
        slider.label.hide()
        slider.slider.setAccessibleName(tr(texts.AXIS_TIPS[axis]))
        slider.number.setAccessibleName(tr(texts.AXIS_TIPS[axis]))
        slider.setToolTip(tr(texts.AXIS_TIPS[axis]))
        slider.moved.connect(lambda value: self._move(axis, drag=True, position=value / 100, follows=None))
        slider.set.connect(lambda value: self._move(axis, position=value / 100, follows=None))
        slider.released.connect(self._session.end_drag)
        self.visible[axis], self.clips[axis], self.position[axis] = box, clip, slider
        follow = QComboBox()
        follow.setToolTip(tr(texts.FOLLOWS_TIP, axis=title.lower()))
        follow.setAccessibleName(tr(texts.FOLLOWS_TIP, axis=title.lower()))
        follow.addItem(tr(texts.FREE), None)
        for level in LEVELS:
            follow.addItem(tr(level), level)
        follow.activated.connect(lambda: self._move(axis, follows=follow.currentData()))
        self.follows[axis] = follow
        row.addWidget(box)
        row.addWidget(follow, 1)
        row.addWidget(clip)
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        """Write each plane's name in its colour, as it can be read on the window."""
        for axis, box in self.visible.items():
            colored = QPalette()
            colored.setColor(QPalette.ColorRole.WindowText, readable(QColor(*PLANE_COLORS[axis])))
            box.setPalette(colored)

    def _choice(self, field: str, titles: dict[str, str], tip: str) -> QComboBox:
        box = QComboBox()
        box.setToolTip(tr(tip))
        for name, title in titles.items():
            box.addItem(tr(title), name)

        def choose() -> None:
            changes: dict[str, Any] = {field: str(box.currentData())}
            self._session.update(label=tr(texts.STEP_VIEW), **changes)

        box.activated.connect(choose)
        return box

    def _cut(self, axis: str, on: bool) -> None:
        # The plane's picture closes the cut, so a plane that cuts is shown.
        changes: dict[str, Any] = {"clips": True, "visible": True} if on else {"clips": False}
        self._move(axis, **changes)

    def _move(self, axis: str, drag: bool = False, **changes: object) -> None:
        planes = self._session.state.planes.moved(axis, **changes)
        self._session.update(planes=planes, drag=drag, label=tr(texts.STEP_PLANE, axis=axis))

    def _fit(self, frame: Frame) -> None:
        low, high = frame.bounds
        for axis in AXES:
            index = AXIS_INDEX[axis]
            position = self._session.state.planes[axis].position
            self.position[axis].show_range(
                min(100 * float(low[index]), 100 * position), max(100 * float(high[index]), 100 * position)
            )
            self.position[axis].show_value(100 * position)

    def _show(self, state: ViewerState) -> None:
        for axis in AXES:
            plane = state.planes[axis]
            slider = self.position[axis]
            if not slider.number.minimum() <= 100 * plane.position <= slider.number.maximum():
                low, high = slider.number.minimum(), slider.number.maximum()
                slider.show_range(min(low, 100 * plane.position), max(high, 100 * plane.position))
            slider.show_value(100 * plane.position)
            with QSignalBlocker(self.follows[axis]):
                self.follows[axis].setCurrentIndex(self.follows[axis].findData(plane.follows) if plane.follows else 0)
            with QSignalBlocker(self.visible[axis]), QSignalBlocker(self.clips[axis]):
                self.visible[axis].setChecked(plane.visible)
                self.clips[axis].setChecked(plane.clips)
        for box, value in (
            (self.field, state.slice_field),
            (self.space, state.space),
            (self.lighting, state.lighting),
            (self.detail, state.detail),
        ):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))
        with QSignalBlocker(self.hatching):
            self.hatching.setChecked(state.hatching)


def _shown(state: ViewerState) -> tuple[object, ...]:
    return state.planes, state.slice_field, state.space, state.lighting, state.detail, state.hatching
