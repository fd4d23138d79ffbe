"""Rows that cost nothing, and a run of them in a process of its own: what is tested then is all but measuring."""

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from hit_core.cohort import CohortBody, CohortOptions, Failure, ModelChoice, Told, run_cohort
from hit_core.cohort.rows import Row
from hit_core.measure.codebook import codebook
from hit_core.model.hit import HITModel

SLOW_S = 0.03
UNMEASURABLE, BREAKING = 9.0, 8.0
"""First betas that give a failure, or raise."""


def cheap_rows(model: HITModel, bodies: Sequence[CohortBody]) -> list[Row | Failure]:
    """Numbers that depend on the betas alone."""
    if any(body.parameters.betas[0] == BREAKING for body in bodies):
        raise ZeroDivisionError("no luck\nwith this one")
    return [_cheap(model, body) for body in bodies]


def _cheap(model: HITModel, body: CohortBody) -> Row | Failure:
    betas = body.parameters.betas.astype(float)
    if betas[0] == UNMEASURABLE:
        return Failure("It has no volume.")
    row: Row = dict.fromkeys(column.name for column in codebook())
    row["height_cm"] = round(170 + 8 * float(betas[0]), 2)
    row["waist_middle_cm"] = round(85 - 6 * float(betas[1]), 2)
    row["AT_l"] = float(np.sin(betas).sum())
    row["percentile_bmi"] = ">95"
    row["weight_kg"], row["weight_is"] = body.weight_kg, None if body.weight_kg is None else "given"
    row["warnings"] = "; ".join(body.warnings) or None
    return row


def slow_rows(model: HITModel, bodies: Sequence[CohortBody]) -> list[Row | Failure]:
    """Give time to end a worker."""
    time.sleep(SLOW_S * len(bodies))
    return cheap_rows(model, bodies)


def main() -> None:
    """Run a cohort on two workers, and tell on stdout how far it is."""

    def tell(told: Told) -> None:
        sys.stdout.write(f"{told.done} {told.measured}\n")
        sys.stdout.flush()

    table, out = map(Path, sys.argv[1:3])
    options = CohortOptions(ModelChoice.of(gender="male"), device="cpu", chunk=2)
    run_cohort([table], out, options, workers=2, progress=tell, rows_of=slow_rows)


if __name__ == "__main__":
    from cheap_rows import main as main_of_module  # so that workers find the functions by the module's name

    main_of_module()
