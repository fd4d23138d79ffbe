"""Bodies on a scan, one for each gender: fitted round by round, and the scan's surface drawn from there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from ..body.model import BodyModel
from ..scan_choices import AXIS_VECTORS, METRES, ScanChoices
from .known_vertices import corresponding, unposed
from .matches import OnSurface, nearest_on_surface
from .person import personal_body, with_more
from .priors import Priors
from .registration import Registered, registered
from .result import Moving
from .scan import NORMAL_REACH, Scan
from .scan_files import ScanFile
from .skinned import FitBody, Floats, Placement, Posed, fit_body, vertex_normals
from .solver import Settings, Watch, solve
from .starts import START_POSES
from .unit_and_axes import Reading, known_reading

__all__ = [
    "Fit",
    "Progress",
    "all_fitted",
    "by_vertices",
    "drawn",
    "fitted_from",
    "resized",
    "upright_of",
    "watching_from",
]

Progress = Callable[[float, str], None]
"""Called with the finished share, 0 to 1, and what is being done; may raise `Cancelled`."""

FINE_SCALES_M = tuple(float(scale) for scale in np.geomspace(0.04, 0.012, 8))
LAST_SCALES_M = (0.012,) * 5
STEPS = 23
"""Of one fit, as a rule."""
ROUNDS, BARE_ROUNDS = 3, 5
"""Of bare points, which side is outside is guessed anew in each round: the nearer the body lies, the surer it is."""
PERSON_INDEPENDENT, PERSON_DEVIATION_M = 1000.0, (0.001, 0.003)
"""Hundreds of numbers say nearly all of a person: little is left, and many points tell of it."""
PERSON_SCALES_M = (0.02,) * 6
POLISHED_BELOW_M, POLISH_SCALES_M = 0.0006, (0.003,) * 4
YIELDING_M, YIELDING_SCALES_M = 0.0014, (0.009,) * 5
"""Of the last round: as if a person differed from ten betas by no more. Joints yield to the surface, betas do not."""
NEAR_M, NEAR_CLOTHED_M = 0.06, 0.15
PATCH_M = 0.05


@dataclass(frozen=True, eq=False)
class Fit:
    """A body of one gender on the scan."""

    model: BodyModel
    posed: Posed
    near: Scan
    on: OnSurface
    cost: float
    settings: Settings
    priors: Priors
    vertices: Floats | None = None
    """Of a mesh in the body's own vertices."""


def by_vertices(
    file: ScanFile, asked: ScanChoices, bodies: Mapping[str, BodyModel]
) -> tuple[Reading, list[Fit]] | None:
    """Fits of a mesh in the bodies' own vertices, or None if it is another mesh."""
    fits: list[Fit] = []
    reading = None
    for model in bodies.values():
        body = fit_body(model)
        found = corresponding(file.vertices, body, asked.unit)
        if found is None:
            continue
        unit, placement, rms = found
        vertices = file.vertices * METRES[unit]
        posed = body.placed(placement)
        near = Scan(vertices, vertex_normals(vertices, body.faces), 1.0)
        reading = reading or known_reading(unit, near, placement, asked)
        gap = vertices - posed.vertices
        on = OnSurface(
            body.faces[body.around[:, 0]], np.zeros_like(gap), posed.vertices, posed.normals,
            np.einsum("ij,ij->i", gap, posed.normals), np.linalg.norm(gap, axis=1),
        )  # fmt: skip
        fits.append(Fit(model, posed, near, on, 1000 * rms, Settings(), Priors(placement.vectors), vertices))
    return None if reading is None else (reading, fits)


