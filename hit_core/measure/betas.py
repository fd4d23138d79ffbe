"""Betas that give a body the wanted height or girth, and what each beta does."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import torch

from ..anatomy import NUM_BETAS, TYPED_BETA
from ..body.model import BodyModel
from ..errors import InputError
from .girths import measure_body
from .tapes import BodyMeasures
from .volumes import mesh_volume_l

__all__ = ["MEASURES", "betas_for", "responses"]

MEASURES = ("height", "chest", "waist", "hip")
ROUNDS = 8
CLOSE_M = 0.0005
STEP = 0.25


def responses(model: BodyModel) -> tuple[tuple[float, float], ...]:
    """Return what +1 of each beta does to the mean body: height in cm and volume in litres."""

    def height_and_volume(betas: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        skin = model.with_shape(torch.tensor(betas[None], dtype=torch.float32, device=model.device))
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
        raise InputError.about("is no measure", expected=", ".join(MEASURES), found=", ".join(sorted(unknown)))
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
    raise InputError.about(f"No body near this one has {text}", remedy="Choose a value nearer to the present one")


def _by_name(measures: BodyMeasures) -> dict[str, float]:
    return {"height": measures.height_m, **measures.girths_m}


def _measure(model: BodyModel, betas: tuple[float, ...]) -> BodyMeasures:
    return measure_body(model, torch.tensor(betas, dtype=torch.float32, device=model.device))
