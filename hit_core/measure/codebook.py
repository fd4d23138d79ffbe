"""Every number that is told of a body, by column: name, unit, definition and source."""

from dataclasses import dataclass
from functools import lru_cache

from ..model.calibration import LEVELS
from ..phrases import phrase
from ..tissues import TISSUES, Tissue
from .anthropometry import ANTHROPOMETRY, OWN, Dimension
from .indices import INDICES
from .percentiles import NHANES, OFFERED
from .region_table import LIMBS, REGIONS
from .sites import LEVELS as CUT_LEVELS
from .sites import SITES
from .tissue_table import STANDARD_POSE

__all__ = ["COMPARED", "TEXT_COLUMNS", "Column", "codebook"]

OF_STANDARD_POSE = phrase("of {what}", what=STANDARD_POSE)
COMPARED = (Tissue.LT, Tissue.AT)
"""Whose sides are compared."""
TEXT_COLUMNS = ("weight_is", "intervals", "percentiles_of", *(f"percentile_{column}" for column in OFFERED), "warnings")
"""Columns that hold words, or numbers with a mark where they are beyond a table's end."""


_KINDS = {
    "height": phrase("height", "kind of measure"),
    "girth": phrase("girth"),
    "length": phrase("length", "kind of measure"),
    "breadth": phrase("breadth"),
    "depth": phrase("depth"),
}


@dataclass(frozen=True)
class Column:
    """A column of a table of bodies."""

    name: str
    unit: str
    title: str
    definition: str
    source: str


def _of_dimension(one: Dimension) -> str:
    return phrase("{kind}, {definition}", kind=_KINDS[one.kind], definition=one.definition)


@lru_cache(maxsize=1)
def codebook() -> tuple[Column, ...]:
    """Return all columns, in the order of `person_row`."""
    own = OWN
    columns = [
        Column(
            f"{one.name}_cm",
            "cm",
            one.title,
            _of_dimension(one),
            one.source,
        )
        for one in ANTHROPOMETRY
    ]
    columns.append(Column("body_l", "l", phrase("Body, volume"), OF_STANDARD_POSE, own))
    for tissue in TISSUES:
        columns.append(
            Column(
                f"{tissue.name}_l",
                "l",
                phrase("{tissue}, volume", tissue=tissue.title),
                phrase("of {what}", what=STANDARD_POSE),
                own,
            )
        )
    for tissue in TISSUES:
        said = phrase("volume times {density} kg/l", density=tissue.density_kg_per_l)
        columns.append(
            Column(f"{tissue.name}_kg", "kg", phrase("{tissue}, estimated mass", tissue=tissue.title), said, own)
        )
    columns += _of_intervals()
    columns.append(
        Column(
            "weight_kg", "kg", phrase("Weight"), phrase("as given, or else the tissues' estimated masses together"), own
        )
    )
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
        whole = phrase("{region}, volume", region=title)
        found.append(Column(f"{name}_l", "l", whole, region.definition, region.source))
        for tissue in TISSUES:
            volume = phrase("{region}, {tissue}, volume", region=title, tissue=tissue.title)
            said = phrase("volume of this tissue in the region {region}", region=name)
            found.append(Column(f"{name}_{tissue.name}_l", "l", volume, said, own))
        for tissue in TISSUES:
            said = phrase("volume times {density} kg/l", density=tissue.density_kg_per_l)
            mass = phrase("{region}, {tissue}, estimated mass", region=title, tissue=tissue.title)
            found.append(Column(f"{name}_{tissue.name}_kg", "kg", mass, said, own))
    for limb in LIMBS:
        for tissue in COMPARED:
            sides = f"{limb.replace('_', ' ').capitalize()}, {tissue.title}, left to right"
            compared = "volume on the left by that on the right; none below 10 ml"
            found.append(Column(f"left_to_right_{limb}_{tissue.name}", "", sides, compared, own))
    return found


def _of_places(own: str) -> list[Column]:
    """Areas at levels, and the thickness of the subcutaneous layer at sites."""
    found = []
    for level in CUT_LEVELS:
        found.append(
            Column(f"area_{level.name}_cm2", "cm2", phrase("{level}, area", level=level.title), level.definition, own)
        )
        for tissue in TISSUES:
            title = phrase("{level}, {tissue}, area", level=level.title, tissue=tissue.title)
            found.append(
                Column(f"area_{level.name}_{tissue.name}_cm2", "cm2", title, f"in the cut area_{level.name}", own)
            )
    for site in SITES:
        title = phrase("{site}, thickness of the subcutaneous layer", site=site.title)
        found.append(
            Column(
                f"thickness_{site.name}_mm",
                "mm",
                title,
                phrase("{definition}; along the normal", definition=site.definition),
                own,
            )
        )
    return found
