"""The thickness of the subcutaneous layer all over the skin."""

from collections.abc import Callable

import numpy as np
import torch
from jaxtyping import Bool, Float

from ..body.joints import joint
from ..body.model import BodyModel, PosedBody
from ..body.normals import VertexNormals
from ..breathing import breathe
from ..model.hit import HITModel
from ..tissues import Tissue
from .thickness import GAP_M, REACH_M

__all__ = ["OUTSIDE_OF_THE_MAP", "layer_map_mm", "mapped_vertices"]

OUTSIDE_OF_THE_MAP = (
    "head",
    *(f"{side}_{part}" for side in ("left", "right") for part in ("ankle", "foot", "wrist", "hand")),
)
"""Skin that these joints move most has no thickness on the map: head, hands and feet, which no skinfold is taken of and
where rays run through lips, ears and fingers."""
STRIDE_M = 0.002
"""Between two evaluations on the way inward; what is thinner may be passed by."""
HALVINGS = 5
"""Of a stride, until the border is known to some hundredths of a millimetre."""
PIECE = 6
"""Strides that are looked at together."""


def mapped_vertices(model: BodyModel) -> Bool[np.ndarray, " vertices"]:
    """Tell which vertices of the skin have a thickness on the map."""
    out = [joint(name) for name in OUTSIDE_OF_THE_MAP]
    return ~np.isin(model.lbs_weights.argmax(1).cpu().numpy(), out)


def layer_map_mm(
    model: HITModel, body: PosedBody, stop: Callable[[], None] = breathe
) -> Float[np.ndarray, " vertices"]:
    """Thickness of the subcutaneous layer under every vertex of the skin, along its inward normal.

    Measured in the standard pose, whatever the body's own is, as at the standard sites: the model's own classes are
    evaluated every 2 mm inward until lean tissue or bone follows, and the border is then found by halving.

    Parameters
    ----------
    model : HITModel
        The model.
    body : PosedBody
        One body made by it.
    stop : callable
        Called now and then; raises to give up.

    Returns
    -------
    array (V,)
        Millimetres. NaN where the map does not apply (`mapped_vertices`), and where no lean tissue or bone is met
        within 15 cm, as in `subcutaneous_thickness_mm`.
    """
    shaped = body.shaped
    skin = shaped.vertices[0]
    inward = -VertexNormals(shaped.model.faces, len(skin)).of(skin)
    found = torch.full((len(skin),), torch.nan, device=skin.device)

    def labels_at(which: torch.Tensor, depths: torch.Tensor) -> torch.Tensor:
        """Classes below these vertices at depths (N, K), m."""
        stop()
        points = skin[which, None] + depths[..., None] * inward[which, None]
        return model.query(points.reshape(-1, 3), body, "shaped").labels[0].reshape(depths.shape)

    with torch.no_grad():
        left = torch.as_tensor(np.flatnonzero(mapped_vertices(shaped.model)), device=skin.device)
        steps = torch.arange(PIECE, device=skin.device) * STRIDE_M
        for start in np.arange(0.0, REACH_M, PIECE * STRIDE_M).tolist():
            met = _is_solid(labels_at(left, (start + steps).expand(len(left), -1)))
            hit = met.any(1)
            high = start + steps[met[hit].int().argmax(1)]
            found[left[hit]] = 1000 * _border(labels_at, left[hit], high)
            left = left[~hit]
            if not len(left):
                break
    return found.cpu().numpy().astype(np.float64)


def _is_solid(labels: torch.Tensor) -> torch.Tensor:
    return (labels == int(Tissue.LT)) | (labels == int(Tissue.BT))


def _border(
    labels_at: Callable[[torch.Tensor, torch.Tensor], torch.Tensor], which: torch.Tensor, high: torch.Tensor
) -> torch.Tensor:
    """Depth at which lean tissue or bone begins below vertices, between one stride above `high` (N,) and it.

    0 where no fat lies above it near the skin; NaN where none does farther in, as in another part of the body.
    """
    low = (high - STRIDE_M).clamp(min=0.0)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        inside = _is_solid(labels_at(which, middle[:, None])[:, 0])
        low, high = torch.where(inside, low, middle), torch.where(inside, middle, high)
    bare = labels_at(which, low[:, None])[:, 0] != int(Tissue.AT)
    without = torch.where(high <= 2 * GAP_M, 0.0, torch.nan)
    return torch.where(bare, without, (low + high) / 2)
