"""Tissue that floats in the air around the body: where it is, so that a training can take it away.

Points drawn evenly in the canonical cube meet a drop of 10 ml once in ten steps, and the loss on them vanishes where
the model is sure of its mistake. Wrong points can be looked for instead, in all that were ever drawn.
"""

import torch
from jaxtyping import Float
from torch import Tensor

from ...body.model import BodyModel
from ...model.hit import HITModel
from ...tissues import Tissue
from ..data.point_clouds import Cloud
from .losses import canonical_vertices

__all__ = ["AFLOAT_M", "find_afloat"]

AFLOAT_M = 0.02
"""Points nearer to the skin than this belong to its border, which other losses hold."""
SURE = 0.9
AT_ONCE = 1 << 17


@torch.no_grad()
def find_afloat(model: HITModel, cube: Cloud) -> Float[Tensor, "points 3"]:
    """Points (A, 3) m of the cube away from the body that the model does not surely call empty."""
    wrong = []
    for points in cube.points[~cube.inside].split(AT_ONCE):
        empty = model.tissues_occ(points[None])[0].softmax(-1)[:, Tissue.NO]
        wrong.append(points[empty < SURE])
    found = torch.cat(wrong)
    return found[_away(model.body_model, found)]


def _away(body: BodyModel, points: Tensor) -> Tensor:
    skin = canonical_vertices(body)
    near = [torch.cdist(part, skin).amin(1) <= AFLOAT_M for part in points.split(4096)]
    return ~torch.cat(near) if near else torch.zeros(0, dtype=torch.bool, device=points.device)
