"""Pictures of scan slices: prediction | truth | difference."""

from pathlib import Path
from typing import Any

import imageio.v3 as imageio
import lightning
import numpy as np
import torch
from jaxtyping import Bool, Integer, UInt8
from lightning.pytorch.callbacks import Callback

from ...atomic import write_bytes
from ...tissues import Tissue
from ..core.voxel_classes import classify_voxels
from ..data.prepare import PreparedSubject

__all__ = ["ValidationPicture", "slice_picture", "subject_composite", "write_picture"]

BACKGROUND = 24
GAP = 4
SMALLEST_SIDE = 192
COMPOSITE_SLICES = 20
WRONG = (220, 40, 40)
RIGHT = 90
PALETTE = np.array([(BACKGROUND,) * 3, *(Tissue(t).color for t in (Tissue.LT, Tissue.AT, Tissue.BT))], dtype=np.uint8)


def slice_picture(
    shape: tuple[int, int, int],
    index: Integer[np.ndarray, "points 3"],
    predicted: Integer[np.ndarray, " points"],
    labels: Integer[np.ndarray, " points"],
    slice_: int,
) -> UInt8[np.ndarray, "height width 3"]:
    """One slice of a scan as prediction | truth | difference; wrong voxels are red.

    Parameters
    ----------
    shape : tuple[int, int, int]
        Voxels of the scan along X, Y, Z.
    index : Integer[np.ndarray, 'points 3']
        (N, 3) voxels, of which those of slice `slice_` along Z are drawn, X to the right and Y upwards.
    """
    chosen = index[:, 2] == slice_
    x, y = index[chosen, 0], index[chosen, 1]
    panels = []
    for classes in (predicted, labels):
        panel = np.full((*shape[:2], 3), BACKGROUND, dtype=np.uint8)
        panel[x, y] = PALETTE[classes[chosen]]
        panels.append(panel)
    difference = np.full((*shape[:2], 3), BACKGROUND, dtype=np.uint8)
    wrong: Bool[np.ndarray, " n"] = predicted[chosen] != labels[chosen]
    inside = (labels[chosen] != Tissue.NO) | wrong
    difference[x[inside], y[inside]] = RIGHT
    difference[x[wrong], y[wrong]] = WRONG
    panels.append(difference)
    scale = max(1, -(-SMALLEST_SIDE // max(shape[:2])))
    upright = [np.flipud(panel.transpose(1, 0, 2)).repeat(scale, 0).repeat(scale, 1) for panel in panels]
    gap = np.full((upright[0].shape[0], GAP, 3), 255, dtype=np.uint8)
    return np.concatenate([upright[0], gap, upright[1], gap, upright[2]], 1)


def subject_composite(
    shape: tuple[int, int, int],
    index: Integer[np.ndarray, "points 3"],
    predicted: Integer[np.ndarray, " points"],
    labels: Integer[np.ndarray, " points"],
) -> UInt8[np.ndarray, "height width 3"]:
    """Evenly chosen slices of a subject below each other, in two columns."""
    used = np.unique(index[:, 2])
    chosen = used[np.linspace(0, len(used) - 1, min(len(used), COMPOSITE_SLICES)).round().astype(int)]
    pictures = [slice_picture(shape, index, predicted, labels, int(k)) for k in np.unique(chosen)]
    if len(pictures) % 2:
        pictures.append(np.full_like(pictures[0], BACKGROUND))
    half = len(pictures) // 2
    columns = [np.concatenate(part, 0) for part in (pictures[:half], pictures[half:])]
    gap = np.full((columns[0].shape[0], 4 * GAP, 3), 255, dtype=np.uint8)
    return np.concatenate([columns[0], gap, columns[1]], 1)


def write_picture(path: Path, picture: UInt8[np.ndarray, "height width 3"]) -> None:
    """Write a PNG whole or not at all."""
    write_bytes(path, imageio.imwrite("<bytes>", picture, extension=".png"))


class ValidationPicture(Callback):
    """Draws the middle slice of the first validation subject after each validation, as `validation.png`."""

    def __init__(self, folder: Path, subject: PreparedSubject) -> None:
        self.folder, self.subject = folder, subject

    def on_validation_end(self, trainer: lightning.Trainer, pl_module: Any) -> None:
        """Draw the first validation subject's middle slice."""
        if not trainer.is_global_zero or trainer.sanity_checking:
            return
        subject, model = self.subject, pl_module.model
        stored = subject.voxels
        middle = int(np.median(stored["index"][:, 2]))
        voxels = np.array(stored[stored["index"][:, 2] == middle])
        points = torch.from_numpy(subject.scan.to_metres(voxels["index"])).to(model.device)
        pose = {name: subject.body(name) for name in ("betas", "body_pose", "global_orient")}
        predicted, _ = classify_voxels(model, points, model.body(**pose))
        picture = slice_picture(subject.shape, voxels["index"], predicted.cpu().numpy(), voxels["label"], middle)
        write_picture(self.folder / "validation.png", picture)
