"""One row of numbers for a body, in the columns of the codebook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import torch
from jaxtyping import Float
from torch import Tensor

from ..body.model import PosedBody, ShapedBody
from ..model.calibration import Calibration, calibration_of
from ..model.hit import HITModel
from ..phrases import joined, phrase
from ..surfaces.bake import bake
from ..surfaces.many import carried, shaped_bodies
from ..tissues import TISSUES
from .anthropometry import ANTHROPOMETRY
from .body_surfaces import BodySurfaces
from .codebook import COMPARED, codebook
from .indices import INDICES
from .intervals import volume_intervals
from .percentiles import OFFERED, Reference
from .person_numbers import Person, person_numbers
from .region_names import BORDERS
from .region_table import Region, RegionVolumes, moved_regions
from .regions import left_to_right, region_pieces, volumes_of_pieces
from .sites import cuts_at_levels, level_areas_m2, planes_of_levels, site_thicknesses_mm
from .standard import tissue_tables
from .standing import standing
from .tissue_table import BODY, TissueTable

__all__ = ["Known", "Row", "person_row", "person_rows"]

MOST, FEW = 512, 4
"""Bodies measured at once: at most on a graphics card, and on a processor, where more are no faster."""
BODY_BYTES = 50 * 2**20
"""What a body takes of a card's memory."""
Row = dict[str, float | str | None]
"""In the columns of `codebook`, None where there is no number."""


@dataclass(frozen=True)
class Known:
    """What is known of whoever is measured, beside the body.

    Attributes
    ----------
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
    references : Mapping[str, Reference]
        A user's own tables by measure, see `Person`: they add columns `own_percentile_NAME` and
        `own_percentile_NAME_of`.
    body_pose : Sequence[float], optional
        (69,) as the person stands: intervals are less sure far from poses that are known.
    """

    weight_kg: float | None = None
    age: float | None = None
    warnings: Sequence[str] = ()
    unexplained_share: float = 0.0
    spread: Mapping[str, float] | None = None
    references: Mapping[str, Reference] = field(default_factory=dict)
    body_pose: Sequence[float] | None = None


def person_row(
    model: HITModel,
    body: PosedBody,
    known: Known | None = None,
    moved_m: Mapping[str, float] | None = None,
) -> Row:
    """Measure one body, as `person_rows` does, in a standard pose, whatever its own is, which is known of it."""
    known = replace(known or Known(), body_pose=body.body_pose[0].tolist())
    return person_rows(model, body.betas, [known], moved_m)[0]


def person_rows(
    model: HITModel,
    betas: Float[Tensor, "bodies 10"],
    known: Sequence[Known],
    moved_m: Mapping[str, float] | None = None,
) -> list[Row]:
    """Measure bodies: every column of `codebook`, None where there is no number.

    A row depends on its body alone, to the last bit, whichever are measured beside it.

    Parameters
    ----------
    model : HITModel
        Its gender is the sex that percentiles are of.
    betas : Tensor (B, 10)
        On the model's device.
    known : Sequence[Known]
        Of each body.
    moved_m : Mapping[str, float], optional
        Regions' borders that are moved, see `moved_regions`.
    """
    moved = {name: metres for name, metres in (moved_m or {}).items() if metres}
    regions, size = moved_regions(moved), at_once(betas.device)
    lengths: list[dict[str, float]] = []
    measured: list[_Measured] = []
    with torch.no_grad():
        for some in betas.split(max(size, 16)):
            lengths += _lengths_m(model, some)
            for few in some.split(size):
                measured += _measured(model, shaped_bodies(model.body_model, few), regions)
    calibration = calibration_of(model.info)
    return [
        _row(model, own, taken, known_of, calibration, moved)
        for own, taken, known_of in zip(measured, lengths, known, strict=True)
    ]


