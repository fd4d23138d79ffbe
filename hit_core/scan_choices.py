"""What can be said of a 3D scan: its unit, its axes, who is in it."""

from dataclasses import dataclass

from .errors import InputError
from .phrases import phrase

__all__ = ["AXIS_VECTORS", "HEIGHTS_CM", "METRES", "ScanChoices"]

METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001, "in": 0.0254, "ft": 0.3048}
"""Of each unit."""
AXIS_VECTORS: dict[str, tuple[float, float, float]] = {
    "x": (1, 0, 0), "y": (0, 1, 0), "z": (0, 0, 1), "-x": (-1, 0, 0), "-y": (0, -1, 0), "-z": (0, 0, -1),
}  # fmt: skip
"""Axes of a scan by name."""
HEIGHTS_CM = (50.0, 250.0)
"""Least and greatest standing height that a person may be said to have."""


@dataclass(frozen=True)
class ScanChoices:
    """What is said of a scan; None is found out.

    Attributes
    ----------
    unit : str | None
        m, cm, mm, in or ft.
    up, facing : str | None
        An axis of the scan, such as "z" or "-y".
    gender : str | None
        male or female.
    clothed, mirrored : bool
        Loose cloth hides the body; the scan shows left as right.
    height_cm : float | None
        Standing height of the person; the scan is made as large.
    """

    unit: str | None = None
    up: str | None = None
    facing: str | None = None
    gender: str | None = None
    clothed: bool = False
    mirrored: bool = False
    height_cm: float | None = None

    def __post_init__(self) -> None:
        for name, value, known in (
            ("unit", self.unit, METRES),
            ("up", self.up, AXIS_VECTORS),
            ("facing", self.facing, AXIS_VECTORS),
            ("gender", self.gender, ("male", "female")),
        ):
            if value is not None and value not in known:
                raise InputError.about(
                    phrase("is unknown"),
                    field=name,
                    expected=phrase("auto, {names}", names=", ".join(known)),
                    found=value,
                )
        if self.height_cm is not None and not HEIGHTS_CM[0] <= self.height_cm <= HEIGHTS_CM[1]:
            expected = f"{HEIGHTS_CM[0]:g} to {HEIGHTS_CM[1]:g} cm"
            raise InputError.about(
                phrase("is no person's"), field="height", expected=expected, found=f"{self.height_cm:g}"
            )
