"""Regions of the body in groups: tissues of each, sides compared, areas at levels, and borders that can be moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hit_core.measure.region_names import BORDERS, MOST_MOVED_M
from hit_core.measure.regional import Regional
from hit_core.tissues import TISSUES
from hit_core.writers.tables import ORDER
from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts import regions as texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.grouped_rows import GroupedRows
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults, Standing

__all__ = ["RegionsTree"]

SMALL_L = 1.0
"""Below so many litres a volume has a decimal more."""


class RegionsTree(QWidget):
    """A row a region: litres of its tissues; a chosen one is drawn, and its borders can be moved."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        groups = {kind: tr(title) for kind, title in texts.GROUPS.items()}
        self.tree = GroupedRows(tr(texts.REGIONS), [tr(text) for text in texts.HEADS], groups)
        self.items, self.groups = self.tree.items, self.tree.groups
        for number, tissue in enumerate(TISSUES, start=1):
            self.tree.headerItem().setToolTip(number, tr(tissue.title))
        self.groups["sides"].setToolTip(0, tr(texts.SIDES_TIP))
        self.tree.picked.connect(self._choose)
        self.waiting, self.moved = QLabel(tr(texts.WAITING)), QLabel("")
        for label in (self.waiting, self.moved):
            label.setWordWrap(True)
        set_tone(self.waiting, "quiet")
        self.title = QLabel("")
        self.fields: dict[str, NumberField] = {}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        most = 100 * MOST_MOVED_M
        for number, name in enumerate(BORDERS):
            box = NumberField(-most, most, step=0.5, decimals=1, unit=" cm")
            label = QLabel(tr(texts.BORDER_TITLES[name]))
            label.setBuddy(box)
            box.setToolTip(tr(texts.BORDER_TIP, most=f"{most:g}"))
            box.setAccessibleName(tr(BORDERS[name]))
            box.valueChanged.connect(lambda value, name=name: self._move(name, value))
            grid.addWidget(label, number, 0)
            grid.addWidget(box, number, 1)
            self.fields[name], self._labels[name] = box, label
        grid.setColumnStretch(2, 1)
        self.reset = QPushButton(tr(texts.RESET))
        self.reset.setToolTip(tr(texts.RESET_TIP))
        self.reset.clicked.connect(
            lambda: self._session.update(borders_cm=(0.0,) * len(BORDERS), label=tr(texts.RESET))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (QLabel(tr(texts.REGIONS)), self.tree, self.waiting, self.title):
            column.addWidget(widget)
        column.addLayout(grid)
        for widget in (Reasons(*self.fields.values()), self.moved):
            column.addWidget(widget)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        results.regions_changed.connect(lambda found: self._fill())
        results.model_changed.connect(lambda facts: self._fill())
        results.standing_changed.connect(lambda part: self._mark() if part == "regions" else None)
        session.changed.connect(self._follow)
        self._fill()

    # The rows.

    def _fill(self) -> None:
        regions = self._results.regions
        if regions is not None:
            for kind, name, cells, tip in _rows(regions.found, self._session.state.densities):
                item = self.items.get(name) or self.tree.add(kind, name, name in regions.found.lines)
                for column, text in enumerate(cells):
                    item.setText(column, text)
                    item.setToolTip(column, tip)
        self.waiting.setVisible(not self.items)
        self.tree.select(self._session.state.region)
        self._show_borders()
        self._mark()
        self.tree.fit()

    def _mark(self) -> None:
        """Grey what belongs to another body, and say so in the head."""
        before = self._results.of("regions") is Standing.BEFORE
        self.tree.mark(Standing.BEFORE if before else Standing.EXACT, bool(self.items))

    # The one that is drawn, and its borders.

    def _choose(self, name: str) -> None:
        changes: dict[str, Any] = {"region": name} | ({"measure": ""} if name else {})
        self._session.update(label=tr(texts.SHOWN), **changes)

    def _move(self, name: str, value: float) -> None:
        moved = dict(zip(BORDERS, self._session.state.borders_cm, strict=True)) | {name: value}
        self._session.update(borders_cm=tuple(moved[border] for border in BORDERS), label=tr(texts.BORDER))

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if old.region != new.region:
            self.tree.select(new.region)
        if (old.region, old.borders_cm) != (new.region, new.borders_cm):
            self._show_borders()
        if old.densities != new.densities:
            self._fill()
        self._mark()

    def _show_borders(self) -> None:
        """Show the fields of the chosen region's borders, and which of all borders are moved."""
        state, found = self._session.state, self._results.regions
        region = found.found.volumes.get(state.region) if found is not None else None
        own = found.found.ends_at.get(state.region, ()) if found is not None else ()
        for (name, box), value in zip(self.fields.items(), state.borders_cm, strict=True):
            box.setVisible(name in own)
            self._labels[name].setVisible(name in own)
            box.show_value(value)
        self.title.setVisible(bool(own))
        if region is not None:
            self.title.setText(tr(texts.BORDERS_OF, title=tr(region.region.title)))
        moved = {tr(BORDERS[name]): value for name, value in zip(BORDERS, state.borders_cm, strict=True) if value}
        told = ", ".join(f"{title} {shown(value, '+.1f')} cm" for title, value in moved.items())
        self.moved.setText(f"{tr(texts.MOVED, borders=told)}." if moved else "")
        self.moved.setVisible(bool(moved))
        self.reset.setVisible(bool(moved))


def _rows(found: Regional, densities: tuple[float, ...]) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Give each row's group, name, texts and tooltip."""
    by_name = dict(zip(ORDER, densities, strict=True))
    limbs = tuple(f"_{limb}" for limb in texts.LIMB_TITLES if limb not in ("arm", "leg"))
    for name, one in found.volumes.items():
        title = tr(one.region.title)
        masses = found.masses_kg(name, by_name)
        told = ", ".join(f"{key} {_litres(mass)} kg" for key, mass in masses.items()) if found.reliable else ""
        about = {"title": title, "definition": tr(one.region.definition), "body": _litres(one.body_l)}
        tip = tr(texts.VOLUMES_TIP, **about, masses=told or number_texts.NO_NUMBER)
        yield "limbs" if name.endswith(limbs) else "regions", name, (title, *_cells(one.tissues_l, found, _litres)), tip
    for limb, ratios in found.ratios.items():
        shares = _cells(ratios, found, lambda ratio: shown(100 * ratio, ".0f"))
        yield "sides", f"sides {limb}", (tr(texts.LIMB_TITLES[limb]), *shares), tr(texts.SIDES_TIP)
    for name, areas in found.areas_m2.items():
        title, definition = map(tr, found.places[f"level {name}"])
        tip = tr(texts.AREA_TIP, title=title, definition=definition, body=shown(1e4 * areas["body"], ".0f"))
        cells = _cells(areas, found, lambda area: shown(abs(1e4 * area), ".1f" if area < 0.01 else ".0f"))
        yield "levels", f"level {name}", (title, *cells), tip
    for name, layer in found.thickness_mm.items():
        title, definition = map(tr, found.places[f"site {name}"])
        told = number_texts.NO_NUMBER if layer is None or not found.reliable else shown(layer, ".1f")
        yield "sites", f"site {name}", (title, "", told, ""), tr(texts.PLACE_TIP, title=title, definition=definition)


def _litres(value: float) -> str:
    return shown(abs(value), ".2f" if abs(value) < SMALL_L else ".1f")


def _cells(numbers: Mapping[str, float], found: Regional, form: Callable[[float], str]) -> list[str]:
    known = found.reliable
    return [form(numbers[name]) if known and name in numbers else number_texts.NO_NUMBER for name in ORDER]
