"""From a tape's numbers to a body: the likeliest betas that meet several measures at once."""

from collections.abc import Callable, Mapping

import numpy as np
import torch
from jaxtyping import Float
from scipy.optimize import lsq_linear

from ..body.beta_limits import NUM_BETAS, TYPED_BETA
from ..body.model import BodyModel
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..surfaces.bake import bake
from ..surfaces.transport import CanonicalSurfaces, ShapedSurfaces
from .girths import measure_surface
from .solved import MET, WANTED, SolvedBody, unit_of
from .standard import tissue_table
from .tissue_table import BODY
from .volumes import mesh_volume_l, volume_slopes_l

__all__ = ["betas_for_measures", "checked_measures", "solve_betas"]

FIRMNESS = 30.0
"""How much more a centimetre or kilogram counts than a standard deviation of the shape."""
ROUNDS, CLOSE, LEAST_GAIN, LONGEST_STEP, STEP = 10, 0.01, 0.01, 2.0, 0.1
FAR_STEP = 0.5
"""After a longer step the slopes are measured anew; after a shorter one they take what the step itself told."""
FEW_VERTICES = 10_000
"""Surfaces of fewer are coarse, so that interpolating errs by more than 0.1 kg, and are carried exactly in no time."""
MASS_ROUNDS, DOUBTFUL_M = 6, 0.002
"""Surfaces interpolated between control points weigh what exact ones do, to 20 g; if they are farther off, or folded,
every vertex is solved."""
KG_PER_L = 0.98
"""About what a litre more of a body weighs."""
NEAR_KG = 0.2
"""What is weighed nearer than this to the wanted weight is corrected by the volume alone, to a few grams."""


def solve_betas(
    model: HITModel, measures: Mapping[str, float], densities_kg_per_l: Mapping[str, float] | None = None
) -> SolvedBody:
    """Find the likeliest body of a model that has these measures: of all that have them, the nearest to the mean one.

    Parameters
    ----------
    model : HITModel
        Whose body and, for a weight, whose tissues are measured.
    measures : Mapping[str, float]
        Any of height, weight, chest, waist, hip, arm, thigh and inseam, in cm and kg.
    densities_kg_per_l : Mapping[str, float] | None
        By tissue, for a weight; default: the cited ones.

    Raises
    ------
    InputError
        There is no measure, one has another name, or is no number that a person has.
    """
    checked_measures(measures)
    canonical = bake(model, detail="display") if "weight" in measures else None
    return betas_for_measures(model.body_model, measures, canonical, densities_kg_per_l)


def checked_measures(measures: Mapping[str, float]) -> dict[str, float]:
    """Return measures by name in cm and kg, if they can be wanted; else raise an InputError."""
    names = ", ".join(WANTED)
    if not measures:
        raise InputError.about(phrase("no measure is given"), expected=phrase("some of {names}", names=names))
    for name, value in measures.items():
        if name not in WANTED:
            raise InputError.about(
                phrase("is no measure"), field=str(name), expected=phrase("one of {names}", names=names)
            )
        low, high = WANTED[name]
        if not isinstance(value, (int, float)) or not low <= value <= high:
            expected = f"{low:g} to {high:g} {unit_of(name)}"
            raise InputError.about(phrase("is no measure of a person"), field=name, expected=expected, found=value)
    return {name: float(value) for name, value in measures.items()}


def betas_for_measures(
    body_model: BodyModel,
    measures: Mapping[str, float],
    canonical: CanonicalSurfaces | None = None,
    densities_kg_per_l: Mapping[str, float] | None = None,
    stop: Callable[[], None] = lambda: None,
) -> SolvedBody:
    """Find betas as `solve_betas` does, of surfaces that are there already.

    A weight is met by its volume: of a body that meets a volume and the other measures, the tissues are weighed, and
    the volume is corrected. `stop` is called before each body that is weighed, and raises to end the search.
    """
    wanted = checked_measures(measures)
    goals = {name: value for name, value in wanted.items() if name != "weight"}
    if "weight" not in wanted or canonical is None:
        betas, reached, _ = _meeting(body_model, goals, np.zeros(NUM_BETAS))
        return SolvedBody(_rounded(betas), wanted, reached)
    betas, goals["volume"] = np.zeros(NUM_BETAS), wanted["weight"] / KG_PER_L
    surfaces: ShapedSurfaces | None = None
    jacobian, before, slope = None, (0.0, 0.0), KG_PER_L
    for number in range(MASS_ROUNDS):
        betas, reached, jacobian = _meeting(body_model, goals, betas, jacobian)
        stop()
        shaped = body_model.with_shape(torch.tensor(betas[None], dtype=torch.float32, device=body_model.device))
        cheap = len(canonical.vertices) < FEW_VERTICES
        surfaces = canonical.with_shape(shaped, start=surfaces, exact=cheap)
        if not cheap and surfaces.residual_m > DOUBTFUL_M:
            surfaces = canonical.with_shape(shaped, start=surfaces)
        mass = tissue_table(surfaces, thorough=False).masses_kg(densities_kg_per_l)[BODY]
        volume, gap = reached["volume"], wanted["weight"] - mass
        moved = volume - before[0]
        if number and abs(moved) > 0.5:
            slope = float(np.clip((mass - before[1]) / moved, 0.5, 1.5))
        goals["volume"], before = volume + gap / slope, (volume, mass)
        if abs(gap) < NEAR_KG or (number and abs(moved) < MET):
            break
    betas, reached, _ = _meeting(body_model, goals, betas, jacobian)
    reached["weight"] = mass + slope * (reached["volume"] - volume)
    return SolvedBody(_rounded(betas), wanted, {name: reached[name] for name in wanted})


