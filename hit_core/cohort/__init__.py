"""Many bodies: a row of numbers for each, measured on this machine's cores and GPUs or on a cluster, with Dask.

`run_cohort` reads inputs one after the other, has them measured in chunks, keeps each finished row on disk at once, and
writes the files in the end.
"""

from .chunks import Told
from .models import ModelChoice
from .rows import CohortBody, Failure, rows_of
from .run import CohortOptions, CohortResult, run_cohort

__all__ = [
    "CohortBody",
    "CohortOptions",
    "CohortResult",
    "Failure",
    "ModelChoice",
    "Told",
    "rows_of",
    "run_cohort",
]
