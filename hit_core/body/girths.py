"""Height and girths of a body's surface, as a tailor would take them: upright, arms out."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.spatial import ConvexHull, QhullError

from .model import BodyModel

__all__ = ["BodyMeasures", "measure_body"]

TRUNK = (0, 1, 2, 3, 6, 9, 12, 13, 14)
"""Joints whose vertices a tape around the trunk touches: arms and head are left out."""
LEVELS = 25
PELVIS, SPINE2, SPINE3, LEFT_HIP = 0, 6, 9, 1


@dataclass(frozen=True)
class BodyMeasures:
    """Lengths in metres, volume in litres, of the body in its zero pose."""

    height_m: float
    chest_m: float
    waist_m: float
    hip_m: float
    volume_l: float

    @property
    def girths_m(self) -> dict[str, float]:
        """The three girths by name."""
        return {"chest": self.chest_m, "waist": self.waist_m, "hip": self.hip_m}


def measure_body(model: BodyModel, betas: Float[torch.Tensor, " 10"]) -> BodyMeasures:
    """Measure the body of these betas in the zero pose.

    The chest is measured at the upper spine joint, the waist where the trunk between pelvis and middle spine is
    narrowest, the hip where it is widest from the hip joints to the pelvis. A girth is the length of the convex hull of
    the outline, as a tape spans hollows.
    """
    with torch.no_grad():
        shaped = model.shape(betas[None])
        zero = torch.zeros(1, 69, device=betas.device)
        nothing = torch.zeros(1, 3, device=betas.device)
        posed = shaped.pose(zero, nothing, nothing)
        vertices = posed.vertices[0].cpu().numpy().astype(np.float64)
        joints = posed.joints[0].cpu().numpy()
    faces = model.faces.cpu().numpy()
    strongest = model.lbs_weights.argmax(1).cpu().numpy()
    trunk = faces[np.isin(strongest, TRUNK)[faces].all(1)]
    a, b, c = (vertices[faces[:, corner]] for corner in range(3))
    volume = abs(1000.0 * float(np.einsum("ij,ij->", a, np.cross(b, c))) / 6.0)
    waist = np.linspace(joints[PELVIS, 1], joints[SPINE2, 1], LEVELS)
    below = joints[LEFT_HIP, 1] - 0.25 * abs(joints[PELVIS, 1] - joints[LEFT_HIP, 1])
    hip = np.linspace(below, joints[PELVIS, 1], LEVELS)
    return BodyMeasures(
        height_m=float(np.ptp(vertices[:, 1])),
        chest_m=_girth(vertices, trunk, float(joints[SPINE3, 1])),
        waist_m=min(_girth(vertices, trunk, float(level)) for level in waist),
        hip_m=max(_girth(vertices, trunk, float(level)) for level in hip),
        volume_l=volume,
    )


def _girth(vertices: Float[np.ndarray, "V 3"], faces: Int[np.ndarray, "F 3"], height: float) -> float:
    """Length of the convex hull of the surface's cut at a height; 0 if there is none."""
    above = vertices[:, 1] > height
    crossed = faces[above[faces].any(1) & ~above[faces].all(1)]
    cuts = []
    for first, second in ((0, 1), (1, 2), (2, 0)):
        a, b = vertices[crossed[:, first]], vertices[crossed[:, second]]
        sides = (a[:, 1] > height) != (b[:, 1] > height)
        a, b = a[sides], b[sides]
        share = ((height - a[:, 1]) / (b[:, 1] - a[:, 1]))[:, None]
        cuts.append((a + share * (b - a))[:, [0, 2]])
    outline = np.concatenate(cuts)
    if len(outline) < 3:
        return 0.0
    try:
        return float(ConvexHull(outline).area)  # in two dimensions, the "area" is the perimeter
    except QhullError:
        return 0.0
