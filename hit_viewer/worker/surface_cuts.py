"""What a plane cuts of the surfaces: pictures of a drag's slices, and those that close a body that is cut open."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter, minimum_filter

from hit_core.anatomy import AXIS_OF_INDEX
from hit_core.slices import Plane
from hit_core.slices.surface_cuts import class_cut, inside, segments
from hit_core.tissues import TISSUES, Found
from hit_viewer.worker.requests import Colors
from hit_viewer.worker.results import Contours, Frame, LayerMesh, SlicePicture
from hit_viewer.worker.slice_colors import class_colors, slice_picture
from hit_viewer.worker.smooth_borders import softened

__all__ = ["contours_of", "corrected", "cut_labels", "cut_picture"]

RIM_M = 0.008
"""Tissue ends at the skin or up to so deep below it: a body that is cut open has no gap there."""


def cut_picture(frame: Frame, axis: int, position: float, spacing: float, colors: Colors) -> SlicePicture:
    """Return the picture of what a plane at right angles to an axis (0 to 2) cuts of a frame's surfaces.

    Tissue reaches the skin, and a pixel farther, so that the picture closes a body that is cut open there.
    """
    kind = AXIS_OF_INDEX[axis]
    plane = Plane.fitted(kind, position, frame.layers["skin"].points, spacing=spacing)
    labels = cut_labels(frame.layers, plane)
    skin = frame.layers["skin"]
    _fill_to_skin(labels, inside(skin.points, skin.faces, plane), RIM_M / spacing)
    return slice_picture(plane, softened(class_colors(labels, colors)), labels)


def _fill_to_skin(labels: npt.NDArray[np.uint8], skin: npt.NDArray[np.bool_], reach: float) -> None:
    """Let tissue grow over what is empty within `reach` pixels of the skin's outline."""
    rounds = max(1, round(reach)) + 1
    gap = maximum_filter(skin.view(np.uint8), 3).view(bool) & (labels == 0)  # a pixel beyond: nothing stays open
    gap &= ~minimum_filter(skin.view(np.uint8), 2 * rounds + 1, mode="constant").view(bool)
    for _ in range(rounds):
        rows, columns = np.nonzero(gap)
        if not len(rows):
            return
        padded = np.pad(labels, 1)
        beside = [padded[rows + 1 + down, columns + 1 + right] for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1))]
        found = np.maximum.reduce(beside)
        labels[rows, columns] = found
        gap[rows, columns] = found == 0


def cut_labels(layers: Mapping[str, LayerMesh], plane: Plane) -> npt.NDArray[np.uint8]:
    """Return the labels (H,W) of a plane along the axes, row 0 at the top: the tissue around each pixel's centre."""
    return class_cut({tissue: (layers[tissue.name].points, layers[tissue.name].faces) for tissue in TISSUES}, plane)


def corrected(
    cut: npt.NDArray[np.uint8],
    evaluated: npt.NDArray[np.uint8],
    stride: int,
    found: npt.NDArray[np.uint8] | None = None,
) -> npt.NDArray[np.uint8]:
    """Return the labels (H,W) of a cut, overruled where the occupancy contradicts them by more than a pixel.

    `evaluated` (h,w) holds the occupancy's labels at the centres of blocks of `stride` x `stride` pixels, an odd
    number, from the upper left. A block is contradicted if its label is not among the cut's around its centre. What
    was not `found` (h,w) at its own origin says nothing: a neighbour lies centimetres away.
    """
    rows, columns = cut.shape
    around = np.pad(cut, ((1, 1), (1, 1)))
    row = np.minimum(stride * np.arange(evaluated.shape[0]) + stride // 2, rows - 1)
    column = np.minimum(stride * np.arange(evaluated.shape[1]) + stride // 2, columns - 1)
    agrees = np.zeros(evaluated.shape, bool) if found is None else found != Found.ROOT
    for down in range(3):
        for right in range(3):
            agrees |= around[np.ix_(row + down, column + right)] == evaluated
    if agrees.all():
        return cut
    blocks = np.where(agrees, 255, evaluated).astype(np.uint8)
    overruling = blocks.repeat(stride, 0).repeat(stride, 1)[:rows, :columns]
    return np.where(overruling == 255, cut, overruling)


def contours_of(frame: Frame, axis: int, position: float) -> Contours:
    """Return where a plane at right angles to an axis (0 to 2) cuts a frame's skin and tissues.

    Subcutaneous fat has no lines of its own: it lies between the skin's and lean tissue's.
    """
    meshes = {name: mesh for name, mesh in frame.layers.items() if name != "AT"}
    lines = {name: segments(mesh.points, mesh.faces, axis, position) for name, mesh in meshes.items()}
    return Contours(AXIS_OF_INDEX[axis], position, lines)
