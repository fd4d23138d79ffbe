"""Betas that give a body the wanted height or girth, and what each beta does."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import torch

from ..body.beta_limits import NUM_BETAS, TYPED_BETA
from ..body.model import BodyModel, ShapedBody
from ..errors import InputError
from ..phrases import phrase
from ..surfaces.transport import CanonicalSurfaces
from .girths import measure_body
from .standard import tissue_table
from .tapes import BodyMeasures
from .tissue_table import BODY
from .volumes import mesh_volume_l

__all__ = ["MEASURES", "betas_for", "betas_for_bmi", "responses"]

MEASURES = ("height", "chest", "waist", "hip")
ROUNDS = 8
CLOSE_M = 0.0005
STEP = 0.25
CLOSE_BMI = 0.02
LONGEST_STEP = 1.5
"""Standard deviations that the search for a mass may go at once."""


def responses(model: BodyModel) -> tuple[tuple[float, float], ...]:
    """Return what +1 of each beta does to the mean body: height in cm and volume in litres."""

    def height_and_volume(betas: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        skin = _shaped(model, betas)
        volume = mesh_volume_l(skin.vertices[0].cpu().numpy(), model.faces.cpu().numpy())
        return np.array([100 * float(np.ptp(skin.vertices_rest[0, :, 1].cpu().numpy())), volume])

    mean = height_and_volume(np.zeros(NUM_BETAS))
    changes = [height_and_volume(one) - mean for one in np.eye(NUM_BETAS)]
    return tuple((float(height), float(volume)) for height, volume in changes)


def betas_for(model: BodyModel, betas: tuple[float, ...], wanted_m: Mapping[str, float]) -> tuple[float, ...]:
    """Find betas near the given ones whose body has the wanted measures; the height stays if it is not among them.

    Only the first two betas change: they carry height and girth. Newton's method with a measured Jacobian.

    Raises
    ------
    InputError
        No body within five standard deviations has these measures.
    """
    unknown = set(wanted_m) - set(MEASURES)
    if unknown:
        raise InputError.about(phrase("is no measure"), expected=", ".join(MEASURES), found=", ".join(sorted(unknown)))
    now = _by_name(_measure(model, betas))
    goals = {"height": now["height"], **wanted_m}
    if len(goals) == 1:
        goals["waist"] = now["waist"]
    names = list(goals)[:2]
    values = np.array(betas, float)
    for _ in range(ROUNDS):
        here = _by_name(_measure(model, tuple(values)))
        gap = np.array([goals[name] - here[name] for name in names])
        if np.abs(gap).max() < CLOSE_M:
            return tuple(round(float(value), 3) for value in values)
        jacobian = np.empty((2, 2))
        for column in range(2):
            moved = values.copy()
            moved[column] += STEP
            there = _by_name(_measure(model, tuple(moved)))
            jacobian[:, column] = [(there[name] - here[name]) / STEP for name in names]
        try:
            step = np.linalg.solve(jacobian, gap)
        except np.linalg.LinAlgError:
            break
        values[:2] += step.clip(-2.0, 2.0)
        if np.abs(values[:2]).max() > TYPED_BETA:
            break
    text = " and ".join(f"{name} {100 * value:.1f} cm" for name, value in wanted_m.items())
    raise InputError.about(
        phrase("No body near this one has {text}", text=text), remedy=phrase("Choose a value nearer to the present one")
    )


def betas_for_bmi(
    canonical: CanonicalSurfaces,
    model: BodyModel,
    betas: Sequence[float],
    bmi: float,
    densities_kg_per_l: Mapping[str, float] | None = None,
    stop: Callable[[], None] = lambda: None,
) -> tuple[float, ...]:
    """Find betas of a body with this body mass index and the height of the given one.

    The second beta changes, which carries the girth; the first one keeps the height. The mass is the estimated one:
    volumes of the tissues on exactly carried surfaces times densities. Newton's method with the last secant, to 0.02
    kg/m2.

    Parameters
    ----------
    canonical : CanonicalSurfaces
        The model's surfaces, as `bake` returns them; those for display are fine enough.
    model : BodyModel
        The body that they belong to.
    betas : Sequence[float]
        Ten numbers to start from.
    bmi : float
        Mass in kg over the square of the height in m.
    densities_kg_per_l : Mapping[str, float] | None
        By tissue; default: the cited ones.
    stop : Callable[[], None]
        Called before each body; raises to end the search.

    Raises
    ------
    InputError
        No body of this height within five standard deviations has this body mass index.
    """
    values, last, slope = np.array(betas, float), None, 0.0
    height = _height_m(model, values)

    def gap(slim: float, exact: bool) -> float:
        """Return how much the index is too large, with the height kept."""
        nonlocal last
        stop()
        values[1] = slim
        for _ in range(3):
            taller = values.copy()
            taller[0] += 1.0
            here = _height_m(model, values)
            values[0] += (height - here) / (_height_m(model, taller) - here)
        last = canonical.with_shape(_shaped(model, values), start=last, exact=exact)
        return float(tissue_table(last, thorough=False).masses_kg(densities_kg_per_l)[BODY] / height**2 - bmi)

    slim = float(values[1])
    for exact in (False, True):  # quick surfaces lead there, exact ones correct what is left
        found = gap(slim, exact)
        for _ in range(2 * ROUNDS):
            step = -found / slope if slope < 0 else float(np.copysign(STEP, found))
            step = float(np.clip(step, -LONGEST_STEP, LONGEST_STEP))
            if abs(found) < CLOSE_BMI or abs(slim + step) > TYPED_BETA:
                break
            there = gap(slim + step, exact)
            slope = (there - found) / step
            slim, found = slim + step, there
    if abs(found) < CLOSE_BMI and np.abs(values[:2]).max() <= TYPED_BETA:
        return tuple(round(float(value), 3) for value in values)
    raise InputError.about(
        phrase(
            "No body of {value:.0f} cm within {typed_beta:g} standard deviations has a body mass index of {bmi:g}",
            value=100 * height,
            typed_beta=TYPED_BETA,
            bmi=bmi,
        ),
        remedy=phrase("Choose a value nearer to the present one"),
    )


def _shaped(model: BodyModel, betas: npt.NDArray[np.float64]) -> ShapedBody:
    return model.with_shape(torch.tensor(betas[None], dtype=torch.float32, device=model.device))


def _height_m(model: BodyModel, betas: npt.NDArray[np.float64]) -> float:
    return float(np.ptp(_shaped(model, betas).vertices_rest[0, :, 1].cpu().numpy()))


def _by_name(measures: BodyMeasures) -> dict[str, float]:
    return {"height": measures.height_m, **measures.girths_m}


def _measure(model: BodyModel, betas: tuple[float, ...]) -> BodyMeasures:
    return measure_body(model, torch.tensor(betas, dtype=torch.float32, device=model.device))