def all_fitted(
    models: list[BodyModel],
    reading: Reading,
    asked: ScanChoices,
    watch: Callable[[Moving], None] | None,
    progress: Progress,
) -> list[Fit]:
    """Fit all genders side by side; the first one is shown, and both stop as soon as progress says so."""
    done: dict[str, int] = {}

    def watching(model: BodyModel) -> Watch:
        show = watching_from(watch if model is models[0] else None, reading, fit_body(model))

        def step(placement: Placement) -> None:
            done[model.gender] = done.get(model.gender, 0) + 1
            progress(0.4 + 0.4 * min(sum(done.values()) / (STEPS * len(models)), 1.0), "fitting")
            show(placement)

        return step

    with ThreadPoolExecutor(len(models)) as pool:
        waited = [pool.submit(copy_context().run, _fitted, one, reading, asked, watching(one)) for one in models]
        return [future.result() for future in waited]


def watching_from(watch: Callable[[Moving], None] | None, reading: Reading, body: FitBody) -> Watch:
    """Show each step to whoever watches."""

    def show(placement: Placement) -> None:
        if watch is not None:
            posed, scale = body.placed(placement), reading.scale
            upright = upright_of(posed, reading)
            watch(Moving(scale, posed.vertices, body.faces, upright, posed.joints[0], posed.joints_rest[0]))

    return show


def _fitted(model: BodyModel, reading: Reading, asked: ScanChoices, watch: Watch) -> Fit:
    start = reading.placement
    believed = Placement.of(START_POSES[reading.pose]).vectors if reading.pose in START_POSES else start.vectors
    return fitted_from(model, reading.cleaned.main, start, believed, reading.cleaned.scan, asked.clothed, watch)


def fitted_from(
    model: BodyModel,
    main: Scan,
    start: Placement,
    believed: Floats | None = None,
    whole: Scan | None = None,
    clothed: bool = False,
    watch: Watch = lambda placement: None,
) -> Fit:
    """Fit one gender from a start: each round knows better how much this person differs from any ten betas.

    Parameters
    ----------
    model : BodyModel
        Of the gender.
    main, whole : Scan
        The body's own piece of the scan, and all that may belong to it.
    start : Placement
        Where the fit begins.
    believed : array (24, 3)
        Rotation vectors that joints are believed near; default: the start's.
    clothed : bool
        Cloth hides the body.
    watch : Callable
        Shown each step.
    """
    body = fit_body(model)
    priors = Priors(start.vectors if believed is None else believed)
    settings = Settings(clothed=clothed)
    placement = solve(body, main.thinned(3000), start, priors, settings, FINE_SCALES_M, watch)
    whole = main if whole is None else whole
    reach = NEAR_CLOTHED_M if clothed else NEAR_M
    last = (BARE_ROUNDS if whole.bare else ROUNDS) - 1
    for number in range(last + 1):
        posed = body.placed(placement)
        scan = whole.facing_as(posed.vertices, posed.normals)
        near = _near(posed, scan, reach)
        few = near.thinned(4000, number)
        on = nearest_on_surface(posed, few)
        settings = replace(settings, deviation_m=_deviation_m(on, few, body))
        if number < last or clothed or settings.deviation_m <= YIELDING_M:
            placement = solve(body, few, placement, priors, settings, LAST_SCALES_M, watch)
            continue
        firm = replace(priors, betas_weight=priors.betas_weight * (settings.deviation_m / YIELDING_M) ** 2)
        close = replace(settings, deviation_m=YIELDING_M)
        placement = solve(body, few, placement, firm, close, YIELDING_SCALES_M, watch)
    posed = body.placed(placement)
    near = _near(posed, scan, reach)
    few = near.thinned(4000, 3)
    settings = replace(settings, deviation_m=_deviation_m(nearest_on_surface(posed, few), few, body))
    if settings.deviation_m < POLISHED_BELOW_M:  # ten betas say it all: each of them is worth every point
        placement = solve(body, near, placement, priors, settings, POLISH_SCALES_M, watch)
    posed = body.placed(placement)
    near = _near(posed, scan, reach)
    on = nearest_on_surface(posed, near)
    cost = float(np.minimum(on.away, 0.03).mean()) * 1000 + 0.1 * float(np.linalg.norm(placement.betas))
    return Fit(model, posed, near, on, cost, settings, priors)


