"""What makes numbers doubtful or impossible, in one sentence each: for the window, records and tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .body.beta_limits import TRAINED_BETA
from .phrases import Phrase, phrase

__all__ = ["REACH", "Finding", "reach_findings"]

REACH = phrase("The model is trained for betas from -{limit:g} to {limit:g}; beyond, it extrapolates")


@dataclass(frozen=True)
class Finding:
    """A reason not to trust numbers: `template` with `values` in its braces.

    `impossible` tells numbers that cannot be, which are not shown; others are doubtful, and shown as such.
    """

    template: str
    values: Mapping[str, float | int] = field(default_factory=dict)
    impossible: bool = True

    def __str__(self) -> str:
        return str(self.phrase)

    @property
    def phrase(self) -> Phrase:
        """The sentence with its values, for other languages."""
        return Phrase(self.template, self.values)


def reach_findings(betas: Sequence[float | int]) -> tuple[Finding, ...]:
    """What is to be said of betas: nothing within the range that the model is trained for."""
    if max((abs(float(beta)) for beta in betas), default=0.0) <= TRAINED_BETA:
        return ()
    return (Finding(REACH, {"limit": TRAINED_BETA}, impossible=False),)
