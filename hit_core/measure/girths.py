"""Height and girths of a body's surface, as a tailor would take them: upright, arms out."""

from collections.abc import Callable, Collection

import numpy as np
import torch
from jaxtyping import Float

from ..body.joints import joint
from ..body.model import BodyModel
from .limbs import limbs_m
from .tapes import BodyMeasures, about_girths_m, tape_at

__all__ = ["measure_body", "measure_surface"]

COARSE_LEVELS, FINE_LEVELS = 24, 9
LIMBS = frozenset({"arm", "thigh", "inseam"})
Levels = Float[np.ndarray, " levels"]


def measure_body(model: BodyModel, betas: Float[torch.Tensor, " 10"]) -> BodyMeasures:
    """Measure the body of these betas in the zero pose, as `measure_surface` does."""
    with torch.no_grad():
        shaped = model.with_shape(betas[None])
        zero = torch.zeros(1, 69, device=betas.device)
        nothing = torch.zeros(1, 3, device=betas.device)
        posed = shaped.with_pose(zero, nothing, nothing)
        vertices = posed.vertices[0].cpu().numpy().astype(np.float64)
        joints = posed.joints[0].cpu().numpy().astype(np.float64)
    return measure_surface(model, vertices, joints)


def measure_surface(
    model: BodyModel,
    vertices: Float[np.ndarray, "vertices 3"],
    joints: Float[np.ndarray, "24 3"],
    only: Collection[str] | None = None,
) -> BodyMeasures:
    """Measure a surface in the body model's triangles that stands in the zero pose, with its joints.

    The chest is taken at its prominence: where the front of the mean body's trunk stands out most between its upper
    spine joint and the armpits, carried along by the same vertices; the waist where the trunk is narrowest between
    pelvis and chest; the hip where it is widest between crotch and pelvis. Limbs: see `limbs_m`. `only` names what is
    wanted, if not all; the height is always there.
    """
    trunk, floor = model.trunk_edges, float(vertices[:, 1].min())
    pelvis, hip = float(joints[joint("pelvis"), 1]), float(joints[joint("left_hip"), 1])
    front = model.chest_vertices
    chest = float(vertices[front, 1].mean() if len(front) else joints[joint("spine3"), 1])

    def girths(levels: Levels) -> Levels:
        return about_girths_m(vertices, trunk, levels)

    levels = {
        "chest": lambda: chest,
        "waist": lambda: _best(lambda levels: -girths(levels), pelvis, chest),
        "hip": lambda: _best(girths, hip - (pelvis - hip), pelvis),
    }
    wanted = [name for name in levels if only is None or name in only]
    tapes = {name: tape_at(vertices, trunk, levels[name](), floor) for name in wanted}
    limbs = limbs_m(model, vertices, joints) if only is None or LIMBS.intersection(only) else {}
    return BodyMeasures(float(np.ptp(vertices[:, 1])), tapes, limbs)


def _best(score: Callable[[Levels], Levels], low: float, high: float) -> float:
    """Level of the highest score between two, to a hundredth of their distance."""
    levels = np.linspace(low, high, COARSE_LEVELS)
    best = int(np.argmax(score(levels)))
    around = levels[max(best - 1, 0)], levels[min(best + 1, COARSE_LEVELS - 1)]
    fine = np.linspace(*around, FINE_LEVELS)
    return float(fine[int(np.argmax(score(fine)))])