def _meeting(
    model: BodyModel,
    goals: Mapping[str, float],
    betas: Float[np.ndarray, " 10"],
    jacobian: Float[np.ndarray, "goals 10"] | None = None,
) -> tuple[Float[np.ndarray, " 10"], dict[str, float], Float[np.ndarray, "goals 10"] | None]:
    """Return betas of least norm that meet goals in cm and litres, what they give, and the slopes if still good.

    Gauss-Newton within bounds. Slopes known from a search nearby save measuring ten bodies.
    Source of their update: Broyden, "A class of methods for solving nonlinear simultaneous equations", 1965.
    """
    wanted = np.array(list(goals.values()))
    here = _measured(model, betas[None], goals)[0]
    cost = _cost(here - wanted, betas)
    reach = LONGEST_STEP
    for _ in range(ROUNDS):
        fresh = jacobian is None
        if jacobian is None:
            jacobian = _slopes(model, betas, goals, here)
        rows = np.concatenate([FIRMNESS * jacobian, np.eye(NUM_BETAS)])
        sides = np.concatenate([FIRMNESS * (wanted - here + jacobian @ betas), np.zeros(NUM_BETAS)])
        found, moved, before = betas, 0.0, cost
        while reach > CLOSE:
            low, high = np.maximum(betas - reach, -TYPED_BETA), np.minimum(betas + reach, TYPED_BETA)
            tried = lsq_linear(rows, sides, (low, high), method="bvls").x
            measured = _measured(model, tried[None], goals)[0]
            if _cost(measured - wanted, tried) < cost:
                step = tried - betas
                moved = float(np.abs(step).max())
                jacobian = jacobian + np.outer(measured - here - jacobian @ step, step) / (step @ step)
                found, here, cost = tried, measured, _cost(measured - wanted, tried)
                break
            if not fresh:
                break
            reach /= 4
        betas = found
        if fresh and (moved < CLOSE or before - cost < LEAST_GAIN * cost):
            break
        if not fresh and moved < CLOSE and float(np.abs(here - wanted).max()) < MET:
            break
        if moved > FAR_STEP or (not fresh and before - cost < LEAST_GAIN * cost):
            jacobian = None
    return betas, dict(zip(goals, here.tolist(), strict=True)), jacobian


def _slopes(
    model: BodyModel,
    betas: Float[np.ndarray, " 10"],
    names: Mapping[str, float],
    here: Float[np.ndarray, " goals"],
) -> Float[np.ndarray, "goals 10"]:
    """How measures change with each beta: lengths by measuring ten bodies, the volume by its gradient."""
    lengths = {name: value for name, value in names.items() if name != "volume"}
    at = dict(zip(names, here, strict=True))
    own = np.array([at[name] for name in lengths])
    rows = np.zeros((NUM_BETAS, 0))
    if lengths:
        rows = (_measured(model, betas + STEP * np.eye(NUM_BETAS), lengths) - own) / STEP
    found = dict(zip(lengths, rows.T, strict=True))
    if "volume" in names:
        with torch.no_grad():
            row = torch.tensor(betas[None], dtype=torch.float32, device=model.device)
            vertices = model.with_shape(row).vertices_rest[0].cpu().numpy()
        directions = model.shapedirs[:, :, :NUM_BETAS].cpu().numpy()
        found["volume"] = np.tensordot(volume_slopes_l(vertices, model.faces.cpu().numpy()), directions, 2)
    return np.array([found[name] for name in names])


def _cost(gaps: Float[np.ndarray, " goals"], betas: Float[np.ndarray, " 10"]) -> float:
    return float((FIRMNESS * gaps) @ (FIRMNESS * gaps) + betas @ betas)


def _measured(
    model: BodyModel, betas: Float[np.ndarray, "bodies 10"], names: Mapping[str, float]
) -> Float[np.ndarray, "bodies goals"]:
    """Measures of bodies in cm, and their volume in litres."""
    with torch.no_grad():
        shaped = model.with_shape(torch.tensor(betas, dtype=torch.float32, device=model.device))
        vertices = shaped.vertices_rest.cpu().numpy().astype(np.float64)
        joints = shaped.joints_rest.cpu().numpy().astype(np.float64)
    faces, rows = model.faces.cpu().numpy(), []
    for each, bones in zip(vertices, joints, strict=True):
        lengths = measure_surface(model, each, bones, names).lengths_m
        known = {name: 100 * length for name, length in lengths.items()}
        if "volume" in names:
            known["volume"] = mesh_volume_l(each, faces)
        rows.append([known[name] for name in names])
    return np.array(rows)


def _rounded(betas: Float[np.ndarray, " 10"]) -> tuple[float, ...]:
    return tuple(round(float(beta), 4) for beta in betas)
