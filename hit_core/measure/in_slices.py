"""What lies along a line and in an outline that are drawn in a slice, from the occupancy itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int

from ..body.model import PosedBody
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..spaces import Space
from ..tissues import TISSUES, Tissue
from .outlines import filled

__all__ = ["DrawnLine", "DrawnOutline", "crosses_itself", "line_tissues", "outline_tissues", "stretches_of"]

STEP_M = 0.00025
"""Distance between two evaluations along a line."""
LONGEST_M = 5.0
FINEST_M, MOST_POINTS, MOST_ROWS = 0.0005, 20_000, 2_000
"""Distance between the points of an outline, and how many there are at most in it and across it."""
Points = Sequence[Sequence[float]] | Float[np.ndarray, "points 3"]


@dataclass(frozen=True, eq=False)
class DrawnLine:
    """A straight line: its length, what of it lies in each tissue by name ("LT", "AT", "BT"), and in which order.

    `stretches` are class and length, m, from begin to end.
    """

    length_m: float
    tissues_m: Mapping[str, float]
    stretches: tuple[tuple[str, float], ...]


@dataclass(frozen=True, eq=False)
class DrawnOutline:
    """A closed outline: its area, and that of each tissue in it by name, m2."""

    area_m2: float
    tissues_m2: Mapping[str, float]


def line_tissues(
    model: HITModel, body: PosedBody, start: Sequence[float], end: Sequence[float], space: Space
) -> DrawnLine:
    """Measure the tissues along a line between two places (3,) m of a space, evaluated every 0.25 mm.

    Raises
    ------
    InputError
        A place is no place, or they are more than 5 m apart.
    """
    ends = _places([start, end], 2)
    length = float(np.linalg.norm(ends[1] - ends[0]))
    if length > LONGEST_M:
        raise InputError.about(
            phrase("is too long"),
            field="line",
            expected=phrase("{longest_m:g} m at most", longest_m=LONGEST_M),
            found=f"{length:.3g} m",
        )
    count = max(round(length / STEP_M), 1)
    share = (np.arange(count) + 0.5) / count
    points = ends[0] + share[:, None] * (ends[1] - ends[0])
    stretches = stretches_of(_labels(model, body, points, space), length)
    tissues = {tissue.name: sum(part for name, part in stretches if name == tissue.name) for tissue in TISSUES}
    return DrawnLine(length, tissues, stretches)


def stretches_of(labels: Int[np.ndarray, " n"], length_m: float) -> tuple[tuple[str, float], ...]:
    """Class and length of each stretch of a line whose evenly spaced pieces have these classes; nothing is "NO"."""
    begins = np.flatnonzero(np.diff(labels, prepend=-1))
    counts = np.diff([*begins, len(labels)])
    return tuple(
        (Tissue(int(labels[begin])).name, length_m * float(count) / len(labels))
        for begin, count in zip(begins, counts, strict=True)
    )


def outline_tissues(model: HITModel, body: PosedBody, corners: Points, space: Space) -> DrawnOutline:
    """Measure a flat outline with corners (N, 3) m of a space: its area, and the tissues' by points in it.

    The points are 0.5 mm apart, or farther in an outline of more than 15 cm2 (some 2 mm around a thigh). The tissues'
    areas are shares of the polygon's own.

    Raises
    ------
    InputError
        There are fewer than three corners, they do not lie in one plane, or the outline crosses itself.
    """
    places = _places(corners, 3)
    middle = places.mean(0)
    axes = np.linalg.svd(places - middle)[2]
    flat = (places - middle) @ axes.T
    if np.abs(flat[:, 2]).max() > 1e-3:
        raise InputError.about(phrase("is not flat"), field="outline", expected=phrase("corners in one plane"))
    if crosses_itself(flat[:, :2]):
        raise InputError.about(phrase("crosses itself"), field="outline")
    (x, y), (x_next, y_next) = flat[:, :2].T, np.roll(flat[:, :2], -1, 0).T
    area = abs(float((x * y_next - x_next * y).sum())) / 2
    spacing = max(FINEST_M, (area / MOST_POINTS) ** 0.5, float(np.ptp(flat, axis=0).max()) / MOST_ROWS)
    low = flat[:, :2].min(0)
    pixels = (flat[:, :2] - low) / spacing - 0.5
    rows, columns = (np.ceil(np.ptp(flat[:, :2], axis=0) / spacing).astype(int) + 1).tolist()
    inside = np.argwhere(filled(pixels, (rows, columns)))
    if not len(inside):
        return DrawnOutline(area, {tissue.name: 0.0 for tissue in TISSUES})
    points = middle + (low + (inside + 0.5) * spacing) @ axes[:2]
    labels = _labels(model, body, points, space)
    shares = np.bincount(labels, minlength=len(Tissue)) / len(labels)
    return DrawnOutline(area, {tissue.name: area * float(shares[tissue]) for tissue in TISSUES})


def crosses_itself(corners: Float[np.ndarray, "corners 2"]) -> bool:
    """Tell whether two sides of a closed outline cross."""
    start, end = corners, np.roll(corners, -1, 0)

    def side(a: Float[np.ndarray, "n 2"], b: Float[np.ndarray, "n 2"]) -> Float[np.ndarray, "n n"]:
        """On which side of each line (row) from its begin to its end the points `b` lie, seen from `a`."""
        way, to = (end - start)[:, None], b[None] - a[:, None]
        return np.asarray(np.sign(way[..., 0] * to[..., 1] - way[..., 1] * to[..., 0]))

    parted = side(start, start) * side(start, end) < 0
    return bool((parted & parted.T).any())


def _places(places: Points, least: int) -> Float[np.ndarray, "points 3"]:
    found = np.asarray(places, np.float64)
    if found.ndim != 2 or found.shape[1] != 3 or len(found) < least or not np.isfinite(found).all():
        raise InputError.about(
            phrase("are no places"),
            field="points",
            expected=phrase("at least {least} of three finite numbers", least=least),
            found=found.shape,
        )
    return found


def _labels(
    model: HITModel, body: PosedBody, points: Float[np.ndarray, "points 3"], space: Space
) -> Int[np.ndarray, " points"]:
    with torch.no_grad():
        return model.query(points.astype(np.float32), body, space).labels[0].cpu().numpy().astype(np.int64)
