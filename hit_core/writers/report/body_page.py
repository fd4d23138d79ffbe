"""One body's page: pictures, measures, tissues, indices, percentiles, and how all was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...measure.anthropometry import ANTHROPOMETRY
from ...measure.indices import INDICES
from ...measure.percentiles import NHANES, OFFERED
from ...measure.region_table import REGIONS
from ...measure.sites import SITES
from ...tissues import TISSUES
from ..tables import OwnMeasure
from .parts import NOT_MEDICAL, Figure, Page, Row, Table

__all__ = ["body_page", "own_table", "told"]

OWN = "own_percentile_"
SHOWN_REGIONS = ("head_neck", "trunk", "left_arm", "right_arm", "left_leg", "right_leg", "android", "gynoid")
TITLES = {"LT": "LT lean tissue", "AT": "AT fat under skin", "BT": "BT long bones"}
TISSUES_ARE = (
    "LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies "
    "between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with "
    "DXA's fat mass. BT are the long bones of arms and legs."
)
METHODS = (
    "Methods: The body is the one of ten shape coefficients{source}. Tissues were predicted inside it by the HIT model "
    "{model} (checkpoint {sha}), carried as surfaces to this body; their volumes are those in a standard pose, masses "
    "are volumes times {densities} kg/l. Measures were taken on the skin in a standing pose with the arms out, after "
    "ISO 8559-1:2017 and NHANES where named. Slices are those of the body with its arms a little out, seen from the "
    "feet, its right at the left. Percentiles: {nhanes}. HIT Viewer {version}."
)


def body_page(
    record: dict[str, Any], row: dict[str, Any], figures: list[Figure], *, title: str, subtitle: str
) -> Page:  # fmt: skip
    """Put a page together.

    Parameters
    ----------
    record
        Of the subject, with its model, versions and warnings, and the person.
    row
        Its numbers, of `person_row`.
    figures
        Standing bodies, then axial slices.
    title, subtitle
        The heading.
    """
    model, versions = record["model"], record["versions"]
    notices = [record["notice"]] if record.get("notice") else []
    notices += [*record["warnings"], *(str(row["warnings"]).split("; ") if row["warnings"] else [])]
    source = record["person"]["source"]
    methods = METHODS.format(
        source=f" from {source}" if source else "",
        model=model["name"],
        sha=(model["sha256"] or "unknown")[:12],
        densities=", ".join(f"{tissue.name} {tissue.density_kg_per_l}" for tissue in TISSUES),
        nhanes=NHANES,
        version=versions["hit-viewer"],
    )
    made = ", ".join(f"{name} {version}" for name, version in versions.items())
    standing = figures[0].shrunk
    return Page(
        title,
        subtitle,
        tuple(dict.fromkeys(notices)),
        tuple(one for one in figures if one.shrunk == standing),
        tuple(one for one in figures if one.shrunk != standing),
        columns=(
            (_measures("Heights and girths", row, ("height", "girth")),),
            (_measures("Lengths and breadths", row, ("length", "breadth", "depth")), _regions(row), _sites(row)),
            (_tissues(row), *_percentiles(row), _indices(row)),
        ),
        paragraphs=(TISSUES_ARE,),
        small=(methods, f"Checkpoint SHA-256 {model['sha256'] or 'unknown'}. Versions: {made}.", NOT_MEDICAL),
    )


def own_table(own: Sequence[OwnMeasure]) -> Table | None:
    """Return measures that the user took, as a table over the whole width; None without any."""
    rows = tuple(
        Row(
            (one.title, one.kind, _own_value(one), one.note),
            f"{one.definition}; {one.note}",
        )
        for one in own
    )
    return Table("Own measures", rows, ("", "kind", "value", "taken")) if rows else None


def _own_value(one: OwnMeasure) -> str:
    return f"{one.value:.0f}\u00b0" if one.unit == "deg" else f"{one.value:.1f} {one.unit}"


def told(value: float | None, decimals: int, unit: str = "") -> str:
    """Return a number with its unit; nothing where there is none."""
    return "" if value is None else f"{value:.{decimals}f} {unit}".strip()


def _tissues(row: dict[str, Any]) -> Table:
    rows = []
    for tissue in TISSUES:
        litres, mass = row[f"{tissue.name}_l"], row[f"{tissue.name}_kg"]
        share = "" if litres is None else f"{100 * litres / row['body_l']:.1f} %"
        low, high = row[f"{tissue.name}_low90_l"], row[f"{tissue.name}_high90_l"]
        places = 2 if tissue.name == "BT" else 1
        sure = "" if low is None else f" ±{(high - low) / 2:.{places}f}"
        cells = (TITLES[tissue.name], told(litres, places, f"{sure} l".strip()), told(mass, 1, "kg"), share)
        rows.append(Row(cells, color=tissue.color))
    weight = f"{told(row['weight_kg'], 1, 'kg')} ({row['weight_is']})" if row["weight_kg"] else ""
    rows.append(Row(("Body", told(row["body_l"], 1, "l"), weight, "")))
    return Table(
        "Tissues",
        tuple(rows),
        ("", "volume", "mass (est.)", "share"),
        f"{row['intervals']}.",
    )


def _measures(title: str, row: dict[str, Any], kinds: tuple[str, ...]) -> Table:
    return Table(
        title,
        tuple(
            Row((one.title, told(row[f"{one.name}_cm"], 1, "cm")), f"{one.definition}; {one.source}")
            for one in ANTHROPOMETRY
            if one.kind in kinds
        ),
    )


def _regions(row: dict[str, Any]) -> Table:
    return Table(
        "Regions, litres",
        tuple(
            Row(
                (region.title, *(told(row[f"{region.name}_{name}_l"], 1) for name in ("LT", "AT"))),
                region.definition,
            )
            for region in REGIONS
            if region.name in SHOWN_REGIONS
        ),
        ("", "LT", "AT"),
    )


def _sites(row: dict[str, Any]) -> Table:
    return Table(
        "Subcutaneous layer",
        tuple(
            Row((one.title, told(row[f"thickness_{one.name}_mm"], 0, "mm")), f"{one.definition}; along the normal")
            for one in SITES
        ),
    )


def _indices(row: dict[str, Any]) -> Table:
    return Table(
        "Indices",
        tuple(
            Row(
                (one.title, told(row[one.name], one.decimals, one.unit if one.name != "absi" else "")),
                f"{one.formula}; {one.source}",
            )
            for one in INDICES
        ),
    )


def _percentiles(row: dict[str, Any]) -> tuple[Table, ...]:
    people = row["percentiles_of"]
    titles = {one.name: one.title for one in ANTHROPOMETRY} | {one.name: one.title for one in INDICES}
    titles |= {"weight": "Weight", "whtr_crest": "Waist (crest) to height", "whr_crest": "Waist (crest) to hip"}
    rows, own = [], []
    for column, (name, site) in OFFERED.items():
        percentile = row.get(f"percentile_{column}")
        if percentile is not None:
            rows.append(_rank(titles[name], percentile, site))
    for column, percentile in row.items():
        if column.startswith(OWN) and not column.endswith("_of") and percentile is not None:
            group = row[f"{column}_of"]
            own.append(_rank(f"{titles[column.removeprefix(OWN)]} ({group})", percentile, group))
    tables = [Table(f"Percentiles among {people}", tuple(rows))] if people and rows else []
    return (*tables, *([Table("Percentiles of own tables", tuple(own))] if own else []))


def _rank(title: str, percentile: int | str, tip: str) -> Row:
    text = str(percentile)
    return Row((title, f"{text[0]} {text[1:]}" if text[0] in "<>" else text), tip, percentile=text)
