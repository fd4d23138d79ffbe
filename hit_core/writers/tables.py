"""Tables as CSV: one table a file, a header, decimal points; heights are above the floor."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..atomic import write_bytes
from ..measure.anthropometry import ANTHROPOMETRY
from ..measure.indices import INDICES
from ..measure.person_numbers import Person, PersonNumbers, person_numbers
from ..measure.tissue_table import BODY, STANDARD_POSE
from ..tissues import TISSUES, Tissue

if TYPE_CHECKING:
    from ..measure import Measured, Outline

__all__ = [
    "DENSITIES",
    "MEASURE_HEAD",
    "ORDER",
    "OwnMeasure",
    "as_csv",
    "density_of",
    "masses_kg",
    "measures_tables",
    "person_numbers_of",
    "save_table",
    "slices_table",
    "thickness_table",
]

ORDER = tuple(tissue.name for tissue in TISSUES)
"""Of densities and areas."""
DENSITIES = tuple(tissue.density_kg_per_l for tissue in TISSUES)
"""Cited densities of LT, AT and BT, kg/l."""
MEASURE_HEAD = ("what", "quantity", "value", "unit", "note")
DIMENSION_HEAD = (
    *("name", "title", "kind", "value", "unit", "note", "percentile", "percentile_of", "percentile_site"),
    *("definition", "source"),
)
THICKNESS_HEAD = ("skin_triangle", "weights", "x_cm", "height_above_floor_cm", "z_cm", "subcutaneous_thickness_mm")
POSITIONS = {"axial": "height above the floor", "frontal": "depth z, forward", "sagittal": "side x, to the body's left"}
"""What the position of a slice counts."""


@dataclass(frozen=True)
class OwnMeasure:
    """A measure that a user took: a row of the table of measures."""

    name: str
    title: str
    kind: str
    value: float
    unit: str
    note: str
    definition: str


def save_table(header: Sequence[str], rows: Iterable[Sequence[object]], path: str | os.PathLike[str]) -> Path:
    """Write a table as CSV (UTF-8 with a mark, so that spreadsheets read it); OutputError if it cannot be written."""
    write_bytes(path, as_csv([header, *rows]).encode("utf-8-sig"))
    return Path(path)


def as_csv(rows: Sequence[Sequence[object]]) -> str:
    """Return rows as text."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def density_of(densities: Sequence[float], layer: str) -> float:
    """Return a tissue's density, kg/l."""
    return densities[ORDER.index(layer)]


def masses_kg(numbers: Measured, densities: Sequence[float]) -> dict[str, float]:
    """Return the estimated masses of tissues, rest and body by their names."""
    return numbers.table.masses_kg({name: density_of(densities, name) for name in ORDER})


def person_numbers_of(numbers: Measured, densities: Sequence[float], person: Person) -> PersonNumbers:
    """Return weight, indices and percentiles of a measured body; its own weight is estimated with these densities."""
    table = numbers.table
    lengths = {name: taken.metres for name, taken in numbers.dimensions.items()}
    estimated = masses_kg(numbers, densities)[BODY] if table.reliable else None
    return person_numbers(lengths, estimated, table.body_area_m2, person)


def measures_tables(
    numbers: Measured,
    densities: Sequence[float] = DENSITIES,
    person: Person | None = None,
    own: Sequence[OwnMeasure] = (),
) -> dict[str, str]:
    """Return the tables of one body as CSV, by what is added to the file's name.

    "" holds one measure a line; "measures" those of anthropometry with indices and percentiles, and the user's `own`,
    "profile" the areas against height, each if they are known. Without a `person` there are no percentiles.
    """
    tables = {"": as_csv([MEASURE_HEAD, *_measures(numbers, densities)])}
    if numbers.dimensions:
        rows = [*_dimensions(numbers, densities, person or Person()), *map(_own, own)]
        tables["measures"] = as_csv([DIMENSION_HEAD, *rows])
    if numbers.profile is not None:
        areas = [[f"{1e4 * area:.2f}" for area in column] for column in numbers.profile.areas.values()]
        heights = [f"{100 * (height - numbers.floor_m):.2f}" for height in numbers.profile.heights]
        head = ("height_above_floor_cm", *(f"{name}_area_cm2" for name in numbers.profile.areas), "note")
        notes = [_doubts(numbers)] * len(heights)
        tables["profile"] = as_csv([head, *zip(heights, *areas, notes, strict=True)])
    return tables


def slices_table(numbers: Measured, slices: Iterable[tuple[str, float, Mapping[str, float], Sequence[Outline]]]) -> str:
    """Return areas and girths in slices as CSV: kind and position (m) of each, its areas in cm2, its outlines."""
    rows: list[Sequence[object]] = [
        ("plane", "position_is", "position_cm", "outline", "girth_cm", *(f"{name}_area_cm2" for name in ORDER), "note")
    ]
    doubts = _doubts(numbers)
    for axis, position, areas_cm2, outlines in slices:
        position -= numbers.floor_m if axis == "axial" else 0.0
        where = (axis, POSITIONS[axis], f"{100 * position:.2f}")
        rows.append((*where, "all", "", *(f"{areas_cm2[name]:.2f}" for name in ORDER), doubts))
        for outline in outlines:
            own = (f"{1e4 * outline.areas_m2[Tissue[name]]:.2f}" for name in ORDER)
            rows.append((*where, outline.part, f"{100 * outline.girth_m:.2f}", *own, doubts))
    return as_csv(rows)


