"""Where a slice lies in its view: between metres, the picture's pixels and those of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from hit_core.axes import AXIS_OF_INDEX
from hit_viewer.worker.requests import SlicePart
from hit_viewer.worker.results import SlicePicture

__all__ = ["SlicePlacement"]

ACROSS = {"axial": (0, 1, 2, 1), "frontal": (0, 1, 1, 1), "sagittal": (2, -1, 1, 1)}
"""Per view: coordinate to the right and its sign, coordinate upward and its sign. Right of the body is on the left."""
MARGIN_X, SMALLEST = 28, 20
FINEST_M = 0.0005
"""Of a slice seen enlarged: between its points."""
MOST_POINTS = 250_000
"""Of a slice seen enlarged."""
SEEN_APART = 1.0
"""Points closer than this on the screen, in pixels, would not be seen."""
WORTHWHILE = 0.75
"""A part is evaluated anew if its points are closer by this than those of the slice."""


@dataclass(frozen=True)
class SlicePlacement:
    """A slice in a view of `width` by `height` pixels, enlarged by `zoom` and moved by `pan` pixels.

    It is fitted between `above` pixels from the upper and `below` from the lower edge, where texts stand.
    """

    axis: str
    picture: SlicePicture | None
    width: int
    height: int
    zoom: float
    pan: QPointF
    above: float = 20.0
    below: float = 20.0

    @property
    def across(self) -> tuple[str, str]:
        """The planes that stand upright and level in this view."""
        right, _, up, _ = ACROSS[self.axis]
        return AXIS_OF_INDEX[right], AXIS_OF_INDEX[up]

    def plane_point(self, point: tuple[float, float, float]) -> tuple[float, float]:
        """Return metres to the right and up of a point (x, y, z)."""
        right, right_sign, up, up_sign = ACROSS[self.axis]
        return right_sign * point[right], up_sign * point[up]

    def point(self, metres: QPointF, depth: float) -> tuple[float, float, float]:
        """Return the point (x, y, z) at metres to the right and up, and at a place along this view's axis."""
        right, right_sign, up, up_sign = ACROSS[self.axis]
        point = [depth, depth, depth]
        point[right], point[up] = right_sign * metres.x(), up_sign * metres.y()
        return point[0], point[1], point[2]

    @cached_property
    def rect(self) -> QRectF:
        """The picture's rectangle in metres: right and up."""
        if self.picture is None:
            return QRectF(-0.5, -0.5, 1.0, 1.0)
        picture = self.picture
        width, height = picture.size
        origin = [
            o - 0.5 * picture.spacing * (a + b) for o, a, b in zip(picture.origin, picture.u, picture.v, strict=True)
        ]
        end = [o + width * a + height * b for o, a, b in zip(origin, picture.u, picture.v, strict=True)]
        x0, y0 = self.plane_point((origin[0], origin[1], origin[2]))
        x1, y1 = self.plane_point((end[0], end[1], end[2]))
        return QRectF(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))

    @cached_property
    def pixels_per_metre(self) -> float:
        """How large the picture is on the screen."""
        room_w, room_h = max(self.width - MARGIN_X, SMALLEST), max(self.height - self.above - self.below, SMALLEST)
        return self.zoom * min(room_w / max(self.rect.width(), 1e-6), room_h / max(self.rect.height(), 1e-6))

    @cached_property
    def to_screen(self) -> QTransform:
        """Metres (right, up) to the screen's pixels."""
        scale, centre = self.pixels_per_metre, self.rect.center()
        x0 = self.width / 2 + self.pan.x() - scale * centre.x()
        y0 = (self.height + self.above - self.below) / 2 + self.pan.y() + scale * centre.y()
        return QTransform(scale, 0, 0, -scale, x0, y0)

    @cached_property
    def image_to_screen(self) -> QTransform:
        """The picture's columns and rows to the screen's pixels."""
        return self.to_screen if self.picture is None else self.of_picture(self.picture)

    def of_picture(self, picture: SlicePicture) -> QTransform:
        """Return columns and rows of a picture of this slice, whole or in part, to the screen's pixels."""
        step = picture.spacing
        (ux, uy), (vx, vy) = self.plane_point(picture.u), self.plane_point(picture.v)
        ox, oy = self.plane_point(picture.origin)
        to_metres = QTransform(
            step * ux, step * uy, step * vx, step * vy, ox - 0.5 * step * (ux + vx), oy - 0.5 * step * (uy + vy)
        )
        return to_metres * self.to_screen

    @cached_property
    def part(self) -> SlicePart | None:
        """What is seen of an enlarged slice, with points as close as the screen shows; None if not worth it."""
        inverse, _ = self.to_screen.inverted()
        seen = inverse.mapRect(QRectF(0, 0, self.width, self.height)).intersected(self.rect)
        if self.picture is None or self.zoom <= 1 or seen.isEmpty():
            return None
        closest = (seen.width() * seen.height() / MOST_POINTS) ** 0.5
        spacing = max(FINEST_M, SEEN_APART / self.pixels_per_metre, closest)
        if spacing > WORTHWHILE * self.picture.spacing:
            return None
        right_sign = ACROSS[self.axis][1]
        across = sorted((right_sign * seen.left(), right_sign * seen.right()))
        return SlicePart(self.axis, (across[0], across[1]), (seen.top(), seen.bottom()), spacing)

    def pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        """Return row and column of the picture under a pixel of the screen."""
        picture = self.picture
        inverse, ok = self.image_to_screen.inverted()
        pixel = inverse.map(position)
        column, row = int(pixel.x() // 1), int(pixel.y() // 1)
        inside = picture is not None and 0 <= row < picture.labels.shape[0] and 0 <= column < picture.labels.shape[1]
        return (row, column) if ok and inside else None
