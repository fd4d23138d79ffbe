"""Volumes, estimated masses, shares and body measures, with the change since body A was pinned."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from hit_core.axes import AXES
from hit_core.measure.solved import MET, WANTED, unit_of
from hit_core.measure.tissue_table import BODY
from hit_core.tissues import Tissue
from hit_core.writers.tables import density_of, masses_kg
from hit_viewer.document.edits import Session
from hit_viewer.document.state import ViewerState
from hit_viewer.texts import numbers as texts
from hit_viewer.texts import tools as tool_texts
from hit_viewer.texts.decimal_marks import shown
from hit_viewer.texts.translation import tr
from hit_viewer.widgets.belonging_note import BelongingNote
from hit_viewer.widgets.densities_box import DensitiesBox
from hit_viewer.widgets.greying import mark_box, mark_table
from hit_viewer.widgets.measures_tree import MeasuresTree
from hit_viewer.widgets.number_field import NumberField, Reasons
from hit_viewer.widgets.regions_tree import RegionsTree
from hit_viewer.widgets.rulers_list import RulersList
from hit_viewer.widgets.table_cells import fill
from hit_viewer.widgets.theme import scaled, set_tone, set_wrong
from hit_viewer.widgets.thickness_row import ThicknessRow
from hit_viewer.worker.latest_results import LatestResults
from hit_viewer.worker.results import Numbers, SlicePicture
from hit_viewer.worker.ruler_texts import own_measures
from hit_viewer.worker.tables import differing_l, numbers_tables, places, row_title, sureness_of, warnings_of

__all__ = ["NumbersPanel"]

POINTING = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
LOWEST_CM, HIGHEST_CM = 10.0, 300.0
"""What may be typed as a height, girth or weight."""
ONE_BY_ONE = ("height", "chest", "waist", "hip")
"""What is fitted alone by two betas, the rest of the shape kept."""


class NumbersPanel(QWidget):
    """A table of tissues, body measures, the densities that masses rest on, and a thickness."""

    goal_wanted = Signal(str, float)
    """A measure ("height", "chest", "waist", "hip") shall have this length in metres."""
    goals_wanted = Signal(dict)
    """These measures, in cm and kg by name, shall be met together."""
    girth_pointed = Signal(str)
    """The girth whose tape shall be seen on the body, or ""."""

    def __init__(self, session: Session, results: LatestResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._results = session, results
        self.numbers: Numbers | None = None
        self.pinned: Numbers | None = None
        self.lengths: dict[str, float] = {}
        """The body's measures, in cm and kg."""
        self._slices: dict[str, SlicePicture] = {}
        self.table = QTableWidget(0, 5)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([tr(text) for text in texts.NUMBER_CHANGES])
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(scaled(30))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(tr(texts.NUMBERS))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.remark = QLabel("")
        self.remark.setWordWrap(True)
        self.remark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.measures: dict[str, NumberField] = {}
        self.locks: dict[str, QCheckBox] = {}
        self._asked: dict[str, float] = {}
        """What was entered to be met with them, until the shape is changed otherwise."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(3)
        for number, name in enumerate(texts.MEASURE_TITLES):
            box = NumberField(LOWEST_CM, HIGHEST_CM, decimals=1, unit=f" {unit_of(name)}", lowest_text=texts.NO_NUMBER)
            box.setEnabled(False)
            title = tr(texts.MEASURE_TITLES[name])
            box.setToolTip(tr(texts.WEIGHT_TIP) if name == "weight" else tr(texts.MEASURE_TIP, name=title))
            box.setAccessibleName(title)
            box.valueChanged.connect(lambda value, name=name: self._want(name, value))
            box.installEventFilter(self)
            label = QLabel(title)
            label.setBuddy(box)
            lock = QCheckBox()
            lock.setEnabled(False)
            lock.setChecked(name in self.held)
            lock.setToolTip(tr(texts.HOLD_TIP))
            lock.setAccessibleName(tr(texts.HOLD, name=title))
            lock.toggled.connect(lambda on, name=name: self._hold(name, on))
            for place, widget in enumerate((label, box, lock)):
                grid.addWidget(widget, number // 2, 3 * (number % 2) + place)
            self.measures[name], self.locks[name] = box, lock
        self.reasons = Reasons(*self.measures.values())
        self.missed = QLabel("")
        self.missed.setWordWrap(True)
        self.missed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        set_wrong(self.missed, True)
        self.likeliest = QLabel(tr(texts.HOLD_HINT))
        self.likeliest.setWordWrap(True)
        set_tone(self.likeliest, "quiet")
        self.changes = QLabel("")
        self.changes.setWordWrap(True)
        set_tone(self.changes, "quiet")
        self.changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pin_button = QPushButton(tr(tool_texts.PIN_A))
        self.pin_button.setToolTip(tr(texts.PIN_TIP))
        self.pin_button.clicked.connect(self.toggle_pinned)
        self.csv_button = QPushButton(tr(texts.COPY_CSV))
        self.csv_button.setToolTip(tr(texts.CSV_TIP))
        self.densities = DensitiesBox(session)
        self.dimensions = MeasuresTree(session, results)
        self.regions = RegionsTree(session, results)
        self.rulers = RulersList(session, results)
        self.thickness = ThicknessRow(session, results)
        row = QHBoxLayout()
        row.addWidget(self.pin_button)
        row.addWidget(self.csv_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.belonging = BelongingNote(session, results, actions=False)
        column.addWidget(self.belonging)
        column.addWidget(self.table)
        column.addWidget(self.remark)
        column.addLayout(grid)
        column.addWidget(self.reasons)
        column.addWidget(self.missed)
        column.addWidget(self.likeliest)
        column.addWidget(self.changes)
        column.addLayout(row)
        column.addWidget(self.dimensions)
        column.addWidget(self.regions)
        column.addWidget(self.rulers)
        column.addWidget(self.thickness)
        column.addWidget(self.densities)
        column.addStretch(1)
        results.numbers_changed.connect(self.show_numbers)
        results.slice_changed.connect(self._take_slice)
        results.pinned_changed.connect(self._take_pinned)
        session.changed.connect(self._follow)
        results.standing_changed.connect(self._stand)
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the tape be seen of the girth whose number has the focus or the mouse."""
        if event.type() in POINTING:
            name = next((name for name, box in self.measures.items() if box is watched), "")
            kinds = QEvent.Type
            focused = next((name for name, box in self.measures.items() if box.hasFocus()), "")
            over = event.type() in (kinds.Enter, kinds.FocusIn)
            self.girth_pointed.emit(name if over else focused)
        return super().eventFilter(watched, event)

    def show_numbers(self, numbers: Numbers) -> None:
        """Show the numbers of another body."""
        self.numbers = numbers
        self._fill()

    @property
    def held(self) -> dict[str, float]:
        """What is held, in cm and kg."""
        return {name: value for name, value in zip(WANTED, self._session.state.held, strict=True) if value > 0}

    def _want(self, name: str, value: float) -> None:
        """Ask for a measure that was typed, together with those that are held."""
        if name in self.held:
            self._session.update(held=self._holding(name, value), undoable=False)
        others = {other: held for other, held in self.held.items() if other != name}
        if not others and name in ONE_BY_ONE:
            self.goal_wanted.emit(name, value / 100)
            return
        if not others and name != "height":
            others["height"] = self.measures["height"].value()
        self.goals_wanted.emit({**others, name: value})

    def tell_missed(self, wanted: dict[str, float]) -> None:
        """Tell what the body that was found for these measures (cm and kg) does not meet."""
        self._asked = wanted
        if self.numbers is not None and self.numbers.request.betas == self._session.state.betas:
            self._show_held()  # else when its numbers are there

    def _hold(self, name: str, on: bool) -> None:
        """Hold a measure as it is, or let it go."""
        if on != (name in self.held):
            value = self.measures[name].value() if on else 0.0
            label = tr(texts.HOLD, name=tr(texts.MEASURE_TITLES[name]))
            self._session.update(held=self._holding(name, value), label=label)

    def _holding(self, name: str, value: float) -> tuple[float, ...]:
        held = {**self.held, name: value}
        return tuple(held.get(measure, 0.0) for measure in WANTED)

    def _show_held(self) -> None:
        """Tell which held or entered measures this body does not have, and by how much."""
        said = []
        for name, wanted in {**self._asked, **self.held}.items():
            now, unit = self.lengths.get(name), unit_of(name)
            about = {"name": tr(texts.MEASURE_TITLES[name]), "unit": unit, "wanted": shown(wanted, ".1f")}
            if now is None:
                said.append(tr(texts.WANTED_UNKNOWN, **about))
            elif abs(now - wanted) > MET:
                direction = tr(texts.TOO_LARGE if now > wanted else texts.TOO_SMALL)
                sentence = texts.HELD_MISSED if name in self.held else texts.ASKED_MISSED
                said.append(tr(sentence, gap=shown(abs(now - wanted), ".1f"), direction=direction, **about))
        self.missed.setText("\n".join(f"{text}." for text in said))
        self.missed.setVisible(bool(said))
        self.likeliest.setText(tr(texts.HELD_LIKELIEST if self.held else texts.HOLD_HINT))

    def _stand(self, part: str) -> None:
        if part in ("numbers", "pinned"):
            self._mark()
        if part == "profile":  # another pose, perhaps
            self._show_remark()

    def _mark(self) -> None:
        """Grey what belongs to another body, and say so."""
        shown = self._results
        parts = ("numbers", "pinned") if self.pinned is not None else ("numbers",)
        doubtful = range(0)
        if self.numbers is not None and self.numbers.table.findings:
            doubtful = range(len(self.numbers.table.rows))
        mark_table(self.table, shown.of(*parts), doubtful)
        for box in self.measures.values():
            mark_box(box, shown.of("numbers"))

    def toggle_pinned(self) -> None:
        """Pin the body shown, or forget the pinned one."""
        state = self._session.state
        pinned = state.as_pinned if state.pinned is None else None
        self._session.update(pinned=pinned, label=tr(tool_texts.PIN_A if pinned is not None else tool_texts.UNPIN_A))

    def _take_pinned(self) -> None:
        pinned = self._results.pinned
        self.pinned = pinned.numbers if pinned is not None else None
        self._fill()

    def _follow(self, old: ViewerState, new: ViewerState) -> None:
        self.pin_button.setText(tr(tool_texts.UNPIN_A if new.pinned is not None else tool_texts.PIN_A))
        if old.betas != new.betas:
            self._asked = {}
        for name, lock in self.locks.items():
            lock.setChecked(name in self.held)
        if [value > 0 for value in old.held] != [value > 0 for value in new.held]:
            self._show_held()  # else when the body is there that another value asks for
        if old.densities != new.densities:
            self._fill()

    def _measures_of(self, numbers: Numbers | None) -> dict[str, float]:
        """A body's measures in cm and kg; without a weight where there are no reliable volumes."""
        if numbers is None:
            return {}
        found = {name: 100 * length for name, length in numbers.measures.lengths_m.items()}
        if numbers.table.reliable:
            found["weight"] = masses_kg(numbers, self._session.state.densities)[BODY]
        return found

    def rows(self) -> list[tuple[str, ...]]:
        """Return the table's rows as texts."""
        numbers = self.numbers
        if numbers is None:
            return []
        table, before = numbers.table, self.pinned.table.volumes_l if self.pinned else {}
        masses = masses_kg(numbers, self._session.state.densities)
        shares = {row.name: row.share_of_body for row in table.rows}
        comparable = self.pinned is not None and self.pinned.table.reliable and table.reliable
        rows: list[tuple[str, ...]] = []
        for name, volume in table.volumes_l.items():
            title, decimals, unknown = row_title(name), places(name), tr(texts.NO_NUMBER)
            known = table.reliable or name == BODY
            changed = comparable or (name == BODY and bool(before))
            rows.append(
                (
                    name if before and name in Tissue.__members__ else title,  # its title is in the tooltip
                    f"{shown(volume, f'.{decimals}f')}{self._plus_minus(name)} l" if known else unknown,
                    f"{shown(masses[name], '.1f')} kg" if table.reliable else unknown,
                    (f"{shown(100 * shares[name], '.1f')} %" if known else unknown) if name in shares else "",
                    f"{shown(volume - before[name], f'+.{decimals}f')} l" if changed else "",
                )
            )
        return rows

    def remarks(self) -> tuple[str, str]:
        """Return what is said below the table, and its tone."""
        if self.numbers is None:
            return "", ""
        differing = differing_l(self.numbers) if self._of_this_pose else {}
        posed = [
            f"{' '.join(row_title(name).split())} {shown(volume, f'.{places(name)}f')}\u00a0l"
            for name, volume in differing.items()
        ]
        said = [tr(texts.IN_STANDARD_POSE)]
        if posed and self.numbers.table.reliable:
            said = [tr(texts.SHOWN_DIFFERS, volumes=", ".join(posed))]
        warnings = warnings_of(self.numbers)
        if not self.numbers.table.reliable:
            said = [tr(texts.UNRELIABLE)]
        elif warnings:
            said.append(tr(texts.DOUBTFUL))
        if self.numbers.table.reliable:
            said += sureness_of(self.numbers)
        return " ".join([f"{text}." for text in (*said, *warnings)]), "warning" if warnings else "quiet"

    def _plus_minus(self, name: str) -> str:
        """Half of a volume's interval, if there is one."""
        interval = self.numbers.intervals.of(name) if self.numbers is not None else None
        return "" if interval is None else f" ±{shown(interval.half_l, f'.{places(name)}f')}"

    @property
    def _of_this_pose(self) -> bool:
        """Whether the numbers know the volumes of what is shown."""
        return self.numbers is not None and self.numbers.request.body_key == self._results.request.body_key

    def _tip(self, index: int) -> str:
        """Tell what a row holds and what its mass rests on."""
        if self.numbers is None or index >= len(self.numbers.table.rows):
            return tr(texts.BODY_TIP)
        row = self.numbers.table.rows[index]
        if row.name not in Tissue.__members__:
            return tr(texts.REST_TIP)
        density = density_of(self._session.state.densities, row.name)
        return f"{tr(tool_texts.MASS_TIP, title=tr(row.title), density=density)}\n{tr(row.contains)}"

    def _show_remark(self) -> None:
        text, tone = self.remarks()
        self.remark.setMinimumHeight(self.remark.height() if self._session.hurried else 0)  # nothing jumps in a drag
        self.remark.setText(text)
        set_tone(self.remark, tone)

    def refresh(self) -> None:
        """Show again what the last numbers say."""
        self._fill()

    def _take_slice(self, picture: SlicePicture) -> None:
        self._slices[picture.axis] = picture

    def tables(self) -> dict[str, str]:
        """Return everything that the panel shows, areas and profile as CSV tables, see `tables.numbers_tables`."""
        slices = {axis: self._slices[axis] for axis in AXES if axis in self._slices}
        densities, person = self._session.state.densities, self.dimensions.person
        rulers = self.rulers.current
        own = own_measures(self._session.state.rulers, rulers.taken, rulers.request.space) if rulers is not None else []
        if self.numbers is not None and self.numbers.request.body_key != self._results.request.body_key:
            own = []
        thickness, regions = self.thickness.current, self._results.regions
        return numbers_tables(self.numbers, densities, thickness, slices, person, own, regions)

    def _fill(self) -> None:
        rows = self.rows()
        fill(self.table, rows, [self._tip(index) for index in range(len(rows))])
        self.table.setColumnHidden(4, self.pinned is None)
        height = self.table.horizontalHeader().sizeHint().height() + 4
        self.table.setFixedHeight(height + sum(self.table.rowHeight(index) for index in range(len(rows) or 5)))
        self._show_remark()
        self.lengths, before = self._measures_of(self.numbers), self._measures_of(self.pinned)
        for name, box in self.measures.items():
            for widget in (box, self.locks[name]):
                widget.setEnabled(name in self.lengths)
            box.show_value(self.lengths.get(name, LOWEST_CM))
        self._show_held()
        changes = [
            f"{tr(texts.MEASURE_TITLES[name])} {shown(now - before[name], '+.1f')} {unit_of(name)}"
            for name, now in self.lengths.items()
            if name in before
        ]
        self._mark()
        self.changes.setText("   ".join(changes))
        self.changes.setVisible(bool(changes))