def thickness_table(
    triangle: int, weights: Sequence[float], place: Iterable[float], floor_m: float, millimetres: float | None
) -> str:
    """Return the subcutaneous layer under a point of the skin as CSV; `place` in metres."""
    x, y, z = (float(value) for value in place)
    spot = (f"{100 * value:.2f}" for value in (x, y - floor_m, z))
    found = "" if millimetres is None else f"{millimetres:.2f}"
    return as_csv([THICKNESS_HEAD, (triangle, " ".join(f"{weight:.5f}" for weight in weights), *spot, found)])


def _doubts(numbers: Measured) -> str:
    return "; ".join(str(finding) for finding in numbers.table.findings)


def _dimensions(numbers: Measured, densities: Sequence[float], person: Person) -> list[Sequence[object]]:
    found, doubts = person_numbers_of(numbers, densities, person), _doubts(numbers)
    rows: list[Sequence[object]] = []

    def add(name: str, title: str, kind: str, number: str, unit: str, note: str, definition: str, source: str) -> None:
        rank = found.percentiles.get(name)
        compared = ("", "", "") if rank is None else (rank.rounded, rank.group, rank.site)
        rows.append((name, title, kind, number, unit, note, *compared, definition, source))

    for one in ANTHROPOMETRY:
        number = f"{100 * found.values[one.name]:.1f}" if one.name in found.values else ""
        add(one.name, one.title, one.kind, number, "cm", "", one.definition, one.source)
    own = found.weight_is == "given"
    weight = f"{found.values['weight']:.1f}" if found.weight_is else ""
    how = ("as given", "the user") if own else ("the tissues' volumes times their densities", "this program's own")
    add("weight", "Weight", "weight", weight, "kg", found.weight_is, *how)
    for index in INDICES:
        number = f"{found.values[index.name]:.{index.decimals}f}" if index.name in found.values else ""
        notes = (f"weight {found.weight_is}" if "weight" in index.needs and found.weight_is else "", doubts)
        note = "; ".join(filter(None, notes)) if "weight" in index.needs and not own else notes[0]
        add(index.name, index.title, "index", number, index.unit, note, index.formula, index.source)
    return rows


def _own(one: OwnMeasure) -> Sequence[object]:
    value = f"{one.value:.1f}"
    return (one.name, one.title, one.kind, value, one.unit, one.note, "", "", "", one.definition, "the user")


def _interval(numbers: Measured, name: str) -> list[tuple[str, str, str]]:
    """Quantity, value and note of the ends of a tissue's intervals; one line that says why there are none."""
    levels = numbers.intervals.by_tissue.get(name, {})
    why = "; ".join(str(finding) for finding in numbers.intervals.said)
    if not levels:
        return [("volume, interval", "", why)] if why else []
    found = []
    for level, one in levels.items():
        note = f"{one.subjects} held-out subjects" + (f"; {why}" if level == min(levels) else "")
        found.append((f"volume, {level} % interval, from", f"{one.low_l:.3f}", note))
        found.append((f"volume, {level} % interval, to", f"{one.high_l:.3f}", note))
    return found


def _measures(numbers: Measured, densities: Sequence[float]) -> list[Sequence[object]]:
    masses, table = masses_kg(numbers, densities), numbers.table
    said = [str(finding) for finding in table.findings]
    rows: list[Sequence[object]] = []

    def add(what: str, quantity: str, number: str, unit: str, note: str = "", sure: bool = table.reliable) -> None:
        notes = "; ".join(part for part in (note, *(() if quantity == "density" else said)) if part)
        rows.append((what, quantity, number if sure else "", unit, notes))

    for row in table.rows:
        what = f"{row.name} {row.title}" if row.name in ORDER else row.title
        add(what, "volume", f"{row.volume_l:.3f}", "l", STANDARD_POSE)
        if row.name in ORDER:
            for quantity, number, why in _interval(numbers, row.name):
                add(what, quantity, number, "l", why)
        add(what, "share of body volume", f"{row.share_of_body:.4f}", "1")
        if row.name in ORDER:
            tissue, density = Tissue[row.name], density_of(densities, row.name)
            source = tissue.density_source if density == tissue.density_kg_per_l else "entered by the user"
            add(what, "density", f"{density:g}", "kg/l", source, sure=True)
        note = "volume times density" if row.name in ORDER else "counted as air, which weighs nothing"
        add(what, "estimated mass", f"{masses[row.name]:.2f}", "kg", note)
    add(BODY, "volume", f"{table.body_volume_l:.3f}", "l", STANDARD_POSE, sure=True)
    add(BODY, "estimated mass", f"{masses[BODY]:.2f}", "kg", "sum of the tissues; air and rest weigh nothing")
    lengths: list[Sequence[object]] = [(BODY, "height", f"{100 * numbers.measures.height_m:.2f}", "cm", "")]
    for name, tape in numbers.measures.tapes.items():
        lengths.append((name, "girth", f"{100 * tape.girth_m:.2f}", "cm", "convex hull of the skin's cut"))
        lengths.append((name, "height above the floor", f"{100 * tape.level_m:.2f}", "cm", "standing, arms out"))
    for name, length in numbers.measures.limbs_m.items():
        crotch = name == "inseam"
        note = "of the crotch, standing" if crotch else "of the right one, convex hull of the skin's cut"
        lengths.append((name, "height above the floor" if crotch else "girth", f"{100 * length:.2f}", "cm", note))
    note = "lowest point of the skin, in model coordinates; heights in the other tables are above it"
    return [*rows, *lengths, ("floor", "y", f"{100 * numbers.floor_m:.2f}", "cm", note)]
