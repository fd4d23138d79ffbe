"""How thick the subcutaneous layer is at a point of the skin, from the occupancy itself along a ray."""

import math
from collections.abc import Sequence

import numpy as np
import torch
from jaxtyping import Bool, Float
from torch import Tensor

from ..body.model import PosedBody
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..spaces import Space
from ..tissues import Found, Tissue
from .exact_sums import doubles

__all__ = ["REACH_M", "STEP_M", "layer_thicknesses_mm", "subcutaneous_thickness_mm"]

STEP_M = 0.00025
"""Distance between two evaluations along the ray."""
REACH_M = 0.15
"""How deep below the skin lean tissue is looked for."""
SHALLOW = 201
"""Points of a ray, 5 cm, that a graphics card evaluates first."""
BLOCK = 100
"""Points of a ray that a processor evaluates at once."""
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
    known = (found.valid | (found.found == int(Found.CARRIED)))[0].cpu()
    (thickness,) = _layer_ends_mm(torch.from_numpy(depths)[known], found.logits.double().cpu()[:, known]).tolist()
    return None if math.isnan(thickness) else thickness


def layer_thicknesses_mm(
    model: HITModel,
    betas: Float[Tensor, "bodies 10"],
    skin_points: Float[Tensor, "bodies sites 3"],
    inward: Float[Tensor, "bodies sites 3"],
) -> Float[Tensor, "bodies sites"]:
    """Thicknesses of the subcutaneous layer at points of the skin of many bodies in shaped space.

    As `subcutaneous_thickness_mm` finds them, nan where there is none; `inward` of length 1.
    """
    sites = skin_points.shape[1]
    starts, ways = doubles(skin_points), doubles(inward)
    depths = torch.arange(round(REACH_M / STEP_M) + 1, dtype=torch.float64, device=starts.device) * STEP_M
    if betas.device.type == "cuda":
        near = _logits_of_all(model, betas, starts, ways, depths[:SHALLOW])
        ends = _layer_ends_mm(depths[:SHALLOW], near.double())
        deep = (~_is_solid(near).any(1).view(len(betas), sites).all(1)).nonzero()[:, 0]
        if len(deep):  # bodies with a thick layer somewhere
            whole = _logits_of_all(model, betas[deep], starts[deep], ways[deep], depths)
            ends.view(len(betas), sites)[deep] = _layer_ends_mm(depths, whole.double()).view(-1, sites)
        return ends.view(len(betas), sites)
    found = []
    for own, start, way in zip(betas, starts, ways, strict=True):
        logits: list[Tensor] = []
        for part in depths.split(BLOCK):  # what lies behind lean tissue is not needed
            points = (start[:, None] + part[:, None] * way[:, None]).reshape(-1, 3).float().to(betas.device)
            logits.append(model.tissue_logits(points + model.displacement(points, own)).view(sites, -1, 4))
            if bool(_is_solid(torch.cat(logits, 1)).any(1).all()):
                break
        seen = doubles(torch.cat(logits, 1))
        found.append(_layer_ends_mm(depths[: seen.shape[1]], seen))
    return torch.stack(found)


def _logits_of_all(
    model: HITModel,
    betas: Float[Tensor, "bodies 10"],
    starts: Float[Tensor, "bodies sites 3"],
    ways: Float[Tensor, "bodies sites 3"],
    depths: Float[Tensor, " n"],
) -> Float[Tensor, "rays n 4"]:
    """Of many bodies' rays in one evaluation."""
    places = (starts[:, :, None] + depths[:, None] * ways[:, :, None]).float().flatten(1, 2)
    places = torch.stack([own + model.displacement(own, shape) for own, shape in zip(places, betas, strict=True)])
    return model.tissue_logits(places.flatten(0, 1)).view(starts.shape[0] * starts.shape[1], len(depths), -1)


def _is_solid(logits: Float[Tensor, "rays n 4"]) -> Bool[Tensor, "rays n"]:
    labels = logits.argmax(-1)
    return (labels == Tissue.LT) | (labels == Tissue.BT)


def _layer_ends_mm(depths: Float[Tensor, " n"], logits: Float[Tensor, "rays n 4"]) -> Float[Tensor, " rays"]:
    """Where adipose tissue ends on rays whose points at these depths, m, have such logits; nan where it does not."""
    number = torch.arange(len(depths), device=depths.device)
    solid = _is_solid(logits)
    first = torch.where(solid, number, len(depths)).amin(1, keepdim=True)
    fat = (logits.argmax(-1) == Tissue.AT) & (number < first)
    last = torch.where(fat, number, -1).amax(1, keepdim=True)
    lean_at = depths[first.clamp(max=len(depths) - 1)]
    end = last.clamp(min=0, max=max(len(depths) - 2, 0))
    others = logits[..., [one for one in range(logits.shape[-1]) if one != Tissue.AT]]
    excess = logits[..., Tissue.AT] - others.amax(-1)
    here, there = excess.gather(1, end), excess.gather(1, (end + 1).clamp(max=len(depths) - 1))
    ends = depths[end] + here / (here - there) * (depths[(end + 1).clamp(max=len(depths) - 1)] - depths[end])
    none = torch.full_like(ends, torch.nan)
    layer = torch.where(lean_at - depths[end] > GAP_M, none, 1000 * ends)
    bare = torch.where(lean_at <= 2 * GAP_M, torch.zeros_like(ends), none)
    return torch.where(first >= len(depths), none, torch.where(last < 0, bare, layer))[:, 0]
