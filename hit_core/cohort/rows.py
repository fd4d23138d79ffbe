"""From bodies to rows of numbers: the one place that knows how a body of a cohort is measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..body.parameters import BodyParameters
from ..errors import HITError
from ..measure.percentiles import Reference
from ..measure.person import person_row
from ..model.hit import HITModel

__all__ = ["CohortBody", "Failure", "Row", "RowsOf", "rows_of"]

Row = dict[str, float | str | None]
"""In the columns of `hit_core.measure.codebook`, None where there is no number."""


@dataclass(frozen=True)
class CohortBody:
    """One body, as its model shows it, and what is known of the person.

    Attributes
    ----------
    parameters : BodyParameters
        In the model's own betas, its scale in them.
    weight_kg, age : float | None
        The person's own.
    warnings : tuple[str, ...]
        What is known against the body.
    unexplained_share, spread : float, Mapping | None
        Of the fit to a scan that it is from, see `hit_core.measure.volume_intervals`.
    references : Mapping[str, Reference]
        A user's own tables, by measure.
    """

    parameters: BodyParameters
    weight_kg: float | None = None
    age: float | None = None
    warnings: tuple[str, ...] = ()
    unexplained_share: float = 0.0
    spread: Mapping[str, float] | None = None
    references: Mapping[str, Reference] = field(default_factory=dict)


@dataclass(frozen=True)
class Failure:
    """Why there is no row, in one sentence; `again` where another try may go better."""

    sentence: str
    again: bool = False


RowsOf = Callable[[HITModel, Sequence[CohortBody]], list["Row | Failure"]]


def rows_of(model: HITModel, bodies: Sequence[CohortBody]) -> list[Row | Failure]:
    """Measure bodies of one model, in their order.

    A row depends on its body alone, to the last bit, whichever bodies are measured beside it. A body that cannot be
    measured is a `Failure`; what is raised concerns all.
    """
    return [_row(model, body) for body in bodies]


def _row(model: HITModel, body: CohortBody) -> Row | Failure:
    shown = body.parameters
    try:
        posed = model.body(*(np.array(p) for p in (shown.betas, shown.body_pose, shown.global_orient, shown.transl)))
        return person_row(
            model,
            posed,
            weight_kg=body.weight_kg,
            age=body.age,
            warnings=body.warnings,
            unexplained_share=body.unexplained_share,
            spread=body.spread,
            references=body.references,
        )
    except HITError as error:
        return Failure(str(error))
