"""From bodies to rows of numbers: the one place that knows how a body of a cohort is measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from ..body.beta_limits import NUM_BETAS
from ..body.parameters import BodyParameters
from ..measure.percentiles import Reference
from ..measure.person import Known, Row, person_rows
from ..model.hit import HITModel

__all__ = ["CohortBody", "Failure", "Row", "RowsOf", "rows_of"]


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
    betas = torch.from_numpy(np.array([body.parameters.betas for body in bodies], np.float32).reshape(-1, NUM_BETAS))
    known = [
        Known(
            body.weight_kg,
            body.age,
            body.warnings,
            body.unexplained_share,
            body.spread,
            body.references,
            body.parameters.body_pose.tolist(),
        )
        for body in bodies
    ]
    return list(person_rows(model, betas.to(model.device), known)) if bodies else []
