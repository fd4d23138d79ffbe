"""Regions of the body in groups: tissues of each, sides compared, areas at levels, and borders that can be moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
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
from hit_viewer.texts import window as window_texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import scaled, set_tone
from hit_viewer.worker.latest_results import LatestResults, Standing

__all__ = ["RegionsTree"]

NAME = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 19
SMALL_L = 1.0
"""Below so many litres a volume has a decimal more."""


class RegionsTree(QWidget):
    """A row a region: litres of its tissues; a chosen one is drawn, and its borders can be moved."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self._chosen_now = ""
        self.tree = QTreeWidget()
        self.items: dict[str, QTreeWidgetItem] = {}
        self.groups: dict[str, QTreeWidgetItem] = {}
        self._build()
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

    def _build(self) -> None:
        tree = self.tree
        tree.setHeaderLabels([tr(text) for text in texts.HEADS])
        tree.setAccessibleName(tr(texts.REGIONS))
        tree.setIndentation(8)
        tree.setUniformRowHeights(True)
        tree.setExpandsOnDoubleClick(False)
        tree.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, tissue in enumerate(TISSUES, start=1):
            tree.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            tree.headerItem().setToolTip(column, tr(tissue.title))
        for kind, title in texts.GROUPS.items():
            group = self.groups[kind] = QTreeWidgetItem(tree, [tr(title)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            group.setSizeHint(0, QSize(0, scaled(ROW_HEIGHT)))
        self.groups["sides"].setToolTip(0, tr(texts.SIDES_TIP))
        tree.itemClicked.connect(self._click)
        tree.itemSelectionChanged.connect(self._choose)
        tree.itemExpanded.connect(lambda item: self._fit())
        tree.itemCollapsed.connect(lambda item: self._fit())

    # The rows.

    def _fill(self) -> None:
        regions = self._results.regions
        if regions is not None:
            for kind, name, cells, tip in _rows(regions.found, self._session.state.densities):
                item = self.items.get(name)
                if item is None:
                    item = self.items[name] = QTreeWidgetItem(self.groups[kind])
                    item.setData(0, NAME, name)
                    if name not in regions.found.lines:
                        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                    for column in range(1, 4):
                        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                for column, text in enumerate(cells):
                    item.setText(column, text)
                    item.setToolTip(column, tip)
        self.waiting.setVisible(not self.items)
        self._select(self._session.state.region)
        self._show_borders()
        self._mark()
        self._fit()

    def _mark(self) -> None:
        """Grey what belongs to another body, and say so in the head."""
        before = self._results.of("regions") is Standing.BEFORE
        standing = Standing.BEFORE if before else Standing.EXACT
        head, tip = self.tree.headerItem(), tr(window_texts.STANDING_TIPS[standing.value])
        head.setText(0, tr(window_texts.STANDING[standing.value]) if self.items else "")
        head.setToolTip(0, tip)
        self.tree.setAccessibleDescription(tip)
        faint = QBrush(self.tree.palette().placeholderText()) if before else QBrush()
        for item in self.items.values():
            if item.foreground(1) != faint:
                for column in range(4):
                    item.setForeground(column, faint)

    def _fit(self) -> None:
        """Take the height of all rows: the panel around scrolls."""
        rows = len(self.groups) + sum(group.childCount() for group in self.groups.values() if group.isExpanded())
        head = self.tree.header().sizeHint().height()
        self.tree.setFixedHeight(head + rows * self.tree.sizeHintForRow(0) + 2 * self.tree.frameWidth() + 2)

    # The one that is drawn, and its borders.

    def _select(self, name: str) -> None:
        item = self.items.get(name)
        with QSignalBlocker(self.tree):
            self.tree.clearSelection()
            if item is not None:
                self.tree.setCurrentItem(item)
                item.setSelected(True)
        if item is not None and not item.parent().isExpanded():
            item.parent().setExpanded(True)

    def _choose(self) -> None:
        for item in self.tree.selectedItems():
            self._chosen_now = str(item.data(0, NAME))
            self._session.update(region=self._chosen_now, measure="", label=tr(texts.SHOWN))

    def _click(self, item: QTreeWidgetItem) -> None:
        name, again = item.data(0, NAME), self._session.state.region
        if item.parent() is None:
            item.setExpanded(not item.isExpanded())
        elif name == again and self._chosen_now != name:
            self._session.update(region="", label=tr(texts.SHOWN))
        self._chosen_now = ""

    def _move(self, name: str, value: float) -> None:
        moved = dict(zip(BORDERS, self._session.state.borders_cm, strict=True)) | {name: value}
        self._session.update(borders_cm=tuple(moved[border] for border in BORDERS), label=tr(texts.BORDER))

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if old.region != new.region:
            self._select(new.region)
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
