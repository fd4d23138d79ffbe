"""Every number that is told of a body, by column: name, unit, definition and source."""

from dataclasses import dataclass

from ..model.calibration import LEVELS
from ..tissues import TISSUES, Tissue
from .anthropometry import ANTHROPOMETRY
from .indices import INDICES
from .percentiles import NHANES, OFFERED
from .region_table import LIMBS, REGIONS
from .sites import LEVELS as CUT_LEVELS
from .sites import SITES
from .tissue_table import STANDARD_POSE

__all__ = ["COMPARED", "TEXT_COLUMNS", "Column", "codebook"]

COMPARED = (Tissue.LT, Tissue.AT)
"""Whose sides are compared."""
TEXT_COLUMNS = ("weight_is", "intervals", "percentiles_of", *(f"percentile_{column}" for column in OFFERED), "warnings")
"""Columns that hold words, or numbers with a mark where they are beyond a table's end."""


@dataclass(frozen=True)
class Column:
    """A column of a table of bodies."""

    name: str
    unit: str
    title: str
    definition: str
    source: str


def codebook() -> tuple[Column, ...]:
    """Return all columns, in the order of `person_row`."""
    own = "this program's own"
    columns = [
        Column(f"{one.name}_cm", "cm", one.title, f"{one.kind}, {one.definition}", one.source) for one in ANTHROPOMETRY
    ]
    columns.append(Column("body_l", "l", "Body, volume", f"of {STANDARD_POSE}", own))
    for tissue in TISSUES:
        columns.append(Column(f"{tissue.name}_l", "l", f"{tissue.title}, volume", f"of {STANDARD_POSE}", own))
    for tissue in TISSUES:
        said = f"volume times {tissue.density_kg_per_l} kg/l"
        columns.append(Column(f"{tissue.name}_kg", "kg", f"{tissue.title}, estimated mass", said, own))
    columns += _of_intervals()
    columns.append(Column("weight_kg", "kg", "Weight", "as given, or else the tissues' estimated masses together", own))
    columns.append(Column("weight_is", "", "Where the weight is from", "given or estimated", own))
    columns += [Column(index.name, index.unit, index.title, index.formula, index.source) for index in INDICES]
    for column, (name, site) in OFFERED.items():
        where = f" ({site})" if site else ""
        columns.append(
            Column(
                f"percentile_{column}", "%", f"Percentile of {name}{where}", "interpolated; at 5 or 95: beyond", NHANES
            )
        )
    columns.append(Column("percentiles_of", "", "Who is compared with", "sex and ages of the table's group", NHANES))
    columns += _of_regions(own) + _of_places(own)
    columns.append(Column("warnings", "", "What is doubtful", "sentences", own))
    return tuple(columns)


def _of_intervals() -> list[Column]:
    """The ends of the volumes' intervals, and what they rest on."""
    source = "split-conformal, of the residuals in the model's calibration.json"
    found = []
    for tissue in TISSUES:
        for level in LEVELS:
            said = f"a body like the held-out subjects has this tissue's volume within, with {level} % probability"
            for end in ("low", "high"):
                title = f"{tissue.title}, {end} end of the {level} % interval"
                found.append(Column(f"{tissue.name}_{end}{level}_l", "l", title, said, source))
    found.append(Column("interval_subjects", "", "Held-out subjects", "that the intervals rest on", source))
    found.append(Column("intervals", "", "What intervals rest on", "or why there are none", source))
    return found


def _of_regions(own: str) -> list[Column]:
    """Each region's volume and its tissues' volumes and masses, then the ratios of left to right."""
    found = []
    for region in REGIONS:
        name, title = region.name, region.title
        found.append(Column(f"{name}_l", "l", f"{title}, volume", region.definition, region.source))
        for tissue in TISSUES:
            said = f"volume of this tissue in the region {name}"
            found.append(Column(f"{name}_{tissue.name}_l", "l", f"{title}, {tissue.title}, volume", said, own))
        for tissue in TISSUES:
            said = f"volume times {tissue.density_kg_per_l} kg/l"
            found.append(
                Column(f"{name}_{tissue.name}_kg", "kg", f"{title}, {tissue.title}, estimated mass", said, own)
            )
    for limb in LIMBS:
        for tissue in COMPARED:
            title = f"{limb.replace('_', ' ').capitalize()}, {tissue.title}, left to right"
            said = "volume on the left by that on the right; none below 10 ml"
            found.append(Column(f"left_to_right_{limb}_{tissue.name}", "", title, said, own))
    return found


def _of_places(own: str) -> list[Column]:
    """Areas at levels, and the thickness of the subcutaneous layer at sites."""
    found = []
    for level in CUT_LEVELS:
        found.append(Column(f"area_{level.name}_cm2", "cm2", f"{level.title}, area", level.definition, own))
        for tissue in TISSUES:
            title = f"{level.title}, {tissue.title}, area"
            found.append(
                Column(f"area_{level.name}_{tissue.name}_cm2", "cm2", title, f"in the cut area_{level.name}", own)
            )
    for site in SITES:
        title = f"{site.title}, thickness of the subcutaneous layer"
        found.append(Column(f"thickness_{site.name}_mm", "mm", title, f"{site.definition}; along the normal", own))
    return found
