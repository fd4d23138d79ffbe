"""Slice planes: where they lie, which points they hold, how they look as a picture.

A picture's row 0 is its top. All planes are seen as radiologists see them, the body's left at the picture's right:

* frontal: from the front; up is +y, right is +x (the body's left).
* axial: from the feet; up is +z (anterior), right is +x (the body's left).
* sagittal: from the body's left side; up is +y, right is -z (posterior), so the body faces the picture's left.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from jaxtyping import Float, Float32

from hit_core.axes import AXES, AXIS_INDEX
from hit_core.errors import InputError

from ..phrases import phrase

__all__ = ["Plane"]

Vector = tuple[float, float, float]

_VIEWS: dict[str, tuple[Vector, Vector]] = {
    # kind: right of the picture, up in the picture
    "frontal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "axial": ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
    "sagittal": ((0.0, 0.0, -1.0), (0.0, 1.0, 0.0)),
}
_PUBLISHED: dict[str, tuple[tuple[float, float], tuple[float, float]]] = {
    # kind: bounds in metres of the axes that run rightwards and upwards, lower first; sagittal is ours
    "frontal": ((-0.9, 0.9), (-1.2, 0.7)),
    "axial": ((-0.2, 0.2), (-0.15, 0.25)),
    "sagittal": ((-0.3, 0.3), (-1.2, 0.7)),
}
_MOST_POINTS = 100_000_000


@dataclass(frozen=True)
class Plane:
    """A rectangle in space, sampled at the centres of square pixels.

    Parameters
    ----------
    origin : tuple of 3 floats
        The rectangle's lower left corner, metres.
    right, up : tuple of 3 floats
        Unit vectors, at right angles: the picture's horizontal and vertical directions.
    width, height : float
        Extent in metres; rounded to whole pixels.
    spacing : float
        Side of a pixel in metres.
    kind : str
        "frontal", "axial", "sagittal", or "oblique" for any other.

    Raises
    ------
    InputError
        If a number is not finite, an extent is not positive, or the directions are not orthonormal.
    """

    origin: Vector
    right: Vector
    up: Vector
    width: float
    height: float
    spacing: float = 0.002
    kind: str = "oblique"

    def __post_init__(self) -> None:
        numbers = (*self.origin, *self.right, *self.up, self.width, self.height, self.spacing)
        if not all(math.isfinite(number) for number in numbers):
            raise InputError.about(phrase("a slice plane needs finite numbers"), found=numbers)
        if min(self.width, self.height, self.spacing) <= 0:
            raise InputError.about(
                phrase("a slice plane needs an extent and a spacing above zero"),
                found=f"{self.width:g} x {self.height:g} m at {self.spacing:g} m",
            )
        right, up = np.asarray(self.right), np.asarray(self.up)
        if abs(right @ right - 1) > 1e-4 or abs(up @ up - 1) > 1e-4 or abs(right @ up) > 1e-4:
            raise InputError.about(
                phrase("a slice plane needs two unit directions at right angles"),
                found=phrase("{right} and {up}", right=self.right, up=self.up),
            )
        if self.width / self.spacing * (self.height / self.spacing) > _MOST_POINTS:
            raise InputError.about(
                phrase("the slice plane is too fine for its extent"),
                expected=phrase("at most {most:,} points", most=_MOST_POINTS),
                found=f"{self.width:g} x {self.height:g} m at {self.spacing:g} m",
                remedy=phrase("Choose a larger spacing"),
            )

    # --- how planes are made

    @classmethod
    def frontal(
        cls,
        z: float = 0.0,
        spacing: float = 0.002,
        x: tuple[float, float] = _PUBLISHED["frontal"][0],
        y: tuple[float, float] = _PUBLISHED["frontal"][1],
    ) -> "Plane":
        """Plane (x, y) at depth `z`, with the published extent by default; metres."""
        return cls.along_axes("frontal", z, spacing, x, y)

    @classmethod
    def axial(
        cls,
        y: float = 0.0,
        spacing: float = 0.002,
        x: tuple[float, float] = _PUBLISHED["axial"][0],
        z: tuple[float, float] = _PUBLISHED["axial"][1],
    ) -> "Plane":
        """Plane (x, z) at height `y`, with the published extent by default; metres."""
        return cls.along_axes("axial", y, spacing, x, z)

    @classmethod
    def sagittal(
        cls,
        x: float = 0.0,
        spacing: float = 0.002,
        z: tuple[float, float] = _PUBLISHED["sagittal"][0],
        y: tuple[float, float] = _PUBLISHED["sagittal"][1],
    ) -> "Plane":
        """Plane (z, y) at side `x`; metres."""
        return cls.along_axes("sagittal", x, spacing, z, y)

    @classmethod
    def along_axes(
        cls,
        kind: str,
        position: float,
        spacing: float = 0.002,
        horizontal: tuple[float, float] | None = None,
        vertical: tuple[float, float] | None = None,
    ) -> "Plane":
        """Plane of one of `AXES` at a position on its axis, with bounds (lower, upper) of the other two axes; metres.

        Without bounds, the published extent.
        """
        if kind not in _VIEWS:
            raise InputError.about(phrase("unknown kind of slice plane"), expected=", ".join(AXES), found=kind)
        (right, up), axis = _VIEWS[kind], AXIS_INDEX[kind]
        horizontal, vertical = horizontal or _PUBLISHED[kind][0], vertical or _PUBLISHED[kind][1]
        origin = [0.0, 0.0, 0.0]
        origin[axis] = position
        across, along = int(np.argmax(np.abs(right))), int(np.argmax(np.abs(up)))
        origin[across] = horizontal[0] if right[across] > 0 else horizontal[1]
        origin[along] = vertical[0]
        size = (horizontal[1] - horizontal[0], vertical[1] - vertical[0])
        return cls((origin[0], origin[1], origin[2]), right, up, *size, spacing, kind)

    @classmethod
    def fitted(
        cls,
        kind: str,
        position: float,
        vertices: Float[np.ndarray, "V 3"],
        spacing: float = 0.002,
        margin: float = 0.03,
    ) -> "Plane":
        """Plane along the axes that covers a body's bounding box and a margin.

        Its pixels lie on one grid, whatever the body: they stay put when the body changes.
        """
        if kind not in _VIEWS:
            raise InputError.about(phrase("unknown kind of slice plane"), expected=", ".join(AXES), found=kind)
        right, up = _VIEWS[kind]
        bounds = []
        for direction in (right, up):
            axis = int(np.argmax(np.abs(direction)))
            low = math.floor((float(vertices[:, axis].min()) - margin) / spacing) * spacing
            high = math.ceil((float(vertices[:, axis].max()) + margin) / spacing) * spacing
            bounds.append((low, high))
        return cls.along_axes(kind, position, spacing, *bounds)

    @classmethod
    def oblique(
        cls,
        center: Sequence[float],
        normal: Sequence[float],
        width: float,
        height: float,
        spacing: float = 0.002,
        up: Sequence[float] = (0.0, 1.0, 0.0),
    ) -> "Plane":
        """Plane through a point, seen against its normal, with `up` as upright as the plane allows.

        Raises
        ------
        InputError
            If the normal has no length or is parallel to `up`.
        """
        toward = np.asarray(normal, dtype=np.float64)
        upward = np.asarray(up, dtype=np.float64)
        length = float(np.linalg.norm(toward))
        if not math.isfinite(length) or length < 1e-9:
            raise InputError.about(phrase("the normal of a slice plane needs a length"), found=tuple(normal))
        toward = toward / length
        upward = upward - (upward @ toward) * toward
        if np.linalg.norm(upward) < 1e-6:
            raise InputError.about(
                phrase("a slice plane's normal is parallel to its upward direction"),
                found=tuple(normal),
                remedy=phrase("Give another upward direction"),
            )
        upward /= np.linalg.norm(upward)
        rightward = np.cross(upward, toward)
        corner = np.asarray(center, dtype=np.float64) - rightward * width / 2 - upward * height / 2
        return cls(_vector(corner), _vector(rightward), _vector(upward), width, height, spacing)

    # --- what a plane holds

    @property
    def normal(self) -> Vector:
        """Unit vector towards the viewer."""
        return _vector(np.cross(self.right, self.up))

    @property
    def position(self) -> float:
        """Distance from the origin of space along the plane's axis (its normal, for an oblique plane), metres."""
        if self.kind in _VIEWS:
            return self.origin[AXIS_INDEX[self.kind]]
        return float(np.dot(self.origin, self.normal))

    @property
    def name(self) -> str:
        """Short name for files and titles, e.g. "axial_-0.400"."""
        return f"{self.kind}_{self.position:.3f}".replace("_-0.000", "_0.000")

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return max(1, round(self.height / self.spacing)), max(1, round(self.width / self.spacing))

    def axes(self) -> tuple[Float32[np.ndarray, "H 3"], Float32[np.ndarray, "W 3"]]:
        """Rows and columns whose sums are the points: point (r, c) is row[r] + column[c]."""
        rows, columns = self.shape
        across = (np.arange(columns) + 0.5) * self.spacing
        along = (rows - np.arange(rows) - 0.5) * self.spacing
        row = along[:, None] * np.asarray(self.up)
        column = np.asarray(self.origin) + across[:, None] * np.asarray(self.right)
        return row.astype(np.float32), column.astype(np.float32)

    def points(self) -> Float32[np.ndarray, "H W 3"]:
        """Pixel centres, metres."""
        row, column = self.axes()
        return row[:, None] + column[None]

    def corners(self) -> Float32[np.ndarray, "4 3"]:
        """Corners of the picture, metres: lower left, lower right, upper right, upper left."""
        rows, columns = self.shape
        origin = np.asarray(self.origin)
        across = np.asarray(self.right) * columns * self.spacing
        along = np.asarray(self.up) * rows * self.spacing
        return np.stack((origin, origin + across, origin + across + along, origin + along)).astype(np.float32)

    def locate(self, points: Float[np.ndarray, "*n 3"]) -> Float[np.ndarray, "*n 3"]:
        """Where points lie: row and column (pixel centres are whole numbers) and metres towards the viewer."""
        offset = np.asarray(points, dtype=np.float64) - np.asarray(self.origin)
        row = self.shape[0] - 0.5 - offset @ np.asarray(self.up) / self.spacing
        column = offset @ np.asarray(self.right) / self.spacing - 0.5
        return np.stack((row, column, offset @ np.asarray(self.normal)), axis=-1)

    # --- planes from planes

    def coarser(self, factor: int) -> "Plane":
        """Return the same rectangle with pixels `factor` times as large (grown to whole pixels from the upper left)."""
        if factor < 1:
            raise InputError.about(phrase("a plane is made coarser by a whole number of 1 or more"), found=factor)
        rows, columns = self.shape
        rows_coarse, columns_coarse = -(-rows // factor), -(-columns // factor)
        spacing = self.spacing * factor
        lowered = rows * self.spacing - rows_coarse * spacing
        origin = _vector(np.asarray(self.origin) + lowered * np.asarray(self.up))
        return Plane(origin, self.right, self.up, columns_coarse * spacing, rows_coarse * spacing, spacing, self.kind)

    def moved(self, offset: Sequence[float]) -> "Plane":
        """Return the plane shifted by a vector, metres."""
        origin = _vector(np.asarray(self.origin) + np.asarray(offset))
        return Plane(origin, self.right, self.up, self.width, self.height, self.spacing, self.kind)

    def record(self) -> dict[str, Any]:
        """Plain facts for a JSON record; lengths in metres."""
        rows, columns = self.shape
        return {
            "kind": self.kind,
            "position_m": round(self.position, 6),
            "origin_m": [round(value, 6) for value in self.origin],
            "right": [round(value, 6) for value in self.right],
            "up": [round(value, 6) for value in self.up],
            "spacing_m": self.spacing,
            "rows": rows,
            "columns": columns,
        }


def _vector(values: Any) -> Vector:
    x, y, z = (float(value) for value in values)
    return x, y, z
