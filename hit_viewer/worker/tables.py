"""Tables as CSV: one table a file, a header, decimal points; heights are above the floor."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hit_core.measure.table import BODY, STANDARD_POSE
from hit_core.tissues import Tissue
from hit_viewer.texts import window as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.results import Numbers, SlicePicture, Thickness

__all__ = [
    "Difference",
    "as_csv",
    "density_of",
    "differences",
    "differences_csv",
    "differing_l",
    "lengths_m",
    "masses_kg",
    "numbers_tables",
    "places",
    "row_title",
    "warnings_of",
]

SHOWN_DIFFERS = 0.01
ORDER = (Tissue.LT.name, Tissue.AT.name, Tissue.BT.name)
"""Of `ViewerState.densities`."""
MEASURE_HEAD = ("what", "quantity", "value", "unit", "note")
THICKNESS_HEAD = ("skin_triangle", "weights", "x_cm", "height_above_floor_cm", "z_cm", "subcutaneous_thickness_mm")
POSITIONS = {"axial": "height above the floor", "frontal": "depth z, forward", "sagittal": "side x, to the body's left"}
"""What the position of a slice counts."""


def density_of(densities: Sequence[float], layer: str) -> float:
    """Return a tissue's density, kg/l."""
    return densities[ORDER.index(layer)]


def masses_kg(numbers: Numbers, densities: Sequence[float]) -> dict[str, float]:
    """Return the estimated masses of tissues, rest and body by their names."""
    return numbers.table.masses_kg({name: density_of(densities, name) for name in ORDER})


def lengths_m(numbers: Numbers) -> dict[str, float]:
    """Return height and girths by name."""
    return {"height": numbers.measures.height_m, **numbers.measures.girths_m}


def row_title(name: str) -> str:
    """Return the name of a row for people."""
    return tr(texts.ROW_TITLES[name]) if name in texts.ROW_TITLES else f"{name}  {tr(Tissue[name].title)}"


def places(name: str) -> int:
    """Return how many decimals of a litre a volume deserves: it is right to half a percent."""
    return 2 if name == Tissue.BT.name else 1


def warnings_of(numbers: Numbers) -> list[str]:
    """Return why the table's numbers are doubtful or not shown."""
    return [tr(finding.template, **finding.values) for finding in numbers.table.findings]


def differing_l(numbers: Numbers) -> dict[str, float]:
    """Return the volumes of shown surfaces that differ from those in the standard pose by more than a hundredth."""
    volumes = numbers.table.volumes_l
    return {
        name: shown
        for name, shown in numbers.shown_l.items()
        if name in volumes and abs(shown - volumes[name]) > SHOWN_DIFFERS * abs(volumes[name])
    }


