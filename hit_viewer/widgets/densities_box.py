"""Densities that masses are estimated with: numbers to edit, their source, and the way back to the cited ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QStyle, QToolButton, QWidget

from hit_core.tissues import TISSUES
from hit_viewer.document.edits import Session
from hit_viewer.document.state import DENSITIES, ViewerState
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.decimal_marks import marked
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import scaled, set_tone

__all__ = ["DensitiesBox"]

LOWEST, HIGHEST = 0.5, 2.5


class DensitiesBox(QWidget):
    """One number per tissue, kg/l, and below where the cited ones come from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.boxes: list[NumberField] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(5)
        grid.setVerticalSpacing(2)
        heading = QLabel(tr(tool_texts.DENSITIES))
        grid.addWidget(heading, 0, 0, 1, 6)
        for index, tissue in enumerate(TISSUES):
            box = NumberField(LOWEST, HIGHEST, step=0.01, decimals=3, typed_unit="kg/l")
            box.setMinimumWidth(scaled(64))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setAccessibleName(tr(tool_texts.DENSITY_NAME, name=tissue.name))
            box.setToolTip(self._tip(index))
            box.valueChanged.connect(lambda value, index=index: self._set(index, value))
            label = QLabel(tissue.name)
            label.setBuddy(box)
            grid.addWidget(label, 1, 2 * index)
            grid.addWidget(box, 1, 2 * index + 1)
            grid.setColumnStretch(2 * index + 1, 1)
            self.boxes.append(box)
        self.reset_button = QToolButton()
        self.reset_button.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_BrowserReload))
        self.reset_button.setToolTip(tr(tool_texts.DENSITY_RESET))
        self.reset_button.setAccessibleName(tr(tool_texts.DENSITY_RESET))
        self.reset_button.clicked.connect(self._reset)
        grid.addWidget(self.reset_button, 1, 6)
        self.source = QLabel("")
        set_tone(self.source, "quiet")
        self.source.setWordWrap(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(Reasons(*self.boxes), 2, 0, 1, 7)
        grid.addWidget(self.source, 3, 0, 1, 7)
        session.changed.connect(lambda old, new: self._show(new) if old.densities != new.densities else None)
        self._show(session.state)

    def _tip(self, index: int) -> str:
        tissue = TISSUES[index]
        return tr(
            tool_texts.DENSITY_TIP,
            title=tr(tissue.title),
            density=tissue.density_kg_per_l,
            source=marked(tr(tissue.density_source)),
        )

    def _set(self, index: int, value: float) -> None:
        densities = self._session.state.densities
        changed = (*densities[:index], value, *densities[index + 1 :])
        self._session.update(densities=changed, label=tr(tool_texts.DENSITY_NAME, name=TISSUES[index].name))

    def _reset(self) -> None:
        self._session.update(densities=DENSITIES, label=tr(tool_texts.DENSITIES))

    def _show(self, state: ViewerState) -> None:
        for box, density in zip(self.boxes, state.densities, strict=True):
            box.show_value(density)
        self.reset_button.setEnabled(state.densities != DENSITIES)
        lines = []
        for tissue, density in zip(TISSUES, state.densities, strict=True):
            if density == tissue.density_kg_per_l:
                source = marked(tr(tissue.density_source))
            else:
                source = tr(tool_texts.DENSITY_OWN, cited=tissue.density_kg_per_l)
            lines.append(f"{tissue.name}: {source}")
        self.source.setText("\n".join(lines))
