"""Numbers of a body: volumes and masses, tapes around the trunk, outlines in slices."""

from .girths import measure_body
from .quick import QuickTables
from .regions import PARTS, SEVERAL, Outline, SliceFrame, outlines_in
from .slicing import outlines_of, outlines_record
from .standard import FOLDED, table_of_meshes, tissue_table
from .table import BODY, REST, STANDARD_POSE, TissueRow, TissueTable
from .tapes import BodyMeasures, Tape, hull_of, tape_at
from .volumes import Overlap, mesh_area_m2, mesh_volume_l, overlap

__all__ = [
    "BODY",
    "FOLDED",
    "PARTS",
    "REST",
    "SEVERAL",
    "STANDARD_POSE",
    "BodyMeasures",
    "Outline",
    "Overlap",
    "QuickTables",
    "SliceFrame",
    "Tape",
    "TissueRow",
    "TissueTable",
    "hull_of",
    "measure_body",
    "mesh_area_m2",
    "mesh_volume_l",
    "outlines_in",
    "outlines_of",
    "outlines_record",
    "overlap",
    "table_of_meshes",
    "tape_at",
    "tissue_table",
]
