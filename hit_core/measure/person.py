"""One row of numbers for a body, in the columns of the codebook."""

from collections.abc import Mapping, Sequence

from ..body.model import PosedBody
from ..model.calibration import calibration_of
from ..model.hit import HITModel
from ..phrases import joined, phrase
from ..surfaces.bake import bake
from ..surfaces.transport import ShapedSurfaces
from ..tissues import TISSUES
from .anthropometry import anthropometry
from .codebook import COMPARED, codebook
from .indices import INDICES
from .intervals import volume_intervals
from .percentiles import OFFERED, Reference
from .person_numbers import Person, person_numbers
from .region_names import BORDERS
from .region_table import Region, moved_regions
from .regions import left_to_right, region_pieces, volumes_of_pieces
from .sites import level_areas_m2, site_thickness_mm
from .standard import tissue_table
from .tissue_table import BODY

__all__ = ["person_row"]


def person_row(
    model: HITModel,
    body: PosedBody,
    *,
    weight_kg: float | None = None,
    age: float | None = None,
    warnings: Sequence[str] = (),
    unexplained_share: float = 0.0,
    spread: Mapping[str, float] | None = None,
    moved_m: Mapping[str, float] | None = None,
    references: Mapping[str, Reference] | None = None,
) -> dict[str, float | str | None]:
    """Measure one body: every column of `codebook`, None where there is no number.

    Parameters
    ----------
    model : HITModel
        Its gender is the sex that percentiles are of.
    body : PosedBody
        Measured in a standard pose, whatever its own is.
    weight_kg : float, optional
        The person's own; else the tissues' estimated masses together.
    age : float, optional
        In years: percentiles of this age's group; else of all adults. Nothing below 20.
    warnings : Sequence[str]
        What else is known against the body.
    unexplained_share : float
        Of the fit to a scan that the body is from, see `volume_intervals`.
    spread : Mapping[str, float], optional
        Of that fit's volumes.
    moved_m : Mapping[str, float], optional
        Regions' borders that are moved, see `moved_regions`.
    references : Mapping[str, Reference], optional
        A user's own tables by measure, see `Person`: they add columns `own_percentile_NAME` and
        `own_percentile_NAME_of`.
    """
    surfaces = bake(model, None, "display").with_shape(body.shaped)
    table = tissue_table(surfaces)
    lengths = {name: taken.metres for name, taken in anthropometry(body.model, body.betas[0]).items()}
    row: dict[str, float | str | None] = dict.fromkeys(column.name for column in codebook())
    row.update({f"{name}_cm": round(100 * metres, 1) for name, metres in lengths.items() if metres > 0})
    row["body_l"] = round(table.body_volume_l, 1)
    estimated = None
    if table.reliable:
        masses = table.masses_kg()
        estimated = masses[BODY]
        for tissue in TISSUES:
            row[f"{tissue.name}_l"] = round(table[tissue.name].volume_l, 2)
            row[f"{tissue.name}_kg"] = round(masses[tissue.name], 2)
    betas, pose = body.betas[0].tolist(), body.body_pose[0].tolist()
    intervals = volume_intervals(
        table, calibration_of(model.info), betas, body_pose=pose, unexplained_share=unexplained_share, spread=spread
    )
    for name, levels in intervals.by_tissue.items():
        for level, one in levels.items():
            row[f"{name}_low{level}_l"], row[f"{name}_high{level}_l"] = round(one.low_l, 2), round(one.high_l, 2)
            row["interval_subjects"] = one.subjects
    row["intervals"] = joined((one.phrase for one in intervals.said), "; ") or None
    person = Person(model.info.gender, age, weight_kg, references or {})
    numbers = person_numbers(lengths, estimated, table.body_area_m2, person)
    if numbers.weight_is:
        row["weight_kg"], row["weight_is"] = round(numbers.values["weight"], 1), numbers.weight_is
    row.update({one.name: round(numbers.values[one.name], 4) for one in INDICES if one.name in numbers.values})
    for column, (name, _) in OFFERED.items():
        if name in numbers.percentiles and not numbers.percentiles[name].own:
            row[f"percentile_{column}"] = numbers.percentiles[name].rounded
    row["percentiles_of"] = numbers.group or None
    moved = {name: metres for name, metres in (moved_m or {}).items() if metres}
    row.update(_regions(surfaces, table.reliable, moved_regions(moved)))
    for name, layer in site_thickness_mm(model, body).items() if table.reliable else ():
        row[f"thickness_{name}_mm"] = None if layer is None else round(layer, 1)
    said = dict.fromkeys((*warnings, *(finding.phrase for finding in table.findings)))
    if moved:
        borders = [
            phrase("{border} {centimetres:+.1f} cm", border=BORDERS[name], centimetres=100 * metres)
            for name, metres in moved.items()
        ]
        said[phrase("Regions' borders are moved: {borders}", borders=joined(borders, ", "))] = None
    row["warnings"] = joined(said, "; ") or None
    for name, reference in person.references.items():
        rank = numbers.percentiles.get(name)
        row[f"own_percentile_{name}"] = None if rank is None else rank.rounded
        row[f"own_percentile_{name}_of"] = reference.name if rank is None else rank.group
    return row


def _regions(surfaces: ShapedSurfaces, reliable: bool, cut: Sequence[Region]) -> dict[str, float]:
    """Volumes and masses by region, the limbs' ratios of left to right, and areas at levels; -0.0 becomes 0.0."""
    pieces, row = region_pieces(surfaces, cut), {}
    regions = volumes_of_pieces(pieces, cut)
    for name, one in regions.items():
        row[f"{name}_l"] = round(one.body_l, 2)
        if reliable:
            row.update({f"{name}_{tissue}_l": round(litres, 3) + 0.0 for tissue, litres in one.tissues_l.items()})
            row.update({f"{name}_{tissue}_kg": round(mass, 3) + 0.0 for tissue, mass in one.masses_kg.items()})
    for limb, ratios in left_to_right(regions).items() if reliable else ():
        row.update({f"left_to_right_{limb}_{t.name}": round(ratios[t.name], 3) for t in COMPARED if t.name in ratios})
    for level, areas in level_areas_m2(pieces, surfaces.body).items():
        row[f"area_{level}_cm2"] = round(1e4 * areas.pop(BODY), 1)
        row.update({f"area_{level}_{name}_cm2": round(1e4 * area, 1) + 0.0 for name, area in areas.items() if reliable})
    return row
