"""Colours of a slice's pixels."""

from __future__ import annotations

import colorsys

import numpy as np
import numpy.typing as npt

from hit_core.slices import Plane, SliceFields
from hit_core.slices.uncertain import uncertain_pixels, winner_probability
from hit_core.tissues import Tissue
from hit_viewer.document.layer_looks import STRONG_M
from hit_viewer.worker.requests import Colors, Request
from hit_viewer.worker.results import SlicePicture

__all__ = ["CORE_FIELDS", "class_colors", "colored", "field_values", "slice_picture"]

CORE_FIELDS: dict[str, tuple[str, ...]] = {
    "tissues": ("occ",),
    "probability": ("occ",),
    "uncertain": ("occ",),
    "skinning": ("occ", "sw"),
    "beta": ("occ", "beta"),
    "compression": ("occ", "comp"),
}
"""What hit_core must evaluate for each field of the window."""

Pixels = npt.NDArray[np.uint8]


def class_colors(labels: Pixels, colors: Colors) -> Pixels:
    """Return the picture (H,W,4) of labels; outside of the body it is transparent."""
    palette = np.array([(*color, 255) for color in colors], np.uint8)
    palette[Tissue.NO] = 0
    return palette.view(np.uint32)[:, 0][labels].view(np.uint8).reshape(*labels.shape, 4)  # a pixel is one number


def colored(fields: SliceFields, name: str, colors: Colors) -> Pixels:
    """Return the picture (H,W,4) of a field; outside of the body it is transparent."""
    if name == "uncertain":
        return uncertain_pixels(fields, np.array(colors, np.uint8))
    labels = fields.labels
    palette = np.array(colors, np.float32)
    rgba = np.zeros((*labels.shape, 4), np.uint8)
    inside = labels != Tissue.NO
    rgba[inside, 3] = 255
    if name == "probability":
        shares = fields.probabilities
        rgba[..., :3] = (shares @ palette).clip(0, 255)
        rgba[..., 3] = (255 * (1 - shares[..., Tissue.NO])).clip(0, 255)
    elif name == "skinning":
        rgba[inside, :3] = (fields.skinning_weights @ _hues(24))[inside]
    elif name in STRONG_M:
        vectors = fields.displacement if name == "beta" else fields.compression
        rgba[inside, :3] = _directions(vectors, STRONG_M[name])[inside]
    else:
        return class_colors(labels, colors)
    return rgba


def field_values(fields: SliceFields, name: str) -> npt.NDArray[np.float32] | None:
    """Return the numbers behind a field's colours (H,W,n), None for tissues.

    Probabilities of the four classes; the likeliest one's, and 1 if it is calibrated; the strongest joint and its
    weight; or a displacement in metres.
    """
    if name == "probability":
        return fields.probabilities
    if name == "uncertain":
        winner = winner_probability(fields)
        return np.stack([winner, np.full_like(winner, fields.temperature is not None)], -1)
    if name == "skinning":
        weights = fields.skinning_weights
        return np.stack([weights.argmax(-1).astype(np.float32), weights.max(-1)], -1)
    if name in STRONG_M:
        return fields.displacement if name == "beta" else fields.compression
    return None


def slice_picture(
    plane: Plane, rgba: Pixels, labels: Pixels, exact: bool = False, request: Request | None = None
) -> SlicePicture:
    """Return a plane's pixels (H,W,4) and labels (H,W), row 0 at the top, with their place."""
    right, up = np.asarray(plane.right), np.asarray(plane.up)
    first = np.asarray(plane.corners()[3]) + 0.5 * plane.spacing * (right - up)
    return SlicePicture(
        axis=plane.kind,
        position=plane.position,
        rgba=rgba,
        labels=labels,
        origin=_triple(first),
        u=_triple(right),
        v=_triple(-up),
        spacing=plane.spacing,
        exact=exact,
        request=request,
    )


def _triple(vector: npt.NDArray[np.floating]) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])


def _hues(count: int) -> npt.NDArray[np.float32]:
    # Neighbouring joints get far hues: the golden ratio walks around the circle.
    return np.array(
        [[255 * c for c in colorsys.hsv_to_rgb((0.618034 * k) % 1.0, 0.62, 0.95)] for k in range(count)], np.float32
    )


def _directions(vectors: npt.NDArray[np.float32], strong: float) -> npt.NDArray[np.float32]:
    """Grey where nothing moves; red, green and blue grow with movement along x, y and z."""
    return (128 + 127 * (vectors / strong).clip(-1, 1)).astype(np.float32)
