"""Tables as CSV: one table a file, a header, decimal points; heights are above the floor."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hit_core.tissues import Tissue
from hit_viewer.results import Numbers, SlicePicture, Thickness

__all__ = [
    "Difference",
    "as_csv",
    "density_of",
    "differences",
    "differences_csv",
    "lengths_m",
    "masses_kg",
    "numbers_tables",
]

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
    """Return each tissue's estimated mass by its name."""
    return {row.layer: row.volume_l * density_of(densities, row.layer) for row in numbers.rows}


def lengths_m(numbers: Numbers) -> dict[str, float]:
    """Return height and girths by name."""
    return {"height": numbers.height_m, **numbers.girths_m}


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
        areas = [[f"{1e4 * area:.2f}" for area in column] for column in numbers.profile.areas.values()]
        heights = [f"{100 * (height - floor):.2f}" for height in numbers.profile.heights]
        names = (f"{name}_area_cm2" for name in numbers.profile.areas)
        tables["profile"] = as_csv([("height_above_floor_cm", *names), *zip(heights, *areas, strict=True)])
    own = [
        (axis, picture)
        for axis, picture in (slices or {}).items()
        if picture.request is not None and numbers.fits(picture.request)
    ]
    if own:
        rows: list[Sequence[object]] = [
            ("plane", "position_is", "position_cm", *(f"{name}_area_cm2" for name in ORDER))
        ]
        for axis, picture in own:
            position = picture.position - (floor if axis == "axial" else 0.0)
            areas_cm2 = (f"{picture.areas_cm2[name]:.2f}" for name in ORDER)
            rows.append((axis, POSITIONS[axis], f"{100 * position:.2f}", *areas_cm2))
        tables["slices"] = as_csv(rows)
    point = thickness.request.skin_point if thickness is not None else None
    if thickness is not None and thickness.origin is not None and point is not None:
        x, y, z = (float(value) for value in thickness.origin)
        found = "" if thickness.millimetres is None else f"{thickness.millimetres:.2f}"
        where = (f"{100 * value:.2f}" for value in (x, y - floor, z))
        weights = " ".join(f"{weight:.5f}" for weight in point.weights)
        tables["thickness"] = as_csv([THICKNESS_HEAD, (point.triangle, weights, *where, found)])
    return tables


def _measures(numbers: Numbers, densities: Sequence[float]) -> list[Sequence[object]]:
    masses = masses_kg(numbers, densities)
    rows: list[Sequence[object]] = []
    for row in numbers.rows:
        tissue, density = Tissue[row.layer], density_of(densities, row.layer)
        source = tissue.density_source if density == tissue.density_kg_per_l else "entered by the user"
        what = f"{row.layer} {row.title}"
        rows += [
            (what, "volume", f"{row.volume_l:.4f}", "l", ""),
            (what, "share of body volume", f"{row.share:.5f}", "1", ""),
            (what, "density", f"{density:g}", "kg/l", source),
            (what, "estimated mass", f"{masses[row.layer]:.3f}", "kg", "volume times density"),
        ]
    rows.append(("body", "volume", f"{numbers.body_volume_l:.4f}", "l", ""))
    rows.append(("body", "estimated mass", f"{sum(masses.values()):.3f}", "kg", "sum of the tissues"))
    for name, length in lengths_m(numbers).items():
        what, quantity = ("body", name) if name == "height" else (name, "girth")
        rows.append((what, quantity, f"{100 * length:.2f}", "cm", ""))
    note = "lowest point of the skin, in model coordinates; heights in the other tables are above it"
    rows.append(("floor", "y", f"{100 * numbers.floor_m:.2f}", "cm", note))
    return rows


@dataclass(frozen=True)
class Difference:
    """One measure of two bodies; `kind` is "volume", "mass", "share" or "length", `unit` that of both values."""

    kind: str
    name: str
    unit: str
    a: float
    b: float


def differences(a: Numbers, b: Numbers, densities: Sequence[float]) -> list[Difference]:
    """Return volumes (l), masses (kg), shares (%), height and girths (cm) of two bodies, masses of equal densities."""
    masses_a, masses_b = masses_kg(a, densities), masses_kg(b, densities)
    rows_a, rows_b = ({row.layer: row for row in numbers.rows} for numbers in (a, b))
    found = [Difference("volume", name, "l", rows_a[name].volume_l, rows_b[name].volume_l) for name in ORDER]
    found.append(Difference("volume", "body", "l", a.body_volume_l, b.body_volume_l))
    found += [Difference("mass", name, "kg", masses_a[name], masses_b[name]) for name in ORDER]
    found.append(Difference("mass", "body", "kg", sum(masses_a.values()), sum(masses_b.values())))
    found += [Difference("share", name, "%", 100 * rows_a[name].share, 100 * rows_b[name].share) for name in ORDER]
    lengths_a, lengths_b = lengths_m(a), lengths_m(b)
    found += [
        Difference("length", name, "cm", 100 * length, 100 * lengths_b[name])
        for name, length in lengths_a.items()
        if name in lengths_b
    ]
    return found


def differences_csv(rows: Sequence[Difference]) -> str:
    """Return a table of differences."""
    table: list[Sequence[object]] = [("measure", "unit", "A", "B", "difference_B_minus_A")]
    for row in rows:
        kind = {"length": "girth", "mass": "estimated mass"}.get(row.kind, row.kind)
        measure = "height" if row.name == "height" else f"{row.name} {kind}"
        table.append((measure, row.unit, f"{row.a:.4f}", f"{row.b:.4f}", f"{row.b - row.a:.4f}"))
    return as_csv(table)
