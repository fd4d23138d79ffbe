"""Tables as CSV: one unit per column, named in its head."""

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
    "numbers_csv",
]

ORDER = (Tissue.LT.name, Tissue.AT.name, Tissue.BT.name)
"""Of `ViewerState.densities`."""


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
    """Return rows as text; an empty row parts two tables."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def numbers_csv(
    numbers: Numbers | None,
    densities: Sequence[float],
    thickness: Thickness | None = None,
    slices: Mapping[str, SlicePicture] | None = None,
) -> str:
    """Return volumes, masses and lengths, then the thickness, the slices' areas and the profile, as far as known."""
    rows: list[Sequence[object]] = [
        (
            "what",
            "volume_l",
            "estimated_mass_kg",
            "share_of_body_volume",
            "density_kg_per_l",
            "density_source",
            "length_cm",
        )
    ]
    if numbers is None:
        return as_csv(rows)
    masses = masses_kg(numbers, densities)
    for row in numbers.rows:
        tissue, density = Tissue[row.layer], density_of(densities, row.layer)
        source = tissue.density_source if density == tissue.density_kg_per_l else "entered by the user"
        values = (f"{row.volume_l:.4f}", f"{masses[row.layer]:.3f}", f"{row.share:.5f}", f"{density:g}", source, "")
        rows.append((f"{row.layer} {row.title}", *values))
    rows.append(("body", f"{numbers.body_volume_l:.4f}", f"{sum(masses.values()):.3f}", "", "", "", ""))
    for name, length in lengths_m(numbers).items():
        title = name if name == "height" else f"{name} girth"
        rows.append((title, "", "", "", "", "", f"{100 * length:.2f}"))
    if thickness is not None and thickness.origin is not None and thickness.request.skin_point is not None:
        point = thickness.request.skin_point
        rows += [(), ("skin_triangle", "weights", "x_cm", "y_cm", "z_cm", "subcutaneous_thickness_mm")]
        where = (f"{100 * value:.2f}" for value in thickness.origin)
        found = "" if thickness.millimetres is None else f"{thickness.millimetres:.2f}"
        rows.append((point.triangle, " ".join(f"{weight:.5f}" for weight in point.weights), *where, found))
    if slices:
        rows += [(), ("slice", "position_cm", *(f"{name}_area_cm2" for name in ORDER))]
        for axis, picture in slices.items():
            areas = (f"{picture.areas_cm2[name]:.2f}" for name in ORDER)
            rows.append((axis, f"{100 * picture.position:.2f}", *areas))
    if numbers.profile is not None:
        rows += [(), ("height_cm", *(f"{name}_area_cm2" for name in numbers.profile.areas))]
        for level, height in enumerate(numbers.profile.heights):
            areas = (f"{1e4 * area[level]:.2f}" for area in numbers.profile.areas.values())
            rows.append((f"{100 * height:.2f}", *areas))
    return as_csv(rows)


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


def differences_csv(rows: Sequence[Difference], densities: Sequence[float]) -> str:
    """Return a table of differences, then the densities that its masses rest on."""
    table: list[Sequence[object]] = [("measure", "unit", "A", "B", "difference_B_minus_A")]
    for row in rows:
        kind = {"length": "girth", "mass": "estimated mass"}.get(row.kind, row.kind)
        measure = "height" if row.name == "height" else f"{row.name} {kind}"
        table.append((measure, row.unit, f"{row.a:.4f}", f"{row.b:.4f}", f"{row.b - row.a:.4f}"))
    table += [(), ("density_kg_per_l", *ORDER), ("", *(f"{density:g}" for density in densities))]
    return as_csv(table)
