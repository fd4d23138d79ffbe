"""The four classes that HIT tells apart: names, colours and densities."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from .phrases import phrase

__all__ = ["LUNG_COLOR", "SKIN_COLOR", "SKIN_OPACITY", "TISSUES", "Found", "Tissue"]


@dataclass(frozen=True)
class _Facts:
    title: str
    contains: str
    color: tuple[int, int, int]
    color_blind_safe: tuple[int, int, int]
    density_kg_per_l: float
    density_source: str


class Tissue(IntEnum):
    """Class indices of HIT's logits, in their order."""

    NO = 0
    LT = 1
    AT = 2
    BT = 3

    @property
    def title(self) -> str:
        """Name for people, e.g. "lean tissue"."""
        return _FACTS[self].title

    @property
    def contains(self) -> str:
        """What the class holds and what it leaves out."""
        return _FACTS[self].contains

    @property
    def color(self) -> tuple[int, int, int]:
        """RGB, 0 to 255, of the published palette."""
        return _FACTS[self].color

    @property
    def color_blind_safe(self) -> tuple[int, int, int]:
        """RGB, 0 to 255, of a palette that colour-blind people can tell apart (Okabe and Ito 2008)."""
        return _FACTS[self].color_blind_safe

    @property
    def density_kg_per_l(self) -> float:
        """Mean density in kg/l."""
        return _FACTS[self].density_kg_per_l

    @property
    def density_source(self) -> str:
        """Where the density comes from."""
        return _FACTS[self].density_source


_FACTS = {
    Tissue.NO: _Facts(
        phrase("empty"), phrase("outside of the body, and the lungs"), (0, 0, 0), (0, 0, 0), 0.0, "counted as massless"
    ),
    Tissue.LT: _Facts(
        phrase("lean tissue"),
        phrase("muscle and organs, with visceral and intramuscular fat"),
        (205, 92, 92),
        (213, 94, 0),
        1.05,
        "ICRP Publication 110 (2009), skeletal muscle 1.05 g/cm3",
    ),
    Tissue.AT: _Facts(
        phrase("subcutaneous adipose tissue"),
        phrase("fat under the skin only"),
        (218, 165, 32),
        (240, 228, 66),
        0.95,
        "ICRP Publication 110 (2009), adipose tissue 0.95 g/cm3",
    ),
    Tissue.BT: _Facts(
        phrase("long bones"),
        phrase("long bones of arms and legs only"),
        (224, 227, 215),
        (0, 114, 178),
        1.40,
        "ICRP Publication 89 (2002), whole skeleton about 1.3 to 1.4 g/cm3",
    ),
}

TISSUES = (Tissue.LT, Tissue.AT, Tissue.BT)
"""The classes that have a surface, in display order."""


SKIN_COLOR = (216, 178, 152)
"""RGB, 0 to 255, of the skin where no other is asked for."""
SKIN_OPACITY = 0.25
LUNG_COLOR = (104, 46, 52)
"""RGB of the walls of the lungs, which are empty; dark, so that nobody takes them for tissue."""


class Found(IntEnum):
    """How the class of a point was found."""

    ROOT = 0
    """The point's origin was found, and the tissue network says what is there."""
    CARRIED = 1
    """No origin was found inside the skin: the class is that of the part of the body carried nearest to the point."""
    NONE = 2
    """No origin was found, outside of the skin: empty."""
