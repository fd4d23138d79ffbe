"""Measures of anthropometry, indices and percentiles in groups, and what is known of the person: age and weight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from hit_core.measure.anthropometry import ANTHROPOMETRY
from hit_core.measure.indices import INDICES
from hit_core.measure.percentiles import ADULT_YEARS, NHANES, Percentile, Reference
from hit_core.measure.person_numbers import Person, PersonNumbers
from hit_core.writers.tables import person_numbers_of
from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import measures as texts
from hit_viewer.texts import numbers as number_texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.grouped_rows import NAME, GroupedRows
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.theme import set_tone
from hit_viewer.worker.latest_results import LatestResults, Standing
from hit_viewer.worker.results import Numbers

__all__ = ["MeasuresTree"]

OLDEST, LIGHTEST_KG, HEAVIEST_KG = 120.0, 10.0, 400.0
"""What may be entered."""
GROUP_OF = {"depth": "breadth"}
SHOWN_UNITS = {"kg/m2": " kg/m\u00b2", "m2": " m\u00b2"}
"""A long unit stands in the tooltip alone."""


class MeasuresTree(QWidget):
    """A row a measure: value, percentile, and definition and source as its tooltip; a chosen one is drawn."""

    table_wanted = Signal(str)
    """A table of the user's own shall be chosen for this measure."""
    table_dropped = Signal(str)
    """This measure's own table shall be used no more."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self.numbers: Numbers | None = None
        """The last ones with measures; those of a drag have none."""
        self.references: Mapping[str, Reference] = {}
        """The user's own tables of percentiles, by measure."""
        heading = QLabel(tr(texts.MEASURES))
        self.age = NumberField(
            0, OLDEST, unit=f" {tr(texts.YEARS)}", lowest_text=tr(texts.AGE_UNKNOWN), empty_is_lowest=True
        )
        self.weight = NumberField(
            LIGHTEST_KG, HEAVIEST_KG, decimals=1, unit=" kg", lowest_text=tr(texts.WEIGHT_UNKNOWN), empty_is_lowest=True
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        for box, title, tip in (
            (self.age, texts.AGE, texts.AGE_TIP),
            (self.weight, texts.WEIGHT, texts.WEIGHT_TIP),
        ):
            label = QLabel(tr(title))
            label.setBuddy(box)
            box.setToolTip(tr(tip))
            box.setAccessibleName(tr(title))
            row.addWidget(label)
            row.addWidget(box, 1)
        self.age.valueChanged.connect(lambda value: self._know("age", value if value > 0 else None))
        self.weight.valueChanged.connect(lambda value: self._know("weight_kg", value if value > LIGHTEST_KG else None))
        groups = {kind: tr(title) for kind, title in texts.GROUPS.items()}
        self.tree = GroupedRows(tr(texts.MEASURES), [tr(text) for text in texts.HEADS], groups)
        self.items, self.groups = self.tree.items, self.tree.groups
        self._tips = _definitions()
        self._build()
        self.compared, self.fat = QLabel(""), QLabel(tr(texts.NO_FAT))
        self.compared.setToolTip(NHANES)
        self.fat.setToolTip(tr(texts.NO_FAT_TIP))
        for label in (self.compared, self.fat):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            set_tone(label, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(heading)
        column.addLayout(row)
        column.addWidget(Reasons(self.age, self.weight))
        column.addWidget(self.tree)
        column.addWidget(self.compared)
        column.addWidget(self.fat)
        results.numbers_changed.connect(self._take)
        results.model_changed.connect(lambda facts: self._fill())
        results.standing_changed.connect(lambda part: self._mark() if part == "numbers" else None)
        session.changed.connect(self._follow)
        self._show_person(session.state)
        self.tree.select(session.state.measure)
        self._fill()

    def _build(self) -> None:
        tree = self.tree
        tree.setFrameShape(QFrame.Shape.StyledPanel)
        for group in self.groups.values():
            group.setToolTip(0, tr(texts.GROUP_TIP))
        rows = [(one.name, GROUP_OF.get(one.kind, one.kind), tr(one.title)) for one in ANTHROPOMETRY]
        rows.append(("weight", "index", tr(texts.WEIGHTS[""])))
        rows += [(index.name, "index", tr(texts.SHORT_TITLES.get(index.name, index.title))) for index in INDICES]
        drawn = {one.name for one in ANTHROPOMETRY}
        for name, kind, title in rows:
            tree.add(kind, name, name in drawn).setText(0, title)
        self.groups["index"].setExpanded(True)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._offer_tables)
        tree.picked.connect(self._choose)

    # What is known of the person.

    @property
    def person(self) -> Person:
        """Whose body this is, as far as is known."""
        state, facts = self._session.state, self._results.facts
        return Person(facts.gender if facts is not None else "", state.age, state.weight_kg, self.references)

    def _know(self, name: str, value: float | None) -> None:
        changes: dict[str, Any] = {name: value}
        self._session.update(label=tr(texts.AGE if name == "age" else texts.WEIGHT), **changes)

    def _show_person(self, state: ViewerState) -> None:
        self.age.show_value(state.age or 0.0)
        self.weight.show_value(state.weight_kg or LIGHTEST_KG)

    def refer_to(self, references: Mapping[str, Reference]) -> None:
        """Compare with these tables of the user's own from now on."""
        self.references = dict(references)
        self._fill()

    def menu_of(self, name: str) -> QMenu:
        """What can be done with a measure's row."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        own = menu.addAction(tr(texts.OWN_TABLE))
        own.setToolTip(tr(texts.OWN_TABLE_TIP))
        own.triggered.connect(lambda: self.table_wanted.emit(name))
        drop = menu.addAction(tr(texts.NO_OWN_TABLE))
        drop.setEnabled(name in self.references)
        drop.triggered.connect(lambda: self.table_dropped.emit(name))
        return menu

    def _offer_tables(self, place: QPoint) -> None:
        item = self.tree.itemAt(place)
        if item is not None and item.parent() is not None:
            menu = self.menu_of(str(item.data(0, NAME)))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.tree.viewport().mapToGlobal(place))

    # The rows.

    def _take(self, numbers: Numbers) -> None:
        if numbers.dimensions:
            self.numbers = numbers
            self._fill()

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        if (old.age, old.weight_kg) != (new.age, new.weight_kg):
            self._show_person(new)
        if (old.age, old.weight_kg, old.densities) != (new.age, new.weight_kg, new.densities):
            self._fill()
        if old.measure != new.measure:
            self.tree.select(new.measure)
        self._mark()

    def refresh(self) -> None:
        """Show again what the last numbers say."""
        self._fill()

    def _fill(self) -> None:
        found = PersonNumbers({})
        if self.numbers is not None:
            found = person_numbers_of(self.numbers, self._session.state.densities, self.person)
        for one in ANTHROPOMETRY:
            value = found.values.get(one.name)
            number = None if value is None else f"{shown(100 * value, '.1f')} cm"
            self._write(one.name, number, found, self._tips[one.name], tr(texts.SHOW_LINE))
        self.items["weight"].setText(0, tr(texts.WEIGHTS[found.weight_is]))
        weight = found.values.get("weight")
        tip = texts.WEIGHT_GIVEN_TIP if found.weight_is == "given" else texts.WEIGHT_ESTIMATED_TIP
        self._write("weight", f"{shown(weight, '.1f')} kg" if found.weight_is and weight else None, found, [tr(tip)])
        for index in INDICES:
            value = found.values.get(index.name)
            tips = self._tips[index.name]
            if "weight" in index.needs and found.weight_is:
                tips = [*tips, tr(texts.OF_WEIGHT[found.weight_is])]
            unit = SHOWN_UNITS.get(index.unit, "")
            number = None if value is None else shown(value, f".{index.decimals}f") + unit
            self._write(index.name, number, found, tips)
        self.compared.setText(self._whom(found))
        self.compared.setVisible(bool(self.compared.text()))
        self._mark()
        self.tree.fit()

    def _write(self, name: str, number: str | None, found: PersonNumbers, tips: list[str], of_name: str = "") -> None:
        item, rank = self.items[name], found.percentiles.get(name)
        texts_now = (item.text(0), number or number_texts.NO_NUMBER, "" if rank is None else str(rank))
        if rank is not None:
            tips = [*tips, _rank_tip(rank)]
        tip = "\n".join(tips)
        for column, text in enumerate(texts_now):
            if item.text(column) != text:
                item.setText(column, text)
            tip_here = f"{tip}\n{of_name}" if of_name and column == 0 else tip
            if item.toolTip(column) != tip_here:
                item.setToolTip(column, tip_here)

    def _whom(self, found: PersonNumbers) -> str:
        """Tell whom the percentiles are of, or why there are none."""
        person, said = self.person, []
        if self.references:
            names = ", ".join(one.name for one in self.references.values())
            said.append(tr(texts.OWN_TABLES if person.age is not None else texts.OWN_TABLES_AGE, names=names))
        return " ".join(filter(None, (self._whom_shipped(found, person), *said)))

    def _whom_shipped(self, found: PersonNumbers, person: Person) -> str:
        if found.group:
            return tr(texts.COMPARED, group=found.group)
        if person.age is not None and person.age < ADULT_YEARS:
            return tr(texts.TOO_YOUNG, years=ADULT_YEARS)
        return tr(texts.NO_SEX) if person.sex not in ("", "male", "female") else ""

    def _mark(self) -> None:
        """Grey what belongs to another body or is doubtful, and say so in the head."""
        numbers, standing = self.numbers, Standing.BEFORE
        if numbers is not None and numbers.fits(self._results.request):
            standing = Standing.EXACT
        doubtful: set[str] = set()
        if numbers is not None and numbers.table.findings and self._session.state.weight_kg is None:
            doubtful = {"weight", *(index.name for index in INDICES if "weight" in index.needs)}
        self.tree.mark(standing, numbers is not None, doubtful)

    def _choose(self, name: str) -> None:
        changes: dict[str, Any] = {"measure": name} | ({"region": ""} if name else {})
        self._session.update(label=tr(texts.SHOWN), **changes)


def _definitions() -> dict[str, list[str]]:
    """Definition and source of each measure and index."""
    found = {}
    for one in ANTHROPOMETRY:
        definition = tr(texts.DEFINITION, title=tr(one.title), definition=tr(one.definition))
        found[one.name] = [definition, tr(texts.SOURCE, source=one.source)]
    for index in INDICES:
        formula = f"{tr(index.formula)} [{index.unit}]" if index.unit else tr(index.formula)
        definition = tr(texts.DEFINITION, title=tr(index.title), definition=formula)
        found[index.name] = [definition, tr(texts.SOURCE, source=index.source)]
    return found


def _rank_tip(rank: Percentile) -> str:
    said = texts.PERCENTILE_SITE_TIP if rank.site else texts.PERCENTILE_TIP
    return tr(said, rank=rank.rank, group=rank.group, site=rank.site)
