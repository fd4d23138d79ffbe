"""Visibility, opacity and colour of skin and tissues."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hit_core.settings import resources_dir
from hit_viewer.document.edits import Session
from hit_viewer.document.layer_looks import LOOKS, layer_color, skin_covers
from hit_viewer.document.layers import LAYERS
from hit_viewer.document.state import SKIN_COLORS, ViewerState
from hit_viewer.texts import skin_maps as map_texts
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.theme import GROUP_MARGINS
from hit_viewer.widgets.value_slider import ValueSlider

__all__ = ["LayersPanel"]

THUMBNAIL = QSize(64, 80)


class LayersPanel(QGroupBox):
    """One row per layer, and looks that set them all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr(texts.LAYERS_BOX), parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(*GROUP_MARGINS)
        column.setSpacing(3)
        row = QHBoxLayout()
        label = QLabel(tr(texts.LOOK))
        self.look = QComboBox()
        self.look.setToolTip(tr(texts.LOOK_TIP))
        self.look.setPlaceholderText("...")
        self.look.view().setIconSize(THUMBNAIL)
        for name in LOOKS:
            self.look.addItem(QIcon(str(resources_dir() / "looks" / f"{name}.png")), tr(texts.LOOK_TITLES[name]), name)
        self.look.activated.connect(self._choose_look)
        label.setBuddy(self.look)
        row.addWidget(label)
        row.addWidget(self.look, 1)
        column.addLayout(row)
        column.addLayout(self._opening_row())
        self.turns = QCheckBox(tr(texts.OPENING_TURNS))
        self.turns.setToolTip(tr(texts.OPENING_TURNS_TIP))
        self.turns.clicked.connect(lambda on: self._open(turns=bool(on)))
        column.addWidget(self.turns)
        self.visible: dict[str, QCheckBox] = {}
        self.opacity: dict[str, ValueSlider] = {}
        self.color: dict[str, QToolButton] = {}
        for name in LAYERS:
            column.addLayout(self._row(name))
            column.addWidget(self.opacity[name])
        column.addLayout(self._colors_row())
        self.wireframe = QCheckBox(tr(texts.WIREFRAME))
        self.wireframe.setToolTip(tr(texts.WIREFRAME_TIP))
        self.wireframe.clicked.connect(lambda on: self._style("skin", wireframe=bool(on)))
        self.palette_box = QCheckBox(tr(texts.PALETTE))
        self.palette_box.setToolTip(tr(texts.PALETTE_TIP))
        self.palette_box.clicked.connect(lambda on: session.update(colour_blind=bool(on), label=tr(texts.STEP_LOOK)))
        column.addWidget(self.wireframe)
        column.addWidget(self.palette_box)
        session.changed.connect(lambda old, new: self._show(new) if _looks(old) != _looks(new) else None)
        self._show(session.state)

    def _opening_row(self) -> QHBoxLayout:
        row, label = QHBoxLayout(), QLabel(tr(texts.OPENING))
        self.opening, self.side = QComboBox(), QComboBox()
        for box, name, titles, tip in (
            (self.opening, "part", texts.OPENING_TITLES, texts.OPENING_TIP),
            (self.side, "side", texts.OPENING_SIDES, texts.OPENING_SIDE_TIP),
        ):
            for value, title in titles.items():
                box.addItem(tr(title), value)
            box.setToolTip(tr(tip))
            box.setAccessibleName(tr(tip))
            box.activated.connect(lambda _, box=box, name=name: self._open(**{name: box.currentData()}))
        label.setBuddy(self.opening)
        row.addWidget(label)
        row.addWidget(self.opening, 1)
        row.addWidget(self.side)
        return row

    def _colors_row(self) -> QHBoxLayout:
        row, label = QHBoxLayout(), QLabel(tr(map_texts.COLORS))
        self.skin_colors = QComboBox()
        for kind in SKIN_COLORS:
            self.skin_colors.addItem(tr(map_texts.COLORS_TITLES[kind]), kind)
        self.skin_colors.setToolTip(tr(map_texts.COLORS_TIP))
        self.skin_colors.activated.connect(lambda _: self.color_skin(str(self.skin_colors.currentData())))
        label.setBuddy(self.skin_colors)
        row.addWidget(label)
        row.addWidget(self.skin_colors, 1)
        return row

    def color_skin(self, kind: str) -> None:
        """Let colours of the skin tell one of `SKIN_COLORS`."""
        self._session.update(skin_colors=kind, label=tr(map_texts.COLORS))

    def _open(self, **changes: Any) -> None:
        opening = replace(self._session.state.opening, **changes)
        self._session.update(opening=opening, label=tr(texts.STEP_OPENING))

    def _row(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        box = QCheckBox(tr(texts.LAYER_TITLES[name]))
        box.setToolTip(tr(texts.LAYER_TIPS[name]))
        box.setObjectName(f"visible {name}")
        box.clicked.connect(lambda on: self._style(name, visible=bool(on)))
        button = QToolButton()
        button.setToolTip(tr(texts.COLOR_TIP))
        button.setAccessibleName(f"{tr(texts.LAYER_TITLES[name])}: {tr(texts.COLOR_TIP)}")
        button.setAutoRaise(True)
        menu = QMenu(button)
        menu.addAction(tr(texts.COLOR_CHOOSE)).triggered.connect(lambda: self._choose_color(name))
        back = menu.addAction(tr(texts.COLOR_RESET))
        back.triggered.connect(lambda: self._style(name, color=None))
        menu.aboutToShow.connect(lambda: back.setEnabled(self._session.state.layers[name].color is not None))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        slider = ValueSlider("", 0, 100, step=5, decimals=0, unit=" %", default=100)
        slider.label.hide()
        for part in (slider.slider, slider.number):
            part.setAccessibleName(f"{tr(texts.LAYER_TITLES[name])}: {tr(texts.OPACITY_TIP)}")
        slider.setToolTip(tr(texts.OPACITY_TIP))
        slider.moved.connect(lambda value: self._style(name, drag=True, opacity=value / 100))
        slider.set.connect(lambda value: self._style(name, opacity=value / 100))
        slider.released.connect(self._session.end_drag)
        self.visible[name], self.color[name], self.opacity[name] = box, button, slider
        row.addWidget(button)
        row.addWidget(box, 1)
        return row

    def _style(self, name: str, drag: bool = False, **changes: object) -> None:
        layers = self._session.state.layers.styled(name, **changes)
        self._session.update(layers=layers, drag=drag, label=tr(texts.STEP_LAYER, layer=name))

    def _choose_look(self) -> None:
        state = self._session.state
        look = LOOKS[self.look.currentData()]
        layers = state.layers
        for name in LAYERS:
            style = look.layers[name]
            layers = layers.styled(name, visible=style.visible, opacity=style.opacity)
        planes = state.planes
        for axis in look.planes:
            planes = planes.moved(axis, visible=True)
        self._session.update(layers=layers, planes=planes, opening=look.opening, label=tr(texts.STEP_LOOK))

    def _choose_color(self, name: str) -> None:
        now = QColor(*layer_color(name, self._session.state))
        color = QColorDialog.getColor(now, self, tr(texts.COLOR_CHOOSE))
        if color.isValid():
            self._style(name, color=(color.red(), color.green(), color.blue()))

    def _show(self, state: ViewerState) -> None:
        for name in LAYERS:
            style = state.layers[name]
            self.opacity[name].show_value(100 * style.opacity)
            seen = name == "skin" or not skin_covers(state) or (name == "BT" and bool(state.opening.axes))
            self.opacity[name].setEnabled(style.visible and seen)
            self.opacity[name].setToolTip(tr(texts.OPACITY_TIP if seen else texts.COVERED_TIP))
            with QSignalBlocker(self.visible[name]):
                self.visible[name].setChecked(style.visible)
            pixmap = QPixmap(14, 14)
            pixmap.fill(QColor(*layer_color(name, state)))
            self.color[name].setIcon(QIcon(pixmap))
        with QSignalBlocker(self.wireframe), QSignalBlocker(self.palette_box):
            self.wireframe.setChecked(state.layers.skin.wireframe)
            self.palette_box.setChecked(state.colour_blind)
        self.skin_colors.setCurrentIndex(self.skin_colors.findData(state.skin_colors))
        opening = state.opening
        for box, value in ((self.opening, opening.part), (self.side, opening.side)):
            box.setCurrentIndex(box.findData(value))
        self.turns.setChecked(opening.turns)
        self.turns.setEnabled(opening.part != "closed")
        self.side.setEnabled(opening.part in ("quarter", "side") and not opening.turns)
        same = [
            index
            for index, look in enumerate(LOOKS.values())
            if all((replace(state.layers[name], color=None, wireframe=False)) == look.layers[name] for name in LAYERS)
            and bool(state.opening.axes) == bool(look.opening.axes)
        ]
        with QSignalBlocker(self.look):
            self.look.setCurrentIndex(same[0] if same else -1)


def _looks(state: ViewerState) -> tuple[object, ...]:
    return state.layers, state.colour_blind, state.opening, state.skin_colors
