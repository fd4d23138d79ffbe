"""Numbers of a body: volumes and masses, tapes around the trunk."""

from .tapes import BodyMeasures, Tape, hull_of, measure_body, tape_at
from .volumes import TissueMeasures, TissueTable, mesh_area_m2, mesh_volume_l, tissue_table

__all__ = [
    "BodyMeasures",
    "Tape",
    "TissueMeasures",
    "TissueTable",
    "hull_of",
    "measure_body",
    "mesh_area_m2",
    "mesh_volume_l",
    "tape_at",
    "tissue_table",
]
