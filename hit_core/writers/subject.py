"""What is written about: one body of a model, standing in the space that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..body.model import PosedBody
from ..body.parameters import X_POSE, BodyParameters
from ..errors import InputError
from ..model.hit import HITModel
from ..phrases import phrase
from ..spaces import SPACES, Space
from .records import build_record

__all__ = ["Progress", "Subject", "silent", "standing"]

Progress = Callable[[float, str], None]
"""Called with the finished share, 0 to 1, and what is being written; may raise `Cancelled`."""


def silent(share: float, what: str) -> None:
    """Progress that nobody looks at."""


def standing(parameters: BodyParameters, space: Space) -> BodyParameters:
    """Return a body as it stands in a space: in the X-pose in shaped space, and of the mean shape in canonical space.

    Raises
    ------
    InputError
        There is no such space.
    """
    if space not in SPACES:
        raise InputError.about(phrase("unknown space"), field="space", expected=", ".join(SPACES), found=repr(space))
    if space == "posed":
        return parameters
    betas = parameters.betas if space == "shaped" else np.zeros_like(parameters.betas)
    nothing = np.zeros(3, np.float32)
    return replace(parameters, betas=betas, body_pose=X_POSE, global_orient=nothing, transl=nothing)


@dataclass(frozen=True, eq=False)
class Subject:
    """A model and one body of it, in a space.

    Attributes
    ----------
    model
        The model.
    parameters
        What the record says of the body.
    body
        The body as it stands in the space, see `standing`.
    space
        That results lie in.
    warnings
        What else is known against the body.
    unexplained_share
        Of the fit to a scan that the body is from, see `hit_core.measure.volume_intervals`.
    spread
        Of that fit's volumes by tissue.
    """

    model: HITModel
    parameters: BodyParameters
    body: PosedBody
    space: Space
    warnings: Sequence[str] = ()
    unexplained_share: float = 0.0
    spread: Mapping[str, float] | None = None

    @classmethod
    def of(cls, model: HITModel, parameters: BodyParameters, space: Space = "posed") -> Subject:
        """Let a body stand in a space."""
        body = standing(parameters, space)
        parts = (body.betas, body.body_pose, body.global_orient, body.transl)
        posed = model.body(*(part.copy() for part in parts))  # the body's own arrays are read-only
        return cls(model, parameters, posed, space)

    def with_doubts(self) -> Subject:
        """Return the subject with what its table of volumes says against the body, for the records."""
        from ..measure import tissue_table
        from ..surfaces.bake import bake

        table = tissue_table(bake(self.model, None, "display").with_shape(self.body.shaped))
        return replace(self, warnings=(*self.warnings, *map(str, table.findings)))

    def record(self, *, warnings: Sequence[str] = (), **details: Any) -> dict[str, Any]:
        """Return what a result says of its origin."""
        return build_record(
            self.model.info, self.parameters, self.space, warnings=(*self.warnings, *warnings), **details
        )
