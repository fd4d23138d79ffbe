"""Tables of the window: names of their rows, what they warn of, two bodies compared; written by `hit_core.writers`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hit_core.measure.person_numbers import Person
from hit_core.measure.tissue_table import BODY
from hit_core.tissues import Tissue
from hit_core.writers.region_tables import regions_table
from hit_core.writers.tables import (
    MEASURE_HEAD,
    ORDER,
    OwnMeasure,
    as_csv,
    masses_kg,
    measures_tables,
    slices_table,
    thickness_table,
)
from hit_viewer.texts import numbers as texts
from hit_viewer.texts.translation import tr
from hit_viewer.worker.results import Numbers, Regions, SlicePicture, Thickness

__all__ = [
    "Difference",
    "differences",
    "differences_csv",
    "differing_l",
    "lengths_m",
    "numbers_tables",
    "places",
    "row_title",
    "sureness_of",
    "warnings_of",
]

SHOWN_DIFFERS = 0.01


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
    return [tr(finding.phrase) for finding in numbers.table.findings]


def sureness_of(numbers: Numbers) -> list[str]:
    """Return what the volumes' intervals rest on, or why there are none."""
    return [tr(finding.phrase) for finding in numbers.intervals.said]


def differing_l(numbers: Numbers) -> dict[str, float]:
    """Return the volumes of shown surfaces that differ from those in the standard pose by more than a hundredth."""
    volumes = numbers.table.volumes_l
    return {
        name: shown
        for name, shown in numbers.shown_l.items()
        if name in volumes and abs(shown - volumes[name]) > SHOWN_DIFFERS * abs(volumes[name])
    }


def numbers_tables(
    numbers: Numbers | None,
    densities: Sequence[float],
    thickness: Thickness | None = None,
    slices: Mapping[str, SlicePicture] | None = None,
    person: Person | None = None,
    own: Sequence[OwnMeasure] = (),
    regions: Regions | None = None,
) -> dict[str, str]:
    """Return the tables of one body as CSV, by what is added to the file's name.

    "" holds one measure a line, "measures" those of anthropometry with indices and percentiles, and the user's `own`;
    "regions" tissues by region; "profile" and "slices" areas; "thickness" the layer under a point of the skin. What is
    not known, or belongs to another body, is left out. Heights are above the floor, the lowest point of the skin.
    """
    if numbers is None:
        return {"": as_csv([MEASURE_HEAD])}
    tables = measures_tables(numbers, densities, person, own)
    if regions is not None and regions.request.shape_key == numbers.request.shape_key:
        tables["regions"] = regions_table(regions.found, densities)
    cut = [
        (axis, picture.position, picture.areas_cm2, picture.outlines)
        for axis, picture in (slices or {}).items()
        if picture.request is not None and picture.request.body_key == numbers.request.body_key
    ]
    if cut:
        tables["slices"] = slices_table(numbers, cut)
    point = thickness.request.skin_point if thickness is not None else None
    if thickness is not None and thickness.origin is not None and point is not None:
        tables["thickness"] = thickness_table(
            point.triangle, point.weights, thickness.origin, numbers.floor_m, thickness.millimetres
        )
    return tables


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
