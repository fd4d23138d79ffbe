"""How thick the subcutaneous layer is at a point of the skin, from the occupancy itself along a ray."""

from collections.abc import Sequence

import numpy as np
import torch
from jaxtyping import Float

from ..body.model import PosedBody
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..spaces import Space
from ..tissues import Found, Tissue

__all__ = ["REACH_M", "STEP_M", "subcutaneous_thickness_mm"]

STEP_M = 0.00025
"""Distance between two evaluations along the ray."""
REACH_M = 0.15
"""How deep below the skin lean tissue is looked for."""
GAP_M = 0.003
"""A longer way through nothing between fat and what follows leads out of the body and into another part of it."""


def subcutaneous_thickness_mm(
    model: HITModel,
    body: PosedBody,
    skin_point: Sequence[float] | Float[np.ndarray, "3"],
    inward: Sequence[float] | Float[np.ndarray, "3"],
    space: Space = "posed",
) -> float | None:
    """Thickness of the subcutaneous layer: from the skin along a direction to where adipose tissue ends.

    The model's own classes are evaluated on the ray every 0.25 mm in the given space (posed points through the root
    search), not read off meshes. The layer ends at the first boundary from AT to LT or BT; between the two
    evaluations around it the place where the logits of AT and of the best other class are equal is found by linear
    interpolation, to some hundredths of a millimetre. Points that no part of the model reaches, as where the body
    touches itself, have the class of the surfaces carried there, as in slices; points without a class are left out.

    Parameters
    ----------
    model : HITModel
        The model.
    body : PosedBody
        One body made by it.
    skin_point : Sequence[float] | array (3,)
        (3,) m, on the skin in `space`.
    inward : Sequence[float] | array (3,)
        (3,) any length; the normal of the skin, turned inward.
    space : Space
        Of point and direction.

    Returns
    -------
    float or None
        Millimetres; 0 where lean tissue or bone follows the skin without fat between; None where neither is found
        within 15 cm, or only after more than 3 mm of nothing, as in another part of the body.

    Raises
    ------
    InputError
        The direction has no length, or a number is not finite.
    """
    start, direction = np.asarray(skin_point, np.float64), np.asarray(inward, np.float64)
    length = float(np.linalg.norm(direction))
    if not (np.isfinite(start).all() and np.isfinite(length) and length > 0):
        raise InputError.about(
            phrase("is no direction"), field="inward", expected=phrase("3 finite numbers, not all 0"), found=inward
        )
    depths = np.arange(round(REACH_M / STEP_M) + 1) * STEP_M
    points = start + depths[:, None] * direction / length
    found = model.query(torch.as_tensor(points, dtype=torch.float32), body, space)
    known = (found.valid | (found.found == int(Found.CARRIED)))[0].cpu().numpy()
    return _layer_end_mm(depths[known], found.logits[0].double().cpu().numpy()[known])


def _layer_end_mm(depths: Float[np.ndarray, " n"], logits: Float[np.ndarray, "n 4"]) -> float | None:
    labels = logits.argmax(1)
    solid = np.flatnonzero((labels == Tissue.LT) | (labels == Tissue.BT))
    if not len(solid):
        return None
    fat = np.flatnonzero(labels[: solid[0]] == Tissue.AT)
    if not len(fat):
        return 0.0 if depths[solid[0]] <= 2 * GAP_M else None
    last = int(fat[-1])
    if depths[solid[0]] - depths[last] > GAP_M:
        return None
    excess = logits[:, Tissue.AT] - np.delete(logits, Tissue.AT, axis=1).max(1)
    share = excess[last] / (excess[last] - excess[last + 1])
    return float(1000 * (depths[last] + share * (depths[last + 1] - depths[last])))
