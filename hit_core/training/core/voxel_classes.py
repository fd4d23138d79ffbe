"""Classes of a scan's voxels: several starts for the search, and an answer for voxels that no start serves."""

import torch
from jaxtyping import Bool, Float, Int
from scipy.spatial import cKDTree
from torch import Tensor

from ...body.model import PosedBody
from ...model.deformer import inverse_skin
from ...model.device import points_per_chunk
from ...model.hit import HITModel
from ...model.nearest import start_weights
from ...model.point_origins import Finder
from ...tissues import Found, Tissue

__all__ = ["START_BONES", "classify_voxels", "decompressed_logits", "fill_failed", "voxel_logits"]

_NINE = (0, 1, 2, 4, 5, 16, 17, 18, 19)
START_BONES = {9: _NINE, 11: (*_NINE, 12, 15), 13: (*_NINE, 12, 15, 10, 11)}
"""Joints whose rigid motion alone gives a start: trunk, legs and arms; neck and head; feet."""


def fill_failed(
    points: Float[Tensor, "batch points 3"],
    predicted: Int[Tensor, "batch points"],
    valid: Bool[Tensor, "batch points"],
) -> Int[Tensor, "batch points"]:
    """Give points whose search failed the class of the nearest point that has one, NO if there is none."""
    if bool(valid.all()):
        return predicted
    filled = predicted.clone()
    for row in range(len(points)):
        good = valid[row]
        lost = ~good
        if not bool(lost.any()):
            continue
        if not bool(good.any()):
            filled[row] = int(Tissue.NO)
            continue
        tree = cKDTree(points[row, good].detach().cpu().numpy())
        nearest = tree.query(points[row, lost].detach().cpu().numpy())[1]
        filled[row, lost] = predicted[row, good][torch.as_tensor(nearest, device=points.device)]
    return filled


def decompressed_logits(
    model: HITModel,
    points: Float[Tensor, "batch points 3"],
    points_shaped: Float[Tensor, "batch points 3"],
    body: PosedBody,
) -> Float[Tensor, "batch points 4"]:
    """Logits of posed points whose shaped origins are known, after undoing the body's flattening."""
    deformer = model.deformer
    canonical = deformer.canonicalize(points_shaped, body.betas)
    if deformer.compressor is not None:
        weights = deformer.skinning_weights(canonical)
        flattened = inverse_skin(points, weights, body.bone_transforms)
        restored = points + deformer.compression(flattened, body)
        canonical = deformer.canonicalize(inverse_skin(restored, weights, body.bone_transforms), body.betas)
    return model.tissues_occ(canonical)


@torch.no_grad()
def classify_voxels(
    model: HITModel, points: Float[Tensor, "points 3"], body: PosedBody, start_bones: int = 9
) -> tuple[Int[Tensor, " points"], int]:
    """Class of each posed point of one body (N,), and how many had no origin and were told by what lies near.

    Doubtful points, as where parts touch, are searched from all parts near, see `model.point_origins`; outside of
    the skin, where scan and body may differ, what no search finds takes its neighbour's class.

    Parameters
    ----------
    start_bones : int
        Further starts for searches that fail from the nearest vertex: 9, 11 or 13 bones.
    """
    predicted, found, failed = [], [], 0
    finder = Finder(model, body, published=True)
    for part in points.split(points_per_chunk(model.device)):
        shaped, valid = _search(model, part[None], body, START_BONES[start_bones])
        shaped, told = torch.where(valid[0, :, None], shaped[0], 0.0), valid[0].clone()
        canonical = model.deformer.canonicalize(shaped[None], body.betas)[0]
        winding = finder.winding(part)
        labels = model.tissue_logits(canonical).argmax(-1)
        rows = finder.doubtful(part, told, canonical, labels, winding).nonzero()[:, 0]
        settled = None
        if len(rows):
            settled = finder.settle(part[rows], shaped[rows], canonical[rows], told[rows], winding[rows])
            shaped[rows], told[rows] = settled.shaped, settled.found == Found.ROOT
        failed += int((~told).sum())
        classes = decompressed_logits(model, part[None], shaped[None], body)[0].argmax(-1)
        if settled is not None:
            carried = settled.found == Found.CARRIED
            classes[rows[carried]], told[rows[carried]] = settled.classes[carried], True
        predicted.append(classes)
        found.append(told)
    return fill_failed(points[None], torch.cat(predicted)[None], torch.cat(found)[None])[0], failed


@torch.no_grad()
def voxel_logits(
    model: HITModel, points: Float[Tensor, "points 3"], body: PosedBody, start_bones: int = 9
) -> tuple[Float[Tensor, "points 4"], Bool[Tensor, " points"]]:
    """Logits (N, 4) of posed points of one body, and whether each one's origin was found (N,)."""
    logits, found = [], []
    for part in points.split(points_per_chunk(model.device)):
        shaped, valid = _search(model, part[None], body, START_BONES[start_bones])
        shaped = torch.where(valid[..., None], shaped, 0.0)
        logits.append(decompressed_logits(model, part[None], shaped, body)[0])
        found.append(valid[0])
    return torch.cat(logits), torch.cat(found)


def _search(
    model: HITModel, points: Float[Tensor, "1 points 3"], body: PosedBody, bones: tuple[int, ...]
) -> tuple[Float[Tensor, "1 points 3"], Bool[Tensor, "1 points"]]:
    transforms = body.bone_transforms
    roots = model.deformer.find_shaped(points, start_weights(points, body), transforms)
    shaped, valid = roots.points[None], roots.converged[None]
    for bone in bones:
        lost = (~valid[0]).nonzero()[:, 0]
        if not len(lost):
            break
        rigid = torch.zeros(1, len(lost), transforms.shape[1], device=points.device)
        rigid[..., bone] = 1.0
        again = model.deformer.find_shaped(points[:, lost], rigid, transforms)
        shaped[0, lost] = torch.where(again.converged[:, None], again.points, shaped[0, lost])
        valid[0, lost] = again.converged
    return shaped, valid