def as_csv(rows: Sequence[Sequence[object]]) -> str:
    """Return rows as text."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def numbers_tables(
    numbers: Numbers | None,
    densities: Sequence[float],
    thickness: Thickness | None = None,
    slices: Mapping[str, SlicePicture] | None = None,
) -> dict[str, str]:
    """Return the tables of one body as CSV, by what is added to the file's name.

    "" holds one measure a line; "profile" and "slices" areas; "thickness" the layer under a point of the skin. What is
    not known, or belongs to another body, is left out. Heights are above the floor, the lowest point of the skin.
    """
    if numbers is None:
        return {"": as_csv([MEASURE_HEAD])}
    tables = {"": as_csv([MEASURE_HEAD, *_measures(numbers, densities)])}
    floor = numbers.floor_m
    if numbers.profile is not None:
        doubts = "; ".join(warnings_of(numbers))
        areas = [[f"{1e4 * area:.2f}" for area in column] for column in numbers.profile.areas.values()]
        heights = [f"{100 * (height - floor):.2f}" for height in numbers.profile.heights]
        names = (f"{name}_area_cm2" for name in numbers.profile.areas)
        notes = [doubts] * len(numbers.profile.heights)
        head = ("height_above_floor_cm", *names, "note")
        tables["profile"] = as_csv([head, *zip(heights, *areas, notes, strict=True)])
    own = [
        (axis, picture)
        for axis, picture in (slices or {}).items()
        if picture.request is not None and picture.request.body_key == numbers.request.body_key
    ]
    if own:
        rows: list[Sequence[object]] = [
            ("plane", "position_is", "position_cm", "outline", "girth_cm", *(f"{n}_area_cm2" for n in ORDER), "note")
        ]
        doubts = "; ".join(warnings_of(numbers))
        for axis, picture in own:
            position = picture.position - (floor if axis == "axial" else 0.0)
            where = (axis, POSITIONS[axis], f"{100 * position:.2f}")
            rows.append((*where, "all", "", *(f"{picture.areas_cm2[name]:.2f}" for name in ORDER), doubts))
            for outline in picture.outlines:
                own_areas = (f"{1e4 * outline.areas_m2[Tissue[name]]:.2f}" for name in ORDER)
                rows.append((*where, outline.part, f"{100 * outline.girth_m:.2f}", *own_areas, doubts))
        tables["slices"] = as_csv(rows)
    point = thickness.request.skin_point if thickness is not None else None
    if thickness is not None and thickness.origin is not None and point is not None:
        x, y, z = (float(value) for value in thickness.origin)
        found = "" if thickness.millimetres is None else f"{thickness.millimetres:.2f}"
        spot = (f"{100 * value:.2f}" for value in (x, y - floor, z))
        weights = " ".join(f"{weight:.5f}" for weight in point.weights)
        tables["thickness"] = as_csv([THICKNESS_HEAD, (point.triangle, weights, *spot, found)])
    return tables


def _measures(numbers: Numbers, densities: Sequence[float]) -> list[Sequence[object]]:
    masses, table, said = masses_kg(numbers, densities), numbers.table, warnings_of(numbers)
    rows: list[Sequence[object]] = []

    def add(what: str, quantity: str, number: str, unit: str, note: str = "", sure: bool = table.reliable) -> None:
        notes = "; ".join(part for part in (note, *(() if quantity == "density" else said)) if part)
        rows.append((what, quantity, number if sure else "", unit, notes))

    for row in table.rows:
        what = f"{row.name} {row.title}" if row.name in ORDER else row.title
        add(what, "volume", f"{row.volume_l:.3f}", "l", STANDARD_POSE)
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
    note = "lowest point of the skin, in model coordinates; heights in the other tables are above it"
    return [*rows, *lengths, ("floor", "y", f"{100 * numbers.floor_m:.2f}", "cm", note)]


@dataclass(frozen=True)
class Difference:
    """One measure of two bodies; `kind` is "volume", "mass", "share" or "length", `unit` that of both values.

    A value that cannot be is None.
    """

    kind: str
    name: str
    unit: str
    a: float | None
    b: float | None

    @property
    def change(self) -> float | None:
        """B - A, if both are known."""
        return None if self.a is None or self.b is None else self.b - self.a


def differences(a: Numbers, b: Numbers, densities: Sequence[float]) -> list[Difference]:
    """Return volumes (l), masses (kg), shares (%), height and girths (cm) of two bodies, masses of equal densities."""
    found = []

    def compare(kind: str, unit: str, values_a: Mapping[str, float], values_b: Mapping[str, float]) -> None:
        for name, value in values_a.items():
            known = [n.table.reliable or kind == "length" or (kind, name) == ("volume", BODY) for n in (a, b)]
            both = [number if sure else None for number, sure in zip((value, values_b[name]), known, strict=True)]
            found.append(Difference(kind, name, unit, *both))

    compare("volume", "l", a.table.volumes_l, b.table.volumes_l)
    masses = [masses_kg(n, densities) for n in (a, b)]
    compare("mass", "kg", *({name: m[name] for name in (*ORDER, BODY)} for m in masses))
    compare("share", "%", *({row.name: 100 * row.share_of_body for row in n.table.rows} for n in (a, b)))
    compare("length", "cm", *({name: 100 * length for name, length in lengths_m(n).items()} for n in (a, b)))
    return found


def differences_csv(rows: Sequence[Difference], warnings: Sequence[str] = ()) -> str:
    """Return a table of differences, and what is to be said of A and B."""
    table: list[Sequence[object]] = [("measure", "unit", "A", "B", "difference_B_minus_A")]
    for row in rows:
        kind = {"length": "girth", "mass": "estimated mass"}.get(row.kind, row.kind)
        measure = "height" if row.name == "height" else f"{row.name} {kind}"
        values = ("" if value is None else f"{value:.4f}" for value in (row.a, row.b, row.change))
        table.append((measure, row.unit, *values))
    table += [("warning", "", warning, "", "") for warning in warnings]
    return as_csv(table)
