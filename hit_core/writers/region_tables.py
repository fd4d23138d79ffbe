"""What is told of a body's regions as a table: volumes, masses, sides, areas at levels, thickness at sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..measure.regional import Regional
from ..measure.tissue_table import BODY, STANDARD_POSE
from .tables import DENSITIES, ORDER, as_csv

__all__ = ["REGION_HEAD", "regions_table"]

REGION_HEAD = ("name", "title", "quantity", "unit", BODY, *ORDER, "note", "definition", "source")
OWN = "this program's own"


def regions_table(found: Regional, densities: Sequence[float] = DENSITIES) -> str:
    """Return a body's regions as CSV: a line for each region's volumes and masses, pair of sides, level and site.

    Masses are estimated with these densities of LT, AT and BT, kg/l. Tissues have no numbers where they are not
    reliable.
    """
    rows: list[Sequence[object]] = [REGION_HEAD]
    by_name = dict(zip(ORDER, densities, strict=True))

    def add(
        name: str, title: str, quantity: str, unit: str, numbers: Mapping[str, float], form: str,
        note: str = "", definition: str = "", source: str = OWN,
    ) -> None:  # fmt: skip
        known = {key: value for key, value in numbers.items() if found.reliable or key == BODY}
        cells = [f"{known[key] + 0.0:{form}}" if key in known else "" for key in (BODY, *ORDER)]
        rows.append((name, title, quantity, unit, *cells, note, definition, source))

    for name, one in found.volumes.items():
        region = one.region
        told = (STANDARD_POSE, region.definition, region.source)
        add(name, region.title, "volume", "l", {BODY: one.body_l, **one.tissues_l}, ".3f", *told)
        masses = found.masses_kg(name, by_name)
        add(name, region.title, "estimated mass", "kg", masses, ".3f", "volume times density", *told[1:])
    for limb, ratios in found.ratios.items():
        title, said = limb.replace("_", " ").capitalize(), "volume on the left by that on the right; none below 10 ml"
        add(limb, title, "left to right", "1", ratios, ".3f", said)
    for name, areas in found.areas_m2.items():
        title, definition = found.places[f"level {name}"]
        add(name, title, "area", "cm2", {key: 1e4 * area for key, area in areas.items()}, ".1f", "", definition)
    for name, layer in found.thickness_mm.items():
        title, definition = found.places[f"site {name}"]
        add(name, title, "thickness of the subcutaneous layer", "mm", {"AT": layer} if layer is not None else {}, ".1f",
            "along the skin's normal", definition)  # fmt: skip
    return as_csv(rows)
