"""Ways to read a scan (unit, up, facing), each tried with a coarse body; the one that agrees best is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..phrases import phrase
from ..scan_choices import AXIS_VECTORS, METRES, ScanChoices
from .cleaning import BODY_EXTENT_M, Cleaned, cleaned
from .priors import Priors
from .result import Found
from .scan import Scan, sample
from .scan_files import ScanFile
from .skinned import FitBody, Floats, Placement
from .solver import Coarse, Settings, coarse_body, oriented_cost, solve
from .starts import START_POSES, starts

__all__ = ["Reading", "best_reading", "facing_name", "known_reading", "up_name"]

COARSE_SCALES_M = tuple(float(scale) for scale in np.geomspace(0.15, 0.03, 12))
UNIT_NAMES = {
    "m": phrase("metres"),
    "cm": phrase("centimetres"),
    "mm": phrase("millimetres"),
    "in": phrase("inches"),
    "ft": phrase("feet"),
}
_OTHER_RAD = 0.8
GOOD_COST_M, WORST_COST_M = 0.06, 0.095
"""Of a coarse fit: bodies are below 0.05, a sphere is at 0.13."""
LIKELY_M = 1.7
POINTS, ROOM_M, ROOM_POINTS = 20_000, 2.7, 120_000
"""Points of a scan, and of one with a room around, of which the body is but a part."""


@dataclass(frozen=True, eq=False)
class Reading:
    """A scan in metres, taken apart, with the coarse fits of the best start and how sure each guess is."""

    unit: str
    whole: Scan
    cleaned: Cleaned
    pose: str
    placement: Placement
    cost: float
    found: tuple[Found, ...] = ()
    factor: float = 1.0
    """How much larger than by its unit the scan was made to have the height that was given."""

    @property
    def scale(self) -> float:
        """Metres in one of the scan's units."""
        return METRES[self.unit] * self.factor


def best_reading(file: ScanFile, asked: ScanChoices, body: FitBody, tell: Callable[[float], None]) -> Reading:
    """Try all plausible units, up axes, facings and poses.

    Raises
    ------
    InputError
        In no unit has the scan the size of a body, or it looks like none.
    """
    coarse = coarse_body(body)
    readings: list[Reading] = []
    sizes: list[str] = []
    samples: dict[int, Scan] = {}
    seen = file.vertices[np.unique(file.faces)] if len(file.faces) else file.vertices
    raw = float(np.ptp(seen, axis=0).max())
    for unit, metres in sorted(METRES.items(), key=lambda entry: abs(np.log(raw * entry[1] / LIKELY_M))):
        extent = raw * metres
        if readings and min(reading.cost for reading in readings) < GOOD_COST_M:
            break  # other units make a dwarf or a giant of what is a body in this one
        if unit != (asked.unit or unit) or not 0.5 < extent < 12:
            continue
        count = POINTS if extent < ROOM_M else ROOM_POINTS
        if count not in samples:
            samples[count] = sample(file, 1.0, count)
        whole = samples[count].scaled(metres)
        apart = cleaned(whole)
        apart = replace(apart, scan=apart.scan.thinned(2 * POINTS), main=apart.main.thinned(POINTS))
        sizes.append(f"{apart.extent_m:.2f} m in {unit}")
        if asked.unit is None and not BODY_EXTENT_M[0] < apart.extent_m < BODY_EXTENT_M[1]:
            continue
        readings += _tried(
            Reading(unit, whole, apart, "", Placement.of(np.zeros(69)), np.inf), asked, coarse, body, tell
        )
    if not readings:
        raise InputError.about(
            phrase("has not the size of a body in any unit")
            if asked.unit is None
            else phrase("has not the size of a body"),
            expected=f"{BODY_EXTENT_M[0]:g} to {BODY_EXTENT_M[1]:g} m",
            found=", ".join(sizes) or phrase("far from it"),
            remedy=phrase("Cut the scan down to one person, or name its unit"),
        )
    readings.sort(key=lambda reading: reading.cost)
    best = readings[0]
    if best.cost > WORST_COST_M * (2 if asked.clothed else 1):
        raise InputError.about(
            phrase("looks like no body in any pose"), remedy=phrase("Cut the scan down to one person")
        )
    return replace(best, found=_found(best, readings, asked))


def known_reading(unit: str, scan: Scan, placement: Placement, asked: ScanChoices) -> Reading:
    """The reading of a mesh whose vertices are a body's own: nothing is to be tried."""
    reading = Reading(unit, scan, Cleaned(scan, scan, (), 0), phrase("the mesh's own"), placement, 1e-6)
    return replace(reading, found=_found(reading, [reading], asked))


