"""One body's page: pictures, measures, tissues, indices, percentiles, and how all was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...measure.anthropometry import ANTHROPOMETRY
from ...measure.indices import INDICES
from ...measure.percentiles import NHANES, OFFERED
from ...measure.region_table import REGIONS
from ...measure.sites import SITES
from ...phrases import joined, phrase, shown
from ...tissues import TISSUES
from ..tables import OwnMeasure
from .parts import NOT_MEDICAL, Figure, Page, Row, Table

__all__ = ["body_page", "own_table"]

OWN = "own_percentile_"
SHOWN_REGIONS = ("head_neck", "trunk", "left_arm", "right_arm", "left_leg", "right_leg", "android", "gynoid")
TITLES = {"LT": phrase("LT lean tissue"), "AT": phrase("AT fat under skin"), "BT": phrase("BT long bones")}
TISSUES_ARE = phrase(
    "LT is lean tissue: muscle and organs, with the fat among them. AT is subcutaneous adipose tissue: what lies "
    "between skin and muscle, not the fat inside of the trunk, and not lipid, so that it must not be compared with "
    "DXA's fat mass. BT are the long bones of arms and legs."
)
METHODS = phrase(
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
    notices += [*record["warnings"], *(row["warnings"].values.values() if row["warnings"] else [])]
    source = record["person"]["source"]
    methods = METHODS.format(
        source=phrase(" from {source}", source=source) if source else "",
        model=model["name"],
        sha=model["sha256"][:12] if model["sha256"] else phrase("unknown"),
        densities=", ".join(f"{tissue.name} {shown(tissue.density_kg_per_l, '')}" for tissue in TISSUES),
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
            (_measures(phrase("Heights and girths"), row, ("height", "girth")),),
            (
                _measures(phrase("Lengths and breadths"), row, ("length", "breadth", "depth")),
                _regions(row),
                _sites(row),
            ),
            (_tissues(row), *_percentiles(row), _indices(row)),
        ),
        paragraphs=(TISSUES_ARE,),
        small=(
            methods,
            phrase("Checkpoint SHA-256 {sha}. Versions: {made}.", sha=model["sha256"] or phrase("unknown"), made=made),
            NOT_MEDICAL,
        ),
    )


def own_table(own: Sequence[OwnMeasure]) -> Table | None:
    """Return measures that the user took, as a table over the whole width; None without any."""
    rows = tuple(
        Row(
            (one.title, one.kind, _own_value(one), one.note),
            joined((one.definition, one.note), "; "),
        )
        for one in own
    )
    return Table(phrase("Own measures"), rows, ("", phrase("kind"), phrase("value"), phrase("taken"))) if rows else None


def _own_value(one: OwnMeasure) -> str:
    return f"{one.value:.0f}\u00b0" if one.unit == "deg" else _amount(one.value, 1, one.unit)


def _amount(value: float | None, decimals: int, unit: str = "") -> str:
    """Return a number with its unit; nothing where there is none."""
    return "" if value is None else f"{shown(value, f'.{decimals}f')} {unit}".strip()


_WEIGHTS = {"given": phrase("{weight} (given)"), "estimated": phrase("{weight} (estimated)")}


def _tissues(row: dict[str, Any]) -> Table:
    rows = []
    for tissue in TISSUES:
        litres, mass = row[f"{tissue.name}_l"], row[f"{tissue.name}_kg"]
        share = "" if litres is None else _amount(100 * litres / row["body_l"], 1, "%")
        low, high = row[f"{tissue.name}_low90_l"], row[f"{tissue.name}_high90_l"]
        places = 2 if tissue.name == "BT" else 1
        sure = "" if low is None else f" ±{_amount((high - low) / 2, places)}"
        cells = (TITLES[tissue.name], _amount(litres, places, f"{sure} l".strip()), _amount(mass, 1, "kg"), share)
        rows.append(Row(cells, color=tissue.color))
    weight: str = ""
    if row["weight_kg"]:
        weight = _WEIGHTS[row["weight_is"]].format(weight=_amount(row["weight_kg"], 1, "kg"))
    rows.append(Row((phrase("Body"), _amount(row["body_l"], 1, "l"), weight, "")))
    return Table(
        phrase("Tissues"),
        tuple(rows),
        ("", phrase("volume"), phrase("mass (est.)"), phrase("share")),
        phrase("{sentence}.", sentence=row["intervals"]),
    )


def _measures(title: str, row: dict[str, Any], kinds: tuple[str, ...]) -> Table:
    return Table(
        title,
        tuple(
            Row((one.title, _amount(row[f"{one.name}_cm"], 1, "cm")), joined((one.definition, one.source), "; "))
            for one in ANTHROPOMETRY
            if one.kind in kinds
        ),
    )


def _regions(row: dict[str, Any]) -> Table:
    return Table(
        phrase("Regions, litres"),
        tuple(
            Row(
                (region.title, *(_amount(row[f"{region.name}_{name}_l"], 1) for name in ("LT", "AT"))),
                region.definition,
            )
            for region in REGIONS
            if region.name in SHOWN_REGIONS
        ),
        ("", "LT", "AT"),
    )


def _sites(row: dict[str, Any]) -> Table:
    return Table(
        phrase("Subcutaneous layer"),
        tuple(
            Row(
                (one.title, _amount(row[f"thickness_{one.name}_mm"], 0, "mm")),
                phrase("{definition}; along the normal", definition=one.definition),
            )
            for one in SITES
        ),
    )


def _indices(row: dict[str, Any]) -> Table:
    return Table(
        phrase("Indices"),
        tuple(
            Row(
                (one.title, _amount(row[one.name], one.decimals, one.unit if one.name != "absi" else "")),
                joined((one.formula, one.source), "; "),
            )
            for one in INDICES
        ),
    )


def _percentiles(row: dict[str, Any]) -> tuple[Table, ...]:
    people = row["percentiles_of"]
    titles = {one.name: one.title for one in ANTHROPOMETRY} | {one.name: one.title for one in INDICES}
    titles |= {
        "weight": phrase("Weight"),
        "whtr_crest": phrase("Waist (crest) to height"),
        "whr_crest": phrase("Waist (crest) to hip"),
    }
    rows, own = [], []
    for column, (name, site) in OFFERED.items():
        percentile = row.get(f"percentile_{column}")
        if percentile is not None:
            rows.append(_rank(titles[name], percentile, site))
    for column, percentile in row.items():
        if column.startswith(OWN) and not column.endswith("_of") and percentile is not None:
            group = row[f"{column}_of"]
            title = phrase("{measure} ({group})", measure=titles[column.removeprefix(OWN)], group=group)
            own.append(_rank(title, percentile, group))
    tables = [Table(phrase("Percentiles among {people}", people=people), tuple(rows))] if people and rows else []
    return (*tables, *([Table(phrase("Percentiles of own tables"), tuple(own))] if own else []))


def _rank(title: str, percentile: int | str, tip: str) -> Row:
    text = str(percentile)
    return Row((title, f"{text[0]} {text[1:]}" if text[0] in "<>" else text), tip, percentile=text)
