"""What a plane cuts of the surfaces: pictures of a drag's slices, and those that close a body that is cut open."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
import numpy.typing as npt

from hit_core.axes import AXIS_OF_INDEX
from hit_core.slices import Plane
from hit_core.slices.surface_cuts import NearTriangles, class_cut, inside, segments
from hit_core.tissues import TISSUES, Found
from hit_viewer.worker.requests import Colors
from hit_viewer.worker.results import Contours, Frame, LayerMesh, SlicePicture
from hit_viewer.worker.slice_colors import class_colors, slice_picture
from hit_viewer.worker.smooth_borders import softened

__all__ = ["contours_of", "corrected", "cut_labels", "cut_picture"]

RIM_M = 0.008
"""Tissue ends at the skin or up to so deep below it: a body that is cut open has no gap there."""

OPEN_RIM_M = 0.03
"""So deep where nothing parts a gap from the skin, as at the crotch; searches give these points to the tissue too."""


def cut_picture(
    frame: Frame, axis: int, position: float, spacing: float, colors: Colors, near: NearTriangles | None = None
) -> SlicePicture:
    """Return the picture of what a plane at right angles to an axis (0 to 2) cuts of a frame's surfaces.

    Tissue reaches the skin, and a pixel farther, so that the picture closes a body that is cut open there.
    """
    kind = AXIS_OF_INDEX[axis]
    plane = Plane.fitted(kind, position, frame.layers["skin"].points, spacing=spacing)
    labels = cut_labels(frame.layers, plane, near)
    skin = frame.layers["skin"]
    _fill_to_skin(labels, inside(skin.points, skin.faces, plane, near), RIM_M / spacing, OPEN_RIM_M / spacing)
    return slice_picture(plane, softened(class_colors(labels, colors)), labels)


def _fill_to_skin(labels: npt.NDArray[np.uint8], skin: npt.NDArray[np.bool_], reach: float, open_reach: float) -> None:
    """Let tissue grow over what is empty within pixels of the skin's outline, farther where it is open to it."""
    rounds = max(1, round(open_reach)) + 1
    mask, near = skin.view(np.uint8), np.ones((3, 3), np.uint8)

    def deeper_than(pixels: float) -> npt.NDArray[np.bool_]:
        steps = max(1, round(pixels)) + 1
        return cv2.erode(mask, near, iterations=steps, borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0

    vacant = labels == 0
    _, parts = cv2.connectedComponents((vacant & skin).view(np.uint8), connectivity=4)
    is_open = np.zeros(int(parts.max()) + 1, np.bool_)
    is_open[parts[cv2.erode(mask, near, borderType=cv2.BORDER_CONSTANT, borderValue=0) < mask]] = True
    is_open[0] = False
    rim = (cv2.dilate(mask, near) > 0) & ~deeper_than(reach)  # a pixel beyond the skin: nothing stays open
    gap = vacant & (rim | is_open[parts] & ~deeper_than(open_reach))
    columns = labels.shape[1] + 2
    padded = np.pad(labels, 1)
    flat = padded.reshape(-1)
    rows, across = np.divmod(np.flatnonzero(gap), labels.shape[1])
    empty = (rows + 1) * columns + across + 1
    for _ in range(rounds):
        if not len(empty):
            break
        found = np.maximum.reduce([flat[empty + step] for step in (-columns, columns, -1, 1)])
        flat[empty] = found
        empty = empty[found == 0]
    labels[:] = padded[1:-1, 1:-1]


def cut_labels(
    layers: Mapping[str, LayerMesh], plane: Plane, near: NearTriangles | None = None
) -> npt.NDArray[np.uint8]:
    """Return the labels (H,W) of a plane along the axes, row 0 at the top: the tissue around each pixel's centre."""
    meshes = {tissue: (layers[tissue.name].points, layers[tissue.name].faces) for tissue in TISSUES}
    return class_cut(meshes, plane, near)


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
