"""A body that was solved for: what was wanted, what it has, and what could not be met."""

from dataclasses import dataclass

from ..phrases import phrase

__all__ = ["LIKELIEST", "MET", "WANTED", "SolvedBody", "unit_of"]

LIKELIEST = phrase("Many bodies have these measures: this one is the likeliest, nearest to the mean body")
UNITS = {"weight": "kg"}
WANTED = {
    "height": (100.0, 250.0),
    "weight": (25.0, 300.0),
    "chest": (50.0, 200.0),
    "waist": (40.0, 200.0),
    "hip": (50.0, 200.0),
    "arm": (10.0, 80.0),
    "thigh": (20.0, 130.0),
    "inseam": (40.0, 130.0),
}
"""What may be wanted, and between which numbers, in cm and kg."""
MET = 0.1
"""cm or kg: what is nearer to a wanted number meets it."""


@dataclass(frozen=True)
class SolvedBody:
    """The likeliest betas that meet some measures, which many others meet as well.

    Attributes
    ----------
    betas : tuple[float, ...]
        Ten numbers, each within five standard deviations.
    wanted, reached : dict[str, float]
        The measures by name, in cm and kg: as asked for, and as this body has them.
    """

    betas: tuple[float, ...]
    wanted: dict[str, float]
    reached: dict[str, float]

    @property
    def missed(self) -> dict[str, float]:
        """What could not be met: by name, how much too large it is, in cm and kg."""
        gaps = {name: self.reached[name] - value for name, value in self.wanted.items()}
        return {name: gap for name, gap in gaps.items() if abs(gap) > MET}

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the user should know: what was missed, and that others have the same measures."""
        missed = (
            f"{name} {self.wanted[name]:.1f} {unit_of(name)} could not be met: it is {self.reached[name]:.1f}, "
            f"{abs(gap):.1f} {unit_of(name)} too {'large' if gap > 0 else 'small'}"
            for name, gap in self.missed.items()
        )
        return (*missed, LIKELIEST)


def unit_of(name: str) -> str:
    """Unit of a wanted measure."""
    return UNITS.get(name, "cm")