def resized(
    file: ScanFile, reading: Reading, fits: list[Fit], factor: float, asked: ScanChoices,
    watch: Callable[[Moving], None] | None, progress: Progress,
) -> tuple[ScanFile, Reading, list[Fit]]:  # fmt: skip
    """Fit again to the scan made larger, from where the bodies are."""
    file, models = replace(file, vertices=factor * file.vertices), [fit.model for fit in fits]
    known = None
    if fits[0].vertices is not None:
        known = by_vertices(file, replace(asked, unit=reading.unit), {model.gender: model for model in models})
    if known is not None:
        return file, replace(known[0], found=reading.found, factor=reading.factor * factor), known[1]
    apart, posed = reading.cleaned, fits[0].posed
    placement = replace(posed.placement, transl=factor * posed.joints[0] - posed.joints_rest[0])
    apart = replace(apart, scan=apart.scan.scaled(factor), main=apart.main.scaled(factor))
    whole = reading.whole.scaled(factor)
    reading = replace(reading, whole=whole, cleaned=apart, placement=placement, factor=reading.factor * factor)
    return file, reading, all_fitted(models, reading, asked, watch, progress)


def drawn(fit: Fit) -> tuple[Posed, Registered]:
    """The person's own bones and shape, and the scan's surface drawn with them."""
    if fit.vertices is not None:
        return fit.posed, unposed(fit.posed, fit.vertices)
    body = personal_body(fit.posed.body, fit.model.J_regressor.cpu().numpy().astype(np.float64))
    begin = with_more(fit.posed.placement, body)
    left = float(np.clip(fit.settings.deviation_m, *PERSON_DEVIATION_M))
    settings = replace(fit.settings, independent=PERSON_INDEPENDENT, deviation_m=left)
    placement = solve(body, fit.near.thinned(5000, 7), begin, fit.priors, settings, PERSON_SCALES_M)
    posed = body.placed(placement)
    return posed, registered(posed, fit.near, fit.settings.clothed)


def _near(posed: Posed, scan: Scan, reach: float) -> Scan:
    """What of the scan belongs to the body: points that lie near it and face as it does there."""
    tree = cKDTree(np.concatenate([posed.vertices, NORMAL_REACH * posed.normals], 1))
    away = tree.query(np.concatenate([scan.points, NORMAL_REACH * scan.normals], 1))[0]
    near = away < reach + 0.02
    return scan.chosen(near) if near.sum() > 200 else scan


def _deviation_m(on: OnSurface, scan: Scan, body: FitBody) -> float:
    """How far the scan's surface lies from the body, noise left out: root mean square of means over patches."""
    trusted = on.mixed(body.trust) > 0.5
    cells = np.unique(np.floor(scan.points[trusted] / PATCH_M).astype(np.int64), axis=0, return_inverse=True)[1].ravel()
    distance = on.distance[trusted].clip(-0.03, 0.03)
    count = np.bincount(cells)
    mean = np.bincount(cells, distance) / count
    spread = np.bincount(cells, distance**2) / count - mean**2
    full = count >= 8
    if not full.any():
        return 0.004
    variance = float(np.mean(mean[full] ** 2 - spread[full] / (count[full] - 1)))
    return float(np.clip(np.sqrt(max(variance, 0.0)), 0.00015, 0.01))


def upright_of(posed: Posed, reading: Reading) -> Floats:
    """Turn the scan's axes: up is the floor's normal or an axis where one is near, else the body's own."""
    own = posed.turns[0][:, 1]
    axes = [*reading.cleaned.floors, *(np.array(axis, float) for axis in AXIS_VECTORS.values())]
    best = max(axes, key=lambda axis: float(axis @ own))
    up = best if best @ own > np.cos(np.radians(25)) else own
    front = posed.turns[0][:, 2] - (posed.turns[0][:, 2] @ up) * up
    front /= np.linalg.norm(front)
    return np.stack([np.cross(up, front), up, front])