def _tried(
    reading: Reading, asked: ScanChoices, coarse: Coarse, body: FitBody, tell: Callable[[float], None]
) -> list[Reading]:  # fmt: skip
    main = reading.cleaned.main
    few, many = main.thinned(800), main.thinned(2500)
    tried = []
    begun = starts(coarse, body, main, _ups(reading.cleaned, asked), count=8 if asked.facing is None else 16)
    if asked.facing is not None:
        towards = np.array(AXIS_VECTORS[asked.facing])
        begun = [one for one in begun if one.placement.rotations[0][:, 2] @ towards > 0.6] or begun
    for number, start in enumerate(begun):
        tell(number / len(begun))
        priors = Priors(Placement.of(START_POSES[start.pose]).vectors, 2.0)
        settings = Settings(clothed=asked.clothed)
        placement, judged = solve(coarse, few, start.placement, priors, settings, COARSE_SCALES_M), many
        if main.bare:  # which side is outside was a guess: the body knows better
            posed = coarse.body.placed(placement)
            sides = posed.vertices, coarse.normals(posed)
            judged = many.facing_as(*sides)
            placement = solve(coarse, few.facing_as(*sides), placement, priors, settings, COARSE_SCALES_M[-6:])
        cost = oriented_cost(coarse, placement, judged) + 0.0004 * float(np.abs(placement.betas).max())
        tried.append(replace(reading, pose=start.pose, placement=placement, cost=cost))
    return tried


def _ups(apart: Cleaned, asked: ScanChoices) -> Sequence[Floats]:
    if asked.up is not None:
        return [np.array(AXIS_VECTORS[asked.up], float)]
    found = [np.array(up, float) for up in AXIS_VECTORS.values()]
    points = apart.main.points - apart.main.points.mean(0)
    own = np.linalg.svd(points[:: max(len(points) // 2000, 1)], full_matrices=False)[2]
    for axis in [*apart.floors, *own[:1], *-own[:1]]:
        if max(float(axis @ up) for up in found) < np.cos(0.2):
            found.append(axis)
    return found


def up_name(up: Floats) -> str:
    """The scan's axis nearest to a direction."""
    return max(AXIS_VECTORS, key=lambda name: float(np.dot(AXIS_VECTORS[name], up)))


def facing_name(facing: Floats) -> str:
    """The scan's axis nearest to where a body looks."""
    return up_name(facing)


def _sure(best: float, other: float) -> float:
    """How sure a choice is whose cost is so much below that of the next one: a third less is certain."""
    return float(1 - np.exp(-12 * max(other / max(best, 1e-9) - 1, 0.0)))


def _found(best: Reading, readings: list[Reading], asked: ScanChoices) -> tuple[Found, ...]:
    def turned(other: Reading, axis: int) -> float:
        one, two = best.placement.rotations[0][:, axis], other.placement.rotations[0][:, axis]
        return float(np.arccos(np.clip(one @ two, -1, 1)))

    def next_cost(differs: Callable[[Reading], bool]) -> float:
        return min((reading.cost for reading in readings if differs(reading)), default=2 * best.cost)

    unit = next_cost(lambda other: other.unit != best.unit)
    up = next_cost(lambda other: other.unit == best.unit and turned(other, 1) > _OTHER_RAD)
    facing = next_cost(lambda other: other.unit == best.unit and turned(other, 2) > _OTHER_RAD)
    rotation = best.placement.rotations[0]
    names = up_name(rotation[:, 1]), facing_name(rotation[:, 2])
    found = [
        Found("unit", best.unit, 1.0 if asked.unit else _sure(best.cost, unit), asked.unit is not None,
              phrase("The scan is in {unit}", unit=UNIT_NAMES[best.unit])),
        Found("up", names[0], 1.0 if asked.up else _sure(best.cost, up), asked.up is not None,
              phrase("Its {axis} axis points from feet to head", axis=names[0])),
        Found("facing", names[1], 1.0 if asked.facing else _sure(best.cost, facing), asked.facing is not None,
              phrase("The body looks along its {axis} axis", axis=names[1])),
        Found("pose", best.pose, _sure(best.cost, next_cost(lambda other: other.cost > 1.02 * best.cost)), False,
              phrase("The fit began with the pose: {pose}", pose=best.pose)),
    ]  # fmt: skip
    return tuple(found)