def at_once(device: torch.device) -> int:
    """How many bodies are measured together: as many as a third of a card's free memory holds."""
    if device.type != "cuda":
        return FEW
    return max(FEW, min(MOST, torch.cuda.mem_get_info(device)[0] // 3 // BODY_BYTES))


@dataclass(frozen=True)
class _Measured:
    """What was measured of one body."""

    betas: list[float]
    table: TissueTable
    regions: Mapping[str, RegionVolumes]
    areas_m2: Mapping[str, Mapping[str, float]]
    thickness_mm: Mapping[str, float | None]


def _lengths_m(model: HITModel, betas: Float[Tensor, "bodies 10"]) -> list[dict[str, float]]:
    taken = standing(model.body_model, betas).lengths()
    names = [one.name for one in ANTHROPOMETRY]
    rows = torch.stack([taken[name] for name in names], 1).tolist()
    return [dict(zip(names, row, strict=True)) for row in rows]


def _measured(model: HITModel, bodies: ShapedBody, regions: Sequence[Region]) -> list[_Measured]:
    surfaces = BodySurfaces.of_many(carried(bake(model, None, "display"), bodies))
    levels = planes_of_levels(bodies)
    pieces = region_pieces(surfaces, regions, cuts_at_levels(levels))
    return [
        _Measured(*one)
        for one in zip(
            bodies.betas.tolist(),
            tissue_tables(surfaces),
            volumes_of_pieces(pieces, regions),
            level_areas_m2(pieces, levels),
            site_thicknesses_mm(model, bodies),
            strict=True,
        )
    ]


def _row(
    model: HITModel,
    body: _Measured,
    lengths: Mapping[str, float],
    known: Known,
    calibration: Calibration | None,
    moved: Mapping[str, float],
) -> Row:
    table = body.table
    row: Row = dict.fromkeys(column.name for column in codebook())
    row.update({f"{name}_cm": round(100 * metres, 1) for name, metres in lengths.items() if metres > 0})
    row["body_l"] = round(table.body_volume_l, 1)
    estimated = None
    if table.reliable:
        masses = table.masses_kg()
        estimated = masses[BODY]
        for tissue in TISSUES:
            row[f"{tissue.name}_l"] = round(table[tissue.name].volume_l, 2)
            row[f"{tissue.name}_kg"] = round(masses[tissue.name], 2)
    intervals = volume_intervals(
        table,
        calibration,
        body.betas,
        body_pose=known.body_pose,
        unexplained_share=known.unexplained_share,
        spread=known.spread,
    )
    for name, levels in intervals.by_tissue.items():
        for level, one in levels.items():
            row[f"{name}_low{level}_l"], row[f"{name}_high{level}_l"] = round(one.low_l, 2), round(one.high_l, 2)
            row["interval_subjects"] = one.subjects
    row["intervals"] = joined((one.phrase for one in intervals.said), "; ") or None
    person = Person(model.info.gender, known.age, known.weight_kg, known.references)
    numbers = person_numbers(lengths, estimated, table.body_area_m2, person)
    if numbers.weight_is:
        row["weight_kg"], row["weight_is"] = round(numbers.values["weight"], 1), numbers.weight_is
    row.update({one.name: round(numbers.values[one.name], 4) for one in INDICES if one.name in numbers.values})
    for column, (name, _) in OFFERED.items():
        if name in numbers.percentiles and not numbers.percentiles[name].own:
            row[f"percentile_{column}"] = numbers.percentiles[name].rounded
    row["percentiles_of"] = numbers.group or None
    row.update(_regions(body))
    for name, layer in body.thickness_mm.items() if table.reliable else ():
        row[f"thickness_{name}_mm"] = None if layer is None else round(layer, 1)
    said = dict.fromkeys((*known.warnings, *(finding.phrase for finding in table.findings)))
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


def _regions(body: _Measured) -> dict[str, float]:
    """Volumes and masses by region, the limbs' ratios of left to right, and areas at levels; -0.0 becomes 0.0."""
    row, reliable = {}, body.table.reliable
    for name, one in body.regions.items():
        row[f"{name}_l"] = round(one.body_l, 2)
        if reliable:
            row.update({f"{name}_{tissue}_l": round(litres, 3) + 0.0 for tissue, litres in one.tissues_l.items()})
            row.update({f"{name}_{tissue}_kg": round(mass, 3) + 0.0 for tissue, mass in one.masses_kg.items()})
    for limb, ratios in left_to_right(body.regions).items() if reliable else ():
        row.update({f"left_to_right_{limb}_{t.name}": round(ratios[t.name], 3) for t in COMPARED if t.name in ratios})
    for level, areas in body.areas_m2.items():
        row[f"area_{level}_cm2"] = round(1e4 * areas[BODY], 1)
        tissues = {name: area for name, area in areas.items() if name != BODY and reliable}
        row.update({f"area_{level}_{name}_cm2": round(1e4 * area, 1) + 0.0 for name, area in tissues.items()})
    return row
